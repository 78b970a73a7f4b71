"""Floor, walls, ceiling and mouldings of the landing. What the hall's model already holds is left out."""

from math import cos, pi, sin

from kit.doors import panel_leaf, stops
from kit.joinery import ARCHITRAVE, SKIRTING
from kit.materials import M
from kit.mesh import grid_faces, new_obj, place
from kit.shapes import box, lathe, moulding, rect
from rooms.hall_plan import DADO
from rooms.hall_shell import COVE, RAIL, RAIL_FOOT, RAIL_HEAD, ceiling, gloss, lower, upper, wall
from rooms.hall_stairs import newel
from rooms.landing_art import ART
from rooms.landing_plan import (
    BEDROOM_DOOR,
    CUPBOARD,
    CURB_X,
    FLOOR,
    LANDING_Y,
    N,
    S,
    SPARE_DOOR,
    STAIR_X,
    STEP_Y,
    TOP,
    WELL_Y,
    WIN,
    X0,
    X1,
)

UNDER = 0.06  # how far the walls run in under an architrave
BESIDE = 0.066  # where skirting and rail stop at an architrave
CURB = 0.128  # top of the board round the well, over the floor
SKIRTED = 0.112
PATTERN = 0.42  # metres of carpet that the middle of its cell covers


def carpet(name, x0, x1, y0, y1, z):
    """Level sheet of oatmeal wool: each square of it shows the middle of the carpet's cell once."""
    u0, v0, u1, v1 = ART['carpet']
    across, along = (max(1, round(d / PATTERN)) for d in (x1 - x0, y1 - y0))
    xs = [x0 + (x1 - x0) * i / across for i in range(across + 1)]
    ys = [y0 + (y1 - y0) * j / along for j in range(along + 1)]
    verts = [(x, y, z) for y in ys for x in xs]
    faces = grid_faces(across + 1, along + 1)
    ob = new_obj(name, verts, faces, M('art', 'art'), smooth=False, lm_uv='project', lm_w=1.1)
    layer = ob.data.uv_layers.new(name='UVMap')
    for poly in ob.data.polygons:
        for loop, (u, v) in zip(poly.loop_indices, ((0.25, 0.25), (0.75, 0.25), (0.75, 0.75), (0.25, 0.75))):
            layer.data[loop].uv = (u0 + (u1 - u0) * u, v0 + (v1 - v0) * v)
    return ob


def floors():
    """The carpet leaves out the top tread of the flight, which belongs to the hall."""
    for name, x0, x1, y0, y1 in (
        ('s', X0, X1, S, STEP_Y),
        ('m', X0, STAIR_X, STEP_Y, LANDING_Y),
        ('w', X0, CURB_X + 0.004, LANDING_Y, WELL_Y),
        ('n', X0, STAIR_X, WELL_Y, N),
    ):
        carpet('SHELL_floor_' + name, x0, x1, y0, y1, FLOOR)
    brass = M('brass', col='#b99a5a', rough=0.3)
    bar = (X1 - 0.02 - STAIR_X, 0.034, 0.011)
    box('SHELL_carpet_bar', bar, ((STAIR_X + X1 - 0.02) / 2, STEP_Y, FLOOR - 0.001), brass, bevel=0.004)


def ceilings():
    """White ceiling in two pieces; it stops behind the coving."""
    c = COVE - 0.01
    for name, x0, x1, y0, y1 in (
        ('w', X0 + c, STAIR_X - c, S + c, N - c),
        ('e', STAIR_X - c, X1 - c, S + c, WELL_Y - c),
    ):
        rect('SHELL_ceiling_' + name, (x0, y1, TOP), (x1 - x0, 0, 0), (0, y0 - y1, 0), ceiling(), lm_w=0.6)


def papered(name, p0, p1):
    """Wall in two colours with its back to the left of the way from p0 to p1."""
    wall('SHELL_low_' + name, p0, p1, FLOOR + SKIRTED, FLOOR + RAIL_FOOT, lower())
    wall('SHELL_up_' + name, p0, p1, FLOOR + RAIL_HEAD, TOP - COVE, upper())


def over(name, p0, p1, height):
    """Wall over an opening."""
    wall('SHELL_over_' + name, p0, p1, height, TOP - COVE, upper())


