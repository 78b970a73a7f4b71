"""Denoising in texture space, guided by where each texel is in the room. Plain numpy.

Two half-buffers with different seeds are cross-filtered by non-local means: the weights for one come from the other.
"""
import numpy as np


def box_mean(a, r):
    """Mean over a (2r+1) square."""
    k = 2 * r + 1
    for ax in (0, 1):
        pad = [(r + 1, r) if i == ax else (0, 0) for i in range(a.ndim)]
        c = np.cumsum(np.pad(a, pad, mode='edge'), axis=ax, dtype=np.float32)
        a = (np.take(c, range(k, c.shape[ax]), ax) - np.take(c, range(0, c.shape[ax] - k), ax)) / k
    return a


def shift(a, dy, dx):
    """The picture moved by whole texels."""
    return np.roll(a, (dy, dx), (0, 1))


def despeckle(a, m):
    """Hold single bright texels down to three times their surroundings."""
    lum = a.mean(-1)
    near = box_mean(lum * m, 2) / np.maximum(box_mean(m, 2), 1e-3)
    return a * np.minimum(1, (3.0 * near + 0.02) / np.maximum(lum, 1e-6))[..., None]


def nlm(a, b, m, normal, position, r=7, f=2, k=0.55, sigma_m=0.10):
    """Non-local means of the half-buffers a and b inside mask m."""
    var = box_mean(((a - b) ** 2 * 0.5).mean(-1) * m, 3) / np.maximum(box_mean(m, 3), 1e-3)
    out_a, out_b = np.zeros_like(a), np.zeros_like(b)
    wa, wb = np.zeros(m.shape, np.float32), np.zeros(m.shape, np.float32)
    la, lb = a.mean(-1), b.mean(-1)
    for dy in range(-r, r + 1):
        for dx in range(-r, r + 1):
            ms = shift(m, dy, dx) * m
            near = np.exp(-((position - shift(position, dy, dx)) ** 2).sum(-1) / (2 * sigma_m * sigma_m))
            same = np.clip(((normal * shift(normal, dy, dx)).sum(-1) - 0.75) / 0.2, 0, 1)
            g = ms * near * same
            vs = shift(var, dy, dx)
            den = 1e-5 + k * k * (var + vs)
            cor = var + np.minimum(var, vs)
            for s, o, w, target in ((la, out_b, wb, b), (lb, out_a, wa, a)):
                d = box_mean(((s - shift(s, dy, dx)) ** 2 - cor) / den * ms, f)
                wt = np.exp(-np.maximum(d, 0)) * g
                o += shift(target, dy, dx) * wt[..., None]
                w += wt
    return (out_a + out_b) / np.maximum(wa + wb, 1e-6)[..., None]


def _halve(a, m, times):
    """Masked mean over blocks of 2**times texels; only blocks that lie wholly inside the mask count."""
    n = 2**times
    h = a.shape[0] // n
    blocks = a.reshape(h, n, h, n, -1).mean((1, 3))
    full = m.reshape(h, n, h, n).min((1, 3))
    return blocks * full[..., None], full


def grow(a, n):
    """Bilinear enlargement to n x n."""
    h = a.shape[0]
    y = (np.arange(n) + 0.5) * h / n - 0.5
    i = np.floor(y).astype(int)
    t = (y - i).astype(np.float32)
    lo, hi = np.clip(i, 0, h - 1), np.clip(i + 1, 0, h - 1)
    rows = a[lo] * (1 - t)[:, None, None] + a[hi] * t[:, None, None]
    return rows[:, lo] * (1 - t)[None, :, None] + rows[:, hi] * t[None, :, None]


def calm(light, a, b, m, normal, position, times, sigma_m):
    """Take slow blotches out of big surfaces: denoise the blurred picture too, and put its difference back."""
    low_a, full = _halve(a, m, times)
    low_b, _ = _halve(b, m, times)
    low_n, _ = _halve(normal, m, times)
    low_p, _ = _halve(position, m, times)
    low, _ = _halve(light, m, times)
    target = nlm(low_a, low_b, full, low_n, low_p, r=6, k=0.6, sigma_m=sigma_m)
    # ragged blocks at the rim of an island stay as they are
    inner = np.minimum.reduce([shift(full, y, x) for y in (-1, 0, 1) for x in (-1, 0, 1)])
    delta = (target - low) * inner[..., None]
    return light + grow(delta, light.shape[0]) * m[..., None]


