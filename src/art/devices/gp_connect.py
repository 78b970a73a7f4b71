"""A charcoal laptop on a health record, read only: tabs, table, allergy, tests; staff card in its reader."""

from math import radians

from devices.beside import PAPER, lead, pen, sheet
from devices.cases import LID_TURN, laptop, lid_middle
from devices.plates import plate, soft_edge
from devices.screens import Screen
from devices.studio import lights as lights
from devices.studio import put, table
from kit.materials import M, hexlin
from kit.mesh import place

MOUNT = 'table'
SCREEN = Screen(lid_middle(), LID_TURN, 0.0002)
READER, MOUSE, BOOK = (-0.232, -0.030, 0), (0.212, -0.045, 0), (0.262, 0.085, 0)

TAPS = {
    'control_close': (137, 86, 20, 10),
    'control_reason': (31, 66.5, 64, 14),
    'control_open-record': (107, 66.5, 74, 16),
    'control_medicines': (-86, 46, 52, 13),
    'control_allergies': (-31, 46, 52, 13),
    'control_tests': (24, 46, 52, 13),
    'control_note': (99, -68, 92, 42),
}
NODES = {
    'body': (None, (0, 0, 0)),
    'display_screen': (None, SCREEN.spot(0, 0)),
    'display_record': (None, SCREEN.spot(-30, -25)),
    **SCREEN.nodes(TAPS),
    'indicator_read-only-light': (None, SCREEN.spot(62, 86)),
    'indicator_audit-light': (None, SCREEN.spot(98, 86)),
}
LAMPS = {'indicator_read-only-light': hexlin('#35c46a'), 'indicator_audit-light': hexlin('#3a3f42')}

INK, SOFT, NAVY, WHITE, RED, LINE = '#1d2836', '#8492a0', '#1c3f63', '#fbfbf8', '#b8342e', '#cdd6dd'


def top():
    """App bar with lights, the person's banner, reason and the open button, three tabs."""
    s, node = SCREEN, 'display_screen'
    s.card(node, (0, 0, 302, 190), '#e3e9ee', 2, 0)
    s.card(node, (0, 86, 302, 18), NAVY, 2, 0.6)
    s.icon(node, 'card', -137, 86, 10, WHITE, 2, 0.18)
    s.words(node, -126, 86, 46, WHITE, 4, 2, 4)
    s.card(node, (-25, 86, 66, 9), '#365b82', 4.5, 2)
    s.icon(node, 'loupe', -52, 86, 6, '#b9cde0', 3, 0.2)
    for x, light, sign in ((62, 'read-only', 'eye'), (98, 'audit', 'list')):
        s.disc(f'indicator_{light}-light', x, 86, 2.8, '#ffffff', 2)
        s.icon(node, sign, x + 12, 86, 9, WHITE, 2, 0.2)
    s.button('control_close', TAPS['control_close'], RED, 2.5, '#12283f')
    s.icon('control_close', 'cross', 137, 86, 6, WHITE, 3, 0.28)
    s.card(node, (16, 66.5, 264, 19), WHITE, 2.5, 0.6)
    s.disc(node, -103, 66.5, 7.2, '#dcc3a5', 2)
    s.icon(node, 'person', -103, 66.7, 9.5, '#6d4d33', 3, 0.22)
    s.words(node, -92, 69.5, 62, INK, 4.2, 2, 12)
    s.number(node, '12.04.39', -92, 61.8, 4.4, SOFT, 2, 0.22)
    s.button('control_reason', TAPS['control_reason'], '#f3f6f8', 2, SOFT)
    s.words('control_reason', 5, 66.5, 42, INK, 3, 3, 6)
    s.icon('control_reason', 'down', 56, 66.2, 5.4, NAVY, 3, 0.28)
    s.button('control_open-record', TAPS['control_open-record'], '#2f8a49', 3, '#1b5530')
    s.icon('control_open-record', 'folder', 83, 66.5, 10, WHITE, 3, 0.22)
    s.words('control_open-record', 93, 66.5, 42, WHITE, 3.8, 3, 5)
    tabs = (
        ('control_medicines', 'pill', WHITE, NAVY),
        ('control_allergies', 'warn', '#d3dde5', RED),
        ('control_tests', 'flask', '#d3dde5', '#6b3f8f'),
    )
    for name, sign, ground, hue in tabs:
        x, y, _, _ = TAPS[name]
        s.button(name, TAPS[name], ground, 2.5, LINE)
        s.icon(name, sign, x - 17, y, 8.6, hue, 3, 0.2)
        s.words(name, x - 9, y, 28, INK, 3.2, 3, 7)


def record():
    """The medicines table: a heading and rows with dose, dates and a small state mark."""
    s, node = SCREEN, 'display_record'
    s.card('display_screen', (-133.5, -19, 31, 148), '#2a4f76', 2, 0.6)
    for k, sign in enumerate(('house', 'list', 'heart', 'flask', 'mail')):
        s.icon('display_screen', sign, -133.5, 38 - 27 * k, 11, WHITE if k == 1 else '#9fb8cf', 2, 0.18)
    s.card('display_screen', (-133.5, 11, 27, 20), '#41698f', 3, 1.4)
    s.card(node, (-31, -27, 164, 127), WHITE, 2, 0.6)
    s.card(node, (-31, 31, 160, 9), LINE, 1, 1.2)
    for x, wide in ((-106, 30), (-44, 20), (-6, 22), (26, 14)):
        s.words(node, x, 31, wide, '#4d6072', 2.8, 2, 5)
    for k in range(5):
        y = 15 - 22 * k
        s.icon(node, 'pill' if k != 3 else 'drop', -104, y, 8, '#b5532a' if k != 3 else '#2d6da8', 1, 0.2)
        s.words(node, -95, y + 2.4, 44, INK, 3.2, 1, k + 61)
        s.words(node, -95, y - 3.2, 30, SOFT, 2.3, 1, k + 71)
        s.number(node, ('5', '75', '20', '1.5', '10')[k], -44, y, 5.4, INK, 1, 0.22)
        s.number(node, f'{(7 * k + 3) % 28 + 1:02d}.{(5 * k) % 9 + 1:02d}', -10, y, 4.6, SOFT, 1, 0.22)
        s.card(node, (33, y, 20, 6.4), '#cfe5d3' if k != 4 else '#f2dcb0', 3.2, 1)
        s.words(node, 26, y, 14, '#2f6b43' if k != 4 else '#7d5610', 2.2, 2, k)
        s.line(node, [(-108, y - 11), (46, y - 11)], 0.5, LINE, 1)


