"""The staff phone with care record and medicines list: rugged case, lanyard, paper folder for downtime."""

from math import radians

from mathutils import Euler

from devices.beside import PAPER, pen, strap
from devices.cases import handset
from devices.plates import plate, soft_edge
from devices.screens import Screen
from devices.studio import lights as lights
from devices.studio import put, table
from kit.materials import M, hexlin
from kit.mesh import place
from kit.shapes import box, tube

MOUNT = 'table'
SIZE = (0.084, 0.172, 0.0150)
PHONE, TURN = (0.066, -0.006, 0), (0, 0, radians(-3))
SCREEN = Screen(PHONE, TURN, SIZE[2] - 0.0006)
FOLDER = (-0.073, 0.002, 0)
WIDE, HIGH = 0.132, 0.182  # of the folder
SPINE = (FOLDER[0] - WIDE / 2, FOLDER[1], 0.0130)

TAPS = {
    'control_visit': (0, 44.5, 65, 16),
    'control_read': (-16.6, 23.5, 31.8, 13),
    'control_note': (16.6, 23.5, 31.8, 13),
    'control_give': (-22, -16.0, 19.5, 13.5),
    'control_refuse': (0, -16.0, 19.5, 13.5),
    'control_withhold': (22, -16.0, 19.5, 13.5),
    'control_sign': (-11.5, -34.5, 42, 14),
    'control_flag': (22.5, -34.5, 19.5, 14),
    'control_wrong-person': (-22.5, -54.0, 19.5, 13),
    'control_sync': (0, -54.0, 19.5, 13),
    'control_sign-out': (22.5, -54.0, 19.5, 13),
}
NODES = {
    'body': (None, (0, 0, 0)),
    'display_screen': (None, SCREEN.spot(0, 0)),
    'control_sign-in': (None, SCREEN.spot(0, -70.5), {'press': 0.0006}),
    'control_folder': (None, SPINE, {'axis': 'z', 'openDeg': 165}),
    'indicator_signal-light': (None, SCREEN.spot(28, 63.5)),
    'indicator_alert-light': (None, SCREEN.spot(-20, 74.2)),
    **SCREEN.nodes(TAPS),
}
LAMPS = {'indicator_signal-light': hexlin('#35c46a'), 'indicator_alert-light': hexlin('#3a3f42')}
# The folder is lit shut, and with its cover swung off the sheets; the brighter counts.
POSES = ({}, {'control_folder': -165})

INK, SOFT, TEAL, WHITE = '#1d2b33', '#8a989c', '#0f6e70', '#fbfaf5'


def phone():
    """Black phone in a thick navy bumper with corner bosses, ring and strap hole."""
    navy, dark = M('bumper', col='#33558c', rough=0.8), M('bumper_dark', col='#24406e', rough=0.8)
    parts, _ = handset(SIZE, navy, 0.014, 0.0040, M('keys', col='#e0912e'))
    parts[0]['fine'] = 0.045  # its own corners lie inside the bosses
    for x in (-1, 1):
        for y in (-1, 1):
            corner = plate('corner', 0.021, 0.025, 0.009, soft_edge(0.0162, 0.0040, 2), dark, 3)
            corner.location = (x * 0.0340, y * 0.0760, 0)
            cut = plate('grip', 0.0012, 0.034, 0.0005, [(0, 0.004), (0, 0.012)], dark, 1)
            cut.location = (x * 0.0424, y * 0.028, 0)
            parts += [corner, cut]
    loop = tube(
        'loop',
        [(-0.006, 0.0845, 0.006), (-0.005, 0.091, 0.006), (0.005, 0.091, 0.006), (0.006, 0.0845, 0.006)],
        0.0020,
        dark,
        n=6,
    )
    put('body', place([*parts, loop], PHONE, 0, Euler(TURN)))
    key = plate(
        'sensor',
        0.017,
        0.0062,
        0.0031,
        [(0, SIZE[2] - 0.001), (0, SIZE[2] - 0.0002), (0.0007, SIZE[2] + 0.0002)],
        M('sensor', col='#3d454b'),
        4,
    )
    key.location = (0, -0.0705, 0)
    put('control_sign-in', place([key], PHONE, 0, Euler(TURN)))
    SCREEN.icon('control_sign-in', 'finger', 0, -70.4, 4.6, '#cfd6d8', 3.2, 0.2)


