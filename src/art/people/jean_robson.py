"""Jean Robson, 79, school cook for 31 years: stands before the cooker with a wooden spoon in her hand.

Metres; she faces -y. The origin is on the floor between her feet.
"""

from math import pi, radians

import numpy as np
from mathutils import Matrix, Vector

from kit.materials import M, hexlin
from kit.shapes import spline
from people.clay import clay, cord
from people.fingers import frame, hand, knuckles
from people.heap import ball, limb
from people.jean_robson_head import head, paint_head
from people.wardrobe import collar, cuff, drape, girdle, sheet, shoe, skirt, sleeve, woven

SEAT = {'room': 'kitchen', 'at': (6.05, -2.75, 0), 'turnDeg': -138}

# node -> (parent, pivot). The torso swells about the waist, the head turns on the neck.
NODES = {
    'hips': (None, (0, 0, 0)),
    'torso': ('hips', (0, 0, 0.98)),
    'head': ('torso', (0, 0.012, 1.335)),
    'arms': ('torso', (0, 0, 1.20)),
}
STRIPES = (-0.80, -0.40, 0.0, 0.40, 0.80)
GRIP = ((58, 82, 48), (62, 84, 48), (64, 84, 46), (66, 82, 44))
REST = ((6, 16, 10), (8, 18, 12), (10, 20, 12), (14, 22, 14))


def skin():
    """Fair skin that has seen much steam and wind."""
    return M('skin_jean', col='#dcae94', rough=0.75)


def wool():
    """Her jumper."""
    return M('jumper', col='#5a7799', rough=0.95)


def hips():
    """Tweed skirt, stockings, laced shoes. Returns the skirt."""
    stocking = M('stocking', col='#b98f75', rough=0.8)
    leather, sole = M('brogue', col='#5a3a26', rough=0.5), M('brogue_sole', col='#35261c')
    for s, ahead in ((-1, -0.02), (1, 0.03)):

        def leg(mesh, s=s, ahead=ahead):
            limb(mesh, (s * 0.085, ahead, 0.52), (s * 0.088, ahead + 0.018, 0.34), 0.060, 0.058)
            limb(mesh, (s * 0.088, ahead + 0.018, 0.34), (s * 0.092, ahead + 0.012, 0.05), 0.056, 0.036)

        clay(f'leg{s}', 'hips', leg, stocking, 180, 0.012, 6)
        shoe(f'shoe{s}', (s * 0.094, ahead + 0.015, 0), s * 0.20, leather, sole)
    rings = [
        (0.98, 0.155, 0.125, -0.010, 0),
        (0.88, 0.180, 0.143, 0.000, 0.001),
        (0.76, 0.190, 0.152, 0.004, 0.005),
        (0.62, 0.196, 0.156, 0.006, 0.011),
        (0.48, 0.205, 0.162, 0.008, 0.017),
        (0.42, 0.209, 0.166, 0.008, 0.020),
    ]
    return skirt('skirt', 'hips', rings, M('tweed', col='#57505a', rough=0.95), 30, 7, 1.3)


def torso():
    """Jumper with a blouse collar. Returns the jumper."""

    def body(mesh):
        ball(mesh, (0, 0.000, 0.90), (0.192, 0.156, 0.10))
        ball(mesh, (0, -0.018, 1.01), (0.170, 0.146, 0.13))
        ball(mesh, (0, -0.002, 1.15), (0.160, 0.118, 0.15))
        for s in (-1, 1):
            ball(mesh, (s * 0.068, -0.062, 1.135), (0.074, 0.078, 0.070))
        for s in (-1, 1):
            limb(mesh, (s * 0.050, 0.014, 1.285), (s * 0.142, 0.012, 1.238), 0.058, 0.052)
        ball(mesh, (0, 0.016, 1.318), (0.066, 0.058, 0.040))

    hem = [((0, 0, 0.838), (0, 0, -1))]
    front = clay('jumper', 'torso', body, wool(), 860, 0.011, 6, cut=hem)
    collar('collar', 'torso', (0, 0.006, 1.318), 0.060, M('blouse', col='#f1e9dc'), 0.34, 0.040, 0.022)
    return front


