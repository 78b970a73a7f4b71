"""What lies in the tray of the remote monitoring kit: pressure unit with cuff, oximeter, thermometer."""

from math import atan2, cos, pi, radians, sin

from mathutils import Matrix

from devices.plates import plate, soft_edge
from devices.screens import Screen
from devices.studio import dome, put
from kit.materials import M
from kit.mesh import grid_faces, new_obj, place
from kit.shapes import box, lathe, spline, tube

FLOOR = 0.008  # the tray's floor over the table
UNIT, UNIT_SIZE, SLOPE = (0.112, -0.022, FLOOR), (0.112, 0.142, 0.036), 0.55
PANEL = Screen(
    (UNIT[0], UNIT[1], FLOOR + UNIT_SIZE[2]), (atan2(UNIT_SIZE[2] * SLOPE, UNIT_SIZE[1]), 0, 0), 0.0004, 0.15
)
OXIMETER, CLIP_TURN = (-0.118, -0.062, FLOOR), (0, 0, radians(14))
CLIP = Screen(OXIMETER, CLIP_TURN, 0.0335)
STICK, STICK_TURN = (-0.015, -0.082, FLOOR), (0, 0, radians(-9))
WINDOW = Screen(STICK, STICK_TURN, 0.0121, 0.12)
CUFF = (-0.082, 0.042, FLOOR)

INK, WHITE = '#1c2c3a', '#fafaf6'


def unit():
    """Pressure unit: sloping white case, grey display with three rows, start button, air socket."""
    shell = M('abs', col='#efece4')
    body = plate('unit', UNIT_SIZE[0], UNIT_SIZE[1], 0.020, soft_edge(UNIT_SIZE[2], 0.008, 3)[3:], shell, 4)
    for v in body.data.vertices:
        v.co.z *= 1 + SLOPE * v.co.y / UNIT_SIZE[1]
    body.location = UNIT
    put('body', body)
    s = PANEL
    s.card('body', (0, 20, 84, 82), '#8b969b', 4.5, 0.5)
    s.card('display_pressure', (0, 20, 76, 74), '#c9d3c4', 3, 1)
    rows = (('128', 40, 22), ('76', 15, 20), ('68', -7, 12))
    for digits, y, high in rows:
        s.number('display_pressure', digits, 34 - len(digits) * 0.725 * high, y, high, INK, 2, 0.2)
    s.icon('display_pressure', 'heart', -6, -7, 9, INK, 2, 0.2)
    s.disc('indicator_cuff-light', -38, -52, 2.6, '#ffffff', 1)
    turn = (atan2(UNIT_SIZE[2] * SLOPE, UNIT_SIZE[1]), 0, 0)
    put(
        'control_start-button',
        dome('start', PANEL.spot(20, -43), 0.0160, 0.0050, M('start', col='#2361a6'), turn, 18),
    )
    lift = 0.0052 / 0.00032
    s.line('control_start-button', [(20, -36), (20, -43)], 1.8, WHITE, lift)
    s.glint('control_start-button', 20, -43, 6.2, 125, 415, 1.8, WHITE, lift, 14)
    s.disc('body', -20, -43, 9.5, '#9aa5ab', 1)


def cuff():
    """The rolled cuff with its overlap, hook-and-loop patch, edge binding and tube to the unit."""
    cloth, edge, patch = (
        M('cuff', col='#3b4d68', rough=0.95),
        M('binding', col='#26344a'),
        M('patch', col='#8d97a8', rough=0.95),
    )
    turn, r, half = (0, pi / 2, 0), 0.046, 0.066
    roll = lathe('roll', [(r, -half), (r, half)], (0, 0, 0), cloth, 20, turn, 40)
    inside = lathe(
        'inside', [(r - 0.007, -half), (r - 0.007, half)], (0, 0, 0), edge, 20, turn, 40, invert=True
    )
    edge_line = [(r, half + 0.0002), (r + 0.0012, half + 0.0030), (r - 0.008, half + 0.0030)]
    rims = [lathe('rim', edge_line, (0, 0, 0), edge, 20, (0, side * pi / 2, 0), 40) for side in (-1, 1)]
    flap = tube_patch(r + 0.0016, half - 0.006, radians(20), radians(95), cloth)
    velcro = tube_patch(r + 0.0030, half - 0.016, radians(68), radians(93), patch)
    parts = [roll, inside, *rims, flap, velcro]
    squash = Matrix.Diagonal((1, 1.08, 0.80, 1))
    for ob in parts:
        ob.matrix_world = (
            Matrix.Translation((CUFF[0], CUFF[1], FLOOR + (r + 0.0012) * 0.80)) @ squash @ ob.matrix_basis
        )
    put('control_cuff', parts)
    hose = [
        (CUFF[0] + 0.050, CUFF[1] - 0.030, 0.030),
        (0.010, -0.010, 0.020),
        (0.020, -0.040, 0.013),
        (0.038, -0.042, 0.020),
        (0.058, -0.028, 0.024),
    ]
    put('body', tube('hose', spline(hose, 4), 0.0034, M('hose', col='#4a5157'), n=5))


