"""The street in Lite: the same places as kit/street.py, in plain display colours, so that it needs no picture."""
from kit import street as S

HOUSE = S.SPAN / 5
NEAR_HOUSES = range(-3, 6)  # these get windows with panes, doors and bays; the others only dark openings


def shade(text):
    """'#rrggbb' as display values 0..1."""
    return tuple(int(text[i : i + 2], 16) / 255 for i in (1, 3, 5))


BRICKS = tuple(shade(c) for c in ('#93604f', '#8a5a4b', '#976454'))
RENDER, STONE, WHITE, GLASS = shade('#d3d0c4'), shade('#bcae99'), shade('#e3e5e6'), shade('#4c5b68')
# alpha 0: a lamp is on behind it after dark; a half: a lamp stands near (lite/view.mjs)
LIT = (*GLASS, 0)
SLATE, RIDGE, STACK, POT = shade('#667080'), shade('#8a5145'), shade('#8d5848'), shade('#c0805f')
HEDGE, GRASS, PAVED, PATH = shade('#578a3c'), shade('#76845c'), shade('#9d9488'), shade('#b3a898')
ROAD, GUTTER, FLAGS, KERB = shade('#74777a'), shade('#5a5d60'), shade('#a19b91'), shade('#bab5aa')
SOFFIT, OWN_BRICK, DARK = shade('#d8d5cd'), (*shade('#83503c'), 0.5), shade('#22262a')
DOORS = tuple(shade(c) for c in ('#436a91', '#8c3b4b', '#3f7a55', '#6d7684', '#c9be6c'))
PAINT = {'car-a': shade('#5d7f9f'), 'car-b': shade('#c3c8cd'), 'car-c': shade('#a35456')}
HORIZON, ZENITH = shade('#c6d0de'), shade('#8fbbe0')


def darker(colour, by):
    """The colour times `by`."""
    return tuple(min(1, c * by) for c in colour)


class Flat(S.Sheets):
    """Sheets in plain colours."""

    def put(self, corners, colour, far=True):
        """One polygon in one colour."""
        self.add(corners, [(0, 0)] * len(corners), colour, far)

    def wall(self, x, z, w, h, y, colour):
        """An upright rectangle of the terrace opposite."""
        lift = S.ROAD_Z - S.GROUND_Z
        self.put(S.strip(x, x + w, (y, z + lift), (y, z + h + lift)), colour)

    def own(self, x, z, w, h, out, colour):
        """An upright rectangle on our own side, `out` metres before the bricks."""
        self.put(S.facing(x, x + w, z, z + h, S.FRONT_Y + out), colour, far=False)


