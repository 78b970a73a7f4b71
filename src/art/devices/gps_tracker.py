"""GPS tracker: a pebble with a large SOS button on its charging puck, a cord to wear it by, a card."""

from math import cos, pi, radians, sin

from mathutils import Euler

from devices.beside import lead, sheet
from devices.plates import plate, soft_edge
from devices.screens import Screen
from devices.studio import dome, put, table
from devices.studio import lights as lights
from kit.materials import M, hexlin
from kit.mesh import place
from kit.shapes import box, lathe, spline, tube

MOUNT = 'table'
SIZE = (0.047, 0.066, 0.0175)
PEBBLE, TURN = (0, 0, 0.0125), (radians(9), 0, 0)
FACE = Screen(PEBBLE, TURN, SIZE[2])
CARD, CARD_TURN = (0.092, -0.016, 0), radians(-8)
SOS_AT, SIDE = FACE.spot(0, -9), FACE.spot(23.6, 9, -20)

NODES = {
    'body': (None, (0, 0, 0)),
    'control_tracker': (None, PEBBLE, {'press': 0.0015}),
    'control_sos-button': ('control_tracker', SOS_AT, {'press': 0.0015}),
    'control_answer-button': ('control_tracker', SIDE, {'press': 0.001}),
    'indicator_battery-light': ('control_tracker', FACE.spot(-9, 15.4)),
    'indicator_position-light': ('control_tracker', FACE.spot(0, 18.8)),
    'indicator_call-light': ('control_tracker', FACE.spot(9, 15.4)),
    'indicator_charge-light': (None, (0, -0.0335, 0.008)),
    'control_card': (None, CARD),
}
LAMPS = {
    'indicator_battery-light': hexlin('#35c46a'),
    'indicator_position-light': hexlin('#3a3f42'),
    'indicator_call-light': hexlin('#3a3f42'),
    'indicator_charge-light': hexlin('#e6a13a'),
}
S_SHAPE = [
    (0.5, 0.7),
    (0.2, 1),
    (-0.25, 1),
    (-0.5, 0.7),
    (-0.5, 0.3),
    (-0.2, 0.05),
    (0.2, -0.05),
    (0.5, -0.3),
    (0.5, -0.7),
    (0.25, -1),
    (-0.2, -1),
    (-0.5, -0.7),
]
O_SHAPE = [(0.52 * cos(a), sin(a)) for a in [2 * pi * k / 14 for k in range(14)]]
WHITE, INK = '#f7f5ee', '#20262c'


def pebble():
    """Slate shell in two halves with a parting line, pale face, loop, loudspeaker slots, side button."""
    slate, pale, dark = (
        M('slate', col='#40586b', rough=0.5),
        M('face', col='#e9e5da'),
        M('hole', col='#1c2226'),
    )
    shell = plate('shell', SIZE[0], SIZE[1], 0.0225, soft_edge(SIZE[2], 0.0075, 4), slate, 7)
    seam = plate(
        'seam',
        SIZE[0] + 0.0006,
        SIZE[1] + 0.0006,
        0.0228,
        [(0.0006, 0.0078), (0, 0.0081), (0, 0.0089), (0.0006, 0.0092)],
        dark,
        7,
    )
    face = plate(
        'face',
        0.0350,
        0.0530,
        0.0172,
        [(0, SIZE[2] - 0.0008), (0, SIZE[2] + 0.0001), (0.0016, SIZE[2] + 0.0006)],
        pale,
        8,
    )
    arch = [
        (-0.0085, 0.0315, 0.0085),
        (-0.0080, 0.0375, 0.0085),
        (-0.0045, 0.0415, 0.0085),
        (0.0045, 0.0415, 0.0085),
        (0.0080, 0.0375, 0.0085),
        (0.0085, 0.0315, 0.0085),
    ]
    loop = tube('loop', spline(arch, 3), 0.0026, slate, n=8)
    put('control_tracker', place([shell, seam, face, loop], PEBBLE, 0, Euler(TURN)))
    for k in range(-2, 3):
        FACE.card('control_tracker', (k * 2.4, 11.8, 1.0, 3.4), INK, 0.5, 3)
    key = box(
        'key', (0.0030, 0.0150, 0.0048), (SIZE[0] / 2, 0.009, 0.0058), M('answer', col='#2f8a49'), 0.0014, 2
    )
    put('control_answer-button', place([key], PEBBLE, 0, Euler(TURN)))


def sos():
    """The round red button in its well, with SOS on it."""
    well = [(0.0152, -0.0004), (0.0150, 0.0012), (0.0140, 0.0020), (0.0128, 0.0014), (0.0124, 0.0002)]
    put('control_tracker', lathe('well', well, SOS_AT, M('well', col='#8f9aa0'), 32, TURN, 180))
    put(
        'control_sos-button',
        dome('sos', FACE.spot(0, -9, 1.6), 0.0123, 0.0036, M('alarm_red', col='#c81f2a'), TURN, 32),
    )
    for k, (shape, closed) in enumerate(((S_SHAPE, False), (O_SHAPE, True), (S_SHAPE, False))):
        FACE.line(
            'control_sos-button',
            [(a * 2.9, b * 3.4) for a, b in shape],
            1.25,
            WHITE,
            14.0,
            closed,
            ((k - 1) * 6.0, -9),
        )


