"""Small things on worktops and the sill; the ceiling light and the heat alarm."""

import random
from math import cos, pi, sin

from kit.furnishings import leaf
from kit.loft import loft
from kit.materials import M
from kit.mesh import place
from kit.shapes import box, lathe, spline, tube
from rooms.kitchen_plan import H, HEAT_ALARM, LIGHT, TOP, WIN, Y0
from rooms.kitchen_ware import bread_bin, dish_rack, jar, on_the_shelves, tin, utensils, ware

KETTLE = (3.95, -3.33, TOP)


def kettle():
    """Metal kettle on its base, filled to the top of its gauge."""
    metal, dark, parts = (
        M('kettle_steel', col='#9da2a4', rough=0.25),
        M('plastic_dark', col='#34373b', rough=0.5),
        [],
    )
    parts.append(
        lathe(
            'KETTLE_base', [(0.088, 0), (0.090, 0.008), (0.080, 0.020), (0.06, 0.022)], (0, 0, 0), dark, n=24
        )
    )
    body = [
        (0.080, 0.022),
        (0.090, 0.030),
        (0.092, 0.060),
        (0.086, 0.120),
        (0.074, 0.172),
        (0.064, 0.196),
        (0.060, 0.200),
        (0.046, 0.208),
        (0.016, 0.214),
    ]
    parts.append(lathe('KETTLE_body', body, (0, 0, 0), metal, n=20, lm_w=2))
    parts.append(
        lathe(
            'KETTLE_knob',
            [(0.010, 0.212), (0.009, 0.222), (0.018, 0.230), (0.016, 0.240), (0, 0.243)],
            (0, 0, 0),
            dark,
            n=14,
        )
    )
    spout = [(0.076, 0, 0.120), (0.105, 0, 0.150), (0.122, 0, 0.190)]
    parts.append(tube('KETTLE_spout', spout, [0.024, 0.017, 0.012], metal, n=10, lm_w=1.5))
    grip = [
        (-0.058, 0, 0.190),
        (-0.100, 0, 0.205),
        (-0.140, 0, 0.170),
        (-0.138, 0, 0.095),
        (-0.092, 0, 0.055),
    ]
    parts.append(tube('KETTLE_grip', spline(grip, 4), 0.011, dark, n=8))
    gauge = (0.016, 0.006, 0.118)
    parts.append(
        box(
            'KETTLE_gauge',
            gauge,
            (0, -0.0875, 0.055),
            M('gauge_frame', col='#55595c'),
            bevel=0.002,
            seg=1,
            rot=(-0.14, 0, 0),
        )
    )
    parts.append(
        box(
            'KETTLE_water',
            (0.009, 0.004, 0.108),
            (0, -0.0905, 0.060),
            M('gauge_water', col='#8fb9cc'),
            bevel=0,
            rot=(-0.14, 0, 0),
        )
    )
    # the gauge and the spout face the room
    place(parts, KETTLE, pi - 0.35)
    ready_mug((4.14, -3.22, TOP), '#b5573f', -0.6)
    ready_mug((4.24, -3.30, TOP), '#55788a', 0.5)


def ready_mug(loc, col, turn):
    """A mug that waits beside the kettle; it belongs to the kettle's node, so that Lite keeps its shape."""
    glaze = ware(col)
    cup = [(0.033, 0), (0.038, 0.008), (0.040, 0.092), (0.036, 0.092), (0.033, 0.012), (0, 0.010)]
    grip = [(0.038, 0, 0.075), (0.062, 0, 0.066), (0.062, 0, 0.036), (0.037, 0, 0.022)]
    parts = [
        lathe('KETTLE_mug', cup, (0, 0, 0), glaze, n=14, lm_w=1.4),
        tube('KETTLE_mug_grip', spline(grip, 2), 0.005, glaze, n=5),
    ]
    place(parts, loc, turn)


