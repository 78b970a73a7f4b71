"""The corridor between bedroom and office: carpet, walls, handrails, doors. Plan metres."""

from math import pi

from kit.joinery import SKIRTING
from kit.materials import M
from kit.mesh import place
from kit.shapes import box, moulding, rect, tube
from kit.tiled import tiled
from rooms import care_fittings as fit
from rooms.care_office_art import ART
from rooms.care_plan import BEDROOM_PIVOT, CORRIDOR, D, DOOR, H, OFFICE_PIVOT

X0, X1 = CORRIDOR['x0'], CORRIDOR['x1']
MIDDLE = (X0 + X1) / 2
FIRE_H = 2.05


def floor(name, x0, x1, cell, size):
    """Fitted carpet from x0 to x1."""
    u0, v0, u1, v1 = ART[cell]
    edge = 30 / 1024
    inner = (u0 + edge, v0 + edge, u1 - edge, v1 - edge)
    tiled(name, (x0, 0, 0), (1, 0, 0), (0, 1, 0), x1 - x0, D, inner, size, M('art', 'art'))


def wired(u, v):
    """The lower left part of the wired glass in the atlas, so that its squares keep their size."""
    u0, v0, u1, v1 = ART['wired']
    return (u0, v0, u0 + (u1 - u0) * u, v0 + (v1 - v0) * v)


def shell():
    """Ceiling, walls with their door holes, skirting."""
    low, d = 0.085, DOOR
    rect('SHELL_ceiling_c', (X0, D, H), (X1 - X0, 0, 0), (0, -D, 0), fit.ceiling(), lm_w=0.5)
    floor('SHELL_carpet_c', X0, X1, 'carpet', 2.2)
    a, b, top = d['y0'] - 0.06, d['y1'] + 0.06, d['h'] + 0.06
    for x, (south, north), flip in ((X0, (0, D), False), (X1, (0, D), True)):
        pieces = ((south, a, low), (a, b, top), (b, north, low))
        for k, (y0, y1, z0) in enumerate(pieces):
            ends = ((x, y1), (x, y0)) if flip else ((x, y0), (x, y1))
            fit.wall(f'SHELL_wall_c{k}', *ends, z0, H)
    moulding('TRIM_skirting', [(X0, a), (X0, 0.03)], SKIRTING, fit.veneer(), lm_w=0.6)
    moulding('TRIM_skirting', [(X0, D - 0.03), (X0, b)], SKIRTING, fit.veneer(), lm_w=0.6)
    moulding('TRIM_skirting', [(X1, 0.03), (X1, a)], SKIRTING, fit.veneer(), lm_w=0.6)
    moulding('TRIM_skirting', [(X1, b), (X1, D - 0.03)], SKIRTING, fit.veneer(), lm_w=0.6)
    wide = d['y1'] - d['y0']
    fit.doorway(wide, d['h'], d['lining'], (X0, d['y0'], 0), fit.WEST, stop=True)
    fit.doorway(wide, d['h'], d['lining'], (X1, d['y1'], 0), fit.EASTERN, stop=True)


def doors():
    """The corridor's half of both doors, with the closer over the bedroom's."""
    closer = [
        box('DOOR_care-bedroom_closer', (0.24, 0.05, 0.06), (0.17, -0.045, 1.92), fit.steel(), bevel=0.008)
    ]
    arm = [(0.24, -0.05, 1.985), (0.36, -0.075, 1.99)]
    closer.append(tube('DOOR_care-bedroom_arm', arm, 0.007, fit.steel(), n=5))
    place(fit.leaf('DOOR_care-bedroom', 0.98, 2.01, -1) + closer, BEDROOM_PIVOT, pi / 2)
    place(fit.leaf('DOOR_care-office', 0.98, 2.01, 1, pane=wired(0.35, 0.62)), OFFICE_PIVOT, pi / 2)


