"""Tiled and painted walls, vinyl floor, ceiling, doorway, frosted window and what keeps stray light out."""

from math import cos, pi, sin

import bpy

from kit.doors import panel_leaf, stops
from kit.joinery import ARCHITRAVE
from kit.materials import M
from kit.mesh import new_obj, place
from kit.shapes import box, moulding, rect, tube
from kit.stage import blocker
from rooms.bathroom_art import ART, REPEAT, RIM, draw_pane
from rooms.bathroom_plan import BATH_EAST, BATH_NORTH, DOOR, H, TILED, TILED_BATH, WIN, X0, X1, Y0, Y1

COVE = 0.05
PANE, DUSK_SHARE = 1.75, 0.05


def paint():
    """Warm white wall paint."""
    return M('bath_paint', col='#f1e9da', rough=0.9)


def gloss():
    """White woodwork."""
    return M('gloss_white', col='#f4f2ec', rough=0.4)


def ceiling():
    """Ceiling white."""
    return M('ceiling_white', col='#f5f3ee', rough=0.95)


def wall(name, p0, p1, z0, z1, mat=None, **props):
    """Painted wall from p0 to p1 (x, y); it faces right of the direction of travel."""
    rect(name, (*p0, z0), (p1[0] - p0[0], p1[1] - p0[1], 0), (0, 0, z1 - z0), mat or paint(), **props)


