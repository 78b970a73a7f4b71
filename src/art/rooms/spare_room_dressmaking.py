"""The folded ironing board and the dressmaker's dummy. z from the room's floor."""
from math import cos, pi, sin

from kit.materials import M
from kit.mesh import grid_faces, grid_uv, new_obj, place
from kit.shapes import lathe, spline, tube


def ironing_board(x, y):
    """Folded board with a flowered cover, leaning on the alcove's east wall (facing west)."""
    cloth, steel = M('board_cover', 'weave', '#8fa7b5'), M('steel', col='#b4b8ba')
    half = [(0.0, 0.17), (0.02, 0.185), (0.95, 0.185), (1.12, 0.165), (1.26, 0.11), (1.33, 0.045)]
    ring = [(s, v) for s, v in half] + [(s, -v) for s, v in reversed(half)]
    n = len(ring)
    from_wall = 0.13

    def at(s, v, lift):
        # up the slope: the foot stands away from the wall, the tip rests on it
        lean = from_wall / 1.36
        return (x - from_wall * (1 - s / 1.36) - lift, y + v, 0.03 + s * (1 - lean * lean / 2))

    verts = [at(s, v, 0.055) for s, v in ring] + [at(s, v, 0.028) for s, v in ring]
    # the ring runs clockwise as one sees it from the west
    faces = [tuple(reversed(range(n))), tuple(range(n, 2 * n))]
    faces += [(k, (k + 1) % n, n + (k + 1) % n, n + k) for k in range(n)]
    new_obj('IRON_board', verts, faces, cloth, smooth=True, autosmooth=40)
    for v in (-0.11, 0.11):
        leg = [at(-0.02, v, 0.018), at(0.5, v * 0.8, 0.014), at(0.98, v * 0.5, 0.018)]
        tube('IRON_leg', leg, 0.009, steel, n=6)
    tube('IRON_foot', [at(-0.02, -0.19, 0.018), at(-0.02, 0.19, 0.018)], 0.011, steel, n=6)


def dummy(x, y):
    """A dressmaker's dummy on a wooden stand; round it a lilac dress, pinned and never finished."""
    linen, wood = M('dummy_linen', 'weave', '#cdb795'), M('oak_dark', 'wood', '#8f6540')
    # the dress hides all below the bust, so nothing is modelled there
    rows = [(0.144, 1.33), (0.150, 1.37), (0.146, 1.42), (0.120, 1.47), (0.062, 1.50), (0.050, 1.545)]
    torso = lathe('DUMMY_torso', rows, (0, 0, 0), linen, n=20, autosmooth=70)
    cap = lathe(
        'DUMMY_cap',
        [(0.053, 1.54), (0.053, 1.552), (0.03, 1.562), (0.012, 1.60), (0, 1.602)],
        (0, 0, 0),
        wood,
        n=14,
    )
    torso.scale = (1, 0.74, 1)
    cloth, folds = M('dress_lilac', 'weave', '#a595b8'), 9
    heights = [
        (0.58, 0.255, 1),
        (0.70, 0.225, 0.8),
        (0.84, 0.192, 0.45),
        (0.94, 0.176, 0.15),
        (1.03, 0.150, 0),
    ]
    heights += [
        (1.10, 0.130, 0),
        (1.14, 0.131, 0),
        (1.22, 0.154, 0),
        (1.29, 0.166, 0),
        (1.36, 0.160, 0),
        (1.40, 0.154, 0),
    ]
    m, verts = 54, []
    for z, r, wave in heights:
        for i in range(m):
            a = 2 * pi * i / m
            rr = r + 0.030 * wave * cos(folds * a) + 0.010 * wave * sin(2 * a)
            verts.append(
                (
                    rr * cos(a),
                    0.76 * rr * sin(a),
                    z - 0.02 * wave * sin(a * 2) + (0.05 * sin(a) if z > 1.39 else 0),
                )
            )
    dress = new_obj(
        'DUMMY_dress', verts, grid_faces(m, len(heights), closed_u=True), cloth, autosmooth=180, lm_uv='keep'
    )
    grid_uv(dress, m, len(heights), 1.1, 0.9, closed_u=True)
    parts = [
        torso,
        cap,
        dress,
        tube('DUMMY_pole', [(0, 0, 0.06), (0, 0, 0.86)], 0.014, wood, n=8, caps=False),
    ]
    for i in range(3):
        a = i * 2 * pi / 3 + 0.4
        foot = [
            (0, 0, 0.16),
            (0.07 * cos(a), 0.07 * sin(a), 0.13),
            (0.15 * cos(a), 0.15 * sin(a), 0.05),
            (0.21 * cos(a), 0.21 * sin(a), 0.016),
        ]
        parts.append(tube('DUMMY_foot', spline(foot, 3), 0.014, wood, n=6))
    tape = [
        (-0.115, -0.128, 1.16),
        (-0.10, -0.118, 1.36),
        (-0.075, -0.02, 1.495),
        (0, 0.06, 1.505),
        (0.075, -0.02, 1.495),
        (0.095, -0.12, 1.34),
        (0.10, -0.13, 1.22),
    ]
    parts.append(tube('DUMMY_tape', spline(tape, 4), 0.006, M('tape_yellow', col='#e2c04e'), n=4, lm_w=0.6))
    place(parts, (x, y, 0), 0.5)
