"""What makes the bathroom lived in: shelves, scales, plants, picture, cords."""

from math import pi

from kit.furnishings import frame
from kit.materials import M
from kit.mesh import place
from kit.shapes import box, lathe, tube
from rooms.bathroom_art import ART
from rooms.bathroom_cloth import folded
from rooms.bathroom_plan import H, TOILET, WIN, X0, Y0
from rooms.bathroom_wares import bottle, oak, paper_roll, pot


def rack():
    """Low oak shelves against the yard wall: towels, a box, rolls, a fern on top."""
    wood, x, y, w, d, h = oak(), X0 + 0.165, -4.11, 0.62, 0.29, 0.84
    for sx in (-1, 1):
        for sy in (-1, 1):
            box(
                'RACK_post',
                (0.030, 0.030, h),
                (x + sx * (d / 2 - 0.015), y + sy * (w / 2 - 0.015), 0),
                wood,
                bevel=0.005,
                seg=1,
            )
    for z in (0.12, 0.46, h - 0.022):
        box('RACK_shelf', (d - 0.004, w - 0.004, 0.022), (x, y, z), wood, bevel=0.005)
    folded('RACK_towel_a', (0.24, 0.26, 0.075), (x, y - 0.14, 0.482), 'teal', 0.03, 2, 1)
    folded('RACK_towel_b', (0.23, 0.25, 0.075), (x, y - 0.14, 0.560), 'sand', -0.05, 2, 5)
    folded('RACK_towel_c', (0.22, 0.24, 0.060), (x, y - 0.13, 0.640), 'cream', 0.02, 2, 9)
    for k, (dx, dy, z) in enumerate(
        ((0.03, 0.10, 0.482), (-0.06, 0.19, 0.482), (0.05, 0.215, 0.482), (0.0, 0.16, 0.580))
    ):
        paper_roll(f'RACK_roll{k}', (x + dx, y + dy, z))
    cane = M('cane', 'weave', '#b98f5c', bump=0.3)
    box('RACK_box', (0.25, 0.50, 0.17), (x, y, 0.142), cane, bevel=0.012, seg=2)
    box('RACK_box_rim', (0.262, 0.512, 0.03), (x, y, 0.292), cane, bevel=0.012, seg=2)
    pot((x - 0.01, y + 0.17, h), 0.075, 0.12, '#cf8f66', 26, 0.26)
    bottle('RACK_bottle', (x + 0.02, y - 0.06, h), 0.034, 0.20, '#e3d6bd', '#9b6b43')
    bottle('RACK_bottle', (x - 0.06, y - 0.10, h), 0.030, 0.16, '#7fa39a')
    jar = [
        (0, 0),
        (0.042, 0),
        (0.045, 0.006),
        (0.045, 0.075),
        (0.040, 0.080),
        (0.043, 0.082),
        (0.043, 0.098),
        (0, 0.100),
    ]
    lathe('RACK_jar', jar, (x + 0.03, y - 0.20, h), M('jar', col='#d9e2dc', rough=0.2), n=18)


def scales():
    """Flat bathroom scales by the wall."""
    x, y = 6.30, -3.92
    box('SCALES', (0.29, 0.28, 0.026), (x, y, 0.010), M('scales', col='#e4e8e4', rough=0.3), bevel=0.010)
    box(
        'SCALES_dial',
        (0.09, 0.05, 0.003),
        (x, y + 0.085, 0.035),
        M('scales_dial', col='#47545a'),
        bevel=0.002,
        seg=1,
    )


def on_the_sill():
    """Small plant and bottles on the window sill."""
    z = WIN['z0'] + 0.002
    pot((5.22, Y0 - 0.015, z), 0.042, 0.070, '#f0eadb', 14, 0.13)
    bottle('SILL_bottle', (4.86, Y0 - 0.010, z), 0.024, 0.145, '#d9b06a')
    bottle('SILL_bottle', (4.925, Y0 - 0.020, z), 0.021, 0.115, '#6fa5a0')
    tin = [(0, 0), (0.030, 0), (0.030, 0.028), (0.031, 0.029), (0.031, 0.040), (0, 0.041)]
    lathe('SILL_tin', tin, (5.02, Y0 - 0.010, z), M('tin_red', col='#b5594a', rough=0.4), n=16)


def over_the_toilet():
    """A coble on the sand in an oak frame, and a trailing plant on the cistern."""
    oak_frame, art, mount = M('frame_oak', 'wood', '#a97d50'), M('art', 'art'), M('mount', col='#f3efe4')
    place(
        frame('PIC_sea', 0.42, 0.42, ART['sea'], oak_frame, art, mount, mount=0.035),
        (TOILET[0] - 0.001, TOILET[1], 1.62),
        -pi / 2,
    )
    pot((TOILET[0] - 0.10, TOILET[1] + 0.10, 0.775), 0.048, 0.075, '#5f8f8c', 18, 0.16)


def cords():
    """Ceiling switch with its cord by the door, extractor high on the window wall, a label-free cover plate."""
    white, x, y = M('abs_white', col='#f3f2ee', rough=0.35), 6.06, -3.90
    lathe(
        'CORD_switch',
        [(0, -0.034), (0.030, -0.034), (0.040, -0.026), (0.042, 0)],
        (x, y, H),
        white,
        n=18,
        invert=0,
    )
    tube('CORD', [(x, y, H - 0.03), (x, y, 1.16)], 0.0022, white, n=4, caps=False, lm_w=0.4)
    lathe(
        'CORD_pull',
        [(0, 0), (0.010, 0.003), (0.014, 0.018), (0.008, 0.040), (0.003, 0.046), (0, 0.046)],
        (x, y, 1.12),
        oak(),
        n=12,
    )
    fan = [box('FAN_case', (0.19, 0.022, 0.19), (0, -0.011, 0), white, bevel=0.008)]
    for k in range(7):
        fan.append(
            box(
                'FAN_slat',
                (0.14, 0.008, 0.010),
                (0, -0.026, 0.030 + 0.021 * k),
                white,
                bevel=0.002,
                seg=1,
                rot=(0.5, 0, 0),
            )
        )
    fan.append(
        box('FAN_dark', (0.145, 0.004, 0.150), (0, -0.0225, 0.020), M('rad_slot', col='#8d8d88'), bevel=0)
    )
    place(fan, (6.27, Y0, 2.06), pi)


def build():
    """Everything that hangs, stands and lies about."""
    rack()
    scales()
    on_the_sill()
    over_the_toilet()
    cords()
