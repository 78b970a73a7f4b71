"""Heads for people: skull, eyes with lids, brows, mouth and hair, all in the head's own space.

Metres. The origin lies between the eyes, in the middle of the head; the face looks along -y. `settle` puts
all parts where the body wants them, so that a head may be tilted at rest.
"""

from math import cos, pi, radians, sin

import bmesh
import numpy as np
from mathutils import Matrix, Vector

from kit.materials import M, hexlin
from kit.mesh import bm_obj, grid_faces, new_obj
from kit.shapes import spline
from people.clay import clay, cord, on_surface
from people.heap import ball, chain, limb

CRANIUM, BREADTH = Vector((0, 0.018, 0.030)), Vector((0.078, 0.095, 0.084))
EYE, LID = 0.0168, 0.0179  # radii of the eyeball and of the shell of the lids
HIDDEN = [((0, 0.035, 0.055), (0, 0.75, 0.66))]  # the back of the head, always under hair or a cap
LOOK = {
    'wide': 1.0,
    'jaw': 1.0,
    'cheek': 1.0,
    'nose': 1.0,
    'chin': 0.0,
    'ears': 1.0,
    'throat': 0.050,
    'iris': '#5d7f96',
    'opening': (27, 19),
    'smile': 0.004,
    'lip': '#b8695f',
    'crease': '#bd8a72',
    'brow': '#a8a39a',
    'brow_size': 1.0,
    'brow_arch': 0.0,
}


