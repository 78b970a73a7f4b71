"""blender -b --python-exit-code 1 -P backdrop.py -- [samples]: models a terraced street and renders its surfaces.

Each surface is seen square on by an orthographic camera; the pictures become the cells of
build/backdrop-street/backdrop.png, and after dark, with lamps in some windows, of backdrop-evening.png.
"""
import math
import os
import sys

import bmesh
import bpy
import numpy as np

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from kit import models, png, stage
from kit import street as S
from kit.materials import M, hexlin, setup
from kit.mesh import box_uv, new_obj, set_uv
from kit.shapes import box, lathe, rect, tube
from kit.textures import fbm, hexrgb

HOUSE = 4.8
Y = S.HOUSES_Y
LAMPLIGHT = (1.0, 0.58, 0.25)
# what is left of the day on the ground, and of lamplight on the bricks of our own side
DUSK, DUSK_BRICKS = (0.13, 0.16, 0.27), (0.78, 0.60, 0.50)
# street lamps of one repeat: metres along, across, up
STREET_LAMPS = ((6.2, 12.9, 4.8), (18.2, 12.9, 4.8))


def brick(name, main, other, mortar, scale=1.0):
    """Brickwork from Blender's own brick pattern, in metres over the tiling UV."""
    m = M(name, col=main, rough=0.9)
    if 'Brick Texture' in m.node_tree.nodes:
        return m
    nt = m.node_tree
    uv = nt.nodes.new('ShaderNodeUVMap')
    uv.uv_map = 'UVMap'
    b = nt.nodes.new('ShaderNodeTexBrick')
    for key, col in (('Color1', main), ('Color2', other), ('Mortar', mortar)):
        b.inputs[key].default_value = (*hexlin(col), 1)
    b.inputs['Scale'].default_value = 1.0
    b.inputs['Brick Width'].default_value = 0.225 * scale
    b.inputs['Row Height'].default_value = 0.075 * scale
    b.inputs['Mortar Size'].default_value = 0.008
    b.inputs['Bias'].default_value = -0.2
    nt.links.new(uv.outputs[0], b.inputs['Vector'])
    grime = nt.nodes.new('ShaderNodeTexNoise')
    grime.inputs['Scale'].default_value = 0.7
    grime.inputs['Detail'].default_value = 4
    nt.links.new(uv.outputs[0], grime.inputs['Vector'])
    mix = nt.nodes.new('ShaderNodeMixRGB')
    mix.blend_type = 'MULTIPLY'
    mix.inputs[0].default_value = 0.75
    ramp = nt.nodes.new('ShaderNodeValToRGB')
    ramp.color_ramp.elements[0].position = 0.30
    ramp.color_ramp.elements[0].color = (0.45, 0.42, 0.40, 1)
    ramp.color_ramp.elements[1].position = 0.62
    ramp.color_ramp.elements[1].color = (1, 1, 1, 1)
    nt.links.new(grime.outputs['Fac'], ramp.inputs[0])
    nt.links.new(b.outputs['Color'], mix.inputs[1])
    nt.links.new(ramp.outputs[0], mix.inputs[2])
    nt.links.new(mix.outputs[0], nt.nodes['Principled BSDF'].inputs['Base Color'])
    return m


def slate():
    return brick('slate', '#4c525a', '#5b6067', '#2f3338', 1.5)


def glass_pane(x, z, w, h, y, blind, cloth, lit=False):
    """Glass that mirrors the sky a little, with a curtain or a blind behind; `lit`: a lamp is on there after dark."""
    lamp = 'lit_' if lit else ''
    dark = M(lamp + 'glass_dark', col='#2b343c', rough=0.1)
    pale = M('glass_sky', col='#8ea6b4', rough=0.2)
    rect('PANE', (x, y, z), (w, 0, 0), (0, 0, h), dark)
    new_obj(
        'LIT_GLINT' if lit else 'GLINT',
        [(x, y - 0.004, z + h * 0.45), (x + w * 0.5, y - 0.004, z + h), (x, y - 0.004, z + h)],
        [(0, 1, 2)],
        pale,
        smooth=False,
    )
    if blind:
        rect(
            'BLIND',
            (x, y - 0.006, z + h * (1 - blind)),
            (w, 0, 0),
            (0, 0, h * blind),
            M(lamp + 'blind_' + cloth, col=cloth),
        )
    else:
        for a in (0, 0.74):
            rect(
                'DRAPE',
                (x + w * a, y - 0.006, z),
                (w * 0.26, 0, 0),
                (0, 0, h),
                M(lamp + 'blind_' + cloth, col=cloth),
            )


