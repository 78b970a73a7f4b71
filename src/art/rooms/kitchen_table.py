"""The kitchen table with its chairs and what lies on it."""

from math import cos, pi, radians, sin

from kit.loft import hanging_cloth, loft
from kit.materials import M
from kit.mesh import place, set_uv
from kit.shapes import box, lathe, rect, spline, tube
from rooms.kitchen_art import ART

TABLE = (3.0, -0.75)
TABLE_TOP = 0.75


def pine():
    """Waxed pine of the table top."""
    return M('pine', 'wood', '#cf9f68')


def painted():
    """Old cream paint of legs and chairs."""
    return M('chair_paint', col='#e6dcc4', rough=0.5)


def table():
    """Farmhouse table: pine top with a drawer, turned legs painted cream."""
    w, d, h, parts = 1.20, 0.88, TABLE_TOP, []
    parts.append(box('TABLE_top', (w, d, 0.030), (0, 0, h - 0.030), pine(), bevel=0.008, seg=2, lm_w=1.3))
    for s in (-1, 1):
        size, at = (w - 0.20, 0.022, 0.10), (0, s * (d / 2 - 0.06), h - 0.13)
        parts.append(box('TABLE_apron', size, at, painted(), bevel=0.002, seg=1))
        size, at = (0.022, d - 0.20, 0.10), (s * (w / 2 - 0.06), 0, h - 0.13)
        parts.append(box('TABLE_apron', size, at, painted(), bevel=0.002, seg=1))
        for t in (-1, 1):
            at = (s * (w / 2 - 0.075), t * (d / 2 - 0.075), 0)
            leg = [
                (0.022, 0),
                (0.027, 0.02),
                (0.020, 0.06),
                (0.030, 0.30),
                (0.033, 0.50),
                (0.024, 0.555),
                (0.034, 0.575),
            ]
            parts.append(lathe('TABLE_leg', leg, at, painted(), n=10))
            parts.append(
                box(
                    'TABLE_block', (0.07, 0.07, h - 0.60), (at[0], at[1], 0.57), painted(), bevel=0.004, seg=1
                )
            )
    knob = [(0.008, 0), (0.008, 0.010), (0.017, 0.016), (0.018, 0.024), (0, 0.029)]
    parts.append(lathe('TABLE_knob', knob, (0.1, -d / 2 + 0.05, h - 0.08), pine(), n=12, rot=(pi / 2, 0, 0)))
    place(parts, (*TABLE, 0))


def chair(loc, turn):
    """Kitchen chair that faces +y: pine seat, bent back posts, three rails."""
    parts, seat = [], 0.455
    rings = [
        (0, 0, 0.40, 0.38, 0.05, seat - 0.030),
        (0, 0, 0.42, 0.40, 0.06, seat - 0.020),
        (0, 0, 0.42, 0.40, 0.06, seat - 0.006),
        (0, 0, 0.405, 0.385, 0.055, seat),
        (0, 0.01, 0.30, 0.28, 0.05, seat - 0.008),
    ]
    top = loft('CHAIR_seat', rings, pine(), k=3)
    set_uv(top, lambda c, _: (c.y + 0.3, c.x + c.z))
    parts.append(top)
    for s in (-1, 1):
        parts.append(
            tube(
                'CHAIR_leg',
                [(s * 0.185, 0.175, 0), (s * 0.165, 0.155, seat - 0.02)],
                [0.014, 0.019],
                painted(),
                n=8,
            )
        )
        post = [
            (s * 0.185, -0.215, 0),
            (s * 0.172, -0.170, 0.43),
            (s * 0.172, -0.178, 0.60),
            (s * 0.180, -0.235, 0.93),
        ]
        parts.append(tube('CHAIR_post', spline(post, 4), 0.016, painted(), n=8))
        parts.append(
            tube(
                'CHAIR_stretch', [(s * 0.178, 0.168, 0.17), (s * 0.180, -0.198, 0.17)], 0.010, painted(), n=6
            )
        )
    parts.append(tube('CHAIR_stretch', [(-0.180, 0, 0.17), (0.180, 0, 0.17)], 0.010, painted(), n=6))
    for z, y in ((0.62, -0.190), (0.745, -0.207), (0.875, -0.230)):
        size, at = (0.34, 0.016, 0.062), (0, y, z - 0.03)
        parts.append(box('CHAIR_rail', size, at, painted(), bevel=0.006, seg=1, rot=(0.15, 0, 0)))
    return place(parts, loc, turn)


