"""Pictures, signs, glass and folder backs of the care home's corridor and office, for its art atlas."""

import numpy as np

from kit.paint import mix, soft
from kit.textures import hexrgb


def block(c, u, v, cx, cy, w, h, colour, edge=0.004):
    """Lay a rectangle of half width w and half height h over the picture."""
    return mix(c, colour, soft(np.maximum(np.abs(u - cx) - w, np.abs(v - cy) - h), edge))


def garden(atlas):
    """A cottage garden path in bloom."""
    u, v, ar = atlas.grid('garden')
    x = (u - 0.5) * ar
    c = hexrgb('#eee3c4') * (1 - v[..., None]) + hexrgb('#a9c7d2') * v[..., None]
    c = mix(c, '#88a468', soft(v - 0.52 - 0.03 * np.sin(x * 9)))
    c = mix(c, '#e3d3b0', soft(np.abs(x - 0.10 * np.sin(v * 6)) - 0.04 - 0.22 * (0.5 - v), 0.01) * (v < 0.5))
    for k in range(70):
        px, py = atlas.rng.uniform(-0.48, 0.48), atlas.rng.uniform(0.04, 0.5)
        if abs(px) < 0.09 + 0.24 * (0.5 - py):
            continue
        colour = ('#c9627a', '#e7c25a', '#f3efe4', '#8d7fb5', '#d98f6a')[k % 5]
        c = mix(c, colour, soft(np.hypot(x - px, v - py) - 0.014 - 0.03 * (0.5 - py), 0.01))
    c = block(c, x, v, 0.22, 0.60, 0.13, 0.10, '#f1e9da')
    c = mix(
        c,
        '#a9604a',
        soft(np.maximum(np.abs(x - 0.22) - 0.17 + 1.0 * (v - 0.70), np.maximum(0.70 - v, v - 0.82))),
    )
    atlas.put('garden', c)


def exit(atlas):
    """The green sign of a running figure and an arrow."""
    u, v, ar = atlas.grid('exit')
    x = u * ar
    c = atlas.ground('exit', '#2f8a57')
    c = block(c, x, v, 0.35, 0.5, 0.16, 0.36, '#f2f5ee')
    c = mix(c, '#f2f5ee', soft(np.hypot(x - 0.86, v - 0.78) - 0.08, 0.02))
    limbs = (
        (0.84, 0.66, 0.76, 0.42),
        (0.76, 0.42, 0.90, 0.30),
        (0.90, 0.30, 0.84, 0.12),
        (0.76, 0.42, 0.66, 0.24),
        (0.66, 0.24, 0.54, 0.24),
        (0.83, 0.60, 0.66, 0.56),
        (0.83, 0.60, 0.98, 0.50),
    )
    for x0, y0, x1, y1 in limbs:
        t = np.clip(((x - x0) * (x1 - x0) + (v - y0) * (y1 - y0)) / ((x1 - x0) ** 2 + (y1 - y0) ** 2), 0, 1)
        c = mix(c, '#f2f5ee', soft(np.hypot(x - x0 - t * (x1 - x0), v - y0 - t * (y1 - y0)) - 0.045, 0.02))
    c = block(c, x, v, 1.42, 0.5, 0.22, 0.07, '#f2f5ee')
    c = mix(c, '#f2f5ee', soft(np.abs(v - 0.5) - 0.26 + 1.2 * (x - 1.55), 0.02) * (x > 1.55))
    atlas.put('exit', c)


def name(atlas):
    """What a resident chose for the plate beside the door: leeks in a pot."""
    u, v, _ = atlas.grid('name')
    c = atlas.ground('name', '#f4efe2')
    for k in range(4):
        x = 0.32 + 0.12 * k
        c = block(c, u, v, x, 0.48, 0.028, 0.16, '#eef0d8')
        for s in (-1, 0, 1):
            c = mix(
                c,
                '#6f9a58',
                soft(
                    np.maximum(np.abs(u - x - s * 0.5 * (v - 0.60)) - 0.018, np.maximum(0.60 - v, v - 0.86))
                ),
            )
    c = mix(
        c, '#b9694a', soft(np.maximum(np.abs(u - 0.5) - 0.24 - 0.2 * (v - 0.25), np.abs(v - 0.25) - 0.13))
    )
    atlas.put('name', c)


