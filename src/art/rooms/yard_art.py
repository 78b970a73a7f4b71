"""Brick, flags, slate and cloth of the yard, drawn with seeded numpy. Nothing is downloaded."""

import numpy as np

from rooms.hall_art import brick, coir, fill, lay, rgb, soft, value_noise

# Cells of the yard's atlas as (u0, v0, u1, v1), v upwards.
ART = {
    'brick': (0, 0.5, 0.5, 1),
    'wall': (0.5, 0.5, 1, 1),
    'flags': (0, 0, 0.5, 0.5),
    'slate': (0.5, 0.25, 0.75, 0.5),
    'shirt': (0.75, 0.375, 0.875, 0.5),
    'towel': (0.875, 0.375, 1, 0.5),
    'coir': (0.75, 0.25, 0.875, 0.375),
    'soil': (0.875, 0.25, 1, 0.375),
    'stone': (0.5, 0.0, 0.75, 0.25),
}
FLAGS_COVER = 2.4  # metres that the flags' cell covers
MOSS = '#66743c'


def cloudy(u, rng, *cells):
    """Noise 0..1 of several sizes; it joins itself on all sides."""
    layers = [value_noise(u.shape, (c, c), rng) * 0.6**i for i, c in enumerate(cells)]
    return sum(layers) / sum(0.6**i for i in range(len(cells)))


def weathered(u, v, rng):
    """The yard walls: the same brick, paler and older, damp and mossy at the foot, lichen under the coping."""
    c = brick(u, v, rng)
    c = c * 0.86 + rgb('#a98671') * 0.24
    c = c * 0.88 + c.mean(-1, keepdims=True) * 0.12
    patch = cloudy(u, rng, 5, 11, 24)
    c = lay(c, '#b9a48e', np.clip((patch - 0.60) * 2.4, 0, 0.26))
    soot = cloudy(u, rng, 4, 9)
    c = lay(c, '#4a3a34', np.clip((soot - 0.55) * 1.6, 0, 0.30))
    ragged = cloudy(u, rng, 7, 16, 40)
    foot = np.clip((0.20 - v) / 0.20, 0, 1)
    c = lay(c, '#4c4a34', np.clip(foot * 0.55 * (0.5 + ragged), 0, 0.45))
    c = lay(c, MOSS, np.clip((foot * 0.9 + ragged - 1.18) * 2.2, 0, 0.5))
    head = np.clip((v - 0.86) / 0.14, 0, 1)
    return lay(c, '#7a7a52', np.clip((head * 0.8 + ragged - 1.15) * 2.5, 0, 0.5))


def house_brick(u, v, rng):
    """The house itself: cleaner, with a little soot."""
    c = brick(u, v, rng) * 0.95 + rgb('#a98671') * 0.14
    return lay(c, '#54403a', np.clip((cloudy(u, rng, 3, 7) - 0.5) * 1.2, 0, 0.22))


def flags(u, v, rng):
    """Concrete flags 0.6 m square, every other row moved by half, moss in the joints."""
    row = np.floor(v * 4).astype(int) % 4
    across = u * 4 + 0.5 * (row % 2)
    column = np.floor(across).astype(int) % 4
    fx, fy = across % 1, (v * 4) % 1
    joint = np.minimum(np.minimum(fx, 1 - fx), np.minimum(fy, 1 - fy)) * 0.6
    tone, warm = rng.random((4, 4))[row, column], rng.random((4, 4))[row, column]
    stain, grit = cloudy(u, rng, 4, 9, 20), cloudy(u, rng, 60, 120)
    c = rgb('#aca494') * (0.86 + 0.18 * tone + 0.10 * (grit - 0.5))[..., None]
    c = c * (1 + np.array([0.03, 0, -0.05]) * (warm[..., None] - 0.3))
    c = lay(c, '#7b7566', np.clip((stain - 0.50) * 1.7, 0, 0.38))
    spots = cloudy(u, rng, 34, 70)
    c = lay(c, '#c9c3a6', np.clip((spots - 0.70) * 4, 0, 0.28))
    gap = np.clip(1 - (joint - 0.004) / 0.008, 0, 1)
    c = lay(c, '#5b5648', gap * 0.9)
    ragged = cloudy(u, rng, 12, 30, 60)
    damp = cloudy(u, np.random.default_rng(3), 3, 6)
    spread = 0.004 + 0.030 * np.clip(damp * 1.5 - 0.45, 0, 1)
    moss = soft(joint - spread * (0.3 + 1.3 * ragged), 0.012) * np.clip(ragged * 2.4 - 0.55, 0, 1)
    return lay(c, MOSS, moss * 0.85)


