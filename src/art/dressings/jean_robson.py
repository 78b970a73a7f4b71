"""What Jean Robson has about her: the allotment, the leek show, thirty-one years of school dinners, and songs."""

from math import cos, pi, sin

from mathutils import Euler

from dressings.keepsakes import (
    boots,
    cap,
    cloth,
    coat,
    open_book,
    throw,
)
from dressings.painted import LYING, Sheet, framed, photograph
from dressings.painted import tints as tints
from dressings.studio import Shelf
from dressings.studio import lights as lights
from kit.garden import BLADE, leaves
from kit.materials import M, hexlin
from kit.mesh import grid_faces, new_obj, place
from kit.shapes import box, lathe, spline, tube

SHELF = Shelf()
LEEK_WHITE, LEEK_PALE, LEEK_GREEN = '#eef0dc', '#b9cf8a', '#5f8f57'


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
    parts = [tube('ribbon', spline(ribbon, 4), 0.004, cloth('#3f8f4e'), n=5)]
    ring = [(0.205 + 0.024 * cos(a), -0.09, -0.296 + 0.024 * sin(a)) for a in [k * pi / 5 for k in range(10)]]
    parts.append(tube('bow', ring, 0.006, brass, n=6, closed=True))
    parts.append(tube('shank', [(0.205, -0.09, -0.32), (0.205, -0.09, -0.42)], 0.006, brass, n=6))
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


def leek_painted(sheet, x, z, size):
    """One small leek, drawn with a brush."""
    s = size
    for lean in (-0.34, 0.34, -0.14, 0.14):
        sheet.band(
            [(x, z + 0.45 * s), (x + lean * 0.5 * s, z + 0.75 * s), (x + lean * s, z + s)],
            0.14 * s,
            LEEK_GREEN,
            0.05 * s,
        )
    sheet.block(x - 0.09 * s, z + 0.04 * s, x + 0.09 * s, z + 0.55 * s, LEEK_WHITE, LEEK_PALE)
    sheet.oval(x, z + 0.05 * s, 0.12 * s, 0.06 * s, '#e4dfc4', 8)


def leek(length, radius, seed):
    """A pot leek that lies along x: white shank, roots, and a fan of green flags."""
    rings = [(0.01, 0), (radius * 1.25, 0.02), (radius, 0.05), (radius, length * 0.5)]
    white = lathe('shank', rings, (0, 0, 0), M('leek_white', col=LEEK_WHITE), n=14, autosmooth=180)
    pale = [(radius, length * 0.5), (radius * 1.08, length * 0.62), (radius * 0.9, length * 0.7)]
    neck = lathe('neck', pale, (0, 0, 0), M('leek_pale', col=LEEK_PALE), n=14, autosmooth=180)
    roots = []
    for k in range(6):
        a = 1.05 * k
        roots.append(((0.012 * cos(a), 0.012 * sin(a), 0.008), a, 0.07, 0.006, (-0.5, -1.5)))
    hair = leaves('roots', roots, M('leek_root', col='#d8cba6'), BLADE)
    flags = []
    for k in range(7):
        a = 2.4 * k + seed
        flags.append(
            (
                (0.3 * radius * cos(a), 0.3 * radius * sin(a), length * (0.55 + 0.012 * k)),
                a,
                length * 0.75,
                0.05,
                (1.45, 0.35 + 0.07 * k),
            )
        )
    green = leaves('flags', flags, M('leek_green', col=LEEK_GREEN), (0.7, 1.0, 0.9, 0.6, 0), cup=0.5)
    return [white, neck, hair, green]


def trug_of_leeks():
    """Three leeks, earth still on them, in a wooden trug."""
    wood, rim, parts = M('trug', col='#c39a63'), M('trug_rim', col='#8f6a3c'), []
    steps, verts = 9, []
    for radius in (0.155, 0.147):
        for x in (-0.26, 0.26):
            for k in range(steps):
                a = pi * k / (steps - 1)
                verts.append((x, -1.12 * radius * cos(a), 0.158 - radius * sin(a)))
    outer = [tuple(reversed(f)) for f in grid_faces(steps, 2)]
    inner = grid_faces(steps, 2, off=2 * steps)
    ends = [tuple(range(steps)), tuple(reversed(range(steps, 2 * steps)))]
    ends += [tuple(reversed(range(2 * steps, 3 * steps))), tuple(range(3 * steps, 4 * steps))]
    parts.append(new_obj('hull', verts, outer + inner + ends, wood, autosmooth=30))
    for x in (-0.24, 0.0, 0.24):
        hoop = [(x, -0.178 * cos(pi * k / 10), 0.158 - 0.157 * sin(pi * k / 10)) for k in range(11)]
        parts.append(tube('hoop', hoop, 0.010, rim, n=5))
    handle = [(0, -0.18 * cos(pi * k / 12), 0.15 + 0.19 * sin(pi * k / 12)) for k in range(13)]
    parts.append(tube('handle', handle, 0.012, rim, n=7))
    for y in (-0.175, 0.175):
        parts.append(tube('rail', [(-0.27, y, 0.15), (0.27, y, 0.15)], 0.010, rim, n=6))
    for y, z, turn, size in ((-0.07, 0.13, 0.08, 0.60), (0.07, 0.13, -0.10, 0.64), (0.0, 0.19, 0.02, 0.58)):
        one = leek(size, 0.034, y * 50)
        parts += place(place(one, (0, 0, 0), 0, lying()), (-0.27, y, z), turn)
    return parts