class Head:
    """One head being made; `parts` are its objects, `face` the skin that others lie on."""

    def __init__(self, skin, neck, place, **look):
        self.skin, self.neck, self.place = skin, place.inverted() @ Vector(neck), place
        self.look = {**LOOK, **look}
        self.parts = []
        self.face = self.keep(
            clay('face', 'head', self.skull, skin, look.get('triangles', 1650), 0.0052, 7, HIDDEN)
        )
        self.face['paint'] = 'face'

    def keep(self, ob):
        """Remember a part."""
        ob['node'] = 'head'
        self.parts.append(ob)
        return ob

    def skull(self, mesh):
        """Cranium, jaw, cheeks, nose, ears and the neck down to its foot."""
        w, jaw, cheek = self.look['wide'], self.look['jaw'], self.look['cheek']
        low = -self.look['chin']
        limb(mesh, self.neck, (0, 0.026, -0.060), self.look['throat'], self.look['throat'] * 0.98)
        limb(mesh, (0, -0.034, -0.088), (0, 0.012, -0.100), 0.030, 0.036)
        ball(mesh, CRANIUM, (BREADTH.x * w, BREADTH.y, BREADTH.z))
        ball(mesh, (0, -0.018, -0.032), (0.065 * w, 0.066, 0.076))
        ball(mesh, (0, -0.058, -0.093 + low), (0.030 * jaw, 0.026, 0.022))
        ball(mesh, (0, -0.062, -0.068), (0.032 * jaw, 0.024, 0.026))
        for s in (-1, 1):
            ball(mesh, (s * 0.038 * w, -0.052, -0.030), (0.026 * cheek, 0.025 * cheek, 0.025))
            ball(mesh, (s * 0.034 * w * jaw, -0.030, -0.064), (0.022 * jaw, 0.036, 0.027))
            ball(mesh, (s * 0.029 * w, -0.066, 0.024), (0.027, 0.013, 0.012))
        self.nose(mesh)
        for s in (-1, 1):
            self.ear(mesh, s)

    def nose(self, mesh):
        """Bridge, tip and wings."""
        n = self.look['nose']
        path = [(0, -0.074, 0.010), (0, -0.088 - 0.004 * n, -0.016), (0, -0.092 - 0.011 * n, -0.036)]
        chain(mesh, path, [0.0085, 0.0095 * n, 0.0130 * n], 6)
        for s in (-1, 1):
            ball(mesh, (s * 0.0115 * n, -0.088, -0.040), (0.0085 * n, 0.011, 0.0080))

    def ear(self, mesh, s):
        """A plate with a rim and a lobe."""
        e, x = self.look['ears'], 0.076 * self.look['wide']
        ball(mesh, (s * x, 0.020, -0.008), (0.008 * e, 0.015 * e, 0.024 * e))
        rim = [(0.000, 0.006, 0.006), (0.006, 0.014, 0.022), (0.010, 0.032, 0.020), (0.009, 0.036, -0.004)]
        rim += [(0.003, 0.020, -0.030)]
        chain(mesh, [(s * (x + dx * e), y, z * e) for dx, y, z in rim], [0.0056] * 4 + [0.0070], 5)
        ball(mesh, (s * (x + 0.003), 0.016, -0.020 * e), (0.0085, 0.0130, 0.0140))

    def lies(self, points, lift=0.0):
        """Points (x, z) dropped on the face from the front."""
        return on_surface(self.face, [(x, -1.0, z) for x, z in points], (0, 1, 0), lift)

    def line(self, name, points, radius, mat, lift=0.0, sides=4, smooth=3):
        """A tube on the skin: a brow, a crease, a lip. A pair of radii means thin ends and a full middle."""
        path = spline(self.lies(points, lift), smooth)
        if isinstance(radius, tuple):
            last = len(path) - 1
            radius = [radius[0] + (radius[1] - radius[0]) * sin(pi * k / last) for k in range(last + 1)]
        return self.keep(cord(name, 'head', path, radius, mat, sides))

    def eyes(self, turn=0.0):
        """Open eyes with lids and lashes; `turn` (degrees) says where they look."""
        white = M('eye_white', col='#f2ece4', emit=0.12)
        for s in (-1, 1):
            x = s * 0.0315 * self.look['wide']
            surface = self.lies([(x, 0.0)])[0]
            middle = surface + Vector((0, EYE - 0.0066, 0))
            mesh = bmesh.new()
            ball(mesh, (0, 0, 0), (EYE, EYE, EYE), segments=10)
            rear = [v for v in mesh.verts if v.co.y > 0.003]
            bmesh.ops.delete(mesh, geom=rear, context='VERTS')
            self.keep(bm_obj(f'eyeball{s}', mesh, white, loc=middle, autosmooth=180))
            self.iris(s, middle, turn)
            self.lids(s, middle)

    def iris(self, s, middle, turn):
        """Coloured ring, pupil and a glint, on the ball where it looks."""
        put = Matrix.Translation(middle) @ Matrix.Rotation(radians(turn), 4, 'Z')
        rings = (0.0, 0.0028, 0.0032, 0.0053, 0.0062)
        verts = []
        for r in rings:
            for k in range(10):
                a = 2 * pi * k / 10
                deep = (EYE * EYE - r * r) ** 0.5
                verts.append(put @ Vector((r * cos(a), -deep - 0.0005 + 0.0004 * (r > 0.0055), r * sin(a))))
        faces = [tuple(reversed(f)) for f in grid_faces(10, len(rings), True)]
        ob = new_obj(f'iris{s}', verts, faces, M('eye_dark', col='#17110e'))
        ob['paint'], ob['iris'] = 'iris', hexlin(self.look['iris'])
        self.keep(ob)
        mesh = bmesh.new()
        at = put @ Vector((0, -EYE - 0.0006, 0)) + Vector((0.0022, 0, 0.0026))
        ball(mesh, at, (0.0013, 0.0007, 0.0013), segments=5)
        self.keep(bm_obj(f'glint{s}', mesh, M('glint', col='#ffffff', emit=0.7), autosmooth=180))

    def lids(self, s, middle):
        """Upper and lower lid as shells about the ball, and the dark line of the lashes."""
        up, down = self.look['opening']
        lash, columns = M('lash', col='#4b3a30'), 9
        for side, reach, far in ((1, up, 58), (-1, down, 48)):
            verts, edge = [], []
            for j in range(4):
                for i in range(columns):
                    across = -1 + 2 * i / (columns - 1)
                    outer = across * s
                    droop = -6 * max(0, outer) ** 2 + 2 * max(0, -outer)
                    near = side * reach * (1 - across * across) ** 0.62 + droop
                    a, b = radians(80 * across), radians(near + (side * far - near) * j / 3)
                    out = LID + 0.0005 * (j == 1)
                    p = Vector((cos(b) * sin(a), -cos(b) * cos(a), sin(b))) * out + middle
                    verts.append(p)
                    if j == 0 and 0 < i < columns - 1:
                        edge.append(p)
            faces = grid_faces(columns, 4)
            if side < 0:
                faces = [tuple(reversed(f)) for f in faces]
            ob = self.keep(new_obj(f'lid{s}{side}', verts, faces, self.skin, autosmooth=180))
            ob['paint'] = 'face'
            if side > 0:
                self.keep(cord(f'lash{s}', 'head', edge, 0.0010, lash, 3))

    def mouth(self):
        """Two lips and the line between them; corners rise by `smile`."""
        up, w = self.look['smile'], 0.0235 * (0.6 + 0.4 * self.look['jaw'])
        lip = M('lip', col=self.look['lip'], emit=0.06)
        dark = M('mouth_line', col='#7c453c')
        z = -0.0680
        upper = [(-w, z + up), (-w * 0.5, z + up * 0.30 + 0.0018), (-0.003, z + 0.0029)]
        upper += [(-x, y) for x, y in reversed(upper)]
        lower = [(-w * 0.88, z + up * 0.75 - 0.0006), (-w * 0.48, z + up * 0.16 - 0.0034), (0, z - 0.0042)]
        lower += [(-x, y) for x, y in reversed(lower[:-1])]
        seam = [(-w * 1.04, z + up * 1.1), (-w * 0.5, z + up * 0.2), (0, z), (w * 0.5, z + up * 0.2)]
        seam += [(w * 1.04, z + up * 1.1)]
        self.line('lip_upper', upper, (0.0008, 0.0022), lip, 0.0002, 4, 2)
        self.line('lip_lower', lower, (0.0010, 0.0027), lip, -0.0002, 4, 2)
        self.line('mouth_line', seam, (0.0006, 0.0011), dark, 0.0020, 3, 2)

    def brows(self):
        """Brows that follow the bone."""
        size, arch = self.look['brow_size'], self.look['brow_arch']
        mat, w = M('brow', col=self.look['brow']), self.look['wide']
        for s in (-1, 1):
            path = [(s * 0.0125 * w, 0.0255 - arch * 0.3), (s * 0.030 * w, 0.0310 + arch)]
            path += [(s * 0.047 * w, 0.0245)]
            self.line(f'brow{s}', path, (0.0014, 0.0030 * size), mat, 0.0016, 5)

    def creases(self, depth=1.0):
        """Lines of age beside the mouth."""
        mat = M('crease', col=self.look['crease'])
        for s in (-1, 1):
            fold = [(s * 0.0185, -0.043), (s * 0.030, -0.054), (s * 0.0335, -0.070)]
            self.line(f'fold{s}', fold, (0.0004, 0.0012 * depth), mat, -0.0005, 3, 2)

    def settle(self):
        """Put all parts where the body wants the head."""
        for ob in self.parts:
            ob.matrix_basis = self.place @ ob.matrix_basis


