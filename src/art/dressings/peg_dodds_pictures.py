"""What is painted or printed in her house: the bus, the screen, her music, her grandson, her post."""

from math import cos, pi, sin

from dressings.keepsakes import open_book, paper
from dressings.painted import Sheet, framed, photograph
from kit.materials import M
from kit.shapes import box, lathe, tube


def bus_picture():
    """Over the sideboard: her double-decker, red and cream, with the river bridge behind."""
    rail, s, (w, h) = framed(1.18, 0.86, '#d8d2c4', '#fbf8ee', 0.045)
    s.block(-w, -h, w, h, '#f4e7c9', '#86bede')
    for x, z, r in ((-0.32, 0.25, 0.10), (0.05, 0.29, 0.08), (0.38, 0.23, 0.10)):
        s.oval(x, z, r, r * 0.35, '#fbf8ee', 10)
    arch = [(-0.50 + 0.1 * k, 0.03 + 0.16 * sin(pi * k / 10)) for k in range(11)]
    s.band(arch, 0.022, '#4f8a72')
    s.block(-w, 0.015, w, 0.04, '#4f8a72')
    for x, z in arch[1:-1]:
        s.coats = 6
        s.block(x - 0.004, 0.03, x + 0.004, z, '#4f8a72')
    s.patch([(-w, -0.02), (-0.3, 0.03), (0.2, 0.0), (w, 0.04), (w, -0.2), (-w, -0.2)], '#7fa35f', '#a3bd7d')
    s.patch([(-w, -h), (w, -h), (w, -0.13), (-w, -0.18)], '#6f7276', '#8f9296')
    s.band([(-w, -0.28), (w, -0.26)], 0.012, '#eceae0')
    bus(s)
    return rail, s.parts


def bus(s):
    """Two decks of windows, the driver in her cab, a round lamp, two wheels."""
    s.patch(
        [
            (-0.33, -0.17),
            (0.33, -0.17),
            (0.345, -0.10),
            (0.33, 0.20),
            (0.30, 0.225),
            (-0.31, 0.225),
            (-0.335, 0.20),
        ],
        '#c5352f',
    )
    s.block(-0.335, 0.005, 0.335, 0.045, '#f6ead0')
    s.block(-0.33, 0.185, 0.33, 0.20, '#f6ead0')
    for k in range(6):
        s.coats = 20
        s.block(-0.305 + 0.095 * k, 0.07, -0.225 + 0.095 * k, 0.17, '#a9d3e2', '#dcf0f2')
        if k < 5:
            s.block(-0.305 + 0.095 * k, -0.085, -0.225 + 0.095 * k, -0.012, '#a9d3e2', '#dcf0f2')
    s.block(0.265, 0.07, 0.32, 0.17, '#dcf0f2')
    s.block(0.19, -0.10, 0.315, -0.012, '#dcf0f2')
    s.bust(0.255, -0.10, 0.042, '#e6b999', '#8a4f2c', '#3d4c6b')
    s.block(0.12, -0.165, 0.175, -0.012, '#8f2722')
    s.oval(0.325, -0.125, 0.014, 0.018, '#ffeeb0', 10)
    for x in (-0.20, 0.235):
        s.coats = 40
        s.oval(x, -0.17, 0.062, 0.062, '#2f3236', 16)
        s.oval(x, -0.17, 0.030, 0.030, '#b9bcbc', 12)


