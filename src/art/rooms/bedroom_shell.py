"""Walls, carpet, window, door and fittings of the bedroom. z = 0 is its own floor, y = D the street wall."""

from math import cos, pi, sin

from mathutils import Euler

from kit.doors import panel_leaf, stops
from kit.furnishings import curtain
from kit.joinery import ARCHITRAVE, SKIRTING
from kit.materials import M
from kit.mesh import grid_faces, new_obj, place, set_uv
from kit.shapes import box, lathe, moulding, rect, tube
from kit.stage import blocker
from rooms.bedroom_art import ART, CARPET_EDGE
from rooms.bedroom_plan import DOOR, D, H, PIVOT, W, WIN
from rooms.living_room_shell import radiator, white

COVE = 0.085
POLE_Z = 2.215


def paint():
    """Warm white of three walls."""
    return M('bed_white', col='#ece5d8', rough=0.9)


def blue():
    """Soft blue-grey of the wall behind the bed."""
    return M('bed_blue', col='#9fb0b9', rough=0.9)


def ceiling():
    """Ceiling white."""
    return M('ceiling_white', col='#f5f3ee', rough=0.95)


def carpet():
    """Fitted carpet in four pieces of one painted square, in a single sheet so that no seam takes light."""
    xs, ys = (0, W / 2, W), (0, D / 2, D)
    sheet = new_obj(
        'SHELL_carpet',
        [(x, y, 0) for y in ys for x in xs],
        grid_faces(3, 3),
        M('art', 'art'),
        smooth=False,
        lm_uv='project',
        lm_w=1.0,
    )
    u0, v0, u1, v1 = (a + s * CARPET_EDGE for a, s in zip(ART['carpet'], (1, 1, -1, -1)))

    def cell(co, polygon):
        """Each quarter shows the same square."""
        middle = polygon.center
        s = (co.x - (middle.x - W / 4)) / (W / 2)
        t = (co.y - (middle.y - D / 4)) / (D / 2)
        return u0 + (u1 - u0) * s, v0 + (v1 - v0) * t

    set_uv(sheet, cell)


def walls():
    """Plaster. It stops just behind skirting and coving, so that no hidden texel can bleed."""
    w, d = WIN, DOOR
    zb, zt = 0.112, H - COVE
    rect(
        'SHELL_ceiling',
        (COVE, D - COVE, H),
        (W - 2 * COVE, 0, 0),
        (0, 2 * COVE - D, 0),
        ceiling(),
        lm_w=0.5,
    )
    rect('SHELL_wall_w', (0, 0, zb), (0, D, 0), (0, 0, zt - zb), blue())
    rect('SHELL_wall_s', (W, 0, zb), (-W, 0, 0), (0, 0, zt - zb), paint())
    for name, a, b, z0, z1 in (
        ('l', 0, w['x0'], zb, zt),
        ('r', w['x1'], W, zb, zt),
        ('b', w['x0'], w['x1'], zb, w['z0'] - 0.01),
        ('t', w['x0'], w['x1'], w['z1'], zt),
    ):
        rect('SHELL_wall_n_' + name, (a, D, z0), (b - a, 0, 0), (0, 0, z1 - z0), paint())
    for name, a, b, z0 in (
        ('n', d['y1'] + 0.06, D, zb),
        ('s', 0, d['y0'] - 0.06, zb),
        ('t', d['y0'] - 0.06, d['y1'] + 0.06, d['h'] + 0.06),
    ):
        rect('SHELL_wall_e_' + name, (W, b, z0), (0, a - b, 0), (0, 0, zt - z0), paint())
    r, x0, x1, z0, z1 = w['reveal'], w['x0'], w['x1'], w['z0'], w['z1']
    rect('SHELL_reveal_l', (x0, D, z0), (0, r, 0), (0, 0, z1 - z0), paint())
    rect('SHELL_reveal_r', (x1, D + r, z0), (0, -r, 0), (0, 0, z1 - z0), paint())
    rect('SHELL_reveal_t', (x0, D, z1), (0, r, 0), (x1 - x0, 0, 0), paint())
    sill, middle = (x1 - x0 + 0.12, r + 0.06, 0.03), (x0 + x1) / 2
    box('SHELL_sill', sill, (middle, D + (r - 0.06) / 2, z0 - 0.03), white(), bevel=0.012, seg=3)


