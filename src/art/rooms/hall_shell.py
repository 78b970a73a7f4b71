"""Floor, walls, ceilings, mouldings, radiator and fittings of the hall."""

from math import cos, pi, sin

from mathutils import Euler

from kit.doors import stops
from kit.joinery import ARCHITRAVE, SKIRTING
from kit.materials import M
from kit.mesh import grid_faces, grid_uv, new_obj, place
from kit.shapes import box, lathe, moulding, rect, tube
from kit.stage import blocker
from rooms.hall_plan import (
    DADO,
    FRONT_DOOR,
    GOING,
    H,
    KITCHEN_DOOR,
    LANDING,
    LANDING_Y,
    LIVING_DOOR,
    RISE,
    STAIR_X,
    STAIR_Y,
    TOP,
    WELL_Y,
    X0,
    X1,
    Y0,
    Y1,
)

RAIL = [(0, 0), (0.002, 0.010), (0.012, 0.013), (0.020, 0.022), (0.034, 0.024), (0.046, 0.014), (0.050, 0)]
COVE = 0.07
# The walls stop behind the lower and the upper edge of the dado rail: nothing dark hides in them.
RAIL_FOOT, RAIL_HEAD = DADO - 0.031, DADO + 0.011


def upper():
    """Warm cream above the dado."""
    return M('hall_cream', col='#eadcc0', rough=0.9)


def lower():
    """Muted sage below the dado."""
    return M('hall_sage', col='#83977f', rough=0.85)


def gloss():
    """White woodwork."""
    return M('gloss_white', col='#f4f2ec', rough=0.4)


def ceiling():
    """Ceiling white."""
    return M('ceiling_white', col='#f5f3ee', rough=0.95)


def wall(name, p0, p1, z0, z1, mat, **props):
    """Upright wall from p0 to p1 (x, y); it faces right of the direction of travel."""
    rect(name, (*p0, z0), (p1[0] - p0[0], p1[1] - p0[1], 0), (0, 0, z1 - z0), mat, **props)


def papered(name, p0, p1, z1=H - COVE, **props):
    """Wall in two colours, parted at the dado rail. It stops behind skirting and coving."""
    wall('SHELL_low_' + name, p0, p1, 0.112, RAIL_FOOT, lower(), **props)
    wall('SHELL_up_' + name, p0, p1, RAIL_HEAD, z1, upper(), **props)


def floors_and_ceilings():
    """Oak floor, the ceiling with its well, and the landing seen up the stairs."""
    oak = M('oak_floor', 'floor', '#ffffff', rough=0.45)
    rect('SHELL_floor', (X0, Y0, 0), (X1 - X0, 0, 0), (0, Y1 + 0.07 - Y0, 0), oak, lm_w=1.1)
    c = COVE - 0.01
    rect(
        'SHELL_ceiling_w',
        (X0 + c, Y1 - c, H),
        (STAIR_X - X0 - c, 0, 0),
        (0, Y0 + 2 * c - Y1, 0),
        ceiling(),
        lm_w=0.6,
    )
    rect(
        'SHELL_ceiling_e',
        (STAIR_X, Y1 - c, H),
        (X1 - STAIR_X - c, 0, 0),
        (0, WELL_Y + c - Y1, 0),
        ceiling(),
        lm_w=0.6,
    )
    apron = LANDING + 0.12
    wall('SHELL_apron_w', (STAIR_X, LANDING_Y), (STAIR_X, WELL_Y), H, apron, gloss())
    wall('SHELL_apron_n', (STAIR_X, WELL_Y), (X1, WELL_Y), H, apron, gloss())
    carpet = M('landing_carpet', 'weave', '#7c3a3c')
    far = -1.0
    rect('SHELL_landing_s', (X0, far, LANDING), (X1 - X0, 0, 0), (0, LANDING_Y - far, 0), carpet, lm_w=0.5)
    rect(
        'SHELL_landing_w',
        (X0, LANDING_Y, LANDING),
        (STAIR_X - X0, 0, 0),
        (0, Y1 - LANDING_Y, 0),
        carpet,
        lm_w=0.3,
    )
    rect('SHELL_landing_ceiling', (X0, Y1, TOP), (X1 - X0, 0, 0), (0, far - Y1, 0), ceiling(), lm_w=0.3)
    for name, p0, p1, z0 in (
        ('s', (X1, far), (X0, far), LANDING),
        ('w', (X0, far), (X0, Y1), LANDING),
        ('n', (X0, Y1), (STAIR_X, Y1), LANDING),
        ('box', (STAIR_X, WELL_Y), (X1, WELL_Y), apron),
    ):
        wall('SHELL_landing_wall_' + name, p0, p1, z0, TOP, upper(), lm_w=0.4)


