"""Bakes a small movable model (a person, a device) into vertex colours, ready for the screen.

blender -b --python-exit-code 1 -P vertex_bake.py -- MODEL [SAMPLES]

The module of the model builds its parts (each with the object property `node`), and says in NODES which node hangs
on which. A person is baked where it sits, in the light of its room (SEAT); a device is lit by its own `lights()`.
Colours are light x tint through AgX, so they are drawn as they are. Writes build/<model>/raw.glb and model.json.
"""
import json
import math
import os
import sys

import bmesh
import bpy
import numpy as np
from mathutils import Matrix, Vector

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from kit import agx, models, stage
from kit.materials import setup
from kit.mesh import box_uv

SHARP = math.radians(38)
GHOST = '~print'  # parts with the property `ghost` are printed on others: baked apart, without shadow


def join_node(node, parts, tints):
    """One mesh a node: parts joined, sharp edges split, long edges cut, tint and glow kept by vertex."""
    for ob in bpy.context.selected_objects:
        ob.select_set(False)
    for ob in parts:
        ob.data = ob.data.copy() if ob.data.users > 1 else ob.data
        mesh = bmesh.new()
        mesh.from_mesh(ob.data)
        fine = ob.get('fine', 0)
        for _ in range(6 if fine else 0):
            long = [e for e in mesh.edges if e.calc_length() > fine]
            if not long:
                break
            bmesh.ops.subdivide_edges(mesh, edges=long, cuts=1, use_grid_fill=True)
        bmesh.ops.triangulate(mesh, faces=[f for f in mesh.faces if len(f.verts) > 4])
        sharp = [e for e in mesh.edges if len(e.link_faces) == 2 and e.calc_face_angle(0) > SHARP]
        bmesh.ops.split_edges(mesh, edges=sharp)
        mesh.to_mesh(ob.data)
        mesh.free()
        ob.data.use_auto_smooth = False
        for p in ob.data.polygons:
            p.use_smooth = True
        material = ob.data.materials[0]
        layer = ob.data.attributes.new('tint', 'FLOAT_VECTOR', 'POINT')
        values = tints(ob, material)
        layer.data.foreach_set('vector', np.ascontiguousarray(values, np.float32).ravel())
        glow = ob.data.attributes.new('glow', 'FLOAT', 'POINT')
        glow.data.foreach_set('value', np.full(len(ob.data.vertices), material['emit'], np.float32))
        ob.select_set(True)
    bpy.context.view_layer.objects.active = parts[0]
    bpy.ops.object.transform_apply(location=True, rotation=True, scale=True)
    if len(parts) > 1:
        bpy.ops.object.join()
    joined = bpy.context.view_layer.objects.active
    joined.name = node + '_mesh'
    while joined.data.uv_layers:
        joined.data.uv_layers.remove(joined.data.uv_layers[0])
    return joined


def flat_tint(ob, material):
    """The tint of the part's material at every vertex, unless the part carries its own painter."""
    return np.tile(np.array(material['tint'], np.float32), (len(ob.data.vertices), 1))


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


def studio_view(rgb):
    """A clearer film than AgX for devices on a page: buttons keep their colour."""
    return agx.to_srgb(1 - np.exp(-1.25 * np.maximum(rgb, 0)))


def paint(ob, light, view):
    """Write what the screen shows as the colour attribute `Col`."""
    me = ob.data
    n = len(me.vertices)
    tint, glow = np.empty(n * 3, np.float32), np.empty(n, np.float32)
    me.attributes['tint'].data.foreach_get('vector', tint)
    me.attributes['glow'].data.foreach_get('value', glow)
    tint = tint.reshape(-1, 3)
    seen = view(light * tint + glow[:, None] * tint)
    for key in ('tint', 'glow'):
        me.attributes.remove(me.attributes[key])
    write_colour(me, np.concatenate([seen, np.ones((n, 1))], 1))


def join_ghosts(meshes):
    """Put printed signs back on their node once both are painted."""
    out = {node: ob for node, ob in meshes.items() if not node.endswith(GHOST)}
    for node, ob in meshes.items():
        if not node.endswith(GHOST):
            continue
        for other in bpy.context.selected_objects:
            other.select_set(False)
        target = out[node.removesuffix(GHOST)]
        ob.select_set(True)
        target.select_set(True)
        bpy.context.view_layer.objects.active = target
        bpy.ops.object.join()
    return out


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


def pose(module, meshes, angles):
    """Swing the nodes of `angles` {node: degrees} about their pivots, with all that hangs on them."""
    for node, ob in meshes.items():
        matrix, walk = Matrix(), node.removesuffix(GHOST)
        while walk:
            parent, pivot, *more = module.NODES[walk]
            if walk in angles:
                axis = more[0]['axis'].upper()
                swing = Matrix.Rotation(math.radians(angles[walk]), 4, axis)
                matrix = Matrix.Translation(pivot) @ swing @ Matrix.Translation(-Vector(pivot)) @ matrix
            walk = parent
        ob.matrix_world = matrix
    bpy.context.view_layer.update()