def tube_patch(r, half, start, end, mat):
    """A piece of sleeve round the x axis, from `start` to `end` up from the front."""
    turns = [start + (end - start) * k / 6 for k in range(7)]
    verts = []
    for t in turns:
        y, z = -cos(t), sin(t)
        verts += [
            (-half, y * (r - 0.002), z * (r - 0.002)),
            (-half, y * r, z * r),
            (half, y * r, z * r),
            (half, y * (r - 0.002), z * (r - 0.002)),
        ]
    k = len(verts)
    ends = [(0, 1, 2, 3), (k - 1, k - 2, k - 3, k - 4)]
    return new_obj('patch', verts, grid_faces(4, len(turns)) + ends, mat)


def oximeter():
    """Finger clip: two rounded jaws with a gap for the finger, hinge pin, little lit display."""
    white, blue = M('abs', col='#efece4'), M('clip', col='#4f86b8')
    lower = plate(
        'jaw_low',
        0.036,
        0.060,
        0.013,
        [(0.003, 0), (0, 0.005), (0, 0.0130), (0.0015, 0.0145)],
        blue,
        3,
    )
    upper = plate(
        'jaw_up',
        0.036,
        0.060,
        0.013,
        [(0.003, 0.0185), (0, 0.0210)] + [(a, b + 0.0185) for a, b in soft_edge(0.0145, 0.005, 2)[3:]],
        white,
        3,
    )
    rubber = M('rubber_dark', col='#3a4248')
    pad = box('pad', (0.028, 0.046, 0.006), (0, 0, 0.0138), rubber, 0, drop=('-z', '+z'))
    back = box('back', (0.024, 0.010, 0.020), (0, 0.024, 0.008), blue, 0)
    put('control_oximeter', place([lower, upper, pad, back], OXIMETER, CLIP_TURN[2]))
    s = CLIP
    s.card('display_oximeter', (0, 3, 24, 34), '#10202c', 3, 0)
    s.number('display_oximeter', '97', -9.4, 11, 11, '#7fe3ff', 1, 0.22)
    s.number('display_oximeter', '72', -9.4, -4, 11, '#9df08a', 1, 0.22)
    s.disc('control_oximeter', 0, -20, 3.6, '#9aa5ab', 0.6, 12)


def thermometer():
    """Digital stick: broad grip with a window, narrow neck, steel tip."""
    white, steel = M('abs', col='#efece4'), M('steel', col='#b4b9bc', rough=0.3)
    grip = plate('grip', 0.078, 0.021, 0.010, soft_edge(0.0118, 0.0045, 1)[1:], white, 3)
    grip.location = (0.010, 0, 0)
    neck = lathe(
        'neck',
        [(0.0062, 0), (0.0040, 0.018), (0.0026, 0.034)],
        (-0.026, 0, 0.0058),
        white,
        8,
        (0, -pi / 2, 0),
    )
    tip = lathe(
        'tip',
        [(0.0026, 0), (0.0026, 0.010), (0, 0.013)],
        (-0.060, 0, 0.0058),
        steel,
        8,
        (0, -pi / 2, 0),
    )
    cap = plate('cap', 0.016, 0.0216, 0.009, soft_edge(0.0122, 0.0045, 1)[1:], M('clip', col='#4f86b8'), 3)
    cap.location = (0.045, 0, -0.0001)
    put('control_thermometer', place([grip, neck, tip, cap], STICK, STICK_TURN[2]))
    s = WINDOW
    s.card('display_thermometer', (2, 0, 30, 12.5), '#c9d3c4', 2, 0)
    s.number('display_thermometer', '36.8', -9.5, 0, 8.4, INK, 1, 0.22)
    s.card('control_thermometer', (26.5, 0, 9, 9), '#4f86b8', 4.4, 0.6)
