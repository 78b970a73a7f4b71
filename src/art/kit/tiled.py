"""Large surfaces that repeat one cell of the art atlas: carpet, wallpaper.

Every second repeat is mirrored, so that neighbours share their vertices and the sheet stays one piece for Lite and
for the light. Where repeats meet, every second vertex stands a little proud: in a sheet quite flat the
simplification of Full would take those vertices away, and the picture with them.
"""
from mathutils import Vector

from kit.mesh import new_obj, set_uv

INSET = 0.002
PROUD = 0.004


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
    out = along.cross(up)
    us, vs = _breaks(width, size, extra[0]), _breaks(height, size, extra[1])
    index, verts, faces = {}, [], []

    def vertex(a, b):
        if (a, b) not in index:
            index[a, b] = len(verts)
            odd = (us.index(a) + vs.index(b)) % 2 and 0 < a < us[-1] and 0 < b < vs[-1]
            verts.append(origin + along * a + up * b + out * (PROUD if odd else 0))
        return index[a, b]

    for a0, a1 in zip(us, us[1:]):
        for b0, b1 in zip(vs, vs[1:]):
            if leave_out and leave_out((a0 + a1) / 2, (b0 + b1) / 2):
                continue
            faces.append((vertex(a0, b0), vertex(a1, b0), vertex(a1, b1), vertex(a0, b1)))
    sheet = new_obj(name, verts, faces, mat, smooth=False, **props)
    u0, v0, u1, v1 = cell[0] + INSET, cell[1] + INSET, cell[2] - INSET, cell[3] - INSET

    def uv(co, _):
        a, b = (co - origin).dot(along) / size, (co - origin).dot(up) / size
        return (u0 + (u1 - u0) * _wave(a), v0 + (v1 - v0) * _wave(b))

    set_uv(sheet, uv)
    return sheet
