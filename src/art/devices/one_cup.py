"""One-cup hot water dispenser: tank behind, spout before, large button, cup. On a table, faces -y."""

from math import cos, pi, sin

from devices.household import (
    UPRIGHT,
    around,
    bead,
    drop_sign,
    feet,
    plate,
    polished,
    power_sign,
    ring,
    sign,
    spin,
    wire,
)
from devices.studio import dome, put, table
from devices.studio import lights as lights
from kit.materials import M, hexlin
from kit.shapes import box, lathe, spline, tube
from kit.ware import loft

MOUNT = 'table'
W, HEIGHT = 0.150, 0.300
HEAD_FRONT = -0.112  # front of the overhanging head; the column behind stands at y -0.005 to 0.115
HEAD_LOW = 0.176
TRAY = 0.024
CUP = (0, -0.066, TRAY + 0.001)

NODES = {
    'body': (None, (0, 0, 0)),
    'control_boil-button': (None, (0, HEAD_FRONT, 0.2480), {'press': 0.004}),
    'control_stop-button': (None, (-0.040, HEAD_FRONT, 0.2040), {'press': 0.002}),
    'control_volume-dial': (None, (0.040, HEAD_FRONT, 0.2040), {'axis': 'z', 'openDeg': -90}),
    'control_tank': (None, (0, 0.090, 0.030)),
    'control_tank-lid': ('control_tank', (0, 0.148, HEIGHT - 0.004), {'axis': 'x', 'openDeg': -70}),
    'control_drip-tray': (None, (0, -0.060, 0.004)),
    'control_cup': (None, CUP),
    'indicator_boil-light': (None, (0, HEAD_FRONT, 0.2480)),
    'indicator_power-light': (None, (-0.012, HEAD_FRONT, 0.1960)),
    'indicator_tank-light': (None, (0, HEAD_FRONT, 0.1960)),
    'indicator_limescale-light': (None, (0.012, HEAD_FRONT, 0.1960)),
}
LAMPS = {
    'indicator_boil-light': hexlin('#3a3f42'),
    'indicator_power-light': hexlin('#35c46a'),
    'indicator_tank-light': hexlin('#3a3f42'),
    'indicator_limescale-light': hexlin('#3a3f42'),
}
tints = polished


def case():
    """Foot, column and overhanging head of one soft shape, steel band, spout, lead."""
    cream, dark = M('abs_cream', col='#efe8da'), M('case_dark', col='#4b5053')
    foot = [
        (0, -0.002, 0.004, W / 2 - 0.004, 0.110, 6),
        (0, -0.002, 0.008, W / 2, 0.114, 6),
        (0, -0.002, 0.018, W / 2, 0.114, 6),
        (0, -0.002, 0.022, W / 2 - 0.004, 0.110, 6),
        (0, -0.002, 0.022, W / 2 - 0.030, 0.080, 6),
    ]
    put('body', loft('foot', foot, cream, n=32))
    column = [
        (0, 0.040, 0.0222, W / 2 - 0.003, 0.046, 6),
        (0, 0.040, HEAD_LOW, W / 2 - 0.003, 0.046, 6),
    ]
    trunk = loft('column', column, cream, n=28)
    trunk['fine'] = 0.034
    put('body', trunk)
    middle, half = (HEAD_FRONT + 0.086) / 2, (0.086 - HEAD_FRONT) / 2
    head = [
        (0, middle, HEAD_LOW, W / 2 - 0.030, half - 0.030, 6),
        (0, middle, HEAD_LOW, W / 2 - 0.006, half - 0.006, 6),
        (0, middle, HEAD_LOW + 0.006, W / 2, half, 6),
        (0, middle, HEIGHT - 0.060, W / 2, half, 6),
        (0, middle, HEIGHT - 0.016, W / 2, half, 6),
        (0, middle, HEIGHT - 0.004, W / 2 - 0.005, half - 0.005, 6),
        (0, middle, HEIGHT, W / 2 - 0.016, half - 0.016, 6),
        (0, middle, HEIGHT + 0.001, W / 2 - 0.045, half - 0.045, 4),
    ]
    put('body', loft('head', head, cream, n=40, top=True, bottom=True))
    band = [(0, middle, z, W / 2 + 0.0008, half + 0.0008, 6) for z in (HEAD_LOW + 0.008, HEAD_LOW + 0.0115)]
    put('body', loft('band', band, M('steel_band', col='#c9cdce'), n=40))
    spout = [
        (0.016, HEAD_LOW + 0.002),
        (0.015, HEAD_LOW - 0.012),
        (0.010, HEAD_LOW - 0.020),
        (0.0065, HEAD_LOW - 0.020),
    ]
    put('body', lathe('spout', [*spout, (0.006, HEAD_LOW)], (0, CUP[1], 0), dark, n=20, autosmooth=60))
    lead = spline(
        [
            (0.045, 0.112, 0.016),
            (0.05, 0.135, 0.006),
            (0.10, 0.155, 0.004),
            (0.19, 0.14, 0.004),
            (0.27, 0.16, 0.004),
        ],
        5,
    )
    wire('body', lead, 0.0036, M('lead', col='#3b3e40'))
    feet('body', [(0.055, 0.085), (-0.055, 0.085), (0.055, -0.09), (-0.055, -0.09)], h=0.005)


