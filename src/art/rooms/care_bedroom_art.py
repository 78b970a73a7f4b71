"""Carpet, crochet and pictures of the care home's bedroom. Painted with seeded numpy, not taken."""

import numpy as np

from kit.paint import clock, dark_glass, mix, soft
from kit.textures import fbm, hexrgb

ART = {
    'carpet': (0, 0.5, 0.5, 1),
    'pier': (0.5, 0.75, 1, 1),
    'crochet': (0.5, 0.5, 1, 0.75),
    'roses': (0, 0.25, 0.25, 0.5),
    'cards': (0.25, 0.25, 0.5, 0.5),
    'mirror': (0.5, 0.25, 0.6875, 0.5),
    'couple': (0.6875, 0.3125, 0.8125, 0.5),
    'children': (0.8125, 0.3125, 1, 0.4375),
    'memory': (0, 0, 0.25, 0.25),
    'clock': (0.25, 0.125, 0.375, 0.25),
    'screen': (0.375, 0.125, 0.5, 0.25),
    'magazine': (0.25, 0, 0.375, 0.125),
}
# What the carpet's cell shows beyond its piece, so that small mip levels stay one colour at the edges.
CARPET_EDGE = 32 / 1024


def _carpet(atlas):
    """Heather carpet: a soft mottle and small paler flecks that join themselves on all sides."""
    u, _, _ = atlas.grid('carpet')
    n = u.shape[0] - 64
    pile, fleck = fbm(n, 7, 7, atlas.rng, 3), fbm(n, 90, 90, atlas.rng, 1)
    piece = hexrgb('#94797f') * (0.93 + 0.07 * (pile - 0.5) + 0.07 * (fleck - 0.5))[..., None]
    atlas.put('carpet', np.pad(piece, ((32, 32), (32, 32), (0, 0)), mode='wrap'))


def _pier(atlas):
    """A pier on its legs, the cliff behind it, people on the wet sand."""
    u, v, ar = atlas.grid('pier')
    x = u * ar
    c = hexrgb('#f3dfbd') * (1 - v[..., None]) + hexrgb('#8fb3c7') * v[..., None]
    c = mix(c, '#faf3e4', soft(np.abs(v - 0.83 - 0.03 * np.sin(x * 5)) - 0.03, 0.06) * 0.7)
    cliff = 0.40 + 0.34 * np.clip((x - 1.05) / 0.45, 0, 1) ** 1.6 + 0.012 * np.sin(x * 23)
    c = mix(c, '#a9805e', soft(v - cliff) * (x > 1.0))
    c = mix(c, '#7f9a63', soft(np.abs(v - cliff + 0.025) - 0.025, 0.02) * (x > 1.1))
    c = mix(c, '#6d97a5', soft(v - 0.42))
    c = mix(c, '#86adb4', soft(v - 0.34 - 0.006 * np.sin(x * 14)))
    c = mix(c, '#dcc295', soft(v - 0.26 - 0.04 * np.sin(x * 1.7)))
    c = mix(c, '#c7ab80', soft(v - 0.12 - 0.03 * np.sin(x * 2.3 + 1)))
    c = mix(c, '#f7f2e6', soft(np.abs(v - 0.275 - 0.04 * np.sin(x * 1.7)) - 0.008, 0.012))
    deck = 0.50
    c = mix(c, '#6b4a38', soft(np.maximum(np.abs(v - deck) - 0.014, x - 1.55)))
    for k in range(13):
        leg = np.maximum(
            np.abs(x - 0.06 - 0.12 * k - 0.01 * (v - 0.4)) - 0.007, np.maximum(0.27 - v, v - deck)
        )
        c = mix(c, '#6b4a38', soft(leg))
    c = mix(c, '#f1e9da', soft(np.maximum(np.abs(v - 0.56) - 0.046, np.abs(x - 1.42) - 0.11)))
    c = mix(c, '#a9503f', soft(np.maximum(np.abs(x - 1.42) - 0.14 + 1.4 * (v - 0.60), 0.60 - v)))
    for px, py, col in ((0.62, 0.16, '#3f5a72'), (0.68, 0.155, '#a8503c'), (1.12, 0.19, '#4a443d')):
        c = mix(c, col, soft(np.maximum(np.abs(x - px) - 0.011, np.abs(v - py) - 0.035)))
        c = mix(c, '#e6c8ab', soft(np.hypot(x - px, v - py - 0.047) - 0.012))
    atlas.put('pier', c)


def _crochet(atlas):
    """Ripples of crocheted wool ends."""
    u, v, _ = atlas.grid('crochet')
    zigzag = np.abs((u * 11) % 1 - 0.5)
    stripe = v * 9 + zigzag * 1.1
    wools = ('#e9dfc9', '#b9605a', '#e9dfc9', '#7d9378', '#d3a24f', '#e9dfc9', '#5f8292', '#c98a8f')
    pick = np.floor(stripe).astype(int) % len(wools)
    c = np.stack([hexrgb(h) for h in wools])[pick]
    stitch = 0.90 + 0.10 * np.abs(np.sin(stripe * np.pi * 3)) * np.abs(np.sin(u * np.pi * 88))
    atlas.put('crochet', c * stitch[..., None])