def walls():
    """West, south and street wall, and the box over the lobby. The east wall is the hall's."""
    bd, sd, cd, w = BEDROOM_DOOR, SPARE_DOOR, CUPBOARD, WIN
    papered('w_s', (X0, S), (X0, bd['y0'] - UNDER))
    papered('w_n', (X0, bd['y1'] + UNDER), (X0, N))
    over('w', (X0, bd['y0'] - UNDER), (X0, bd['y1'] + UNDER), FLOOR + bd['h'] + UNDER)
    papered('s_e', (X1, S), (sd['x1'] + UNDER, S))
    papered('s_w', (sd['x0'] - UNDER, S), (X0, S))
    over('s', (sd['x1'] + UNDER, S), (sd['x0'] - UNDER, S), FLOOR + sd['h'] + UNDER)
    papered('n_w', (X0, N), (w['x0'], N))
    papered('n_e', (w['x1'], N), (STAIR_X, N))
    wall('SHELL_low_n', (w['x0'], N), (w['x1'], N), FLOOR + SKIRTED, w['z0'] - 0.02, lower())
    over('n', (w['x0'], N), (w['x1'], N), w['z1'])
    papered('box_n', (STAIR_X, N), (STAIR_X, cd['y1'] + UNDER))
    papered('box_s', (STAIR_X, cd['y0'] - UNDER), (STAIR_X, WELL_Y))
    over('box', (STAIR_X, cd['y1'] + UNDER), (STAIR_X, cd['y0'] - UNDER), FLOOR + cd['h'] + UNDER)
    wall('SHELL_up_well', (STAIR_X, WELL_Y), (X1, WELL_Y), FLOOR + CURB - 0.008, TOP - COVE, upper())


def rail_gap():
    """Closes the slit that the hall's east wall leaves over its level rail, south of the bend in the rail."""
    z = FLOOR + RAIL_HEAD - 0.004
    rect('SHELL_rail_gap', (X1 - 0.0015, -0.15, z), (0, S + 0.15, 0), (0, 0, 0.028), upper())


def mouldings():
    """Skirting, dado rail and coving. The way is counter-clockwise: left of it is the room."""
    bd, sd, cd, w = BEDROOM_DOOR, SPARE_DOOR, CUPBOARD, WIN
    skirting = [(out, FLOOR + up) for out, up in SKIRTING]
    rail = [(depth, FLOOR + DADO - 0.035 + up) for up, depth in RAIL][::-1]
    north = [(STAIR_X, cd['y1'] + BESIDE), (STAIR_X, N), (X0, N), (X0, bd['y1'] + BESIDE)]
    west = [(X0, bd['y0'] - BESIDE), (X0, S), (sd['x0'] - BESIDE, S)]
    south = [(sd['x1'] + BESIDE, S), (X1, S)]
    box_s = [(STAIR_X, WELL_Y + 0.04), (STAIR_X, cd['y0'] - BESIDE)]
    sill = 0.06
    runs = {
        'skirting_n': (skirting, north),
        'skirting_w': (skirting, west),
        # on to the wall string of the flight
        'skirting_s': (skirting, south + [(X1, STEP_Y - 0.14)]),
        'skirting_b': (skirting, box_s),
        'dado_ne': (rail, [*north[:2], (w['x1'] + sill, N)]),
        'dado_nw': (rail, [(w['x0'] - sill, N), *north[2:]]),
        'dado_w': (rail, west),
        'dado_s': (rail, south),
        'dado_b': (rail, box_s),
    }
    for name, (profile, path) in runs.items():
        moulding('TRIM_' + name, path, profile, gloss(), lm_w=0.8)
    arc = [(0, TOP - COVE)] + [
        (COVE - COVE * cos(a * pi / 12), TOP - COVE + COVE * sin(a * pi / 12)) for a in range(7)
    ]
    ring = [(X0, S), (X1, S), (X1, WELL_Y), (STAIR_X, WELL_Y), (STAIR_X, N), (X0, N)]
    moulding('TRIM_coving', ring, arc[::-1], ceiling(), closed=True, lm_w=0.6)


