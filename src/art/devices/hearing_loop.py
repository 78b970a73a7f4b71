"""Hearing loop: amplifier, a pad for under the cushion, a neck loop, and a hearing aid with its T switch."""

from math import cos, pi, sin

from devices.fittings import Panel, ground, lamp, lead, slab, soft, tile, well
from devices.pictograms import arc, sign
from devices.studio import put, stroke, table
from devices.studio import lights as lights
from kit.materials import M, hexlin
from kit.shapes import lathe, tube

MOUNT = 'table'

BOX = Panel((-0.085, 0.075, 0.042))
FRONT = Panel((-0.085, 0.0095, 0.023), pi / 2)
PAD = Panel((0.165, 0.030, 0), 0, -0.10)
NECK = Panel((-0.085, -0.095, 0))
AID = Panel((0.085, -0.155, 0), 0, 0.5)

NODES = {
    'body': (None, (0, 0, 0)),
    'control_power-switch': (None, FRONT.at(-0.072, 0), {'press': 0.0015}),
    'control_volume-knob': (None, FRONT.at(0.030, 0), {'axis': 'z', 'openDeg': -120}),
    'control_tone-knob': (None, FRONT.at(0.066, 0), {'axis': 'z', 'openDeg': -120}),
    'control_cushion-pad': (None, PAD.at()),
    'control_neck-loop': (None, NECK.at()),
    'control_hearing-aid': (None, AID.at()),
    'control_aid-switch': ('control_hearing-aid', AID.at(-0.004, 0.004, 0.0098)),
    'indicator_power-light': (None, FRONT.at(-0.048, 0)),
    **{f'indicator_signal-{k}': (None, FRONT.at(-0.030 + 0.010 * k, 0.0)) for k in (1, 2, 3)},
    'indicator_neck-light': ('control_neck-loop', NECK.at(0, -0.055, 0.012)),
}

LAMPS = {
    'indicator_power-light': hexlin('#35c46a'),
    'indicator_neck-light': hexlin('#3a3f42'),
    **{f'indicator_signal-{k}': hexlin('#3a3f42') for k in (1, 2, 3)},
}


def amplifier():
    """A flat metal box with a front plate, two knobs, a switch, lights, slots on top and the ear sign."""
    coat, plate, dark = (
        M('coat', col='#4b5257', rough=0.5),
        M('front', col='#d9d6cd'),
        M('hole', col='#24282b'),
    )
    case = slab('amp', 0.190, 0.130, 0.010, soft(0.038, 0.005, 3, 0.003), coat, k=5)
    case['fine'] = 0.036
    BOX.put('body', [case], 0, 0, -0.038)
    for x in (-0.075, 0.075):
        for y in (-0.045, 0.045):
            foot = lathe('amp_foot', [(0.008, 0), (0.009, 0.004)], (0, 0, 0), dark, n=12)
            BOX.put('body', [foot], x, y, -0.042)
    face = slab('amp_front', 0.178, 0.032, 0.004, soft(0.0026, 0.001, 2), plate, k=4)
    FRONT.put('body', [face], 0, 0, -0.0012)
    for k in range(9):
        BOX.put('body', tile(f'vent{k}', 0.044, 0.0026, 0.0012, dark, 2), 0.050, -0.030 + 0.0075 * k, 0.0004)
    pale = M('pale', col='#f6f4ec')
    ear = [
        (-0.30, -0.85),
        (0.10, -0.80),
        (0.30, -0.40),
        (0.62, 0.05),
        (0.70, 0.50),
        (0.42, 0.88),
        (0, 0.98),
        (-0.42, 0.82),
        (-0.60, 0.40),
    ]
    inner = [(-0.25, 0.35), (-0.10, 0.58), (0.18, 0.58), (0.34, 0.34), (0.20, 0.02), (-0.02, -0.18)]
    for k, line in enumerate((ear, inner)):
        mark = stroke(f'ear{k}', [(x * 0.022, y * 0.024) for x, y in line], 0.0034, pale)
        BOX.put('body', [mark], -0.045, 0.002, 0.0006)


