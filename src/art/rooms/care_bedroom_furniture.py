"""Furniture of the care home's bedroom: bedside cabinet, chest, wardrobe, armchair, overbed table."""

from math import pi

from kit.furnishings import cushion
from kit.loft import framed_front, loft
from kit.materials import M
from kit.mesh import place
from kit.shapes import box, lathe, softbox, tube
from rooms.care_fittings import EASTERN, SOUTH, WEST, beech, dark_beech, padded, steel
from rooms.care_plan import CABINET, CABINET_TOP, CHAIR, CHEST, CHEST_TOP, TABLE, TABLE_TOP, WARDROBE

BOW = [(0, 0.010), (0.012, 0.026), (0.045, 0.030), (0.078, 0.026), (0.09, 0.010)]


def handle(name, x, y, z):
    """Bowed metal handle on a front that looks to -y."""
    return tube(name, [(x - 0.045 + a, y - out, z) for a, out in BOW], 0.005, steel(), n=5)


def carcase(name, w, d, h, plinth=0.06):
    """Plinth, body and top of a piece of furniture that looks to -y, its back at y = 0."""
    return [
        box(name + '_plinth', (w - 0.03, d - 0.05, plinth), (0, -d / 2 + 0.015, 0), dark_beech(), bevel=0),
        box(
            name + '_body',
            (w, d - 0.022, h - plinth - 0.024),
            (0, -d / 2 + 0.011, plinth),
            beech(),
            bevel=0.003,
            seg=1,
        ),
        box(name + '_top', (w + 0.02, d + 0.012, 0.024), (0, -d / 2, h - 0.024), beech(), bevel=0.008, seg=2),
    ]


def front(name, w, h, x, y, z, rail=0.045):
    """A framed drawer front or door with its back at y, middle x, lower edge z."""
    return place([framed_front(name, w, h, beech(), t=0.019, rail=rail, sink=0.005)], (x - w / 2, y, z))


def cabinet():
    """Bedside cabinet: a drawer that locks and a door under it."""
    w, d, h = 0.42, 0.41, CABINET_TOP
    parts = carcase('CABINET', w, d, h)
    y = -d + 0.022
    parts += front('CABINET_drawer', w - 0.02, 0.14, 0, y, h - 0.17)
    parts += front('CABINET_door', w - 0.02, h - 0.245, 0, y, 0.068)
    parts.append(handle('CABINET_handle', 0, y - 0.014, h - 0.10))
    parts.append(handle('CABINET_handle', 0.0, y - 0.014, h - 0.22))
    lock = [(0.009, 0), (0.009, 0.004), (0, 0.005)]
    parts.append(lathe('CABINET_lock', lock, (0.13, y - 0.014, h - 0.10), steel(), n=8, rot=(pi / 2, 0, 0)))
    place(parts, (0.018, CABINET[1], 0), WEST)


def chest():
    """Chest of three wide drawers on the east wall."""
    w, d, h = 1.0, 0.44, CHEST_TOP
    parts, y = carcase('CHEST', w, d, h, 0.07), -d + 0.022
    for k in range(3):
        z = 0.08 + 0.232 * k
        parts += front('CHEST_drawer', w - 0.02, 0.222, 0, y, z)
        for s in (-1, 1):
            parts.append(handle('CHEST_handle', s * 0.26, y - 0.014, z + 0.115))
    place(parts, (CHEST[0] + 0.228, CHEST[1], 0), EASTERN)


def wardrobe():
    """Two-door wardrobe on the south wall with a mirror-free front, a case and a folded blanket on top."""
    w, d, h = 0.90, 0.54, 1.90
    parts, y = carcase('ROBE', w, d, h, 0.09), -d + 0.022
    for s in (-1, 1):
        parts += front('ROBE_door', w / 2 - 0.008, h - 0.13, s * (w / 4 - 0.002), y, 0.098, rail=0.07)
        grip = [
            (s * 0.045, y - 0.02, 0.98),
            (s * 0.045, y - 0.046, 1.0),
            (s * 0.045, y - 0.046, 1.12),
            (s * 0.045, y - 0.02, 1.14),
        ]
        parts.append(tube('ROBE_grip', grip, 0.006, steel(), n=5))
    case, edge = M('care_case', col='#7a4238', rough=0.6), M('care_case_edge', col='#4c2a24')
    parts.append(
        softbox('ROBE_case', (0.52, 0.36, 0.16), (-0.14, -0.25, h), case, r=0.03, puff=0, wrinkle=0, k=2, m=1)
    )
    parts.append(box('ROBE_case_band', (0.526, 0.366, 0.016), (-0.14, -0.25, h + 0.075), edge, bevel=0))
    for k, colour in enumerate(('#b7c0c2', '#c9a98b')):
        cloth = M('care_blanket' + str(k), 'weave', colour)
        size = (0.26, 0.34, 0.08)
        at = (0.29, -0.25, h + 0.078 * k)
        parts.append(
            softbox('ROBE_blanket', size, at, cloth, r=0.036, puff=0.004, wrinkle=0.004, k=1, m=3, seed=k)
        )
    place(parts, (WARDROBE[0], 0.012, 0), SOUTH)


