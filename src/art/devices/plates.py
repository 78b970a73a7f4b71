"""Flat things with round corners: cases, cards, paper, tiles on a screen. Metres, z up."""

from math import cos, pi, sin

from kit.mesh import grid_faces, new_obj


def outline(wide, high, r, n=4):
    """Corners of a rounded rectangle round the origin, anticlockwise; n steps a corner, none when r is 0."""
    if r <= 0:
        a, b = wide / 2, high / 2
        return [(a, -b), (a, b), (-a, b), (-a, -b)]
    r = min(r, wide / 2, high / 2)
    a, b = wide / 2 - r, high / 2 - r
    points = []
    for k, (x, y) in enumerate(((a, -b), (a, b), (-a, b), (-a, -b))):
        for i in range(n + 1):
            turn = pi / 2 * (k - 1 + i / n)
            points.append((x + r * cos(turn), y + r * sin(turn)))
    return points


def plate(name, wide, high, r, profile, mat, n=4, bottom=False, **more):
    """A rounded rectangle swept through `profile`, [(how far in, z) from below to above], closed on top."""
    verts = []
    for inset, z in profile:
        rim = outline(wide - 2 * inset, high - 2 * inset, max(r - inset, 1e-5) if r > 0 else 0, n)
        verts += [(x, y, z) for x, y in rim]
    k = len(verts) // len(profile)
    faces = grid_faces(k, len(profile), closed_u=True)
    faces.append(tuple(range(len(verts) - k, len(verts))))
    if bottom:
        faces.append(tuple(reversed(range(k))))
    return new_obj(name, verts, faces, mat, smooth=False, **more)


def soft_edge(deep, edge, steps=3):
    """The profile of a plate with rounded edges above and below."""
    turns = [pi / 2 * i / steps for i in range(steps + 1)]
    low = [(edge * (1 - sin(t)), edge * (1 - cos(t))) for t in turns]
    return low + [(inset, deep - z) for inset, z in reversed(low)]


def ellipse(rx, ry, n=20, x=0.0, y=0.0):
    """Points of an ellipse, anticlockwise."""
    return [(x + rx * cos(2 * pi * i / n), y + ry * sin(2 * pi * i / n)) for i in range(n)]