def sash(x, z, w, h, y, blind, cloth, stone, lit):
    """A white window in a stone surround."""
    white = M('frame_white', col='#eeeeea')
    box('LINTEL', (w + 0.30, 0.10, 0.20), (x + w / 2, Y - 0.02, z + h), stone, bevel=0.01)
    box('CILL', (w + 0.24, 0.16, 0.10), (x + w / 2, Y - 0.05, z - 0.10), stone, bevel=0.01)
    glass_pane(x + 0.05, z + 0.05, w - 0.10, h - 0.10, y, blind, cloth, lit)
    for bx, bz, bw, bh in (
        (x, z, w, 0.06),
        (x, z + h - 0.06, w, 0.06),
        (x, z, 0.06, h),
        (x + w - 0.06, z, 0.06, h),
        (x, z + h * 0.52, w, 0.05),
        (x + w / 2 - 0.025, z, 0.05, h),
    ):
        box('BAR', (bw, 0.06, bh), (bx + bw / 2, y - 0.02, bz), white, bevel=0)


def bay(x, w, stone, cloth, blind, lit):
    """A square bay with its slate roof."""
    out, z0, h, white = 0.62, 0.35, 1.65, M('frame_white', col='#eeeeea')
    wall = brick('brick_bay', '#8f5340', '#7c4736', '#a89c8c')
    yf = Y - out
    box('BAY_base', (w, out, 1.0), (x + w / 2, Y - out / 2, S.GROUND_Z - 0.25), wall, bevel=0)
    box(
        'BAY_cill',
        (w + 0.10, out + 0.06, 0.10),
        (x + w / 2, Y - out / 2 - 0.02, z0 + 0.22),
        stone,
        bevel=0.01,
    )
    box('BAY_head', (w + 0.06, out + 0.03, 0.24), (x + w / 2, Y - out / 2, z0 + h + 0.18), white, bevel=0.01)
    for k in range(3):
        a = x + 0.06 + k * (w - 0.12) / 3
        glass_pane(a + 0.05, z0 + 0.34, (w - 0.12) / 3 - 0.10, h - 0.20, yf + 0.03, blind, cloth, lit)
    for k in range(4):
        a = x + 0.04 + k * (w - 0.16) / 3
        box('BAY_post', (0.09, 0.07, h - 0.10), (a + 0.045, yf + 0.035, z0 + 0.30), white, bevel=0)
    for bz in (z0 + 0.30, z0 + h - 0.32, z0 + h + 0.10):
        box('BAY_rail', (w, 0.07, 0.07), (x + w / 2, yf + 0.035, bz), white, bevel=0)
    z1 = z0 + h + 0.40
    roof = new_obj(
        'BAY_roof',
        [
            (x - 0.08, yf - 0.08, z1),
            (x + w + 0.08, yf - 0.08, z1),
            (x + w - 0.25, Y, z1 + 0.5),
            (x + 0.25, Y, z1 + 0.5),
            (x - 0.08, Y, z1),
            (x + w + 0.08, Y, z1),
        ],
        [(0, 1, 2, 3), (4, 0, 3), (1, 5, 2)],
        slate(),
        smooth=False,
    )
    set_uv(roof, lambda c, p: (c.x, c.z * 1.4 + c.y))