def side():
    """Right column: red allergy card, blood-test curve in its band, and the note of what was used."""
    s, node = SCREEN, 'display_screen'
    s.card(node, (99, 31, 92, 38), '#f8dcd7', 3, 0.6)
    s.card(node, (55.5, 31, 5, 38), RED, 2, 1.4)
    s.icon(node, 'warn', 71, 34, 17, RED, 1.6, 0.2)
    s.words(node, 84, 40, 46, INK, 4, 1.6, 31)
    s.text(node, 84, 31, 54, 2, '#7b4a45', 2.8, 7, 1.6, 8)
    s.card(node, (99, -17, 92, 50), WHITE, 3, 0.6)
    s.words(node, 58, 1, 30, INK, 3, 1.6, 9)
    s.card(node, (99, -19, 82, 13), '#d5ead9', 1, 1.4)
    curve = [(62, -34), (76, -29), (88, -22), (101, -24), (115, -15), (128, -18), (138, -13)]
    s.line(node, curve, 1.4, '#6b3f8f', 2.2)
    for x, y in curve:
        s.disc(node, x, y, 2.0, '#6b3f8f', 2.6, 10)
    s.line(node, [(58, -5), (58, -39), (141, -39)], 0.8, SOFT, 2)
    s.button('control_note', TAPS['control_note'], '#fdf6dc', 3, '#bfae78')
    s.icon('control_note', 'pen', 66, -58, 13, '#a8751a', 3, 0.2)
    s.words('control_note', 78, -55, 54, INK, 3.6, 3, 17)
    s.text('control_note', 78, -64, 62, 3, '#8b7c55', 2.6, 7, 3, 27)


def desk():
    """Staff card in its reader on a lead, black mouse, spiral notebook with a pen."""
    black, grey = M('black', col='#2a2d30', rough=0.5), M('grey', col='#595f64', rough=0.6)
    reader = plate('reader', 0.066, 0.070, 0.010, soft_edge(0.012, 0.004, 2), black, 3)
    card = sheet('staff_card', 0.054, 0.086, M('staff_card', col='#e9edf0'), 0.0009, 0.003)
    card.location = (0, -0.034, 0.0075)
    put('body', place([reader, card], READER, radians(8)))
    s = Screen(READER, (0, 0, radians(8)), 0.0086, 0)
    s.card('body', (0, -70, 54, 10), '#1f6390', 1, 1)
    s.card('body', (-14, -53, 18, 20), '#dcc3a5', 1.5, 1)
    s.icon('body', 'person', -14, -53.5, 15, '#6d4d33', 2, 0.24)
    s.text('body', 0, -48, 22, 3, INK, 2.4, 6, 1, 3)
    wire = [
        (READER[0] + 0.004, 0.004, 0.006),
        (-0.215, 0.060, 0.003),
        (-0.180, 0.075, 0.004),
        (-0.161, 0.055, 0.006),
    ]
    put('body', lead('reader_lead', wire, black))
    mouse = plate('mouse', 0.062, 0.108, 0.030, soft_edge(0.036, 0.016, 3)[2:], grey, 6)
    for v in mouse.data.vertices:
        v.co.z *= 0.86 - 2.6 * abs(v.co.y + 0.006) ** 1.3
    wheel = plate('wheel', 0.008, 0.018, 0.004, [(0.001, 0.026), (0, 0.031), (0.003, 0.0335)], black, 2)
    wheel.location = (0, 0.026, -0.004)
    put('body', place([mouse, wheel], MOUSE, radians(-6)))
    book = plate(
        'book', 0.106, 0.150, 0.005, soft_edge(0.009, 0.001, 1), M('book', col='#5b7f6a', rough=0.8), 3
    )
    label = plate('label', 0.060, 0.034, 0.003, [(0, 0.009), (0, 0.0096)], M('paper', col=PAPER), 2)
    label.location = (0, 0.026, 0)
    put('body', place([book, label], BOOK, radians(-16)))
    put('body', place(pen('#243a7c'), (BOOK[0] - 0.004, BOOK[1] - 0.030, 0.009), radians(40)))


def build():
    """Laptop, its picture, and what lies on the desk."""
    put(
        'body',
        laptop(M('charcoal', col='#4a4f54', rough=0.5), M('deck', col='#3c4145'), M('keys', col='#191c1e')),
    )
    top()
    record()
    side()
    desk()
    table(2.4, 0)


def shadow_grids():
    """Table top under laptop and desk things."""
    xs = [-0.32 + 0.68 * k / 26 for k in range(27)]
    ys = [-0.20 + 0.42 * k / 16 for k in range(17)]
    return [([[((x, y, 0.5), 0.6) for x in xs] for y in ys], (0, 0, -1), 0.0005)]
