"""Callum Reay's pictures: the bridge over the river, his team, Beth and him, the plan of the flat."""

from math import cos, pi, sin

from dressings.paintwork import arc, wave


def bridge(p, w, h):
    """An arched bridge over a river at first light, the far bank with its houses."""
    for k, colour in enumerate(('#6f9cc4', '#8fb4d1', '#b7cbd6', '#e3d3bd', '#f1c79a', '#eeb384')):
        p.block(colour, -w / 2, h / 2 - 0.075 * (k + 1), w, 0.0755)
    p.block('#f3d9b0', -w / 2, -0.10, w, 0.06)
    p.oval('#fdf0c9', 0.30, 0.02, 0.045, n=20)
    for k in range(15):
        x = -w / 2 + w * k / 15
        tall = 0.07 + 0.045 * abs(wave(k, 1))
        p.block(('#8c6a60', '#a78573', '#7a6f78', '#b79a80')[k % 4], x, -0.12, w / 15, tall)
        p.area('#5c5158', [(x, -0.12 + tall), (x + w / 15, -0.12 + tall), (x + w / 30, -0.10 + tall)])
    p.block('#5f8ba3', -w / 2, -h / 2, w, 0.235)
    for k in range(16):
        x, y = -0.44 + 0.058 * k, -0.16 - 0.17 * abs(wave(k, 4))
        p.line('#9dc0cf' if k % 2 else '#f0cfa0', [(x - 0.035, y), (x + 0.035, y + 0.002)], 0.005)
    green, light = '#2f6a58', '#4f9078'
    top = arc(0, -0.13, 0.40, 0.375, 0, pi, 23)
    low = arc(0, -0.13, 0.375, 0.315, 0, pi, 23)
    for (ax, ay), (bx, by) in zip(top[1:-1], low[1:-1]):
        p.line(light, [(ax, ay), (bx, by)], 0.005)
        if by > -0.012:
            p.line(green, [(bx, by), (bx, -0.012)], 0.004)
    p.line(green, top, 0.017)
    p.line(green, low, 0.013)
    p.block(green, -w / 2, -0.020, w, 0.020)
    p.block('#d9cdb8', -w / 2, 0.000, w, 0.006)
    for x in (-0.43, 0.43):
        p.block('#b9a68c', x - 0.036, -0.17, 0.072, 0.215)
        p.block('#9c886e', x - 0.042, 0.040, 0.084, 0.016)


def _player(p, x, y, size, shirt, hair, skin='#e6b998'):
    """Head and shoulders of somebody, their chest at (x, y)."""
    p.area(
        shirt,
        [
            (x - 0.034 * size, y - 0.040 * size),
            (x + 0.034 * size, y - 0.040 * size),
            (x + 0.040 * size, y + 0.030 * size),
            (x + 0.016 * size, y + 0.044 * size),
            (x - 0.016 * size, y + 0.044 * size),
            (x - 0.040 * size, y + 0.030 * size),
        ],
    )
    p.oval(hair, x, y + 0.076 * size, 0.0225 * size, 0.027 * size, n=10)
    p.oval(skin, x, y + 0.068 * size, 0.0185 * size, 0.023 * size, n=10)


def team(p, w, h):
    """Five friends in one shirt on an indoor pitch, with the ball."""
    p.block('#b9cfda', -w / 2, 0, w, h / 2)
    p.block('#4f9a5c', -w / 2, -h / 2, w, h / 2)
    for k in range(4):
        p.block('#5aa868', -w / 2 + w * k / 4, -h / 2, w / 8, h / 2)
    p.line('#f2f2ee', [(-w / 2, -0.02), (w / 2, -0.02)], 0.006)
    p.line('#f2f2ee', [(-0.15, 0.0), (-0.15, 0.13), (0.15, 0.13), (0.15, 0.0)], 0.008)
    for x, hair, skin in (
        (-0.09, '#2c2220', '#a8714f'),
        (0.01, '#c99a4e', '#efc9a8'),
        (0.11, '#3a2a22', '#e6b998'),
    ):
        p.line('#23304d', [(x, -0.03), (x, -0.11)], 0.055)
        _player(p, x, 0.015, 1.25, '#d8452f', hair, skin)
    for x, hair, skin in ((-0.045, '#6b3f22', '#efc9a8'), (0.062, '#1f1b1e', '#7a4f38')):
        p.area('#23304d', [(x - 0.06, -0.16), (x + 0.06, -0.16), (x + 0.035, -0.105), (x - 0.035, -0.105)])
        _player(p, x, -0.075, 1.3, '#d8452f', hair, skin)
    p.oval('#f6f5f0', 0.005, -0.165, 0.024, n=14)
    p.oval('#2a2c31', 0.005, -0.165, 0.009, n=6)


