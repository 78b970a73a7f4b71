"""The chair of the stairlift: swivel, cushion that folds up, arms with the toggle and key, belt and footrest."""

from math import pi

from devices.moulded import FLAT, grey, printed, rounded, shell, slab
from devices.stairlift_arms import ARM_PIVOTS, HINGE_X, build_arms, cloth
from devices.studio import put
from kit.materials import M
from kit.mesh import new_obj
from kit.shapes import box, lathe, spline, tube

MIDDLE = (0.165, 0, 0.475)  # the swivel
SEAT = (0.080, 0, 0.500)  # hinge of the cushion
TOP = 0.560  # where one sits
FOOT = (0.132, 0, 0.095)
LEVER = (0.230, -0.185, 0.474)

PIVOTS = {
    'control_seat': ('control_carriage', MIDDLE, {'axis': 'y', 'openDeg': 70}),
    'control_cushion': ('control_seat', SEAT, {'axis': 'z', 'openDeg': 78}),
    'control_belt': ('control_cushion', (0.180, 0, TOP)),
    **ARM_PIVOTS,
    'control_swivel-lever': ('control_seat', LEVER, {'axis': 'x', 'openDeg': 25}),
    'control_footrest': ('control_carriage', FOOT, {'axis': 'z', 'openDeg': 84}),
}


def frame():
    """Upright panel between seat and footrest, the swivel disc, and the shell of the back."""
    panel = slab(
        'panel',
        (0.215, 0.385),
        rounded(0.052, 0.016, 3),
        (0.078, 0, 0.262),
        shell(),
        0.040,
        (pi / 2, 0, pi / 2),
        n=4,
        step=0.1,
    )
    put('control_carriage', panel)
    neck = [(0.062, 0.0), (0.060, 0.022), (0.085, 0.030), (0.085, 0.040)]
    put('control_carriage', lathe('neck', neck, (MIDDLE[0], 0, 0.435), grey(), n=14, autosmooth=40))
    bracket = box('bracket', (0.110, 0.100, 0.060), (0.118, 0, 0.388), shell(), bevel=0.010, seg=1)
    put('control_carriage', bracket)
    node = 'control_seat'
    put(
        node,
        slab(
            'base',
            (0.300, 0.400),
            [(0, 0), (0, 0.022)],
            (0.215, 0, 0.475),
            M('base', col='#4a5054'),
            0.060,
            n=5,
            step=0,
        ),
    )
    back = slab(
        'back_shell',
        (0.440, 0.520),
        [(0.020, 0), (0, 0.022)],
        (0.010, 0, 0.765),
        shell(),
        0.095,
        (pi / 2 - 0.10, 0, pi / 2),
        n=5,
        step=0.14,
    )
    pad = slab(
        'back_pad',
        (0.425, 0.500),
        [(0, 0.020), *rounded(0.072, 0.028, 3)[1:]],
        (0.010, 0, 0.768),
        cloth(),
        0.090,
        (pi / 2 - 0.10, 0, pi / 2),
        n=5,
        step=0.075,
    )
    for v in pad.data.vertices:
        if v.co.z > 0.060:
            v.co.z -= 0.016 * max(0.0, 1 - (v.co.x / 0.17) ** 2) * max(0.0, 1 - (v.co.y / 0.22) ** 2)
    put(node, back, pad)
    put(
        node,
        box(
            'cross_bar',
            (0.044, 0.502, 0.026),
            (0.057, 0, 0.474),
            M('base', col='#4a5054'),
            bevel=0,
        ),
    )
    for y in (-0.238, 0.238):
        post = box(
            'arm_post',
            (0.050, 0.026, 0.300),
            (HINGE_X - 0.012, y, 0.478),
            M('base', col='#4a5054'),
            bevel=0,
            rot=(0, -0.06, 0),
        )
        post['fine'] = 0.10
        put(node, post)


