"""Floor, walls, ceiling, mouldings, radiator and the blockers of the spare room. z from its own floor."""
from math import cos, pi, sin

from mathutils import Euler

from kit.doors import panel_leaf, stops
from kit.joinery import ARCHITRAVE, SKIRTING
from kit.materials import M
from kit.mesh import grid_faces, grid_uv, new_obj, place
from kit.shapes import box, lathe, moulding, rect, tube
from kit.stage import blocker
from kit.tiled import tiled
from rooms.spare_room_art import ART
from rooms.spare_room_plan import DOOR, H, WIN, X0, X1, XA, Y0, Y1, YA

COVE = 0.07
# The walls stop just behind skirting and coving, so that no hidden texel can bleed.
FOOT, HEAD = 0.112, H - COVE + 0.012
OUTLINE = [(X0, Y0), (X1, Y0), (X1, Y1), (XA, Y1), (XA, YA), (X0, YA)]


def gloss():
    """White woodwork."""
    return M('gloss_white', col='#f4f2ec', rough=0.4)


def cream():
    """The painted walls."""
    return M('paint_cream', col='#efe3d2', rough=0.9)


def ceiling_white():
    """Ceiling and coving."""
    return M('ceiling_white', col='#f5f3ee', rough=0.95)


def plastic():
    """Switches and sockets."""
    return M('abs_white', col='#f3f2ee', rough=0.35)


def wall(name, p0, p1, z0=FOOT, z1=HEAD):
    """Upright wall from p0 to p1 (x, y); it faces right of the direction of travel."""
    rect('SHELL_' + name, (*p0, z0), (p1[0] - p0[0], p1[1] - p0[1], 0), (0, 0, z1 - z0), cream())


def walls():
    """Sprigged paper behind the bed, cream paint on all other walls, with the holes of window and door."""
    art = M('art', 'art')
    tiled('SHELL_paper', (X0, Y0, FOOT), (0, 1, 0), (0, 0, 1), YA - Y0, HEAD - FOOT, ART['paper'], 0.58, art)
    wall('wall_n', (X0, YA), (XA, YA))
    wall('wall_a', (XA, YA), (XA, Y1))
    e, d, w = 0.06, DOOR, WIN
    wall('wall_dl', (XA, Y1), (d['x0'] - e, Y1))
    wall('wall_dt', (d['x0'] - e, Y1), (d['x1'] + e, Y1), d['h'] + e)
    wall('wall_dr', (d['x1'] + e, Y1), (X1, Y1))
    wall('wall_e', (X1, Y1), (X1, Y0))
    wall('wall_sr', (X1, Y0), (w['x1'], Y0))
    wall('wall_sb', (w['x1'], Y0), (w['x0'], Y0), FOOT, w['z0'] - 0.01)
    wall('wall_st', (w['x1'], Y0), (w['x0'], Y0), w['z1'])
    wall('wall_sl', (w['x0'], Y0), (X0, Y0))


def floor_and_ceiling():
    """Fitted carpet under the whole L, and the ceiling over it."""
    tiled(
        'SHELL_floor',
        (X0, Y0, 0),
        (1, 0, 0),
        (0, 1, 0),
        X1 - X0,
        YA - Y0,
        ART['carpet'],
        0.9,
        M('art', 'art'),
        extra=((XA - X0,), (Y1 - Y0,)),
        leave_out=lambda a, b: a > XA - X0 and b > Y1 - Y0,
    )
    c = COVE - 0.012
    ring = [
        (X0 + c, Y0 + c),
        (X1 - c, Y0 + c),
        (X1 - c, Y1 - c),
        (XA - c, Y1 - c),
        (XA - c, YA - c),
        (X0 + c, YA - c),
    ]
    new_obj(
        'SHELL_ceiling',
        [(*p, H) for p in ring],
        [(5, 4, 3, 2, 1, 0)],
        ceiling_white(),
        smooth=False,
        lm_w=0.6,
    )


def mouldings():
    """Skirting, coving and the architrave of the door."""
    d, e = DOOR, 0.066
    path = [(d['x0'] - e, Y1), (XA, Y1), (XA, YA), (X0, YA), (X0, Y0), (X1, Y0), (X1, Y1), (d['x1'] + e, Y1)]
    moulding('TRIM_skirting', path, SKIRTING, gloss(), lm_w=0.8)
    arc = [(0, H - COVE)]
    arc += [(COVE - COVE * cos(a * pi / 10), H - COVE + COVE * sin(a * pi / 10)) for a in range(6)]
    moulding('TRIM_coving', OUTLINE, arc[::-1], ceiling_white(), closed=True, lm_w=0.6)
    sides = [(d['x0'], 0), (d['x0'], d['h']), (d['x1'], d['h']), (d['x1'], 0)]
    place([moulding('TRIM_architrave', sides, ARCHITRAVE, gloss(), plane='xz')], (0, Y1, 0))


