"""The prompting app: a phone in a chunky case with one step, a big tick, amber, red; photo cards beside."""

from math import cos, pi, radians, sin

from mathutils import Euler

from devices.beside import sheet, strap
from devices.cases import handset
from devices.plates import ellipse, plate, soft_edge
from devices.screens import Screen
from devices.studio import lights as lights
from devices.studio import put, table
from kit.materials import M, hexlin
from kit.mesh import place
from kit.shapes import tube

MOUNT = 'table'
SIZE = (0.086, 0.164, 0.0170)
PHONE, TURN = (-0.045, 0, 0), (0, 0, radians(3))
SCREEN = Screen(PHONE, TURN, SIZE[2] - 0.0006)
CARDS = (0.075, 0.000, 0)

TAPS = {
    'control_task': (0, 57.5, 65, 17),
    'control_step': (0, 19.5, 52, 53),
    'control_step-back': (-30.6, 19.5, 6.5, 40),
    'control_tick': (0, -20.5, 65, 21),
    'control_coping': (-9.2, -40.0, 46.6, 13),
    'control_mood': (24.6, -40.0, 15.8, 13),
    'control_amber': (-16.7, -58.0, 31.6, 18),
    'control_red': (16.7, -58.0, 31.6, 18),
}
NODES = {
    'body': (None, (0, 0, 0)),
    'display_screen': (None, SCREEN.spot(0, 0)),
    **SCREEN.nodes(TAPS),
    'indicator_reminder-light': (None, SCREEN.spot(-12, 71.8)),
    'control_photo-cards': (None, CARDS),
}
LAMPS = {'indicator_reminder-light': hexlin('#e6a13a')}
INK, WHITE, GREEN, AMBER, RED = '#22302a', '#fdfcf6', '#2c8a48', '#efab2c', '#c22f2c'


def phone():
    """Thick lime case with ribbed grips, corner ears, and a wrist strap."""
    lime, deep = M('lime', col='#86b53c', rough=0.8), M('lime_deep', col='#5f8a26', rough=0.8)
    parts, _ = handset(SIZE, lime, 0.018, 0.0056, M('keys', col='#f0ead8'), 0.006)
    for x in (-1, 1):
        for k in range(5):
            rib = plate('rib', 0.0026, 0.0060, 0.0012, soft_edge(0.0130, 0.001, 1), deep, 2)
            rib.location = (x * 0.0430, -0.030 + 0.011 * k, 0.0015)
            parts.append(rib)
    eye = [(-0.034 + 0.006 * cos(a), -0.0835 - 0.004 * sin(a), 0.007) for a in [pi * k / 6 for k in range(7)]]
    parts.append(tube('eye', eye, 0.0022, deep, n=6))
    put('body', place(parts, PHONE, 0, Euler(TURN)))
    x, y = PHONE[0] - 0.030, -0.092
    band = [
        (x, y + 0.006, 0.007),
        (x - 0.004, y - 0.008, 0.002),
        (x - 0.028, y - 0.022, 0.0008),
        (x - 0.058, y + 0.006, 0.0008),
        (x - 0.060, y + 0.060, 0.0008),
        (x - 0.040, y + 0.072, 0.0008),
        (x - 0.030, y + 0.040, 0.0016),
        (x - 0.016, y + 0.008, 0.0036),
        (x - 0.001, y + 0.000, 0.006),
    ]
    put('body', strap('wrist', band, 0.008, M('wrist', col='#d9653b', rough=0.9), 0.0014, 5))


def _mover(x, y, k):
    """A function that scales points by k and moves them to (x, y)."""
    return lambda points: [(x + a * k, y + b * k) for a, b in points]


def kettle(s, node, at, size, layer):
    """A picture of a kettle: jug, base, handle, spout, steam."""
    x, y = at
    k = size / 40
    put_at = _mover(x, y, k)
    s.shape(node, put_at([(-14, -18), (14, -18), (14, -15), (-14, -15)]), '#4b5358', layer)
    s.shape(node, put_at([(-12, -14), (11, -14), (8, 12), (-9, 12)]), '#c9d2d6', layer)
    s.shape(node, put_at([(-12, -14), (-6, -14), (-6, 12), (-9, 12)]), '#e4eaec', layer + 0.6)
    s.shape(node, put_at([(7.6, 12), (8.6, 4), (15, 11), (13, 13)]), '#b4bec3', layer)
    s.shape(node, put_at([(-8, 12), (7, 12), (4, 15), (-5, 15)]), '#4b5358', layer)
    s.line(
        node, put_at([(-9, 10), (-17, 11), (-19, 5), (-18, -9), (-12, -11)]), 3 * k, '#4b5358', layer + 0.8
    )
    for dx in (13, 17):
        s.line(
            node, put_at([(dx, 15), (dx + 1.6, 18), (dx, 20.5), (dx + 1.4, 23)]), 1.1 * k, '#a9b8bf', layer
        )


def teacup(s, node, at, size, layer, tea='#9a5a2c'):
    """A picture of a cup on a saucer."""
    x, y = at
    k = size / 40
    put_at = _mover(x, y, k)
    s.shape(node, put_at(ellipse(17, 3.4, 16, 0, -13)), '#e6dfd0', layer)
    s.shape(
        node, put_at([(-8, -13), (8, -13), (12, -4), (13, 8), (-13, 8), (-12, -4)]), '#4f86a8', layer + 0.6
    )
    s.shape(node, put_at(ellipse(13, 3.4, 16, 0, 8)), '#3a6a88', layer + 0.9)
    s.shape(node, put_at(ellipse(11, 2.4, 16, 0, 7.6)), tea, layer + 1.2)
    s.line(node, put_at([(12.6, 5), (19, 5), (19.5, -2), (11.8, -4)]), 2.2 * k, '#4f86a8', layer + 0.6)