def cushion():
    """Seat cushion, a little puffed, on its board."""
    node = 'control_cushion'
    board = slab('board', (0.390, 0.440), [(0, 0), (0, 0.018)], (0.290, 0, 0.498), shell(), 0.050, step=0)
    size, edge = (0.385, 0.435), rounded(0.052, 0.026, 3)
    pad = slab('cushion', size, edge, (0.292, 0, 0.512), cloth(), 0.055, n=4, step=0.075)
    for v in pad.data.vertices:
        if v.co.z > 0.050:
            v.co.z += 0.018 * max(0.0, 1 - (v.co.x / 0.17) ** 2) * max(0.0, 1 - (v.co.y / 0.20) ** 2)
    put(node, board, pad)


def belt():
    """Lap belt that lies across the cushion, with its buckle and red catch."""
    node, web = 'control_belt', M('webbing', col='#33393d', rough=0.9)
    path = spline(
        [
            (0.105, -0.222, 0.556),
            (0.135, -0.190, 0.580),
            (0.190, -0.100, 0.5845),
            (0.205, 0, 0.5870),
            (0.190, 0.100, 0.5845),
            (0.135, 0.190, 0.580),
            (0.105, 0.222, 0.556),
        ],
        2,
    )
    verts, faces, n = [], [], len(path)
    for p in path:
        for dx, dz in ((-0.021, 0), (-0.021, 0.0030), (0.021, 0.0030), (0.021, 0)):
            verts.append((p.x + dx, p.y, p.z + dz))
    for k in range(n - 1):
        for i in range(3):
            a = 4 * k + i
            faces.append((a, a + 1, a + 5, a + 4))
    put(node, new_obj('web', verts, faces, web, autosmooth=40))
    put(
        node,
        slab(
            'buckle',
            (0.060, 0.070),
            rounded(0.017, 0.005, 2),
            (0.2045, -0.012, 0.5860),
            M('buckle', col='#23282b'),
            0.010,
            n=2,
            step=0,
        ),
    )
    red = M('alarm_red', col='#c81f2a')
    put(node, box('catch', (0.040, 0.022, 0.004), (0.2045, -0.030, 0.6020), red, bevel=0, drop=('-z',)))


def swivel_lever():
    """Lever under the seat that frees it to turn, with a bright grip."""
    x, y, z = LEVER
    rod = tube(
        'lever',
        [(x, y + 0.05, z + 0.006), (x, y - 0.030, z + 0.004), (x + 0.004, y - 0.062, z - 0.010)],
        0.0070,
        M('base', col='#4a5054'),
        n=5,
    )
    grip = tube(
        'grip',
        [(x + 0.002, y - 0.048, z - 0.003), (x + 0.006, y - 0.092, z - 0.024)],
        [0.0120, 0.0135],
        M('toggle', col='#f2bf1d'),
        n=10,
    )
    put('control_swivel-lever', rod, grip)


def footrest():
    """Footplate with a ribbed mat and soft safety edges."""
    node, x = 'control_footrest', 0.262
    plate = slab(
        'plate',
        (0.275, 0.262),
        rounded(0.020, 0.008, 2),
        (x, 0, 0.082),
        M('base', col='#4a5054'),
        0.040,
        n=4,
        step=0,
    )
    mat = slab(
        'mat',
        (0.225, 0.225),
        [(0, 0), (0.002, 0.0025)],
        (x + 0.006, 0, 0.102),
        M('rubber', col='#6a7276', rough=0.9),
        0.030,
        n=3,
        step=0,
    )
    put(node, plate, mat)
    for k in range(7):
        y = -0.084 + 0.028 * k
        rib = [[(-0.086, 0), (0.086, 0)]]
        printed(node, rib, (x + 0.006, y, 0.1050), 1, 0.007, M('rib', col='#868e92'), FLAT)
    hinge = tube(
        'hinge', [(FOOT[0] - 0.002, -0.095, 0.092), (FOOT[0] - 0.002, 0.095, 0.092)], 0.014, grey(), n=10
    )
    put('control_carriage', hinge)
    edge = M('safety_edge', col='#f2bf1d')
    for y in (-0.121, 0.121):
        printed(node, [[(-0.105, 0), (0.105, 0)]], (x, y, 0.1024), 1, 0.008, edge, FLAT)


def build_seat():
    """The chair on its carriage."""
    frame()
    cushion()
    belt()
    build_arms()
    swivel_lever()
    footrest()