def denoise(a, b, m, normal, position):
    """The full filter: fine grain first, then two coarser scales for the walls and the ceiling."""
    a, b = despeckle(a, m), despeckle(b, m)
    light = nlm(a, b, m, normal, position)
    light = calm(light, a, b, m, normal, position, 1, 0.25)
    light = calm(light, a, b, m, normal, position, 2, 0.5)
    return np.maximum(light, 0)


def dilate(a, m, n=6):
    """Fill outside the mask: n rings of neighbours, then a pyramid, so that mip levels stay clean."""
    a, m = a * m[..., None], m.copy()
    for _ in range(n):
        w = sum(shift(m, y, x) for y in (-1, 0, 1) for x in (-1, 0, 1))
        s = sum(shift(a * m[..., None], y, x) for y in (-1, 0, 1) for x in (-1, 0, 1))
        new = (m == 0) & (w > 0)
        a[new] = s[new] / w[new][..., None]
        m[new] = 1
    levels = [(a, m)]
    while levels[-1][0].shape[0] > 4:
        x, y = levels[-1]
        h = x.shape[0] // 2
        weight = y.reshape(h, 2, h, 2).sum((1, 3))
        mean = (x * y[..., None]).reshape(h, 2, h, 2, -1).sum((1, 3)) / np.maximum(weight, 1e-6)[..., None]
        levels.append((mean, (weight > 0).astype(np.float32)))
    up = levels[-1][0]
    for x, y in reversed(levels[:-1]):
        up = np.where(y[..., None] > 0, x, up.repeat(2, 0).repeat(2, 1))
    return up


def _taps(uv, res):
    """Texel numbers and bilinear weights at UV points."""
    x, y = uv[:, 0] * res - 0.5, uv[:, 1] * res - 0.5
    i, j = np.floor(x).astype(int), np.floor(y).astype(int)
    tx, ty = x - i, y - j
    i, j = np.clip(i, 0, res - 2), np.clip(j, 0, res - 2)
    index = np.stack([j * res + i, j * res + i + 1, (j + 1) * res + i, (j + 1) * res + i + 1], 1)
    weight = np.stack([(1 - tx) * (1 - ty), tx * (1 - ty), (1 - tx) * ty, tx * ty], 1)
    return index, weight


def close_seams(light, m, seams, rounds=60):
    """Make both sides of each seam read the same light: least squares over the texels that the seams touch."""
    if not len(seams):
        return light
    res = light.shape[0]
    length = np.maximum(
        np.hypot(*(seams[:, 2:4] - seams[:, 0:2]).T), np.hypot(*(seams[:, 6:8] - seams[:, 4:6]).T)
    )
    count = np.clip(np.ceil(length * res * 2), 2, 400).astype(int)
    edge = np.repeat(np.arange(len(seams)), count)
    t = np.concatenate([(np.arange(c) + 0.5) / c for c in count])[:, None]
    s = seams[edge]
    ia, wa = _taps(s[:, 0:2] * (1 - t) + s[:, 2:4] * t, res)
    ib, wb = _taps(s[:, 4:6] * (1 - t) + s[:, 6:8] * t, res)
    index = np.concatenate([ia, ib], 1)
    weight = np.concatenate([wa, -wb], 1)
    texels, index = np.unique(index, return_inverse=True)
    index = index.reshape(weight.shape)
    flat = light.reshape(-1, light.shape[-1])
    hold = np.where(m.ravel()[texels] > 0, 0.06, 0.004)
    out = light.copy().reshape(flat.shape)
    for ch in range(flat.shape[1]):
        x0 = flat[texels, ch].astype(np.float64)

        def apply(x):
            gap = (x[index] * weight).sum(1)
            back = np.bincount(index.ravel(), (gap[:, None] * weight).ravel(), len(x))
            return back + hold * x

        x = x0.copy()
        r = hold * x0 - apply(x)
        p, rr = r.copy(), r @ r
        for _ in range(rounds):
            if rr < 1e-12:
                break
            q = apply(p)
            step = rr / (p @ q)
            x += step * p
            r -= step * q
            new = r @ r
            p, rr = r + p * (new / rr), new
        out[texels, ch] = np.maximum(x, 0)
    return out.reshape(light.shape)
