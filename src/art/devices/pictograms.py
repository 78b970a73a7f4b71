"""Signs and small pictures as lines in a square from -1 to 1: on buttons, screens and paper."""

from math import cos, pi, sin

from devices.digits import DIGITS
from devices.studio import stroke


def arc(x, y, radius, start=0, end=360, n=12, squash=1.0):
    """Points on a circle or a part of it, in degrees."""
    full = end - start >= 360
    return [
        (
            x + radius * cos((start + (end - start) * i / n) * pi / 180),
            y + squash * radius * sin((start + (end - start) * i / n) * pi / 180),
        )
        for i in range(n if full else n + 1)
    ]


def rays(count, inner, outer):
    """Short lines that leave the middle."""
    turns = [2 * pi * i / count for i in range(count)]
    return [[(inner * cos(a), inner * sin(a)), (outer * cos(a), outer * sin(a))] for a in turns]


FACE = [arc(0, 0, 0.95, n=18), arc(-0.34, 0.25, 0.08, n=5), arc(0.34, 0.25, 0.08, n=5)]

# the closed lines of each sign, and below its open ones
CLOSED = {
    'house': [[(-0.7, -0.9), (-0.7, 0.1), (-0.95, 0.1), (0, 0.95), (0.95, 0.1), (0.7, 0.1), (0.7, -0.9)]],
    'bell': [
        [
            (-0.8, -0.5),
            (-0.55, -0.15),
            (-0.5, 0.5),
            (-0.2, 0.85),
            (0.2, 0.85),
            (0.5, 0.5),
            (0.55, -0.15),
            (0.8, -0.5),
        ]
    ],
    'speaker': [[(-0.9, -0.3), (-0.5, -0.3), (0, -0.75), (0, 0.75), (-0.5, 0.3), (-0.9, 0.3)]],
    'sun': [arc(0, 0, 0.5, n=14)],
    'smile': FACE,
    'sad': FACE,
    'cup': [[(-0.7, 0.5), (-0.6, -0.8), (0.3, -0.8), (0.4, 0.5)]],
    'apple': [
        [
            (0, 0.4),
            (0.4, 0.6),
            (0.8, 0.3),
            (0.75, -0.3),
            (0.4, -0.85),
            (0, -0.7),
            (-0.4, -0.85),
            (-0.75, -0.3),
            (-0.8, 0.3),
            (-0.4, 0.6),
        ]
    ],
    'bulb': [arc(0, 0.25, 0.6, -50, 230, 12)],
    'screen': [[(-0.95, -0.45), (0.95, -0.45), (0.95, 0.75), (-0.95, 0.75)]],
    'door': [[(-0.5, -0.9), (0.5, -0.9), (0.5, 0.9), (-0.5, 0.9)], arc(0.28, 0, 0.08, n=5)],
    'person': [
        arc(0, 0.5, 0.38, n=12),
        [(-0.8, -0.9), (-0.6, -0.3), (-0.25, -0.08), (0.25, -0.08), (0.6, -0.3), (0.8, -0.9)],
    ],
    'flame': [
        [
            (0.1, 0.95),
            (0.2, 0.4),
            (0.6, 0.05),
            (0.55, -0.5),
            (0.2, -0.9),
            (-0.25, -0.9),
            (-0.6, -0.45),
            (-0.5, 0.05),
            (-0.2, 0.15),
        ]
    ],
    'heart': [
        [
            (0, -0.85),
            (0.8, -0.05),
            (0.9, 0.4),
            (0.6, 0.75),
            (0.25, 0.7),
            (0, 0.4),
            (-0.25, 0.7),
            (-0.6, 0.75),
            (-0.9, 0.4),
            (-0.8, -0.05),
        ]
    ],
    'square': [[(-0.75, -0.75), (0.75, -0.75), (0.75, 0.75), (-0.75, 0.75)]],
    'triangle': [[(-0.85, -0.7), (0.85, -0.7), (0, 0.8)]],
    'circle': [arc(0, 0, 0.8, n=18)],
    'bolt': [[(0.3, 0.95), (-0.5, -0.1), (0.0, -0.1), (-0.3, -0.95), (0.55, 0.15), (0.05, 0.15)]],
    'handset': [
        [
            (-0.96, -0.50),
            (-0.92, 0.06),
            (-0.58, 0.40),
            (0, 0.54),
            (0.58, 0.40),
            (0.92, 0.06),
            (0.96, -0.50),
            (0.46, -0.56),
            (0.40, -0.14),
            (0, -0.04),
            (-0.40, -0.14),
            (-0.46, -0.56),
        ]
    ],
    'note': [arc(-0.45, -0.65, 0.28, n=10)],
    'key': [arc(-0.5, 0, 0.4, n=12)],
    'star': [
        [
            (
                (0.95 if k % 2 == 0 else 0.42) * sin(k * pi / 5),
                (0.95 if k % 2 == 0 else 0.42) * cos(k * pi / 5),
            )
            for k in range(10)
        ]
    ],
}
LINES = {
    'cross': [[(-0.75, -0.75), (0.75, 0.75)], [(-0.75, 0.75), (0.75, -0.75)]],
    'tick': [[(-0.85, 0.0), (-0.25, -0.65), (0.9, 0.7)]],
    'plus': [[(-0.8, 0), (0.8, 0)], [(0, -0.8), (0, 0.8)]],
    'minus': [[(-0.8, 0), (0.8, 0)]],
    'up': [[(0, -0.85), (0, 0.8)], [(-0.65, 0.2), (0, 0.85), (0.65, 0.2)]],
    'down': [[(0, 0.85), (0, -0.8)], [(-0.65, -0.2), (0, -0.85), (0.65, -0.2)]],
    'left': [[(0.85, 0), (-0.8, 0)], [(-0.2, -0.65), (-0.85, 0), (-0.2, 0.65)]],
    'apart': [
        [(-0.2, 0), (-0.95, 0)],
        [(-0.6, -0.4), (-0.98, 0), (-0.6, 0.4)],
        [(0.2, 0), (0.95, 0)],
        [(0.6, -0.4), (0.98, 0), (0.6, 0.4)],
    ],
    'together': [
        [(-0.95, 0), (-0.2, 0)],
        [(-0.55, -0.4), (-0.17, 0), (-0.55, 0.4)],
        [(0.95, 0), (0.2, 0)],
        [(0.55, -0.4), (0.17, 0), (0.55, 0.4)],
    ],
    'power': [arc(0, -0.08, 0.75, 125, 415, 14), [(0, 0.1), (0, 0.9)]],
    'bell': [[(-0.2, -0.75), (0.2, -0.75)]],
    'speaker': [arc(0, 0, 0.5, -45, 45, 5), arc(0, 0, 0.9, -45, 45, 6)],
    'sun': rays(8, 0.68, 0.98),
    'smile': [arc(0, 0, 0.52, 205, 335, 7)],
    'sad': [arc(0, -0.75, 0.45, 30, 150, 6)],
    'cup': [arc(0.4, -0.1, 0.32, -90, 90, 6), [(-0.4, 0.7), (-0.3, 0.95)], [(0, 0.7), (0.1, 0.95)]],
    'apple': [[(0, 0.5), (0.15, 0.95)]],
    'bulb': [[(-0.3, -0.45), (0.3, -0.45)], [(-0.25, -0.7), (0.25, -0.7)], [(-0.12, -0.95), (0.12, -0.95)]],
    'screen': [[(-0.4, -0.85), (0.4, -0.85)]],
    'note': [[(-0.17, -0.65), (-0.17, 0.8), (0.65, 0.55), (0.65, 0.2)]],
    'bed': [
        [(-0.95, -0.7), (-0.95, 0.6)],
        [(-0.95, -0.25), (0.95, -0.25), (0.95, -0.7)],
        [(-0.95, 0.05), (0.5, 0.05), (0.95, -0.25)],
        [(-0.75, 0.3), (-0.35, 0.3)],
    ],
    'key': [[(-0.1, 0), (0.95, 0), (0.95, -0.4)], [(0.6, 0), (0.6, -0.3)]],
}


