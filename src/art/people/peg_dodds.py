"""Peg Dodds, 72, retired bus driver: on the sofa with a mug of tea held in both hands.

Metres; she faces -y. The origin is on the floor below the seat, where her back is.
"""

from math import cos, pi, radians, sin

import bmesh
import numpy as np
from mathutils import Matrix, Vector

from kit.materials import M, hexlin
from kit.mesh import bm_obj
from kit.shapes import lathe, spline
from people.clay import clay, cord, on_surface
from people.fingers import frame, hand, knuckles
from people.heap import ball, limb
from people.peg_dodds_head import head, paint_head
from people.portrait import positions
from people.wardrobe import creased, cuff, drape, sheet, shoe, sleeve, woven

SEAT = {'room': 'living-room', 'at': (0.62, 1.86, 0), 'turnDeg': 90}

# node -> (parent, pivot). The torso swells about the lap, the head turns on the neck.
NODES = {
    'hips': (None, (0, 0, 0)),
    'torso': ('hips', (0, -0.09, 0.60)),
    'head': ('torso', (0, -0.070, 1.085)),
    'arms': ('torso', (0, -0.07, 0.98)),
}
MUG = Vector((0, -0.362, 0.792))
WRAP = ((14, 34, 24), (16, 36, 26), (18, 38, 26), (22, 38, 26))
BEADS = ('#e0a62e', '#2c8f8c', '#d9543f', '#efe6d2')


def skin():
    """Fair, rosy skin."""
    return M('skin_peg', col='#dfb299', rough=0.75)


def knit():
    """The raspberry cardigan."""
    return M('cardigan_peg', col='#a23a5f', rough=0.95)


def hips():
    """Navy trousers, ankles, red lace-up shoes."""
    cloth, red = M('slacks', col='#38435c', rough=0.95), M('trainer', col='#b3362f', rough=0.6)

    def legs(mesh):
        ball(mesh, (0, -0.085, 0.575), (0.195, 0.155, 0.085))
        for s in (-1, 1):
            knee = (s * 0.105, -0.510, 0.505)
            limb(mesh, (s * 0.092, -0.10, 0.565), knee, 0.094, 0.068)
            creased(
                mesh, [(s * 0.105, -0.512, 0.495), (s * 0.112, -0.545, 0.125)], [0.067, 0.058], 0.05, 3, s
            )

    trousers = clay('legs', 'hips', legs, cloth, 780, 0.013, 6, cut=[((0, 0, 0.085), (0, 0, -1))])
    ankle = M('ankle_sock', col='#e9e4da')
    for s in (-1, 1):

        def sock(mesh, s=s):
            limb(mesh, (s * 0.112, -0.540, 0.14), (s * 0.112, -0.540, 0.05), 0.036, 0.038)

        clay(f'sock{s}', 'hips', sock, ankle, 70, 0.010, 4)
        shoe(f'shoe{s}', (s * 0.114, -0.535, 0), s * 0.14, red, M('trainer_sole', col='#f0ece4'))
    return trousers


