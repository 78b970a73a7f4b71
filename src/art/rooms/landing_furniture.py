"""Furniture of the landing: the narrow bookcase with its lamp, and the laundry basket."""

import random
from math import cos, pi, sin

from mathutils import Vector

from kit.furnishings import books, leaf
from kit.materials import M
from kit.mesh import grid_faces, new_obj, place
from kit.shapes import box, lathe, softbox, tube
from rooms.landing_art import ART
from rooms.landing_plan import BASKET, BOOKCASE, BOOKCASE_TOP, FLOOR, LAMP, STAIR_X, N

SPINES = ('#7c3b34', '#31506b', '#3f5f4a', '#c09a4a', '#d9cfba', '#5a4660', '#a8553c', '#8a9aa0', '#b9a78a')


def pine():
    """Waxed pine."""
    return M('pine', 'wood', '#c08f58', rough=0.5)


def bookcase():
    """Three shelves of paperbacks in waxed pine; it stands clear of skirting and rail."""
    w, d, h, t, wood = 0.66, 0.212, BOOKCASE_TOP - FLOOR, 0.022, pine()
    parts = [box('CASE_side', (t, d, h - t), (s * (w / 2 - t / 2), 0, 0), wood, bevel=0.003) for s in (-1, 1)]
    parts.append(box('CASE_top', (w + 0.03, d + 0.016, t), (0, -0.006, h - t), wood, bevel=0.007))
    back = (w - 2 * t, 0.008, h - 0.08)
    parts.append(box('CASE_back', back, (0, d / 2 - 0.008, 0.06), M('pine_dark', 'wood', '#8f6a42'), bevel=0))
    parts.append(box('CASE_plinth', (w - 2 * t, 0.016, 0.075), (0, 0.014 - d / 2, 0), wood, bevel=0.003))
    shelves = (0.075, 0.405, 0.715)
    for z in shelves:
        parts.append(box('CASE_shelf', (w - 2 * t, d - 0.012, 0.018), (0, 0.002, z), wood, bevel=0.003))
    spines, left, right = [M('book_' + c[1:], col=c) for c in SPINES], 0.006 - w / 2 + t, w / 2 - t - 0.006
    rows = ((left, right, 0.285, 3, 0.97), (left, 0.13, 0.275, 8, 0.97), (-0.10, right, 0.245, 6, 0.98))
    for k, (a, b, high, seed, full) in enumerate(rows):
        front = 0.028 - d / 2
        parts += books(f'BOOK{k}', a, b, front, shelves[k] + 0.018, 0.17, high, spines, seed, fill=full)
    parts += on_the_shelves(shelves, spines)
    place(parts, (*BOOKCASE, FLOOR), pi / 2)


def on_the_shelves(shelves, spines):
    """A stack of flat books, a jar and a tin between the rows."""
    parts = []
    for i, (width, spine) in enumerate(((0.15, 1), (0.14, 4), (0.125, 6))):
        at = (0.215, -0.004, shelves[1] + 0.018 + 0.026 * i)
        parts.append(box('FLAT', (width, 0.16, 0.025), at, spines[spine], bevel=0.003, rot=(0, 0, 0.07 * i)))
    jar = [(0, 0), (0.040, 0), (0.055, 0.05), (0.050, 0.11), (0.030, 0.135), (0.034, 0.150), (0.028, 0.150)]
    blue = M('ceramic_blue', col='#44627d', rough=0.3)
    parts.append(lathe('JAR', jar, (-0.225, -0.01, shelves[2] + 0.018), blue, n=18))
    return parts


