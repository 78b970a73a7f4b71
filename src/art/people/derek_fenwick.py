"""Derek Fenwick, 68, shepherd, home after a stroke: in his wheelchair, right arm at rest on a cushion.

Metres; he faces -y. The origin is on the floor under the middle of the seat.
"""

from math import radians, sin

import numpy as np
from mathutils import Matrix, Vector

from kit.materials import M, hexlin
from kit.shapes import softbox, spline, tube
from people.clay import clay, cord, on_surface
from people.derek_fenwick_chair import wheelchair
from people.derek_fenwick_head import head, paint_head
from people.fingers import frame, hand, knuckles
from people.heap import ball, limb
from people.wardrobe import collar, creased, drape, place_in_cloth, sheet, shoe, woven

SEAT = {'room': 'living-room', 'at': (3.0, 1.45, 0), 'turnDeg': 62}

# node -> (parent, pivot). The torso swells about the lap, the head turns on the neck.
# The wheelchair is part of the hips.
NODES = {
    'hips': (None, (0, 0, 0)),
    'torso': ('hips', (0, 0.08, 0.60)),
    'head': ('torso', (0, 0.082, 1.085)),
    'arms': ('torso', (0, 0.09, 0.98)),
}
SLACK = ((8, 24, 18), (10, 26, 20), (13, 28, 20), (18, 30, 22))
HOLD = ((18, 36, 26), (20, 38, 28), (22, 38, 28), (26, 38, 26))


def skin():
    """Skin of a man who was out in all weathers."""
    return M('skin_derek', col='#d8a78a', rough=0.8)


def shirt():
    """Ground of the checked shirt."""
    return M('shirt_derek', col='#e6dcc8', rough=0.9)


def hips():
    """Cord trousers and laced boots on the footplates."""
    cloth, boot = M('cords', col='#6a5a45', rough=0.95), M('boot', col='#4c3524', rough=0.6)

    def legs(mesh):
        ball(mesh, (0, 0.075, 0.590), (0.180, 0.140, 0.085))
        for s in (-1, 1):
            limb(mesh, (s * 0.090, 0.06, 0.585), (s * 0.105, -0.340, 0.585), 0.088, 0.070)
            creased(
                mesh, [(s * 0.105, -0.345, 0.572), (s * 0.108, -0.440, 0.235)], [0.070, 0.060], 0.06, 3, s
            )

    clay('legs', 'hips', legs, cloth, 520, 0.014, 6, cut=[((0, 0, 0.195), (0, 0, -1))])
    for s in (-1, 1):

        def ankle(mesh, s=s):
            limb(mesh, (s * 0.108, -0.438, 0.25), (s * 0.108, -0.445, 0.17), 0.046, 0.044)

        clay(f'ankle{s}', 'hips', ankle, boot, 50, 0.010, 4)
        shoe(
            f'boot{s}',
            (s * 0.108, -0.440, 0.128),
            s * 0.10,
            boot,
            M('boot_sole', col='#2c2320'),
            0.27,
            0.050,
            160,
        )


def torso():
    """Fleece gilet with a zip and a standing collar, checked shirt with its collar above."""
    fleece = M('gilet', col='#47604f', rough=0.95)

    def body(mesh):
        ball(mesh, (0, 0.075, 0.630), (0.176, 0.136, 0.10))
        ball(mesh, (0, 0.060, 0.740), (0.168, 0.136, 0.12))
        ball(mesh, (0, 0.085, 0.880), (0.176, 0.122, 0.15))
        for s in (-1, 1):
            limb(mesh, (s * 0.050, 0.090, 1.030), (s * 0.150, 0.090, 0.996 + 0.006 * s), 0.062, 0.055)
        ball(mesh, (0, 0.088, 1.062), (0.074, 0.062, 0.040))

    front = clay('gilet', 'torso', body, fleece, 570, 0.012, 6)
    zs = [0.855 + 0.190 * k / 7 for k in range(8)] + [1.0455, 1.062, 1.080]

    def half(z):
        return min(0.062, 0.006 + 0.30 * (z - 0.855))

    rows = drape([front], lambda z: [half(z) * (k / 4 - 1) for k in range(9)], zs, 0.0045)
    ob = sheet('shirt_front', 'torso', rows, shirt())
    ob['checked'] = True
    for s in (-1, 1):
        edge = on_surface(front, [(s * half(z), -0.9, z) for z in zs[:-3]], (0, 1, 0), 0.006)
        edge += [
            Vector((s * 0.076, 0.070, 1.076)),
            Vector((s * 0.060, 0.130, 1.092)),
            Vector((0, 0.150, 1.094)),
        ]
        cord(
            f'gilet_edge{s}',
            'torso',
            spline(edge[::2] + edge[-1:], 2),
            0.0125,
            M('gilet_edge', col='#3a5043'),
            5,
        )
    zipper = on_surface(front, [(0, -0.9, 0.60 + 0.265 * k / 7) for k in range(8)], (0, 1, 0), 0.003)
    cord('zip', 'torso', zipper, 0.0045, M('zip', col='#2c3a33'), 4)
    collar('collar', 'torso', (0, 0.084, 1.076), 0.061, shirt(), 0.50, 0.042, 0.030)


