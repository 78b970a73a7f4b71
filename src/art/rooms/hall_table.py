"""The console table in the hall and what stands on it: alarm hub, telephone, bowl of keys, lamp, test card."""

import math
from math import cos, pi, sin

import bmesh
from mathutils import Euler

from kit.materials import M
from kit.mesh import bm_obj, place
from kit.shapes import box, lathe, rect, spline, tube
from rooms.hall_art import ART
from rooms.hall_plan import X1


TABLE_TOP = 0.78


HUB = (6.865, 3.235, TABLE_TOP)


def brass():
    """Brass of handles, lamp and frames."""
    return M('brass', col='#b99a5a', rough=0.3)


def console():
    """Narrow hall table with two drawers and a shelf, against the east wall."""
    oak, parts = M('oak', 'wood', '#b98d5f'), []
    w, d, h = 0.80, 0.28, TABLE_TOP
    parts.append(box('TABLE_top', (w, d, 0.024), (0, 0, h - 0.024), oak, bevel=0.006, seg=2))
    parts.append(box('TABLE_apron', (w - 0.08, d - 0.04, 0.115), (0, 0.01, h - 0.139), oak, bevel=0.003))
    for s in (-1, 1):
        parts.append(
            box(
                'TABLE_drawer',
                (w / 2 - 0.065, 0.014, 0.088),
                (s * 0.18, -d / 2 + 0.026, h - 0.126),
                oak,
                bevel=0.004,
            )
        )
        parts.append(
            lathe(
                'TABLE_knob',
                [(0.005, 0), (0.005, 0.010), (0.011, 0.014), (0.012, 0.020), (0, 0.024)],
                (s * 0.18, -d / 2 + 0.020, h - 0.082),
                brass(),
                n=12,
                rot=(pi / 2, 0, 0),
            )
        )
        for t in (-1, 1):
            leg = [(0.013, 0), (0.016, 0.05), (0.021, 0.30), (0.022, 0.60), (0.024, h - 0.024)]
            parts.append(
                lathe(
                    'TABLE_leg', leg, (s * (w / 2 - 0.035), t * (d / 2 - 0.035), 0), oak, n=8, autosmooth=80
                )
            )
    parts.append(box('TABLE_shelf', (w - 0.08, d - 0.06, 0.018), (0, 0, 0.20), oak, bevel=0.003))
    place(parts, (X1 - d / 2 - 0.004, 3.25, 0), -pi / 2)


