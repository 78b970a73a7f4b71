"""The flight: steps, carpet runner, strings, turned spindles, handrail, newels and the panelling below."""

from math import pi

from kit.materials import M
from kit.mesh import grid_faces, new_obj, place
from kit.shapes import box, lathe, moulding, tube
from rooms.hall_art import ART
from rooms.hall_plan import GOING, LANDING, LANDING_Y, RISE, RISERS, STAIR_X, STAIR_Y, WELL_Y, X1
from rooms.hall_shell import gloss, lower

SLOPE = RISE / GOING
BEAD = [(0, 0), (0.008, 0.008), (0.024, 0)]


def oak():
    """Polished dark oak of the handrail and the newel caps."""
    return M('rail_oak', 'wood', '#9a6740', rough=0.35)


def step_line(lift=0.0, first=0, last=RISERS):
    """Outline (s, z) of the steps with rounded nosings, s running up the flight; `lift` lies on top of them."""
    points = []
    for i in range(first, last):
        s, z = i * GOING, (i + 1) * RISE
        face, top = s - lift, z + lift
        points.append((face, i * RISE + (lift if i else 0)))
        points += [
            (face, z - 0.034),
            (face - 0.018, z - 0.028),
            (face - 0.022, z - 0.012),
            (face - 0.014, top),
        ]
    points.append(((last - 1) * GOING + (GOING if last < RISERS else 0.16), last * RISE + lift))
    return points


