"""Carpet, mat, blanket and pictures of the bedroom. Painted with seeded numpy, not taken."""

import numpy as np

from kit.paint import clock, hills, mix, soft
from kit.textures import fbm, hexrgb

ART = {
    'carpet': (0, 0.5, 0.5, 1),
    'coast': (0.5, 0.75, 1, 1),
    'mat': (0.5, 0.5, 1, 0.75),
    'crochet': (0, 0.375, 0.5, 0.5),
    'mirror': (0, 0.125, 0.1875, 0.375),
    'wedding': (0.1875, 0.125, 0.375, 0.375),
    'wicker': (0.375, 0.125, 0.5, 0.375),
    'moor': (0.5, 0.25, 0.75, 0.5),
    'boats': (0.75, 0.25, 1, 0.5),
    'pinks': (0.5, 0, 0.6875, 0.25),
    'clock': (0.6875, 0.125, 0.8125, 0.25),
    'cover': (0.6875, 0, 0.8125, 0.125),
}
# What the carpet's cell shows beyond its piece, so that small mip levels stay one colour at the edges.
CARPET_EDGE = 32 / 1024


def _carpet(atlas):
    """Greige twist pile: a soft mottle and fine flecks that join themselves on all sides."""
    u, _, _ = atlas.grid('carpet')
    n = u.shape[0] - 64
    pile = fbm(n, 7, 7, atlas.rng, 4)
    fleck = fbm(n, 110, 110, atlas.rng, 2)
    piece = hexrgb('#b3a999') * (0.90 + 0.07 * (pile - 0.5) + 0.15 * (fleck - 0.4))[..., None]
    atlas.put('carpet', np.pad(piece, ((32, 32), (32, 32), (0, 0)), mode='wrap'))


def _coast(atlas):
    """Wide sands under a rock with a castle, breakers coming in."""
    u, v, ar = atlas.grid('coast')
    x = u * ar
    cloud = fbm(1024, 4, 9, atlas.rng, 5)[: u.shape[0], : u.shape[1]]
    c = hexrgb('#f1e2c6') * (1 - v[..., None]) + hexrgb('#7ea3bd') * v[..., None]
    c = mix(c, '#f8f3ea', np.clip((cloud - 0.50) * 4, 0, 1) * (v > 0.5) * 0.8)
    c = mix(c, '#5c8497', soft(v - 0.47))
    c = mix(c, '#83a9b3', soft(v - 0.40 - 0.008 * np.sin(x * 9)) * 0.8)
    rock = 0.47 + 0.13 * np.exp(-(((x - 1.42) / 0.34) ** 2)) + 0.012 * np.sin(x * 31)
    c = mix(c, '#7d7a68', soft(np.maximum(v - rock, 0.45 - v)) * (x > 0.9))
    c = mix(c, '#8fa06e', soft(np.abs(v - rock + 0.012) - 0.012, 0.01) * (x > 0.98) * (x < 1.86))
    for cx, w, top in ((1.30, 0.16, 0.66), (1.50, 0.07, 0.72), (1.22, 0.05, 0.70), (1.60, 0.10, 0.64)):
        c = mix(c, '#a58f78', soft(np.maximum(np.abs(x - cx) - w / 2, np.maximum(v - top, 0.56 - v))))
        teeth = np.maximum(np.maximum(v - top - 0.018, top - 0.002 - v), np.abs(x - cx) - w / 2)
        c = mix(c, '#a58f78', soft(np.maximum(teeth, np.abs(((x * 26) % 1) - 0.5) - 0.28)))
    beach = 0.33 + 0.05 * np.sin(x * 2.1 + 0.5)
    c = mix(c, '#dcc79c', soft(v - beach))
    c = mix(c, '#bda882', soft(v - beach + 0.06) * (v > beach - 0.075) * 0.5)
    for k in range(3):
        wave = beach + 0.012 + 0.035 * k + 0.008 * np.sin(x * (7 + 3 * k) + k)
        c = mix(c, '#f6f3ea', soft(np.abs(v - wave) - 0.006 + 0.001 * k, 0.01))
    for k in range(40):
        gx, gh = atlas.rng.random() * ar, 0.10 + 0.09 * atlas.rng.random()
        blade = np.maximum(np.abs(x - gx - 0.5 * (v - 0.02)) - 0.004, np.maximum(v - gh, -v))
        c = mix(c, ('#7c8a52', '#98a266', '#66753f')[k % 3], soft(blade))
    atlas.put('coast', c * (0.94 + 0.1 * atlas.rng.random(u.shape))[..., None])


