"""The three doors of the hall. Each leaf is built with its hinge on the z axis, then turned and placed."""

from math import cos, pi, radians, sin

import bpy

from kit.doors import LEAF, brass, panel_leaf
from kit.materials import M
from kit.mesh import place
from kit.shapes import box, lathe, rect, spline, tube
from rooms import hall_art
from rooms.hall_plan import FAN, FRONT_DOOR, KITCHEN_DOOR, LIVING_DOOR, Y1
from rooms.hall_shell import gloss

LIVING_OPEN = 88
# strength of the leaded glass, by day and after dark: daylight from inside, the hall's lamps from the street
INSIDE = (1.9, 0.11)
OUTSIDE = (0.22, 0.75)


def glass_material(name, strength, after_dark):
    """Leaded glass that glows with the daylight behind it; its picture goes into the light map."""
    mat = M(name, col='#eef4f2', emit=strength, evening=after_dark)
    nodes, links = mat.node_tree.nodes, mat.node_tree.links
    if 'GLASS' in nodes:
        return mat
    image = bpy.data.images.get('tx_hall_glass')
    if image is None:
        pixels = hall_art.draw_glass()
        h, w = pixels.shape[:2]
        image = bpy.data.images.new('tx_hall_glass', w, h, alpha=False)
        flat = [1.0] * (h * w * 4)
        sheet = pixels[::-1].reshape(-1, 3)
        for c in range(3):
            flat[c::4] = sheet[:, c].tolist()
        image.pixels.foreach_set(flat)
        image.pack()
    texture = nodes.new('ShaderNodeTexImage')
    texture.image, texture.name = image, 'GLASS'
    uv = nodes.new('ShaderNodeUVMap')
    uv.uv_map = 'UVMap'
    glow = nodes.new('ShaderNodeEmission')
    links.new(nodes['STRENGTH'].outputs[0], glow.inputs['Strength'])
    links.new(uv.outputs[0], texture.inputs[0])
    links.new(texture.outputs[0], glow.inputs['Color'])
    links.new(glow.outputs[0], nodes['Material Output'].inputs[0])
    return mat