def radio(loc, turn):
    """Small portable radio in teal and cream with a dial and an aerial."""
    parts = [
        box(
            'RADIO',
            (0.24, 0.085, 0.15),
            (0, 0, 0),
            M('radio_teal', col='#3f6f72', rough=0.5),
            bevel=0.016,
            seg=3,
        )
    ]
    face = rect(
        'RADIO_face',
        (-0.10, -0.0432, 0.022),
        (0.20, 0, 0),
        (0, 0, 0.106),
        M('art', 'art'),
        uv=ART['radio'],
        lm_w=1.4,
    )
    parts.append(face)
    cream, metal = M('radio_cream', col='#efe6d0'), M('chrome', col='#d2d6d8', rough=0.2)
    for z in (0.045, 0.070):
        parts.append(
            lathe(
                'RADIO_knob',
                [(0.014, 0), (0.012, 0.014), (0, 0.015)],
                (0.066, -0.043, z),
                cream,
                n=12,
                rot=(pi / 2, 0, 0),
            )
        )
    grip = [(-0.095, 0, 0.14), (-0.090, 0, 0.180), (0, 0, 0.190), (0.090, 0, 0.180), (0.095, 0, 0.14)]
    parts.append(tube('RADIO_grip', spline(grip, 3), 0.006, cream, n=6))
    parts.append(
        tube('RADIO_aerial', [(0.09, 0.025, 0.145), (-0.08, 0.04, 0.34)], 0.002, metal, n=4, lm_w=0.5)
    )
    place(parts, loc, turn)


def flat(name, w, d, h, cell, loc, turn):
    """A flat thing with a picture on it: letters, paper, folded cloth, mat."""
    ob = box(name, (w, d, h), (0, 0, 0), M('art', 'art'), bevel=min(0.004, h / 3), seg=1, drop=('-z',))
    u0, v0, u1, v1 = ART[cell]
    set_uv(
        ob,
        lambda c, _: (
            u0 + (u1 - u0) * (0.01 + 0.98 * (c.x / w + 0.5)),
            v0 + (v1 - v0) * (0.01 + 0.98 * (c.y / d + 0.5)),
        ),
    )
    place([ob], loc, turn)


def on_the_table():
    """Radio, post, paper, a folded tea towel, fruit, salt and pepper."""
    x, y, z = *TABLE, TABLE_TOP
    radio((x - 0.28, y + 0.30, z), 0.25)
    flat('POST_paper', 0.30, 0.21, 0.006, 'paper', (x + 0.12, y - 0.02, z), 0.18)
    flat('POST_a', 0.22, 0.11, 0.003, 'letter', (x + 0.40, y + 0.22, z), -0.35)
    flat('POST_b', 0.22, 0.11, 0.003, 'letter', (x + 0.37, y + 0.25, z + 0.003), 0.10)
    flat('CLOTH_fold', 0.26, 0.17, 0.016, 'check', (x - 0.33, y - 0.20, z), 1.45)
    for i, col in enumerate(('#f1ece0', '#6b5138')):
        shaker = [
            (0, 0),
            (0.018, 0),
            (0.020, 0.008),
            (0.015, 0.045),
            (0.017, 0.058),
            (0.010, 0.070),
            (0, 0.072),
        ]
        lathe(
            'SHAKER',
            shaker,
            (x - 0.02 + 0.06 * i, y + 0.24 + 0.02 * i, z),
            M('shaker' + col[1:], col=col),
            n=12,
        )
    bowl = [
        (0, 0),
        (0.05, 0),
        (0.06, 0.012),
        (0.115, 0.055),
        (0.122, 0.07),
        (0.114, 0.068),
        (0.06, 0.022),
        (0, 0.018),
    ]
    lathe('BOWL', bowl, (x + 0.10, y + 0.25, z), M('ware_blue', col='#5d7f95', rough=0.3), n=20)
    for a, col in ((0.3, '#c24a30'), (2.3, '#8fa03c'), (4.4, '#d98d2e')):
        fruit = [
            (0, 0),
            (0.022, 0.004),
            (0.036, 0.024),
            (0.037, 0.042),
            (0.026, 0.062),
            (0.008, 0.066),
            (0, 0.060),
        ]
        at = (x + 0.10 + 0.045 * cos(a), y + 0.25 + 0.045 * sin(a), z + 0.026)
        lathe('FRUIT', fruit, at, M('fruit' + col[1:], col=col), n=12)


def build():
    """Table, chairs and what lies on them."""
    table()
    chair((3.04, -1.33, 0), radians(6))
    chair((2.33, -0.74, 0), -pi / 2 - 0.05)
    towel = hanging_cloth(
        'TOWEL_chair', 0.30, 0.30, 0.22, M('art', 'art'), ART['towel'], depth=0.008, seed=2.0, nu=9
    )
    place([towel], (3.06, -1.568, 0.912), radians(6))
    on_the_table()
