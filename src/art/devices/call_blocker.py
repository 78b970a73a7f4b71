"""Call blocker: a small box between telephone and wall, with a screen, a large block button and a list. Lies on a table."""

from math import atan2, cos, sin

from devices.digits import DIGITS
from devices.moulded import (
    dark,
    grey,
    ink,
    lozenge,
    pale,
    printed,
    push,
    rounded,
    seam,
    shell,
    slab,
    slots,
    table_shadow,
)
from devices.studio import lights as lights
from devices.studio import put, table
from kit.materials import M, hexlin
from kit.shapes import lathe, spline, tube

MOUNT = 'table'
W, H = 0.104, 0.148
TILT = atan2(0.030, H)  # the box is higher at its back
FOOT = (0, 0, 0.0185)  # middle of the sloping face
TURN = (TILT, 0, 0)


def on_face(x, y, up=0.0):
    """A point on the sloping face."""
    return (x, y * cos(TILT) - up * sin(TILT), FOOT[2] + 0.015 + y * sin(TILT) + up * cos(TILT))


BLOCK = on_face(0, -0.0395)
KEYS = {
    'allow': (-0.035, 0.0040),
    'list-up': (0, 0.0115),
    'list-down': (0, -0.0025),
    'delete': (0.035, 0.0040),
}
NODES = {
    'body': (None, (0, 0, 0)),
    'control_block-button': (None, BLOCK, {'press': 0.004}),
    'display_screen': (None, on_face(0, 0.042)),
    'indicator_power-light': (None, on_face(-0.040, 0.0675)),
    'indicator_allowed-light': (None, on_face(0.022, 0.0675)),
    'indicator_blocked-light': (None, on_face(0.038, 0.0675)),
}
NODES.update({f'control_{name}': (None, on_face(*at), {'press': 0.002}) for name, at in KEYS.items()})
LAMPS = {
    'indicator_power-light': hexlin('#35c46a'),
    'indicator_allowed-light': hexlin('#3a3f42'),
    'indicator_blocked-light': hexlin('#3a3f42'),
}


def case():
    """Wedge-shaped case in two shells, with feet, a loudspeaker and two leads."""
    ob = slab('case', (W, H), seam(0.034, 0.007, 0.016), (0, 0, 0), shell(), 0.014, n=6, step=0.014)
    for v in ob.data.vertices:
        if v.co.z > 0.020:
            v.co.z += v.co.y * sin(TILT) - 0.0005
    put('body', ob)
    for x in (-0.038, 0.038):
        for y in (-0.060, 0.060):
            put('body', lathe('foot', [(0.0065, 0.0022), (0.0070, 0)], (x, y, -0.0004), dark(), n=12))
    bezel = slab(
        'bezel',
        (0.090, 0.040),
        rounded(0.0010, 0.0007, 2),
        on_face(0, 0.042, -0.0002),
        ink(),
        0.004,
        TURN,
        step=0,
    )
    put('body', bezel)
    slots('body', 4, (0.018, 0.0016), 0.0042, on_face(-0.036, -0.050, 0.0008), TURN)
    slots('body', 4, (0.018, 0.0016), 0.0042, on_face(0.036, -0.050, 0.0008), TURN)


def leads():
    """One lead to the wall and one to the telephone, with their plugs."""
    wire = M('lead', col='#d8d5cc')
    for x, points in (
        (
            -0.024,
            [
                (-0.024, 0.072, 0.012),
                (-0.030, 0.110, 0.006),
                (-0.075, 0.135, 0.003),
                (-0.150, 0.120, 0.003),
                (-0.200, 0.150, 0.003),
            ],
        ),
        (0.020, [(0.020, 0.072, 0.012), (0.022, 0.105, 0.006), (0.060, 0.140, 0.003), (0.130, 0.125, 0.003)]),
    ):
        put('body', tube('lead', spline(points, 5), 0.0021, wire, n=6))
        put(
            'body',
            slab(
                'socket',
                (0.013, 0.010),
                [(0, 0), (0.001, 0.014)],
                (x, 0.080, 0.011),
                grey(),
                0.001,
                (1.5708, 0, 0),
                step=0,
            ),
        )
    plug = slab(
        'phone_plug',
        (0.016, 0.009),
        rounded(0.024, 0.002, 1),
        (0.128, 0.125, 0.005),
        shell(),
        0.002,
        (0, 1.5708, 0),
        step=0,
    )
    put('body', plug)


