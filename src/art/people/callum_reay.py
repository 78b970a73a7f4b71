"""Callum Reay, 22, joinery apprentice, on the edge of the bed, forearms on his thighs.

Metres; he faces -y. The origin is on the floor under him; the bed ends at y = -0.10, its top is at z = 0.52.
"""

from math import cos, pi, radians, sin

from mathutils import Matrix, Vector

from kit.shapes import lathe
from people.bodies import between, cuff, dye, hand, moved, neckband, sheet, shoe, sleeve
from people.callum_reay_head import FACE, head, head_tints
from people.clay import ball, clay, limb, on_surface
from people.faces import skin
from rooms.spare_room_plan import BED, FLOOR

SEAT = {'room': 'spare-room', 'at': (BED['x1'] - 0.10, -2.04, FLOOR), 'turnDeg': 90}

# node -> (parent, pivot). The torso swells about the lap, the head turns on the neck.
NODES = {
    'hips': (None, (0, 0, 0)),
    'torso': ('hips', (0, 0.03, 0.62)),
    'head': ('torso', (0, -0.215, 1.070)),
    'arms': ('torso', (0, -0.185, 0.995)),
}
# the torso is shaped upright about the hips, then leant forward
LEAN = Matrix.Translation((0, 0.03, 0.62)) @ Matrix.Rotation(radians(30), 4, 'X')
THIGHS = {s: ((s * 0.090, 0.030, 0.602), (s * 0.168, -0.455, 0.556)) for s in (-1, 1)}


def hips():
    """Work trousers with pockets on the thighs and reinforced knees, and tan boots."""
    cloth, dark = dye('trousers', col='#5d5a55', rough=0.95), dye('trousers_dark', col='#3b3a3b', rough=0.95)

    def legs(mesh):
        ball(mesh, (0, 0.050, 0.600), (0.172, 0.135, 0.088))
        for s in (-1, 1):
            hip, knee = THIGHS[s]
            limb(mesh, hip, knee, 0.090, 0.068)
            limb(mesh, knee, (s * 0.158, -0.410, 0.150), 0.067, 0.058)
            ball(mesh, (s * 0.158, -0.412, 0.120), (0.066, 0.070, 0.034))
            for t, out in ((0.12, 0.008), (0.24, 0.005), (0.86, 0.005)):
                at = Vector(knee).lerp(Vector((s * 0.158, -0.410, 0.150)), t)
                r = 0.066 - 0.008 * t + out
                ball(mesh, at, (r, r, 0.012))
            ball(mesh, (s * 0.158, -0.414, 0.190), (0.064, 0.066, 0.014))

    trousers = clay('trousers', 'hips', legs, cloth, 1000, 0.012, 5, cut=[((0, 0, 0.100), (0, 0, -1))])
    for s in (-1, 1):
        patches(trousers, s, dark)
        shoe(
            f'boot{s}',
            'hips',
            (s * 0.158, -0.405, 0),
            s * 0.20,
            dye('boot', col='#a87b48', rough=0.8),
            dye('boot_sole', col='#4a3a2b'),
            0.285,
            0.051,
            0.135,
            260,
        )


def patches(trousers, s, dark):
    """One leg's knee patch and thigh pocket."""
    knee = Vector((s * 0.166, -0.47, 0.55))
    rows = []
    for j in range(7):
        a = radians(-15 + 105 * j / 6)
        toward = Vector((0, -cos(a), sin(a)))
        line = [knee + toward * 0.3 + Vector((x, 0, -0.01 * (1 - j / 3))) for x in between(-0.042, 0.042, 6)]
        rows.append(on_surface(trousers, line, -toward, 0.0045))
    sheet(f'knee{s}', 'hips', rows, dark, (0, -1, 0.6))
    y0, y1 = -0.315, -0.160
    grid = [[(s * 0.5, y, z + 0.12 * (y - y0)) for y in between(y0, y1, 6)] for z in between(0.510, 0.578, 5)]
    rows = [on_surface(trousers, row, (-s, 0, 0), 0.007) for row in grid]
    rim = [on_surface(trousers, grid[k], (-s, 0, 0), -0.004) for k in (0, -1)]
    sheet(f'pocket{s}', 'hips', [rim[0], *rows, rim[1]], dark, (s, 0, 0))


