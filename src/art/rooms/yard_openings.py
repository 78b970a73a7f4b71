"""Back door, gate and the two windows, all seen from the yard."""

from math import atan2, cos, hypot, pi, sin

import bpy

from kit.doors import LEAF, bead
from kit.materials import M
from kit.mesh import place
from kit.shapes import box, lathe, rect, spline, tube
from rooms import yard_art
from rooms.yard_plan import BACK_DOOR, FLOOR, GATE, HOUSE, KITCHEN_WINDOW, SIDE, SOUTH, SPARE_WINDOW
from rooms.yard_shell import DOORWAY, black, stone

HINGE = (1.75, -1.89, 0)
OPEN = -85
# square at its edge: rain is not to stand on it
WEATHER_BEAD = [(0, 0), (0.010, 0.007), (0.026, 0.003), (0.026, 0)]
# a pane's strength is below this by day and above it after dark, which chooses its picture
DUSK = 0.7


def white():
    """White gloss paint of door and windows."""
    return M('gloss_white', col='#f4f2ec', rough=0.4)


def _image(name, pixels):
    """A packed Blender image of rows from the top."""
    h, w = pixels.shape[:2]
    image = bpy.data.images.new(name, w, h, alpha=False)
    flat = [1.0] * (h * w * 4)
    sheet = pixels[::-1].reshape(-1, 3)
    for c in range(3):
        flat[c::4] = sheet[:, c].tolist()
    image.pixels.foreach_set(flat)
    image.pack()
    return image


def pane(name, draw, day, evening):
    """Glass as seen from outside: sky and curtain by day, the lit room after dark; it goes into the light map."""
    mat = M(name, col='#ffffff', emit=day, evening=evening)
    nodes, links = mat.node_tree.nodes, mat.node_tree.links
    if 'GLASS' in nodes:
        return mat
    uv = nodes.new('ShaderNodeUVMap')
    uv.uv_map = 'UVMap'
    mix, late = nodes.new('ShaderNodeMixRGB'), nodes.new('ShaderNodeMath')
    mix.name, late.operation = 'GLASS', 'GREATER_THAN'
    late.inputs[1].default_value = DUSK
    for i in (0, 1):
        picture = nodes.new('ShaderNodeTexImage')
        picture.image = _image(f'tx_{name}{i}', draw(bool(i)))
        links.new(uv.outputs[0], picture.inputs[0])
        links.new(picture.outputs[0], mix.inputs[1 + i])
    glow = nodes.new('ShaderNodeEmission')
    strength = nodes['STRENGTH'].outputs[0]
    links.new(strength, late.inputs[0])
    links.new(late.outputs[0], mix.inputs[0])
    links.new(strength, glow.inputs['Strength'])
    links.new(mix.outputs[0], glow.inputs['Color'])
    links.new(glow.outputs[0], nodes['Material Output'].inputs[0])
    return mat


def window(name, w, glass, lights, sill=0.08):
    """White frame in a brick reveal with stone sill and lintel; `lights` panes, the first and last open."""
    x0, x1, z0, z1 = w['x0'], w['x1'], w['z0'], w['z1']
    y, fw = HOUSE + 0.07, 0.055
    brick = M('brick_reveal', col='#7b4939', rough=0.9)
    rect(name + '_rev_l', (x0, HOUSE, z0), (0, 0.10, 0), (0, 0, z1 - z0), brick)
    rect(name + '_rev_r', (x1, HOUSE + 0.10, z0), (0, -0.10, 0), (0, 0, z1 - z0), brick)
    middle, wide = (x0 + x1) / 2, x1 - x0
    box(
        name + '_sill',
        (wide + 0.24, 0.10 + sill, 0.10),
        (middle, HOUSE + 0.05 - sill / 2, z0 - 0.10),
        stone(),
        bevel=0.012,
    )
    box(name + '_lintel', (wide + 0.36, 0.12, 0.21), (middle, HOUSE + 0.045, z1), stone(), bevel=0.008)

    def bar(part, a, b, c, d, depth=0.06, at=y):
        box(f'{name}_{part}', (b - a, depth, d - c), ((a + b) / 2, at, c), white(), bevel=0.006, seg=1)

    bar('b', x0, x1, z0, z0 + fw)
    bar('t', x0, x1, z1 - fw, z1)
    bar('l', x0, x0 + fw, z0 + fw, z1 - fw)
    bar('r', x1 - fw, x1, z0 + fw, z1 - fw)
    step = (wide - 2 * fw) / lights
    for i in range(lights):
        a, b = x0 + fw + step * i, x0 + fw + step * (i + 1)
        if i:
            bar(f'm{i}', a - 0.03, a + 0.03, z0 + fw, z1 - fw)
        left, right = a + 0.03 * (i > 0), b - 0.03 * (i < lights - 1)
        low, high, slim = z0 + fw, z1 - fw, 0.038
        if i in (0, lights - 1):
            front = y - 0.018
            bar(f'c{i}b', left, right, low, low + slim, 0.045, front)
            bar(f'c{i}t', left, right, high - slim, high, 0.045, front)
            bar(f'c{i}l', left, left + slim, low + slim, high - slim, 0.045, front)
            bar(f'c{i}r', right - slim, right, low + slim, high - slim, 0.045, front)
        u0, u1 = (left - x0) / wide, (right - x0) / wide
        rect(
            f'{name}_pane{i}',
            (left, y + 0.01, low),
            (right - left, 0, 0),
            (0, 0, high - low),
            glass,
            uv=(u0, 0.02, u1, 0.98),
            lm_w=1.7,
        )


