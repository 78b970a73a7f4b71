"""Faces. Head space: the eyes are on z = 0, the face looks to -y, 0.24 m from chin to crown."""

from dataclasses import dataclass
from math import cos, pi, sin

import bmesh
import numpy as np
from mathutils import Vector

from kit.shapes import spline
from people.bodies import bell, dye
from people.clay import ball, chain, clay, cord, limb, on_surface
from people.eyes import darker, eyeball, lids

EYE_X = 0.0365


@dataclass
class Face:
    """What makes one face different from another; 1 is the middle of people, age runs from 0 to 1."""

    skin: str
    lip: str
    brow: str
    iris: str = '#3a2419'
    width: float = 1.0
    jaw: float = 1.0
    chin: float = 1.0
    cheek: float = 1.0
    nose: float = 1.0
    nose_wide: float = 1.0
    age: float = 0.0
    open_up: float = 24.0
    open_low: float = 21.0
    smile: float = 0.6
    brow_thick: float = 1.0
    brow_arch: float = 1.0
    lash: float = 0.0012
    full_lips: float = 1.0
    blush: float = 0.5
    stubble: float = 0.0
    neck: tuple = ((0, 0.012, -0.10), (0, 0.045, -0.235))
    neck_r: tuple = (0.054, 0.058)
    ears: bool = True
    triangles: int = 1500


def skin(face):
    """The skin of a person, for hands too."""
    return dye('skin', col=face.skin, rough=0.75)


def skull(mesh, f):
    """Head, jaw, nose, ears and neck as heaps of clay."""
    w = f.width
    ball(mesh, (0, 0.012, 0.030), (0.094 * w, 0.110, 0.102))
    ball(mesh, (0, -0.020, -0.028), (0.081 * w, 0.088, 0.094))
    ball(mesh, (0, -0.056, 0.062), (0.066 * w, 0.046, 0.046))
    ball(mesh, (0, -0.068, -0.098), (0.030 * f.chin, 0.028, 0.024))
    ball(mesh, (0, -0.082, -0.066), (0.034, 0.024, 0.026))
    for s in (-1, 1):
        limb(mesh, (s * 0.072 * w, 0.000, -0.052), (s * 0.022, -0.062, -0.098), 0.026 * f.jaw, 0.024, 7)
        ball(mesh, (s * 0.047 * w, -0.070, -0.034), (0.032 * f.cheek, 0.028, 0.025 * f.cheek))
        limb(mesh, (s * 0.014, -0.096, 0.025), (s * 0.060 * w, -0.076, 0.026), 0.0120, 0.0115, 6)
        ball(mesh, (s * 0.0125 * f.nose_wide, -0.112, -0.0315), (0.0100, 0.0125, 0.0088))
        if f.ears:
            x = 0.090 * w
            ear = [
                (x, -0.004, 0.004),
                (x + 0.010, 0.010, 0.020),
                (x + 0.012, 0.024, 0.004),
                (x + 0.005, 0.010, -0.028),
            ]
            chain(mesh, [(s * a, b, c) for a, b, c in ear], [0.007, 0.0075, 0.0075, 0.0072], 4)
            ball(mesh, (s * x, 0.012, -0.004), (0.008, 0.016, 0.024))
    n = f.nose
    chain(
        mesh,
        [(0, -0.097, 0.016), (0, -0.099 - 0.013 * n, -0.008), (0, -0.100 - 0.024 * n, -0.0285)],
        [0.0098, 0.0108, 0.0132],
        5,
    )
    limb(mesh, f.neck[0], f.neck[1], f.neck_r[0], f.neck_r[1], 8)


def mouth(f, lies):
    """Two lips and the line between them."""
    lip, line = dye('lip', col=f.lip), dye('lip_line', col=darker(f.lip, 0.42))
    rise, z, full = 0.0075 * f.smile, -0.0665, f.full_lips
    half = 0.0245 + 0.0045 * f.smile
    upper = [
        (-half, rise),
        (-0.6 * half, 0.0020 * full + 0.26 * rise),
        (-0.16 * half, 0.0037 * full),
        (0, 0.0027 * full),
    ]
    lower = [(-half, rise), (-0.6 * half, -0.0036 * full + 0.22 * rise), (0, -0.0056 * full)]
    seam = [(-half - 0.0005, rise + 0.0003), (-0.6 * half, 0.25 * rise - 0.0006), (0, -0.0010)]
    for name, row, mat, least, most, lift in (
        ('lip_upper', upper, lip, 0.0008, 0.0034 * full, -0.0008),
        ('lip_lower', lower, lip, 0.0008, 0.0043 * full, -0.0008),
        ('lip_line', seam, line, 0.0007, 0.0013, 0.0012),
    ):
        both = row + [(-x, up) for x, up in reversed(row[:-1])]
        points = spline(lies([(x, z + up) for x, up in both], lift), 2)
        last = len(points) - 1
        cord(
            name,
            'head',
            points,
            [least + (most - least) * sin(pi * k / last) ** 0.8 for k in range(len(points))],
            mat,
            4,
        )


