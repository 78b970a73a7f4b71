"""Numbers of the kitchen in house coordinates (metres): x east, y towards the street, z up."""

X0, X1 = 1.8, 7.02  # inner faces of the west and east wall
Y0, Y1 = -3.6, -0.12  # inner faces of the south and north wall
H = 2.42
COVE = 0.07

HALL_DOOR = {'x0': 5.25, 'x1': 6.05, 'h': 2.03}
BATH_DOOR = {'x0': 5.10, 'x1': 5.90, 'h': 2.03}
BACK_DOOR = {'y0': -1.90, 'y1': -1.00, 'h': 2.03}
WIN = {'x0': 2.65, 'x1': 3.95, 'z0': 1.05, 'z1': 2.05, 'y': -3.685}

# Centre planes of the three leaves: the kitchen's half lies on the room's side of it.
HALL_LEAF, BATH_LEAF, BACK_LEAF = -0.04, -3.66, 1.75

TOP = 0.90  # worktop
TILE = 0.15  # edge of one wall tile
TILE_TOP = TOP + 4 * TILE

FRONT_S = -3.0  # worktop front along the south wall
FRONT_E = 6.42  # worktop and appliance fronts along the east wall

LIGHT = (4.25, -1.95)  # ceiling light
HEAT_ALARM = (5.35, -2.25)
