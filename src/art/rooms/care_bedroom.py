"""A bedroom of the care home. Plan metres: x east, y north, z up; it stands apart from the house."""

from math import pi

import bpy

from kit.mesh import place
from kit.stage import area, bulb, sun
from rooms import care_bedroom_basin, care_bedroom_bed, care_bedroom_furniture, care_bedroom_shell
from rooms import care_bedroom_things, care_bedroom_wall, care_garden
from rooms.care_bedroom_art import ART as ART
from rooms.care_plan import (
    BED,
    CABINET_TOP,
    CALL,
    CEILING_LIGHT,
    CHEST,
    CHEST_TOP,
    D,
    DUSK,
    EAST,
    H,
    LAMP,
    LAMP_BULB,
)
from rooms.care_plan import MEMORY, PIVOT, SENSOR, SUN, TABLE, TABLE_TOP, W, WARM, WIN, at

LITE_TRIANGLES = 3600
EXPOSURE = 1.9
LITE_VIEW = (22.0, 2.2, 1.5)
LITE_SHARES = {
    'view_care-garden': 0.5,
    'prop_bed': 0.5,
    'prop_memory-box': 0.4,
    'prop_call-bell': 0.45,
    'door_care-bedroom': 0.5,
}
ATLAS = {
    'rug': 22,
    'pic': 58,
    'floor': 14,
    'wall': 7,
    'obj': 13,
    'zones': [{'low': (5, -12, -1), 'high': (19.7, 14, 8), 'px': 3}],
}

GROUPS = (
    ('GARDEN_', 'view_care-garden'),
    ('BED_', 'prop_bed'),
    ('CALL_', 'prop_call-bell'),
    ('MEMORY_', 'prop_memory-box'),
    ('PROP_photo', 'prop_photographs'),
    ('DOOR_care-bedroom', 'door_care-bedroom'),
)
HINGES = {'door_care-bedroom': (at(*PIVOT), 85)}

ANCHORS = {
    'bed': at(1.1, BED['y'], BED['top'] + 0.04),
    'bed-under-mattress': at(1.1, BED['y'], 0.40),
    'bed-foot': at(BED['foot'], BED['y'], 0.60),
    'bed-side': at(1.1, 2.45, 0.0),
    'pillow': at(0.27, BED['y'], 0.96),
    'bedside': at(0.30, 2.50, CABINET_TOP),
    'call-bell': at(0.03, CALL[1], CALL[2]),
    'acoustic-place': at(*SENSOR),
    'wall-over-bed': at(0.0, BED['y'], 1.98),
    'memory-box': at(MEMORY[0] - 0.04, MEMORY[1], MEMORY[2]),
    'armchair': at(0.68, 0.64, 0.50),
    'table': at(*TABLE, TABLE_TOP),
    'chest': at(*CHEST, CHEST_TOP),
    'basin': at(2.66, D - 0.22, 0.83),
    'tap': at(2.66, D - 0.16, 0.90),
    'window': at(-0.10, 1.30, 1.45),
    'window-sill': at(-0.05, 1.30, 0.90),
    'radiator': at(0.10, 1.30, 0.80),
    'ceiling': at(1.10, 3.0, H),
    'ceiling-light': at(*CEILING_LIGHT, H),
    'door-contact': at(W, 1.44, 2.06),
    'socket': at(0.01, 2.30, 0.45),
    'floor-by-bed': at(1.2, 2.35, 0.0),
}

CAMS = {
    'doorway': (at(3.25, 1.00, 1.5), at(0.4, 2.45, 0.75), 74),
    'bed': (at(1.90, 2.30, 1.5), at(0.2, 3.25, 0.85), 74),
    'window': (at(1.95, 1.70, 1.5), at(0.0, 1.10, 1.05), 74),
    'corner-nw': (at(0.40, 4.10, 1.6), at(3.4, 1.3, 0.75), 74),
    'corner-ne': (at(3.35, 4.00, 1.6), at(0.8, 0.9, 0.70), 74),
    'corner-sw': (at(0.75, 1.00, 1.6), at(3.2, 3.9, 0.80), 74),
    'memory-box': (at(2.95, 1.85, 1.5), at(3.8, 1.98, 1.44), 50),
    'call-bell': (at(1.05, 2.45, 1.3), at(0.15, 2.86, 0.85), 56),
    'basin': (at(2.3, 3.0, 1.5), at(2.66, 4.4, 1.05), 62),
}


def build():
    """Put the room together about its own corner, then move it to its place on the plan."""
    for part in (
        care_bedroom_shell,
        care_bedroom_bed,
        care_bedroom_furniture,
        care_bedroom_basin,
        care_bedroom_things,
        care_bedroom_wall,
        care_garden,
    ):
        part.build()
    place([ob for ob in bpy.data.objects if ob.type == 'MESH'], (EAST, 0, 0))


def sky(watts, colour):
    """What comes in by the window apart from the sun, and what falls on the garden."""
    y, z = (WIN['y0'] + WIN['y1']) / 2, (WIN['z0'] + WIN['z1']) / 2
    turned = (0, -pi / 2, 0)
    area(
        'sky',
        at(-WIN['reveal'] - 0.02, y, z),
        turned,
        WIN['z1'] - WIN['z0'],
        WIN['y1'] - WIN['y0'],
        watts,
        colour,
    )
    area('garden', at(-4.6, 1.3, 5.5), (0, 0, 0), 8, 12, watts * 2.5, colour)


def lights():
    """Sun through the window, cool sky, a little help from above and from the door side."""
    sun(SUN, energy=12)
    sky(95, (0.84, 0.93, 1.0))
    area('fill', at(1.9, 2.2, H - 0.03), (0, 0, 0), 3.0, 3.4, 24, (1, 0.95, 0.88))
    area('fill_east', at(W - 0.1, 2.2, 2.1), (0, pi / 2.6, 0), 0.6, 2.4, 11, (1, 0.93, 0.84))
    area('fill_low', at(2.5, 1.9, 0.06), (pi, 0, 0), 1.4, 1.6, 5, (1, 0.95, 0.88))


def evening():
    """After dark: the ceiling light and the bedside lamp, a little dusk over the garden."""
    sky(5, DUSK)
    bulb(at(CEILING_LIGHT[0], CEILING_LIGHT[1], H - 0.20), 42, WARM, 0.10)
    bulb(at(*LAMP, LAMP_BULB), 11, WARM, 0.03)
    area('fill', at(1.9, 2.2, H - 0.03), (0, 0, 0), 3.0, 3.4, 18, (1, 0.84, 0.66))
    area('fill_low', at(2.5, 1.9, 0.06), (pi, 0, 0), 1.4, 1.6, 6, (1, 0.84, 0.66))
