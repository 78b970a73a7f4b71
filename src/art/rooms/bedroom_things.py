"""Lamps, pictures and the small things of the bedroom."""

from math import cos, pi, sin

from mathutils import Euler

from kit.furnishings import frame, leaf
from kit.materials import M
from kit.mesh import new_obj, place, set_uv
from kit.shapes import box, lathe, rect, softbox, spline, tube
from rooms.bedroom_art import ART
from rooms.bedroom_plan import BULB_Z, CABINET_TOP, CHEST, CHEST_TOP, D, H, LAMPS, PENDANT, W, WIN, up
from rooms.living_room_things import spectacles
from rooms.living_room_wood import brass, ceramic


def ring(x, y, z, r, n=24):
    """Points of a level circle."""
    return [(x + r * cos(2 * pi * k / n), y + r * sin(2 * pi * k / n), z) for k in range(n)]


def lamp(name, at):
    """Bedside lamp: glazed foot, linen shade that is brightest beside the bulb."""
    x, y = at
    z, bulb = CABINET_TOP, up(x, y, BULB_Z)
    shade = M('bed_shade_' + name, col='#ffc98a', glow=(*bulb, 0.34), evening=0.95)
    inner = M('bed_shade_in_' + name, col='#ffe2b0', glow=(*bulb, 0.5), evening=1.5)
    foot = [(0, 0), (0.055, 0), (0.057, 0.008), (0.034, 0.018), (0.052, 0.055), (0.056, 0.090), (0.040, 0.135)]
    foot += [(0.014, 0.165), (0.010, 0.21)]
    lathe('LAMP_foot', foot, (x, y, z), M('glaze_blue', col='#6f8b9c', rough=0.3), n=20)
    low, high = (0.115, 0.19), (0.078, 0.36)
    rows = [(low[0] + (high[0] - low[0]) * k / 3, low[1] + (high[1] - low[1]) * k / 3) for k in range(4)]
    lathe('LAMP_shade', rows, (x, y, z), shade, n=28, autosmooth=180)
    lathe('LAMP_shade_in', [(r - 0.002, h) for r, h in rows], (x, y, z), inner, n=28, autosmooth=180, invert=1)
    for r, h in (low, high):
        tube('LAMP_trim', ring(x, y, z + h, r), 0.003, M('bed_trim', col='#d8c7a8'), closed=True, n=4, lm_w=0.5)


def pendant():
    """Ceiling light with a linen drum."""
    x, y, z = PENDANT
    bulb = up(x, y, z + 0.10)
    shade = M('drum', col='#ffdcae', glow=(*bulb, 0.40), evening=1.0)
    inner = M('drum_in', col='#ffe8c4', glow=(*bulb, 0.55), evening=1.5)
    white = M('abs_white', col='#f3f2ee', rough=0.35)
    lathe('PENDANT_rose', [(0, -0.022), (0.030, -0.020), (0.042, -0.006), (0.045, 0)], (x, y, H), white, n=16)
    tube('PENDANT_flex', [(x, y, H), (x, y, z + 0.14)], 0.004, white, n=5, caps=False)
    lathe('PENDANT_holder', [(0, 0.08), (0.018, 0.08), (0.018, 0.16), (0, 0.17)], (x, y, z), white, n=10)
    for k in range(3):
        a = 2 * pi * k / 3
        spoke = [(x, y, z + 0.15), (x + 0.205 * cos(a), y + 0.205 * sin(a), z + 0.19)]
        tube('PENDANT_spoke', spoke, 0.0025, white, n=4, lm_w=0.4)
    lathe('PENDANT_shade', [(0.21, 0), (0.21, 0.07), (0.21, 0.14), (0.21, 0.20)], (x, y, z), shade, n=36, autosmooth=180)
    lathe(
        'PENDANT_in',
        [(0.207, 0), (0.207, 0.07), (0.207, 0.14), (0.207, 0.20)],
        (x, y, z),
        inner,
        n=36,
        autosmooth=180,
        invert=1,
    )
    for h in (0, 0.20):
        tube('PENDANT_trim', ring(x, y, z + h, 0.21, 32), 0.004, M('bed_trim', col='#d8c7a8'), closed=True, n=4, lm_w=0.5)
    glass = M('pendant_bulb', col='#fff0d0', emit=0.6, evening=2.2)
    lathe('PENDANT_bulb', [(0, 0.02), (0.022, 0.028), (0.030, 0.05), (0.016, 0.085)], (x, y, z), glass, n=12)