def lights_row():
    """Three small lights with a sign above each: battery, position, call."""
    for x, y, name in ((-9, 15.4, 'battery'), (0, 18.8, 'position'), (9, 15.4, 'call')):
        FACE.disc(f'indicator_{name}-light', x, y, 1.5, '#ffffff', 3.2, 14)
    cell = [(-10.6, 18.2), (-7.8, 18.2), (-7.8, 20.0), (-10.6, 20.0)]
    FACE.line('control_tracker', cell, 0.45, INK, 3, True)
    FACE.line('control_tracker', [(-7.2, 18.7), (-7.2, 19.5)], 0.6, INK, 3)
    FACE.icon('control_tracker', 'pin', 0, 22.8, 3.4, INK, 3, 0.24)
    FACE.icon('control_tracker', 'phone', 9, 19.2, 3.2, INK, 3, 0.24)


def puck():
    """Charging puck with a seat for the pebble, grip ring and light."""
    black, rubber = M('black', col='#33383c', rough=0.6), M('rubber', col='#1f2326', rough=0.9)
    profile = [
        (0.0395, 0.0002),
        (0.0400, 0.0025),
        (0.0392, 0.0075),
        (0.0355, 0.0115),
        (0.0325, 0.0125),
        (0.0290, 0.0118),
        (0, 0.0118),
    ]
    put('body', lathe('puck', profile, (0, 0, 0), black, 40, autosmooth=180))
    put('body', lathe('foot', [(0.0385, 0), (0.0398, 0.0010), (0.0398, 0.0018)], (0, 0, 0), rubber, 40))
    rest = plate('rest', 0.040, 0.030, 0.010, soft_edge(0.0190, 0.004, 2), black, 4)
    rest.location = (0, 0.018, 0)
    put('body', rest)
    put(
        'indicator_charge-light',
        box('charge', (0.0090, 0.0024, 0.0022), (0, -0.0385, 0.0048), M('lamp', col='#ffffff'), 0.0008, 1),
    )


def charger_lead():
    """Lead of the puck with its plug, laid out to the right."""
    black, rubber = M('black', col='#33383c', rough=0.6), M('rubber', col='#1f2326', rough=0.9)
    wire = [
        (0.006, 0.038, 0.005),
        (0.014, 0.066, 0.003),
        (0.060, 0.090, 0.002),
        (0.120, 0.078, 0.002),
        (0.150, 0.092, 0.003),
    ]
    put(
        'body',
        lead('lead', wire, rubber),
        tube('grip', [(0.005, 0.036, 0.005), (0.008, 0.050, 0.0045)], [0.0038, 0.0024], rubber, n=8),
    )
    plug = [
        box('plug', (0.026, 0.016, 0.008), (0.162, 0.0975, 0.0002), black, 0.002, 2, (0, 0, radians(20))),
        box(
            'plug_tip',
            (0.014, 0.012, 0.0045),
            (0.180, 0.104, 0.0020),
            M('steel', col='#b4b9bc', rough=0.3),
            0.0004,
            1,
            (0, 0, radians(20)),
        ),
    ]
    put('body', plug)


def cord():
    """Woven cord through the loop, laid out to the left, with a safety catch that lets go."""
    weave, catch = M('cord', col='#c8752f', rough=0.9), M('catch', col='#33383c')
    top = FACE.spot(0, 41, -28)
    line = spline(
        [
            (top[0] + 0.002, top[1], top[2]),
            (-0.006, 0.062, 0.010),
            (-0.030, 0.084, 0.002),
            (-0.080, 0.088, 0.002),
            (-0.120, 0.050, 0.002),
            (-0.118, -0.010, 0.002),
            (-0.085, -0.040, 0.002),
            (-0.062, -0.020, 0.002),
            (-0.066, 0.025, 0.002),
            (-0.048, 0.056, 0.002),
            (-0.016, 0.056, 0.012),
            (top[0] - 0.002, top[1], top[2]),
        ],
        5,
    )
    put('body', tube('cord', line, 0.0018, weave, n=5))
    put('body', box('catch', (0.017, 0.0085, 0.0065), (-0.1205, 0.020, 0), catch, 0.0022, 2, (0, 0, 1.6)))
    put(
        'body',
        lathe(
            'bead',
            [(0, -0.005), (0.0040, -0.004), (0.0046, 0), (0.0040, 0.004), (0, 0.005)],
            (-0.0645, 0.003, 0.0046),
            catch,
            12,
            (pi / 2, 0, 0.1),
            180,
        ),
    )


def card():
    """Card for the pocket: who to ring, and a house."""
    leaf = sheet('card', 0.085, 0.054, M('card', col='#f0ead8'), 0.0009, 0.004)
    put('control_card', place([leaf], CARD, CARD_TURN))
    s = Screen(CARD, (0, 0, CARD_TURN), 0.0010, 0)
    s.card('control_card', (0, 20.5, 85, 13), '#40586b', 3, 1)
    s.words('control_card', -37, 20.5, 40, WHITE, 3.2, 2, 4)
    s.disc('control_card', -28, -5, 11, '#d9c7ae', 1)
    s.icon('control_card', 'person', -28, -4.6, 15, '#6d4d33', 2, 0.22)
    for y, sign, seed in ((5, 'house', 7), (-9, 'phone', 3)):
        s.icon('control_card', sign, -8, y, 8.5, '#c8752f', 1, 0.22)
        s.words('control_card', 0, y, 36, INK, 3, 1, seed)
    s.words('control_card', -12, -20, 46, '#8d8a80', 2, 1, 9)


def build():
    """Tracker on its puck, cord, card."""
    puck()
    charger_lead()
    pebble()
    sos()
    lights_row()
    cord()
    card()
    table(2.4, 0)


def shadow_grids():
    """Table top under all of it."""
    xs = [-0.17 + 0.38 * k / 28 for k in range(29)]
    ys = [-0.09 + 0.24 * k / 18 for k in range(19)]
    return [([[((x, y, 0.3), 0.4) for x in xs] for y in ys], (0, 0, -1), 0.0005)]
