"""The piece of wall behind the bedside lamp, for practice only: light switch, label, double socket and night light."""

from math import pi

from devices.moulded import (
    UPRIGHT,
    dark,
    grey,
    hole,
    ink,
    lozenge,
    patch,
    printed,
    rounded,
    screw,
    shell,
    slab,
)
from devices.studio import dome, put
from kit.materials import M
from kit.shapes import tube

WALL = 0.135  # front face of the piece of wall
SWITCH, SOCKET = (0.205, WALL, 0.235), (0.205, WALL, 0.085)
NIGHT = (SOCKET[0] - 0.036, WALL - 0.010, SOCKET[2] + 0.006)
OUT = 0.034  # how far the night light stands out of the socket

WALL_NODES = {
    'setting': (None, (0, WALL, 0)),
    'control_wall-switch': ('setting', (SWITCH[0], WALL - 0.0090, SWITCH[2]), {'axis': 'x', 'openDeg': -14}),
    'control_wall-label': ('setting', (SWITCH[0], WALL - 0.0010, SWITCH[2] - 0.060)),
    'control_socket-switch': (
        'setting',
        (SOCKET[0] + 0.012, WALL - 0.0100, SOCKET[2] + 0.026),
        {'axis': 'x', 'openDeg': -12},
    ),
    'control_night-light-switch': ('setting', (NIGHT[0], NIGHT[1] - OUT, NIGHT[2] - 0.0310)),
    'indicator_night-light': ('setting', (NIGHT[0], NIGHT[1] - OUT, NIGHT[2] + 0.020)),
}


def board():
    """Piece of wall with a light switch, its label, and a double socket."""
    paint = M('wall paint', col='#cfd6c4')
    panel = slab(
        'panel',
        (0.470, 0.345),
        [(0, -0.012), (0, -0.002), (0.002, 0)],
        (0.095, WALL, 0.172),
        paint,
        0.012,
        UPRIGHT,
        n=4,
        step=0.024,
    )
    put('setting', panel)
    plate = rounded(0.0085, 0.003, 2)
    put('setting', slab('switch_plate', (0.086, 0.086), plate, SWITCH, shell(), 0.005, UPRIGHT, step=0.02))
    put(
        'setting',
        slab(
            'recess',
            (0.036, 0.052),
            [(0, -0.0004), (0, 0.0003)],
            (SWITCH[0], WALL - 0.0085, SWITCH[2]),
            grey(),
            0.002,
            UPRIGHT,
            n=2,
            step=0,
        ),
    )
    rocker = slab(
        'rocker',
        (0.033, 0.049),
        [(0, -0.002), (0, 0.0032), (0.0012, 0.0044)],
        (SWITCH[0], WALL - 0.0085, SWITCH[2]),
        shell(),
        0.002,
        (pi / 2 - 0.11, 0, 0),
        n=2,
        step=0.011,
    )
    put('control_wall-switch', rocker)
    lamp_sign = (SWITCH[0], WALL - 0.0152, SWITCH[2] - 0.013)
    printed(
        'control_wall-switch',
        [[(-0.5, 0), (0.5, 0)]],
        lamp_sign,
        0.0050,
        0.0016,
        M('on mark', col='#c8402f'),
        (pi / 2 - 0.11, 0, 0),
    )
    for x in (-0.034, 0.034):
        screw('setting', (SWITCH[0] + x, WALL - 0.0087, SWITCH[2]), 0.0030, UPRIGHT)
    tag = slab(
        'label',
        (0.074, 0.022),
        [(0, 0), (0.0002, 0.0006)],
        WALL_NODES['control_wall-label'][1],
        M('tag yellow', col='#f4c63c'),
        0.003,
        UPRIGHT,
        step=0,
    )
    put('control_wall-label', tag)
    x, y, z = WALL_NODES['control_wall-label'][1]
    printed('control_wall-label', 'on off', (x - 0.024, y - 0.0010, z), 0.0065, 0.0016, None, UPRIGHT)
    printed('control_wall-label', 'tick', (x - 0.006, y - 0.0010, z), 0.0055, 0.0018, None, UPRIGHT)
    patch('control_wall-label', (0.026, 0.0030), (x + 0.018, y - 0.0010, z + 0.0035), ink(), UPRIGHT)
    patch('control_wall-label', (0.020, 0.0030), (x + 0.015, y - 0.0010, z - 0.0040), ink(), UPRIGHT)


