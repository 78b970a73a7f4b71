"""Pictures, carpets, brick and glass of the hall, drawn with seeded numpy. Nothing is downloaded."""

import numpy as np

# Cells of the hall's atlas as (u0, v0, u1, v1), v upwards.
ART = {
    'brick': (0, 0.5, 0.5, 1),
    'runner': (0.5, 0, 0.75, 0.75),
    'stair': (0.5, 0.75, 0.75, 1),
    'paving': (0.75, 0.75, 1, 1),
    'ship': (0.75, 0.5, 1, 0.75),
    'pier': (0, 0.25, 0.25, 0.5),
    'couple': (0.25, 0.25, 0.5, 0.5),
    'beach': (0, 0, 0.25, 0.25),
    'family': (0.25, 0, 0.5, 0.25),
    'scarf': (0.75, 0.25, 0.875, 0.5),
    'keypad': (0.875, 0.375, 1, 0.5),
    'letter': (0.75, 0.125, 1, 0.25),
    'coir': (0.875, 0, 1, 0.125),
}


def rgb(code):
    """'#rrggbb' to three floats."""
    return np.array([int(code[i : i + 2], 16) / 255 for i in (1, 3, 5)], np.float32)


def value_noise(shape, cells, rng):
    """Smooth tileable noise 0..1 of `shape` (h, w) with `cells` (rows, columns)."""
    h, w = shape
    grid = rng.random(cells).astype(np.float32)
    y = np.arange(h) / h * cells[0]
    x = np.arange(w) / w * cells[1]
    yi, xi = y.astype(int), x.astype(int)
    ty, tx = (y - yi)[:, None], (x - xi)[None]
    ty, tx = ty * ty * (3 - 2 * ty), tx * tx * (3 - 2 * tx)
    y1, x1 = (yi + 1) % cells[0], (xi + 1) % cells[1]
    top = grid[yi][:, xi] * (1 - tx) + grid[yi][:, x1] * tx
    low = grid[y1][:, xi] * (1 - tx) + grid[y1][:, x1] * tx
    return top * (1 - ty) + low * ty


def soft(distance, width=0.006):
    """1 inside (distance below 0), 0 outside, with a soft edge."""
    return np.clip(0.5 - distance / width, 0, 1)


def lay(base, colour, mask):
    """Paint `colour` over `base` where `mask` is 1."""
    return base * (1 - mask[..., None]) + rgb(colour) * mask[..., None]


def fill(shape, colour):
    """A flat sheet of one colour."""
    return np.ones(shape + (3,), np.float32) * rgb(colour)


def brick(u, v, rng):
    """8 stretchers wide, 24 courses high, half bond; joins itself on all sides."""
    row = np.floor(v * 24)
    x = u * 8 + 0.5 * (row % 2)
    fx, fy = x % 1, (v * 24) % 1
    joint = np.minimum(np.minimum(fx, 1 - fx) * 0.225, np.minimum(fy, 1 - fy) * 0.075)
    tone = rng.random((24, 8)).astype(np.float32)
    tone = tone[row.astype(int) % 24, np.floor(x).astype(int) % 8]
    cold = rng.random((24, 8)).astype(np.float32)[row.astype(int) % 24, np.floor(x).astype(int) % 8]
    face = rgb('#8c4a36') * (0.74 + 0.36 * tone)[..., None]
    face = face * (1 - 0.35 * (cold > 0.86)[..., None]) + rgb('#5d4038') * 0.35 * (cold > 0.86)[..., None]
    grit = value_noise(u.shape, (128, 128), rng) * 0.6 + rng.random(u.shape) * 0.4
    face = face * (0.88 + 0.24 * grit)[..., None]
    mortar = rgb('#9d8d7b') * (0.85 + 0.25 * grit)[..., None]
    m = np.clip((joint - 0.0035) / 0.003, 0, 1)[..., None]
    return mortar * (1 - m) + face * m


def runner(u, v, rng):
    """Wine-red hall runner, 0.70 x 2.10 m, with a border and small medallions."""
    x, y = u * 0.70, v * 2.10
    edge = np.minimum(np.minimum(x, 0.70 - x), np.minimum(y, 2.10 - y))
    c = fill(u.shape, '#7c3235')
    c = lay(c, '#22384a', soft(edge - 0.085))
    c = lay(c, '#d9c39a', soft(np.abs(edge - 0.080) - 0.006))
    c = lay(c, '#b88a4a', soft(np.abs(edge - 0.045) - 0.010) * ((np.floor((x + y) / 0.03) % 2) > 0))
    c = lay(c, '#d9c39a', soft(np.abs(edge - 0.012) - 0.004))
    gx, gy = x - 0.35, (y % 0.35) - 0.175
    d = np.abs(gx) / 0.75 + np.abs(gy)
    inside = edge > 0.10
    for lo, hi, colour in ((0.115, 0.135, '#d9c39a'), (0.070, 0.095, '#22384a'), (0.0, 0.045, '#c08d4c')):
        c = lay(c, colour, soft(np.abs(d - (lo + hi) / 2) - (hi - lo) / 2) * inside)
    d2 = np.abs(np.abs(gx) - 0.17) + np.abs(np.abs(gy) - 0.175)
    c = lay(c, '#c08d4c', soft(d2 - 0.028) * inside)
    pile = value_noise(u.shape, (96, 32), rng) * 0.5 + rng.random(u.shape) * 0.5
    return c * (0.84 + 0.30 * pile)[..., None]


