"""The flight: steps, carpet runner, strings, turned spindles, handrail, newels and the panelling below."""

from math import pi, sin

from kit.materials import M
from kit.mesh import grid_faces, new_obj, place
from kit.shapes import box, lathe, moulding, rect, tube
from rooms.hall_art import ART
from rooms.hall_plan import GOING, LANDING, LANDING_Y, RISE, RISERS, STAIR_X, STAIR_Y, WELL_Y, X1
from rooms.hall_shell import gloss, lower

SLOPE = RISE / GOING
BEAD = [(0, 0), (.008, .007), (.022, .003), (.024, 0)]


def oak():
    """Polished dark oak of the handrail and the newel caps."""
    return M('rail_oak', 'wood', '#9a6740', rough=.35)


def step_line(lift=0.0, first=0, last=RISERS):
    """Outline (s, z) of the steps with rounded nosings, s running up the flight; `lift` lies on top of them."""
    points = []
    for i in range(first, last):
        s, z = i * GOING, (i + 1) * RISE
        face, top = s - lift, z + lift
        points.append((face, i * RISE + (lift if i else 0)))
        points += [(face, z - .034), (face - .018, z - .028), (face - .022, z - .012), (face - .014, top)]
    points.append(((last - 1) * GOING + (GOING if last < RISERS else .16), last * RISE + lift))
    return points


def ribbon(name, line, x0, x1, mat, cell=None, **props):
    """Sheet over the steps between x0 and x1; with a cell, each step shows the whole cell once."""
    verts = [(x, STAIR_Y - s, z) for s, z in line for x in (x1, x0)]
    ob = new_obj(name, verts, grid_faces(2, len(line)), mat, autosmooth=30, lm_uv='keep', **props)
    layer = ob.data.uv_layers.new(name='UVMap')
    length = [0.0]
    for a, b in zip(line, line[1:]):
        length.append(length[-1] + ((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2) ** .5)
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
    ribbon('STAIR_steps', step_line(), STAIR_X, X1 - .015, gloss())
    ribbon('STAIR_runner', step_line(.007), STAIR_X + .125, X1 - .14, M('art', 'art'), ART['stair'], lm_w=1.2)
    rod = M('brass', col='#b99a5a', rough=.3)
    for i in range(1, RISERS):
        y, z = STAIR_Y - i * GOING + .012, i * RISE + .016
        tube(f'STAIR_rod{i}', [(STAIR_X + .105, y, z), (X1 - .12, y, z)], .006, rod, n=5, lm_w=.6)


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
    base = [(-.02, 0), (.34, 0), (s1, LANDING - .40), (s1, LANDING + .10), (-.02, .10 + .19)]
    sheet('STAIR_string', base, STAIR_X - .018, white, .036)
    cap = [(-.02, .288), (s1, LANDING + .098), (s1, LANDING + .122), (-.02, .312)]
    sheet('STAIR_cap', cap, STAIR_X - .032, white, .064)
    wall = [(-.03, 0), (.05, 0), (s1, LANDING - RISE - .04), (s1 + .3, LANDING - .02), (s1 + .3, LANDING + .14), (s1, LANDING + .14), (-.03, .33)]
    sheet('STAIR_wall_string', wall, X1 - .018, white, .017)


def spindle(x, y, z, height, white):
    """Turned spindle; the vase scales with its height."""
    h = height
    profile = [(.016, 0), (.016, .16 * h), (.010, .19 * h), (.018, .23 * h), (.013, .36 * h), (.009, .60 * h), (.015, .66 * h),
               (.009, .70 * h), (.014, .78 * h), (.014, h)]
    return lathe('STAIR_spindle', profile, (x, y, z), white, n=6, autosmooth=60, lm_w=.6)


def newel(x, y, z, height, white):
    """Square post, turned waist, oak cap with a ball."""
    box('NEWEL_foot', (.092, .092, .42), (x, y, z), white, bevel=.005)
    waist = [(.040, 0), (.046, .02), (.030, .05), (.040, .12), (.030, .26), (.034, .30), (.044, .32)]
    lathe('NEWEL_waist', waist, (x, y, z + .42), white, n=16)
    box('NEWEL_head', (.088, .088, height - .74), (x, y, z + .74), white, bevel=.005)
    cap = [(.060, 0), (.064, .012), (.052, .024), (.030, .034), (.040, .055), (.046, .080), (.038, .104), (.016, .120), (0, .123)]
    lathe('NEWEL_cap', cap, (x, y, z + height), oak(), n=18)


RAIL = [(-.030, .0), (-.034, .018), (-.024, .046), (-.008, .058), (.008, .058), (.024, .046), (.034, .018), (.030, 0), (.014, -.008), (-.014, -.008)]


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
    foot, top = (STAIR_Y + .045, 0), (LANDING_Y - .02, LANDING)
    newel(STAIR_X, foot[0], 0, 1.10, white)
    newel(STAIR_X, top[0], LANDING - .12, 1.14, white)

    def rail_z(y):
        return .19 + .80 + (STAIR_Y - y) * SLOPE

    handrail([(foot[0] - .03, rail_z(foot[0] - .03)), (top[0] + .03, rail_z(top[0] + .03))])
    for k in range(23):
        y = STAIR_Y - .055 - k * GOING * .5
        if y > top[0] + .06:
            base = .312 + (STAIR_Y - y - .0) * SLOPE
            spindle(STAIR_X, y, base - .005, rail_z(y) - base, white)
    box('LANDING_rail', (.05, WELL_Y - LANDING_Y, .05), (STAIR_X - .03, (WELL_Y + LANDING_Y) / 2, LANDING + .92), oak(), bevel=.01)
    for k in range(16):
        y = LANDING_Y + .12 + k * .14
        box('LANDING_spindle', (.028, .028, .82), (STAIR_X - .03, y, LANDING + .11), white, bevel=0, lm_w=.5)


def panelling():
    """Panels under the string: sage fields in white framing; one is a cupboard door with a knob."""
    white, field = gloss(), lower()
    x = STAIR_X - .010
    s1 = (RISERS - 1) * GOING

    def under(s):
        return (s - .34) * (LANDING - .40) / (s1 - .34)

    sheet('UNDER_board', [(.34, 0), (s1 + .04, 0), (s1 + .04, LANDING - .36), (s1, LANDING - .40)], x, white)
    edges = [(.70, 1.05), (1.12, 1.55), (1.62, 2.05), (2.12, 2.50)]
    parts = []
    for k, (a, b) in enumerate(edges):
        low, gap = .17, .085
        za, zb = under(a) - gap, min(under(b) - gap, 2.05)
        rings = [[(a, low), (b, low), (b, zb), (a, max(za, low + .02))]]
        if k >= 2:
            rings = [[(a, low), (b, low), (b, .82), (a, .82)], [(a, .90), (b, .90), (b, zb), (a, za)]]
        for ring in rings:
            sheet('UNDER_field', ring, x - .002, field)
            parts.append(moulding('UNDER_bead', ring, BEAD, white, closed=True, plane='xz'))
    place(parts, (x - .002, STAIR_Y, 0), -pi / 2)
    lathe('UNDER_knob', [(.007, 0), (.007, .010), (.015, .018), (.016, .026), (0, .031)], (x, STAIR_Y - 1.09, .80),
          M('brass', col='#b99a5a'), n=14, rot=(0, -pi / 2, 0))
    skirt = [(.34, 0), (s1 + .03, 0), (s1 + .03, .12), (.475, .12)]
    sheet('UNDER_skirting', skirt, x - .014, white, .014)


def build():
    """The whole flight."""
    steps()
    strings()
    balustrade()
    panelling()
