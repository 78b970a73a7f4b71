"""Talking microwave: door, screen, speaker, few buttons with raised bumps. On a worktop, faces -y."""

from math import cos, pi, sin

from devices.household import UPRIGHT, around, bead, feet, plate, polished, ring, seven, sign, spin, wire
from devices.studio import dome, put, table
from devices.studio import lights as lights
from kit.materials import M, hexlin
from kit.shapes import box, lathe, rect, spline

MOUNT = 'table'
W, D, H, FOOT = 0.450, 0.340, 0.254, 0.010
FRONT, FRAME = -0.170, -0.145  # front of door and panel; the frame behind them
LEFT, SPLIT = -W / 2, 0.104  # the door reaches from LEFT to SPLIT
MIDDLE = FOOT + H / 2
PANEL = 0.165  # x of the middle of the panel
CAVITY = ((-0.196, -0.144, 0.040), (0.284, 0.262, 0.190))  # corner, size

BUTTONS = {  # x, z, radius, colour
    'one-minute-button': (0.1385, 0.106, 0.0200, '#f2bf1d'),
    'power-button': (0.1925, 0.106, 0.0160, '#8fa2ad'),
    'start-button': (0.1385, 0.053, 0.0200, '#2f8a49'),
    'stop-button': (0.1925, 0.053, 0.0160, '#c81f2a'),
    'speak-button': (0.1925, 0.157, 0.0140, '#22679b'),
}

NODES = {
    'body': (None, (0, 0, 0)),
    'control_door': (None, (LEFT + 0.004, FRAME, MIDDLE), {'axis': 'y', 'openDeg': -100}),
    'display_screen': (None, (PANEL, FRONT, 0.226)),
    'indicator_cooking-light': (None, (0.119, FRONT, 0.192)),
    'indicator_speech-light': (None, (0.179, FRONT, 0.192)),
}
NODES.update({f'control_{n}': (None, (x, FRONT, z), {'press': 0.003}) for n, (x, z, _, _) in BUTTONS.items()})
LAMPS = {
    'indicator_cooking-light': hexlin('#3a3f42'),
    'indicator_speech-light': hexlin('#3a3f42'),
}
tints = polished


def case():
    """Shell with vents, the frame of the opening, feet, lead."""
    cream, frame, dark = M('abs_cream', col='#ece6da'), M('frame', col='#c9c5bb'), M('hole', col='#5a5d5e')
    size, at = (W, D / 2 - FRAME - 0.001, H), (0, (D / 2 + FRAME) / 2, FOOT)
    shell = box('shell', size, at, cream, bevel=0.007, drop=('-y', '-z'))
    shell['fine'] = 0.10
    put('body', shell)
    (x0, _, z0), (wide, _, high) = CAVITY
    right, top = x0 + wide, z0 + high
    for (ax, az), (bx, bz) in (
        ((LEFT, FOOT), (x0, FOOT + H)),
        ((right, FOOT), (-LEFT, FOOT + H)),
        ((x0, FOOT), (right, z0)),
        ((x0, top), (right, FOOT + H)),
    ):
        put('body', rect('frame', (ax, FRAME, az), (bx - ax, 0, 0), (0, 0, bz - az), frame))
    side = (pi / 2, 0, pi / 2)
    for k in range(8):
        sign('body', [[(-0.02, 0), (0.02, 0)]], (W / 2 + 0.0004, 0.06, 0.17 + 0.008 * k), 0.0034, dark, side)
    back = D / 2
    line = [
        (0.16, back - 0.002, 0.05),
        (0.18, back + 0.03, 0.020),
        (0.24, back + 0.035, 0.004),
        (0.32, back + 0.015, 0.004),
    ]
    wire('body', spline(line, 5), 0.0038, M('lead', col='#3b3e40'))
    feet('body', [(0.19, 0.13), (-0.19, 0.13), (0.19, -0.13), (-0.19, -0.13)], 0.013, FOOT + 0.001)


