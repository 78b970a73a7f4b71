"""Balbir Gill, 77, husband and carer, on a plain chair at her bedside, leaning a little towards her.

Metres; he faces -y. The origin is on the floor under the middle of his chair.
"""

from math import pi, radians, sin

from mathutils import Matrix, Vector

from kit.shapes import box, lathe, softbox, spline, tube
from people.balbir_gill_head import FACE, head
from people.bodies import between, cuff, dye, hand, moved, neckband, oval, sheet, sleeve, sole
from people.clay import ball, chain, clay, cord, limb, on_surface
from people.faces import face_tints, skin
from rooms.bedroom_plan import FLOOR

SEAT = {'room': 'bedroom', 'at': (1.35, 3.15, FLOOR), 'turnDeg': -32}

# node -> (parent, pivot). The torso swells about the lap, the head turns on the neck.
NODES = {
    'hips': (None, (0, 0, 0)),
    'torso': ('hips', (0, 0.02, 0.56)),
    'head': ('torso', (0, -0.112, 1.040)),
    'arms': ('torso', (0, -0.080, 0.975)),
}
# the torso is shaped upright about the hips, then leant forward
LEAN = Matrix.Translation((0, 0.02, 0.555)) @ Matrix.Rotation(radians(14), 4, 'X')


def chair():
    """A plain wooden chair with a thin cushion."""
    wood, pad = dye('chair_wood', col='#9a6b43'), dye('chair_pad', col='#8b5a4e')
    parts = [box('seat', (0.42, 0.40, 0.028), (0, 0, 0.415), wood, bevel=0.010, seg=1)]
    parts.append(
        softbox('pad', (0.40, 0.37, 0.035), (0, -0.005, 0.440), pad, r=0.016, puff=0.006, k=1, m=3, wrinkle=0)
    )
    for s in (-1, 1):
        leg = [
            (s * 0.180, -0.175, 0),
            (s * 0.178, -0.173, 0.13),
            (s * 0.176, -0.171, 0.29),
            (s * 0.175, -0.170, 0.412),
        ]
        parts.append(tube('leg', leg, [0.014, 0.016, 0.018, 0.019], wood, n=6))
        back = [
            (s * 0.180, 0.215, 0),
            (s * 0.178, 0.180, 0.42),
            (s * 0.180, 0.200, 0.66),
            (s * 0.182, 0.250, 0.92),
        ]
        parts.append(tube('post', spline(back, 3), 0.018, wood, n=6))
        bar = [(s * 0.180, y, 0.17) for y in (-0.160, -0.05, 0.08, 0.188)]
        parts.append(tube('stretcher', bar, 0.010, wood, n=5))
    for z, y, high in ((0.580, 0.190, 0.045), (0.705, 0.208, 0.045), (0.845, 0.238, 0.080)):
        rows = []
        for x in between(-0.168, 0.168, 6):
            bow = 0.016 * (1 - (x / 0.18) ** 2)
            corners = ((-0.009, 0), (0.009, 0), (0.009 + 0.15 * high, high), (-0.009 + 0.15 * high, high))
            rows.append([(x, y + dy + bow, z + dz) for dy, dz in corners])
        sheet('rail', 'hips', rows, wood, (1, 0, 0), closed=True)
    for part in parts:
        part['node'] = 'hips'


def trousers():
    """Loose cotton trousers."""
    cloth = dye('pyjama', col='#a9a596', rough=0.95)

    def legs(mesh):
        for s in (-1, 1):
            knee, ankle = (s * 0.118, -0.440, 0.512), (s * 0.122, -0.420 - 0.02 * s, 0.130)
            limb(mesh, (s * 0.090, 0.000, 0.530), knee, 0.088, 0.066)
            limb(mesh, knee, ankle, 0.066, 0.052)
            for t, out in ((0.15, 0.006), (0.85, 0.006), (0.95, 0.006)):
                at = Vector(knee).lerp(Vector(ankle), t)
                r = 0.066 - 0.014 * t + out
                ball(mesh, at, (r, r, 0.013))

    clay('legs', 'hips', legs, cloth, 360, 0.012, 5, cut=[((0, 0, 0.100), (0, 0, -1))])


