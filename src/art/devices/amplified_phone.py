"""Amplified big-button telephone with photo keys, a curly cord and a ring light. Lies on a table, faces -y."""

from math import atan2, cos, pi, sin

from devices.moulded import (
    bead,
    dark,
    grey,
    ink,
    lozenge,
    pale,
    printed,
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
from kit.mesh import grid_faces, new_obj
from kit.shapes import spline, tube

MOUNT = 'table'
W, H = 0.212, 0.226
LOW, RISE = 0.034, 0.036  # height of the case in front, and how much higher it is behind
TILT = atan2(RISE, H)
TURN = (TILT, 0, 0)
CRADLE = -0.073  # middle of the handset


def on_face(x, y, up=0.0):
    """A point on the sloping face."""
    return (x, y * cos(TILT) - up * sin(TILT), LOW + RISE / 2 + y * sin(TILT) + up * cos(TILT))


PHOTOS = {1: (-0.013, 0.062), 2: (0.030, 0.062), 3: (0.073, 0.062)}
DIALS = {'volume': (-0.0105, 0.0215), 'tone': (0.0365, 0.0215)}
SMALL = {'boost-button': (0.0815, 0.0190), 'speaker-button': (0.0740, -0.0975)}
NODES = {
    'body': (None, (0, 0, 0)),
    'control_handset': (None, on_face(CRADLE, 0, 0.004)),
    'control_keypad': (None, on_face(0.030, -0.048)),
    'indicator_ring-light': (None, on_face(0.030, 0.1010)),
    'indicator_boost-light': (None, on_face(0.0815, 0.0330)),
}
NODES.update({f'control_photo-{k}': (None, on_face(*at), {'press': 0.003}) for k, at in PHOTOS.items()})
NODES.update({f'control_{k}-slider': (None, on_face(*at)) for k, at in DIALS.items()})
NODES.update({f'control_{k}': (None, on_face(*at), {'press': 0.003}) for k, at in SMALL.items()})
LAMPS = {'indicator_ring-light': hexlin('#8c3a36'), 'indicator_boost-light': hexlin('#3a3f42')}


def case():
    """Wedge-shaped case in two shells with the handset's bed and rubber feet."""
    ob = slab('case', (W, H), seam(LOW + RISE / 2, 0.009, 0.014), (0, 0, 0), shell(), 0.022, n=6, step=0.027)
    for v in ob.data.vertices:
        if v.co.z > 0.018:
            v.co.z += v.co.y * sin(TILT) - 0.0006
    put('body', ob)
    bed = slab(
        'bed',
        (0.056, 0.204),
        [(0, -0.002), (0, 0.0006), (0.0030, 0.0010)],
        on_face(CRADLE, 0),
        grey(),
        0.020,
        TURN,
        n=5,
        step=0.02,
    )
    put('body', bed)
    for y in (-0.068, 0.068):
        cup = slab(
            'cup',
            (0.048, 0.044),
            rounded(0.0050, 0.0030, 2),
            on_face(CRADLE, y),
            M('cradle', col='#9da3a6'),
            0.014,
            TURN,
            n=4,
            step=0,
        )
        put('body', cup)
    for x in (-0.080, 0.080):
        put(
            'body',
            slab('foot', (0.022, 0.012), [(0, -0.0004), (0, 0.002)], (x, -0.092, 0), dark(), 0.004, step=0),
        )
    slots('body', 4, (0.0016, 0.0140), 0.0042, on_face(0.010, -0.0985, 0.0008), TURN, (1, 0))


def handset():
    """Handset: two rounded ends and a bowed grip, one smooth body."""
    node, n, verts = 'control_handset', 12, []
    stations = []
    for k in range(21):
        t = -1 + 2 * k / 20
        end = min(1.0, max(0.0, (abs(t) - 0.52) / 0.16))
        end = end * end * (3 - 2 * end)
        tip = max(0.0, (abs(t) - 0.90) / 0.10)
        round_off = (1 - tip * tip * 0.92) ** 0.5
        half_w = (0.0150 + 0.0095 * end) * round_off
        top = 0.0345 - 0.0060 * t * t - 0.0085 * tip * tip
        under = 0.0190 - 0.0165 * end + 0.0080 * tip * tip
        stations.append((t * 0.1060, half_w, under, top))
    for y, half_w, under, top in stations:
        middle, half_h = (under + top) / 2, (top - under) / 2
        for i in range(n):
            a = 2 * pi * i / n
            x = half_w * abs(cos(a)) ** 0.7 * (1 if cos(a) >= 0 else -1)
            z = half_h * abs(sin(a)) ** 0.7 * (1 if sin(a) >= 0 else -1)
            verts.append(on_face(CRADLE + x, y, middle + z))
    faces = [tuple(reversed(f)) for f in grid_faces(n, len(stations), closed_u=True)]
    faces += [tuple(range(n)), tuple(reversed(range(len(verts) - n, len(verts))))]
    put(node, new_obj('handset', verts, faces, M('handset', col='#ece8df'), autosmooth=180))


def curly_cord():
    """Coiled cord from the handset's lower end round to the left side of the case."""
    way = spline(
        [
            on_face(CRADLE - 0.004, -0.110, 0.006),
            (-0.085, -0.150, 0.008),
            (-0.135, -0.150, 0.0075),
            (-0.158, -0.095, 0.0075),
            (-0.140, -0.045, 0.0085),
            (-0.108, -0.030, 0.012),
        ],
        12,
    )
    points, turns, per = [], 16, 5
    for i in range(turns * per + 1):
        at = i / (turns * per) * (len(way) - 1)
        k = min(int(at), len(way) - 2)
        here, ahead = way[k].lerp(way[k + 1], at - k), (way[k + 1] - way[k]).normalized()
        side = ahead.cross((0, 0, 1)).normalized()
        a, r = 2 * pi * i / per, 0.0044
        points.append(here + side * (r * cos(a)) + side.cross(ahead) * (r * sin(a)))
    put('body', tube('curl', points, 0.0016, M('cord', col='#d3d0c7'), n=3))
    line = [(0.030, 0.108, 0.014), (0.032, 0.150, 0.004), (0.075, 0.172, 0.003), (0.150, 0.160, 0.003)]
    put('body', tube('lead', spline(line, 5), 0.0023, M('cord', col='#d3d0c7'), n=6))


def keypad():
    """Twelve large keys with bold figures."""
    node, key, side = 'control_keypad', M('key_white', col='#fbf9f2'), M('key_dark', col='#2c3338')
    field = slab(
        'field',
        (0.118, 0.092),
        [(0, -0.001), (0, 0.0005), (0.0010, 0.0010)],
        on_face(0.030, -0.0425),
        side,
        0.008,
        TURN,
        n=4,
        step=0.02,
    )
    put('body', field)
    for k, sign in enumerate(('1', '2', '3', '4', '5', '6', '7', '8', '9', 'star', '0', 'hash')):
        x, y = 0.030 + 0.0375 * (k % 3 - 1), -0.0100 - 0.0217 * (k // 3)
        at = on_face(x, y, 0.0008)
        put(
            node,
            slab('key', (0.0335, 0.0185), rounded(0.0055, 0.0016, 1), at, key, 0.0050, TURN, n=2, step=0),
        )
        size = (0.0052, 0.0064) if sign in '0123456789' else 0.0042
        printed(node, sign, on_face(x, y, 0.0067), size, 0.0020, None, TURN)


def photo_keys():
    """Three photo keys: a picture of a head and shoulders under a clear cap."""
    looks = {
        1: ('#c9d9e3', '#5a3b28', '#e3b596', '#8a4a6a'),
        2: ('#e6dcc6', '#b9b6b0', '#d9a384', '#3f6a58'),
        3: ('#d5e0cc', '#2b2522', '#9c6a4a', '#355c8c'),
    }
    for k, (x, y) in PHOTOS.items():
        node, (back, hair, skin, coat) = f'control_photo-{k}', looks[k]
        key = slab(
            'photo',
            (0.0370, 0.0420),
            rounded(0.0055, 0.0016, 2),
            on_face(x, y),
            M('key_white', col='#fbf9f2'),
            0.0050,
            TURN,
            n=3,
            step=0,
        )
        put(node, key)
        parts = (
            ((0.0310, 0.0360), (0, 0), 0.003, back),
            ((0.0190, 0.0230), (0, 0.0035), 0.0095, hair),
            ((0.0250, 0.0120), (0, -0.0120), 0.0050, coat),
            ((0.0135, 0.0170), (0, 0.0015), 0.0068, skin),
        )
        for j, (size, (dx, dy), r, col) in enumerate(parts):
            tone = M('px' + col, col=col, emit=0.08)
            at = on_face(x + dx, y + dy, 0.0058 + 0.0002 * j)
            put(node, slab('px', size, [(0, 0)], at, tone, r, TURN, n=3, step=0, ghost=True))


def controls():
    """Volume and tone sliders, boost and loudspeaker keys, the ring light."""
    for name, (x, y) in DIALS.items():
        put(
            'body',
            slab(
                'track',
                (0.0360, 0.0048),
                [(0, 0), (0, 0.0007)],
                on_face(x, y),
                dark(),
                0.0024,
                TURN,
                n=4,
                step=0,
            ),
        )
        knob = slab(
            'knob',
            (0.0092, 0.0155),
            rounded(0.0075, 0.0020, 2),
            on_face(x, y),
            M('knob', col='#59656c'),
            0.0030,
            TURN,
            n=3,
            step=0,
        )
        put(f'control_{name}-slider', knob)
        printed(
            f'control_{name}-slider',
            [[(0, -0.8), (0, 0.8)]],
            on_face(x, y, 0.0079),
            0.0060,
            0.0013,
            pale(),
            TURN,
        )
        printed('body', 'minus', on_face(x - 0.0220, y, 0.0006), 0.0028, 0.0011, None, TURN)
        printed('body', 'plus', on_face(x + 0.0220, y, 0.0006), 0.0028, 0.0011, None, TURN)
    printed('body', 'speaker', on_face(DIALS['volume'][0], 0.0345, 0.0006), 0.0034, 0.0008, None, TURN)
    printed('body', 'wave', on_face(DIALS['tone'][0], 0.0345, 0.0006), 0.0034, 0.0008, None, TURN)
    for name, (size, col, sign, mat) in {
        'boost-button': ((0.0260, 0.0150), '#f2bf1d', 'up', ink()),
        'speaker-button': ((0.0200, 0.0110), '#2f8a49', 'speaker', pale()),
    }.items():
        x, y = SMALL[name]
        put(
            f'control_{name}',
            slab(
                name,
                size,
                rounded(0.0052, 0.0016, 2),
                on_face(x, y),
                M('key ' + name, col=col),
                0.0050,
                TURN,
                n=4,
                step=0,
            ),
        )
        printed(
            f'control_{name}',
            sign,
            on_face(x, y, 0.0056),
            0.0046 if name[0] == 'b' else 0.0040,
            0.0014,
            mat,
            TURN,
        )
    lozenge('indicator_ring-light', (0.1180, 0.0120), on_face(0.030, 0.0985), TURN, 0.0060)
    bead('indicator_boost-light', on_face(0.0815, 0.0330, 0), 0.0026, TURN, n=12, rim='body')


def build():
    """The telephone on its unseen table."""
    case()
    handset()
    curly_cord()
    keypad()
    photo_keys()
    controls()
    table(2.0, 0)


def shadow_grids():
    """Table below the telephone and its cords."""
    return table_shadow((-0.19, -0.18), (0.20, 0.19), 0.025)
