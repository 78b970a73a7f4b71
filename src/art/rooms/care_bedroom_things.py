"""Pictures of the care home's bedroom, and what stands on its cabinet, chest and table."""

from math import cos, pi, sin

from mathutils import Euler

from kit.furnishings import frame, leaf
from kit.materials import M
from kit.mesh import place
from kit.shapes import box, lathe, rect, softbox, spline, tube
from rooms.care_bedroom_art import ART
from rooms.care_fittings import EASTERN, NORTH, SOUTH, WEST, dark_beech, sheet, veneer, white
from rooms.care_plan import CABINET_TOP, CHEST, CHEST_TOP, D, LAMP, LAMP_BULB
from rooms.care_plan import TABLE, TABLE_TOP, W, at
from rooms.living_room_recliner import slippers
from rooms.living_room_things import spectacles


def pictures():
    """The pier over the bed, roses over the table, the board with cards, the clock over the chest."""
    paper = M('mount', col='#f3efe4')
    for name, w, h, loc, turn, wood in (
        ('pier', 0.86, 0.46, (0.001, 3.22, 1.62), WEST, dark_beech()),
        ('roses', 0.40, 0.40, (1.36, 0.001, 1.52), SOUTH, veneer()),
    ):
        parts = frame('PIC_' + name, w, h, ART[name], wood, M('art', 'art'), paper, fw=0.024, mount=0.035)
        place(parts, loc, turn)
    board = [(-0.30, -0.30), (0.30, -0.30), (0.30, 0.30), (-0.30, 0.30)]
    sheet('PIC_cards', ART['cards'], 0.56, 0.56, (1.38, D - 0.008, 1.55), NORTH)
    for (x0, z0), (x1, z1) in zip(board, board[1:] + board[:1]):
        size = (abs(x1 - x0) + 0.02, 0.018, 0.02) if z0 == z1 else (0.02, 0.018, abs(z1 - z0) - 0.02)
        middle = (1.38 + (x0 + x1) / 2, D - 0.009, 1.55 + min(z0, z1) + (-0.01 if z0 == z1 else 0.01))
        box('PIC_board', size, middle, veneer(), bevel=0.003, seg=1)
    clock = [box('CLOCK_case', (0.27, 0.03, 0.27), (0, -0.015, -0.135), dark_beech(), bevel=0.012)]
    clock += sheet('CLOCK_face', ART['clock'], 0.225, 0.225, (0, -0.033, 0))
    place(clock, (W, CHEST[1], 1.86), EASTERN)


def lamp():
    """Bedside lamp with a cream shade."""
    x, y, z = *LAMP, CABINET_TOP
    bulb = at(x, y, LAMP_BULB)
    shade = M('care_shade', col='#ffcf94', glow=(*bulb, 0.34), evening=0.95)
    inner = M('care_shade_in', col='#ffe4b6', glow=(*bulb, 0.5), evening=1.5)
    foot = [
        (0, 0),
        (0.06, 0),
        (0.062, 0.010),
        (0.03, 0.022),
        (0.043, 0.07),
        (0.038, 0.11),
        (0.014, 0.15),
        (0.010, 0.20),
    ]
    lathe('LAMP_foot', foot, (x, y, z), M('care_glaze', col='#7c9a8c', rough=0.3), n=16)
    rows = [(0.115, 0.18), (0.097, 0.26), (0.079, 0.34)]
    lathe('LAMP_shade', rows, (x, y, z), shade, n=22, autosmooth=180)
    lathe('LAMP_in', [(r - 0.002, h) for r, h in rows], (x, y, z), inner, n=22, autosmooth=180, invert=1)


def on_the_cabinet():
    """Water beaker, spectacles, tissues."""
    z = CABINET_TOP
    lamp()
    beaker, lid = M('beaker', col='#c9dbe0', rough=0.3), M('beaker_lid', col='#5f8f9c', rough=0.4)
    body = [(0, 0), (0.030, 0), (0.037, 0.095), (0.037, 0.10)]
    lathe('BEAKER', body, (0.33, 2.62, z), beaker, n=16)
    lathe(
        'BEAKER_lid',
        [(0.039, 0.095), (0.039, 0.106), (0.012, 0.112), (0.010, 0.135), (0, 0.136)],
        (0.33, 2.62, z),
        lid,
        n=14,
    )
    spectacles((0.32, 2.46, z), 1.2)
    box('TISSUES', (0.115, 0.23, 0.07), (0.13, 2.62, z), M('tissue_box', col='#d3a6a0'), bevel=0.004, seg=1)
    tissue = M('tissue', col='#f6f4ee')
    softbox(
        'TISSUE',
        (0.03, 0.10, 0.06),
        (0.13, 2.62, z + 0.06),
        tissue,
        r=0.013,
        puff=0,
        wrinkle=0.02,
        k=1,
        m=3,
        seed=5,
    )


def television(x, y, z):
    """A small television, off."""
    black = M('tv_black', col='#26282b', rough=0.4)
    parts = [
        box('TV_case', (0.70, 0.035, 0.42), (0, 0, 0.06), black, bevel=0.006, seg=1),
        box('TV_neck', (0.10, 0.03, 0.06), (0, 0.01, 0.01), black, bevel=0),
        box('TV_foot', (0.30, 0.17, 0.012), (0, 0.0, 0), black, bevel=0.004, seg=1),
    ]
    parts += sheet('TV_screen', ART['screen'], 0.67, 0.385, (0, -0.021, 0.272))
    place(parts, (x, y, z), EASTERN + 0.10)


