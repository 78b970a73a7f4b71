"""Numbers of the hall in house coordinates (metres): x east, y towards the street, z up."""

X0, X1 = 5.12, 7.02  # inner faces of the west and east wall
Y0, Y1 = 0.0, 4.0  # kitchen wall and street wall, inner faces
H = 2.42  # ceiling over the lobby and the passage
FACE = 4.28  # outer face of the street wall
TOP = 4.9  # ceiling upstairs

DADO = 0.92  # top of the dado rail on level walls

LIVING_DOOR = {'y0': 0.16, 'y1': 0.96, 'h': 2.03}
KITCHEN_DOOR = {'x0': 5.25, 'x1': 6.05, 'h': 2.03}
FRONT_DOOR = {'x0': 5.30, 'x1': 6.20, 'h': 2.05, 'y': 4.08}
FAN = {'z0': 2.085, 'z1': 2.34}  # fan light over the front door

# Stairs rise towards -y along the east wall.
STAIR_X = 6.17  # open side
STAIR_Y = 2.62  # first riser
RISERS, RISE, GOING = 13, 0.19, 0.215
WELL_Y = 2.30  # north edge of the opening in the ceiling
LANDING = RISERS * RISE
LANDING_Y = STAIR_Y - (RISERS - 1) * GOING
