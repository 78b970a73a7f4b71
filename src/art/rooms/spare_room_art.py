"""Carpet, wallpaper, crochet, mats and pictures of the spare room. Painted with seeded numpy, not taken."""
import numpy as np

from kit.paint import hills, mix, print_page, soft
from kit.textures import fbm, hexrgb

ART = {
    'carpet': (0, 0.75, 0.25, 1),
    'paper': (0.25, 0.75, 0.5, 1),
    'blanket': (0.5, 0.5, 1, 1),
    'mat': (0, 0.5, 0.5, 0.75),
    'pier': (0, 0.25, 0.25, 0.5),
    'moor': (0.25, 0.25, 0.5, 0.5),
    'village': (0.5, 0.25, 0.75, 0.5),
    'hoop0': (0.75, 0.25, 0.875, 0.375),
    'hoop1': (0.875, 0.25, 1, 0.375),
    'hoop2': (0.875, 0.375, 1, 0.5),
    'cover': (0.75, 0.375, 0.875, 0.5),
    'page': (0, 0.125, 0.125, 0.25),
    'month': (0.125, 0.125, 0.25, 0.25),
    'scarf': (0.25, 0.125, 0.3125, 0.25),
    'hatbox': (0.3125, 0.125, 0.5, 0.25),
}
WOOL = ['#c9963f', '#3f7a7c', '#b9606a', '#a5482f', '#8a78a8', '#7d9670', '#d98f6a', '#54708f']


def _carpet(atlas):
    """Loop pile of oatmeal wool."""
    u, _, _ = atlas.grid('carpet')
    n = u.shape[0]
    pile = fbm(n, 48, 48, atlas.rng, 3, 0.7)
    worn = fbm(n, 3, 3, atlas.rng, 2)
    c = atlas.ground('carpet', '#b5a48a') * (0.88 + 0.22 * pile + 0.08 * (worn - 0.5))[..., None]
    atlas.put('carpet', mix(c, '#8f7f68', (atlas.rng.random(u.shape) > 0.975) * 0.22))


def _sprig(c, u, v, x, y, turn):
    """One rosebud on a stem with two leaves."""
    dx, dy = u - x, v - y
    a, b = dx * np.cos(turn) + dy * np.sin(turn), -dx * np.sin(turn) + dy * np.cos(turn)
    c = mix(
        c,
        '#9aa88c',
        soft(np.maximum(np.abs(a - 0.02 * np.sin(b * 20)) - 0.005, np.abs(b + 0.06) - 0.09)) * 0.8,
    )
    for s in (-1, 1):
        p, q = a - s * 0.045, b + 0.055 - 0.02 * s
        leaf = ((p + q * s * 0.6) / 0.052) ** 2 + (q / 0.026) ** 2 - 1
        c = mix(c, '#a3b196', soft(leaf, 0.25) * 0.85)
    for r, col in ((0.052, '#d4a0a0'), (0.034, '#c4868a'), (0.016, '#b06e76')):
        c = mix(c, col, soft(np.hypot(a, b - 0.05) - r, 0.012) * 0.85)
    return c


def _paper(atlas):
    """Faded rose wallpaper with sprigs between thin stripes."""
    u, v, _ = atlas.grid('paper')
    c = atlas.ground('paper', '#ecdbd2')
    stripe = np.abs(((u * 2 + 0.5) % 1) - 0.5) / 2
    c = mix(c, '#e2c8c0', soft(np.abs(stripe - 0.012) - 0.004, 0.006) * 0.8)
    c = mix(c, '#e6cfc6', (stripe > 0.205) * 0.35)
    c = _sprig(c, u, v, 0.5, 0.48, 0.22)
    # a quarter of a rosette in each corner, where four repeats meet as mirror pictures
    x, y = np.minimum(u, 1 - u), np.minimum(v, 1 - v)
    for turn in (0.35, 1.22):
        p, q = x * np.cos(turn) + y * np.sin(turn), -x * np.sin(turn) + y * np.cos(turn)
        c = mix(c, '#a3b196', soft(((p - 0.085) / 0.048) ** 2 + (q / 0.020) ** 2 - 1, 0.25) * 0.85)
    for r, col in ((0.056, '#d4a0a0'), (0.038, '#c4868a'), (0.018, '#b06e76')):
        c = mix(c, col, soft(np.hypot(x, y) - r, 0.012) * 0.85)
    atlas.put('paper', c * (0.985 + 0.03 * atlas.rng.random(u.shape))[..., None])


