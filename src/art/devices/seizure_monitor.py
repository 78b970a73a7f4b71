"""A seizure monitor: a sensor plate for under the mattress, a bedside unit, and a wrist sensor."""

from math import cos, pi, sin

from devices.bedroom_parts import (
    GREEN,
    OFF,
    Face,
    big_lights,
    block,
    digits,
    floor,
    holes,
    ink,
    key_button,
    lead,
    light,
    mains_plug,
    pale,
    round_button,
    rounded,
    shadow_sheet,
    sign,
    slab,
)
from devices.studio import put, stroke
from kit.materials import M
from kit.mesh import grid_faces, new_obj, place
from kit.shapes import lathe

MOUNT = 'table'

TILT = 0.50
UNIT = (0.0, 0.0, 0.0)
W, D = 0.190, 0.120
FACE = Face((0, -0.004, 0.0465), (TILT, 0, 0))
PLATE = (-0.198, 0.030, 0)
WRIST = (0.158, -0.022, 0)
FLOOR = Face((0, 0, 0))
CANCEL, TEST, LESS, MORE = (0.053, -0.018), (0.0365, -0.0465), (-0.052, -0.0465), (-0.013, -0.0465)
LIGHTS = {
    'power': (-0.077, 0.0445),
    'sensor': (-0.040, 0.0445),
    'battery': (-0.003, 0.0445),
    'alert': (0.036, 0.0445),
}
ICONS = {'power': 'power', 'sensor': 'wave', 'battery': 'battery', 'alert': 'bell'}
WATCH_TOP = 0.064

NODES = {
    'body': (None, UNIT),
    'display_screen': (None, FACE.at(-0.036, 0.004)),
    'control_cancel-button': (None, FACE.at(*CANCEL), {'press': 0.003}),
    'control_test-button': (None, FACE.at(*TEST), {'press': 0.002}),
    'control_less-button': (None, FACE.at(*LESS), {'press': 0.002}),
    'control_more-button': (None, FACE.at(*MORE), {'press': 0.002}),
    **{f'indicator_{name}-light': (None, FACE.at(*spot)) for name, spot in LIGHTS.items()},
    'control_sensor-plate': (None, PLATE),
    'control_wearable': (None, WRIST),
    'indicator_wearable-light': ('control_wearable', (WRIST[0] + 0.013, WRIST[1] - 0.012, WATCH_TOP)),
}

LAMPS = {
    'indicator_power-light': GREEN,
    'indicator_sensor-light': GREEN,
    'indicator_battery-light': OFF,
    'indicator_alert-light': OFF,
    'indicator_wearable-light': GREEN,
}


def case():
    """A wedge for the bedside table: rounded plan, sloping face with a screen window, sounder."""
    shell, grey = M('abs_white', col='#eeebe3'), M('abs_face', col='#cfd6d9')
    low = [(0.004, 0.0035), (0, 0.008), (0, 0.020), (0.0012, 0.0207), (0.0012, 0.0217)]
    rings = [[(x, y, z) for x, y in rounded(W, D, 0.022, inset)] for inset, z in low]
    for inset, up in ((0, -0.004), (0.0012, -0.0014), (0.0042, 0.0002), (0.009, 0.0005), (0.030, 0.0005)):
        ring = []
        for x, y in rounded(W, D, 0.022, inset):
            spot = FACE.at(x, 0, up)
            ring.append((x, y, spot[2] + (y - spot[1]) * sin(TILT) / cos(TILT)))
        rings.append(ring)
    n = len(rings[0])
    verts = [v for ring in rings for v in ring]
    faces = grid_faces(n, len(rings), closed_u=True) + [tuple(range((len(rings) - 1) * n, len(rings) * n))]
    body = new_obj('case', verts, faces, shell, autosmooth=40)
    body['fine'] = 0.075
    window = slab(
        'window', 0.104, 0.064, [(0, 0), (0, 0.0008), (0.0008, 0.0014), (0.0020, 0.0006)], 0.006, grey, k=3
    )
    put('body', body, FACE.lay(window, -0.036, 0.0015))
    holes(FACE, (0.077, 0.0345), 2, 0.0056, 0.0014)
    put('body', FACE.lay(sign('speaker', 0.0055, 0.0011, ink()), 0.077, 0.0165, 0.0008))
    for x in (-0.075, 0.075):
        for y in (-0.042, 0.042):
            foot = [(0.007, 0.004), (0.007, 0), (0, 0)]
            put('body', lathe('foot', foot, (x, y, 0), M('rubber', col='#45494c'), n=12))


