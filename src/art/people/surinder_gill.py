"""Surinder Kaur Gill, 74, retired seamstress, sat up in bed under a light quilt.

Metres; she faces -y, her feet lie towards -y. The origin is on the mattress, in the middle of the bed.
"""

from math import radians, sin

import bpy
import numpy as np
from mathutils import Matrix, Vector, noise

from kit.materials import hexlin
from people.bodies import bell, between, cuff, dye, hand, moved, neckband, sheet, sleeve
from people.clay import ball, chain, clay, limb, on_surface
from people.faces import face_tints, skin
from people.hair import plait
from people.surinder_gill_head import FACE, hair_mat, head
from rooms.bedroom_plan import BED_Y, FLOOR

MATTRESS = 0.55
SEAT = {'room': 'bedroom', 'at': (1.05, BED_Y, FLOOR + MATTRESS), 'turnDeg': 90}

# node -> (parent, pivot). The torso swells about the lap, the head turns on the neck.
NODES = {
    'hips': (None, (0, 0, 0)),
    'torso': ('hips', (0, 0.10, 0.10)),
    'head': ('torso', (0, 0.485, 0.415)),
    'arms': ('torso', (0, 0.40, 0.33)),
}
# the torso is shaped upright about the hips, then laid back until it rises 40 degrees
LAID = Matrix.Translation((0, 0.10, 0.100)) @ Matrix.Rotation(radians(-50), 4, 'X')
ACROSS, ALONG = 19, 25
PATCHES = ('#d8c4a6', '#8fa49c', '#b77c84', '#d9b083', '#a9b7c4', '#c99a86')
BORDER = '#8e5660'
BLANKET_TOP, BLANKET_FOOT, BLANKET_HALF = 0.060, -0.900, 0.425


def make_room():
    """The double bed gives way to a powered one: of the room's bed only the mattress stays under her."""
    for ob in bpy.data.objects:
        if ob.name.startswith('BED_') and not ob.name.startswith(('BED_mattress', 'BED_base')):
            ob.hide_render = ob.hide_viewport = True


def pillow(name, at, tilt, wide, long, thick, mat, dent=0.0, seed=0.0):
    """A pillow across the bed, its head end raised by `tilt` degrees; `dent` where a head lies."""

    def make():
        for up in (1, -1):
            rows = []
            for v in between(-1, 1, 9):
                row = []
                for u in between(-1, 1, 11):
                    puff = max(0.0, (1 - abs(u) ** 3.2) * (1 - abs(v) ** 3.2)) ** 0.5
                    corner = 1 - 0.15 * abs(u * v) ** 2.5
                    soft = 0.010 * noise.noise(Vector((u * 2 + seed, v * 2, up))) * puff
                    press = dent * (1 - min(1, (u * u * 3.2 + v * v * 1.4))) if up > 0 else 0
                    slim = corner * (1 - 0.03 * (1 - abs(v) ** 3))
                    row.append(
                        (
                            u * wide / 2 * slim,
                            v * long / 2 * corner * (1 - 0.03 * (1 - abs(u) ** 3)),
                            up * (thick / 2 * puff - 0.001) + soft - max(0, press),
                        )
                    )
                rows.append(row)
            sheet(f'{name}{up}', 'hips', rows, mat, (0, 0, up))

    moved(Matrix.Translation(at) @ Matrix.Rotation(radians(tilt), 4, 'X'), make)


def pillows():
    """Two to raise her back, one under them, one for her head."""
    white, rose = dye('linen', col='#ece6da', rough=0.95), dye('linen_rose', col='#d3b3a6', rough=0.95)
    pillow('prop', (0, 0.700, 0.095), 14, 0.66, 0.56, 0.20, white, seed=1)
    pillow('back', (0, 0.500, 0.150), 36, 0.68, 0.60, 0.17, white, seed=2)
    pillow('rest', (0, 0.770, 0.275), 36, 0.66, 0.42, 0.20, white, seed=3)
    pillow('head_pillow', (0, 0.655, 0.430), 44, 0.60, 0.40, 0.15, rose, 0.018, seed=4)


