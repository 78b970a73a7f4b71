"""Surinder Kaur Gill's pictures: the golden temple, the wedding, the grandchildren; her yes and no card."""

from math import pi

from dressings.paintwork import Painting, arc, dye, stood
from kit.shapes import box

GOLD, LIGHT, DEEP = '#e2b13c', '#f6dc86', '#b07a22'


def temple(p, w, h):
    """Evening sky, white arcades, the golden temple at the end of its causeway, all again in the water."""
    for k, colour in enumerate(('#35507f', '#5b6f9f', '#8f86ab', '#c795a0', '#eeae8c', '#f7cf9d')):
        p.block(colour, -w / 2, h / 2 - 0.068 * (k + 1), w, 0.0685)
    p.block('#2f5f7f', -w / 2, -h / 2, w, h / 2 - 0.005)
    p.block('#e9e3d6', -w / 2, -0.012, w, 0.075)
    for k in range(17):
        x = -w / 2 + w * (k + 0.5) / 17
        if abs(x) > 0.17:
            p.area(
                '#8f93a3', [(x - 0.018, -0.006), (x + 0.018, -0.006), *arc(x, 0.026, 0.018, 0.022, 0, pi, 7)]
            )
    for s in (-1, 1):
        p.block('#e9e3d6', s * 0.44 - 0.022, -0.012, 0.044, 0.150)
        p.area(
            '#d9cfbb',
            [
                (s * 0.44 - 0.026, 0.138),
                (s * 0.44 + 0.026, 0.138),
                *arc(s * 0.44, 0.140, 0.024, 0.032, 0, pi, 9),
            ],
        )
    for y, tall, colour in ((-0.10, -0.55, '#8f8248'), (-0.03, 1.0, None)):
        _building(p, y, tall, colour)
    for k in range(22):
        x, y = -0.50 + 0.0475 * k, -0.070 - 0.30 * ((k * 37 % 22) / 22)
        bright = abs(x) < 0.17
        p.line('#f0cf73' if bright else '#7ba3b8', [(x - 0.030, y), (x + 0.030, y)], 0.005)
    p.area('#efe7d6', [(-0.060, -h / 2), (0.060, -h / 2), (0.026, -0.050), (-0.026, -0.050)])
    for k in range(6):
        y = -h / 2 + 0.016 + 0.058 * k
        half = 0.064 - 0.0062 * k
        for s in (-1, 1):
            p.oval('#fbe6a4', s * half, y + 0.018, 0.007, 0.010, n=8)
            p.line('#b7a98c', [(s * half, y), (s * half, y + 0.012)], 0.004)


def _building(p, y, tall, colour):
    """The temple upright, or turned over in the water in one colour."""

    def block(c, x, at, wide, high):
        low = y + at * tall
        p.block(colour or c, x - wide / 2, min(low, low + high * tall), wide, abs(high * tall))

    block(GOLD, 0, 0, 0.30, 0.110)
    block(LIGHT, 0, 0.110, 0.31, 0.012)
    block(GOLD, 0, 0.122, 0.24, 0.055)
    block(LIGHT, 0, 0.177, 0.25, 0.010)
    dome = [(0.058, 0), (0.070, 0.022), (0.064, 0.050), (0.036, 0.074), (0.008, 0.090), (0.004, 0.125)]
    p.area(
        colour or GOLD,
        [(x, y + (0.187 + z) * tall) for x, z in dome]
        + [(-x, y + (0.187 + z) * tall) for x, z in dome[::-1]],
    )
    for s in (-1, 1):
        p.area(
            colour or DEEP,
            [
                (s * 0.105 + x * 0.36 * f, y + (0.187 + z * 0.5) * tall)
                for f, half in ((1, dome), (-1, dome[::-1]))
                for x, z in half
            ],
        )
    if colour:
        return
    p.area(LIGHT, [(-0.046, y + 0.200), (-0.030, y + 0.200), (-0.026, y + 0.245), (-0.042, y + 0.235)])
    for k in range(5):
        x = -0.112 + 0.056 * k
        p.area('#7a4f1c', [(x - 0.015, y), (x + 0.015, y), *arc(x, y + 0.060, 0.015, 0.022, 0, pi, 7)])
    for k in range(7):
        p.block(DEEP, -0.098 + 0.030 * k, y + 0.134, 0.014, 0.030)


