"""Bedside lamp with a motion sensor in its foot; for practice also the wall switch and a plug-in night light. Faces -y."""

from math import cos, pi, sin

from devices.moulded import (
    FLAT, UPRIGHT, bead, dark, grey, hole, ink, lozenge, patch, printed, rounded, screw, shell, slab, table_shadow,
)
from devices.studio import dome, put, table
from devices.studio import lights as lights
from kit.materials import M, hexlin
from kit.mesh import grid_faces, new_obj
from kit.shapes import box, lathe, spline, tube

MOUNT = 'table'
WALL = 0.135  # front face of the piece of wall
SWITCH, SOCKET = (0.205, WALL, 0.235), (0.205, WALL, 0.085)
NIGHT = (SOCKET[0] - 0.036, WALL - 0.010, SOCKET[2] + 0.006)
OUT = 0.034  # how far the night light stands out of the socket
SHADE = ((0.100, 0.150), (0.060, 0.285))  # radius and height of its lower and upper edge
PLEATS = 44

NODES = {
    'body': (None, (0, 0, 0)),
    'indicator_lamp-light': (None, (0, 0, SHADE[0][1])),
    'control_lamp-switch': (None, (0.026, -0.0560, 0.0150), {'press': 0.003}),
    'indicator_motion-light': (None, (-0.026, -0.0560, 0.0150)),
    'setting': (None, (0, WALL, 0)),
    'control_wall-switch': ('setting', (SWITCH[0], WALL - 0.0090, SWITCH[2]), {'axis': 'x', 'openDeg': -14}),
    'control_wall-label': ('setting', (SWITCH[0], WALL - 0.0010, SWITCH[2] - 0.060)),
    'control_socket-switch': ('setting', (SOCKET[0] + 0.012, WALL - 0.0100, SOCKET[2] + 0.026), {'axis': 'x', 'openDeg': -12}),
    'control_night-light-switch': ('setting', (NIGHT[0], NIGHT[1] - OUT, NIGHT[2] - 0.0310)),
    'indicator_night-light': ('setting', (NIGHT[0], NIGHT[1] - OUT, NIGHT[2] + 0.020)),
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
    put('indicator_lamp-light', lathe('glow', [(r, z - z0) for r, z in cone], (0, 0, z0), glow, n=44, autosmooth=180))
    verts, faces, steps = [], [], 4
    for k in range(PLEATS):
        a, start = 2 * pi * k / PLEATS, len(verts)
        for j in range(steps + 1):
            t = j / steps
            r, z = r0 + (r1 - r0) * t, z0 + (z1 - z0) * t
            for turn, out in ((-0.36, -0.0016), (0, 0.0042), (0.36, -0.0016)):
                b = a + turn * 2 * pi / PLEATS
                verts.append(((r + out) * cos(b), (r + out) * sin(b), z))
        faces += [tuple(f) for f in grid_faces(3, steps + 1, off=start)]
    put('body', new_obj('pleats', verts, faces, linen, autosmooth=20))
    for r, z in SHADE:
        band = [(r - 0.004, z - 0.003), (r + 0.0052, z - 0.003), (r + 0.0048, z + 0.003), (r - 0.004, z + 0.003)]
        put('body', lathe('band', band, FLAT, M('braid', col='#c9b48c'), n=44, autosmooth=40))
    inner = lathe('inner', [(r1 - 0.004, z1), (r0 - 0.004, z0)], FLAT, linen, n=32, autosmooth=180, invert=True)
    put('body', inner)


def foot():
    """Heavy round foot with the sensor's eye and the switch in its rim, a turned stem, and the lead."""
    stone, brass = M('foot', col='#7f8a8c', rough=0.5), M('brass', col='#b99a5a', rough=0.35)
    profile = [(0.0600, 0), (0.0625, 0.004), (0.0620, 0.020), (0.0570, 0.0285), (0.0400, 0.0330), (0.0160, 0.0345), (0, 0.0345)]
    base = lathe('foot', profile, FLAT, stone, n=40, autosmooth=180)
    stem = [
        (0.0160, 0.0335), (0.0170, 0.0380), (0.0100, 0.0430), (0.0062, 0.0550), (0.0062, 0.0900), (0.0100, 0.0960),
        (0.0100, 0.1020), (0.0062, 0.1080), (0.0062, 0.1350), (0.0150, 0.1400), (0.0170, 0.1470), (0.0170, 0.1800),
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
    put('body', slab('well', (0.0300, 0.0160), [(0, 0), (0, 0.0034), (0.001, 0.0038)], at, dark(), 0.008, turn, step=0))
    key = slab('key', (0.0260, 0.0124), rounded(0.0066, 0.0016, 2), at, shell(), 0.0062, turn, n=5, step=0)
    put('control_lamp-switch', key)
    spot = (at[0] + 0.0030, at[1] - 0.0063, at[2] + 0.0004)
    printed('control_lamp-switch', 'on off', spot, 0.0038, 0.0012, None, turn)
    lead = [(0.020, 0.058, 0.006), (0.045, 0.085, 0.003), (0.105, 0.095, 0.003), (0.150, 0.122, 0.003)]
    put('body', tube('lead', spline(lead, 5), 0.0026, M('lead', col='#d8d5cc'), n=6))


def board():
    """Piece of wall with a light switch, its label, and a double socket."""
    paint = M('wall paint', col='#cfd6c4')
    panel = slab('panel', (0.470, 0.345), [(0, -0.012), (0, -0.002), (0.002, 0)], (0.095, WALL, 0.172), paint, 0.012, UPRIGHT, n=4, step=0.024)
    put('setting', panel)
    plate = rounded(0.0085, 0.003, 2)
    put('setting', slab('switch_plate', (0.086, 0.086), plate, SWITCH, shell(), 0.005, UPRIGHT, step=0.02))
    put('setting', slab('recess', (0.036, 0.052), [(0, -0.0004), (0, 0.0003)], (SWITCH[0], WALL - 0.0085, SWITCH[2]), grey(), 0.002, UPRIGHT, n=2, step=0))
    rocker = slab('rocker', (0.033, 0.049), [(0, -0.002), (0, 0.0032), (0.0012, 0.0044)], (SWITCH[0], WALL - 0.0085, SWITCH[2]), shell(), 0.002, (pi / 2 - 0.11, 0, 0), n=2, step=0.011)
    put('control_wall-switch', rocker)
    lamp_sign = (SWITCH[0], WALL - 0.0152, SWITCH[2] - 0.013)
    printed('control_wall-switch', [[(-0.5, 0), (0.5, 0)]], lamp_sign, 0.0050, 0.0016, M('on mark', col='#c8402f'), (pi / 2 - 0.11, 0, 0))
    for x in (-0.034, 0.034):
        screw('setting', (SWITCH[0] + x, WALL - 0.0087, SWITCH[2]), 0.0030, UPRIGHT)
    tag = slab('label', (0.074, 0.022), [(0, 0), (0.0002, 0.0006)], NODES['control_wall-label'][1], M('tag yellow', col='#f4c63c'), 0.003, UPRIGHT, step=0)
    put('control_wall-label', tag)
    x, y, z = NODES['control_wall-label'][1]
    printed('control_wall-label', 'on off', (x - 0.024, y - 0.0010, z), 0.0065, 0.0016, None, UPRIGHT)
    printed('control_wall-label', 'tick', (x - 0.006, y - 0.0010, z), 0.0055, 0.0018, None, UPRIGHT)
    patch('control_wall-label', (0.026, 0.0030), (x + 0.018, y - 0.0010, z + 0.0035), ink(), UPRIGHT)
    patch('control_wall-label', (0.020, 0.0030), (x + 0.015, y - 0.0010, z - 0.0040), ink(), UPRIGHT)


def socket():
    """Double socket: the night light in its left half, the right half free."""
    plate = rounded(0.0095, 0.003, 2)
    put('setting', slab('socket_plate', (0.146, 0.086), plate, SOCKET, shell(), 0.005, UPRIGHT, step=0.02))
    front, x = WALL - 0.0099, SOCKET[0] + 0.041
    for dx, dz, size in ((0, 0.012, (0.0042, 0.0090)), (-0.011, -0.010, (0.0075, 0.0044)), (0.011, -0.010, (0.0075, 0.0044))):
        patch('setting', size, (x + dx, front, SOCKET[2] + dz), dark(), UPRIGHT)
    node, at = 'control_socket-switch', NODES['control_socket-switch'][1]
    key = slab('rocker', (0.012, 0.019), [(0, -0.002), (0, 0.0026), (0.0012, 0.0036)], at, shell(), 0.002, (pi / 2 - 0.14, 0, 0), n=2, step=0)
    put(node, key)
    patch(node, (0.0075, 0.0026), (at[0], at[1] - 0.0050, at[2] + 0.0055), M('on mark', col='#c8402f'), (pi / 2 - 0.14, 0, 0))


def night_light():
    """Plug-in night light: frosted half-round window with ribs, sensor eye and a slide switch."""
    x, y, z = NIGHT
    case = slab('night', (0.060, 0.092), [(0, 0), (0, OUT - 0.007), (0.0016, OUT - 0.0025), (0.006, OUT)], NIGHT, shell(), 0.018, UPRIGHT, n=6, step=0.012)
    put('setting', case)
    face = y - OUT
    lozenge('indicator_night-light', (0.0460, 0.0340), (x, face + 0.0004, z + 0.0225), UPRIGHT, 0.0080)
    for k in range(-2, 3):
        rib = [(x + 0.0078 * k, face - 0.0052 if abs(k) == 2 else face - 0.0080, z + 0.0225 + h) for h in (-0.0120 + 0.001 * abs(k), 0.0120 - 0.001 * abs(k))]
        put('setting', tube('rib', rib, 0.0012, M('linen', col='#efe4cd'), n=5))
    put('setting', dome('eye', (x, face, z - 0.0090), 0.0088, 0.0056, M('lens_white', col='#e3e4e0'), UPRIGHT, 18))
    put('setting', slab('track', (0.0260, 0.0080), [(0, 0), (0, 0.0005)], (x, face, z - 0.0310), dark(), 0.004, UPRIGHT, step=0))
    node = 'control_night-light-switch'
    put(node, slab('slide', (0.0110, 0.0070), rounded(0.0040, 0.0012, 2), (x, face, z - 0.0310), M('knob', col='#59656c'), 0.003, UPRIGHT, step=0))
    put('setting', hole((x - 0.019, face - 0.0004, z - 0.031), 0.0014, UPRIGHT), hole((x + 0.019, face - 0.0004, z - 0.031), 0.0014, UPRIGHT))


def build():
    """Lamp, and the piece of wall behind it."""
    shade()
    foot()
    board()
    socket()
    night_light()
    table(2.0, 0)


def shadow_grids():
    """Table below the lamp."""
    return table_shadow((-0.13, -0.12), (0.19, 0.125), 0.0165)
