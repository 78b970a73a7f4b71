"""Carpets, boards and lists of the care home's corridor and office, painted with seeded numpy."""

import numpy as np

from kit.paint import clock, hills, mix, soft
from kit.textures import fbm, hexrgb
from rooms import care_office_pictures as things
from rooms.care_office_pictures import block

ART = {
    'carpet': (0, 0.5, 0.5, 1),
    'tiles': (0.5, 0.75, 0.75, 1),
    'sea': (0.75, 0.75, 1, 1),
    'whiteboard': (0.5, 0.5, 1, 0.75),
    'notice': (0, 0.25, 0.375, 0.5),
    'rota': (0.375, 0.25, 0.625, 0.5),
    'screen': (0.625, 0.375, 0.8125, 0.5),
    'panel': (0.8125, 0.3125, 1, 0.5),
    'clock': (0.625, 0.25, 0.75, 0.375),
    'moor': (0, 0, 0.1875, 0.25),
    'list': (0.1875, 0, 0.375, 0.25),
    'garden': (0.375, 0, 0.625, 0.25),
    'exit': (0.625, 0.125, 0.75, 0.1875),
    'wired': (0.625, 0, 0.6875, 0.125),
    'folders': (0.75, 0.1875, 1, 0.3125),
    'name': (0.75, 0.0625, 0.875, 0.1875),
}
# What a carpet's cell shows beyond its piece, so that small mip levels stay one colour at the edges.
CARPET_EDGE = 32 / 1024


def _pile(atlas, name, colour, speck):
    """Carpet that joins itself on all sides: a soft mottle and small flecks."""
    u, _, _ = atlas.grid(name)
    n = u.shape[0] - 64
    mottle, fleck = fbm(n, 7, 7, atlas.rng, 3), fbm(n, 48, 48, atlas.rng, 1)
    piece = hexrgb(colour) * (0.93 + 0.07 * (mottle - 0.5) + speck * (fleck - 0.5))[..., None]
    atlas.put(name, np.pad(piece, ((32, 32), (32, 32), (0, 0)), mode='wrap'))


