"""Aisha Rahman, 27, at ease on her feet: phone in one hand, the other in the pocket of her hoodie.

Metres; she faces -y. The origin is on the floor between her feet.
"""

from math import pi, sin

import numpy as np
from mathutils import Euler, Matrix, Vector

from kit.materials import hexlin
from kit.shapes import box, lathe, spline
from people.aisha_rahman_head import FACE, hair_mat, head
from people.bodies import bell, between, cuff, dye, hand, moved, neckband, oval, sheet, shoe, sleeve
from people.clay import ball, chain, clay, cord, limb, on_surface
from people.faces import face_tints, skin
from people.hair import plait

SEAT = {'room': 'living-room', 'at': (2.9, 1.9, 0), 'turnDeg': 40}

# node -> (parent, pivot). The torso swells about the waist, the head turns on the neck.
NODES = {
    'hips': (None, (0, 0, 0)),
    'torso': ('hips', (0, 0, 0.86)),
    'head': ('torso', (0, 0.010, 1.33)),
    'arms': ('torso', (0, 0, 1.26)),
}
SKIRT_POINTS = 36


def hips():
    """Long denim skirt that falls in folds, socks and trainers."""
    denim = dye('denim', col='#4f6a93', rough=0.95)
    rows = []
    for z, wide, deep, wave in (
        (0.890, 0.150, 0.112, 0.0),
        (0.780, 0.160, 0.120, 0.0),
        (0.660, 0.180, 0.141, 0.018),
        (0.520, 0.196, 0.160, 0.036),
        (0.380, 0.206, 0.172, 0.054),
        (0.260, 0.216, 0.184, 0.068),
        (0.175, 0.224, 0.192, 0.076),
        (0.160, 0.225, 0.193, 0.076),
        (0.158, 0.212, 0.180, 0.076),
        (0.240, 0.195, 0.165, 0.050),
    ):
        row = oval(
            (-0.010 + 0.010 * (0.9 - z), 0.0, z), wide, deep, SKIRT_POINTS, wave, 7, 0.6 + 0.8 * (0.9 - z)
        )
        # the bent knee of the free leg pushes the cloth forward
        rows.append(
            [(x, y - 0.050 * bell(x, 0.09, 0.14) * bell(z, 0.46, 0.34) * (y < 0), h) for x, y, h in row]
        )
    sheet('skirt', 'hips', rows, denim, (0, 0, 1), closed=True)
    white, pink = dye('sole', col='#efece4'), dye('trainer', col='#c9b6d6', rough=0.8)
    for s, heel, turn in ((-1, (-0.090, 0.035, 0), -0.16), (1, (0.098, -0.035, 0), 0.34)):
        shoe(f'trainer{s}', 'hips', heel, turn, pink, white, 0.245, 0.045, 0.10, 190)

        def sock(mesh, heel=heel):
            limb(
                mesh,
                (heel[0], heel[1] + 0.004, 0.09),
                (heel[0] * 0.96, heel[1] + 0.010, 0.26),
                0.036,
                0.044,
                6,
            )

        clay(f'sock{s}', 'hips', sock, dye('sock', col='#e9e4da'), 90, 0.010, 4)


