"""The person's own phone in a leather wallet, on the page of repeat medicines; green slip, medicine box."""

from math import radians

from mathutils import Euler

from devices.beside import sheet
from devices.cases import handset
from devices.plates import plate, soft_edge
from devices.screens import Screen
from devices.studio import lights as lights
from devices.studio import put, table
from kit.materials import M, hexlin
from kit.mesh import place
from kit.shapes import box, tube

MOUNT = 'table'
SIZE = (0.076, 0.156, 0.0115)
PHONE, TURN = (0.004, 0, 0.0034), (0, 0, radians(2))
SCREEN = Screen(PHONE, TURN, SIZE[2] - 0.0005)
SLIP, SLIP_TURN = (0.098, -0.034, 0), (0, 0, radians(-7))
PACK, PACK_TURN = (0.108, 0.072, 0), (0, 0, radians(11))

TAPS = {
    'control_profile': (20.5, 61.0, 23, 9),
    'control_order-repeat': (-16.2, 43.5, 31, 18),
    'control_results': (16.2, 43.5, 31, 18),
    'control_medicine-one': (0, 22.0, 63.5, 12.5),
    'control_medicine-two': (0, 7.5, 63.5, 12.5),
    'control_confirm': (0, -10.5, 63.5, 14),
    'control_message': (-16.2, -49.0, 31, 13),
    'control_proxy-access': (16.2, -49.0, 31, 13),
}
NODES = {
    'body': (None, (0, 0, 0)),
    'display_screen': (None, SCREEN.spot(0, 0)),
    'control_login': (None, SCREEN.spot(0, -63.5), {'press': 0.0005}),
    **SCREEN.nodes(TAPS),
    'indicator_sent-light': (None, SCREEN.spot(-24, -29)),
    'indicator_authorised-light': (None, SCREEN.spot(0, -29)),
    'indicator_collect-light': (None, SCREEN.spot(24, -29)),
    'control_slip': (None, SLIP),
    'control_medicine-box': (None, PACK),
}
LAMPS = {name: hexlin('#3a3f42') for name in NODES if name.startswith('indicator_')}
LAMPS['indicator_sent-light'] = hexlin('#35c46a')

INK, SOFT, BLUE, PALE, WHITE, GREEN = '#1b2733', '#8494a0', '#155fa8', '#e8eef4', '#fbfbf8', '#2b7f45'


def wallet():
    """Worn tan leather: the phone's half, the fold, open flap with card slots, stitching, press stud."""
    tan, dark, thread = (
        M('leather', col='#a2683c', rough=0.8),
        M('leather_dark', col='#7c4a28'),
        M('thread', col='#e3cfa6'),
    )
    under = plate('under', 0.084, 0.166, 0.012, soft_edge(0.0040, 0.0016, 2), tan, 4)
    flap = plate('flap', 0.082, 0.166, 0.012, soft_edge(0.0042, 0.0016, 2), tan, 4)
    flap.location = (-0.0855, 0, 0)
    fold = box('fold', (0.016, 0.156, 0.0024), (-0.0432, 0, 0.0026), dark, 0.0010, 2)
    parts = [under, flap, fold]
    for k in range(3):
        slot = plate(
            'slot',
            0.070,
            0.104 - 0.026 * k,
            0.004,
            [(0, 0.004), (0, 0.0052 + 0.0006 * k), (0.0012, 0.0058 + 0.0006 * k)],
            dark if k == 1 else tan,
            2,
        )
        slot.location = (-0.0855, -0.026 - 0.013 * k, 0)
        parts.append(slot)
    for k, hue in enumerate(('#c9d6b0', '#d98b6a')):
        card = sheet('card', 0.062, 0.020, M('card' + hue, col=hue), 0.0049 + 0.0006 * k, 0.003)
        card.location = (-0.0855, 0.0245 - 0.026 * k, 0.0006)
        parts.append(card)
    edge = [(x, y, 0.0041) for x, y in ((-0.1215, -0.078), (-0.1215, 0.078), (-0.0490, 0.078))]
    parts.append(tube('stitch', edge, 0.0005, thread, n=4))
    tab = plate('tab', 0.030, 0.022, 0.008, soft_edge(0.0036, 0.0012, 2), dark, 4)
    tab.location = (-0.1350, 0.006, 0)
    stud = plate(
        'stud', 0.009, 0.009, 0.0045, soft_edge(0.0052, 0.0012, 2), M('brass', col='#c7a152', rough=0.3), 4
    )
    stud.location = (-0.1400, 0.006, 0)
    place([*parts, tab, stud], (PHONE[0], PHONE[1], 0), 0, Euler(TURN))
    body, _ = handset(SIZE, M('holder', col='#6b4428', rough=0.8), 0.012, 0.0034, M('keys', col='#3b3f44'))
    put('body', parts, tab, stud, place(body, PHONE, 0, Euler(TURN)))


