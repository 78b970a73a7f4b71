"""A quick look at a room without baking it: Cycles straight from the room's own cameras.

blender -b --python-exit-code 1 -P preview/look.py -- MODEL OUT_PREFIX CAM[,CAM] [day|evening] [SAMPLES]

CAM is a name of the room's CAMS, or x,y,z/x,y,z/fov; several of these are parted by a semicolon.
"""
import os
import sys

import bpy

HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, HERE)
import bake
from kit import models, stage

SIZE = (800, 450)


def cameras(module, text):
    """The cameras asked for: {name: (from, to, field of view)}."""
    if '/' not in text:
        return {name: module.CAMS[name] for name in text.split(',')}
    out = {}
    for i, part in enumerate(text.split(';')):
        loc, target, fov = part.split('/')
        out[f'free{i}'] = (
            tuple(float(c) for c in loc.split(',')),
            tuple(float(c) for c in target.split(',')),
            float(fov),
        )
    return out


def main(name, prefix, cams, time='day', samples='24'):
    """Render one picture a camera."""
    module = bake.stage_model(name)
    bake.light_as(time == 'evening')
    render = bpy.context.scene.render
    render.resolution_x, render.resolution_y = SIZE
    bpy.context.scene.cycles.samples = int(samples)
    chosen = cameras(module, cams)
    for cam in chosen:
        stage.camera(chosen, cam)
        render.filepath = f'{prefix}-{time}-{cam}.png'
        bpy.ops.render.render(write_still=True)


if __name__ == '__main__':
    main(*models.arguments())