def light_of_all(module, meshes, samples):
    """Light on every node. What opens is baked in each of the module's POSES and keeps the brightest."""
    best = {}
    for angles in getattr(module, 'POSES', ({},)):
        if angles:
            pose(module, meshes, angles)
        for node, ob in meshes.items():
            light = calm(ob.data, bake_light(ob, samples), 1)
            best[node] = np.maximum(best[node], light) if node in best else light
        if angles:
            pose(module, meshes, {})
    return best


def build_tree(module, meshes, place):
    """Empties for the nodes with their pivots, meshes below them, everything back in the model's own space."""
    back = place.inverted()
    pivots = {}
    for node, (parent, pivot, *more) in module.NODES.items():
        empty = bpy.data.objects.new(node, None)
        bpy.context.scene.collection.objects.link(empty)
        kind, _, ident = node.partition('_')
        if ident:
            empty['kind'], empty['id'] = kind, ident
        for key, value in (more[0] if more else {}).items():
            empty[key] = value
        at = Vector(pivot)
        if parent:
            empty.parent = pivots[parent][0]
            empty.location = at - pivots[parent][1]
        else:
            empty.location = at
        pivots[node] = (empty, at)
    for node, ob in meshes.items():
        empty, at = pivots[node]
        ob.data.transform(Matrix.Translation(-at) @ back)
        ob.parent = empty
    return [e for e, _ in pivots.values()]


def main(name, samples):
    """Bake and export one model."""
    module = models.load(name)
    stage.reset()
    seat = getattr(module, 'SEAT', None)
    room = models.load(seat['room']) if seat else None
    setup(models.pictures(seat['room'], room) if seat else models.pictures(name, module))
    place = Matrix()
    if seat:
        room.build()
        bpy.context.view_layer.update()
        for ob in bpy.data.objects:
            if ob.type == 'MESH':
                box_uv(ob)
        room.lights()
        place = Matrix.Translation(seat['at']) @ Matrix.Rotation(math.radians(seat['turnDeg']), 4, 'Z')
    before = set(bpy.data.objects)
    module.build()
    bpy.context.view_layer.update()
    own = [o for o in bpy.data.objects if o not in before and o.type == 'MESH']
    if not seat:
        module.lights()
    for ob in own:
        ob.matrix_world = place @ ob.matrix_world
    bpy.context.view_layer.update()
    painter = getattr(module, 'tints', None)
    tints = (lambda ob, m: painter(ob, m, flat_tint)) if painter else flat_tint
    groups = {}
    for ob in own:
        if ob.get('node'):
            groups.setdefault(ob['node'] + (GHOST if ob.get('ghost') else ''), []).append(ob)
    meshes = {node: join_node(node, parts, tints) for node, parts in groups.items()}
    for node, ob in meshes.items():
        if node.endswith(GHOST):
            ob.visible_shadow = ob.visible_diffuse = False
    light = light_of_all(module, meshes, samples)
    for node, ob in meshes.items():
        paint(ob, light[node], agx.to_display if seat else studio_view)
    meshes = join_ghosts(meshes)
    if hasattr(module, 'shadow_grids'):
        meshes['shadow'] = contact_shadow(module, place, list(meshes.values()), max(32, samples // 2))
        module.NODES.setdefault('shadow', (None, (0, 0, 0)))
    for node, ob in meshes.items():
        if node != 'shadow':
            one_material(ob, 'indicator' if node.startswith('indicator_') else 'lite-vertex')
    empties = build_tree(module, meshes, place)
    for ob in bpy.context.selected_objects:
        ob.select_set(False)
    for ob in empties + list(meshes.values()):
        ob.select_set(True)
    out = models.folder(name)
    bpy.ops.export_scene.gltf(
        filepath=os.path.join(out, 'raw.glb'),
        use_selection=True,
        export_normals=False,
        export_tangents=False,
        export_texcoords=False,
        export_colors=True,
        export_materials='EXPORT',
        export_extras=True,
        export_yup=True,
        export_animations=False,
        export_skins=False,
        export_morph=False,
    )
    notes = {'extras': getattr(module, 'EXTRAS', {}), 'seat': seat, 'lamps': getattr(module, 'LAMPS', {})}
    with open(os.path.join(out, 'model.json'), 'w') as f:
        json.dump(notes, f, indent=1)
    for node, ob in meshes.items():
        print(
            node,
            sum(len(p.vertices) - 2 for p in ob.data.polygons),
            'triangles,',
            len(ob.data.vertices),
            'vertices',
        )


if __name__ == '__main__':
    args = models.arguments()
    main(args[0], int(args[1]) if len(args) > 1 else 64)