def _blanket(atlas):
    """Granny squares of leftover wool, joined with cream."""
    u, v, _ = atlas.grid('blanket')
    n, rng = 9, np.random.default_rng(11)
    pick = rng.integers(0, len(WOOL), (3, n, n))
    i, j = np.minimum((u * n).astype(int), n - 1), np.minimum((v * n).astype(int), n - 1)
    x, y = u * n % 1 - 0.5, v * n % 1 - 0.5
    d = np.maximum(np.abs(x), np.abs(y))
    along = np.where(np.abs(x) > np.abs(y), y, x)
    wool = np.array([hexrgb(h) for h in WOOL])
    c = atlas.ground('blanket', '#ece0c8')
    for k, low, high in ((0, 0.0, 0.13), (1, 0.15, 0.27), (2, 0.29, 0.41)):
        ring = soft(np.maximum(low - d, d - high), 0.02)
        c = c * (1 - ring[..., None]) + wool[pick[k][j, i]] * ring[..., None]
    # clusters of stitches: gaps between them show darker
    stitch = 0.5 + 0.5 * np.cos(along * 2 * np.pi * 9)
    ringed = 0.5 + 0.5 * np.cos(d * 2 * np.pi / 0.14)
    c = c * (0.78 + 0.16 * stitch + 0.12 * ringed)[..., None]
    atlas.put('blanket', c * (0.97 + 0.05 * atlas.rng.random(u.shape))[..., None])


def _mat(atlas):
    """A proggy mat: strips of old coats and shirts, dark border, a diamond in the middle."""
    u, v, ar = atlas.grid('mat')
    x, y = (u - 0.5) * ar, v - 0.5
    size = 0.018
    rows = np.floor(v / size).astype(int)
    cols = np.floor((u * ar + 0.5 * size * (rows % 2)) / size).astype(int)
    rng = np.random.default_rng(5)
    pick = rng.integers(0, 6, (80, 160))[rows % 80, cols % 160]
    shade = 0.72 + 0.5 * rng.random((80, 160))[rows % 80, cols % 160]
    mixed = np.array([hexrgb(h) for h in ('#8f8476', '#b9a88a', '#6f7f86', '#9a6f62', '#5f6a5c', '#c9bba0')])
    c = mixed[pick]
    wob = 0.02 * np.sin(x * 40) + 0.01 * np.sin(y * 60)
    edge = np.minimum(ar / 2 - np.abs(x), 0.5 - np.abs(y)) + wob * 0.4
    c = mix(c, '#2f3440', soft(edge - 0.11, 0.03))
    d = np.abs(x) * 0.55 + np.abs(y) + wob * 0.5
    for low, high, col in ((0.22, 0.31, '#7c2f2c'), (0.12, 0.17, '#2f3440'), (0.0, 0.10, '#b5803a')):
        c = mix(c, col, soft(np.maximum(low - d, d - high), 0.03))
    fine = 0.95 + 0.1 * atlas.rng.random(u.shape)
    atlas.put('mat', c * (shade * fine)[..., None])


