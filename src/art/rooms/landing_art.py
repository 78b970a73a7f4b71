"""Pictures and carpets of the landing, drawn with seeded numpy."""

import numpy as np

from rooms.hall_art import fill, lay, rgb, sky, soft, value_noise

ART = {
    'runner': (0, 0, 0.25, 1),
    'sea': (0.25, 0.625, 0.75, 1),
    'banner': (0.75, 0.625, 1, 1),
    'moor': (0.25, 0.375, 0.625, 0.625),
    'glass': (0.625, 0.375, 0.875, 0.625),
    'boat': (0.25, 0.125, 0.5, 0.375),
    'towel': (0.5, 0.25, 0.625, 0.375),
    'plate': (0.75, 0.125, 1, 0.375),
    # the pattern repeats twice each way: floors show its middle, so that no far-off texel is of another cell
    'carpet': (0.5, 0, 0.75, 0.25),
}
WINE, NAVY, CREAM, GOLD = '#7c3235', '#22384a', '#d9c39a', '#b88a4a'


def runner(u, v, rng):
    """Landing runner, 0.62 x 2.60 m: navy field with a row of wine stars, wine border."""
    x, y = u * 0.62, v * 2.60
    edge = np.minimum(np.minimum(x, 0.62 - x), np.minimum(y, 2.60 - y))
    c = fill(u.shape, WINE)
    c = lay(c, CREAM, soft(np.abs(edge - 0.014) - 0.005))
    c = lay(c, GOLD, soft(np.abs(edge - 0.048) - 0.011) * ((np.floor((x + y) / 0.032) % 2) > 0))
    c = lay(c, CREAM, soft(np.abs(edge - 0.084) - 0.006))
    c = lay(c, NAVY, soft(0.090 - edge))
    gx, gy = np.abs(x - 0.31), np.abs((y % 0.26) - 0.13)
    inside = edge > 0.098
    d = np.minimum(np.maximum(gx, gy) * 1.0 + 0.35 * np.minimum(gx, gy), (gx + gy) * 0.86)
    for low, high, colour in ((0.088, 0.102, CREAM), (0.0, 0.074, WINE), (0.026, 0.042, GOLD)):
        c = lay(c, colour, soft(np.abs(d - (low + high) / 2) - (high - low) / 2) * inside)
    side = np.abs(gx - 0.168) + gy
    c = lay(c, GOLD, soft(side - 0.026) * inside)
    side = np.abs(gx - 0.168) + np.abs(gy - 0.13)
    c = lay(c, WINE, soft(side - 0.030) * inside)
    pile = value_noise(u.shape, (128, 32), rng) * 0.5 + rng.random(u.shape) * 0.5
    return c * (0.84 + 0.30 * pile)[..., None]


def wash(c, rng, cells=(10, 14), strength=0.10):
    """Watercolour: slow blots of pigment and a little grain."""
    blot = value_noise(c.shape[:2], cells, rng) + 0.5 * value_noise(c.shape[:2], (40, 48), rng)
    return c * (1 - strength * 0.75 + strength * blot + 0.03 * rng.random(c.shape[:2]))[..., None]


