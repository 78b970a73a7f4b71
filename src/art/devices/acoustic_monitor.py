"""Acoustic monitoring: a listening unit on the wall, and the staff handset in its charging cradle."""

from math import cos, pi, sin

from devices.acoustic_handset import GLASS, HAND, KEYS, WALL, cradle, handset
from devices.bedroom_parts import Face, GREEN, OFF, UPRIGHT, big_lights, block, ink, light, pale, sign, slab
from devices.studio import put
from kit.materials import M
from kit.mesh import new_obj
from kit.shapes import lathe

MOUNT = 'wall'

UNIT = (-0.085, 0.010)
DEEP = 0.036
FRONT = Face(WALL.at(*UNIT, DEEP), UPRIGHT)
GRILLE = 0.007  # height of the microphone on the unit
SLIDE, DIAL = (0.0315, -0.0405), (-0.0310, -0.0405)

NODES = {
    'body': (None, (0, 0, 0)),
    'setting': (None, (0, 0, 0)),
    'indicator_unit-light': (None, FRONT.at(0, 0.0490)),
    'control_privacy-switch': (None, FRONT.at(*SLIDE), {'press': 0.001}),
    'control_threshold-dial': (None, FRONT.at(*DIAL), {'axis': 'z', 'openDeg': 60}),
    'control_handset': (None, HAND.at(0, 0)),
    'display_screen': ('control_handset', GLASS.at(0, 0.016)),
    'indicator_handset-light': ('control_handset', GLASS.at(0.018, 0.0635)),
    **{
        f'control_{name}-button': ('control_handset', GLASS.at(x, -0.0395), {'press': 0.002})
        for name, (x, _) in KEYS.items()
    },
    'indicator_charge-light': (None, (0.085, -0.0502, -0.0672)),
}

LAMPS = {'indicator_unit-light': GREEN, 'indicator_handset-light': OFF, 'indicator_charge-light': GREEN}


def unit():
    """The listening unit: rounded square with rings of fine slots around the microphone."""
    shell, grey, dark = M('abs_white', col='#eeebe3'), M('abs_face', col='#d5dadb'), M('hole', col='#4d5154')
    w = 0.128
    base = slab(
        'backplate', w - 0.008, w - 0.008, [(0, 0), (0, 0.004)], 0.024, M('abs_grey', col='#a9afb2'), k=5
    )
    steps = [
        (0.0, 0.0040),
        (0, 0.018),
        (0.0012, 0.024),
        (0.0045, 0.031),
        (0.010, 0.0352),
        (0.016, DEEP),
        (0.034, DEEP),
    ]
    case = slab('unit', w, w, steps, 0.028, shell, k=7)
    put('body', WALL.lay([base, case], *UNIT))
    _grille(grey, dark)


def _grille(grey, dark):
    """A shallow dish with rings of slots, the microphone in the middle."""
    dish = [
        (0.0345, -0.0005),
        (0.0345, 0.0010),
        (0.0325, 0.0016),
        (0.0310, 0.0004),
        (0.0120, -0.0004),
        (0, -0.0006),
    ]
    put(
        'body',
        lathe(
            'dish',
            [(r, z + 0.0008) for r, z in dish],
            FRONT.at(0, GRILLE),
            grey,
            n=40,
            rot=UPRIGHT,
            autosmooth=50,
        ),
    )
    for k, (count, r) in enumerate(((6, 0.0075), (12, 0.0145), (16, 0.0210), (22, 0.0272))):
        for i in range(count):
            a = 2 * pi * (i + 0.5 * (k % 2)) / count
            slot = _slot(0.0052, 0.0019, dark)
            for v in slot.data.vertices:
                x, y = v.co.x, v.co.y
                v.co.x, v.co.y = r * cos(a) - x * sin(a) - y * cos(a), r * sin(a) + x * cos(a) - y * sin(a)
            put('body', FRONT.lay(slot, 0, GRILLE, 0.0018))
    put(
        'body',
        lathe(
            'mic',
            [(0, 0.0016), (0.0024, 0.0014), (0.0032, 0.0004)],
            FRONT.at(0, GRILLE),
            dark,
            n=14,
            rot=UPRIGHT,
            autosmooth=180,
        ),
    )
    put('body', FRONT.lay(sign('ear', 0.0072, 0.0013, ink()), -0.015, 0.0490, 0.0005))
    light('indicator_unit-light', FRONT, (0, 0.0490), 0.0046, n=18)


def _slot(w, h, mat):
    """A short slot with cut corners, printed dark."""
    x, y = w / 2, h / 2
    points = [(-x + y, -y), (x - y, -y), (x, 0), (x - y, y), (-x + y, y), (-x, 0)]
    return new_obj('slot', [(a, b, 0) for a, b in points], [tuple(range(6))], mat, smooth=False, ghost=True)


def unit_controls():
    """A dial for how loud is loud, and a slide that stops the listening."""
    grey, dark = M('dial', col='#5d666c'), M('slide_bed', col='#6d767b')
    knob = [(0, 0.0062), (0.0066, 0.0060), (0.0080, 0.0050), (0.0090, 0.0004), (0.0090, -0.001)]
    parts = [lathe('dial', knob, FRONT.at(*DIAL), grey, n=24, rot=UPRIGHT, autosmooth=50)]
    parts += FRONT.lay(block('pointer', 0.0018, 0.0058, pale(), 0, 0.0038), *DIAL, 0.0067)
    put('control_threshold-dial', parts)
    put('body', FRONT.lay(sign('minus', 0.0030, 0.0012, ink()), DIAL[0] - 0.0145, DIAL[1], 0.0004))
    put('body', FRONT.lay(sign('plus', 0.0030, 0.0012, ink()), DIAL[0] + 0.0150, DIAL[1], 0.0004))
    bed = slab(
        'slide_bed',
        0.030,
        0.0115,
        [(0, -0.001), (0, 0.0004), (0.0008, 0.0008), (0.0018, 0.0002)],
        0.0055,
        dark,
        k=4,
    )
    put('body', FRONT.lay(bed, *SLIDE))
    grip = slab(
        'slide',
        0.0145,
        0.0098,
        [(0, 0), (0, 0.0030), (0.0008, 0.0042), (0.0020, 0.0045)],
        0.0045,
        M('abs_white'),
        k=4,
    )
    parts = FRONT.lay(grip, SLIDE[0] + 0.0065, SLIDE[1])
    for k in (-1, 0, 1):
        parts += FRONT.lay(
            block('ridge', 0.0009, 0.0060, M('print', col='#7d868b'), 0.0023 * k),
            SLIDE[0] + 0.0065,
            SLIDE[1],
            0.0050,
        )
    put('control_privacy-switch', parts)
    put('body', FRONT.lay(sign('quiet', 0.0056, 0.0011, ink()), SLIDE[0] - 0.0215, SLIDE[1], 0.0004))


def setting():
    """A piece of painted wall."""
    wall = block('wall', 0.62, 0.52, M('wall', col='#cfd8cf', rough=0.9), ghost=False)
    wall['fine'] = 0.020
    put('setting', WALL.lay(wall, 0, -0.050, -0.0005))


def lights():
    """The studio of a small device."""
    big_lights(1.0)


def build():
    """Unit, handset in its cradle, and the wall behind them."""
    setting()
    unit()
    unit_controls()
    handset()
    cradle()
