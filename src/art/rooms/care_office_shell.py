"""Walls, floor, window, door and radiator of the care home's office, and its garden. Plan metres."""

from math import pi

import bpy

from kit.joinery import SKIRTING
from kit.materials import M
from kit.mesh import place
from kit.shapes import box, lathe, moulding, rect, tube
from kit.stage import blocker
from rooms import care_fittings as fit
from rooms import care_garden
from rooms.care_corridor import floor, wired
from rooms.care_plan import CORRIDOR, D, DOOR, H, OFFICE, OFFICE_PIVOT, OFFICE_WIN

X0, X1 = OFFICE['x0'], OFFICE['x1']
WINDOW_X = (OFFICE_WIN['x0'] + OFFICE_WIN['x1']) / 2


def walls():
    """Plaster, ceiling, carpet tiles, skirting."""
    low, w, d = 0.085, OFFICE_WIN, DOOR
    rect('SHELL_ceiling_o', (X0, D, H), (X1 - X0, 0, 0), (0, -D, 0), fit.ceiling(), lm_w=0.5)
    floor('SHELL_carpet_o', X0, X1, 'tiles', 1.1)
    a, b = d['y0'] - 0.06, d['y1'] + 0.06
    for name, p0, p1, z0, z1 in (
        ('n', (X0, D), (X1, D), low, H),
        ('e', (X1, D), (X1, 0), low, H),
        ('sl', (w['x0'], 0), (X0, 0), low, H),
        ('sr', (X1, 0), (w['x1'], 0), low, H),
        ('sb', (w['x1'], 0), (w['x0'], 0), low, w['z0'] - 0.01),
        ('st', (w['x1'], 0), (w['x0'], 0), w['z1'], H),
        ('ws', (X0, 0), (X0, a), low, H),
        ('wn', (X0, b), (X0, D), low, H),
        ('wt', (X0, a), (X0, b), d['h'] + 0.06, H),
    ):
        fit.wall('SHELL_wall_o' + name, p0, p1, z0, z1)
    path = [(X0, a - 0.006), (X0, 0), (X1, 0), (X1, D), (X0, D), (X0, b + 0.006)]
    moulding('TRIM_skirting', path, SKIRTING, fit.veneer(), lm_w=0.6)


def radiator():
    """Panel radiator under the window."""
    w, h, z, enamel = 1.20, 0.52, 0.16, M('rad_white', col='#f1efe9', rough=0.35)
    parts = [box('RAD', (w, 0.035, h), (0, -0.065, z), enamel, bevel=0.006, seg=1)]
    for k in range(16):
        x = -w / 2 + w * (k + 0.5) / 16
        parts.append(
            box(
                'RAD_rib',
                (0.045, 0.012, h - 0.05),
                (x, -0.085, z + 0.025),
                enamel,
                bevel=0.005,
                seg=1,
                drop=('+y',),
            )
        )
    parts.append(box('RAD_top', (w, 0.085, 0.012), (0, -0.05, z + h), enamel, bevel=0.003, seg=1))
    valve = [(0.0, 0.09), (0.016, 0.085), (0.017, 0.02), (0.009, 0), (0.009, -0.16)]
    parts.append(lathe('RAD_valve', valve, (w / 2 + 0.03, -0.06, z), enamel, n=10))
    place(parts, (WINDOW_X, 0, 0), fit.SOUTH)


def blind():
    """A roller blind, rolled up but for a hand's width."""
    w, cloth = OFFICE_WIN['x1'] - OFFICE_WIN['x0'] - 0.06, M('blind', 'weave', '#a9b79f')
    z = OFFICE_WIN['z1']
    tube(
        'BLIND_roll',
        [(WINDOW_X - w / 2, -0.035, z - 0.035), (WINDOW_X + w / 2, -0.035, z - 0.035)],
        0.026,
        cloth,
        n=10,
    )
    rect('BLIND_cloth', (WINDOW_X + w / 2, -0.012, z - 0.20), (-w, 0, 0), (0, 0, 0.165), cloth)
    box('BLIND_bar', (w, 0.012, 0.02), (WINDOW_X, -0.014, z - 0.215), fit.white(), bevel=0.003, seg=1)