def alarm_hub():
    """Table-top alarm unit: red help button, green cancel, yellow home/away, loudspeaker, light, mains lead."""
    shell, grey = M('abs_white', col='#f3f2ee', rough=0.35), M('abs_grey', col='#b9bcbe')
    parts, low = [], [(-0.095, -0.07, 0), (0.095, -0.07, 0), (0.095, 0.07, 0), (-0.095, 0.07, 0)]
    high = [(-0.09, -0.066, 0.026), (0.09, -0.066, 0.026), (0.09, 0.064, 0.062), (-0.09, 0.064, 0.062)]
    mesh = bmesh.new()
    v = [mesh.verts.new(p) for p in low + high]
    for face in ((3, 2, 1, 0), (4, 5, 6, 7), (0, 1, 5, 4), (1, 2, 6, 5), (2, 3, 7, 6), (3, 0, 4, 7)):
        mesh.faces.new([v[i] for i in face])
    bmesh.ops.bevel(mesh, geom=mesh.edges[:], offset=0.013, segments=3, affect='EDGES', profile=0.6)
    parts.append(bm_obj('HUB_body', mesh, shell, autosmooth=60, lm_w=2.6))
    tilt = math.atan2(0.036, 0.13)

    def on_top(x, y, up=0.0):
        return x, y - sin(tilt) * up, 0.044 + y * 0.277 + cos(tilt) * up

    turn = (tilt, 0, 0)
    red, green, yellow = (
        M('alarm_red', col='#d3202b'),
        M('btn_green', col='#3f9150'),
        M('btn_yellow', col='#f0c02c'),
    )
    ring = [(0.040, -0.002), (0.040, 0.004), (0.036, 0.0065), (0.033, 0.004)]
    parts.append(lathe('HUB_ring', ring, on_top(-0.030, -0.004), grey, n=28, rot=turn, lm_w=2.6))
    dome = [(0, 0.014), (0.012, 0.0135), (0.024, 0.0115), (0.031, 0.007), (0.033, 0.002), (0.033, -0.002)]
    parts.append(lathe('HUB_help', dome, on_top(-0.030, -0.004), red, n=28, rot=turn, lm_w=2.6))
    small = [(0, 0.007), (0.010, 0.0065), (0.0135, 0.003), (0.0135, -0.002)]
    parts.append(lathe('HUB_cancel', small, on_top(0.036, -0.034), green, n=18, rot=turn, lm_w=2.6))
    parts.append(lathe('HUB_home-away', small, on_top(0.070, -0.034), yellow, n=18, rot=turn, lm_w=2.6))
    dark = M('hub_hole', col='#5b6064')
    for count, r in ((1, 0), (6, 0.0075), (12, 0.015), (16, 0.022)):
        for k in range(count):
            a = 2 * pi * k / count + 20 * r
            at = on_top(0.053 + r * cos(a), 0.020 + r * sin(a), 0.0008)
            parts.append(lathe('HUB_hole', [(0.0021, 0), (0, 0)], at, dark, n=6, rot=turn, lm_w=1.5))
    collar = [(0.0110, -0.001), (0.0110, 0.0022), (0.0085, 0.0032)]
    parts.append(lathe('HUB_collar', collar, on_top(-0.030, 0.050), grey, n=16, rot=turn, lm_w=2))
    light = M('hub_light', col='#ff9a10', emit=1.0)
    parts.append(
        lathe(
            'HUBLIGHT',
            [(0, 0.0052), (0.0045, 0.0044), (0.0082, 0.0020), (0.0086, 0)],
            on_top(-0.030, 0.050),
            light,
            n=14,
            rot=turn,
        )
    )
    lead = spline(
        [
            (0.06, 0.066, 0.015),
            (0.09, 0.10, 0.008),
            (0.20, 0.118, 0.006),
            (0.33, 0.120, 0.004),
            (0.372, 0.118, -0.05),
            (0.380, 0.118, -0.46),
        ],
        5,
    )
    parts.append(tube('HUB_lead', lead, 0.0028, shell, n=5, lm_w=0.5))
    place(parts, HUB, -pi / 2 + 0.10)


def telephone(loc, turn):
    """Push-button landline telephone with its handset and curly cord."""
    cream, parts = M('phone_cream', col='#e4dac4', rough=0.4), []
    low = [(-0.075, -0.095, 0), (0.075, -0.095, 0), (0.075, 0.095, 0), (-0.075, 0.095, 0)]
    high = [(-0.066, -0.086, 0.028), (0.066, -0.086, 0.028), (0.066, 0.086, 0.066), (-0.066, 0.086, 0.066)]
    mesh = bmesh.new()
    v = [mesh.verts.new(p) for p in low + high]
    for face in ((3, 2, 1, 0), (4, 5, 6, 7), (0, 1, 5, 4), (1, 2, 6, 5), (2, 3, 7, 6), (3, 0, 4, 7)):
        mesh.faces.new([v[i] for i in face])
    bmesh.ops.bevel(
        mesh, geom=[e for e in mesh.edges if len(e.link_faces) == 2], offset=0.010, segments=2, affect='EDGES'
    )
    parts.append(bm_obj('PHONE_body', mesh, cream, autosmooth=60, lm_w=2))
    tilt = math.atan2(0.038, 0.172)
    pad = rect(
        'PHONE_keys',
        (-0.034, -0.042, 0),
        (0.068, 0, 0),
        (0, 0.080, 0),
        M('art', 'art'),
        uv=ART['keypad'],
        lm_w=2,
    )
    pad.location, pad.rotation_euler = (0, -0.028, 0.0425), (tilt, 0, 0)
    parts.append(pad)
    bar = spline(
        [
            (-0.098, 0.050, 0.088),
            (-0.06, 0.052, 0.100),
            (0, 0.052, 0.103),
            (0.06, 0.052, 0.100),
            (0.098, 0.050, 0.088),
        ],
        4,
    )
    parts.append(
        tube(
            'PHONE_handset',
            bar,
            [0.013 + 0.004 * abs(k / (len(bar) - 1) - 0.5) for k in range(len(bar))],
            cream,
            n=9,
            lm_w=1.5,
        )
    )
    for s in (-1, 1):
        cup = [(0, 0), (0.026, 0), (0.028, 0.008), (0.022, 0.024), (0.012, 0.032)]
        parts.append(lathe('PHONE_cup', cup, (s * 0.086, 0.051, 0.062), cream, n=16, lm_w=1.5))
    cord = spline(
        [
            (-0.090, 0.045, 0.064),
            (-0.104, 0.030, 0.030),
            (-0.112, -0.010, 0.008),
            (-0.104, -0.060, 0.006),
            (-0.076, -0.080, 0.012),
        ],
        5,
    )
    parts.append(
        tube('PHONE_cord', cord, [0.0042 + 0.0010 * (k % 2) for k in range(len(cord))], cream, n=6, lm_w=0.5)
    )
    place(parts, loc, turn)


