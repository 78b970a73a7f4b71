"""The single bed with its crocheted blanket, and the open sewing box that stands on it."""
import random
from math import cos, pi, radians, sin, hypot

from mathutils import Vector, noise

from kit.furnishings import cushion
from kit.materials import M
from kit.mesh import grid_faces, new_obj
from kit.shapes import box, lathe, softbox, tube
from rooms.spare_room_art import ART, WOOL
from rooms.spare_room_plan import BED, SEWING_BOX


def _drape(x, y):
    """Where a point of the flat blanket comes to lie: on the mattress, or down its side or its foot."""
    b = BED
    over_x, over_y = max(0.0, x - b['x1'] + 0.02), max(0.0, y - b['y1'] + 0.02)
    over = hypot(over_x, over_y)
    ripple = noise.noise(Vector((x * 4, y * 4, 1.3)))
    if over == 0:
        return (x, y, b['top'] + 0.016 + 0.006 * ripple)
    dx, dy = over_x / over, over_y / over
    bend = min(1.0, over / 0.05)
    out = 0.024 * sin(bend * pi / 2) + 0.018 * over / 0.3 * (1 + 0.9 * sin((x * dy + y * dx) * 26))
    drop = max(0.0, over - 0.018)
    at_x, at_y = min(x, b['x1'] - 0.02), min(y, b['y1'] - 0.02)
    return (at_x + dx * out, at_y + dy * out, b['top'] + 0.016 - drop)


def blanket():
    """Granny squares over the lower two thirds of the bed, hanging over its side and its foot."""
    b = BED
    xs = [b['x0'] + 0.01 + (b['x1'] - 0.04 - b['x0']) * i / 5 for i in range(6)]
    xs += [b['x1'] - 0.015 + v for v in (0, 0.018, 0.04, 0.09, 0.16, 0.24, 0.31)]
    ys = [-2.98 + (b['y1'] - 0.03 + 2.98) * j / 13 for j in range(14)]
    ys += [b['y1'] - 0.015 + v for v in (0, 0.018, 0.04, 0.09, 0.16, 0.24, 0.31)]
    flat = [(x, y) for y in ys for x in xs]
    ob = new_obj(
        'BED_blanket',
        [_drape(x, y) for x, y in flat],
        grid_faces(len(xs), len(ys)),
        M('art', 'art'),
        autosmooth=180,
        lm_uv='keep',
    )
    # the light map unfolds along the same grid; both layers run with the flat cloth
    layer, u = ob.data.uv_layers.new(name='UVMap'), ART['blanket']
    w, h = xs[-1] - xs[0], ys[-1] - ys[0]
    for loop in ob.data.loops:
        x, y = flat[loop.vertex_index]
        across, along = (x - xs[0]) / w, (y - ys[0]) / h
        layer.data[loop.index].uv = (
            u[0] + 0.002 + (u[2] - u[0] - 0.004) * across,
            u[1] + 0.002 + (u[3] - u[1] - 0.004) * along,
        )


def bed():
    """Divan with a valance, painted headboard against the yard wall, pillow, blanket and cushions."""
    b = BED
    w, d = b['x1'] - b['x0'], b['y1'] - b['y0']
    x, y = (b['x0'] + b['x1']) / 2, (b['y0'] + b['y1']) / 2
    valance, sheet = M('valance', 'weave', '#d8c3b4'), M('sheet', 'weave', '#f1ece2')
    paint = M('bed_paint', col='#ece6da', rough=0.5)
    box('BED_divan', (w - 0.03, d - 0.05, 0.25), (x, y + 0.01, 0.05), valance, bevel=0.03, seg=2)
    softbox(
        'BED_mattress',
        (w - 0.01, d - 0.03, 0.205),
        (x, y + 0.01, 0.295),
        sheet,
        r=0.05,
        puff=0.006,
        k=2,
        m=2,
        wrinkle=0.002,
    )
    for sx in (-1, 1):
        for sy in (-1, 1):
            at = (x + sx * (w / 2 - 0.09), y + sy * (d / 2 - 0.10), 0)
            lathe('BED_foot', [(0.022, 0), (0.026, 0.06)], at, M('oak_dark', 'wood', '#8a5f3a'), n=8)
    board = [(b['x0'] + 0.005, 0.30), (b['x1'] - 0.005, 0.30)]
    arch = [(b['x1'] - 0.005 - (w - 0.01) * k / 10, 0.86 + 0.14 * sin(pi * k / 10) ** 0.8) for k in range(11)]
    ring = board + arch
    n, y0 = len(ring), -3.595
    verts = [(px, y0 + 0.032, pz) for px, pz in ring] + [(px, y0, pz) for px, pz in ring]
    # the ring runs counter-clockwise seen from the yard, so this order faces the room
    faces = [tuple(reversed(range(n)))] + [(k, (k + 1) % n, n + (k + 1) % n, n + k) for k in range(n)]
    new_obj('BED_headboard', verts, faces, paint, smooth=True, autosmooth=40)
    rim = [(px, y0 + 0.03, pz) for px, pz in [(b['x1'] - 0.005, 0.5)] + arch + [(b['x0'] + 0.005, 0.5)]]
    tube('BED_rim', rim, 0.020, paint, n=6)
    # what leans on the headboard shows its face to the foot of the bed
    cushion(
        'BED_pillow', 0.66, 0.44, 0.18, (x + 0.01, -3.32, 0.60), sheet, rot=(radians(-18), 0, 0), n=9, seed=4
    )
    rose, sage = M('cush_rose', 'weave', '#b97c7c'), M('cush_sage', 'weave', '#8da08a')
    cushion(
        'BED_cushion',
        0.42,
        0.42,
        0.15,
        (x - 0.17, -3.08, 0.665),
        rose,
        rot=(radians(-50), radians(4), radians(-8)),
        n=8,
        seed=2,
    )
    cushion(
        'BED_cushion',
        0.36,
        0.36,
        0.14,
        (x + 0.20, -3.01, 0.64),
        sage,
        rot=(radians(-45), radians(-5), radians(12)),
        n=8,
        seed=6,
    )
    blanket()


