"""An empty Cycles scene with fixed settings, its lights, cameras and sun blockers."""
import math

import bpy
from mathutils import Vector

from kit.shapes import box


def reset():
    """Start from nothing, with the settings that every bake shares."""
    bpy.ops.wm.read_factory_settings(use_empty=True)
    s = bpy.context.scene
    s.render.engine = 'CYCLES'
    s.cycles.device = 'CPU'
    s.render.threads_mode = 'FIXED'
    s.render.threads = 2
    c = s.cycles
    c.seed = 7
    c.max_bounces = 6
    c.diffuse_bounces = 5
    c.glossy_bounces = 2
    c.transmission_bounces = 2
    c.caustics_reflective = False
    c.caustics_refractive = False
    c.sample_clamp_indirect = 4
    c.use_denoising = False
    world = bpy.data.worlds.new('w')
    s.world = world
    world.use_nodes = True
    world.node_tree.nodes['Background'].inputs[0].default_value = (0, 0, 0, 1)
    s.view_settings.view_transform = 'Filmic'
    s.view_settings.look = 'Medium High Contrast'


def _light(name, kind, energy, col, loc):
    data = bpy.data.lights.new(name, kind)
    data.energy = energy
    data.color = col
    ob = bpy.data.objects.new(name, data)
    ob.location = loc
    bpy.context.scene.collection.objects.link(ob)
    return data, ob


def area(name, loc, rot, sx, sy, watts, col, spread=math.pi):
    """Rectangular area light; it shines along its local -Z."""
    data, ob = _light(name, 'AREA', watts, col, loc)
    data.shape = 'RECTANGLE'
    data.size = sx
    data.size_y = sy
    data.spread = spread
    ob.rotation_euler = rot
    ob.visible_camera = False
    ob.visible_glossy = False
    return ob


def sun(direction, energy=26.0, col=(1, 0.88, 0.70), angle=1.0):
    """Sunlight that travels along `direction`."""
    data, ob = _light('sun', 'SUN', energy, col, (0, 0, 0))
    data.angle = math.radians(angle)
    ob.rotation_euler = Vector(direction).to_track_quat('-Z', 'Y').to_euler()
    return ob


def bulb(loc, watts, col=(1, 0.66, 0.34), radius=0.05):
    """A warm lamp bulb."""
    data, ob = _light('bulb', 'POINT', watts, col, loc)
    data.shadow_soft_size = radius
    return ob


def blocker(name, low, high, mat=None):
    """A box from corner `low` to `high` that keeps stray light out. It casts shadow and is never exported."""
    size = [b - a for a, b in zip(low, high)]
    centre = [(a + b) / 2 for a, b in zip(low, high)]
    return box('BLOCK_' + name, size, (centre[0], centre[1], low[2]), mat, bevel=0)


def camera(cams, name):
    """Make the camera `name` of a room's CAMS = {name: (from, to, horizontal field of view in degrees)}."""
    loc, target, fov = cams[name]
    data = bpy.data.cameras.new(name)
    ob = bpy.data.objects.new('cam_' + name, data)
    bpy.context.scene.collection.objects.link(ob)
    ob.location = loc
    ob.rotation_euler = (Vector(target) - Vector(loc)).to_track_quat('-Z', 'Y').to_euler()
    data.angle = math.radians(fov)
    data.clip_start = 0.03
    bpy.context.scene.camera = ob
    return ob