def seascape(u, v, rng):
    """Long waves on the sands below a headland with a light; a coble comes in."""
    c = sky(np.clip(v * 1.6 - 0.6, 0, 1), '#f6e3c2', '#7fabc9')
    cloud = value_noise(u.shape, (6, 5), rng) * 0.6 + value_noise(u.shape, (16, 12), rng) * 0.4
    c = lay(c, '#f8f1e4', np.clip((cloud - 0.52) * 4, 0, 0.85) * np.clip((v - 0.52) * 5, 0, 1))
    head = 0.51 + (0.10 + 0.02 * np.sin(u * 9 + 0.6) + 0.006 * np.sin(u * 31)) * np.clip((0.58 - u) * 5, 0, 1)
    c = lay(c, '#6d8078', soft(v - head, 0.006))
    c = lay(c, '#84957f', soft(v - head + 0.03 + 0.02 * np.sin(u * 14), 0.02) * (u < 0.5))
    c = lay(c, '#f5f0e4', soft(np.abs(u - 0.385) - 0.010 + 0.02 * (v - 0.6)) * (v > 0.58) * (v < 0.76))
    c = lay(c, '#b4483c', soft(np.abs(u - 0.385) - 0.012) * (v > 0.755) * (v < 0.785))
    c = lay(c, '#3f7d90', soft(v - 0.52, 0.004))
    depth = np.clip((0.52 - v) / 0.34, 0, 1)
    c = lay(c, '#79b0ae', depth * (v < 0.52) * 0.8)
    for k in range(7):
        y = 0.49 - 0.0085 * (k + 1) ** 1.9
        line = np.abs(v - y - 0.010 * np.sin(u * (9 + k) + 2.1 * k) - 0.004 * np.sin(u * 37 + k))
        c = lay(c, '#eef3ec', soft(line - 0.0022 * (1 + k), 0.006) * (0.45 + 0.07 * k))
    sand = 0.135 + 0.05 * u + 0.012 * np.sin(u * 8)
    c = lay(c, '#f6f3e8', soft(np.abs(v - sand) - 0.016, 0.012))
    c = lay(c, '#d8bd8b', soft(v - sand + 0.008, 0.012))
    c = lay(c, '#b99c6b', soft(v - 0.03 - 0.02 * np.sin(u * 6), 0.03) * 0.7)
    hull = soft(np.abs(u - 0.72) - 0.055 - 0.35 * (v - 0.405)) * (v > 0.395) * (v < 0.428)
    c = lay(c, '#33506b', hull)
    sail = (v > 0.432) * (v < 0.60) * (u > 0.712) * (u < 0.775 - 0.35 * (v - 0.432))
    c = lay(c, '#b5523c', sail * 1.0)
    c = lay(c, '#4a3a2c', soft(np.abs(u - 0.709) - 0.003) * (v > 0.42) * (v < 0.62))
    for x, y in ((0.55, 0.80), (0.62, 0.84), (0.88, 0.74)):
        c = lay(c, '#fbfaf4', soft(np.abs(np.abs(u - x) * 0.45 - (v - y)) - 0.005) * (np.abs(u - x) < 0.024))
    return wash(c, rng)


def pit_banner(u, v, rng):
    """Silk lodge banner: crimson field, gold fringe, blue oval with the winding gear at sunrise. No words."""
    c = fill(u.shape, '#efe6d2')
    x, y = (u - 0.5) * 2, (v - 0.5) * 2
    hang = -0.80 - 0.07 * np.abs(np.sin(u * np.pi * 5))
    field = (np.abs(x) < 0.78) * (y < 0.80) * (y > hang)
    c = lay(c, '#8e1f2d', field * 1.0)
    fold = 0.90 + 0.14 * np.sin(u * 23 + 0.5 * v)
    c = np.where(field[..., None] > 0, c * fold[..., None], c)
    c = lay(c, '#d9a93c', field * ((y < hang + 0.10) * (np.sin(u * 300) > -0.3)) * 1.0)
    rim = np.minimum(0.78 - np.abs(x), 0.80 - y)
    c = lay(c, '#24406e', field * (rim < 0.10) * (y > hang + 0.10) * 1.0)
    c = lay(c, '#e0b64c', field * (np.abs(rim - 0.11) < 0.018) * (y > hang + 0.10) * 1.0)
    oval = np.hypot(x / 0.48, (y - 0.06) / 0.50)
    c = lay(c, '#e0b64c', soft(oval - 1.10, 0.03))
    inner = soft(oval - 1.0, 0.03)
    c = lay(c, '#6f9fc4', inner)
    c = lay(c, '#f4cf7c', inner * np.clip(1 - np.hypot(x, y + 0.18) / 0.42, 0, 1))
    c = lay(c, '#5c7a4c', inner * soft(y + 0.20 - 0.03 * np.sin(x * 9), 0.02))
    dark = '#2b2f35'
    for a in (-1, 1):
        leg = soft(np.abs(x - a * 0.10 * (0.30 - y)) - 0.016, 0.01) * (np.abs(y - 0.02) < 0.24)
        c = lay(c, dark, inner * leg)
    wheel = np.hypot(x, y - 0.28)
    c = lay(c, dark, soft(np.abs(wheel - 0.095) - 0.014, 0.01))
    c = lay(c, dark, soft(np.minimum(np.abs(x), np.abs(y - 0.28)) - 0.007, 0.01) * (wheel < 0.10))
    c = lay(c, dark, inner * (np.abs(x + 0.24) < 0.10) * (y > -0.22) * (y < -0.02) * 1.0)
    for k in (-1, 1):
        scroll = np.abs(y - (0.655 * (k > 0) - 0.585 * (k < 0)) - k * 0.05 * np.cos(x * 3)) - 0.050
        c = lay(c, '#f0e4c6', soft(scroll, 0.02) * (np.abs(x) < 0.55))
        for s in (-1, 1):
            rose = np.hypot(x - s * 0.60, y - 0.56 * k - 0.06)
            c = lay(c, '#e0b64c', soft(rose - 0.075, 0.02))
            c = lay(c, '#f0e4c6', soft(rose - 0.038, 0.02))
    c = lay(c, '#7a5230', soft(np.abs(y - 0.86) - 0.028, 0.01) * (np.abs(x) < 0.90))
    for s in (-1, 1):
        c = lay(c, '#d9a93c', soft(np.hypot(x - s * 0.91, y - 0.86) - 0.05, 0.02))
    return c * (0.96 + 0.06 * rng.random(u.shape))[..., None]