def stair_carpet(u, v, rng):
    """One step of stair carpet: same wool as the runner, repeats along v."""
    edge = np.minimum(u, 1 - u)
    c = fill(u.shape, '#7c3235')
    c = lay(c, '#22384a', soft(edge - 0.13, 0.02))
    c = lay(c, '#d9c39a', soft(np.abs(edge - 0.125) - 0.012, 0.012))
    c = lay(c, '#b88a4a', soft(np.abs(edge - 0.06) - 0.014, 0.012))
    for k in (0, 1):
        gy = np.abs(((v * 2 + 0.5 * k) % 1) - 0.5) * 0.36
        d = np.abs(np.abs(u - 0.5) - 0.17 * k) + gy
        c = lay(c, '#d9c39a', soft(np.abs(d - 0.085) - 0.012, 0.012) * (edge > 0.16))
        c = lay(c, '#c08d4c', soft(d - 0.04, 0.012) * (edge > 0.16))
    pile = value_noise(u.shape, (40, 40), rng) * 0.5 + rng.random(u.shape) * 0.5
    return c * (0.84 + 0.30 * pile)[..., None]


def paving(u, v, rng):
    """Concrete flags, 3 x 2 in 1.8 m, broken joint."""
    row = np.floor(v * 3)
    fx, fy = (u * 2 + 0.5 * (row % 2)) % 1, (v * 3) % 1
    joint = np.minimum(np.minimum(fx, 1 - fx) * 0.9, np.minimum(fy, 1 - fy) * 0.6)
    tone = rng.random((3, 3)).astype(np.float32)[
        row.astype(int) % 3, np.floor(u * 2 + 0.5 * (row % 2)).astype(int) % 2
    ]
    grit = value_noise(u.shape, (64, 64), rng) * 0.5 + rng.random(u.shape) * 0.5
    c = rgb('#a9a294') * (0.86 + 0.16 * tone + 0.16 * (grit - 0.5))[..., None]
    return lay(c, '#6a665e', soft(joint - 0.008, 0.008))


def sky(v, low, high):
    """Vertical wash from `low` to `high`."""
    return rgb(low) * (1 - v[..., None]) + rgb(high) * v[..., None]


def ship(u, v, rng):
    """A hull on the slip between two cranes at first light."""
    c = sky(v, '#f4dcb4', '#8fb2c4')
    c = lay(c, '#f6c98a', soft(np.hypot(u - 0.24, v - 0.45) - 0.07, 0.02))
    c = lay(c, '#8d9aa0', soft(v - 0.30 - 0.02 * np.sin(u * 21), 0.01))
    for x, s in ((0.20, 1), (0.80, -1)):
        c = lay(c, '#4b5a63', soft(np.abs(u - x) - 0.014) * (v < 0.80) * (v > 0.18))
        jib = np.abs(v - (0.76 + 0.10 * s * (u - x) / 0.3)) - 0.011
        c = lay(c, '#4b5a63', soft(jib) * (np.abs(u - x - 0.10 * s) < 0.22))
        c = lay(c, '#4b5a63', soft(np.abs(u - x - 0.24 * s) - 0.004) * (v < 0.82) * (v > 0.58))
    keel = 0.22 + 0.03 * np.abs(u - 0.5)
    deck = 0.47 + 0.28 * (u - 0.5) ** 2 * 4 * 0.4
    half = 0.30 + 0.10 * np.clip((v - 0.22) / 0.3, 0, 1)
    hull = (v > keel) * (v < deck) * (np.abs(u - 0.5) < half)
    c = lay(c, '#7a3b34', hull * (v < 0.31) * 1.0)
    c = lay(c, '#2f4a5c', hull * (v >= 0.31) * 1.0)
    c = lay(c, '#e8e0d0', ((np.abs(u - 0.40) < 0.09) * (v >= deck - 0.01) * (v < 0.60)) * 1.0)
    c = lay(c, '#b9683c', ((np.abs(u - 0.42) < 0.03) * (v >= 0.60) * (v < 0.70)) * 1.0)
    c = lay(c, '#56727a', soft(v - 0.20 - 0.006 * np.sin(u * 40), 0.01))
    return c * (0.95 + 0.1 * rng.random(u.shape))[..., None]


