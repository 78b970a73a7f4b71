"""Stairlift for the flight in the hall: rail, carriage with its seat, and the call buttons on the wall.

The origin is the rail's lower end on the floor; the rail climbs towards +y, the wall is on its -x side and one sits
facing +x. The carriage stands at the bottom and is ready to sit on. `control_carriage` rides by `run` and `rise`.
"""

from math import atan2, cos, hypot, pi, sin

import bpy
from mathutils import Matrix, Vector

from devices.moulded import bead, dark, grey, pale, printed, rounded, shell, slab
from devices.stairlift_seat import PIVOTS, build_seat
from devices.studio import put, table
from kit.materials import M, hexlin
from kit.mesh import grid_faces, new_obj
from kit.shapes import box, spline, tube
from kit.stage import area
from rooms.hall_plan import GOING, RISE, RISERS

MOUNT = 'floor'
SLOPE = RISE / GOING
ANGLE = atan2(RISE, GOING)
RAIL_Z = 0.050  # height of the rail's middle line at its lower end
FIRST = 0.294  # where the first riser stands
WALL = -0.110  # the wall's face
RUN = 3.120  # length of the rail on plan
TRAVEL = {'run': round((RISERS * RISE) / SLOPE, 3), 'rise': round(RISERS * RISE, 3)}
ROLLERS = (0, 0.160, RAIL_Z + 0.160 * SLOPE)
CALL = (WALL + 0.046, -0.300, 1.080)
SEAT_ALONG = 0.16  # how far the seat stands up the rail, clear of what is before the stairs
FACING = (pi / 2, 0, 0.70)  # the call buttons look half into the hall

ALONG, ACROSS = Vector((0, cos(ANGLE), sin(ANGLE))), Vector((0, -sin(ANGLE), cos(ANGLE)))
SIDE = Matrix((ALONG, ACROSS, (1, 0, 0))).transposed().to_euler()  # local x runs up the rail, local z to +x


def at_call(x, z, lift=0.0):
    """A point on the front of the call unit."""
    turn = Matrix.Rotation(FACING[2], 3, 'Z')
    return tuple(Vector(CALL) + turn @ Vector((x, -0.020 - lift, z)))


NODES = {
    'body': (None, (0, 0, 0)),
    'control_carriage': (None, ROLLERS, TRAVEL),
    'indicator_charge-light': ('control_carriage', ROLLERS),
    'control_call-up': (None, at_call(0, 0.0225), {'press': 0.003}),
    'control_call-down': (None, at_call(0, -0.0165), {'press': 0.003}),
    'indicator_call-light': (None, at_call(0, 0.0530)),
    'setting': (None, (0, 0, 0)),
    **{
        name: (parent, (x, y + SEAT_ALONG, z), *more)
        for name, (parent, (x, y, z), *more) in PIVOTS.items()
    },
}
LAMPS = {
    'indicator_call-light': hexlin('#35c46a'),
    'indicator_seat-light': hexlin('#35c46a'),
    'indicator_charge-light': hexlin('#35c46a'),
}


def lights():
    """The studio, large enough for the whole flight."""
    world = bpy.context.scene.world.node_tree.nodes['Background']
    world.inputs[0].default_value = (0.40, 0.41, 0.43, 1)
    for name, at, aim, size, watts, col in (
        ('key', (2.3, -2.3, 3.3), (0.2, 0.2, 0.5), 1.8, 105, (1, 0.95, 0.88)),
        ('fill', (0.9, -4.2, 1.6), (0.1, 0, 0.6), 2.4, 62, (0.88, 0.94, 1)),
        ('top', (1.2, 1.6, 4.8), (0.1, 1.4, 1.2), 2.6, 52, (1, 1, 1)),
    ):
        turn = (Vector(aim) - Vector(at)).to_track_quat('-Z', 'Y').to_euler()
        area(name, at, turn, size, size, watts, col)


def on_rail(u, v, x=0.0):
    """A point u along the rail and v above its middle line."""
    p = Vector((x, 0, RAIL_Z)) + ALONG * u + ACROSS * v
    return (p.x, p.y, p.z)


