"""Pictures of Tommy's living room: rug, paintings, photographs, scarf, newspaper, screen. Painted, not taken."""
import numpy as np

from kit.paint import clock, cloth, dark_glass, hills, mix, print_page, soft
from kit.textures import fbm, hexrgb

ART = {
    'rug': (0, 0.5, 0.75, 1),
    'pic1': (0, 0.25, 0.25, 0.5),
    'pic2': (0.25, 0.25, 0.5, 0.5),
    'pic3': (0.5, 0.25, 0.75, 0.5),
    'clock': (0.75, 0.75, 1, 1),
    'paper': (0.75, 0.5, 1, 0.75),
    'photo': (0.75, 0.25, 1, 0.5),
    'big': (0, 0, 0.375, 0.25),
    'scarf': (0.375, 0, 0.4375, 0.25),
    'radio': (0.4375, 0, 0.5, 0.0625),
    'slip': (0.4375, 0.0625, 0.5, 0.1875),
    'doris': (0.5, 0, 0.6875, 0.25),
    'team': (0.6875, 0.0625, 0.9375, 0.25),
    'pills': (0.6875, 0, 0.9375, 0.0625),
    'tv': (0.9375, 0, 1, 0.0625),
}


def _rug(atlas):
    """Brick red ground, cream and navy borders, stepped diamonds: an old rug, looked after."""
    u, v, ar = atlas.grid('rug')
    red, navy, cream, gold = '#80402f', '#34465a', '#d8caae', '#b08c50'
    x = u * ar
    e = np.minimum(np.minimum(x, ar - x), np.minimum(v, 1 - v))
    c = mix(atlas.ground('rug', red), navy, soft(e - 0.125))
    c = mix(c, cream, soft(np.abs(e - 0.125) - 0.006))
    c = mix(c, cream, soft(e - 0.035))
    c = mix(c, red, soft(e - 0.022))
    c = mix(c, gold, soft(np.abs(e - 0.052) - 0.005))
    # a chain of small lozenges along the navy border
    along = np.where(np.minimum(x, ar - x) < np.minimum(v, 1 - v), v, x)
    d = np.abs(((along / 0.0625) % 1) - 0.5) * 0.0625 + np.abs(e - 0.088)
    c = mix(c, cream, soft(d - 0.021))
    c = mix(c, red, soft(d - 0.010))
    gx, gy = ((x / 0.25) % 1) - 0.5, ((v / 0.25) % 1) - 0.5
    d = np.abs(gx) + np.abs(gy)
    inside = e > 0.131
    for low, high, col in ((0.42, 0.47, cream), (0.30, 0.34, gold), (0.17, 0.26, navy), (0.0, 0.08, cream)):
        c = mix(c, col, soft(np.abs(d - (low + high) / 2) - (high - low) / 2, 0.02) * inside * 0.9)
    atlas.put('rug', cloth(atlas, c))


def _leaf_study(atlas):
    u, v, _ = atlas.grid('pic2')
    c = atlas.ground('pic2', '#f1ebdd')
    c = mix(c, '#4f6b52', soft(np.abs(u - 0.5 - 0.04 * np.sin(v * 5)) - 0.006) * (v > 0.12) * (v < 0.88))
    for i in range(7):
        side = -1 if i % 2 else 1
        turn = 0.7 * side
        dx, dy = u - 0.5 - side * 0.15, v - (0.26 + 0.095 * i)
        a, b = dx * np.cos(turn) + dy * np.sin(turn), -dx * np.sin(turn) + dy * np.cos(turn)
        c = mix(
            c, ('#6f8f6a', '#8aa67a', '#55785a')[i % 3], soft((a / 0.15) ** 2 + (b / 0.05) ** 2 - 1, 0.08)
        )
    atlas.put('pic2', c)


