"""Heaps for clay with hundreds of balls: written straight into the mesh, which stays quick when it grows."""

from functools import lru_cache
from math import cos, pi, sin

from mathutils import Vector


@lru_cache
def unit(segments):
    """Corners and faces of a ball of radius 1."""
    rings = segments // 2 + 1
    corners = [Vector((0, 0, -1))]
    for j in range(1, rings):
        b = -pi / 2 + pi * j / rings
        corners += [
            Vector((cos(b) * cos(2 * pi * k / segments), cos(b) * sin(2 * pi * k / segments), sin(b)))
            for k in range(segments)
        ]
    corners.append(Vector((0, 0, 1)))
    last, top = 1 + (rings - 2) * segments, len(corners) - 1
    faces = []
    for k in range(segments):
        n = (k + 1) % segments
        faces += [(0, 1 + n, 1 + k), (last + k, last + n, top)]
        for j in range(rings - 2):
            a = 1 + j * segments
            faces.append((a + k, a + n, a + segments + n, a + segments + k))
    return corners, faces


def ball(mesh, centre, radii, turn=None, segments=14):
    """An ellipsoid; `turn` is an Euler."""
    corners, faces = unit(segments)
    centre, spin = Vector(centre), turn.to_matrix() if turn else None
    points = [Vector((c.x * radii[0], c.y * radii[1], c.z * radii[2])) for c in corners]
    verts = [mesh.verts.new(centre + (spin @ p if spin else p)) for p in points]
    for face in faces:
        mesh.faces.new([verts[k] for k in face])


def limb(mesh, a, b, r0, r1, steps=9, flat=1.0):
    """A row of balls from a to b; `flat` squashes them from above."""
    a, b = Vector(a), Vector(b)
    segments = 14 if max(r0, r1) > 0.03 else 10
    for i in range(steps + 1):
        t = i / steps
        r = r0 + (r1 - r0) * t
        ball(mesh, a.lerp(b, t), (r, r, r * flat), segments=segments)


def chain(mesh, points, radii, steps=6, flat=1.0):
    """Limbs through several points."""
    for k in range(len(points) - 1):
        limb(mesh, points[k], points[k + 1], radii[k], radii[k + 1], steps, flat)
