"""The back yard: flags between brick walls, bench, vegetables, washing line, tool store, bins, and the house behind."""

from math import cos, radians, sin

from rooms import (
    yard_furniture,
    yard_garden,
    yard_light,
    yard_oddments,
    yard_openings,
    yard_pipes,
    yard_pots,
    yard_shell,
    yard_things,
    yard_washing,
)
from rooms.yard_art import ART as ART
from rooms.yard_plan import FLOOR, HOUSE, LAMP, SIDE, SOUTH

BACKDROP = 'lane'
LITE_TRIANGLES = 4700
LITE_SHARES = {'prop_yard-plants': 0.3, 'prop_yard-small-things': 0.5}
ATLAS = {
    # of the lane only the upper half is seen
    'view': (224, 186),
    'rug': 28,
    'pic': 40,
    'wall': 12,
    'obj': 18,
    'zones': [
        # flags, washing, the house as high as one looks, the yard walls, then all that is far
        {'low': (-1, -9, -0.2), 'high': (5, 0, 0.005), 'px': 24},
        {'low': (0.3, -6.6, 1.2), 'high': (2.3, -5.6, 2.6), 'px': 64},
        {'low': (1.0, -4.0, 0.005), 'high': (4.3, 0, 3.6), 'px': 29},
        {'low': (-0.1, -8.1, 0.005), 'high': (4.2, 0, 1.85), 'px': 31},
        {'low': (-9, -9, -1), 'high': (12, 2, 9), 'px': 12},
    ],
}

# Plants, and soft small shapes, are nodes of their own: among the walls, Lite would simplify them away.
PLANTS = ('LEEK', 'CABBAGE', 'MARIGOLD', 'HERB', 'GERANIUM', 'BOXGERANIUM', 'BAY', 'CLEMATIS', 'BASKET')
SOFT = ('CAT', 'FLOAT', 'BENCH_cushion', 'CAN')
GROUPS = (
    ('DOOR_back', 'door_back'),
    *((prefix, 'prop_yard-plants') for prefix in PLANTS),
    *((prefix, 'prop_yard-small-things') for prefix in SOFT),
)
HINGES = {'door_back': (yard_openings.HINGE, yard_openings.OPEN)}


def view(x, y, heading, drop=0.25, fov=78):
    """A camera at eye height over a standing point; heading in degrees clockwise from the street."""
    a = radians(heading)
    return ((x, y, 1.5), (x + 2 * sin(a), y + 2 * cos(a), 1.5 - drop), fov)


CAMS = {
    'door-s': view(1.2, -1.45, 200),
    'door-sw': view(1.2, -1.45, 225, 0.5),
    'door-n': view(0.55, -2.6, 20, 0.35),
    'door-e': view(0.45, -1.95, 65, 0.4),
    'bench-w': view(1.2, -5.4, 270, 0.6),
    'bench-s': view(1.2, -5.4, 185, 0.5),
    'bench-se': view(1.2, -5.4, 115, 0.3),
    'bench-n': view(1.2, -5.4, 20, 0.1),
    'bench-ne': view(1.2, -5.4, 60, 0.1),
    'gate-n': view(2.6, -7.3, 0, 0.0),
    'gate-nw': view(2.6, -7.3, 315, 0.35),
    'gate-w': view(2.6, -7.3, 262, 0.7),
    'gate-ne': view(2.6, -7.3, 40, 0.3),
    'to-gate': view(2.7, -4.6, 180, 0.35),
    'line': ((1.9, -4.1, 1.5), (1.35, -6.1, 1.75), 60),
    'above': ((2.4, -9.6, 5.4), (2.0, -4.6, 0.3), 70),
}

ANCHORS = {
    'yard-line': (1.55, -6.1, 1.9),
    'back-door': (SIDE, -1.45, 1.1),
    'door-contact': (SIDE - 0.01, -1.05, 1.98),
    'door_back': (SIDE, -1.45, 1.0),
    'key-safe': (SIDE - 0.01, -2.22, 1.15),
    'doorbell': (SIDE - 0.01, -2.10, 1.25),
    'light-sensor': (SIDE - 0.01, -2.30, 2.45),
    'motion-light': (SIDE - 0.01, -2.45, 2.30),
    'wall-lamp': LAMP,
    'rail': (SIDE - 0.30, -0.86, 0.95),
    'step': (SIDE - 0.30, -1.45, FLOOR + 0.04),
    'gate': (2.65, SOUTH - 0.1, 1.0),
    'gate-contact': (2.28, SOUTH - 0.1, 1.62),
    'gate-camera': (2.05, SOUTH + 0.02, 1.60),
    'bench_seat': (0.40, -5.5, 0.45),
    'tap': (2.20, HOUSE - 0.12, 0.62),
    'bins': (0.55, -0.5, 1.05),
    'bed-of-vegetables': (0.55, -7.2, 0.5),
    'bird-feeder': (0.50, -7.52, 1.7),
    'shed': (3.50, -6.6, 1.0),
}


def build():
    """Model every part."""
    yard_shell.build()
    yard_pipes.build()
    yard_openings.build()
    yard_furniture.build()
    yard_garden.build()
    yard_pots.build()
    yard_washing.build()
    yard_things.build()
    yard_oddments.build()


def lights():
    """Light the model by day."""
    yard_light.lights()


def evening():
    """Light the model after dark."""
    yard_light.evening()