def picture(name, cell, w, h, at, turn, wood, mount):
    """A framed picture on a wall."""
    paper, art = M('mount', col='#f3efe4'), M('art', 'art')
    parts = frame('PIC_' + name, w, h, ART[cell], wood, art, paper, fw=0.026, mount=mount)
    place(parts, at, turn)


def pictures():
    """The coast over the bed, boats and moor over the blanket box, sea pinks by the door."""
    oak_frame, pale = M('frame_oak', 'wood', '#a97d50'), M('frame_white', col='#eeeae0')
    picture('coast', 'coast', 1.04, 0.58, (0.001, 1.95, 1.66), pi / 2, oak_frame, 0.05)
    picture('boats', 'boats', 0.42, 0.42, (1.60, 0.001, 1.52), pi, pale, 0.045)
    picture('moor', 'moor', 0.42, 0.42, (1.06, 0.001, 1.52), pi, pale, 0.045)
    picture('pinks', 'pinks', 0.36, 0.46, (W - 0.001, 0.66, 1.50), -pi / 2, oak_frame, 0.04)


def wedding():
    """The wedding photograph on the tidy side: the one thing here that says who sleeps in this room."""
    parts = frame('PROP_wedding', 0.17, 0.22, ART['wedding'], brass(), M('art', 'art'), ceramic(), fw=0.014, fd=0.012, mount=0.006)
    back = rect('PROP_wedding_back', (0.08, 0.001, -0.105), (-0.16, 0, 0), (0, 0, 0.21), M('card_back', col='#5b4a3a'))
    strut = box('PROP_wedding_strut', (0.04, 0.004, 0.17), (0, 0.032, -0.112), M('card_back', col='#5b4a3a'), bevel=0, rot=(0.19, 0, 0))
    place(parts + [back, strut], (0.235, 1.065, CABINET_TOP + 0.112), 0, Euler((-0.17, 0, pi / 2 + 0.12)))


def book(name, w, d, h, at, turn, cover, board):
    """A closed book lying down; `cover` is its cell in the atlas, or None."""
    parts = [
        box(name + '_pages', (w - 0.008, d - 0.012, h - 0.006), (0, 0, 0.003), M('pages', col='#e9e2d0'), bevel=0),
        box(name + '_low', (w, d, 0.003), (0, 0, 0), board, bevel=0),
        box(name + '_spine', (0.004, d, h), (-w / 2, 0, 0), board, bevel=0.001, seg=1),
    ]
    top = box(name + '_top', (w, d, 0.003), (0, 0, h - 0.003), M('art', 'art') if cover else board, bevel=0)
    if cover:
        u0, v0, u1, v1 = ART[cover]
        set_uv(top, lambda c, p: (u0 + 0.002 + (u1 - u0 - 0.004) * (c.x / w + 0.5), v0 + 0.002 + (v1 - v0 - 0.004) * (c.y / d + 0.5)))
    place(parts + [top], at, turn)


def alarm_clock(at, turn):
    """Small travelling clock with a white face."""
    shell = M('clock_shell', col='#38485a', rough=0.4)
    body = box('CLOCK', (0.095, 0.045, 0.095), (0, 0, 0), shell, bevel=0.014, seg=3)
    face = lathe('CLOCK_face', [(0.038, 0.0), (0, 0.0)], (0, -0.0235, 0.048), M('art', 'art'), n=20, rot=(pi / 2, 0, 0))
    cell = ART['clock']
    half = (cell[2] - cell[0]) / 2
    set_uv(face, lambda c, p: (cell[0] + half + half * c.x / 0.038, cell[1] + half + half * c.y / 0.038))
    place([body, face], at, turn)