def _mat(atlas):
    """Clippy mat: short strips of old cloth, dark border, three diamonds, made at home."""
    u, v, ar = atlas.grid('mat')
    x = u * ar
    cell_x, cell_y = np.floor(x * 46).astype(int) % 128, np.floor(v * 46).astype(int) % 64
    strip = atlas.rng.random((64, 128)).astype(np.float32)[cell_y, cell_x]
    edge = np.minimum(np.minimum(x, ar - x), np.minimum(v, 1 - v)) + 0.02 * (strip - 0.5)
    c = mix(atlas.ground('mat', '#c9bda6'), '#8fa1ac', (strip > 0.62) * 0.8)
    for k in range(3):
        d = np.abs(x - ar * (k + 0.5) / 3) + np.abs(v - 0.5) * 0.9 + 0.03 * (strip - 0.5)
        c = mix(c, '#3f566a', soft(d - 0.27))
        c = mix(c, '#b0654a', soft(d - 0.19))
        c = mix(c, '#d8cbb0', soft(d - 0.09))
    c = mix(c, '#3d4c5b', soft(edge - 0.10))
    c = mix(c, '#7f8f9a', soft(np.abs(edge - 0.055) - 0.016))
    tuft = fbm(1024, 90, 90, atlas.rng, 2)[: u.shape[0], : u.shape[1]]
    atlas.put('mat', c * (0.72 + 0.24 * strip + 0.30 * (tuft - 0.3))[..., None])


def _crochet(atlas):
    """Crocheted squares in wool ends, joined with cream."""
    u, v, ar = atlas.grid('crochet')
    x, y = u * ar * 3, v * 3
    wools = [hexrgb(h) for h in ('#a85f48', '#5d7f8f', '#c79a4a', '#7d8f6c', '#8a5f74', '#3f5a72')]
    pick = (np.floor(x) * 5 + np.floor(y) * 3).astype(int)
    d = np.maximum(np.abs(x % 1 - 0.5), np.abs(y % 1 - 0.5))
    c = atlas.ground('crochet', '#e6dcc6')
    for ring, (low, high, step) in enumerate(((0.27, 0.40, 0), (0.14, 0.27, 2), (0.0, 0.13, 4))):
        colour = np.stack(wools)[(pick + step + ring) % len(wools)]
        band = soft(np.abs(d - (low + high) / 2) - (high - low) / 2, 0.03)[..., None]
        c = c * (1 - band) + colour * band
    stitch = 0.86 + 0.14 * np.abs(np.sin(x * np.pi * 8)) * np.abs(np.sin(y * np.pi * 8))
    atlas.put('crochet', c * (stitch * (0.95 + 0.1 * atlas.rng.random(u.shape)))[..., None])


def _mirror(atlas):
    """What the mirror over the chest shows of the room, out of focus: wall, bed, picture."""
    u, v, _ = atlas.grid('mirror')
    c = hexrgb('#a7b2b7') * (0.90 + 0.22 * v[..., None])
    c = mix(c, '#eae6dd', soft(0.90 - v, 0.08) * 0.8)
    c = mix(c, '#b5a996', soft(v - 0.12, 0.14))
    bed = np.maximum(np.abs(u - 0.50) - 0.40, np.abs(v - 0.20) - 0.12)
    c = mix(c, '#dad5ca', soft(bed, 0.14))
    c = mix(c, '#ab8a66', soft(np.maximum(np.abs(u - 0.50) - 0.36, np.abs(v - 0.37) - 0.035), 0.10) * 0.8)
    c = mix(c, '#8fa6b1', soft(np.maximum(np.abs(u - 0.50) - 0.20, np.abs(v - 0.66) - 0.07), 0.08) * 0.7)
    c = mix(c, '#f7f1e2', soft(np.abs(u - 0.16 - 0.12 * v) - 0.07, 0.16) * 0.6)
    atlas.put('mirror', c)


def _wedding(atlas):
    """Black-and-white wedding photograph: two people on the church steps, too far away for features."""
    u, v, ar = atlas.grid('wedding')
    x = (u - 0.5) * ar
    c = atlas.ground('wedding', '#b9b4aa') * (0.8 + 0.25 * v[..., None])
    arch = np.maximum(np.hypot(x, np.maximum(v - 0.62, 0)) - 0.27, 0.1 - v)
    c = mix(c, '#5d5a55', soft(arch, 0.02))
    c = mix(c, '#8b877f', soft(v - 0.13, 0.02))

    def oval(cx, cy, rx, ry):
        """Below 0 inside an ellipse."""
        return ((x - cx) / rx) ** 2 + ((v - cy) / ry) ** 2 - 1

    c = mix(c, '#2b2a29', soft(oval(0.095, 0.30, 0.095, 0.27), 0.06))
    c = mix(c, '#ece9e2', soft(np.maximum(np.abs(x - 0.075) - 0.02, np.abs(v - 0.50) - 0.05), 0.02))
    c = mix(c, '#f4f1ea', soft(oval(-0.10, 0.22, 0.15, 0.28), 0.06))
    c = mix(c, '#f1eee7', soft(oval(-0.10, 0.60, 0.085, 0.12), 0.06))
    for cx, cy, hair in ((0.09, 0.66, '#2e2b28'), (-0.09, 0.62, '#4a443d')):
        c = mix(c, hair, soft(np.hypot(x - cx, v - cy - 0.014) - 0.060, 0.012))
        c = mix(c, '#d8d2c7', soft(np.hypot((x - cx) * 1.1, v - cy + 0.008) - 0.046, 0.012))
    for k in range(7):
        a = k * 0.9
        c = mix(
            c,
            '#fbf9f4',
            soft(np.hypot(x + 0.02 - 0.03 * np.cos(a), v - 0.36 - 0.03 * np.sin(a)) - 0.022, 0.01),
        )
    atlas.put('wedding', c * (0.94 + 0.1 * atlas.rng.random(u.shape))[..., None])


