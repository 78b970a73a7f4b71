"""A self-propelled wheelchair: big wheels with push rims, castors, folding frame, slings, footplates.

Metres; it faces -y, the origin is on the floor under the middle of the seat. All is of node `hips`.
"""

from math import cos, pi, sin

from mathutils import Vector

from kit.materials import M
from kit.mesh import grid_faces, new_obj
from kit.shapes import box, lathe, spline
from people.clay import cord

AXLE, WHEEL = Vector((0.262, 0.135, 0.302)), 0.290


def steel():
    """Frame tubes, dark blue."""
    return M('frame_tube', col='#2f4a78', rough=0.35)


def ring(name, x, middle, radius, thick, mat, count, sides):
    """A closed tube in a plane across x."""
    points = []
    for k in range(count):
        a = 2 * pi * k / count
        points.append((x, middle.y + radius * cos(a), middle.z + radius * sin(a)))
    cord(name, 'hips', points, thick, mat, sides, closed=True)


def wheel(s):
    """Tyre, rim, spokes, hub, push rim."""
    tyre, chrome = M('tyre', col='#33343a', rough=0.9), M('chrome_rim', col='#c3c8cc', rough=0.25)
    x = s * AXLE.x
    ring(f'tyre{s}', x, AXLE, WHEEL, 0.0125, tyre, 22, 4)
    ring(f'rim{s}', x, AXLE, WHEEL - 0.017, 0.0075, chrome, 18, 3)
    ring(f'push{s}', x + s * 0.034, AXLE, WHEEL - 0.030, 0.0075, chrome, 20, 4)
    for k in range(7):
        a = pi * (k + 0.3) / 7
        way = Vector((0, cos(a), sin(a))) * (WHEEL - 0.020)
        middle = Vector((x, AXLE.y, AXLE.z))
        cord(f'spoke{s}{k}', 'hips', [middle - way, middle + way], 0.0026, chrome, 3)
    for k in range(3):
        a = 2 * pi * k / 3
        way = Vector((0, cos(a), sin(a)))
        a, b = Vector((x, AXLE.y, AXLE.z)) + way * (WHEEL - 0.02), Vector((x + s * 0.034, AXLE.y, AXLE.z))
        cord(f'stay{s}{k}', 'hips', [a, b + way * (WHEEL - 0.030)], 0.0040, chrome, 3)
    hub = lathe(
        f'hub{s}',
        [(0.026, -0.020), (0.026, 0.016), (0.014, 0.024), (0, 0.026)],
        (x, AXLE.y, AXLE.z),
        M('hub', col='#54585e'),
        n=10,
        rot=(0, s * pi / 2, 0),
    )
    hub['node'] = 'hips'


def castor(s):
    """Small front wheel in its fork."""
    x, y, r = s * 0.205, -0.300, 0.086
    profile = [
        (0.020, -0.016),
        (r - 0.006, -0.016),
        (r, -0.008),
        (r, 0.008),
        (r - 0.006, 0.016),
        (0.020, 0.016),
    ]
    ob = lathe(f'castor{s}', profile, (x, y, r + 0.002), M('tyre', col='#33343a'), n=12, rot=(0, pi / 2, 0))
    ob['node'] = 'hips'
    for t in (-1, 1):
        fork = [(x + t * 0.023, y, r), (x + t * 0.021, y - 0.012, 0.160), (x, y - 0.024, 0.190)]
        cord(f'fork{s}{t}', 'hips', spline(fork, 2), 0.0075, steel(), 4)
    cord(f'stem{s}', 'hips', [(x, y - 0.024, 0.180), (x, y - 0.024, 0.300)], 0.014, steel(), 6)


def side(s):
    """One side of the frame with its arm, push handle and footplate."""
    x = s * 0.215
    post = [(x, 0.205, 0.22), (x, 0.205, 0.55), (x, 0.222, 0.86), (x, 0.250, 0.915), (x, 0.330, 0.925)]
    cord(f'post{s}', 'hips', spline(post, 2), 0.0115, steel(), 5)
    grip = [(x, 0.275, 0.921), (x, 0.385, 0.929)]
    cord(f'grip{s}', 'hips', grip, 0.0165, M('rubber', col='#2b2c30'), 6)
    rail = [(x, 0.205, 0.465), (x, -0.225, 0.465), (x * 0.96, -0.290, 0.425), (x * 0.80, -0.400, 0.190)]
    cord(f'rail{s}', 'hips', spline([*rail, (x * 0.78, -0.425, 0.118)], 2), 0.0115, steel(), 5)
    cord(f'low{s}', 'hips', [(x, 0.205, 0.26), (x, -0.330, 0.26)], 0.0105, steel(), 5)
    cord(f'front{s}', 'hips', [(x, -0.225, 0.26), (x, -0.225, 0.465)], 0.0105, steel(), 5)
    arm = [(x, 0.205, 0.690), (x, -0.100, 0.690), (x, -0.150, 0.665), (x, -0.155, 0.465)]
    cord(f'arm{s}', 'hips', spline(arm, 2), 0.0100, steel(), 5)
    black, guard = M('pad', col='#303138', rough=0.8), M('guard', col='#4a5666', rough=0.7)
    parts = [
        box(f'pad{s}', (0.052, 0.290, 0.030), (x + s * 0.004, 0.035, 0.692), black, bevel=0.010, seg=1),
        box(f'guard{s}', (0.006, 0.330, 0.185), (x + s * 0.002, 0.025, 0.485), guard, bevel=0.002, seg=1),
        box(f'plate{s}', (0.135, 0.175, 0.014), (s * 0.108, -0.520, 0.112), black, bevel=0.005, seg=1),
    ]
    for part in parts:
        part['node'] = 'hips'


def slings():
    """Seat cushion and back of dark cloth, and the cross under the seat."""
    cloth = M('sling', col='#3a3f4b', rough=0.95)
    seat = box('seat', (0.415, 0.420, 0.050), (0, 0.005, 0.455), cloth, bevel=0.018, seg=1)
    seat['node'] = 'hips'
    verts = []
    for j in range(4):
        z = 0.53 + 0.35 * j / 3
        for i in range(7):
            u = i / 3 - 1
            verts.append((0.212 * u, 0.206 + 0.022 * (1 - u * u) + 0.06 * max(0, z - 0.70), z))
    faces = grid_faces(7, 4)
    for name, turned in (('back', faces), ('back_rear', [tuple(reversed(f)) for f in faces])):
        lift = 0.0 if name == 'back' else 0.012
        ob = new_obj(name, [(x, y + lift, z) for x, y, z in verts], turned, cloth, autosmooth=180)
        ob['node'] = 'hips'
    for s in (-1, 1):
        cord(f'cross{s}', 'hips', [(-s * 0.205, 0.02, 0.445), (s * 0.205, 0.02, 0.265)], 0.0105, steel(), 5)


def wheelchair():
    """The whole chair."""
    for s in (-1, 1):
        wheel(s)
        castor(s)
        side(s)
    slings()
