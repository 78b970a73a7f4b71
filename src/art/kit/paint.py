"""An art atlas: named cells of one square picture, painted by a room's `paint(atlas)`. v runs up."""
import numpy as np

from kit.textures import fbm, hexrgb


def mix(c, col, m):
    """Lay colour `col` (hex text or rgb) over picture `c` where mask `m` is 1."""
    rgb = hexrgb(col) if isinstance(col, str) else np.asarray(col, np.float32)
    m = np.asarray(m, np.float32)[..., None]
    return c * (1 - m) + rgb * m


def soft(d, w=0.004):
    """Mask of the inside of a shape from its signed distance, with an edge `w` wide."""
    return np.clip(0.5 - d / w, 0, 1)


class Atlas:
    """Cells {name: (u0, v0, u1, v1)} of a square picture."""

    def __init__(self, cells, size=1024, seed=7):
        self.cells = cells
        self.size = size
        self.rng = np.random.default_rng(seed)
        self.image = np.full((size, size, 3), 0.5, np.float32)

    def _slices(self, name):
        u0, v0, u1, v1 = self.cells[name]
        n = self.size
        return slice(round((1 - v1) * n), round((1 - v0) * n)), slice(round(u0 * n), round(u1 * n))

    def grid(self, name):
        """u, v (each 0..1 over the cell, v up) and the cell's width over its height."""
        ys, xs = self._slices(name)
        h, w = ys.stop - ys.start, xs.stop - xs.start
        v, u = np.mgrid[0:h, 0:w].astype(np.float32)
        return (u + 0.5) / w, 1 - (v + 0.5) / h, w / h

    def ground(self, name, col):
        """A picture of one colour, of the cell's size."""
        ys, xs = self._slices(name)
        return np.ones((ys.stop - ys.start, xs.stop - xs.start, 3), np.float32) * hexrgb(col)

    def put(self, name, picture):
        """Set a cell."""
        ys, xs = self._slices(name)
        self.image[ys, xs] = np.clip(picture, 0, 1)


def hills(atlas, name, sky, cols, seed, sun=None):
    """Layered hills under a sky. sun = (u, v, radius, colour)."""
    u, v, ar = atlas.grid(name)
    r = np.random.default_rng(seed)
    c = hexrgb(sky[0]) * v[..., None] + hexrgb(sky[1]) * (1 - v[..., None])
    if sun:
        c = mix(c, sun[3], soft(np.hypot((u - sun[0]) * ar, v - sun[1]) - sun[2], 0.01))
    for i, col in enumerate(cols):
        h = 0.62 - 0.14 * i
        h = (
            h
            + 0.06 * np.sin(u * (4 + i * 1.7) + r.random() * 6)
            + 0.03 * np.sin(u * (11 + i * 3) + r.random() * 6)
        )
        c = mix(c, col, soft(v - h, 0.008))
    atlas.put(name, c * (0.94 + 0.12 * r.random(u.shape))[..., None])


def clock(atlas, name, hour=10.15, minute=9):
    """A clock face without figures."""
    u, v, _ = atlas.grid(name)
    x, y = u - 0.5, v - 0.5
    c = atlas.ground(name, '#f6f2e8')
    for k in range(60):
        a = 2 * np.pi * k / 60
        length, w = (0.06, 0.008) if k % 5 == 0 else (0.02, 0.003)
        t, q = x * np.sin(a) + y * np.cos(a), np.abs(-x * np.cos(a) + y * np.sin(a))
        c = mix(c, '#2d3338', soft(np.maximum(q - w, np.maximum(0.46 - length - t, t - 0.46))))
    for a, length, w in ((2 * np.pi * hour / 12, 0.24, 0.012), (2 * np.pi * minute / 60, 0.36, 0.008)):
        t, q = x * np.sin(a) + y * np.cos(a), np.abs(-x * np.cos(a) + y * np.sin(a))
        c = mix(c, '#2d3338', soft(np.maximum(q - w, np.maximum(-0.05 - t, t - length))))
    atlas.put(name, c)


def print_page(atlas, name, columns=3, rows=46):
    """A printed page from a distance: grey lines, a headline bar and one picture. Nothing can be read."""
    u, v, _ = atlas.grid(name)
    c = atlas.ground(name, '#ece8dc')
    c = mix(c, '#3b3f46', ((v > 0.84) & (v < 0.93) & (u > 0.08) & (u < 0.92)) * 0.85)
    col = (u * columns) % 1
    lines = (
        ((v * rows % 1) < 0.5)
        & (v < 0.80)
        & (v > 0.05)
        & (col > 0.07)
        & (col < 0.93)
        & (u > 0.03)
        & (u < 0.97)
    )
    c = mix(c, '#6d7077', lines * (atlas.rng.random(u.shape) > 0.35) * 0.7)
    c = mix(c, '#7f93a0', (u > 0.36) & (u < 0.64) & (v > 0.5) & (v < 0.78))
    atlas.put(name, c)


def dark_glass(atlas, name):
    """A screen that is off, with a soft reflection."""
    u, v, _ = atlas.grid(name)
    g = 0.018 + 0.03 * np.clip(1 - np.abs((u - v * 0.35) - 0.45) * 3, 0, 1)
    atlas.put(name, np.stack([g, g * 1.05, g * 1.2], -1))


def cloth(atlas, c, amount=0.10):
    """Fine pile over a woven picture."""
    h, w = c.shape[:2]
    pile = fbm(1024, 24, 24, atlas.rng, 3)[:h, :w, None]
    return c * (atlas.rng.random((h, w, 1)) * amount + 1 - amount * 0.8) * (0.86 + 0.26 * pile)
