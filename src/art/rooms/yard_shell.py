"""Ground, walls and eaves of the yard: the house on two sides, the bathroom's lean-to, neighbours and back lane."""

from math import atan2, hypot

from kit.brickwork import coping, ground, panel, slope
from kit.materials import M
from kit.shapes import box
from kit.stage import blocker
from rooms.yard_art import ART, FLAGS_COVER
from rooms.yard_plan import (
    EAST,
    EAVES,
    FLOOR,
    FRONT_RANGE,
    GATE,
    HOUSE,
    KITCHEN_WINDOW,
    OFFSHOOT,
    OFFSHOOT_HIGH,
    OFFSHOOT_LOW,
    SIDE,
    SOUTH,
    SPARE_WINDOW,
    WALL_TOP,
    WEST,
)

NORTH, EASTWARD, SOUTHWARD, WESTWARD = (0, 1), (1, 0), (0, -1), (-1, 0)
HOUSE_END = 7.6  # the terrace goes on past our own east wall
NEXT_YARD = -1.7  # as does the neighbour's yard in the west
DOORWAY = {'north': -0.94, 'south': -1.96, 'top': 2.10}
WALL_COVER = WALL_TOP - FLOOR


def stone():
    """Sandstone of sills, lintels and copings."""
    return M('sandstone_yard', col='#b3a68c', rough=0.95)


def black():
    """Cast iron and black plastic out of doors."""
    return M('iron_black', col='#2b2d2f', rough=0.5)


def flags():
    """Concrete flags over both parts of the yard, and a gully under the kitchen window."""
    for name, area, w in (
        ('main', (WEST, SOUTH, EAST, HOUSE), 1.0),
        ('strip', (WEST, HOUSE, SIDE, FRONT_RANGE), 0.9),
    ):
        ground('FLAGS_' + name, area, FLOOR, ART['flags'], FLAGS_COVER, lm_w=w, origin=(-0.55, -8.7))
    rim = M('gully_rim', col='#8d887d', rough=0.9)
    x, y = 2.36, HOUSE - 0.19
    box('GULLY_rim', (0.30, 0.30, 0.035), (x, y, FLOOR - 0.01), rim, bevel=0.01)
    for k in range(5):
        box(
            f'GULLY_bar{k}',
            (0.20, 0.018, 0.008),
            (x, y - 0.08 + 0.04 * k, FLOOR + 0.024),
            black(),
            bevel=0.002,
        )


def yard_walls():
    """Old brick on three sides with copings; the gate's gap in the south."""
    common = {'cell': ART['wall'], 'cover': WALL_COVER, 'base': FLOOR, 'height': (FLOOR, WALL_TOP)}
    panel('WALL_west', (WEST, SOUTH), NORTH, (0, FRONT_RANGE - SOUTH), lm_w=0.9, **common)
    panel('WALL_south_e', (EAST, SOUTH), WESTWARD, (0, EAST - GATE['x1']), **common)
    panel('WALL_south_w', (EAST, SOUTH), WESTWARD, (EAST - GATE['x0'], EAST), lm_w=0.9, **common)
    panel('WALL_east', (EAST, OFFSHOOT), SOUTHWARD, (0, OFFSHOOT - SOUTH), lm_w=0.9, **common)
    panel('WALL_pier_w', (GATE['x0'], SOUTH - 0.22), NORTH, (0, 0.22), **common)
    panel('WALL_pier_e', (GATE['x1'], SOUTH), SOUTHWARD, (0, 0.22), **common)
    coping('COPING_west', (WEST, SOUTH), NORTH, FRONT_RANGE - SOUTH, WALL_TOP, stone())
    coping('COPING_south_e', (EAST, SOUTH), WESTWARD, EAST - GATE['x1'] - 0.03, WALL_TOP, stone())
    coping('COPING_south_w', (GATE['x0'] - 0.03, SOUTH), WESTWARD, GATE['x0'] - 0.03, WALL_TOP, stone())
    coping('COPING_east', (EAST, OFFSHOOT - 0.02), SOUTHWARD, OFFSHOOT - SOUTH - 0.02, WALL_TOP, stone())


def house_back():
    """The kitchen's back wall, x east of SIDE, with openings for the two windows."""
    k, s = KITCHEN_WINDOW, SPARE_WINDOW
    pieces = (
        ('below', k['x0'], k['x1'], FLOOR, k['z0']),
        ('left', SIDE, k['x0'], FLOOR, s['z0']),
        ('right', k['x1'], EAST, FLOOR, s['z0']),
        ('over', k['x0'], k['x1'], k['z1'], s['z0']),
        ('lean', EAST, HOUSE_END, OFFSHOOT_HIGH - 0.05, s['z0']),
        ('upper_l', SIDE, s['x0'], s['z0'], s['z1']),
        ('upper_r', s['x1'], HOUSE_END, s['z0'], s['z1']),
        ('top', SIDE, HOUSE_END, s['z1'], EAVES),
    )
    for name, x0, x1, z0, z1 in pieces:
        panel(
            'HOUSE_back_' + name,
            (SIDE, HOUSE),
            EASTWARD,
            (x0 - SIDE, x1 - SIDE),
            (z0, z1),
            ART['brick'],
            base=FLOOR,
            lm_w=0.85 if z1 < 3.4 and x1 < EAST + 0.1 else 0.45,
        )


