"""The person's own phone as an aid: magnifier over small print, captions, a side button for SOS; glasses."""

from math import cos, pi, radians, sin

from mathutils import Euler

from devices.beside import PAPER, sheet
from devices.cases import handset
from devices.plates import plate
from devices.screens import Screen
from devices.studio import lights as lights
from devices.studio import put, table
from kit.materials import M, hexlin
from kit.mesh import place
from kit.shapes import box, spline, tube

MOUNT = 'table'
SIZE = (0.079, 0.160, 0.0105)
PHONE, TURN = (0, 0, 0.0012), (0, 0, radians(-4))
SCREEN = Screen(PHONE, TURN, SIZE[2] - 0.0005)
GLASSES = (0.104, -0.004, 0)

TAPS = {
    'control_settings': (26.5, 63.0, 13, 10),
    'control_magnifier': (-22.6, -34.5, 20.5, 17),
    'control_captions': (0, -34.5, 20.5, 17),
    'control_screen-reader': (22.6, -34.5, 20.5, 17),
    'control_voice-typing': (-22.6, -54.5, 20.5, 17),
    'control_location': (0, -54.5, 20.5, 17),
    'control_medical-id': (22.6, -54.5, 20.5, 17),
    'control_cancel': (0, -15.5, 65.5, 13),
}
NODES = {
    'body': (None, (0, 0, 0)),
    'display_screen': (None, SCREEN.spot(0, 0)),
    'display_magnifier': (None, SCREEN.spot(0, 35)),
    'display_captions': (None, SCREEN.spot(0, 0)),
    'control_side-button': (None, SCREEN.spot(40, 22, -14), {'press': 0.001}),
    **SCREEN.nodes(TAPS),
    'indicator_sos-light': (None, SCREEN.spot(-28, -15.5)),
    'indicator_microphone-light': (None, SCREEN.spot(11, 63)),
}
LAMPS = {'indicator_sos-light': hexlin('#d23a34'), 'indicator_microphone-light': hexlin('#35c46a')}
INK, SOFT, WHITE, YELLOW, RED = '#14181c', '#7d868c', '#fdfcf4', '#f6d33c', '#c22f2c'


def phone():
    """Rose case, rubbed pale along its edges, a cracked corner, a large red side key."""
    rose, worn = M('rose', col='#c98a8c', rough=0.8), M('worn', col='#e2bdb6', rough=0.9)
    parts, _ = handset(SIZE, rose, 0.012, 0.0034, M('keys', col='#8f5f62'))
    for x, y, wide, long in (
        (-0.0380, 0.030, 0.0008, 0.030),
        (-0.0380, -0.044, 0.0008, 0.016),
        (0.0380, -0.030, 0.0008, 0.022),
    ):
        rub = plate('rub', wide, long, 0.0004, [(0, SIZE[2] - 0.002), (0, SIZE[2] + 0.0002)], worn, 1)
        rub.location = (x, y, 0)
        parts.append(rub)
    put('body', place(parts, PHONE, 0, Euler(TURN)))
    key = box(
        'side',
        (0.0042, 0.0230, 0.0056),
        (SIZE[0] / 2 + 0.0004, 0.0335, 0.0024),
        M('alarm_red', col='#c81f2a'),
        0.0018,
        2,
    )
    put('control_side-button', place([key], PHONE, 0, Euler(TURN)))
    s = SCREEN
    for line in ([(36, 79), (27, 66), (29, 60)], [(27, 66), (19, 64)], [(36, 72), (29, 60)]):
        s.line('body', line, 0.35, '#aeb9bf', 5)


def magnifier():
    """The small print of the leaflet, made large, in yellow on black, with a ring for the finger."""
    s, node = SCREEN, 'display_magnifier'
    s.card('display_screen', (0, 0, 70, 140), '#2a3440', 4, 0)
    s.icon('display_screen', 'signal', -29, 63, 5, WHITE, 1, 0.3)
    s.number('display_screen', '11:20', -22, 63, 4.6, WHITE, 1, 0.22)
    s.disc('indicator_microphone-light', 11, 63, 1.9, '#ffffff', 1)
    s.button('control_settings', TAPS['control_settings'], '#465260', 3, '#10161d')
    s.icon('control_settings', 'gear', 26.5, 63, 6.6, WHITE, 3, 0.22)
    s.card(node, (0, 34, 67, 44), '#d9d2bf', 3, 0.6)
    for k in range(7):
        s.words(node, -30, 52 - 6 * k, 60, '#6f6a5e', 1.8, 1.6, k + 3)
    s.disc(node, 2, 35, 20, INK, 2.2, 32)
    s.number(node, '75', -12, 39.5, 16, YELLOW, 3, 0.26)
    s.words(node, -13, 25, 28, YELLOW, 4.4, 3, 5)
    s.glint(node, 2, 35, 20.4, 0, 360, 2.0, WHITE, 3, 34)
    s.line(node, [(17.6, 21.8), (27.5, 14.2)], 4.0, WHITE, 2.8)
    s.card('display_screen', (0, 9.5, 67, 1.2), '#465260', 0.6, 1)


