"""Clothes for people: sleeves with folds, sheets that lie on a body, skirts, collars, buttons, shoes."""

from math import cos, pi, sin

import numpy as np
from mathutils import Euler, Vector, noise

from kit.mesh import grid_faces, new_obj
from kit.shapes import lathe
from people.clay import clay, on_surface
from people.heap import ball, limb


def creased(mesh, points, radii, depth=0.05, waves=7, seed=0.0, flat=1.0):
    """A limb in cloth: its girth swells and shrinks a little, most about the joints."""
    for k in range(len(points) - 1):
        a, b = Vector(points[k]), Vector(points[k + 1])
        steps = 16
        across = (b - a).orthogonal().normalized()
        for i in range(steps + 1):
            t = i / steps
            wave = sin(waves * 2 * pi * t + seed) * depth * (t if k == 0 else 1 - t)
            r = (radii[k] + (radii[k + 1] - radii[k]) * t) * (1 + wave)
            slip = across * (0.25 * r * wave * cos(5 * t + seed))
            ball(mesh, a.lerp(b, t) + slip, (r, r, r * flat), segments=14)


def sleeve(name, joints, radii, mat, triangles=400, depth=0.05, seed=0.0):
    """A sleeve through shoulder, elbow and wrist. Returns where the wrist comes out and the way it points."""
    clay(name, 'arms', lambda mesh: creased(mesh, joints, radii, depth, 5, seed), mat, triangles, 0.0095, 3)
    elbow, wrist = Vector(joints[-2]), Vector(joints[-1])
    return wrist, (wrist - elbow).normalized()


def cuff(name, wrist, along, radius, mat, length=0.022, triangles=90):
    """A band about the end of a sleeve of nearly that radius."""
    a, b = wrist - along * 0.010, wrist + along * (length - 0.010)

    def heap(mesh):
        limb(mesh, a, b, radius * 1.06, radius * 1.03, 4)

    return clay(name, 'arms', heap, mat, triangles, 0.008, 3)


def sheet(name, node, rows, mat):
    """Cloth through rows of points."""
    columns = len(rows[0])
    verts = [p for row in rows for p in row]
    faces = grid_faces(columns, len(rows))
    ob = new_obj(name, verts, faces, mat, autosmooth=180)
    ob['node'] = node
    place_in_cloth(ob, columns)
    return ob


