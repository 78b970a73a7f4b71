"""Floor, walls, tiles, mouldings, window and the outer skin of the kitchen."""

from math import cos, pi, sin

import bpy

from kit.furnishings import curtain
from kit.joinery import ARCHITRAVE, SKIRTING
from kit.materials import M
from kit.mesh import place
from kit.shapes import box, moulding, rect, tube
from kit.stage import blocker
from rooms.hall_shell import RAIL, RAIL_FOOT, RAIL_HEAD, ceiling, gloss, wall
from rooms.hall_plan import DADO
from rooms.kitchen_art import ART
from rooms.kitchen_plan import (
    BACK_DOOR,
    BATH_DOOR,
    COVE,
    H,
    HALL_DOOR,
    TILE,
    TILE_TOP,
    TOP,
    WIN,
    X0,
    X1,
    Y0,
    Y1,
)
from rooms.living_room_shell import radiator

FOOT, HEAD = 0.112, H - COVE + 0.01  # the walls stop behind skirting and coving
BESIDE = 0.06  # and behind the architraves
CORNER = 6.46  # where the south wall meets the corner unit's fronts


def paint():
    """Warm cream."""
    return M('kitchen_cream', col='#f0e2c4', rough=0.9)


def lower():
    """Muted sage below the rail."""
    return M('kitchen_low', col='#b6bda2', rough=0.85)


def papered(name, p0, p1):
    """Wall in two colours, parted by the rail; facing right of the travel."""
    wall('SHELL_low_' + name, p0, p1, FOOT, RAIL_FOOT, lower())
    wall('SHELL_up_' + name, p0, p1, RAIL_HEAD, HEAD, paint())


def floor_and_ceiling():
    """One sheet of lino, with strips of it in the doorways, and the ceiling."""
    art, c = M('art', 'art'), COVE - 0.01
    rect('SHELL_floor', (X0, Y0, 0), (X1 - X0, 0, 0), (0, Y1 - Y0, 0), art, uv=ART['floor'], lm_w=1.1)
    rect(
        'SHELL_ceiling',
        (X0 + c, Y1 - c, H),
        (X1 - X0 - 2 * c, 0, 0),
        (0, Y0 - Y1 + 2 * c, 0),
        ceiling(),
        lm_w=0.5,
    )


def walls():
    """Plaster over, beside and between the openings; nothing where units hide it."""
    hd, bd, kd, w, cream = HALL_DOOR, BATH_DOOR, BACK_DOOR, WIN, paint()
    papered('n_e', (hd['x1'] + BESIDE, Y1), (X1, Y1))
    wall('SHELL_n_t', (hd['x0'] - BESIDE, Y1), (hd['x1'] + BESIDE, Y1), hd['h'] + BESIDE, HEAD, cream)
    papered('n_w', (X0, Y1), (hd['x0'] - BESIDE, Y1))
    papered('w_n', (X0, kd['y1'] + BESIDE), (X0, Y1))
    wall('SHELL_w_t', (X0, kd['y0'] - BESIDE), (X0, kd['y1'] + BESIDE), kd['h'] + BESIDE, HEAD, cream)
    papered('w_s', (X0, Y0), (X0, kd['y0'] - BESIDE))
    south = (
        (2.4, w['x0'], TILE_TOP, HEAD),
        (w['x0'], w['x1'], w['z1'], HEAD),
        (w['x1'], 5.0, TILE_TOP, HEAD),
        (5.0, bd['x0'] - BESIDE, FOOT, HEAD),
        (bd['x0'] - BESIDE, bd['x1'] + BESIDE, bd['h'] + BESIDE, HEAD),
        (CORNER, 6.53, FOOT, 0.14),  # beside the plinth, which stands back
        (CORNER, X1, TILE_TOP, HEAD),
    )
    for i, (a, b, z0, z1) in enumerate(south):
        wall(f'SHELL_s{i}', (b, Y0), (a, Y0), z0, z1, cream)
    wall('SHELL_e_up', (X1, -1.03), (X1, Y0), TILE_TOP, HEAD, cream)
    papered('e_n', (X1, Y1), (X1, -1.03))
    papered('s_w', (2.4, Y0), (X0, Y0))
    papered('s_e', (CORNER, Y0), (bd['x1'] + BESIDE, Y0))


def tiled(name, p0, p1, z1=TILE_TOP):
    """Tiles from the worktop up to z1, along p0 to p1 (x, y); facing right of the travel."""
    length = ((p1[0] - p0[0]) ** 2 + (p1[1] - p0[1]) ** 2) ** 0.5
    along = [(b - a) / length for a, b in zip(p0, p1)]
    sheet, done = 4 * TILE, 0.0
    u0, v0, u1, v1 = ART['tile']
    margin = 0.002
    while done < length - 1e-6:
        run = min(sheet, length - done)
        uv = (
            u0 + margin,
            v0 + margin,
            u0 + margin + (u1 - u0 - 2 * margin) * run / sheet,
            v0 + margin + (v1 - v0 - 2 * margin) * (z1 - TOP) / sheet,
        )
        start = (p0[0] + along[0] * done, p0[1] + along[1] * done, TOP)
        edge = (along[0] * run, along[1] * run, 0)
        rect(name, start, edge, (0, 0, z1 - TOP), M('art', 'art'), uv=uv)
        done += run


