"""Remote monitoring kit in an open carrying case: tablet and number card in the lid, instruments below."""

from math import radians

from mathutils import Euler, Matrix

from devices.beside import PAPER, sheet
from devices.cases import handset
from devices.kit_instruments import (
    CLIP,
    CUFF,
    FLOOR,
    OXIMETER,
    PANEL,
    STICK,
    WINDOW,
    cuff,
    oximeter,
    thermometer,
    unit,
)
from devices.plates import outline, plate
from devices.screens import Screen
from devices.studio import put, table
from devices.studio import lights as lights
from kit.materials import M, hexlin
from kit.mesh import place
from kit.shapes import box, tube

MOUNT = 'table'
WIDE, DEEP, WALL = 0.372, 0.250, 0.040
LID_TURN = (radians(56), 0, 0)
HINGE = (0, DEEP / 2, WALL + 0.002)
LID_HIGH = 0.225


def on_lid(x, y, z=0.0):
    """A place on the open lid, metres from the middle of its hinge."""
    at = Euler(LID_TURN).to_matrix() @ Matrix.Translation((x, y, z)).to_translation()
    return tuple(a + b for a, b in zip(at, HINGE))


TABLET, TABLET_AT = (0.220, 0.142, 0.0120), on_lid(-0.052, 0.114, 0.004)
HUB = Screen(TABLET_AT, LID_TURN, TABLET[2] - 0.0005, back='display_tablet')
NOTE = Screen(on_lid(0.118, 0.114, 0.004), LID_TURN, 0.0010, 0.05)

TAPS = {
    'control_rest-timer': (72, 34, 56, 26),
    'control_send': (72, 3, 56, 26),
    'control_repeat': (57, -32, 26, 34),
    'control_call': (87, -32, 26, 34),
}
NODES = {
    'body': (None, (0, 0, 0)),
    'display_tablet': (None, HUB.spot(0, 0)),
    'indicator_signal-light': (None, HUB.spot(94, 57)),
    'indicator_range-light': (None, HUB.spot(-62, 57)),
    **HUB.nodes(TAPS),
    'control_start-button': (None, PANEL.spot(22, -42), {'press': 0.0025}),
    'display_pressure': (None, PANEL.spot(0, 20)),
    'indicator_cuff-light': (None, PANEL.spot(-38, -52)),
    'control_cuff': (None, CUFF),
    'control_oximeter': (None, OXIMETER),
    'display_oximeter': ('control_oximeter', CLIP.spot(0, 2)),
    'control_thermometer': (None, STICK),
    'display_thermometer': ('control_thermometer', WINDOW.spot(0, 0)),
    'control_number-card': (None, NOTE.spot(0, 0)),
}
LAMPS = {
    'indicator_signal-light': hexlin('#35c46a'),
    'indicator_range-light': hexlin('#35c46a'),
    'indicator_cuff-light': hexlin('#3a3f42'),
}

INK, SOFT, BLUE, WHITE, GREEN = '#1c2c3a', '#8797a3', '#1f6390', '#fafaf6', '#2f8a49'


def tray():
    """Lower half of the case: rim, lining, zip, carrying handle."""
    shell, lining = M('case', col='#3d6f8e', rough=0.85), M('lining', col='#5d6a73', rough=0.95)
    wall = [
        (0.004, 0),
        (0, 0.006),
        (0, WALL - 0.002),
        (0.003, WALL),
        (0.006, WALL - 0.002),
        (0.008, FLOOR - 0.001),
    ]
    put('body', plate('tub', WIDE, DEEP, 0.030, wall, shell, 3))
    floor = box(
        'floor',
        (WIDE - 0.018, DEEP - 0.018, 0.002),
        (0, 0, FLOOR - 0.002),
        lining,
        0,
        drop=('-z', '-x', '+x', '-y', '+y'),
    )
    floor['fine'] = 0.06
    zip_ = [(x, y, WALL * 0.93) for x, y in outline(WIDE + 0.001, DEEP + 0.001, 0.030, 3)]
    put('body', floor, tube('zip', zip_, 0.0018, M('zip', col='#22313c'), n=3, closed=True))
    grip = [
        (-0.045, -DEEP / 2 - 0.002, 0.018),
        (-0.040, -DEEP / 2 - 0.026, 0.012),
        (0.040, -DEEP / 2 - 0.026, 0.012),
        (0.045, -DEEP / 2 - 0.002, 0.018),
    ]
    put('body', tube('grip', grip, 0.0060, M('zip', col='#22313c'), n=5))


def lid():
    """The lid, leaning back on two hinges, lined."""
    shell, lining = M('case', col='#3d6f8e', rough=0.85), M('lining', col='#5d6a73', rough=0.95)
    back = plate(
        'lid',
        WIDE,
        LID_HIGH,
        0.030,
        [(0.004, 0), (0, 0.004), (0, 0.009), (0.005, 0.012)],
        shell,
        3,
        bottom=True,
    )
    soft = plate(
        'lid_lining', WIDE - 0.014, LID_HIGH - 0.014, 0.024, [(0, 0.012), (0.002, 0.0136)], lining, 3
    )
    for ob in (back, soft):
        ob.data.transform(Matrix.Translation((0, LID_HIGH / 2, -0.0110)))
    put('body', place([back, soft], HINGE, 0, Euler(LID_TURN)))
    for x in (-0.11, 0.11):
        put(
            'body',
            box('hinge', (0.045, 0.014, 0.012), (x, HINGE[1] + 0.002, HINGE[2] - 0.010), shell, 0),
        )