def _pier(atlas):
    """A pier and its light in a blue morning, with one coble on the sea."""
    u, v, _ = atlas.grid('pier')
    c = hexrgb('#f0e2c8') * (1 - v[..., None]) + hexrgb('#9cbccb') * v[..., None]
    sea = soft(v - 0.42, 0.01)
    c = mix(c, '#5a8796', sea)
    c = mix(c, '#94b6bb', sea * (np.sin(v * 240 + 6 * np.sin(u * 17)) * np.sin(u * 31 + v * 80) > 0.55) * 0.6)
    c = mix(c, '#8c8072', soft(np.maximum(np.abs(v - 0.41) - 0.02 - 0.03 * (1 - u), u - 0.62)))
    tower = np.maximum(np.abs(u - 0.54) - 0.045 + 0.05 * (v - 0.42), np.maximum(0.42 - v, v - 0.76))
    c = mix(c, '#f4eee2', soft(tower))
    c = mix(c, '#ad4a40', soft(np.maximum(tower, np.abs(((v - 0.42) / 0.17) % 1 - 0.5) - 0.25)))
    c = mix(c, '#2e3a44', soft(np.maximum(np.abs(u - 0.54) - 0.03, np.abs(v - 0.79) - 0.03)))
    hull = np.maximum(np.abs(u - 0.82) - 0.07 - 0.25 * (v - 0.26), np.abs(v - 0.275) - 0.025)
    c = mix(c, '#2f5468', soft(hull))
    c = mix(c, '#a5643c', soft(np.maximum(np.abs(u - 0.80) - 0.16 * (0.44 - v), np.abs(v - 0.37) - 0.065)))
    atlas.put('pier', c * (0.95 + 0.09 * atlas.rng.random(u.shape))[..., None])


def _village(atlas):
    """Pit rows under the winding wheel, in chalk colours."""
    u, v, _ = atlas.grid('village')
    c = hexrgb('#efd9b2') * (1 - v[..., None]) + hexrgb('#a9b9bd') * v[..., None]
    c = mix(c, '#8b9684', soft(v - 0.46 - 0.05 * np.sin(u * 7), 0.01))
    for x0, x1, y0, x2, y2 in ((0.60, 0.70, 0.30, 0.66, 0.80), (0.80, 0.72, 0.30, 0.68, 0.80)):
        along = (v - y0) / (y2 - y0)
        c = mix(
            c,
            '#4a4642',
            soft(np.maximum(np.abs(u - x0 - (x2 - x0) * along) - 0.010, np.abs(along - 0.5) - 0.5)),
        )
    wheel = np.abs(np.hypot(u - 0.665, v - 0.78) - 0.085) - 0.010
    c = mix(c, '#4a4642', soft(wheel))
    for a in np.arange(4) * np.pi / 4:
        spoke = np.abs((u - 0.665) * np.sin(a) - (v - 0.78) * np.cos(a)) - 0.003
        c = mix(c, '#4a4642', soft(np.maximum(spoke, np.hypot(u - 0.665, v - 0.78) - 0.085)))
    for row, (base, high, brick) in enumerate(((0.26, 0.17, '#a8694f'), (0.08, 0.22, '#94543f'))):
        roof = base + high
        c = mix(c, '#59606a', soft(np.maximum(np.abs(v - roof - 0.02) - 0.05, base - v)))
        c = mix(c, brick, soft(np.maximum(v - roof + 0.02, base - v)))
        x = (u * (6 - row) + 0.3 * row) % 1
        pane = np.maximum(np.abs(x - 0.32) - 0.11, np.abs(v - base - high * 0.55) - high * 0.17)
        door = np.maximum(np.abs(x - 0.75) - 0.09, v - base - high * 0.55)
        c = mix(c, '#f2e3b4', soft(pane) * (v > base))
        c = mix(c, '#3f6a6c' if row else '#6c3f3c', soft(door) * (v > base))
        c = mix(c, brick, soft(np.maximum(np.abs(x - 0.95) - 0.06, np.abs(v - roof - 0.08) - 0.045)))
    c = mix(c, '#7f776a', soft(v - 0.085))
    stroke = fbm(256, 40, 90, atlas.rng, 2)
    atlas.put('village', c * (0.9 + 0.2 * stroke)[..., None])


