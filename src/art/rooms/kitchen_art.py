"""Lino, tiles, paper and cloth of the kitchen, drawn with seeded numpy. Nothing is downloaded."""

import numpy as np

from kit.paint import clock
from rooms.hall_art import brick, coir, fill, lay, letter, rgb, sky, soft, value_noise
from rooms.kitchen_plan import X0, X1, Y0, Y1

# Cells of the atlas as (u0, v0, u1, v1), v upwards.
ART = {
    'floor': (0, 0.5, 0.75, 1),
    'tile': (0.75, 0.75, 1, 1),
    'brick': (0.75, 0.5, 1, 0.75),
    'drawing': (0, 0.25, 0.25, 0.5),
    'calendar': (0.25, 0.25, 0.375, 0.5),
    'list': (0.375, 0.375, 0.4375, 0.5),
    'knit': (0.375, 0.25, 0.5, 0.375),
    'clock': (0.5, 0.25, 0.75, 0.5),
    'coast': (0.75, 0.25, 1, 0.5),
    'towel': (0, 0, 0.125, 0.25),
    'check': (0.125, 0, 0.25, 0.25),
    'letter': (0.25, 0.125, 0.5, 0.25),
    'paper': (0.25, 0, 0.5, 0.125),
    'radio': (0.5, 0.125, 0.75, 0.25),
    'coir': (0.75, 0.125, 0.875, 0.25),
    'pack': (0.875, 0.125, 1, 0.25),
    'panel': (0.5, 0, 0.75, 0.125),
}

SQUARE = 0.305  # one square of the lino
# Where feet have been most: (x, y, half width, half depth).
WORN = (
    (3.45, -2.62, 0.75, 0.36),
    (6.02, -2.65, 0.40, 0.45),
    (5.65, -0.55, 0.42, 0.50),
    (2.35, -1.50, 0.50, 0.36),
    (4.6, -1.7, 1.0, 0.55),
    (5.5, -3.25, 0.35, 0.40),
)


def lino(u, v, rng):
    """Old sheet lino: quiet squares with a small diamond on every fourth corner, worn where people stand."""
    x, y = X0 + u * (X1 - X0), Y0 + v * (Y1 - Y0)
    gx, gy = (x - X0) / SQUARE, (y - Y0) / SQUARE
    odd = (np.floor(gx) + np.floor(gy)) % 2
    c = np.where(odd[..., None] > 0, rgb('#d3c5a6'), rgb('#c3b494'))
    mottle = value_noise(u.shape, (64, 96), rng) * 0.6 + value_noise(u.shape, (24, 36), rng) * 0.4
    c = c * (0.92 + 0.14 * mottle)[..., None]
    fx, fy = (gx + 0.5) % 1 - 0.5, (gy + 0.5) % 1 - 0.5
    line = np.minimum(np.abs(fx), np.abs(fy)) * SQUARE
    c = lay(c, '#a3977d', soft(line - 0.002, 0.006) * 0.75)
    diamond = (np.abs(fx) + np.abs(fy)) * SQUARE
    c = lay(c, '#77806f', soft(diamond - 0.052, 0.008) * 0.92)
    c = lay(c, '#c9b98f', soft(diamond - 0.024, 0.008) * 0.8)
    wear = np.zeros(u.shape, np.float32)
    for wx, wy, sx, sy in WORN:
        wear = np.maximum(wear, np.exp(-(((x - wx) / sx) ** 2) - ((y - wy) / sy) ** 2))
    patchy = value_noise(u.shape, (30, 45), rng)
    c = lay(c, '#d2c6ac', np.clip(wear * (0.35 + 0.55 * patchy), 0, 0.62))
    for _ in range(26):
        cx, cy, a = rng.uniform(X0, X1), rng.uniform(Y0, Y1), rng.uniform(0, np.pi)
        along = (x - cx) * np.cos(a) + (y - cy) * np.sin(a)
        across = -(x - cx) * np.sin(a) + (y - cy) * np.cos(a) + 0.5 * along**2
        c = lay(c, '#8d8268', soft(np.abs(across) - 0.002, 0.008) * soft(np.abs(along) - 0.09, 0.05) * 0.5)
    # the joint of the two widths of lino
    return lay(c, '#7f745c', soft(np.abs(y + 1.62) - 0.001, 0.008) * 0.6)


