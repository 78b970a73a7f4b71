"""Numbers of the bathroom in house coordinates (metres): x east, y towards the street, z up."""

X0, X1 = 4.2, 7.02  # inner faces of the yard wall and the party wall
Y0, Y1 = -5.7, -3.72  # outer wall with the window, kitchen wall
H = 2.42

DOOR = {'x0': 5.10, 'x1': 5.90, 'h': 2.03, 'y': -3.66}
WIN = {'x0': 4.70, 'x1': 5.40, 'z0': 1.35, 'z1': 2.05, 'reveal': 0.10}

TILED = 1.20  # tiles round the room
TILED_BATH = 2.10  # tiles at the bath
BATH_EAST, BATH_NORTH = 5.97, -4.95  # where the high tiles end

BATH = {'x0': 4.2, 'x1': 5.9, 'y0': -5.7, 'y1': -5.0, 'h': 0.55}
TOILET = (7.02, -4.90)  # middle of its back, on the party wall
BASIN = (7.02, -4.05)  # middle of its back, on the party wall
CEILING_LIGHT = (5.62, -4.62)
