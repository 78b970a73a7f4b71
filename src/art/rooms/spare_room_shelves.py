"""What the shelves hold. z from the room's floor."""
import random

from kit.furnishings import books
from kit.materials import M
from kit.mesh import place
from kit.shapes import box, lathe, tube
from rooms.spare_room_art import WOOL
from rooms.spare_room_cloth import colour, ball, fabric_pile
from rooms.spare_room_furniture import SHELVES

SPINES = ['#7c3b34', '#31506b', '#3f5f4a', '#c09a4a', '#d9cfba', '#5a4660', '#a8553c', '#8a9aa0', '#b9a78a']


def lidded(at, w, d, h, hexcode):
    """A covered box with a label holder."""
    body, lid = colour(hexcode), colour('#efe6d6')
    out = [box('STOREBOX', (w, d, h - 0.05), at, body, bevel=0.006)]
    out.append(
        box(
            'STOREBOX_lid',
            (w + 0.012, d + 0.012, 0.055),
            (at[0], at[1], at[2] + h - 0.055),
            body,
            bevel=0.006,
        )
    )
    out.append(
        box(
            'STOREBOX_label',
            (0.08, 0.003, 0.035),
            (at[0], at[1] - d / 2 - 0.001, at[2] + h * 0.42),
            lid,
            bevel=0,
        )
    )
    return out


def on_the_shelves():
    """From the floor up: boxes, wool, books, fabric, jars; suitcases on top."""
    s, parts, t = SHELVES, [], 0.022
    z = [row + t for row in s['rows']]
    half, front = s['w'] / 2 - t, -s['d'] / 2 + 0.02
    for k, col in enumerate(('#8fa3ad', '#c79a94', '#9dab8c')):
        parts += lidded((-0.315 + 0.315 * k, -0.005, z[0]), 0.29, 0.27, 0.29, col)
    r = random.Random(4)
    for layer, (count, y) in enumerate(((8, -0.085), (8, 0.05), (7, -0.075))):
        for k in range(count):
            x = -half + 0.07 + (0.055 if layer == 2 else 0) + 0.114 * k
            parts.append(
                ball(
                    (x, y, z[1] + (0.098 if layer == 2 else 0)),
                    0.056,
                    WOOL[(k * 3 + layer + r.randrange(2)) % 8],
                )
            )
    spines = [colour(c) for c in SPINES]
    parts += books('BOOK_a', -half + 0.006, 0.22, front, z[2], 0.2, 0.28, spines, 6, fill=0.97)
    tin = [
        (0.085, 0),
        (0.088, 0.004),
        (0.088, 0.085),
        (0.091, 0.085),
        (0.091, 0.11),
        (0.085, 0.114),
        (0, 0.114),
    ]
    parts.append(lathe('TIN', tin, (0.34, -0.02, z[2]), M('tin_tartan', col='#a03a38', rough=0.3), n=22))
    parts.append(
        box(
            'TIN_flat',
            (0.17, 0.13, 0.05),
            (0.345, -0.02, z[2] + 0.1145),
            colour('#3f6f72'),
            bevel=0.012,
            rot=(0, 0, 0.12),
        )
    )
    for k, count in enumerate((7, 6, 5)):
        parts += fabric_pile((-0.31 + 0.31 * k, -0.01, z[3]), count, 0.28, 0.25, 20 + k)
    for k, col in enumerate(('#b9a58a', '#d9c8a8', '#a7786c', '#8fa3ad')):
        jar = [(0.046, 0), (0.05, 0.006), (0.05, 0.13), (0.042, 0.145), (0.042, 0.15), (0, 0.15)]
        at = (-0.40 + 0.118 * k, -0.03 + 0.02 * (k % 2), z[4])
        parts.append(lathe('JAR', jar, at, M('jar_' + col[1:], col=col, rough=0.2), n=14))
        parts.append(
            lathe('JAR_lid', [(0.045, 0.148), (0.046, 0.172), (0, 0.174)], at, colour('#d8cdb8'), n=14)
        )
    parts += books('BOOK_b', 0.09, half - 0.01, front, z[4], 0.19, 0.25, spines, 12, fill=0.97)
    case = M('case_brown', col='#8a6244', rough=0.5)
    top = s['h'] + 0.001
    for w, d, h, x, col, turn in (
        (0.62, 0.29, 0.17, -0.12, case, 0.0),
        (0.50, 0.27, 0.15, -0.16, colour('#5d7480'), 0.04),
    ):
        parts.append(box('CASE', (w, d, h), (x, 0.0, top), col, bevel=0.022, seg=3, rot=(0, 0, turn)))
        for sx in (-1, 1):
            parts.append(
                box(
                    'CASE_strap',
                    (0.028, d + 0.006, h + 0.004),
                    (x + sx * w * 0.3, 0, top),
                    M('strap', col='#5f4330'),
                    bevel=0.004,
                    seg=1,
                    rot=(0, 0, turn),
                )
            )
        grip = [
            (x - 0.06, -d / 2 - 0.004, top + h * 0.55),
            (x - 0.045, -d / 2 - 0.028, top + h * 0.55),
            (x + 0.045, -d / 2 - 0.028, top + h * 0.55),
            (x + 0.06, -d / 2 - 0.004, top + h * 0.55),
        ]
        parts.append(tube('CASE_grip', grip, 0.008, M('strap', col='#5f4330'), n=5))
        top += h + 0.003
    place(parts, (s['x'], s['y'], 0))
