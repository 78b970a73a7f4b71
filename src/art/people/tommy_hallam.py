"""Tommy Hallam, 84, retired shipyard plater, at ease in his recliner.

Metres; he faces -y. The origin is the recliner's: on the floor, under the middle of the chair.
"""

from math import cos, degrees, pi, sin

from mathutils import Euler, Vector

from kit.materials import M
from kit.mesh import grid_faces, new_obj
from kit.shapes import lathe, spline
from people.clay import ball, chain, clay, cord, limb, on_surface
from rooms.living_room import CHAIR, CHAIR_TURN
from people.tommy_hallam_head import head, skin

SEAT = {'room': 'living-room', 'at': CHAIR, 'turnDeg': degrees(CHAIR_TURN)}

# node -> (parent, pivot). The torso swells about the lap, the head turns on the neck.
NODES = {
    'hips': (None, (0, 0, 0)),
    'torso': ('hips', (0, -0.07, 0.56)),
    'head': ('torso', (0, -0.085, 1.045)),
    'arms': ('torso', (0, -0.075, 0.955)),
}


def hips():
    """Trousers, socks and house shoes."""
    cloth = M('trousers', col='#4a4b52', rough=0.95)

    def legs(mesh):
        ball(mesh, (0, -0.07, 0.535), (0.185, 0.155, 0.095))
        for s in (-1, 1):
            limb(mesh, (s * 0.088, -0.09, 0.535), (s * 0.112, -0.50, 0.525), 0.096, 0.079)
            limb(mesh, (s * 0.112, -0.50, 0.520), (s * 0.118, -0.525, 0.16), 0.078, 0.060)
            ball(mesh, (s * 0.118, -0.528, 0.135), (0.064, 0.068, 0.045))

    clay('legs', 'hips', legs, cloth, 840, 0.014, 9)
    sock, shoe = M('sock', col='#8f8a80'), M('shoe', col='#46301f', rough=0.5)
    for s in (-1, 1):
        turn = Euler((0, 0, s * 0.16))
        clay(
            f'sock{s}',
            'hips',
            lambda mesh, s=s: limb(mesh, (s * 0.119, -0.530, 0.13), (s * 0.120, -0.540, 0.05), 0.043, 0.040),
            sock,
            70,
            0.010,
            4,
        )

        def foot(mesh, s=s, turn=turn):
            ball(mesh, (s * 0.122, -0.585, 0.048), (0.049, 0.125, 0.044), turn)
            ball(mesh, (s * 0.116, -0.520, 0.060), (0.047, 0.060, 0.045))

        clay(f'shoe{s}', 'hips', foot, shoe, 190, 0.010, 6, cut=[((0, 0, 0.006), (0, 0, -1))])


def torso():
    """V-neck pullover over a checked shirt, collar open."""
    wool = M('pullover', col='#6d383d', rough=0.95)
    rib = M('pullover_rib', col='#572a30', rough=0.95)
    shirt, stripe = M('shirt', col='#d5dfe8', rough=0.9), M('shirt_stripe', col='#4f74ad', rough=0.9)

    def body(mesh):
        ball(mesh, (0, -0.075, 0.60), (0.190, 0.160, 0.13))
        ball(mesh, (0, -0.115, 0.715), (0.186, 0.155, 0.145))
        ball(mesh, (0, -0.090, 0.86), (0.186, 0.138, 0.155))
        limb(mesh, (-0.150, -0.068, 0.968), (0.150, -0.068, 0.968), 0.074, 0.074)
        ball(mesh, (0, -0.075, 1.010), (0.088, 0.076, 0.055))

    front = clay('pullover', 'torso', body, wool, 860, 0.012, 9)
    lowest, top = 0.842, 1.045

    shirt_front(front, lowest, top, shirt, stripe)
    for s in (-1, 1):
        edge = [
            (s * (0.004 + 0.078 * t), -0.5, lowest + (top - 0.015 - lowest) * t)
            for t in [k / 9 for k in range(10)]
        ]
        line = on_surface(front, edge[:8], (0, 1, 0), 0.004)
        line += [
            Vector((s * 0.086, -0.068, 1.040)),
            Vector((s * 0.072, -0.020, 1.052)),
            Vector((0, 0.010, 1.052)),
        ]
        cord(f'neckline{s}', 'torso', spline(line, 2), 0.0115, rib, 5)

        collar(s, shirt)
    for k, z in enumerate((0.985, 0.925)):
        lathe_on('button', 'torso', (0, -0.196 - 0.022 * k, z), 0.0055, M('pearl', col='#f4f1e8'))


