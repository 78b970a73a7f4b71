"""What lies on the desk, the shelves, the tables and the walls of the spare room. z from the room's floor."""
import random
from math import cos, pi, sin

from mathutils import Euler

from kit.furnishings import books, frame
from kit.materials import M
from kit.mesh import grid_faces, new_obj, place, set_uv
from kit.shapes import box, lathe, rect, softbox, spline, tube
from rooms.living_room_things import mug
from rooms.spare_room_art import ART, WOOL
from rooms.spare_room_furniture import CHEST, SEWING_TABLE, SHELVES
from rooms.spare_room_plan import DESK, DESK_LAMP, X0, X1, Y0, Y1, YA, up

SPINES = ['#7c3b34', '#31506b', '#3f5f4a', '#c09a4a', '#d9cfba', '#5a4660', '#a8553c', '#8a9aa0', '#b9a78a']
PASTELS = ['#b9606a', '#7d9670', '#e6d8bc', '#54708f', '#d98f6a', '#8a78a8', '#c9bba0', '#c9963f']


def colour(hexcode, kind='plain'):
    """A material known by its colour."""
    return M(f'{kind}_{hexcode[1:]}', kind, hexcode)


def art_sheet(name, w, h, cell, loc, turn, lm_w=1.2):
    """A sheet of paper with a picture, lying flat."""
    sheet = rect(name, (-w / 2, -h / 2, 0), (w, 0, 0), (0, h, 0), M('art', 'art'), uv=ART[cell], lm_w=lm_w)
    place([sheet], loc, turn)


def desk_lamp():
    """A jointed lamp with an enamel shade over the papers."""
    x, y, h = *DESK_LAMP, DESK['h']
    enamel, steel = M('enamel_teal', col='#3f6f72', rough=0.3), M('steel', col='#b4b8ba')
    lathe('LAMP_base', [(0.075, 0), (0.078, 0.008), (0.07, 0.020), (0.018, 0.028), (0, 0.03)], (x, y, h), enamel, n=22)
    elbow, head = (x - 0.06, y - 0.03, h + 0.25), (x + 0.09, y + 0.05, h + 0.42)
    for dx in (-0.008, 0.008):
        tube('LAMP_arm', [(x + dx, y, h + 0.02), (elbow[0] + dx, elbow[1], elbow[2])], 0.005, steel, n=5)
        tube('LAMP_arm', [(elbow[0] + dx, elbow[1], elbow[2]), (head[0] + dx, head[1], head[2])], 0.005, steel, n=5)
    lathe('LAMP_joint', [(0, 0), (0.016, 0.002), (0.016, 0.026), (0, 0.028)], (elbow[0], elbow[1], elbow[2] - 0.014), enamel, n=10)
    bell = [(0.020, 0.075), (0.030, 0.070), (0.036, 0.03), (0.062, -0.01), (0.078, -0.055)]
    glow = up(head[0] + 0.02, head[1] + 0.01, head[2] - 0.03)
    lining = M('lamp_lining', col='#ffdca8', glow=(*glow, 0.10), evening=1.3)
    shade = lathe('LAMP_shade', bell, (0, 0, 0), enamel, n=20, autosmooth=70)
    inner = lathe('LAMP_lining', [(r - 0.002, z) for r, z in bell], (0, 0, 0), lining, n=20, autosmooth=70, invert=1)
    cap = lathe('LAMP_cap', [(0.021, 0.074), (0.016, 0.088), (0, 0.090)], (0, 0, 0), enamel, n=12)
    place([shade, inner, cap], (head[0] + 0.02, head[1] + 0.015, head[2] - 0.02), 0, Euler((-0.3, 0.28, 0)))


