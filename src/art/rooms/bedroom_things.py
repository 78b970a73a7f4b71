"""What stands on the chest of drawers and on the window sill."""

from math import cos, pi, sin

from kit.furnishings import leaf
from kit.materials import M
from kit.mesh import new_obj, place
from kit.shapes import box, lathe, softbox, tube
from rooms.bedroom_plan import CHEST, CHEST_TOP, D, WIN


def on_the_chest():
    """Hairbrush, watch dish, box, bottle and tissues in front of the mirror."""
    wood, parts = M('brush_wood', 'wood', '#6b4428'), []
    brush = [
        softbox(
            'BRUSH_head', (0.055, 0.10, 0.022), (0, 0, 0.012), wood, r=0.010, puff=0.003, wrinkle=0, k=2, m=3
        ),
        softbox(
            'BRUSH_hair',
            (0.046, 0.088, 0.014),
            (0, 0, 0),
            M('bristle', col='#2f2a26'),
            r=0.004,
            puff=0,
            wrinkle=0,
            k=1,
            m=2,
        ),
        tube(
            'BRUSH_grip',
            [(0, 0.045, 0.022), (0, 0.09, 0.021), (0, 0.145, 0.020)],
            [0.009, 0.008, 0.010],
            wood,
            n=7,
        ),
    ]
    parts += place(brush, (-0.22, -0.09, 0), 1.1)
    dish = [
        (0, 0.004),
        (0.035, 0),
        (0.040, 0.005),
        (0.066, 0.020),
        (0.069, 0.025),
        (0.064, 0.024),
        (0.036, 0.010),
        (0, 0.009),
    ]
    parts.append(lathe('DISH', dish, (0.24, -0.10, 0), M('glaze_blue', col='#6f8b9c', rough=0.3), n=22))
    strap = [(0.24 + 0.028 * cos(k * pi / 7), -0.10 + 0.022 * sin(k * pi / 7), 0.022) for k in range(14)]
    parts.append(tube('WATCH_strap', strap, 0.005, M('strap', col='#5a3a26'), closed=True, n=5))
    face = [(0.015, 0), (0.016, 0.005), (0.012, 0.008), (0, 0.008)]
    parts.append(
        lathe(
            'WATCH_face',
            face,
            (0.268, -0.10, 0.022),
            M('steel', col='#a9adb0', rough=0.3),
            n=14,
            rot=(0, 0.9, 0),
        )
    )
    parts.append(box('CASKET', (0.20, 0.13, 0.075), (0.39, 0.06, 0), wood, bevel=0.006))
    parts.append(box('CASKET_lid', (0.21, 0.14, 0.026), (0.39, 0.06, 0.076), wood, bevel=0.010, seg=3))
    bottle = [
        (0, 0),
        (0.027, 0),
        (0.030, 0.008),
        (0.030, 0.07),
        (0.012, 0.085),
        (0.012, 0.095),
        (0.016, 0.096),
        (0.016, 0.125),
        (0, 0.127),
    ]
    parts.append(lathe('BOTTLE', bottle, (-0.30, 0.07, 0), M('scent_green', col='#4d7263', rough=0.3), n=16))
    parts.append(
        box('TISSUES', (0.23, 0.115, 0.085), (-0.40, -0.05, 0), M('tissue_box', col='#9db3bf'), bevel=0.004)
    )
    sheet = softbox(
        'TISSUES_sheet',
        (0.11, 0.035, 0.075),
        (-0.40, -0.05, 0.075),
        M('tissue', col='#f6f4ee'),
        r=0.015,
        puff=0.0,
        wrinkle=0.022,
        k=2,
        m=3,
        seed=5,
    )
    parts.append(sheet)
    place(parts, (*CHEST, CHEST_TOP), -pi / 2)