def wired(atlas):
    """Obscured glass with a net of wires, 0.4 by 0.93 metres of it."""
    u, v, _ = atlas.grid('wired')
    c = hexrgb('#cbd8d6') * (0.94 + 0.06 * np.sin(u * 5 + v * 3))[..., None]
    net = np.minimum(np.abs((u * 9) % 1 - 0.5), np.abs((v * 14) % 1 - 0.5))
    atlas.put('wired', mix(c, '#93a19e', (net < 0.07) * 0.8))


def folders(atlas):
    """Backs of sixteen lever-arch folders, each with its label and its ring."""
    u, v, _ = atlas.grid('folders')
    colours = ('#4b6786', '#93725a', '#4b6786', '#6f8c72', '#6f8c72', '#3f4347', '#5f6468', '#4b6786')
    pick, x = np.floor(u * 16).astype(int), (u * 16) % 1
    c = np.stack([hexrgb(h) for h in colours])[(pick * 5 + pick // 4) % 8]
    c = c * (1.06 - 0.5 * np.abs(x - 0.5) ** 3)[..., None]
    c = mix(c, '#ece7da', (np.abs(x - 0.5) < 0.30) & (np.abs(v - 0.66) < 0.19))
    for k in range(3):
        c = mix(
            c,
            '#9a9a94',
            (np.abs(x - 0.5) < 0.20) & (np.abs(v - 0.75 + 0.07 * k) < 0.012) & ((pick + k) % 3 > 0),
        )
    c = mix(c, '#b9bdbf', np.abs(np.hypot((x - 0.5) * 0.066, (v - 0.18) * 0.305) - 0.010) < 0.004)
    atlas.put('folders', mix(c, '#1f2326', (x < 0.05) | (x > 0.95)))


def sea(atlas):
    """Two boats off a low headland, early light on the water."""
    u, v, _ = atlas.grid('sea')
    c = hexrgb('#f5e2bd') * (1 - v[..., None]) + hexrgb('#93b7c9') * v[..., None]
    c = mix(c, '#fbf1d2', soft(np.hypot(u - 0.30, v - 0.70) - 0.06, 0.01))
    c = mix(c, '#8d9a94', soft(np.maximum(v - 0.55 - 0.09 * np.sin(3.2 * (u - 0.45)), 0.45 - u), 0.008))
    c = mix(c, '#5f8fa6', soft(v - 0.50))
    for k in range(7):
        c = mix(
            c,
            '#8fb4c0',
            soft(np.abs(v - 0.44 + 0.055 * k - 0.006 * np.sin(u * (20 - k))) - 0.006 - 0.001 * k, 0.01) * 0.7,
        )
    c = mix(c, '#f7e6bb', soft(np.abs(u - 0.30) - 0.015 - 0.12 * (0.5 - v), 0.03) * (v < 0.5) * 0.5)
    for cx, cy, s, sail in ((0.62, 0.34, 1.0, '#a8503c'), (0.40, 0.45, 0.55, '#efe6d2')):
        x, y = (u - cx) / s, (v - cy) / s
        c = mix(c, '#3f4a52', soft(np.maximum(np.abs(y) - 0.028, np.abs(x) - 0.13 - 0.8 * y), 0.006))
        c = mix(
            c,
            sail,
            soft(
                np.maximum(np.abs(x - 0.01) - 0.10 + 0.30 * (y - 0.04), np.maximum(0.04 - y, y - 0.36)), 0.006
            ),
        )
    atlas.put('sea', c)
