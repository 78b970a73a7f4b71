"""A talker: tablet in a padded case, pictures to tap, yes and no always there. Before it its paper copy."""

from math import pi

from devices.fittings import Panel, ground, lamp, lead, slab, soft, tile
from devices.pictograms import sign
from devices.studio import put, stroke, table
from devices.studio import lights as lights
from kit.materials import M, hexlin

MOUNT = 'table'

W, H, T = 0.266, 0.196, 0.026
FACE = Panel((0, 0.050, 0.0965), pi / 2 - 0.62)
BOARD = Panel((-0.012, -0.170, 0.0), 0, 0.09)

WORDS = (
    ('drink', 'cup', '#2f7fb5'),
    ('food', 'apple', '#4d9a45'),
    ('pain', 'bolt', '#c8483c'),
    ('rest', 'bed', '#6f5aa3'),
    ('happy', 'smile', '#e0a526'),
    ('sad', 'sad', '#5f7d99'),
    ('people', 'person', '#c27a3a'),
    ('music', 'note', '#3f8c8c'),
)


def spot(k):
    """Middle of a picture on the screen: two rows of four."""
    return -0.0855 + 0.046 * (k % 4), 0.016 - 0.046 * (k // 4)


NODES = {
    'body': (None, (0, 0, 0)),
    'display_screen': (None, FACE.at(0, 0, 0.001)),
    **{
        f'control_{word}': (None, FACE.at(*spot(k), 0.002), {'press': 0.0004})
        for k, (word, _, _) in enumerate(WORDS)
    },
    'control_yes': (None, FACE.at(0.098, 0.016, 0.002), {'press': 0.0004}),
    'control_no': (None, FACE.at(0.098, -0.030, 0.002), {'press': 0.0004}),
    'control_speak': (None, FACE.at(0.100, 0.060, 0.002), {'press': 0.0004}),
    'control_home': (None, FACE.at(-0.100, 0.060, 0.002), {'press': 0.0004}),
    'control_clear': (None, FACE.at(0.060, 0.060, 0.002), {'press': 0.0004}),
    'control_picture-board': (None, BOARD.at()),
    'indicator_battery-light': (None, FACE.at(0.118, -0.086, 0)),
}

LAMPS = {'indicator_battery-light': hexlin('#35c46a')}


def body():
    """Thick rubber case, carrying handle, loudspeakers below the screen, fold-out leg."""
    rubber, dark = M('case', col='#3c6f8c', rough=0.8), M('hole', col='#22394a')
    case = slab('case', W, H, 0.026, soft(T, 0.009, 4, 0.008), rubber, k=7, bottom=True)
    case['fine'] = 0.036
    FACE.put('body', [case], 0, 0, -T)
    FACE.put('body', tile('glass', 0.242, 0.158, 0.008, M('glass', col='#14181b'), 4), 0, 0.008, 0.0005)
    for side in (-1, 1):
        for k in range(5):
            FACE.put(
                'body',
                tile('slot', 0.0030, 0.0120, 0.0014, dark, 2),
                side * 0.060 + (k - 2) * 0.0085,
                -0.0865,
                0.0006,
            )
    handle = [
        FACE.at(-0.060, 0.088, -0.013),
        FACE.at(-0.057, 0.113, -0.014),
        FACE.at(-0.042, 0.128, -0.015),
        FACE.at(0, 0.131, -0.015),
        FACE.at(0.042, 0.128, -0.015),
        FACE.at(0.057, 0.113, -0.014),
        FACE.at(0.060, 0.088, -0.013),
    ]
    put('body', lead('handle', handle, 0.0095, rubber, n=12, k=4))
    leg = slab('leg', 0.140, 0.125, 0.012, soft(0.010, 0.004, 2), rubber, k=4, bottom=True)
    Panel((0, 0.124, 0.0525), pi / 2 + 0.55).put('body', [leg], 0, 0, -0.005)
    for x in (-0.095, 0.095):
        pad = slab('pad', 0.036, 0.022, 0.006, [(0, 0), (0, 0.007)], dark, k=3)
        Panel((x, FACE.at(0, -H / 2, -0.020)[1], 0.0)).put('body', [pad])


def key(node, x, y, w, h, colour, kind, size, ink):
    """A picture on the screen that one taps: a pale field in a coloured frame, or a full colour."""
    FACE.put(node, tile(node, w, h, 0.005, M('key_' + colour, col=colour, emit=0.4), 3, False), x, y, 0.0014)
    FACE.put(node, sign(node + '_sign', kind, size, 0.0026, ink), x, y, 0.0024)


def screen():
    """The page one starts from: what is being said, eight pictures, yes and no on the right."""
    page, pale, ink = (
        M('page', col='#e9e6db', emit=0.4),
        M('screen_pale', col='#fffdf4', emit=0.5),
        M('ink', col='#22282c', emit=0.1),
    )
    FACE.put('display_screen', tile('page', 0.232, 0.148, 0.003, page, 2, False), 0, 0.008, 0.0009)
    FACE.put('display_screen', tile('said', 0.128, 0.028, 0.004, pale, 3), -0.020, 0.0615, 0.0014)
    for k, (kind, colour) in enumerate((('person', '#c27a3a'), ('cup', '#2f7fb5'))):
        FACE.put(
            'display_screen',
            sign(f'said{k}', kind, 0.0100, 0.0020, M('said_' + colour, col=colour, emit=0.2)),
            -0.066 + 0.028 * k,
            0.0615,
            0.0019,
        )
    for k, (word, kind, colour) in enumerate(WORDS):
        x, y = spot(k)
        key(f'control_{word}', x, y, 0.042, 0.042, colour, kind, 0.0118, ink)
        FACE.put(f'control_{word}', tile(f'field{k}', 0.035, 0.035, 0.003, pale, 2), x, y, 0.0019)
    key('control_yes', 0.0955, 0.016, 0.034, 0.042, '#2f9a57', 'tick', 0.0120, pale)
    key('control_no', 0.0955, -0.030, 0.034, 0.042, '#cc3a37', 'cross', 0.0110, pale)
    key('control_speak', 0.0955, 0.0615, 0.034, 0.028, '#2b5f94', 'speaker', 0.0095, pale)
    key('control_clear', 0.0600, 0.0615, 0.028, 0.028, '#8a9095', 'left', 0.0080, pale)
    key('control_home', -0.1000, 0.0615, 0.026, 0.028, '#8a9095', 'house', 0.0085, pale)
    FACE.put('indicator_battery-light', [lamp('battery', 0.0032, 12)], 0.108, -0.0865, 0.0002)


def board():
    """The paper copy: a laminated sheet with twelve pictures and yes and no, worn at a corner."""
    node, paper, film, ink = (
        'control_picture-board',
        M('paper', col='#f4efe2'),
        M('film', col='#dfe2dd'),
        M('print', col='#2b3033'),
    )
    sheet = slab('board', 0.262, 0.178, 0.008, [(0, 0.0004), (0, 0.0016)], film, k=3)
    sheet['fine'] = 0.045
    BOARD.put(node, [sheet])
    BOARD.put(node, tile('paper', 0.250, 0.166, 0.002, paper, 1), 0, 0, 0.0021)
    kinds = [(kind, colour) for _, kind, colour in WORDS] + [
        ('house', '#8a6a4a'),
        ('heart', '#b9506a'),
        ('tick', '#2f9a57'),
        ('cross', '#cc3a37'),
    ]
    for k, (kind, colour) in enumerate(kinds):
        x, y = -0.0915 + 0.061 * (k % 4), 0.053 - 0.053 * (k // 4)
        frame = [(sx * 0.0275, sy * 0.0235) for sx, sy in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
        BOARD.put(
            node,
            [stroke(f'cell{k}', frame, 0.0024, M('print_' + colour, col=colour), closed=True)],
            x,
            y,
            0.0025,
        )
        BOARD.put(
            node,
            sign(f'print{k}', kind, 0.0150, 0.0026, M('print_' + colour, col=colour) if k > 9 else ink),
            x,
            y,
            0.0026,
        )


def build():
    """Talker and paper board on an unseen table."""
    body()
    screen()
    board()
    table(2.4, 0)


def shadow_grids():
    """Table top under talker and board."""
    return ground(-0.20, 0.22, -0.29, 0.22, 24, 28)