def _face(p, x, y, size, skin='#c08a62'):
    """A small face: eyes and a smile."""
    p.oval(skin, x, y, 0.040 * size, 0.050 * size, n=16)
    for s in (-1, 1):
        p.oval('#2b1d18', x + s * 0.015 * size, y + 0.006 * size, 0.0045 * size, n=6)
    p.line(
        '#9a3f3a',
        [(x - 0.014 * size, y - 0.020 * size), (x, y - 0.026 * size), (x + 0.014 * size, y - 0.020 * size)],
        0.005 * size,
    )


def pair(p, w, h):
    """Their wedding: he in a pink turban, she in red and gold, with garlands of marigold."""
    p.block('#d9b98a', -w / 2, -h / 2, w, h)
    p.block('#c9a06b', -w / 2, -h / 2, w, 0.10)
    p.area(
        '#efe6d4',
        [
            (-0.205, -h / 2),
            (-0.005, -h / 2),
            (-0.020, -0.02),
            (-0.075, 0.012),
            (-0.135, 0.012),
            (-0.190, -0.02),
        ],
    )
    p.oval('#2b1d18', -0.105, 0.038, 0.050, 0.060, n=14)
    _face(p, -0.105, 0.058, 1.15)
    p.area(
        '#2b1d18',
        [
            (-0.149, 0.050),
            (-0.140, 0.018),
            (-0.105, 0.000),
            (-0.070, 0.018),
            (-0.061, 0.050),
            (-0.085, 0.032),
            (-0.125, 0.032),
        ],
    )
    p.line('#9a3f3a', [(-0.117, 0.033), (-0.105, 0.029), (-0.093, 0.033)], 0.005)
    p.area(
        '#d8527e',
        [
            (-0.158, 0.085),
            (-0.105, 0.112),
            (-0.052, 0.085),
            (-0.046, 0.128),
            (-0.075, 0.172),
            (-0.112, 0.180),
            (-0.150, 0.158),
            (-0.164, 0.122),
        ],
    )
    for k in range(3):
        p.line(
            '#b33a63',
            [
                (-0.156 + 0.006 * k, 0.102 + 0.022 * k),
                (-0.105, 0.128 + 0.018 * k),
                (-0.052, 0.100 + 0.024 * k),
            ],
            0.005,
        )
    p.area(
        '#a81f33',
        [
            (0.005, -h / 2),
            (0.205, -h / 2),
            (0.190, -0.04),
            (0.165, 0.07),
            (0.105, 0.135),
            (0.045, 0.07),
            (0.020, -0.04),
        ],
    )
    p.line(GOLD, [(0.024, -0.05), (0.048, 0.065), (0.105, 0.126), (0.162, 0.065), (0.186, -0.05)], 0.011)
    p.oval('#241a1a', 0.105, 0.052, 0.052, 0.062, n=14)
    _face(p, 0.105, 0.036, 1.1)
    p.oval(LIGHT, 0.105, 0.083, 0.009, n=8)
    p.oval('#c1121f', 0.105, 0.058, 0.004, n=6)
    for x, y in ((-0.105, -0.005), (0.105, -0.025)):
        for bead in arc(x, y, 0.062, 0.130, pi, 2 * pi, 12):
            p.oval('#f0962a' if round(bead[0] * 1000) % 2 else '#f7c33b', *bead, 0.0125, n=8)