def lying():
    """The turn that lays an upright thing along x."""
    return Euler((0, pi / 2 - 0.06, 0))


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
            lathe('milk', [(0, 0.006), (0.016, 0.004), (0.024, 0)], at, M('pan_crumb', col='#6b4a30'), n=7)
        )
    grip = spline([(0.10, 0, 0.092), (0.15, 0, 0.104), (0.22, 0, 0.112), (0.29, 0, 0.112)], 3)
    parts.append(tube('pan_grip', grip, [0.006] * 3 + [0.011] * 7, M('pan_handle', col='#33302e'), n=8))
    return place(parts, (0, 0, 0), 2.6)


def diary():
    """The year's diary, open at the day of the leek show: a ring round the day and a leek drawn beside it."""
    parts, (left, right) = open_book(0.34, 0.24, '#7a2f3a')
    left.writing(-0.065, 0.065, 0.085, 8, 0.024, seed=2)
    for k in range(4):
        right.block(-0.068, 0.085 - 0.05 * k, 0.068, 0.087 - 0.05 * k, '#b8c2cc')
    right.writing(-0.060, 0.02, 0.070, 1, 0.024, seed=5)
    right.writing(-0.060, 0.03, -0.030, 3, 0.024, seed=4)
    leek_painted(right, 0.035, -0.005, 0.085)
    ring = [(0.012 + 0.060 * cos(a), 0.036 + 0.046 * sin(a)) for a in [2 * pi * k / 18 for k in range(19)]]
    right.band(ring, 0.005, '#c8322f', 0.003)
    pencil = tube(
        'pencil', [(-0.10, -0.150, 0.005), (0.06, -0.138, 0.005)], 0.004, M('pencil', col='#d9a02b'), n=6
    )
    point = tube(
        'point',
        [(0.06, -0.138, 0.005), (0.074, -0.137, 0.005)],
        [0.004, 0.0008],
        M('point', col='#e8cfa4'),
        n=6,
    )
    return parts, left.parts, right.parts, pencil, point


def allotment_picture():
    """Over the sideboard: the allotment on a bright day, rows of leeks, a shed and the pit wheel far off."""
    rail, s, (w, h) = framed(1.16, 0.84, '#7a4a2a')
    s.block(-w, -h, w, h, '#e8ecd9', '#8fbddb')
    for x, z, r in ((-0.25, 0.24, 0.09), (-0.16, 0.26, 0.07), (0.22, 0.20, 0.08)):
        s.oval(x, z, r * 1.5, r * 0.45, '#f6f4ea', 10)
    s.patch([(-w, 0.02), (-w, 0.10), (-0.2, 0.15), (0.12, 0.09), (w, 0.13), (w, 0.02)], '#8aa98d', '#a9bfae')
    for x in (0.28, 0.40):
        s.band([(x, 0.10), (0.34, 0.25)], 0.012, '#6c6f78')
    s.oval(0.34, 0.25, 0.045, 0.045, '#6c6f78', 14)
    s.oval(0.34, 0.25, 0.034, 0.034, '#a8c9dc', 14)
    s.patch([(-w, -h), (w, -h), (w, 0.05), (-w, 0.05)], '#6f4c33', '#93a765')
    s.block(-0.44, 0.0, -0.18, 0.15, '#4f7f8a', '#6b9aa3')
    s.patch([(-0.47, 0.14), (-0.15, 0.14), (-0.19, 0.23), (-0.41, 0.23)], '#a2543c')
    s.block(-0.35, 0.0, -0.28, 0.11, '#35545c')
    s.block(-0.255, 0.06, -0.20, 0.11, '#dfe9ea')
    for row in range(4):
        z, size = 0.0 - 0.075 * row - 0.01 * row * row, 0.10 + 0.035 * row
        s.block(-w, z - 0.012, w, z + 0.006, '#5b3d2a')
        count, ground = 9 - row, s.coats
        for k in range(count):
            s.coats = ground
            x = -w + (k + 0.6 + 0.2 * (row % 2)) * 2 * w / count
            if z + size < 0.12 or x > -0.15:
                leek_painted(s, min(x, w - 0.03), max(z, -h), size)
    for x, col in ((0.50, '#c8322f'), (0.42, '#2f5fa8')):
        s.patch([(x - 0.035, -0.36), (x - 0.012, -0.36), (x, -0.26), (x - 0.02, -0.25)], col)
        s.patch([(x + 0.035, -0.36), (x + 0.012, -0.36), (x, -0.26), (x + 0.02, -0.25)], col)
        s.oval(x, -0.24, 0.045, 0.045, col, 14)
        s.oval(x, -0.24, 0.026, 0.026, '#f4e6b8', 12)
    return rail, s.parts


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
        parts.append(tube('ear', spline(ear, 3), 0.006, silver, n=6))
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