def walls():
    """The four walls of the lobby and the passage."""
    ld, kd, fd = LIVING_DOOR, KITCHEN_DOOR, FRONT_DOOR
    e = 0.06
    papered('w_s', (X0, Y0), (X0, ld['y0'] - e))
    papered('w_n', (X0, ld['y1'] + e), (X0, Y1))
    wall('SHELL_up_w_t', (X0, ld['y0'] - e), (X0, ld['y1'] + e), ld['h'] + e, H - COVE, upper())
    papered('n_w', (X0, Y1), (fd['x0'] - 0.05, Y1))
    papered('n_e', (fd['x1'] + 0.05, Y1), (X1, Y1))
    papered('s_e', (STAIR_X, Y0), (kd['x1'] + e, Y0))
    papered('s_w', (kd['x0'] - e, Y0), (X0, Y0))
    wall('SHELL_up_s_t', (kd['x1'] + e, Y0), (kd['x0'] - e, Y0), kd['h'] + e, H - COVE, upper())


def stair_wall():
    """East wall along the flight: the two colours are parted by a rail that climbs with the stairs."""
    far = -1.0
    bend = STAIR_Y - LANDING * GOING / RISE  # where the climbing rail meets the level of the landing
    low = [
        (Y1, 0.112),
        (STAIR_Y, 0.112),
        (LANDING_Y, LANDING - 0.20),
        (far, LANDING - 0.05),
        (far, LANDING + RAIL_FOOT),
        (bend, LANDING + RAIL_FOOT),
        (STAIR_Y, RAIL_FOOT),
        (Y1, RAIL_FOOT),
    ]
    high = [
        (Y1, RAIL_HEAD),
        (STAIR_Y, RAIL_HEAD),
        (bend, LANDING + RAIL_HEAD),
        (far, LANDING + RAIL_HEAD),
        (far, TOP),
        (WELL_Y, TOP),
        (WELL_Y, H - COVE),
        (Y1, H - COVE),
    ]
    for name, ring, mat in (('low', low, lower()), ('up', high, upper())):
        verts = [(X1, y, z) for y, z in ring]
        new_obj(f'SHELL_{name}_stairs', verts, [tuple(range(len(verts)))], mat, smooth=False)
    path = [
        (-(Y1 - 0.01), DADO - 0.035),
        (-STAIR_Y, DADO - 0.035),
        (-bend, LANDING + DADO - 0.035),
        (-far, LANDING + DADO - 0.035),
    ]
    place(
        [moulding('TRIM_dado_stairs', path, RAIL, gloss(), plane='xz', lm_w=0.8)], (X1 - 0.001, 0, 0), -pi / 2
    )