def fire_leaf(x0, x1, grip):
    """One leaf of the fire doors from x0 to x1, with its pull at x = grip."""
    high, w, middle = FIRE_H - 0.066, x1 - x0, (x0 + x1) / 2
    size, plate, low = (w, 0.02, high), (w - 0.04, 0.003, 0.20), (middle, -0.0215, 0.03)
    leaf = box('FIRE_leaf', size, (middle, -0.01, 0.008), fit.veneer(), bevel=0.002, seg=1, drop=('+y',))
    kick = box('FIRE_kick', plate, low, fit.steel(), bevel=0, drop=('+y', '-z'))
    bow = [(grip, -0.02, 0.92), (grip, -0.065, 0.94), (grip, -0.065, 1.20), (grip, -0.02, 1.22)]
    pull = tube('FIRE_pull', bow, 0.010, fit.steel(), n=6)
    return [
        leaf,
        kick,
        pull,
        *fit.vision('FIRE', middle, 0.85, min(0.36, w - 0.20), 0.90, -1, wired(0.9, 0.97)),
    ]


def fire_doors(loc, turn):
    """A pair of fire doors, shut, one leaf narrower: wired panes, plates, pulls, the sign."""
    wide, parts = X1 - X0, []
    for x in (-wide / 2 + 0.03, wide / 2 - 0.03):
        parts.append(
            box(
                'FIRE_post',
                (0.06, 0.07, FIRE_H - 0.062),
                (x, -0.005, 0),
                fit.dark_beech(),
                bevel=0.003,
                seg=1,
            )
        )
    parts.append(
        box('FIRE_head', (wide, 0.07, 0.06), (0, -0.005, FIRE_H - 0.06), fit.dark_beech(), bevel=0.003, seg=1)
    )
    # a strip covers the crack between the leaves
    parts.append(
        box('FIRE_strip', (0.026, 0.006, FIRE_H - 0.07), (0.18, -0.021, 0.008), fit.dark_beech(), bevel=0)
    )
    over = M('fire_over', col='#eee1ca', rough=0.9)
    parts.append(
        rect('FIRE_over', (-wide / 2, 0, FIRE_H - 0.02), (wide, 0, 0), (0, 0, H - FIRE_H + 0.02), over)
    )
    parts += fire_leaf(-wide / 2 + 0.058, 0.178, 0.10) + fire_leaf(0.182, wide / 2 - 0.058, 0.26)
    sign = box(
        'FIRE_sign', (0.34, 0.012, 0.17), (0, -0.006, FIRE_H + 0.09), M('sign_edge', col='#2f8a57'), bevel=0
    )
    parts.append(sign)
    parts += fit.sheet('FIRE_figure', ART['exit'], 0.33, 0.165, (0, -0.0135, FIRE_H + 0.175))
    place(parts, loc, turn)


def rail(x, y0, y1, side):
    """A wooden handrail on brackets; side is +1 where the wall looks east."""
    at, z = x + side * 0.075, 0.92
    ends = [(x + side * 0.004, y0, z), (at, y0 + 0.03, z), (at, y1 - 0.03, z), (x + side * 0.004, y1, z)]
    tube('RAIL', ends, 0.023, fit.dark_beech(), n=8, lm_w=1.2)
    count = max(1, round((y1 - y0) / 0.9))
    for k in range(count):
        y = y0 + (y1 - y0) * (k + 0.5) / count
        arm = [(x, y, z - 0.07), (at - side * 0.01, y, z - 0.055), (at, y, z - 0.015)]
        tube('RAIL_arm', arm, 0.008, fit.steel(), n=5, lm_w=0.6)


def build():
    """The whole corridor."""
    shell()
    doors()
    fire_doors((MIDDLE, D, 0), fit.NORTH)
    fire_doors((MIDDLE, 0, 0), fit.SOUTH)
    for x, side in ((X0, 1), (X1, -1)):
        rail(x, 0.08, DOOR['y0'] - 0.09, side)
        rail(x, DOOR['y1'] + 0.12, D - 0.08, side)
    fit.opal('LIGHT_corridor', MIDDLE, 2.2, H)
    fit.smoke_head('SMOKE_c', MIDDLE, 3.4, H)