def shirt_front(front, lowest, top, shirt, stripe):
    """What shows of the shirt in the V: a sheet laid on the pullover, checked by tint."""
    columns, rows, verts = 13, 17, []
    for j in range(rows):
        t = j / (rows - 1)
        half = 0.004 + 0.078 * t
        line = [
            (half * (2 * i / (columns - 1) - 1), -0.6, lowest - 0.004 + (top - 0.012 - lowest) * t)
            for i in range(columns)
        ]
        verts += on_surface(front, line, (0, 1, 0), 0.0035)
    sheet = new_obj('shirt_front', verts, grid_faces(columns, rows), shirt, autosmooth=180)
    sheet['node'], sheet['check'] = 'torso', tuple(stripe['tint'])


def tints(ob, material, flat):
    """Bare throat above the neckline; checks of the shirt: every third line of the sheet is darker, both ways."""
    values = flat(ob, material)
    if ob.name == 'pullover':
        bare = skin()['tint']
        for k, v in enumerate(ob.data.vertices):
            if v.co.z > 1.030 and abs(v.co.x) < 0.072:
                values[k] = bare
    if ob.get('check'):
        columns = 13
        for k in range(len(values)):
            i, j = k % columns, k // columns
            lines = (i % 3 == 0) + (j % 3 == 1)
            values[k] = values[k] * (1 - 0.46 * lines) + [c * 0.46 * lines for c in ob['check']]
    return values


def collar(s, shirt):
    """One half of the open collar: a band round the neck that folds down to a point."""
    across, along, verts = 5, 12, []
    for i in range(along):
        u = i / (along - 1)
        a = pi / 2 - u * (pi / 2 + 1.12)
        fall = u**3
        inner = Vector((s * 0.064 * cos(a), -0.072 + 0.066 * sin(a) - 0.012 * fall, 1.078 - 0.026 * u * u))
        outer = Vector(
            (
                s * (0.092 * cos(a) + 0.030 * fall),
                -0.072 + 0.094 * sin(a) - 0.026 * fall,
                1.050 - 0.070 * fall,
            )
        )
        for k in range(across):
            t = k / (across - 1)
            bulge = 0.010 * sin(pi * t)
            verts.append(inner.lerp(outer, t) + Vector((s * cos(a), sin(a), 0.9)) * bulge)
    faces = grid_faces(across, along)
    if s < 0:
        faces = [tuple(reversed(f)) for f in faces]
    top = new_obj(f'collar{s}', verts, faces, shirt, autosmooth=180)
    under = [v - Vector((0, 0, 0.004)) for v in verts]
    below = new_obj(f'collar_under{s}', under, [tuple(reversed(f)) for f in faces], shirt, autosmooth=180)
    top['node'] = below['node'] = 'torso'


def lathe_on(name, node, at, radius, mat):
    """A small round thing that faces the viewer."""
    ob = lathe(
        name,
        [(0, 0.35 * radius), (0.7 * radius, 0.3 * radius), (radius, 0)],
        at,
        mat,
        n=10,
        rot=(pi / 2, 0, 0),
    )
    ob['node'] = node
    return ob


