"""Unwraps a model and bakes its passes.

blender -b --python-exit-code 1 -P bake.py -- uv MODEL [RES]      build, unwrap, join, pack, save
blender -b --python-exit-code 1 -P bake.py -- bake MODEL JOBS     JOBS: pass:res:spp:seed, comma separated
"""
import json
import os
import resource
import sys
import time

import bpy
import numpy as np

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from kit import models, stage, unwrap
from kit.materials import set_evening, setup
from kit.mesh import box_uv

PASSES = {
    'light': ('DIFFUSE', {'DIRECT', 'INDIRECT'}),
    'evening-light': ('DIFFUSE', {'DIRECT', 'INDIRECT'}),
    'albedo': ('DIFFUSE', {'COLOR'}),
    'emit': ('EMIT', set()),
    'evening-emit': ('EMIT', set()),
    'normal': ('NORMAL', set()),
    'position': ('POSITION', set()),
}


def cpu_seconds():
    """CPU time of this process so far."""
    r = resource.getrusage(resource.RUSAGE_SELF)
    return r.ru_utime + r.ru_stime


def is_baked(ob):
    """Blockers only cast shadow and the view outside carries its own picture; all other meshes are baked."""
    return ob.type == 'MESH' and not ob.name.startswith(('BLOCK_', 'BACKDROP'))


def stage_model(name):
    """Build the model in an empty scene with the lamps of both times; those of the day are lit."""
    module = models.load(name)
    stage.reset()
    setup(models.pictures(name, module))
    module.build()
    bpy.context.view_layer.update()
    for ob in bpy.data.objects:
        if ob.type == 'MESH':
            box_uv(ob)
    for time, lights in (('day', module.lights), ('evening', module.evening)):
        known = {o.name for o in bpy.data.objects}
        set_sky((0, 0, 0, 1), 0)
        lights()
        bpy.context.scene.world[time] = sky()
        for ob in bpy.data.objects:
            if ob.name in known:
                continue
            ob['time'] = time
            if ob.type == 'LIGHT':
                ob.data.energy *= getattr(module, 'EXPOSURE', 1)
    light_as(False)
    return module


def own_box(ob):
    """The box of an object in its own axes, and the matrix that takes points of the plan into them."""
    low, high = ([f(c[i] for c in ob.bound_box) for i in range(3)] for f in (min, max))
    return {'low': low, 'high': high, 'inverse': [list(row) for row in ob.matrix_world.inverted()]}


def set_sky(colour, strength):
    """The even light from all around that only rooms out of doors have."""
    node = bpy.context.scene.world.node_tree.nodes['Background']
    node.inputs[0].default_value = colour
    node.inputs[1].default_value = strength


def sky():
    """The even light as (red, green, blue, alpha, strength)."""
    node = bpy.context.scene.world.node_tree.nodes['Background']
    return [*node.inputs[0].default_value, node.inputs[1].default_value]


def light_as(is_evening):
    """Light the lamps and the shining surfaces of one time of day."""
    for ob in bpy.data.objects:
        if 'time' in ob:
            ob.hide_render = (ob['time'] == 'evening') != is_evening
    *colour, strength = bpy.context.scene.world['evening' if is_evening else 'day']
    set_sky(colour, strength)
    set_evening(is_evening)


