"""The street outside: where each surface of it lies, and which cell of the picture `backdrop-street` it shows.

backdrop.py models and renders the picture once; export.py calls `street()` for every room that looks out. The
surfaces stand at their true distances, so the view shifts rightly as one walks past the window. A room that one can
leave by the front door also gets our own side of the street, and a Lite form in plain colours (street_lite.py).
"""
from math import cos, pi, sin

from kit.mesh import new_obj

SPAN = 24.0  # metres of street in one repeat
SIZE = 1024
# cell: (first row from the top, rows, first column, columns) in pixels of the 1024 picture
CELLS = {
    'houses': (0, 410, 0, 1024),
    'wall': (410, 40, 0, 1024),
    'ground': (450, 224, 0, 1024),
    'sky': (674, 120, 0, 1024),
    'car-a': (794, 112, 0, 320),
    'car-b': (794, 112, 340, 320),
    'car-c': (794, 112, 680, 320),
    'tops': (906, 118, 0, 1024),
    'brick': (908, 112, 951, 70),
    # crops of the terrace, for the house fronts on our own side
    'sash': (186, 82, 25, 58),
    'triple': (290, 77, 19, 104),
    'slates': (68, 94, 0, 1024),
    'door0': (278, 120, 137, 52),
    'door1': (278, 120, 222, 52),
    'door2': (278, 120, 547, 52),
}
GROUND_Z = -0.40
ROAD_Z = -0.26  # where the street is put up: the pavement of the front is 12 cm above the road
KERB, ROAD_END, WALL_Y, HOUSES_Y = 6.2, 12.2, 14.2, 18.2
HOUSES_TOP, WALL_TOP = 9.2, 0.55
WEST, EAST = -46.0, 52.0
CAR_LENGTH, CAR_HEIGHT, CAR_WIDTH = 4.2, 1.47, 1.74
# side view of a small family car, from the rear bumper round over the roof: (metres along, metres up)
CAR_OUTLINE = (
    (0.40, 0.0),
    (0.02, 0.34),
    (0.03, 0.78),
    (0.16, 0.98),
    (0.62, 1.38),
    (1.05, 1.46),
    (2.05, 1.46),
    (2.42, 1.36),
    (2.98, 0.99),
    (3.75, 0.87),
    (4.10, 0.72),
    (4.19, 0.45),
    (3.80, 0.0),
)
CAR_ROOF = CAR_OUTLINE[2:12]
CAR_FLOOR = 0.22
CAR_BUMPERS = {0.02: 0.36, 4.10: 0.42, 4.19: 0.44}  # metres along: lower edge of the body
WHEELS, WHEEL = (0.80, 3.38), 0.33
CARS = (
    ('car-a', 0, -4.4, 10.1),
    ('car-b', 1, 3.3, 10.2),
    ('car-c', 2, 10.2, 10.1),
    ('car-a', 0, -13.8, 10.1),
)

# Where a lamp is on after dark, by house of a repeat: bays, upper windows (house, window) and doors. The first house
# stands for those beside ours: nobody is at home there.
LIT_BAYS, LIT_UPPER, LIT_DOORS = (1, 4), ((0, 1), (2, 0), (3, 1)), (0, 2, 3)

# our own side: the front stands on the pavement, and the hall's model brings the part round the door
FRONT_Y, PAVEMENT_Z, KERB_Z = 4.262, -0.165, -0.14
HOUSE_W, EAVES = 7.02, 5.4
HALL_FRONT = (3.70, 7.80, 3.20)  # west, east, top of the bricks in the hall's model
HALL_FLAGS = (3.10, 8.40, 6.62)  # west, east, street edge of its flags
OWN_WINDOW = (1.25, 3.35, 0.62, 2.18)
OWN_DOOR = (5.30, 6.20)
STAND = (
    2.3,
    2.0,
    1.5,
)  # a place in the front room, the centre from which a second street lies behind the first


