"""A tablet for video calls on a wooden stand: faces to tap, a green and a red button, and its charger."""

from math import pi

from devices.fittings import Panel, disc, flat, ground, lamp, lead, slab, soft, tile
from devices.pictograms import arc, sign
from devices.studio import put, table
from devices.studio import lights as lights
from kit.materials import M, hexlin
from kit.shapes import box

MOUNT = 'table'

W, H, T = 0.252, 0.172, 0.0085
FACE = Panel((0, -0.012, 0.0985), pi / 2 - 0.42)
PEOPLE = (
    (-0.068, '#e3b08f', '#c8c4bd', '#7c4a5a'),
    (0.0, '#8a5a3c', '#2b2320', '#c98f2f'),
    (0.068, '#e8bd9c', '#8a4a26', '#3f7d78'),
)

NODES = {
    'body': (None, (0, 0, 0)),
    'display_screen': (None, FACE.at(0, 0, 0.0005)),
    **{
        f'control_photo-{k + 1}': (None, FACE.at(p[0], 0.014, 0.001), {'press': 0.0004})
        for k, p in enumerate(PEOPLE)
    },
    'control_answer-button': (None, FACE.at(-0.040, -0.055, 0.001), {'press': 0.0004}),
    'control_end-button': (None, FACE.at(0.040, -0.055, 0.001), {'press': 0.0004}),
    'control_power-button': (None, FACE.at(-0.095, H / 2, -T / 2), {'press': 0.0008}),
    'control_charger': (None, FACE.at(W / 2, -0.010, -T / 2)),
    'indicator_charge-light': (None, FACE.at(W / 2 + 0.010, -0.010, 0.0)),
}

LAMPS = {'indicator_charge-light': hexlin('#e79a2b')}


def body():
    """Thin case with its glass, and a stand of two beech pieces with a slot and a lip."""
    alu, beech = M('aluminium', col='#a9adb0', rough=0.4), M('beech', col='#c79b68', rough=0.7)
    case = slab('case', W, H, 0.012, soft(T, 0.0022, 3, 0.003), alu, k=6, bottom=True)
    FACE.put('body', [case], 0, 0, -T)
    rim = slab('rim', W - 0.002, H - 0.002, 0.011, [(0, 0), (0.0008, 0.0006)], M('glass', col='#101316'), k=6)
    FACE.put('body', [rim], 0, 0, -0.0002)
    FACE.put('body', disc('camera', 0.0018, M('camera', col='#2f4257'), 10), 0, 0.0795, 0.0007)
    foot = slab('foot', 0.170, 0.120, 0.016, soft(0.016, 0.004, 3, 0.002), beech, k=5)
    foot['fine'] = 0.03
    Panel((0, 0.018, 0)).put('body', [foot])
    lip = box('lip', (0.150, 0.012, 0.014), (0, -0.040, 0.012), beech, bevel=0.004, seg=2, drop=('-z',))
    put('body', lip)
    rest = slab('rest', 0.110, 0.110, 0.014, soft(0.013, 0.004, 3, 0.003), beech, k=5, bottom=True)
    rest['fine'] = 0.03
    FACE.put('body', [rest], 0, -0.028, -T - 0.0135)
    FACE.put(
        'body',
        [slab('strut', 0.030, 0.070, 0.006, soft(0.012, 0.003, 2), beech, k=3, bottom=True)],
        0,
        -0.048,
        -T - 0.024,
    )


