"""Fur for a soft animal: balls melted into one skin, and the colours of a ginger tabby on it."""

from math import pi, sin

import bmesh
import bpy
import numpy as np
from mathutils import Matrix, Vector, noise

from kit.materials import hexlin
from kit.mesh import new_obj
from kit.shapes import spline

GINGER, STRIPE, PALE, CREAM = (np.array(hexlin(c)) for c in ('#d39c62', '#8f4d22', '#ebc797', '#f8efdd'))


def along(points, count):
    """Even steps on a curve through (x, y, z, radius): places and radii."""
    places = spline([Vector(p[:3]) for p in points], 12)
    radii = [v.x for v in spline([Vector((p[3], 0, 0)) for p in points], 12)]
    picks = [round(k * (len(places) - 1) / (count - 1)) for k in range(count)]
    return [(places[k], radii[k]) for k in picks]


def chain(points, count):
    """Balls (x, y, z, rx, ry, rz) along a curve."""
    return [(*place, r, r, r) for place, r in along(points, count)]


def melt(name, balls, voxel, rounds, triangles, mat, floor=-1.0):
    """One skin over all balls: joined by voxels, smoothed, ruffled, above the floor, thinned if wanted."""
    mesh = bmesh.new()
    for x, y, z, a, b, c in balls:
        bmesh.ops.create_icosphere(
            mesh,
            subdivisions=3,
            radius=1,
            matrix=Matrix.Translation((x, y, z)) @ Matrix.Diagonal((a, b, c, 1)),
        )
    raw = bpy.data.meshes.new(name + '_raw')
    mesh.to_mesh(raw)
    mesh.free()
    ob = bpy.data.objects.new(name + '_raw', raw)
    bpy.context.scene.collection.objects.link(ob)
    remesh = ob.modifiers.new('remesh', 'REMESH')
    remesh.mode, remesh.voxel_size = 'VOXEL', voxel
    smooth = ob.modifiers.new('smooth', 'SMOOTH')
    smooth.factor, smooth.iterations = 0.5, rounds
    made = bpy.data.meshes.new_from_object(ob.evaluated_get(bpy.context.evaluated_depsgraph_get()))
    ob.modifiers.clear()
    ob.data = made
    for v in made.vertices:
        v.co += v.normal * (0.0018 * noise.noise(v.co * 55))
        v.co.z = max(v.co.z, floor)
    if triangles:
        thin = ob.modifiers.new('thin', 'DECIMATE')
        thin.ratio = min(1, triangles / max(1, sum(len(p.vertices) - 2 for p in made.polygons)))
    done = bpy.data.meshes.new_from_object(ob.evaluated_get(bpy.context.evaluated_depsgraph_get()))
    verts, faces = [v.co.copy() for v in done.vertices], [tuple(p.vertices) for p in done.polygons]
    bpy.data.objects.remove(ob)
    return new_obj(name, verts, faces, mat, autosmooth=180)


def turn_out(ob, middle):
    """Make all faces look away from a point."""
    mesh = bmesh.new()
    mesh.from_mesh(ob.data)
    wrong = [f for f in mesh.faces if f.normal.dot(f.calc_center_median() - middle) < 0]
    bmesh.ops.reverse_faces(mesh, faces=wrong)
    mesh.to_mesh(ob.data)
    mesh.free()


def mix(a, b, share):
    """From a to b."""
    share = min(1, max(0, share))
    return a * (1 - share) + b * share


def step(low, high, x):
    """0 below `low`, 1 above `high`, soft between."""
    t = min(1, max(0, (x - low) / (high - low)))
    return t * t * (3 - 2 * t)


def nearest(curve, p):
    """Share of the way along a curve where it comes closest, and how far that is."""
    k = min(range(len(curve)), key=lambda i: (curve[i][0] - p).length_squared)
    return k / (len(curve) - 1), (curve[k][0] - p).length


def body_colour(p, n, spine, tail):
    """Stripes across the back and round the tail, cream where the fur lies below, pale paws."""
    wobble = noise.noise(p * 22) * 0.9
    t, _ = nearest(spine, p)
    u, to_tail = nearest(tail, p)
    if to_tail < 0.031 and u > 0.06:
        band = step(0.05, 0.75, sin(u * 2 * pi * 5.5 + wobble * 0.4))
        return mix(mix(GINGER, STRIPE, 0.85 * band), CREAM, step(0.88, 0.97, u))
    band = step(-0.05, 0.75, sin(t * 2 * pi * 6.5 + wobble * 0.9)) * step(0.035, 0.075, p.z)
    ridge = step(0.75, 0.97, n.z) * step(0.10, 0.135, p.z)
    colour = mix(mix(GINGER, PALE, step(0.09, 0.03, p.z) * 0.8), STRIPE, max(0.85 * band, 0.55 * ridge))
    chest = step(-0.085, -0.120, p.y) * step(0.065, 0.035, p.z)
    return mix(colour, CREAM, chest)


def head_colour(q):
    """In the head's own space: the M on the brow, bars on the cheeks, cream muzzle and chin."""
    colour = mix(GINGER, PALE, step(0.0, -0.03, q.z) * 0.7)
    brow = step(0.012, 0.020, q.z) * step(0.030, 0.0, q.y)
    bars = step(0.1, 0.8, sin(abs(q.x) * 2 * pi / 0.0165 + 1.2 + 30 * q.z))
    cheek = step(0.034, 0.044, abs(q.x)) * step(0.016, 0.0, q.z) * step(0.2, 0.8, sin(q.z * 2 * pi / 0.016))
    colour = mix(colour, STRIPE, max(0.75 * brow * bars, 0.7 * cheek))
    muzzle = step(0.025, 0.016, abs(q.x)) * step(-0.034, -0.041, q.y) * step(0.0, -0.006, q.z)
    return mix(colour, CREAM, max(muzzle, step(-0.018, -0.030, q.z)))


def paint(ob, kind, to_head, spine, tail):
    """Tints for every vertex of a furry part, with a fine unevenness like hair."""
    spine, tail = along(spine, 120), along(tail, 60)
    normals = ob.matrix_world.to_3x3()
    out = np.empty((len(ob.data.vertices), 3), np.float32)
    for k, v in enumerate(ob.data.vertices):
        p = ob.matrix_world @ v.co
        if kind == 'fur':
            colour = body_colour(p, (normals @ v.normal).normalized(), spine, tail)
        elif kind == 'fur_ear':
            colour = mix(GINGER, STRIPE, 0.35)
        elif kind == 'fur_lid':
            colour = mix(GINGER, PALE, 0.35)
        else:
            colour = head_colour(to_head @ p)
        out[k] = colour * (1 + 0.08 * noise.noise(p * 60))
    return out