def mouldings():
    """Skirting, dado rail, coving and the architraves."""
    ld, kd, fd = LIVING_DOOR, KITCHEN_DOOR, FRONT_DOOR
    white, e = gloss(), 0.066
    runs = {
        'w': [(X0, Y1), (X0, ld['y1'] + e)],
        'c': [(X0, ld['y0'] - e), (X0, Y0), (kd['x0'] - e, Y0)],
        's': [(kd['x1'] + e, Y0), (STAIR_X - 0.02, Y0)],
        'e': [(X1, STAIR_Y), (X1, Y1), (fd['x1'] + 0.055, Y1)],
        'n': [(fd['x0'] - 0.055, Y1), (X0, Y1)],
    }
    for name, path in runs.items():
        moulding('TRIM_skirting_' + name, path, SKIRTING, white, lm_w=0.8)
        rail = [(depth, DADO - 0.035 + up) for up, depth in RAIL][::-1]
        if name != 'e':
            moulding('TRIM_dado_' + name, path, rail, white, lm_w=0.8)
        else:
            moulding('TRIM_dado_e', path[1:], rail, white, lm_w=0.8)
    r = COVE
    arc = [(0, H - r)] + [(r - r * cos(a * pi / 12), H - r + r * sin(a * pi / 12)) for a in range(7)]
    path = [(X1, WELL_Y + 0.001), (X1, Y1), (X0, Y1), (X0, Y0), (STAIR_X, Y0)]
    moulding('TRIM_coving', path, arc[::-1], ceiling(), lm_w=0.6)
    bead = [(0, H - 0.012), (0.010, H - 0.016), (0.014, H - 0.004), (0.010, H + 0.03), (0, H + 0.034)]
    moulding(
        'TRIM_well',
        [(STAIR_X, LANDING_Y), (STAIR_X, WELL_Y), (X1, WELL_Y)],
        [(-o, z) for o, z in bead],
        white,
        lm_w=0.6,
    )

    def architrave(name, a, b, h, loc, turn):
        path = [(a, 0), (a, h), (b, h), (b, 0)]
        place([moulding('TRIM_architrave_' + name, path, ARCHITRAVE, white, plane='xz')], loc, turn)

    architrave('living', ld['y0'] - 1, ld['y1'] - 1, ld['h'], (X0, 1, 0), pi / 2)
    architrave('kitchen', -kd['x1'], -kd['x0'], kd['h'], (0, Y0, 0), pi)


def kitchen_lining():
    """Lining of the kitchen doorway, from the wall to the closed leaf."""
    kd, white = KITCHEN_DOOR, gloss()
    x0, x1, h, d = kd['x0'], kd['x1'], kd['h'], 0.06
    rect('SHELL_lining_w', (x0, -d, 0), (0, d, 0), (0, 0, h), white)
    rect('SHELL_lining_e', (x1, 0, 0), (0, -d, 0), (0, 0, h), white)
    rect('SHELL_lining_t', (x0, -d, h), (0, d, 0), (x1 - x0, 0, 0), white)
    # a little over the floor of the hall, so that no joint shows where they meet
    rect('SHELL_lining_f', (x0, -d, 0.002), (x1 - x0, 0, 0), (0, d + 0.02, 0), M('oak_floor', 'floor'))
    place(stops('kitchen', x1 - x0, h, 0.04, white), (x1, 0, 0), pi)


def radiator(y, width, z=0.15, height=0.52):
    """Panel radiator on the west wall, with its pipes and valves."""
    white = M('rad_white', col='#f1efe9', rough=0.35)
    n = round(width / 0.05)
    profile = []
    for i in range(n):
        a, step = -width / 2 + width * i / n, width / n
        profile += [(a, 0), (a + 0.25 * step, -0.008), (a + 0.65 * step, -0.008), (a + 0.9 * step, 0)]
    profile.append((width / 2, 0))
    rows = ((z, 0.012), (z + 0.012, 0), (z + height - 0.012, 0), (z + height, 0.012))
    verts = [(x, d * (inset == 0) + inset - 0.02, zz) for zz, inset in rows for x, d in profile]
    front = new_obj('RAD_front', verts, grid_faces(len(profile), 4), white, autosmooth=50, lm_uv='keep')
    grid_uv(front, len(profile), 4, width, height)
    parts = [front, box('RAD_top', (width, 0.075, 0.012), (0, 0.02, z + height), white, bevel=0.004)]
    for s in (-1, 1):
        parts.append(box('RAD_side', (0.012, 0.07, height), (s * width / 2, 0.02, z), white, bevel=0.004))
        parts.append(
            tube(
                'RAD_pipe',
                [(s * (width / 2 + 0.03), 0.02, 0), (s * (width / 2 + 0.03), 0.02, z + 0.03)],
                0.008,
                white,
                n=6,
            )
        )
        knob = [(0, 0.09), (0.012, 0.09), (0.016, 0.08), (0.016, 0.0), (0.01, -0.02), (0, -0.02)]
        parts.append(lathe('RAD_valve', knob, (s * (width / 2 + 0.03), 0.02, 0.02), white, n=10))
    slot = M('rad_slot', col='#8d8d88')
    for i in range(8):
        x = -width / 2 + width * (i + 0.5) / 8
        parts.append(
            box(
                'RAD_slot',
                (width / 8 - 0.03, 0.02, 0.006),
                (x, 0.02, z + height + 0.010),
                slot,
                bevel=0,
                lm_w=0.5,
            )
        )
    place(parts, (X0 + 0.062, y, 0), pi / 2)


