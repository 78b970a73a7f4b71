"""Induction hob, true size: glass with four zones, touch marks, a pan. Lies in a worktop, faces -y."""

from math import cos, pi, sin

from devices.household import bead, plate, polished, power_sign, ring, seven, sign
from devices.studio import put, table
from devices.studio import lights as lights
from kit.materials import M, hexlin
from kit.shapes import lathe, spline, tube

MOUNT = 'table'
W, D, TOP = 0.590, 0.520, 0.0060
ZONES = {  # name: (x, y, radius)
    'front-left': (-0.145, -0.070, 0.105),
    'back-left': (-0.145, 0.155, 0.080),
    'back-right': (0.145, 0.145, 0.100),
    'front-right': (0.145, -0.075, 0.080),
}
STRIP = -0.2200  # y of the touch marks
MARKS = {  # touch marks from left to right: x
    'on-off': -0.240,
    'lock': -0.190,
    'zone-front-left': -0.128,
    'zone-back-left': -0.086,
    'zone-back-right': -0.044,
    'zone-front-right': -0.002,
    'minus': 0.062,
    'plus': 0.150,
    'timer': 0.230,
}
SCREEN = (0.106, STRIP)

NODES = {
    'setting': (None, (0, 0, 0)),
    'body': (None, (0, 0, 0)),
    'display_level': (None, (*SCREEN, TOP)),
    'control_pan': (None, (ZONES['front-left'][0], ZONES['front-left'][1], TOP)),
    'indicator_on-light': (None, (MARKS['on-off'], STRIP - 0.021, TOP)),
    'indicator_lock-light': (None, (MARKS['lock'], STRIP - 0.021, TOP)),
    'indicator_timer-light': (None, (MARKS['timer'], STRIP - 0.021, TOP)),
}
NODES.update({f'control_{name}': (None, (x, STRIP, TOP), {'press': 0.0005}) for name, x in MARKS.items()})
NODES.update({f'indicator_{name}': (None, (x, y, TOP)) for name, (x, y, _) in ZONES.items()})
LAMPS = {name: hexlin('#4a2020') for name in NODES if name.startswith('indicator_')}
LAMPS['indicator_on-light'] = hexlin('#3a3f42')
LAMPS['indicator_lock-light'] = LAMPS['indicator_timer-light'] = hexlin('#3a3f42')
tints = polished


def glass():
    """The sheet of black glass in its steel edge, zones and dividing line printed on it."""
    sheet = plate(
        'glass',
        (W - 0.004, D - 0.004, TOP - 0.001),
        (0, 0, 0.001),
        M('glass_black', col='#14171a'),
        0.012,
        0.0015,
    )
    sheet['fine'] = 0.045
    put('body', sheet)
    put('body', plate('rim', (W, D, 0.0034), (0, 0, 0), M('steel_rim', col='#b9bec0'), 0.013, 0.0010))
    grey, z = M('print_grey', col='#8d9498'), TOP + 0.0004
    for x, y, r in ZONES.values():
        sign('body', [ring(r, 48)], (x, y, z), 0.0022, grey, closed=True)
        sign('body', [[(-0.012, 0), (0.012, 0)], [(0, -0.012), (0, 0.012)]], (x, y, z), 0.0016, grey)
    sign('body', [[(-0.27, 0), (0.27, 0)]], (0, -0.187, z), 0.0010, M('print_dim', col='#565d61'))


def zones():
    """The ring of each zone that glows when it heats."""
    for name, (x, y, r) in ZONES.items():
        profile = [(r - 0.0050, 0), (r - 0.0090, 0)]
        put(f'indicator_{name}', lathe('glow', profile, (x, y, TOP + 0.0005), M('lamp', emit=1), n=40))


def touch_signs():
    """The sign of each touch mark, drawn about the origin."""
    lock = [[(-0.006, -0.007), (-0.006, 0.001), (0.006, 0.001), (0.006, -0.007), (-0.006, -0.007)]]
    lock.append(
        [
            (-0.004, 0.001),
            *[(0.004 * cos(a), 0.005 + 0.004 * sin(a)) for a in (pi, 2.3, pi / 2, 0.85, 0)],
            (0.004, 0.001),
        ]
    )
    signs = {
        'on-off': power_sign(0.0070),
        'lock': lock,
        'minus': [[(-0.007, 0), (0.007, 0)]],
        'plus': [[(-0.007, 0), (0.007, 0)], [(0, -0.007), (0, 0.007)]],
        'timer': [ring(0.0075, 16, 0, 6.27), [(0, 0.0045), (0, 0), (0.0034, -0.0012)]],
    }
    corners = {'front-left': (-1, -1), 'back-left': (-1, 1), 'back-right': (1, 1), 'front-right': (1, -1)}
    for name in ZONES:
        dots = []
        for corner in corners.values():
            r = 0.0034 if corner == corners[name] else 0.0014
            dots.append([(x + 0.0052 * corner[0], y + 0.0052 * corner[1]) for x, y in ring(r, 8, 0, 6.27)])
        signs[f'zone-{name}'] = dots
    return signs


