"""Toilet with its drop-down rail, brush and bin."""

from math import pi

from kit.ware import loft
from kit.materials import M
from kit.mesh import place
from kit.shapes import box, lathe, rect, spline, tube
from rooms.bathroom_plan import TOILET
from rooms.bathroom_wares import ceramic, chrome, oak, paper_roll, white_metal


def pan():
    """Close-coupled pan, seat and closed lid. Back at x = 0, front towards -x."""
    china = ceramic()
    rings = [
        (-0.28, 0, 0.0, 0.215, 0.118, 2.8),
        (-0.28, 0, 0.03, 0.212, 0.115, 2.8),
        (-0.285, 0, 0.10, 0.200, 0.102, 2.6),
        (-0.295, 0, 0.20, 0.208, 0.112, 2.5),
        (-0.315, 0, 0.28, 0.240, 0.145, 2.4),
        (-0.335, 0, 0.35, 0.272, 0.174, 2.4),
        (-0.340, 0, 0.390, 0.280, 0.182, 2.5),
        (-0.340, 0, 0.402, 0.276, 0.178, 2.5),
        (-0.340, 0, 0.402, 0.20, 0.12, 2.5),
    ]
    parts = [loft('TOILET_pan', rings, china, n=28, autosmooth=70, lm_w=1.1)]
    seat = M('seat', col='#fbfaf5', rough=0.3)
    for name, z, h, grow in (('seat', 0.404, 0.018, 0.004), ('lid', 0.425, 0.020, 0.006)):
        hx, hy, cx = 0.225 + grow, 0.184 + grow, -0.398
        edge = [
            (cx, 0, z, hx - 0.006, hy - 0.006, 2.4),
            (cx, 0, z + h * 0.45, hx, hy, 2.4),
            (cx, 0, z + h * 0.85, hx - 0.006, hy - 0.006, 2.4),
            (cx, 0, z + h, hx - 0.03, hy - 0.03, 2.4),
            (cx, 0, z + h + (0.005 if name == 'lid' else 0), hx - 0.12, hy - 0.10, 2.4),
        ]
        parts.append(loft('TOILET_' + name, edge, seat, n=28, top=True, bottom=True, autosmooth=70))
    for y in (-0.075, 0.075):
        hinge = [(-0.196, y - 0.02, 0.432), (-0.196, y + 0.02, 0.432)]
        parts.append(tube('TOILET_hinge', hinge, 0.012, chrome(), n=8))
    return parts


def cistern():
    """Cistern with lid and lever; a spare roll and a small trailing plant stand on it."""
    china = ceramic()
    body = [
        (-0.098, 0, 0.395, 0.080, 0.175, 9),
        (-0.098, 0, 0.42, 0.088, 0.186, 9),
        (-0.098, 0, 0.735, 0.094, 0.195, 9),
    ]
    lid = [
        (-0.100, 0, 0.733, 0.098, 0.200, 9),
        (-0.100, 0, 0.742, 0.104, 0.206, 9),
        (-0.100, 0, 0.762, 0.104, 0.206, 9),
        (-0.100, 0, 0.772, 0.096, 0.198, 9),
        (-0.100, 0, 0.775, 0.06, 0.15, 6),
    ]
    lever = spline(
        [(-0.197, -0.12, 0.69), (-0.215, -0.12, 0.69), (-0.220, -0.09, 0.686), (-0.222, -0.045, 0.678)], 3
    )
    return [
        loft('TOILET_cistern', body, china, n=28, autosmooth=60),
        loft('TOILET_cistern_lid', lid, china, n=28, top=True, autosmooth=60),
        tube('TOILET_lever', lever, 0.008, chrome(), n=6),
        lathe(
            'TOILET_boss',
            [(0.018, 0), (0.017, 0.006), (0, 0.008)],
            (-0.192, -0.12, 0.69),
            chrome(),
            n=12,
            rot=(0, -pi / 2, 0),
        ),
    ]


def drop_down_rail():
    """Folding rail beside the toilet, down, with the roll on its lower bar."""
    white, y = white_metal(), TOILET[1] + 0.36
    x, reach = TOILET[0], 0.62
    plate = box('TOILETRAIL_plate', (0.012, 0.09, 0.26), (x - 0.006, y, 0.58), white, bevel=0.004, seg=1)
    loop = spline(
        [
            (-0.02, 0, 0.79),
            (-0.30, 0, 0.79),
            (-reach + 0.06, 0, 0.79),
            (-reach, 0, 0.765),
            (-reach, 0, 0.715),
            (-reach + 0.06, 0, 0.69),
            (-0.30, 0, 0.675),
            (-0.02, 0, 0.655),
        ],
        4,
    )
    arm = tube('TOILETRAIL_loop', [(x + p.x, y, p.z) for p in loop], 0.0155, white, n=9)
    joint = tube('TOILETRAIL_joint', [(x - 0.02, y, 0.62), (x - 0.02, y, 0.82)], 0.021, white, n=10)
    rod = [
        (x - 0.40, y, 0.675),
        (x - 0.40, y - 0.030, 0.622),
        (x - 0.40, y - 0.045, 0.612),
        (x - 0.26, y - 0.045, 0.612),
    ]
    tube('TOILETRAIL_rod', rod, 0.005, chrome(), n=6)
    paper_roll('TOILETRAIL_roll', (x - 0.385, y - 0.045, 0.612), rot=(0, pi / 2, 0))
    tail = [(x - 0.385, y - 0.1005, 0.612), (x - 0.385, y - 0.101, 0.50)]
    sheet = M('tissue', col='#f7f3ea', rough=0.95)
    rect('TOILETRAIL_tail', (tail[1][0], tail[1][1], tail[1][2]), (0.098, 0, 0), (0, 0, 0.112), sheet)
    rect(
        'TOILETRAIL_tail_back',
        (tail[1][0] + 0.098, tail[1][1] + 0.0015, tail[1][2]),
        (-0.098, 0, 0),
        (0, 0, 0.112),
        sheet,
    )
    return plate, arm, joint


def brush_and_bin():
    """Toilet brush in the corner behind the pan, small pedal bin between toilet and basin."""
    china = ceramic()
    lathe(
        'BRUSH_pot',
        [(0, 0), (0.045, 0), (0.048, 0.01), (0.044, 0.12), (0.046, 0.125), (0.040, 0.125), (0.038, 0.05)],
        (6.955, -5.17, 0),
        china,
        n=16,
    )
    lathe(
        'BRUSH_stick',
        [(0.022, 0.10), (0.009, 0.13), (0.009, 0.34), (0.013, 0.36), (0.010, 0.385), (0, 0.39)],
        (6.955, -5.17, 0),
        oak(),
        n=10,
    )
    lathe(
        'BIN_body',
        [
            (0.092, 0),
            (0.098, 0.01),
            (0.100, 0.22),
            (0.104, 0.225),
            (0.104, 0.245),
            (0.085, 0.262),
            (0, 0.268),
        ],
        (6.905, -4.43, 0),
        M('bin_sage', col='#7fa39a', rough=0.4),
        n=20,
    )
    box('BIN_pedal', (0.035, 0.05, 0.010), (6.79, -4.43, 0.012), chrome(), bevel=0.003, seg=1)


def build():
    """Toilet and what belongs to it."""
    place([*pan(), *cistern()], (*TOILET, 0))
    for part in paper_roll('SPAREROLL', (TOILET[0] - 0.10, TOILET[1] - 0.11, 0.775)):
        part['lm_w'] = 0.8
    drop_down_rail()
    brush_and_bin()