def unwrap_step(name, res):
    """Build, drop what cannot be seen, unwrap, join to one mesh ROOM, pack, save."""
    t0 = time.time()
    module = stage_model(name)
    parts = [o for o in bpy.data.objects if is_baked(o)]
    kept = unwrap.drop_buried(parts, [o for o in bpy.data.objects if o.type == 'MESH'])
    names = []
    # compose.py lights the edges of doors, which are shut in the bake
    leaves = [own_box(ob) for ob in kept if 'leaf' in ob]
    for ob in kept:
        unwrap.unwrap(ob)
        unwrap.to_metric_scale(ob)
        ids = ob.data.attributes.new('oid', 'INT', 'FACE')
        ids.data.foreach_set('value', np.full(len(ob.data.polygons), len(names), np.int32))
        names.append(ob.name)
    t1 = time.time()
    for ob in bpy.context.selected_objects:
        ob.select_set(False)
    for ob in kept:
        ob.select_set(True)
    bpy.context.view_layer.objects.active = kept[0]
    bpy.ops.object.transform_apply(location=True, rotation=True, scale=True)
    bpy.ops.object.join()
    room = bpy.context.view_layer.objects.active
    room.name = 'ROOM'
    room['names'] = json.dumps(names)
    fill, density = unwrap.pack(room.data, res)
    out = models.folder(name)
    with open(os.path.join(out, 'leaves.json'), 'w') as f:
        json.dump(leaves, f)
    np.save(os.path.join(out, 'seams.npy'), unwrap.seams(room.data))
    triangles = sum(len(p.vertices) - 2 for p in room.data.polygons)
    area = sum(p.area for p in room.data.polygons)
    print(
        f'UNWRAPPED {name}: {t1 - t0:.1f} s + {time.time() - t1:.1f} s, {len(names)} parts, {triangles} triangles, '
        f'{area:.0f} m2, fill {fill:.2f}, {density * res:.0f} texels/m at {res}'
    )
    bpy.ops.wm.save_as_mainfile(filepath=os.path.join(out, 'model.blend'))
    return module


def bake_step(name, jobs):
    """Bake each pass of `jobs` to a .npy file. No margin: compose.py fills the gaps."""
    out = models.folder(name)
    bpy.ops.wm.open_mainfile(filepath=os.path.join(out, 'model.blend'))
    scene = bpy.context.scene
    scene.render.use_persistent_data = True
    room = bpy.data.objects['ROOM']
    room.data.uv_layers.active = room.data.uv_layers['LM']
    for ob in bpy.context.selected_objects:
        ob.select_set(False)
    room.select_set(True)
    bpy.context.view_layer.objects.active = room
    for job in jobs.split(','):
        kind, res, spp, seed = job.split(':')
        res, spp, seed = int(res), int(spp), int(seed)
        image = bpy.data.images.new('bake', res, res, alpha=True, float_buffer=True, is_data=True)
        image.generated_color = (0, 0, 0, 0)
        for m in room.data.materials:
            nodes = m.node_tree.nodes
            node = nodes.get('BAKE') or nodes.new('ShaderNodeTexImage')
            node.name = 'BAKE'
            node.image = image
            nodes.active = node
        scene.cycles.samples = spp
        scene.cycles.seed = seed
        scene.cycles.use_adaptive_sampling = False
        wall, cpu = time.time(), cpu_seconds()
        light_as(kind.startswith('evening'))
        typ, passes = PASSES[kind]
        bpy.ops.object.bake(
            type=typ,
            pass_filter=passes,
            uv_layer='LM',
            margin=0,
            use_clear=False,
            save_mode='INTERNAL',
            target='IMAGE_TEXTURES',
        )
        px = np.empty(res * res * 4, np.float32)
        image.pixels.foreach_get(px)
        px = px.reshape(res, res, 4)
        np.save(
            os.path.join(out, f'{kind}_{res}_{seed}.npy'),
            px.astype(np.float32 if kind == 'position' else np.float16),
        )
        bpy.data.images.remove(image)
        print(
            f'BAKED {kind} {res} px {spp} spp seed {seed}: wall {time.time() - wall:.1f} s, '
            f'cpu {cpu_seconds() - cpu:.1f} s, coverage {(px[..., 3] > 0).mean():.3f}',
            flush=True,
        )


if __name__ == '__main__':
    step, model, *rest = models.arguments()
    if step == 'uv':
        unwrap_step(model, int(rest[0]) if rest else 1024)
    else:
        bake_step(model, rest[0])