def ribbon(name, line, x0, x1, mat, cell=None, **props):
    """Sheet over the steps between x0 and x1; with a cell, each step shows the whole cell once."""
    verts = [(x, STAIR_Y - s, z) for s, z in line for x in (x1, x0)]
    ob = new_obj(name, verts, grid_faces(2, len(line)), mat, autosmooth=30, lm_uv='keep', **props)
    layer = ob.data.uv_layers.new(name='UVMap')
    length = [0.0]
    for a, b in zip(line, line[1:]):
        length.append(length[-1] + ((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2) ** 0.5)
    for k, poly in enumerate(ob.data.polygons):
        i = (k // 5) * 5
        end = min(i + 5, len(line) - 1)
        span = length[end] - length[i]
        va, vb = (length[k] - length[i]) / span, (length[k + 1] - length[i]) / span
        for li, (u, v) in zip(poly.loop_indices, ((1, va), (0, va), (0, vb), (1, vb))):
            if cell:
                layer.data[li].uv = (cell[0] + (cell[2] - cell[0]) * u, cell[1] + (cell[3] - cell[1]) * v)
            else:
                layer.data[li].uv = (u * (x1 - x0), length[k] + (v - va) * span)
    if cell:
        ob['lm_uv'] = 'project'
    return ob


def steps():
    """White painted treads and risers with a wool runner held down the middle."""
    ribbon('STAIR_steps', step_line(), STAIR_X, X1 - 0.015, gloss())
    ribbon(
        'STAIR_runner', step_line(0.007), STAIR_X + 0.125, X1 - 0.14, M('art', 'art'), ART['stair'], lm_w=1.2
    )
    rod = M('brass', col='#b99a5a', rough=0.3)
    for i in range(1, RISERS):
        y, z = STAIR_Y - i * GOING + 0.012, i * RISE + 0.016
        tube(f'STAIR_rod{i}', [(STAIR_X + 0.105, y, z), (X1 - 0.12, y, z)], 0.006, rod, n=5, lm_w=0.6)


def sheet(name, points, x, mat, thick=0.0, **props):
    """Flat polygon (s, z) at x facing west; with a thickness its outline is drawn back to x + thick."""
    ring = [(x, STAIR_Y - s, z) for s, z in points]
    n = len(ring)
    verts, faces = list(ring), [tuple(range(n))]
    if thick:
        verts += [(x + thick, b, c) for _, b, c in ring]
        faces += [(i, n + i, n + (i + 1) % n, (i + 1) % n) for i in range(n)]
        faces.append(tuple(reversed(range(n, 2 * n))))
    return new_obj(name, verts, faces, mat, smooth=False, **props)


def strings():
    """Closed outer string with a capping, and the wall string."""
    white = gloss()
    s1 = (RISERS - 1) * GOING
    base = [(-0.02, 0), (0.34, 0), (s1, LANDING - 0.40), (s1, LANDING + 0.10), (-0.02, 0.10 + 0.19)]
    sheet('STAIR_string', base, STAIR_X - 0.018, white, 0.036)
    cap = [(-0.02, 0.288), (s1, LANDING + 0.098), (s1, LANDING + 0.122), (-0.02, 0.312)]
    sheet('STAIR_cap', cap, STAIR_X - 0.032, white, 0.064)
    wall = [
        (-0.03, 0),
        (0.05, 0),
        (s1, LANDING - RISE - 0.04),
        (s1 + 0.3, LANDING - 0.02),
        (s1 + 0.3, LANDING + 0.14),
        (s1, LANDING + 0.14),
        (-0.03, 0.33),
    ]
    sheet('STAIR_wall_string', wall, X1 - 0.018, white, 0.017)


def spindle(x, y, z, height, white):
    """Turned spindle; the vase scales with its height."""
    h = height
    profile = [
        (0.016, 0),
        (0.016, 0.16 * h),
        (0.010, 0.19 * h),
        (0.018, 0.23 * h),
        (0.013, 0.36 * h),
        (0.009, 0.60 * h),
        (0.015, 0.66 * h),
        (0.009, 0.70 * h),
        (0.014, 0.78 * h),
        (0.014, h),
    ]
    return lathe('STAIR_spindle', profile, (x, y, z), white, n=6, autosmooth=60, lm_w=0.6)


def newel(x, y, z, height, white):
    """Square post, turned waist, oak cap with a ball."""
    box('NEWEL_foot', (0.092, 0.092, 0.42), (x, y, z), white, bevel=0.005)
    waist = [
        (0.040, 0),
        (0.046, 0.02),
        (0.030, 0.05),
        (0.040, 0.12),
        (0.030, 0.26),
        (0.034, 0.30),
        (0.044, 0.32),
    ]
    lathe('NEWEL_waist', waist, (x, y, z + 0.42), white, n=16)
    box('NEWEL_head', (0.088, 0.088, height - 0.74), (x, y, z + 0.74), white, bevel=0.005)
    cap = [
        (0.060, 0),
        (0.064, 0.012),
        (0.052, 0.024),
        (0.030, 0.034),
        (0.040, 0.055),
        (0.046, 0.080),
        (0.038, 0.104),
        (0.016, 0.120),
        (0, 0.123),
    ]
    lathe('NEWEL_cap', cap, (x, y, z + height), oak(), n=18)


RAIL = [
    (-0.030, 0.0),
    (-0.034, 0.018),
    (-0.024, 0.046),
    (-0.008, 0.058),
    (0.008, 0.058),
    (0.024, 0.046),
    (0.034, 0.018),
    (0.030, 0),
    (0.014, -0.008),
    (-0.014, -0.008),
]


def handrail(path):
    """Moulded oak rail along (y, z) points at the open side."""
    n = len(RAIL)
    verts = [(STAIR_X + a, y, z + b) for y, z in path for a, b in RAIL]
    faces = [tuple(reversed(f)) for f in grid_faces(n, len(path), closed_u=True)]
    faces += [tuple(range(n)), tuple(reversed(range((len(path) - 1) * n, len(path) * n)))]
    ob = new_obj('STAIR_handrail', verts, faces, oak(), autosmooth=60)
    return ob


def balustrade():
    """Spindles, handrail and the two newels of the flight, and the rail of the landing above."""
    white = gloss()
    foot, top = (STAIR_Y + 0.045, 0), (LANDING_Y - 0.02, LANDING)
    newel(STAIR_X, foot[0], 0, 1.10, white)
    newel(STAIR_X, top[0], LANDING - 0.12, 1.14, white)

    def rail_z(y):
        return 0.19 + 0.80 + (STAIR_Y - y) * SLOPE

    handrail([(foot[0] - 0.03, rail_z(foot[0] - 0.03)), (top[0] + 0.03, rail_z(top[0] + 0.03))])
    for k in range(23):
        y = STAIR_Y - 0.055 - k * GOING * 0.5
        if y > top[0] + 0.06:
            base = 0.312 + (STAIR_Y - y - 0.0) * SLOPE
            spindle(STAIR_X, y, base - 0.005, rail_z(y) - base, white)
    box(
        'LANDING_rail',
        (0.05, WELL_Y - LANDING_Y, 0.05),
        (STAIR_X - 0.03, (WELL_Y + LANDING_Y) / 2, LANDING + 0.92),
        oak(),
        bevel=0.01,
    )
    for k in range(16):
        y = LANDING_Y + 0.12 + k * 0.14
        box(
            'LANDING_spindle',
            (0.028, 0.028, 0.82),
            (STAIR_X - 0.03, y, LANDING + 0.11),
            white,
            bevel=0,
            lm_w=0.5,
        )


def panelling():
    """Panels under the string: sage fields in white framing; one is a cupboard door with a knob."""
    white, field = gloss(), lower()
    x = STAIR_X - 0.010
    s1 = (RISERS - 1) * GOING

    def under(s):
        return (s - 0.34) * (LANDING - 0.40) / (s1 - 0.34)

    sheet(
        'UNDER_board',
        [(0.34, 0), (s1 + 0.04, 0), (s1 + 0.04, LANDING - 0.36), (s1, LANDING - 0.40)],
        x,
        white,
    )
    edges = [(0.70, 1.05), (1.12, 1.55), (1.62, 2.05), (2.12, 2.50)]
    parts = []
    for k, (a, b) in enumerate(edges):
        low, gap = 0.17, 0.085
        za, zb = under(a) - gap, min(under(b) - gap, 2.05)
        rings = [[(a, low), (b, low), (b, zb), (a, max(za, low + 0.02))]]
        if k >= 2:
            rings = [[(a, low), (b, low), (b, 0.82), (a, 0.82)], [(a, 0.90), (b, 0.90), (b, zb), (a, za)]]
        for ring in rings:
            sheet('UNDER_field', ring, x - 0.002, field)
            parts.append(moulding('UNDER_bead', ring, BEAD, white, closed=True, plane='xz'))
    place(parts, (x - 0.002, STAIR_Y, 0), -pi / 2)
    lathe(
        'UNDER_knob',
        [(0.007, 0), (0.007, 0.010), (0.015, 0.018), (0.016, 0.026), (0, 0.031)],
        (x, STAIR_Y - 1.09, 0.80),
        M('brass', col='#b99a5a'),
        n=14,
        rot=(0, -pi / 2, 0),
    )
    skirt = [(0.34, 0), (s1 + 0.03, 0), (s1 + 0.03, 0.12), (0.475, 0.12)]
    sheet('UNDER_skirting', skirt, x - 0.014, white, 0.014)


def build():
    """The whole flight."""
    steps()
    strings()
    balustrade()
    panelling()
