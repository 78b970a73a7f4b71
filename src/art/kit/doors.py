"""Inner doors. Each room models the half of the leaf that it sees, so that each half has its own room's light."""

from math import pi

from mathutils import Matrix

from kit.materials import M
from kit.shapes import box, moulding, rect, spline, tube

LEAF = 0.04
# no side lower than a texel of the room is wide: light would come through it in dashes
BEAD = [(0, 0), (0.009, 0.010), (0.026, 0)]
BOTH = (-1, 1)


def brass():
    """Old brass for handles and the letter plate."""
    return M('brass', col='#b99a5a', rough=0.3)


def bead(name, x, z, w, h, mat, side, width, profile=BEAD):
    """Moulded frame of a panel on one side of a leaf `width` wide."""
    path = [(x, z), (x + w, z), (x + w, z + h), (x, z + h)]
    ob = moulding(name, path, profile, mat, closed=True, plane='xz')
    if side < 0:
        ob.matrix_basis = Matrix.Translation((0, -LEAF / 2, 0))
    else:
        ob.matrix_basis = Matrix.Translation((width, LEAF / 2, 0)) @ Matrix.Rotation(pi, 4, 'Z')
    return ob


def stops(name, width, h, depth, mat):
    """What a leaf shuts against, seen in the joint round it: without it the next room or the sky shines through.

    A doorway from x = 0 to `width`, the room at -y, the middle of the closed leaf at y = `depth`.
    """
    edge, foot = 0.013, 0.012
    inner = width - 2 * edge
    strips = ((0, 0, edge, h), (width - edge, 0, edge, h), (edge, h - edge, inner, edge), (edge, 0, inner, foot))
    return [
        rect(f'SHELL_stop_{name}_{k}', (x, depth - 0.001, z), (wide, 0, 0), (0, 0, high), mat)
        for k, (x, z, wide, high) in enumerate(strips)
    ]


def panel_leaf(prefix, w, h, mat, sides=BOTH):
    """Four-panel leaf, hinge at x = 0, with lever handles. `sides`: -1 the face at -y, 1 the face at +y, or both."""
    if sides == BOTH:
        leaf = box(prefix + '_leaf', (w, LEAF, h), (w / 2, 0, 0.01), mat, bevel=0.003)
    else:
        (side,) = sides
        size, at = (w, LEAF / 2, h), (w / 2, side * LEAF / 4, 0.01)
        leaf = box(prefix + '_leaf', size, at, mat, bevel=0.003, drop=('-y' if side > 0 else '+y',))
    leaf['leaf'] = True
    parts = [leaf]
    half = (w - 0.31) / 2
    for x in (0.105, 0.205 + half):
        for z, ph in ((0.16, 0.62), (0.93, h - 1.06)):
            for side in sides:
                parts.append(
                    bead(prefix + '_panel', x if side < 0 else w - x - half, z, half, ph, mat, side, w)
                )
    for side in sides:
        bend = [
            (w - 0.06, 0, 1.0),
            (w - 0.06, side * 0.055, 1.0),
            (w - 0.09, side * 0.062, 1.0),
            (w - 0.17, side * 0.062, 1.0),
        ]
        parts.append(tube(prefix + '_handle', spline(bend, 4), 0.009, brass(), n=7))
        parts.append(
            box(
                prefix + '_plate',
                (0.036, 0.006, 0.15),
                (w - 0.06, side * LEAF / 2, 0.93),
                brass(),
                bevel=0.002,
            )
        )
    return parts