def tablet():
    """Hub tablet in a soft orange frame, held by two elastic straps."""
    frame = M('frame', col='#d98032', rough=0.8)
    parts, _ = handset(TABLET, frame, 0.016, 0.0072, M('keys', col='#a85c1d'))
    put('body', place(parts, TABLET_AT, 0, Euler(LID_TURN)))
    elastic = M('elastic', col='#22313c', rough=0.9)
    for x in (-0.1090, 0.1090):
        band = box(
            'band',
            (0.008, 0.030, 0.0010),
            (x, -0.045, TABLET[2] + 0.0002),
            elastic,
            0,
            drop=('-z', '-y', '+y'),
        )
        put('body', place([band], TABLET_AT, 0, Euler(LID_TURN)))
    s = HUB
    s.card('display_tablet', (0, 0, 203, 125), '#e7eef2', 3, 0)
    s.card('display_tablet', (0, 57, 203, 12), BLUE, 0, 1)
    s.icon('display_tablet', 'person', -94, 57, 8, WHITE, 2)
    s.disc('indicator_signal-light', 94, 57, 2.6, '#ffffff', 2)
    s.disc('indicator_range-light', -62, 57, 2.6, '#ffffff', 2)
    readings()
    tablet_taps()


def readings():
    """Three readings on the left: pressure, oxygen, temperature."""
    s, node = HUB, 'display_tablet'
    rows = (
        ('heart', '#b8342e', '128/76', 31),
        ('drop', '#2d6da8', '97', -7),
        ('warmth', '#c98a12', '36.8', -43),
    )
    for k, (sign, hue, digits, y) in enumerate(rows):
        high = 37 if k == 0 else 33
        s.card(node, (-27, y, 142, high), WHITE, 3, 1)
        s.card(node, (-95.5, y, 5, high), hue, 0, 2)
        s.icon(node, sign, -80, y, 15, hue, 2, 0.18)
        s.number(node, digits, -63, y, 18, INK, 2, 0.22)


def tablet_taps():
    """Rest timer, send, repeat and call."""
    s = HUB
    looks = (
        ('control_rest-timer', 'clock', WHITE, BLUE),
        ('control_send', 'send', GREEN, WHITE),
        ('control_repeat', 'again', '#e6a13a', INK),
        ('control_call', 'phone', '#2d6da8', WHITE),
    )
    for name, sign, ground, hue in looks:
        x, y, wide, high = TAPS[name]
        s.button(name, TAPS[name], ground, 4)
        if wide > 40:
            s.icon(name, sign, x - 15, y, 16, hue, 3, 0.18)
            s.words(name, x, y, 22, hue, 3.4, 3, 4)
        else:
            s.icon(name, sign, x, y + 4, 15, hue, 3, 0.18)
            s.words(name, x - 8, y - 10, 18, hue, 2.4, 3, 4)


def number_card():
    """Card in the lid: whom to ring by day and by night, what to do when a reading is out of range."""
    card = [sheet('card', 0.092, 0.140, M('paper', col=PAPER), 0.0010, 0.004)]
    put('control_number-card', place(card, on_lid(0.118, 0.114, 0.004), 0, Euler(LID_TURN)))
    s, node = NOTE, 'control_number-card'
    for y, sign, hue in ((42, 'sun', '#d99a1e'), (8, 'moon', '#3f4f8f')):
        s.icon(node, sign, -28, y, 20, hue, 1, 0.2)
        s.words(node, -12, y, 52, INK, 5, 1, int(y))
    s.line(node, [(-40, -12), (40, -12)], 0.8, SOFT, 1)
    s.icon(node, 'phone', 32, 60, 13, INK, 1, 0.2)
    s.icon(node, 'warn', -28, -34, 20, '#b8342e', 1, 0.2)
    s.words(node, -10, -34, 46, INK, 4.5, 1, 3)
    pocket = box(
        'pocket', (0.100, 0.030, 0.0012), (0, -0.068, 0.0012), M('elastic', col='#22313c', rough=0.9), 0
    )
    put('body', place([pocket], on_lid(0.118, 0.114, 0.004), 0, Euler(LID_TURN)))


def build():
    """The case and all that lies in it."""
    tray()
    lid()
    tablet()
    unit()
    cuff()
    oximeter()
    thermometer()
    number_card()
    table(2.4, 0)


def shadow_grids():
    """Table top under case and lid."""
    xs = [-0.28 + 0.56 * k / 13 for k in range(14)]
    ys = [-0.22 + 0.50 * k / 12 for k in range(13)]
    return [([[((x, y, 0.6), 0.8) for x in xs] for y in ys], (0, 0, -1), 0.0006)]