def _hoop(atlas, name, petals, cols, ring):
    """Flowers worked on linen."""
    u, v, _ = atlas.grid(name)
    x, y = u - 0.5, v - 0.5
    c = atlas.ground(name, '#eee6d4') * (0.96 + 0.06 * np.sin(u * 400) * np.sin(v * 400))[..., None]
    if ring:
        c = mix(c, '#7d9670', soft(np.abs(np.hypot(x, y) - ring) - 0.009, 0.012))
    for k in range(petals):
        a = 2 * np.pi * k / petals
        cx, cy = (ring * np.cos(a), ring * np.sin(a)) if ring else (0.0, -0.1 + 0.1 * k)
        for p in range(5):
            t = p * 2 * np.pi / 5 + a
            q = np.hypot(x - cx - 0.036 * np.cos(t), y - cy - 0.036 * np.sin(t)) - 0.028
            c = mix(c, cols[k % len(cols)], soft(q, 0.012))
        c = mix(c, '#e2b84c', soft(np.hypot(x - cx, y - cy) - 0.02, 0.01))
    atlas.put(name, c)


def _cover(atlas):
    """Quilted gingham."""
    u, v, _ = atlas.grid('cover')
    a, b = (u * 10 % 1) < 0.5, (v * 10 % 1) < 0.5
    c = atlas.ground('cover', '#f1e8dc')
    c = mix(c, '#c98f8c', a * 0.5)
    c = mix(c, '#b56f70', b * 0.5)
    quilt = np.minimum(np.abs(((u + v) * 5) % 1 - 0.5), np.abs(((u - v) * 5) % 1 - 0.5))
    atlas.put('cover', c * (0.86 + 0.14 * np.clip(quilt * 9, 0, 1))[..., None])


def _small(atlas):
    """A month on the wall, a scarf on the needles, the stripes of a hat box."""
    u, v, _ = atlas.grid('month')
    c = atlas.ground('month', '#f6f1e6')
    c = mix(c, '#8fb0a8', v > 0.55)
    c = mix(c, '#5f8a76', soft(v - 0.68 - 0.06 * np.sin(u * 9)) * (v > 0.55))
    line = np.minimum(np.abs((u * 7) % 1 - 0.5), np.abs((v * 10) % 1 - 0.5))
    c = mix(
        c, '#b9b2a4', (line > 0.44) * 0.0 + (np.minimum((u * 7) % 1, (v * 10) % 1) < 0.08) * (v < 0.5) * 0.8
    )
    atlas.put('month', c)
    u, v, _ = atlas.grid('scarf')
    c = np.where((v * 6 % 1 < 0.5)[..., None], hexrgb('#b3322f'), hexrgb('#f0e9dc'))
    atlas.put('scarf', c * (0.82 + 0.2 * np.abs(np.sin(u * 44)))[..., None])
    u, v, _ = atlas.grid('hatbox')
    c = mix(atlas.ground('hatbox', '#efe6d6'), '#8a9fb0', (u * 16 % 1 < 0.5) * 0.9)
    atlas.put('hatbox', c)


def paint(atlas):
    """Fill the atlas."""
    _carpet(atlas)
    _paper(atlas)
    _blanket(atlas)
    _mat(atlas)
    _pier(atlas)
    moor = ['#a9a58c', '#8b7a86', '#6f5f74', '#5c6450']
    hills(atlas, 'moor', ('#b9cbd2', '#f0e3cc'), moor, 4, (0.7, 0.8, 0.05, '#f6e6b8'))
    _village(atlas)
    _hoop(atlas, 'hoop0', 7, ['#b9606a', '#d98f6a', '#8a78a8'], 0.29)
    _hoop(atlas, 'hoop1', 3, ['#54708f', '#c9963f', '#b9606a'], 0)
    _hoop(atlas, 'hoop2', 5, ['#c9963f', '#a5482f'], 0.24)
    _cover(atlas)
    print_page(atlas, 'page', 1, 22)
    _small(atlas)