def ridge(x, y):
    """How high the blanket lies over her legs."""
    shin = min(1.0, max(0.0, (-0.30 - y) / 0.42))
    middle = 0.095 - 0.010 * shin
    high = 0.145 + 0.050 * bell(y, -0.31, 0.24) - 0.065 * shin
    legs = max(bell(abs(x), middle, 0.125), 0.80 * bell(x, 0, 0.16) * (1 - 0.6 * shin))
    feet = 0.120 * bell(y, -0.755, 0.150) * max(bell(abs(x), 0.075, 0.120), 0.82 * bell(x, 0, 0.14))
    return high * legs * min(1.0, max(0.0, (y + 0.93) / 0.22)) ** 0.5 + feet


def quilt_point(i, j):
    """A point of the quilt: `i` of ACROSS from side to side, `j` of ALONG from lap to foot."""
    x = BLANKET_HALF * (2 * i / (ACROSS - 1) - 1)
    y = BLANKET_TOP + (BLANKET_FOOT - BLANKET_TOP) * j / (ALONG - 1)
    ripple = 0.005 * noise.noise(Vector((x * 7, y * 6, 3))) + 0.004 * sin(26 * y + 9 * x) * bell(
        abs(x), 0.27, 0.16
    )
    edge = -0.018 if i in (0, ACROSS - 1) or j == ALONG - 1 else 0.0
    return (x, y, 0.020 + ridge(x, y) + ripple + edge)


