"""The hall: lobby, passage, stairs and the front of the house. See art contract for the plan."""

from rooms import hall_coats, hall_doors, hall_front, hall_light, hall_shell, hall_stairs, hall_things
from rooms.hall_art import ART as ART

RES = 1024
BACKDROP = 'street'
STREET = {'front': True}
LITE_TRIANGLES = 3800
# the wall behind the coats and the picture, the table under the hub, the newel under the cardigan: they are not there
# in every home
RELIGHT = (
    ((5.10, 2.40, 0.45), (5.165, 3.46, 2.0)),
    ((5.10, 1.34, 1.22), (5.135, 2.08, 1.90)),
    ((6.78, 2.85, 0.77), (7.03, 3.36, 0.79)),
    ((6.04, 2.52, 0.58), (6.33, 2.81, 1.27)),
)
LITE_SHARES = {'prop_tommys-things': 0.18}
ATLAS = {
    'rug': 68,
    'pic': 80,
    'floor': 40,
    'wall': 14,
    'obj': 32,
    # leaded glass, flags, brick
    'zones': [
        # the two white leaves: coarse texels would mix in the dark ones that lie under their mouldings
        {'low': (4.1, 0.05, 0), 'high': (5.1, 0.25, 2.1), 'px': 70},
        {'low': (5.2, -0.1, 0), 'high': (6.1, 0.0, 2.1), 'px': 70},
        {'low': (5.3, 4.0, 0.9), 'high': (6.2, 4.2, 2.4), 'px': 80},
        {'low': (3, 4.2, -1), 'high': (9, 9, 0.01), 'px': 22},
        {'low': (3, 4.25, 0), 'high': (9, 9, 5), 'px': 44},
    ],
}

GROUPS = (
    *((part, 'prop_tommys-things') for part in ('COAT_', 'CAP_', 'SCARF_', 'CARDIGAN_', 'PIC_ship')),
    # what one sees of the landing from below, while the landing's own model is not shown
    ('SHELL_landing', 'view_landing'),
    ('HUBLIGHT', 'indicator_hub-light'),
    ('HUB_', 'prop_alarm-hub'),
    ('SMOKE_', 'prop_smoke-alarm'),
    ('KEYSAFE_', 'prop_key-safe'),
    ('DOOR_living-room', 'door_living-room'),
    ('DOOR_kitchen', 'door_kitchen'),
    ('DOOR_front', 'door_front'),
)

HINGES = {
    'door_living-room': (hall_doors.HINGES['living-room'], hall_doors.LIVING_OPEN),
    'door_kitchen': (hall_doors.HINGES['kitchen'], -85),
    'door_front': (hall_doors.HINGES['front'], -78),
}

CAMS = {
    'entry': ((5.70, 3.72, 1.55), (6.05, 0.6, 1.15), 78),
    'door': ((5.62, 0.40, 1.55), (5.95, 4.0, 1.25), 78),
    'table': ((5.75, 3.0, 1.50), (6.9, 3.25, 0.82), 62),
    'stairs': ((6.35, 3.45, 1.55), (6.62, 0.6, 2.2), 74),
    'coats': ((6.55, 2.75, 1.5), (5.12, 3.2, 1.3), 70),
    'street': ((5.75, 5.75, 1.5), (5.75, 4.28, 1.2), 80),
    'doorway': ((4.4, 0.7, 1.5), (6.2, 1.6, 1.2), 70),
}

ANCHORS = {
    'hub': (6.86, 3.235, 0.82),
    'telephone': (6.86, 3.02, 0.86),
    'smoke-alarm': (5.86, 2.62, 2.39),
    'key-safe': (5.10, 4.30, 1.15),
    'front-door': (5.75, 4.08, 1.1),
    'door_living-room': (5.06, 0.56, 1.0),
    'door_kitchen': (5.65, 0, 1.0),
    'stairs': (6.6, 2.3, 0.5),
    'coats': (5.2, 3.1, 1.5),
}


def build():
    """Model every part."""
    hall_shell.build()
    hall_doors.build()
    hall_stairs.build()
    hall_coats.build()
    hall_things.build()
    hall_front.build()


def lights():
    """Light the model."""
    hall_light.lights()


def evening():
    """Light the model after dark."""
    hall_light.evening()
