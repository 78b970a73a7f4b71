"""What Jean Robson has about her: the allotment, the leek show, school dinners, and songs."""

from math import cos, pi, sin

from dressings.jean_robson_leeks import leek_painted, seedlings, trug_of_leeks
from dressings.jean_robson_pictures import (
    allotment_picture,
    diary,
    husband_photograph,
    school_photograph,
    song_book,
)
from dressings.keepsakes import boots, cap, cloth, coat, throw
from dressings.painted import LYING, Sheet
from dressings.painted import tints as tints
from dressings.studio import Shelf
from dressings.studio import lights as lights
from kit.materials import M, hexlin
from kit.mesh import place
from kit.shapes import box, lathe, spline, tube

SHELF = Shelf()


def coat_with_key():
    """Her plum coat and green hat; the key of the allotment gate hangs by the coat on a green ribbon."""
    brass = M('key_brass', col='#d0a443', rough=0.3)
    ribbon = [
        (0.21, -0.07, 0.04),
        (0.196, -0.085, -0.10),
        (0.205, -0.09, -0.27),
        (0.224, -0.085, -0.10),
        (0.21, -0.07, 0.04),
    ]
    parts = [tube('ribbon', spline(ribbon, 4), 0.004, cloth('#3f8f4e'), n=10)]
    ring = [(0.205 + 0.024 * cos(a), -0.09, -0.296 + 0.024 * sin(a)) for a in [k * pi / 5 for k in range(10)]]
    parts.append(tube('bow', ring, 0.006, brass, n=10, closed=True))
    parts.append(tube('shank', [(0.205, -0.09, -0.32), (0.205, -0.09, -0.42)], 0.006, brass, n=10))
    for z in (-0.40, -0.418):
        parts.append(box('bit', (0.026, 0.006, 0.010), (0.222, -0.09, z), brass, 0.001, 1))
    tag = box('tag', (0.05, 0.004, 0.075), (0.205, -0.102, -0.36), M('tag', col='#e9d9a8'), 0.002, 1)
    face = Sheet((0.205, -0.1045, -0.322))
    leek_painted(face, 0, -0.028, 0.05)
    return (
        coat(-0.17, 0.98, '#8c4a6b', 2, '#6f3553', '#e6d9c0'),
        cap(0.37, '#4f8158', 0.012),
        parts,
        tag,
        face.parts,
    )


def scorched_pan():
    """A milk pan that boiled dry: black inside, brown up its side."""
    steel = M('pan', col='#c3c6c6', rough=0.25)
    side = [(0.1012, 0.066), (0.102, 0.110), (0.107, 0.114), (0.104, 0.1145)]
    burnt = [(0.080, 0), (0.094, 0.003), (0.100, 0.045), (0.1012, 0.066)]
    inner = [(0.107, 0.114), (0.099, 0.110), (0.097, 0.070)]
    crust = [(0.097, 0.070), (0.094, 0.022), (0.060, 0.012), (0, 0.012)]
    black = M('pan_burnt', col='#2b211c', rough=0.9)
    foot = lathe('pan_foot', burnt, (0, 0, 0), black, n=22, autosmooth=60)
    foot['fade'] = hexlin('#b9a68e')
    parts = [
        foot,
        lathe('pan_side', side, (0, 0, 0), steel, n=22, autosmooth=60),
        lathe('pan_inner', inner, (0, 0, 0), M('pan_inner', col='#8d8378'), n=22, autosmooth=180),
        lathe('pan_crust', crust, (0, 0, 0), black, n=22, autosmooth=180, invert=True),
    ]
    for k in range(7):
        a = 0.9 * k
        at = (0.045 * cos(a) + 0.01 * sin(3 * a), 0.05 * sin(a), 0.011)
        parts.append(
            lathe('milk', [(0, 0.006), (0.016, 0.004), (0.024, 0)], at, M('pan_crumb', col='#6b4a30'), n=10)
        )
    grip = spline([(0.10, 0, 0.092), (0.15, 0, 0.104), (0.22, 0, 0.112), (0.29, 0, 0.112)], 3)
    parts.append(tube('pan_grip', grip, [0.006] * 3 + [0.011] * 7, M('pan_handle', col='#33302e'), n=10))
    return place(parts, (0, 0, 0), 2.6)


