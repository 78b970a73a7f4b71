"""Tables, television unit, lamp and plant."""
import random
from math import cos, pi, sin

from mathutils import Vector

from kit.furnishings import leaf
from kit.materials import M
from kit.mesh import place, set_uv
from kit.shapes import box, lathe, rect, spline, tube
from rooms.living_room_art import ART
from rooms.living_room_wood import oak, brass


def lamp(x, y):
    """Standard lamp. The shade is lit from the bulb, brightest beside it."""
    bulb = (x, y, 1.51)
    shade = M('lamp_shade', col='#ffb061', glow=(*bulb, 0.62), evening=0.95)
    inner = M('lamp_inner', col='#ffd9a0', glow=(*bulb, 1.7), evening=2.2)
    trim = M('lamp_trim', col='#d9b98a')
    lathe(
        'LAMP_base',
        [(0, 0), (0.14, 0), (0.145, 0.006), (0.14, 0.018), (0.03, 0.026), (0.012, 0.05)],
        (x, y, 0),
        brass(),
        n=32,
    )
    tube('LAMP_pole', [(x, y, 0.03), (x, y, 1.45)], 0.011, brass(), n=10, caps=False)
    rows = [(0.21 - 0.06 * i / 8, 1.34 + 0.34 * i / 8) for i in range(9)]
    lathe('LAMP_shade', rows, (x, y, 0), shade, n=40, autosmooth=180)
    lathe(
        'LAMP_shade_in', [(r - 0.003, z) for r, z in rows], (x, y, 0), inner, n=40, autosmooth=180, invert=1
    )
    for z, r in ((1.34, 0.21), (1.68, 0.15)):
        tube(
            'LAMP_trim',
            [(x + r * cos(a * pi / 16), y + r * sin(a * pi / 16), z) for a in range(32)],
            0.004,
            trim,
            closed=True,
            n=5,
            lm_w=0.5,
        )


def plant(loc, seed=2):
    """A rubber plant in a clay pot."""
    clay, soil, stem, r = (
        M('terracotta', col='#b9694a', rough=0.8),
        M('soil', col='#3d2c20'),
        M('stem', col='#5c6b3a'),
        random.Random(seed),
    )
    x, y, z = loc
    lathe(
        'PLANT_pot',
        [
            (0.0, 0),
            (0.12, 0),
            (0.125, 0.01),
            (0.155, 0.25),
            (0.17, 0.25),
            (0.175, 0.26),
            (0.175, 0.30),
            (0.165, 0.305),
            (0.155, 0.29),
            (0.15, 0.26),
        ],
        loc,
        clay,
        n=32,
    )
    lathe('PLANT_soil', [(0.15, 0.265), (0.06, 0.275), (0, 0.27)], loc, soil, n=16)
    greens = [M('leaf_a', col='#4f7f45'), M('leaf_b', col='#3b6a3c'), M('leaf_c', col='#6b9a55')]
    for i in range(8):
        a, h = i * 2.4, 0.55 + 0.09 * i
        top = Vector((x + 0.10 * cos(a) * (1 + 0.1 * i), y + 0.10 * sin(a), z + h))
        bend = (x + 0.05 * cos(a), y + 0.05 * sin(a), z + 0.26 + (h - 0.26) * 0.5)
        tube(
            f'PLANT_stem{i}',
            spline([(x + 0.03 * cos(a), y + 0.03 * sin(a), z + 0.26), bend, top], 4),
            [0.008 - 0.00045 * k for k in range(9)],
            stem,
            n=5,
            lm_w=0.4,
        )
        for k in range(3):
            leaf(
                f'PLANT_leaf{i}{k}',
                top - Vector((0, 0, 0.10 * k)),
                a + k * 2.1 + r.uniform(-0.3, 0.3),
                r.uniform(0.26, 0.38),
                r.uniform(0.11, 0.16),
                (r.uniform(0.5, 1.0), r.uniform(-1.0, -0.4)),
                greens[r.randrange(3)],
                lm_w=0.7,
                n=6,
            )


