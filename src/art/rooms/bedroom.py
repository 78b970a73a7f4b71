"""The front bedroom, over the living room. Plan of the house: x east, y towards the street, z up, metres."""

from math import pi

import bpy

from kit.mesh import place
from kit.stage import area, bulb, sun
from rooms import bedroom_bed, bedroom_bedside, bedroom_furniture, bedroom_lamps, bedroom_pictures
from rooms import bedroom_seats, bedroom_shell, bedroom_things
from rooms.bedroom_art import ART as ART
from rooms.bedroom_plan import BULB_Z, D, FLOOR, H, LAMPS, PENDANT, PIVOT, WIN, up

BACKDROP = 'street'
LITE_TRIANGLES = 4500
LITE_VIEW = (2.9, 2.2, FLOOR + 1.5)
ATLAS = {
    'rug': 50,
    'pic': 62,
    'floor': 30,
    'wall': 11,
    'obj': 20,
    'zones': [
        # the carpet takes the sun, the wardrobe doors have dark texels under their beads
        {'low': (0, 0, FLOOR - 0.01), 'high': (5, 4, FLOOR + 0.005), 'px': 24},
        {'low': (2.6, 0.57, FLOOR + 0.5), 'high': (4, 0.9, FLOOR + 1.5), 'px': 40},
    ],
}

# the wall behind the bed, where another bed may stand; the wardrobe's door behind the jacket
RELIGHT = (
    ((-0.02, 0.96, 2.50), (0.035, 2.97, 3.62), 0.6),
    ((3.28, 0.56, 3.20), (3.98, 0.625, 4.30), 0.8),
)
LITE_SHARES = {'soft_curtains': 0.3, 'soft_bed-cover': 0.35, 'prop_tommys-things': 0.2}
GROUPS = (
    # take other colours in other people's homes
    ('CURTAIN_', 'soft_curtains'),
    ('BED_blanket', 'soft_bed-cover'),
    ('BED_duvet', 'soft_bed-cover'),
    ('BED_', 'prop_bed'),
    ('PROP_wedding', 'prop_wedding-photograph'),
    # his jacket, and the chair with his clothes of yesterday: its seat has faces only where the clothes leave it free
    ('JACKET', 'prop_tommys-things'),
    ('CHAIR_', 'prop_tommys-things'),
    ('DOOR_bedroom', 'door_bedroom'),
)
HINGES = {'door_bedroom': (up(*PIVOT), 85)}

ANCHORS = {
    'bed': up(1.0, 1.95, 0.60),
    'bed-under-mattress': up(0.85, 2.29, 0.30),
    'bed-side': up(1.0, 2.85, 0.02),
    'pillow': up(0.33, 2.32, 0.80),
    'bedside': up(0.24, 2.93, 0.56),
    'bedside-far': up(0.28, 0.92, 0.56),
    'wall-over-bed': up(0.0, 1.95, 2.10),
    'window-sill': up(2.40, 4.08, 0.86),
    'window': up(2.40, 4.10, 1.45),
    'ceiling': up(1.20, 2.05, H),
    'ceiling-light': up(*PENDANT),
    'wardrobe': up(3.30, 0.62, 1.20),
    'chest': up(4.70, 3.02, 0.87),
    'door-contact': up(5.0, 2.14, 2.06),
    'wedding-photograph': up(0.235, 1.065, 0.67),
    'radiator': up(2.40, 3.90, 0.40),
    'door_bedroom': up(5.02, 1.80, 1.0),
    'floor-by-bed': up(2.45, 3.20, 0.0),
    'socket': up(0.01, 3.30, 0.30),
}

CAMS = {
    'doorway': (up(4.50, 1.80, 1.5), up(0.6, 2.35, 0.75), 74),
    'bed': (up(2.40, 1.90, 1.5), up(0.2, 1.95, 0.75), 74),
    'window': (up(2.50, 3.40, 1.5), up(1.7, 0.6, 0.75), 74),
    'corner-sw': (up(0.5, 0.45, 1.5), up(4.2, 3.2, 0.80), 74),
    'corner-nw': (up(0.6, 3.45, 1.5), up(4.1, 0.9, 0.80), 74),
    'corner-ne': (up(4.25, 3.55, 1.5), up(0.8, 0.9, 0.70), 74),
    'corner-se': (up(4.35, 0.95, 1.5), up(0.9, 3.2, 0.75), 74),
    'chest': (up(3.2, 2.6, 1.4), up(4.9, 3.05, 0.95), 60),
    'wardrobe': (up(3.0, 2.6, 1.4), up(3.5, 0.2, 1.0), 70),
    'bedside': (up(1.25, 3.30, 1.15), up(0.15, 2.75, 0.58), 58),
    'far-side': (up(1.50, 0.85, 1.25), up(0.1, 1.1, 0.60), 62),
    'street': (up(2.4, 3.1, 1.45), up(2.4, 4.6, 1.25), 74),
}


def build():
    """Put the room together on the ground, then lift it to its storey."""
    for part in (
        bedroom_shell,
        bedroom_bed,
        bedroom_furniture,
        bedroom_seats,
        bedroom_bedside,
        bedroom_things,
    ):
        part.build()
    bedroom_lamps.pendant()
    bedroom_pictures.pictures()
    place([ob for ob in bpy.data.objects if ob.type == 'MESH'], (0, 0, FLOOR))


def sky(watts, colour):
    """What comes in by the window apart from the sun."""
    x, z = (WIN['x0'] + WIN['x1']) / 2, (WIN['z0'] + WIN['z1']) / 2
    wide, high = WIN['x1'] - WIN['x0'], WIN['z1'] - WIN['z0']
    at = up(x, D + WIN['reveal'] + 0.02, z)
    area('sky', at, (-pi / 2, 0, 0), wide, high, watts, colour)


def lights():
    """Morning sun from the street, cool sky in the window, a little help from above and from the door side."""
    sun((-0.30, -0.86, -0.50))
    sky(150, (0.82, 0.92, 1.0))
    area('fill', up(2.5, 1.8, H - 0.03), (0, 0, 0), 3.8, 2.8, 24, (1, 0.95, 0.88))
    area('fill_east', up(4.9, 2.0, 2.1), (0, pi / 2.6, 0), 0.6, 2.0, 14, (1, 0.93, 0.84))
    area('fill_low', up(3.3, 1.6, 0.06), (pi, 0, 0), 1.8, 1.6, 6, (1, 0.95, 0.88))


def evening():
    """After dark: the ceiling light and both bedside lamps, a little dusk in the window."""
    warm = (1, 0.72, 0.42)
    sky(9, (0.35, 0.5, 0.9))
    bulb(up(PENDANT[0], PENDANT[1], PENDANT[2] + 0.05), 55, warm)
    for x, y in LAMPS.values():
        bulb(up(x, y, BULB_Z), 11, warm, radius=0.03)
    area('fill', up(2.5, 1.8, H - 0.03), (0, 0, 0), 3.8, 2.8, 22, (1, 0.84, 0.66))
    area('fill_low', up(3.3, 1.6, 0.06), (pi, 0, 0), 1.8, 1.6, 8, (1, 0.84, 0.66))