def back_leaf():
    """The yard's half of the back door: white, frosted glass over a panel. Hinge at x = 0, our side is +y."""
    prefix, w, h = 'DOOR_back', BACK_DOOR['y1'] - BACK_DOOR['y0'] - 0.02, BACK_DOOR['h'] - 0.02
    parts, drop = [], ('-y',)
    for name, a, b, z0, z1 in (
        ('stile_l', 0, 0.11, 0.01, h),
        ('stile_r', w - 0.11, w, 0.01, h),
        ('bottom', 0.11, w - 0.11, 0.01, 0.20),
        ('lock', 0.11, w - 0.11, 0.86, 1.0),
        ('top', 0.11, w - 0.11, h - 0.12, h),
    ):
        size, at = (b - a, LEAF / 2, z1 - z0), ((a + b) / 2, LEAF / 4, z0)
        parts.append(box(f'{prefix}_{name}', size, at, white(), bevel=0.003, seg=1, drop=drop))
    parts.append(rect(prefix + '_panel', (w - 0.11, 0.008, 0.20), (0.22 - w, 0, 0), (0, 0, 0.66), white()))
    glass = pane('back_glass', yard_art.draw_frosted, 0.6, 1.0)
    z0, z1 = 1.0, h - 0.12
    parts.append(
        rect(
            prefix + '_pane',
            (w - 0.11, 0.008, z0),
            (0.22 - w, 0, 0),
            (0, 0, z1 - z0),
            glass,
            uv=(0, 0, 1, 1),
            lm_w=1.4,
        )
    )
    for z, tall in ((0.20, 0.66), (z0, z1 - z0)):
        parts.append(bead(prefix + '_bead', 0.11, z, w - 0.22, tall, white(), 1, w, WEATHER_BEAD))
    steel = M('handle_steel', col='#c9c9c4', rough=0.3)
    y, x = LEAF / 2, w - 0.055
    parts.append(box(prefix + '_plate', (0.036, 0.010, 0.23), (x, y + 0.004, 0.88), steel, bevel=0.004))
    lever = [(x, y, 1.03), (x, y + 0.05, 1.03), (x - 0.03, y + 0.058, 1.03), (x - 0.12, y + 0.058, 1.028)]
    parts.append(tube(prefix + '_lever', spline(lever, 4), 0.010, steel, n=8))
    parts.append(
        lathe(
            prefix + '_lock',
            [(0.012, 0), (0.012, 0.005), (0, 0.006)],
            (x, y + 0.009, 0.93),
            black(),
            n=10,
            rot=(-pi / 2, 0, 0),
        )
    )
    parts.append(
        box(prefix + '_drip', (w - 0.03, 0.04, 0.04), (w / 2, y + 0.014, 0.035), white(), bevel=0.010)
    )
    place(parts, HINGE, pi / 2)


