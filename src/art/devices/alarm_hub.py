"""Close-up of the alarm hub and its pendant: every button and light is a node of its own. Lies on a table, faces -y."""

from math import atan2, cos, pi, sin

import bmesh
from mathutils import Euler, Matrix

from devices.studio import dome, put, stroke, table
from devices.studio import lights as lights
from kit.materials import M, hexlin
from kit.mesh import bm_obj, place
from kit.shapes import lathe, spline, tube

LOW, HIGH, FRONT, BACK, HALF_W = 0.024, 0.062, -0.085, 0.085, 0.120
TILT = atan2(HIGH - LOW, BACK - FRONT - 0.010)


def on_top(x, y, up=0.0):
    """A point on the sloping top, raised along its normal."""
    return (
        x,
        y - sin(TILT) * up,
        (LOW + HIGH) / 2 + 0.0005 + y * (HIGH - LOW) / (BACK - FRONT - 0.010) + cos(TILT) * up,
    )


PENDANT = (0.215, -0.055, 0)

NODES = {
    'body': (None, (0, 0, 0)),
    'control_help-button': (None, on_top(-0.048, -0.004), {'press': 0.004}),
    'control_cancel-button': (None, on_top(0.038, -0.042), {'press': 0.003}),
    'control_home-away-button': (None, on_top(0.088, -0.042), {'press': 0.003}),
    'indicator_power-light': (None, on_top(-0.096, 0.060)),
    'indicator_line-light': (None, on_top(-0.070, 0.060)),
    'control_pendant': (None, PENDANT, {'press': 0.002}),
    'indicator_pendant-light': ('control_pendant', (PENDANT[0], PENDANT[1] + 0.018, 0.0125)),
}

LAMPS = {
    'indicator_power-light': hexlin('#35c46a'),
    'indicator_line-light': hexlin('#35c46a'),
    'indicator_pendant-light': hexlin('#d23a34'),
}


def body():
    """Wedge-shaped case with a rounded edge, loudspeaker, light windows, rubber feet and the mains lead."""
    shell, grey, dark = M('abs_white', col='#f1efe9'), M('abs_grey', col='#b4b7b9'), M('hole', col='#4d5154')
    low = [(-HALF_W, FRONT, 0.002), (HALF_W, FRONT, 0.002), (HALF_W, BACK, 0.002), (-HALF_W, BACK, 0.002)]
    high = [
        (-HALF_W + 0.006, FRONT + 0.005, LOW),
        (HALF_W - 0.006, FRONT + 0.005, LOW),
        (HALF_W - 0.006, BACK - 0.005, HIGH),
        (-HALF_W + 0.006, BACK - 0.005, HIGH),
    ]
    mesh = bmesh.new()
    v = [mesh.verts.new(p) for p in low + high]
    for face in ((3, 2, 1, 0), (4, 5, 6, 7), (0, 1, 5, 4), (1, 2, 6, 5), (2, 3, 7, 6), (3, 0, 4, 7)):
        mesh.faces.new([v[i] for i in face])
    bmesh.ops.bevel(mesh, geom=mesh.edges[:], offset=0.012, segments=4, affect='EDGES', profile=0.6)
    case = bm_obj('case', mesh, shell, autosmooth=180)
    case['fine'] = 0.034
    turn = (TILT, 0, 0)
    parts = [case]
    well = [(0.0500, -0.001), (0.0500, 0.0030), (0.0475, 0.0046), (0.0440, 0.0040), (0.0425, 0.0005)]
    parts.append(lathe('help_well', well, on_top(-0.048, -0.004), grey, n=36, rot=turn, autosmooth=180))
    for x in (0.038, 0.088):
        ring = [(0.0235, -0.001), (0.0235, 0.0020), (0.0220, 0.0028), (0.0205, 0.0005)]
        parts.append(lathe('small_well', ring, on_top(x, -0.042), grey, n=24, rot=turn, autosmooth=180))
    for x in (-0.096, -0.070):
        parts.append(
            lathe(
                'light_well',
                [(0.0085, -0.001), (0.0085, 0.0018), (0.0068, 0.0024), (0.0062, 0.0005)],
                on_top(x, 0.060),
                grey,
                n=16,
                rot=turn,
                autosmooth=180,
            )
        )
    for k, (rows, r) in enumerate(((1, 0), (6, 0.009), (12, 0.018), (18, 0.027))):
        for i in range(rows):
            a = 2 * pi * i / rows + 0.2 * k
            parts.append(
                lathe(
                    'hole',
                    [(0.0024, 0), (0, 0)],
                    on_top(0.062 + r * cos(a), 0.030 + r * sin(a), 0.0008),
                    dark,
                    n=6,
                    rot=turn,
                )
            )
    lead = spline(
        [
            (-0.05, BACK - 0.004, 0.018),
            (-0.055, BACK + 0.035, 0.010),
            (-0.10, BACK + 0.060, 0.004),
            (-0.19, BACK + 0.045, 0.004),
            (-0.255, BACK + 0.075, 0.004),
        ],
        6,
    )
    parts.append(tube('lead', lead, 0.0032, shell, n=7))
    grip = [(-0.05, BACK - 0.006, 0.018), (-0.051, BACK + 0.012, 0.0165)]
    parts.append(tube('lead_grip', grip, [0.0065, 0.0045], shell, n=9))
    put('body', parts)