def door(x, colour, stone, lit):
    """Front door with a light above it and two steps."""
    white, leaf = M('frame_white', col='#eeeeea'), M('door_' + colour, col=colour, rough=0.4)
    w, h, z = 0.92, 2.05, S.GROUND_Z + 0.30
    box('DOOR_lintel', (w + 0.40, 0.12, 0.22), (x + w / 2, Y - 0.02, z + h + 0.52), stone, bevel=0.01)
    for s in (-1, 1):
        box(
            'DOOR_jamb', (0.10, 0.10, h + 0.50), (x + w / 2 + s * (w / 2 + 0.05), Y - 0.02, z), white, bevel=0
        )
    box('DOOR_leaf', (w, 0.05, h), (x + w / 2, Y + 0.05, z), leaf, bevel=0)
    for px, pz, ph in ((0.14, 0.15, 0.65), (0.50, 0.15, 0.65), (0.14, 0.98, 0.85), (0.50, 0.98, 0.85)):
        box('DOOR_panel', (0.28, 0.03, ph), (x + px + 0.14, Y + 0.015, z + pz), leaf, bevel=0.02)
    box('DOOR_bar', (w, 0.08, 0.07), (x + w / 2, Y - 0.01, z + h), white, bevel=0)
    glass_pane(x, z + h + 0.07, w, 0.42, Y + 0.04, 0, '#d8d2c4', lit)
    box(
        'DOOR_plate',
        (0.22, 0.02, 0.05),
        (x + w / 2, Y + 0.01, z + 1.02),
        M('chrome_dull', col='#b9b7ae'),
        bevel=0,
    )
    for k in range(2):
        box(
            'DOOR_step',
            (w + 0.3, 0.34 * (2 - k), 0.16),
            (x + w / 2, Y - 0.17 * (2 - k), S.GROUND_Z + 0.15 * k - 0.01),
            stone,
            bevel=0.01,
        )


def house(i):
    """One house of the terrace. Every second one is mirrored, as they were built."""
    x, flip = i * HOUSE, i % 2
    tones = (
        ('#94563f', '#82493a', '#a2968a'),
        ('#8c4f3c', '#7a4434', '#9c9184'),
        ('#9a5d45', '#884f3c', '#a89c8e'),
    )
    cloths = ('#e9e2d2', '#c9b28e', '#b9c4c8', '#e4ded0', '#8f9fa6')
    doors = ('#3b5166', '#6e353a', '#46604f', '#565a60', '#b3a468')
    wall = brick(f'brick{i % 3}', *tones[i % 3])
    stone = M('stone', col='#b8aa92', rough=0.8)
    painted = i == 3
    face = M('render_cream', col='#d9d2be', rough=0.9) if painted else wall
    box(f'FACE{i}', (HOUSE - 0.005, 0.30, 5.75), (x + HOUSE / 2, Y + 0.26, S.GROUND_Z), face, bevel=0)
    bay_x, door_x = (x + 0.45, x + 3.35) if not flip else (x + 1.95, x + 0.53)
    bay(bay_x, 2.40, stone, cloths[i], (0, 0.5, 0, 0.35, 0)[i], i in S.LIT_BAYS)
    door(door_x, doors[i], stone, i in S.LIT_DOORS)
    recess = Y + 0.06
    for k, wx in enumerate((0.70, 3.00) if flip else (0.75, 3.05)):
        ww = 1.05
        box('HOLE', (ww, 0.02, 1.55), (x + wx + ww / 2, Y + 0.105, 3.05), M('hole', col='#1c1f22'), bevel=0)
        blind, cloth = (0.3, 0, 0.45, 0, 0.25)[i], cloths[(i + 2) % 5]
        sash(x + wx, 3.05, ww, 1.55, recess, blind, cloth, stone, (i, k) in S.LIT_UPPER)
    gutter = M('gutter', col='#2e3236')
    tube('GUTTER', [(x, Y - 0.12, 5.32), (x + HOUSE, Y - 0.12, 5.32)], 0.06, gutter, n=8)
    tube('PIPE', [(x + 0.06, Y - 0.03, S.GROUND_Z), (x + 0.06, Y - 0.03, 5.3)], 0.04, gutter, n=8)
    box('EAVES', (HOUSE, 0.26, 0.10), (x + HOUSE / 2, Y + 0.02, 5.22), M('soffit', col='#e4e0d6'), bevel=0)
    roof = rect(f'ROOF{i}', (x, Y - 0.10, 5.36), (HOUSE, 0, 0), (0, 3.6, 2.35), slate())
    set_uv(roof, lambda c, p: (c.x, c.z * 1.9))
    tube('RIDGE', [(x, Y + 3.5, 7.70), (x + HOUSE, Y + 3.5, 7.70)], 0.09, M('ridge', col='#7c4a3c'), n=8)
    if not flip:
        stack = brick('brick_stack', '#8a513e', '#754434', '#9c9184')
        box('STACK', (1.15, 0.5, 1.55), (x + HOUSE, Y + 3.3, 6.95), stack, bevel=0)
        box('STACK_cap', (1.25, 0.6, 0.14), (x + HOUSE, Y + 3.3, 8.40), stone, bevel=0.02)
        for k in range(4):
            lathe(
                'POT',
                [(0.11, 0), (0.10, 0.36), (0.13, 0.40), (0.12, 0.44), (0.09, 0.42)],
                (x + HOUSE - 0.42 + 0.28 * k, Y + 3.3, 8.52),
                M('pot', col='#b0674a'),
                n=14,
            )
    if i == 1:
        lathe(
            'DISH',
            [(0, 0), (0.12, 0.015), (0.22, 0.06), (0.24, 0.09)],
            (x + 4.3, Y - 0.15, 4.75),
            M('dish', col='#c9ccce'),
            n=20,
            rot=(math.pi / 2.6, 0, 0.5),
        )
    if i == 4:
        box(
            'SKYLIGHT',
            (0.8, 0.9, 0.05),
            (x + 1.4, Y + 1.5, 6.35),
            M('glass_sky', col='#8ea6b4'),
            bevel=0,
            rot=(0.58, 0, 0),
        )