def lamp():
    """Small lamp with a pleated shade, on at night."""
    x, y, z = *LAMP, BOOKCASE_TOP
    bulb = (x, y, z + 0.25)
    shade = M('landing_shade', col='#ffcf96', glow=(*bulb, 0.36), evening=0.62)
    inner = M('landing_shade_in', col='#ffe6bd', glow=(*bulb, 0.5), evening=1.0)
    foot = [
        (0, 0),
        (0.050, 0),
        (0.052, 0.010),
        (0.024, 0.020),
        (0.018, 0.045),
        (0.034, 0.085),
        (0.038, 0.110),
        (0.020, 0.150),
        (0.010, 0.165),
        (0.009, 0.20),
    ]
    lathe('LAMP_foot', foot, (x, y, z), M('brass', col='#b99a5a', rough=0.3), n=18)
    rows = [(0.100, 0.185), (0.086, 0.265), (0.068, 0.345)]
    lathe('LAMP_shade', rows, (x, y, z), shade, n=24, autosmooth=180)
    lathe(
        'LAMP_inner', [(r - 0.003, up) for r, up in rows], (x, y, z), inner, n=24, autosmooth=180, invert=1
    )
    flex = [(x - 0.04, y, z + 0.006), (x - 0.085, y - 0.02, z + 0.006), (x - 0.112, y - 0.03, z - 0.02)]
    flex.append((x - 0.112, y - 0.03, FLOOR + 0.32))
    tube('LAMP_flex', flex, 0.003, M('flex_brown', col='#5a4433'), n=4, lm_w=0.4)


def heather():
    """Blue-grey jug with dried heather and grasses from the moor."""
    x, y, z = BOOKCASE[0], BOOKCASE[1] + 0.17, BOOKCASE_TOP
    jug = [
        (0, 0),
        (0.038, 0),
        (0.058, 0.045),
        (0.060, 0.085),
        (0.040, 0.135),
        (0.034, 0.160),
        (0.043, 0.178),
        (0.039, 0.178),
        (0.030, 0.160),
        (0, 0.150),
    ]
    lathe('JUG', jug, (x, y, z), M('stoneware', col='#8ba0a6', rough=0.4), n=22)
    bend = ((0.042, 0.165), (0.078, 0.150), (0.080, 0.10), (0.056, 0.06))
    ear = [(x, y + out, z + up) for out, up in bend]
    tube('JUG_ear', ear, 0.006, M('stoneware', col='#8ba0a6'), n=6)
    r = random.Random(4)
    stem, bloom = M('stem_dry', col='#7d7146'), [M('heather_a', col='#8e5a80'), M('heather_b', col='#a9789a')]
    for k in range(11):
        a, out = k * 2.4, 0.035 + 0.011 * (k % 5)
        top = Vector((x + 0.7 * out * cos(a), y + out * 1.5 * sin(a), z + 0.29 + 0.026 * (k % 4)))
        foot = Vector((x + 0.008 * cos(a), y + 0.008 * sin(a), z + 0.15))
        tube('HEATHER_stem', [foot, top], 0.0022, stem, n=4, lm_w=0.4)
        for i in range(3):
            # one spike on the tip and two on the way up, each a little to its own side
            at = foot.lerp(top, 1 - 0.20 * i) + Vector((cos(a + 2 * i), sin(a + 2 * i), 0)) * 0.009 * i
            size, long = r.uniform(0.0055, 0.0075), r.uniform(0.05, 0.07)
            spike = [(0.001, -long), (size, -0.7 * long), (0.8 * size, -0.25 * long), (0, 0.004)]
            lathe('HEATHER', spike, at, bloom[(k + i) % 2], n=5, autosmooth=180, lm_w=0.4)
    for k in range(5):
        tilt = (1.45 - 0.05 * k, 0.95)
        leaf('HEATHER_leaf', (x, y, z + 0.15), 0.6 + k * 1.3, 0.20, 0.014, tilt, stem, n=4, lm_w=0.4)


def wicker(height, rows=15):
    """Profile of a woven basket: every band stands out a little from the next."""
    outside = []
    for i in range(rows + 1):
        t = i / rows
        outside.append((0.125 + 0.042 * t + (0.004 if i % 2 else 0), height * t))
    return outside


