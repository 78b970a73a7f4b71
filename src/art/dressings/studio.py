"""The light in which belongings are made, and the shelf they stand on while they are: each apart, none in the light of another."""

import bpy

from kit.stage import sun

# Things that stand at different anchors must not shade each other.
APART = 4.0


def lights():
    """Soft light from the upper left and all round, the same wherever a thing stands."""
    world = bpy.context.scene.world.node_tree.nodes['Background']
    world.inputs[0].default_value = (0.60, 0.61, 0.63, 1)
    sun((0.45, 0.60, -0.70), energy=1.7, col=(1, 0.95, 0.88), angle=25)


class Shelf:
    """Puts each thing on a place of its own, as a node whose foot is the origin."""

    def __init__(self):
        self.nodes = {}

    def stand(self, node, *parts):
        """Takes parts that were modelled around the origin. `node` is the name that content uses: `prop_…`."""
        at = (APART * len(self.nodes), 0, 0)
        self.nodes[node] = (None, at)
        for part in _flat(parts):
            part['node'] = node
            part.location.x += at[0]


def _flat(parts):
    for part in parts:
        if isinstance(part, (list, tuple)):
            yield from _flat(part)
        else:
            yield part