def screen():
    """What it shows at rest: a calm line of movement, the time, bed and wrist both in touch."""
    glass = M('screen', col='#14313a', emit=0.35)
    bright, dim = M('screen_line', col='#8fe3b4', emit=0.9), M('screen_dim', col='#7fa3ad', emit=0.5)
    face = Face(FACE.at(-0.036, 0.0015), FACE.turn)
    put('display_screen', face.lay(block('glass', 0.098, 0.058, glass, ghost=False), 0, 0, 0.0010))
    put(
        'display_screen',
        face.lay(
            digits('22:15', 0.0078, 0.0018, M('screen_text', col='#eef6f4', emit=0.9)), -0.018, 0.0165, 0.0015
        ),
    )
    for x, icon in ((0.022, 'bed'), (0.039, 'watch')):
        put('display_screen', face.lay(sign(icon, 0.0066, 0.0012, bright), x, 0.0165, 0.0015))
    line = [(-0.045 + 0.003 * k, 0.0032 * sin(k * 0.9) * (1.2 + sin(k * 0.35))) for k in range(31)]
    put('display_screen', face.lay(stroke('trace', line, 0.0013, bright), 0, -0.005, 0.0015))
    for k in range(9):
        bar = block('bar', 0.0050, 0.0045, bright if k < 5 else dim, -0.030 + 0.0075 * k)
        put('display_screen', face.lay(bar, 0, -0.0215, 0.0015))


def controls():
    """Cancel is large and first to hand; test, less and more sensitive below."""
    yellow, key = M('cancel', col='#e9b21c'), M('key_grey', col='#bcc4c8')
    round_button(
        'control_cancel-button',
        FACE,
        CANCEL,
        0.0215,
        0.0075,
        yellow,
        'cross',
        ink(),
        M('abs_grey', col='#a9afb2'),
        30,
        0.42,
    )
    key_button(
        'control_test-button',
        FACE,
        TEST,
        (0.030, 0.0155),
        0.0028,
        M('key_blue', col='#3c6f96'),
        'tick',
        pale(),
    )
    key_button('control_less-button', FACE, LESS, (0.030, 0.0155), 0.0028, key, 'minus')
    key_button('control_more-button', FACE, MORE, (0.030, 0.0155), 0.0028, key, 'plus')
    put('body', FACE.lay(sign('wave', 0.0062, 0.0012, ink()), -0.0325, -0.0465, 0.0009))
    for name, (x, y) in LIGHTS.items():
        light(f'indicator_{name}-light', FACE, (x + 0.0075, y, 0.0004), 0.0034)
        put('body', FACE.lay(sign(ICONS[name], 0.0056, 0.0011, ink()), x - 0.0055, y, 0.0009))


def plate():
    """The sensor: a stiff flat plate with ribs, a raised box for its electronics and a printed way up."""
    grey, dark, mark = (
        M('plate', col='#a3adb3', rough=0.7),
        M('plate_rib', col='#87929a'),
        M('label', col='#f1efe7'),
    )
    w, d = 0.160, 0.215
    steps = [(0.001, 0), (0, 0.001), (0, 0.007), (0.002, 0.0092), (0.012, 0.0095), (0.040, 0.0095)]
    parts = [slab('plate', w, d, steps, 0.020, grey, k=4, loc=PLATE)]
    top = Face((PLATE[0], PLATE[1], 0.0095))
    for k in range(5):
        rib = slab('rib', 0.120, 0.005, [(0, -0.0005), (0, 0.0012), (0.0012, 0.0018)], 0.0025, dark, k=1)
        parts += top.lay(rib, 0, 0.078 - 0.020 * k)
    hump = [(0, -0.001), (0, 0.004), (0.003, 0.0075), (0.012, 0.008)]
    parts += top.lay(slab('hump', 0.080, 0.046, hump, 0.010, grey, k=4), 0, -0.060)
    parts += top.lay(block('label', 0.056, 0.026, mark), 0, -0.060, 0.0084)
    parts += top.lay(sign('bed', 0.0085, 0.0016, M('pad_print', col='#4f7c9c')), -0.013, -0.060, 0.0088)
    parts += top.lay(sign('up', 0.0080, 0.0018, M('pad_print')), 0.014, -0.060, 0.0088)
    put('control_sensor-plate', parts)


