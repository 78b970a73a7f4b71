"""Numbers of the yard in house coordinates (metres): x east, y towards the street, z up."""

FLOOR = -0.02  # top of the flags
WALL_TOP = 1.80  # brick of the yard walls, under the coping
COPING = 0.09
EAVES = 5.2

WEST, SOUTH, EAST = 0.0, -8.0, 4.1  # inner faces of the yard walls
HOUSE = -3.72  # back of the kitchen, faces south
SIDE = 1.7  # side of the kitchen, faces west, with the back door
FRONT_RANGE = -0.12  # back of the living room, faces south
OFFSHOOT = -5.7  # south end of the bathroom's brick wall
OFFSHOOT_LOW, OFFSHOOT_HIGH = 2.45, 3.05

GATE = {'x0': 2.2, 'x1': 3.1, 'h': 1.80}
BACK_DOOR = {'y0': -1.9, 'y1': -1.0, 'h': 2.03}
KITCHEN_WINDOW = {'x0': 2.65, 'x1': 3.95, 'z0': 1.05, 'z1': 2.05}
SPARE_WINDOW = {'x0': 3.2, 'x1': 4.6, 'z0': 3.37, 'z1': 4.47}

BENCH = (0.1, -6.2, 0.6, -4.8)
SHED = (3.50, -7.2, 4.09, -6.0)
# two arms of one bed of sleepers: west, south, east, north
BEDS = ((0.02, -7.98, 0.72, -6.5), (0.72, -7.98, 1.92, -7.36))
BED_HEIGHT = 0.40
LINE = ((0.07, -6.36, 2.32), (4.08, -5.60, 2.30))
LAMP = (1.70, -0.62, 1.98)