def school_photograph():
    """Seven cooks in white caps before the school kitchen, Jean in the middle."""
    parts, s = photograph(0.30, 0.22, '#a9834f')
    s.block(-0.125, 0.012, 0.125, 0.176, '#b5735a', '#c98d72')
    s.block(-0.115, 0.10, -0.045, 0.165, '#dbe6ea')
    s.block(0.045, 0.10, 0.115, 0.165, '#dbe6ea')
    s.block(-0.125, 0.012, 0.125, 0.03, '#8a8478')
    for x, z in (
        (-0.075, 0.062),
        (-0.025, 0.066),
        (0.025, 0.066),
        (0.075, 0.062),
        (-0.052, 0.026),
        (0.0, 0.028),
        (0.052, 0.026),
    ):
        s.bust(x, z, 0.034, '#e3b597', '#6a4a35', '#7fa6c9')
        s.block(x - 0.008, z, x + 0.008, z + 0.020, '#f5f3ec')
        s.oval(x, z + 0.050, 0.014, 0.009, '#fbfaf5', 8)
    return parts, s.parts


def husband_photograph():
    """Her husband in his good suit, outside the club."""
    parts, s = photograph(0.16, 0.21, '#b98f4a')
    s.block(-0.055, 0.012, 0.055, 0.166, '#8d9a86', '#cdd6cd')
    s.bust(0, 0.014, 0.075, '#dcae90', '#57514c', '#3d4658', True)
    s.patch([(-0.014, 0.055), (0.014, 0.055), (0, 0.018)], '#f4f2ea')
    s.band([(0, 0.052), (0, 0.022)], 0.008, '#a8322f', 0.010)
    s.oval(0, 0.113, 0.026, 0.010, '#57514c', 8)
    return parts, s.parts


def song_book():
    """A book of old songs, open; the music is drawn as rows of notes."""
    parts, pages = open_book(0.36, 0.25, '#2f5b4c', turn=0.25)
    for n, page in enumerate(pages):
        for row in range(3):
            page.coats = 0
            z = 0.072 - 0.07 * row
            for k in range(3):
                page.block(-0.072, z - 0.010 * k, 0.072, z - 0.010 * k + 0.001, '#9a958a')
            for k in range(5):
                x, page.coats = -0.056 + 0.028 * k, 3
                page.oval(x, z - 0.020 + 0.005 * ((k * 7 + row * 3 + n) % 5), 0.006, 0.0045, '#33302c', 7)
    return parts, [p.parts for p in pages]


def seedlings():
    """Leeks sown in egg boxes and yoghurt pots on a blue tray."""
    tray = [
        box('tray', (0.36, 0.10, 0.008), (0, 0, 0), M('tray', col='#4a7fa0'), 0.003, 1),
        *(
            box('lip', (0.36, 0.006, 0.022), (0, s * 0.048, 0), M('tray', col='#4a7fa0'), 0.002, 1)
            for s in (-1, 1)
        ),
    ]
    tray[0]['fine'] = 0.05
    earth, shoots = M('earth', col='#4a3426'), []
    for k in range(5):
        x = -0.136 + 0.068 * k
        pot = [(0.020, 0.008), (0.029, 0.060), (0.031, 0.062), (0.027, 0.060), (0.026, 0.052)]
        col = ('#f0ede2', '#d98a5c', '#f0ede2', '#c86f4a', '#e8dca8')[k]
        tray.append(lathe('pot', pot, (x, 0, 0), M('pot_' + col[1:], col=col), n=12))
        tray.append(lathe('soil', [(0.027, 0.052), (0, 0.056)], (x, 0, 0), earth, n=10))
        for j in range(6):
            a = 2.1 * j + k
            foot = (x + 0.014 * cos(a), 0.014 * sin(a), 0.052)
            shoots.append((foot, a, 0.10 + 0.02 * (j % 3), 0.007, (1.5, 0.9)))
    tray.append(leaves('shoots', shoots, M('leek_young', col='#79ab57'), BLADE))
    return tray


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
