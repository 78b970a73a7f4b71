"""python3 compose.py MODEL [RES]: denoise the baked light, write the light map and what Lite needs.

Reads build/<model>/*.npy; writes lm.png (sRGB curve, range 6) and display.f32 (2048 x 2048 x 3: light x colour
through AgX), the same for the evening as lm-evening.png and display-evening.f32, and light.f32 (brightness of each
texel by day, 0 where buried).
"""
import glob
import os
import sys
import time

import numpy as np

from kit import agx, denoise, png, relight

RANGE = 6.0
ALBEDO = 2048
KNEE = 0.7
BURIED = 0.008
# A texel beside a buried one is a rim when it is darker than this part of the light some texels further out.
RIM_SHADE, FURTHER, RIM_WIDTH = 0.7, 3, 2
AROUND = [(y, x) for y in (-1, 0, 1) for x in (-1, 0, 1) if (y, x) != (0, 0)]


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


def add_rims(buried, light, m):
    """The buried texels and those that lie partly under the same thing: a row of them shows as a dark dashed line."""
    lum = light.mean(-1)
    buried = buried & (m > 0)
    for _ in range(RIM_WIDTH):
        open_m = ((m > 0) & ~buried).astype(np.float32)
        rims = np.zeros_like(buried)
        for y, x in AROUND:
            # between two beads of a door there is no room to look further than a texel or two
            away, further = np.ones_like(buried), lum
            for k in range(1, FURTHER + 1):
                away &= denoise.shift(open_m, -y * k, -x * k) > 0
                further = np.where(away, denoise.shift(lum, -y * k, -x * k), further)
            rims |= denoise.shift(buried, y, x) & (lum < RIM_SHADE * further)
        buried = buried | (rims & (open_m > 0))
    return buried


class Model:
    """The baked passes of one model."""

    def __init__(self, name, res):
        self.name = name
        self.folder = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'build', name)
        self.res = res
        self.normal = self.load('normal')[..., :3] * 2 - 1
        self.position = self.load('position')[..., :3]
        self.albedo = self.load('albedo', ALBEDO)
        self.seams = np.load(self.path('seams.npy'))

    def path(self, file):
        """Where a file of this model lies."""
        return os.path.join(self.folder, file)

    def load(self, kind, size=None, seed=1):
        """One pass as numbers."""
        return np.load(self.path(f'{kind}_{size or self.res}_{seed}.npy')).astype(np.float32)

    def halves(self, kind):
        """Two pictures of the same light with different noise, and which texels are covered."""
        files = sorted(glob.glob(self.path(f'{kind}_{self.res}_*.npy')))
        buffers = [np.load(f).astype(np.float32) for f in files]
        covered = (buffers[0][..., 3] > 0).astype(np.float32)
        # A path tracer gives now and then a texel that is no number; the others of the stack know better.
        known = np.nan_to_num(np.nanmean(buffers, 0))
        buffers = [np.where(np.isnan(b), known, b) for b in buffers]
        return [np.mean([b[..., :3] for b in buffers[i::2]], 0) for i in (0, 1)], covered

    def display(self, shown, emits):
        """Light times colour as the screen shows it."""
        fine = denoise.grow(decode(np.clip(encode(shown), 0, 1)), ALBEDO)
        step = ALBEDO // self.res
        emits_fine = emits.repeat(step, 0).repeat(step, 1)
        colour = np.where(emits_fine[..., None], fine, fine * self.albedo[..., :3])
        colour = denoise.dilate(colour, (self.albedo[..., 3] > 0).astype(np.float32), 8)
        return agx.to_display(colour)


def compose(model, part, buried=None):
    """The light of one part of the day: denoised, seams closed, written. Returns which texels are buried."""
    prefix, suffix = ('', '') if part == 'day' else (f'{part}-', f'-{part}')
    (a, b), m = model.halves(prefix + 'light')
    glow = model.load(prefix + 'emit')[..., :3]
    emits = glow.max(-1) > 0.01
    # by day only what nobody can see is black; its darkness must not be smoothed into what one sees
    hidden = ((a + b).mean(-1) / 2 < BURIED) & ~emits if buried is None else buried
    light = denoise.denoise(a, b, m * ~hidden, model.normal, model.position)
    if buried is None:
        buried = add_rims(find_buried(light, m, emits) | hidden, light, m)
        print(f'buried texels {buried[m > 0].mean():.3f}')
    open_m = m * ~buried
    relit = relight.texels(model.name, model.position) & (m > 0)
    light = relight.fill(model.name, light, open_m > 0, model.position, model.normal)
    light, edges = relight.leaf_edges(model.folder, light, open_m > 0, model.position, model.normal)
    relit |= edges
    open_m = np.maximum(open_m, relit)
    shown = np.where(emits[..., None], glow + 0.25 * light, light)
    shown = denoise.dilate(shown, open_m)
    shown = denoise.close_seams(shown, open_m, model.seams)
    png.save(model.path(f'lm{suffix}.png'), encode(shown)[::-1])
    if part == 'day':
        bright = np.where((m > 0) & ~(light.mean(-1) < BURIED) | emits | relit, shown.mean(-1), 0)
        bright.astype(np.float32)[::-1].tofile(model.path('light.f32'))
    model.display(shown, emits)[::-1].tofile(model.path(f'display{suffix}.f32'))
    lum = shown[open_m > 0].mean(-1)
    print(f'{part}: light percentiles 1 10 50 90 99:', np.percentile(lum, [1, 10, 50, 90, 99]).round(3))
    return buried


def main(name, res):
    """Compose one model, by day and in the evening."""
    start, cpu = time.time(), time.process_time()
    model = Model(name, res)
    buried = compose(model, 'day')
    compose(model, 'evening', buried)
    print(f'COMPOSED {name}: wall {time.time() - start:.0f} s, cpu {time.process_time() - cpu:.0f} s')


if __name__ == '__main__':
    main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 1024)
