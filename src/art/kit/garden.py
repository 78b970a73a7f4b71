"""Plants, pots and cloth out of doors. Many leaves make one part, so that a bed of plants stays light."""

from math import cos, pi, sin

from mathutils import Vector, noise

from kit.mesh import grid_faces, grid_uv, new_obj
from kit.shapes import lathe

POT = [(0, 0), (0.68, 0), (0.70, 0.03), (0.86, 0.80), (0.98, 0.80), (1.0, 0.98), (0.92, 1.0), (0.84, 0.86)]
# shares of a leaf's width at its foot, on its way and at its tip
BROAD = (0.25, 0.9, 0.95, 0)
BLADE = (1.0, 0.9, 0.65, 0)
SMALL = (0.5, 1.0, 0)


def _leaf(base, heading, length, width, rise, shape, cup, seed):
    """Points of one arched leaf, row by row to its tip, and where its upper side looks. cup > 0 folds its middle down."""
    d = Vector((cos(heading), sin(heading), 0))
    side = Vector((-d.y, d.x, 0))
    n = len(shape) - 1
    across = (-1, 0, 1) if cup else (-1, 1)
    p, points = Vector(base), []
    for j, share in enumerate(shape):
        a = rise[0] + (rise[1] - rise[0]) * j / n
        up = d * -sin(a) + Vector((0, 0, 1)) * cos(a)
        half = width * share / 2
        for k in across if share else (0,):
            q = p + side * half * k + up * abs(k) * cup * half
            if cup and k:
                q += up * 0.03 * noise.noise(q * 30 + Vector((seed, 0, 0)))
            points.append((q, up, width * share * k / 2, length * j / n))
        p = p + (d * cos(a) + Vector((0, 0, 1)) * sin(a)) * (length / n)
    return points, len(across)


def leaves(name, specs, mat, shape=BROAD, cup=0.0, lm_w=0.5):
    """One part of many leaves, seen from both sides: specs = (foot, heading, length, width, (slopes)).

    shape: shares of the width from foot to tip, of which the last is 0.
    """
    verts, faces, uvs = [], [], []
    for seed, (base, heading, length, width, rise) in enumerate(specs):
        points, wide = _leaf(base, heading, length, width, rise, shape, cup, seed)
        last = len(points) - 1
        grid = grid_faces(wide, len(shape) - 1)
        grid += [(last - wide + k, last - wide + k + 1, last) for k in range(wide - 1)]
        for sheet in (0, 1):
            off = len(verts)
            # the sheet that looks down lies below the other, else each would shade the other
            verts += [p - up * 0.0015 * sheet for p, up, _, _ in points]
            uvs += [(u + width + 10 * sheet, v) for _, _, u, v in points]
            faces += [tuple(off + i for i in (f if sheet else reversed(f))) for f in grid]
    ob = new_obj(name, verts, faces, mat, autosmooth=180, lm_uv='keep', lm_w=lm_w)
    layer = ob.data.uv_layers.new(name='UVMap')
    for loop in ob.data.loops:
        layer.data[loop.index].uv = uvs[loop.vertex_index]
    return ob


def rosette(centre, count, length, width, rise, turn=2.4, spread=0.02):
    """Specs of leaves around a middle; rise = slopes ((foot, tip) of the innermost, (foot, tip) of the outermost)."""
    out = []
    for i in range(count):
        t = i / max(1, count - 1)
        a = i * turn
        foot = (centre[0] + spread * cos(a), centre[1] + spread * sin(a), centre[2])
        slopes = tuple(rise[0][k] + (rise[1][k] - rise[0][k]) * t for k in (0, 1))
        out.append((foot, a, length * (0.75 + 0.25 * t), width * (0.8 + 0.2 * t), slopes))
    return out


def blobs(name, centres, r, mat, flat=0.8, lm_w=0.5):
    """One part of many small round heads: blooms, seeds, buds."""
    n = 5
    verts, faces = [], []
    for c, (x, y, z) in enumerate(centres):
        off = len(verts)
        verts.append((x, y, z - r * flat))
        for k in range(n):
            a = 2 * pi * k / n + c
            verts.append((x + r * cos(a), y + r * sin(a), z))
        verts.append((x, y, z + r * flat))
        for k in range(n):
            a, b = off + 1 + k, off + 1 + (k + 1) % n
            faces += [(off, b, a), (a, b, off + n + 1)]
    return new_obj(name, verts, faces, mat, autosmooth=180, lm_w=lm_w)


def pot(name, centre, radius, height, mat, earth, n=18):
    """A flower pot with earth in it."""
    profile = [(r * radius, z * height) for r, z in POT]
    lathe(name, profile, centre, mat, n=n, lm_w=0.8)
    at = (centre[0], centre[1], centre[2] + 0.86 * height)
    lathe(name + '_earth', [(radius * 0.86, 0), (0, 0.01)], at, earth, n=10, lm_w=0.5)


def tapered(name, sections, mat, loc=(0, 0, 0), corner=4, lm_w=1.0, open_top=False):
    """A body through rounded rectangles (z, width, depth, corner radius[, shift in y]), closed below and above."""
    verts, per = [], 4 * (corner + 1)
    for z, w, d, r, *shift in sections:
        dy = shift[0] if shift else 0
        for sx, sy, a0 in ((1, 1, 0), (-1, 1, 1), (-1, -1, 2), (1, -1, 3)):
            for k in range(corner + 1):
                a = (a0 + k / corner) * pi / 2
                verts.append((sx * (w / 2 - r) + r * cos(a), sy * (d / 2 - r) + r * sin(a) + dy, z))
    faces = grid_faces(per, len(sections), closed_u=True)
    faces.append(tuple(reversed(range(per))))
    if not open_top:
        faces.append(tuple(range((len(sections) - 1) * per, len(sections) * per)))
    return new_obj(name, verts, faces, mat, loc=loc, autosmooth=40, lm_w=lm_w)


def hung_cloth(name, rows, columns, point, mat, cell=None, size=(0.5, 0.5), sides=(0, 1), lm_w=1.0):
    """A cloth: point(u, v) -> place, u across and v down, each 0..1. cell: of the art atlas. sides: 1 is its back."""
    sheet = [Vector(point(i / (columns - 1), j / (rows - 1))) for j in range(rows) for i in range(columns)]
    out = []
    for side in sides:
        # the back lies a hair behind, along the cloth's own normal
        shift = (sheet[1] - sheet[0]).cross(sheet[columns] - sheet[0]).normalized() * (-0.002 if side else 0)
        faces = grid_faces(columns, rows)
        if side:
            faces = [tuple(reversed(f)) for f in faces]
        ob = new_obj(f'{name}_{side}', [p + shift for p in sheet], faces, mat, autosmooth=180, lm_w=lm_w)
        if cell:
            u0, v0, u1, v1 = cell
            layer = ob.data.uv_layers.new(name='UVMap')
            for loop in ob.data.loops:
                i, j = loop.vertex_index % columns, loop.vertex_index // columns
                layer.data[loop.index].uv = (
                    u0 + 0.003 + (u1 - u0 - 0.006) * i / (columns - 1),
                    v1 - 0.003 - (v1 - v0 - 0.006) * j / (rows - 1),
                )
            ob['lm_uv'] = 'project'
        else:
            # grid_uv walks the faces in the order of grid_faces, which both sheets keep
            ob['lm_uv'] = 'keep'
            grid_uv(ob, columns, rows, *size)
        out.append(ob)
    return out
