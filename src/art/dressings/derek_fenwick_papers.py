"""What is drawn or printed in his house: the hill over the sideboard, the thermometer, cards and letters."""

from math import pi

from dressings.keepsakes import card, paper
from dressings.painted import Sheet, framed
from kit.materials import M
from kit.shapes import box, lathe, tube


def hill_picture():
    """Over the sideboard: the hill gate in evening light, a dyke going up, ewes and the dog."""
    rail, s, (w, h) = framed(1.18, 0.86, '#8a6a45', '#efe9da', 0.05)
    s.block(-w, 0.0, w, h, '#f6dfb5', '#7fa3c4')
    s.oval(0.28, 0.20, 0.05, 0.05, '#fbeec2', 16)
    s.patch(
        [
            (-w, 0.04),
            (-0.34, 0.17),
            (-0.14, 0.10),
            (0.10, 0.225),
            (0.34, 0.10),
            (w, 0.13),
            (w, -0.06),
            (-w, -0.06),
        ],
        '#8f8aa6',
        '#a5a3bb',
    )
    s.patch([(-w, -0.02), (-0.2, 0.09), (0.12, 0.05), (w, 0.09), (w, -0.2), (-w, -0.2)], '#8a9460', '#a86f8c')
    s.patch([(-w, -h), (w, -h), (w, -0.02), (0.15, -0.07), (-0.2, -0.02), (-w, -0.06)], '#5f7d3f', '#94a85c')
    s.patch([(-0.03, -h), (0.14, -h), (0.03, -0.15), (0.10, -0.05), (0.08, -0.05), (-0.01, -0.15)], '#c7b48a')
    dyke(s)
    for x, z, size in (
        (-0.35, -0.10, 0.035),
        (-0.25, -0.135, 0.042),
        (0.33, -0.10, 0.036),
        (0.42, -0.15, 0.046),
        (0.24, -0.055, 0.026),
    ):
        s.coats = 60
        s.oval(x, z, size, size * 0.68, '#f2ecdc', 10)
        s.oval(x - size * 0.95, z + size * 0.25, size * 0.32, size * 0.3, '#2f2b2a', 8)
        for dx in (-0.5, 0.5):
            s.block(x + dx * size - 0.004, z - size * 1.15, x + dx * size + 0.004, z - size * 0.5, '#2f2b2a')
    return rail, s.parts


def dyke(s):
    """The stone wall up to the gate, in courses, and the five-barred gate."""
    for x0, x1 in ((-0.50, -0.145), (0.145, 0.50)):
        s.coats = 8
        s.block(x0, -0.31, x1, -0.16, '#8b8880', '#a5a298')
        for row in range(4):
            for k in range(8):
                s.coats = 10
                x = x0 + 0.004 + 0.044 * k + 0.012 * (row % 2)
                if x + 0.034 < x1:
                    shade = ('#77746d', '#bdb9ac', '#989489')[(k * 5 + row * 3) % 3]
                    s.block(x, -0.305 + 0.036 * row, x + 0.036, -0.277 + 0.036 * row, shade)
    for x in (-0.135, 0.135):
        s.block(x - 0.016, -0.32, x + 0.016, -0.10, '#6d563f')
    for k in range(5):
        s.coats = 20
        s.block(-0.125, -0.29 + 0.036 * k, 0.125, -0.276 + 0.036 * k, '#d3cbb8')
    s.band([(-0.12, -0.29), (0.12, -0.14)], 0.012, '#c2b9a4')