def splashback():
    """Half-height tiles over the worktops, with a bead along their upper edge."""
    w, white = WIN, M('tile_bead', col='#ece4d2', rough=0.4)
    tiled('TILE_s_w', (w['x0'], Y0), (2.4, Y0))
    tiled('TILE_s_m', (w['x1'], Y0), (w['x0'], Y0), w['z0'])
    tiled('TILE_s_e', (5.0, Y0), (w['x1'], Y0))
    tiled('TILE_s_c', (X1, Y0), (CORNER, Y0))
    tiled('TILE_e', (X1, -1.03), (X1, Y0))
    for a, b in ((2.4, w['x0']), (w['x1'], 5.0), (CORNER, X1)):
        box(
            'TILE_bead', (b - a, 0.012, 0.012), ((a + b) / 2, Y0 + 0.004, TILE_TOP), white, bevel=0.004, seg=1
        )
    size = (0.012, -1.03 - Y0, 0.012)
    box('TILE_bead', size, (X1 - 0.004, (Y0 - 1.02) / 2, TILE_TOP), white, bevel=0.004, seg=1)
    for x in (2.4, 5.0):
        box('TILE_end', (0.010, 0.012, TILE_TOP - TOP), (x, Y0 + 0.004, TOP), white, bevel=0.003, seg=1)
    size = (0.012, 0.010, TILE_TOP - TOP)
    box('TILE_end', size, (X1 - 0.004, -1.03, TOP), white, bevel=0.003, seg=1)


def mouldings():
    """Skirting, coving and architraves. Travel is counter-clockwise from above: left is into the room."""
    hd, bd, kd, e = HALL_DOOR, BATH_DOOR, BACK_DOOR, 0.066
    runs = (
        [(X1, -1.03), (X1, Y1), (hd['x1'] + e, Y1)],
        [(hd['x0'] - e, Y1), (X0, Y1), (X0, kd['y1'] + e)],
        [(X0, kd['y0'] - e), (X0, Y0), (2.4, Y0)],
        [(bd['x1'] + e, Y0), (6.53, Y0)],
    )
    beside = [[(5.0, Y0), (bd['x0'] - e, Y0)]]  # the strip between the units and the bathroom door
    for i, path in enumerate([*runs, *beside]):
        moulding(f'TRIM_skirting{i}', path, SKIRTING, gloss(), lm_w=0.8)
    rail = [(depth, DADO - 0.035 + up) for up, depth in RAIL][::-1]
    for i, path in enumerate(runs):
        ends = [(CORNER, Y0)] if i == 3 else []
        moulding(f'TRIM_dado{i}', path[:1] + ends if ends else path, rail, gloss(), lm_w=0.8)
    r = COVE
    arc = [(0, H - r)] + [(r - r * cos(a * pi / 10), H - r + r * sin(a * pi / 10)) for a in range(6)]
    ring = [(X0, Y0), (X1, Y0), (X1, Y1), (X0, Y1)]
    moulding('TRIM_coving', ring, arc[::-1], ceiling(), closed=True, lm_w=0.6)
    for name, a, b, h, loc, turn in (
        ('hall', hd['x0'], hd['x1'], hd['h'], (0, Y1, 0), 0),
        ('bath', -bd['x1'], -bd['x0'], bd['h'], (0, Y0, 0), pi),
        ('back', kd['y0'], kd['y1'], kd['h'], (X0, 0, 0), pi / 2),
    ):
        path = [(a, 0), (a, h), (b, h), (b, 0)]
        place([moulding('TRIM_architrave_' + name, path, ARCHITRAVE, gloss(), plane='xz')], loc, turn)


def window():
    """White frame of one fixed and one opening light, with reveal and sill."""
    w, white, f = WIN, gloss(), 0.055
    x0, x1, z0, z1, y = w['x0'], w['x1'], w['z0'], w['z1'], w['y']

    def bar(name, a, b, c, d, depth=0.05, out=0.0):
        box('WIN_' + name, (b - a, depth, d - c), ((a + b) / 2, y + out, c), white, bevel=0.006, seg=1)

    bar('b', x0, x1, z0, z0 + f)
    bar('t', x0, x1, z1 - f, z1)
    bar('l', x0, x0 + f, z0 + f, z1 - f)
    bar('r', x1 - f, x1, z0 + f, z1 - f)
    middle = x0 + 0.80
    bar('m', middle - 0.03, middle + 0.03, z0 + f, z1 - f)
    a, b, s = middle + 0.03, x1 - f, 0.042
    for name, q in (
        ('cb', (a, b, z0 + f, z0 + f + s)),
        ('ct', (a, b, z1 - f - s, z1 - f)),
        ('cl', (a, a + s, z0 + f + s, z1 - f - s)),
        ('cr', (b - s, b, z0 + f + s, z1 - f - s)),
    ):
        bar(name, *q, depth=0.045, out=0.014)
    box('WIN_handle', (0.02, 0.04, 0.10), (a + 0.02, y + 0.05, 1.45), white, bevel=0.007, seg=2)
    depth = Y0 - y - 0.02
    rect('SHELL_rev_l', (x0, Y0, z0), (0, 0, z1 - z0), (0, -depth, 0), white)
    rect('SHELL_rev_r', (x1, Y0, z0), (0, -depth, 0), (0, 0, z1 - z0), white)
    rect('SHELL_rev_t', (x0, Y0, z1), (x1 - x0, 0, 0), (0, -depth, 0), white)
    box(
        'SHELL_sill',
        (x1 - x0 + 0.08, 0.155, 0.025),
        ((x0 + x1) / 2, Y0 + 0.0125, z0 - 0.025),
        white,
        bevel=0.009,
    )


