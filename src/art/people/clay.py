"""Modelling in clay: heaps of balls are melted into one skin, smoothed, and thinned to a number of triangles."""

import bmesh
import bpy
from mathutils import Matrix, Vector

from kit.shapes import tube


def ball(mesh, centre, radii, turn=None, segments=18):
    """An ellipsoid; `turn` is an Euler."""
    place = Matrix.Translation(centre)
    if turn:
        place = place @ turn.to_matrix().to_4x4()
    matrix = place @ Matrix.Diagonal((*radii, 1))
    bmesh.ops.create_uvsphere(
        mesh, u_segments=segments, v_segments=segments // 2 + 2, radius=1, matrix=matrix
    )


def limb(mesh, a, b, r0, r1, steps=9, flat=1.0):
    """A row of balls from a to b; `flat` squashes them from above."""
    a, b = Vector(a), Vector(b)
    for i in range(steps + 1):
        t = i / steps
        r = r0 + (r1 - r0) * t
        ball(mesh, a.lerp(b, t), (r, r, r * flat), segments=14)


def chain(mesh, points, radii, steps=6, flat=1.0):
    """Limbs through several points."""
    for k in range(len(points) - 1):
        limb(mesh, points[k], points[k + 1], radii[k], radii[k + 1], steps, flat)


def clay(name, node, heap, mat, triangles, voxel=0.012, smooth=10, cut=()):
    """Melt what `heap(mesh)` piles up into one object of about `triangles`. `cut` = planes (point, normal) to trim by."""
    mesh = bmesh.new()
    heap(mesh)
    me = bpy.data.meshes.new(name)
    mesh.to_mesh(me)
    mesh.free()
    ob = bpy.data.objects.new(name, me)
    bpy.context.scene.collection.objects.link(ob)
    remesh = ob.modifiers.new('melt', 'REMESH')
    remesh.mode, remesh.voxel_size = 'VOXEL', voxel
    soften = ob.modifiers.new('soften', 'SMOOTH')
    soften.iterations, soften.factor = smooth, 0.5
    melted = bpy.data.meshes.new_from_object(ob.evaluated_get(bpy.context.evaluated_depsgraph_get()))
    count = sum(len(p.vertices) - 2 for p in melted.polygons)
    thin = ob.modifiers.new('thin', 'DECIMATE')
    thin.ratio = min(1, triangles / count)
    final = bpy.data.meshes.new_from_object(ob.evaluated_get(bpy.context.evaluated_depsgraph_get()))
    ob.modifiers.clear()
    ob.data = final
    final.materials.clear()
    final.materials.append(mat)
    if cut:
        mesh = bmesh.new()
        mesh.from_mesh(final)
        for point, normal in cut:
            everything = mesh.verts[:] + mesh.edges[:] + mesh.faces[:]
            bmesh.ops.bisect_plane(mesh, geom=everything, plane_co=point, plane_no=normal, clear_outer=True)
        mesh.to_mesh(final)
        mesh.free()
    for p in final.polygons:
        p.use_smooth = True
    ob['node'] = node
    return ob


def cord(name, node, points, radius, mat, sides=5, closed=False):
    """A thin tube: a seam, a rim, an eyelid."""
    ob = tube(name, points, radius, mat, n=sides, closed=closed)
    ob['node'] = node
    return ob


def on_surface(ob, points, direction, lift=0.0):
    """Drop points along `direction` onto a clay object, raised by `lift`."""
    direction = Vector(direction)
    out = []
    for p in points:
        hit, where, normal, _ = ob.ray_cast(Vector(p) - direction * 2, direction)
        out.append(where + normal * lift if hit else Vector(p))
    return out
