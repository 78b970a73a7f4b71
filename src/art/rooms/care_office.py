"""Corridor and deputy manager's office of the care home. Plan metres: x east, y north, z up."""

from math import pi

from kit.stage import area, bulb, sun
from rooms import care_corridor, care_corridor_things, care_office_chairs, care_office_furniture
from rooms import care_office_shell, care_office_things, care_office_trolley
from rooms.care_corridor import MIDDLE
from rooms.care_office_art import ART as ART
from rooms.care_office_furniture import CUPBOARD, DESK, DOWNTIME, FOLDER, SHELF_Z, SHELVES
from rooms.care_office_shell import WINDOW_X, X0, X1
from rooms.care_office_trolley import TROLLEY
from rooms.care_office_things import HANDSETS, LIST, PANEL
from rooms.care_plan import BEDROOM_PIVOT, CORRIDOR, D, DUSK, H, OFFICE_PIVOT, OFFICE_WIN, SUN, WARM

LITE_TRIANGLES = 4800
EXPOSURE = 1.8
LITE_VIEW = (27.0, 2.0, 1.5)
LITE_SHARES = {
    'view_care-garden': 0.34,
    'door_care-bedroom': 0.3,
    'door_care-office': 0.3,
    'prop_call-panel': 0.4,
    'prop_handsets': 0.4,
    'prop_office-things': 0.22,
    'prop_wifi-point': 0.35,
    'prop_downtime-folder': 0.4,
    'prop_alert-list': 0.4,
}
ATLAS = {
    'rug': 18,
    'pic': 52,
    'floor': 12,
    'wall': 6,
    'obj': 11,
    'zones': [{'low': (15, -14, -1), 'high': (40, -0.3, 8), 'px': 3}],
}

GROUPS = (
    ('GARDEN_', 'view_care-garden'),
    ('WIFI_', 'prop_wifi-point'),
    ('PANEL_', 'prop_call-panel'),
    ('DOWNTIME', 'prop_downtime-folder'),
    ('LIST_', 'prop_alert-list'),
    # as a node of their own, since Lite drops small pieces of what stands still
    ('KETTLE', 'prop_office-things'),
    ('MUG', 'prop_office-things'),
    ('SCREEN_', 'prop_office-things'),
    ('PENS', 'prop_office-things'),
    ('HANDSETS_', 'prop_handsets'),
    ('DOOR_care-bedroom', 'door_care-bedroom'),
    ('DOOR_care-office', 'door_care-office'),
)
HINGES = {'door_care-bedroom': (BEDROOM_PIVOT, 85), 'door_care-office': (OFFICE_PIVOT, -85)}

FOLDER_AT = (SHELVES['x'] - SHELVES['w'] / 2 + 0.03 + FOLDER * (DOWNTIME + 0.5), D - 0.35, SHELF_Z[2] + 0.15)

ANCHORS = {
    'wifi-point': (CORRIDOR['x0'] + 0.03, 2.96, 1.99),
    'corridor-wall': (CORRIDOR['x1'], 2.42, 1.50),
    'night-light': (CORRIDOR['x0'] + 0.04, 2.95, 0.35),
    'corridor-ceiling': (MIDDLE, 3.4, H),
    'fire-doors': (MIDDLE, D - 0.02, 1.2),
    'desk': (X1 - 0.50, DESK['y'] + 0.40, DESK['h']),
    'screen': (X1 - 0.26, DESK['y'], DESK['h'] + 0.30),
    'keyboard': (X1 - 0.52, DESK['y'], DESK['h'] + 0.02),
    'alert-list': LIST,
    'call-panel': (PANEL[0] - 0.06, PANEL[1], PANEL[2]),
    'downtime-folder': FOLDER_AT,
    'handsets': (HANDSETS[0], HANDSETS[1], HANDSETS[2] + 0.10),
    'cupboard': (X1 - 0.22, 3.05, CUPBOARD['h']),
    'medicines-trolley': (TROLLEY[0], TROLLEY[1], 0.90),
    'whiteboard': (X0 + 0.01, 2.86, 1.52),
    'office-ceiling': ((X0 + X1) / 2, 2.2, H),
    'office-window-sill': (WINDOW_X, -0.04, OFFICE_WIN['z0']),
    'office-door-contact': (X0, 1.44, 2.06),
}

CAMS = {
    'corridor-south': ((24.70, 0.95, 1.5), (24.80, 4.3, 1.05), 74),
    'corridor-north': ((24.65, 3.00, 1.5), (24.85, 0.2, 1.15), 74),
    'office-doorway': ((26.30, 1.00, 1.5), (28.3, 3.0, 0.90), 74),
    'office-desk': ((27.30, 2.25, 1.5), (28.9, 1.95, 0.95), 74),
    'office-ne': ((28.30, 3.95, 1.6), (26.3, 1.2, 0.80), 74),
    'office-se': ((28.10, 0.60, 1.6), (26.3, 3.9, 0.85), 74),
    'shelves': ((27.30, 2.60, 1.5), (27.35, 4.4, 1.05), 62),
    'list': ((27.85, 2.10, 1.45), (28.5, 2.10, 0.74), 50),
}


def build():
    """Put corridor and office together."""
    for part in (
        care_corridor,
        care_corridor_things,
        care_office_shell,
        care_office_furniture,
        care_office_chairs,
        care_office_trolley,
        care_office_things,
    ):
        part.build()


def sky(watts, colour):
    """What comes in by the office window apart from the sun, and what falls on the garden."""
    w = OFFICE_WIN
    at = (WINDOW_X, -w['reveal'] - 0.02, (w['z0'] + w['z1']) / 2)
    area('sky', at, (pi / 2, 0, 0), w['x1'] - w['x0'], w['z1'] - w['z0'], watts, colour)
    area('garden', (WINDOW_X, -4.6, 5.5), (0, 0, 0), 12, 8, watts * 2.5, colour)


def fill(corridor, office, colour):
    """Weak light from both ceilings."""
    area('fill_c', (MIDDLE, D / 2, H - 0.10), (0, 0, 0), 1.2, 3.8, corridor, colour)
    area('fill_o', ((X0 + X1) / 2, 2.2, H - 0.10), (0, 0, 0), 2.6, 3.4, office, colour)


def lights():
    """Sun and sky in the office window; the corridor has its lamp on by day too."""
    sun(SUN, energy=11)
    sky(95, (0.86, 0.93, 1.0))
    fill(26, 24, (1, 0.94, 0.86))
    bulb((MIDDLE, 2.2, H - 0.22), 14, (1, 0.84, 0.64), 0.10)
    area('low_c', (MIDDLE, 2.2, 0.06), (pi, 0, 0), 0.8, 3.2, 5, (1, 0.94, 0.86))
    area('low_o', (27.0, 2.2, 0.06), (pi, 0, 0), 1.2, 2.0, 5, (1, 0.94, 0.86))


def evening():
    """After dark: all lamps on."""
    sky(5, DUSK)
    bulb((MIDDLE, 2.2, H - 0.22), 26, WARM, 0.10)
    bulb(((X0 + X1) / 2, 2.2, H - 0.22), 40, WARM, 0.10)
    fill(12, 16, (1, 0.84, 0.66))
    area('low_o', (27.0, 2.2, 0.06), (pi, 0, 0), 1.2, 2.0, 5, (1, 0.84, 0.66))