def apron(jumper, below):
    """Cook's apron: skirt, bib, pocket, straps about the neck, ties that meet in a bow at the back."""
    cloth, tie = M('apron', col='#efe7d6', rough=0.95), M('apron_tie', col='#e2d8c2', rough=0.95)
    across = [-1.0]
    for c in STRIPES:
        across += [c - 0.068, c - 0.060, c + 0.060, c + 0.068]
    across.append(1.0)
    bodies = [jumper, below]
    low = [0.50 + 0.50 * k / 12 for k in range(13)]
    rows = drape(
        bodies,
        lambda z: [x * (0.176 - 0.03 * max(0, z - 0.9)) for x in across],
        low,
        0.012,
        0.007,
        2.0,
        taut=True,
    )
    sheet('apron_skirt', 'torso', rows, cloth)['striped'] = True
    high = [0.985 + 0.245 * k / 7 for k in range(8)]
    rows = drape(
        [jumper], lambda z: [x * (0.112 - 0.10 * max(0, z - 1.09)) for x in across], high, 0.009, taut=True
    )
    sheet('apron_bib', 'torso', rows, cloth)['striped'] = True
    wide = [0.14 * (k / 6 - 0.5) for k in range(7)]
    rows = drape(bodies, wide, [0.80 + 0.024 * k for k in range(6)], 0.018, 0.004, 5.0)
    sheet('pocket', 'torso', rows, tie)
    cord('pocket_hem', 'torso', rows[-1], 0.0035, cloth, 3)
    corner = rows_end(jumper, 1.228, 0.098)
    for s in (-1, 1):
        strap = [corner[s], *drape([jumper], [s * 0.092], [1.275], 0.004)[0]]
        strap += [
            Vector((s * 0.082, 0.005, 1.332)),
            Vector((s * 0.050, 0.064, 1.340)),
            Vector((0, 0.078, 1.336)),
        ]
        cord(f'strap{s}', 'torso', spline(strap, 3), 0.0055, tie, 4)
    cord('ties', 'torso', girdle(jumper, (0, -0.01), 0.992, 0.005, 22), 0.0085, tie, 4)
    knot = girdle(jumper, (0, -0.01), 0.992, 0.016, 3, pi, pi + 0.01)[0]
    for s in (-1, 1):
        loop = [(0, 0, 0), (s * 0.050, 0.010, 0.022), (s * 0.070, 0.006, -0.012), (s * 0.008, 0.006, -0.008)]
        loop += [(s * 0.030, 0.010, -0.090), (s * 0.036, 0.006, -0.150)]
        cord(f'bow{s}', 'torso', spline([knot + Vector(p) for p in loop], 3), 0.0075, tie, 4)


def rows_end(body, z, half):
    """The two upper corners of the bib, by side."""
    left, right = drape([body], [-half, half], [z], 0.009)[0]
    return {-1: left, 1: right}


def forearm(name, wrist, along, short):
    """Bare arm between a pushed-up sleeve and the hand."""

    def heap(mesh):
        limb(mesh, wrist - along * 0.03, wrist + along * short, 0.037, 0.0225, 8)

    clay(name, 'arms', heap, skin(), 130, 0.008, 5)


def arms():
    """Right hand holds the spoon upright, left hand lies on the apron."""
    size = 0.95
    end, along = sleeve(
        'sleeveR',
        ((-0.158, 0.010, 1.236), (-0.222, 0.060, 1.010), (-0.188, -0.055, 1.050)),
        (0.056, 0.050, 0.046),
        wool(),
        360,
        0.06,
        1.0,
    )
    cuff('cuffR', end, along, 0.049, wool(), 0.022, 90)
    wrist = end + along * 0.125
    forearm('forearmR', end, along, 0.125)
    place = frame(wrist, along * 0.9 + Vector((0.10, 0, 0.10)), (-1, -0.25, 0.20))
    thumb = ((0.034, 0.040, -0.016), (0.034, 0.066, -0.036), (0.016, 0.080, -0.053))
    hand('handR', -1, place, skin(), GRIP, thumb, size)
    spoon(place)
    end, along = sleeve(
        'sleeveL',
        ((0.158, 0.010, 1.236), (0.246, 0.070, 1.025), (0.215, -0.060, 1.006)),
        (0.056, 0.050, 0.046),
        wool(),
        360,
        0.06,
        2.6,
    )
    cuff('cuffL', end, along, 0.049, wool(), 0.022, 90)
    way = (Vector((0.125, -0.206, 0.985)) - end).normalized()
    forearm('forearmL', end, way, 0.135)
    place = frame(end + way * 0.135, (-1, -0.10, -0.12), (-0.10, -1, 0.22))
    thumb = ((0.036, 0.036, -0.012), (0.046, 0.062, -0.014), (0.048, 0.084, -0.012))
    hand('handL', 1, place, skin(), REST, thumb, size, 5)


def spoon(place):
    """Wooden spoon through the closed hand, bowl up."""
    wood = M('spoon', col='#b98550', rough=0.7)
    middle, way = place @ Vector((0, 0.080, -0.029)), (place.to_3x3() @ Vector((-1, 0.16, 0))).normalized()
    path = [middle + way * t for t in (-0.085, -0.02, 0.06, 0.14, 0.185)]
    cord('spoon', 'arms', path, [0.0068, 0.0064, 0.0058, 0.0056, 0.0075], wood, 7)

    def bowl(mesh):
        turn = Vector((0, 0, 1)).rotation_difference(way).to_euler()
        ball(mesh, middle + way * 0.212, (0.025, 0.010, 0.036), turn)

    clay('spoon_bowl', 'arms', bowl, wood, 90, 0.005, 2)


def tints(ob, material, flat):
    """Skin, hair, apron stripes, and a fleck in the tweed."""
    values = flat(ob, material)
    if ob.get('striped'):
        column, _ = woven(ob)
        inside = (column > 0) & (column <= 4 * len(STRIPES))
        values[inside & np.isin((column - 1) % 4, (1, 2))] = hexlin('#7d9a68')
        return values
    if ob.get('paint') == 'hand':
        return knuckles(ob, values)
    return paint_head(ob, values)


def build():
    """All of Jean."""
    below = hips()
    jumper = torso()
    apron(jumper, below)
    arms()
    place = Matrix.Translation((0, -0.040, 1.486)) @ Matrix.Rotation(radians(4), 4, 'Y')
    head(skin(), (0, 0.012, 1.300), place)


def shadow_grids():
    """Where her shadow may fall: the floor."""
    steps = [-0.42 + 0.84 * k / 14 for k in range(15)]
    floor = [[((x, y, 0.30), 0.40 if x * x + y * y < 0.17 else 0.01) for x in steps] for y in steps]
    return [(floor, (0, 0, -1), 0.006)]