def _wicker(atlas):
    """Willow weave that joins itself sideways."""
    u, v, _ = atlas.grid('wicker')
    row = np.floor(v * 18)
    over = np.abs(np.sin((u * 8 + 0.5 * (row % 2)) * np.pi))
    rod = np.abs(np.sin(v * 18 * np.pi))
    shade = 0.55 + 0.35 * over * rod + 0.18 * rod
    atlas.put('wicker', hexrgb('#b98f5c') * (shade * (0.92 + 0.16 * atlas.rng.random(u.shape)))[..., None])


def _boats(atlas):
    """Cobles drawn up on the sand."""
    u, v, _ = atlas.grid('boats')
    c = hexrgb('#eadfc8') * (1 - v[..., None]) + hexrgb('#9dbccb') * v[..., None]
    c = mix(c, '#6f97a6', soft(v - 0.58))
    c = mix(c, '#d9c49c', soft(v - 0.44 - 0.03 * np.sin(u * 5)))
    for cx, cy, s, hull in ((0.34, 0.26, 1.0, '#35617c'), (0.70, 0.38, 0.7, '#a8503c')):
        x, y = (u - cx) / s, (v - cy) / s
        body = np.maximum(np.maximum(-y, y - 0.11 - 0.5 * x * x), np.abs(x) - 0.20 - 0.8 * y)
        c = mix(c, hull, soft(body, 0.01))
        c = mix(c, '#f2ead8', soft(np.maximum(body, np.abs(y - 0.09 - 0.5 * x * x) - 0.014), 0.01))
        c = mix(c, '#6b543c', soft(np.maximum(np.abs(x + 0.04) - 0.008, np.maximum(0.1 - y, y - 0.42))))
    atlas.put('boats', c * (0.94 + 0.1 * atlas.rng.random(u.shape))[..., None])


def _pinks(atlas):
    """Sea pinks, a botanical print."""
    u, v, ar = atlas.grid('pinks')
    x = (u - 0.5) * ar
    c = atlas.ground('pinks', '#f1ebdd')
    rise = np.maximum(v - 0.15, 0) ** 1.3
    for k in range(9):
        lean, top = -0.24 + 0.06 * k, 0.62 + 0.13 * np.sin(k * 2.3)
        stem = np.maximum(np.abs(x - lean * rise) - 0.005, np.maximum(0.15 - v, v - top))
        c = mix(c, '#6f8a5a', soft(stem))
        if k % 2 == 0:
            head = lean * (top - 0.15) ** 1.3
            for j in range(6):
                a = j * 1.05
                dot = np.hypot(x - head - 0.028 * np.cos(a), v - top - 0.022 * np.sin(a)) - 0.026
                c = mix(c, ('#c9708f', '#dc93a9', '#b65f80')[j % 3], soft(dot, 0.01))
    atlas.put('pinks', c)


def _cover(atlas):
    """A thriller from the library: dark blue, a pale moon, bars where the title would be."""
    u, v, _ = atlas.grid('cover')
    c = hexrgb('#16283c') * (1 - v[..., None]) + hexrgb('#3f6680') * v[..., None]
    c = mix(c, '#f0e6c4', soft(np.hypot(u - 0.66, v - 0.70) - 0.12, 0.02))
    c = mix(c, '#0d1722', soft(v - 0.22 - 0.06 * np.sin(u * 9)))
    for y, w in ((0.50, 0.38), (0.40, 0.28)):
        c = mix(c, '#d9a441', soft(np.maximum(np.abs(v - y) - 0.028, np.abs(u - 0.5) - w)))
    atlas.put('cover', c)


def paint(atlas):
    """Fill the bedroom's atlas."""
    for painter in (_carpet, _coast, _mat, _crochet, _mirror, _wedding, _wicker, _boats, _pinks, _cover):
        painter(atlas)
    hills(
        atlas,
        'moor',
        ('#8fb0c0', '#f0dfc2'),
        ('#8f9aa0', '#7d6f86', '#8a6479', '#6d5a4a'),
        11,
        sun=(0.70, 0.80, 0.06, '#f8e6b8'),
    )
    clock(atlas, 'clock', hour=10.15, minute=9)