def valance():
    """A short curtain on a rod across the head of the window."""
    w, cloth = WIN, M('valance', 'weave', '#b9c2a2')
    xc, y = (w['x0'] + w['x1']) / 2, Y0 + 0.065
    sheet = curtain(
        'VALANCE', 1.38, 1.80, 2.10, cloth, loc=(xc, y, 0), folds=15, depth=0.026, seed=4, nu=92, nv=4
    )
    sheet.data.flip_normals()  # a curtain faces -y; this one faces the room
    brass = M('brass', col='#b99a5a', rough=0.3)
    tube('ROD', [(xc - 0.72, y, 2.105), (xc + 0.72, y, 2.105)], 0.009, brass, n=8)
    for s in (-1, 1):
        tube('ROD_end', [(xc + s * 0.71, y, 2.105), (xc + s * 0.71, Y0, 2.105)], 0.007, brass, n=6)


def warm_radiator():
    """The living room's radiator, moved to the north wall."""
    before = set(bpy.data.objects)
    radiator(4.42, 0.95)
    bpy.context.view_layer.update()
    for ob in set(bpy.data.objects) - before:
        ob.location.y += Y1 - 4.0


def fittings():
    """Switch by the hall door, sockets over the worktops."""
    plastic = M('abs_white', col='#f3f2ee', rough=0.4)

    def plate(name, w, at, turn, plug=None):
        parts = [box(name, (w, 0.009, 0.086), (0, -0.0045, -0.043), plastic, bevel=0.003, seg=1)]
        if name == 'SWITCH':
            parts.append(
                box('SWITCH_rocker', (0.028, 0.008, 0.045), (0, -0.011, -0.022), plastic, bevel=0.002, seg=1)
            )
        if plug is not None:
            parts.append(
                box('PLUG', (0.046, 0.034, 0.046), (plug, -0.024, -0.03), plastic, bevel=0.008, seg=1)
            )
        place(parts, at, turn)

    plate('SWITCH', 0.086, (5.06, Y1, 1.12), 0)
    plate('SOCKET', 0.146, (4.36, Y0, 1.10), pi, 0.035)
    plate('SOCKET', 0.146, (4.82, Y0, 1.10), pi)
    plate('SOCKET', 0.146, (X1, -2.08, 1.10), -pi / 2, -0.035)
    plate('SOCKET', 0.146, (3.74, Y1, 0.30), 0)


def skin():
    """Outer skin that keeps stray light out. Never exported."""
    dark, w, o = M('blocker', col='#8a8478'), WIN, 0.03

    def slab(name, x0, x1, y0, y1, z0, z1):
        blocker(name, (x0, y0, z0), (x1, y1, z1), dark)

    slab('floor', 1.6, X1 + 0.1, Y0 - 0.02, 0.05, -0.1, -o)
    slab('top', 1.6, X1 + 0.1, -3.75, 0.05, H + o, H + 0.1)
    slab('west', 1.66, 1.735, -3.75, 0.05, -0.1, H + 0.1)
    slab('east', X1 + o, X1 + 0.1, -3.75, 0.05, -0.1, H + 0.1)
    slab('north', 1.6, X1 + 0.1, -0.025, 0.05, -0.1, H + 0.1)
    slab('s_w', 1.6, w['x0'] - 0.01, -3.72, -3.64, -0.1, H)
    slab('s_e', w['x1'] + 0.01, 5.0, -3.72, -3.64, -0.1, H)
    slab('s_door', 5.0, 6.0, -3.72, -3.675, -0.1, H)
    slab('s_far', 6.0, X1 + 0.1, -3.72, -3.64, -0.1, H)
    slab('s_b', w['x0'] - 0.01, w['x1'] + 0.01, -3.715, -3.64, -0.1, w['z0'] - 0.03)
    slab('s_t', w['x0'] - 0.01, w['x1'] + 0.01, -3.715, -3.64, w['z1'] + 0.01, H)


def build():
    """All of the shell."""
    floor_and_ceiling()
    walls()
    splashback()
    mouldings()
    window()
    valance()
    warm_radiator()
    fittings()
    skin()