def text_row(node, digits, x, y, size, width, mat):
    """A row of digits, or gaps, on the screen."""
    for k, d in enumerate(digits):
        if d in DIGITS:
            printed(node, d, on_face(x + k * size * 1.65, y, 0.0022), (size, size), width, mat, TURN)


def screen():
    """Screen with a number that rings and three lines of the list."""
    node, lcd = 'display_screen', M('lcd', col='#bccbb6', emit=0.16)
    put(
        node,
        slab(
            'lcd',
            (0.082, 0.0325),
            rounded(0.0008, 0.0003, 1),
            on_face(0, 0.042, 0.0008),
            lcd,
            0.002,
            TURN,
            step=0,
        ),
    )
    text_row(node, '0191 460', -0.0255, 0.0490, 0.0044, 0.0013, ink())
    printed(node, 'handset', on_face(-0.0350, 0.0490, 0.0022), 0.0042, 0.0010, None, TURN)
    for k, row in enumerate(('0800 21', '0204 77')):
        y = 0.0385 - 0.0078 * k
        printed(node, 'cross' if k == 0 else 'tick', on_face(-0.0350, y, 0.0022), 0.0022, 0.0009, None, TURN)
        text_row(node, row, -0.027, y, 0.0028, 0.0008, ink())


def keys():
    """The large block button and the four small keys, each with its sign."""
    well = [(0.0268, -0.0008), (0.0264, 0.0016), (0.0250, 0.0024), (0.0230, 0.0002)]
    put('body', lathe('well', well, BLOCK, grey(), n=36, rot=TURN, autosmooth=180))
    put('control_block-button', push('block', BLOCK, 0.0226, 0.0072, M('alarm_red', col='#c81f2a'), TURN, 36))
    at = on_face(0, -0.0395, 0.0076)
    printed('control_block-button', 'cross', at, 0.0085, 0.0032, pale(), TURN)
    looks = {
        'allow': (0.0088, '#2f8a49', 'tick', pale()),
        'delete': (0.0088, '#8f979b', 'cross', pale()),
        'list-up': (0, '#d4d2ca', 'up', None),
        'list-down': (0, '#d4d2ca', 'down', None),
    }
    for name, (r, col, sign, mat) in looks.items():
        x, y = KEYS[name]
        node, tone = f'control_{name}', M('key ' + name, col=col)
        if r:
            put(node, push(name, on_face(x, y), r, 0.0036, tone, TURN, 24))
        else:
            put(
                node,
                slab(
                    name,
                    (0.030, 0.0120),
                    rounded(0.0036, 0.0014, 2),
                    on_face(x, y),
                    tone,
                    0.005,
                    TURN,
                    step=0,
                ),
            )
        printed(node, sign, on_face(x, y, 0.0040), 0.0042 if r else 0.0036, 0.0014, mat, TURN)
    for name, x in (('power', -0.040), ('allowed', 0.022), ('blocked', 0.038)):
        lozenge(f'indicator_{name}-light', (0.0100, 0.0040), on_face(x, 0.0675), TURN)
    printed('body', 'on off', on_face(-0.0300, 0.0675, 0.0006), 0.0026, 0.0007, None, TURN)


def build():
    """The box on its unseen table."""
    case()
    leads()
    screen()
    keys()
    table(1.8, 0)


def shadow_grids():
    """Table below box and leads."""
    return table_shadow((-0.12, -0.11), (0.17, 0.16), 0.0145)