def basket():
    """Wicker laundry basket with towels and a shirt that waits for the wash."""
    x, y = BASKET
    cane, high = M('cane', 'weave', '#b38c5c', rough=0.8), 0.52
    outer = wicker(high)
    lathe('BASKET', [(0, 0), *outer], (x, y, FLOOR), cane, n=28, autosmooth=60)
    lathe('BASKET_in', [(0.160, high), (0.150, high - 0.16)], (x, y, FLOOR), cane, n=28, invert=1)
    ring = [(x + 0.165 * cos(k * pi / 14), y + 0.165 * sin(k * pi / 14), FLOOR + high) for k in range(28)]
    tube('BASKET_rim', ring, 0.011, M('cane_dark', 'weave', '#8d6a42'), closed=True, n=6)
    heap = [(0, 0.10), (0.06, 0.095), (0.11, 0.06), (0.145, 0.005), (0.15, -0.05)]
    linen = M('linen_white', 'weave', '#e6dfd0')
    at = (x, y, FLOOR + high - 0.045)
    lathe('BASKET_linen', heap, at, linen, n=20, autosmooth=180)
    blue = M('shirt_blue', 'weave', '#5f7f99')
    crumpled = {'r': 0.03, 'puff': 0.02, 'wrinkle': 0.012, 'seed': 3}
    shirt = softbox('BASKET_shirt', (0.15, 0.13, 0.07), (0, 0, 0), blue, **crumpled)
    place([shirt], (x - 0.055, y - 0.03, FLOOR + high), 0.6)
    draped_towel(x, y, FLOOR + high)


def draped_towel(x, y, z):
    """Striped towel that hangs over the rim of the basket towards the stairs."""
    path = [(-0.05, 0.055), (0.02, 0.075), (0.09, 0.068), (0.145, 0.044), (0.178, 0.027)]
    path += [(0.197, 0.002), (0.199, -0.07), (0.193, -0.15), (0.187, -0.225)]
    n, half, verts = 9, 0.085, []
    for k, (out, up) in enumerate(path):
        for i in range(n):
            s = 2 * i / (n - 1) - 1
            ripple = 0.006 * sin(s * 7 + k * 0.4) * min(1, k / 4)
            bend = -0.026 * s * s * min(1, k / 4)
            verts.append((half * s * (1 - 0.10 * (k < 3)), out + ripple + bend, up - 0.006 * s * s * (k < 3)))
    ob = new_obj('BASKET_towel', verts, grid_faces(n, len(path)), M('art', 'art'), autosmooth=180)
    u0, v0, u1, v1 = ART['towel']
    layer = ob.data.uv_layers.new(name='UVMap')
    for loop in ob.data.loops:
        across, along = loop.vertex_index % n / (n - 1), loop.vertex_index // n / (len(path) - 1)
        layer.data[loop.index].uv = (
            u0 + (u1 - u0) * (0.05 + 0.9 * across),
            v0 + (v1 - v0) * (0.05 + 0.9 * along),
        )
    ob['lm_uv'] = 'project'
    place([ob], (x, y, z), 0.75)


def stool():
    """Folded blankets on a low pine stool in the corner by the window."""
    x, y, wood = STAIR_X - 0.17, N - 0.30, pine()
    box('STOOL_seat', (0.24, 0.30, 0.026), (x, y, FLOOR + 0.274), wood, bevel=0.008)
    for sx in (-1, 1):
        for sy in (-1, 1):
            foot = (x + sx * 0.10, y + sy * 0.13, FLOOR + 0.002)
            leg = [foot, (x + sx * 0.085, y + sy * 0.105, FLOOR + 0.276)]
            tube('STOOL_leg', leg, [0.011, 0.016], wood, n=8)
    for k, (colour, high) in enumerate((('#7f8f7c', 0.055), ('#d8c6a0', 0.05), ('#9a5a50', 0.045))):
        size = (0.215 - 0.008 * k, 0.265 - 0.01 * k, high)
        z = FLOOR + 0.300 + 0.052 * k
        cloth = M('blanket' + colour, 'weave', colour)
        softbox(f'BLANKET_{k}', size, (x, y, z), cloth, r=0.022, puff=0.006, wrinkle=0.003, seed=k, k=2, m=4)


def build():
    """All furniture."""
    bookcase()
    lamp()
    heather()
    basket()
    stool()