def arm(side, joints):
    """Sleeve with a ribbed cuff and a line of shirt; `joints` = shoulder, elbow, wrist. Returns where the hand begins."""
    wool = M('pullover', col='#6d383d')
    rib, shirt = M('pullover_rib', col='#572a30'), M('shirt', col='#d5dfe8')
    shoulder, elbow, wrist = [Vector(p) for p in joints]

    def sleeve(mesh):
        limb(mesh, shoulder, elbow, 0.072, 0.058)
        limb(mesh, elbow, wrist, 0.058, 0.045)

    clay(f'sleeve{side}', 'arms', sleeve, wool, 310, 0.011, 8)
    along = (wrist - elbow).normalized()
    clay(
        f'cuff{side}',
        'arms',
        lambda mesh: limb(mesh, wrist + along * 0.012, wrist + along * 0.042, 0.046, 0.043, 4),
        rib,
        110,
        0.009,
        4,
    )
    clay(
        f'shirt_cuff{side}',
        'arms',
        lambda mesh: limb(mesh, wrist + along * 0.050, wrist + along * 0.064, 0.038, 0.036, 3),
        shirt,
        70,
        0.009,
        3,
    )
    return wrist + along * 0.066


def hand(side, wrist, palm, fingers, thumb):
    """Open hand: palm, four fingers, thumb. Points are given where each finger ends."""

    def heap(mesh):
        limb(mesh, wrist, palm, 0.028, 0.034, 5, flat=0.72)
        knuckles = [Vector(palm) + (Vector(f[0]) - Vector(palm)) * 0.55 for f in fingers]
        for (middle, tip), knuckle in zip(fingers, knuckles):
            chain(mesh, [knuckle, middle, tip], [0.0145, 0.0120, 0.0095], 5)
        chain(mesh, [Vector(wrist).lerp(Vector(palm), 0.45), thumb[0], thumb[1]], [0.018, 0.0135, 0.0105], 5)

    clay(f'hand{side}', 'arms', heap, skin(), 430, 0.0055, 5)


def arms():
    """Right forearm along the armrest, left hand open on the thigh."""
    end = arm('R', ((-0.200, -0.070, 0.950), (-0.312, -0.030, 0.722), (-0.322, -0.235, 0.700)))
    palm = Vector((-0.322, -0.350, 0.686))
    reach = ((-0.350, -0.338, 0), (-0.334, -0.350, 0), (-0.316, -0.352, 0), (-0.298, -0.340, 0))
    fingers = []
    for k, (x, _, _) in enumerate(reach):
        long = (0.052, 0.068, 0.072, 0.060)[k]
        fingers.append(
            (
                (x, -0.392 - long * 0.30, 0.688),
                (x + 0.004, -0.398 - long * 0.62, 0.668 - 0.008 * (k in (1, 2))),
            )
        )
    hand('R', end, palm, fingers, ((-0.284, -0.335, 0.678), (-0.272, -0.375, 0.668)))
    end = arm('L', ((0.200, -0.070, 0.950), (0.268, -0.115, 0.735), (0.160, -0.330, 0.655)))
    palm = Vector((0.124, -0.415, 0.634))
    fingers = []
    for k in range(4):
        across = Vector((-0.030 + 0.021 * k, 0.012 - 0.013 * k, 0))
        ahead = Vector((-0.030 - 0.002 * k, -0.066 - (0.0, 0.010, 0.012, 0.002)[k], -0.012))
        middle = palm + across + ahead * 0.72 + Vector((0, 0, 0.008))
        fingers.append((middle, palm + across + ahead * 1.32 + Vector((0, 0, -0.010))))
    hand(
        'L',
        end,
        palm,
        fingers[::-1],
        (palm + Vector((-0.048, 0.018, -0.004)), palm + Vector((-0.064, -0.022, -0.010))),
    )


def build():
    """All of Tommy."""
    hips()
    torso()
    arms()
    head()


def shadow_grids():
    """Where his shadow may fall: seat, chair back, arms and floor. Rows of (start, reach), direction, lift."""

    def down(xs, ys, top, reach):
        return [[((x, y, top), reach) for x in xs] for y in ys], (0, 0, -1), 0.007

    def steps(a, b, n):
        return [a + (b - a) * k / (n - 1) for k in range(n)]

    seat = down(steps(-0.40, 0.40, 17), steps(-0.50, 0.10, 13), 0.80, 0.34)
    floor = down(steps(-0.42, 0.42, 15), steps(-1.02, -0.36, 12), 0.30, 0.32)
    back = [[((x, -0.60, z), 0.95) for x in steps(-0.32, 0.32, 15)] for z in steps(0.62, 1.30, 16)]
    return [seat, floor, (back, (0, 1, 0), 0.016)]
