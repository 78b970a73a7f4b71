"""Smart speaker with display: a screen that leans on a cloth foot. Mute switch and volume on its edge."""

from math import pi

from devices.fittings import Panel, disc, flat, ground, lamp, lead, loft, outline, slab, soft, tile
from devices.pictograms import number, sign
from devices.studio import put, table
from devices.studio import lights as lights
from kit.materials import M, hexlin
from kit.mesh import place

MOUNT = 'table'

W, H, T = 0.214, 0.136, 0.011
FACE = Panel((0, -0.028, 0.086), pi / 2 - 0.40)  # the glass, leaning back
EDGE = Panel(FACE.at(0, H / 2, -T / 2), -0.40)  # the upper edge, for fingers

NODES = {
    'body': (None, (0, 0, 0)),
    'display_screen': (None, FACE.at(0, 0, 0.0006)),
    'control_answer-button': (None, FACE.at(-0.034, -0.041, 0.001), {'press': 0.0004}),
    'control_done-button': (None, FACE.at(0.034, -0.041, 0.001), {'press': 0.0004}),
    'control_volume-down': (None, EDGE.at(-0.058, 0), {'press': 0.0012}),
    'control_volume-up': (None, EDGE.at(-0.034, 0), {'press': 0.0012}),
    'control_mute-switch': (None, EDGE.at(0.052, 0)),
    'indicator_listen-light': (None, FACE.at(0, -0.062, 0.0008)),
    'indicator_mute-light': (None, FACE.at(0.096, 0.060, 0.0008)),
}

LAMPS = {'indicator_listen-light': hexlin('#3a3f42'), 'indicator_mute-light': hexlin('#3a3f42')}


def body():
    """Cloth foot, the thin screen case on it, glass, microphones, camera and lead."""
    cloth, white = M('cloth', col='#a9a59c', rough=0.95), M('abs_white', col='#efece5')
    rings = []
    for z, w, d, y in (
        (0.002, 0.150, 0.094, 0.020),
        (0.006, 0.158, 0.100, 0.020),
        (0.030, 0.158, 0.098, 0.022),
        (0.060, 0.150, 0.082, 0.026),
        (0.088, 0.136, 0.060, 0.033),
        (0.108, 0.116, 0.036, 0.038),
        (0.116, 0.090, 0.016, 0.039),
    ):
        rings.append([(px, py + y, z) for px, py in outline(w, d, min(w, d) * 0.46, 7)])
    foot = loft('foot', rings, cloth, (False, True))
    foot['fine'] = 0.022
    put('body', foot)
    sole = slab('sole', 0.146, 0.090, 0.042, [(0, 0), (0, 0.004)], M('rubber', col='#55585a'), k=6)
    put('body', place([sole], (0, 0.020, 0)))
    case = slab('case', W, H, 0.016, [*soft(T, 0.0035, 3, 0.005)], white, k=6, bottom=True)
    case['fine'] = 0.034
    FACE.put('body', [case], 0, 0, -T)
    FACE.put('body', tile('glass', W - 0.006, H - 0.006, 0.0135, M('glass', col='#14171a'), 6), 0, 0, 0.0003)
    FACE.put('body', disc('camera', 0.0026, M('camera', col='#39424c'), 12), 0, 0.0615, 0.0007)
    for k, x in enumerate((-0.030, 0.030)):
        FACE.put('body', disc(f'mic{k}', 0.0009, M('hole', col='#4d5154'), 8), x, 0.0615, 0.0007)
    cable = lead(
        'lead',
        [
            (0.030, 0.066, 0.012),
            (0.034, 0.100, 0.006),
            (0.085, 0.125, 0.0032),
            (0.150, 0.110, 0.0032),
            (0.215, 0.150, 0.0032),
        ],
        0.0026,
        M('cable', col='#d8d5cd'),
    )
    put('body', cable)


def screen():
    """A morning: hours and minutes, the sun over a hill, and a strip with what comes next."""
    FACE.put(
        'display_screen',
        tile('sky', 0.196, 0.112, 0.004, M('sky', col='#2c5a74', emit=0.35), 2, False),
        0,
        -0.001,
        0.0007,
    )
    hill = [
        (-0.098, -0.028),
        (-0.07, -0.018),
        (-0.03, -0.024),
        (0.02, -0.010),
        (0.06, -0.019),
        (0.098, -0.004),
        (0.098, -0.0565),
        (-0.098, -0.0565),
    ]
    FACE.put('display_screen', flat('hill', hill, M('hill', col='#234a52', emit=0.35)), 0, 0, 0.0010)
    pale, gold = M('screen_pale', col='#f4f1e6', emit=0.4), M('screen_gold', col='#f3c24d', emit=0.4)
    FACE.put('display_screen', number('time', '9:41', 0.042, 0.0046, pale), -0.030, 0.020, 0.0014)
    FACE.put('display_screen', [disc('sun', 0.0125, gold, 20)], 0.062, 0.024, 0.0014)
    FACE.put('display_screen', sign('sun_rays', 'sun', 0.022, 0.0024, gold)[1:], 0.062, 0.024, 0.0014)


def controls():
    """On the glass: answer and done. On the edge: quieter, louder, and the microphone's switch."""
    pale, ink = M('screen_pale', col='#f4f1e6', emit=0.4), M('sign', col='#3c4246')
    for node, x, colour, kind in (
        ('control_answer-button', -0.034, '#2f8f57', 'handset'),
        ('control_done-button', 0.034, '#3b76ad', 'tick'),
    ):
        FACE.put(
            node,
            tile(node, 0.056, 0.0215, 0.0100, M(node, col=colour, emit=0.4), 5, False),
            x,
            -0.041,
            0.0018,
        )
        FACE.put(
            node,
            sign(node + '_sign', kind, 0.0078, 0.0017, pale),
            x,
            -0.041,
            0.0023,
            0.8 if kind == 'handset' else 0,
        )
    grey = M('btn_grey', col='#c9c7c0')
    for node, x, kind in (('control_volume-down', -0.058, 'minus'), ('control_volume-up', -0.034, 'plus')):
        EDGE.put(node, [slab(node, 0.019, 0.0066, 0.0032, soft(0.0016, 0.0008, 2), grey, k=4)], x, 0)
        EDGE.put(node, sign(node + '_sign', kind, 0.0026, 0.0008, ink), x, 0, 0.0019)
    EDGE.put(
        'control_mute-switch',
        [slab('mute', 0.022, 0.0066, 0.0032, soft(0.0008, 0.0004, 1), M('slot', col='#8b8a85'), k=4)],
        0.052,
        0,
    )
    EDGE.put(
        'control_mute-switch',
        [slab('mute_knob', 0.0105, 0.0058, 0.0026, soft(0.0030, 0.0012, 2), grey, k=4)],
        0.0465,
        0,
    )
    bar = slab(
        'listen', 0.070, 0.0026, 0.0012, [(0, 0), (0.0003, 0.0005)], M('lamp', col='#ffffff', emit=1), k=2
    )
    FACE.put('indicator_listen-light', [bar], 0, -0.0615, 0.0004)
    FACE.put('indicator_mute-light', lamp('mute_lamp', 0.0024, 12), 0.094, 0.0605, 0.0004)


def build():
    """The speaker on an unseen table."""
    body()
    screen()
    controls()
    table(2.4, 0)


def shadow_grids():
    """Table top under the foot."""
    return ground(-0.16, 0.18, -0.10, 0.15, 24, 18)
