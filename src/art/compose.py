"""python3 compose.py MODEL [RES]: denoise the baked light, write the light map and what Lite needs.

Reads build/<model>/*.npy; writes lm.png (sRGB curve, range 6), light.f32 (brightness of each texel, 0 where buried)
and display.f32 (2048 x 2048 x 3: light x colour through AgX).
"""
import glob
import os
import sys
import time

import numpy as np

from kit import agx, denoise, png

RANGE = 6.0
KNEE = 0.7
BURIED = 0.008


def encode(light):
    """Light 0..6 as display values, highlights rolled off softly, dithered against banding."""
    x = light / RANGE
    x = np.where(x > KNEE, KNEE + (1 - KNEE) * (1 - np.exp(-(x - KNEE) / (1 - KNEE))), x)
    return agx.to_srgb(x) + (np.random.default_rng(1).random(x.shape) - 0.5) / 255


def decode(shown):
    """What the renderer reads back from the light map."""
    x = np.where(shown <= 0.04045, shown / 12.92, ((shown + 0.055) / 1.055) ** 2.4)
    return x * RANGE


def find_buried(light, m, emits):
    """Texels inside other geometry are black: they must not bleed into the edge that one sees."""
    lum = light.mean(-1)
    bad = (lum < BURIED) & ~emits
    around = [(y, x) for y in (-1, 0, 1) for x in (-1, 0, 1)]
    brightest = np.maximum.reduce([denoise.shift(lum * m, y, x) for y, x in around])
    near = np.maximum.reduce([denoise.shift(bad.astype(np.float32), y, x) for y, x in around]) > 0
    return bad | (near & (lum < 0.5 * brightest) & ~emits)


def main(name, res):
    """Compose one model."""
    start, cpu = time.time(), time.process_time()
    here = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'build', name)

    def load(kind, size=res, seed=1):
        return np.load(os.path.join(here, f'{kind}_{size}_{seed}.npy')).astype(np.float32)

    buffers = [
        np.load(f).astype(np.float32) for f in sorted(glob.glob(os.path.join(here, f'light_{res}_*.npy')))
    ]
    m = (buffers[0][..., 3] > 0).astype(np.float32)
    a = np.mean([b[..., :3] for b in buffers[0::2]], 0)
    b = np.mean([b[..., :3] for b in buffers[1::2]], 0)
    normal, position = load('normal')[..., :3] * 2 - 1, load('position')[..., :3]
    glow = load('emit')[..., :3]
    emits = glow.max(-1) > 0.01
    light = denoise.denoise(a, b, m, normal, position)
    buried = find_buried(light, m, emits)
    print(f'buried texels {buried[m > 0].mean():.3f}')
    open_m = m * ~buried
    shown = np.where(emits[..., None], glow + 0.25 * light, light)
    shown = denoise.dilate(shown, open_m)
    shown = denoise.close_seams(shown, open_m, np.load(os.path.join(here, 'seams.npy')))
    png.save(os.path.join(here, 'lm.png'), encode(shown)[::-1])
    bright = np.where((m > 0) & ~(light.mean(-1) < BURIED) | emits, shown.mean(-1), 0)
    bright.astype(np.float32)[::-1].tofile(os.path.join(here, 'light.f32'))

    albedo = load('albedo', 2048)
    fine = denoise.grow(decode(np.clip(encode(shown), 0, 1)), 2048)
    step = 2048 // res
    emits_fine = emits.repeat(step, 0).repeat(step, 1)
    colour = np.where(emits_fine[..., None], fine, fine * albedo[..., :3])
    colour = denoise.dilate(colour, (albedo[..., 3] > 0).astype(np.float32), 8)
    agx.to_display(colour)[::-1].tofile(os.path.join(here, 'display.f32'))
    lum = shown[open_m > 0].mean(-1)
    print('light percentiles 1 10 50 90 99:', np.percentile(lum, [1, 10, 50, 90, 99]).round(3))
    print(f'COMPOSED {name}: wall {time.time() - start:.0f} s, cpu {time.process_time() - cpu:.0f} s')


if __name__ == '__main__':
    main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 1024)
