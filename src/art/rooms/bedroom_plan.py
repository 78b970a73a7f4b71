"""Numbers of the bedroom. Everything is built as if its floor were z = 0 and lifted by FLOOR at the end."""

FLOOR = 2.47
W, D, H = 5.0, 4.0, 2.43
WIN = {'x0': 1.3, 'x1': 3.5, 'z0': 0.85, 'z1': 2.05, 'reveal': 0.26}
# the lining goes as far as the middle of the leaf; the other half belongs to the landing
DOOR = {'y0': 1.40, 'y1': 2.20, 'h': 2.03, 'lining': 0.06}
PIVOT = (5.06, 1.41, 0)

BED_Y = 1.95
CABINETS = {'near': (0.21, 2.95), 'far': (0.21, 0.95)}
CABINET_TOP = 0.55
LAMPS = {'near': (0.15, 3.06), 'far': (0.145, 0.85)}
BULB_Z = CABINET_TOP + 0.27
PENDANT = (2.5, 2.05, 2.05)
CHEST = (4.765, 3.02)
CHEST_TOP = 0.86
WARDROBE = (3.3, 0.0)
OTTOMAN = (1.30, 0.245)
CHAIR = (4.52, 0.46)
BASKET = (0.32, 3.62)


def up(x, y, z):
    """A place in the room as house coordinates."""
    return (x, y, z + FLOOR)