class Sheets:
    """Quads with a picture place and a colour, gathered into one mesh."""

    def __init__(self, grow=1.0):
        """`grow` moves the far side away from STAND, so that two rooms' streets never lie in one plane."""
        self.points, self.faces, self.uvs, self.colours, self.grow = [], [], [], [], grow

    def away(self, point):
        """A point of the far side, moved out by `grow`."""
        return tuple(c + (p - c) * self.grow for p, c in zip(point, STAND))

    def add(self, corners, uvs, colours=(1, 1, 1), far=True):
        """One polygon, counter-clockwise. `colours` is one colour, or one for each corner; a fourth number of 0
        says that it shines after dark.
        """
        first = len(self.points)
        self.points += [self.away(c) if far else tuple(c) for c in corners]
        self.uvs += uvs
        self.colours += list(colours) if isinstance(colours[0], tuple) else [colours] * len(corners)
        self.faces.append(tuple(range(first, first + len(corners))))

    def build(self, name):
        """The object, named so that export.py knows it as a view outside."""
        ob = new_obj(name, self.points, self.faces, smooth=False)
        uv = ob.data.uv_layers.new(name='UVMap')
        for loop in ob.data.loops:
            uv.data[loop.index].uv = self.uvs[loop.vertex_index]
        colour = ob.data.color_attributes.new('Col', 'FLOAT_COLOR', 'POINT')
        for i, c in enumerate(self.colours):
            colour.data[i].color = (*c, 1)[:4]
        ob.data.color_attributes.active_color = colour
        return ob


def cell_uv(cell, u, v):
    """Picture coordinates of the point (u, v) of a cell; u may run past 1 where the cell spans the full width."""
    row, rows, col, cols = CELLS[cell]
    half = 0.6 / SIZE
    low, high = 1 - (row + rows) / SIZE + half, 1 - row / SIZE - half
    return ((col + u * cols) / SIZE, low + (high - low) * v)


def cell_rect(cell, u0=0.0, u1=1.0, v0=0.0, v1=1.0):
    """Picture coordinates of the corners of a part of a cell, counter-clockwise from the lower left."""
    return [cell_uv(cell, u, v) for u, v in ((u0, v0), (u1, v0), (u1, v1), (u0, v1))]


def strip(x0, x1, low, high):
    """Corners of a sheet that runs along the street and is seen from our side. low, high = (y, z)."""
    return [(x0, *low), (x1, *low), (x1, *high), (x0, *high)]


def facing(x0, x1, z0, z1, y):
    """Corners of an upright sheet on our own side, seen from the street."""
    return [(x1, y, z0), (x0, y, z0), (x0, y, z1), (x1, y, z1)]


def dome(radius, colour=None):
    """The sky as (corners, uvs, colours) of its quads: pale up to the roofs, then bluer."""
    turns, rings = 20, ((-4, 0), (33, 0.25), (44, 0.5), (58, 0.8), (74, 0.97), (90, 1))
    out = []
    for k in range(turns):
        for (e0, v0), (e1, v1) in zip(rings, rings[1:]):

            def at(turn, rise):
                a, e = turn * 2 * pi / turns, rise * pi / 180
                return (4 + radius * cos(e) * sin(a), 8 + radius * cos(e) * cos(a), radius * sin(e))

            corners = [at(k, e0), at(k + 1, e0), at(k + 1, e1), at(k, e1)]
            # there and back again, since the picture of the sky does not join at its ends
            u0, u1 = (1 - abs(1 - n * 2 / turns) for n in (k, k + 1))
            shades = [colour(v) for v in (v0, v0, v1, v1)] if colour else (1, 1, 1)
            out.append((corners, cell_rect('sky', u0, u1, v0, v1), shades))
    return out


