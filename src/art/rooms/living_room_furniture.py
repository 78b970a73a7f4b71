"""Wooden furniture, lamp, plant and the things that stand on shelves."""
import random
from math import cos, pi, sin

from mathutils import Euler, Vector

from kit.furnishings import books, frame, leaf
from kit.materials import M
from kit.mesh import place, set_uv
from kit.shapes import box, lathe, rect, spline, tube
from rooms.living_room_art import ART

BOOKS = [
    '#7c3b34',
    '#31506b',
    '#3f5f4a',
    '#c09a4a',
    '#d9cfba',
    '#5a4660',
    '#a8553c',
    '#2e3a44',
    '#8a9aa0',
    '#b9a78a',
    '#486a78',
]


def oak():
    return M('oak', 'wood', '#b98d5f')


def brass():
    return M('brass', col='#b99a5a')


def ceramic():
    return M('ceramic_white', col='#e9e4d8', rough=0.3)


def photo(name, w, h, cell, loc, turn=0.0, lean=-0.15):
    """A framed photograph that stands by itself."""
    parts = frame(name, w, h, ART[cell], brass(), M('art', 'art'), ceramic(), fw=0.013, fd=0.012, mount=0.004)
    parts.append(
        rect(
            name + '_back',
            (w / 2 - 0.004, 0.001, -h / 2 + 0.004),
            (-w + 0.008, 0, 0),
            (0, 0, h - 0.008),
            M('card_back', col='#5b4a3a'),
        )
    )
    return place(parts, (loc[0], loc[1], loc[2] + h / 2), 0, Euler((lean, 0, turn)))


def lamp(x, y):
    """Standard lamp. The shade is lit from the bulb, brightest beside it."""
    bulb = (x, y, 1.51)
    shade = M('lamp_shade', col='#ffb061', glow=(*bulb, 0.95))
    inner = M('lamp_inner', col='#ffd9a0', glow=(*bulb, 2.1))
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


def bookcase(loc, rotz):
    """Tall bookcase: books, the club team, the family, a few pots."""
    o, w, d, h, t = [], 0.95, 0.29, 1.92, 0.022
    for s in (-1, 1):
        o.append(box('CASE_side', (t, d, h), (s * (w / 2 - t / 2), 0, 0), oak(), bevel=0.002))
    o.append(box('CASE_back', (w - 2 * t, 0.008, h - 0.06), (0, d / 2 - 0.006, 0.05), oak(), bevel=0))
    o.append(box('CASE_top', (w + 0.02, d + 0.015, t), (0, -0.005, h), oak(), bevel=0.004))
    o.append(box('CASE_plinth', (w - 2 * t, d - 0.03, 0.07), (0, 0.01, 0), oak(), bevel=0.002))
    zs = [0.07, 0.46, 0.82, 1.17, 1.51]
    for z in zs:
        o.append(box('CASE_shelf', (w - 2 * t, d - 0.012, t), (0, 0.0, z), oak(), bevel=0.002))
    spines, n0, front = [M('book_' + c[1:], col=c) for c in BOOKS], -w / 2 + t + 0.006, -d / 2 + 0.03
    for i, (a, b, high, seed, fill) in enumerate(
        (
            (n0, w / 2 - t, 0.33, 1, 0.97),
            (n0, 0.12, 0.30, 2, 0.92),
            (-0.16, w / 2 - t - 0.006, 0.28, 3, 0.98),
            (n0, 0.08, 0.28, 5, 0.92),
            (-0.02, w / 2 - t - 0.05, 0.29, 6, 0.92),
        )
    ):
        o += books(f'BOOK{i}', a, b, front, zs[i] + t, 0.2, high, spines, seed, fill=fill)
    blue = M('ceramic_blue', col='#44627d', rough=0.3)
    o.append(
        lathe(
            'ORN_vase',
            [(0, 0), (0.05, 0), (0.075, 0.06), (0.07, 0.13), (0.035, 0.19), (0.03, 0.22), (0.04, 0.235)],
            (0.29, -0.01, zs[1] + t),
            blue,
            n=28,
        )
    )
    o.append(
        lathe(
            'ORN_bowl',
            [
                (0, 0.0),
                (0.04, 0.0),
                (0.05, 0.01),
                (0.10, 0.06),
                (0.108, 0.075),
                (0.10, 0.072),
                (0.05, 0.02),
                (0, 0.015),
            ],
            (-0.31, -0.01, zs[2] + t),
            ceramic(),
            n=28,
        )
    )
    cup = M('trophy', col='#c8a85a')
    o.append(
        lathe(
            'ORN_cup',
            [
                (0, 0),
                (0.045, 0),
                (0.045, 0.018),
                (0.012, 0.03),
                (0.010, 0.07),
                (0.035, 0.09),
                (0.055, 0.14),
                (0.06, 0.20),
                (0.056, 0.20),
                (0.03, 0.10),
                (0, 0.09),
            ],
            (0.35, 0, zs[3] + t),
            cup,
            n=24,
        )
    )
    o += photo('ORN_team', 0.26, 0.20, 'team', (0.20, -0.06, zs[3] + t), -0.15)
    o += photo('ORN_photo', 0.15, 0.19, 'photo', (-0.27, -0.03, zs[4] + t), 0.25)
    for i, (bw, c) in enumerate(((0.24, 1), (0.21, 4), (0.18, 7))):
        o.append(
            box(
                'ORN_flat',
                (bw, 0.16, 0.028),
                (0.27, 0.0, h + t + i * 0.028),
                spines[c],
                bevel=0.003,
                rot=(0, 0, 0.1 * i - 0.05),
            )
        )
    return place(o, loc, rotz)


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