def house(out, i):
    """One house opposite, at the places where backdrop.py models it."""
    x, k, y = i * HOUSE, i % 5, S.HOUSES_Y
    flip, near = k % 2, i in NEAR_HOUSES
    out.wall(x, S.GROUND_Z, HOUSE, 5.75, y, RENDER if k == 3 else BRICKS[k % 3])
    out.wall(x, 5.35, HOUSE, 2.4, y, SLATE)
    if not flip:
        out.wall(x + HOUSE - 0.57, 7.5, 1.14, 1.0, y - 0.04, STACK)
        if near:
            out.wall(x + HOUSE - 0.62, 8.4, 1.24, 0.13, y - 0.08, STONE)
            out.wall(x + HOUSE - 0.50, 8.52, 1.0, 0.38, y - 0.06, POT)
    bay, door = (1.95, 0.53) if flip else (0.45, 3.35)
    upper = (0.70, 3.00) if flip else (0.75, 3.05)
    f, g, h = y - 0.04, y - 0.08, y - 0.12
    for n, w in enumerate(upper):
        glass = LIT if (k, n) in S.LIT_UPPER else GLASS
        if not near:
            out.wall(x + w, 3.05, 1.05, 1.55, f, glass)
            continue
        out.wall(x + w - 0.15, 2.95, 1.35, 1.86, f, STONE)
        out.wall(x + w, 3.05, 1.05, 1.55, g, WHITE)
        for z in (3.12, 3.90):
            out.wall(x + w + 0.08, z, 0.89, 0.64, h, glass)
    out.wall(x + bay, 0.60, 2.4, 1.82, f, WHITE)
    if not near:
        return
    for p in range(3):
        out.wall(x + bay + 0.13 + p * 0.76, 0.76, 0.63, 1.3, g, LIT if k in S.LIT_BAYS else GLASS)
    lift = S.ROAD_Z - S.GROUND_Z
    z = 2.40 + lift
    roof = [(bay - 0.08, z), (bay + 2.48, z), (bay + 2.15, z + 0.5), (bay + 0.25, z + 0.5)]
    out.put([(x + a, f, b) for a, b in roof], darker(SLATE, 0.94))
    out.wall(x + door - 0.12, -0.3, 1.16, 2.85, f, WHITE)
    out.wall(x + door, -0.1, 0.92, 2.05, g, DOORS[k])
    out.wall(x + door, 2.02, 0.92, 0.42, g, LIT if k in S.LIT_DOORS else GLASS)
    out.wall(x + bay, S.GROUND_Z, 2.2, 0.75, y - 1.0, HEDGE)
    gate = x + (0.53 if flip else 3.35)
    for a, b in ((x, gate - 0.05), (gate + 0.97, x + HOUSE)):
        out.wall(a, S.GROUND_Z, b - a, 0.78, S.WALL_Y, STACK)
        out.wall(a, S.GROUND_Z + 0.78, b - a, 0.09, S.WALL_Y, STONE)


def ground(out):
    """Road, pavements and gardens."""
    z = S.ROAD_Z
    bands = ((6.78, 7.0, GUTTER), (7.0, 12.0, ROAD), (12.0, 12.2, GUTTER), (12.2, 12.38, KERB))
    bands += ((12.38, S.WALL_Y, FLAGS), (S.WALL_Y, S.HOUSES_Y, GRASS))
    for a, b, colour in bands:
        out.put(S.strip(S.WEST, S.EAST, (a, z), (b, z)), colour)
    for i in NEAR_HOUSES:
        gate = i * HOUSE + (0.5 if i % 5 % 2 else 3.3)
        out.put(S.strip(gate, gate + 1.0, (S.WALL_Y, z + 0.03), (S.HOUSES_Y, z + 0.03)), PATH)
    west, east, _ = S.HALL_FLAGS
    for a, b in ((S.WEST, west), (east, S.EAST)):
        out.put(S.strip(a, b, (4.2, S.PAVEMENT_Z), (6.68, S.PAVEMENT_Z)), FLAGS, far=False)
        out.put(S.strip(a, b, (6.66, S.KERB_Z), (6.84, S.KERB_Z)), KERB, far=False)


def car(out, cell, x, y):
    """A parked car: body, glass, wheels."""
    side, top, ends, wheels = S.car_parts(x, y)
    paint = PAINT[cell]
    shadow = S.strip(x + 0.1, x + 4.1, (y - 0.25, S.ROAD_Z + 0.03), (y + S.CAR_WIDTH, S.ROAD_Z + 0.03))
    out.put(shadow, darker(ROAD, 0.5))
    for corners, _ in side:
        out.put(corners, paint)
    for corners, (a, b) in top:
        steep = (0.1 < a and b < 0.7) or (2.4 < a and b < 3.0)
        out.put(corners, GLASS if steep else darker(paint, 1.12))
    for corners in ends:
        out.put(corners, darker(paint, 0.8))
    lift = S.ROAD_Z
    for poly in (
        ((0.72, 1.02), (1.42, 1.02), (1.42, 1.38), (1.06, 1.37), (0.80, 1.29)),
        ((1.50, 1.02), (2.72, 1.02), (2.30, 1.31), (2.02, 1.37), (1.50, 1.38)),
    ):
        out.put([(x + a, y - 0.03, lift + b) for a, b in poly], GLASS)
    for corners, _ in wheels:
        out.put(corners, DARK)
    for a, colour in ((0.04, DOORS[1]), (3.98, WHITE)):
        out.put(S.strip(x + a, x + a + 0.16, (y - 0.03, lift + 0.66), (y - 0.03, lift + 0.78)), colour)