def _lighthouse(atlas):
    """The pier and its light on a blue evening."""
    u, v, _ = atlas.grid('pic3')
    c = hexrgb('#e9c9a8') * (1 - v[..., None]) + hexrgb('#7fa3bd') * v[..., None]
    sea = soft(v - 0.38)
    c = mix(c, '#3f6478', sea)
    wave = np.sin(v * 260 + 6 * np.sin(u * 21)) * np.sin(u * 37 + v * 90)
    c = mix(c, '#7fa6b4', sea * (wave > 0.62) * 0.6)
    c = mix(c, '#6a5f58', soft(np.maximum(np.abs(v - 0.36) - 0.025 * (0.4 + u), 0.12 - u)))
    tower = np.maximum(np.abs(u - 0.62) - 0.052 + 0.05 * (v - 0.38), np.maximum(0.38 - v, v - 0.78))
    c = mix(c, '#f1ece0', soft(tower))
    c = mix(c, '#b5443c', soft(np.maximum(tower, np.abs(((v - 0.38) / 0.133) % 1 - 0.5) - 0.25)))
    c = mix(c, '#2e3a44', soft(np.maximum(np.abs(u - 0.62) - 0.034, np.abs(v - 0.81) - 0.03)))
    c = mix(c, '#f8e2a0', soft(np.hypot(u - 0.62, v - 0.81) - 0.018, 0.02))
    atlas.put('pic3', c * (0.94 + 0.1 * atlas.rng.random(u.shape))[..., None])


def _shipyard(atlas):
    """A hull on the slip between cranes, in oils."""
    u, v, ar = atlas.grid('big')
    x = u * ar
    cloud = fbm(1024, 5, 9, atlas.rng, 5)[: u.shape[0], : u.shape[1]]
    c = hexrgb('#ead8b4') * (1 - v[..., None]) + hexrgb('#86a6b8') * v[..., None]
    c = mix(c, '#f2ead8', np.clip((cloud - 0.48) * 4, 0, 1) * (v > 0.35) * 0.7)
    town = 0.40 + 0.035 * (np.floor(x * 26) * 7919 % 11) / 11
    c = mix(c, '#9a8f88', soft(v - town))
    river = soft(v - 0.22)
    c = mix(c, '#5f7f8c', river)
    c = mix(c, '#a8bcb8', river * (np.sin(v * 210 + 5 * np.sin(x * 17)) * np.sin(x * 41) > 0.55) * 0.6)
    for cx, top, arm in ((0.28, 0.88, 0.20), (1.16, 0.80, -0.22), (1.38, 0.70, -0.15)):
        mast = np.maximum(np.abs(x - cx) - 0.013 - 0.02 * (top - v), np.maximum(0.2 - v, v - top))
        jib = np.maximum(
            np.abs(v - top - 0.35 * (x - cx) * np.sign(arm)) - 0.010, np.abs(x - cx - arm / 2) - abs(arm) / 2
        )
        c = mix(c, '#4a4f56', soft(np.minimum(mast, jib)))
        c = mix(
            c, '#4a4f56', soft(np.maximum(np.abs(x - cx - arm * 0.8) - 0.003, np.abs(v - top + 0.06) - 0.10))
        )
    hull = np.maximum(
        np.maximum(0.20 - v, v - 0.47 - 0.06 * (x - 0.75) ** 2), np.abs(x - 0.74) - 0.40 - 0.22 * (v - 0.2)
    )
    c = mix(c, '#7c3a30', soft(hull))
    c = mix(c, '#26323e', soft(np.maximum(hull, 0.30 - v)))
    c = mix(c, '#e6dcc8', soft(np.maximum(np.abs(x - 0.98) - 0.13, np.abs(v - 0.53) - 0.055)))
    c = mix(c, '#c98a3c', soft(np.maximum(np.abs(x - 1.0) - 0.035, np.abs(v - 0.635) - 0.055)))
    for i in range(9):
        c = mix(
            c,
            '#d8ccb0',
            soft(np.abs(x - 0.36 - 0.095 * i + 0.25 * (v - 0.3)) - 0.004) * (v > 0.2) * (v < 0.46) * 0.5,
        )
    stroke = fbm(1024, 60, 160, atlas.rng, 2)[: u.shape[0], : u.shape[1]]
    atlas.put('big', c * (0.88 + 0.24 * stroke[..., None]))