def tank():
    """Smoke-coloured water tank at the back with its level, scale marks on both sides, and a lid."""
    smoke, water = M('tank_smoke', col='#8fa9b4'), M('tank_water', col='#5f92ad')
    rings = [(0, 0.116, 0.024, W / 2 - 0.006, 0.032, 6), (0, 0.116, 0.150, W / 2 - 0.006, 0.032, 6)]
    put('control_tank', loft('water', rings, water, n=28))
    rings = [
        (0, 0.116, 0.150, W / 2 - 0.006, 0.032, 6),
        (0, 0.116, 0.153, W / 2 - 0.005, 0.033, 6),
        (0, 0.116, HEIGHT - 0.010, W / 2 - 0.005, 0.033, 6),
    ]
    put('control_tank', loft('tank', rings, smoke, n=28))
    mark = M('sign_pale', col='#f6f4ec')
    for side, turn in ((1, (pi / 2, 0, pi / 2)), (-1, (pi / 2, 0, -pi / 2))):
        lines = [
            [(-0.009, z), (0.009 - 0.008 * (k % 2), z)]
            for k, z in enumerate((0.06, 0.09, 0.12, 0.15, 0.18, 0.21, 0.24))
        ]
        sign('control_tank', lines, (side * (W / 2 - 0.0042), 0.116, 0), 0.0014, mark, turn)
    lid = [
        (0, 0.116, HEIGHT - 0.011, W / 2 - 0.001, 0.0355, 6),
        (0, 0.116, HEIGHT - 0.002, W / 2 - 0.001, 0.0355, 6),
        (0, 0.116, HEIGHT + 0.001, W / 2 - 0.004, 0.0320, 6),
    ]
    dark = M('case_dark', col='#4b5053')
    put('control_tank-lid', loft('tank_lid', lid, dark, n=28, top=True, bottom=True))
    put(
        'control_tank-lid',
        box('lid_grip', (0.036, 0.010, 0.006), (0, 0.094, HEIGHT - 0.001), dark, bevel=0.002, seg=2),
    )


def tray():
    """Drip tray with a grid of slots, drawn out to the front."""
    steel, dark = M('steel_tray', col='#c2c7c9'), M('slot', col='#3c4143')
    put('control_drip-tray', plate('tray', (0.112, 0.092, 0.0045), (0, -0.064, 0.0195), steel, 0.016, 0.0015))
    for k in range(7):
        half = 0.046 - 0.004 * abs(k - 3) * (abs(k - 3) > 2)
        sign(
            'control_drip-tray',
            [[(-half, 0), (half, 0)]],
            (0, -0.064 + (k - 3) * 0.0115, 0.0244),
            0.0042,
            dark,
        )
    put(
        'control_drip-tray',
        box('tray_lip', (0.050, 0.006, 0.009), (0, -0.1170, 0.008), dark, bevel=0.002, seg=1),
    )


def cup():
    """A mug below the spout, with a ring of colour."""
    white, blue, x, y, z = M('mug', col='#f3efe6'), M('mug_ring', col='#cf6a4c'), *CUP
    outer = [
        (0.026, 0),
        (0.030, 0.001),
        (0.0345, 0.006),
        (0.0365, 0.024),
        (0.0372, 0.052),
        (0.0375, 0.0900),
        (0.0360, 0.0915),
    ]
    inner = [(0.0360, 0.0915), (0.0342, 0.0890), (0.0335, 0.040), (0.030, 0.012), (0, 0.010)]
    put('control_cup', lathe('mug', outer, CUP, white, n=32, autosmooth=180))
    put('control_cup', lathe('mug_in', inner, CUP, white, n=32, autosmooth=180, invert=True))
    band = [(0.0369, 0.060), (0.0379, 0.0605), (0.0380, 0.0715), (0.0371, 0.072)]
    put('control_cup', lathe('mug_ring', band, CUP, blue, n=32, autosmooth=180))
    grip = [(0.034, 0.075), (0.052, 0.079), (0.063, 0.065), (0.060, 0.044), (0.048, 0.030), (0.034, 0.030)]
    curve = spline([(x + r * cos(-0.35), y + r * sin(-0.35), z + h) for r, h in grip], 4)
    put('control_cup', tube('handle', curve, 0.0052, white, n=10, caps=False))