def torso():
    """Loose hoodie with a ribbed hem and a big front pocket; the hood lies on her back."""
    lilac, rib = dye('hoodie', col='#ad98cf', rough=0.95), dye('hoodie_rib', col='#937db8', rough=0.95)

    def body(mesh):
        ball(mesh, (-0.006, 0.004, 0.880), (0.186, 0.142, 0.100))
        ball(mesh, (-0.004, 0.002, 1.000), (0.172, 0.130, 0.140))
        ball(mesh, (0, 0.000, 1.150), (0.170, 0.122, 0.130))
        for s in (-1, 1):
            ball(mesh, (s * 0.068, -0.070, 1.140), (0.072, 0.060, 0.068))
        limb(mesh, (-0.132, 0.006, 1.252), (0.132, 0.006, 1.252), 0.060, 0.060)
        limb(mesh, (-0.06, 0.012, 1.290), (0.06, 0.012, 1.290), 0.052, 0.052)
        for z, out in ((0.845, 0.004), (0.905, 0.003)):
            ball(mesh, (-0.006, 0.002, z), (0.187 + out, 0.143 + out, 0.016), Euler((0.05, 0.06, 0)))
        ball(mesh, (0.085, -0.118, 0.900), (0.052, 0.036, 0.040))

    front = clay('hoodie', 'torso', body, lilac, 770, 0.011, 5, cut=[((0, 0, 0.792), (0, 0, -1))])
    middle = (-0.008, 0.004)
    rows = [
        oval((*middle, z), w, d, 20)
        for z, w, d in (
            (0.838, 0.166, 0.124),
            (0.828, 0.181, 0.138),
            (0.800, 0.180, 0.137),
            (0.772, 0.175, 0.133),
            (0.768, 0.162, 0.120),
        )
    ]
    sheet('hem', 'torso', rows, rib, (0, 0, 1), closed=True)
    pocket(front, lilac, rib)
    hood(lilac)
    neckband('tee', (0, 0.010, 1.316), 0.058, 0.004, 0.046, dye('tee', col='#f1ede6'), 16)
    for s in (-1, 1):
        line = on_surface(
            front, [(s * 0.040, -1, 1.262), (s * 0.046, -1, 1.20), (s * 0.042, -1, 1.115)], (0, 1, 0), 0.004
        )
        cord(f'string{s}', 'torso', spline(line, 2), 0.0042, dye('string', col='#efe9f4'), 5)
    headphones()
    way = [(0.030, 0.062, 1.400), (0.082, 0.062, 1.388), (0.128, 0.012, 1.366), (0.146, -0.062, 1.306)]
    way += [(0.134, -0.132, 1.215), (0.124, -0.156, 1.120), (0.124, -0.158, 1.030), (0.128, -0.150, 0.965)]
    plait(way, hair_mat(), dye('tie', col='#c0527a'), 620, 0.0240, 0.0165)


def pocket(front, cloth, rib):
    """The kangaroo pocket: a panel that stands off the belly, its slanted openings bound in rib."""
    rows = []
    for j in range(6):
        t = j / 5
        half = 0.128 - 0.052 * max(0, t - 0.25) / 0.75
        line = [(half * (2 * i / 8 - 1), -1, 0.838 + 0.140 * t) for i in range(9)]
        found = on_surface(front, line, (0, 1, 0), 0.0)
        rows.append(
            [
                p + Vector((0, -0.004 - 0.012 * sin(pi * i / 8) ** 0.6 * (1 - t**3), 0))
                for i, p in enumerate(found)
            ]
        )
    sheet('pocket', 'torso', rows, cloth, (0, -1, 0))
    for s, i in ((-1, 0), (1, 8)):
        cord(f'welt{s}', 'torso', [row[i] + Vector((0, -0.003, 0)) for row in rows[1:]], 0.0062, rib, 5)
    cord('welt_top', 'torso', [p + Vector((0, -0.001, 0)) for p in rows[5]], 0.0040, rib, 5)


def hood(cloth):
    """Hood laid back: a thick roll about the neck and its bag behind."""

    def heap(mesh):
        ring = [
            (0.030, -0.108, 1.262),
            (0.086, -0.066, 1.296),
            (0.112, 0.006, 1.322),
            (0.088, 0.078, 1.336),
            (0, 0.108, 1.336),
        ]
        radii = [0.020, 0.030, 0.036, 0.040, 0.042]
        for s in (-1, 1):
            chain(mesh, [(s * x, y, z) for x, y, z in ring], radii, 6)
        ball(mesh, (0, 0.128, 1.255), (0.108, 0.040, 0.090))
        ball(mesh, (0, 0.140, 1.205), (0.066, 0.034, 0.062))

    clay('hood', 'torso', heap, cloth, 360, 0.0095, 4)