def on_the_desk():
    """A closed laptop, papers, pens, a mug; all squared up."""
    x, y, h = DESK['x'], DESK['y'], DESK['h'] + 0.0005
    shell = M('laptop_grey', col='#8d949a', rough=0.35)
    lap = [box('LAPTOP_base', (0.33, 0.23, 0.010), (0, 0, 0.002), shell, bevel=0.004)]
    lap.append(box('LAPTOP_lid', (0.33, 0.23, 0.008), (0, 0, 0.0125), shell, bevel=0.004))
    place(lap, (x - 0.16, y + 0.08, h), 0.03)
    for k in range(3):
        box('PAPER_stack', (0.212, 0.300, 0.006), (x + 0.27 + 0.003 * k, y + 0.05, h + 0.006 * k), colour('#eeeae0'), bevel=0, rot=(0, 0, 0.05 * k - 0.03))
    art_sheet('PAPER_top', 0.206, 0.292, 'page', (x + 0.276, y + 0.05, h + 0.0185), pi + 0.06)
    box('NOTEBOOK', (0.15, 0.21, 0.014), (x + 0.46, y + 0.10, h), colour('#8c4a48'), bevel=0.003, rot=(0, 0, -0.12))
    tube('PEN', [(x + 0.42, y + 0.03, h + 0.019), (x + 0.50, y + 0.15, h + 0.019)], 0.0042, colour('#2f4f86'), n=6)
    pot = [(0, 0), (0.036, 0), (0.038, 0.004), (0.038, 0.095), (0.035, 0.096), (0.034, 0.02)]
    lathe('PENPOT', pot, (x + 0.20, y - 0.17, h), M('ceramic_sage', col='#8fa28c', rough=0.3), n=16)
    for k, col in enumerate(('#c9963f', '#2f4f86', '#b5392f', '#3f6f72', '#d9bd8c')):
        a = k * 1.26
        foot, tip = (x + 0.20 + 0.012 * cos(a), y - 0.17 + 0.012 * sin(a), h + 0.02), (x + 0.20 + 0.034 * cos(a), y - 0.17 + 0.034 * sin(a), h + 0.15 + 0.01 * (k % 2))
        tube('PENPOT_pen', [foot, tip], 0.004, colour(col), n=5)
    mug((x + 0.07, y - 0.15, h), '#d9cbb2', 2.2)
    desk_lamp()
    basket = [(0, 0.004), (0.10, 0.004), (0.105, 0), (0.135, 0.29), (0.140, 0.295), (0.132, 0.29), (0.10, 0.02)]
    lathe('BIN', basket, (4.68, -3.02, 0), M('wicker', 'weave', '#b98f5e'), n=20)


def ball(at, r, hexcode):
    """A ball of wool."""
    profile = [(r * sin(pi * k / 6), r - r * cos(pi * k / 6)) for k in range(7)]
    return lathe('WOOL_ball', profile, at, colour(hexcode, 'weave'), n=10, autosmooth=180)


def fabric_pile(at, count, w, d, seed):
    """Folded fabric, one piece on another."""
    r, out, z = random.Random(seed), [], at[2]
    for _ in range(count):
        t = r.uniform(0.028, 0.042)
        out.append(box('FABRIC', (w * r.uniform(0.92, 1), d, t), (at[0], at[1] + r.uniform(-0.008, 0.008), z), colour(r.choice(PASTELS), 'weave'), bevel=0.013, seg=2))
        z += t
    return out


def lidded(at, w, d, h, hexcode):
    """A covered box with a label holder."""
    body, lid = colour(hexcode), colour('#efe6d6')
    out = [box('STOREBOX', (w, d, h - 0.05), at, body, bevel=0.006)]
    out.append(box('STOREBOX_lid', (w + 0.012, d + 0.012, 0.055), (at[0], at[1], at[2] + h - 0.055), body, bevel=0.006))
    out.append(box('STOREBOX_label', (0.08, 0.003, 0.035), (at[0], at[1] - d / 2 - 0.001, at[2] + h * 0.42), lid, bevel=0))
    return out


