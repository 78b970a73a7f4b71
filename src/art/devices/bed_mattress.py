"""The airflow mattress in four parts that bend with the bed: cells over a plain base, and the pillow."""

from math import pi, sin

from devices.studio import put
from kit.furnishings import cushion
from kit.materials import M
from kit.mesh import grid_faces, new_obj

HALF, THICK = 0.435, 0.150
CELL = 0.110


def part(node, y0, y1, z, end=None):
    """One part from y0 to y1 on the platform at height z; only `end`, where the mattress ends, is closed."""
    top, base = M('cover_top', col='#84a6b8', rough=0.8), M('cover_base', col='#4c6474', rough=0.8)
    count = max(3, round((y1 - y0) / CELL) * 3)
    ys = [y0 + (y1 - y0) * k / count for k in range(count + 1)]
    put(
        node,
        _strip('cells', ys, top, lambda y: _over(y, z)),
        _strip('base', [y0, y1], base, lambda y: _side(z)),
    )
    if end is not None:
        outline = [(x, end, h) for x, h in _over(end, z)] + [(HALF, end, z), (-HALF, end, z)]
        ring = tuple(range(len(outline)))
        faces = [tuple(reversed(ring)) if end == y0 else ring]
        put(node, new_obj('end', outline, faces, base, smooth=False))


def _over(y, z):
    """The outline of the top across the bed, from the left side over to the right."""
    dip = abs(sin(pi * y / CELL)) ** 0.5
    h = z + THICK - 0.016 * (1 - dip)
    w = HALF - 0.004 * (1 - dip)
    return [
        (-w, z + 0.064),
        (-w, h - 0.046),
        (-w + 0.012, h - 0.025),
        (-w + 0.045, h - 0.006),
        (0, h + 0.002),
        (w - 0.045, h - 0.006),
        (w - 0.012, h - 0.025),
        (w, h - 0.046),
        (w, z + 0.064),
    ]


def _side(z):
    """The base shows only at both sides; its underside is never seen."""
    return [
        (-HALF + 0.006, z),
        (-HALF, z + 0.012),
        (-HALF, z + 0.066),
        (HALF, z + 0.066),
        (HALF, z + 0.012),
        (HALF - 0.006, z),
    ]


def _strip(name, ys, mat, outline):
    """Outlines at each y joined to a skin."""
    rows = [[(x, y, h) for x, h in outline(y)] for y in ys]
    n = len(rows[0])
    faces = grid_faces(n, len(rows))
    strip = new_obj(name, [v for row in rows for v in row], faces, mat, autosmooth=60)
    if len(ys) == 2:
        strip['fine'] = 0.5
    return strip


def pillow(node, at):
    """The pillow at the head end."""
    linen = M('pillow', col='#e8e5dc', rough=0.9)
    put(node, cushion('pillow', 0.62, 0.40, 0.150, at, linen, rot=(0.10, 0, 0), n=5, seed=4))