def his_side():
    """What one reaches for at night: water, spectacles on a thriller, the clock."""
    z = CABINET_TOP
    lamp('near', LAMPS['near'])
    alarm_clock((0.135, 2.85, z), pi / 2 + 0.25)
    glass, water = M('glass_pale', col='#dbe7ea', rough=0.2), M('water', col='#bdd3db', rough=0.2)
    lathe('GLASS', [(0, 0), (0.026, 0), (0.029, 0.006), (0.034, 0.105), (0.032, 0.105), (0.030, 0.075)], (0.325, 2.83, z), glass, n=18)
    lathe('GLASS_water', [(0.031, 0.074), (0, 0.074)], (0.325, 2.83, z), water, n=14)
    book('BOOK_top', 0.125, 0.185, 0.030, (0.305, 3.03, z), 0.25 + pi / 2, 'cover', M('book_navy', col='#22384f'))
    spectacles((0.305, 3.03, z + 0.031), 0.7)
    for k, colour in enumerate(('#7c3b34', '#486a78', '#c09a4a')):
        board = M('book_' + colour[1:], col=colour)
        book(f'BOOK_low{k}', 0.15 - 0.01 * k, 0.21 - 0.015 * k, 0.028, (0.24, 2.93, 0.061 + 0.028 * k), pi / 2 + 0.1 * k, None, board)


def her_side():
    """A lamp, the photograph and a small pot with a lid: dusted and left alone."""
    z = CABINET_TOP
    lamp('far', LAMPS['far'])
    wedding()
    pot = [(0, 0), (0.026, 0), (0.034, 0.014), (0.034, 0.030), (0.036, 0.032), (0.024, 0.046), (0.006, 0.050), (0.008, 0.060), (0, 0.063)]
    lathe('POT', pot, (0.335, 0.90, z), M('pot_rose', col='#c79a94', rough=0.3), n=18)
    box('CLOTH_box', (0.24, 0.26, 0.10), (0.22, 0.95, 0.061), M('box_paper', col='#b7a98f'), bevel=0.005)
    box('CLOTH_lid', (0.25, 0.27, 0.035), (0.22, 0.95, 0.155), M('box_lid', col='#8fa1ac'), bevel=0.005)


def on_the_chest():
    """Hairbrush, watch dish, box, bottle and tissues in front of the mirror."""
    wood, parts = M('brush_wood', 'wood', '#6b4428'), []
    brush = [
        softbox('BRUSH_head', (0.055, 0.10, 0.022), (0, 0, 0.012), wood, r=0.010, puff=0.003, wrinkle=0, k=2, m=3),
        softbox('BRUSH_hair', (0.046, 0.088, 0.014), (0, 0, 0), M('bristle', col='#2f2a26'), r=0.004, puff=0, wrinkle=0, k=1, m=2),
        tube('BRUSH_grip', [(0, 0.045, 0.022), (0, 0.09, 0.021), (0, 0.145, 0.020)], [0.009, 0.008, 0.010], wood, n=7),
    ]
    parts += place(brush, (-0.22, -0.09, 0), 1.1)
    dish = [(0, 0.004), (0.035, 0), (0.040, 0.005), (0.066, 0.020), (0.069, 0.025), (0.064, 0.024), (0.036, 0.010), (0, 0.009)]
    parts.append(lathe('DISH', dish, (0.24, -0.10, 0), M('glaze_blue', col='#6f8b9c', rough=0.3), n=22))
    strap = [(0.24 + 0.028 * cos(k * pi / 7), -0.10 + 0.022 * sin(k * pi / 7), 0.022) for k in range(14)]
    parts.append(tube('WATCH_strap', strap, 0.005, M('strap', col='#5a3a26'), closed=True, n=5))
    face = [(0.015, 0), (0.016, 0.005), (0.012, 0.008), (0, 0.008)]
    parts.append(lathe('WATCH_face', face, (0.268, -0.10, 0.022), M('steel', col='#a9adb0', rough=0.3), n=14, rot=(0, 0.9, 0)))
    parts.append(box('CASKET', (0.20, 0.13, 0.075), (0.39, 0.06, 0), wood, bevel=0.006))
    parts.append(box('CASKET_lid', (0.21, 0.14, 0.026), (0.39, 0.06, 0.076), wood, bevel=0.010, seg=3))
    bottle = [(0, 0), (0.027, 0), (0.030, 0.008), (0.030, 0.07), (0.012, 0.085), (0.012, 0.095), (0.016, 0.096), (0.016, 0.125), (0, 0.127)]
    parts.append(lathe('BOTTLE', bottle, (-0.30, 0.07, 0), M('scent_green', col='#4d7263', rough=0.3), n=16))
    parts.append(box('TISSUES', (0.23, 0.115, 0.085), (-0.40, -0.05, 0), M('tissue_box', col='#9db3bf'), bevel=0.004))
    sheet = softbox('TISSUES_sheet', (0.11, 0.035, 0.075), (-0.40, -0.05, 0.075), M('tissue', col='#f6f4ee'), r=0.015, puff=0.0, wrinkle=0.022, k=2, m=3, seed=5)
    parts.append(sheet)
    place(parts, (*CHEST, CHEST_TOP), -pi / 2)


