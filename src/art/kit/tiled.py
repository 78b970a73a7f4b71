"""Large surfaces that repeat one cell of the art atlas: carpet, wallpaper.

Every second repeat is mirrored, so that neighbours agree where they meet and the sheet stays one piece for Lite and
for the light. Yet each cuts its cell by a hair more than its neighbours: these seams, half a texel wide, are what
keeps the simplification of Full from taking the corners of the repeats away, and the picture with them.
"""
from math import floor

from mathutils import Vector

from kit.mesh import new_obj, set_uv

INSET, HAIR = 0.002, 0.0004


def _wave(t):
    """0 up to 1 and back to 0 as t runs from 0 to 2."""
    t %= 2
    return t if t <= 1 else 2 - t


def _breaks(length, size, extra):
    """Where the sheet needs a row of vertices: at each repeat, at its ends and at `extra` places."""
    steps = [size * k for k in range(int(length / size) + 1)] + list(extra) + [length]
    return [a for i, a in enumerate(sorted(steps)) if i == 0 or a - sorted(steps)[i - 1] > 1e-4]


def tiled(name, origin, along, up, width, height, cell, size, mat, extra=((), ()), leave_out=None, **props):
    """A flat sheet from `origin`, `width` along `along` and `height` along `up`; it faces along x up.

    One repeat of `cell` covers `size` metres. leave_out(a, b) says which parts, by their middle, are left out.
    """
    origin, along, up = Vector(origin), Vector(along), Vector(up)
    us, vs = _breaks(width, size, extra[0]), _breaks(height, size, extra[1])
    index, verts, faces = {}, [], []

    def vertex(a, b):
        if (a, b) not in index:
            index[a, b] = len(verts)
            verts.append(origin + along * a + up * b)
        return index[a, b]

    for a0, a1 in zip(us, us[1:]):
        for b0, b1 in zip(vs, vs[1:]):
            if leave_out and leave_out((a0 + a1) / 2, (b0 + b1) / 2):
                continue
            faces.append((vertex(a0, b0), vertex(a1, b0), vertex(a1, b1), vertex(a0, b1)))
    sheet = new_obj(name, verts, faces, mat, smooth=False, **props)
    u0, v0, u1, v1 = cell

    def uv(co, face):
        a, b = ((co - origin).dot(d) / size for d in (along, up))
        i, j = (floor((face.center - origin).dot(d) / size) for d in (along, up))
        cut = INSET + HAIR * (i % 2 + 2 * (j % 2))
        return (u0 + cut + (u1 - u0 - 2 * cut) * _wave(a), v0 + cut + (v1 - v0 - 2 * cut) * _wave(b))

    set_uv(sheet, uv)
    return sheet
