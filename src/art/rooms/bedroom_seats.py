"""What stands about: blanket box, chair with folded clothes, laundry basket, slippers, the bedside mat."""

from math import atan2, floor, pi, sin

from mathutils import Vector

from kit.furnishings import cushion
from kit.materials import M
from kit.mesh import grid_faces, new_obj, place, set_uv
from kit.shapes import box, lathe, softbox, spline, tube
from rooms.bedroom_art import ART
from rooms.bedroom_bed import oak
from rooms.bedroom_plan import BASKET, CHAIR, OTTOMAN
from rooms.living_room_recliner import slippers


def strip(name, path, half, mat, side=(0, 1, 0)):
    """A band of cloth along `path`, `half` wide to each side."""
    points, n, verts = spline(path, 4), 7, []
    for j, p in enumerate(points):
        for i in range(n):
            s = i / (n - 1) * 2 - 1
            verts.append(p + Vector(side) * s * half + Vector((0, 0, 0.006 * sin(s * 5 + j * 0.6))))
    ob = new_obj(name, verts, grid_faces(n, len(points)), mat, autosmooth=180, lm_uv='keep')
    layer = ob.data.uv_layers.new(name='UVMap')
    for p in ob.data.polygons:
        for li, vi in zip(p.loop_indices, p.vertices):
            layer.data[li].uv = (vi % n / (n - 1) * 2 * half, vi // n * 0.03)
    return ob


def folded(name, w, d, h, at, mat, seed, turn=0.0):
    """A garment folded to a flat pad."""
    return softbox(
        name, (w, d, h), at, mat, r=h * 0.48, puff=0.006, wrinkle=0.004, k=2, m=4, seed=seed, rot=(0, 0, turn)
    )


def blanket_box():
    """Upholstered blanket box on the south wall with a folded quilt and a cushion."""
    w, d = 1.05, 0.43
    cloth = M('box_cloth', 'weave', '#7c8f9b', bump=0.2)
    parts = [box('BOX_base', (w - 0.03, d - 0.03, 0.30), (0, 0, 0.06), oak(), bevel=0.006)]
    for s in (-1, 1):
        for q in (-1, 1):
            parts.append(
                lathe(
                    'BOX_foot',
                    [(0.018, 0), (0.026, 0.065)],
                    (s * (w / 2 - 0.07), q * (d / 2 - 0.07), 0),
                    oak(),
                    n=10,
                )
            )
    parts.append(
        softbox('BOX_seat', (w, d, 0.11), (0, 0, 0.36), cloth, r=0.04, puff=0.012, wrinkle=0.003, k=3, m=6)
    )
    quilt, edge = M('quilt', 'weave', '#d9c7b0'), M('quilt_edge', 'weave', '#b9805f')
    parts.append(folded('BOX_quilt', 0.46, 0.34, 0.075, (-0.22, 0.01, 0.475), quilt, 1, 0.04))
    parts.append(folded('BOX_quilt', 0.44, 0.33, 0.055, (-0.22, 0.01, 0.548), edge, 2, -0.02))
    mat = M('box_cushion', 'weave', '#c59a55', bump=0.2)
    parts += cushion(
        'BOX_cushion',
        0.40,
        0.40,
        0.14,
        (0.29, 0.08, 0.645),
        mat,
        rot=(1.22, 0.05, -0.12),
        seed=3,
        piping=mat,
        n=10,
    )
    # its front looks north
    place(parts, (*OTTOMAN, 0), pi)


def chair():
    """Oak chair in the corner by the wardrobe: yesterday's jumper and trousers, folded."""
    wood, parts = oak(), []
    for s in (-1, 1):
        leg = [(s * 0.19, -0.18, 0), (s * 0.185, -0.175, 0.44)]
        parts.append(tube('CHAIR_leg', leg, [0.014, 0.019], wood, n=8))
        post = spline(
            [(s * 0.19, 0.21, 0), (s * 0.185, 0.185, 0.44), (s * 0.18, 0.20, 0.68), (s * 0.175, 0.245, 0.92)],
            3,
        )
        parts.append(tube('CHAIR_post', post, 0.017, wood, n=8))
        parts.append(tube('CHAIR_rung', [(s * 0.188, -0.18, 0.2), (s * 0.188, 0.2, 0.2)], 0.010, wood, n=6))
    parts.append(
        softbox(
            'CHAIR_seat', (0.44, 0.43, 0.045), (0, 0, 0.43), wood, r=0.02, puff=0.002, wrinkle=0, k=2, m=3
        )
    )
    parts.append(
        box('CHAIR_top', (0.40, 0.026, 0.085), (0, 0.240, 0.84), wood, bevel=0.011, rot=(-0.16, 0, 0))
    )
    for k in range(4):
        x = -0.12 + 0.08 * k
        parts.append(
            tube(
                'CHAIR_stick',
                spline([(x, 0.185, 0.46), (x, 0.20, 0.66), (x, 0.235, 0.86)], 3),
                0.008,
                wood,
                n=6,
            )
        )
    wool, cord = M('jumper', 'weave', '#6b7f6a', bump=0.3), M('trousers', 'weave', '#5b5148', bump=0.2)
    parts.append(folded('CHAIR_trousers', 0.34, 0.36, 0.045, (0.0, -0.01, 0.475), cord, 4, 0.06))
    parts.append(folded('CHAIR_jumper', 0.32, 0.30, 0.075, (0.01, 0.0, 0.518), wool, 5, -0.08))
    collar = [
        (-0.06, 0.09, 0.590),
        (-0.035, 0.03, 0.598),
        (0, 0.01, 0.600),
        (0.045, 0.03, 0.598),
        (0.07, 0.09, 0.590),
    ]
    parts.append(tube('CHAIR_collar', spline(collar, 3), 0.012, wool, n=6))
    shirt = M('shirt_check', 'weave', '#a8b7c2')
    over = [
        (0, 0.262, 0.62),
        (0, 0.278, 0.86),
        (0, 0.255, 0.945),
        (0, 0.205, 0.90),
        (0, 0.165, 0.60),
        (0, 0.168, 0.575),
    ]
    parts.append(strip('CHAIR_shirt', over[::-1], 0.145, shirt, side=(1, 0, 0)))
    place(parts, (*CHAIR, 0), -2.42)


def laundry():
    """Willow laundry basket in the corner by the window, a towel over its rim."""
    x, y = BASKET
    willow = M('art', 'art')
    wall = [(0.155, 0.0), (0.175, 0.12), (0.190, 0.30), (0.196, 0.47)]
    body = lathe('BASKET_body', wall, (x, y, 0), willow, n=24)
    cell, step = ART['wicker'], 2 * pi / 24

    def weave(co, polygon):
        """Three times the willow cell round the basket."""
        middle = polygon.center
        column = floor((atan2(middle.y, middle.x) % (2 * pi)) / step)
        t = ((atan2(co.y, co.x) - column * step + pi) % (2 * pi) - pi) / step
        u = (column % 8 + max(0, min(1, t))) / 8
        return (
            cell[0] + 0.003 + (cell[2] - cell[0] - 0.006) * u,
            cell[1] + 0.004 + (cell[3] - cell[1] - 0.008) * co.z / 0.47,
        )

    set_uv(body, weave)
    body['lm_uv'] = 'project'
    cane = M('cane', col='#a97d4c')
    rim = [(x + 0.197 * sin(k * pi / 12), y + 0.197 * sin(k * pi / 12 + pi / 2), 0.472) for k in range(24)]
    parts = [tube('BASKET_rim', rim, 0.013, cane, closed=True, n=6)]
    linen, blue = M('linen_white', 'weave', '#eeebe3', bump=0.2), M('towel', 'weave', '#7f9bab', bump=0.3)
    parts.append(
        softbox(
            'BASKET_linen',
            (0.33, 0.33, 0.16),
            (x, y, 0.35),
            linen,
            r=0.07,
            puff=0.03,
            wrinkle=0.028,
            k=2,
            m=6,
            seed=8,
        )
    )
    over = [
        (x + 0.03, y, 0.525),
        (x + 0.14, y, 0.512),
        (x + 0.205, y, 0.490),
        (x + 0.218, y, 0.42),
        (x + 0.214, y, 0.27),
        (x + 0.206, y, 0.20),
    ]
    parts.append(strip('BASKET_towel', over, 0.085, blue, side=(0, -1, 0)))
    return parts


def mat():
    """Clippy mat where feet meet the floor in the morning."""
    w, d = 1.40, 0.66
    ob = box('MAT', (w, d, 0.010), (1.16, 3.12, 0.001), M('art', 'art'), bevel=0.003, seg=1, drop=('-z',))
    u0, v0, u1, v1 = ART['mat']
    set_uv(
        ob,
        lambda c, p: (
            u0 + 0.003 + (u1 - u0 - 0.006) * (c.x / w + 0.5),
            v0 + 0.003 + (v1 - v0 - 0.006) * (c.y / d + 0.5),
        ),
    )
    ob.rotation_euler = (0, 0, 0.03)


def build():
    """Everything that stands on the floor by itself."""
    blanket_box()
    chair()
    laundry()
    mat()
    slippers((0.86, 3.02, 0.012), pi - 0.12)
