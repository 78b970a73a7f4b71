"""The kitchen's halves of its three doors, their linings, and what shows of the yard through the window."""

from math import pi

import bpy

from kit.doors import LEAF, brass, panel_leaf
from kit.materials import M
from kit.mesh import place
from kit.shapes import box, lathe, rect, spline, tube
from rooms.hall_shell import gloss
from rooms.kitchen_art import ART, draw_frost
from rooms.kitchen_plan import (
    BACK_DOOR,
    BACK_LEAF,
    BATH_DOOR,
    BATH_LEAF,
    HALL_DOOR,
    HALL_LEAF,
    X0,
    Y0,
    Y1,
)

HINGES = {
    'door_kitchen': ((5.26, HALL_LEAF, 0), -85),
    'door_bathroom': ((5.11, BATH_LEAF, 0), -85),
    'door_back': ((BACK_LEAF, -1.89, 0), -85),
}


def frosted():
    """Frosted pane that shines with the yard's light; its picture goes into the light map."""
    mat = M('frosted_in', col='#eef4f2', emit=1.35, evening=0.07)
    nodes, links = mat.node_tree.nodes, mat.node_tree.links
    if 'GLASS' in nodes:
        return mat
    pixels = draw_frost()
    h, w = pixels.shape[:2]
    image = bpy.data.images.new('tx_kitchen_frost', w, h, alpha=False)
    flat = [1.0] * (h * w * 4)
    sheet = pixels[::-1].reshape(-1, 3)
    for c in range(3):
        flat[c::4] = sheet[:, c].tolist()
    image.pixels.foreach_set(flat)
    image.pack()
    texture, uv, glow = (nodes.new('ShaderNode' + kind) for kind in ('TexImage', 'UVMap', 'Emission'))
    texture.image, texture.name, uv.uv_map = image, 'GLASS', 'UVMap'
    links.new(nodes['STRENGTH'].outputs[0], glow.inputs['Strength'])
    links.new(uv.outputs[0], texture.inputs[0])
    links.new(texture.outputs[0], glow.inputs['Color'])
    links.new(glow.outputs[0], nodes['Material Output'].inputs[0])
    return mat


def back_leaf(w, h):
    """Inner half of the white back door: frosted pane over a panel, bolt, lever and a tea-towel hook."""
    name, white, parts, d = 'DOOR_back', gloss(), [], LEAF / 2
    z0, z1, stile = 0.98, h - 0.13, 0.115
    for a, b, low, high in (
        (0, stile, 0, h),
        (w - stile, w, 0, h),
        (stile, w - stile, 0, 0.20),
        (stile, w - stile, 0.80, z0),
        (stile, w - stile, z1, h),
    ):
        at = ((a + b) / 2, -d / 2, low + 0.01)
        parts.append(box(name + '_bar', (b - a, d, high - low), at, white, bevel=0.003, seg=1, drop=('+y',)))
    size, at = (w - 2 * stile, 0.008, 0.60), (w / 2, -0.006, 0.21)
    parts.append(box(name + '_sunk', size, at, white, bevel=0, drop=('+y', '-x', '+x', '-z', '+z')))
    size, at = (w - 2 * stile - 0.10, 0.010, 0.50), (w / 2, -0.010, 0.26)
    parts.append(box(name + '_raised', size, at, white, bevel=0.007, seg=1))
    pane = rect(
        name + '_pane',
        (stile, -0.006, z0 + 0.01),
        (w - 2 * stile, 0, 0),
        (0, 0, z1 - z0),
        frosted(),
        uv=(0, 0, 1, 1),
        lm_w=1.6,
    )
    parts.append(pane)
    size = (w - 2 * stile, 0.012, 0.024)
    parts.append(box(name + '_rail', size, (w / 2, -0.010, (z0 + z1) / 2), white, bevel=0.003, seg=1))
    bend = [(w - 0.055, -d, 1.0), (w - 0.055, -0.07, 1.0), (w - 0.085, -0.08, 1.0), (w - 0.17, -0.08, 1.0)]
    parts.append(tube(name + '_handle', spline(bend, 4), 0.009, brass(), n=7))
    parts.append(
        box(name + '_plate', (0.036, 0.006, 0.17), (w - 0.055, -d - 0.002, 0.91), brass(), bevel=0.002)
    )
    for z in (0.30, 1.86):
        parts.append(
            tube(
                name + '_bolt',
                [(w - 0.05, -d - 0.012, z - 0.05), (w - 0.05, -d - 0.012, z + 0.06)],
                0.006,
                brass(),
                n=6,
            )
        )
        parts.append(
            box(
                name + '_keep',
                (0.034, 0.010, 0.075),
                (w - 0.05, -d - 0.004, z - 0.05),
                brass(),
                bevel=0.002,
                seg=1,
            )
        )
    parts.append(
        lathe(
            name + '_knob',
            [(0.005, 0), (0.005, 0.012), (0.010, 0.02), (0, 0.024)],
            (w - 0.05, -d - 0.014, 1.90),
            brass(),
            n=8,
            rot=(pi / 2, 0, 0),
        )
    )
    return parts