def _roses(atlas):
    """Roses in a blue jug."""
    u, v, ar = atlas.grid('roses')
    x = (u - 0.5) * ar
    c = hexrgb('#efe4cf') * (0.9 + 0.12 * v[..., None])
    c = mix(c, '#c9b294', soft(v - 0.16 - 0.02 * x))
    for k in range(11):
        a = k * 2.4
        c = mix(
            c,
            '#7f9a6b',
            soft(np.hypot((x - 0.27 * np.cos(a)) * 1.3, v - 0.62 - 0.20 * np.sin(a)) - 0.10, 0.02),
        )
    c = mix(
        c,
        '#5d7f97',
        soft(np.maximum(np.abs(x) - 0.11 - 0.05 * np.sin((v - 0.1) * 7), np.abs(v - 0.29) - 0.17), 0.01),
    )
    for k in range(8):
        cx, cy = 0.25 * np.cos(k * 2.4 + 0.6) * (0.4 + 0.1 * (k % 5)), 0.64 + 0.17 * np.sin(k * 2.4 + 0.6)
        d = np.hypot(x - cx, v - cy)
        c = mix(c, ('#c9627a', '#e3a3a4', '#e7c489')[k % 3], soft(d - 0.085, 0.01))
        c = mix(c, ('#a9445f', '#c97f86', '#cf9f5c')[k % 3], soft(np.abs(d - 0.045) - 0.009, 0.01))
    atlas.put('roses', c)


def _cards(atlas):
    """A cork board with birthday cards, a rota of visits as coloured dots, a child's drawing."""
    u, v, _ = atlas.grid('cards')
    cork = fbm(1024, 60, 60, atlas.rng, 2)[: u.shape[0], : u.shape[1]]
    c = hexrgb('#c39a66') * (0.88 + 0.22 * (cork - 0.3))[..., None]
    sheets = (
        (0.22, 0.74, 0.14, 0.18, '#f3efe4'),
        (0.56, 0.76, 0.13, 0.17, '#e8c7c4'),
        (0.83, 0.72, 0.11, 0.17, '#c5d6de'),
        (0.30, 0.28, 0.22, 0.19, '#f6f2e6'),
        (0.75, 0.28, 0.17, 0.20, '#eadfae'),
    )
    for cx, cy, w, h, col in sheets:
        c = mix(
            c, '#7c6140', soft(np.maximum(np.abs(u - cx - 0.008) - w, np.abs(v - cy + 0.008) - h), 0.02) * 0.5
        )
        c = mix(c, col, soft(np.maximum(np.abs(u - cx) - w, np.abs(v - cy) - h)))
        c = mix(c, '#b5392f', soft(np.hypot(u - cx, v - cy - h + 0.025) - 0.013))
    for k in range(6):
        a = k * 1.05
        c = mix(
            c, '#d0637c', soft(np.hypot(u - 0.56 - 0.05 * np.cos(a), v - 0.76 - 0.05 * np.sin(a)) - 0.032)
        )
    c = mix(c, '#e7b93f', soft(np.hypot(u - 0.56, v - 0.76) - 0.028))
    c = mix(c, '#4f7f9c', soft(np.maximum(np.abs(u - 0.22) - 0.09, np.abs(v - 0.70) - 0.07)))
    c = mix(
        c, '#f1ead6', soft(np.maximum(np.abs(u - 0.23) - 0.05 + 0.5 * (v - 0.70), np.abs(v - 0.71) - 0.05))
    )
    c = mix(c, '#d9784a', soft(np.hypot(u - 0.83, v - 0.74) - 0.06))
    c = mix(c, '#d8553f', soft(np.maximum(np.abs(u - 0.28) - 0.08, np.abs(v - 0.24) - 0.07)))
    c = mix(c, '#3f6ea3', soft(np.maximum(np.abs(u - 0.28) + (v - 0.31) * 1.3 - 0.10, 0.31 - v)))
    c = mix(c, '#f0c33c', soft(np.hypot(u - 0.44, v - 0.39) - 0.035))
    c = mix(c, '#5f9a55', soft(np.maximum(np.abs(u - 0.30) - 0.20, np.abs(v - 0.145) - 0.02)))
    for k in range(5):
        c = mix(c, '#8f8668', soft(np.maximum(np.abs(u - 0.75) - 0.12, np.abs(v - 0.40 + 0.06 * k) - 0.006)))
    atlas.put('cards', c)