def sign(name, kind, size, width, mat):
    """The lines of a sign, `size` from its middle to its edge, each a hair above the one before."""
    drawn = [(p, True) for p in CLOSED.get(kind, [])] + [(p, False) for p in LINES.get(kind, [])]
    parts = []
    for k, (points, closed) in enumerate(drawn):
        part = stroke(f'{name}{k}', [(x * size, y * size) for x, y in points], width, mat, closed)
        part.location = (0, 0, 0.00006 * k)
        parts.append(part)
    return parts


def number(name, text, height, width, mat, pace=1.55):
    """Digits in a row, centred on the origin; ':' is two dots and '.' one."""
    half, parts = height / 2, []
    paces = [0.75 if c in ':.' else pace for c in text]
    x = -sum(paces) / 2 * half
    for k, c in enumerate(text):
        x += paces[k] / 2 * half
        dots = {':': (0.45, -0.45), '.': (-0.92,)}.get(c)
        lines = [[(-0.09, y), (0.09, y)] for y in dots] if dots else DIGITS[c]
        for i, line in enumerate(lines):
            points = [(a * half, b * half) for a, b in line]
            part = stroke(f'{name}{k}_{i}', points, width if not dots else width * 1.1, mat, closed=c == '0')
            part.location = (x, 0, 0.00003 * (k % 2))
            parts.append(part)
        x += paces[k] / 2 * half
    return parts