def linings():
    """Lining and floor of each doorway, from the wall to the centre of the closed leaf."""
    white, lino = gloss(), M('lino_plain', col='#c9bc9d')

    def lining(name, a, b, h, depth, loc, turn):
        """An opening from x = a to b in a wall whose face is y = 0; the room is at -y, the leaf at `depth`."""
        parts = [
            rect(f'SHELL_lin_{name}_l', (a, 0, 0), (0, depth, 0), (0, 0, h), white),
            rect(f'SHELL_lin_{name}_r', (b, depth, 0), (0, -depth, 0), (0, 0, h), white),
            rect(f'SHELL_lin_{name}_t', (a, 0, h), (0, depth, 0), (b - a, 0, 0), white),
            # stops behind the leaf close the joint around it
            rect(f'SHELL_stop_{name}_l', (a, depth, 0), (0.02, 0, 0), (0, 0, h), white),
            rect(f'SHELL_stop_{name}_r', (b - 0.02, depth, 0), (0.02, 0, 0), (0, 0, h), white),
            rect(f'SHELL_stop_{name}_t', (a, depth, h - 0.025), (b - a, 0, 0), (0, 0, 0.025), white),
            rect(f'SHELL_stop_{name}_f', (a, depth, 0), (b - a, 0, 0), (0, 0, 0.012), white),
            rect(f'SHELL_lin_{name}_f', (a, 0, 0), (b - a, 0, 0), (0, depth, 0), lino),
        ]
        place(parts, loc, turn)

    hd, bd, kd = HALL_DOOR, BATH_DOOR, BACK_DOOR
    lining('hall', hd['x0'], hd['x1'], hd['h'], HALL_LEAF - Y1, (0, Y1, 0), 0)
    lining('bath', -bd['x1'], -bd['x0'], bd['h'], Y0 - BATH_LEAF, (0, Y0, 0), pi)
    lining('back', kd['y0'], kd['y1'], kd['h'], X0 - BACK_LEAF, (X0, 0, 0), pi / 2)


def bricks(name, p0, p1, height):
    """A brick wall of the yard, facing right of the travel, in sheets of the brick picture."""
    length = ((p1[0] - p0[0]) ** 2 + (p1[1] - p0[1]) ** 2) ** 0.5
    count = max(1, round(length / 1.8))
    step = [(b - a) / count for a, b in zip(p0, p1)]
    u0, v0, u1, v1 = ART['brick']
    top = v0 + (v1 - v0) * min(1, height / 1.9)
    for i in range(count):
        start = (p0[0] + step[0] * i, p0[1] + step[1] * i, 0)
        rect(name, start, (*step, 0), (0, 0, height), M('art', 'art'), uv=(u0, v0, u1, top), lm_w=0.3)


def yard():
    """Coarse yard for the window: flags, brick walls with copings, the gate, the line and a pot."""
    flags, stone = M('yard_flags', col='#a39d90', rough=0.9), M('yard_stone', col='#8d877b', rough=0.9)
    green, steel = M('yard_gate', col='#3f6b58', rough=0.6), M('yard_post', col='#8f9698')
    rect('VIEW_yard_floor', (0, -8, -0.05), (4.1, 0, 0), (0, 4.28, 0), flags, lm_w=0.3)
    bricks('VIEW_yard_w', (0, -8), (0, -3.72), 1.85)
    bricks('VIEW_yard_s', (4.1, -8), (0, -8), 1.85)
    bricks('VIEW_yard_far', (4.1, -5.8), (4.1, -8), 1.85)
    bricks('VIEW_yard_bath', (4.1, -3.72), (4.1, -5.8), 2.5)
    for size, at in (
        ((4.3, 0.26, 0.07), (2.05, -8.02, 1.85)),
        ((0.26, 4.3, 0.07), (-0.02, -5.9, 1.85)),
        ((0.26, 2.2, 0.07), (4.12, -6.9, 1.85)),
        ((0.20, 2.1, 0.09), (4.08, -4.8, 2.5)),
    ):
        box('VIEW_yard_coping', size, at, stone, bevel=0, lm_w=0.3)
    for i in range(6):
        at = (2.20 + 0.15 * i, -7.965, 0.03)
        box('VIEW_yard_gate', (0.145, 0.03, 1.72), at, green, bevel=0, lm_w=0.4)
    tube('VIEW_yard_post', [(3.6, -6.3, 0), (3.6, -6.3, 2.1)], 0.03, steel, n=7, lm_w=0.4)
    tube(
        'VIEW_yard_line',
        spline([(3.6, -6.3, 2.05), (2.0, -6.1, 1.93), (0, -5.9, 2.02)], 4),
        0.006,
        steel,
        n=4,
        lm_w=0.4,
    )
    pot = [(0, 0), (0.15, 0), (0.20, 0.32), (0.22, 0.32), (0.22, 0.38), (0.18, 0.38), (0, 0.34)]
    lathe('VIEW_yard_pot', pot, (1.75, -7.6, -0.05), M('yard_clay', col='#b0654a'), n=12, lm_w=0.4)
    leaves = [(0.06, 0.3), (0.30, 0.50), (0.36, 0.72), (0.24, 0.95), (0, 1.02)]
    lathe('VIEW_yard_shrub', leaves, (1.75, -7.6, -0.05), M('yard_leaf', col='#5f8250'), n=9, lm_w=0.4)


def build():
    """Linings, leaves and yard."""
    linings()
    white, h = gloss(), HALL_DOOR['h'] - 0.02
    leaf = panel_leaf('DOOR_kitchen', 0.78, h, white, sides=(-1,))
    place(leaf, HINGES['door_kitchen'][0], 0)
    leaf = panel_leaf('DOOR_bathroom', 0.78, h, white, sides=(1,))
    place(leaf, HINGES['door_bathroom'][0], 0)
    # built facing -y with its hinge at x = 0; turned so that it faces +x and runs to +y
    place(back_leaf(0.88, h), HINGES['door_back'][0], pi / 2)
    yard()