def tile(u, v, rng):
    """Four by four cream tiles with a few that carry a sprig."""
    gx, gy = u * 4, v * 4
    fx, fy = gx % 1, gy % 1
    edge = np.minimum(np.minimum(fx, 1 - fx), np.minimum(fy, 1 - fy))
    tone = rng.random((4, 4)).astype(np.float32)[gy.astype(int) % 4, gx.astype(int) % 4]
    c = fill(u.shape, '#f0e9d8') * (0.955 + 0.06 * tone)[..., None]
    for tx, ty in ((1, 1), (3, 2)):
        here = (np.floor(gx) == tx) * (np.floor(gy) == ty)
        px, py = fx - 0.5, fy - 0.5
        c = lay(
            c, '#7d9070', soft(np.abs(px - 0.10 * np.sin(py * 6)) - 0.014, 0.02) * (np.abs(py) < 0.3) * here
        )
        for k in range(3):
            for s in (-1, 1):
                d = np.hypot((px - s * 0.09) / 1.7, py + 0.14 - 0.13 * k)
                c = lay(c, '#8ba07c', soft(d - 0.045, 0.02) * here)
        c = lay(c, '#c9895a', soft(np.hypot(px, py - 0.31) - 0.055, 0.02) * here)
    return lay(c, '#bfb49c', soft(edge - 0.018, 0.020))


def drawing(u, v, rng):
    """A child's picture in wax crayon: a house, the sea, a boat, a big sun and two people."""
    c = fill(u.shape, '#fbf8ee')
    wob = 0.012 * np.sin(u * 31 + 3 * np.sin(v * 17))
    c = lay(c, '#f2c53d', soft(np.hypot(u - 0.82, v - 0.82) - 0.11 + wob, 0.02))
    for k in range(9):
        a = k * 2 * np.pi / 9
        t, q = (u - 0.82) * np.cos(a) + (v - 0.82) * np.sin(a), -(u - 0.82) * np.sin(a) + (v - 0.82) * np.cos(
            a
        )
        c = lay(c, '#f2c53d', soft(np.abs(q) - 0.008, 0.01) * (t > 0.13) * (t < 0.19))
    c = lay(c, '#4f8fc0', soft(v - 0.20 + wob * 2, 0.02) * (0.55 + 0.45 * (np.sin((u + v) * 160) > -0.4)))
    c = lay(c, '#5da052', soft(v - 0.24 + wob, 0.02) * (u < 0.55) * 0.9)
    c = lay(c, '#c85a45', soft(np.maximum(np.abs(u - 0.25) - 0.15, np.abs(v - 0.38) - 0.14) + wob, 0.02))
    c = lay(c, '#7a4a34', soft((v - 0.70) + np.abs(u - 0.25) * 1.0 + wob, 0.02) * (v > 0.52))
    c = lay(
        c, '#f7e9a0', soft(np.maximum(np.abs(np.abs(u - 0.25) - 0.08) - 0.035, np.abs(v - 0.44) - 0.04), 0.01)
    )
    c = lay(c, '#4a7fb0', soft(np.maximum(np.abs(u - 0.25) - 0.03, np.abs(v - 0.29) - 0.06), 0.01))
    for x, s, coat in ((0.50, 1.0, '#7b4f9c'), (0.61, 0.7, '#d8703c')):
        c = lay(
            c,
            coat,
            soft(np.abs(u - x) - 0.045 * s * (1 - (v - 0.2) * 1.6), 0.012) * (v > 0.2) * (v < 0.2 + 0.2 * s),
        )
        c = lay(c, '#f0c6a4', soft(np.hypot(u - x, v - 0.24 - 0.2 * s) - 0.045 * s, 0.012))
    c = lay(
        c,
        '#c0392f',
        soft(np.maximum(np.abs(u - 0.80) - 0.10 + (0.22 - v) * 0.8, np.abs(v - 0.20) - 0.04), 0.015),
    )
    c = lay(c, '#3f4a52', soft(np.abs(u - 0.80) - 0.006, 0.01) * (v > 0.22) * (v < 0.42))
    return lay(c, '#e9e2cf', soft(np.abs(u - 0.87) * 1.4 + (v - 0.40), 0.02) * (v > 0.26) * (u > 0.81))