def front():
    """Switch, knobs and the row of lights that follows the sound."""
    dark, grey, white = (
        M('hole', col='#24282b'),
        M('knob', col='#3b4145', rough=0.5),
        M('pale', col='#f6f4ec'),
    )
    FRONT.put('body', tile('switch_bed', 0.019, 0.0145, 0.002, dark, 2), -0.072, 0, 0.0018)
    FRONT.put(
        'control_power-switch',
        [slab('switch', 0.0165, 0.0118, 0.0015, soft(0.0036, 0.0014, 2), grey, k=3)],
        -0.072,
        0,
        0.0014,
    )
    FRONT.put('control_power-switch', sign('switch_sign', 'power', 0.0040, 0.0010, white), -0.072, 0, 0.0055)
    for node, x in (
        ('indicator_power-light', -0.048),
        *((f'indicator_signal-{k}', -0.030 + 0.0105 * k) for k in (1, 2, 3)),
    ):
        FRONT.put('body', [well(node + '_well', 0.0033, grey, 0.0013, 0.0010, 12)], x, 0, 0.0014)
        FRONT.put(node, [lamp(node, 0.0033, 12)], x, 0, 0.0014)
    knobs(grey, white)
    x, y, _ = BOX.at()
    line = [
        (x - 0.05, y + 0.062, 0.020),
        (x - 0.055, y + 0.09, 0.008),
        (x - 0.11, y + 0.105, 0.0035),
        (x - 0.17, y + 0.085, 0.0035),
    ]
    put('body', lead('mains', line, 0.0030, M('cable', col='#2f3437')))


def knobs(grey, white):
    """Loudness and tone, each with a mark and small steps around."""
    for node, x, r in (('control_volume-knob', 0.034, 0.0125), ('control_tone-knob', 0.068, 0.0092)):
        profile = [
            (r + 0.001, 0),
            (r + 0.001, 0.002),
            (r, 0.003),
            (0.94 * r, 0.0125),
            (0.80 * r, 0.0142),
            (0, 0.0142),
        ]
        FRONT.put(node, [lathe(node, profile, (0, 0, 0), grey, n=26, autosmooth=50)], x, 0, 0.0014)
        FRONT.put(node, tile(node + '_mark', 0.0018, 0.0062, 0.0008, white, 2), x, r - 0.0046, 0.0160)
        for k in range(7):
            a = (225 - 45 * k) * pi / 180
            FRONT.put(
                'body',
                tile(f'{node}_step{k}', 0.0018, 0.0018, 0.0008, grey, 1),
                x + (r + 0.0036) * cos(a),
                (r + 0.0036) * sin(a) * 0.9,
                0.0019,
            )


def pad():
    """A thin soft pad with the wire loop stitched in, and its lead to the box."""
    cloth, seam, cable = (
        M('pad', col='#66788a', rough=0.95),
        M('seam', col='#4c5b6b'),
        M('cable', col='#2f3437'),
    )
    node = 'control_cushion-pad'
    sheet = slab('pad', 0.250, 0.230, 0.028, soft(0.011, 0.005, 3, 0.004), cloth, k=6)
    sheet['fine'] = 0.042
    PAD.put(node, [sheet])
    for k, inset in enumerate((0.016, 0.030)):
        w, h, r = 0.125 - inset, 0.115 - inset, 0.016
        loop = []
        for cx, cy, start in ((-1, -1, 180), (1, -1, 270), (1, 1, 0), (-1, 1, 90)):
            loop += [(a[0], a[1]) for a in arc(cx * (w - r), cy * (h - r), r, start, start + 90, 4)]
        PAD.put(node, [stroke(f'stitch{k}', loop, 0.0020 if k else 0.0036, seam, closed=True)], 0, 0, 0.0114)
    PAD.put(
        node,
        [slab('pad_label', 0.050, 0.030, 0.004, [(0, 0), (0, 0.0004)], M('label', col='#e9e4d8'), k=3)],
        0,
        -0.002,
        0.0112,
    )
    PAD.put(node, sign('pad_sign', 'speaker', 0.010, 0.0020, M('ink', col='#3c4a58')), 0, -0.002, 0.0121)
    put(
        'body',
        lead(
            'pad_lead',
            [
                BOX.at(0.060, 0.064, -0.024),
                BOX.at(0.070, 0.095, -0.036),
                BOX.at(0.130, 0.112, -0.0385),
                PAD.at(-0.060, 0.150, 0.0035),
                PAD.at(-0.045, 0.114, 0.006),
            ],
            0.0026,
            cable,
        ),
    )
    PAD.put(
        node, [slab('pad_exit', 0.022, 0.020, 0.004, soft(0.009, 0.003, 2), cable, k=3)], -0.045, 0.108, 0.001
    )


