"""Small things by the house: tap and hose, watering can, rail at the step, wall lamp, mat and broom."""

from math import cos, pi, sin

from kit.garden import tapered
from kit.materials import M
from kit.shapes import box, lathe, rect, spline, tube
from rooms.yard_art import ART
from rooms.yard_plan import FLOOR, HOUSE, LAMP, SIDE
from rooms.yard_shell import black


def tap():
    """A brass bib tap by the kitchen window and a hose that is wound on its hook."""
    brass, x, z = M('brass', col='#b99a5a', rough=0.3), 2.20, 0.62
    tube(
        'TAP_pipe', [(x, HOUSE - 0.025, FLOOR), (x, HOUSE - 0.025, z)], 0.009, M('copper', col='#9c6a48'), n=7
    )
    body = [(x, HOUSE, z), (x, HOUSE - 0.07, z), (x, HOUSE - 0.12, z - 0.01), (x, HOUSE - 0.13, z - 0.06)]
    tube('TAP_body', spline(body, 4), 0.014, brass, n=8)
    tube('TAP_stem', [(x, HOUSE - 0.07, z), (x, HOUSE - 0.075, z + 0.06)], 0.009, brass, n=7)
    tube(
        'TAP_cross',
        [(x - 0.032, HOUSE - 0.076, z + 0.06), (x + 0.032, HOUSE - 0.076, z + 0.06)],
        0.008,
        brass,
        n=7,
    )
    green = M('hose_green', col='#4d7d4a', rough=0.6)
    cx, cz, r = 2.20, 1.06, 0.15
    box('HOSE_back', (0.10, 0.015, 0.16), (cx, HOUSE - 0.008, cz + 0.02), black(), bevel=0.006)
    box('HOSE_rest', (0.13, 0.13, 0.02), (cx, HOUSE - 0.07, cz + r - 0.045), black(), bevel=0.006)
    loops = []
    for k in range(5 * 14 + 1):
        a = pi / 2 + 2 * pi * k / 14
        turn = k // 14
        rr = r + 0.012 * ((turn * 2) % 3)
        sag = 0.05 if sin(a) < 0 else 0
        loops.append((cx + rr * cos(a), HOUSE - 0.035 - 0.018 * k / 14, cz + (rr + sag) * sin(a)))
    tube('HOSE_coil', loops, 0.0115, green, n=5)
    tail = [
        loops[-1],
        (cx + 0.12, HOUSE - 0.14, cz + 0.02),
        (cx + 0.14, HOUSE - 0.14, 0.72),
        (cx + 0.06, HOUSE - 0.13, 0.50),
        (x, HOUSE - 0.13, z - 0.05),
    ]
    tube('HOSE_tail', spline(tail, 5), 0.0115, green, n=6)


def watering_can():
    """A green can with a brass rose, by the tap."""
    mat, x, y = M('can_green', col='#4e7466', rough=0.5), 1.99, HOUSE - 0.30
    lathe(
        'CAN',
        [(0, 0), (0.115, 0), (0.118, 0.01), (0.110, 0.24), (0.105, 0.25), (0.098, 0.235), (0, 0.20)],
        (x, y, FLOOR),
        mat,
        n=20,
    )
    spout = [(x - 0.07, y - 0.06, 0.06), (x - 0.15, y - 0.13, 0.15), (x - 0.22, y - 0.19, 0.32)]
    tube('CAN_spout', spline(spout, 4), [0.022 - 0.0012 * k for k in range(9)], mat, n=8)
    brass = M('brass', col='#b99a5a', rough=0.3)
    lathe(
        'CAN_rose',
        [(0.012, -0.03), (0.034, 0.018), (0.03, 0.026), (0, 0.030)],
        (x - 0.225, y - 0.195, 0.33),
        brass,
        n=12,
        rot=(0.6, -0.7, 0),
    )
    grip = [
        (x - 0.07, y - 0.06, 0.23),
        (x - 0.05, y - 0.04, 0.33),
        (x + 0.05, y + 0.04, 0.34),
        (x + 0.13, y + 0.11, 0.24),
        (x + 0.10, y + 0.085, 0.08),
    ]
    tube('CAN_grip', spline(grip, 4), 0.009, mat, n=7)