def _family(atlas):
    """Three people on a lawn, far enough away to have no features."""
    u, v, _ = atlas.grid('photo')
    c = hexrgb('#9ec3d8') * v[..., None] + hexrgb('#86a868') * (1 - v[..., None])
    for cx, s, shirt, hair in (
        (0.33, 1, '#b0564a', '#8c8c90'),
        (0.55, 1.08, '#3f5c86', '#5a4030'),
        (0.76, 0.72, '#d6a13c', '#6a4a2c'),
    ):
        c = mix(c, shirt, soft(((u - cx) / (0.13 * s)) ** 2 + ((v - 0.08) / (0.34 * s)) ** 2 - 1, 0.05))
        c = mix(c, hair, soft(np.hypot(u - cx, v - 0.10 - 0.44 * s) - 0.095 * s, 0.01))
        c = mix(c, '#e2b596', soft(np.hypot(u - cx, v - 0.08 - 0.43 * s) - 0.078 * s, 0.01))
    atlas.put('photo', c)


def _doris(atlas):
    """Head and shoulders of a smiling woman in a lilac cardigan, with white curls and pearls."""
    u, v, ar = atlas.grid('doris')
    x, y = (u - 0.5) * ar, v

    def ell(cx, cy, rx, ry):
        return ((x - cx) / rx) ** 2 + ((y - cy) / ry) ** 2 - 1

    c = hexrgb('#b9c9b2') * (0.75 + 0.35 * v[..., None])
    c = mix(c, '#9a86b0', soft(ell(0, 0.02, 0.34, 0.30), 0.03))
    c = mix(c, '#f4efe4', soft(ell(0, 0.22, 0.085, 0.15), 0.06))
    c = mix(c, '#e3b79c', soft(np.maximum(np.abs(x) - 0.055, np.abs(y - 0.36) - 0.09), 0.01))
    for i in range(15):
        a = np.pi * (-0.12 + 1.24 * i / 14)
        c = mix(
            c,
            '#e9e6e0' if i % 2 else '#d9d4cc',
            soft(ell(0.165 * np.cos(a), 0.60 + 0.20 * np.sin(a), 0.068, 0.068), 0.12),
        )
    c = mix(c, '#ecc5aa', soft(ell(0, 0.575, 0.142, 0.185), 0.05))
    for i in range(7):
        c = mix(
            c,
            '#e6e2da' if i % 2 else '#d6d1c9',
            soft(ell(-0.12 + 0.04 * i, 0.745 - 0.015 * abs(i - 3), 0.045, 0.05), 0.15),
        )
    for s in (-1, 1):
        c = mix(c, '#e2a08e', soft(ell(s * 0.082, 0.525, 0.034, 0.024), 0.9) * 0.45)
        c = mix(c, '#f8f4ee', soft(ell(s * 0.056, 0.595, 0.024, 0.013), 0.2))
        c = mix(c, '#4a6478', soft(ell(s * 0.056, 0.595, 0.012, 0.013), 0.3))
        c = mix(
            c,
            '#b49c88',
            soft(np.abs(y - 0.635 + 4 * (x - s * 0.056) ** 2) - 0.004, 0.006)
            * (np.abs(x - s * 0.056) < 0.032),
        )
    c = mix(c, '#cf9f84', soft(ell(0, 0.545, 0.014, 0.022), 0.5) * 0.6)
    smile = np.abs(y - 0.462 - 3.2 * x**2) - 0.008
    c = mix(c, '#b4605a', soft(smile, 0.008) * (np.abs(x) < 0.066))
    for i in range(11):
        a = np.pi * (1.12 + 0.76 * i / 10)
        c = mix(c, '#f6f1e6', soft(ell(0.105 * np.cos(a), 0.36 + 0.11 * np.sin(a), 0.012, 0.012), 0.3))
    atlas.put('doris', c)


