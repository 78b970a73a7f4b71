"""The pain app: a phone on a small stand, its camera on a face in a scan frame; paper scale beside."""

from math import radians

from mathutils import Euler

from devices.beside import PAPER, pen, sheet
from devices.cases import handset, on_prop, prop
from devices.plates import ellipse
from devices.screens import Screen
from devices.studio import lights as lights
from devices.studio import put, table
from kit.materials import M, hexlin
from kit.mesh import place

MOUNT = 'table'
SIZE = (0.078, 0.162, 0.0105)
LEAN = radians(68)
TURN = (LEAN, 0, 0)
SCREEN = Screen(on_prop(SIZE[1], LEAN), TURN, SIZE[2] - 0.0005)
LEAF = (0.125, 0.005, 0)

TAPS = {
    'control_person': (-8, 64.5, 47, 10),
    'control_rest': (-16.6, 51.5, 31.8, 11),
    'control_movement': (16.6, 51.5, 31.8, 11),
    'control_scan': (0, -18.5, 15, 15),
    'control_checklist': (-16.6, -38.0, 31.8, 20),
    'control_comfort': (-22.4, -60.5, 20.5, 15),
    'control_call-nurse': (0, -60.5, 20.5, 15),
    'control_recheck': (22.4, -60.5, 20.5, 15),
}
NODES = {
    'body': (None, (0, 0, 0)),
    'display_screen': (None, SCREEN.spot(0, 0)),
    'display_face': (None, SCREEN.spot(0, 17)),
    'display_score': (None, SCREEN.spot(16.6, -38)),
    'indicator_camera-light': (None, SCREEN.spot(26, 64.5)),
    **SCREEN.nodes(TAPS),
}
LAMPS = {'indicator_camera-light': hexlin('#35c46a')}

INK, SOFT, PLUM, WHITE, SCAN = '#2a2333', '#8d8796', '#5b3f86', '#fbfaf7', '#5fe0a0'


def phone():
    """Phone in a pale mint case on a bent steel stand."""
    mint = M('mint', col='#a9d6c4', rough=0.7)
    parts, _ = handset(SIZE, mint, 0.014, 0.0036, M('keys_mint', col='#7fb5a0'))
    put('body', place(parts, on_prop(SIZE[1], LEAN), 0, Euler(TURN)))
    put('body', prop(0.066, LEAN, SIZE[2], M('stand_white', col='#dedad0', rough=0.5), 0.070))


def face():
    """What the camera sees: an old face on a pillow, brows drawn together, inside the scan frame."""
    s, node = SCREEN, 'display_face'
    s.card(node, (0, 17, 66, 55), '#aebfc6', 2.5, 0.5)
    s.card(node, (0, 24, 60, 36), '#e9e4d8', 9, 1)
    s.shape(node, [(-27, -10.5), (27, -10.5), (24, -4), (10, 1), (-10, 1), (-24, -4)], '#6f86a8', 1.6)
    s.shape(node, ellipse(15.5, 17, 22, 0, 23), '#c9c7c4', 2.2)
    s.card(node, (0, 1, 11, 9), '#d3a184', 3, 2.6)
    for x in (-13.2, 13.2):
        s.shape(node, ellipse(2.2, 3.6, 10, x, 17), '#d19c80', 2.8)
    s.shape(node, ellipse(12.8, 16.5, 24, 0, 18), '#e2b598', 3.2)
    s.shape(
        node,
        [
            (-12.4, 23),
            (-10.6, 27.5),
            (-5, 30.4),
            (4, 30),
            (10.6, 27.5),
            (12.4, 23),
            (11, 31.6),
            (5, 35.6),
            (-4, 35.8),
            (-11, 31.6),
        ],
        '#d9d7d3',
        3.6,
    )
    for x in (-1, 1):
        s.disc(node, x * 7.2, 12.5, 2.6, '#dd9d85', 3.6, 12)
        s.line(node, [(x * 8.4, 22.2), (x * 5, 22.4), (x * 2.2, 20.6)], 1.1, '#8f8a86', 4)
        s.line(node, [(x * 8, 17.6), (x * 5.4, 16.8), (x * 3.2, 17.5)], 0.9, INK, 4)
        s.line(node, [(x * 4.6, 11.6), (x * 6.0, 8.6), (x * 5.4, 6.6)], 0.6, '#b98466', 4)
    s.line(node, [(0.2, 18), (-1.6, 12.4), (0.8, 11.6)], 0.7, '#b98466', 4)
    s.line(node, [(-4, 6.2), (-1.8, 7.6), (1.8, 7.6), (4, 6.2)], 1.2, '#9c4f48', 4)
    s.line(node, [(-4.6, 26.4), (0, 25.9), (4.6, 26.4)], 0.45, '#b98466', 4)
    frame()


def frame():
    """Four corners and the marks that the app puts on brows, eyes and mouth."""
    s, node = SCREEN, 'display_face'
    for x in (-1, 1):
        for y in (-1, 1):
            corner = [(x * 12, 17 + y * 24.5), (x * 21, 17 + y * 24.5), (x * 21, 17 + y * 15)]
            s.line(node, corner, 1.7, SCAN, 4.6)
    s.line(node, [(-20, 14.8), (20, 14.8)], 0.5, SCAN, 4.4)
    marks = [
        (-8.4, 22.2),
        (-2.2, 20.8),
        (2.2, 20.8),
        (8.4, 22.2),
        (-8, 17.4),
        (8, 17.4),
        (-4.4, 6),
        (4.4, 6),
        (0, 11.6),
    ]
    for x, y in marks:
        s.disc(node, x, y, 0.75, '#ffffff', 5, 8)