def front_leaf(prefix, w, h):
    """Front door: two leaded lights over two panels; painted teal outside, white inside."""
    teal, white, parts = M('door_teal', col='#1d5157', rough=0.4), gloss(), []
    bars = [
        ('stile_l', 0, 0.11, 0, h),
        ('stile_r', w - 0.11, w, 0, h),
        ('bottom', 0.11, w - 0.11, 0, 0.22),
        ('lock', 0.11, w - 0.11, 0.82, 1.0),
        ('top', 0.11, w - 0.11, h - 0.13, h),
        ('mid_low', w / 2 - 0.045, w / 2 + 0.045, 0.22, 0.82),
        ('mid_up', w / 2 - 0.035, w / 2 + 0.035, 1.0, h - 0.13),
    ]
    for side, mat in ((-1, white), (1, teal)):
        for name, a, b, z0, z1 in bars:
            drop = ('+y',) if side < 0 else ('-y',)
            parts.append(
                box(
                    f'{prefix}_{name}{side}',
                    (b - a, LEAF / 2, z1 - z0),
                    ((a + b) / 2, side * LEAF / 4, z0),
                    mat,
                    bevel=0.003,
                    seg=1,
                    drop=drop,
                )
            )
    cells = ((0.11, w / 2 - 0.045), (w / 2 + 0.045, w - 0.11))
    panes = ((0.11, w / 2 - 0.035), (w / 2 + 0.035, w - 0.11))
    inside, outside = glass_material('glass_in', *INSIDE), glass_material('glass_out', *OUTSIDE)
    for a, b in cells:
        for side, mat in ((-1, white), (1, teal)):
            parts.append(
                box(
                    prefix + '_sunk',
                    (b - a, 0.010, 0.60),
                    ((a + b) / 2, side * 0.006, 0.22),
                    mat,
                    bevel=0,
                    lm_w=1.6,
                    drop=('+y' if side < 0 else '-y', '-x', '+x', '-z', '+z'),
                )
            )
            parts.append(
                box(
                    prefix + '_raised',
                    (b - a - 0.10, 0.012, 0.50),
                    ((a + b) / 2, side * 0.010, 0.27),
                    mat,
                    bevel=0.008,
                    seg=1,
                    lm_w=1.6,
                )
            )
    for a, b in panes:
        z0, z1 = 1.0, h - 0.13
        parts.append(
            rect(
                prefix + '_pane_in',
                (a, -0.004, z0),
                (b - a, 0, 0),
                (0, 0, z1 - z0),
                inside,
                uv=(0, 0, 1, 1),
                lm_w=3.2,
            )
        )
        parts.append(
            rect(
                prefix + '_pane_out',
                (b, 0.004, z0),
                (a - b, 0, 0),
                (0, 0, z1 - z0),
                outside,
                uv=(0, 0, 1, 1),
                lm_w=3.0,
            )
        )
    y = LEAF / 2
    parts.append(box(prefix + '_letter', (0.26, 0.008, 0.075), (w / 2, y, 0.87), brass(), bevel=0.003))
    parts.append(
        box(prefix + '_letter_flap', (0.19, 0.006, 0.038), (w / 2, y + 0.005, 0.888), brass(), bevel=0.002)
    )
    parts.append(
        box(prefix + '_letter_in', (0.27, 0.012, 0.085), (w / 2, -y - 0.006, 0.865), brass(), bevel=0.003)
    )
    ring = [
        (w / 2 + 0.045 * cos(t), y + 0.022, 1.11 + 0.055 * sin(t) - 0.05)
        for t in [k * pi / 8 for k in range(16)]
    ]
    parts.append(tube(prefix + '_knocker', ring, 0.008, brass(), closed=True, n=6))
    parts.append(
        lathe(
            prefix + '_boss',
            [(0.026, 0), (0.026, 0.008), (0.016, 0.016), (0.014, 0.030), (0, 0.034)],
            (w / 2, y, 1.115),
            brass(),
            n=14,
            rot=(-pi / 2, 0, 0),
        )
    )
    for side in (-1, 1):
        knob = [
            (0.022, 0),
            (0.022, 0.006),
            (0.010, 0.012),
            (0.010, 0.026),
            (0.024, 0.036),
            (0.027, 0.048),
            (0.016, 0.058),
            (0, 0.060),
        ]
        parts.append(
            lathe(
                prefix + '_knob', knob, (w - 0.055, side * y, 0.97), brass(), n=16, rot=(-side * pi / 2, 0, 0)
            )
        )
    parts.append(
        lathe(
            prefix + '_lock',
            [(0.018, 0), (0.018, 0.006), (0.012, 0.010), (0, 0.011)],
            (w - 0.055, y, 1.30),
            brass(),
            n=14,
            rot=(-pi / 2, 0, 0),
        )
    )
    parts.append(
        box(prefix + '_latch', (0.085, 0.03, 0.07), (w - 0.075, -y - 0.014, 1.265), brass(), bevel=0.006)
    )
    chain = spline(
        [(w - 0.10, -y - 0.012, 1.16), (w - 0.03, -y - 0.020, 1.06), (w + 0.02, -y - 0.012, 1.14)], 5
    )
    parts.append(tube(prefix + '_chain', chain, 0.005, brass(), n=5))
    parts.append(box(prefix + '_drip', (w - 0.02, 0.035, 0.035), (w / 2, y + 0.010, 0.03), teal, bevel=0.008))
    return parts