def on_the_shelves():
    """From the floor up: boxes, wool, books, fabric, jars; suitcases on top."""
    s, parts, t = SHELVES, [], 0.022
    z = [row + t for row in s['rows']]
    half, front = s['w'] / 2 - t, -s['d'] / 2 + 0.02
    for k, col in enumerate(('#8fa3ad', '#c79a94', '#9dab8c')):
        parts += lidded((-0.315 + 0.315 * k, -0.005, z[0]), 0.29, 0.27, 0.29, col)
    r = random.Random(4)
    for layer, (count, y) in enumerate(((8, -0.085), (8, 0.05), (7, -0.075))):
        for k in range(count):
            x = -half + 0.07 + (0.055 if layer == 2 else 0) + 0.114 * k
            parts.append(ball((x, y, z[1] + (0.098 if layer == 2 else 0)), 0.056, WOOL[(k * 3 + layer + r.randrange(2)) % 8]))
    spines = [colour(c) for c in SPINES]
    parts += books('BOOK_a', -half + 0.006, 0.22, front, z[2], 0.2, 0.28, spines, 6, fill=0.97)
    tin = [(0.085, 0), (0.088, 0.004), (0.088, 0.085), (0.091, 0.085), (0.091, 0.11), (0.085, 0.114), (0, 0.114)]
    parts.append(lathe('TIN', tin, (0.34, -0.02, z[2]), M('tin_tartan', col='#a03a38', rough=0.3), n=22))
    parts.append(box('TIN_flat', (0.17, 0.13, 0.05), (0.345, -0.02, z[2] + 0.1145), colour('#3f6f72'), bevel=0.012, rot=(0, 0, 0.12)))
    for k, count in enumerate((7, 6, 5)):
        parts += fabric_pile((-0.31 + 0.31 * k, -0.01, z[3]), count, 0.28, 0.25, 20 + k)
    for k, col in enumerate(('#b9a58a', '#d9c8a8', '#a7786c', '#8fa3ad')):
        jar = [(0.046, 0), (0.05, 0.006), (0.05, 0.13), (0.042, 0.145), (0.042, 0.15), (0, 0.15)]
        at = (-0.40 + 0.118 * k, -0.03 + 0.02 * (k % 2), z[4])
        parts.append(lathe('JAR', jar, at, M('jar_' + col[1:], col=col, rough=0.2), n=14))
        parts.append(lathe('JAR_lid', [(0.045, 0.148), (0.046, 0.172), (0, 0.174)], at, colour('#d8cdb8'), n=14))
    parts += books('BOOK_b', 0.09, half - 0.01, front, z[4], 0.19, 0.25, spines, 12, fill=0.97)
    case = M('case_brown', col='#8a6244', rough=0.5)
    top = s['h'] + 0.001
    for w, d, h, x, col, turn in ((0.62, 0.29, 0.17, -0.12, case, 0.0), (0.50, 0.27, 0.15, -0.16, colour('#5d7480'), 0.04)):
        parts.append(box('CASE', (w, d, h), (x, 0.0, top), col, bevel=0.022, seg=3, rot=(0, 0, turn)))
        for sx in (-1, 1):
            parts.append(box('CASE_strap', (0.028, d + 0.006, h + 0.004), (x + sx * w * 0.3, 0, top), M('strap', col='#5f4330'), bevel=0.004, seg=1, rot=(0, 0, turn)))
        grip = [(x - 0.06, -d / 2 - 0.004, top + h * 0.55), (x - 0.045, -d / 2 - 0.028, top + h * 0.55), (x + 0.045, -d / 2 - 0.028, top + h * 0.55), (x + 0.06, -d / 2 - 0.004, top + h * 0.55)]
        parts.append(tube('CASE_grip', grip, 0.008, M('strap', col='#5f4330'), n=5))
        top += h + 0.003
    place(parts, (s['x'], s['y'], 0))


def rounded(half_x, half_y, r, z):
    """A rectangle with round corners, as a ring of points."""
    ring = []
    for quarter, (sx, sy) in enumerate(((1, 1), (-1, 1), (-1, -1), (1, -1))):
        for k in range(5):
            a = (quarter + k / 4) * pi / 2
            ring.append((sx * (half_x - r) + r * cos(a), sy * (half_y - r) + r * sin(a), z))
    return ring