def screen():
    """Task with its dots, the picture of this step, tick, coping list, mood, amber and red."""
    s, node = SCREEN, 'display_screen'
    s.card(node, (0, 0, 71.5, 140), '#f3efdf', 4, 0)
    s.button('control_task', TAPS['control_task'], '#3b6f8f', 3, '#24475e')
    s.disc('control_task', -24, 57.5, 6.4, WHITE, 3)
    s.icon('control_task', 'cup', -24, 57.5, 8, '#3b6f8f', 4, 0.2)
    s.words('control_task', -14, 60.5, 34, WHITE, 2.8, 3, 5)
    for k in range(5):
        s.disc(
            'control_task',
            -11.5 + 7.4 * k,
            53.4,
            2.3,
            '#9fd47c' if k < 1 else AMBER if k == 1 else '#7fa3b8',
            3,
            12,
        )
    s.icon('control_task', 'right', 28, 57.5, 6, WHITE, 3, 0.28)
    s.button('control_step', TAPS['control_step'], WHITE, 4, '#b9b39c')
    s.card('control_step', (0, 22, 46, 42), '#dcebe6', 3, 3)
    kettle(s, 'control_step', (-2, 21), 38, 4)
    s.disc('control_step', -20, 40.5, 5.2, AMBER, 5)
    s.number('control_step', '2', -21.8, 40.5, 5.8, INK, 6, 0.28)
    s.words('control_step', -16, -3, 34, INK, 2.8, 3, 6)
    s.button('control_step-back', TAPS['control_step-back'], '#e3dcc2', 2, '#b9b39c')
    s.icon('control_step-back', 'left', -30.6, 19.5, 5, INK, 3, 0.3)
    s.card(node, (30.6, 19.5, 6.5, 40), '#e9e3cf', 2, 1)
    lower()


def lower():
    """Big tick, coping list and mood, the amber and the red button."""
    s = SCREEN
    s.button('control_tick', TAPS['control_tick'], GREEN, 6, '#184f28')
    s.icon('control_tick', 'tick', 0, -20.5, 15, WHITE, 3, 0.28)
    s.button('control_coping', TAPS['control_coping'], '#dfe9f2', 3, '#9fb0bf')
    for x, sign, hue in ((-25, 'speaker', '#5d4a9a'), (-9.2, 'walk', '#2d6da8'), (6.6, 'heart', '#b8447a')):
        s.icon('control_coping', sign, x, -40, 8.4, hue, 3, 0.2)
    s.button('control_mood', TAPS['control_mood'], '#f9e6a9', 3, '#bda75a')
    s.icon('control_mood', 'calm', 24.6, -40, 9, '#7a5d10', 3, 0.18)
    for name, sign, ground, rim, hue in (
        ('control_amber', 'hand', AMBER, '#9a6a10', INK),
        ('control_red', 'phone', RED, '#741512', WHITE),
    ):
        x, y, _, _ = TAPS[name]
        s.button(name, TAPS[name], ground, 6, rim)
        s.icon(name, sign, x, y, 11.5, hue, 3, 0.2)
    s.card('indicator_reminder-light', (-12, 73.2, 4.0, 1.8), '#ffffff', 0.9, 1)


def cards():
    """Laminated photo cards fanned out on a ring: the same steps without a phone."""
    film, steel = M('film', col='#eef0ec', rough=0.3), M('steel', col='#b4b9bc', rough=0.3)
    for k, (turn, ground) in enumerate(((-34, '#f2dcc0'), (-12, '#d5e3ea'), (10, '#e2ecd2'))):
        leaf = sheet('card', 0.070, 0.096, film, 0.0011, 0.005)
        leaf.location = (0, -0.044, 0.0012 * k)
        at = (CARDS[0], CARDS[1] + 0.052, 0)
        put('control_photo-cards', place([leaf], at, radians(turn)))
        s = Screen(at, (0, 0, radians(turn)), 0.0012 * k + 0.0012, 0.2)
        s.card('control_photo-cards', (0, -50, 62, 74), ground, 3, 1)
        if k == 2:
            teacup(s, 'control_photo-cards', (0, -48), 50, 2)
        s.disc('control_photo-cards', 0, -4.5, 2.6, '#59636a', 1.5, 12)
        s.number('control_photo-cards', '321'[k], -29, -79, 9, INK, 3, 0.28)
    ring = [
        (CARDS[0] + 0.010 * cos(a), CARDS[1] + 0.0565 + 0.010 * sin(a), 0.0048 - 0.0014 * sin(a))
        for a in [2 * pi * k / 16 for k in range(16)]
    ]
    put('control_photo-cards', tube('ring', ring, 0.0012, steel, n=6, closed=True))


def build():
    """Phone and cards."""
    phone()
    screen()
    cards()
    table(2.4, 0)


def shadow_grids():
    """Table top under all of it."""
    xs = [-0.16 + 0.34 * k / 24 for k in range(25)]
    ys = [-0.14 + 0.26 * k / 18 for k in range(19)]
    return [([[((x, y, 0.3), 0.4) for x in xs] for y in ys], (0, 0, -1), 0.0004)]
