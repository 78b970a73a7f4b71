"""A silver laptop on secure mail: folders, a list with a suspicious message, a letter under a padlock."""

from math import radians

from devices.beside import PAPER, lead, mug, pen, sheet
from devices.cases import LID_TURN, laptop, lid_middle
from devices.screens import Screen
from devices.studio import lights as lights
from devices.studio import put, table
from kit.materials import M, hexlin
from kit.mesh import place

MOUNT = 'table'
SCREEN = Screen(lid_middle(), LID_TURN, 0.0002)
LETTER, LETTER_TURN = (-0.255, -0.030, 0), radians(12)
MUG = (0.225, 0.045, 0)

TAPS = {
    'control_compose': (-124, 79, 44, 18),
    'control_message': (-62, 44, 68, 24),
    'control_suspicious-message': (-62, 17, 68, 24),
    'control_report': (-42, 79, 28, 18),
    'control_file': (-79, 79, 28, 18),
    'control_address': (52, 60, 140, 13),
    'control_subject': (52, 44, 140, 13),
    'control_attachment': (24, -52, 84, 17),
    'control_recall': (3, -79, 42, 20),
    'control_reply': (55, -79, 42, 20),
    'control_send': (113, -79, 58, 22),
}
NODES = {
    'body': (None, (0, 0, 0)),
    'display_screen': (None, SCREEN.spot(0, 0)),
    **SCREEN.nodes(TAPS),
    'indicator_secure-light': (None, SCREEN.spot(118, 80)),
    'indicator_warning-light': (None, SCREEN.spot(-34, 25)),
}
LAMPS = {'indicator_secure-light': hexlin('#35c46a'), 'indicator_warning-light': hexlin('#3a3f42')}

INK, SOFT, BLUE, WHITE, RED, GREEN = '#20242b', '#8d939b', '#2a5ea8', '#fcfbf8', '#b8342e', '#2b7f45'


def columns():
    """Ground, folders on the left, the list in the middle."""
    s, node = SCREEN, 'display_screen'
    s.card(node, (0, 0, 302, 190), '#eef0f2', 2, 0)
    s.card(node, (-124, -14, 52, 160), '#d9e2ee', 2, 0.6)
    s.button('control_compose', TAPS['control_compose'], BLUE, 4, '#16386b')
    s.icon('control_compose', 'pen', -136, 79, 11, WHITE, 3, 0.2)
    s.words('control_compose', -127, 79, 20, WHITE, 3.2, 3, 6)
    for k, sign in enumerate(('mail', 'send', 'folder', 'people', 'shield')):
        y = 52 - 22 * k
        if k == 0:
            s.card(node, (-124, y, 46, 16), '#b9cdea', 4, 1.2)
        s.icon(node, sign, -138, y, 9.6, BLUE, 2, 0.2)
        s.words(node, -129, y, 22, INK, 2.8, 2, k + 3)
    for name, sign, hue in (('control_file', 'folder', '#8a6a1e'), ('control_report', 'hook', RED)):
        x, y, _, _ = TAPS[name]
        s.button(name, TAPS[name], WHITE, 3)
        s.icon(name, sign, x, y, 11.5, hue, 3, 0.2)
    for k in range(2):
        message(None, (-62, -10 - 27 * k, 68, 24), k + 5)
    message('control_message', TAPS['control_message'], 2)
    message('control_suspicious-message', TAPS['control_suspicious-message'], 3)


def message(name, box, seed):
    """One row of the list; the suspicious one has a red edge and a bait hook for a face."""
    s, (x, y, wide, high) = SCREEN, box
    node = name or 'display_screen'
    is_bait = name == 'control_suspicious-message'
    if name:
        s.button(name, box, '#fdeae6' if is_bait else '#e3eefb', 2.5)
        s.card(node, (x - wide / 2 + 1.5, y, 3, high), RED if is_bait else BLUE, 1, 3)
    else:
        s.card(node, box, WHITE, 2.5, 0.8)
    hue = RED if is_bait else ('#3f7f8f', '#7a5a9a', '#a8751a')[seed % 3]
    s.disc(node, x - 23, y, 7, hue, 3, 16)
    s.icon(node, 'hook' if is_bait else 'person', x - 23, y, 9, WHITE, 4, 0.22)
    s.words(node, x - 13, y + 5, 32, INK, 3, 3, seed + 11)
    s.text(node, x - 13, y - 1.5, 44, 2, SOFT, 2.1, 5, 3, seed)