def toaster(loc, turn):
    """Two-slot toaster."""
    rings = [
        (0, 0, 0.27, 0.15, 0.03, 0.006),
        (0, 0, 0.28, 0.165, 0.045, 0.03),
        (0, 0, 0.28, 0.165, 0.045, 0.145),
        (0, 0, 0.262, 0.147, 0.045, 0.172),
        (0, 0, 0.22, 0.11, 0.04, 0.178),
    ]
    parts = [loft('TOASTER', rings, ware('#e7ddc6'), k=4)]
    dark = M('plastic_dark', col='#34373b', rough=0.5)
    for y in (-0.028, 0.028):
        parts.append(box('TOASTER_slot', (0.17, 0.022, 0.003), (0, y, 0.177), dark, bevel=0))
    parts.append(box('TOASTER_foot', (0.24, 0.12, 0.012), (0, 0, 0), dark, bevel=0))
    parts.append(box('TOASTER_lever', (0.022, 0.03, 0.014), (0.148, 0, 0.12), dark, bevel=0.004, seg=1))
    parts.append(box('TOASTER_strip', (0.004, 0.010, 0.10), (0.1395, 0, 0.04), dark, bevel=0))
    return place(parts, loc, turn)


def herbs():
    """Three pots of herbs, a shell and a small blue jug on the window sill."""
    r, y, z = random.Random(5), Y0 + 0.02, WIN['z0']
    clay, soil = M('terracotta', col='#b9694a', rough=0.8), M('soil', col='#3d2c20')
    pot = [(0, 0), (0.036, 0), (0.046, 0.062), (0.051, 0.062), (0.053, 0.080), (0.047, 0.082), (0.044, 0.066)]
    for x, tall, green in ((2.86, 0.10, '#5d8f4c'), (3.05, 0.07, '#7a9a5a'), (3.80, 0.12, '#6d8f6a')):
        lathe('HERB_pot', pot, (x, y, z), clay, n=16)
        lathe('HERB_soil', [(0.045, 0.068), (0, 0.072)], (x, y, z), soil, n=10)
        mat = M('herb_' + green[1:], col=green)
        bush = [(0.018, 0), (0.036, tall * 0.35), (0.034, tall * 0.7), (0.016, tall), (0, tall * 1.04)]
        lathe('HERB_bush', bush, (x, y, z + 0.07), mat, n=7, autosmooth=180)
        for i in range(24):
            # leaves stand out all over a small dome
            a, up = i * 2.4, (i % 8) / 7
            out = 0.042 * (1 - 0.6 * up * up)
            base = (x + out * cos(a), y + 0.7 * out * sin(a), z + 0.075 + tall * up)
            arch = (0.9 * up + r.uniform(0.1, 0.4), -0.5)
            leaf('HERB_leaf', base, a, r.uniform(0.030, 0.046), 0.028, arch, mat, n=2, lm_w=0.5)
    jug = [(0, 0), (0.028, 0), (0.036, 0.03), (0.026, 0.07), (0.031, 0.09), (0.028, 0.09), (0.023, 0.07)]
    lathe('SILL_jug', jug, (3.30, y, z), ware('#5d7f95'), n=16)
    shell = [(0, 0), (0.020, 0.002), (0.030, 0.012), (0.022, 0.024), (0.008, 0.030), (0, 0.031)]
    lathe('SILL_shell', shell, (3.55, y + 0.01, z), ware('#e8d3bd'), n=12)


def by_the_sink():
    """Bottle, sponge, chopping board, spoons and the rack."""
    z = TOP + 0.004
    dish_rack((2.98, -3.31, z))
    bottle = [(0, 0), (0.028, 0), (0.031, 0.01), (0.030, 0.12), (0.016, 0.155), (0.012, 0.165)]
    lathe('LIQUID', bottle, (3.63, -3.515, TOP), M('liquid_green', col='#6fa86a', rough=0.3), n=14)
    lathe(
        'LIQUID_cap',
        [(0.013, 0.16), (0.013, 0.180), (0.007, 0.185), (0.006, 0.20), (0, 0.20)],
        (3.63, -3.515, TOP),
        ware('#f1ece0'),
        n=10,
    )
    box(
        'SPONGE',
        (0.095, 0.06, 0.026),
        (3.17, -3.50, z),
        M('sponge', col='#dcb84c'),
        bevel=0.006,
        seg=1,
        rot=(0, 0, 0.2),
    )
    utensils((2.52, -3.44, TOP))
    board = loft(
        'BOARD',
        [(0, 0, 0.26, 0.36, 0.04, 0), (0, 0, 0.26, 0.36, 0.04, 0.018)],
        M('board', 'wood', '#b07f4e'),
        k=3,
    )
    back = loft(
        'BOARD_small',
        [(0, 0, 0.20, 0.28, 0.03, 0), (0, 0, 0.20, 0.28, 0.03, 0.014)],
        M('board_pale', 'wood', '#d3ab76'),
        k=3,
    )
    for ob, at, turn in (
        (board, (4.44, -3.565, TOP + 0.178), -1.43),
        (back, (4.32, -3.530, TOP + 0.138), -1.40),
    ):
        ob.rotation_euler, ob.location = (turn, 0, 0), at