def wing(s, cloth):
    """One side: the wing beside the head, the padded arm under it, its wooden rail and legs."""
    wood, x = dark_beech(), s * 0.325
    rail = [(x, 0.20, 0.585), (x, -0.20, 0.600), (x, -0.315, 0.588), (x, -0.335, 0.55)]
    fore, hind = [(x, -0.305, 0.58), (x, -0.30, 0)], [(s * 0.30, 0.29, 0.40), (s * 0.31, 0.36, 0)]
    wing_at, side_at = (s * 0.285, 0.225, 0.62), (s * 0.318, -0.01, 0.34)
    return [
        padded('CHAIR_wing', (0.075, 0.20, 0.50), wing_at, cloth, 0.036, lean=0.17, wrinkle=0, m=2),
        padded('CHAIR_arm', (0.085, 0.50, 0.09), (x, -0.03, 0.59), cloth, 0.036, wrinkle=0, m=2),
        padded('CHAIR_side', (0.05, 0.50, 0.26), side_at, cloth, 0.02, wrinkle=0, k=1, m=2),
        tube('CHAIR_rail', rail, [0.022, 0.024, 0.024, 0.018], wood, n=7),
        tube('CHAIR_leg', fore, [0.022, 0.016], wood, n=7),
        tube('CHAIR_leg', hind, [0.022, 0.016], wood, n=7),
    ]


def armchair():
    """High-seat wing chair by the window, with a cushion."""
    cloth, mustard = M('care_chair', 'weave', '#8a5f63', bump=0.2), M('care_cushion', 'weave', '#cf9f50')
    back = {'full': (0.008, 0.02), 'seed': 4}
    parts = [
        padded('CHAIR_base', (0.62, 0.58, 0.13), (0, -0.02, 0.29), cloth, 0.03, wrinkle=0, k=1, m=2),
        padded('CHAIR_seat', (0.57, 0.56, 0.13), (0, -0.045, 0.39), cloth, 0.045, (0.022, 0.012), m=5),
        padded('CHAIR_back', (0.60, 0.13, 0.78), (0, 0.30, 0.36), cloth, 0.055, lean=0.16, **back),
        padded('CHAIR_head', (0.50, 0.10, 0.26), (0, 0.305, 0.84), cloth, 0.045, lean=0.18, m=3, **back),
    ]
    for s in (-1, 1):
        parts += wing(s, cloth)
    rot = (1.25, 0.06, 0.05)
    parts += cushion('CHAIR_cushion', 0.40, 0.34, 0.13, (0.03, 0.135, 0.665), mustard, rot=rot, n=8, seed=6)
    place(parts, (*CHAIR, 0), 2.36)


def overbed_table():
    """Table on castors that reaches over a bed or a chair."""
    parts, top = [], TABLE_TOP
    board = [
        (0, 0, 0.74, 0.38, 0.05, top - 0.022),
        (0, 0, 0.75, 0.39, 0.055, top - 0.012),
        (0, 0, 0.74, 0.38, 0.05, top),
    ]
    parts.append(loft('TABLE_top', board, beech(), k=3))
    parts.append(
        box('TABLE_under', (0.70, 0.34, 0.004), (0, 0, top - 0.026), dark_beech(), bevel=0, lm_w=0.4)
    )
    grey = M('bed_grey', col='#6f7378', rough=0.5)
    parts.append(
        box('TABLE_column', (0.06, 0.04, top - 0.10), (-0.27, 0, 0.075), steel(), bevel=0.006, seg=1)
    )
    parts.append(box('TABLE_foot', (0.05, 0.40, 0.03), (-0.27, 0, 0.055), steel(), bevel=0.006, seg=1))
    for s in (-1, 1):
        parts.append(
            box('TABLE_runner', (0.58, 0.04, 0.025), (0, s * 0.18, 0.052), steel(), bevel=0.005, seg=1)
        )
        for x in (-0.25, 0.26):
            wheel = [(0, -0.01), (0.024, -0.01), (0.026, 0), (0.024, 0.01), (0, 0.01)]
            parts.append(lathe('TABLE_castor', wheel, (x, s * 0.18, 0.027), grey, n=9, rot=(pi / 2, 0, 0)))
    place(parts, (*TABLE, 0), 0.04)


def walking_frame(loc, turn):
    """A light walking frame with grey grips."""
    metal, grip, o = M('frame_alloy', col='#c3c8cb', rough=0.3), M('frame_grip', col='#4d5257'), []
    for s in (-1, 1):
        x = s * 0.27
        bow = [
            (x, -0.20, 0.03),
            (x * 0.97, -0.15, 0.62),
            (x * 0.97, -0.12, 0.80),
            (x * 0.97, 0.10, 0.80),
            (x, 0.17, 0.66),
            (x, 0.24, 0.03),
        ]
        o.append(tube('FRAME_bow', bow, 0.0125, metal, n=6))
        o.append(tube('FRAME_grip', [(x * 0.97, -0.11, 0.80), (x * 0.97, 0.02, 0.80)], 0.018, grip, n=6))
        o.append(tube('FRAME_rail', [(x, -0.18, 0.28), (x, 0.215, 0.28)], 0.010, metal, n=5))
        for y in (-0.202, 0.243):
            o.append(lathe('FRAME_ferrule', [(0.02, 0), (0.017, 0.05)], (x, y, 0), grip, n=8))
    for z, y in ((0.62, 0.175), (0.34, 0.208)):
        o.append(tube('FRAME_cross', [(-0.265, y, z), (0.265, y, z)], 0.011, metal, n=6))
    place(o, loc, turn)


def build():
    """All the furniture."""
    cabinet()
    chest()
    wardrobe()
    armchair()
    overbed_table()
    walking_frame((0.50, 1.64, 0), 1.85)