def sewing_machine():
    """The machine under its quilted cover, a basket of pins beside it."""
    k = SEWING_TABLE
    x, y, h = k['x'] - 0.10, k['y'] + 0.03, k['h'] + 0.001
    cover = softbox('COVER', (0.46, 0.22, 0.37), (0, 0, -0.07), M('art', 'art'), r=0.07, puff=0.008, k=3, m=6, wrinkle=0.006, seed=3, drop_bottom=True)
    u0, v0, u1, v1 = ART['cover']

    def uv(c, p):
        n = p.normal
        across = c.y + 0.25 if abs(n.x) > max(abs(n.y), abs(n.z)) else c.x + 0.25
        height = c.y + 0.15 if abs(n.z) > max(abs(n.x), abs(n.y)) else c.z
        return (u0 + 0.002 + (u1 - u0 - 0.004) * min(1, max(0, across / 0.5)), v0 + 0.002 + (v1 - v0 - 0.004) * min(1, max(0, height / 0.34)))

    set_uv(cover, uv)
    hem = tube('COVER_hem', rounded(0.236, 0.116, 0.07, 0.006), 0.006, colour('#b56f70'), closed=True, n=5)
    place([cover, hem], (x, y, h), 0.03)
    bowl = [(0, 0.003), (0.03, 0), (0.055, 0.028), (0.06, 0.042), (0.055, 0.04), (0.03, 0.012), (0, 0.01)]
    lathe('PINBOWL', bowl, (k['x'] + 0.30, k['y'] + 0.02, h), M('ceramic_blue', col='#5f7f96', rough=0.3), n=18)
    fabric = fabric_pile((k['x'] + 0.27, k['y'] - 0.13, h), 2, 0.24, 0.14, 8)
    place(fabric, (0, 0, 0))


def on_the_chest():
    """A runner of lace, a hat box, a wooden box and dried lavender."""
    k, h = CHEST, CHEST['h']
    box('LACE', (0.30, 0.80, 0.003), (k['x'], k['y'], h), colour('#f1eadb'), bevel=0)
    x, y, z = k['x'] + 0.02, k['y'] - 0.27, h + 0.003
    band = lathe('HATBOX', [(0.165, 0), (0.165, 0.15)], (x, y, z), M('art', 'art'), n=30)
    u0, v0, u1, v1 = ART['hatbox']
    for loop in band.data.loops:
        layer = band.data.uv_layers['UVMap'].data[loop.index].uv
        layer[0] = u0 + 0.002 + (u1 - u0 - 0.004) * (layer[0] / (2 * pi * 0.165))
        layer[1] = v0 + 0.002 + (v1 - v0 - 0.004) * (layer[1] / 0.15)
    # its own grid no longer has real proportions, so the light map unfolds it afresh
    band['lm_uv'] = 'project'
    lathe('HATBOX_lid', [(0.170, 0.125), (0.172, 0.130), (0.172, 0.172), (0.165, 0.178), (0, 0.180)], (x, y, z), colour('#6f8799'), n=30)
    wood = M('oak_dark', 'wood', '#8f6540')
    box('TRINKETS', (0.15, 0.21, 0.075), (k['x'] + 0.03, k['y'] + 0.06, z), wood, bevel=0.008)
    box('TRINKETS_lid', (0.158, 0.218, 0.028), (k['x'] + 0.03, k['y'] + 0.06, z + 0.077), wood, bevel=0.010)
    jug = [(0, 0), (0.042, 0), (0.055, 0.05), (0.048, 0.10), (0.034, 0.13), (0.040, 0.15), (0.036, 0.15), (0.03, 0.13)]
    at = (k['x'] + 0.02, k['y'] + 0.32, z)
    lathe('JUG', jug, at, M('ceramic_white', col='#e9e4d8', rough=0.3), n=18)
    for i in range(11):
        a, lean = i * 2.4, 0.03 + 0.007 * i
        foot, tip = (at[0], at[1], z + 0.12), (at[0] + lean * cos(a), at[1] + lean * sin(a), z + 0.30 - 0.005 * (i % 4))
        tube('LAVENDER_stem', [foot, tip], 0.002, colour('#8d9070'), n=3, lm_w=0.4)
        mid = [f + (g - f) * 1.24 for f, g in zip(foot, tip)]
        tube('LAVENDER', [tip, [(f + g) / 2 for f, g in zip(tip, mid)], mid], [0.006, 0.009, 0.003], colour('#8577a3'), n=5, lm_w=0.5)