def place_in_cloth(ob, columns):
    """Note the column and row of every point of a grid, for patterns; splitting edges keeps the notes."""
    for key, values in (('column', lambda k: k % columns), ('row', lambda k: k // columns)):
        layer = ob.data.attributes.new(key, 'FLOAT', 'POINT')
        layer.data.foreach_set('value', [float(values(k)) for k in range(len(ob.data.vertices))])
    ob['woven'] = True


def woven(ob):
    """Columns and rows of a cloth as two arrays."""
    out = []
    for key in ('column', 'row'):
        layer = ob.data.attributes[key]
        values = np.empty(len(layer.data), np.float32)
        layer.data.foreach_get('value', values)
        out.append(np.rint(values).astype(int))
    return out


def drape(bodies, xs, zs, lift, fold=0.0, seed=0.0, way=(0, 1, 0), taut=False):
    """Rows of points, from below up, that lie on the fronts of `bodies`; `fold` is how deep cloth waves.

    Taut cloth hangs from the breast instead of following it back.
    """
    rows = []
    for z in zs:
        row = []
        for x in xs(z) if callable(xs) else xs:
            start = (x, -0.9, z) if way[1] > 0 else (x, 0.9, z)
            hits = [on_surface(body, [start], way, lift)[0] for body in bodies]
            hits = [h for h in hits if abs(h.y) < 0.85]
            p = min(hits, key=lambda h: h.y * way[1]) if hits else Vector((x, 0, z))
            wave = noise.noise(Vector((x * 14 + seed, z * 3.2, seed)))
            row.append(p + Vector((0, -way[1], 0)) * abs(wave) * fold)
        rows.append(row)
    if taut:
        for below, above in reversed(list(zip(rows, rows[1:]))):
            for p, q in zip(below, above):
                p.y = min(p.y * way[1], q.y * way[1] + 0.25 * (q.z - p.z)) * way[1]
    return rows


def skirt(name, node, rings, mat, around=34, folds=9, seed=0.0):
    """A skirt through rings (z, half width, half depth, y of the middle, depth of folds), from above down."""
    verts = []
    for z, wide, deep, y, fold in reversed(rings):
        for k in range(around):
            a = 2 * pi * k / around
            slow = noise.noise(Vector((cos(a) * 2, sin(a) * 2, seed)))
            out = fold * (sin(a * folds + seed) * 0.6 + 0.8 * slow)
            verts.append((cos(a) * (wide + out), y + sin(a) * (deep + out), z))
    ob = new_obj(name, verts, grid_faces(around, len(rings), True), mat, autosmooth=180)
    ob['node'] = node
    return ob


def girdle(body, middle, z, lift, count=20, start=0.0, end=2 * pi):
    """Points about a body at height z, on its skin; 0 is the front, then round by the left."""
    out = []
    for k in range(count):
        a = start + (end - start) * k / (count - 1)
        way = Vector((-sin(a), cos(a), 0))
        out += on_surface(body, [Vector((*middle, z)) + way * 0.2], way, lift)
    return out


def button(node, at, radius, mat, tilt=0.0, sides=8):
    """A small round thing that faces forward."""
    profile = [(0, 0.5 * radius), (0.72 * radius, 0.5 * radius), (radius, 0)]
    ob = lathe('button', profile, at, mat, n=sides, rot=(pi / 2 - tilt, 0, 0))
    ob['node'] = node
    return ob


def collar(name, node, neck, radius, mat, open_at=0.55, width=0.040, fall=0.060, rise=0.026):
    """Two halves of a folded collar about `neck`; `open_at` (radians) is the gap at the throat."""
    across, along = 4, 11
    for s in (-1, 1):
        verts = []
        for i in range(along):
            u = i / (along - 1)
            a = pi / 2 - u * (pi - open_at)
            drop = u**2.5
            ring = Vector((s * cos(a), sin(a), 0))
            inner = Vector(neck) + ring * radius + Vector((0, -0.006 * drop, rise * (1 - 0.75 * drop)))
            down = Vector((s * 0.018 * drop, -0.010 * drop, -width * 0.7 - fall * drop))
            outer = inner + ring * width * 0.62 + down
            for k in range(across):
                t = k / (across - 1)
                bulge = (ring * 0.7 + Vector((0, 0, 0.8))) * 0.010 * sin(pi * t)
                verts.append(inner.lerp(outer, t) + bulge)
        faces = grid_faces(across, along)
        if s > 0:
            faces = [tuple(reversed(f)) for f in faces]
        for part, sink in ((f'{name}{s}', 0), (f'{name}_under{s}', 0.0035)):
            turned = [tuple(reversed(f)) for f in faces] if sink else faces
            ob = new_obj(part, [v - Vector((0, 0, sink)) for v in verts], turned, mat, autosmooth=180)
            ob['node'] = node


def shoe(name, heel, turn, mat, sole, long=0.255, wide=0.048, triangles=165):
    """A shoe with its sole; `heel` is the point on the floor below the ankle."""
    x, y, z = heel
    spin = Euler((0, 0, turn))

    def at(ahead, up):
        return Vector((x, y, z + up)) + spin.to_matrix() @ Vector((0, -ahead, 0))

    def foot(mesh):
        ball(mesh, at(0.105, 0.042), (wide, long * 0.40, 0.036), spin)
        ball(mesh, at(0.005, 0.052), (wide * 0.86, 0.062, 0.046), spin)
        ball(mesh, at(0.145, 0.038), (wide * 1.02, 0.068, 0.030), spin)

    def tread(mesh):
        ball(mesh, at(0.110, 0.010), (wide * 1.04, long * 0.44, 0.016), spin)
        ball(mesh, at(0.005, 0.010), (wide * 0.90, 0.066, 0.016), spin)

    floor = [((0, 0, z + 0.002), (0, 0, -1))]
    clay(name, 'hips', foot, mat, triangles, 0.0085, 4, cut=[((0, 0, z + 0.014), (0, 0, -1))])
    clay(f'{name}_sole', 'hips', tread, sole, 74, 0.008, 2, cut=floor)