def garden():
    """The garden on this side: the bedroom's, turned to the south."""
    known = set(bpy.data.objects)
    care_garden.sky((WINDOW_X, 0))
    care_garden.lawn()
    line = [(-2.2, -6.5), (-4.6, -4.6), (-5.6, -2.0), (-5.8, 0.5), (-5.6, 3.5), (-4.2, 6.4), (-2.0, 8.4)]
    care_garden.hedge('GARDEN_hedge', line, 0.8, 1.3, M('hedge', col='#86a069'))
    care_garden.tree(-4.4, 0.1)
    place(
        [ob for ob in bpy.data.objects if ob not in known], (WINDOW_X + care_garden.SKY_MIDDLE, 0, 0), pi / 2
    )


def around(name, x0, x1, gap=None):
    """A wall's inside as blocker from x0 to x1; its door hole is filled from gap[0] to gap[1]."""
    grey, d = M('stub_wall', col='#dcd3c0', rough=0.9), DOOR
    blocker(name + '_s', (x0, 0, -0.1), (x1, d['y0'] - 0.002, H), grey)
    blocker(name + '_n', (x0, d['y1'] + 0.002, -0.1), (x1, D, H), grey)
    blocker(name + '_t', (x0, d['y0'], d['h'] + 0.002), (x1, d['y1'], H), grey)
    if gap:
        blocker(name + '_d', (gap[0], d['y0'], -0.1), (gap[1], d['y1'], d['h'] + 0.002), grey)


def outside():
    """What keeps stray light out. Never exported."""
    c0, far, w, grey = CORRIDOR['x0'], 0.3, OFFICE_WIN, M('stub_wall', col='#dcd3c0', rough=0.9)
    y = -w['reveal']
    blocker('top', (c0 - far, y, H + 0.01), (X1 + far, D + far, H + 0.1), grey)
    blocker('floor', (c0 - far, y, -0.1), (X1 + far, D + far, -0.002), grey)
    blocker('north', (c0 - far, D + 0.002, -0.1), (X1 + far, D + far, H), grey)
    blocker('east', (X1 + 0.002, y, -0.1), (X1 + far, D + far, H), grey)
    for name, a, b, z0, z1 in (
        ('l', c0 - far, w['x0'] - 0.002, -0.1, H),
        ('r', w['x1'] + 0.002, X1 + far, -0.1, H),
        ('b', w['x0'], w['x1'], -0.1, w['z0'] - 0.032),
        ('t', w['x0'], w['x1'], w['z1'] + 0.002, H),
    ):
        blocker('south_' + name, (a, y + 0.002, z0), (b, -0.002, z1), grey)
    around('west', c0 - far, c0 - 0.002, (c0 - far, c0 - 0.062))
    around('middle', CORRIDOR['x1'] + 0.002, X0 - 0.002)


def build():
    """Everything that belongs to the building."""
    walls()
    wide = OFFICE_WIN['x1'] - OFFICE_WIN['x0']
    fit.window(wide, OFFICE_WIN['z0'], OFFICE_WIN['z1'], OFFICE_WIN['reveal'], (WINDOW_X, 0, 0), fit.SOUTH)
    blind()
    radiator()
    fit.doorway(DOOR['y1'] - DOOR['y0'], DOOR['h'], DOOR['lining'], (X0, DOOR['y0'], 0), fit.WEST)
    place(fit.leaf('DOOR_care-office', 0.98, 2.01, -1, pane=wired(0.35, 0.62)), OFFICE_PIVOT, pi / 2)
    fit.switch((X0, 1.67, 1.06), fit.WEST)
    fit.socket((X1, 2.62, 1.02), fit.EASTERN, plugs=2)
    fit.socket((X1, 0.55, 0.40), fit.EASTERN)
    fit.opal('LIGHT_office', (X0 + X1) / 2, 2.2, H, r=0.20)
    fit.smoke_head('SMOKE_o', X0 + 1.0, 3.0, H)
    garden()
    outside()
