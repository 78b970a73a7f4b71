"""Light by vertex, and the sheets that carry the soft shadow of a movable model."""

import bmesh
import bpy
import numpy as np
from mathutils import Vector

from kit import agx


def bake_light(ob, samples, seed=1):
    """Light that falls on each vertex of `ob`, as an array (n, 3)."""
    me = ob.data
    name = f'light{seed}'
    layer = me.color_attributes.new(name, 'FLOAT_COLOR', 'POINT')
    me.color_attributes.active_color = layer
    for other in bpy.context.selected_objects:
        other.select_set(False)
    ob.select_set(True)
    bpy.context.view_layer.objects.active = ob
    scene = bpy.context.scene
    scene.cycles.samples, scene.cycles.seed, scene.cycles.use_adaptive_sampling = samples, seed, False
    bpy.ops.object.bake(type='DIFFUSE', pass_filter={'DIRECT', 'INDIRECT'}, target='VERTEX_COLORS')
    out = np.empty(len(me.vertices) * 4, np.float32)
    me.color_attributes[name].data.foreach_get('color', out)
    me.color_attributes.remove(me.color_attributes[name])
    return out.reshape(-1, 4)[:, :3]


def calm(me, light, rounds=2):
    """Take the last noise out: average with the neighbours, and lift vertices that lie inside another part."""
    edges = np.empty(len(me.edges) * 2, np.int32)
    me.edges.foreach_get('vertices', edges)
    edges = edges.reshape(-1, 2)
    n = len(me.vertices)
    buried = light.mean(1) < 0.004
    for _ in range(8):
        if not buried.any():
            break
        total, weight = np.zeros((n, 3)), np.zeros(n)
        for a, b in ((0, 1), (1, 0)):
            ok = ~buried[edges[:, b]]
            np.add.at(total, edges[ok, a], light[edges[ok, b]])
            np.add.at(weight, edges[ok, a], 1)
        mend = buried & (weight > 0)
        light[mend] = (total[mend] / weight[mend, None]) * 0.75
        buried &= ~mend
    for _ in range(rounds):
        total, weight = light * 2.0, np.full(n, 2.0)
        for a, b in ((0, 1), (1, 0)):
            np.add.at(total, edges[:, a], light[edges[:, b]])
            np.add.at(weight, edges[:, a], 1)
        light = total / weight[:, None]
    return light


def write_colour(me, rgba):
    """Set the colour attribute that the exporter takes."""
    col = me.color_attributes.new('Col', 'FLOAT_COLOR', 'POINT')
    col.data.foreach_set('color', np.ascontiguousarray(rgba, np.float32).ravel())
    me.color_attributes.active_color = me.color_attributes['Col']


def one_material(ob, name):
    """Swap all materials for one that carries only its name."""
    material = bpy.data.materials.get(name) or bpy.data.materials.new(name)
    material.use_nodes, material.use_backface_culling = True, True
    ob.data.materials.clear()
    ob.data.materials.append(material)
    ob.data.polygons.foreach_set('material_index', np.zeros(len(ob.data.polygons), np.int32))


def sheet_on_room(name, rows, direction, lift):
    """A grid of points dropped along `direction` on whatever is there; holes where nothing is near."""
    scene, deps = bpy.context.scene, bpy.context.evaluated_depsgraph_get()
    verts, index, faces = [], {}, []
    for j, row in enumerate(rows):
        for i, (start, reach) in enumerate(row):
            hit, where, normal, _, _, _ = scene.ray_cast(deps, start, direction, distance=reach)
            if hit and normal.dot(direction) < -0.2:
                index[j, i] = len(verts)
                verts.append(where + normal * lift)
    for j in range(len(rows) - 1):
        for i in range(len(rows[0]) - 1):
            quad = [index.get(k) for k in ((j, i), (j, i + 1), (j + 1, i + 1), (j + 1, i))]
            if None in quad:
                continue
            p = [verts[k] for k in quad]
            if max((p[a] - p[b]).length for a, b in ((0, 1), (1, 2), (2, 3), (3, 0))) < 0.14:
                faces.append(quad)
    me = bpy.data.meshes.new(name)
    me.from_pydata([tuple(v) for v in verts], [], faces)
    mesh = bmesh.new()
    mesh.from_mesh(me)
    flip = [f for f in mesh.faces if f.normal.dot(direction) > 0]
    bmesh.ops.reverse_faces(mesh, faces=flip)
    bmesh.ops.delete(mesh, geom=[v for v in mesh.verts if not v.link_faces], context='VERTS')
    mesh.to_mesh(me)
    mesh.free()
    ob = bpy.data.objects.new(name, me)
    bpy.context.scene.collection.objects.link(ob)
    for p in me.polygons:
        p.use_smooth = True
    return ob


def contact_shadow(module, place, bodies, samples):
    """Sheets on chair, floor or table whose alpha is the light that the model takes away."""
    for body in bodies:
        body.hide_render = body.hide_viewport = True
    sheets = []
    for k, (rows, direction, lift) in enumerate(module.shadow_grids()):
        world = [[(place @ Vector(p), reach) for p, reach in row] for row in rows]
        sheets.append(
            sheet_on_room(f'shadow{k}', world, (place.to_3x3() @ Vector(direction)).normalized(), lift)
        )
    for sheet in sheets:
        sheet.data.materials.append(bpy.data.materials.new('grey'))
        sheet.data.materials[0].use_nodes = True
    for ob in bpy.context.selected_objects:
        ob.select_set(False)
    for sheet in sheets:
        sheet.select_set(True)
    bpy.context.view_layer.objects.active = sheets[0]
    bpy.ops.object.join()
    sheet = bpy.context.view_layer.objects.active
    empty = calm(sheet.data, bake_light(sheet, samples))
    for body in bodies:
        body.hide_render = body.hide_viewport = False
    sat_on = calm(sheet.data, bake_light(sheet, samples, 2), 1)
    mid = np.array([0.22, 0.22, 0.22])
    share = agx.to_display(sat_on * mid).mean(1) / np.maximum(agx.to_display(empty * mid).mean(1), 1e-3)
    alpha = np.clip(1 - share, 0, 0.85)
    alpha = np.maximum(0, alpha - 0.03)
    rim = np.zeros(len(sheet.data.vertices), bool)
    mesh = bmesh.new()
    mesh.from_mesh(sheet.data)
    for v in mesh.verts:
        rim[v.index] = v.is_boundary
    mesh.free()
    alpha[rim] = 0
    rgba = np.zeros((len(alpha), 4), np.float32)
    rgba[:, :3] = (0.035, 0.03, 0.04)
    rgba[:, 3] = alpha
    write_colour(sheet.data, rgba)
    mesh = bmesh.new()
    mesh.from_mesh(sheet.data)
    mesh.verts.ensure_lookup_table()
    clear = [f for f in mesh.faces if all(alpha[v.index] < 0.02 for v in f.verts)]
    bmesh.ops.delete(mesh, geom=clear, context='FACES')
    mesh.to_mesh(sheet.data)
    mesh.free()
    one_material(sheet, 'lite-shadow')
    sheet.name = 'shadow_mesh'
    return sheet