def wearable():
    """A wrist sensor, done up on its small charging stand: soft strap, rounded case with button and light."""
    strap, case, dark = (
        M('strap', col='#5a7280', rough=0.8),
        M('watch', col='#30373c', rough=0.4),
        M('watch_face', col='#161c20'),
    )
    hoop, n = [], 22
    for half in (-0.011, -0.0085, 0.0085, 0.011):
        edge = 0.0012 if abs(half) > 0.01 else 0
        hoop.append(
            [
                (half, (0.030 - edge) * sin(a), 0.034 + (0.0265 - edge) * cos(a))
                for a in (2 * pi * k / n for k in range(n))
            ]
        )
    inner = [
        [(half, 0.0275 * sin(a), 0.034 + 0.0240 * cos(a)) for a in (2 * pi * k / n for k in range(n))]
        for half in (0.011, -0.011)
    ]
    rings = [*hoop, *inner, hoop[0]]
    ring = new_obj(
        'strap',
        [v for r in rings for v in r],
        _inside_out(grid_faces(n, len(rings), closed_u=True)),
        strap,
        autosmooth=50,
    )
    _watch(ring, case, dark)


def _watch(ring, case, dark):
    """The case with its glass, and the stand below."""
    parts = [ring]
    steps = [(0.002, 0), (0, 0.002), (0, 0.006), (0.0012, 0.0085), (0.004, 0.0100), (0.012, 0.0100)]
    parts.append(slab('watch', 0.036, 0.040, steps, 0.009, case, k=4, loc=(0, 0, 0.0535)))
    parts.append(
        slab(
            'glass',
            0.027,
            0.029,
            [(0, 0), (0, 0.0004), (0.001, 0.0007)],
            0.005,
            dark,
            k=3,
            loc=(0, 0, 0.0634),
        )
    )
    stand = [(0.001, 0), (0, 0.001), (0.001, 0.005), (0.007, 0.009), (0.014, 0.022), (0.0155, 0.034)]
    parts.append(slab('stand', 0.062, 0.062, stand, 0.016, M('abs_white'), k=4))
    top = Face((0, 0, 0.0643))
    parts += top.lay(sign('wave', 0.0085, 0.0016, M('screen_line')), 0, 0.004)
    put('control_wearable', place(parts, WRIST, 0.0))
    light(
        'indicator_wearable-light',
        Face((WRIST[0] + 0.009, WRIST[1] - 0.0105, WATCH_TOP)),
        (0, 0),
        0.0022,
        M('rim'),
        10,
        'control_wearable',
    )


def _inside_out(faces):
    """The same faces, seen from the other side."""
    return [tuple(reversed(face)) for face in faces]


def leads():
    """From plate to unit, and the mains lead with its plug."""
    cord, white = M('cord', col='#6d757a'), M('abs_white')
    start = (PLATE[0] + 0.045, PLATE[1] - 0.107, 0.005)
    points = [
        start,
        (start[0] + 0.012, start[1] - 0.030, 0.003),
        (-0.112, -0.098, 0.003),
        (-0.106, -0.030, 0.003),
    ]
    points += [(-0.110, 0.030, 0.003), (-0.090, 0.080, 0.006), (-0.060, 0.078, 0.018), (-0.055, 0.052, 0.022)]
    lead('plate_lead', points, 0.0023, cord, 3, 10)
    points = [
        (0.055, 0.052, 0.022),
        (0.058, 0.080, 0.018),
        (0.080, 0.100, 0.004),
        (0.110, 0.085, 0.003),
        (0.128, 0.060, 0.004),
    ]
    points += [(0.150, 0.075, 0.006)]
    lead('mains_lead', points, 0.0026, white, 3, 10)
    mains_plug((0.180, 0.098, 0.0), -0.95)


def lights():
    """The studio of a small device."""
    big_lights(1.1)


def build():
    """Unit, plate, wrist sensor and leads on the unseen table."""
    case()
    screen()
    controls()
    plate()
    wearable()
    leads()
    floor(2.4)


def shadow_grids():
    """The table below all of it."""
    return shadow_sheet(-0.36, 0.30, -0.15, 0.19, 0.030)