def house_side():
    """The kitchen's west wall with the back door, and the back of the front range."""
    d = DOORWAY
    for name, north, south, z0 in (
        ('n', FRONT_RANGE, d['north'], FLOOR),
        ('s', d['south'], HOUSE, FLOOR),
        ('t', d['north'], d['south'], d['top']),
    ):
        span = (FRONT_RANGE - north, FRONT_RANGE - south)
        panel(
            'HOUSE_side_' + name,
            (SIDE, FRONT_RANGE),
            SOUTHWARD,
            span,
            (z0, EAVES),
            ART['brick'],
            base=FLOOR,
            lm_w=0.7,
        )
    panel(
        'HOUSE_front',
        (WEST, FRONT_RANGE),
        EASTWARD,
        (0, SIDE),
        (FLOOR, EAVES),
        ART['brick'],
        base=FLOOR,
        lm_w=0.6,
    )


def offshoot():
    """The bathroom's wall, its slates and its verge."""

    def verge(s):
        return OFFSHOOT_HIGH + (OFFSHOOT_LOW - OFFSHOOT_HIGH) * s / (HOUSE - OFFSHOOT)

    panel(
        'OFFSHOOT_wall',
        (EAST, HOUSE),
        SOUTHWARD,
        (0, HOUSE - OFFSHOOT),
        (FLOOR, OFFSHOOT_HIGH),
        ART['brick'],
        base=FLOOR,
        lm_w=0.85,
        top=verge,
    )
    panel(
        'OFFSHOOT_south',
        (EAST, OFFSHOOT),
        EASTWARD,
        (0, HOUSE_END - EAST),
        (WALL_TOP - 0.1, OFFSHOOT_LOW),
        ART['brick'],
        base=FLOOR,
        lm_w=0.4,
    )
    run, rise = HOUSE - OFFSHOOT, OFFSHOOT_HIGH - OFFSHOOT_LOW
    tilt, west = atan2(rise, run), EAST - 0.07
    low = (west, OFFSHOOT - 0.14, OFFSHOOT_LOW - 0.14 * rise / run + 0.045)
    up = (0, run + 0.14, rise * (run + 0.14) / run)
    slope('OFFSHOOT_slates', low, (HOUSE_END - west, 0, 0), up, ART['slate'], 1.5)
    length = hypot(up[1], up[2])
    middle = (OFFSHOOT - 0.14 + HOUSE) / 2
    height = (OFFSHOOT_LOW + OFFSHOOT_HIGH) / 2 - 0.07 * rise / run
    board = M('verge_white', col='#e6e1d4', rough=0.6)
    box('OFFSHOOT_board', (0.03, length, 0.15), (EAST - 0.02, middle, height - 0.12), board, rot=(tilt, 0, 0))
    slates = M('slate_edge', col='#474d53', rough=0.8)
    box(
        'OFFSHOOT_edge',
        (0.10, length, 0.022),
        (west + 0.05, middle, height + 0.022),
        slates,
        rot=(tilt, 0, 0),
    )
    lead = M('lead', col='#7d8286', rough=0.6)
    box(
        'OFFSHOOT_lead',
        (HOUSE_END - west, 0.02, 0.16),
        ((HOUSE_END + west) / 2, HOUSE - 0.008, OFFSHOOT_HIGH),
        lead,
    )
    box(
        'OFFSHOOT_fascia',
        (HOUSE_END - west, 0.03, 0.15),
        ((HOUSE_END + west) / 2, OFFSHOOT - 0.1, 2.3),
        board,
    )


def neighbours():
    """Next door over the west wall: the same terrace goes on."""
    panel(
        'NEXT_front',
        (NEXT_YARD, FRONT_RANGE),
        EASTWARD,
        (0, WEST - NEXT_YARD),
        (WALL_TOP - 0.1, EAVES),
        ART['brick'],
        base=FLOOR,
        lm_w=0.35,
    )
    panel(
        'NEXT_side',
        (NEXT_YARD, HOUSE),
        NORTH,
        (0, FRONT_RANGE - HOUSE),
        (WALL_TOP - 0.1, EAVES),
        ART['brick'],
        base=FLOOR,
        lm_w=0.35,
    )
    panel(
        'NEXT_back',
        (NEXT_YARD - 3.6, HOUSE),
        EASTWARD,
        (0, 3.6),
        (WALL_TOP - 0.1, EAVES),
        ART['brick'],
        base=FLOOR,
        lm_w=0.3,
    )


def behind():
    """What fills the houses, so that no light comes through them."""
    wall = M('stub_wall', col='#6f5a4c', rough=0.9)
    blocker('kitchen', (SIDE + 0.10, HOUSE + 0.10, -0.1), (HOUSE_END, -0.25, EAVES), wall)
    blocker('front', (NEXT_YARD, FRONT_RANGE + 0.02, -0.1), (HOUSE_END, 3.5, EAVES), wall)
    blocker(
        'bathroom', (EAST + 0.02, OFFSHOOT + 0.02, -0.1), (HOUSE_END, HOUSE - 0.02, OFFSHOOT_LOW - 0.1), wall
    )
    blocker('next', (NEXT_YARD - 3.6, HOUSE + 0.02, -0.1), (NEXT_YARD - 0.02, 3.5, EAVES), wall)
    blocker('earth', (NEXT_YARD - 3.6, SOUTH - 0.3, -0.5), (HOUSE_END, 3.5, -0.12), wall)


def build():
    """Everything that belongs to ground and walls."""
    flags()
    yard_walls()
    house_back()
    house_side()
    offshoot()
    neighbours()
    behind()