def upper():
    """Who, rest or movement, and the shutter."""
    s = SCREEN
    s.card('display_screen', (0, 0, 70, 142), '#ece9f1', 4, 0)
    s.shape(
        'display_screen',
        [(-35, 58.2), (35, 58.2), (35, 67.5), (31.5, 71), (-31.5, 71), (-35, 67.5)],
        PLUM,
        0.6,
    )
    s.button('control_person', TAPS['control_person'], '#7a5fa8', 5, '#452d6b')
    s.disc('control_person', -26.5, 64.5, 4, '#e2b598', 3)
    s.icon('control_person', 'person', -26.5, 64.5, 5.4, PLUM, 4, 0.24)
    s.words('control_person', -20, 64.5, 26, WHITE, 2.3, 3, 4)
    s.icon('control_person', 'down', 11, 64.3, 3.6, WHITE, 3, 0.3)
    s.disc('indicator_camera-light', 26, 64.5, 2.0, '#ffffff', 2)
    for name, sign, ground, hue in (
        ('control_rest', 'chair', PLUM, WHITE),
        ('control_movement', 'walk', WHITE, PLUM),
    ):
        x, y, _, _ = TAPS[name]
        s.button(name, TAPS[name], ground, 3)
        s.icon(name, sign, x - 9, y, 7.4, hue, 3, 0.2)
        s.words(name, x - 3, y, 15, hue, 2.0, 3, 6)
    x, y, wide, _ = TAPS['control_scan']
    s.button('control_scan', TAPS['control_scan'], WHITE, wide / 2, '#2a2333', 2)
    s.disc('control_scan', x, y, 5.9, '#d9483b', 3, 24)
    s.icon('control_scan', 'camera', x, y, 6.2, WHITE, 4, 0.2)
    for side in (-1, 1):
        s.line('display_screen', [(side * 11, y), (side * 30, y)], 0.7, '#c3bdce', 1)


def lower():
    """Checklist, score dial, and what to do with the score."""
    s = SCREEN
    s.button('control_checklist', TAPS['control_checklist'], WHITE, 2.5)
    for k in range(4):
        y = -31.5 - k * 4.4
        s.card('control_checklist', (-28.5, y, 3, 3), '#5b3f86' if k < 3 else '#cfc9d8', 0.7, 3)
        if k < 3:
            s.icon('control_checklist', 'tick', -28.5, y, 2.1, WHITE, 4, 0.34)
        s.words('control_checklist', -25, y, 22 - 3 * (k % 2), INK, 1.4, 3, k + 21)
    s.card('display_score', (16.6, -38, 31.8, 20), WHITE, 2.5, 0.8)
    for start, end, hue in ((180, 122, '#4f9a58'), (118, 62, '#e2a52e'), (58, 0, '#c4423a')):
        s.glint('display_score', 18.6, -43.8, 10.4, start, end, 3.4, hue, 2)
    s.line('display_score', [(18.6, -43.8), (22.4, -35.9)], 1.2, INK, 3)
    s.disc('display_score', 18.6, -43.8, 1.7, INK, 3.2, 12)
    s.number('display_score', '7', 3.2, -32.4, 4.6, INK, 2, 0.26)
    acts = (
        ('control_comfort', 'heart', '#b8447a'),
        ('control_call-nurse', 'phone', '#2d6da8'),
        ('control_recheck', 'clock', PLUM),
    )
    for name, sign, hue in acts:
        x, y, _, _ = TAPS[name]
        s.button(name, TAPS[name], hue, 3)
        s.icon(name, sign, x, y + 1.2, 7.6, WHITE, 3, 0.2)
        s.words(name, x - 5, y - 5.2, 11, WHITE, 1.3, 3, 9)


def paper():
    """The paper scale: six faces in a row, boxes to tick, and a pencil across it."""
    turn = radians(-14)
    put('body', place([sheet('leaf', 0.105, 0.148, M('paper', col=PAPER))], LEAF, turn))
    p = Screen(LEAF, (0, 0, turn), 0.0007, 0)
    p.words('body', -44, 62, 60, INK, 3.4, 1, 2)
    for k, (sign, hue) in enumerate((('calm', '#3f8a52'), ('flat', '#c9952a'), ('hurt', '#b8413a'))):
        p.icon('body', sign, -30 + 30 * k, 40, 20, hue, 1, 0.16)
    for k in range(6):
        y = 17 - k * 14
        p.words('body', -44, y, 50, INK, 2.2, 1, k + 31)
        for j in range(3):
            p.line(
                'body',
                [(14 + j * 12, y - 3), (20 + j * 12, y - 3), (20 + j * 12, y + 3), (14 + j * 12, y + 3)],
                0.6,
                SOFT,
                1,
                True,
            )
        p.icon('body', 'tick', 17 + (k % 3) * 12, y + 0.4, 5.6, '#3a4f8f', 2, 0.22)
    put('body', place(pen('#d9a02e', 0.150), (LEAF[0] + 0.006, LEAF[1] - 0.050, 0.0006), radians(24)))


def build():
    """Phone, stand, screen and the paper scale."""
    phone()
    upper()
    face()
    lower()
    paper()
    table(2.4, 0)


def shadow_grids():
    """Table top under stand and paper."""
    xs = [-0.10 + 0.32 * k / 22 for k in range(23)]
    ys = [-0.11 + 0.24 * k / 17 for k in range(18)]
    return [([[((x, y, 0.4), 0.5) for x in xs] for y in ys], (0, 0, -1), 0.0005)]