def sideboard(loc, rotz, pulled=0.25):
    """Sideboard of 1.30 x 0.42 x 0.82 with three drawers over two doors; the middle drawer is half open.

    Returns the parts, the visible middle of the open drawer's floor, and its front (y of the outer face, top edge),
    in local coordinates.
    """
    o, w, d, h, t = [], 1.30, 0.42, 0.82, 0.022
    dark = M('oak_side', 'wood', '#8f6238')
    inside = M('oak_pale', 'wood', '#d2b48a')
    o.append(box('SB_top', (w + 0.03, d + 0.02, 0.026), (0, 0, h - 0.026), dark, bevel=0.006, seg=3))
    for s in (-1, 1):
        o.append(box('SB_side', (t, d, h - 0.15), (s * (w / 2 - t / 2), 0, 0.125), dark, bevel=0.002))
        for q in (-1, 1):
            o.append(
                lathe(
                    'SB_leg',
                    [(0.013, 0), (0.022, 0.13)],
                    (s * (w / 2 - 0.08), q * (d / 2 - 0.06), 0),
                    dark,
                    n=12,
                )
            )
    o.append(box('SB_base', (w - 0.02, d, t), (0, 0, 0.12), dark, bevel=0.002))
    o.append(box('SB_mid', (w - 2 * t, d - 0.03, 0.018), (0, 0.01, 0.585), dark, bevel=0))
    o.append(box('SB_back', (w - 2 * t, 0.01, h - 0.17), (0, d / 2 - 0.012, 0.14), dark, bevel=0))
    dw = (w - 2 * t) / 3
    for s in (-1, 1):
        o.append(box('SB_div', (0.014, d - 0.04, 0.185), (s * dw / 2, 0.01, 0.603), dark, bevel=0))
        o.append(
            box(
                'SB_door',
                (w / 2 - t - 0.006, 0.02, 0.43),
                (s * (w / 4 - t / 2 + 0.003), -d / 2 + 0.012, 0.150),
                dark,
                bevel=0.004,
            )
        )
        o.append(
            lathe(
                'SB_knob',
                [(0.006, 0), (0.006, 0.012), (0.012, 0.016), (0.013, 0.022), (0, 0.026)],
                (s * 0.05, -d / 2 + 0.002, 0.40),
                brass(),
                n=14,
                rot=(pi / 2, 0, 0),
            )
        )
    for i in (-1, 0, 1):
        out = pulled if i == 0 else 0
        y = -d / 2 + 0.012 - out
        o.append(box('SB_front', (dw - 0.008, 0.02, 0.175), (i * dw, y, 0.605), dark, bevel=0.004))
        for s in (-1, 1):
            o.append(
                lathe(
                    'SB_pull',
                    [(0.005, 0), (0.005, 0.012), (0.011, 0.016), (0.012, 0.021), (0, 0.025)],
                    (i * dw + s * 0.11, y - 0.010, 0.69),
                    brass(),
                    n=12,
                    rot=(pi / 2, 0, 0),
                )
            )
    depth = 0.34
    y = -d / 2 + 0.022 - pulled + depth / 2
    o.append(box('SB_drw_floor', (dw - 0.03, depth, 0.008), (0, y, 0.655), inside, bevel=0))
    for s in (-1, 1):
        o.append(
            box('SB_drw_side', (0.011, depth, 0.105), (s * (dw / 2 - 0.02), y, 0.655), inside, bevel=0.0015)
        )
    o.append(
        box('SB_drw_inner', (dw - 0.03, 0.008, 0.110), (0, y - depth / 2 + 0.004, 0.655), inside, bevel=0.001)
    )
    spot = (0, -d / 2 - pulled / 2 + 0.022, 0.663)
    return place(o, loc, rotz), spot, (-d / 2 + 0.002 - pulled, 0.780)


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
