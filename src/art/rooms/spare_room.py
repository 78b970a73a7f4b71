"""The spare room over the kitchen: a single bed, sewing, a desk under the window, boxes not unpacked."""
from rooms import (
    spare_room_bed,
    spare_room_boxes,
    spare_room_furniture,
    spare_room_light,
    spare_room_shell,
    spare_room_things,
    spare_room_window,
)
from rooms.spare_room_art import ART as ART
from rooms.spare_room_furniture import SHELVES
from rooms.spare_room_plan import DESK, H, SEWING_BOX, SHADE, X1, Y0, Y1, lift, up

EYE = 1.5
BACKDROP = 'lane'
LITE_TRIANGLES = 4900
ATLAS = {
    # little of the lane is seen
    'view': (144, 120),
    'rug': 24,
    'pic': 80,
    'floor': 40,
    'wall': 13,
    'obj': 30,
    'zones': [
        # the white leaf: coarse texels would mix in the dark ones that lie under its mouldings
        {'low': (5.2, -1.12, 2.47), 'high': (6.2, -1.0, 4.6), 'px': 60},
        # wallpaper, carpet, the blanket, the desk top
        {'low': (1.7, -4, 2.5), 'high': (1.805, 0, 5), 'px': 48},
        {'low': (1.7, -4, 2.4), 'high': (7.1, 0, 2.475), 'px': 22},
        {'low': (1.82, -3.1, 2.5), 'high': (3.1, -1.3, 3.1), 'px': 90},
        {'low': (3.2, -3.7, 3.19), 'high': (4.6, -2.9, 3.23), 'px': 60},
    ],
}

# the blanket under the sewing box, which is not there in every home
RELIGHT = (
    ((1.98, -2.86, 2.90), (2.56, -2.30, 3.06), 0.7),
)
LITE_SHARES = {'soft_curtains': 0.3}
GROUPS = (
    ('CURTAIN_', 'soft_curtains'),
    ('BED_', 'prop_bed'),
    ('SEWING_', 'prop_sewing-box'),
    ('DOOR_spare-room', 'door_spare-room'),
)
HINGES = {'door_spare-room': ((5.31, -1.06, 2.47), -85)}

CAMS = {
    'doorway': (up(5.60, -1.60, EYE), up(3.0, -2.63, 0.85), 76),
    'bed': (up(3.20, -2.40, EYE), up(2.2, -2.55, 0.6), 76),
    'desk': (up(4.05, -2.15, EYE), up(3.95, -3.6, 0.95), 76),
    'sewing': (up(3.75, -1.45, EYE), up(3.4, -0.12, 0.95), 80),
    'alcove': (up(2.10, -1.45, EYE), up(5.2, -0.6, 0.8), 78),
    'boxes': (up(4.80, -2.00, EYE), up(7.0, -2.85, 0.65), 78),
    'window': (up(4.55, -2.85, EYE), up(2.4, -0.5, 0.8), 78),
    'door': (up(2.95, -2.90, EYE), up(6.0, -1.1, 1.0), 78),
    'sewing-box': (up(2.95, -2.35, 1.15), up(2.27, -2.58, 0.58), 46),
}

ANCHORS = {
    'sewing-box': up(SEWING_BOX[0], SEWING_BOX[1], SEWING_BOX[2] + 0.12),
    'bed': up(2.30, -2.05, 0.53),
    'bed-under-mattress': up(2.26, -2.6, 0.30),
    'desk': up(DESK['x'], DESK['y'] + 0.1, DESK['h']),
    'desk-left': up(4.36, -3.33, DESK['h']),
    'desk-right': up(3.45, -3.14, DESK['h']),
    'desk-middle': up(3.80, -3.24, DESK['h'] + 0.022),
    'laptop': up(3.80, -3.24, DESK['h'] + 0.022),
    'wall': up(6.40, Y1 - 0.001, 1.55),
    'wall-radiator': up(5.36, Y0 + 0.001, 1.0),
    'shelf': up(SHELVES['x'] + 0.34, SHELVES['y'] - 0.02, SHELVES['h']),
    'router': up(SHELVES['x'] + 0.34, SHELVES['y'] - 0.02, SHELVES['h']),
    'chest': up(X1 - 0.245, -1.95, 0.883),
    'ceiling': up(3.35, -1.75, H),
    'ceiling-light': up(*SHADE),
    'door-contact': up(6.06, Y1, 2.02),
    'window-sill': up(3.85, Y0 - 0.02, 0.90),
    'radiator': up(5.36, Y0 + 0.1, 0.45),
    'socket-desk': up(4.74, Y0, 0.30),
}


def build():
    """Model every part from the room's floor, then raise it to its storey."""
    spare_room_shell.build()
    spare_room_window.build()
    spare_room_bed.bed()
    spare_room_bed.sewing_box()
    spare_room_furniture.build()
    spare_room_things.build()
    spare_room_boxes.build()
    lift()


def lights():
    """Light the model by day."""
    spare_room_light.lights()


def evening():
    """Light the model after dark."""
    spare_room_light.evening()