def car_parts(x, y):
    """Near side, top and ends of a parked car, and its wheels, in house coordinates with the outline's own (a, b)."""

    def p(a, b, across=0.0):
        return (x + a, y + across, ROAD_Z + b)

    side, top = [], []
    for (a0, b0), (a1, b1) in zip(CAR_ROOF, CAR_ROOF[1:]):
        low0, low1 = (CAR_BUMPERS.get(a, CAR_FLOOR) for a in (a0, a1))
        flat = [(a0, low0), (a1, low1), (a1, b1), (a0, b0)]
        side.append(([p(a, b) for a, b in flat], flat))
        top.append(([p(a0, b0), p(a1, b1), p(a1, b1, CAR_WIDTH), p(a0, b0, CAR_WIDTH)], (a0, a1)))
    (ra, rb), (fa, fb) = CAR_ROOF[0], CAR_ROOF[-1]
    ends = [
        [p(ra, 0.36, CAR_WIDTH), p(ra, 0.36), p(ra, rb), p(ra, rb, CAR_WIDTH)],
        [p(fa, 0.44), p(fa, 0.44, CAR_WIDTH), p(fa, fb, CAR_WIDTH), p(fa, fb)],
    ]
    wheels = []
    for a in WHEELS:
        ring = [(a + WHEEL * cos(k * pi / 7), WHEEL + WHEEL * sin(k * pi / 7)) for k in range(14)]
        wheels.append(([p(*q, -0.03) for q in ring], ring))
    return side, top, ends, wheels


def car(out, cell, tone, x, y):
    """A parked car with its picture. `tone` picks the paint in the cell of tops."""
    side, top, ends, wheels = car_parts(x, y)

    def flat_uv(points):
        return [cell_uv(cell, a / CAR_LENGTH, b / CAR_HEIGHT) for a, b in points]

    for corners, flat in side + wheels:
        out.add(corners, flat_uv(flat))
    for corners, (a0, a1) in top:
        u0, u1 = ((tone + (a + d) / CAR_LENGTH * 0.95) / 3.2 for a, d in ((a0, 0.01), (a1, -0.01)))
        out.add(corners, cell_rect('tops', u0, u1, 0.04, 0.96))
    for corners in ends:
        out.add(corners, flat_uv([(1.55, 0.55), (1.8, 0.55), (1.8, 0.85), (1.55, 0.85)]))


def far_side(out):
    """Road, far pavement, gardens and the terrace opposite; the street ends with a terrace across it."""
    depth = HOUSES_Y - 4.30
    lift = ROAD_Z - GROUND_Z
    u0, u1 = WEST / SPAN, EAST / SPAN
    road = strip(WEST, EAST, (6.78, ROAD_Z), (HOUSES_Y, ROAD_Z))
    out.add(road, cell_rect('ground', u0, u1, (6.36 - 4.30) / depth, 1))
    for cell, y, top in (('houses', HOUSES_Y, HOUSES_TOP), ('wall', WALL_Y, WALL_TOP)):
        out.add(strip(WEST, EAST, (y, ROAD_Z), (y, top + lift)), cell_rect(cell, u0, u1))
    for x, a, b in ((WEST + 2, -12.0, 36.0), (EAST - 2, 36.0, -12.0)):
        corners = [(x, a, ROAD_Z), (x, b, ROAD_Z), (x, b, HOUSES_TOP + lift), (x, a, HOUSES_TOP + lift)]
        out.add(corners, cell_rect('houses', 0.2, 0.2 + 48 / SPAN))


def near_pavement(out, z, holes=()):
    """Flags and kerb in front of our own houses, but for what the hall's model brings."""
    depth = HOUSES_Y - 4.30
    spans = ((WEST, EAST),) if not holes else ((WEST, holes[0]), (holes[1], EAST))
    for a, b in spans:
        # on under the kerb, or one looks through between them
        flags = strip(a, b, (4.2, z), (6.75, z))
        out.add(flags, cell_rect('ground', a / SPAN, b / SPAN, 0.01, 1.68 / depth), far=False)
        kerb = strip(a, b, (6.66, z + 0.025), (6.84, z + 0.025))
        out.add(kerb, cell_rect('ground', a / SPAN, b / SPAN, 1.75 / depth, 1.86 / depth), far=False)