def sweep(name, profile, ends, stations, mat, capped=True):
    """Draw an outline [(x, v)], anticlockwise seen from below, along the rail between two places."""
    n = len(profile)
    verts = [
        on_rail(ends[0] + (ends[1] - ends[0]) * k / (stations - 1), v, x)
        for k in range(stations)
        for x, v in profile
    ]
    faces = [tuple(reversed(face)) for face in grid_faces(n, stations, closed_u=True)]
    if capped:
        faces += [tuple(range(n)), tuple(reversed(range(len(verts) - n, len(verts))))]
    return new_obj(name, verts, faces, mat, autosmooth=40)


def rail():
    """Aluminium rail with a groove on each side, its toothed strip, end caps and feet on some treads."""
    metal = M('aluminium', col='#b9bdbf', rough=0.35)
    length = hypot(RUN, RUN * SLOPE)
    half = [(0.026, -0.042), (0.026, -0.020), (0.017, -0.016), (0.017, 0.016), (0.026, 0.020), (0.024, 0.043)]
    profile = half + [(-x, v) for x, v in reversed(half)]
    put('body', sweep('rail', profile, (0.012, length - 0.012), 4, metal, False))
    strip = [(0.0178, -0.008), (0.0182, -0.008), (0.0182, 0.008), (0.0178, 0.008)]
    put('body', sweep('strip', strip, (0.02, length - 0.02), 2, dark(), False))
    cap = [(0.028, -0.046), (0.028, 0.046), (-0.028, 0.046), (-0.028, -0.046)]
    for start in (-0.006, length - 0.030):
        put('body', sweep('cap', cap, (start, start + 0.036), 2, M('end_cap', col='#565d61')))
    for step in (1, 6, 11):
        y = FIRST + (step - 0.5) * GOING
        foot(y, step * RISE)
    foot(0.075, 0.0)


def foot(y, floor):
    """Bracket under the rail, with its plate on the tread."""
    steel, under = M('bracket', col='#8d9396', rough=0.4), RAIL_Z + y * SLOPE - 0.040 / cos(ANGLE)
    put(
        'body',
        box('foot_plate', (0.115, 0.075, 0.006), (0.006, y, floor), steel, bevel=0, drop=('-z',)),
    )
    if under - floor > 0.03:
        size = (0.030, 0.026, under - floor + 0.012)
        post = box('foot_post', size, (0, y, floor), steel, bevel=0, drop=('-z', '+z'))
        post['fine'] = 0.12
        put('body', post)


def carriage():
    """The housing that rides on the rail, with a dark skirt, a maker's stripe and a charge light."""
    node = 'control_carriage'
    start = ROLLERS[1] / cos(ANGLE)
    skirt = slab(
        'skirt',
        (0.400, 0.150),
        [(0, 0), (0, 0.100)],
        on_rail(start, 0.030, -0.052),
        dark(),
        0.050,
        SIDE,
        n=3,
        step=0,
    )
    shape = rounded(0.145, 0.026, 3)
    cover = slab(
        'cover', (0.385, 0.185), shape, on_rail(start, 0.048, -0.058), shell(), 0.062, SIDE, n=4, step=0.1
    )
    put(node, skirt, cover)
    line = slab(
        'line',
        (0.250, 0.016),
        [(0, 0), (0, 0.0014)],
        on_rail(start + 0.02, 0.066, 0.0870),
        M('stripe', col='#4d6a7c'),
        0.008,
        SIDE,
        n=2,
        step=0,
    )
    put(node, line)
    bead('indicator_charge-light', on_rail(start + 0.140, 0.030, 0.0872), 0.0065, SIDE, 10)