def captions():
    """What is being said, in large lines below, the newest bright; then the SOS count with its cancel bar."""
    s, node = SCREEN, 'display_captions'
    s.card(node, (0, 0.5, 67, 16), WHITE, 3, 0.6)
    s.icon(node, 'person', -28, 0.5, 8.6, '#2d6da8', 2, 0.22)
    s.words(node, -20, 4, 48, INK, 3, 2, 4)
    s.words(node, -20, -2.6, 36, INK, 3, 2, 8)
    s.button('control_cancel', TAPS['control_cancel'], '#f3e6e2', 6.4, '#10161d')
    s.disc('indicator_sos-light', -26, -15.5, 5.2, '#ffffff', 3, 20)
    s.number('control_cancel', '5', -27.6, -15.5, 5.4, WHITE, 4, 0.3)
    s.line('control_cancel', [(-16, -15.5), (16, -15.5)], 1.4, '#c9aaa6', 3)
    for x in (-8, 0, 8):
        s.icon('control_cancel', 'right', x, -15.5, 4.6, RED, 4, 0.34)
    s.icon('control_cancel', 'cross', 25, -15.5, 6, RED, 3, 0.3)
    tools = (
        ('control_magnifier', 'loupe', YELLOW, INK),
        ('control_captions', 'captions', '#2d6da8', WHITE),
        ('control_screen-reader', 'speaker', '#5d4a9a', WHITE),
        ('control_voice-typing', 'mic', '#2f8a49', WHITE),
        ('control_location', 'pin', '#d0642c', WHITE),
        ('control_medical-id', 'heart', RED, WHITE),
    )
    for name, sign, ground, hue in tools:
        x, y, _, _ = TAPS[name]
        s.button(name, TAPS[name], ground, 4.5, '#10161d')
        s.icon(name, sign, x, y, 10.5, hue, 3, 0.2)


def leaflet():
    """A leaflet in tiny print under the phone: what the magnifier shows."""
    at, turn = (-0.030, 0.034, 0), radians(9)
    leaf = sheet('leaflet', 0.118, 0.168, M('paper', col=PAPER), 0.0011)
    put('body', place([leaf], at, turn))
    s = Screen(at, (0, 0, turn), 0.0012, 0)
    s.words('body', -53, 76, 60, INK, 3.0, 1, 13)
    for k in range(7):
        s.text('body', -53, 68 - 22 * k, 34, 4, SOFT, 1.3, 4.4, 1, k + 2)
    s.text('body', 10, 68, 44, 4, SOFT, 1.3, 4.4, 1, 21)


def glasses():
    """Reading glasses, folded open, standing on their rims: two rounds, bridge, long arms."""
    shell, hinge = M('tortoise', col='#6b3f24', rough=0.3), M('steel', col='#b4b9bc', rough=0.3)
    parts = []
    for x in (-0.0330, 0.0330):
        rim = [
            (x + 0.0255 * cos(a), 0.004 * sin(a) * 0.2, 0.0235 + 0.0210 * sin(a))
            for a in [2 * pi * k / 22 for k in range(22)]
        ]
        parts.append(tube('rim', rim, 0.0021, shell, n=7, closed=True))
    parts.append(
        tube(
            'bridge', spline([(-0.0085, 0, 0.028), (0, 0, 0.032), (0.0085, 0, 0.028)], 4), 0.0019, shell, n=7
        )
    )
    for side in (-1, 1):
        arm = [
            (side * 0.0585, 0.0005, 0.030),
            (side * 0.0625, 0.004, 0.030),
            (side * 0.0630, 0.060, 0.026),
            (side * 0.0615, 0.105, 0.020),
            (side * 0.0590, 0.132, 0.003),
        ]
        parts.append(tube('arm', spline(arm, 4), 0.0019, shell, n=6))
        parts.append(box('hinge', (0.003, 0.006, 0.004), (side * 0.0610, 0.002, 0.0280), hinge, 0.0008, 1))
    put('body', place(parts, GLASSES, radians(-24)))


def build():
    """Phone, leaflet, glasses."""
    phone()
    magnifier()
    captions()
    leaflet()
    glasses()
    table(2.4, 0)


def shadow_grids():
    """Table top under all of it."""
    xs = [-0.13 + 0.36 * k / 24 for k in range(25)]
    ys = [-0.13 + 0.30 * k / 20 for k in range(21)]
    return [([[((x, y, 0.3), 0.4) for x in xs] for y in ys], (0, 0, -1), 0.0005)]