def calendar(u, v, rng):
    """A month under a picture of a moor; days are only boxes, a few of them ringed."""
    c = fill(u.shape, '#f7f4ea')
    top = v > 0.52
    w = np.clip((v - 0.52) / 0.48, 0, 1)
    picture = sky(w, '#efe3cf', '#8fb4cc')
    for h, colour in ((0.52, '#9aa6a0'), (0.38, '#8a7a8c'), (0.22, '#6f6f4c')):
        picture = lay(picture, colour, soft(w - h - 0.06 * np.sin(u * 7 + h * 20), 0.02))
    c = np.where((top * (u > 0.05) * (u < 0.95) * (v < 0.96))[..., None], picture, c)
    gx, gy = (u - 0.06) / 0.88 * 7, (v - 0.05) / 0.38 * 5
    inside = (gx > 0) * (gx < 7) * (gy > 0) * (gy < 5)
    line = np.minimum(np.abs(gx - np.round(gx)) / 7 * 0.88, np.abs(gy - np.round(gy)) / 5 * 0.38 * 2)
    c = lay(c, '#a9a79e', soft(line - 0.004, 0.008) * inside)
    c = lay(c, '#6a6d70', (np.hypot(gx % 1 - 0.3, gy % 1 - 0.65) < 0.12) * inside * 1.0)
    for day in ((2, 3), (5, 1)):
        ring = np.abs(np.hypot(gx - day[0] - 0.5, gy - day[1] - 0.5) - 0.42)
        c = lay(c, '#b8453a', soft(ring - 0.05, 0.08))
    return lay(c, '#2f6266', ((v > 0.455) * (v < 0.50) * (u > 0.06) * (u < 0.5)) * 1.0)


def shopping(u, v, rng):
    """A note with a few pencil lines; nothing can be read."""
    c = fill(u.shape, '#f4ecb0')
    for k in range(5):
        row = 0.82 - 0.15 * k
        wave = row + 0.015 * np.sin(u * (40 + 9 * k))
        c = lay(
            c,
            '#5a6270',
            soft(np.abs(v - wave) - 0.012, 0.02) * (u > 0.14) * (u < 0.45 + 0.08 * ((k * 3) % 5)),
        )
    return c


def knit(u, v, rng):
    """Pot holder of coloured squares."""
    k = (np.floor(u * 4) + np.floor(v * 4)) % 2
    c = np.where(k[..., None] > 0, rgb('#b4603f'), rgb('#e3d6b8'))
    return c * (0.9 + 0.1 * np.sin(v * 120))[..., None]


def coast(u, v, rng):
    """Cobles drawn up on the sand under a headland."""
    c = sky(v, '#f2e4cc', '#9dc0d2')
    c = lay(c, '#7d8f72', soft(v - 0.74 + 0.35 * u + 0.02 * np.sin(u * 30), 0.01) * (v > 0.5))
    c = lay(c, '#5f93a4', soft(v - 0.52, 0.01))
    c = lay(c, '#dac193', soft(v - 0.34 - 0.06 * np.sin(u * 4), 0.01))
    c = lay(c, '#f4efe0', soft(np.abs(v - 0.345 - 0.06 * np.sin(u * 4)) - 0.008, 0.01))
    for x, y, s, colour in ((0.30, 0.22, 1.0, '#2f6a80'), (0.66, 0.17, 1.25, '#b4493a')):
        w = (u - x) / (0.19 * s)
        h = (v - y) / (0.10 * s)
        c = lay(c, colour, soft(np.maximum(np.abs(w) - 0.8 - 0.2 * h, np.abs(h) - 0.5 - 0.35 * w**2), 0.05))
        c = lay(c, '#f0e6d0', soft(np.abs(h - 0.42 - 0.30 * w**2) - 0.09, 0.05) * (np.abs(w) < 0.9))
    return c


def towel(u, v, rng):
    """Linen with stripes that belong to no club: teal, cream, ochre."""
    c = fill(u.shape, '#efe7d6')
    for at, half, colour in (
        (0.10, 0.035, '#2f6266'),
        (0.20, 0.012, '#c2913e'),
        (0.90, 0.035, '#2f6266'),
        (0.80, 0.012, '#c2913e'),
    ):
        c = lay(c, colour, soft(np.abs(u - at) - half, 0.01) + soft(np.abs(v - at) - half * 0.6, 0.01) * 0.6)
    return c * (0.96 + 0.05 * rng.random(u.shape))[..., None]


def check(u, v, rng):
    """Gingham in soft red."""
    a, b = (u * 6) % 1 < 0.5, (v * 12) % 1 < 0.5
    c = fill(u.shape, '#f2ebde')
    c = lay(c, '#b8574a', (a * 0.5 + b * 0.5) * 0.85)
    return c * (0.96 + 0.05 * rng.random(u.shape))[..., None]


