"""What hangs on the walls of the kitchen and stands along them: pictures, shelf, pegs, bin, broom."""

from math import cos, pi, sin

from mathutils import Euler

from kit.furnishings import books, frame, leaf
from kit.loft import hanging_cloth, loft
from kit.materials import M
from kit.mesh import place, set_uv
from kit.shapes import box, lathe, rect, spline, tube
from rooms.kitchen_art import ART
from rooms.kitchen_plan import X0, Y1
from rooms.kitchen_table import flat
from rooms.kitchen_units import shelf
from rooms.living_room_things import boots


def on_the_walls():
    """Picture and calendar over the table, clock over the radiator."""
    art, oak, card = M('art', 'art'), M('frame_oak', 'wood', '#a97d50'), M('mount', col='#f3efe4')
    place(
        frame('PIC_coast', 0.46, 0.46, ART['coast'], oak, art, card, mount=0.035), (2.72, Y1 - 0.001, 1.60), 0
    )
    sheet = rect(
        'CALENDAR', (-0.13, -0.004, -0.26), (0.26, 0, 0), (0, 0.002, 0.52), art, uv=ART['calendar'], lm_w=1.4
    )
    pin = lathe(
        'CALENDAR_pin',
        [(0.006, 0), (0.007, 0.006), (0, 0.008)],
        (0, -0.003, 0.25),
        M('pin_red', col='#b8453a'),
        n=8,
        rot=(pi / 2, 0, 0),
    )
    place([sheet, pin], (3.50, Y1, 1.55), 0)
    rim_profile = [(0.145, 0), (0.150, 0.02), (0.142, 0.034), (0.130, 0.030), (0.128, 0.014)]
    rim = lathe('CLOCK_rim', rim_profile, (0, 0, 0), M('clock_teal', col='#35595c', rough=0.4), n=28)
    face = lathe('CLOCK_face', [(0.129, 0.014), (0, 0.014)], (0, 0, 0), art, n=28)
    u0, v0, u1, v1 = ART['clock']
    set_uv(
        face, lambda c, _: ((u0 + u1) / 2 + c.x / 0.27 * (u1 - u0), (v0 + v1) / 2 + c.y / 0.27 * (v1 - v0))
    )
    face['lm_uv'] = 'project'
    place([rim, face], (4.42, Y1 - 0.001, 1.78), 0, Euler((pi / 2, 0, 0)))


def book_shelf():
    """Cookery books and a trailing plant on a shelf over the radiator."""
    spines = [
        M('spine_' + c[1:], col=c) for c in ('#8c3f36', '#c2953f', '#3f6b68', '#d9cfba', '#5a6f86', '#a9644c')
    ]
    parts = shelf(0, 0.92, 1.30)
    parts += books('COOKBOOK', 0.10, 0.52, -0.17, 1.30, 0.16, 0.25, spines, seed=8)
    place(parts, (3.96, Y1, 0), 0)
    x, y, z = 4.70, Y1 - 0.10, 1.30
    pot = [
        (0, 0),
        (0.045, 0),
        (0.058, 0.085),
        (0.064, 0.088),
        (0.062, 0.10),
        (0.052, 0.10),
        (0.05, 0.085),
        (0, 0.085),
    ]
    lathe('TRAIL_pot', pot, (x, y, z), M('ware_cream', col='#efe6cf', rough=0.3), n=18)
    green = M('leaf_a', col='#4f7f45')
    for i in range(7):
        a = -pi / 2 + (i - 3) * 0.42
        length = 0.16 + 0.07 * ((i * 3) % 4)
        out = 0.085 + 0.01 * (i % 3)
        vine = [
            (x, y, z + 0.09),
            (x + out * cos(a), y + out * sin(a), z + 0.10),
            (x + out * 1.25 * cos(a), y + out * 1.15 * sin(a), z + 0.10 - length),
        ]
        points = spline(vine, 4)
        tube('TRAIL_vine', points, 0.0022, green, n=4, lm_w=0.4)
        for k, p in enumerate(points[2:]):
            leaf(
                'TRAIL_leaf', p, a + (0.9 if k % 2 else -0.9), 0.055, 0.038, (0.3, -0.9), green, n=2, lm_w=0.5
            )


def hung_apron():
    """Apron on a peg: a narrow bib over a wide skirt, its loop over the peg."""
    cloth, low, parts = M('apron_rust', 'weave', '#a9644c'), 0.82, []
    sheet = hanging_cloth(
        'APRON', 0.40, low, 0.02, cloth, (0, 0, 0.8, 1.6), depth=0.03, waves=2.0, nu=15, nv=9
    )
    for v in sheet.data.vertices:
        t = max(0.0, min(1.0, (-v.co.z / low - 0.22) / 0.22))
        v.co.x *= 0.52 + 0.55 * t * t * (3 - 2 * t)
    loop = [
        (-0.085, -0.005, 0),
        (-0.035, -0.004, 0.10),
        (0, -0.002, 0.145),
        (0.035, -0.004, 0.10),
        (0.085, -0.005, 0),
    ]
    parts.append(tube('APRON_loop', spline(loop, 3), 0.005, M('apron_tape', col='#e6dcc4'), n=5, lm_w=0.5))
    pocket = box('APRON_pocket', (0.20, 0.010, 0.15), (0, -0.040, -0.55), cloth, bevel=0.003, seg=1)
    return place([sheet, *parts, pocket], (-0.20, -0.062, 1.515))