def blanket():
    """The quilt she once made, patch by patch; the sheet is turned back over its upper edge."""
    for j in range(0, ALONG - 1, 2):
        for i in range(0, ACROSS - 1, 2):
            is_border = i in (0, ACROSS - 3) or j == ALONG - 3
            pick = (i // 2 * 2 + j // 2 * 3 + (i // 2) * (j // 2)) % len(PATCHES)
            colour = BORDER if is_border else PATCHES[pick]
            rows = [[quilt_point(i + k, j + m) for k in range(3)] for m in range(3)]
            sheet(f'patch{i}-{j}', 'hips', rows, dye(f'patch{colour}', col=colour, rough=0.95), (0, 0, 1))
    turned, white = [], dye('linen', col='#ece6da')
    for y, lift in (
        (0.050, -0.020),
        (0.070, 0.010),
        (0.050, 0.022),
        (-0.020, 0.018),
        (-0.085, 0.014),
        (-0.092, 0.002),
    ):
        turned.append(
            [
                (x, y + 0.008 * sin(11 * x), 0.020 + ridge(x, min(0.04, y)) + lift)
                for x in between(-0.42, 0.42, 17)
            ]
        )
    sheet('turned', 'hips', turned, white, (0, 0, 1))


def torso():
    """Soft tunic, and a shawl about her shoulders that falls to both sides of her lap."""
    tunic, wool = dye('tunic', col='#5d8d8c', rough=0.95), dye('shawl', col='#e0c79a', rough=0.95)

    def make():
        def body(mesh):
            ball(mesh, (0, 0.000, 0.020), (0.165, 0.112, 0.090))
            ball(mesh, (0, 0.000, 0.150), (0.148, 0.104, 0.130))
            ball(mesh, (0, 0.004, 0.300), (0.152, 0.100, 0.130))
            limb(mesh, (-0.122, 0.010, 0.392), (0.122, 0.010, 0.392), 0.054, 0.054)
            limb(mesh, (-0.050, 0.014, 0.430), (0.050, 0.014, 0.430), 0.042, 0.042)

        front = clay('tunic', 'torso', body, tunic, 500, 0.011, 5)
        placket(front)

        def shawl(mesh):
            for s in (-1, 1):
                for k in range(4):
                    o = 0.024 * k
                    way = [
                        (s * 0.010, 0.080, 0.452 - o * 0.5),
                        (s * (0.072 + 0.3 * o), 0.046, 0.468 - o * 0.3),
                        (s * (0.108 + 0.9 * o), -0.030, 0.424 - 0.2 * o),
                        (s * (0.100 + 1.1 * o), -0.088, 0.300),
                        (s * (0.092 + 1.1 * o), -0.108 + 0.2 * o, 0.160),
                        (s * (0.098 + 1.2 * o), -0.112 + 0.3 * o, 0.055),
                    ]
                    chain(mesh, way, [0.020, 0.022, 0.020, 0.0175, 0.0165, 0.0170], 6)
                limb(mesh, (s * 0.148, 0.010, 0.402), (s * 0.188, 0.000, 0.300), 0.064, 0.063)

        clay('shawl', 'torso', shawl, wool, 980, 0.0090, 2)

    moved(LAID, make)
    way = [
        (-0.040, 0.548, 0.440),
        (-0.086, 0.498, 0.455),
        (-0.098, 0.405, 0.435),
        (-0.082, 0.310, 0.360),
        (-0.078, 0.225, 0.292),
    ]
    plait(way, hair_mat(), dye('tie', col='#8c3f4f'), 470, 0.0185, 0.0125)


def placket(front):
    """The embroidered opening of the tunic."""
    cream = dye('placket', col='#e8d9b4')
    rows = [
        on_surface(front, [(0.015 * x, -0.6, z) for x in between(-1, 1, 4)], (0, 1, 0), 0.003)
        for z in between(0.235, 0.425, 7)
    ]
    sheet('placket', 'torso', rows, cream, (0, -1, 0))
    neckband('tunic_neck', (0, 0.016, 0.444), 0.053, 0.008, 0.026, cream, 16)


def arms():
    """Thin arms; her hands rest on the blanket, one a little open."""
    tunic, rib, flesh = dye('tunic', col='#5d8d8c'), dye('tunic_edge', col='#e8d9b4'), skin(FACE)
    for s, name in ((-1, 'R'), (1, 'L')):
        shoulder, elbow = Vector((s * 0.165, 0.380, 0.335)), Vector((s * 0.262, 0.235, 0.150))
        wrist = Vector((s * 0.118, 0.052 - 0.02 * s, 0.232))
        folds = ((0, 0.9, 0.006), (1, 0.2, 0.006), (1, 0.6, 0.004))
        sleeve(
            f'sleeve{name}', 'arms', [shoulder, elbow, wrist], [0.055, 0.047, 0.034], tunic, 290, folds, 0.009
        )
        along = (wrist - elbow).normalized()
        cuff(f'cuff{name}', 'arms', wrist + along * 0.020, along, 0.029, 0.026, rib)
        forward = Vector((-s * 0.42, -0.88, -0.14))
        palm = Vector((-s * 0.25, -0.10, -1.0))
        curl = (18, 22, 26, 30) if s < 0 else (30, 36, 40, 44)
        hand(
            f'hand{name}',
            'arms',
            wrist + along * 0.040,
            forward,
            palm,
            s < 0,
            flesh,
            curl,
            (0.7, 0.4),
            0.84,
            430,
            0.04,
        )


def tints(ob, material, flat):
    """Her face, the patches of the quilt, and the border of the shawl."""
    values = face_tints(FACE, ob, material, flat)
    if ob.name == 'shawl':
        border = np.array(hexlin('#a2564c'))
        for k, v in enumerate(ob.data.vertices):
            inner = bell(v.co.z, 0.066, 0.020) * (v.co.y < -0.05)
            values[k] = values[k] * (1 - 0.8 * inner) + border * 0.8 * inner
    return values


def build():
    """All of Surinder, with what she lies on and under."""
    make_room()
    pillows()
    blanket()
    torso()
    arms()
    head()


def shadow_grids():
    """Where her shadow may fall: the mattress. Rows of (start, reach), direction, lift."""
    rows = [[((x, y, 0.70), 0.76) for x in between(-0.55, 0.55, 13)] for y in between(-0.95, 0.98, 18)]
    return [(rows, (0, 0, -1), 0.008)]
