"""Crockery, tins and jars of the kitchen, and what stands on the open shelves."""

from math import cos, pi, sin

from kit.loft import loft
from kit.materials import M
from kit.mesh import place
from kit.shapes import lathe, spline, tube
from rooms.kitchen_art import ART
from rooms.kitchen_plan import X1


def ware(col):
    """Glazed ware of one colour."""
    return M('ware_' + col[1:], col=col, rough=0.3)


def jar(loc, r, h, col, fill):
    """Storage jar: pale glass seen as its contents, with a cork."""
    lathe(
        'JAR',
        [(0, 0), (r * 0.94, 0), (r, 0.008), (r, h * 0.80), (r * 0.82, h * 0.90), (r * 0.84, h)],
        loc,
        M('jar_' + fill[1:], col=fill),
        n=16,
    )
    lathe(
        'JAR_cork',
        [(r * 0.80, h * 0.98), (r * 0.80, h + 0.022), (r * 0.72, h + 0.028), (0, h + 0.028)],
        loc,
        M('cork_' + col[1:], col=col),
        n=14,
    )


def plate(name, loc, r, mat, rot=(0, 0, 0), n=22):
    """A plate that lies at `loc`, or stands when turned."""
    profile = [
        (0, 0),
        (r * 0.55, 0),
        (r * 0.62, 0.004),
        (r * 0.96, 0.017),
        (r, 0.020),
        (r * 0.95, 0.021),
        (r * 0.60, 0.008),
        (0, 0.006),
    ]
    return lathe(name, profile, loc, mat, n=n, rot=rot)


def tin(name, loc, r, h, turn=0.0):
    """Painted tin with a lid: tea caddy, biscuit tin."""
    body = lathe(name, [(r, 0), (r, h)], (0, 0, 0), M('art', 'art'), n=20)
    u0, v0, u1, v1 = ART['pack']
    circle = 2 * pi * r
    # a lathe's own UV runs around and up in metres
    layer = body.data.uv_layers['UVMap'].data
    for d in layer:
        d.uv = (
            u0 + (u1 - u0) * (0.01 + 0.98 * d.uv[0] / circle),
            v0 + (v1 - v0) * (0.02 + 0.96 * d.uv[1] / h),
        )
    lid = [
        (r + 0.002, h - 0.012),
        (r + 0.003, h + 0.006),
        (r - 0.006, h + 0.012),
        (0.012, h + 0.016),
        (0.010, h + 0.024),
        (0, h + 0.027),
    ]
    return place(
        [body, lathe(name + '_lid', lid, (0, 0, 0), M('tin_ochre', col='#c2953f', rough=0.4), n=20)],
        loc,
        turn,
    )


def bread_bin(loc, turn):
    """Enamel bread bin with a lid and two ears."""
    cream = ware('#efe6cf')
    rings = [
        (0, 0, 0.36, 0.22, 0.03, 0.0),
        (0, 0, 0.37, 0.23, 0.035, 0.012),
        (0, 0, 0.37, 0.23, 0.035, 0.185),
    ]
    rim = [
        (0, 0, 0.37, 0.23, 0.035, 0.183),
        (0, 0, 0.382, 0.242, 0.04, 0.185),
        (0, 0, 0.382, 0.242, 0.04, 0.203),
        (0, 0, 0.34, 0.20, 0.04, 0.216),
        (0, 0, 0.22, 0.10, 0.03, 0.222),
    ]
    parts = [loft('BREAD', rings, cream), loft('BREAD_lid', rim, M('bread_teal', col='#3f6b68', rough=0.4))]
    parts.append(
        lathe(
            'BREAD_knob',
            [(0.012, 0), (0.010, 0.012), (0.022, 0.022), (0.020, 0.032), (0, 0.036)],
            (0, 0, 0.220),
            M('knob_oak', 'wood', '#a97d50'),
            n=12,
        )
    )
    for s in (-1, 1):
        ear = [
            (s * 0.184, -0.04, 0.12),
            (s * 0.205, -0.03, 0.115),
            (s * 0.205, 0.03, 0.115),
            (s * 0.184, 0.04, 0.12),
        ]
        parts.append(tube('BREAD_ear', ear, 0.006, M('bread_teal', col='#3f6b68', rough=0.4), n=6))
    return place(parts, loc, turn)