def garden(i):
    """Low brick wall with a gate, and what grows behind it."""
    x = i * HOUSE
    wall = brick('brick_garden', '#83503f', '#70432f', '#9a9084')
    stone = M('stone', col='#b8aa92', rough=0.8)
    gate = x + (3.35 if i % 2 == 0 else 0.53)
    for a, b in ((x, gate - 0.05), (gate + 0.97, x + HOUSE)):
        if b - a < 0.1:
            continue
        box('GW', (b - a, 0.2, 0.78), ((a + b) / 2, S.WALL_Y + 0.1, S.GROUND_Z), wall, bevel=0)
        box(
            'GW_cap',
            (b - a + 0.02, 0.28, 0.07),
            ((a + b) / 2, S.WALL_Y + 0.1, S.GROUND_Z + 0.78),
            stone,
            bevel=0.015,
        )
    if i % 5 != 1:
        metal = M('gate_' + str(i % 2), col=('#2c3236', '#3c5a4a')[i % 2])
        for k in range(8):
            box(
                'GATE',
                (0.025, 0.03, 0.80),
                (gate + 0.05 + 0.115 * k, S.WALL_Y + 0.1, S.GROUND_Z + 0.05),
                metal,
                bevel=0,
            )
        for z in (0.12, 0.78):
            box('GATE_rail', (0.9, 0.03, 0.04), (gate + 0.46, S.WALL_Y + 0.1, S.GROUND_Z + z), metal, bevel=0)


def hedges():
    """Clipped hedges and shrubs against the houses, as noise-swollen boxes."""
    from mathutils import Vector, noise

    for x, w, h, col in (
        (0.5, 2.2, 0.75, '#4d6b35'),
        (7.0, 2.1, 0.55, '#5d7a3c'),
        (10.1, 1.2, 0.9, '#46632f'),
        (16.6, 2.2, 0.6, '#55723a'),
        (19.7, 2.0, 0.8, '#4a6a3a'),
    ):
        bm = bmesh.new()
        bmesh.ops.create_cube(bm, size=1)
        bmesh.ops.subdivide_edges(bm, edges=bm.edges[:], cuts=14, use_grid_fill=True)
        for v in bm.verts:
            p = Vector((x + (v.co.x + 0.5) * w, Y - 1.15 + v.co.y * 0.6, S.GROUND_Z + (v.co.z + 0.5) * h))
            p += (
                Vector(
                    (
                        noise.noise(p * 9),
                        noise.noise(p * 9 + Vector((5, 0, 0))),
                        noise.noise(p * 7 + Vector((0, 5, 0))),
                    )
                )
                * 0.09
            )
            v.co = p
        me = bpy.data.meshes.new('HEDGE')
        bm.to_mesh(me)
        bm.free()
        ob = bpy.data.objects.new('HEDGE', me)
        me.materials.append(M('hedge_' + col, col=col, rough=1))
        bpy.context.scene.collection.objects.link(ob)


