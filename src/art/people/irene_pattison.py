"""Irene Pattison, 88, fish-filleter and union rep: sits up straight on a kitchen chair, hands folded.

Metres; she faces -y. She sits across the chair, turned from the table to her visitor; the origin is on the
floor under the middle of the seat.
"""

from math import radians

from mathutils import Matrix, Vector

from kit.materials import M
from kit.shapes import spline
from people.clay import clay, cord, on_surface
from people.fingers import frame, hand, knuckles
from people.heap import ball, limb
from people.irene_pattison_head import head, paint_head
from people.wardrobe import button, creased, cuff, drape, sheet, shoe, sleeve

SEAT = {'room': 'kitchen', 'at': (3.01, -1.365, 0), 'turnDeg': 90}

# node -> (parent, pivot). The torso swells about the lap, the head turns on the neck.
NODES = {
    'hips': (None, (0, 0, 0)),
    'torso': ('hips', (0, 0.02, 0.55)),
    'head': ('torso', (0, 0.024, 0.985)),
    'arms': ('torso', (0, 0.02, 0.88)),
}
FOLD = ((10, 20, 14), (13, 22, 14), (16, 24, 16), (20, 26, 16))


def skin():
    """Pale, thin skin."""
    return M('skin_irene', col='#e0b9a2', rough=0.75)


def navy():
    """Cloth of the pinafore."""
    return M('pinafore', col='#3d5273', rough=0.95)


def hips():
    """Pinafore over the lap, thick stockings, red slippers."""
    stocking, felt = M('stocking_irene', col='#a98f80', rough=0.9), M('slipper', col='#7e3038', rough=0.95)

    def lap(mesh):
        ball(mesh, (0, 0.020, 0.545), (0.165, 0.130, 0.085))
        limb(mesh, (0, -0.04, 0.548), (0, -0.345, 0.535), 0.066, 0.058)
        limb(mesh, (0, -0.372, 0.49), (0, -0.388, 0.28), 0.060, 0.078)
        for s in (-1, 1):
            limb(mesh, (s * 0.075, -0.01, 0.540), (s * 0.080, -0.355, 0.532), 0.078, 0.064)
            down = [(s * 0.080, -0.360, 0.52), (s * 0.088, -0.385, 0.28)]
            creased(mesh, down, [0.064, 0.076], 0.05, 3, s)

    clay('lap', 'hips', lap, navy(), 820, 0.012, 6, cut=[((0, 0, 0.295), (0, 0.12, -1))])
    for s in (-1, 1):

        def shin(mesh, s=s):
            limb(mesh, (s * 0.078, -0.378, 0.36), (s * 0.080, -0.392, 0.05), 0.047, 0.033)

        clay(f'shin{s}', 'hips', shin, stocking, 130, 0.010, 5)
        shoe(
            f'slipper{s}',
            (s * 0.080, -0.385, 0),
            s * 0.07,
            felt,
            M('slipper_sole', col='#40282a'),
            0.232,
            0.043,
        )
        fur = [
            (s * 0.080 + 0.038 * x, -0.398 + 0.048 * y, 0.078 + 0.006 * y)
            for x, y in ((1, 0), (0.7, 0.7), (0, 1), (-0.7, 0.7), (-1, 0), (-0.7, -0.7), (0, -1), (0.7, -0.7))
        ]
        cord(f'fur{s}', 'hips', fur, 0.0105, M('fur', col='#d9cfc4'), 5, closed=True)


def torso():
    """Plum jumper with a rolled neck; pinafore in front and behind, held by straps and buttons; a brooch."""
    wool = M('jumper_irene', col='#805a78', rough=0.95)

    def body(mesh):
        ball(mesh, (0, 0.020, 0.585), (0.155, 0.120, 0.09))
        ball(mesh, (0, 0.010, 0.670), (0.142, 0.112, 0.11))
        ball(mesh, (0, 0.020, 0.800), (0.142, 0.100, 0.13))
        for s in (-1, 1):
            ball(mesh, (s * 0.060, -0.038, 0.770), (0.062, 0.056, 0.056))
            limb(mesh, (s * 0.040, 0.026, 0.918), (s * 0.128, 0.024, 0.880), 0.052, 0.046)
        ball(mesh, (0, 0.020, 0.945), (0.058, 0.052, 0.040))

    front = clay('jumper', 'torso', body, wool, 720, 0.0105, 6)
    for k, (r, z) in enumerate(((0.056, 0.966), (0.053, 0.980))):
        ring = [
            (r * x, 0.014 + r * 0.94 * y, z - 0.006 * y * -1)
            for x, y in ((1, 0), (0.7, 0.7), (0, 1), (-0.7, 0.7), (-1, 0), (-0.7, -0.7), (0, -1), (0.7, -0.7))
        ]
        cord(f'roll{k}', 'torso', spline([*ring, ring[0]], 2)[:-1], 0.0105, wool, 5, closed=True)
    pinafore(front)
    pin = on_surface(front, [(0.036, -0.9, 0.892)], (0, 1, 0), 0.001)[0]
    button('torso', pin, 0.012, M('brooch', col='#d7a94a', rough=0.3), 0.35, 10)


