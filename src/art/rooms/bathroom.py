"""The bathroom behind the kitchen: bath, toilet, basin. Plan of the house: x east, y towards the street, metres."""

from rooms import (
    bathroom_basin,
    bathroom_bath,
    bathroom_cloth,
    bathroom_light,
    bathroom_sanitary,
    bathroom_shell,
    bathroom_shower,
    bathroom_things,
)
from rooms.bathroom_art import ART as ART
from rooms.bathroom_light import evening as evening
from rooms.bathroom_light import lights as lights
from rooms.bathroom_plan import CEILING_LIGHT, DOOR, H

RES = 1024
LITE_TRIANGLES = 5000
ATLAS = {
    'rug': 60,
    'pic': 64,
    'wall': 12,
    'obj': 30,
    'zones': [
        # coarse texels would mix in the dark ones that lie under mouldings
        {'low': (5.1, -3.75, 0), 'high': (5.9, -3.6, 2.1), 'px': 66},
        {'low': (6.6, -4.35, 0.05), 'high': (6.68, -3.75, 0.8), 'px': 72},
        # joints of the vinyl and of the tiles that one sees first
        {'low': (4.2, -5.7, -0.01), 'high': (7.02, -3.72, 0.01), 'px': 58},
        {'low': (4.1, -5.71, 0), 'high': (7.1, -5.69, 2.12), 'px': 92},
        {'low': (7.01, -5.8, 0), 'high': (7.03, -3.7, 1.21), 'px': 92},
    ],
}

# behind and under the bath and the toilet: a shower and another toilet may stand there
RELIGHT = (
    ((6.98, -5.20, 0.02), (7.03, -4.60, 0.86)),
    ((6.38, -5.14, -0.01), (7.03, -4.66, 0.012)),
    ((4.15, -5.72, 0.012), (5.98, -5.66, 0.62)),
    ((4.15, -5.72, 0.012), (4.23, -4.94, 0.62)),
    ((4.15, -5.72, -0.01), (5.96, -4.94, 0.012)),
)
LITE_SHARES = {'prop_toilet': 0.25}
GROUPS = (('BATH_', 'prop_bath'), ('TOILET_', 'prop_toilet'), ('DOOR_bathroom', 'door_bathroom'))

HINGES = {'door_bathroom': ((DOOR['x0'] + 0.01, DOOR['y'], 0), -85)}

CAMS = {
    'doorway': ((5.5, -4.05, 1.5), (5.55, -5.7, 0.85), 84),
    'bath': ((5.5, -4.6, 1.5), (4.6, -5.5, 0.95), 84),
    'basin': ((5.35, -4.65, 1.5), (7.0, -4.15, 0.95), 80),
    'toilet': ((5.35, -4.1, 1.5), (6.9, -5.1, 0.75), 78),
    'rack': ((6.2, -4.7, 1.5), (4.3, -4.1, 0.8), 78),
    'door': ((5.75, -5.0, 1.5), (5.55, -3.72, 1.15), 82),
    'from-kitchen': ((5.5, -3.2, 1.5), (5.6, -5.7, 0.9), 70),
    'corner': ((4.35, -3.85, 1.7), (6.3, -5.4, 0.6), 88),
}

ANCHORS = {
    'bath': (5.0, -5.35, 0.60),
    'bath-tap': (4.26, -5.35, 0.62),
    'bath-plug': (4.72, -5.35, 0.16),
    'grab-rail': (5.02, -5.64, 0.92),
    'shower': (4.26, -5.40, 1.45),
    'toilet': (6.62, -4.90, 0.44),
    'toilet-rail': (6.70, -4.54, 0.79),
    'basin': (6.80, -4.05, 0.83),
    'tap': (6.90, -4.05, 0.92),
    'mirror': (6.89, -4.05, 1.58),
    'pull-cord': (6.16, -5.08, H),
    'flood-floor': (6.06, -4.94, 0.0),
    'ceiling': (*CEILING_LIGHT, H),
    'window-sill': (5.12, -5.71, 1.35),
    'towel-rail': (6.27, -5.62, 1.1),
    'door-contact': (5.86, -3.72, 2.05),
    'door_bathroom': (5.5, -3.66, 1.0),
}


def build():
    """Model every part."""
    bathroom_shell.build()
    bathroom_bath.build()
    bathroom_shower.build()
    bathroom_sanitary.build()
    bathroom_basin.build()
    bathroom_cloth.build()
    bathroom_things.build()
    bathroom_light.fitting()
