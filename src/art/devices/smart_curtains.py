"""Motorised curtains: a rail 1.6 m wide, two short curtains that part, the motor, and the remote.

The outer folds always hang; `body_curtain-left` and `body_curtain-right` are drawn across, pivots outside.
"""

from math import pi, sin

from devices.fittings import Panel, far_lights, lamp, lead, sheet, slab, soft, tile
from devices.pictograms import sign
from devices.studio import put
from kit.materials import M, hexlin
from kit.mesh import grid_faces, new_obj
from kit.shapes import box

MOUNT = 'wall'

RAIL, TOP, FOOT, OUT = (
    0.80,
    0.300,
    -0.330,
    -0.085,
)  # half width; heights of rail and hem; distance from the wall
BUNCH = 0.20  # the outer part that always hangs
MOTOR = Panel((0.838, OUT - 0.031, 0.190), pi / 2)
REMOTE = Panel((0.985, -0.0215, 0.020), pi / 2)

NODES = {
    'setting': (None, (0, 0, 0)),
    'body': (None, (0, 0, 0)),
    'body_curtain-left': (None, (-RAIL + BUNCH, OUT, TOP)),
    'body_curtain-right': (None, (RAIL - BUNCH, OUT, TOP)),
    'control_remote-open': (None, REMOTE.at(0, 0.034), {'press': 0.002}),
    'control_remote-stop': (None, REMOTE.at(0, 0.004), {'press': 0.002}),
    'control_remote-close': (None, REMOTE.at(0, -0.026), {'press': 0.002}),
    'indicator_remote-light': (None, REMOTE.at(0, 0.060)),
    'control_motor-button': (None, MOTOR.at(0, -0.095), {'press': 0.0015}),
    'indicator_motor-light': (None, MOTOR.at(0, -0.070)),
    'indicator_blocked-light': (None, (0, OUT - 0.026, TOP + 0.011)),
}

LAMPS = {
    'indicator_remote-light': hexlin('#3a3f42'),
    'indicator_blocked-light': hexlin('#3a3f42'),
    'indicator_motor-light': hexlin('#35c46a'),
}


def lights():
    """The studio, far enough off for a window."""
    far_lights(1.9, (0.1, -0.1, -0.1))


def setting():
    """A piece of wall with a window, so that one sees whether the curtains are open."""
    wall = sheet('wall', 2.50, 0.96, 20, 9, M('wall', col='#cfc5ae', rough=0.95))
    Panel((0.05, 0.0005, -0.02), pi / 2).put('setting', [wall])
    frame, sky = M('window', col='#eae7df', emit=0.3), M('sky', col='#b9d3e2', emit=0.5)
    Panel((0, -0.002, -0.03), pi / 2).put('setting', [sheet('pane', 1.16, 0.58, 4, 3, sky)])
    for k, (x, z, w, h) in enumerate(
        (
            (0, 0.235, 1.24, 0.05),
            (0, -0.345, 1.30, 0.04),
            (-0.595, -0.31, 0.05, 0.56),
            (0.595, -0.31, 0.05, 0.56),
            (0, -0.31, 0.045, 0.56),
        )
    ):
        bar = box(f'bar{k}', (w, 0.030, h), (x, -0.014, z), frame, bevel=0.004, seg=1, drop=('+y',))
        bar['fine'] = 0.3
        put('setting', bar)


def drape(name, x0, x1, folds, seed, mat):
    """Cloth from x0 to x1 in soft pleats, tighter at the heading tape, with a hem that swings a little."""
    across, down = folds * 7 + 1, 7
    verts = []
    for j in range(down):
        t = j / (down - 1)
        z = FOOT + (TOP - 0.022 - FOOT) * t
        for i in range(across):
            s = i / (across - 1)
            wave = 2 * pi * folds * s
            swing = 0.35 * (1 - t) * sin(pi * s) * sin(5 * s + seed)
            deep = 0.032 * (0.62 + 0.38 * (1 - t)) * (1 + 0.22 * sin(3.1 * s * folds + seed))
            y = OUT - 0.004 + deep * sin(wave + swing) + 0.006 * sin(2 * wave + seed) * (1 - t)
            x = (
                x0
                + (x1 - x0) * s
                + 0.005 * sin(2 * wave + swing) * (0.4 + 0.6 * (1 - t)) * min(1, 8 * s, 8 * (1 - s))
            )
            verts.append((x, y, z))
    return new_obj(name, verts, grid_faces(across, down), mat, autosmooth=180)


def cloth():
    """Two curtains: the outer folds, what is drawn across, and the runners they hang on."""
    linen, metal = M('linen', col='#8fa3a0', rough=0.95), M('runner', col='#e6e3da')
    inner = RAIL - BUNCH
    put(
        'body',
        drape('outer_left', -RAIL, -inner, 4, 0.4, linen),
        drape('outer_right', inner, RAIL, 4, 1.7, linen),
    )
    put('body_curtain-left', drape('drawn_left', -inner - 0.02, 0.004, 8, 2.2, linen))
    put('body_curtain-right', drape('drawn_right', -0.004, inner + 0.02, 8, 3.9, linen))
    for side, node in ((-1, 'body_curtain-left'), (1, 'body_curtain-right')):
        for k in range(4):
            put(
                'body',
                box(
                    'runner',
                    (0.007, 0.012, 0.026),
                    (side * (RAIL - 0.012 - 0.05 * k), OUT - 0.004, TOP - 0.030),
                    metal,
                    bevel=0,
                    drop=('+z',),
                ),
            )
        for k in range(8):
            put(
                node,
                box(
                    'runner',
                    (0.007, 0.012, 0.026),
                    (side * (0.03 + 0.075 * k), OUT - 0.004, TOP - 0.030),
                    metal,
                    bevel=0,
                    drop=('+z',),
                ),
            )