def loud_television():
    """The picture on the screen: a choir, big subtitles below, and the bar of the sound up to its end."""
    s = Sheet((0, -0.002, 0))
    w, h = 0.53, 0.295
    s.block(-w, -h, w, h, '#6b3f4a', '#2f3a5c')
    for x in (-0.36, 0.0, 0.36):
        s.patch([(x - 0.03, h), (x + 0.03, h), (x + 0.16, -0.1), (x - 0.16, -0.1)], '#7a5560', '#b9a0a0')
    for row, (z, size) in enumerate(((-0.02, 0.056), (-0.13, 0.066))):
        ground = s.coats
        for k in range(7 - row):
            s.coats = ground
            skin, hair = (
                ('#e6b999', '#6a4a35'),
                ('#8d5a3c', '#2a211d'),
                ('#dfae8e', '#c9c4bd'),
                ('#c98d68', '#3b2c24'),
            )[(k + row) % 4]
            s.bust(-0.42 + 0.14 * k + 0.07 * row, z, size, skin, hair, '#27557a')
    s.block(-w, -h, w, -0.13, '#2b2033')
    s.coats += 1
    for k, (a, b) in enumerate(((-0.36, 0.34), (-0.25, 0.20))):
        s.block(a, -0.185 - 0.055 * k, b, -0.155 - 0.055 * k, '#f6e58a')
    for k in range(12):
        s.coats = 42
        x = w - 0.36 + 0.026 * k
        s.block(x, h - 0.09, x + 0.017, h - 0.075 + 0.004 * k, '#e9503a' if k > 8 else '#f2f0e6')
    x = w - 0.42
    s.patch(
        [
            (x, h - 0.085),
            (x + 0.012, h - 0.085),
            (x + 0.03, h - 0.10),
            (x + 0.03, h - 0.03),
            (x + 0.012, h - 0.045),
            (x, h - 0.045),
        ],
        '#f2f0e6',
    )
    back = box('screen', (1.08, 0.002, 0.61), (0, -0.001, -0.305), M('screen_edge', col='#1a1b1f'), 0)
    return back, s.parts


def choir_folder():
    """Her choir music in print as big as a thumb, in a blue folder."""
    parts, pages = open_book(0.46, 0.32, '#27557a', turn=-0.2)
    for n, page in enumerate(pages):
        for row in range(2):
            z = 0.10 - 0.135 * row
            page.coats = 0
            for k in range(3):
                page.block(-0.095, z - 0.016 * k, 0.095, z - 0.014 * k - 0.001, '#77736a')
            for k in range(4):
                x, page.coats = -0.072 + 0.047 * k, 3
                at = z - 0.030 + 0.009 * ((k * 5 + row * 3 + n * 2) % 4)
                page.oval(x, at, 0.011, 0.008, '#1f1d1b', 9)
                page.block(x + 0.008, at, x + 0.0105, at + 0.038, '#1f1d1b')
            page.block(-0.095, z - 0.075, 0.06, z - 0.06, '#1f1d1b')
    return parts, [p.parts for p in pages]


def grandson():
    """Her grandson, who rings her; a big bright photograph that she can make out."""
    parts, s = photograph(0.26, 0.30, '#e0a93a')
    s.block(-0.105, 0.014, 0.105, 0.254, '#7fc0cf', '#dff0ee')
    s.bust(0, 0.016, 0.115, '#e3b08c', '#a8642f', '#d8473c', True)
    s.oval(0, 0.124, 0.020, 0.012, '#fbf6ec', 8, (pi, 2 * pi))
    return parts, s.parts


def unread_post():
    """Letters she cannot read, still closed, a magnifying glass left on top."""
    parts = []
    for k, (x, y, turn, col) in enumerate(
        (
            (-0.03, 0.02, 0.2, '#f3efe2'),
            (0.03, -0.01, -0.3, '#e6d9b8'),
            (0.0, 0.03, 0.7, '#f6f4ee'),
            (0.01, 0.0, -0.05, '#eceae2'),
        )
    ):
        body, s = paper(0.22, 0.11, col, (x, y, 0.0022 * k), turn)
        s.block(-0.03, -0.026, 0.055, 0.014, '#cfe0ea')
        s.writing(-0.02, 0.05, 0.005, 2, 0.014, '#5c6470', k)
        s.block(0.078, 0.022, 0.100, 0.046, '#b8322d' if k % 2 else '#3f6f9a')
        parts += body + s.parts
    rim = [(0.055 * cos(a) + 0.03, 0.055 * sin(a), 0.018) for a in [k * pi / 9 for k in range(18)]]
    parts.append(tube('rim', rim, 0.006, M('lens_rim', col='#2f3338', rough=0.3), n=10, closed=True))
    glass = lathe(
        'lens',
        [(0.051, 0), (0.03, 0.004), (0, 0.006)],
        (0.03, 0, 0.016),
        M('lens', col='#d6e8ec', rough=0.1),
        n=16,
        autosmooth=180,
    )
    handle = tube(
        'handle',
        [(-0.020, -0.028, 0.018), (-0.105, -0.076, 0.013)],
        [0.009, 0.012],
        M('lens_grip', col='#8a2f2c'),
        n=10,
    )
    return parts, glass, handle