def back_doorway():
    """Frame up to the leaf's middle, lintel, stone threshold and the step before it."""
    d = DOORWAY
    for name, a, b, z0, z1 in (
        # over the edge of the brick, so that one does not see past it into nothing
        ('n', -1.005, d['north'] + 0.012, 0, d['top']),
        ('s', d['south'] - 0.012, -1.895, 0, d['top']),
        ('t', -1.895, -1.005, 2.025, d['top']),
    ):
        box(
            f'FRAME_back_{name}',
            (0.088, b - a, z1 - z0),
            (SIDE + 0.034, (a + b) / 2, z0),
            white(),
            bevel=0.006,
        )
    middle, long = (d['north'] + d['south']) / 2, d['north'] - d['south']
    box(
        'FRAME_back_lintel', (0.10, long + 0.34, 0.21), (SIDE + 0.035, middle, d['top']), stone(), bevel=0.008
    )
    box(
        'STEP_threshold',
        (0.13, long - 0.01, 0.05),
        (SIDE - 0.015, middle, FLOOR - 0.022),
        stone(),
        bevel=0.006,
    )
    box(
        'STEP_slab',
        (0.50, long + 0.26, 0.08),
        (SIDE - 0.30, middle, FLOOR - 0.058),
        stone(),
        bevel=0.012,
        seg=3,
    )


def gate():
    """Ledged and braced, seen from its back: boards, three ledges, two braces, hinges, bolt and thumb latch."""
    paint, x0, x1 = M('gate_green', 'wood', '#6d9484', rough=0.8), GATE['x0'], GATE['x1']
    y, low, high = SOUTH - 0.10, FLOOR + 0.05, GATE['h'] - 0.04
    post = M('gate_post', 'wood', '#5f8375', rough=0.8)
    for x in (x0 + 0.035, x1 - 0.035):
        box('GATE_post', (0.07, 0.09, GATE['h'] + 0.04), (x, y - 0.01, FLOOR), post, bevel=0.006)
    a, b = x0 + 0.075, x1 - 0.075
    step = (b - a) / 6
    for k in range(6):
        at = (a + step * (k + 0.5), y - 0.03, low)
        box(
            f'GATE_board{k}',
            (step - 0.006, 0.022, high - low + 0.012 * (k % 2)),
            at,
            paint,
            bevel=0.004,
            seg=1,
        )
    for k, z in enumerate((0.16, 0.84, 1.52)):
        box(f'GATE_ledge{k}', (b - a - 0.02, 0.026, 0.13), ((a + b) / 2, y - 0.008, z), paint, bevel=0.005)
    # each brace climbs from the hinge side to the latch side
    run, rise = b - a - 0.14, 0.55
    for k, z in enumerate((0.29, 0.97)):
        at = ((a + b) / 2, y - 0.010, z + rise / 2 - 0.04)
        box(
            f'GATE_brace{k}',
            (hypot(run, rise), 0.022, 0.10),
            at,
            paint,
            bevel=0.004,
            rot=(0, atan2(rise, run), 0),
        )
    for z in (0.225, 1.585):
        box('GATE_hinge', (0.42, 0.006, 0.035), (b - 0.20, y + 0.008, z - 0.018), black(), bevel=0.002)
        tube(
            'GATE_pin',
            [(x1 - 0.06, y + 0.012, z - 0.035), (x1 - 0.06, y + 0.012, z + 0.035)],
            0.011,
            black(),
            n=8,
        )
    box('GATE_bolt_plate', (0.17, 0.006, 0.05), (a + 0.10, y + 0.008, 1.56), black(), bevel=0.002)
    tube('GATE_bolt', [(a - 0.06, y + 0.018, 1.585), (a + 0.16, y + 0.018, 1.585)], 0.008, black(), n=8)
    box('GATE_latch', (0.20, 0.012, 0.022), (a + 0.05, y + 0.012, 1.02), black(), bevel=0.003)
    box('GATE_grip_plate', (0.045, 0.006, 0.20), (a + 0.10, y + 0.008, 0.90), black(), bevel=0.002)
    ring = [
        (a + 0.10 + 0.035 * cos(t), y + 0.022, 0.94 + 0.045 * sin(t)) for t in [k * pi / 6 for k in range(12)]
    ]
    tube('GATE_ring', ring, 0.006, black(), closed=True, n=5)
    box('GATE_sill', (x1 - x0, 0.22, 0.05), ((x0 + x1) / 2, SOUTH - 0.11, FLOOR - 0.04), stone(), bevel=0.008)


def build():
    """Doors and windows."""
    kitchen = pane('kitchen_glass', yard_art.draw_window, 0.42, 1.5)
    window('WIN_kitchen', KITCHEN_WINDOW, kitchen, 2)
    window('WIN_spare', SPARE_WINDOW, pane('spare_glass', yard_art.draw_window, 0.44, 0.16), 3)
    back_doorway()
    back_leaf()
    gate()
