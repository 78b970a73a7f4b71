"""Pictures, embroidery hoops, calendar and pegs on the walls. z from the room's floor."""
from math import cos, pi, sin

from mathutils import Euler

from kit.furnishings import frame
from kit.materials import M
from kit.mesh import place, set_uv
from kit.shapes import box, lathe, rect, softbox, spline, tube
from rooms.spare_room_art import ART
from rooms.spare_room_plan import X0, X1, Y0, Y1, YA


def hang(name, w, h, cell, loc, turn, wood, mount=0.045):
    """A framed picture on a wall; turned by 0 it faces south."""
    place(
        frame(name, w, h, ART[cell], wood, M('art', 'art'), M('mount', col='#f3efe4'), mount=mount), loc, turn
    )


def on_the_walls():
    """Pictures, three embroidery hoops over the sewing table, a calendar by the door."""
    oak, white = M('frame_oak', 'wood', '#b08a5c'), M('frame_white', col='#ece7dc')
    hang('PIC_village', 0.66, 0.62, 'village', (X1 - 0.001, -2.02, 1.58), -pi / 2, oak, 0.06)
    hang('PIC_moor', 0.50, 0.46, 'moor', (X0 + 0.001, -2.62, 1.52), pi / 2, white)
    hang('PIC_pier', 0.42, 0.46, 'pier', (5.36, Y0 + 0.001, 1.46), pi, oak)
    for name, x, z, r in (
        ('hoop0', 3.98, 1.50, 0.125),
        ('hoop1', 4.30, 1.62, 0.095),
        ('hoop2', 4.27, 1.36, 0.105),
    ):
        parts = [lathe('HOOP_cloth', [(r, 0.006), (0, 0.006)], (0, 0, 0), M('art', 'art'), n=24)]
        u = ART[name]
        span, mid = (u[2] - u[0]) * 0.48, ((u[0] + u[2]) / 2, (u[1] + u[3]) / 2)
        set_uv(parts[0], lambda c, p, r=r, s=span, m=mid: (m[0] + s * c.x / r, m[1] + s * c.y / r))
        ring = [(r * cos(q * pi / 14), r * sin(q * pi / 14), 0.007) for q in range(28)]
        parts.append(tube('HOOP_ring', ring, 0.007, M('beech', 'wood', '#c8935c'), closed=True, n=5))
        parts.append(
            box(
                'HOOP_screw',
                (0.022, 0.018, 0.012),
                (0, r + 0.010, 0.002),
                M('brass', col='#b99a5a'),
                bevel=0.002,
            )
        )
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
    brim = [
        (0.205, 0.012),
        (0.200, 0.018),
        (0.13, 0.020),
        (0.108, 0.028),
        (0.100, 0.085),
        (0.070, 0.115),
        (0, 0.122),
    ]
    band = [(0.1085, 0.028), (0.1055, 0.055)]
    turn = Euler((pi / 2 - 0.12, 0.15, 0))
    hat = [lathe('HAT', brim, (0, 0, 0), straw, n=24, autosmooth=60)]
    hat.append(lathe('HAT_band', band, (0, 0, 0), M('hat_band', col='#4f6f8a'), n=24))
    parts += place(hat, (-0.18, -0.055, -0.07), 0, turn)
    bag = M('bag_linen', 'weave', '#a8b3a4')
    parts.append(
        softbox(
            'BAG',
            (0.32, 0.07, 0.36),
            (0.20, -0.05, -0.58),
            bag,
            r=0.034,
            puff=-0.012,
            puff_y=0.022,
            k=2,
            m=5,
            wrinkle=0.022,
            seed=5,
        )
    )
    for s in (-1, 1):
        strap = [(0.20 + s * 0.09, -0.05, -0.235), (0.27 + s * 0.035, -0.055, -0.05), (0.27, -0.06, 0.056)]
        parts.append(tube('BAG_strap', spline(strap, 4), 0.007, bag, n=5))
    place(parts, (X1, -3.12, 1.62), -pi / 2)
