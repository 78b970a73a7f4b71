"""The staff handset of the acoustic monitor, and its charging cradle on the wall."""

from math import pi

from devices.bedroom_parts import (
    Face,
    UPRIGHT,
    block,
    digits,
    ink,
    key_button,
    lead,
    light,
    pale,
    screw,
    sign,
    slab,
    soft,
)
from devices.studio import put
from kit.materials import M
from kit.shapes import box

WALL = Face((0, 0, 0), UPRIGHT)
LEAN = (pi / 2 - 0.06, 0, 0)
HAND = Face((0.085, -0.020, 0.004), LEAN)
THICK = 0.019
GLASS = Face(HAND.at(0, 0, THICK), LEAN)
KEYS = {'acknowledge': (-0.0185, 'tick'), 'listen': (0.0, 'ear'), 'resolved': (0.0185, 'reset')}


def handset():
    """The staff handset: rugged edge, glass, three keys below, light and earpiece above."""
    case, rim, glass = (
        M('phone', col='#2f373c', rough=0.5),
        M('phone_rim', col='#4d575e'),
        M('phone_glass', col='#171d21'),
    )
    w, h = 0.070, 0.146
    steps = [
        (0.004, 0),
        (0.001, 0.003),
        (0, 0.006),
        (0, 0.010),
        (0.0008, 0.0140),
        (0.0030, 0.0180),
        (0.0055, THICK),
        (0.016, THICK),
    ]
    parts = HAND.lay(slab('handset', w, h, steps, 0.012, case, k=5))
    for x in (-1, 1):
        for y in (0.052, -0.020):
            grip = box('grip', (0.004, 0.034, 0.010), (0, 0, 0.003), rim, bevel=0.0018, seg=2)
            parts += HAND.lay(grip, x * w / 2, y)
    frame = slab(
        'frame',
        0.058,
        0.082,
        [(0, -0.0005), (0, 0.0003), (0.0008, 0.0007), (0.0018, 0.0004)],
        0.005,
        glass,
        k=3,
    )
    parts += GLASS.lay(frame, 0, 0.016)
    parts += GLASS.lay(block('earpiece', 0.016, 0.0022, M('hole')), -0.002, 0.0635, 0.0004)
    parts += GLASS.lay(block('mouthpiece', 0.008, 0.0018, M('hole')), 0, -0.0600, 0.0004)
    put('control_handset', parts)
    light('indicator_handset-light', GLASS, (0.018, 0.0635), 0.0026, rim, 12, 'control_handset')
    _keys()


def _keys():
    """Seen, listen, done."""
    colours = {
        'acknowledge': M('key_green', col='#2f8a49'),
        'listen': M('key_blue', col='#3c6f96'),
        'resolved': M('key_grey', col='#bcc4c8'),
    }
    for name, (x, icon) in KEYS.items():
        mark = ink() if name == 'resolved' else pale()
        key_button(
            f'control_{name}-button',
            GLASS,
            (x, -0.0395),
            (0.0165, 0.0150),
            0.0026,
            colours[name],
            icon,
            mark,
            0.005,
        )
    _screen()


def _screen():
    """Time, bell, and three rooms: two quiet, one that wants a look."""
    back, bar = M('list', col='#e8eef0', emit=0.5), M('list_bar', col='#1f5560', emit=0.35)
    text, quiet, loud = (
        M('list_text', col='#3b474d', emit=0.2),
        M('list_quiet', col='#3f9c66', emit=0.4),
        M('list_row', col='#f6d79a', emit=0.5),
    )
    put('display_screen', GLASS.lay(block('list', 0.053, 0.077, back, ghost=False), 0, 0.016, 0.0010))
    put('display_screen', GLASS.lay(block('bar', 0.053, 0.013, bar), 0, 0.048, 0.0014))
    put('display_screen', GLASS.lay(digits('02:40', 0.0036, 0.0010, pale()), -0.010, 0.048, 0.0018))
    put('display_screen', GLASS.lay(sign('bell', 0.0042, 0.0009, pale()), 0.019, 0.048, 0.0018))
    for k, (room, is_loud) in enumerate((('14', True), ('15', False), ('21', False))):
        y = 0.0310 - 0.0205 * k
        put(
            'display_screen',
            GLASS.lay(
                block('row', 0.049, 0.0180, loud if is_loud else M('list_plain', col='#ffffff', emit=0.5)),
                0,
                y,
                0.0014,
            ),
        )
        put('display_screen', GLASS.lay(digits(room, 0.0046, 0.0013, text), -0.0155, y, 0.0018))
        icon, mat = ('wave', M('list_alert', col='#b8412f', emit=0.3)) if is_loud else ('bed', quiet)
        put('display_screen', GLASS.lay(sign(icon, 0.0055, 0.0012, mat), 0.002, y, 0.0018))
        put(
            'display_screen',
            GLASS.lay(sign('warn' if is_loud else 'tick', 0.0045, 0.0012, mat), 0.0175, y, 0.0018),
        )


def cradle():
    """The charging cradle on the wall: a back plate, and a cup that holds the foot of the handset."""
    shell, dark = M('abs_white'), M('cup', col='#c9cdcd')
    plate = slab('plate', 0.064, 0.120, soft(0.010, 0.004, 0.0005), 0.012, shell, k=4)
    put('body', WALL.lay(plate, 0.085, -0.016))
    parts = [
        box('cup_floor', (0.082, 0.048, 0.008), (0.085, -0.0260, -0.0780), shell, bevel=0.003),
        box('cup_front', (0.082, 0.0055, 0.022), (0.085, -0.0475, -0.0780), shell, bevel=0.0024),
        box('cup_left', (0.0050, 0.040, 0.034), (0.0465, -0.0250, -0.0780), shell, bevel=0.0022),
        box('cup_right', (0.0050, 0.040, 0.034), (0.1235, -0.0250, -0.0780), shell, bevel=0.0022),
        box('saddle', (0.040, 0.018, 0.040), (0.085, -0.0090, 0.000), dark, bevel=0.004),
    ]
    put('body', parts)
    front = Face((0.085, -0.0502, -0.0672), UPRIGHT)
    light('indicator_charge-light', front, (0.0, 0), 0.0026)
    put('body', front.lay(sign('battery', 0.0050, 0.0010, ink()), -0.013, 0, 0.0004))
    lead(
        'lead',
        [(0.085, -0.012, -0.0770), (0.086, -0.010, -0.098), (0.084, -0.006, -0.135), (0.084, -0.006, -0.170)],
        0.0022,
        shell,
        4,
        6,
    )
    socket = Face((0.084, 0, -0.205), UPRIGHT)
    put(
        'body',
        socket.lay(slab('socket', 0.086, 0.086, soft(0.009, 0.003), 0.006, M('socket', col='#f0ede5'), k=3)),
    )
    plug = slab(
        'plug',
        0.044,
        0.050,
        [(0, 0), (0, 0.018), (0.002, 0.022), (0.006, 0.024), (0.014, 0.024)],
        0.012,
        shell,
        k=4,
    )
    put('body', socket.lay(plug, 0, 0.008, 0.009))
    rocker = box('rocker', (0.010, 0.012, 0.004), (0, 0, 0), M('abs_face'), bevel=0.0015, seg=1)
    put('body', socket.lay(rocker, 0.030, 0.026, 0.008))
    for x in (-0.035, 0.035):
        screw(socket, (x, -0.015, 0.009), 0.0026)