def buttons():
    """Help, cancel, home or away. Signs on the small ones, so that colour is not the only mark."""
    turn = (TILT, 0, 0)
    put(
        'control_help-button',
        dome('help', on_top(-0.048, -0.004), 0.0415, 0.0155, M('alarm_red', col='#c81f2a'), turn, 36),
    )
    ink = M('sign', col='#20262a')
    green, yellow = M('btn_green', col='#2f8a49'), M('btn_yellow', col='#f2bf1d')
    put('control_cancel-button', dome('cancel', on_top(0.038, -0.042), 0.0200, 0.0085, green, turn))
    put('control_home-away-button', dome('home', on_top(0.088, -0.042), 0.0200, 0.0085, yellow, turn))
    pale = M('sign_pale', col='#f6f4ec')
    for k, line in enumerate((((-0.006, -0.006), (0.006, 0.006)), ((-0.006, 0.006), (0.006, -0.006)))):
        sign = stroke(f'cross{k}', line, 0.0026, pale)
        put(
            'control_cancel-button', place([sign], on_top(0.038, -0.042, 0.0088 + 0.0001 * k), 0, euler(TILT))
        )
    house = stroke(
        'house',
        [
            (-0.0065, -0.007),
            (-0.0065, 0.001),
            (-0.0085, 0.001),
            (0, 0.0088),
            (0.0085, 0.001),
            (0.0065, 0.001),
            (0.0065, -0.007),
        ],
        0.0022,
        ink,
        closed=True,
    )
    put('control_home-away-button', place([house], on_top(0.088, -0.042, 0.0089), 0, euler(TILT)))


def euler(x):
    """A turn about x for `place`."""
    return Euler((x, 0, 0))


def lamps():
    """The three small lights."""
    glass, turn = M('lamp', col='#ffffff', emit=1), (TILT, 0, 0)
    bead = [(0, 0.0030), (0.0034, 0.0025), (0.0056, 0.0012), (0.0062, -0.0004)]
    put(
        'indicator_power-light',
        lathe('power', bead, on_top(-0.096, 0.060), glass, n=16, rot=turn, autosmooth=180),
    )
    put(
        'indicator_line-light',
        lathe('line', bead, on_top(-0.070, 0.060), glass, n=16, rot=turn, autosmooth=180),
    )
    x, y, _ = PENDANT
    small = [(0, 0.0016), (0.0016, 0.0013), (0.0027, 0)]
    put(
        'indicator_pendant-light',
        lathe('pendant_lamp', small, (x, y + 0.018, 0.0122), glass, n=10, autosmooth=180),
    )


def pendant():
    """Pendant with its red button and a loop of cord, lying on the table."""
    shell, red, cord = M('abs_white', col='#f1efe9'), M('alarm_red', col='#c81f2a'), M('cord', col='#8d969b')
    x, y, _ = PENDANT
    disc = [
        (0, 0.001),
        (0.022, 0.001),
        (0.027, 0.004),
        (0.0275, 0.008),
        (0.024, 0.0115),
        (0.017, 0.0125),
        (0, 0.0125),
    ]
    case = lathe('pendant_case', disc, (0, 0, 0), shell, n=32, autosmooth=180)
    button = dome('pendant_button', (0, 0, 0.0115), 0.0125, 0.0050, red, n=24)
    loop = tube(
        'pendant_loop',
        [(0.006 * cos(a), 0.030 + 0.007 * sin(a), 0.006) for a in [k * pi / 5 for k in range(10)]],
        0.0022,
        shell,
        n=6,
        closed=True,
    )
    for ob in (case, button):
        ob.data.transform(scale(1, 1.18, 1))
    line = spline(
        [
            (0.002, 0.036, 0.006),
            (0.030, 0.075, 0.003),
            (0.060, 0.120, 0.003),
            (0.045, 0.170, 0.003),
            (-0.005, 0.180, 0.003),
            (-0.035, 0.140, 0.003),
            (-0.040, 0.095, 0.003),
            (-0.012, 0.062, 0.003),
            (-0.002, 0.036, 0.006),
        ],
        5,
    )
    string = tube('pendant_cord', line, 0.0019, cord, n=5)
    put('control_pendant', place([case, button, loop, string], (x, y, 0), -0.18))


def scale(x, y, z):
    """A scaling matrix."""
    return Matrix.Diagonal((x, y, z, 1))


def build():
    """Hub, pendant and the unseen table below them."""
    body()
    buttons()
    lamps()
    pendant()
    table(2.4, 0)


def shadow_grids():
    """Table top under hub and pendant."""
    xs = [-0.20 + 0.52 * k / 25 for k in range(26)]
    ys = [-0.15 + 0.34 * k / 17 for k in range(18)]
    return [([[((x, y, 0.3), 0.4) for x in xs] for y in ys], (0, 0, -1), 0.0008)]