def car(x, y, paint):
    """Small family car for the side view: body, windows, wheels."""
    body = M('paint_' + paint, col=paint, rough=0.25)
    n, w = len(S.CAR_OUTLINE), S.CAR_WIDTH
    body_line = [(a, max(b, 0.22)) for a, b in S.CAR_OUTLINE]
    side = [(x + a, y + d, S.GROUND_Z + b) for d in (0, w) for a, b in body_line]
    faces = [tuple(reversed(range(n))), tuple(range(n, 2 * n))] + [
        (i, i + 1, n + i + 1, n + i) for i in range(n - 1)
    ]
    new_obj('CAR', side, faces, body, smooth=False)
    dark = M('car_glass', col='#28323a', rough=0.1)
    for poly in (
        ((0.72, 1.02), (0.80, 1.31), (1.06, 1.39), (1.42, 1.40), (1.42, 1.02)),
        ((1.50, 1.02), (1.50, 1.40), (2.02, 1.39), (2.30, 1.31), (2.72, 1.02)),
    ):
        new_obj(
            'CAR_win',
            [(x + a, y - 0.006, S.GROUND_Z + b) for a, b in poly][::-1],
            [tuple(range(len(poly)))],
            dark,
            smooth=False,
        )
    for (a0, b0), (a1, b1) in (((0.22, 1.02), (0.60, 1.34)), ((2.46, 1.33), (2.92, 1.02))):
        new_obj(
            'CAR_screen',
            [
                (x + a0, y + 0.12, S.GROUND_Z + b0 + 0.02),
                (x + a1, y + 0.12, S.GROUND_Z + b1 + 0.02),
                (x + a1, y + w - 0.12, S.GROUND_Z + b1 + 0.02),
                (x + a0, y + w - 0.12, S.GROUND_Z + b0 + 0.02),
            ],
            [(0, 1, 2, 3)],
            dark,
            smooth=False,
        )
    tyre, hub = M('tyre', col='#1d1e20'), M('hub', col='#a9adb0')
    for a in (0.80, 3.38):
        lathe(
            'TYRE',
            [(0, 0.02), (0.31, 0.02), (0.33, 0), (0.33, -0.2)],
            (x + a, y - 0.01, S.GROUND_Z + 0.33),
            tyre,
            n=28,
            rot=(math.pi / 2, 0, 0),
        )
        lathe(
            'HUB',
            [(0, 0.035), (0.20, 0.03), (0.21, 0.02)],
            (x + a, y - 0.012, S.GROUND_Z + 0.33),
            hub,
            n=20,
            rot=(math.pi / 2, 0, 0),
        )
    box(
        'HANDLE',
        (0.16, 0.02, 0.025),
        (x + 1.20, y - 0.005, S.GROUND_Z + 0.92),
        M('car_trim', col='#2a2c2e'),
        bevel=0,
    )
    box(
        'SILL',
        (2.0, 0.02, 0.07),
        (x + 2.1, y - 0.005, S.GROUND_Z + 0.26),
        M('car_trim', col='#2a2c2e'),
        bevel=0,
    )
    for a, col in ((0.03, '#a8322c'), (4.02, '#e4e2d6')):
        box(
            'LIGHT',
            (0.14, 0.03, 0.12),
            (x + a + 0.07, y - 0.004, S.GROUND_Z + 0.68),
            M('car_light' + col, col=col),
            bevel=0,
        )