def rail():
    """Rail on three brackets, and the motor that hangs at its right end."""
    white, grey = M('rail', col='#efece5', rough=0.4), M('abs_grey', col='#b4b7b9')
    dark = M('hole', col='#4d5154')
    bar = box('rail', (2 * RAIL + 0.060, 0.046, 0.030), (0.0, OUT, TOP - 0.004), white, bevel=0.008, seg=2)
    bar['fine'] = 0.21
    put('body', bar)
    put('body', box('slot', (2 * RAIL, 0.008, 0.0012), (0, OUT, TOP - 0.0052), dark, bevel=0))
    for x in (-0.60, 0.0, 0.60):
        arm = box('bracket', (0.030, -OUT, 0.010), (x, OUT / 2, TOP + 0.028), grey, bevel=0)
        plate = box('plate', (0.034, 0.005, 0.062), (x, -0.0025, TOP - 0.012), grey, bevel=0, drop=('+y',))
        put('body', arm, plate)
    eye = Panel((0, OUT - 0.0230, TOP + 0.011), pi / 2)
    eye.put('body', [slab('eye', 0.060, 0.022, 0.010, soft(0.006, 0.003, 2), white, k=4)])
    eye.put('indicator_blocked-light', [lamp('blocked', 0.0055, 14)], 0, 0, 0.006)
    motor()


def motor():
    """The motor's case, its lead down the wall, its button and its light."""
    white, grey = M('rail'), M('abs_grey')
    head = box('gear', (0.066, 0.064, 0.044), (0.842, OUT, TOP - 0.012), white, bevel=0.010, seg=3)
    case = slab(
        'motor',
        0.056,
        0.056,
        0.016,
        [(0.006, 0), (0.0018, 0.0018), (0, 0.006), (0, 0.10), (0, 0.215), (0.0015, 0.222), (0.0015, 0.244)],
        white,
        k=5,
        bottom=True,
    )
    case['fine'] = 0.12
    Panel((0.842, OUT, TOP - 0.256)).put('body', [case])
    put('body', head)
    put(
        'body',
        lead(
            'motor_lead',
            [
                (0.842, OUT + 0.012, 0.050),
                (0.843, OUT + 0.020, 0.010),
                (0.846, -0.030, -0.060),
                (0.846, -0.006, -0.150),
                (0.846, -0.005, FOOT - 0.02),
            ],
            0.0032,
            grey,
        ),
    )
    motor_key()


def motor_key():
    """The button on the motor, for pairing and by hand, and its light."""
    grey, panel = M('abs_grey'), Panel((0.842, OUT - 0.0283, 0.110), pi / 2)
    panel.put('body', tile('motor_seam', 0.044, 0.0012, 0.0004, grey, 1), 0, 0.040, 0.0004)
    panel.put(
        'control_motor-button',
        [slab('motor_button', 0.020, 0.020, 0.0098, soft(0.0036, 0.0018, 2), grey, k=5)],
        0,
        -0.012,
        -0.0006,
    )
    panel.put(
        'control_motor-button',
        sign('motor_sign', 'power', 0.0055, 0.0014, M('pale', col='#f6f4ec')),
        0,
        -0.012,
        0.0035,
    )
    panel.put('indicator_motor-light', [lamp('motor_lamp', 0.0042, 14)], 0, 0.014, 0)


def remote():
    """A slim remote in a cradle on the wall: apart, stop, together."""
    white, grey = M('remote', col='#f1efe9'), M('cradle', col='#a7abad')
    cradle = slab('cradle', 0.060, 0.070, 0.012, soft(0.013, 0.004, 2), grey, k=4)
    case = slab('remote', 0.050, 0.158, 0.016, soft(0.017, 0.005, 3, 0.003), white, k=4)
    case['fine'] = 0.05
    lip = slab('lip', 0.060, 0.022, 0.008, soft(0.026, 0.004, 2), grey, k=4)
    REMOTE.put('body', [cradle], 0, -0.052, -0.0215)
    REMOTE.put('body', [lip], 0, -0.078, -0.0215)
    REMOTE.put('body', [case], 0, 0, -0.017)
    for node, y, kind, colour in (
        ('open', 0.038, 'apart', '#3f7f8e'),
        ('stop', 0.004, 'square', '#c0453a'),
        ('close', -0.030, 'together', '#3f5f8e'),
    ):
        name = f'control_remote-{node}'
        REMOTE.put(
            name,
            [slab(name, 0.036, 0.026, 0.009, soft(0.0046, 0.0024, 2), M(name, col=colour), k=5)],
            0,
            y,
            -0.0006,
        )
        REMOTE.put(
            name,
            sign(
                name + '_sign', kind, 0.0060 if node == 'stop' else 0.0105, 0.0021, M('pale', col='#f6f4ec')
            ),
            0,
            y,
            0.0045,
        )
    REMOTE.put('indicator_remote-light', [lamp('remote_lamp', 0.0034, 12)], 0, 0.0645, 0)


def build():
    """Rail, curtains, motor and remote over a window."""
    setting()
    rail()
    cloth()
    remote()
