"""Tiles, vinyl, pictures and cloth of the bathroom, drawn with seeded numpy. Nothing is downloaded."""

import numpy as np

from kit.paint import mix, soft
from kit.textures import fbm, hexrgb

ART = {
    'tiles': (0, 0.5, 0.5, 1),
    'vinyl': (0.5, 0.5, 1, 1),
    'mirror': (0, 0.25, 0.25, 0.5),
    'sea': (0.25, 0.25, 0.5, 0.5),
    'curtain': (0.5, 0.125, 0.625, 0.5),
    'boat': (0.625, 0.375, 0.75, 0.5),
    'fish': (0.75, 0.375, 0.875, 0.5),
    'shell': (0.875, 0.375, 1, 0.5),
    'gull': (0.625, 0.25, 0.75, 0.375),
    'mat': (0, 0.09375, 0.25, 0.25),
    'boards': (0.25, 0.1875, 0.5, 0.25),
}

# Sheets that repeat keep a rim of their own pattern, so that small mip levels do not mix in a neighbour.
RIM = 16 / 1024
REPEAT = 1.2  # metres that one sheet of tiles or of vinyl covers
GLAZE, GROUT = '#a2cbc1', '#f0f1ea'


def _repeating(atlas, name):
    """Metres along and up a repeating cell, with its rim."""
    u, v, _ = atlas.grid(name)
    size = ART[name][2] - ART[name][0]
    scale = REPEAT * size / (size - 2 * RIM)
    return u * scale - REPEAT * RIM / (size - 2 * RIM), v * scale - REPEAT * RIM / (size - 2 * RIM)


def _edge(x, y, pitch):
    """Distance in metres to the nearest joint of a square grid."""
    fx, fy = x % pitch, y % pitch
    return np.minimum(np.minimum(fx, pitch - fx), np.minimum(fy, pitch - fy))


def _tone(x, y, pitch, rng):
    """One random number 0..1 for each tile of a sheet."""
    n = round(REPEAT / pitch)
    table = rng.random((n, n)).astype(np.float32)
    return table[np.floor(y / pitch).astype(int) % n, np.floor(x / pitch).astype(int) % n]


def _glazed(c, x, y, joint, pitch=0.15):
    """Ceramic: a light upper edge, a dark lower one and a soft sheen across each tile."""
    fx, fy = (x % pitch) / pitch, (y % pitch) / pitch
    sheen = np.clip(1 - np.abs(fx - fy * 0.6 - 0.25) * 3.2, 0, 1) * 0.045
    rim = np.clip(1 - (joint - 0.0025) / 0.006, 0, 1) * (0.10 * (fy > 0.5) - 0.05)
    return c * (1 + sheen + rim)[..., None]


def _tiles(atlas):
    """Sea-green tiles of 15 cm with pale grout, each a little different from the next."""
    x, y = _repeating(atlas, 'tiles')
    joint, tone = _edge(x, y, 0.15), _tone(x, y, 0.15, atlas.rng)
    c = atlas.ground('tiles', GLAZE) * (0.95 + 0.09 * tone)[..., None]
    c = mix(c, '#bcd9cb', (tone > 0.82) * 0.5)
    c = _glazed(c, x, y, joint)
    atlas.put('tiles', mix(c, GROUT, soft(joint - 0.0030, 0.002)))


def _vinyl(atlas):
    """Cushioned vinyl: sandy squares of 30 cm with small blue-green diamonds where they meet."""
    x, y = _repeating(atlas, 'vinyl')
    joint, tone = _edge(x, y, 0.3), _tone(x, y, 0.3, atlas.rng)
    cloud = fbm(512, 10, 10, atlas.rng, 3)
    c = atlas.ground('vinyl', '#d9c7a6') * (0.93 + 0.06 * tone + 0.12 * (cloud - 0.5))[..., None]
    c = mix(c, '#a58d68', soft(joint - 0.0024, 0.003) * 0.85)
    fx = np.minimum(x % 0.3, 0.3 - x % 0.3) + np.minimum(y % 0.3, 0.3 - y % 0.3)
    c = mix(c, '#a58d68', soft(fx - 0.058, 0.003))
    atlas.put('vinyl', mix(c, '#5f8f8c', soft(fx - 0.053, 0.003)))