def well():
    """The board that the hall's spindles stand on, its capping, and the post where the rail meets the box."""
    white = gloss()
    long, middle = WELL_Y - LANDING_Y, (WELL_Y + LANDING_Y) / 2
    side = (STAIR_X - CURB_X, long, CURB - 0.012)
    box('CURB_side', side, ((STAIR_X + CURB_X) / 2, middle, FLOOR), white, bevel=0, drop=('+x', '-z', '+z'))
    cap = 0.023
    box('CURB_cap', (0.094, long, cap), (6.140, middle, FLOOR + CURB - cap), white, bevel=0.006)
    north = (X1 - 0.02 - STAIR_X, 0.018, cap)
    at = ((STAIR_X + X1 - 0.02) / 2, WELL_Y - 0.008, FLOOR + CURB - cap)
    box('CURB_cap_n', north, at, white, bevel=0.005)
    newel(6.140, WELL_Y, FLOOR, 1.02, white)


def architrave(name, a, b, h, loc, turn):
    """Moulded frame of a doorway from a to b along the wall."""
    path = [(a, 0), (a, h), (b, h), (b, 0)]
    place([moulding('TRIM_architrave_' + name, path, ARCHITRAVE, gloss(), plane='xz')], loc, turn)


def lining(name, width, h, loc, turn, depth=0.06):
    """Sides, head and carpet of a doorway up to the middle of the closed leaf; x along the wall, y into it."""
    white = gloss()
    parts = [
        rect(f'SHELL_lining_{name}_l', (0, 0, 0), (0, depth, 0), (0, 0, h), white),
        rect(f'SHELL_lining_{name}_r', (width, depth, 0), (0, -depth, 0), (0, 0, h), white),
        rect(f'SHELL_lining_{name}_t', (0, 0, h), (0, depth, 0), (width, 0, 0), white),
        carpet(f'SHELL_lining_{name}_f', 0, width, 0, depth, 0.001),
    ]
    parts += stops(name, width, h, depth, white)
    place(parts, loc, turn)


def doors():
    """Our halves of the bedroom's and the spare room's leaf, both closed, and the airing cupboard's door."""
    bd, sd, cd, white = BEDROOM_DOOR, SPARE_DOOR, CUPBOARD, gloss()
    architrave('bedroom', bd['y0'] - 1, bd['y1'] - 1, bd['h'], (X0, 1, FLOOR), pi / 2)
    architrave('spare', -sd['x1'], -sd['x0'], sd['h'], (0, S, FLOOR), pi)
    architrave('cupboard', -cd['y1'], -cd['y0'], cd['h'], (STAIR_X, 0, FLOOR), -pi / 2)
    lining('bedroom', bd['y1'] - bd['y0'], bd['h'], (X0, bd['y0'], FLOOR), pi / 2)
    lining('spare', sd['x1'] - sd['x0'], sd['h'], (sd['x1'], S, FLOOR), pi)
    width = sd['x1'] - sd['x0'] - 0.02
    place(panel_leaf('DOOR_bedroom', width, 2.01, white, sides=(-1,)), bd['hinge'], pi / 2)
    place(panel_leaf('DOOR_spare-room', width, 2.01, white, sides=(1,)), sd['hinge'], 0)
    width = cd['y1'] - cd['y0'] - 0.004
    leaf = panel_leaf('AIRING', width, cd['h'] - 0.012, white, sides=(-1,))
    place(leaf, (STAIR_X + 0.014, cd['y1'] - 0.002, FLOOR), -pi / 2)
    place(
        stops('cupboard', cd['y1'] - cd['y0'], cd['h'], 0.014, white), (STAIR_X, cd['y1'], FLOOR), -pi / 2
    )


def loft_hatch():
    """Painted hatch to the loft, with its frame and a ring to pull."""
    white, x, y, half = gloss(), 5.64, 1.30, 0.30
    path = [(x - half, y + half), (x + half, y + half), (x + half, y - half), (x - half, y - half)]
    bead = [(0, TOP), (0, TOP - 0.024), (0.014, TOP - 0.030), (0.050, TOP - 0.022), (0.056, TOP)]
    moulding('HATCH_frame', path, bead[::-1], white, closed=True)
    rect('HATCH_board', (x - half, y + half, TOP - 0.004), (2 * half, 0, 0), (0, -2 * half, 0), white)
    ring = [(0.012, 0), (0.012, -0.004), (0.008, -0.010), (0, -0.012)]
    lathe('HATCH_pull', ring, (x, y - 0.22, TOP - 0.004), M('brass', col='#b99a5a', rough=0.3), n=12)


def build():
    """All of the shell."""
    floors()
    ceilings()
    walls()
    rail_gap()
    mouldings()
    well()
    doors()
    loft_hatch()