def bricks(out, x0, x1, z0, z1):
    """Brickwork of our own side, tile by tile, since the cell cannot wrap."""
    width, height = 1.575, 2.4
    for i in range(int(x0 // width), int(x1 // width) + 1):
        a, b = max(x0, i * width), min(x1, (i + 1) * width)
        for j in range(int(z0 // height), int(z1 // height) + 1):
            c, d = max(z0, j * height), min(z1, (j + 1) * height)
            if b - a < 1e-3 or d - c < 1e-3:
                continue
            uv = cell_rect('brick', i + 1 - b / width, i + 1 - a / width, c / height - j, d / height - j)
            out.add(facing(a, b, c, d, FRONT_Y), uv, far=False)


def front_places():
    """Windows and doors of the three houses of our own side that one sees well: (cell, x0, x1, z0, z1)."""
    out = []
    for k in (-1, 0, 1):
        x = k * HOUSE_W
        out.append(('triple', x + OWN_WINDOW[0], x + OWN_WINDOW[1], OWN_WINDOW[2], OWN_WINDOW[3]))
        out += [('sash', x + a, x + a + 1.36, 2.98, 4.90) for a in (1.62, 5.07)]
        if k:
            out.append((f'door{k + 1}', x + OWN_DOOR[0] - 0.14, x + OWN_DOOR[1] + 0.14, -0.12, 2.69))
    return out


def brick_spans():
    """The brickwork of our own side round the hall's own bricks: (x0, x1, z0, z1)."""
    west, east, top = HALL_FRONT
    low = PAVEMENT_Z
    return ((-HOUSE_W, west, low, EAVES), (west, east, top, EAVES), (east, 2 * HOUSE_W, low, EAVES))


def own_side(out):
    """House fronts to both sides of the front door, with their roofs."""
    for span in brick_spans():
        bricks(out, *span)
    for cell, x0, x1, z0, z1 in front_places():
        out.add(facing(x0, x1, z0, z1, FRONT_Y + 0.035), cell_rect(cell), far=False)
    for x0, x1 in ((WEST, -HOUSE_W), (2 * HOUSE_W, EAST)):
        uv = cell_rect('houses', -x1 / SPAN, -x0 / SPAN, 0, (EAVES - ROAD_Z) / (HOUSES_TOP - GROUND_Z))
        out.add(facing(x0, x1, PAVEMENT_Z, EAVES, FRONT_Y), uv, far=False)
    roof = [(EAST, 4.45, EAVES), (WEST, 4.45, EAVES), (WEST, 0.9, 7.7), (EAST, 0.9, 7.7)]
    out.add(roof, cell_rect('slates', -EAST / SPAN, -WEST / SPAN), far=False)
    soffit = [(WEST, 4.2, EAVES), (EAST, 4.2, EAVES), (EAST, 4.45, EAVES), (WEST, 4.45, EAVES)]
    out.add(soffit[::-1], cell_rect('slates', 0, 1, 0, 0.05), far=False)


def street(front=False):
    """Build the view. `front`: one can also stand in it, before our own house."""
    out = Sheets(1.01 if front else 1.0)
    far_side(out)
    for parked in CARS:
        car(out, *parked)
    for corners, uvs, _ in dome(60 if front else 58):
        out.add(corners, uvs, far=False)
    if not front:
        near_pavement(out, PAVEMENT_Z + 0.03)
        return [out.build('BACKDROP')]
    near_pavement(out, PAVEMENT_Z, HALL_FLAGS)
    own_side(out)
    # here, because street_lite.py builds upon this file
    from kit.street_lite import street_lite

    return [out.build('BACKDROP'), street_lite().build('BACKDROP_lite')]


def cell_slice(cell):
    """Rows and columns of a cell in the picture."""
    row, rows, col, cols = CELLS[cell]
    return slice(row, row + rows), slice(col, col + cols)