def couple(p, w, h):
    """Beth and Callum by the sea, heads together."""
    p.block('#a9d3e3', -w / 2, 0, w, h / 2)
    p.block('#5d9fb8', -w / 2, -0.025, w, 0.026)
    p.block('#e4cfa3', -w / 2, -h / 2, w, h / 2 - 0.024)
    p.oval('#7a3b22', 0.026, 0.006, 0.030, 0.038, n=14)
    p.area('#7a3b22', [(-0.002, 0.0), (0.056, 0.0), (0.060, -0.060), (0.000, -0.060)])
    p.area('#e8b84a', [(-0.006, -h / 2), (0.062, -h / 2), (0.052, -0.042), (0.026, -0.030), (0.000, -0.042)])
    p.oval('#f2cfb3', 0.024, -0.002, 0.020, 0.027, n=14)
    p.area(
        '#3f5f8f', [(-0.066, -h / 2), (0.004, -h / 2), (-0.002, -0.034), (-0.028, -0.020), (-0.056, -0.034)]
    )
    p.oval('#5b3a22', -0.027, 0.028, 0.026, 0.026, n=14)
    p.oval('#eec3a2', -0.025, 0.012, 0.021, 0.028, n=14)
    for x, y in ((-0.032, 0.016), (-0.017, 0.016), (0.017, 0.002), (0.031, 0.002)):
        p.oval('#3a2a24', x, y, 0.0025, n=6)
    for x, y in ((-0.025, 0.000), (0.024, -0.015)):
        p.line('#a8483f', [(x - 0.007, y + 0.002), (x, y - 0.002), (x + 0.007, y + 0.002)], 0.0028)


def flat_plan(p):
    """The flat seen from above on a sheet with a fold: three bedrooms round a kitchen; his is coloured in."""
    p.block('#fbfaf5', -0.148, -0.105, 0.296, 0.210)
    p.line('#dedbd0', [(0, -0.105), (0, 0.105)], 0.002)
    p.block('#bfe0c6', -0.118, 0.010, 0.098, 0.070)
    p.block('#f3e6bd', -0.016, -0.075, 0.134, 0.080)
    wall = '#3c4654'
    p.line(wall, [(-0.118, 0.080), (-0.118, -0.075), (0.118, -0.075), (0.118, 0.080), (-0.118, 0.080)], 0.005)
    for path in (
        [(-0.018, 0.080), (-0.018, 0.030)],
        [(-0.118, 0.008), (-0.050, 0.008)],
        [(-0.018, -0.075), (-0.018, -0.020)],
        [(0.048, 0.080), (0.048, 0.008), (0.080, 0.008)],
        [(0.100, 0.008), (0.118, 0.008)],
    ):
        p.line(wall, path, 0.004)
    p.block('#5f8fbf', -0.108, 0.036, 0.042, 0.030)
    p.block('#ffffff', -0.106, 0.042, 0.012, 0.018)
    for x, y in ((-0.100, -0.055), (0.070, 0.045)):
        p.block('#c9cfd6', x, y, 0.036, 0.026)
    p.oval('#c58f5a', 0.050, -0.036, 0.018, n=14)
    for k in range(4):
        a = pi / 2 * k + 0.4
        p.oval('#8d6a45', 0.050 + 0.026 * cos(a), -0.036 + 0.026 * sin(a), 0.006, n=8)
    p.line('#d8452f', [(-0.038, 0.040), (-0.032, 0.030), (-0.022, 0.062)], 0.005)