def shoot(cell, centre, direction, width, height, spp):
    """Render one orthographic view and return it as display values, top row first."""
    from mathutils import Vector

    row, rows, col, cols = S.CELLS[cell]
    data = bpy.data.cameras.new(cell)
    data.type = 'ORTHO'
    data.ortho_scale = width if width / height >= cols / rows else width
    ob = bpy.data.objects.new('cam_' + cell, data)
    bpy.context.scene.collection.objects.link(ob)
    ob.location = centre
    ob.rotation_euler = direction
    s = bpy.context.scene
    s.camera = ob
    s.render.resolution_x, s.render.resolution_y = cols, rows
    # rows and columns need not have the same scale: stretch the pixels instead of the picture
    s.render.pixel_aspect_x, s.render.pixel_aspect_y = 1.0, 1.0
    ratio = (height / rows) / (width / cols)
    if ratio >= 1:
        s.render.pixel_aspect_y = ratio
    else:
        s.render.pixel_aspect_x = 1 / ratio
    data.sensor_fit = 'HORIZONTAL'
    data.ortho_scale = width
    s.cycles.samples = spp
    path = os.path.join(models.folder('backdrop-street'), cell + '.png')
    s.render.filepath = path
    bpy.ops.render.render(write_still=True)
    im = bpy.data.images.load(path)
    im.colorspace_settings.name = 'Raw'
    px = np.empty(rows * cols * 4, np.float32)
    im.pixels.foreach_get(px)
    return px.reshape(rows, cols, 4)[::-1, :, :3]


def ground():
    """Pavements, kerbs and the road, painted: flags, tarmac, one patch, drains."""
    rows, cols = S.CELLS['ground'][1], S.CELLS['ground'][3]
    rng = np.random.default_rng(11)
    y = np.linspace(S.HOUSES_Y, 4.30, rows)[:, None] * np.ones((1, cols))
    x = np.linspace(0, S.SPAN, cols, endpoint=False)[None] * np.ones((rows, 1))
    grain = fbm(1024, 200, 60, rng, 3)[:rows, :cols]
    slow = fbm(1024, 9, 5, rng, 4)[:rows, :cols]
    c = hexrgb('#7d7f80') * np.ones((rows, cols, 1), np.float32)
    flags = hexrgb('#b3ada1') * (
        0.92 + 0.12 * ((np.floor(x / 0.6) * 7 + np.floor(y / 0.6) * 13) % 5)[..., None] / 5
    )
    joint = (((x / 0.6) % 1) < 0.04) | (((y / 0.6) % 1) < 0.10)
    flags = np.where(joint[..., None], flags * 0.80, flags)
    walk = (y < S.KERB) | ((y > S.ROAD_END) & (y < S.WALL_Y))
    c = np.where(walk[..., None], flags, c)
    edge = (np.abs(y - S.KERB + 0.09) < 0.09) | (np.abs(y - S.ROAD_END - 0.09) < 0.09)
    c = np.where(edge[..., None], hexrgb('#c4bfb4'), c)
    gutter = (np.abs(y - S.KERB - 0.12) < 0.12) | (np.abs(y - S.ROAD_END + 0.12) < 0.12)
    c = np.where(gutter[..., None], c * 0.78, c)
    for cx in (-4.4, 3.3, 10.2):
        for shift in (-S.SPAN, 0, S.SPAN):
            d = np.maximum(np.abs(x - (cx + 2.1) - shift) - 2.0, np.abs(y - 10.9) - 0.85)
            c = c * (1 - 0.6 * np.clip(0.5 - d / 0.5, 0, 1))[..., None]
    plot = y > S.WALL_Y
    grass = hexrgb('#7f8c60') * (0.8 + 0.4 * fbm(1024, 160, 120, rng, 2)[:rows, :cols])[..., None]
    paved = hexrgb('#a59c8e') * np.ones_like(c)
    lawn = plot & ((np.floor(x / HOUSE) % 3) != 1)
    c = np.where(plot[..., None], np.where(lawn[..., None], grass, paved), c)
    h = x % HOUSE
    path = plot & (np.where(np.floor(x / HOUSE) % 2 == 0, (h > 3.3) & (h < 4.3), (h > 0.48) & (h < 1.5)))
    c = np.where(path[..., None], hexrgb('#b9ae9c'), c)
    patch = (x > 13.2) & (x < 15.0) & (y > 7.2) & (y < 8.4)
    c = np.where(patch[..., None], c * 0.82, c)
    return c * (0.86 + 0.18 * grain + 0.12 * slow)[..., None]