def doorway():
    """Lining up to the closed leaf, the strip of floor, and this room's half of the leaf."""
    d, white = DOOR, gloss()
    x0, x1, h, deep = d['x0'], d['x1'], d['h'], d['pivot'][1] - Y1
    rect('SHELL_lining_w', (x0, Y1, 0), (0, deep, 0), (0, 0, h), white)
    rect('SHELL_lining_e', (x1, Y1 + deep, 0), (0, -deep, 0), (0, 0, h), white)
    # a little lower than the frame: nobody looks through over the leaf
    rect('SHELL_lining_t', (x0, Y1, h - 0.007), (0, deep, 0), (x1 - x0, 0, 0), white)
    tiled(
        'SHELL_lining_f',
        (x0, Y1, 0),
        (1, 0, 0),
        (0, 1, 0),
        x1 - x0,
        deep,
        ART['carpet'],
        0.9,
        M('art', 'art'),
    )
    place(stops('landing', x1 - x0, h, deep, white), (x0, Y1, 0))
    leaf = panel_leaf('DOOR_spare-room', x1 - x0 - 0.02, h - 0.02, white, sides=(-1,))
    place(leaf, (*d['pivot'], 0))


def radiator(x, width, z=0.15, height=0.52):
    """Panel radiator on the wall over the yard, with its pipes and valves."""
    white, step = M('rad_white', col='#f1efe9', rough=0.35), width / round(width / 0.05)
    profile = []
    for i in range(round(width / 0.05)):
        a = -width / 2 + step * i
        profile += [(a, 0), (a + 0.25 * step, -0.008), (a + 0.65 * step, -0.008), (a + 0.9 * step, 0)]
    profile.append((width / 2, 0))
    rows = ((z, 0.012), (z + 0.012, 0), (z + height - 0.012, 0), (z + height, 0.012))
    verts = [(px, d * (inset == 0) + inset - 0.02, zz) for zz, inset in rows for px, d in profile]
    front = new_obj('RAD_front', verts, grid_faces(len(profile), 4), white, autosmooth=50, lm_uv='keep')
    grid_uv(front, len(profile), 4, width, height)
    parts = [front, box('RAD_top', (width, 0.075, 0.012), (0, 0.02, z + height), white, bevel=0.004)]
    knob = [(0, 0.09), (0.012, 0.09), (0.016, 0.08), (0.016, 0.0), (0.01, -0.02), (0, -0.02)]
    for s in (-1, 1):
        at = s * (width / 2 + 0.03)
        parts.append(box('RAD_side', (0.012, 0.07, height), (s * width / 2, 0.02, z), white, bevel=0.004))
        parts.append(tube('RAD_pipe', [(at, 0.02, 0), (at, 0.02, z + 0.03)], 0.008, white, n=6))
        parts.append(lathe('RAD_valve', knob, (at, 0.02, z), white, n=10))
        parts.append(
            tube('RAD_conn', [(at, 0.02, z + 0.03), (s * width / 2, 0.02, z + 0.03)], 0.007, white, n=6)
        )
    place(parts, (x, Y0 + 0.062, 0), pi)


def fittings():
    """Switch beside the door, sockets by the desk and the sewing table."""
    facing_south, facing_north = Euler((pi / 2, 0, 0)), Euler((-pi / 2, 0, 0))
    plate = [
        box('SWITCH_plate', (0.086, 0.086, 0.009), (0, 0, 0), plastic(), bevel=0.003),
        box('SWITCH_rocker', (0.028, 0.045, 0.006), (0, 0, 0.006), plastic(), bevel=0.002),
    ]
    place(plate, (DOOR['x1'] + 0.20, Y1 - 0.001, 1.12), 0, facing_south)
    for x, y, turn in ((4.74, Y0 + 0.001, facing_north), (4.80, YA - 0.001, facing_south)):
        place(
            [box('SOCKET', (0.146, 0.086, 0.009), (0, 0, 0), plastic(), bevel=0.003)], (x, y, 0.30), 0, turn
        )


def outside():
    """What keeps the sun out."""
    grey, w, d, far = M('blocker', col='#b8b0a4'), WIN, DOOR, 0.3
    t, low, top = 0.002, -0.1, H + 0.1

    def slab(name, x0, x1, y0, y1, z0=low, z1=top):
        blocker(name, (x0, y0, z0), (x1, y1, z1), grey)

    # so near below the carpet that the undersides of what stands on it count as hidden
    slab('floor', X0 - far, X1 + far, Y0 - 0.118, YA + far, low, -0.0015)
    slab('roof', X0 - far, X1 + far, Y0 - 0.118, YA + far, H + 0.01, top)
    slab('west', X0 - far, X0 - t, Y0 - 0.118, YA + far)
    slab('north', X0 - far, XA + t, YA + t, YA + far)
    slab('landing', XA + t, d['x0'] - t, Y1 + t, YA + far)
    slab('door', d['x0'] - t, d['x1'] + t, d['pivot'][1] + 0.008, YA + far)
    slab('over_door', d['x0'] - t, d['x1'] + t, Y1 + t, d['pivot'][1] + 0.008, d['h'] + t, top)
    slab('stairs', d['x1'] + t, X1 + far, Y1 + t, YA + far)
    slab('east', X1 + t, X1 + far, Y0 - 0.118, YA + far)
    y0, y1 = Y0 - 0.118, Y0 - t
    slab('south_l', X0 - far, w['x0'] - t, y0, y1)
    slab('south_r', w['x1'] + t, X1 + far, y0, y1)
    slab('south_b', w['x0'], w['x1'], y0, y1, low, w['z0'] - 0.032)
    slab('south_t', w['x0'], w['x1'], y0, y1, w['z1'] + t, top)


def build():
    """All of the shell."""
    walls()
    floor_and_ceiling()
    mouldings()
    doorway()
    radiator(5.36, 0.90)
    fittings()
    outside()
