"""Seeded patterns in numpy: noise, wood, cloth. All our own, nothing downloaded."""
import numpy as np


def tnoise(n, fx, fy, rng):
    """tileable value noise n x n with fx,fy cells, smooth"""
    g = rng.random((fy, fx)).astype(np.float32)
    y = np.arange(n) / n * fy
    x = np.arange(n) / n * fx
    yi = y.astype(int)
    xi = x.astype(int)
    ty = (y - yi)[:, None]
    tx = (x - xi)[None]
    ty = ty * ty * (3 - 2 * ty)
    tx = tx * tx * (3 - 2 * tx)
    a = g[yi % fy][:, xi % fx]
    b = g[yi % fy][:, (xi + 1) % fx]
    c = g[(yi + 1) % fy][:, xi % fx]
    d = g[(yi + 1) % fy][:, (xi + 1) % fx]
    return (a * (1 - tx) + b * tx) * (1 - ty) + (c * (1 - tx) + d * tx) * ty


def fbm(n, fx, fy, rng, oct=4, gain=0.5):
    s = 0
    a = 1
    t = 0
    for o in range(oct):
        s = s + a * tnoise(n, min(n, fx * 2**o), min(n, fy * 2**o), rng)
        t += a
        a *= gain
    return s / t


def grain(n, rng, fy=24):
    """wood grain running along U (x)"""
    warp = fbm(n, 2, 6, rng, 3)
    y = np.arange(n)[:, None] / n
    rings = 0.5 + 0.5 * np.sin(2 * np.pi * (y * fy + 2.2 * warp + 0.0))
    fine = fbm(n, 3, 128, rng, 3, 0.7)
    pores = (fbm(n, 16, 256, rng, 2) > 0.62).astype(np.float32)
    return 0.78 + 0.10 * rings**2 + 0.22 * (fine - 0.5) - 0.07 * pores + 0.10 * (warp - 0.5)


def hexrgb(h):
    h = h.lstrip('#')
    return np.array([int(h[i : i + 2], 16) / 255 for i in (0, 2, 4)], np.float32)


def wood_floor(n=1024, planks=10, rng=None):
    """covers 2 m x 2 m: planks 0.2 m wide, running along U, 2 boards per row"""
    img = np.zeros((n, n, 3), np.float32)
    ph = n / planks
    base = hexrgb('#b98a5c')
    big = [grain(n, np.random.default_rng(100 + i), 14 + 6 * i) for i in range(3)]
    for k in range(planks):
        y0, y1 = int(k * ph), int((k + 1) * ph)
        off = rng.integers(0, n)
        cut = sorted(((off) % n, (off + n // 2 + rng.integers(-n // 8, n // 8)) % n))
        for s, (a, b) in enumerate(((cut[0], cut[1]), (cut[1], cut[0] + n))):
            xs = np.arange(a, b) % n
            g = big[rng.integers(3)]
            r0 = rng.integers(0, n)
            tone = rng.uniform(0.86, 1.1)
            hue = rng.uniform(-0.03, 0.03)
            gg = np.roll(np.roll(g, r0, 0), rng.integers(0, n), 1)[: y1 - y0][:, xs]
            c = base * tone * np.array([1 + hue, 1, 1 - hue * 1.5])
            img[y0:y1, xs] = (gg[..., None] ** 1.15) * c * 1.15
            img[y0:y1, [xs[0], xs[1]]] *= 0.62
        img[y0 : y0 + 2] *= 0.58
        img[y1 - 1 : y1] *= 1.05
    return img


def wood(n=512, rng=None):
    g = grain(n, rng, 9)
    g = g / g.mean()
    g = 1 + (g - 1) * 0.6
    return np.clip(np.stack([g**0.9, g, g**1.12], -1) * 0.9, 0, 1)


def weave(n=256, threads=64, rng=None):
    y, x = np.mgrid[0:n, 0:n] / n * threads
    a = np.abs(np.sin(np.pi * x))
    b = np.abs(np.sin(np.pi * y))
    par = (np.floor(x) + np.floor(y)) % 2
    h = np.where(par > 0, a * 0.7 + 0.3 * b, b * 0.7 + 0.3 * a)
    slub = fbm(n, 4, threads, rng, 2) * 0.5 + fbm(n, threads, 4, rng, 2) * 0.5
    v = 0.80 + 0.16 * (h - 0.5) + 0.28 * (slub - 0.5) + 0.04 * (rng.random((n, n)) - 0.5)
    return np.repeat((v / v.mean() * 0.88)[..., None], 3, -1)


def tiles():
    """The three tiling textures that all rooms share."""
    rng = np.random.default_rng(7)
    return {'wood_floor': wood_floor(rng=rng), 'wood': wood(rng=rng), 'weave': weave(rng=rng)}