def thermometer():
    """A room thermometer on a wooden back; its red line stops low, in the blue."""
    back = box('back', (0.075, 0.014, 0.30), (0, -0.007, -0.15), M('thermo_wood', col='#a87a4a'), 0.006)
    s = Sheet((0, -0.0145, 0))
    s.block(-0.028, -0.125, 0.028, 0.135, '#f6f2e6')
    s.block(0.010, -0.085, 0.024, -0.015, '#5f93c4')
    s.block(0.010, -0.015, 0.024, 0.055, '#6fa86a')
    s.block(0.010, 0.055, 0.024, 0.125, '#d9803f')
    for k in range(15):
        s.coats = 4
        s.block(-0.024, -0.086 + 0.015 * k, -0.010 - 0.005 * (k % 5 > 0), -0.0845 + 0.015 * k, '#4b4740')
    tube_glass = tube(
        'glass', [(0, -0.019, -0.10), (0, -0.019, 0.128)], 0.0045, M('glass', col='#e8eeee', rough=0.1), n=10
    )
    red = tube(
        'spirit', [(0, -0.0195, -0.105), (0, -0.0195, -0.028)], 0.0056, M('spirit', col='#c8322f'), n=10
    )
    bulb = lathe(
        'bulb',
        [(0, 0.010), (0.008, 0.007), (0.010, 0)],
        (0, -0.0145, -0.108),
        M('spirit', col='#c8322f'),
        n=12,
        rot=(pi / 2, 0, 0),
    )
    return back, s.parts, tube_glass, red, bulb


def yes_no_card():
    """The card for yes and no, folded and pushed aside: a green tick and a red cross."""
    parts, s = card(0.20, 0.14, '#f8f4e6')
    s.block(-0.09, 0.014, -0.004, 0.126, '#d5ead2')
    s.block(0.004, 0.014, 0.09, 0.126, '#f3d4d0')
    s.band([(-0.076, 0.070), (-0.055, 0.045), (-0.018, 0.103)], 0.016, '#2f8a49')
    s.band([(0.022, 0.045), (0.072, 0.098)], 0.016, '#c23b30')
    s.coats -= 1
    s.band([(0.022, 0.098), (0.072, 0.045)], 0.016, '#c23b30')
    return parts, s.parts


def telephone_letter():
    """The letter about the line: a page with a blue head, folded twice, on its envelope."""
    envelope, e = paper(0.23, 0.115, '#e6e0d0', (0.02, -0.05, 0), -0.25)
    e.block(-0.035, -0.03, 0.06, 0.015, '#cfe0ea')
    page, s = paper(0.20, 0.27, '#fbfaf4', (0, 0.02, 0.003), 0.12)
    s.block(-0.10, 0.09, 0.10, 0.135, '#2f6f9f')
    s.oval(-0.07, 0.112, 0.014, 0.014, '#fbfaf4', 12)
    s.writing(-0.08, 0.08, 0.07, 3, 0.018, '#5c6470', 3)
    s.block(-0.08, -0.015, 0.035, 0.012, '#f3d77a')
    s.writing(-0.08, 0.08, -0.035, 5, 0.018, '#5c6470', 1)
    return envelope, e.parts, page, s.parts


def mobile():
    """An old mobile phone propped up on the sill: not one bar at the top of its screen."""
    lean, body_col = 0.28, M('phone', col='#3f454c', rough=0.4)
    body = box('phone', (0.062, 0.016, 0.130), (0, 0, 0), body_col, 0.007, 3, rot=(-lean, 0, 0))
    s = Sheet((0, -0.0086, 0), -lean)
    s.block(-0.024, 0.066, 0.024, 0.120, '#b9cfc0')
    for k in range(4):
        s.block(-0.019 + 0.008 * k, 0.104, -0.0135 + 0.008 * k, 0.107 + 0.003 * k, '#8fa79a')
    s.band([(0.012, 0.104), (0.020, 0.115)], 0.0025, '#c23b30')
    s.band([(0.012, 0.115), (0.020, 0.104)], 0.0025, '#c23b30')
    for row in range(4):
        for k in range(3):
            s.coats = 8
            s.oval(-0.017 + 0.017 * k, 0.054 - 0.013 * row, 0.0065, 0.0042, '#dfe3e4', 8)
    rest = box('rest', (0.07, 0.03, 0.045), (0, 0.035, 0), M('rest', col='#8a6238'), 0.006)
    return body, s.parts, rest