def torso():
    """T-shirt over a lean back: ribbed neck, short wide sleeves."""
    shirt, rib = dye('tshirt', col='#5f8377', rough=0.95), dye('tshirt_rib', col='#4c6d62', rough=0.95)

    def make():
        def body(mesh):
            ball(mesh, (0, 0.004, 0.000), (0.184, 0.134, 0.110))
            ball(mesh, (0, 0.006, 0.150), (0.150, 0.108, 0.130))
            ball(mesh, (0, 0.004, 0.320), (0.168, 0.112, 0.140))
            limb(mesh, (-0.142, 0.006, 0.432), (0.142, 0.006, 0.432), 0.062, 0.062)
            limb(mesh, (-0.060, 0.016, 0.478), (0.060, 0.016, 0.478), 0.048, 0.048)
            for z, dy, w in ((0.050, -0.016, 0.162), (0.100, -0.014, 0.157), (0.165, -0.008, 0.152)):
                ball(mesh, (0, dy, z), (w, 0.112, 0.013))

        clay('tshirt', 'torso', body, shirt, 1000, 0.011, 4, cut=[((0, 0, -0.030), (0, -0.30, -1))])
        neckband('neckband', (0, 0.012, 0.484), 0.066, 0.008, 0.028, rib)

    moved(LEAN, make)


def arms():
    """Bare forearms on the thighs, the right hand lying in the left, a watch."""
    shirt, flesh = dye('tshirt', col='#5f8377'), skin(FACE)
    for s, name in ((-1, 'R'), (1, 'L')):
        shoulder, elbow = Vector((s * 0.182, -0.186, 0.990)), Vector((s * 0.208, -0.172, 0.702))
        wrist = Vector((s * 0.052, -0.402 - 0.014 * (s > 0), 0.690 - 0.016 * (s > 0)))
        mid = shoulder.lerp(elbow, 0.62)
        sleeve(f'sleeve{name}', 'arms', [shoulder, mid], [0.067, 0.060], shirt, 240, ((0, 0.7, 0.004),))
        cuff(
            f'hem{name}',
            'arms',
            mid + (mid - shoulder) * 0.10,
            mid - shoulder,
            0.057,
            0.032,
            shirt,
            14,
            0.005,
        )
        calf = elbow.lerp(wrist, 0.30) + Vector((s * 0.006, 0, 0.004))
        sleeve(f'arm{name}', 'arms', [mid, elbow, calf, wrist], [0.045, 0.041, 0.041, 0.0265], flesh, 320)
        forward, palm = Vector((-s * 0.12, -0.78, -0.60)), Vector((-s * 0.90, -0.10, 0.10 * s))
        curl = (26, 30, 34, 38) if s < 0 else (42, 46, 50, 52)
        hand(f'hand{name}', 'arms', wrist, forward, palm, s < 0, flesh, curl, (0.4, 0.7), 1.0, 490)
    watch(elbow.lerp(wrist, 0.86), wrist - elbow)


def watch(at, along):
    """A sports watch on the outside of the left wrist."""
    strap, glass = dye('strap', col='#2b2d31'), dye('watch_glass', col='#5c6670')
    along = along.normalized()
    out = Vector((0.80, -0.25, 0.62))
    out = (out - along * out.dot(along)).normalized()
    side = along.cross(out)
    ring = [
        at + (out * cos(2 * pi * k / 14) * 1.04 + side * sin(2 * pi * k / 14) * 0.98) * 0.0315
        for k in range(14)
    ]
    rows = [
        [p + along * a + (p - at).normalized() * b for p in ring]
        for a, b in ((-0.010, -0.004), (-0.010, 0.002), (0.010, 0.002), (0.010, -0.004))
    ]
    sheet('strap', 'arms', rows, strap, along, closed=True)
    place = Matrix((side, along, out)).transposed().to_4x4()
    place.translation = at + out * 0.032

    def make():
        case = lathe('case', [(0.019, 0), (0.020, 0.007), (0.017, 0.010)], (0, 0, 0), strap, n=14)
        face = lathe('dial', [(0.0165, 0.0098), (0, 0.0104)], (0, 0, 0), glass, n=14)
        case['node'] = face['node'] = 'arms'

    moved(place, make)


def tints(ob, material, flat):
    """Skin, eyes and hair."""
    return head_tints(ob, material, flat)


def build():
    """All of Callum."""
    hips()
    torso()
    arms()
    head()


def shadow_grids():
    """Where his shadow may fall: the bed behind and beside him, and the floor before it."""
    bed = [[((x, y, 0.90), 0.42) for x in between(-0.42, 0.30, 15)] for y in between(-0.10, 0.50, 13)]
    floor = [[((x, y, 0.08), 0.12) for x in between(-0.48, 0.48, 15)] for y in between(-0.95, -0.20, 14)]
    return [(bed, (0, 0, -1), 0.010), (floor, (0, 0, -1), 0.006)]