def geranium(x, y, z):
    """Pot plant with round leaves and two red heads."""
    clay = M('terracotta', col='#b9694a', rough=0.8)
    pot = [(0, 0), (0.045, 0), (0.058, 0.085), (0.066, 0.085), (0.067, 0.108), (0.060, 0.108), (0.056, 0.09), (0, 0.09)]
    lathe('PLANT_pot', pot, (x, y, z), clay, n=20)
    greens, red = [M('leaf_a', col='#4f7f45'), M('leaf_c', col='#6b9a55')], M('petal_red', col='#c2483c')
    for k in range(13):
        a, reach = k * 2.4, 0.085 + 0.02 * (k % 3)
        tilt = 1.25 - 0.07 * k
        leaf('PLANT_leaf', (x, y, z + 0.095), a, reach + 0.05, 0.075, (tilt, tilt - 1.0), greens[k % 2], n=4, lm_w=0.5)
    for k, (dx, dy, h) in enumerate(((0.02, -0.02, 0.27), (-0.035, 0.01, 0.24))):
        tube('PLANT_stem', [(x, y, z + 0.09), (x + dx, y + dy, z + h)], 0.0025, greens[1], n=4, lm_w=0.4)
        head = softbox('PLANT_head', (0.055, 0.055, 0.042), (x + dx, y + dy, z + h - 0.012), red, r=0.02, puff=0, wrinkle=0.02, k=2, m=3, seed=k)
        head['lm_w'] = 0.6


def boat(x, y, z, turn):
    """Model of a coble with a tan sail."""
    hull, n = [], 9
    for j, (half, low) in enumerate(((0.010, 0.034), (0.034, 0.006), (0.040, 0.0), (0.034, 0.004), (0.024, 0.018))):
        px = 0.13 - 0.065 * j
        hull += [(px, half * sin(pi * (k / (n - 1) - 0.5)), low + (0.062 + 0.10 * (px / 0.26) ** 2 - low) * (1 - cos(pi * (k / (n - 1) - 0.5)))) for k in range(n)]
    faces = [(a, a + 1, a + n + 1, a + n) for j in range(4) for a in range(j * n, j * n + n - 1)]
    deck = [(k * n, (k + 1) * n, (k + 1) * n + n - 1, k * n + n - 1) for k in range(4)]
    wood = M('stick', 'wood', '#6b4428')
    stern = tuple(range(4 * n, 5 * n))
    parts = [new_obj('BOAT_hull', hull, [tuple(reversed(f)) for f in faces] + [stern], M('boat_blue', col='#2f5a72'), autosmooth=60)]
    parts.append(new_obj('BOAT_deck', [(a, b, c - 0.006) for a, b, c in hull], [tuple(reversed(f)) for f in deck], wood, smooth=False))
    parts.append(tube('BOAT_mast', [(0.03, 0, 0.04), (0.02, 0, 0.30)], 0.004, wood, n=5))
    sail = [(0.055, 0.004, 0.285), (0.045, 0.012, 0.085), (-0.105, 0.022, 0.075), (-0.055, 0.010, 0.235)]
    other = [(a, b - 0.002, c) for a, b, c in sail]
    parts.append(new_obj('BOAT_sail', sail + other, [(0, 1, 2, 3), (7, 6, 5, 4)], M('sail_tan', col='#b0704a'), smooth=False))
    parts.append(box('BOAT_stand', (0.14, 0.05, 0.014), (0, 0, -0.012), wood, bevel=0.003, seg=1))
    place(parts, (x, y, z + 0.012), turn)


def build():
    """All small things."""
    pendant()
    pictures()
    his_side()
    her_side()
    on_the_chest()
    geranium(1.72, D + 0.09, WIN['z0'])
    boat(3.02, D + 0.09, WIN['z0'], 2.85)