def lanyard():
    """Flat teal band in a loose loop, safety catch, and a snap hook in the case's loop."""
    teal, steel, grey = (
        M('lanyard', col='#16807c', rough=0.9),
        M('steel', col='#b4b9bc', rough=0.3),
        M('catch', col='#2b3236'),
    )
    x, y = PHONE[0] + 0.005, 0.088
    band = [
        (x, y + 0.030, 0.004),
        (x + 0.012, y + 0.062, 0.001),
        (x + 0.055, y + 0.070, 0.001),
        (x + 0.080, y + 0.020, 0.001),
        (x + 0.075, y - 0.060, 0.001),
        (x + 0.088, y - 0.125, 0.001),
        (x + 0.118, y - 0.110, 0.001),
        (x + 0.120, y - 0.030, 0.001),
        (x + 0.108, y + 0.055, 0.001),
        (x + 0.062, y + 0.104, 0.001),
        (x + 0.010, y + 0.085, 0.0022),
        (x - 0.002, y + 0.030, 0.005),
    ]
    parts = [strap('band', band, 0.0145, teal, 0.0016, 5)]
    catch = place(
        [box('catch', (0.018, 0.022, 0.006), (0, 0, 0), grey, 0.002, 2)],
        (x + 0.1185, y - 0.045, 0.0003),
        0.02,
    )
    sleeve = box('sleeve', (0.018, 0.016, 0.009), (x - 0.001, y + 0.028, 0.0012), grey, 0.002, 2)
    hook = tube(
        'hook',
        [
            (x, y + 0.022, 0.006),
            (x - 0.005, y + 0.012, 0.0065),
            (x - 0.003, y + 0.001, 0.0085),
            (x + 0.003, y + 0.001, 0.0085),
            (x + 0.004, y + 0.014, 0.0065),
        ],
        0.0016,
        steel,
        n=6,
    )
    put('body', parts, catch, sleeve, hook)


def folder():
    """Red ring binder: paper chart with ticks inside, a cover that opens to the left, a pen beside."""
    red, paper = M('binder', col='#a8322c', rough=0.7), M('paper', col=PAPER)
    back = box('back', (WIDE, HIGH, 0.0022), FOLDER, red, 0.0008, 1)
    block = box(
        'sheets',
        (WIDE - 0.014, HIGH - 0.012, 0.0084),
        (FOLDER[0] + 0.003, FOLDER[1], 0.0023),
        paper,
        0.0004,
        1,
    )
    spine = box('spine', (0.004, HIGH, 0.0140), (SPINE[0], SPINE[1], 0), red, 0.0016, 2)
    put('body', back, block, spine)
    cover = box(
        'cover', (WIDE + 0.001, HIGH, 0.0022), (FOLDER[0] + 0.0005, FOLDER[1], 0.0119), red, 0.0009, 1
    )
    cover['fine'] = 0.045
    put('control_folder', cover)
    print_ = Screen((FOLDER[0], FOLDER[1], 0.0141), glow=0)
    print_.card('control_folder', (4, 42, 84, 52), '#f4efe2', 2, 1)
    print_.icon('control_folder', 'list', -20, 48, 20, '#a8322c', 2, 0.16)
    print_.icon('control_folder', 'pen', 26, 48, 20, '#a8322c', 2, 0.16)
    print_.words('control_folder', -30, 25, 68, INK, 3.0, 2, 4)
    inside = Screen((FOLDER[0] + 0.003, FOLDER[1], 0.0108), glow=0)
    for k in range(7):
        y = 70 - k * 19
        inside.words('body', -52, y, 34, INK, 3.4, 1, k + 3)
        inside.line('body', [(-54, y - 9), (54, y - 9)], 0.6, SOFT, 1)
        for j in range(3 if k < 5 else 2):
            inside.icon('body', 'tick', -6 + j * 20, y, 7, '#2c4a86', 1, 0.2)
    put('body', place(pen('#2b5fa8'), (0.0085, 0.030, 0), radians(88)))