def show_cup():
    """The silver cup of the leek show, and a red rosette at its foot."""
    silver = M('silver', col='#d3d6d8', rough=0.2)
    cup = [
        (0.050, 0.050),
        (0.018, 0.060),
        (0.013, 0.085),
        (0.020, 0.096),
        (0.062, 0.13),
        (0.076, 0.175),
        (0.080, 0.235),
        (0.086, 0.240),
    ]
    inside = [(0.086, 0.240), (0.075, 0.234), (0.070, 0.175), (0.03, 0.12), (0, 0.115)]
    parts = [
        lathe(
            'plinth',
            [(0.065, 0), (0.065, 0.006), (0.056, 0.042), (0.052, 0.05), (0, 0.05)],
            (0, 0, 0),
            M('plinth', col='#3a2a22'),
            n=20,
        ),
        lathe('cup', cup, (0, 0, 0), silver, n=22, autosmooth=60),
        lathe('inside', inside, (0, 0, 0), M('silver_in', col='#8e9396'), n=22, autosmooth=180, invert=True),
    ]
    for s in (-1, 1):
        ear = [
            (s * 0.078, 0, 0.215),
            (s * 0.120, 0, 0.225),
            (s * 0.125, 0, 0.180),
            (s * 0.095, 0, 0.150),
            (s * 0.070, 0, 0.145),
        ]
        parts.append(tube('ear', spline(ear, 3), 0.006, silver, n=10))
    face = Sheet((0.075, -0.085, 0.001), -0.25)
    for s in (-1, 1):
        face.patch([(s * 0.004, 0.05), (s * 0.034, 0.0), (s * 0.012, 0.0)], '#a82624')
    face.oval(0, 0.072, 0.046, 0.046, '#c8322f', 18)
    face.oval(0, 0.072, 0.036, 0.036, '#e2605a', 18)
    face.oval(0, 0.072, 0.022, 0.022, '#f6edd0', 14)
    back = box(
        'rosette',
        (0.05, 0.006, 0.11),
        (0.075, -0.081, 0),
        M('rosette', col='#a82624'),
        0.002,
        1,
        rot=(-0.25, 0, 0),
    )
    return parts, face.parts, back


def bed_throw():
    """A blanket of knitted squares, and a nightdress folded on it."""
    blanket = throw(0.9, 0.62, ('#b5566b', '#e9c46a', '#6f9f7d', '#efe4cf', '#7d86b8'))
    gown = place(
        [
            box('gown', (0.32, 0.24, 0.022), (0, 0, 0.03), cloth('#cfdcec'), 0.010),
            box('gown', (0.29, 0.21, 0.020), (0.005, 0, 0.050), cloth('#dde7f2'), 0.009),
        ],
        (0.16, 0.06, 0),
        0.2,
    )
    hem = Sheet((0.165, 0.06, 0.0712), LYING, 0.2)
    for k in range(6):
        hem.oval(-0.11 + 0.044 * k, -0.06 + 0.05 * (k % 3), 0.010, 0.010, '#d98ba2', 7)
    return blanket, gown, hem.parts


def build():
    """All of Jean's things."""
    SHELF.stand('prop_jean-coat', coat_with_key())
    SHELF.stand('prop_jean-scorched-pan', scorched_pan())
    SHELF.stand('prop_jean-diary', diary())
    SHELF.stand('prop_jean-leeks', trug_of_leeks())
    SHELF.stand('prop_jean-picture', allotment_picture())
    SHELF.stand('prop_jean-show-cup', show_cup())
    SHELF.stand('prop_jean-school-photograph', school_photograph())
    SHELF.stand('prop_jean-husband', husband_photograph())
    SHELF.stand('prop_jean-song-book', song_book())
    SHELF.stand('prop_jean-seedlings', seedlings())
    SHELF.stand('prop_jean-boots', boots('#4f6f47', '#3b3630', 0.32, '#cfc8b8'))
    SHELF.stand('prop_jean-throw', bed_throw())


NODES = SHELF.nodes
