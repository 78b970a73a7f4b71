"""Aisha Rahman's two pictures: a band on a stage, and her map of bus routes."""

from math import cos, pi, sin

from dressings.paintwork import arc, wave

SKY = ('#2a1c57', '#3b2472', '#55308c', '#7a3f9e', '#a4509f', '#cf6a9c')
BAND = (
    # x, height, top, trousers, hair, is an arm up
    (-0.36, 0.36, '#f2f0f7', '#3f6fb5', '#7a3b2a', True),
    (-0.19, 0.40, '#f6c945', '#2b2b3d', '#2a2230', False),
    (0.0, 0.44, '#ef6f94', '#f4f0f4', '#d9c06a', True),
    (0.19, 0.40, '#63c7c2', '#34305a', '#3a2a24', False),
    (0.36, 0.37, '#b78be8', '#e9e4ef', '#253457', True),
)


def stage(p, w, h):
    """Five singers in the beams of a stage, and the crowd with small lights."""
    for k, colour in enumerate(SKY):
        p.block(colour, -w / 2, h / 2 - h * (k + 1) / 6, w, h / 6 + 0.001)
    for x, lean, colour in (
        (-0.46, 0.30, '#8a4fb5'),
        (-0.22, 0.12, '#9a58ba'),
        (0.22, -0.12, '#9a58ba'),
        (0.46, -0.30, '#8a4fb5'),
    ):
        p.area(
            colour,
            [(x - 0.012, h / 2), (x + 0.012, h / 2), (x + lean + 0.10, -0.25), (x + lean - 0.10, -0.25)],
        )
    p.oval('#f7c7dc', 0, 0.02, 0.245, 0.245, n=28)
    p.oval('#f9dfe8', 0, 0.02, 0.205, 0.205, n=28)
    p.oval('#3a2459', 0, -0.275, 0.49 * w, 0.085, n=28)
    p.oval('#e68ab4', 0, -0.255, 0.42 * w, 0.060, n=28)
    for singer in BAND:
        _singer(p, *singer)
    p.block('#1d1436', -w / 2, -h / 2, w, 0.10)
    for k in range(13):
        x = -w / 2 + w * (k + 0.5) / 13
        y = -h / 2 + 0.095 + 0.020 * wave(k)
        p.oval('#1d1436', x, y, 0.042, 0.046, n=10)
    for k in range(12):
        x = -w / 2 + w * (k + 0.9) / 13
        y = -h / 2 + 0.165 + 0.028 * wave(k, 2)
        p.line('#1d1436', [(x, y - 0.07), (x + 0.006, y)], 0.010)
        p.oval('#ffd1ea' if k % 3 else '#b9f0ff', x + 0.007, y + 0.014, 0.013, 0.018, n=10)


def _singer(p, x, tall, top, trousers, hair, is_up):
    """One of the band, feet on the stage."""
    foot, hip, neck = -0.25, -0.25 + tall * 0.46, -0.25 + tall * 0.80
    for s in (-1, 1):
        p.line(
            trousers,
            [(x + s * 0.018, hip), (x + s * 0.034, foot + 0.09), (x + s * 0.040, foot + 0.004)],
            [0.046, 0.036, 0.030],
        )
        p.oval('#f4f1ee', x + s * 0.046, foot + 0.004, 0.024, 0.010, n=8)
    p.area(
        top,
        [
            (x - 0.040, hip - 0.012),
            (x + 0.040, hip - 0.012),
            (x + 0.054, neck - 0.02),
            (x + 0.022, neck),
            (x - 0.022, neck),
            (x - 0.054, neck - 0.02),
        ],
    )
    lean = 1 if x <= 0 else -1
    p.line(
        top,
        [
            (x + lean * 0.046, neck - 0.016),
            (x + lean * 0.070, neck - 0.075),
            (x + lean * 0.030, neck - 0.045),
        ],
        0.024,
    )
    end = (x - lean * 0.096, neck + 0.090) if is_up else (x - lean * 0.084, hip + 0.01)
    p.line(
        top,
        [(x - lean * 0.046, neck - 0.016), ((x + end[0]) / 2 - lean * 0.03, (neck + end[1]) / 2), end],
        [0.026, 0.022, 0.016],
    )
    p.oval('#efc9a8', end[0], end[1], 0.012, n=8)
    p.oval(hair, x, neck + 0.044, 0.044, 0.047, n=14)
    p.oval('#efc9a8', x, neck + 0.032, 0.030, 0.035, n=12)
    p.area(
        hair,
        [(x - 0.034, neck + 0.046), (x + 0.034, neck + 0.046), *arc(x, neck + 0.046, 0.036, 0.034, 0, pi, 8)],
    )
    p.line('#26222e', [(x + lean * 0.030, neck - 0.045), (x + lean * 0.012, neck + 0.010)], 0.012)


def routes(p, w, h):
    """Her map: the river, five coloured bus lines, their stops, home and the café."""
    p.block('#e9f1e4', -w / 2, -h / 2, w, h)
    p.line('#a9d3e6', [(-w / 2, 0.13), (-0.10, 0.16), (0.06, 0.10), (0.16, 0.13), (w / 2, 0.09)], 0.045)
    lines = (
        ('#d8433f', [(-0.22, -0.19), (-0.12, -0.09), (0.02, -0.09), (0.10, -0.01), (0.10, 0.20)]),
        ('#2f6fb5', [(-0.24, 0.05), (-0.10, 0.05), (0.02, -0.07), (0.22, -0.07)]),
        ('#3a9b5c', [(-0.14, 0.22), (-0.14, -0.02), (0.00, -0.16), (0.22, -0.16)]),
        ('#e9a62b', [(-0.24, -0.05), (0.10, -0.05), (0.20, 0.05), (0.20, 0.21)]),
        ('#8a52a8', [(-0.02, 0.22), (-0.02, 0.02), (0.06, -0.08), (0.06, -0.21)]),
    )
    for colour, path in lines:
        p.line(colour, path, 0.013)
        for (ax, ay), (bx, by) in zip(path, path[1:]):
            for t in (0.0, 0.5):
                p.oval('#ffffff', ax + (bx - ax) * t, ay + (by - ay) * t, 0.009, n=8)
    p.oval('#ffffff', -0.14, 0.05, 0.030, n=14)
    p.area('#c2185b', [(-0.156, 0.036), (-0.124, 0.036), (-0.124, 0.052), (-0.14, 0.068), (-0.156, 0.052)])
    p.oval('#ffffff', 0.10, -0.05, 0.030, n=14)
    p.area('#6b3d20', [(0.086, -0.044), (0.091, -0.066), (0.109, -0.066), (0.114, -0.044)])
    for k in range(3):
        a = 2 * pi * k / 3
        p.oval('#8fc18a', 0.17 + 0.016 * cos(a), 0.165 + 0.016 * sin(a), 0.014, n=8)