def front_frame():
    """Frame in the street wall with a fan light over the leaf, and its inner reveal."""
    fd, white = FRONT_DOOR, gloss()
    inside, outside = glass_material('glass_in', *INSIDE), glass_material('glass_out', *OUTSIDE)
    x0, x1, y = fd['x0'], fd['x1'], fd['y']
    for name, a, b in (('l', x0 - 0.05, x0 + 0.03), ('r', x1 - 0.03, x1 + 0.05)):
        box('FRAME_' + name, (b - a, 0.12, FAN['z1'] + 0.05), ((a + b) / 2, y + 0.02, 0), white, bevel=0.006)
    box(
        'FRAME_mid',
        (x1 - x0 - 0.06, 0.12, 0.05),
        ((x0 + x1) / 2, y + 0.02, FAN['z0'] - 0.035),
        white,
        bevel=0.006,
    )
    box('FRAME_top', (x1 - x0 - 0.06, 0.12, 0.05), ((x0 + x1) / 2, y + 0.02, FAN['z1']), white, bevel=0.006)
    # what the leaf shuts against, so that no daylight shows beside it
    depth, leaf_top = 0.004, 2.03
    for name, x in (('l', x0 + 0.034), ('r', x1 - 0.034)):
        box('FRAME_stop_' + name, (0.018, depth, FAN['z0'] - 0.035), (x, y + LEAF / 2, 0), white, bevel=0)
    size = (x1 - x0 - 0.08, depth, FAN['z0'] - 0.03 - leaf_top)
    box('FRAME_stop_t', size, ((x0 + x1) / 2, y + LEAF / 2, leaf_top), white, bevel=0)
    box(
        'FRAME_sill',
        (x1 - x0 - 0.06, 0.14, 0.02),
        ((x0 + x1) / 2, y + 0.03, 0),
        M('oak_dark', 'wood', '#8a5f3a'),
        bevel=0.004,
    )
    a, b, z0, z1 = x0 + 0.03, x1 - 0.03, FAN['z0'] + 0.015, FAN['z1']
    third = (b - a) / 3
    for k in range(3):
        left = a + third * k
        rect(
            f'FAN_in{k}',
            (left + 0.008, y + 0.01, z0),
            (third - 0.016, 0, 0),
            (0, 0, z1 - z0),
            inside,
            uv=(0, 0.32, 1, 0.70),
            lm_w=3.0,
        )
        rect(
            f'FAN_out{k}',
            (left + third - 0.008, y + 0.03, z0),
            (0.016 - third, 0, 0),
            (0, 0, z1 - z0),
            outside,
            uv=(0, 0.32, 1, 0.70),
            lm_w=2.4,
        )
        if k:
            box(f'FAN_bar{k}', (0.022, 0.05, z1 - z0), (left, y + 0.02, z0), white, bevel=0.004)
    # behind the rounded edge of the frame, past which one would see the street
    top, deep = FAN['z1'] + 0.05, y - 0.03 - Y1
    rect('SHELL_reveal_l', (x0 - 0.05, Y1, 0), (0, deep, 0), (0, 0, top), white)
    rect('SHELL_reveal_r', (x1 + 0.05, Y1 + deep, 0), (0, -deep, 0), (0, 0, top), white)
    rect('SHELL_reveal_t', (x0 - 0.05, Y1, top), (0, deep, 0), (x1 - x0 + 0.10, 0, 0), white)


def build():
    """Place the leaves as they are baked: living room open, kitchen and front door closed."""
    white = gloss()
    ld, kd, fd = LIVING_DOOR, KITCHEN_DOOR, FRONT_DOOR
    # Hinge in the south jamb; closed, the leaf runs towards +y.
    leaf = panel_leaf('DOOR_living-room', ld['y1'] - ld['y0'] - 0.02, ld['h'] - 0.02, white)
    place(leaf, HINGES['living-room'], pi / 2 + radians(LIVING_OPEN))
    leaf = panel_leaf('DOOR_kitchen', kd['x1'] - kd['x0'] - 0.02, kd['h'] - 0.02, white, sides=(1,))
    place(leaf, HINGES['kitchen'], 0)
    front_frame()
    leaf = front_leaf('DOOR_front', fd['x1'] - fd['x0'] - 0.07, fd['h'] - 0.03)
    place(leaf, HINGES['front'], 0)


HINGES = {
    'living-room': (5.02, LIVING_DOOR['y0'] + 0.01, 0),
    'kitchen': (KITCHEN_DOOR['x0'] + 0.01, -0.04, 0),
    'front': (FRONT_DOOR['x0'] + 0.035, FRONT_DOOR['y'] + LEAF / 2, 0.015),
}