def hang(name, w, h, cell, loc, turn, wood, mount=0.045):
    """A framed picture on a wall; turned by 0 it faces south."""
    place(frame(name, w, h, ART[cell], wood, M('art', 'art'), M('mount', col='#f3efe4'), mount=mount), loc, turn)


def on_the_walls():
    """Pictures, three embroidery hoops over the sewing table, a calendar by the door."""
    oak, white = M('frame_oak', 'wood', '#b08a5c'), M('frame_white', col='#ece7dc')
    hang('PIC_village', 0.66, 0.62, 'village', (X1 - 0.001, -2.02, 1.58), -pi / 2, oak, 0.06)
    hang('PIC_moor', 0.50, 0.46, 'moor', (X0 + 0.001, -2.62, 1.52), pi / 2, white)
    hang('PIC_pier', 0.42, 0.46, 'pier', (5.36, Y0 + 0.001, 1.46), pi, oak)
    for name, x, z, r in (('hoop0', 3.98, 1.50, 0.125), ('hoop1', 4.30, 1.62, 0.095), ('hoop2', 4.27, 1.36, 0.105)):
        parts = [lathe('HOOP_cloth', [(r, 0.006), (0, 0.006)], (0, 0, 0), M('art', 'art'), n=24)]
        u = ART[name]
        span, mid = (u[2] - u[0]) * 0.48, ((u[0] + u[2]) / 2, (u[1] + u[3]) / 2)
        set_uv(parts[0], lambda c, p, r=r, s=span, m=mid: (m[0] + s * c.x / r, m[1] + s * c.y / r))
        ring = [(r * cos(q * pi / 14), r * sin(q * pi / 14), 0.007) for q in range(28)]
        parts.append(tube('HOOP_ring', ring, 0.007, M('beech', 'wood', '#c8935c'), closed=True, n=5))
        parts.append(box('HOOP_screw', (0.022, 0.018, 0.012), (0, r + 0.010, 0.002), M('brass', col='#b99a5a'), bevel=0.002))
        place(parts, (x, YA - 0.001, z), 0, Euler((pi / 2, 0, 0)))
    month = rect('MONTH', (-0.12, 0, -0.17), (0.24, 0, 0), (0, 0, 0.34), M('art', 'art'), uv=ART['month'])
    place([month], (6.68, Y1 - 0.003, 1.52), 0)


def pegs():
    """A rail of pegs over the boxes: a straw hat for the garden, a cloth bag."""
    white, straw = M('gloss_white', col='#f4f2ec', rough=0.4), M('straw', 'weave', '#d8bd84')
    parts = [box('PEGS_rail', (0.74, 0.018, 0.085), (0, -0.009, 0), white, bevel=0.005)]
    for x in (-0.27, -0.09, 0.09, 0.27):
        peg = [(0.009, 0), (0.008, 0.04), (0.014, 0.05), (0.012, 0.062), (0, 0.064)]
        parts.append(lathe('PEGS_peg', peg, (x, -0.017, 0.045), white, n=10, rot=(pi / 2 + 0.25, 0, 0)))
    brim = [(0.205, 0.012), (0.200, 0.018), (0.13, 0.020), (0.108, 0.028), (0.100, 0.085), (0.070, 0.115), (0, 0.122)]
    band = [(0.1085, 0.028), (0.1055, 0.055)]
    turn = Euler((pi / 2 - 0.12, 0.15, 0))
    hat = [lathe('HAT', brim, (0, 0, 0), straw, n=24, autosmooth=60)]
    hat.append(lathe('HAT_band', band, (0, 0, 0), M('hat_band', col='#4f6f8a'), n=24))
    parts += place(hat, (-0.18, -0.055, -0.07), 0, turn)
    bag = M('bag_linen', 'weave', '#a8b3a4')
    parts.append(softbox('BAG', (0.32, 0.07, 0.36), (0.20, -0.05, -0.58), bag, r=0.03, puff=0.01, puff_y=0.012, k=2, m=4, wrinkle=0.012, seed=5))
    for s in (-1, 1):
        strap = [(0.20 + s * 0.09, -0.05, -0.235), (0.27 + s * 0.035, -0.055, -0.05), (0.27, -0.06, 0.056)]
        parts.append(tube('BAG_strap', spline(strap, 4), 0.007, bag, n=5))
    place(parts, (X1, -3.12, 1.62), -pi / 2)


