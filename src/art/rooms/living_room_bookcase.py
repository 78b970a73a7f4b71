"""The bookcase with the club team, and photographs that stand by themselves."""
from mathutils import Euler

from kit.furnishings import books, frame
from kit.materials import M
from kit.mesh import place
from kit.shapes import box, lathe, rect
from rooms.living_room_art import ART
from rooms.living_room_wood import oak, brass, ceramic


BOOKS = [
    '#7c3b34',
    '#31506b',
    '#3f5f4a',
    '#c09a4a',
    '#d9cfba',
    '#5a4660',
    '#a8553c',
    '#2e3a44',
    '#8a9aa0',
    '#b9a78a',
    '#486a78',
]


def photo(name, w, h, cell, loc, turn=0.0, lean=-0.15):
    """A framed photograph that stands by itself."""
    parts = frame(name, w, h, ART[cell], brass(), M('art', 'art'), ceramic(), fw=0.013, fd=0.012, mount=0.004)
    parts.append(
        rect(
            name + '_back',
            (w / 2 - 0.004, 0.001, -h / 2 + 0.004),
            (-w + 0.008, 0, 0),
            (0, 0, h - 0.008),
            M('card_back', col='#5b4a3a'),
        )
    )
    return place(parts, (loc[0], loc[1], loc[2] + h / 2), 0, Euler((lean, 0, turn)))


def bookcase(loc, rotz):
    """Tall bookcase: books, the club team, the family, a few pots."""
    o, w, d, h, t = [], 0.95, 0.29, 1.92, 0.022
    for s in (-1, 1):
        o.append(box('CASE_side', (t, d, h), (s * (w / 2 - t / 2), 0, 0), oak(), bevel=0.002))
    o.append(box('CASE_back', (w - 2 * t, 0.008, h - 0.06), (0, d / 2 - 0.006, 0.05), oak(), bevel=0))
    o.append(box('CASE_top', (w + 0.02, d + 0.015, t), (0, -0.005, h), oak(), bevel=0.004))
    o.append(box('CASE_plinth', (w - 2 * t, d - 0.03, 0.07), (0, 0.01, 0), oak(), bevel=0.002))
    zs = [0.07, 0.46, 0.82, 1.17, 1.51]
    for z in zs:
        o.append(box('CASE_shelf', (w - 2 * t, d - 0.012, t), (0, 0.0, z), oak(), bevel=0.002))
    spines, n0, front = [M('book_' + c[1:], col=c) for c in BOOKS], -w / 2 + t + 0.006, -d / 2 + 0.03
    for i, (a, b, high, seed, fill) in enumerate(
        (
            (n0, w / 2 - t, 0.33, 1, 0.97),
            (n0, 0.12, 0.30, 2, 0.92),
            (-0.16, w / 2 - t - 0.006, 0.28, 3, 0.98),
            (n0, 0.08, 0.28, 5, 0.92),
            (-0.02, w / 2 - t - 0.05, 0.29, 6, 0.92),
        )
    ):
        o += books(f'BOOK{i}', a, b, front, zs[i] + t, 0.2, high, spines, seed, fill=fill)
    blue = M('ceramic_blue', col='#44627d', rough=0.3)
    o.append(
        lathe(
            'ORN_vase',
            [(0, 0), (0.05, 0), (0.075, 0.06), (0.07, 0.13), (0.035, 0.19), (0.03, 0.22), (0.04, 0.235)],
            (0.29, -0.01, zs[1] + t),
            blue,
            n=28,
        )
    )
    o.append(
        lathe(
            'ORN_bowl',
            [
                (0, 0.0),
                (0.04, 0.0),
                (0.05, 0.01),
                (0.10, 0.06),
                (0.108, 0.075),
                (0.10, 0.072),
                (0.05, 0.02),
                (0, 0.015),
            ],
            (-0.31, -0.01, zs[2] + t),
            ceramic(),
            n=28,
        )
    )
    cup = M('trophy', col='#c8a85a')
    o.append(
        lathe(
            'ORN_cup',
            [
                (0, 0),
                (0.045, 0),
                (0.045, 0.018),
                (0.012, 0.03),
                (0.010, 0.07),
                (0.035, 0.09),
                (0.055, 0.14),
                (0.06, 0.20),
                (0.056, 0.20),
                (0.03, 0.10),
                (0, 0.09),
            ],
            (0.35, 0, zs[3] + t),
            cup,
            n=24,
        )
    )
    o += photo('ORN_team', 0.26, 0.20, 'team', (0.20, -0.06, zs[3] + t), -0.15)
    o += photo('ORN_photo', 0.15, 0.19, 'photo', (-0.27, -0.03, zs[4] + t), 0.25)
    for i, (bw, c) in enumerate(((0.24, 1), (0.21, 4), (0.18, 7))):
        o.append(
            box(
                'ORN_flat',
                (bw, 0.16, 0.028),
                (0.27, 0.0, h + t + i * 0.028),
                spines[c],
                bevel=0.003,
                rot=(0, 0, 0.1 * i - 0.05),
            )
        )
    return place(o, loc, rotz)
