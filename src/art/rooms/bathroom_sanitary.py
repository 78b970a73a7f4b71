"""Toilet with its drop-down rail, the basin in its oak cupboard, the mirror cupboard over it."""

from math import cos, pi, sin

from kit.loft import loft
from kit.materials import M
from kit.mesh import place
from kit.shapes import box, lathe, moulding, rect, softbox, spline, tube
from rooms.bathroom_art import ART
from rooms.bathroom_bath import bottle, ceramic, chrome, oak, white_metal
from rooms.bathroom_plan import BASIN, TOILET

DECK = 0.83  # top of the basin


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


def paper_roll(name, loc, rot=(0, 0, 0), r=0.055):
    """Toilet roll with its cardboard core."""
    paper = M('tissue', col='#f7f3ea', rough=0.95)
    profile = [(0.020, 0), (r - 0.003, 0), (r, 0.003), (r, 0.095), (r - 0.003, 0.098), (0.020, 0.098)]
    core = [(0.020, 0.098), (0.019, 0.05), (0.020, 0.0)]
    return [
        lathe(name, profile, loc, paper, n=18, rot=rot),
        lathe(name + '_core', core, loc, M('card_brown', col='#a98a64'), n=12, rot=rot, invert=1),
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


def cupboard():
    """Oak cupboard under the basin: two framed doors, knobs, a set-back plinth. Front towards -x."""
    wood, w, d, h = oak(), 0.48, 0.385, DECK - 0.055
    box(
        'VANITY_body',
        (d - 0.02, w - 0.01, h - 0.08),
        (BASIN[0] - (d - 0.02) / 2, BASIN[1], 0.08),
        wood,
        bevel=0.003,
        seg=1,
        drop=('+z', '+x'),
    )
    box(
        'VANITY_plinth',
        (d - 0.07, w - 0.03, 0.08),
        (BASIN[0] - (d - 0.07) / 2, BASIN[1], 0),
        M('plinth', 'wood', '#7d5936'),
        bevel=0,
    )
    for s in (-1, 1):
        y = BASIN[1] + s * (w / 4 - 0.001)
        x = BASIN[0] - d + 0.010
        dw, dh, z = w / 2 - 0.008, h - 0.10, 0.09
        box('VANITY_door', (0.020, dw, dh), (x, y, z), wood, bevel=0.004, seg=1, drop=('+x',))
        ring = [(-dw / 2, 0), (dw / 2, 0), (dw / 2, dh), (-dw / 2, dh)]
        frame = moulding(
            'VANITY_frame',
            ring,
            [(0, 0), (0, 0.006), (0.003, 0.008), (0.044, 0.008), (0.050, 0.0)],
            wood,
            closed=True,
            plane='xz',
        )
        place([frame], (x - 0.010, y, z), -pi / 2)
        knob = [(0.006, 0), (0.006, 0.012), (0.015, 0.018), (0.015, 0.026), (0, 0.030)]
        lathe(
            'VANITY_knob',
            knob,
            (x - 0.016, y - s * (dw / 2 - 0.025), z + dh - 0.10),
            M('brass', col='#b99a5a', rough=0.3),
            n=12,
            rot=(0, -pi / 2, 0),
        )


def bowl():
    """Ceramic top with its oval bowl, mixer tap and waste."""
    cx, cy, china = BASIN[0] - 0.208, BASIN[1], ceramic()
    bx = cx - 0.028
    rings = [
        (cx, cy, DECK - 0.060, 0.203, 0.246, 14),
        (cx, cy, DECK - 0.052, 0.208, 0.251, 14),
        (cx, cy, DECK - 0.008, 0.208, 0.251, 14),
        (cx, cy, DECK, 0.200, 0.243, 14),
        (bx, cy, DECK - 0.001, 0.150, 0.205, 2.8),
        (bx, cy, DECK - 0.012, 0.140, 0.194, 2.7),
        (bx, cy, DECK - 0.070, 0.116, 0.166, 2.5),
        (bx + 0.01, cy, DECK - 0.115, 0.070, 0.105, 2.3),
        (bx + 0.01, cy, DECK - 0.125, 0.020, 0.022, 2),
    ]
    loft('BASIN_top', rings, china, n=36, top=True, autosmooth=55, lm_w=1.3)
    waste = [(0.022, 0.002), (0.020, 0.005), (0.010, 0.003), (0, 0.002)]
    lathe('BASIN_waste', waste, (bx + 0.01, cy, DECK - 0.125), chrome(), n=12)
    tx = BASIN[0] - 0.062
    body = [(0.026, 0), (0.026, 0.005), (0.021, 0.010), (0.020, 0.085), (0.014, 0.098), (0, 0.10)]
    lathe('BASIN_tap', body, (tx, cy, DECK), chrome(), n=14)
    spout = spline(
        [
            (tx, cy, DECK + 0.055),
            (tx - 0.06, cy, DECK + 0.088),
            (tx - 0.105, cy, DECK + 0.086),
            (tx - 0.118, cy, DECK + 0.060),
        ],
        4,
    )
    tube('BASIN_spout', spout, 0.0125, chrome(), n=8)
    tube(
        'BASIN_lever',
        [(tx, cy, DECK + 0.098), (tx + 0.01, cy, DECK + 0.112), (tx - 0.065, cy, DECK + 0.142)],
        [0.009, 0.008, 0.006],
        chrome(),
        n=7,
    )


def on_the_basin():
    """Mug with two toothbrushes and the paste, soap in its dish, a pump bottle."""
    x, y, z = BASIN[0] - 0.055, BASIN[1] - 0.165, DECK
    glaze = M('mug_ochre', col='#d0a14e', rough=0.3)
    mug = [(0, 0), (0.031, 0), (0.035, 0.006), (0.037, 0.085), (0.035, 0.088), (0.032, 0.084), (0.030, 0.012)]
    lathe('MUG', mug, (x, y, z), glaze, n=20, lm_w=1.5)
    for k, (a, col) in enumerate(((0.4, '#3f7f9c'), (2.4, '#c4604a'))):
        dx, dy = cos(a), sin(a)
        stick = [
            (x - 0.012 * dx, y - 0.012 * dy, z + 0.012),
            (x + 0.030 * dx, y + 0.030 * dy, z + 0.125),
            (x + 0.040 * dx, y + 0.040 * dy, z + 0.185),
        ]
        tube('TOOTHBRUSH', stick, [0.005, 0.005, 0.0055], M('brush' + str(k), col=col), n=6)
        head = (x + 0.034 * dx, y + 0.034 * dy, z + 0.166)
        box(
            'TOOTHBRUSH_head',
            (0.011, 0.009, 0.026),
            head,
            M('bristle', col='#f4f4ee'),
            bevel=0.002,
            seg=1,
            rot=(0, 0, a),
        )
    dish = [
        (0, 0.004),
        (0.030, 0),
        (0.034, 0.004),
        (0.052, 0.016),
        (0.050, 0.018),
        (0.034, 0.009),
        (0, 0.008),
    ]
    lathe('SOAP_dish', dish, (x - 0.005, y + 0.285, z), ceramic(), n=20)
    softbox(
        'SOAP',
        (0.048, 0.070, 0.024),
        (x - 0.005, y + 0.285, z + 0.009),
        M('soap_green', col='#a9c79a', rough=0.5),
        r=0.011,
        puff=0.004,
        wrinkle=0,
        k=2,
        m=2,
        rot=(0, 0, 0.4),
    )
    bottle('PUMP', (x + 0.005, y + 0.365, z), 0.030, 0.125, '#b5835a')
    nozzle = [
        (x + 0.005, y + 0.365, z + 0.12),
        (x + 0.005, y + 0.365, z + 0.152),
        (x - 0.040, y + 0.365, z + 0.150),
    ]
    tube('PUMP_nozzle', nozzle, 0.005, M('bottle_f3f1ea', col='#f3f1ea', rough=0.4), n=6)


def mirror_cupboard():
    """Oak cupboard with two mirrored doors, one a little open, and a ledge under it."""
    wood, w, d, h, z = oak(), 0.52, 0.13, 0.62, 1.28
    x, y = BASIN[0], BASIN[1]
    box('CABINET', (d - 0.02, w, h), (x - (d - 0.02) / 2, y, z), wood, bevel=0.004, seg=2, drop=('+x',))
    art = M('art', 'art')
    u0, v0, u1, v1 = ART['mirror']
    for s in (-1, 1):
        dw, dh = w / 2 - 0.003, h - 0.004
        cell = (u0 if s < 0 else (u0 + u1) / 2, v0, (u0 + u1) / 2 if s < 0 else u1, v1)
        # each door is built about its hinge: x runs from the hinge to the free edge, the front looks to -y
        a, b = (0, dw) if s > 0 else (-dw, 0)
        ring = [(a, 0), (b, 0), (b, dh), (a, dh)]
        parts = [
            box('CABINET_door', (dw, 0.018, dh), ((a + b) / 2, 0, 0), wood, bevel=0.003, seg=1),
            moulding(
                'CABINET_rim',
                ring,
                [(0, 0), (0, 0.004), (0.004, 0.006), (0.020, 0.005), (0.024, 0)],
                wood,
                closed=True,
                plane='xz',
            ),
            rect(
                'CABINET_mirror',
                (a + 0.018, -0.0115, 0.018),
                (dw - 0.036, 0, 0),
                (0, 0, dh - 0.036),
                art,
                uv=cell,
                lm_w=1.2,
            ),
        ]
        parts[1].location.y = -0.0088
        place(parts, (x - d + 0.010, y + s * (w / 2), z + 0.002), -pi / 2 + (0.16 if s < 0 else 0))
    box('CABINET_ledge', (0.12, w, 0.016), (x - 0.06, y, z - 0.060), wood, bevel=0.004)
    for s in (-1, 1):
        box(
            'CABINET_bracket',
            (0.10, 0.014, 0.058),
            (x - 0.05, y + s * (w / 2 - 0.02), z - 0.058),
            wood,
            bevel=0.002,
            seg=1,
        )


def build():
    """Toilet, basin and what belongs to them."""
    place([*pan(), *cistern()], (*TOILET, 0))
    for p in paper_roll('SPAREROLL', (TOILET[0] - 0.10, TOILET[1] - 0.11, 0.775)):
        p['lm_w'] = 0.8
    drop_down_rail()
    brush_and_bin()
    cupboard()
    bowl()
    on_the_basin()
    mirror_cupboard()