def _cuts(a, b):
    """a, b and every multiple of the repeat between them."""
    first = int(a // REPEAT) + 1
    inner = [k * REPEAT for k in range(first, first + 9) if a + 1e-6 < k * REPEAT < b - 1e-6]
    return [a, *inner, b]


def sheet(name, origin, along, up, a0, a1, b0, b1, cell, **props):
    """A repeating cell over the plane origin + a * along + b * up: one quad for each repeat, cut at the rims."""
    u0, v0, u1, v1 = ART[cell]
    verts, faces, uvs = [], [], []

    def place_of(a, b):
        return tuple(o + a * s + b * t for o, s, t in zip(origin, along, up))

    for a, a_next in zip(_cuts(a0, a1), _cuts(a0, a1)[1:]):
        for b, b_next in zip(_cuts(b0, b1), _cuts(b0, b1)[1:]):
            base_a, base_b = REPEAT * int((a + 1e-6) // REPEAT), REPEAT * int((b + 1e-6) // REPEAT)
            ring = [(a, b), (a_next, b), (a_next, b_next), (a, b_next)]
            faces.append(tuple(range(len(verts), len(verts) + 4)))
            verts += [place_of(*p) for p in ring]
            su, sv = (u1 - u0 - 2 * RIM) / REPEAT, (v1 - v0 - 2 * RIM) / REPEAT
            uvs += [(u0 + RIM + (p - base_a) * su, v0 + RIM + (q - base_b) * sv) for p, q in ring]
    ob = new_obj(name, verts, faces, M('art', 'art'), smooth=False, **props)
    layer = ob.data.uv_layers.new(name='UVMap')
    for loop in ob.data.loops:
        layer.data[loop.index].uv = uvs[loop.vertex_index]
    return ob


def tiled(name, corner, along, a0, a1, z0, z1):
    """Tiles on a wall that starts at `corner` (x, y) and faces right of `along`; joints are counted from there."""
    sheet('SHELL_tiles_' + name, (*corner, 0), (*along, 0), (0, 0, 1), a0, a1, z0, z1, 'tiles')


def tiles():
    """Tiles to 1.2 m all round, to 2.1 m at the bath with the window cut out."""
    east, west, north = (0, -1), (0, 1), (1, 0)
    tiled('w', (X0, Y0), west, 0, Y1 - Y0, 0, TILED)
    tiled('w_bath', (X0, Y0), west, 0, BATH_NORTH - Y0, TILED, TILED_BATH)
    tiled('e', (X1, Y1), east, 0, Y1 - Y0, 0, TILED)
    tiled('n_w', (X0, Y1), north, 0, DOOR['x0'] - 0.06 - X0, 0, TILED)
    tiled('n_e', (X0, Y1), north, DOOR['x1'] + 0.06 - X0, X1 - X0, 0, TILED)
    tiled('s', (X1, Y0), (-1, 0), 0, X1 - X0, 0, TILED)
    for name, x1, x0, z0, z1 in (
        ('e', BATH_EAST, WIN['x1'], TILED, TILED_BATH),
        ('w', WIN['x0'], X0, TILED, TILED_BATH),
        ('b', WIN['x1'], WIN['x0'], TILED, WIN['z0'] - 0.012),
        ('t', WIN['x1'], WIN['x0'], WIN['z1'], TILED_BATH),
    ):
        tiled('s_' + name, (X1, Y0), (-1, 0), X1 - x1, X1 - x0, z0, z1)


def picture_tiles():
    """A few hand-painted tiles on the window wall and by the basin, each in the place of a plain one."""
    art, p = M('art', 'art'), 0.15
    south = (('boat', 10, 6), ('fish', 9, 4), ('shell', 17, 6), ('gull', 17, 10), ('fish', 9, 10))
    for name, column, row in south:
        x = X1 - column * p
        rect('SHELL_motif', (x, Y0 + 0.002, row * p), (-p, 0, 0), (0, 0, p), art, uv=ART[name], lm_w=1.5)
    for name, column, row in (('shell', 5, 6), ('boat', 2, 6), ('gull', 11, 6)):
        y = Y1 - column * p
        rect('SHELL_motif', (X1 - 0.002, y, row * p), (0, -p, 0), (0, 0, p), art, uv=ART[name], lm_w=1.5)


def painted():
    """Painted walls over the tiles, floor and ceiling."""
    # painted faces begin behind the rounded tiles, where nothing dark can bleed out
    top, low, high, e = H - COVE + 0.005, TILED + 0.018, TILED_BATH + 0.018, 0.007
    wall('SHELL_up_w', (X0, BATH_NORTH + e), (X0, Y1), low, top)
    wall('SHELL_up_w_bath', (X0, Y0), (X0, BATH_NORTH), high, top)
    wall('SHELL_up_s_bath', (BATH_EAST, Y0), (X0, Y0), high, top)
    wall('SHELL_up_s', (X1, Y0), (BATH_EAST + e, Y0), low, top)
    wall('SHELL_up_e', (X1, Y1), (X1, Y0), low, top)
    wall('SHELL_up_n_w', (X0, Y1), (DOOR['x0'] - 0.06, Y1), low, top)
    wall('SHELL_up_n_e', (DOOR['x1'] + 0.06, Y1), (X1, Y1), low, top)
    wall('SHELL_up_n_t', (DOOR['x0'] - 0.06, Y1), (DOOR['x1'] + 0.06, Y1), DOOR['h'] + 0.06, top)
    sheet('SHELL_floor', (X0, Y0, 0), (1, 0, 0), (0, 1, 0), 0, X1 - X0, 0, Y1 - Y0, 'vinyl', lm_w=1.1)
    c = COVE - 0.005
    rect(
        'SHELL_ceiling',
        (X0 + c, Y1 - c, H),
        (X1 - X0 - 2 * c, 0, 0),
        (0, Y0 - Y1 + 2 * c, 0),
        ceiling(),
        lm_w=0.6,
    )


def trims():
    """Rounded white tiles that end the tiling, a slim upstand of the vinyl, coving."""
    glaze = M('tile_trim', col='#f3f1e8', rough=0.3)

    def cap(z):
        return [(0, z + 0.022), (0.009, z + 0.020), (0.015, z + 0.010), (0.012, z - 0.001), (0, z - 0.003)]

    west = [(DOOR['x0'] - 0.066, Y1), (X0, Y1), (X0, BATH_NORTH)]
    east = [(BATH_EAST, Y0), (X1, Y0), (X1, Y1), (DOOR['x1'] + 0.066, Y1)]
    moulding('TRIM_cap_w', west, cap(TILED), glaze, lm_w=0.8)
    moulding('TRIM_cap_e', east, cap(TILED), glaze, lm_w=0.8)
    moulding('TRIM_cap_bath', [(X0, BATH_NORTH), (X0, Y0), (BATH_EAST, Y0)], cap(TILED_BATH), glaze, lm_w=0.8)
    height = TILED_BATH - TILED + 0.02
    box(
        'TRIM_edge_w',
        (0.014, 0.018, height),
        (X0 + 0.007, BATH_NORTH, TILED),
        glaze,
        bevel=0.005,
        drop=('-x',),
    )
    box(
        'TRIM_edge_s',
        (0.018, 0.014, height),
        (BATH_EAST, Y0 + 0.007, TILED),
        glaze,
        bevel=0.005,
        drop=('-y',),
    )
    upstand = [(0, 0.045), (0.004, 0.045), (0.005, 0.012), (0.014, 0)]
    skirt = M('vinyl_edge', col='#c3ae8b', rough=0.6)
    moulding('TRIM_upstand_w', [(DOOR['x0'] - 0.066, Y1), (X0, Y1), (X0, -5.0)], upstand, skirt, lm_w=0.6)
    moulding(
        'TRIM_upstand_e', [(5.9, Y0), (X1, Y0), (X1, Y1), (DOOR['x1'] + 0.066, Y1)], upstand, skirt, lm_w=0.6
    )
    r = COVE
    arc = [(0, H - r)] + [(r - r * cos(a * pi / 8), H - r + r * sin(a * pi / 8)) for a in range(5)]
    ring = [(X0, Y0), (X1, Y0), (X1, Y1), (X0, Y1)]
    moulding('TRIM_coving', ring, arc[::-1], ceiling(), closed=True, lm_w=0.6)


def doorway():
    """Architrave, lining and threshold up to the middle of the leaf, and this room's half of the leaf."""
    white, x0, x1, h, d = gloss(), DOOR['x0'], DOOR['x1'], DOOR['h'], DOOR['y'] - Y1
    frame = moulding('TRIM_architrave', [(x0, 0), (x0, h), (x1, h), (x1, 0)], ARCHITRAVE, white, plane='xz')
    place([frame], (0, Y1, 0))
    rect('SHELL_lining_w', (x0, Y1, 0), (0, d, 0), (0, 0, h), white)
    rect('SHELL_lining_e', (x1, Y1 + d, 0), (0, -d, 0), (0, 0, h), white)
    rect('SHELL_lining_t', (x0, Y1, h), (0, d, 0), (x1 - x0, 0, 0), white)
    rect('SHELL_threshold', (x0, Y1, 0.003), (x1 - x0, 0, 0), (0, d, 0), M('threshold', 'wood', '#9a6f45'))
    place(stops('kitchen', x1 - x0, h, d, white), (x0, Y1, 0))
    leaf = panel_leaf('DOOR_bathroom', x1 - x0 - 0.02, h - 0.02, white, sides=(-1,))
    place(leaf, (x0 + 0.01, DOOR['y'], 0))


def frosted(name):
    """Frosted glass that glows with the daylight behind it; after dark only a little of it is left."""
    mat = M(name, col='#f2f6f6', emit=PANE, evening=PANE * DUSK_SHARE)
    nodes, links = mat.node_tree.nodes, mat.node_tree.links
    if 'GLASS' in nodes:
        return mat
    pixels = draw_pane()
    h, w = pixels.shape[:2]
    image = bpy.data.images.new('tx_bath_pane', w, h, alpha=False)
    flat = [1.0] * (h * w * 4)
    for c in range(3):
        flat[c::4] = pixels[::-1].reshape(-1, 3)[:, c].tolist()
    image.pixels.foreach_set(flat)
    image.pack()
    texture, uv, glow = (nodes.new('ShaderNode' + kind) for kind in ('TexImage', 'UVMap', 'Emission'))
    texture.image, texture.name, uv.uv_map = image, 'GLASS', 'UVMap'
    links.new(nodes['STRENGTH'].outputs[0], glow.inputs['Strength'])
    links.new(uv.outputs[0], texture.inputs[0])
    links.new(texture.outputs[0], glow.inputs['Color'])
    links.new(glow.outputs[0], nodes['Material Output'].inputs[0])
    return mat


def window():
    """White frame, a fixed frosted pane and a small opening light over it, tiled sill, rolled-up blind."""
    white, x0, x1, z0, z1, r = gloss(), WIN['x0'], WIN['x1'], WIN['z0'], WIN['z1'], WIN['reveal']
    y, fw, mid = Y0 - r + 0.02, 0.045, z0 + 0.46

    def bar(name, a, b, c, d, depth=0.04, at=y):
        box('WIN_' + name, (b - a, depth, d - c), ((a + b) / 2, at, c), white, bevel=0.007)

    for name, a, b, c, d in (
        ('b', x0, x1, z0, z0 + fw),
        ('t', x0, x1, z1 - fw, z1),
        ('l', x0, x0 + fw, z0 + fw, z1 - fw),
        ('r', x1 - fw, x1, z0 + fw, z1 - fw),
        ('m', x0 + fw, x1 - fw, mid, mid + 0.05),
    ):
        bar(name, a, b, c, d)
    a, b, c, d = x0 + fw, x1 - fw, mid + 0.05, z1 - fw
    for name, edge in (
        ('vb', (a, b, c, c + 0.03)),
        ('vt', (a, b, d - 0.03, d)),
        ('vl', (a, a + 0.03, c + 0.03, d - 0.03)),
        ('vr', (b - 0.03, b, c + 0.03, d - 0.03)),
    ):
        bar(name, *edge, depth=0.03, at=y + 0.018)
    box('WIN_handle', (0.09, 0.028, 0.016), ((x0 + x1) / 2, y + 0.045, c + 0.006), white, bevel=0.006)
    glass = frosted('bath_pane')
    # seen from inside the pane faces north, so its picture runs from east to west
    rect(
        'WIN_pane',
        (x1 - 0.03, y - 0.004, z0 + 0.02),
        (0.06 - x1 + x0, 0, 0),
        (0, 0, z1 - z0 - 0.04),
        glass,
        uv=(0, 0, 1, 1),
        lm_w=2.4,
    )
    rect('SHELL_reveal_l', (x0, Y0 - r, z0), (0, r, 0), (0, 0, z1 - z0), white)
    rect('SHELL_reveal_r', (x1, Y0, z0), (0, -r, 0), (0, 0, z1 - z0), white)
    rect('SHELL_reveal_t', (x0, Y0 - r, z1), (0, r, 0), (x1 - x0, 0, 0), white)
    sill = (x1 - x0 + 0.08, r + 0.035, 0.024)
    box('SHELL_sill', sill, ((x0 + x1) / 2, Y0 + (0.035 - r) / 2, z0 - 0.022), white, bevel=0.009, seg=3)
    blind = M('blind', 'weave', '#e9dfc9')
    roll = [(x0 + 0.02, Y0 - 0.018, z1 - 0.030), (x1 - 0.02, Y0 - 0.018, z1 - 0.030)]
    tube('BLIND_roll', roll, 0.022, blind, n=10)
    box('BLIND_cloth', (x1 - x0 - 0.05, 0.005, 0.12), ((x0 + x1) / 2, Y0 + 0.001, z1 - 0.15), blind, bevel=0)
    box(
        'BLIND_lath',
        (x1 - x0 - 0.05, 0.012, 0.024),
        ((x0 + x1) / 2, Y0 + 0.001, z1 - 0.172),
        M('lath', 'wood', '#b98d5c'),
        bevel=0.004,
    )


def blockers():
    """Outer skin that stops light at the joints of the single faces. Never exported."""
    grey, o = M('blocker', col='#808080'), 0.02
    for name, low, high in (
        ('w', (X0 - 0.1, Y0 - 0.2, -0.1), (X0 - o, Y1 + 0.1, H + 0.1)),
        ('e', (X1 + o, Y0 - 0.2, -0.1), (X1 + 0.1, Y1 + 0.1, H + 0.1)),
        ('floor', (X0 - 0.1, Y0 - 0.2, -0.1), (X1 + 0.1, Y1 + 0.12, -o)),
        ('roof', (X0 - 0.1, Y0 - 0.2, H + o), (X1 + 0.1, Y1 + 0.12, H + 0.1)),
        ('n_w', (X0 - 0.1, Y1 + o, 0), (DOOR['x0'] - o, Y1 + 0.1, H)),
        ('n_e', (DOOR['x1'] + o, Y1 + o, 0), (X1 + 0.1, Y1 + 0.1, H)),
        ('n_t', (DOOR['x0'] - o, Y1 + o, DOOR['h'] + o), (DOOR['x1'] + o, Y1 + 0.1, H)),
        ('n_d', (DOOR['x0'] - 0.1, Y1 + 0.10, 0), (DOOR['x1'] + 0.1, Y1 + 0.12, H)),
        ('s', (X0 - 0.1, Y0 - 0.2, -0.1), (X1 + 0.1, Y0 - WIN['reveal'] - o, H + 0.1)),
        ('s_w', (X0, Y0 - WIN['reveal'], 0), (WIN['x0'] - o, Y0 - o, H)),
        ('s_e', (WIN['x1'] + o, Y0 - WIN['reveal'], 0), (X1, Y0 - o, H)),
        ('s_b', (X0, Y0 - WIN['reveal'], 0), (X1, Y0 - o, WIN['z0'] - 0.03)),
        ('s_t', (X0, Y0 - WIN['reveal'], WIN['z1'] + o), (X1, Y0 - o, H)),
    ):
        blocker(name, low, high, grey)


def build():
    """All of the shell."""
    tiles()
    picture_tiles()
    painted()
    trims()
    doorway()
    window()
    blockers()