def call_unit():
    """Plate on the wall with a wedge-shaped call unit: up and down keys and a light; the charger below it."""
    plate = slab(
        'plate',
        (0.092, 0.152),
        rounded(0.008, 0.003, 2),
        (WALL, CALL[1], CALL[2]),
        grey(),
        0.012,
        (pi / 2, 0, pi / 2),
        n=2,
        step=0,
    )
    put('body', plate)
    case = slab(
        'case',
        (0.074, 0.136),
        [(0, -0.030), *rounded(0.020, 0.006, 3)[1:]],
        CALL,
        shell(),
        0.014,
        FACING,
        n=3,
        step=0.04,
    )
    put('body', case)
    key = M('key_blue', col='#3f6076')
    for name, z in (('up', 0.0225), ('down', -0.0165)):
        node = f'control_call-{name}'
        put(
            node,
            slab(
                name,
                (0.046, 0.032),
                rounded(0.0050, 0.002, 2),
                at_call(0, z),
                key,
                0.010,
                FACING,
                n=3,
                step=0,
            ),
        )
        printed(node, name, at_call(0, z, 0.0054), 0.0100, 0.0032, pale(), FACING)
    bead('indicator_call-light', at_call(0, 0.0530), 0.0042, FACING, 10)
    for z in (-0.046, -0.0515, -0.057):
        printed('body', [[(-1, 0), (1, 0)]], at_call(0, z, 0.0004), 0.012, 0.0018, grey(), FACING)
    charger = box(
        'charger',
        (0.050, 0.085, 0.130),
        (WALL + 0.025, CALL[1], 0.300),
        M('charger', col='#3f4448'),
        bevel=0,
    )
    lead = [
        (WALL + 0.020, CALL[1], 0.302),
        (WALL + 0.014, CALL[1] + 0.04, 0.06),
        (WALL + 0.020, -0.080, 0.012),
        (-0.020, 0.020, 0.014),
        (-0.010, 0.050, 0.055),
    ]
    put('body', charger, tube('lead', spline(lead, 2), 0.0040, dark(), n=4))


def step_line(lift):
    """Outline (y, z) of the steps with their nosings; `lift` lies on top of them."""
    line = []
    for i in range(RISERS):
        y, z = FIRST + i * GOING - lift, (i + 1) * RISE + lift
        line += [(y, i * RISE + (lift if i else 0)), (y - 0.020, z - 0.026), (y - 0.014, z)]
    return [*line, (FIRST + (RISERS - 1) * GOING + 0.42, RISERS * RISE + lift)]


def sheet(name, lines, mat, autosmooth):
    """A sheet through lines of points, one above the other or one beside the other."""
    verts = [p for line in lines for p in line]
    put('setting', new_obj(name, verts, grid_faces(len(lines[0]), len(lines)), mat, autosmooth=autosmooth))


def flight():
    """The stairs, for practice only: painted steps with a runner, and the foot of the wall beside them."""
    white = M('gloss', col='#e9e5da')
    runner = M('runner', col='#8b4f48', rough=0.95)
    for x0, x1, lift, mat in ((WALL, 0.740, 0, white), (0.085, 0.615, 0.006, runner)):
        sheet('steps', [[(x0, y, z), (x1, y, z)] for y, z in step_line(lift)], mat, 40)
    climb = RISERS * RISE / SLOPE
    ys = [-0.70, -0.35, -0.05, *(FIRST + climb * k / 7 for k in range(8)), FIRST + climb + 0.5]
    low = [max(0.0, min((y - FIRST) * SLOPE, RISERS * RISE)) for y in ys]
    wall = [[(WALL, y, z + h) for y, z in zip(ys, low)] for h in (0.20, 0.65, 1.35)]
    sheet('wall', wall, M('wall_paint', col='#d6dccb'), 180)
    edge = ((0.012, 0.0), (0.012, 0.30))
    sheet('string', [[(WALL + out, y, z + h) for y, z in zip(ys, low)] for out, h in edge], white, 30)


def build():
    """Rail, carriage, seat, call buttons and the stairs they stand on."""
    rail()
    carriage()
    before = set(bpy.data.objects)
    build_seat()
    for part in set(bpy.data.objects) - before:
        part.location.y += SEAT_ALONG
    call_unit()
    flight()
    table(2.4, 0)


def shadow_grids():
    """The floor before the first step."""
    xs = [WALL + 0.002 + 0.70 * k / 9 for k in range(10)]
    ys = [-0.45 + 0.72 * k / 9 for k in range(10)]
    return [([[((x, y, 1.6), 1.7) for x in xs] for y in ys], (0, 0, -1), 0.0015)]