def _whiteboard(atlas):
    """One row of marks for each corridor, a coloured magnet for each of 38 rooms, notes in two pens."""
    u, v, ar = atlas.grid('whiteboard')
    x = u * ar
    c = atlas.ground('whiteboard', '#f2f2ee')
    for k in range(9):
        c = block(c, x, v, ar * 0.36, 0.10 + 0.095 * k, ar * 0.34, 0.0025, '#9fb0bb')
    for k in range(6):
        c = block(c, x, v, ar * (0.02 + 0.136 * k), 0.48, 0.0025, 0.38, '#9fb0bb')
    for room in range(38):
        cx, cy = ar * (0.06 + 0.136 * (room % 5)), 0.82 - 0.095 * (room // 5)
        colour = ('#4f9a62', '#4f9a62', '#4a79b0', '#e0a93a', '#4f9a62', '#c4514a')[(room * 5) % 6]
        c = mix(c, colour, soft(np.hypot(x - cx, v - cy) - 0.022))
        c = block(c, x, v, cx + 0.11, cy, 0.055 + 0.012 * (room % 3), 0.006, '#59646c')
    for k in range(7):
        wide = 0.13 + 0.06 * ((k * 5) % 3)
        c = block(c, x, v, ar * 0.74 + wide, 0.80 - 0.085 * k, wide, 0.008, '#3f6ea3' if k % 3 else '#b5483e')
    c = block(c, x, v, ar * 0.36, 0.925, ar * 0.20, 0.016, '#3a4147')
    atlas.put('whiteboard', c)


def _notice(atlas):
    """Notice board: what is on this week, a menu, photographs of an outing, a poster."""
    u, v, ar = atlas.grid('notice')
    x = u * ar
    felt = fbm(1024, 70, 70, atlas.rng, 2)[: u.shape[0], : u.shape[1]]
    c = hexrgb('#5c7f86') * (0.9 + 0.2 * (felt - 0.4))[..., None]
    sheets = (
        (0.20, 0.66, 0.15, 0.24, '#f5f1e6'),
        (0.56, 0.74, 0.15, 0.17, '#f3dfa8'),
        (0.96, 0.68, 0.18, 0.22, '#f5f1e6'),
        (1.33, 0.62, 0.13, 0.28, '#efc7bd'),
        (0.20, 0.20, 0.14, 0.12, '#e9e4d6'),
        (0.55, 0.29, 0.16, 0.20, '#cfe0d2'),
        (0.96, 0.22, 0.19, 0.15, '#e9e4d6'),
        (1.33, 0.18, 0.12, 0.10, '#f5f1e6'),
    )
    for k, (cx, cy, w, h, col) in enumerate(sheets):
        c = block(c, x, v, cx + 0.008, cy - 0.01, w, h, '#43626a', 0.02)
        c = block(c, x, v, cx, cy, w, h, col)
        c = mix(
            c, ('#b5392f', '#3f6ea3', '#e0a93a')[k % 3], soft(np.hypot(x - cx, v - cy - h + 0.03) - 0.013)
        )
    for k in range(6):
        for cx in (0.20, 0.96):
            c = block(c, x, v, cx - 0.01, 0.78 - 0.055 * k, 0.105, 0.008, '#7a8288' if k else '#b5483e')
    for k in range(4):
        c = block(c, x, v, 0.55, 0.42 - 0.07 * k, 0.11, 0.009, '#6b8574')
    for cx, cy, w, h, sky, land in (
        (0.56, 0.74, 0.12, 0.11, '#9fc0d0', '#8fae6c'),
        (0.96, 0.22, 0.165, 0.11, '#bcd2dc', '#d8bf90'),
        (0.20, 0.20, 0.115, 0.09, '#c9b294', '#8d6f55'),
    ):
        c = block(c, x, v, cx, cy, w, h, sky)
        c = block(c, x, v, cx, cy - h * 0.6, w, h * 0.4, land)
        for k in range(4):
            px = cx - 0.075 + 0.05 * k
            c = block(
                c, x, v, px, cy - h * 0.32, 0.014, h * 0.30, ('#c9583f', '#4f7f9c', '#e0b84a', '#7d6186')[k]
            )
            c = mix(c, '#e6c8ab', soft(np.hypot(px - x, v - cy - h * 0.14) - 0.017))
    for s in (-1, 1):
        c = mix(c, '#c4514a', soft(np.hypot(x - 1.33 - s * 0.032, v - 0.68) - 0.042))
    c = mix(c, '#c4514a', soft(np.maximum(np.abs(x - 1.33) - 0.072 - 0.9 * (v - 0.665), v - 0.665)))
    atlas.put('notice', c)


def _rota(atlas):
    """Rota of the month: names down, days across, shifts in three colours."""
    u, v, _ = atlas.grid('rota')
    c = atlas.ground('rota', '#f4f1e8')
    col, row = np.floor((u - 0.22) / 0.0256).astype(int), np.floor((v - 0.06) / 0.056).astype(int)
    inside = (u > 0.22) & (u < 0.96) & (v > 0.06) & (v < 0.90)
    shift = (col * 3 + row * 5 + (col + row) // 4) % 7
    for value, colour in ((1, '#8fb3d0'), (2, '#e7cf84'), (4, '#7d86a8'), (5, '#8fb3d0')):
        c = mix(c, colour, inside & (shift == value))
    grid = (((u - 0.22) % 0.0256 < 0.004) | ((v - 0.06) % 0.056 < 0.006)) & inside
    c = mix(c, '#c7c2b4', grid)
    for k in range(15):
        c = block(c, u, v, 0.115 - 0.01 * (k % 3), 0.09 + 0.056 * k, 0.065 - 0.01 * (k % 3), 0.010, '#6d7480')
    c = block(c, u, v, 0.5, 0.945, 0.26, 0.018, '#3f5a72')
    atlas.put('rota', c)


def _screen(atlas):
    """The records system on the screen: a list on the left, a chart, coloured tags."""
    u, v, _ = atlas.grid('screen')
    c = atlas.ground('screen', '#e9eff2')
    c = block(c, u, v, 0.5, 0.95, 0.5, 0.05, '#2f5f7a')
    c = block(c, u, v, 0.14, 0.44, 0.14, 0.45, '#cfdde4')
    for k in range(8):
        c = block(c, u, v, 0.14, 0.82 - 0.1 * k, 0.10, 0.025, '#f7fafb' if k % 3 else '#f0c66a')
    line = 0.62 + 0.10 * np.sin(u * 19) * np.sin(u * 7 + 1)
    c = mix(c, '#c4514a', soft(np.abs(v - line) - 0.012, 0.01) * (u > 0.34) * (u < 0.95))
    for k in range(5):
        c = block(c, u, v, 0.64, 0.38 - 0.075 * k, 0.29, 0.016, '#a9bac4')
    atlas.put('screen', c)


def _panel(atlas):
    """Face of the nurse-call panel: a lamp for each room, three of them lit, and a dim display."""
    u, v, _ = atlas.grid('panel')
    c = atlas.ground('panel', '#e6e3d9')
    c = block(c, u, v, 0.5, 0.82, 0.42, 0.10, '#27313a')
    for k in range(3):
        c = block(c, u, v, 0.22 + 0.20 * k, 0.82, 0.07, 0.035, '#e9b24a')
    for room in range(38):
        cx, cy = 0.12 + 0.0845 * (room % 10), 0.60 - 0.14 * (room // 10)
        lit = {12: '#e2562f', 13: '#e2562f', 27: '#e9b24a'}.get(room, '#b9b4a6')
        c = mix(c, '#9a958a', soft(np.hypot(u - cx, v - cy) - 0.030))
        c = mix(c, lit, soft(np.hypot(u - cx, v - cy) - 0.023))
        c = block(c, u, v, cx, cy - 0.055, 0.022, 0.008, '#8d8a80')
    atlas.put('panel', c)


def _list(atlas):
    """The demo night on paper: line after line of alerts, most of them marked red."""
    u, v, _ = atlas.grid('list')
    c = atlas.ground('list', '#f6f3ea')
    c = block(c, u, v, 0.5, 0.95, 0.34, 0.016, '#3a4147')
    rows = 30
    row = np.floor(v * rows / 0.9).astype(int)
    line = ((v * rows / 0.9) % 1 < 0.5) & (v < 0.9) & (v > 0.03)
    for column in range(3):
        a = 0.05 + 0.315 * column
        here = line & (u > a + 0.05) & (u < a + 0.17 + 0.03 * ((row * 7 + column * 3) % 4))
        c = mix(c, '#7d848a', here)
        mark = line & (u > a) & (u < a + 0.035)
        c = mix(c, '#c8402f', mark & ((row * 5 + column) % 7 != 3))
        c = mix(c, '#4f9a62', mark & ((row * 5 + column) % 7 == 3))
    ring = np.abs(np.hypot((u - 0.5) / 0.20, (v - 0.47) / 0.05) - 1) - 0.06
    atlas.put('list', mix(c, '#3f6ea3', soft(ring, 0.02)))


def paint(atlas):
    """Fill the atlas of corridor and office."""
    _pile(atlas, 'carpet', '#94797f', 0.06)
    _pile(atlas, 'tiles', '#76838c', 0.08)
    for painter in (
        _whiteboard,
        _notice,
        _rota,
        _screen,
        _panel,
        _list,
        things.garden,
        things.exit,
        things.name,
        things.sea,
        things.wired,
        things.folders,
    ):
        painter(atlas)
    hills(atlas, 'moor', ('#9db7c3', '#f0dfc2'), ('#97a2a0', '#857590', '#95697f', '#75604c'), 9)
    clock(atlas, 'clock', hour=10.15, minute=9)