def front():
    """Start button in its ring of light, with a steaming mug on it; stop."""
    y, z, pale = HEAD_FRONT, 0.2480, M('sign_pale', col='#f6f4ec')
    halo = [(0.0325, -0.002), (0.0320, 0.0022), (0.0300, 0.0030), (0.0275, 0.0020)]
    spin('indicator_boil-light', halo, (0, y, z), M('lamp', emit=1), 28, UPRIGHT)
    blue, red = M('btn_blue', col='#22679b'), M('alarm_red', col='#c81f2a')
    put('control_boil-button', dome('boil', (0, y, z), 0.0272, 0.0090, blue, UPRIGHT, 28))
    mug = [(-0.010, 0.002), (-0.008, -0.012), (0.006, -0.012), (0.008, 0.002), (-0.010, 0.002)]
    grip = [(px + 0.0085, py - 0.004) for px, py in ring(0.0052, 6, -1.5, 3.0)]
    wave = [(-0.006, 0.0009), (-0.0035, 0.0054), (-0.006, 0.0099), (-0.0035, 0.0144)]
    steam = [[(px + dx, py) for px, py in wave] for dx in (0.0005, 0.0065)]
    sign('control_boil-button', [mug, grip, *steam], (0, y - 0.0095, z), 0.0018, pale, UPRIGHT)
    put('control_stop-button', dome('stop', (-0.040, y, 0.2040), 0.0125, 0.0055, red, UPRIGHT, 22))
    sign(
        'control_stop-button',
        [[(-0.0042, 0), (0.0042, 0)]],
        (-0.040, y - 0.0060, 0.2040),
        0.0084,
        pale,
        UPRIGHT,
    )


def dial():
    """Dial for the size of the cup, with three drops of size."""
    y, z, ink = HEAD_FRONT, 0.2040, M('sign', col='#20262a')
    knob = [
        (0, 0.0150),
        (0.0090, 0.0148),
        (0.0108, 0.0130),
        (0.0122, 0.0030),
        (0.0135, 0.0010),
        (0.0135, -0.001),
    ]
    spin('control_volume-dial', knob, (0.040, y, z), M('abs_grey', col='#b4b7b9'), 24, UPRIGHT)
    sign('control_volume-dial', [[(0, 0.002), (0, 0.0085)]], (0.040, y - 0.0154, z), 0.0022, ink, UPRIGHT)
    for k, size in enumerate((0.0022, 0.0030, 0.0038)):
        a = pi / 2 + (1 - k) * 0.85
        at = (0.040 + 0.0195 * cos(a), y - 0.0006, z + 0.0195 * sin(a))
        sign('body', [ring(size * 0.7, 8)], at, size * 0.5, ink, UPRIGHT, closed=True)


def lamps():
    """Lamps for power, an empty tank and limescale, with their signs."""
    y, ink = HEAD_FRONT - 0.0007, M('sign', col='#20262a')
    for k, node in enumerate(('power', 'tank', 'limescale')):
        bead(f'indicator_{node}-light', (-0.012 + 0.012 * k, HEAD_FRONT, 0.1960), 0.0030, UPRIGHT)
    sign('body', power_sign(0.0030), (-0.012, y, 0.2055), 0.0010, ink, UPRIGHT)
    sign('body', [drop_sign(0.0026)], (0, y, 0.2045), 0.0010, ink, UPRIGHT, closed=True)
    arms = [(0.0034 * cos(a), 0.0034 * sin(a)) for a in (0.52, pi / 2, 2.62)]
    flake = [[(-px, -py), (px, py)] for px, py in arms]
    sign('body', flake, (0.012, y, 0.2055), 0.0009, ink, UPRIGHT)


def build():
    """The dispenser with a cup in place."""
    case()
    tank()
    tray()
    cup()
    front()
    dial()
    lamps()
    table(2.4, 0)


def shadow_grids():
    """Table top below the machine."""
    return around(0.17, -0.20, 0.22, 0.35, 0.028)