def pinafore(front):
    """Bib and back of the pinafore, their white piping, straps over the shoulders."""
    piping = M('piping', col='#e9e4d8')
    columns = [k / 5 - 1 for k in range(11)]

    def half(z):
        return 0.112 - 0.16 * max(0, z - 0.72)

    low = [0.565 + 0.275 * k / 9 for k in range(10)]
    for tag, way in (('front', (0, 1, 0)), ('back', (0, -1, 0))):
        turn = 1 if way[1] > 0 else -1
        rows = drape(
            [front], lambda z: [turn * c * half(z) for c in columns], low, 0.010, 0.003, 3.0, way, taut=True
        )
        sheet(f'bib_{tag}', 'torso', rows, navy())
        rim = [row[0] for row in rows] + rows[-1][1:-1] + [row[-1] for row in reversed(rows)]
        cord(f'piping_{tag}', 'torso', rim, 0.0032, piping, 3)
    for s in (-1, 1):
        xs = [s * x for x in ((0.060, 0.076, 0.092) if s > 0 else (0.092, 0.076, 0.060))]
        rows = drape([front], xs, (0.830, 0.862, 0.893), 0.008)
        for y in (-0.020, 0.010, 0.040):
            rows.append(on_surface(front, [(x, y, 1.6) for x in xs], (0, 0, -1), 0.008))
        rows += [drape([front], xs, (z,), 0.008, way=(0, -1, 0))[0] for z in (0.893, 0.862, 0.830)]
        sheet(f'strap{s}', 'torso', rows, navy())
        button('torso', rows[0][1] + Vector((0, -0.003, 0.004)), 0.009, piping, 0.2)


def arms():
    """Right hand over left on the lap, at the knees."""
    thumb = ((0.032, 0.036, -0.004), (0.040, 0.062, -0.008), (0.034, 0.082, -0.012))
    wool = M('jumper_irene', col='#805a78')
    for s, tag, wrist, way in (
        (1, 'L', (0.098, -0.175, 0.642), (-0.66, -0.75, -0.13)),
        (-1, 'R', (-0.092, -0.170, 0.672), (0.70, -0.71, -0.16)),
    ):
        joints = ((s * 0.140, 0.022, 0.882), (s * 0.178, 0.030, 0.675), wrist)
        end, along = sleeve(f'sleeve{tag}', joints, (0.050, 0.043, 0.031), wool, 380, 0.06, s)
        cuff(f'cuff{tag}', end, along, 0.0325, wool, 0.018, 90)
        place = frame(end + Vector(way) * 0.034, way, (0, -0.12, 1))
        hand(f'hand{tag}', s, place, skin(), FOLD, thumb, 0.92, 1, 480)
    band = [
        (0.0088 * x, 0.0088 * y)
        for x, y in ((1, 0), (0.7, 0.7), (0, 1), (-0.7, 0.7), (-1, 0), (-0.7, -0.7), (0, -1), (0.7, -0.7))
    ]
    place = frame(
        Vector((0.098, -0.175, 0.642)) + Vector((-0.66, -0.75, -0.13)) * 0.034,
        (-0.66, -0.75, -0.13),
        (0, -0.12, 1),
    )
    ring = [place @ Vector((-0.0085 + x, 0.088, y - 0.006)) for x, y in band]
    cord('wedding_ring', 'arms', ring, 0.0016, M('gold', col='#d9a941', rough=0.3), 3, closed=True)


def tints(ob, material, flat):
    """Skin and hair."""
    values = flat(ob, material)
    if ob.get('paint') == 'hand':
        return knuckles(ob, values, share=0.30)
    return paint_head(ob, values)


def build():
    """All of Irene."""
    hips()
    torso()
    arms()
    place = Matrix.Translation((0, -0.028, 1.128)) @ Matrix.Rotation(radians(3), 4, 'X')
    head(skin(), (0, 0.022, 0.958), place)


def shadow_grids():
    """Where her shadow may fall: the seat and the floor."""
    xs = [-0.34 + 0.68 * k / 13 for k in range(14)]
    seat = [[((x, -0.30 + 0.52 * k / 10, 0.52), 0.10) for x in xs] for k in range(11)]
    floor = [[((x, -0.68 + 0.90 * k / 13, 0.10), 0.15) for x in xs] for k in range(14)]
    return [(seat, (0, 0, -1), 0.007), (floor, (0, 0, -1), 0.006)]