def geranium(x, y, z):
    """Pot plant with round leaves and two red heads."""
    clay = M('terracotta', col='#b9694a', rough=0.8)
    pot = [
        (0, 0),
        (0.045, 0),
        (0.058, 0.085),
        (0.066, 0.085),
        (0.067, 0.108),
        (0.060, 0.108),
        (0.056, 0.09),
        (0, 0.09),
    ]
    lathe('PLANT_pot', pot, (x, y, z), clay, n=20)
    greens, red = [M('leaf_a', col='#4f7f45'), M('leaf_c', col='#6b9a55')], M('petal_red', col='#c2483c')
    for k in range(13):
        a, reach = k * 2.4, 0.085 + 0.02 * (k % 3)
        tilt = 1.25 - 0.07 * k
        leaf(
            'PLANT_leaf',
            (x, y, z + 0.095),
            a,
            reach + 0.05,
            0.075,
            (tilt, tilt - 1.0),
            greens[k % 2],
            n=4,
            lm_w=0.5,
        )
    for k, (dx, dy, h) in enumerate(((0.02, -0.02, 0.27), (-0.035, 0.01, 0.24))):
        tube('PLANT_stem', [(x, y, z + 0.09), (x + dx, y + dy, z + h)], 0.0025, greens[1], n=4, lm_w=0.4)
        head = softbox(
            'PLANT_head',
            (0.055, 0.055, 0.042),
            (x + dx, y + dy, z + h - 0.012),
            red,
            r=0.02,
            puff=0,
            wrinkle=0.02,
            k=2,
            m=3,
            seed=k,
        )
        head['lm_w'] = 0.6


def boat(x, y, z, turn):
    """Model of a coble with a tan sail."""
    hull, n = [], 9
    for j, (half, low) in enumerate(
        ((0.010, 0.034), (0.034, 0.006), (0.040, 0.0), (0.034, 0.004), (0.024, 0.018))
    ):
        px = 0.13 - 0.065 * j
        hull += [
            (
                px,
                half * sin(pi * (k / (n - 1) - 0.5)),
                low + (0.062 + 0.10 * (px / 0.26) ** 2 - low) * (1 - cos(pi * (k / (n - 1) - 0.5))),
            )
            for k in range(n)
        ]
    faces = [(a, a + 1, a + n + 1, a + n) for j in range(4) for a in range(j * n, j * n + n - 1)]
    deck = [(k * n, (k + 1) * n, (k + 1) * n + n - 1, k * n + n - 1) for k in range(4)]
    wood = M('stick', 'wood', '#6b4428')
    stern = tuple(range(4 * n, 5 * n))
    parts = [
        new_obj(
            'BOAT_hull',
            hull,
            [tuple(reversed(f)) for f in faces] + [stern],
            M('boat_blue', col='#2f5a72'),
            autosmooth=60,
        )
    ]
    parts.append(
        new_obj(
            'BOAT_deck',
            [(a, b, c - 0.006) for a, b, c in hull],
            [tuple(reversed(f)) for f in deck],
            wood,
            smooth=False,
        )
    )
    parts.append(tube('BOAT_mast', [(0.03, 0, 0.04), (0.02, 0, 0.30)], 0.004, wood, n=5))
    sail = [(0.055, 0.004, 0.285), (0.045, 0.012, 0.085), (-0.105, 0.022, 0.075), (-0.055, 0.010, 0.235)]
    other = [(a, b - 0.002, c) for a, b, c in sail]
    parts.append(
        new_obj(
            'BOAT_sail',
            sail + other,
            [(0, 1, 2, 3), (7, 6, 5, 4)],
            M('sail_tan', col='#b0704a'),
            smooth=False,
        )
    )
    parts.append(box('BOAT_stand', (0.14, 0.05, 0.014), (0, 0, -0.012), wood, bevel=0.003, seg=1))
    place(parts, (x, y, z + 0.012), turn)


def build():
    """All small things."""
    on_the_chest()
    geranium(1.72, D + 0.09, WIN['z0'])
    boat(3.02, D + 0.09, WIN['z0'], 2.85)