def lap():
    """The skirt of his kurta over his thighs."""

    def heap(mesh):
        ball(mesh, (0, 0.020, 0.540), (0.186, 0.155, 0.090))
        for s in (-1, 1):
            limb(mesh, (s * 0.092, -0.010, 0.534), (s * 0.120, -0.400, 0.518), 0.096, 0.082)
            limb(mesh, (s * 0.060, -0.060, 0.545), (s * 0.060, -0.390, 0.520), 0.068, 0.052)
        limb(mesh, (0, -0.050, 0.560), (0, -0.390, 0.505), 0.058, 0.046)
        for k in range(4):
            y = -0.14 - 0.075 * k
            limb(mesh, (-0.14, y, 0.585 - 0.006 * k), (-0.03, y - 0.04, 0.560 - 0.008 * k), 0.022, 0.020, 5)
            limb(
                mesh,
                (0.14, y - 0.02, 0.583 - 0.006 * k),
                (0.03, y - 0.05, 0.560 - 0.008 * k),
                0.022,
                0.020,
                5,
            )

    clay(
        'lap',
        'hips',
        heap,
        dye('kurta', col='#e6ddca', rough=0.95),
        400,
        0.011,
        4,
        cut=[((0, -0.405, 0), (0, -1, 0.08)), ((0, 0, 0.462), (0, 0, -1))],
    )


def feet():
    """Socks and slippers."""
    felt, under = dye('slipper', col='#6a4a3a', rough=0.9), dye('slipper_sole', col='#3d3029')
    for s in (-1, 1):
        heel, turn = Vector((s * 0.124, -0.410 - 0.02 * s, 0)), s * 0.16

        def foot(mesh, heel=heel, turn=turn):
            toe = heel + Vector((sin(turn) * 0.155, -0.155, 0.036))
            chain(
                mesh,
                [heel + Vector((0, 0.035, 0.045)), heel + Vector((0, -0.06, 0.050)), toe],
                [0.036, 0.043, 0.034],
                6,
                0.9,
            )

        clay(f'slipper{s}', 'hips', foot, felt, 110, 0.010, 4, cut=[((0, 0, 0.010), (0, 0, -1))])
        sole(f'sole{s}', 'hips', heel, turn, under, 0.236, 0.046, 0.018, 12)
        ankle = [heel + Vector((0, 0.006, z)) for z in (0.06, 0.16)]
        clay(
            f'sock{s}',
            'hips',
            lambda mesh, a=ankle: limb(mesh, *a, 0.037, 0.040, 5),
            dye('sock', col='#77706a'),
            70,
            0.011,
            3,
        )


def torso():
    """Brown cardigan, buttoned low, over the round collar of a kurta."""
    wool, rib = dye('cardigan', col='#8a6a4b', rough=0.95), dye('cardigan_rib', col='#6f5238', rough=0.95)
    kurta = dye('kurta', col='#e6ddca', rough=0.95)

    def make():
        def body(mesh):
            ball(mesh, (0, 0.006, 0.030), (0.184, 0.142, 0.100))
            ball(mesh, (0, -0.022, 0.150), (0.176, 0.140, 0.130))
            ball(mesh, (0, -0.002, 0.310), (0.176, 0.125, 0.140))
            limb(mesh, (-0.140, 0.014, 0.412), (0.140, 0.014, 0.412), 0.064, 0.064)
            limb(mesh, (-0.060, 0.022, 0.456), (0.060, 0.022, 0.456), 0.050, 0.050)
            ball(mesh, (0, 0.060, 0.370), (0.120, 0.075, 0.090))
            for z, dy, w in ((0.055, -0.012, 0.186), (0.105, -0.022, 0.182)):
                ball(mesh, (0, dy, z), (w, 0.146, 0.014))

        front = clay('cardigan', 'torso', body, wool, 720, 0.011, 4)
        opening(front, kurta, rib)
        neckband('kurta_collar', (0, 0.016, 0.482), 0.063, 0.024, 0.030, kurta)

    moved(LEAN, make)