def _team(atlas):
    """A club team in red and white stripes, two rows, long ago."""
    u, v, ar = atlas.grid('team')
    x = u * ar
    c = mix(atlas.ground('team', '#a9b7bf'), '#6f8a58', soft(v - 0.34))
    c = mix(c, '#7d6a58', soft(np.abs(v - 0.66) - 0.10) * 0.8)
    for row, base, n, s in ((0, 0.40, 6, 0.88), (1, 0.10, 5, 1.0)):
        for i in range(n):
            cx = ar * (i + 0.5 + 0.5 * row * 0.2) / n
            body = ((x - cx) / (0.085 * s)) ** 2 + ((v - base - 0.06) / 0.21) ** 2 - 1
            c = mix(c, '#efe9dc', soft(body, 0.06))
            c = mix(c, '#a33a34', soft(np.maximum(body, np.abs(((x - cx) / 0.045) % 1 - 0.5) - 0.25), 0.06))
            head = np.hypot(x - cx, v - base - 0.33)
            c = mix(c, ('#4a3424', '#26211e', '#8a6a40')[(i + row) % 3], soft(head - 0.058, 0.01))
            c = mix(c, '#d9ab8c', soft(np.hypot(x - cx, v - base - 0.315) - 0.050, 0.01))
    atlas.put('team', c.mean(-1, keepdims=True) * hexrgb('#f2e2c4') * 0.45 + c * 0.55)


def _small(atlas):
    """Scarf stripes, a speaker cloth, a till slip and the lids of the evening tablets."""
    u, v, _ = atlas.grid('scarf')
    c = mix(atlas.ground('scarf', '#efe8da'), '#b3262b', (((v * 9) % 1) < 0.5))
    knit = 0.9 + 0.12 * np.abs(np.sin(u * 60)) * np.abs(np.sin(v * 420))
    atlas.put('scarf', c * knit[..., None])
    u, v, _ = atlas.grid('radio')
    dots = np.hypot(((u * 16) % 1) - 0.5, ((v * 16) % 1) - 0.5) < 0.28
    atlas.put('radio', mix(atlas.ground('radio', '#c9b894'), '#5b4b38', dots))
    u, v, _ = atlas.grid('slip')
    lines = ((v * 22 % 1) < 0.45) & (u > 0.12) & (u < 0.88) & (v > 0.1) & (v < 0.9)
    grey = lines * (atlas.rng.random(u.shape) > 0.3) * 0.6
    atlas.put('slip', mix(atlas.ground('slip', '#f4f2ea'), '#6a6e74', grey))
    u, v, _ = atlas.grid('pills')
    cell = np.abs(((u * 7) % 1) - 0.5)
    c = mix(atlas.ground('pills', '#d7e3ea'), '#7fa0b8', soft(0.44 - cell, 0.02) * 0.9)
    day = np.floor(u * 7)
    for dx, dy, col in ((-0.12, 0.42, '#f5f3ee'), (0.14, 0.55, '#e8b7a4'), (0.0, 0.28, '#f0d88a')):
        spot = np.hypot((((u * 7) % 1) - 0.5 - dx), (v - dy) * 0.57) - 0.10
        c = mix(c, col, soft(spot, 0.04) * (day >= 2))
    atlas.put('pills', c)


def paint(atlas):
    """Fill every cell."""
    _rug(atlas)
    hills(
        atlas,
        'pic1',
        ('#bcd3dc', '#f3e3c8'),
        ('#a7b8ae', '#7f9a8a', '#5f7f6c', '#41624f'),
        1,
        (0.68, 0.74, 0.09, '#f6c77a'),
    )
    _leaf_study(atlas)
    _lighthouse(atlas)
    _shipyard(atlas)
    _family(atlas)
    _doris(atlas)
    _team(atlas)
    _small(atlas)
    clock(atlas, 'clock', 10.15, 9)
    print_page(atlas, 'paper')
    dark_glass(atlas, 'tv')