def photo():
    """A family snap behind the clear window of the flap: two heads before a hedge."""
    s = Screen((PHONE[0], PHONE[1], 0), TURN, 0.0044, 0)
    s.card('body', (-85.5, 60, 56, 37), '#efe9dc', 2, 1)
    s.card('body', (-85.5, 60, 51, 32), '#8fb0c4', 1, 2)
    s.card('body', (-85.5, 50, 51, 12), '#6c8a55', 1, 3)
    for x, skin, hair, coat in (
        (-95, '#d9a585', '#7a5a40', '#b5574a'),
        (-77, '#e0b090', '#cfcac2', '#4c6a8f'),
    ):
        s.card('body', (x, 49.5, 15, 10.5), coat, 4, 4)
        s.disc('body', x, 61, 6.6, hair, 4.5)
        s.disc('body', x, 59.6, 5.2, skin, 5)


def header():
    """Blue head with the person, the profile switch, and the two large doors."""
    s = SCREEN
    s.card('display_screen', (0, 0, 68.5, 137), PALE, 4, 0)
    s.shape(
        'display_screen',
        [(-34.2, 54.4), (34.2, 54.4), (34.2, 65.5), (31, 68.5), (-31, 68.5), (-34.2, 65.5)],
        BLUE,
        0.6,
    )
    s.disc('display_screen', -27.5, 61, 4.6, '#d9e6f2', 1.4)
    s.icon('display_screen', 'person', -27.5, 61, 6, BLUE, 2, 0.24)
    s.words('display_screen', -20, 62.6, 24, WHITE, 2.3, 1.4, 5)
    s.words('display_screen', -20, 58.6, 16, '#a9c9e6', 1.6, 1.4, 7)
    s.button('control_profile', TAPS['control_profile'], '#2f7cc4', 4.4, '#0d447d')
    s.icon('control_profile', 'people', 14, 61, 6, WHITE, 3, 0.22)
    s.icon('control_profile', 'down', 26, 61, 3.4, WHITE, 3, 0.3)
    for name, sign, hue in (
        ('control_order-repeat', 'bottle', '#155fa8'),
        ('control_results', 'flask', '#7a3f8f'),
    ):
        x, y, _, _ = TAPS[name]
        s.button(name, TAPS[name], WHITE, 3)
        s.disc(name, x - 7.5, y + 0.6, 6.2, hue, 3)
        s.icon(name, sign, x - 7.5, y + 0.6, 7.4, WHITE, 4, 0.2)
        s.words(name, x + 1, y + 2, 12.5, INK, 2.0, 3, 8)
        s.words(name, x + 1, y - 2.4, 9, SOFT, 1.6, 3, 4)
    s.card('display_screen', (-16.2, 33.4, 31, 1.4), BLUE, 0.7, 1)


def order():
    """Two medicines to tick, the green confirm button, the way from sent to collect, and the lower doors."""
    s = SCREEN
    for name, seed in (('control_medicine-one', 3), ('control_medicine-two', 11)):
        x, y, _, _ = TAPS[name]
        s.button(name, TAPS[name], WHITE, 2.4)
        s.card(name, (x - 25, y, 7, 7), BLUE, 1.5, 3)
        s.icon(name, 'tick', x - 25, y, 4.8, WHITE, 4, 0.3)
        s.words(name, x - 18, y + 2.1, 34, INK, 2.2, 3, seed)
        s.words(name, x - 18, y - 2.3, 26, SOFT, 1.6, 3, seed + 2)
        s.icon(name, 'pill', x + 25, y, 7, '#b5532a', 3, 0.2)
    s.button('control_confirm', TAPS['control_confirm'], GREEN, 3, '#1b5530')
    s.icon('control_confirm', 'tick', -17, -10.5, 8, WHITE, 3, 0.26)
    s.words('control_confirm', -8, -10.5, 26, WHITE, 2.8, 3, 4)
    s.card('display_screen', (0, -31, 64, 19), WHITE, 3, 1)
    s.line('display_screen', [(-24, -29), (24, -29)], 1.4, '#8796a3', 2)
    for k, (light, sign) in enumerate((('sent', 'send'), ('authorised', 'shield'), ('collect', 'bottle'))):
        x = -24 + 24 * k
        s.disc(f'indicator_{light}-light', x, -29, 3.0, '#ffffff', 3)
        s.icon('display_screen', sign, x, -36.2, 5, INK, 2, 0.22)
    for name, sign in (('control_message', 'mail'), ('control_proxy-access', 'people')):
        x, y, _, _ = TAPS[name]
        s.button(name, TAPS[name], WHITE, 2.4)
        s.icon(name, sign, x - 9, y, 7, BLUE, 3, 0.22)
        s.words(name, x - 2, y, 14, INK, 2.0, 3, 8)
    s.button('control_login', (0, -63, 11, 8.6), BLUE, 4.2)
    s.icon('control_login', 'finger', 0, -63, 6, WHITE, 3, 0.2)