def bowl_of_keys(loc):
    """Small blue bowl with a ring of keys."""
    x, y, z = loc
    glaze = M('ceramic_blue', col='#44627d', rough=0.3)
    lathe(
        'BOWL',
        [
            (0, 0.004),
            (0.030, 0.0),
            (0.034, 0.006),
            (0.058, 0.030),
            (0.062, 0.040),
            (0.057, 0.039),
            (0.032, 0.012),
            (0, 0.010),
        ],
        loc,
        glaze,
        n=26,
    )
    steel = M('steel', col='#a9adb0', rough=0.3)
    ring = [
        (x + 0.020 * cos(k * pi / 6), y + 0.020 * sin(k * pi / 6), z + 0.030 + 0.006 * sin(k))
        for k in range(12)
    ]
    tube('KEYS_ring', ring, 0.0018, steel, closed=True, n=5)
    for k, a in enumerate((0.4, 1.5, 2.9)):
        parts = [
            lathe(
                'KEYS_bow',
                [(0.0045, 0), (0.0115, 0), (0.0115, 0.0025), (0.0045, 0.0025)],
                (0, 0.018, 0),
                brass() if k == 1 else steel,
                n=12,
            ),
            box(
                'KEYS_blade',
                (0.007, 0.034, 0.0022),
                (0, 0.044, 0.0002),
                brass() if k == 1 else steel,
                bevel=0,
            ),
        ]
        place(parts, (x, y, z + 0.022 + 0.004 * k), a, Euler((0.35, 0, a)))


def lamp(loc):
    """Table lamp with a linen shade that is brighter near the bulb."""
    x, y, z = loc
    bulb_at = (x, y, z + 0.17)
    shade = M('hall_shade', col='#ffc98a', glow=(*bulb_at, 0.85), evening=1.1)
    inner = M('hall_shade_in', col='#ffe2b0', glow=(*bulb_at, 1.3), evening=1.6)
    foot = [
        (0, 0),
        (0.050, 0),
        (0.052, 0.008),
        (0.030, 0.016),
        (0.040, 0.055),
        (0.048, 0.095),
        (0.036, 0.140),
        (0.014, 0.170),
        (0.010, 0.21),
    ]
    lathe('LAMP_foot', foot, loc, M('ceramic_sage', col='#7d9384', rough=0.3), n=24)
    lathe('LAMP_shade', [(0.105, 0.20), (0.092, 0.30), (0.074, 0.385)], loc, shade, n=28, autosmooth=180)
    lathe(
        'LAMP_shade_in',
        [(0.072, 0.385), (0.090, 0.30), (0.103, 0.20), (0.105, 0.20)],
        loc,
        inner,
        n=28,
        autosmooth=180,
        invert=1,
    )


def test_card(loc, turn):
    """Blank white card for the monthly test, propped beside the hub: lines to write on, no date."""
    card, line = M('card_white', col='#fbf8ef'), M('card_line', col='#8fb1ad')
    lean = -0.26
    parts = [box('CARD_sheet', (0.105, 0.0025, 0.148), (0, 0, 0), card, bevel=0, lm_w=2)]
    parts.append(
        rect(
            'CARD_head',
            (-0.0525, -0.0019, 0.126),
            (0.105, 0, 0),
            (0, 0, 0.022),
            M('card_teal', col='#1f666b'),
            lm_w=2,
        )
    )
    for k in range(4):
        parts.append(
            rect('CARD_line', (-0.042, -0.0019, 0.100 - 0.024 * k), (0.084, 0, 0), (0, 0, 0.0022), line)
        )
    place(parts, loc, turn, Euler((lean, 0, turn)))