def marks():
    """Touch marks: a lighter field, a ring and a sign each; lamps and the level beside them."""
    pale, field = M('print_pale', col='#e4e6e4'), M('touch', col='#23282c')
    z = TOP + 0.0003
    for name, lines in touch_signs().items():
        node, x = f'control_{name}', MARKS[name]
        put(node, lathe('touch', [(0.0165, 0), (0, 0)], (x, STRIP, z), field, n=24))
        sign(node, [ring(0.0165, 24)], (x, STRIP, z + 0.0003), 0.0008, M('print_grey'), closed=True)
        sign(node, lines, (x, STRIP, z + 0.0004), 0.0016, pale)
    for name in ('on', 'lock', 'timer'):
        x = MARKS['on-off' if name == 'on' else name]
        bead(f'indicator_{name}-light', (x, STRIP - 0.0235, TOP + 0.0002), 0.0028)
    x, y = SCREEN
    put(
        'display_level',
        plate('screen', (0.042, 0.030, 0.0002), (x, y, z), M('screen', col='#1d0f10'), 0.003, 0.0001),
    )
    seven('display_level', '0', (x, y, z + 0.0006), 0.0095, M('digit_red', col='#ff4a36', emit=0.7))


def pan():
    """Stainless pan with a lid and a dark handle that points aside."""
    x, y, _ = ZONES['front-left']
    steel, black = M('steel_pan', col='#c6cacb', rough=0.3), M('handle', col='#2b2f32')
    wall = [
        (0.088, TOP + 0.0005),
        (0.0945, TOP + 0.004),
        (0.0960, TOP + 0.012),
        (0.0965, 0.050),
        (0.0970, 0.094),
        (0.0995, 0.0975),
        (0.0985, 0.0990),
    ]
    put('control_pan', lathe('pan', wall, (x, y, 0), steel, n=40, autosmooth=180))
    lid = [(0.0975, 0.0985), (0.0960, 0.1005), (0.0800, 0.1070), (0.0450, 0.1120), (0.0120, 0.1130)]
    put('control_pan', lathe('lid', lid, (x, y, 0), M('steel_lid', col='#d2d6d6'), n=40, autosmooth=180))
    knob = [
        (0.0110, 0.1130),
        (0.0090, 0.1190),
        (0.0175, 0.1240),
        (0.0185, 0.1290),
        (0.0140, 0.1335),
        (0, 0.1345),
    ]
    put('control_pan', lathe('knob', knob, (x, y, 0), black, n=24, autosmooth=180))
    a = -2.55
    grip = [(0.094, 0.080), (0.115, 0.085), (0.150, 0.091), (0.205, 0.097), (0.255, 0.099)]
    curve = spline([(x + r * cos(a), y + r * sin(a), h) for r, h in grip], 3)
    size = [0.0060 + 0.0040 * sin(min(1, i / 8) * pi / 2) for i in range(len(curve))]
    put('control_pan', tube('grip', curve, size, black, n=12))
    tail = [(x + r * cos(a), y + r * sin(a), 0.0815 + (r - 0.094) * 0.25) for r in (0.094, 0.122)]
    put('control_pan', tube('ferrule', tail, [0.0095, 0.0090], steel, n=12))
    loop = [(0.094, -0.030), (0.118, -0.022), (0.124, 0), (0.118, 0.022), (0.094, 0.030)]
    b = a + pi
    ear = spline([(x + r * cos(b) - s * sin(b), y + r * sin(b) + s * cos(b), 0.080) for r, s in loop], 3)
    put('control_pan', tube('ear', ear, 0.0052, black, n=10, caps=False))


def worktop():
    """A piece of oak worktop round the hob."""
    wide, deep = 0.76, 0.66
    stripes = 6
    for k in range(stripes):
        tone = M(f'worktop{k % 3}', col=('#b98f5f', '#b1875a', '#c09767')[k % 3])
        y = -deep / 2 + deep * (k + 0.5) / stripes
        stave = plate(
            'stave', (wide, deep / stripes - 0.0006, 0.030), (0, y, -0.030), tone, 0.001, 0.0006, k=1, steps=1
        )
        stave['fine'] = 0.09
        put('setting', stave)


def build():
    """Hob and pan, with the worktop that it lies in."""
    glass()
    zones()
    marks()
    pan()
    worktop()
    table(2.4, -0.0301)