def opening(front, kurta, rib):
    """The V of the cardigan with the kurta in it, the ribbed edges and the buttons."""
    low, top = 0.215, 0.478

    def half(t):
        return 0.006 + 0.066 * t**0.9

    rows = []
    for k in range(9):
        t = k / 8
        line = [(half(t) * x, -0.6, low + (top - low) * t) for x in between(-1, 1, 7)]
        rows.append(on_surface(front, line, (0, 1, 0), 0.0035))
    sheet('kurta_front', 'torso', rows, kurta, (0, -1, 0))
    for s in (-1, 1):
        line = on_surface(
            front, [(s * half(k / 8), -0.6, low + (top - low) * k / 8) for k in range(8)], (0, 1, 0), 0.004
        )
        line += [
            Vector((s * 0.082, 0.010, 0.494)),
            Vector((s * 0.056, 0.066, 0.490)),
            Vector((0, 0.080, 0.484)),
        ]
        cord(f'edge{s}', 'torso', spline(line, 2), 0.0105, rib, 4)
    band = on_surface(front, [(0.004, -0.6, z) for z in between(0.015, low + 0.01, 7)], (0, 1, 0), 0.001)
    cord('band', 'torso', band, 0.0115, rib, 5)
    pearl, horn = dye('pearl', col='#f4efe4'), dye('horn', col='#3f2f24')
    for name, z, mat, lift in (
        ('button', 0.190, horn, 0.0125),
        ('button', 0.115, horn, 0.0125),
        ('button', 0.045, horn, 0.0125),
        ('stud', 0.300, pearl, 0.004),
        ('stud', 0.370, pearl, 0.004),
    ):
        at = on_surface(front, [(0.004 if mat is horn else 0, -0.6, z)], (0, 1, 0), lift)[0]
        r = 0.0075 if mat is horn else 0.0052
        ob = lathe(name, [(0, 0.4 * r), (0.75 * r, 0.35 * r), (r, 0)], at, mat, n=9, rot=(pi / 2, 0, 0))
        ob['node'] = 'torso'


def arms():
    """His hands lie on his thighs, one half open; a steel bangle on the right wrist."""
    wool, rib, flesh = dye('cardigan', col='#8a6a4b'), dye('cardigan_rib', col='#6f5238'), skin(FACE)
    folds = ((0, 0.55, 0.004), (0, 0.92, 0.007), (1, 0.15, 0.007), (1, 0.55, 0.005), (1, 0.85, 0.006))
    for s, name in ((-1, 'R'), (1, 'L')):
        shoulder, elbow = Vector((s * 0.186, -0.070, 0.966)), Vector((s * 0.258, -0.055, 0.705))
        wrist = Vector((s * 0.118, -0.262 - 0.02 * s, 0.655))
        sleeve(f'sleeve{name}', 'arms', [shoulder, elbow, wrist], [0.068, 0.060, 0.044], wool, 280, folds)
        along = (wrist - elbow).normalized()
        cuff(f'cuff{name}', 'arms', wrist + along * 0.022, along, 0.035, 0.045, rib)
        start = wrist + along * 0.060
        forward = Vector((-s * 0.10 - 0.02, -0.93, -0.26)) if s < 0 else Vector((-0.30, -0.86, -0.24))
        palm = Vector((0.20 * -s, -0.20, -1.0))
        curl = (14, 18, 20, 22) if s < 0 else (24, 30, 34, 38)
        hand(f'hand{name}', 'arms', start, forward, palm, s < 0, flesh, curl, (0.8, 0.3), 0.95, 370, 0.06)
        if s < 0:
            side = along.orthogonal().normalized()
            up = along.cross(side)
            ring = [
                start - along * 0.004 + (side * x + up * y) for x, y, _ in oval((0, 0, 0), 0.031, 0.031, 12)
            ]
            cord('bangle', 'arms', ring, 0.0036, dye('steel', col='#c3c7ca', rough=0.3), 5, closed=True)


def tints(ob, material, flat):
    """Skin and eyes."""
    return face_tints(FACE, ob, material, flat)


def build():
    """All of Balbir, and his chair."""
    chair()
    trousers()
    lap()
    feet()
    torso()
    arms()
    head()


def shadow_grids():
    """Where his shadow may fall: the floor about the chair. Rows of (start, reach), direction, lift."""
    rows = [[((x, y, 0.06), 0.10) for x in between(-0.60, 0.60, 14)] for y in between(-0.80, 0.55, 15)]
    return [(rows, (0, 0, -1), 0.006)]