def slate(u, v, rng):
    """Six courses of Welsh slate, six across."""
    row = np.floor(v * 6)
    across = u * 6 + 0.5 * (row % 2)
    fx, fy = across % 1, (v * 6) % 1
    tone = rng.random((6, 6))[row.astype(int) % 6, np.floor(across).astype(int) % 6]
    c = rgb('#5d646b') * (0.80 + 0.32 * tone)[..., None]
    c = lay(c, '#83866f', np.clip((cloudy(u, rng, 6, 14) - 0.6) * 2.2, 0, 0.4))
    edge = np.minimum(np.minimum(fx, 1 - fx) * 0.25, fy * 0.2)
    return lay(c, '#2e3236', soft(edge - 0.008, 0.012) * 0.9)


def shirt(u, v, rng):
    """Blue and white cotton stripes."""
    c = fill(u.shape, '#dfe7ea')
    c = lay(c, '#5f86a8', soft(np.abs((u * 16) % 1 - 0.5) - 0.17, 0.12))
    return c * (0.96 + 0.06 * cloudy(u, rng, 20, 50))[..., None]


def towel(u, v, rng):
    """A tea towel: cream, a red border and a blue check."""
    c = fill(u.shape, '#efe9da')
    for value in (u, v):
        c = lay(c, '#bb4a3f', soft(np.abs(np.minimum(value, 1 - value) - 0.09) - 0.022, 0.015) * 0.85)
        c = lay(c, '#5b7f9c', soft(np.abs((value * 5) % 1 - 0.5) - 0.05, 0.05) * 0.5)
    return c


def soil(u, v, rng):
    """Dark garden soil with crumbs."""
    c = rgb('#4a3729') * (0.70 + 0.6 * cloudy(u, rng, 10, 26, 60))[..., None]
    return lay(c, '#8a7560', np.clip((cloudy(u, rng, 40, 64) - 0.72) * 4, 0, 0.5))


def stone(u, v, rng):
    """Sandstone with lichen."""
    c = rgb('#b8a98c') * (0.86 + 0.24 * cloudy(u, rng, 6, 16, 40))[..., None]
    c = lay(c, '#6d6a58', np.clip((cloudy(u, rng, 5, 12, 30) - 0.55) * 2, 0, 0.5))
    return lay(c, '#bdb46c', np.clip((cloudy(u, rng, 14, 30) - 0.70) * 5, 0, 0.5))


def draw_window(is_evening):
    """Panes seen from outside (256 x 256): by day sky over dark, nets at the sides; after dark a lit kitchen."""
    y, x = np.mgrid[0:256, 0:256].astype(np.float32)
    u, v = (x + 0.5) / 256, 1 - (y + 0.5) / 256
    fold = 0.5 + 0.5 * np.sin(u * 130 + 3 * np.sin(v * 3))
    drape = soft(np.minimum(u, 1 - u) - 0.13 - 0.05 * np.sin(v * 3.0), 0.03)
    valance = soft(0.86 - v + 0.015 * np.sin(u * 40), 0.02)
    cloth = np.maximum(drape, valance)
    if is_evening:
        c = rgb('#ffcf8a') * (0.72 + 0.25 * v - 0.25 * np.abs(u - 0.45))[..., None]
        c = lay(c, '#b07a44', soft(np.abs(u - 0.62) - 0.12, 0.04) * soft(v - 0.5, 0.05) * 0.4)
        c = c * (1 - 0.30 * cloth * (0.5 + 0.5 * fold))[..., None]
        return c
    c = rgb('#232b31') * (1 - v[..., None]) + rgb('#3c4a55') * v[..., None]
    roofs = 0.46 + 0.05 * ((u * 5) % 1 > 0.55) + 0.03 * np.sin(u * 9)
    c = lay(c, '#93abba', soft(roofs - v, 0.03) * (0.50 + 0.25 * v))
    c = lay(c, '#d6d2c4', cloth * (0.45 + 0.25 * fold))
    sheen = soft(np.abs(u - 0.30 - 0.5 * (1 - v)) - 0.10, 0.10)
    return lay(c, '#c4d4de', sheen * 0.22)


def draw_frosted(is_evening):
    """The back door's frosted pane (256 x 256)."""
    y, x = np.mgrid[0:256, 0:256].astype(np.float32)
    u, v = (x + 0.5) / 256, 1 - (y + 0.5) / 256
    rng = np.random.default_rng(5)
    blur, ripple = cloudy(u, rng, 4, 8), cloudy(u, rng, 30, 60)
    if is_evening:
        return rgb('#ffce8c') * (0.62 + 0.35 * blur + 0.12 * (ripple - 0.5))[..., None]
    c = rgb('#71818a') * (0.75 + 0.35 * blur)[..., None]
    c = lay(c, '#c6d5dc', np.clip(v - 0.15, 0, 1) * 0.65)
    return c * (0.93 + 0.16 * ripple)[..., None]


def paint(atlas):
    """Fill the yard's atlas."""
    painters = {
        'brick': house_brick,
        'wall': weathered,
        'flags': flags,
        'slate': slate,
        'shirt': shirt,
        'towel': towel,
        'coir': coir,
        'soil': soil,
        'stone': stone,
    }
    for name, painter in painters.items():
        u, v, _ = atlas.grid(name)
        atlas.put(name, painter(u, v, atlas.rng))