def mouldings():
    """Skirting and coving. Travel is clockwise from above: left is into the room."""
    d = DOOR
    path = [(W, d['y1'] + 0.066), (W, D), (0, D), (0, 0), (W, 0), (W, d['y0'] - 0.066)]
    moulding('TRIM_skirting', path, SKIRTING, white(), lm_w=0.8)
    arc = [(0.10 - 0.10 * cos(a * pi / 12), 0.10 * sin(a * pi / 12)) for a in range(7)]
    cove = [(0, H - 0.10)] + [(out, H - 0.10 + rise) for out, rise in arc]
    moulding('TRIM_coving', [(0, 0), (W, 0), (W, D), (0, D)], cove[::-1], ceiling(), closed=True, lm_w=0.6)


def door():
    """This room's half of the door, its architrave and the lining as far as the middle of the leaf."""
    d = DOOR
    wide, h, deep = d['y1'] - d['y0'], d['h'], d['lining']
    parts = [
        moulding('TRIM_architrave', [(0, 0), (0, h), (wide, h), (wide, 0)], ARCHITRAVE, white(), plane='xz'),
        rect('SHELL_lining_n', (0, 0, 0), (0, deep, 0), (0, 0, h), white()),
        rect('SHELL_lining_s', (wide, deep, 0), (0, -deep, 0), (0, 0, h), white()),
        rect('SHELL_lining_t', (0, 0, h), (0, deep, 0), (wide, 0, 0), white()),
        rect('SHELL_lining_f', (0, 0, 0), (wide, 0, 0), (0, deep, 0), M('bar_brass', col='#a98d58')),
        *stops('landing', wide, h, deep, white()),
    ]
    place(parts, (W, d['y1'], 0), -pi / 2)
    place(panel_leaf('DOOR_bedroom', wide - 0.02, 2.01, white(), sides=(1,)), PIVOT, pi / 2)


def bar(name, a, b, c, d, depth=0.06, y=D + WIN['reveal'] - 0.07):
    """One straight piece of the window frame, from x = a to b and z = c to d."""
    box('WIN_' + name, (b - a, depth, d - c), ((a + b) / 2, y, c), white(), bevel=0.008)


def window():
    """White frame with a fixed light between two casements."""
    x0, x1, z0, z1, fw = WIN['x0'], WIN['x1'], WIN['z0'], WIN['z1'], 0.065
    y = D + WIN['reveal'] - 0.07
    bar('b', x0, x1, z0, z0 + fw)
    bar('t', x0, x1, z1 - fw, z1)
    bar('l', x0, x0 + fw, z0 + fw, z1 - fw)
    bar('r', x1 - fw, x1, z0 + fw, z1 - fw)
    third = (x1 - x0 - fw * 2) / 3
    for i in (1, 2):
        x = x0 + fw + third * i
        bar(f'm{i}', x - 0.035, x + 0.035, z0 + fw, z1 - fw)
    for s, a in ((0, x0 + fw), (1, x1 - fw - third + 0.035)):
        b = a + third - 0.035
        for name, edges in (
            ('b', (a, b, z0 + fw, z0 + fw + 0.045)),
            ('t', (a, b, z1 - fw - 0.045, z1 - fw)),
            ('l', (a, a + 0.045, z0 + fw + 0.045, z1 - fw - 0.045)),
            ('r', (b - 0.045, b, z0 + fw + 0.045, z1 - fw - 0.045)),
        ):
            bar(f'c{s}{name}', *edges, depth=0.045, y=y - 0.02)
        x = b - 0.022 if s == 0 else a + 0.022
        box(f'WIN_handle{s}', (0.02, 0.05, 0.11), (x, y - 0.055, 1.38), white(), bevel=0.008)