def rail():
    """The rail at the back step: galvanised pipe and clamps, screwed on with care, and a bar of ash for the hand."""
    zinc, ash = M('galvanised', col='#a3a9ab', rough=0.5), M('prop_ash', 'wood', '#c2a878', rough=0.8)
    x, y, z, r = SIDE - 0.55, -0.86, 0.92, 0.021
    tube('RAIL_post', [(x, y, FLOOR), (x, y, z)], r, zinc, n=10)
    tube('RAIL_bar', [(x - 0.05, y, z), (SIDE, y, z)], r, zinc, n=10)
    tube('RAIL_mid', [(x, y, 0.46), (SIDE, y, 0.46)], r * 0.8, zinc, n=8)
    grip = [(x - 0.04, y, z + 0.035), (SIDE - 0.06, y, z + 0.035)]
    tube('RAIL_grip', grip, 0.022, ash, n=10)
    for at in ((x, y, z - 0.03), (x, y, 0.43)):
        lathe('RAIL_clamp', [(0.022, 0), (0.031, 0.004), (0.031, 0.056), (0.022, 0.060)], at, zinc, n=12)
    for h in (z, 0.46):
        lathe(
            'RAIL_flange',
            [(0.022, 0.03), (0.028, 0.026), (0.030, 0.008), (0.052, 0.007), (0.052, 0)],
            (SIDE, y, h),
            zinc,
            n=14,
            rot=(0, -pi / 2, 0),
        )
    lathe(
        'RAIL_foot',
        [(0.022, 0.04), (0.030, 0.036), (0.032, 0.010), (0.060, 0.008), (0.060, 0)],
        (x, y, FLOOR),
        zinc,
        n=14,
    )


def wall_lamp():
    """A bulkhead lamp of black iron and opal glass by the back door; it is on after dark."""
    x, y, z = LAMP
    turn = (0, -pi / 2, 0)
    lathe(
        'LAMP_back',
        [(0.115, 0), (0.115, 0.02), (0.105, 0.035), (0.098, 0.04)],
        (x, y, z),
        black(),
        n=20,
        rot=turn,
    )
    opal = M('lamp_opal', col='#fff0d6', emit=0.75, evening=4.5)
    lathe(
        'LAMP_glass',
        [(0.098, 0.02), (0.098, 0.04), (0.085, 0.075), (0.05, 0.10), (0, 0.108)],
        (x, y, z),
        opal,
        n=18,
        rot=turn,
    )
    for a in (pi / 4, 3 * pi / 4):
        bar = [
            (
                x - 0.036 - 0.078 * sin(pi * k / 6),
                y + 0.104 * cos(pi * k / 6) * cos(a),
                z + 0.104 * cos(pi * k / 6) * sin(a),
            )
            for k in range(7)
        ]
        tube('LAMP_guard', bar, 0.005, black(), n=5)


def mat_and_boots():
    """Coir mat on the step, a boot scraper beside it, a broom against the wall."""
    x0, y0 = SIDE - 0.50, -1.76
    box(
        'MAT_edge',
        (0.38, 0.62, 0.018),
        (x0 + 0.19, y0 + 0.31, FLOOR + 0.022),
        M('mat_edge', col='#6f5738', rough=1),
        bevel=0.006,
        seg=1,
    )
    rect(
        'MAT',
        (x0 + 0.38, y0, FLOOR + 0.041),
        (0, 0.62, 0),
        (-0.38, 0, 0),
        M('art', 'art'),
        uv=ART['coir'],
        lm_w=1.2,
    )
    ash, bristle = M('prop_ash', 'wood', '#c2a878', rough=0.8), M('bristle', col='#9b4a38', rough=1)
    tube('BROOM_stick', [(1.50, -3.20, 0.06), (1.665, -3.34, 1.34)], 0.012, ash, n=7)
    box(
        'BROOM_head',
        (0.06, 0.30, 0.045),
        (1.50, -3.20, 0.055),
        M('broom_wood', 'wood', '#a98a5f'),
        bevel=0.008,
    )
    tapered(
        'BROOM_bristle',
        [(0, 0.10, 0.31, 0.02), (0.08, 0.05, 0.28, 0.012)],
        bristle,
        loc=(1.50, -3.20, FLOOR),
        corner=2,
    )


def build():
    """All small things."""
    tap()
    watering_can()
    rail()
    wall_lamp()
    mat_and_boots()