def over(azimuth, elevation, lift=0.0, wide=1.0):
    """A point above the cranium; azimuth 0 is the forehead, 90 the left ear, in degrees."""
    a, b = radians(azimuth), radians(elevation)
    way = Vector((sin(a) * cos(b), -cos(a) * cos(b), sin(b)))
    size = Vector((BREADTH.x * wide, BREADTH.y, BREADTH.z)) + Vector((lift, lift, lift))
    return CRANIUM + way * size


def lock(mesh, path, r0, r1, wide=1.0, steps=2):
    """A lock of hair through points (azimuth, elevation, lift)."""
    points = spline([over(*p, wide=wide) for p in path], 3)
    last = len(points) - 1
    chain(mesh, points, [r0 + (r1 - r0) * k / last for k in range(last + 1)], steps)


def mix(values, weight, colour, share):
    """Blend a colour in where `weight` is near one."""
    part = (np.clip(weight, 0, 1) * share)[:, None]
    return values * (1 - part) + np.array(colour, np.float32) * part


def positions(ob):
    """All vertices of an object as an array."""
    out = np.empty(len(ob.data.vertices) * 3, np.float32)
    ob.data.vertices.foreach_get('co', out)
    return out.reshape(-1, 3)


def near(points, middle, radius):
    """How near each point lies to the middle of a soft spot, 1 to 0."""
    away = np.linalg.norm((points - np.array(middle)) / np.array(radius), axis=1)
    return np.exp(-away * away)


def complexion(ob, values, blush='#d06a55', strength=0.30, spots=()):
    """Rosy cheeks, nose and ears, shade about the eyes; `spots` adds (middle, radius, colour, share)."""
    if ob.get('paint') == 'iris':
        ring = np.repeat(np.arange(5), 10)[: len(values)]
        values[(ring == 2) | (ring == 3)] = ob['iris']
        values[ring == 4] = np.array(ob['iris']) * 0.35
        return values
    points, red, shade = positions(ob), hexlin(blush), hexlin('#a87262')
    for s in (-1, 1):
        values = mix(values, near(points, (s * 0.046, -0.066, -0.034), (0.024, 0.03, 0.019)), red, strength)
        ear = near(points, (s * 0.084, 0.022, -0.006), (0.012, 0.02, 0.026))
        values = mix(values, ear, red, strength * 0.7)
        values = mix(values, near(points, (s * 0.031, -0.076, 0.004), (0.017, 0.02, 0.013)), shade, 0.22)
        bag = near(points, (s * 0.031, -0.076, -0.019), (0.014, 0.02, 0.005))
        values = mix(values, bag, shade, 0.40)
        nostril = near(points, (s * 0.0065, -0.099, -0.047), (0.005, 0.006, 0.004))
        values = mix(values, nostril, hexlin('#7d4a3c'), 0.6)
    values = mix(values, near(points, (0, -0.108, -0.036), (0.015, 0.015, 0.013)), red, strength * 0.7)
    for middle, radius, colour, share in spots:
        values = mix(values, near(points, middle, radius), hexlin(colour), share)
    return values


def strands(ob, values, dark, share=0.35, waves=26):
    """Darker lines from the crown down, as combed hair has."""
    p = positions(ob) - np.array(CRANIUM + Vector((0, 0.02, 0)))
    turn = np.arctan2(p[:, 0], -p[:, 1])
    line = 0.5 + 0.5 * np.sin(turn * waves + 3 * np.sin(turn * 5) + p[:, 2] * 40)
    return mix(values, line**2, hexlin(dark), share)