def paper(u, v, rng):
    """Folded local paper: grey columns and one picture."""
    c = fill(u.shape, '#e8e3d6')
    c = lay(c, '#40454d', ((v > 0.80) * (v < 0.92) * (u > 0.06) * (u < 0.74)) * 0.85)
    lines = ((v * 17) % 1 < 0.5) * ((u * 4) % 1 > 0.1) * (v < 0.74) * (v > 0.06) * (u > 0.05) * (u < 0.95)
    c = lay(c, '#8b8c8c', lines * 0.6)
    return lay(c, '#7f97a4', ((u > 0.52) * (u < 0.94) * (v > 0.30) * (v < 0.74)) * 1.0)


def radio(u, v, rng):
    """Loudspeaker cloth and a tuning scale."""
    c = fill(u.shape, '#cdbf9f')
    c = c * (0.86 + 0.14 * (np.sin(u * 300) * np.sin(v * 150) > 0))[..., None]
    scale = (u > 0.62) * (u < 0.97) * (v > 0.55) * (v < 0.9)
    c = lay(c, '#f3e3b4', scale * 1.0)
    c = lay(c, '#6a5a3c', scale * ((u * 60) % 1 < 0.25) * (v > 0.72) * 0.8)
    return lay(c, '#b8402f', scale * (np.abs(u - 0.76) < 0.006) * 1.0)


def pack(u, v, rng):
    """Bands of colour for tins and packets."""
    c = fill(u.shape, '#e8dcc0')
    c = lay(c, '#2f6266', (np.abs(v - 0.5) < 0.26) * 1.0)
    c = lay(c, '#d9a441', soft(np.hypot((u % 0.5 - 0.25) * 2, v - 0.5) - 0.17, 0.03))
    return lay(c, '#c2913e', soft(np.abs(np.abs(v - 0.5) - 0.30) - 0.02, 0.02))


def panel(u, v, rng):
    """Control strip of the washing machine: marks, a small screen, no words."""
    c = fill(u.shape, '#eceae4')
    c = lay(
        c,
        '#8f989c',
        soft(np.abs(np.hypot((u - 0.52) * 5, v - 0.5) - 0.42) - 0.02, 0.03)
        * ((np.arctan2(v - 0.5, (u - 0.52) * 5) * 4) % 1 < 0.4),
    )
    c = lay(c, '#2e3a40', ((np.abs(u - 0.74) < 0.06) * (np.abs(v - 0.55) < 0.2)) * 1.0)
    c = lay(c, '#8ec9b4', ((np.abs(u - 0.74) < 0.035) * (np.abs(v - 0.57) < 0.07)) * 1.0)
    for x in (0.85, 0.90, 0.95):
        c = lay(c, '#b9bfc0', soft(np.hypot((u - x) * 5, v - 0.5) - 0.12, 0.03))
    return c


def paint(atlas):
    """Fill the kitchen's atlas."""
    painters = {
        'floor': lino, 'tile': tile, 'brick': brick, 'drawing': drawing, 'calendar': calendar, 'list': shopping,
        'knit': knit, 'coast': coast, 'towel': towel, 'check': check, 'letter': letter, 'paper': paper,
        'radio': radio, 'coir': coir, 'pack': pack, 'panel': panel,
    }  # fmt: skip
    for name, painter in painters.items():
        u, v, _ = atlas.grid(name)
        atlas.put(name, painter(u, v, atlas.rng))
    clock(atlas, 'clock')


def draw_frost():
    """Frosted glass with the yard behind it: blurred sky over brick, as colours for an emitting pane (64 x 128)."""
    rng = np.random.default_rng(3)
    y, x = np.mgrid[0:128, 0:64].astype(np.float32)
    u, v = (x + 0.5) / 64, 1 - (y + 0.5) / 128
    c = sky(np.clip(v * 1.2 - 0.1, 0, 1), '#c9c2b0', '#eaf2f6')
    c = lay(c, '#b08f78', soft(v - 0.34, 0.35) * 0.7)
    c = lay(c, '#9aa889', soft(np.hypot((u - 0.25) * 1.0, (v - 0.40) * 1.6) - 0.16, 0.3) * 0.5)
    ripple = value_noise(u.shape, (64, 32), rng) * 0.6 + value_noise(u.shape, (32, 16), rng) * 0.4
    return c * (0.94 + 0.11 * ripple)[..., None]
