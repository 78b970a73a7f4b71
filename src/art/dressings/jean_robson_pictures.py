"""What is painted or printed in her house: the allotment, photographs, the diary and the songs."""

from math import cos, pi, sin

from dressings.jean_robson_leeks import leek_painted
from dressings.keepsakes import open_book
from dressings.painted import framed, photograph
from kit.materials import M
from kit.shapes import tube


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
        'pencil', [(-0.10, -0.150, 0.005), (0.06, -0.138, 0.005)], 0.004, M('pencil', col='#d9a02b'), n=10
    )
    point = tube(
        'point',
        [(0.06, -0.138, 0.005), (0.074, -0.137, 0.005)],
        [0.004, 0.0008],
        M('point', col='#e8cfa4'),
        n=10,
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