def pier(u, v, rng):
    """Lighthouse at the end of a pier, gulls over it."""
    c = sky(v, '#e9eee8', '#86b3cf')
    c = lay(c, '#4f8496', soft(v - 0.34, 0.01))
    wave = 0.5 + 0.5 * np.sin(v * 160 + 3 * np.sin(u * 12))
    c = lay(c, '#7fa9b4', (wave > 0.8) * (v < 0.33) * 1.0)
    c = lay(c, '#a89880', soft(np.abs(v - 0.31 - 0.06 * (u - 0.2)) - 0.035) * (u < 0.76))
    w = 0.055 - 0.02 * (v - 0.35)
    for k, colour in enumerate(('#efe8dc', '#b4483c', '#efe8dc', '#b4483c', '#efe8dc')):
        band = (v > 0.35 + 0.085 * k) * (v <= 0.35 + 0.085 * (k + 1))
        c = lay(c, colour, soft(np.abs(u - 0.66) - w) * band)
    c = lay(c, '#3c4a52', soft(np.abs(u - 0.66) - 0.045) * (v > 0.775) * (v < 0.80))
    c = lay(c, '#f5dd96', soft(np.abs(u - 0.66) - 0.028) * (v >= 0.80) * (v < 0.85))
    c = lay(c, '#3c4a52', soft(np.hypot(u - 0.66, v - 0.85) - 0.035) * (v >= 0.85))
    for x, y in ((0.22, 0.74), (0.34, 0.80), (0.42, 0.68)):
        c = lay(c, '#f7f5ee', soft(np.abs(np.abs(u - x) * 0.5 - (v - y)) - 0.006) * (np.abs(u - x) < 0.045))
    return c * (0.95 + 0.1 * rng.random(u.shape))[..., None]


def people(u, v, rng, back, ground, figures):
    """A small family photograph; each figure is (x, size, coat, hair)."""
    c = sky(v, ground, back)
    for x, s, coat, hair in figures:
        c = lay(c, coat, soft(((u - x) / (0.17 * s)) ** 2 + ((v - 0.05) / (0.42 * s)) ** 2 - 1, 0.06))
        c = lay(c, hair, soft(np.hypot(u - x, (v - 0.13 - 0.48 * s)) - 0.112 * s, 0.012))
        c = lay(c, '#e2b596', soft(np.hypot((u - x) * 1.1, v - 0.11 - 0.46 * s) - 0.092 * s, 0.012))
    return c * (0.94 + 0.12 * rng.random(u.shape))[..., None]


def beach(u, v, rng):
    """Wide sands with a row of terraces far away."""
    c = sky(v, '#f3e8d2', '#a5c7d8')
    c = lay(c, '#6f9cab', soft(v - 0.52, 0.01))
    c = lay(c, '#dcc394', soft(v - 0.40 - 0.05 * u - 0.01 * np.sin(u * 17), 0.01))
    c = lay(c, '#f4efe0', soft(np.abs(v - 0.41 - 0.05 * u - 0.01 * np.sin(u * 17)) - 0.008))
    c = lay(c, '#b9775c', soft(v - 0.60 - 0.03 * ((u * 14) % 1 > 0.5), 0.005) * (u > 0.55) * (v > 0.52))
    return c * (0.95 + 0.1 * rng.random(u.shape))[..., None]


def scarf(u, v, rng):
    """Wool stripes that belong to no club: teal, cream and a thin ochre line."""
    band = (v * 7) % 1
    c = np.where((band < 0.5)[..., None], rgb('#2f6266'), rgb('#e6dcc4'))
    c = lay(c, '#c2913e', soft(np.abs(band - 0.75) - 0.07, 0.02))
    rib = 0.9 + 0.1 * np.abs(np.sin(u * 60))
    return c * (rib * (0.94 + 0.12 * rng.random(u.shape)))[..., None]


def keypad(u, v, rng):
    """Push buttons of the landline telephone: twelve clear keys, no print."""
    c = fill(u.shape, '#d8cfbd')
    gx, gy = (u * 3) % 1 - 0.5, (v * 4) % 1 - 0.5
    key = np.maximum(np.abs(gx) - 0.34, np.abs(gy) - 0.32)
    c = lay(c, '#8f8674', soft(key - 0.05, 0.03))
    c = lay(c, '#f6f1e6', soft(key, 0.03))
    return lay(c, '#55504a', soft(np.hypot(gx, gy) - 0.10, 0.05))