def letter():
    """The message in writing: padlock, address, subject, text, a locked attachment, and the lower buttons."""
    s, node = SCREEN, 'display_screen'
    s.card(node, (60, 0, 168, 184), WHITE, 3, 0.6)
    s.card(node, (60, 80, 160, 21), '#d8ecdc', 3, 1.2)
    s.icon(node, 'lock', -6, 80.5, 17, GREEN, 2, 0.26)
    s.words(node, 8, 80, 78, GREEN, 4.2, 2, 13)
    s.disc('indicator_secure-light', 126, 80, 4.2, '#ffffff', 2)
    for name, sign, seed in (('control_address', 'person', 5), ('control_subject', 'mail', 8)):
        x, y, _, _ = TAPS[name]
        s.button(name, TAPS[name], '#f1f4f7', 2, '#c3ccd4')
        s.icon(name, sign, x - 61, y, 8.4, BLUE, 3, 0.2)
        if sign == 'person':
            s.card(name, (x - 18, y, 66, 9), '#cfe0f5', 4.5, 3)
            s.words(name, x - 47, y, 46, INK, 3, 4, seed)
            s.icon(name, 'tick', x + 8, y, 5, GREEN, 4, 0.34)
        else:
            s.words(name, x - 49, y, 52, INK, 3.2, 3, seed)
    s.text(node, -16, 26, 146, 3, '#59616b', 3.2, 9.5, 2, 6)
    s.text(node, -16, -10, 146, 3, '#59616b', 3.2, 9.5, 2, 9)
    s.button('control_attachment', TAPS['control_attachment'], '#f4efe2', 2.5, '#c9bd9c')
    s.icon('control_attachment', 'clip', -8, -52, 11, '#7d6420', 3, 0.2)
    s.words('control_attachment', 2, -49.5, 46, INK, 3, 3, 4)
    s.words('control_attachment', 2, -55.5, 30, SOFT, 2.3, 3, 2)
    s.icon('control_attachment', 'lock', 58, -52, 9.6, GREEN, 3, 0.24)
    looks = (
        ('control_recall', 'again', WHITE, RED),
        ('control_reply', 'reply', WHITE, BLUE),
        ('control_send', 'send', GREEN, WHITE),
    )
    for name, sign, ground, hue in looks:
        x, y, _, _ = TAPS[name]
        s.button(name, TAPS[name], ground, 4, '#b7bec5')
        s.icon(name, sign, x - 11, y, 11.5, hue, 3, 0.2)
        s.words(name, x, y, 14, hue, 3, 3, 3)
    s.disc('indicator_warning-light', -33, 26, 2.6, '#ffffff', 3)


def desk():
    """A printed letter half in its envelope, a mug of tea, a yellow note, the mains lead."""
    paper, brown = M('paper', col=PAPER), M('envelope', col='#d8b98a', rough=0.9)
    leaf = sheet('leaf', 0.128, 0.170, paper, 0.0022)
    leaf.location = (0, 0.040, 0)
    pouch = sheet('pouch', 0.152, 0.108, brown, 0.0034)
    pouch.location = (0, -0.045, 0)
    put('body', place([leaf, pouch], LETTER, LETTER_TURN))
    s = Screen(LETTER, (0, 0, LETTER_TURN), 0.0023, 0)
    s.icon('body', 'house', -46, 108, 16, BLUE, 1, 0.2)
    s.text('body', -54, 82, 108, 4, '#5b6068', 3.2, 13, 1, 5)
    s.card('body', (8, -52, 62, 34), '#f0e6d0', 2, 4.2)
    s.text('body', -18, -43, 52, 3, INK, 3, 9, 5, 7)
    s.card('body', (58, -12, 20, 22), '#7a8fb5', 1, 4.2)
    put('body', place(mug('#3f6f8f'), MUG, radians(-30)))
    put('body', place(pen('#1f1f22'), (LETTER[0] + 0.040, -0.105, 0), radians(-24)))
    note = sheet('note', 0.074, 0.074, M('note', col='#f2d75c'), 0.0016)
    put('body', place([note], (0.245, -0.070, 0), radians(9)))
    s = Screen((0.245, -0.070, 0), (0, 0, radians(9)), 0.0017, 0)
    s.icon('body', 'phone', -18, 16, 20, '#7a5d10', 1, 0.2)
    s.text('body', -28, -6, 54, 2, '#7a5d10', 3, 10, 1, 3)
    white = M('lead_white', col='#dcd8ce')
    put(
        'body',
        lead(
            'mains',
            [(0.161, 0.060, 0.007), (0.195, 0.085, 0.004), (0.250, 0.120, 0.003), (0.330, 0.115, 0.003)],
            white,
            0.0022,
        ),
    )


def build():
    """Laptop, its picture, and what lies on the desk."""
    put(
        'body',
        laptop(
            M('silver', col='#c9ccce', rough=0.4),
            M('deck_silver', col='#b9bdc0'),
            M('keys_pale', col='#f0efec'),
        ),
    )
    columns()
    letter()
    desk()
    table(2.4, 0)


def shadow_grids():
    """Table top under laptop and desk things."""
    xs = [-0.37 + 0.70 * k / 26 for k in range(27)]
    ys = [-0.20 + 0.42 * k / 16 for k in range(17)]
    return [([[((x, y, 0.5), 0.6) for x in xs] for y in ys], (0, 0, -1), 0.0005)]