def sky(horizon):
    """Pale at the horizon, bluer above, a few flat clouds."""
    rows, cols = S.CELLS['sky'][1], S.CELLS['sky'][3]
    rng = np.random.default_rng(5)
    v = np.linspace(1, 0, rows)[:, None]
    t = np.clip((v - 0.25) / 0.75, 0, 1)[..., None]
    c = horizon * (1 - t) + hexrgb('#8fbbe0') * t
    cloud = np.clip((fbm(1024, 5, 3, rng, 5)[:rows, :cols] - 0.47) * 4, 0, 1)
    cloud = np.roll(cloud, 0, 1) * np.clip((v - 0.2) * 3, 0, 1)
    return c * (1 - 0.8 * cloud[..., None]) + 0.8 * cloud[..., None] * hexrgb('#f6f5f1')


def pools():
    """What the street lamps add on the ground, as display values."""
    rows, cols = S.CELLS['ground'][1], S.CELLS['ground'][3]
    y = np.linspace(S.HOUSES_Y, 4.30, rows)[:, None]
    x = np.linspace(0, S.SPAN, cols, endpoint=False)[None]
    light = np.zeros((rows, cols))
    for lx, ly, lz in STREET_LAMPS:
        for shift in (-S.SPAN, 0, S.SPAN):
            d2 = (x - lx - shift) ** 2 + (y - ly) ** 2
            light += (lz * lz / (d2 + lz * lz)) ** 2
    return 0.22 * light[..., None] * ground() * np.array((1.0, 0.80, 0.55)) / 0.5


def night_sky(_):
    """The last light at the horizon, dark blue above."""
    rows, cols = S.CELLS['sky'][1], S.CELLS['sky'][3]
    t = np.linspace(1, 0, rows)[:, None, None] * np.ones((1, cols, 1))
    return hexrgb('#2c3550') * (1 - t) + hexrgb('#10172b') * t


def brick_tile():
    """A small piece of the bricks that the hall's front has, as they look in its light."""
    rows, cols = S.CELLS['brick'][1], S.CELLS['brick'][3]
    rng = np.random.default_rng(3)
    y, x = (np.arange(rows) + 0.5)[:, None] / 3.5, (np.arange(cols) + 0.5)[None] / 10
    course = np.floor(y).astype(int)
    along = (x + 0.5 * (course % 2)) % 7
    tone = rng.uniform(0.72, 1.22, (32, 7))[course % 32, np.floor(along).astype(int)]
    c = hexrgb('#7f4937') * tone[..., None]
    joint = np.maximum((along % 1) < 0.1, 0.75 * ((y % 1) < 0.29))[..., None]
    return c * (1 - joint) + joint * hexrgb('#86705c')


def main(spp):
    """Render every cell and save the picture."""
    stage.reset()
    setup({})
    s = bpy.context.scene
    s.view_settings.view_transform = 'Filmic'
    s.view_settings.look = 'Medium High Contrast'
    s.view_settings.exposure = 0.7
    world = s.world.node_tree
    world.nodes['Background'].inputs[0].default_value = (0.55, 0.72, 1.0, 1)
    world.nodes['Background'].inputs[1].default_value = 0.75
    stage.sun((0.70, 0.52, -0.60), energy=4.2, col=(1, 0.93, 0.82))
    for i in range(5):
        house(i)
        garden(i)
    hedges()
    rect(
        'TURF',
        (-5, S.WALL_Y - 9, S.GROUND_Z),
        (36, 0, 0),
        (0, Y - S.WALL_Y + 12, 0),
        M('turf', col='#8a8f70'),
    )
    for k, paint in enumerate(('#43586c', '#a3a7a8', '#7d3a36')):
        car(60 + 10 * k, 10.1, paint)
        rect(
            'CAR_dark', (58 + 10 * k, 12.4, S.GROUND_Z), (9, 0, 0), (0, 0, 2), M('car_shadow', col='#141516')
        )
        box(
            'CAR_under',
            (3.4, 1.4, 0.30),
            (62.1 + 10 * k, 11.0, S.GROUND_Z + 0.01),
            M('car_shadow', col='#141516'),
            bevel=0,
        )
        rect('CAR_road', (58 + 10 * k, 8, S.GROUND_Z), (9, 0, 0), (0, 5, 0), M('road', col='#6d6f70'))
    for ob in bpy.data.objects:
        if ob.type == 'MESH':
            box_uv(ob)
    folder = models.folder('backdrop-street')
    png.save(os.path.join(folder, 'backdrop.png'), picture(spp, ground(), sky, brick_tile()))
    after_dark()
    dim = np.array(DUSK) * ground() + pools()
    bricks = brick_tile() * np.array(DUSK_BRICKS)
    png.save(os.path.join(folder, 'backdrop-evening.png'), picture(spp, dim, night_sky, bricks))
    print('RENDERED backdrop-street')