def _tray(name, w, d, h, loc, mat, t=0.007):
    """An open wooden tray, its length along y."""
    x, y, z = loc
    box(name, (d, w, t), (x, y, z), mat, bevel=0, lm_w=1.6)
    for s in (-1, 1):
        box(name, (t, w, h), (x + s * (d - t) / 2, y, z), mat, bevel=0, lm_w=1.6)
        box(name, (d - 2 * t, t, h), (x, y + s * (w - t) / 2, z), mat, bevel=0, lm_w=1.6)


def _reels(x, y, z, rows, count, seed):
    """Reels of thread in rows."""
    r, wood = random.Random(seed), M('reel_wood', col='#d9bd8c')
    for i in range(rows):
        for k in range(count):
            at = (x + 0.034 * (i - (rows - 1) / 2), y + 0.037 * (k - (count - 1) / 2), z)
            col = r.choice(WOOL)
            thread = M('thread' + col, col=col)
            side = [(0.0155, 0), (0.0162, 0.037), (0, 0.042)]
            lathe('SEWING_thread', side, at, thread, n=7, lm_w=1.6)
            top = (at[0], at[1], at[2] + 0.0415)
            lathe('SEWING_reel', [(0.0065, 0), (0, 0.0012)], top, wood, n=6, lm_w=1.6)


def sewing_box():
    """A cantilever box of beech, open: trays spread to both sides, reels in rows, scissors, a pincushion."""
    x, y, z = SEWING_BOX
    wood, length = M('beech', 'wood', '#c8935c'), 0.40
    _tray('SEWING_base', length, 0.22, 0.11, (x, y, z), wood)
    for s in (-1, 1):
        _tray('SEWING_low', length, 0.125, 0.055, (x + s * 0.135, y, z + 0.122), wood)
        _tray('SEWING_top', length, 0.115, 0.050, (x + s * 0.232, y, z + 0.186), wood)
        _reels(x + s * 0.232, y, z + 0.193, 2, 9, 3 + s)
        for e in (-1, 1):
            yy = y + e * (length / 2 + 0.005)
            arms = [
                ((x + s * 0.03, z + 0.05), (x + s * 0.20, z + 0.205)),
                ((x + s * 0.09, z + 0.03), (x + s * 0.26, z + 0.20)),
            ]
            for a, b in arms:
                tube('SEWING_arm', [(a[0], yy, a[1]), (b[0], yy, b[1])], 0.006, wood, n=4, lm_w=0.8)
        lathe('SEWING_peg', [(0.010, 0), (0.010, 0.06), (0, 0.062)], (x + s * 0.10, y, z + 0.105), wood, n=6)
    _reels(x + 0.135, y + 0.10, z + 0.129, 2, 4, 9)
    red, green, steel = M('pin_red', col='#b5392f'), M('pin_green', col='#55784a'), M('steel', col='#b4b8ba')
    tomato = [(0.018, 0), (0.034, 0.012), (0.036, 0.024), (0.022, 0.038), (0, 0.036)]
    lathe('SEWING_pins', tomato, (x + 0.135, y - 0.12, z + 0.130), red, n=10, lm_w=1.6)
    lathe(
        'SEWING_pins_top',
        [(0.014, 0.0375), (0.004, 0.041), (0, 0.042)],
        (x + 0.135, y - 0.12, z + 0.130),
        green,
        n=5,
    )
    for k in range(3):
        coil = [(0.010, 0), (0.021, 0), (0.021, 0.014), (0.010, 0.014)]
        col = ('#e2c04e', '#efe6d6', '#54708f')[k]
        lathe(
            'SEWING_tape', coil, (x - 0.135, y - 0.12 + 0.06 * k, z + 0.130), M('tape%d' % k, col=col), n=10
        )
    for s in (-1, 1):
        ring = [
            (x - 0.145 + 0.017 * cos(a), y + 0.085 + s * 0.020 + 0.014 * sin(a), z + 0.136)
            for a in [k * pi / 4 for k in range(8)]
        ]
        tube('SEWING_scissors', ring, 0.003, M('scissor_black', col='#33363a'), closed=True, n=4)
        tube(
            'SEWING_blade',
            [(x - 0.13, y + 0.085 + s * 0.012, z + 0.136), (x - 0.085, y + 0.085 - s * 0.01, z + 0.137)],
            0.003,
            steel,
            n=4,
        )
    for k, col in enumerate(('#b9606a', '#7d9670', '#e6d8bc')):
        box(
            'SEWING_cloth',
            (0.16, 0.115, 0.035),
            (x, y - 0.12 + 0.12 * k, z + 0.01 + 0.012 * k),
            M('cloth' + col, 'weave', col),
            bevel=0.014,
            seg=1,
        )
