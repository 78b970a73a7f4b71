"""blender -b --python-exit-code 1 -P export.py -- MODEL: the joined model as build/<model>/raw.glb.

One mesh per node and material kind. Tint becomes COLOR_0, tiling UV TEXCOORD_0, light-map UV TEXCOORD_1.
"""
import json
import os
import sys

import bmesh
import bpy
import numpy as np
from mathutils import Vector

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from kit import models
from kit.materials import KINDS, TILE
from kit.lane import lane
from kit.street import street

# both show the one picture `backdrop-street`
VIEWS = {'street': street, 'lane': lane}


def read(items, key, width, dtype):
    """A whole Blender collection as one array."""
    a = np.empty(len(items) * width, dtype)
    items.foreach_get(key, a)
    return a.reshape(-1, width) if width > 1 else a


def set_surface(me):
    """Write tint and final tiling UV, and swap the many materials for one a kind."""
    loops_of = np.repeat(np.arange(len(me.polygons)), read(me.polygons, 'loop_total', 1, np.int32))
    material = read(me.polygons, 'material_index', 1, np.int32)
    on_loop = material[loops_of]
    uv = read(me.uv_layers['UVMap'].data, 'uv', 2, np.float32)
    tint = np.ones((len(me.loops), 4), np.float32)
    kinds = []
    for i, m in enumerate(me.materials):
        kinds.append(KINDS.index(m['kind']))
        here = on_loop == i
        if m['emit'] == 0:
            tint[here, :3] = tuple(m['tint'])
        if m['kind'] == 'plain':
            uv[here] = 0
        elif m['kind'] != 'art':
            uv[here] /= TILE[m['kind']][1]
    me.uv_layers['UVMap'].data.foreach_set('uv', uv.ravel())
    # Blender 3.4 writes corner colours to the wrong loops after the split by material; a part has one material,
    # so colour by vertex is the same
    by_vertex = np.ones((len(me.vertices), 4), np.float32)
    by_vertex[read(me.loops, 'vertex_index', 1, np.int32)] = tint
    colour = me.color_attributes.new('Col', 'FLOAT_COLOR', 'POINT')
    colour.data.foreach_set('color', by_vertex.ravel())
    me.color_attributes.active_color = colour
    me.materials.clear()
    for kind in KINDS:
        me.materials.append(new_material(kind))
    me.polygons.foreach_set('material_index', np.array(kinds, np.int32)[material])
    me.update()


def new_material(name):
    """A material that carries only its name."""
    m = bpy.data.materials.new(name)
    m.name = name
    m.use_nodes = True
    m.use_backface_culling = True
    return m


def lamp_colours(room):
    """The colour of the material of every face, as it was before the tint moved into the vertices."""
    tints = [tuple(m['tint']) for m in room.data.materials]
    return [tints[p.material_index] for p in room.data.polygons]


