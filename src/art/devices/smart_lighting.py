"""Bedside lamp with a motion sensor in its foot; for practice also the wall switch and a plug-in night light. Faces -y."""

from math import cos, pi, sin

from devices.moulded import FLAT, bead, dark, grey, printed, rounded, shell, slab, table_shadow
from devices.smart_lighting_wall import WALL_NODES, build_wall
from devices.studio import dome, put, table
from devices.studio import lights as lights
from kit.materials import M, hexlin
from kit.mesh import grid_faces, new_obj
from kit.shapes import lathe, spline, tube

MOUNT = 'table'
SHADE = ((0.100, 0.150), (0.060, 0.285))  # radius and height of its lower and upper edge
PLEATS = 44

NODES = {
    'body': (None, (0, 0, 0)),
    'indicator_lamp-light': (None, (0, 0, SHADE[0][1])),
    'control_lamp-switch': (None, (0.026, -0.0560, 0.0150), {'press': 0.003}),
    'indicator_motion-light': (None, (-0.026, -0.0560, 0.0150)),
    **WALL_NODES,
}
LAMPS = {
    'indicator_lamp-light': hexlin('#cdc2ab'),
    'indicator_motion-light': hexlin('#3a3f42'),
    'indicator_night-light': hexlin('#f0c878'),
}


def shade():
    """Pleated shade: the light shows between the pleats, so that lamp and shade stay one thing in any colour."""
    (r0, z0), (r1, z1) = SHADE
    linen, glow = M('linen', col='#efe4cd'), M('lamp', col='#ffffff', emit=1)
    cone = [(r0 - 0.0012, z0), (r1 - 0.0012, z1 - 0.004), (0, z1 - 0.004)]
    put(
        'indicator_lamp-light',
        lathe('glow', [(r, z - z0) for r, z in cone], (0, 0, z0), glow, n=44, autosmooth=180),
    )
    verts, faces, steps = [], [], 2
    for k in range(PLEATS):
        a, start = 2 * pi * k / PLEATS, len(verts)
        for j in range(steps + 1):
            t = j / steps
            r, z = r0 + (r1 - r0) * t, z0 + (z1 - z0) * t
            for turn, out in ((-0.28, -0.0012), (0, 0.0040), (0.28, -0.0012)):
                b = a + turn * 2 * pi / PLEATS
                verts.append(((r + out) * cos(b), (r + out) * sin(b), z))
        faces += [tuple(f) for f in grid_faces(3, steps + 1, off=start)]
    put('body', new_obj('pleats', verts, faces, linen, autosmooth=20))
    for r, z in SHADE:
        band = [
            (r - 0.004, z - 0.003),
            (r + 0.0052, z - 0.003),
            (r + 0.0048, z + 0.003),
            (r - 0.004, z + 0.003),
        ]
        put('body', lathe('band', band, FLAT, M('braid', col='#c9b48c'), n=44, autosmooth=40))
    inner = lathe(
        'inner', [(r1 - 0.004, z1), (r0 - 0.004, z0)], FLAT, linen, n=32, autosmooth=180, invert=True
    )
    put('body', inner)


def foot():
    """Heavy round foot with the sensor's eye and the switch in its rim, a turned stem, and the lead."""
    stone, brass = M('foot', col='#7f8a8c', rough=0.5), M('brass', col='#b99a5a', rough=0.35)
    profile = [
        (0.0600, 0),
        (0.0625, 0.004),
        (0.0620, 0.020),
        (0.0570, 0.0285),
        (0.0400, 0.0330),
        (0.0160, 0.0345),
        (0, 0.0345),
    ]
    base = lathe('foot', profile, FLAT, stone, n=40, autosmooth=180)
    stem = [
        (0.0160, 0.0335),
        (0.0170, 0.0380),
        (0.0100, 0.0430),
        (0.0062, 0.0550),
        (0.0062, 0.0900),
        (0.0100, 0.0960),
        (0.0100, 0.1020),
        (0.0062, 0.1080),
        (0.0062, 0.1350),
        (0.0150, 0.1400),
        (0.0170, 0.1470),
        (0.0170, 0.1800),
    ]
    put('body', base, lathe('stem', stem, FLAT, brass, n=20, autosmooth=50))
    front = (1.46, 0, 0)
    rim = [(0.0128, -0.003), (0.0126, 0.0030), (0.0112, 0.0036), (0.0100, 0.0006)]
    at = (-0.0265, -0.0545, 0.0145)
    put('body', lathe('eye_rim', rim, at, grey(), n=24, rot=(1.50, 0, -0.44), autosmooth=180))
    put('body', dome('eye', at, 0.0102, 0.0055, M('lens_white', col='#e3e4e0'), (1.50, 0, -0.44), 20))
    bead('indicator_motion-light', (-0.0445, -0.0425, 0.0150), 0.0022, (1.50, 0, -0.80), 10)
    at = (0.0265, -0.0550, 0.0145)
    turn = (1.50, 0, 0.44)
    put(
        'body',
        slab(
            'well', (0.0300, 0.0160), [(0, 0), (0, 0.0034), (0.001, 0.0038)], at, dark(), 0.008, turn, step=0
        ),
    )
    key = slab('key', (0.0260, 0.0124), rounded(0.0066, 0.0016, 2), at, shell(), 0.0062, turn, n=5, step=0)
    put('control_lamp-switch', key)
    spot = (at[0] + 0.0030, at[1] - 0.0063, at[2] + 0.0004)
    printed('control_lamp-switch', 'on off', spot, 0.0038, 0.0012, None, turn)
    lead = [(0.020, 0.058, 0.006), (0.045, 0.085, 0.003), (0.105, 0.095, 0.003), (0.150, 0.122, 0.003)]
    put('body', tube('lead', spline(lead, 5), 0.0026, M('lead', col='#d8d5cc'), n=6))


def build():
    """Lamp, and the piece of wall behind it."""
    shade()
    foot()
    build_wall()
    table(2.0, 0)


def shadow_grids():
    """Table below the lamp."""
    return table_shadow((-0.13, -0.12), (0.19, 0.125), 0.0165)