def by_the_back_door():
    """Mat, boots on a sheet of paper, a rail with an apron, a bag and a pot holder."""
    flat('MAT_coir', 0.62, 0.42, 0.014, 'coir', (X0 + 0.30, -1.45, 0.001), pi / 2)
    boots((X0 + 0.26, -2.32, 0), pi / 2 - 0.12)
    wood, metal = M('frame_oak', 'wood', '#a97d50'), M('pewter', col='#8d8a82', rough=0.35)
    parts = [box('RAIL_board', (0.80, 0.018, 0.085), (0, -0.009, 1.62), wood, bevel=0.004, seg=1)]
    for i in range(4):
        peg = [
            (-0.30 + 0.2 * i, -0.015, 1.655),
            (-0.30 + 0.2 * i, -0.065, 1.650),
            (-0.30 + 0.2 * i, -0.078, 1.672),
        ]
        parts.append(tube('RAIL_peg', peg, 0.007, metal, n=6))
    apron = hung_apron()
    bag = loft(
        'BAG',
        [
            (0.12, -0.055, 0.24, 0.05, 0.02, 1.02),
            (0.12, -0.060, 0.33, 0.09, 0.035, 1.08),
            (0.12, -0.055, 0.35, 0.08, 0.03, 1.26),
            (0.12, -0.050, 0.33, 0.055, 0.02, 1.37),
            (0.12, -0.050, 0.31, 0.04, 0.015, 1.37),
            (0.12, -0.055, 0.26, 0.03, 0.01, 1.22),
        ],
        M('canvas', 'weave', '#93a29b'),
        k=2,
    )
    strap = [
        (0.02, -0.055, 1.36),
        (0.06, -0.068, 1.55),
        (0.10, -0.072, 1.663),
        (0.15, -0.068, 1.55),
        (0.22, -0.055, 1.36),
    ]
    strap = tube('BAG_strap', spline(strap, 3), 0.007, M('canvas_dark', 'weave', '#7a887f'), n=5, lm_w=0.6)
    holder = rect('HOLDER', (0.22, -0.066, 1.49), (0.16, 0, 0), (0, 0, 0.16), M('art', 'art'), uv=ART['knit'])
    place(parts + apron + [bag, strap, holder], (X0, -2.72, 0), pi / 2)


def bin_and_broom():
    """Pedal bin in the corner by the sink; broom and mop beside the fridge."""
    grey, dark = M('bin_cream', col='#d9d6c6', rough=0.35), M('plastic_dark', col='#34373b', rough=0.5)
    body = [
        (0, 0.02),
        (0.125, 0.02),
        (0.135, 0.03),
        (0.142, 0.60),
        (0.146, 0.605),
        (0.146, 0.625),
        (0.130, 0.660),
        (0.06, 0.682),
        (0, 0.686),
    ]
    lathe('BIN', body, (2.13, -3.33, 0), grey, n=24)
    lathe('BIN_foot', [(0.128, 0), (0.130, 0.03), (0.12, 0.035)], (2.13, -3.33, 0), dark, n=20)
    box('BIN_pedal', (0.07, 0.05, 0.014), (2.13, -3.18, 0.012), dark, bevel=0.005, seg=1)
    wood = M('stick_pale', 'wood', '#c9a06c')
    tube('BROOM_stick', [(6.62, -0.24, 0.13), (6.66, -0.15, 1.42)], 0.012, wood, n=7)
    box('BROOM_head', (0.30, 0.05, 0.045), (6.62, -0.245, 0.09), wood, bevel=0.010, seg=1, rot=(0, 0, 0.1))
    rings = [(6.62, -0.245, 0.31, 0.085, 0.02, 0.0), (6.62, -0.245, 0.28, 0.045, 0.015, 0.092)]
    loft('BROOM_bristle', rings, M('bristle', 'weave', '#8b5f3a'), k=2)
    tube('MOP_stick', [(6.87, -0.26, 0.10), (6.86, -0.15, 1.30)], 0.011, M('mop_blue', col='#5f86a0'), n=7)
    mop = [(0.10, 0), (0.115, 0.03), (0.08, 0.11), (0.03, 0.17), (0.016, 0.21)]
    lathe('MOP_head', mop, (6.87, -0.27, 0), M('mop_wool', 'weave', '#d8d2c0'), n=14)


def build():
    """All of it."""
    on_the_walls()
    book_shelf()
    by_the_back_door()
    bin_and_broom()