def cavity():
    """The lit inside with its turntable and a bowl of soup."""
    (x0, y0, z0), (wide, deep, high) = CAVITY
    inside = M('cavity', col='#b9b6ac', emit=0.30)
    dx, dy, dz = (wide, 0, 0), (0, deep, 0), (0, 0, high)
    for corner, b, c in (
        ((x0, y0, z0), dx, dy),
        ((x0, y0 + deep, z0), dx, dz),
        ((x0, y0, z0), dy, dz),
        ((x0 + wide, y0, z0), dz, dy),
        ((x0, y0, z0 + high), dy, dx),
    ):
        put('body', rect('cavity', corner, b, c, inside))
    middle = (x0 + wide / 2, y0 + deep / 2, z0)
    dish = [(0.122, 0.010), (0.124, 0.014), (0.112, 0.011), (0, 0.011)]
    spin('body', dish, middle, M('turntable', col='#e3eceb', emit=0.40), 32)
    bowl = [(0.030, 0.012), (0.050, 0.026), (0.062, 0.050), (0.059, 0.051), (0.056, 0.044)]
    spin('body', bowl, middle, M('bowl', col='#5b86a0', emit=0.35), 24)
    spin('body', [(0.0565, 0.044), (0, 0.044)], middle, M('soup', col='#d98a4a', emit=0.5), 24)


def door():
    """Door with its window of dark glass and fine mesh, and its inner side."""
    cream, frame, bezel = M('abs_cream', col='#ece6da'), M('frame', col='#c9c5bb'), M('bezel', col='#3a3f42')
    at, wide, inward = ((LEFT + SPLIT) / 2, FRAME - 0.0004, MIDDLE), SPLIT - LEFT - 0.002, (-pi / 2, 0, 0)
    leaf = plate('door', (wide, H, 0.0250), at, cream, 0.006, 0.004, UPRIGHT)
    leaf['fine'] = 0.10
    back = plate('door_back', (wide, H, 0.0004), at, frame, 0.006, 0.0001, inward)
    x, z = at[0] - 0.018, MIDDLE
    rim = plate('rim', (0.246, 0.176, 0.0006), (x, FRONT - 0.0003, z), bezel, 0.016, 0.0003, UPRIGHT, steps=1)
    dark = M('glass_door', col='#1b1e20')
    pane = plate(
        'pane', (0.230, 0.160, 0.0006), (x, FRONT - 0.0010, z), dark, 0.012, 0.0003, UPRIGHT, steps=1
    )
    pane['fine'] = 0.030
    inner = plate('inner', (0.230, 0.160, 0.0010), (x, FRAME - 0.0002, z), bezel, 0.012, 0.0003, inward)
    put('control_door', leaf, back, rim, pane, inner)
    lines = [[(-0.092, 0.0115 * k), (0.092, 0.0115 * k)] for k in range(-5, 6)]
    lines += [[(0.0115 * k, -0.062), (0.0115 * k, 0.062)] for k in range(-8, 9)]
    sign('control_door', lines, (x, FRONT - 0.0022, z), 0.0012, M('mesh', col='#30363a'), UPRIGHT)
    gleam = [[(-0.062, 0.030), (-0.018, 0.066)], [(-0.074, -0.008), (0.010, 0.061)]]
    sign('control_door', gleam, (x, FRONT - 0.0026, z), 0.0022, M('gleam', col='#66717a'), UPRIGHT)
    handle(SPLIT - 0.026, z)


def handle(x, z):
    """Steel bar to pull the door by, on two dark posts."""
    y, black = FRONT - 0.026, M('handle', col='#33393d')
    wire(
        'control_door',
        [(x, y, z - 0.080), (x, y, z), (x, y, z + 0.080)],
        0.0075,
        M('steel_bar', col='#c3c7c8'),
        14,
    )
    for dz in (-0.068, 0.068):
        post = [(x, FRONT + 0.001, z + dz), (x, FRONT - 0.024, z + dz)]
        wire('control_door', post, [0.0080, 0.0062], black, 12)