def fittings():
    """Light switch, sockets, meter cupboard."""
    plastic, white = M('abs_white', col='#f3f2ee', rough=0.4), gloss()
    plate = [
        box('SWITCH_plate', (0.086, 0.086, 0.009), (0, 0, 0), plastic, bevel=0.003),
        box('SWITCH_rocker', (0.028, 0.045, 0.006), (0, 0, 0.006), plastic, bevel=0.002),
    ]
    place(plate, (6.36, Y1 - 0.001, 1.2), 0, rotation(pi / 2, 0, 0))
    plug = [
        box('SOCKET_plate', (0.146, 0.086, 0.009), (0, 0, 0), plastic, bevel=0.003),
        box('SOCKET_plug', (0.045, 0.045, 0.035), (0.035, 0, 0.006), plastic, bevel=0.008),
    ]
    place(plug, (X1 - 0.001, 2.78, 0.32), 0, rotation(pi / 2, 0, -pi / 2))
    door = [
        box('METER_case', (0.42, 0.13, 0.50), (0, -0.065, 0), white, bevel=0.004),
        box('METER_door', (0.36, 0.016, 0.44), (0, -0.135, 0.03), white, bevel=0.004),
        box('METER_panel', (0.25, 0.008, 0.33), (0, -0.144, 0.085), lower(), bevel=0.003),
        lathe(
            'METER_knob',
            [(0.005, 0), (0.005, 0.008), (0.011, 0.012), (0.011, 0.018), (0, 0.021)],
            (0.13, -0.143, 0.23),
            M('brass', col='#b99a5a', rough=0.3),
            n=12,
            rot=(pi / 2, 0, 0),
        ),
    ]
    place(door, (X0, 3.76, 1.74), pi / 2)


def rotation(x, y, z):
    """Euler turn for `place`."""
    return Euler((x, y, z))


def blockers():
    """Outer skin that stops light at the joints of the single faces. Never exported."""
    dark = M('blocker', col='#808080')
    o, fd, kd, ld = 0.035, FRONT_DOOR, KITCHEN_DOOR, LIVING_DOOR

    def slab(name, x0, x1, y0, y1, z0, z1):
        blocker(name, (x0, y0, z0), (x1, y1, z1), dark)

    slab('w_n', X0 - 0.08, X0 - o, ld['y1'] + 0.02, 4.24, -0.03, TOP + 0.1)
    slab('w_s', X0 - 0.08, X0 - o, -1.1, ld['y0'] - 0.02, -0.03, TOP + 0.1)
    slab('w_t', X0 - 0.08, X0 - o, ld['y0'] - 0.02, ld['y1'] + 0.02, ld['h'] + 0.02, TOP + 0.1)
    slab('e', X1 + o, X1 + 0.08, -1.1, 4.24, -0.03, TOP + 0.1)
    slab('floor', X0 - 0.08, X1 + 0.08, -0.1, 4.1, -0.08, -o)
    slab('roof', X0 - 0.08, X1 + 0.08, -1.1, 4.24, TOP + o, TOP + 0.1)
    slab('s_up', X0 - 0.08, X1 + 0.08, -1.1, -1.0 - o, H, TOP)
    slab('s', kd['x1'] + 0.05, X1 + 0.08, -0.12, -0.08, 0, LANDING - 0.05)
    slab('s_d', X0 - 0.08, kd['x1'] + 0.05, -0.12, -0.08, 0, LANDING - 0.05)
    slab('s_f', X0 - 0.08, X1 + 0.08, -1.1, -0.08, H, LANDING - o)
    slab('n_w', X0 - 0.08, fd['x0'] - 0.03, 4.16, 4.20, 0, TOP + 0.1)
    slab('n_e', fd['x1'] + 0.03, X1 + 0.08, 4.16, 4.20, 0, TOP + 0.1)
    slab('n_t', fd['x0'] - 0.03, fd['x1'] + 0.03, 4.16, 4.20, 2.36, TOP + 0.1)


def build():
    """All of the shell."""
    floors_and_ceilings()
    walls()
    stair_wall()
    mouldings()
    kitchen_lining()
    radiator(1.72, 0.90)
    fittings()
    blockers()
