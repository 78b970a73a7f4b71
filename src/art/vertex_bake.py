"""Bakes a small movable model (a person, a device) into vertex colours, ready for the screen.

blender -b --python-exit-code 1 -P vertex_bake.py -- MODEL [SAMPLES]

The module of the model builds its parts (each with the object property `node`), and says in NODES which node hangs
on which. A person is baked where it sits, in the light of its room (SEAT); a device is lit by its own `lights()`.
Colours are light x tint as the screen shows them (a person through AgX, like the rooms; a device through a clearer
film), so they are drawn as they are. Writes build/<model>/raw.glb and model.json.
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
from vertex_shadow import bake_light, calm, contact_shadow, one_material, write_colour

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