def panel():
    """Panel with the screen, speaker and lamps."""
    cream, dark = M('abs_cream', col='#ece6da'), M('hole', col='#5a5d5e')
    wide = -LEFT - SPLIT - 0.002
    board = plate(
        'panel',
        (wide, H, 0.0250),
        ((SPLIT - LEFT) / 2 + 0.001, FRAME - 0.0004, MIDDLE),
        cream,
        0.006,
        0.004,
        UPRIGHT,
    )
    board['fine'] = 0.07
    put('body', board)
    screen = plate(
        'screen',
        (0.094, 0.042, 0.0012),
        (PANEL, FRONT - 0.0002, 0.226),
        M('screen', col='#10181a'),
        0.004,
        0.0006,
        UPRIGHT,
    )
    put('display_screen', screen)
    seven(
        'display_screen',
        '12:30',
        (PANEL, FRONT - 0.0020, 0.226),
        0.0125,
        M('digits', col='#8fe6c8', emit=0.5),
        UPRIGHT,
        pitch=1.55,
    )
    for r, n in ((0, 1), (0.0055, 6), (0.0110, 12), (0.0165, 18)):
        for i in range(n):
            a = 2 * pi * i / n
            at = (0.1385 + r * cos(a), FRONT - 0.0006, 0.160 + r * sin(a))
            put('body', lathe('hole', [(0.0015, 0), (0, 0)], at, dark, n=6, rot=UPRIGHT, ghost=True))
    ink = M('sign_grey', col='#54626a')
    bead('indicator_cooking-light', (0.1190, FRONT - 0.0003, 0.192), 0.0034, UPRIGHT, 12)
    bead('indicator_speech-light', (0.1790, FRONT - 0.0003, 0.192), 0.0034, UPRIGHT, 12)
    wave = [
        [(-0.006, y), (-0.003, y + 0.0018), (0, y), (0.003, y - 0.0018), (0.006, y)] for y in (-0.003, 0.003)
    ]
    sign('body', wave, (0.1330, FRONT - 0.0008, 0.192), 0.0014, ink, UPRIGHT)
    mouth = [ring(r, 5, -0.8, 1.6) for r in (0.0024, 0.0052)]
    sign('body', mouth, (0.1880, FRONT - 0.0008, 0.192), 0.0014, ink, UPRIGHT)


def buttons():
    """Five buttons with signs. Raised orange bumps mark start (two) and one minute (one) for the finger."""
    pale, ink = M('sign_pale', col='#f6f4ec'), M('sign', col='#20262a')
    signs = {
        'one-minute-button': (
            ink,
            [
                [(-0.0095, 0), (-0.0025, 0)],
                [(-0.0060, -0.0035), (-0.0060, 0.0035)],
                [(0.0030, 0.0040), (0.0062, 0.0066), (0.0062, -0.0066)],
            ],
        ),
        'power-button': (
            ink,
            [[(-0.0065 + 0.0045 * k, -0.006), (-0.0065 + 0.0045 * k, -0.002 + 0.003 * k)] for k in range(4)],
        ),
        'start-button': (pale, [[(-0.0045, 0.0075), (-0.0045, -0.0075), (0.0080, 0), (-0.0045, 0.0075)]]),
        'stop-button': (
            pale,
            [[(-0.0055, -0.0055), (0.0055, 0.0055)], [(-0.0055, 0.0055), (0.0055, -0.0055)]],
        ),
        'speak-button': (
            pale,
            [
                [
                    (-0.0065, -0.002),
                    (-0.0065, 0.002),
                    (-0.0035, 0.002),
                    (0, 0.005),
                    (0, -0.005),
                    (-0.0035, -0.002),
                    (-0.0065, -0.002),
                ],
                ring(0.0040, 4, -0.8, 1.6),
                ring(0.0072, 5, -0.8, 1.6),
            ],
        ),
    }
    orange = M('bump', col='#ef6a1f')
    for name, (x, z, r, colour) in BUTTONS.items():
        node = f'control_{name}'
        put(node, dome(name, (x, FRONT - 0.0003, z), r, 0.0062, M('btn' + colour, col=colour), UPRIGHT, 28))
        mat, lines = signs[name]
        low = 0.0040 if name in ('one-minute-button', 'start-button') else 0
        sign(node, lines, (x, FRONT - 0.0069, z + low), 0.0022 if low else 0.0019, mat, UPRIGHT)
        spots = {'one-minute-button': (0,), 'start-button': (-0.0055, 0.0055)}.get(name, ())
        for dx in spots:
            put(node, dome('bump', (x + dx, FRONT - 0.0056, z - 0.0105), 0.0042, 0.0046, orange, UPRIGHT, 14))


def build():
    """The microwave, door closed."""
    case()
    cavity()
    door()
    panel()
    buttons()
    table(2.4, 0)


def shadow_grids():
    """Worktop below the microwave."""
    return around(0.34, -0.28, 0.28, 0.3, 0.045)
