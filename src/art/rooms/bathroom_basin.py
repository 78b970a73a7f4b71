"""Basin in its oak cupboard, what stands on it, and the mirror cupboard over it."""

from math import cos, pi, sin

from kit.ware import loft
from kit.materials import M
from kit.mesh import place
from kit.shapes import box, lathe, moulding, rect, softbox, spline, tube
from rooms.bathroom_art import ART
from rooms.bathroom_plan import BASIN
from rooms.bathroom_wares import bottle, ceramic, chrome, oak

DECK = 0.83  # top of the basin


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
        box('VANITY_door', (0.020, dw, dh), (x, y, z), wood, bevel=0.004, seg=1, drop=('+x', '-x'))
        # only the part of the front that one sees: what lies under the frame is dark and would bleed out
        inner, rise = dw / 2 - 0.049, dh - 0.098
        rect('VANITY_panel', (x - 0.010, y - inner, z + 0.049), (0, 0, rise), (0, 2 * inner, 0), wood)
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
    """Basin and cupboards."""
    cupboard()
    bowl()
    on_the_basin()
    mirror_cupboard()
