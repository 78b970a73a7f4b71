"""The landing: head of the stairs, passage to the street window. The flight and the east wall are the hall's."""

from rooms import (
    landing_around,
    landing_furniture,
    landing_light,
    landing_shell,
    landing_things,
    landing_window,
)
from rooms.landing_art import ART as ART
from rooms.landing_plan import BEDROOM_DOOR, BOOKCASE, BOOKCASE_TOP, FLOOR, N, SPARE_DOOR, TOP, X0

RES = 1024
BACKDROP = 'street'
LITE_TRIANGLES = 5200
ATLAS = {
    'rug': 56,
    'pic': 80,
    'floor': 22,
    'wall': 14,
    'obj': 30,
    'zones': [
        # our halves of the two leaves and the door of the airing cupboard
        {'low': (5.04, 1.35, FLOOR), 'high': (5.13, 2.25, 4.6), 'px': 60},
        {'low': (5.25, -1.1, FLOOR), 'high': (6.15, -0.98, 4.6), 'px': 60},
        {'low': (6.14, 2.6, FLOOR), 'high': (6.2, 3.3, 4.5), 'px': 50},
    ],
}

GROUPS = (
    ('SMOKE_', 'prop_landing-smoke-alarm'),
    ('DOOR_bedroom', 'door_bedroom'),
    ('DOOR_spare-room', 'door_spare-room'),
)
HINGES = {
    'door_bedroom': (BEDROOM_DOOR['hinge'], 85),
    'door_spare-room': (SPARE_DOOR['hinge'], -85),
}

EYE = FLOOR + 1.5
# Bright as the hall that one sees down the stairs.
EXPOSURE = 0.6
CAMS = {
    'top-stair': ((6.50, -0.35, EYE), (6.45, 2.6, FLOOR + 0.2), 78),
    'top-north': ((6.30, -0.55, EYE), (5.60, 3.0, FLOOR + 0.95), 74),
    'window': ((5.60, 3.30, EYE), (5.85, -0.6, FLOOR + 0.95), 74),
    'north': ((5.62, 0.60, EYE), (5.64, 4.0, FLOOR + 1.05), 74),
    'foot': ((6.55, 3.30, 1.50), (6.55, 0.2, 2.75), 74),
    'bookcase': ((5.95, 3.35, EYE), (5.20, 2.55, FLOOR + 1.05), 70),
    'basket': ((5.50, 0.30, EYE), (6.75, -0.85, FLOOR + 0.8), 74),
    'plates': ((6.50, 0.2, EYE), (6.60, 2.3, FLOOR + 1.5), 60),
    'ceiling': ((5.60, -0.5, EYE), (5.64, 2.4, TOP), 78),
    'entry': ((5.70, 3.72, 1.55), (6.05, 0.6, 1.15), 78),
}

ANCHORS = {
    'landing-smoke-alarm': (5.66, 0.30, TOP - 0.03),
    'top-stair': (6.59, 0, FLOOR + 0.08),
    'stair-head': (6.17, 0.02, FLOOR + 1.0),
    'ceiling': (5.64, 0.8, TOP),
    'skirting-night-light': (X0, 0.35, FLOOR + 0.3),
    'socket': (X0, 3.14, FLOOR + 0.34),
    'bookcase': (BOOKCASE[0], BOOKCASE[1], BOOKCASE_TOP),
    'window-sill': (5.50, N + 0.06, 3.37),
    'door_bedroom': (5.06, 1.8, FLOOR + 1.0),
    'door_spare-room': (5.70, -1.06, FLOOR + 1.0),
}


def build():
    """Model every part."""
    landing_around.build()
    landing_shell.build()
    landing_window.build()
    landing_furniture.build()
    landing_things.build()


def lights():
    """Mid-morning."""
    landing_light.lights()


def evening():
    """After dark."""
    landing_light.evening()
