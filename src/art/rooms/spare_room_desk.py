"""What lies and stands on the desk. z from the room's floor."""
from math import cos, pi, sin

from mathutils import Euler

from kit.materials import M
from kit.mesh import place
from kit.shapes import box, lathe, rect, tube
from rooms.living_room_things import mug
from rooms.spare_room_art import ART
from rooms.spare_room_cloth import colour
from rooms.spare_room_plan import DESK, DESK_LAMP, up


def art_sheet(name, w, h, cell, loc, turn, lm_w=1.2):
    """A sheet of paper with a picture, lying flat."""
    sheet = rect(name, (-w / 2, -h / 2, 0), (w, 0, 0), (0, h, 0), M('art', 'art'), uv=ART[cell], lm_w=lm_w)
    place([sheet], loc, turn)


def desk_lamp():
    """A jointed lamp with an enamel shade over the papers."""
    x, y, h = *DESK_LAMP, DESK['h']
    enamel, steel = M('enamel_teal', col='#3f6f72', rough=0.3), M('steel', col='#b4b8ba')
    lathe(
        'LAMP_base',
        [(0.075, 0), (0.078, 0.008), (0.07, 0.020), (0.018, 0.028), (0, 0.03)],
        (x, y, h),
        enamel,
        n=22,
    )
    elbow, head = (x - 0.06, y - 0.03, h + 0.25), (x + 0.09, y + 0.05, h + 0.42)
    for dx in (-0.008, 0.008):
        tube('LAMP_arm', [(x + dx, y, h + 0.02), (elbow[0] + dx, elbow[1], elbow[2])], 0.005, steel, n=5)
        tube(
            'LAMP_arm',
            [(elbow[0] + dx, elbow[1], elbow[2]), (head[0] + dx, head[1], head[2])],
            0.005,
            steel,
            n=5,
        )
    lathe(
        'LAMP_joint',
        [(0, 0), (0.016, 0.002), (0.016, 0.026), (0, 0.028)],
        (elbow[0], elbow[1], elbow[2] - 0.014),
        enamel,
        n=10,
    )
    bell = [(0.020, 0.075), (0.030, 0.070), (0.036, 0.03), (0.062, -0.01), (0.078, -0.055)]
    glow = up(head[0] + 0.02, head[1] + 0.01, head[2] - 0.03)
    lining = M('lamp_lining', col='#ffdca8', glow=(*glow, 0.10), evening=1.3)
    shade = lathe('LAMP_shade', bell, (0, 0, 0), enamel, n=20, autosmooth=70)
    inner = lathe(
        'LAMP_lining', [(r - 0.002, z) for r, z in bell], (0, 0, 0), lining, n=20, autosmooth=70, invert=1
    )
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
        box(
            'PAPER_stack',
            (0.212, 0.300, 0.006),
            (x + 0.27 + 0.003 * k, y + 0.05, h + 0.006 * k),
            colour('#eeeae0'),
            bevel=0,
            rot=(0, 0, 0.05 * k - 0.03),
        )
    art_sheet('PAPER_top', 0.206, 0.292, 'page', (x + 0.276, y + 0.05, h + 0.0185), pi + 0.06)
    box(
        'NOTEBOOK',
        (0.15, 0.21, 0.014),
        (x + 0.46, y + 0.10, h),
        colour('#8c4a48'),
        bevel=0.003,
        rot=(0, 0, -0.12),
    )
    tube(
        'PEN',
        [(x + 0.42, y + 0.03, h + 0.019), (x + 0.50, y + 0.15, h + 0.019)],
        0.0042,
        colour('#2f4f86'),
        n=6,
    )
    pot = [(0, 0), (0.036, 0), (0.038, 0.004), (0.038, 0.095), (0.035, 0.096), (0.034, 0.02)]
    lathe('PENPOT', pot, (x + 0.20, y - 0.17, h), M('ceramic_sage', col='#8fa28c', rough=0.3), n=16)
    for k, col in enumerate(('#c9963f', '#2f4f86', '#b5392f', '#3f6f72', '#d9bd8c')):
        a = k * 1.26
        foot, tip = (x + 0.20 + 0.012 * cos(a), y - 0.17 + 0.012 * sin(a), h + 0.02), (
            x + 0.20 + 0.034 * cos(a),
            y - 0.17 + 0.034 * sin(a),
            h + 0.15 + 0.01 * (k % 2),
        )
        tube('PENPOT_pen', [foot, tip], 0.004, colour(col), n=5)
    mug((x + 0.07, y - 0.15, h), '#d9cbb2', 2.2)
    desk_lamp()
    basket = [
        (0, 0.004),
        (0.10, 0.004),
        (0.105, 0),
        (0.135, 0.29),
        (0.140, 0.295),
        (0.132, 0.29),
        (0.10, 0.02),
    ]
    lathe('BIN', basket, (4.68, -3.02, 0), M('wicker', 'weave', '#b98f5e'), n=20)
