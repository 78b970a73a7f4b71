"""The view from the back of the house: the lane behind the yard wall and the terrace beyond it.

It shows the same picture as the street, turned round, so that the back costs no download of its own.
"""
from kit.street import EAST, GROUND_Z, HOUSES_TOP, HOUSES_Y, ROAD_Z, SPAN, WEST, Sheets, cell_rect, dome

HOUSE_W = 7.02
# the street's numbers turned about this line: y' = TURN - y
TURN = 2.2
YARD_WALL_Y = -8.1
DOME = 56


def turned(corners):
    """Points of the street's far side as points of the lane's."""
    return [(HOUSE_W - x, TURN - y, z) for x, y, z in corners]


def lane():
    """Build the view."""
    out = Sheets()
    top = HOUSES_TOP + ROAD_Z - GROUND_Z
    u0, u1 = WEST / SPAN, EAST / SPAN
    start = TURN - YARD_WALL_Y
    flat = [(WEST, start, ROAD_Z), (EAST, start, ROAD_Z), (EAST, HOUSES_Y, ROAD_Z), (WEST, HOUSES_Y, ROAD_Z)]
    out.add(turned(flat), cell_rect('ground', u0, u1, 0.3, 1), far=False)
    wall = [(WEST, HOUSES_Y, ROAD_Z), (EAST, HOUSES_Y, ROAD_Z), (EAST, HOUSES_Y, top), (WEST, HOUSES_Y, top)]
    out.add(turned(wall), cell_rect('houses', u0, u1), far=False)
    for corners, uvs, _ in dome(DOME):
        out.add(corners, uvs, far=False)
    return [out.build('BACKDROP')]