def checked_sleeve(name, joints, radii, seed):
    """A shirt sleeve as a tube, so that its checks follow the cloth. Returns its end and direction."""
    points = spline(joints, 3)
    last = len(points) - 1
    girth = []
    for k in range(last + 1):
        t = 2 * k / last
        r = radii[0] + (radii[1] - radii[0]) * t if t < 1 else radii[1] + (radii[2] - radii[1]) * (t - 1)
        girth.append(r * (1 + 0.045 * sin(k * 3.1 + seed) * min(1, t)))
    ob = tube(name, points, girth, shirt(), n=12)
    ob['node'], ob['checked'] = 'arms', True
    place_in_cloth(ob, 12)
    along = (points[-1] - points[-2]).normalized()
    band = [points[-1] + along * t for t in (-0.010, 0.006, 0.020)]
    cord(f'{name}_cuff', 'arms', band, [radii[2] * k for k in (1.02, 1.07, 0.98)], shirt(), 12)
    return points[-1], along


def arms():
    """Left hand on the arm of the chair; the right lies slack on a small cushion in his lap."""
    end, along = checked_sleeve(
        'sleeveL',
        [
            (0.150, 0.095, 0.996),
            (0.222, 0.150, 0.89),
            (0.278, 0.215, 0.795),
            (0.268, 0.130, 0.765),
            (0.240, -0.005, 0.754),
        ],
        (0.060, 0.052, 0.040),
        0,
    )
    place = frame(end + along * 0.040, (-0.10, -1, -0.05), (0.10, 0, 1))
    thumb = ((0.034, 0.034, -0.006), (0.042, 0.058, -0.018), (0.040, 0.078, -0.026))
    hand('handL', 1, place, skin(), HOLD, thumb, 1.04, 3, 360)
    end, along = checked_sleeve(
        'sleeveR',
        [
            (-0.150, 0.095, 0.986),
            (-0.222, 0.105, 0.88),
            (-0.252, 0.090, 0.775),
            (-0.190, 0.000, 0.738),
            (-0.112, -0.100, 0.722),
        ],
        (0.060, 0.052, 0.040),
        2,
    )
    place = frame(end + along * 0.036, (0.52, -0.85, 0.0), (-0.12, 0, 1))
    hand('handR', -1, place, skin(), SLACK, thumb, 1.02, 2, 360)
    pillow = softbox(
        'pillow',
        (0.27, 0.20, 0.050),
        (-0.050, -0.165, 0.648),
        M('pillow', col='#c79a4a', rough=0.95),
        r=0.024,
        puff=0.014,
        k=1,
        m=2,
        rot=(0, 0, 0.30),
        wrinkle=0.003,
    )
    pillow['node'] = 'hips'


def tints(ob, material, flat):
    """Skin, the checks of the shirt, the tweed of the cap."""
    values = flat(ob, material)
    if ob.get('checked'):
        column, row = woven(ob)
        throat = (row > 7) & (ob.name == 'shirt_front')
        for lines in (column % 3 == 0, row % 3 == 0):
            values[lines] = values[lines] * 0.45 + np.array(hexlin('#8a3f38')) * 0.55
        values[throat] = skin()['tint']
        return values
    if ob.get('paint') == 'hand':
        return knuckles(ob, values, share=0.30)
    return paint_head(ob, values)


def build():
    """All of Derek, and his chair."""
    wheelchair()
    hips()
    torso()
    arms()
    place = Matrix.Translation((0, 0.036, 1.242)) @ Matrix.Rotation(radians(3), 4, 'Y')
    head(skin(), (0, 0.086, 1.045), place)


def shadow_grids():
    """Where the shadow of him and his chair may fall: the floor."""
    xs = [-0.46 + 0.92 * k / 11 for k in range(12)]
    return [([[((x, -0.76 + 1.24 * k / 13, 0.10), 0.15) for x in xs] for k in range(14)], (0, 0, -1), 0.010)]