def slip():
    """The green paper slip with boxes to tick: the way without a phone."""
    leaf = sheet('slip', 0.086, 0.126, M('green_paper', col='#bcd9b4'), 0.0006)
    tear = sheet('tear', 0.086, 0.012, M('green_deep', col='#8fbb86'), 0.0010)
    tear.location = (0, 0.055, 0)
    put('control_slip', place([leaf, tear], SLIP, 0, Euler(SLIP_TURN)))
    s = Screen(SLIP, SLIP_TURN, 0.0007, 0)
    s.words('control_slip', -38, 42, 50, INK, 3.2, 1, 5)
    for k in range(4):
        y = 27 - k * 15
        s.words('control_slip', -38, y, 46, INK, 2.4, 1, k + 41)
        s.words('control_slip', -38, y - 5, 34, '#6f8f68', 1.8, 1, k + 51)
        s.line('control_slip', [(24, y - 5), (32, y - 5), (32, y + 3), (24, y + 3)], 0.8, INK, 1, True)
    s.icon('control_slip', 'sign', 10, -48, 22, '#2d4a8f', 1, 0.08)


def pack():
    """A box of tablets with coloured band, label and one blister strip half out."""
    white, band = M('carton', col='#f1eee6'), M('band', col='#c45a86')
    carton = box('carton', (0.096, 0.050, 0.022), (0, 0, 0), white, 0.0012, 1)
    stripe = box('stripe', (0.0964, 0.0504, 0.0070), (0, 0, 0.0020), band, 0.0012, 1)
    foil = plate(
        'foil', 0.030, 0.040, 0.004, [(0, 0.007), (0, 0.0078)], M('foil', col='#c3c8cb', rough=0.3), 3
    )
    foil.location = (0.058, 0, 0)
    parts = [carton, stripe, foil]
    for x in (0.056, 0.066):
        for y in (-0.0125, 0, 0.0125):
            bump = plate(
                'bump',
                0.0078,
                0.0086,
                0.0038,
                [(0, 0.0078), (0.0006, 0.0100), (0.0020, 0.0108)],
                M('bump', col='#e7e2d6'),
                3,
            )
            bump.location = (x, y, 0)
            parts.append(bump)
    put('control_medicine-box', place(parts, PACK, 0, Euler(PACK_TURN)))
    s = Screen(PACK, PACK_TURN, 0.0221, 0)
    s.card('control_medicine-box', (-30, 0, 26, 42), '#c45a86', 1, 1)
    s.icon('control_medicine-box', 'pill', -30, 0, 22, WHITE, 2, 0.18)
    s.card('control_medicine-box', (15, -3, 58, 38), '#ffffff', 1, 1)
    s.text('control_medicine-box', -11, 10, 52, 4, INK, 2.6, 7, 2, 6)
    s.line('control_medicine-box', [(-11, -17), (41, -17)], 0.8, GREEN, 2)


def build():
    """Phone in its wallet, slip and box."""
    wallet()
    photo()
    header()
    order()
    slip()
    pack()
    table(2.4, 0)


def shadow_grids():
    """Table top under all of it."""
    xs = [-0.19 + 0.40 * k / 26 for k in range(27)]
    ys = [-0.14 + 0.28 * k / 18 for k in range(19)]
    return [([[((x, y, 0.3), 0.4) for x in xs] for y in ys], (0, 0, -1), 0.0004)]