def on_the_worktops():
    """Mugs, caddy, toaster, bread bin; jars and a casserole on the east side."""
    tin('CADDY', (4.17, -3.48, TOP), 0.055, 0.13, 0.6)
    toaster((4.47, -3.34, TOP), 0.06)
    bread_bin((4.78, -3.36, TOP), pi)
    for i, (r, h, fill) in enumerate(
        ((0.055, 0.20, '#e6dcc2'), (0.05, 0.16, '#c79a5c'), (0.045, 0.13, '#8a5a3c'))
    ):
        jar((6.91, -2.30 + 0.125 * i, TOP), r, h, '#a97d50', fill)
    pot = [
        (0, 0),
        (0.115, 0),
        (0.128, 0.015),
        (0.132, 0.10),
        (0.137, 0.104),
        (0.137, 0.112),
        (0.10, 0.130),
        (0.016, 0.140),
        (0.014, 0.150),
        (0.024, 0.160),
        (0, 0.166),
    ]
    lathe('CASSEROLE', pot, (6.78, -3.22, TOP), M('casserole', col='#a3402f', rough=0.35), n=24)
    for s in (-1, 1):
        ear = [
            (6.78 - 0.035, -3.22 + s * 0.125, TOP + 0.085),
            (6.78 - 0.03, -3.22 + s * 0.16, TOP + 0.088),
            (6.78 + 0.03, -3.22 + s * 0.16, TOP + 0.088),
            (6.78 + 0.035, -3.22 + s * 0.125, TOP + 0.085),
        ]
        tube('CASSEROLE_ear', ear, 0.008, M('casserole', col='#a3402f', rough=0.35), n=6)


def ceiling_light():
    """Opal dome close to the ceiling."""
    x, y = LIGHT
    opal = M('opal', col='#ffeccd', emit=0.45, evening=2.0)
    lathe(
        'LAMP_ring',
        [(0.172, -0.022), (0.178, -0.012), (0.178, 0)],
        (x, y, H),
        M('chrome', col='#d2d6d8', rough=0.2),
        n=32,
    )
    dome = [(0, -0.098), (0.06, -0.094), (0.115, -0.074), (0.152, -0.044), (0.166, -0.016)]
    lathe('LAMP_dome', dome, (x, y, H), opal, n=32, autosmooth=180)


def heat_alarm():
    """Heat alarm on the ceiling: its sensor sits in a small cage in the middle."""
    x, y = HEAT_ALARM
    white, grey = M('abs_white', col='#f3f2ee', rough=0.4), M('abs_grey', col='#c9cbcc')
    body = [(0.018, -0.034), (0.040, -0.032), (0.052, -0.024), (0.058, -0.010), (0.064, -0.008), (0.064, 0)]
    lathe('HEAT_body', body, (x, y, H), white, n=24, lm_w=2)
    lathe('HEAT_cage', [(0, -0.052), (0.014, -0.050), (0.017, -0.032)], (x, y, H), grey, n=12, lm_w=2)
    for k in range(8):
        a = k * pi / 4
        at = (x + 0.0175 * cos(a), y + 0.0175 * sin(a), H - 0.049)
        box(
            'HEAT_slot',
            (0.003, 0.004, 0.014),
            at,
            M('rad_slot', col='#8d8d88'),
            bevel=0,
            rot=(0, 0, a),
            lm_w=0.8,
        )
    lathe(
        'HEAT_light',
        [(0, -0.033), (0.004, -0.032), (0.004, -0.026)],
        (x + 0.042, y, H),
        M('alarm_green', col='#4fae5f', emit=0.6, evening=0.6),
        n=8,
    )


def build():
    """Everything small."""
    kettle()
    by_the_sink()
    herbs()
    on_the_worktops()
    on_the_shelves()
    ceiling_light()
    heat_alarm()
