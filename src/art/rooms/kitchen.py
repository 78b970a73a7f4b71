"""The kitchen at the back of the house: units along the south and east walls, the table, three doors."""

from rooms import (
    kitchen_appliances,
    kitchen_cooker,
    kitchen_doors,
    kitchen_light,
    kitchen_shell,
    kitchen_table,
    kitchen_things,
    kitchen_units,
    kitchen_walls,
)
from rooms.kitchen_art import ART as ART
from rooms.kitchen_plan import HEAT_ALARM, LIGHT

RES = 1024
BACKDROP = 'lane'
LITE_TRIANGLES = 5300
ATLAS = {
    # little of the lane is seen
    'view': (144, 120),
    'rug': 48,
    'pic': 58,
    'floor': 40,
    'wall': 12,
    'obj': 26,
    'zones': [
        # the two white leaves: coarse texels would mix in the dark ones that lie under their mouldings
        {'low': (5.2, -0.12, 0), 'high': (6.1, -0.03, 2.1), 'px': 64},
        {'low': (5.05, -3.7, 0), 'high': (5.95, -3.58, 2.1), 'px': 64},
        {'low': (-1, -9, -1), 'high': (9, -3.75, 4), 'px': 16},
        {'low': (1.7, -2.0, 0.05), 'high': (1.8, -0.9, 2.1), 'px': 40},
    ],
}

# under the drawing on the fridge and the post on the table: they are not there in every home
RELIGHT = (
    ((6.40, -0.82, 1.10), (6.44, -0.41, 1.52)),
    ((2.84, -0.98, 0.745), (3.60, -0.38, 0.752)),
)
GROUPS = (
    # what one sees of the yard through the window, while the yard's own model is not shown
    ('VIEW_yard', 'view_yard'),
    ('COOKER_', 'prop_cooker'),
    ('KETTLE_', 'prop_kettle'),
    ('HEAT_', 'prop_heat-alarm'),
    ('DRAWING', 'prop_fridge-drawing'),
    # others have their own things where the post lies
    ('POST_', 'prop_post'),
    ('DOOR_kitchen', 'door_kitchen'),
    ('DOOR_bathroom', 'door_bathroom'),
    ('DOOR_back', 'door_back'),
)
HINGES = kitchen_doors.HINGES

CAMS = {
    'doorway': ((5.65, -0.60, 1.50), (3.4, -3.28, 0.95), 78),
    'sink': ((3.90, -2.30, 1.50), (3.75, -3.6, 1.02), 80),
    'table': ((4.15, -1.50, 1.50), (2.55, -0.70, 0.95), 78),
    'back-door': ((2.20, -1.75, 1.50), (6.6, -1.9, 0.95), 78),
    'cooker': ((5.0, -1.9, 1.50), (6.9, -2.55, 0.95), 72),
    'fridge': ((4.6, -2.5, 1.50), (6.7, -0.8, 1.05), 70),
    'north': ((4.6, -3.0, 1.50), (4.0, -0.12, 1.15), 84),
    'west': ((4.4, -0.9, 1.50), (1.8, -2.4, 1.0), 78),
    'floor': ((4.7, -1.9, 0.22), (2.6, -2.6, 0.8), 84),
    'ceiling': ((3.6, -2.6, 1.2), (4.9, -1.9, 2.42), 84),
}

ANCHORS = {
    'kettle': (3.95, -3.33, 1.02),
    'kitchen-floor': (4.7, -1.9, 0.02),
    'cooker': (6.68, -2.70, 0.95),
    'cooker-valve': (6.95, -2.36, 1.05),
    'hob': (6.72, -2.70, 0.93),
    'worktop-left': (4.06, -3.20, 0.90),
    'worktop-right': (2.58, -3.25, 0.90),
    'worktop-east': (6.70, -1.60, 0.90),
    'tap': (3.44, -3.47, 1.05),
    'sink-floor': (3.44, -2.94, 0.01),
    'washer-floor': (6.36, -1.35, 0.01),
    'table': (3.20, -0.95, 0.75),
    'socket-south': (4.36, -3.58, 1.10),
    'fridge': (6.42, -0.70, 1.30),
    'boiler': (6.85, -3.33, 1.70),
    'window-sill': (3.42, -3.57, 1.05),
    'heat-alarm': (*HEAT_ALARM, 2.39),
    'ceiling': (*LIGHT, 2.40),
    'door-contact': (1.80, -1.03, 1.95),
    'door_kitchen': (5.65, -0.12, 1.0),
    'door_bathroom': (5.50, -3.60, 1.0),
    'door_back': (1.80, -1.45, 1.0),
}


def build():
    """Model every part."""
    kitchen_shell.build()
    kitchen_doors.build()
    kitchen_units.build()
    kitchen_cooker.build()
    kitchen_appliances.build()
    kitchen_table.build()
    kitchen_walls.build()
    kitchen_things.build()


def lights():
    """Light by day."""
    kitchen_light.lights()


def evening():
    """Light after dark."""
    kitchen_light.evening()