def moor(u, v, rng):
    """Heather moor with a dry-stone wall."""
    c = sky(v, '#efe7d6', '#9bbdd0')
    for k, colour in enumerate(('#9a9fb4', '#8b7f9a', '#8c5f83', '#6f7a4a')):
        line = 0.64 - 0.13 * k + 0.05 * np.sin(u * (3.1 + k) + 1.7 * k) + 0.01 * np.sin(u * 23 + k)
        c = lay(c, colour, soft(v - line, 0.008))
    tufts = value_noise(u.shape, (40, 60), rng)
    c = lay(c, '#a2557f', np.clip((tufts - 0.6) * 4, 0, 0.8) * (v < 0.34))
    wall = 0.20 + 0.12 * u + 0.02 * np.sin(u * 5)
    c = lay(c, '#7d7a72', soft(np.abs(v - wall) - 0.028 + 0.012 * value_noise(u.shape, (20, 50), rng)))
    return wash(c, rng, strength=0.14)


def boat(u, v, rng):
    """A coble drawn up on the shingle."""
    c = sky(v, '#f2e9d8', '#a8c8d6')
    c = lay(c, '#6d9dac', soft(v - 0.56, 0.008))
    c = lay(c, '#cdb78e', soft(v - 0.44 - 0.03 * np.sin(u * 7), 0.02))
    sheer = 0.50 + 0.30 * (u - 0.40) ** 2 + 0.18 * np.clip(u - 0.62, 0, 1)
    keel = 0.27 + 0.9 * np.clip(0.20 - u, 0, 1) + 0.9 * np.clip(u - 0.74, 0, 1)
    hull = (v < sheer) * (v > keel) * (u > 0.12) * (u < 0.90)
    for low, colour in ((0.0, '#2f5f7c'), (0.34, '#f0e9da'), (0.70, '#b5483a')):
        c = lay(c, colour, hull * ((v - keel) / (sheer - keel + 1e-4) > low) * 1.0)
    c = lay(c, '#4a3a2c', soft(np.abs(u - 0.44 - 0.06 * (v - 0.5)) - 0.008) * (v > 0.49) * (v < 0.86))
    return wash(c, rng, strength=0.12)