def own_side(out):
    """The fronts beside the door, with windows and doors."""
    for x0, x1, z0, z1 in S.brick_spans():
        out.own(x0, z0, x1 - x0, z1 - z0, 0, OWN_BRICK)
    for x0, x1 in ((S.WEST, -S.HOUSE_W), (2 * S.HOUSE_W, S.EAST)):
        out.own(x0, S.PAVEMENT_Z, x1 - x0, S.EAVES - S.PAVEMENT_Z, 0, BRICKS[0])
    for cell, x0, x1, z0, z1 in S.front_places():
        w, h = x1 - x0, z1 - z0
        if cell.startswith('door'):
            out.own(x0, z0, w, h, 0.035, WHITE)
            out.own(x0 + 0.12, z0, w - 0.24, 2.06, 0.07, DOORS[int(cell[-1])])
            out.own(x0 + 0.12, z0 + 2.14, w - 0.24, 0.42, 0.07, GLASS)
            continue
        out.own(x0, z0, w, h, 0.035, STONE if cell == 'sash' else WHITE)
        if cell == 'sash':
            out.own(x0 + 0.15, z0 + 0.12, w - 0.30, h - 0.34, 0.07, WHITE)
            panes = [(0.22, z, w - 0.44, 0.66) for z in (0.19, 0.95)]
        else:
            panes = [(0.08 + p * 0.68, 0.10, 0.58, h - 0.22) for p in range(3)]
        for px, pz, pw, ph in panes:
            out.own(x0 + px, z0 + pz, pw, ph, 0.105, GLASS)
    roof = [(S.EAST, 4.45, S.EAVES), (S.WEST, 4.45, S.EAVES), (S.WEST, 0.9, 7.7), (S.EAST, 0.9, 7.7)]
    out.put(roof, SLATE, far=False)
    under = [(S.WEST, 4.2, S.EAVES), (S.WEST, 4.45, S.EAVES), (S.EAST, 4.45, S.EAVES), (S.EAST, 4.2, S.EAVES)]
    out.put(under, SOFFIT, far=False)


def ends(out):
    """A terrace across each end of the street."""
    for x, a, b in ((S.WEST + 2, -12.0, 36.0), (S.EAST - 2, 36.0, -12.0)):
        for z0, z1, colour in ((S.ROAD_Z, 5.5, BRICKS[1]), (5.5, 7.9, SLATE)):
            out.put([(x, a, z0), (x, b, z0), (x, b, z1), (x, a, z1)], colour)
        step = 0.05 if x < 0 else -0.05
        for k in range(14):
            y = 0.2 + k * 1.3
            c, d = (y, y + 0.8) if x < 0 else (y + 0.8, y)
            for z in (0.7, 3.2):
                out.put(
                    [(x + step, c, z), (x + step, d, z), (x + step, d, z + 1.4), (x + step, c, z + 1.4)],
                    GLASS,
                )


def street_lite():
    """All of it, as sheets that are not yet an object."""
    out = Flat(1.01)
    ground(out)
    for i in range(round(S.WEST / HOUSE), round(S.EAST / HOUSE)):
        house(out, i)
    ends(out)
    for cell, _, x, y in S.CARS:
        car(out, cell, x, y)
    own_side(out)

    def sky(v):
        t = min(1, max(0, (v - 0.25) / 0.75))
        return tuple(a * (1 - t) + b * t for a, b in zip(HORIZON, ZENITH))

    for corners, uvs, colours in S.dome(60, sky):
        out.add(corners, uvs, colours, far=False)
    return out