def _mirror(atlas):
    """What the mirror over the basin shows, out of focus: wall, window light, curtain."""
    u, v, _ = atlas.grid('mirror')
    c = hexrgb('#d9cfbb') * (0.86 + 0.2 * v[..., None])
    c = mix(c, '#f2efe6', soft(0.92 - v, 0.08))
    c = mix(c, '#e4eef2', soft(np.maximum(np.abs(u - 0.25) - 0.15, np.abs(v - 0.58) - 0.22), 0.12) * 0.9)
    c = mix(c, '#a5b398', soft(np.maximum(np.abs(u - 0.50) - 0.07, np.abs(v - 0.55) - 0.30), 0.10) * 0.8)
    c = mix(c, '#b98d62', soft(np.maximum(np.abs(u - 0.84) - 0.16, v - 0.62), 0.10) * 0.8)
    c = mix(c, '#a3868b', soft(v - 0.08, 0.14))
    atlas.put('mirror', c)


def _person(c, x, v, cx, cy, size, hair, cloth, skin='#e2bfa3'):
    """Head and shoulders, too small for features."""
    c = mix(c, cloth, soft(np.hypot((x - cx) / 1.25, (v - cy + 1.45 * size) / 1.2) - size, 0.02))
    c = mix(c, hair, soft(np.hypot(x - cx, v - cy - 0.10 * size) - 0.56 * size, 0.02))
    return mix(c, skin, soft(np.hypot((x - cx) * 1.15, v - cy + 0.06 * size) - 0.46 * size, 0.02))


def _couple(atlas):
    """A couple on the front, long ago."""
    u, v, ar = atlas.grid('couple')
    x = (u - 0.5) * ar
    c = mix(atlas.ground('couple', '#b9c6c8'), '#8f9f97', soft(v - 0.42, 0.02))
    c = _person(c, x, v, 0.13, 0.60, 0.21, '#4a3a2c', '#46566a')
    c = _person(c, x, v, -0.13, 0.53, 0.20, '#6b4428', '#c98f80')
    atlas.put('couple', c)


def _children(atlas):
    """Three grandchildren on a lawn."""
    u, v, ar = atlas.grid('children')
    x = (u - 0.5) * ar
    c = mix(atlas.ground('children', '#bcd3dc'), '#83a35f', soft(v - 0.55, 0.03))
    for k, (hair, cloth) in enumerate(
        (('#7a4f2c', '#c9583f'), ('#2f2620', '#e0b84a'), ('#b98a4f', '#4f7f9c'))
    ):
        c = _person(c, x, v, -0.40 + 0.40 * k, 0.50 + 0.05 * (k % 2), 0.24, hair, cloth)
    atlas.put('children', c)


def _memory(atlas):
    """Back of the memory box: blue cloth, a works photograph of a school kitchen, an allotment snapshot."""
    u, v, _ = atlas.grid('memory')
    c = atlas.ground('memory', '#6f8794')
    for cx, cy, w, h in ((0.30, 0.72, 0.22, 0.18), (0.73, 0.40, 0.19, 0.15)):
        c = mix(c, '#f1ece0', soft(np.maximum(np.abs(u - cx) - w, np.abs(v - cy) - h)))
        c = mix(c, '#b7ad9c', soft(np.maximum(np.abs(u - cx) - w + 0.02, np.abs(v - cy) - h + 0.02)))
    for k in range(4):
        cx = 0.15 + 0.10 * k
        c = mix(c, '#f6f3ec', soft(np.maximum(np.abs(u - cx) - 0.038, np.abs(v - 0.645) - 0.08)))
        c = mix(c, '#8c7562', soft(np.hypot(u - cx, v - 0.755) - 0.030))
    c = mix(c, '#7f9a63', soft(np.maximum(np.abs(u - 0.73) - 0.17, np.abs(v - 0.32) - 0.05)))
    for k in range(5):
        c = mix(c, '#dfe6c9', soft(np.maximum(np.abs(u - 0.60 - 0.065 * k) - 0.010, np.abs(v - 0.36) - 0.06)))
    atlas.put('memory', c)


def _magazine(atlas):
    """Cover of a puzzle magazine: a grid of squares under a bar."""
    u, v, _ = atlas.grid('magazine')
    c = atlas.ground('magazine', '#e7d46a')
    c = mix(c, '#b5392f', soft(np.abs(v - 0.86) - 0.08))
    c = mix(c, '#f7f4ea', soft(np.maximum(np.abs(u - 0.5) - 0.36, np.abs(v - 0.40) - 0.32)))
    dark = (
        ((np.floor(u * 11) * 3 + np.floor(v * 11) * 5) % 7 == 0)
        & (np.abs(u - 0.5) < 0.36)
        & (np.abs(v - 0.4) < 0.32)
    )
    atlas.put('magazine', mix(c, '#2d3338', dark))


def paint(atlas):
    """Fill the bedroom's atlas."""
    for painter in (
        _carpet,
        _pier,
        _crochet,
        _roses,
        _cards,
        _mirror,
        _couple,
        _children,
        _memory,
        _magazine,
    ):
        painter(atlas)
    clock(atlas, 'clock')
    dark_glass(atlas, 'screen')