def child(p, w, h, sky, shirt, hair, is_girl):
    """A grandchild: a girl with plaits, or a boy with his hair tied up in a small patka."""
    p.block(sky, -w / 2, -h / 2, w, h)
    p.area(
        shirt,
        [
            (-0.048, -h / 2),
            (0.048, -h / 2),
            (0.040, -0.040),
            (0.014, -0.026),
            (-0.014, -0.026),
            (-0.040, -0.040),
        ],
    )
    if is_girl:
        for s in (-1, 1):
            p.line(
                hair, [(s * 0.024, 0.010), (s * 0.036, -0.020), (s * 0.034, -0.052)], [0.016, 0.014, 0.008]
            )
        p.oval(hair, 0, 0.014, 0.033, 0.038, n=14)
    _face(p, 0, 0.004, 0.72)
    if is_girl:
        p.area(
            hair,
            [(-0.029, 0.016), (0, 0.034), (0.029, 0.016), *arc(0, 0.016, 0.030, 0.034, 0.1, pi - 0.1, 9)],
        )
    else:
        p.area(
            '#2d6f9f', [(-0.030, 0.016), (0, 0.028), (0.030, 0.016), *arc(0, 0.018, 0.031, 0.032, 0, pi, 9)]
        )
        p.oval('#2d6f9f', 0, 0.054, 0.012, 0.011, n=10)


def children(p, w, h):
    """Two of them in the snow, in bright coats."""
    p.block('#cfe2ee', -w / 2, 0, w, h / 2)
    p.block('#f4f7f9', -w / 2, -h / 2, w, h / 2 + 0.008)
    for x in (-0.075, 0.012, 0.082):
        p.area('#3f6b55', [(x - 0.018, 0.006), (x + 0.018, 0.006), (x, 0.062)])
    for x, coat, hat, size in ((-0.034, '#e0483e', '#f2c14b', 0.62), (0.040, '#3f7fc0', '#7a4fa0', 0.54)):
        p.area(
            coat,
            [(x - 0.032, -h / 2), (x + 0.032, -h / 2), (x + 0.026, -0.026), (x, -0.014), (x - 0.026, -0.026)],
        )
        _face(p, x, 0.006, size)
        p.area(hat, [(x - 0.026, 0.012), (x + 0.026, 0.012), *arc(x, 0.016, 0.024, 0.026, 0, pi, 9)])
        p.oval('#ffffff', x, 0.044, 0.007, n=8)


def yes_no_card(shelf):
    """Card on a small easel: a tick on green, a cross on red, four pictures below."""
    w, h = 0.21, 0.148
    board = box('board', (w, 0.004, h), (0, 0.003, -h / 2), dye('#dfe3e6', 0.3), bevel=0)
    card = Painting('card', lift=0.0)
    card.block('#fbfaf6', -w / 2 + 0.004, -h / 2 + 0.004, w - 0.008, h - 0.008)
    card.block('#3c9a5a', -0.094, -0.010, 0.090, 0.074)
    card.block('#cf4038', 0.004, -0.010, 0.090, 0.074)
    card.line('#ffffff', [(-0.072, 0.026), (-0.056, 0.010), (-0.024, 0.046)], 0.011)
    card.line('#ffffff', [(0.030, 0.008), (0.068, 0.046)], 0.011)
    card.line('#ffffff', [(0.030, 0.046), (0.068, 0.008)], 0.011)
    for k, colour in enumerate(('#cfe4f2', '#f4dfb8', '#ecd0d8', '#d8e6cb')):
        card.block(colour, -0.094 + 0.048 * k, -0.062, 0.044, 0.044)
    card.area('#2f76ad', [(-0.083, -0.028), (-0.080, -0.053), (-0.064, -0.053), (-0.061, -0.028)])
    card.line('#b3301c', [(-0.026, -0.024), (-0.018, -0.038), (-0.028, -0.040), (-0.020, -0.056)], 0.005)
    card.block('#8a4a6b', 0.010, -0.050, 0.028, 0.012)
    card.oval('#8a4a6b', 0.016, -0.033, 0.006, n=8)
    card.oval('#4f7f3f', 0.072, -0.032, 0.008, n=10)
    card.area('#4f7f3f', [(0.058, -0.058), (0.086, -0.058), (0.080, -0.043), (0.064, -0.043)])
    shelf.stand('prop_surinder-yes-no-card', stood('yesno', [board, *card.parts], h, 0.30))