def neck():
    """A neck loop: cord in a pear shape, a clasp behind and the small box with its light in front."""
    cord, case = M('cord', col='#2f3437'), M('neck_box', col='#3b4145', rough=0.5)
    node = 'control_neck-loop'
    line = [
        (-0.006, -0.036, 0.007),
        (-0.034, 0.010, 0.003),
        (-0.075, 0.040, 0.003),
        (-0.090, 0.074, 0.003),
        (-0.055, 0.092, 0.003),
        (0, 0.084, 0.003),
        (0.058, 0.093, 0.003),
        (0.090, 0.072, 0.003),
        (0.070, 0.036, 0.003),
        (0.034, 0.008, 0.003),
        (0.006, -0.036, 0.007),
    ]
    line = [(1.05 * x, 0.70 * y - 0.010, z) for x, y, z in line]
    NECK.put(node, [lead('neck_cord', line, 0.0026, cord, n=6, k=4)])
    NECK.put(
        node, [slab('neck_box', 0.030, 0.050, 0.010, soft(0.012, 0.004, 3, 0.003), case, k=5)], 0, -0.058
    )
    NECK.put(node, sign('neck_sign', 'speaker', 0.0065, 0.0014, M('pale', col='#f6f4ec')), 0, -0.054, 0.0125)
    NECK.put('indicator_neck-light', [lamp('neck_lamp', 0.0026, 10)], 0, -0.074, 0.0118)


def aid():
    """A behind-the-ear hearing aid on its side: bean-shaped case, clear tube, soft tip, T switch."""
    node, skin = 'control_hearing-aid', M('aid', col='#c9a88c', rough=0.45)
    curve = [
        (-0.016, -0.014, 0.0055),
        (-0.014, -0.002, 0.0058),
        (-0.008, 0.009, 0.0058),
        (0.001, 0.014, 0.0055),
        (0.010, 0.0125, 0.005),
    ]
    shape = tube('aid', curve, [0.0042, 0.0056, 0.0056, 0.0046, 0.0026], skin, n=14)
    AID.put(node, [shape])
    tubing = [(0.010, 0.0125, 0.005), (0.019, 0.008, 0.004), (0.022, -0.003, 0.003), (0.017, -0.012, 0.003)]
    AID.put(node, [lead('aid_tube', tubing, 0.0012, M('clear', col='#d9dede'), n=6, k=4)])
    tip = [(0, 0.0072), (0.0026, 0.0064), (0.0046, 0.0036), (0.0050, 0.0008), (0.0040, 0)]
    AID.put(node, [lathe('aid_tip', tip, (0.015, -0.015, 0), M('tip', col='#dccfc2'), n=16, autosmooth=180)])
    AID.put(
        'control_aid-switch',
        [slab('aid_switch', 0.0046, 0.0068, 0.0016, soft(0.0022, 0.001, 2), M('ink', col='#3c4a58'), k=3)],
        -0.0115,
        0.0035,
        0.0106,
        -0.5,
    )


def build():
    """All of it laid out on an unseen table."""
    amplifier()
    front()
    pad()
    neck()
    aid()
    table(2.4, 0)


def shadow_grids():
    """Table top under box, pad, loop and aid."""
    return ground(-0.23, 0.33, -0.21, 0.20, 32, 24)