def utensils(loc):
    """Jar of spoons."""
    x, y, z = loc
    pot = [(0, 0), (0.050, 0), (0.056, 0.02), (0.055, 0.13), (0.060, 0.145), (0.052, 0.145), (0.048, 0.03)]
    lathe('SPOONS', pot, loc, ware('#8fa3a0'), n=18)
    wood, metal = M('spoon_wood', 'wood', '#b98a58'), M('chrome', col='#d2d6d8', rough=0.2)
    for i in range(5):
        a, h = i * 1.3 + 0.4, 0.26 + 0.025 * (i % 3)
        top = (x + 0.055 * cos(a), y + 0.045 * sin(a), z + h)
        mat = wood if i % 2 == 0 else metal
        tube('SPOON', [(x, y, z + 0.02), top], [0.005, 0.006], mat, n=5, lm_w=0.5)
        bowl = [(0, -0.035), (0.014, -0.026), (0.021, 0), (0.015, 0.024), (0, 0.032)]
        ob = lathe('SPOON_bowl', bowl, top, mat, n=8, lm_w=0.6)
        ob.scale = (1, 0.35, 1)


def dish_rack(loc):
    """Wire rack on the drainer with plates and an upturned cup."""
    x, y, z = loc
    wire = M('rack_wire', col='#cfd3d2', rough=0.3)
    for level, (w, d) in ((0.012, (0.30, 0.30)), (0.095, (0.36, 0.34))):
        ring = [
            (x + sx * w / 2, y + sy * d / 2, z + level) for sx, sy in ((-1, -1), (1, -1), (1, 1), (-1, 1))
        ]
        tube('RACK', ring, 0.004, wire, closed=True, n=5, lm_w=0.5)
    for k in range(7):
        at = y - 0.135 + 0.045 * k
        path = [
            (x - 0.18, at * 1.0, z + 0.095),
            (x - 0.15, at, z + 0.012),
            (x + 0.15, at, z + 0.012),
            (x + 0.18, at, z + 0.095),
        ]
        tube('RACK_wire', path, 0.0025, wire, n=4, lm_w=0.4)
    for k, col in enumerate(('#eee8da', '#eee8da', '#a9bdc4')):
        plate(
            'RACK_plate',
            (x - 0.05, y + 0.10 - 0.05 * k, z + 0.125),
            0.105 - 0.01 * k,
            ware(col),
            rot=(pi / 2 - 0.15, 0, 0),
            n=18,
        )
    cup = [(0.030, 0), (0.033, 0.004), (0.038, 0.075), (0.036, 0.080), (0, 0.080)]
    lathe('RACK_cup', cup, (x + 0.09, y - 0.10, z + 0.016), ware('#c46a4a'), n=16)


def on_the_shelves():
    """Plates, bowls, jugs and tins on the open shelves; mugs hang below."""
    x = X1 - 0.11
    for k in range(5):
        plate('PLATE', (x, -1.22, 1.90 + 0.009 * k), 0.095, ware('#eee8da'))
    bowl = [
        (0, 0),
        (0.035, 0),
        (0.045, 0.01),
        (0.078, 0.055),
        (0.082, 0.065),
        (0.076, 0.063),
        (0.04, 0.018),
        (0, 0.014),
    ]
    for k, col in enumerate(('#5d7f95', '#eee8da', '#b9c2a2')):
        lathe('BOWL_stack', bowl, (x, -1.42, 1.90 + 0.020 * k), ware(col), n=18)
    jug = [
        (0, 0),
        (0.05, 0),
        (0.062, 0.05),
        (0.05, 0.11),
        (0.040, 0.14),
        (0.048, 0.165),
        (0.044, 0.165),
        (0.036, 0.14),
    ]
    lathe('JUG', jug, (x, -1.58, 1.90), ware('#d9b98a'), n=18)
    grip = [
        (x - 0.045, -1.58, 2.05),
        (x - 0.085, -1.58, 2.03),
        (x - 0.090, -1.58, 1.97),
        (x - 0.060, -1.58, 1.94),
    ]
    tube('JUG_grip', spline(grip, 3), 0.006, ware('#d9b98a'), n=6)
    tin('TIN_a', (x, -1.20, 1.56), 0.075, 0.10)
    tin('TIN_b', (x, -1.37, 1.56), 0.045, 0.15, 2.0)
    jar((x, -1.48, 1.56), 0.045, 0.15, '#a97d50', '#b98d5a')
    jar((x, -1.60, 1.56), 0.045, 0.12, '#a97d50', '#8f9a5c')