def letter(u, v, rng):
    """An envelope: window, stamp and flap line, no words."""
    c = fill(u.shape, '#f1ece0')
    c = lay(c, '#cfd6d6', ((u > 0.10) * (u < 0.52) * (v > 0.22) * (v < 0.50)) * 1.0)
    for k in range(3):
        c = lay(
            c, '#7c8288', ((u > 0.13) * (u < 0.44 - 0.05 * k) * (np.abs(v - 0.43 + 0.07 * k) < 0.012)) * 1.0
        )
    c = lay(c, '#8a4b63', ((u > 0.82) * (u < 0.94) * (v > 0.62) * (v < 0.90)) * 1.0)
    return c * (0.97 + 0.05 * rng.random(u.shape))[..., None]


def leaded(u, v, tint, cells=4):
    """Leaded light: border, diamonds and a flower, as seen with the sky behind."""
    c = fill(u.shape, tint)
    x, y = u - 0.5, (v - 0.5) * 2
    edge = np.minimum(np.minimum(u, 1 - u), np.minimum(v, 1 - v) * 2)
    c = lay(c, '#e7b45c', (edge < 0.11) * 1.0)
    c = lay(c, '#5c9a8f', ((edge < 0.11) * ((np.abs(x) > 0.36) == (np.abs(y) > 0.86))) * 1.0)
    for k in range(6):
        a = k * np.pi / 3 + 0.26
        px, py = x - 0.14 * np.cos(a), y - 0.14 * np.sin(a)
        c = lay(c, '#d8665c', soft(np.hypot(px, py) - 0.085, 0.01))
    c = lay(c, '#f1cf72', soft(np.hypot(x, y) - 0.075, 0.01))
    c = lay(c, '#5f9a6a', soft(np.abs(x + 0.05 * np.sin(y * 5)) - 0.03) * (y < -0.26) * (y > -0.82))
    for s in (-1, 1):
        c = lay(c, '#5f9a6a', soft(np.hypot((x - s * 0.10) / 1.6, y + 0.55 - s * 0.06) - 0.06, 0.01))
    lead = np.minimum(np.abs(edge - 0.11), np.abs(np.hypot(x, y) - 0.235))
    lead = np.minimum(
        lead, np.abs(((x + y / 2) * cells) % 1 - 0.5) / cells + (np.hypot(x, y) < 0.235) + (edge < 0.11)
    )
    lead = np.minimum(
        lead, np.abs(((x - y / 2) * cells) % 1 - 0.5) / cells + (np.hypot(x, y) < 0.235) + (edge < 0.11)
    )
    return lay(c, '#3d4144', soft(lead - 0.008, 0.008))


def coir(u, v, rng):
    """Door mat with a dark border."""
    edge = np.minimum(np.minimum(u, 1 - u) * 1.5, np.minimum(v, 1 - v))
    c = fill(u.shape, '#a37d4c')
    c = lay(c, '#3f3a34', soft(np.abs(edge - 0.10) - 0.035, 0.02))
    return c * (0.70 + 0.5 * rng.random(u.shape))[..., None]


def paint(atlas):
    """Fill the hall's atlas."""
    family = (
        (0.30, 1.0, '#b0564a', '#8c8c90'),
        (0.53, 1.06, '#3f5c86', '#5a4030'),
        (0.75, 0.72, '#d6a13c', '#6a4a2c'),
    )
    couple = ((0.38, 1.05, '#4a4a4c', '#3a3633'), (0.62, 0.96, '#e9e6df', '#6a5f57'))
    painters = {
        'brick': brick,
        'runner': runner,
        'stair': stair_carpet,
        'paving': paving,
        'ship': ship,
        'pier': pier,
        'beach': beach,
        'scarf': scarf,
        'keypad': keypad,
        'letter': letter,
        'coir': coir,
        'couple': lambda u, v, rng: grey(people(u, v, rng, '#d9d4c8', '#a39c8e', couple)),
        'family': lambda u, v, rng: people(u, v, rng, '#9ec3d8', '#86a868', family),
    }
    for name, painter in painters.items():
        u, v, _ = atlas.grid(name)
        atlas.put(name, painter(u, v, atlas.rng))


def grey(c):
    """Old photograph: warm grey."""
    return (c @ np.array([0.3, 0.5, 0.2], np.float32))[..., None] * rgb('#fff3e0')


def draw_glass():
    """Door glass with daylight behind it, as colours for an emitting pane (256 x 512)."""
    y, x = np.mgrid[0:512, 0:256].astype(np.float32)
    return leaded((x + 0.5) / 256, 1 - (y + 0.5) / 512, '#eef4f2')