def torso():
    """Striped top, open cardigan with its band, beads."""
    cotton = M('top', col='#f0ece4', rough=0.9)

    def body(mesh):
        ball(mesh, (0, -0.085, 0.62), (0.188, 0.148, 0.11))
        ball(mesh, (0, -0.110, 0.72), (0.176, 0.150, 0.12))
        ball(mesh, (0, -0.080, 0.87), (0.166, 0.122, 0.15))
        for s in (-1, 1):
            ball(mesh, (s * 0.072, -0.150, 0.850), (0.078, 0.076, 0.072))
            limb(mesh, (s * 0.050, -0.066, 1.030), (s * 0.150, -0.066, 0.985), 0.060, 0.054)
        ball(mesh, (0, -0.070, 1.062), (0.070, 0.060, 0.042))

    front = clay('cardigan', 'torso', body, knit(), 740, 0.011, 6)
    zs = [
        0.60,
        *[0.622 + 0.052 * (k // 4) + (0, 0.004, 0.026, 0.030)[k % 4] for k in range(32)],
        1.034,
        1.0341,
        1.058,
    ]
    zs += [1.078]

    def half(z):
        return 0.066 + 0.012 * sin((z - 0.6) * 7) if z < 0.98 else 0.066 - 0.06 * (z - 0.98)

    rows = drape([front], lambda z: [half(z) * (k / 2 - 1) for k in range(5)], zs, 0.008)
    sheet('top', 'torso', rows, cotton)['striped'] = True
    for s in (-1, 1):
        edge = on_surface(front, [(s * half(z), -0.9, z) for z in zs[:-2]], (0, 1, 0), 0.006)
        edge += [
            Vector((s * 0.068, -0.080, 1.078)),
            Vector((s * 0.056, -0.026, 1.092)),
            Vector((0, -0.006, 1.094)),
        ]
        cord(f'band{s}', 'torso', spline(edge[:-3:3] + edge[-3:], 2), 0.0115, M('band', col='#842c4c'), 5)
    necklace(front)
    return front


def necklace(front):
    """Bright wooden beads on the breast."""
    count, heaps = 12, {}
    for k in range(count):
        a = pi * (k + 0.5) / count
        x, z = -0.070 * cos(a), 1.052 - 0.125 * sin(a) ** 0.8
        at = on_surface(front, [(x, -0.9, z)], (0, 1, 0), 0.011)[0]
        r = 0.0085 + 0.0055 * sin(a)
        ball(heaps.setdefault(BEADS[k % 4], bmesh.new()), at, (r, r, r), segments=6)
    for col, mesh in heaps.items():
        bm_obj(f'beads{col}', mesh, M(f'bead{col}', col=col, rough=0.4), autosmooth=180)['node'] = 'torso'


def arms():
    """Both hands about the mug; the mug."""
    thumb = ((0.034, 0.032, -0.010), (0.043, 0.058, -0.016), (0.042, 0.080, -0.022))
    for s, tag in ((-1, 'R'), (1, 'L')):
        shoulder, elbow = (s * 0.164, -0.068, 0.982), (s * 0.238, -0.090, 0.752)
        end, along = sleeve(
            f'sleeve{tag}',
            (shoulder, elbow, (s * 0.118, -0.245, 0.776)),
            (0.060, 0.054, 0.043),
            knit(),
            420,
            0.06,
            s,
        )
        cuff(f'cuff{tag}', end, along, 0.045, M('band', col='#842c4c'), 0.020, 90)
        place = frame((s * 0.077, MUG.y + 0.066, MUG.z - 0.004), (-s * 0.20, -1, 0.03), (s, -0.10, 0.12))
        hand(f'hand{tag}', s, place, skin(), WRAP, thumb, 0.96, 3, 465)
    glaze = M('mug', col='#e3b23c', rough=0.3)
    outside = [(0.036, -0.048), (0.041, -0.040), (0.042, 0.048), (0.038, 0.050), (0.037, 0.034)]
    mug = lathe('mug', outside, tuple(MUG), glaze, n=15)
    tea = lathe(
        'tea', [(0.0375, 0.0), (0, 0.001)], tuple(MUG + Vector((0, 0, 0.033))), M('tea', col='#8a5a32'), n=12
    )
    mug['node'] = tea['node'] = 'arms'


def tints(ob, material, flat):
    """Skin, hair, and the stripes of the top."""
    values = flat(ob, material)
    if ob.get('striped'):
        _, row = woven(ob)
        values[np.isin(row % 4, (2, 3)) & (row < 33)] = hexlin('#3c5a86')
        values[row >= 34] = skin()['tint']
        return values
    if ob.name == 'cardigan':
        p = positions(ob)
        values[(p[:, 2] > 1.052) & (abs(p[:, 0]) < 0.060) & (p[:, 1] < -0.055)] = skin()['tint']
        return values
    if ob.get('paint') == 'hand':
        return knuckles(ob, values)
    return paint_head(ob, values)


def build():
    """All of Peg."""
    hips()
    torso()
    arms()
    place = Matrix.Translation((0, -0.112, 1.238)) @ Matrix.Rotation(radians(-4), 4, 'Y')
    head(skin(), (0, -0.066, 1.050), place)


def shadow_grids():
    """Where her shadow may fall: seat, sofa back and floor."""
    xs = [-0.36 + 0.72 * k / 11 for k in range(12)]
    seat = [[((x, -0.40 + 0.45 * k / 8, 0.75), 0.34) for x in xs] for k in range(9)]
    floor = [[((x, -0.95 + 0.52 * k / 7, 0.10), 0.15) for x in xs] for k in range(8)]
    back = [[((x, -0.50, 0.58 + 0.34 * k / 7), 0.75) for x in xs] for k in range(8)]
    return [(seat, (0, 0, -1), 0.008), (floor, (0, 0, -1), 0.006), (back, (0, 1, 0), 0.012)]
