"""Light of the yard: a warm sun over the back lane and the sky; at dusk the wall lamp, a window, a street lamp."""

import bpy
from mathutils import Vector

from kit.stage import area, bulb, sun
from rooms.yard_plan import HOUSE, KITCHEN_WINDOW, LAMP

WARM = (1, 0.72, 0.42)


def aim(direction):
    """Turn that points a light's -Z along `direction`."""
    return Vector(direction).to_track_quat('-Z', 'Y').to_euler()


def sky(colour, strength):
    """Even light from all sides that are open to the sky."""
    node = bpy.context.scene.world.node_tree.nodes['Background']
    node.inputs[0].default_value = (*colour, 1)
    node.inputs[1].default_value = strength


def lights():
    """Sun from the south-west, high enough to reach over the wall, and a bright sky."""
    sky((0.90, 0.95, 1.0), 1.85)
    sun(Vector((0.46, 0.60, -0.74)), energy=3.7, col=(1, 0.89, 0.72), angle=2.5)
    # what the sunlit backs of the houses give back to the walls that lie in shade
    area('bounce_south', (2.6, -2.6, 6.6), aim((0, -0.85, -0.6)), 6.0, 3.0, 360, (1, 0.92, 0.82))
    area('bounce_west', (7.6, -6.4, 5.2), aim((-0.9, 0, -0.5)), 4.0, 3.0, 460, (1, 0.92, 0.82))


def evening():
    """Dusk: a deep-blue sky, the lamp by the back door, light from the kitchen, a lamp in the back lane."""
    sky((0.42, 0.56, 0.92), 0.62)
    x, y, z = LAMP
    bulb((x - 0.22, y, z), 42, col=WARM, radius=0.10)
    k = KITCHEN_WINDOW
    middle = ((k['x0'] + k['x1']) / 2, HOUSE + 0.02, (k['z0'] + k['z1']) / 2)
    area('kitchen', middle, aim((0, -1, 0)), k['x1'] - k['x0'], k['z1'] - k['z0'], 22, WARM)
    bulb((0.6, -9.8, 4.6), 260, col=(1, 0.80, 0.55), radius=0.25)
