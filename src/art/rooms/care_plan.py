"""Numbers of the care home. The bedroom is built about its own corner, then moved EAST."""

EAST = 20.0  # the bedroom's west wall
W, D, H = 3.8, 4.4, 2.4
SUN = (0.60, 0.45, -0.62)
WARM = (1, 0.72, 0.42)
DUSK = (0.35, 0.5, 0.9)

WIN = {'y0': 0.60, 'y1': 2.00, 'z0': 0.90, 'z1': 2.08, 'reveal': 0.16}
DOOR = {'y0': 0.50, 'y1': 1.50, 'h': 2.03, 'lining': 0.06}
PIVOT = (3.86, 0.51, 0)

BED = {'y': 3.27, 'head': 0.03, 'foot': 2.13, 'top': 0.56}
CABINET = (0.225, 2.53)
CABINET_TOP = 0.64
LAMP = (0.13, 2.41)
LAMP_BULB = CABINET_TOP + 0.25
CHAIR = (0.68, 0.64)
TABLE = (1.42, 0.36)
TABLE_TOP = 0.76
WARDROBE = (2.30, 0.0)
CHEST = (3.57, 3.02)
CHEST_TOP = 0.80
BASIN = (2.66, 4.4)
CEILING_LIGHT = (1.95, 2.15)
MEMORY = (3.8, 1.98, 1.46)
CALL = (0.0, 2.79, 1.12)
SENSOR = (0.0, 3.93, 1.62)

# the corridor and the office, in plan metres
CORRIDOR = {'x0': 23.92, 'x1': 25.60}
OFFICE = {'x0': 25.72, 'x1': 28.90}
OFFICE_WIN = {'x0': 26.70, 'x1': 28.20, 'z0': 1.00, 'z1': 2.08, 'reveal': 0.16}
BEDROOM_PIVOT = (23.86, 0.51, 0)
OFFICE_PIVOT = (25.66, 0.51, 0)


def at(x, y, z):
    """A place in the bedroom as plan coordinates."""
    return (x + EAST, y, z)