def socket():
    """Double socket: the night light in its left half, the right half free."""
    plate = rounded(0.0095, 0.003, 2)
    put('setting', slab('socket_plate', (0.146, 0.086), plate, SOCKET, shell(), 0.005, UPRIGHT, step=0.02))
    front, x = WALL - 0.0099, SOCKET[0] + 0.041
    for dx, dz, size in (
        (0, 0.012, (0.0042, 0.0090)),
        (-0.011, -0.010, (0.0075, 0.0044)),
        (0.011, -0.010, (0.0075, 0.0044)),
    ):
        patch('setting', size, (x + dx, front, SOCKET[2] + dz), dark(), UPRIGHT)
    node, at = 'control_socket-switch', WALL_NODES['control_socket-switch'][1]
    key = slab(
        'rocker',
        (0.012, 0.019),
        [(0, -0.002), (0, 0.0026), (0.0012, 0.0036)],
        at,
        shell(),
        0.002,
        (pi / 2 - 0.14, 0, 0),
        n=2,
        step=0,
    )
    put(node, key)
    patch(
        node,
        (0.0075, 0.0026),
        (at[0], at[1] - 0.0050, at[2] + 0.0055),
        M('on mark', col='#c8402f'),
        (pi / 2 - 0.14, 0, 0),
    )


def night_light():
    """Plug-in night light: frosted half-round window with ribs, sensor eye and a slide switch."""
    x, y, z = NIGHT
    case = slab(
        'night',
        (0.060, 0.092),
        [(0, 0), (0, OUT - 0.007), (0.0016, OUT - 0.0025), (0.006, OUT)],
        NIGHT,
        shell(),
        0.018,
        UPRIGHT,
        n=6,
        step=0.012,
    )
    put('setting', case)
    face = y - OUT
    lozenge('indicator_night-light', (0.0460, 0.0340), (x, face + 0.0004, z + 0.0225), UPRIGHT, 0.0080)
    for k in range(-2, 3):
        rib = [
            (x + 0.0078 * k, face - 0.0052 if abs(k) == 2 else face - 0.0080, z + 0.0225 + h)
            for h in (-0.0120 + 0.001 * abs(k), 0.0120 - 0.001 * abs(k))
        ]
        put('setting', tube('rib', rib, 0.0012, M('linen', col='#efe4cd'), n=5))
    put(
        'setting',
        dome('eye', (x, face, z - 0.0090), 0.0088, 0.0056, M('lens_white', col='#e3e4e0'), UPRIGHT, 18),
    )
    put(
        'setting',
        slab(
            'track',
            (0.0260, 0.0080),
            [(0, 0), (0, 0.0005)],
            (x, face, z - 0.0310),
            dark(),
            0.004,
            UPRIGHT,
            step=0,
        ),
    )
    node = 'control_night-light-switch'
    put(
        node,
        slab(
            'slide',
            (0.0110, 0.0070),
            rounded(0.0040, 0.0012, 2),
            (x, face, z - 0.0310),
            M('knob', col='#59656c'),
            0.003,
            UPRIGHT,
            step=0,
        ),
    )
    put(
        'setting',
        hole((x - 0.019, face - 0.0004, z - 0.031), 0.0014, UPRIGHT),
        hole((x + 0.019, face - 0.0004, z - 0.031), 0.0014, UPRIGHT),
    )


def build_wall():
    """All that hangs on the wall."""
    board()
    socket()
    night_light()