def tv_unit(loc, rotz):
    """Low unit with a flat screen and its box."""
    dark, sage, o = M('tv_black', col='#191a1c', rough=0.3), M('sage_paint', col='#8fa08f', rough=0.5), []
    w, d, h = 1.55, 0.40, 0.50
    o.append(box('TVU_top', (w, d, 0.028), (0, 0, h - 0.028), oak(), bevel=0.006, seg=3))
    o.append(box('TVU_bot', (w - 0.02, d - 0.01, 0.022), (0, 0, 0.14), oak(), bevel=0.003))
    o.append(box('TVU_back', (w - 0.03, 0.01, h - 0.17), (0, d / 2 - 0.012, 0.15), oak(), bevel=0))
    for s in (-1, 1):
        o.append(
            box('TVU_side', (0.022, d - 0.01, h - 0.16), (s * (w / 2 - 0.012), 0, 0.14), oak(), bevel=0.003)
        )
        o.append(box('TVU_div', (0.02, d - 0.03, h - 0.19), (s * 0.26, 0.01, 0.162), oak(), bevel=0.002))
        o.append(
            box(
                'TVU_drw',
                (w / 2 - 0.285, 0.02, h - 0.20),
                (s * (w / 4 + 0.12), -d / 2 + 0.012, 0.165),
                sage,
                bevel=0.004,
            )
        )
        o.append(
            lathe(
                'TVU_knob',
                [(0.006, 0), (0.006, 0.012), (0.013, 0.016), (0.014, 0.022), (0, 0.026)],
                (s * (w / 4 + 0.12), -d / 2 + 0.002, 0.31),
                brass(),
                n=16,
                rot=(pi / 2, 0, 0),
            )
        )
        for t in (-1, 1):
            o.append(
                lathe(
                    'TVU_leg',
                    [(0.012, 0), (0.02, 0.14)],
                    (s * (w / 2 - 0.10), t * (d / 2 - 0.06), 0),
                    oak(),
                    n=12,
                )
            )
    o.append(box('TVU_mid', (0.50, d - 0.03, 0.018), (0, 0.01, 0.31), oak(), bevel=0.002))
    o.append(box('TVU_box', (0.26, 0.18, 0.045), (0, -0.02, 0.328), dark, bevel=0.006))
    o += [
        box('TV_body', (1.12, 0.035, 0.645), (0, 0.03, h + 0.06), dark, bevel=0.006),
        rect(
            'TV_screen',
            (-0.548, 0.0115, h + 0.072),
            (1.096, 0, 0),
            (0, 0, 0.621),
            M('art', 'art'),
            uv=ART['tv'],
            lm_w=0.6,
        ),
        box('TV_foot', (0.42, 0.2, 0.012), (0, 0.02, h), dark, bevel=0.004),
        box('TV_neck', (0.12, 0.03, 0.07), (0, 0.04, h + 0.005), dark, bevel=0.004),
    ]
    o.append(
        lathe(
            'ORN_vase2',
            [(0, 0), (0.045, 0), (0.06, 0.05), (0.05, 0.12), (0.026, 0.17), (0.032, 0.18)],
            (0.68, -0.02, h),
            M('ceramic_blue', col='#44627d', rough=0.3),
            n=24,
        )
    )
    for i in range(7):
        o.append(
            leaf(
                'ORN_spray',
                (0.68, -0.02, h + 0.15),
                i * 0.9,
                0.24,
                0.035,
                (1.45 - 0.08 * i, 0.9 - 0.1 * i),
                M('leaf_c', col='#6b9a55'),
                lm_w=0.5,
                n=6,
            )
        )
    return place(o, loc, rotz)


def round_table(name, x, y, top, r, legs, shelf=None):
    """Round oak table on splayed legs."""
    profile = [
        (0, top - 0.03),
        (r - 0.02, top - 0.03),
        (r - 0.002, top - 0.022),
        (r, top - 0.008),
        (r - 0.01, top),
        (0, top),
    ]
    o = lathe(name + '_top', profile, (x, y, 0), oak(), n=56)
    set_uv(o, lambda c, p: (c.x, c.y + c.z))
    for i in range(legs):
        a = i * 2 * pi / legs + 0.785
        tube(
            name + '_leg',
            [
                (x + r * 0.84 * cos(a), y + r * 0.84 * sin(a), 0.004),
                (x + r * 0.55 * cos(a), y + r * 0.55 * sin(a), top - 0.026),
            ],
            [0.012, 0.019],
            oak(),
            n=10,
        )
    if shelf:
        s = lathe(
            name + '_shelf',
            [
                (0, shelf),
                (r * 0.66, shelf),
                (r * 0.67, shelf + 0.008),
                (r * 0.66, shelf + 0.015),
                (0, shelf + 0.015),
            ],
            (x, y, 0),
            oak(),
            n=40,
        )
        set_uv(s, lambda c, p: (c.x, c.y + c.z))
    return top