def _mirror(atlas):
    """What a mirror would show from afar: tiles, wall, ceiling and the pale window at one side, all blurred."""
    u, v, _ = atlas.grid('mirror')
    c = atlas.ground('mirror', '#d9d6c8')
    c = mix(c, '#b0d0c6', soft(v - 0.34, 0.03))
    c = mix(c, '#eeebe2', soft(0.86 - v, 0.05))
    c = mix(c, '#f4f8f6', soft(np.maximum(np.abs(u - 0.22) - 0.10, np.abs(v - 0.60) - 0.17), 0.05))
    c = mix(c, '#c9a87c', soft(np.maximum(np.abs(u - 0.74) - 0.10, np.abs(v - 0.20) - 0.20), 0.05) * 0.8)
    streak = np.clip(1 - np.abs(u - 0.35 * v - 0.45) * 6, 0, 1) * 0.5
    atlas.put('mirror', mix(c, '#ffffff', streak) * 0.97)


def _sea(atlas):
    """A coble on the sand, the sea and a pier light behind it."""
    u, v, _ = atlas.grid('sea')
    c = hexrgb('#cfe0e2') * v[..., None] + hexrgb('#f6e3c3') * (1 - v[..., None])
    c = mix(c, '#6f9fa8', soft(v - 0.56, 0.008))
    c = mix(c, '#8db7ba', ((np.sin(v * 150 + 3 * np.sin(u * 9)) > 0.75) & (v < 0.55)) * 0.6)
    c = mix(c, '#e0c798', soft(v - 0.33 - 0.05 * np.sin(u * 3.1 + 0.4), 0.008))
    c = mix(c, '#efe8da', soft(np.abs(v - 0.34 - 0.05 * np.sin(u * 3.1 + 0.4)) - 0.008))
    c = mix(
        c, '#efe9dc', soft(np.maximum(np.abs(u - 0.82) - 0.022 + 0.02 * (v - 0.56), np.abs(v - 0.66) - 0.11))
    )
    c = mix(c, '#b4483c', soft(np.maximum(np.abs(u - 0.82) - 0.022, np.abs(v - 0.66) - 0.03)))
    c = mix(c, '#3c4a52', soft(np.hypot(u - 0.82, v - 0.79) - 0.024))
    keel = 0.18 + 0.35 * (u - 0.42) ** 2
    sheer = 0.29 + 0.75 * (u - 0.45) ** 2
    hull = (v > keel) & (v < sheer) & (np.abs(u - 0.42) < 0.27)
    c = mix(c, '#2f5a78', hull)
    c = mix(c, '#e9e2d2', hull & (v > sheer - 0.035))
    c = mix(c, '#a8492f', hull & (v < keel + 0.03))
    c = mix(c, '#6b4a30', soft(np.maximum(np.abs(u - 0.50) - 0.007, np.abs(v - 0.47) - 0.19)))
    atlas.put('sea', c * (0.96 + 0.08 * atlas.rng.random(u.shape))[..., None])


def _curtain(atlas):
    """Off-white cloth, sea-green and sand bands towards the hem."""
    u, v, _ = atlas.grid('curtain')
    c = atlas.ground('curtain', '#f2efe6')
    for low, high, colour in (
        (0.06, 0.20, '#6fa8a3'),
        (0.235, 0.265, '#d7a65f'),
        (0.30, 0.33, '#a9cdc4'),
    ):
        c = mix(c, colour, soft(np.abs(v - (low + high) / 2) - (high - low) / 2, 0.003))
    atlas.put('curtain', c)


def _picture_tile(atlas, name, paint):
    """A cream tile with a small hand-painted motif in blue."""
    u, v, _ = atlas.grid(name)
    joint = np.minimum(np.minimum(u, 1 - u), np.minimum(v, 1 - v)) * 0.15
    c = _glazed(atlas.ground(name, '#f0ebdd'), u * 0.15, v * 0.15, joint)
    c = paint(c, u - 0.5, v - 0.5)
    atlas.put(name, mix(c, GROUT, soft(joint - 0.0026, 0.002)))


def _boat(c, x, y):
    c = mix(c, '#3f7086', soft(np.maximum(np.hypot(x, y - 0.16) - 0.36, y + 0.08), 0.02))
    c = mix(
        c,
        '#c8793f',
        soft(np.maximum(np.abs(x - 0.09) + (y - 0.16) * 0.55 - 0.11, np.abs(y - 0.10) - 0.17), 0.02),
    )
    c = mix(
        c,
        '#3f7086',
        soft(np.maximum(np.abs(x + 0.10) + (y - 0.10) * 0.6 - 0.09, np.abs(y - 0.07) - 0.13), 0.02),
    )
    return mix(
        c, '#6fa5b0', soft(np.abs(y + 0.26 - 0.02 * np.sin(x * 30)) - 0.016, 0.02) * (np.abs(x) < 0.36)
    )