def picture(spp, ground_cell, sky_above, bricks):
    """All cells as they are lit now; `sky_above` gets the colour that the sky has over the roofs."""
    square = (math.pi / 2, 0, 0)
    # what lies between the cells shows in the smaller sizes of the picture
    atlas = np.ones((S.SIZE, S.SIZE, 3), np.float32) * bricks.mean((0, 1))

    def put(cell, pixels):
        atlas[S.cell_slice(cell)] = pixels

    gardens = [o for o in bpy.data.objects if o.name.startswith(('GW', 'GATE'))]
    for o in gardens:
        o.hide_render = True
    middle = (S.GROUND_Z + S.HOUSES_TOP) / 2
    houses = shoot('houses', (12, 2, middle), square, S.SPAN, S.HOUSES_TOP - S.GROUND_Z, spp)
    put('houses', houses)
    for o in gardens:
        o.hide_render = False
    put(
        'wall',
        shoot('wall', (12, 2, (S.GROUND_Z + S.WALL_TOP) / 2), square, S.SPAN, S.WALL_TOP - S.GROUND_Z, spp),
    )
    tops = []
    for k, cell in enumerate(('car-a', 'car-b', 'car-c')):
        x = 60 + 10 * k
        side = (x + S.CAR_LENGTH / 2, 2, S.GROUND_Z + S.CAR_HEIGHT / 2)
        put(cell, shoot(cell, side, square, S.CAR_LENGTH, S.CAR_HEIGHT, spp))
        S.CELLS['top'] = (0, S.CELLS['tops'][1], 0, 307)
        above = (x + S.CAR_LENGTH / 2, 10.1 + S.CAR_WIDTH / 2, 8)
        tops.append(shoot('top', above, (0, 0, 0), S.CAR_LENGTH, S.CAR_WIDTH, spp))
    cell = np.ones((S.CELLS['tops'][1], 1024, 3), np.float32) * bricks.mean((0, 1))
    for k, t in enumerate(tops):
        cell[:, k * 320 : k * 320 + 307] = t
    put('tops', cell)
    put('brick', bricks)
    put('ground', ground_cell)
    put('sky', sky_above(houses[2].mean(0)))
    return atlas


def after_dark():
    """The sun down, a little blue left in the sky, street lamps and the lamps behind some windows on."""
    for ob in bpy.data.objects:
        ob.hide_render = ob.hide_render or ob.type == 'LIGHT' or ob.name.startswith('LIT_')
    background = bpy.context.scene.world.node_tree.nodes['Background']
    background.inputs[0].default_value = (0.16, 0.24, 0.50, 1)
    background.inputs[1].default_value = 0.05
    for m in bpy.data.materials:
        if not m.name.startswith('lit_'):
            continue
        shader = m.node_tree.nodes['Principled BSDF']
        is_cloth = 'blind' in m.name
        cloth = shader.inputs['Base Color'].default_value[:3] if is_cloth else (1, 1, 1)
        shader.inputs['Emission'].default_value = (*(a * b for a, b in zip(LAMPLIGHT, cloth)), 1)
        shader.inputs['Emission Strength'].default_value = 0.4 if is_cloth else 0.5
    for x, y, z in STREET_LAMPS:
        for shift in (-S.SPAN, 0, S.SPAN):
            stage.bulb((x + shift, y, z), 150, LAMPLIGHT, 0.3)
    for k in range(3):
        # a car under the lamp of our own side
        stage.bulb((62 + 10 * k, 5, 4), 40, LAMPLIGHT, 0.3)


if __name__ == '__main__':
    rest = models.arguments()
    main(int(rest[0]) if rest else 64)