def split(room, names, module, colours):
    """One node a group: an empty with the pivot and the extras, and under it the mesh."""
    groups, hinges = getattr(module, 'GROUPS', ()), getattr(module, 'HINGES', {})
    order = ['static'] + list(dict.fromkeys(node for _, node in groups))

    def group_of(part):
        return order.index(next((node for prefix, node in groups if part.startswith(prefix)), 'static'))

    part_group = np.array([group_of(n) for n in names], np.int32)
    of_face = part_group[read(room.data.attributes['oid'].data, 'value', 1, np.int32)]
    out, pivots = [], {}
    for g, node in enumerate(order):
        if not (of_face == g).any():
            if node == 'static':
                continue
            raise SystemExit(
                f'GROUPS names the node {node}, but no part of the model begins with its prefix.'
            )
        me = room.data.copy()
        bm = bmesh.new()
        bm.from_mesh(me)
        bm.faces.ensure_lookup_table()
        bmesh.ops.delete(bm, geom=[f for f in bm.faces if of_face[f.index] != g], context='FACES')
        bm.to_mesh(me)
        bm.free()
        me.attributes.remove(me.attributes['oid'])
        if node.startswith('indicator_'):
            lamp = new_material('indicator')
            lamp.node_tree.nodes['Principled BSDF'].inputs['Base Color'].default_value = (
                *colours[int((of_face == g).argmax())],
                1,
            )
            me.materials.clear()
            me.materials.append(lamp)
            me.polygons.foreach_set('material_index', np.zeros(len(me.polygons), np.int32))
        ob = bpy.data.objects.new(node if node == 'static' else node + '_mesh', me)
        bpy.context.scene.collection.objects.link(ob)
        out.append(ob)
        if node == 'static':
            continue
        kind, _, ident = node.partition('_')
        pivot = bpy.data.objects.new(node, None)
        pivot['kind'], pivot['id'] = kind, ident
        co = read(me.vertices, 'co', 3, np.float32)
        low, high = co.min(0), co.max(0)
        at = Vector(((low[0] + high[0]) / 2, (low[1] + high[1]) / 2, low[2]))
        if node in hinges:
            at, pivot['openDeg'] = Vector(hinges[node][0]), float(hinges[node][1])
        pivot.location = pivots[node] = at
        bpy.context.scene.collection.objects.link(pivot)
        co -= np.array(at, np.float32)
        me.vertices.foreach_set('co', co.ravel())
        me.update()
        ob.parent = pivot
        out.append(pivot)
    for child, parent in getattr(module, 'PARENTS', {}).items():
        bpy.data.objects[child].parent = bpy.data.objects[parent]
        bpy.data.objects[child].location = pivots[child] - pivots[parent]
    return out


def anchors(places):
    """Empties that mark hotspots, seats and the like."""
    out = []
    for ident, loc in places.items():
        e = bpy.data.objects.new('anchor_' + ident, None)
        e.location = loc
        e['kind'], e['id'] = 'anchor', ident
        bpy.context.scene.collection.objects.link(e)
        out.append(e)
    return out


def backdrops(module):
    """The view outside: built here, since it takes no light and so no part in the bake."""
    for ob in [o for o in bpy.data.objects if o.name.startswith('BACKDROP')]:
        bpy.data.objects.remove(ob)
    view = VIEWS.get(getattr(module, 'BACKDROP', None))
    if view is None:
        return []
    out = view(**getattr(module, 'STREET', {}))
    for ob in out:
        ob.name = ob.name.lower().replace('_', '-')
        ob.data.materials.append(new_material(ob.name))
    return out


def main(name):
    """Export one model."""
    module = models.load(name)
    out = models.folder(name)
    bpy.ops.wm.open_mainfile(filepath=os.path.join(out, 'model.blend'))
    room = bpy.data.objects['ROOM']
    names = json.loads(room['names'])
    colours = lamp_colours(room)
    set_surface(room.data)
    nodes = split(room, names, module, colours)
    nodes += anchors(getattr(module, 'ANCHORS', {})) + backdrops(module)
    for ob in bpy.context.selected_objects:
        ob.select_set(False)
    for ob in nodes:
        ob.select_set(True)
    path = os.path.join(out, 'raw.glb')
    bpy.ops.export_scene.gltf(
        filepath=path,
        use_selection=True,
        export_normals=False,
        export_tangents=False,
        export_colors=True,
        export_materials='EXPORT',
        export_extras=True,
        export_yup=True,
        export_animations=False,
        export_skins=False,
        export_morph=False,
    )
    facts = {
        'density': getattr(module, 'ATLAS', {}),
        'view': getattr(module, 'LITE_VIEW', None),
        'backdrop': 'street' if getattr(module, 'BACKDROP', None) in VIEWS else None,
        'liteTriangles': getattr(module, 'LITE_TRIANGLES', None),
        'liteShares': getattr(module, 'LITE_SHARES', {}),
        'cams': getattr(module, 'CAMS', {}),
    }
    with open(os.path.join(out, 'model.json'), 'w') as f:
        json.dump(facts, f, indent=1)
    print('EXPORTED', os.path.getsize(path), 'bytes,', [o.name for o in nodes])


if __name__ == '__main__':
    main(models.arguments()[0])