def _fish(c, x, y):
    body = (x + 0.04) ** 2 / 0.062 + y**2 / 0.016 - 1
    tail = np.maximum(np.abs(y) - (x - 0.17) * 0.9, np.maximum(0.16 - x, x - 0.33))
    c = mix(c, '#3f7086', soft(body, 0.12))
    c = mix(c, '#3f7086', soft(tail, 0.02))
    c = mix(c, '#8fbcc4', soft(body + 0.45, 0.12) * (np.sin(x * 60) > 0.2))
    return mix(c, '#f0ebdd', soft(np.hypot(x + 0.19, y - 0.03) - 0.025, 0.02))


def _shell(c, x, y):
    r, a = np.hypot(x, y + 0.24), np.arctan2(x, y + 0.24)
    fan = np.maximum(r - 0.44 - 0.02 * np.cos(a * 9), np.abs(a) - 0.78)
    c = mix(c, '#d09a78', soft(fan, 0.02))
    return mix(c, '#f0ebdd', soft(np.abs(np.sin(a * 4.5)) - 0.20, 0.15) * soft(fan + 0.03, 0.02))


def _gull(c, x, y):
    wing = np.abs(y - 0.16 + 1.6 * (np.abs(x) - 0.20) ** 2 * 2.4) - 0.03
    c = mix(c, '#54737f', soft(np.maximum(wing, np.abs(x) - 0.36), 0.02))
    c = mix(c, '#54737f', soft(np.hypot(x * 1.2, y - 0.03) - 0.07, 0.02))
    return mix(
        c, '#6fa5b0', soft(np.abs(y + 0.26 - 0.02 * np.sin(x * 30)) - 0.016, 0.02) * (np.abs(x) < 0.36)
    )


def _mat(atlas):
    """Tufted bath mat with a woven border."""
    u, v, _ = atlas.grid('mat')
    x, y = u * 0.8, v * 0.5
    edge = np.minimum(np.minimum(x, 0.8 - x), np.minimum(y, 0.5 - y))
    c = atlas.ground('mat', '#ece4d2')
    c = mix(c, '#c98f52', soft(np.abs(edge - 0.055) - 0.010))
    tuft = np.sin(x * 2 * np.pi / 0.02) * np.sin(y * 2 * np.pi / 0.02)
    atlas.put('mat', c * (0.95 + 0.06 * tuft * (edge > 0.08) + 0.05 * atlas.rng.random(u.shape))[..., None])


def _boards(atlas):
    """Painted tongue and groove, sixteen boards, each joint a shadow beside a light edge."""
    u, v, _ = atlas.grid('boards')
    x = (u * 16) % 1
    c = atlas.ground('boards', '#eef0e6') * (0.985 + 0.015 * np.sin(np.floor(u * 16) * 2.3))[..., None]
    c = mix(c, '#fbfbf4', np.clip(1 - np.abs(x - 0.10) / 0.06, 0, 1))
    atlas.put('boards', mix(c, '#b9beb2', np.clip(1.2 - np.minimum(x, 1 - x) / 0.05, 0, 1)))


def draw_pane():
    """Frosted glass: sky, a roof and a bush of the back lane, blurred beyond knowing, in a fine rolled pattern."""
    n = 160
    v, u = np.mgrid[0:n, 0:n].astype(np.float32) / n
    v = 1 - v
    c = hexrgb('#cfe4f4') * v[..., None] + hexrgb('#fff3dc') * (1 - v[..., None])
    c = mix(c, '#d9a58c', soft(v - 0.30 - 0.10 * (u > 0.5), 0.34) * 0.55)
    c = mix(c, '#a9c79a', soft(np.hypot(u - 0.22, (v - 0.10) * 1.2) - 0.22, 0.30) * 0.7)
    rng = np.random.default_rng(3)
    rolled = fbm(n, 40, 40, rng, 2)
    return np.clip(c * (0.93 + 0.14 * rolled)[..., None], 0, 1)


def paint(atlas):
    """Fill the bathroom's atlas."""
    for painter in (_tiles, _vinyl, _mirror, _sea, _curtain, _mat, _boards):
        painter(atlas)
    for name, motif in (('boat', _boat), ('fish', _fish), ('shell', _shell), ('gull', _gull)):
        _picture_tile(atlas, name, motif)
