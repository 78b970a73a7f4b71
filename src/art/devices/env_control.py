"""Environmental control: a screen whose tiles light up in turn, and one large switch on a bent arm."""

from math import pi

from devices.fittings import Panel, ground, lamp, lead, loft, outline, slab, soft, tile
from devices.pictograms import sign
from devices.studio import put, table
from devices.studio import lights as lights
from kit.materials import M, hexlin
from kit.shapes import lathe, spline, tube

MOUNT = 'table'

W, H, T = 0.226, 0.166, 0.022
FACE = Panel((-0.070, 0.012, 0.0845), pi / 2 - 0.50)
SWITCH = Panel((0.150, -0.085, 0.108), 0.62, -0.25)
ITEMS = (
    ('bell', '#c0323a'),
    ('bulb', '#d9a21f'),
    ('screen', '#3b76ad'),
    ('handset', '#2f8a49'),
    ('door', '#7d5aa0'),
    ('bed', '#3f8c8c'),
)
PITCH, CELL = 0.064, 0.056


def spot(k):
    """Middle of a tile: three in the upper row, three in the lower; the emergency bell comes first."""
    return PITCH * (k % 3 - 1), 0.038 - PITCH * (k // 3)


NODES = {
    'body': (None, (0, 0, 0)),
    'display_screen': (None, FACE.at(0, 0.006)),
    'control_switch': (None, SWITCH.at(), {'press': 0.005}),
    'control_power-button': (None, FACE.at(0.084, -0.070), {'press': 0.0012}),
    'control_slower-button': (None, FACE.at(-0.030, -0.070), {'press': 0.0012}),
    'control_faster-button': (None, FACE.at(0.004, -0.070), {'press': 0.0012}),
    'indicator_power-light': (None, FACE.at(0.100, -0.070)),
    'indicator_sent-light': (None, FACE.at(-0.090, -0.070)),
    **{f'indicator_scan-{k + 1}': (None, FACE.at(*spot(k), 0.001)) for k in range(6)},
}

LAMPS = {
    'indicator_power-light': hexlin('#35c46a'),
    'indicator_sent-light': hexlin('#3a3f42'),
    'indicator_scan-1': hexlin('#f4c430'),
    **{f'indicator_scan-{k}': hexlin('#3a3f42') for k in range(2, 7)},
}


def case():
    """Sturdy grey case with a rounded rim, a foot behind, infrared window and leads."""
    shell, rubber = M('shell', col='#d8d8d3'), M('rubber', col='#55585a')
    back = slab('case', W, H, 0.016, soft(T, 0.006, 4, 0.006), shell, k=6, bottom=True)
    back['fine'] = 0.034
    FACE.put('body', [back], 0, 0, -T)
    FACE.put(
        'display_screen',
        tile('glass', 0.202, 0.134, 0.005, M('glass', col='#171b1f'), 3, False),
        0,
        0.006,
        0.0004,
    )
    FACE.put(
        'body', tile('infrared', 0.040, 0.0065, 0.003, M('infrared', col='#5a1f24'), 4), 0, 0.0785, 0.0005
    )
    leg = slab('leg', 0.120, 0.105, 0.010, soft(0.008, 0.003, 2), M('leg', col='#aaaca9'), k=4, bottom=True)
    Panel((-0.070, 0.088, 0.0435), pi / 2 + 0.62).put('body', [leg], 0, 0, -0.004)
    for x in (-0.150, 0.010):
        pad = slab('pad', 0.030, 0.014, 0.004, [(0, 0), (0, 0.006)], rubber, k=3)
        Panel((x, -0.0105, 0.0)).put('body', [pad])
    put(
        'body',
        lead(
            'mains',
            [(-0.10, 0.075, 0.045), (-0.13, 0.115, 0.010), (-0.20, 0.125, 0.0035), (-0.27, 0.145, 0.0035)],
            0.0028,
            rubber,
        ),
    )


def screen():
    """Six tiles with pictures. Round each runs a frame that lights when the scan is there."""
    pale = M('screen_pale', col='#fbf7ea', emit=0.5)
    glass = M('lamp', col='#ffffff', emit=1)
    for k, (kind, colour) in enumerate(ITEMS):
        x, y = spot(k)
        FACE.put(
            'display_screen',
            tile(f'item{k}', CELL, CELL, 0.006, M(f'item{k}', col=colour, emit=0.35), 3),
            x,
            y,
            0.0010,
        )
        FACE.put(
            'display_screen',
            sign(f'item_sign{k}', kind, 0.0180, 0.0034, pale),
            x,
            y,
            0.0015,
            0.8 if kind == 'handset' else 0,
        )
        outer, inner = outline(CELL + 0.0068, CELL + 0.0068, 0.008, 4), outline(
            CELL + 0.0006, CELL + 0.0006, 0.0062, 4
        )
        rings = [
            [(a, b, z) for a, b in points] for points, z in ((outer, 0), (outer, 0.0006), (inner, 0.0006))
        ]
        FACE.put(f'indicator_scan-{k + 1}', [loft(f'frame{k}', rings, glass, (False, False))], x, y, 0.0004)


def buttons():
    """Below the screen: scan slower, scan faster, on and off, and two lights."""
    key, ink = M('key', col='#8d969a'), M('pale', col='#f6f4ec')
    for node, x, kind in (
        ('control_slower-button', -0.030, 'minus'),
        ('control_faster-button', 0.004, 'plus'),
        ('control_power-button', 0.072, 'power'),
    ):
        FACE.put(node, [slab(node, 0.026, 0.0105, 0.005, soft(0.0030, 0.0014, 2), key, k=4)], x, -0.0715)
        FACE.put(node, sign(node + '_sign', kind, 0.0036, 0.0010, ink), x, -0.0715, 0.0034)
    for node, x in (('indicator_power-light', 0.096), ('indicator_sent-light', -0.094)):
        FACE.put(node, [lamp(node, 0.0032, 12)], x, -0.0715)


def arm():
    """Heavy foot, a jointed gooseneck, and the lead to the controller."""
    steel, black = M('steel', col='#8f969a', rough=0.4), M('arm', col='#33383c', rough=0.7)
    foot = lathe(
        'foot',
        [(0.052, 0), (0.052, 0.006), (0.048, 0.011), (0.020, 0.015), (0.016, 0.026), (0, 0.026)],
        (0.215, 0.060, 0),
        black,
        n=30,
        autosmooth=50,
    )
    put('body', foot)
    under = SWITCH.at(0, 0, -0.024)
    line = spline(
        [
            (0.215, 0.060, 0.020),
            (0.222, 0.066, 0.090),
            (0.215, 0.050, 0.150),
            (0.190, 0.000, 0.165),
            (0.166, -0.046, 0.130),
            under,
        ],
        7,
    )
    put('body', tube('gooseneck', line, [0.0078 if k % 2 else 0.0066 for k in range(len(line))], steel, n=10))
    wire = spline(
        [
            SWITCH.at(0.030, 0.010, -0.018),
            (0.205, -0.060, 0.050),
            (0.190, -0.030, 0.0035),
            (0.110, 0.030, 0.0035),
            (0.060, 0.060, 0.010),
            (0.035, 0.058, 0.040),
        ],
        6,
    )
    put('body', tube('switch_lead', wire, 0.0022, black, n=6))


def switch():
    """The round switch with its dished cap."""
    black, red = M('arm'), M('switch_red', col='#c81f2a')
    cup = [
        (0.012, -0.026),
        (0.030, -0.022),
        (0.0375, -0.014),
        (0.0385, -0.004),
        (0.0370, -0.0005),
        (0.0345, -0.0015),
    ]
    SWITCH.put('body', [lathe('cup', cup, (0, 0, 0), black, n=32, autosmooth=180)])
    cap = [
        (0, 0.0062),
        (0.016, 0.0068),
        (0.026, 0.0082),
        (0.0318, 0.0072),
        (0.0342, 0.0036),
        (0.0345, -0.003),
    ]
    SWITCH.put('control_switch', [lathe('cap', cap, (0, 0, 0), red, n=32, autosmooth=180)])


def build():
    """Controller and switch on an unseen table."""
    case()
    screen()
    buttons()
    arm()
    switch()
    table(2.4, 0)


def shadow_grids():
    """Table top under both."""
    return ground(-0.24, 0.32, -0.16, 0.20, 30, 20)