def weather_glass(u, v, rng):
    """Dial of a barometer: marks and two hands, no words."""
    x, y = u - 0.5, v - 0.5
    r, a = np.hypot(x, y), np.arctan2(x, y)
    c = fill(u.shape, '#f5efdf')
    marks = np.abs(((a / (2 * np.pi) * 60) % 1) - 0.5) > 0.36
    c = lay(c, '#2d3338', marks * (r > 0.36) * (r < 0.43) * (np.abs(a) < 2.5))
    c = lay(c, '#b99a5a', soft(np.abs(r - 0.30) - 0.006))
    for angle, long, colour in ((0.5, 0.36, '#2d3338'), (-0.7, 0.33, '#b99a5a')):
        t, q = x * np.sin(angle) + y * np.cos(angle), np.abs(x * np.cos(angle) - y * np.sin(angle))
        c = lay(c, colour, soft(np.maximum(q - 0.010, np.maximum(-0.07 - t, t - long))))
    return lay(c, '#2d3338', soft(r - 0.03))


def carpet(u, v, rng):
    """Oatmeal loop pile, the same in every quarter."""
    half = (u.shape[0] // 2, u.shape[1] // 2)
    pile = 0.45 * rng.random(half) + 0.40 * value_noise(half, (42, 42), rng)
    pile = pile + 0.15 * value_noise(half, (6, 6), rng)
    loops = 0.5 + 0.5 * np.sin(u * 2 * np.pi * 40) * np.sin(v * 2 * np.pi * 40)
    return rgb('#bda685') * (0.76 + 0.34 * np.tile(pile, (2, 2)) + 0.10 * loops)[..., None]


def lustre_plate(u, v, rng):
    """Pink lustre plate from the river's potteries: splashed rim, a brig under sail in the middle."""
    x, y = (u - 0.5) * 2, (v - 0.5) * 2
    r = np.hypot(x, y)
    c = fill(u.shape, '#f4eddc')
    blot = value_noise(u.shape, (26, 26), rng) * 0.7 + value_noise(u.shape, (60, 60), rng) * 0.3
    c = lay(c, '#d78a9c', (r > 0.62) * np.clip(0.35 + (blot - 0.4) * 2.4, 0, 1))
    for ring in (0.61, 0.94):
        c = lay(c, '#a5506b', soft(np.abs(r - ring) - 0.014, 0.01))
    c = lay(c, '#7fa5ad', soft(y + 0.20 - 0.02 * np.sin(x * 25), 0.01) * (r < 0.56))
    c = lay(c, '#f4eddc', (np.sin(y * 90 + 2 * np.sin(x * 14)) > 0.6) * (y < -0.24) * (r < 0.56) * 0.8)
    dark = '#3a3a42'
    c = lay(c, dark, soft(np.abs(x) - 0.30 - 0.3 * (y + 0.2), 0.02) * (y > -0.24) * (y < -0.13))
    for at, tall in ((-0.15, 0.28), (0.13, 0.34)):
        c = lay(c, dark, soft(np.abs(x - at) - 0.008, 0.01) * (y > -0.2) * (y < tall + 0.06))
        for k in range(3):
            low = -0.10 + (tall + 0.08) * k / 3
            sail = (y > low) * (y < low + 0.115) * (np.abs(x - at - 0.02) < 0.115 - 0.022 * k)
            c = lay(c, '#d9b98c', sail * 1.0)
            c = lay(c, dark, sail * (np.abs(y - low - 0.11) < 0.012) * 1.0)
    c = lay(c, dark, soft(np.abs(y + 0.10 - 0.4 * (x - 0.3)) - 0.008, 0.01) * (x > 0.28) * (x < 0.46))
    return c * (0.97 + 0.05 * rng.random(u.shape))[..., None]


def towel(u, v, rng):
    """Striped towelling."""
    band = (v * 4) % 1
    c = np.where((band < 0.62)[..., None], rgb('#e9e2d2'), rgb('#6f93a3'))
    return c * (0.86 + 0.2 * rng.random(u.shape))[..., None]


def paint(atlas):
    """Fill the landing's atlas."""
    painters = {
        'runner': runner,
        'sea': seascape,
        'banner': pit_banner,
        'moor': moor,
        'glass': weather_glass,
        'boat': boat,
        'towel': towel,
        'plate': lustre_plate,
        'carpet': carpet,
    }
    for name, painter in painters.items():
        u, v, _ = atlas.grid(name)
        atlas.put(name, painter(u, v, atlas.rng))