def top_of_screen():
    """Background, who and when, today's visits."""
    s = SCREEN
    s.card('display_screen', (0, 0.5, 71, 135), '#e6ecea', 3, 0)
    s.shape(
        'display_screen', [(-35.5, 55), (35.5, 55), (35.5, 65), (32.5, 68), (-32.5, 68), (-35.5, 65)], TEAL, 1
    )
    s.icon('display_screen', 'person', -29, 61.5, 7, WHITE, 2)
    s.words('display_screen', -22, 63, 30, WHITE, 2.2, 2, 3)
    s.words('display_screen', -22, 59, 18, '#9fd0cc', 1.6, 2, 5)
    s.number('display_screen', '8:30', 12, 61.5, 5, WHITE, 2)
    s.disc('indicator_signal-light', 28.5, 61.5, 2.1, '#ffffff', 3)
    s.button('control_visit', TAPS['control_visit'], WHITE, 2.5)
    s.card('control_visit', (-31, 44.5, 3, 16), '#e0912e', 1.2, 3)
    s.disc('control_visit', -22, 44.5, 5.6, '#d9c7ae', 3)
    s.icon('control_visit', 'person', -22, 44.7, 7.5, '#6d4d33', 4, 0.22)
    s.words('control_visit', -13, 47.8, 32, INK, 2.5, 3, 7)
    s.words('control_visit', -13, 43.2, 26, SOFT, 1.7, 3, 9)
    s.number('control_visit', '9:00', -13, 39.2, 3.4, TEAL, 3, 0.26)
    s.icon('control_visit', 'right', 28, 44.5, 6, TEAL, 3, 0.26)
    for name, sign, hue, seed in (
        ('control_read', 'eye', '#2d6da8', 2),
        ('control_note', 'pen', '#5d4a9a', 6),
    ):
        x, y, _, _ = TAPS[name]
        s.button(name, TAPS[name], WHITE, 2.2)
        s.disc(name, x - 10, y, 4.6, hue, 3)
        s.icon(name, sign, x - 10, y, 5.4, WHITE, 4, 0.24)
        s.words(name, x - 3.5, y + 1.8, 17, INK, 1.9, 3, seed)
        s.words(name, x - 3.5, y - 2.2, 13, SOFT, 1.5, 3, seed + 1)
    s.disc('control_read', -3.4, 28.6, 2.2, '#c8322c', 4, 12)


def medicine():
    """The medicine that is due, with its three answers, then sign, flag and the lower row."""
    s = SCREEN
    s.card('display_screen', (0, -8.3, 68, 34.5), '#fdf7e6', 2.5, 1)
    s.card('display_screen', (0, 6.8, 68, 4.2), '#e8b94a', 1.6, 1.6)
    s.icon('display_screen', 'clock', -30, 6.8, 3.6, INK, 2.4, 0.24)
    s.number('display_screen', '9:00', -26.5, 6.8, 2.6, INK, 2.4, 0.26)
    s.icon('display_screen', 'pill', -27.5, -2.4, 8, '#b5532a', 2, 0.22)
    s.words('display_screen', -20, -0.6, 36, INK, 2.4, 2, 12)
    s.words('display_screen', -20, -4.8, 44, SOFT, 1.6, 2, 14)
    answers = (
        ('control_give', 'tick', '#2f8a49'),
        ('control_refuse', 'cross', '#b8342e'),
        ('control_withhold', 'pause', '#c98a12'),
    )
    for name, sign, hue in answers:
        x, y, _, _ = TAPS[name]
        s.button(name, TAPS[name], hue, 2.4)
        s.icon(name, sign, x, y, 7.6, WHITE, 3, 0.26)
    s.button('control_sign', TAPS['control_sign'], TEAL, 2.4)
    s.icon('control_sign', 'sign', -17, -34.5, 11, WHITE, 3, 0.15)
    s.words('control_sign', -7, -34.5, 15, WHITE, 2.2, 3, 5)
    s.button('control_flag', TAPS['control_flag'], '#e6a13a', 2.4)
    s.icon('control_flag', 'flag', 22.5, -34.5, 8.5, INK, 3)
    s.card('display_screen', (0, -55, 71, 24), '#d3dddb', 3, 0.6)
    lower = (
        ('control_wrong-person', 'stop', '#b8342e'),
        ('control_sync', 'sync', TEAL),
        ('control_sign-out', 'lock', INK),
    )
    for name, sign, hue in lower:
        x, y, _, _ = TAPS[name]
        s.button(name, TAPS[name], WHITE, 2.2)
        s.icon(name, sign, x, y + 1.4, 6.8, hue, 3, 0.22)
        s.words(name, x - 5, y - 4.4, 11, SOFT, 1.3, 3, 8)
    s.card('indicator_alert-light', (-20, 75, 3.0, 2.0), '#ffffff', 0.9, 1)


def build():
    """Phone with its screen, lanyard, folder and pen."""
    phone()
    lanyard()
    folder()
    top_of_screen()
    medicine()
    table(2.4, 0)


def shadow_grids():
    """Table top under all of it."""
    xs = [-0.21 + 0.44 * k / 32 for k in range(33)]
    ys = [-0.14 + 0.36 * k / 26 for k in range(27)]
    return [([[((x, y, 0.3), 0.4) for x in xs] for y in ys], (0, 0, -1), 0.0008)]