def proggy_mat():
    """A rag mat beside the bed, made from old coats."""
    w, d, u = 1.30, 0.70, ART['mat']
    ob = softbox('MAT', (w, d, 0.022), (0, 0, 0), M('art', 'art'), r=0.011, puff=0.002, k=2, m=8, wrinkle=0.003, drop_bottom=True)
    set_uv(ob, lambda c, p: (u[0] + 0.003 + (u[2] - u[0] - 0.006) * min(1, max(0, c.x / (w * 1.01) + 0.5)), u[1] + 0.003 + (u[3] - u[1] - 0.006) * min(1, max(0, c.y / (d * 1.02) + 0.5))))
    place([ob], (3.24, -2.00, 0.001), pi / 2 + 0.05)


def knitting():
    """A basket of wool at the foot of the bed with a striped scarf still on the needles."""
    x, y, wicker = 2.14, -1.30, M('wicker', 'weave', '#b98f5e')
    lathe('BASKET', [(0, 0.006), (0.14, 0.006), (0.15, 0), (0.18, 0.10), (0.185, 0.19), (0.175, 0.19), (0.165, 0.10)], (x, y, 0), wicker, n=22)
    rim = [(x + 0.18 * cos(k * pi / 12), y + 0.18 * sin(k * pi / 12), 0.192) for k in range(24)]
    tube('BASKET_rim', rim, 0.011, wicker, closed=True, n=5)
    lathe('BASKET_floor', [(0.165, 0.10), (0, 0.11)], (x, y, 0), colour('#6f5a40'), n=14)
    for k, (dx, dy, col) in enumerate(((-0.07, 0.05, '#b3322f'), (0.06, 0.07, '#efe8dc'), (0.0, -0.07, '#8a78a8'), (-0.08, -0.06, '#c9963f'), (0.09, -0.03, '#7d9670'))):
        ball((x + dx, y + dy, 0.105 + 0.01 * (k % 2)), 0.062, col)
    path = spline([(x - 0.02, y - 0.02, 0.245), (x + 0.08, y - 0.01, 0.238), (x + 0.165, y - 0.005, 0.225), (x + 0.203, y, 0.17), (x + 0.21, y, 0.07), (x + 0.23, y, 0.012), (x + 0.31, y + 0.01, 0.010)], 3)
    verts = [(p.x, p.y + s * 0.075, p.z + 0.004) for p in path for s in (1, -1)]
    rows = len(path)
    strip = new_obj('SCARF', verts, grid_faces(2, rows), M('art', 'art'), autosmooth=180)
    u = ART['scarf']

    def uv(c, p):
        k = min(range(rows), key=lambda j: (path[j].x - c.x) ** 2 + (path[j].z + 0.004 - c.z) ** 2)
        return (u[0] + 0.002 + (u[2] - u[0] - 0.004) * (0 if c.y < path[k].y else 1), u[1] + 0.002 + (u[3] - u[1] - 0.004) * k / (rows - 1))

    set_uv(strip, uv)
    for s in (-1, 1):
        tube('NEEDLE', [(x - 0.03, y - 0.15, 0.235 + 0.02 * s), (x - 0.02 + 0.06 * s, y + 0.20, 0.27)], 0.0035, colour('#8d9aa0'), n=5)


def build():
    """Everything small."""
    on_the_desk()
    on_the_shelves()
    sewing_machine()
    on_the_chest()
    on_the_walls()
    pegs()
    proggy_mat()
    knitting()