def photograph(name, cell, w, h, x, y, turn):
    """A photograph in a standing frame on the chest."""
    parts = frame(name, w, h, ART[cell], veneer(), M('art', 'art'), white(), fw=0.013, fd=0.010, mount=0.004)
    card = M('card_back', col='#5b4a3a')
    parts.append(rect(name + '_back', (w / 2, 0.001, -h / 2), (-w, 0, 0), (0, 0, h), card))
    parts.append(
        box(name + '_strut', (0.035, 0.004, h * 0.85), (0, 0.03, -h / 2), card, bevel=0, rot=(0.18, 0, 0))
    )
    place(parts, (x, y, CHEST_TOP + h / 2 + 0.002), 0, Euler((-0.16, 0, turn)))


def on_the_chest():
    """Television, two photographs, a pot plant, a pair of china birds."""
    television(CHEST[0] + 0.05, CHEST[1] + 0.06, CHEST_TOP)
    photograph('PROP_photo_a', 'couple', 0.14, 0.19, 3.62, 2.63, EASTERN - 0.30)
    photograph('PROP_photo_b', 'children', 0.20, 0.14, 3.47, 3.42, EASTERN + 0.42)
    x, y, z = 3.66, 3.44, CHEST_TOP
    lathe(
        'PLANT_pot',
        [(0, 0), (0.045, 0), (0.060, 0.09), (0.064, 0.10), (0.056, 0.10), (0, 0.085)],
        (x, y, z),
        M('pot_blue', col='#5d7f97', rough=0.3),
        n=14,
    )
    green = M('care_leaf', col='#6b9455')
    for k in range(11):
        a, tilt = k * 2.4, 1.25 - 0.055 * k
        leaf(
            'PLANT_leaf',
            (x, y, z + 0.09),
            a,
            0.15 + 0.012 * (k % 4),
            0.045,
            (tilt, tilt - 1.1),
            green,
            n=3,
            lm_w=0.5,
        )
    glaze = M('china_bird', col='#e7dcc6', rough=0.3)
    for dx, dy, turn in ((-0.15, -0.28, 0.3), (-0.16, -0.21, 2.2)):
        ring = [(0.024 * sin(pi * k / 5), 0.026 - 0.028 * cos(pi * k / 5)) for k in range(6)]
        parts = [lathe('BIRD', ring, (0, 0, 0), glaze, n=9)]
        parts.append(lathe('BIRD_head', [(r * 0.6, h * 0.6) for r, h in ring], (0.016, 0, 0.036), glaze, n=8))
        parts.append(tube('BIRD_tail', [(-0.012, 0, 0.026), (-0.05, 0, 0.036)], [0.012, 0.005], glaze, n=5))
        place(parts, (CHEST[0] + dx, CHEST[1] + dy, CHEST_TOP), turn)


def on_the_table():
    """A puzzle magazine, a pen, tea in a cup and saucer, wool with needles."""
    x, y, z = *TABLE, TABLE_TOP + 0.001
    sheet('MAGAZINE', ART['magazine'], 0.20, 0.26, (x - 0.02, y, z + 0.006), 2.9, flat=True)
    box(
        'MAGAZINE_pages',
        (0.20, 0.26, 0.005),
        (x - 0.02, y, z),
        M('pages', col='#e9e2d0'),
        bevel=0,
        rot=(0, 0, 2.9),
    )
    tube(
        'PEN',
        [(x - 0.08, y - 0.02, z + 0.011), (x + 0.02, y + 0.06, z + 0.011)],
        0.004,
        M('pen_blue', col='#2f4f86'),
        n=5,
    )
    china = M('china', col='#f1ebdf', rough=0.3)
    cx, cy = x + 0.20, y + 0.07
    lathe(
        'SAUCER',
        [(0, 0.002), (0.035, 0), (0.068, 0.014), (0.066, 0.016), (0, 0.006)],
        (cx, cy, z),
        china,
        n=18,
    )
    cup = [(0.018, 0.006), (0.024, 0.008), (0.040, 0.050), (0.042, 0.066), (0.039, 0.066), (0.036, 0.052)]
    lathe('CUP', cup, (cx, cy, z), china, n=16)
    lathe('CUP_tea', [(0.0368, 0.055), (0, 0.055)], (cx, cy, z), M('tea', col='#8a5a34'), n=14)
    ear = [
        (cx + 0.040, cy, z + 0.056),
        (cx + 0.062, cy, z + 0.050),
        (cx + 0.056, cy, z + 0.028),
        (cx + 0.034, cy, z + 0.026),
    ]
    tube('CUP_ear', spline(ear, 3), 0.004, china, n=5)
    wool = M('wool_teal', 'weave', '#4f8087')
    for dx, dy, r in ((-0.26, 0.05, 0.045), (-0.24, -0.06, 0.036)):
        ball = [(r * sin(pi * k / 6), r - r * cos(pi * k / 6)) for k in range(7)]
        lathe('WOOL', ball, (x + dx, y + dy, z), wool, n=10, autosmooth=180)
    tube(
        'NEEDLE', [(x - 0.34, y - 0.02, z + 0.05), (x - 0.12, y + 0.04, z + 0.075)], 0.003, dark_beech(), n=4
    )


def build():
    """Everything small."""
    pictures()
    on_the_cabinet()
    on_the_chest()
    on_the_table()
    slippers((0.80, 2.62, 0.0), -pi / 2 - 0.15)