def curtains():
    """Dusty blue curtains on an oak pole."""
    cloth, wood = M('bed_curtain', 'weave', '#8ea2ae'), M('pole_oak', 'wood', '#a97d50')
    middle, y = (WIN['x0'] + WIN['x1']) / 2, D - 0.125
    knob = [
        (0.014, 0),
        (0.02, 0.005),
        (0.014, 0.012),
        (0.032, 0.035),
        (0.034, 0.05),
        (0.022, 0.07),
        (0, 0.075),
    ]
    for s in (-1, 1):
        curtain(
            f'CURTAIN_{s}',
            0.56,
            0.02,
            POLE_Z - 0.015,
            cloth,
            loc=(middle + s * 1.29, D - 0.135, 0),
            folds=7,
            depth=0.05,
            seed=s + 9,
            nu=76,
            nv=10,
        )
        end = middle + s * 1.64
        lathe('POLE_finial', knob, (end, y, POLE_Z), wood, n=14, rot=(0, s * pi / 2, 0))
        x = middle + s * 1.58
        tube('POLE_bracket', [(x, y, POLE_Z), (x, D - 0.001, POLE_Z)], 0.009, wood, n=6)
    tube('POLE', [(middle - 1.64, y, POLE_Z), (middle + 1.64, y, POLE_Z)], 0.014, wood, n=10)


def fittings():
    """Light switch by the door, sockets beside the bed and under the chest."""
    plastic = M('abs_white', col='#f3f2ee', rough=0.35)
    plate = [
        box('SWITCH', (0.086, 0.086, 0.009), (0, 0, 0), plastic, bevel=0.003),
        box('SWITCH_rocker', (0.022, 0.036, 0.004), (0, 0, 0.009), plastic, bevel=0.001),
    ]
    place(plate, (W - 0.001, 2.38, 1.12), 0, Euler((-pi / 2, 0, pi / 2)))
    for name, at, turn in (
        ('near', (0.001, 3.30, 0.30), -pi / 2),
        ('far', (0.001, 0.62, 0.30), -pi / 2),
        ('south', (2.30, 0.001, 0.30), 0),
    ):
        socket = [
            box('SOCKET_' + name, (0.146, 0.086, 0.009), (0, 0, 0), plastic, bevel=0.003),
            box('SOCKET_plug', (0.045, 0.045, 0.03), (0.035, 0, 0.006), plastic, bevel=0.008),
        ]
        place(socket, at, 0, Euler((-pi / 2, 0, turn)))


def outside():
    """What keeps stray light out. Never exported."""
    w, grey = WIN, M('stub_wall', col='#dcd3c0', rough=0.9)
    y, far = D + w['reveal'], 0.3
    blocker('top', (-far, -far, H + 0.01), (W + 0.2, y, H + 0.1), grey)
    blocker('west', (-far, -far, -0.1), (-0.002, y, H), grey)
    blocker('south', (-far, -far, -0.1), (W + 0.2, -0.002, H), grey)
    blocker('floor', (-far, -far, -0.1), (W + 0.2, y, -0.002), grey)
    for name, a, b, z0, z1 in (
        ('l', -far, w['x0'] - 0.002, -0.1, H),
        ('r', w['x1'] + 0.002, W + 0.2, -0.1, H),
        ('b', w['x0'], w['x1'], -0.1, w['z0'] - 0.032),
        ('t', w['x0'], w['x1'], w['z1'] + 0.002, H),
    ):
        blocker('north_' + name, (a, D + 0.002, z0), (b, y - 0.002, z1), grey)
    d = DOOR
    blocker('east_n', (W + 0.002, d['y1'] + 0.002, -0.1), (W + 0.12, D, H), grey)
    blocker('east_s', (W + 0.002, -far, -0.1), (W + 0.12, d['y0'] - 0.002, H), grey)
    blocker('east_t', (W + 0.002, d['y0'], d['h'] + 0.002), (W + 0.12, d['y1'], H), grey)
    blocker('landing', (PIVOT[0] + 0.002, d['y0'], -0.1), (W + 0.12, d['y1'], d['h'] + 0.002), grey)


def build():
    """Everything that belongs to the building."""
    carpet()
    walls()
    mouldings()
    door()
    window()
    curtains()
    radiator((WIN['x0'] + WIN['x1']) / 2, 1.4)
    fittings()
    outside()