def headphones():
    """Big headphones round her neck: the band behind it, the shells on the collar bones."""
    shell, pad, metal = (
        dye('shell', col='#f0ece6', rough=0.4),
        dye('pad', col='#3c3a44'),
        dye('band', col='#c7b7dc'),
    )
    arc = [(0.096, -0.100, 1.300), (0.128, -0.035, 1.342), (0.112, 0.064, 1.372), (0, 0.112, 1.380)]
    points = spline(arc + [(-x, y, z) for x, y, z in reversed(arc[:-1])], 3)
    cord('band', 'torso', points, 0.0105, metal, 6)
    for s in (-1, 1):
        place = (
            Matrix.Translation((s * 0.082, -0.124, 1.272)) @ Euler((1.12, s * 0.30, 0)).to_matrix().to_4x4()
        )

        def cup(place=place, s=s):
            outside = [(0.041, 0.003), (0.043, 0.012), (0.037, 0.023), (0.022, 0.028), (0, 0.029)]
            inside = [(0.022, -0.010), (0.036, -0.018), (0.045, -0.008), (0.042, 0.004)]
            for name, profile, mat in (('shell', outside, shell), ('pad', inside, pad)):
                ob = lathe(f'{name}{s}', profile, (0, 0, 0), mat, n=12)
                ob['node'] = 'torso'

        moved(place, cup)


def arms():
    """Her right hand holds the phone before her; her left is in the pocket."""
    lilac, rib = dye('hoodie', col='#ad98cf'), dye('hoodie_rib', col='#937db8')
    shoulder, elbow, wrist = (
        Vector((-0.168, 0.004, 1.246)),
        Vector((-0.214, 0.034, 1.010)),
        Vector((-0.118, -0.160, 1.046)),
    )
    folds = ((0, 0.75, 0.005), (0, 0.95, 0.006), (1, 0.18, 0.006), (1, 0.62, 0.005), (1, 0.85, 0.008))
    sleeve('sleeveR', 'arms', [shoulder, elbow, wrist], [0.068, 0.062, 0.046], lilac, 340, folds)
    along = (wrist - elbow).normalized()
    cuff('cuffR', 'arms', wrist + along * 0.030, along, 0.036, 0.045, rib)
    phone(wrist + along * 0.066)
    elbow, wrist = Vector((0.232, 0.046, 1.020)), Vector((0.112, -0.094, 0.900))
    sleeve('sleeveL', 'arms', [(0.168, 0.004, 1.246), elbow, wrist], [0.068, 0.062, 0.046], lilac, 300, folds)


def phone(start):
    """The phone on her fingers, its screen towards her face, the thumb over it."""
    forward, palm = Vector((0.34, -0.72, 0.52)).normalized(), Vector((0.20, 0.62, 0.72))
    hand('handR', 'arms', start, forward, palm, True, skin(FACE), (16, 18, 20, 24), (0.9, 0.9), 0.88, 430)
    palm = (palm - forward * palm.dot(forward)).normalized()
    aside = forward.cross(palm)
    middle = start + forward * 0.086 + palm * 0.026 + aside * 0.004
    place = Matrix((aside, forward, palm)).transposed().to_4x4()
    place.translation = middle

    def make():
        case = box(
            'case', (0.074, 0.150, 0.010), (0, 0, -0.005), dye('case', col='#d9809c'), bevel=0.004, seg=2
        )
        case['node'] = 'arms'
        glass = [[(x, y, 0.0056) for x in (-0.034, 0.034)] for y in between(-0.071, 0.071, 6)]
        sheet('glass', 'arms', glass, dye('glass', col='#cfe3f2', emit=0.5), (0, 0, 1))

    moved(place, make)


def tints(ob, material, flat):
    """Her face; denim worn pale over the thighs, with a stitched hem."""
    values = face_tints(FACE, ob, material, flat)
    if ob.name == 'skirt':
        pale, stitch = np.array(hexlin('#8ba3c4')), np.array(hexlin('#b08f5e'))
        for k, v in enumerate(ob.data.vertices):
            worn = 0.30 * bell(abs(v.co.x), 0.085, 0.10) * bell(v.co.z, 0.62, 0.30) * (v.co.y < 0)
            values[k] = values[k] * (1 - worn) + pale * worn
            if 6 * SKIRT_POINTS <= k < 7 * SKIRT_POINTS:
                values[k] = values[k] * 0.6 + stitch * 0.4
    return values


def build():
    """All of Aisha."""
    hips()
    torso()
    arms()
    head()


def shadow_grids():
    """Where her shadow may fall: the floor, and the rug on it. Rows of (start, reach), direction, lift."""
    rows = [[((x, y, 0.08), 0.12) for x in between(-0.70, 0.70, 15)] for y in between(-0.70, 0.70, 15)]
    return [(rows, (0, 0, -1), 0.006)]
