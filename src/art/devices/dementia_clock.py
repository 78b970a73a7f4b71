"""Day clock: a bright face that says which day, which part of the day and what time it is. On a table."""

from math import pi

from devices.fittings import Panel, disc, ground, lamp, lead, mains_plug, slab, soft, tile
from devices.pictograms import number, sign
from devices.studio import put, stroke, table
from devices.studio import lights as lights
from kit.materials import M, hexlin

MOUNT = 'table'

W, H, T = 0.236, 0.178, 0.020
FACE = Panel((0, -0.020, 0.0912), pi / 2 - 0.24)
PLUG = Panel((0.178, 0.020, 0), 0, 0.35)

NODES = {
    'body': (None, (0, 0, 0)),
    'display_screen': (None, FACE.at(0, 0.008, 0.0006)),
    'control_ok-button': (None, FACE.at(0, -0.0785), {'press': 0.0015}),
    'control_message-button': (None, FACE.at(0.060, -0.0785), {'press': 0.0015}),
    'control_mains-plug': (None, PLUG.at()),
    'indicator_power-light': (None, FACE.at(-0.104, -0.0785)),
    'indicator_message-light': (None, FACE.at(0.104, -0.0785)),
}

LAMPS = {'indicator_power-light': hexlin('#35c46a'), 'indicator_message-light': hexlin('#3a3f42')}

LETTERS = {
    'T': [[(-0.6, 1), (0.6, 1)], [(0, 1), (0, -1)]],
    'U': [[(-0.55, 1), (-0.55, -0.6), (-0.25, -1), (0.25, -1), (0.55, -0.6), (0.55, 1)]],
    'E': [[(0.5, 1), (-0.5, 1), (-0.5, -1), (0.5, -1)], [(-0.5, 0.05), (0.35, 0.05)]],
    'S': [
        [
            (0.5, 0.65),
            (0.2, 1),
            (-0.2, 1),
            (-0.5, 0.65),
            (-0.4, 0.2),
            (0.4, -0.15),
            (0.52, -0.6),
            (0.22, -1),
            (-0.22, -1),
            (-0.52, -0.65),
        ]
    ],
    'D': [[(-0.5, -1), (-0.5, 1), (0.1, 1), (0.5, 0.6), (0.5, -0.6), (0.1, -1), (-0.5, -1)]],
    'A': [[(-0.6, -1), (0, 1), (0.6, -1)], [(-0.36, -0.3), (0.36, -0.3)]],
    'Y': [[(-0.6, 1), (0, 0.05), (0.6, 1)], [(0, 0.05), (0, -1)]],
}


def body():
    """Wide white frame, dark glass, a fold-out foot behind, and the lead."""
    white, dark = M('abs_white', col='#f1efe9'), M('hole', col='#4d5154')
    frame = slab('frame', W, H, 0.012, soft(T, 0.006, 4, 0.005), white, k=6, bottom=True)
    frame['fine'] = 0.032
    FACE.put('body', [frame], 0, 0, -T)
    FACE.put('body', tile('sunk', W - 0.030, H - 0.048, 0.004, M('rim', col='#c6c4bd'), 3), 0, 0.008, 0.0003)
    FACE.put(
        'display_screen',
        tile('glass', W - 0.034, H - 0.052, 0.003, M('glass', col='#0f1418'), 3, False),
        0,
        0.008,
        0.0006,
    )
    foot = slab(
        'foot', 0.130, 0.092, 0.008, soft(0.006, 0.003, 2), M('abs_grey', col='#b4b7b9'), k=4, bottom=True
    )
    stand = Panel((0, 0.056, 0.045), pi / 2 + 0.55)
    stand.put('body', [foot], 0, 0, -0.003)
    for k, x in enumerate((-0.085, 0.085)):
        pad = slab(f'pad{k}', 0.026, 0.012, 0.003, [(0, 0), (0, 0.004)], dark, k=3)
        Panel((x, -0.0235, 0.0)).put('body', [pad])
    put(
        'body',
        lead(
            'lead',
            [
                (0.060, 0.020, 0.040),
                (0.085, 0.060, 0.010),
                (0.150, 0.105, 0.0035),
                (0.215, 0.095, 0.0035),
                (0.205, 0.066, 0.006),
                PLUG.at(0, 0.034, 0.009),
            ],
            0.0028,
            white,
        ),
    )


def face():
    """Tuesday, morning, 10:25. The sun stands on its arc over the day."""
    pale, gold, blue = (
        M('screen_pale', col='#fbf7ea', emit=0.5),
        M('screen_gold', col='#ffc53d', emit=0.5),
        M('screen_blue', col='#8fc4e8', emit=0.4),
    )
    node = 'display_screen'
    for k, letter in enumerate('TUESDAY'):
        for i, line in enumerate(LETTERS[letter]):
            part = stroke(f'day{k}{i}', [(x * 0.0098, y * 0.0135) for x, y in line], 0.0044, pale)
            FACE.put(node, [part], (k - 3) * 0.0262, 0.0520, 0.0011 + 0.00006 * i)
    FACE.put(node, number('time', '10:25', 0.040, 0.0056, gold), 0.020, 0.0105, 0.0011)
    FACE.put(node, [disc('sun', 0.0125, gold, 22)], -0.072, 0.0105, 0.0011)
    FACE.put(node, sign('rays', 'sun', 0.0235, 0.0028, gold)[1:], -0.072, 0.0105, 0.0011)
    for k, part in enumerate(('#f3c24d', '#6fa9c9', '#4c6f9a', '#2f4364')):
        bar = tile(f'part{k}', 0.044, 0.0085, 0.004, M(f'part{k}', col=part, emit=0.35), 4)
        FACE.put(node, [bar], -0.0705 + 0.047 * k, -0.0415, 0.0011)
    FACE.put(node, tile('hand', 0.0035, 0.0150, 0.0016, pale, 3), -0.060, -0.0415, 0.0015)
    for k, (x, w) in enumerate(((-0.030, 0.020), (0.012, 0.046))):
        FACE.put(node, tile(f'date{k}', w, 0.0070, 0.0030, blue, 3), x, -0.0225, 0.0011)


def controls():
    """A tick for `I have seen it`, a heart for messages, two lights and the plug."""
    green, rose, pale = M('btn_green', col='#2f8a49'), M('btn_rose', col='#b9506a'), M('pale', col='#f6f4ec')
    grey = M('abs_grey', col='#b4b7b9')
    for node, x, w, mat, kind in (
        ('control_ok-button', 0, 0.046, green, 'tick'),
        ('control_message-button', 0.060, 0.030, rose, 'heart'),
    ):
        FACE.put(node, [slab(node, w, 0.0145, 0.007, soft(0.0032, 0.0018, 3), mat, k=5)], x, -0.0745)
        FACE.put(node, sign(node + '_sign', kind, 0.0050, 0.0016, pale), x, -0.0745, 0.0036)
        FACE.put(
            'body',
            [slab(node + '_rim', w + 0.003, 0.0175, 0.0085, soft(0.0009, 0.0005, 1), grey, k=5)],
            x,
            -0.0745,
        )
    for node, x in (('indicator_power-light', -0.100), ('indicator_message-light', 0.100)):
        FACE.put(node, lamp(node, 0.0030, 12), x, -0.0745)
    PLUG.put('control_mains-plug', mains_plug('mains', M('abs_white', col='#f1efe9')))


def build():
    """The clock on an unseen table."""
    body()
    face()
    controls()
    table(2.4, 0)


def shadow_grids():
    """Table top under clock and plug."""
    return ground(-0.16, 0.27, -0.10, 0.15, 28, 18)