def portrait(node, x, skin, hair, coat):
    """A photo to tap: head and shoulders before a light wall."""
    backs = {'#7c4a5a': '#dfe6dc', '#c98f2f': '#d3e2ea', '#3f7d78': '#efe2cc'}
    paint = {
        key: M(f'face_{col}', col=col, emit=0.35)
        for key, col in (('skin', skin), ('hair', hair), ('coat', coat), ('wall', backs[coat]))
    }
    FACE.put(node, tile(node, 0.060, 0.072, 0.006, paint['wall'], 4, False), x, 0.018, 0.0010)
    shoulders = [
        (-0.026, -0.0335),
        (0.026, -0.0335),
        *arc(0.010, -0.0255, 0.016, 0, 90, 4),
        *arc(-0.010, -0.0255, 0.016, 90, 180, 4),
    ]
    FACE.put(node, flat(node + 'coat', shoulders, paint['coat']), x, 0.018, 0.0013)
    FACE.put(node, tile(node + 'neck', 0.0085, 0.014, 0.003, paint['skin'], 2), x, 0.0105, 0.0015)
    FACE.put(node, flat(node + 'hair', arc(0, 0, 0.0150, 0, 360, 20, 1.12), paint['hair']), x, 0.0265, 0.0017)
    FACE.put(node, flat(node + 'head', arc(0, 0, 0.0118, 0, 360, 20, 1.18), paint['skin']), x, 0.0230, 0.0020)
    ink = M('ink', col='#3a2a26', emit=0.2)
    for k, side in enumerate((-1, 1)):
        FACE.put(
            node, flat(f'{node}eye{k}', arc(0, 0, 0.0011, 0, 360, 6), ink), x + side * 0.0043, 0.0250, 0.0023
        )
    smile = [(0.0052 * a, -0.0018 + 0.0030 * b) for a, b in arc(0, 0, 1, 195, 345, 6)]
    lips = [*smile, *((0.8 * a, b + 0.0011) for a, b in reversed(smile))]
    FACE.put(
        node,
        flat(node + 'smile', lips, M('lips', col='#fdf3ea' if skin == '#8a5a3c' else '#a3463f', emit=0.3)),
        x,
        0.0200,
        0.0023,
    )


def screen():
    """Home: three faces in a row and two big buttons."""
    blue, pale = M('wallpaper', col='#28475a', emit=0.35), M('screen_pale', col='#fbf7ea', emit=0.5)
    FACE.put('display_screen', tile('screen', 0.236, 0.152, 0.002, blue, 1, False), 0, 0, 0.0007)
    for k, (x, w) in enumerate(((-0.098, 0.020), (0.100, 0.010), (0.088, 0.006))):
        FACE.put('display_screen', tile(f'bar{k}', w, 0.0040, 0.0018, pale, 2), x, 0.0680, 0.0011)
    for k, (x, skin, hair, coat) in enumerate(PEOPLE):
        portrait(f'control_photo-{k + 1}', x, skin, hair, coat)
        FACE.put(
            f'control_photo-{k + 1}', tile(f'name{k}', 0.030, 0.0045, 0.0020, pale, 2), x, -0.0240, 0.0011
        )
    for node, x, colour, turn in (
        ('control_answer-button', -0.040, '#2f9a57', 0.9),
        ('control_end-button', 0.040, '#cc3a37', 0),
    ):
        FACE.put(
            node,
            tile(node, 0.062, 0.0290, 0.0140, M(node, col=colour, emit=0.4), 6, False),
            x,
            -0.0535,
            0.0011,
        )
        FACE.put(node, sign(node + '_sign', 'handset', 0.0100, 0.0026, pale), x, -0.0535, 0.0016, turn)


def edges():
    """The power key on the upper edge and the magnetic charger plug on the right, with its light and lead."""
    alu, white = M('key_alu', col='#8e9296'), M('cable', col='#e9e6de')
    edge = Panel(FACE.at(-0.095, H / 2, -T / 2), -0.42)
    edge.put(
        'control_power-button', [slab('power', 0.020, 0.0036, 0.0017, soft(0.0014, 0.0006, 1), alu, k=3)]
    )
    plug = box('plug', (0.016, 0.012, 0.0066), (0, 0, 0), white, bevel=0.0022, seg=2)
    FACE.put('control_charger', [plug], W / 2 + 0.0082, -0.010, -T / 2 - 0.0033)
    start = FACE.at(W / 2 + 0.016, -0.010, -T / 2)
    line = [
        start,
        (start[0] + 0.020, start[1] + 0.004, start[2] - 0.012),
        (start[0] + 0.034, 0.020, 0.030),
        (start[0] + 0.030, 0.050, 0.0030),
        (start[0] + 0.005, 0.095, 0.0026),
        (start[0] + 0.06, 0.125, 0.0026),
    ]
    put('control_charger', lead('charger_lead', line, 0.0020, white, n=7, k=5))
    FACE.put('indicator_charge-light', [lamp('charge', 0.0016, 10)], W / 2 + 0.0082, -0.010, -T / 2 + 0.0032)


def build():
    """Tablet, stand and charger on an unseen table."""
    body()
    screen()
    edges()
    table(2.4, 0)


def shadow_grids():
    """Table top under the stand."""
    return ground(-0.18, 0.24, -0.11, 0.17, 28, 18)