def features(f, face):
    """Eyes, brows, mouth, and the lines of age."""

    def lies(points, lift=0.0):
        return on_surface(face, [(x, -1.0, z) for x, z in points], (0, 1, 0), lift)

    lid = dye('lid', col=darker(f.skin, 0.10 + 0.06 * f.age))
    crease = dye('crease', col=darker(f.skin, 0.11))
    hair = dye('brow', col=f.brow)
    for s in (-1, 1):
        centre = lies([(s * EYE_X, 0.0)])[0] + Vector((0, 0.0078, 0))
        eyeball(s, centre, f.iris)
        lids(s, centre, lid, f.open_up, f.open_low, f.lash)
        a = f.brow_arch
        brow = [
            (0.013, 0.0235),
            (0.026, 0.0265 + 0.003 * a),
            (0.042, 0.0290 + 0.0035 * a),
            (0.060, 0.0235 + 0.001 * a),
        ]
        points = spline(lies([(s * x * f.width**0.5, z) for x, z in brow], 0.0), 3)
        n = len(points) - 1
        thick = [
            f.brow_thick * (0.0016 + 0.0026 * sin(pi * min(1, 0.25 + 0.75 * k / n)) ** 0.7)
            for k in range(n + 1)
        ]
        cord(f'brow{s}', 'head', points, thick, hair, 5)
        if f.age > 0.5:
            bag = spline(lies([(s * 0.022, -0.0165), (s * 0.036, -0.0205), (s * 0.051, -0.0165)], -0.0012), 3)
            cord(f'bag{s}', 'head', bag, 0.0019, crease, 4)
        if f.age > 0.8:
            fold = spline(lies([(s * 0.022, -0.034), (s * 0.034, -0.052), (s * 0.037, -0.068)], -0.0014), 3)
            cord(f'fold{s}', 'head', fold, 0.0020, crease, 4)
    mouth(f, lies)


def spectacles(face, mat, wide, high, squareness=2.8):
    """Glasses on the nose: rims of half size `wide` x `high`, bridge, and temples to the ears."""
    front = on_surface(face, [(0, -1.0, -0.006)], (0, 1, 0))[0].y + 0.004
    ear = 0.094
    for s in (-1, 1):
        lens = []
        for k in range(18):
            a = 2 * pi * k / 18
            c, d = cos(a), sin(a)
            r = 1 / (abs(c) ** squareness + abs(d) ** squareness) ** (1 / squareness)
            out = max(0.0, c * s)
            lens.append(
                (s * (EYE_X + 0.001) + wide * r * c, front + 0.008 * out * out, -0.004 + high * r * d)
            )
        cord(f'rim{s}', 'head', lens, 0.0019, mat, 4, closed=True)
        hinge = s * (EYE_X + 0.001 + wide)
        way = [
            (hinge, front + 0.008, 0.004),
            (s * ear, -0.050, 0.008),
            (s * (ear + 0.006), 0.004, 0.010),
            (s * ear, 0.022, -0.004),
        ]
        cord(f'temple{s}', 'head', spline(way, 2), 0.0019, mat, 4)
    gap = EYE_X + 0.001 - wide
    cord(
        'bridge',
        'head',
        spline([(-gap, front, 0), (0, front - 0.003, 0.004), (gap, front, 0)], 2),
        0.0019,
        mat,
        4,
    )


def build_face(f):
    """Everything but hair, in head space. Returns the skin, to lay things on."""
    face = clay('face', 'head', lambda mesh: skull(mesh, f), skin(f), f.triangles, 0.0055, 4)
    features(f, face)
    under_hair(face)
    return face


def under_hair(face):
    """Drop what hair always covers: back and top of the skull."""
    mesh = bmesh.new()
    mesh.from_mesh(face.data)

    def is_covered(v):
        return v.co.z > 0.112 or (v.co.y > 0.040 and v.co.z > 0.004 and abs(v.co.x) < 0.086)

    hidden = [p for p in mesh.faces if all(is_covered(v) for v in p.verts)]
    bmesh.ops.delete(mesh, geom=hidden, context='FACES')
    mesh.to_mesh(face.data)
    mesh.free()


def face_tints(f, ob, material, flat):
    """Colours of eyes; on the face warm cheeks, nose and ears, shaded eye hollows, and stubble."""
    values = flat(ob, material)
    if ob.get('painted'):
        return np.array(list(ob['painted']), np.float32).reshape(-1, 3)
    if ob.name != 'face':
        return values
    for k, v in enumerate(ob.data.vertices):
        x, y, z = abs(v.co.x), v.co.y, v.co.z
        front = 1.0 if y < -0.02 else 0.0
        warm = 0.75 * bell(x, 0.050, 0.036) * bell(z, -0.034, 0.036) * front
        warm += 0.7 * bell(x, 0, 0.020) * bell(z, -0.030, 0.022) * (y < -0.105)
        warm += 0.6 * (x > 0.092 * f.width) * bell(z, 0, 0.05)
        hollow = bell(x, 0.034, 0.030) * bell(z, 0.004, 0.022) * front
        values[k] *= (
            1 - f.blush * min(1, warm) * np.array([0.02, 0.30, 0.30]) - hollow * np.array([0.10, 0.16, 0.16])
        )
        shade = (
            f.stubble
            * bell(z, -0.088, 0.055)
            * (y < 0.02)
            * (1 - 0.9 * bell(x, 0, 0.026) * bell(z, -0.066, 0.014))
        )
        values[k] *= 1 - shade * np.array([0.42, 0.40, 0.34])
    return values
