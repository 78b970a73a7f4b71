"""The ceiling light and the bedside lamps."""

from math import cos, pi, sin

from kit.materials import M
from kit.shapes import lathe, tube
from rooms.bedroom_plan import BULB_Z, CABINET_TOP, H, PENDANT, up


def ring(x, y, z, r, n=24):
    """Points of a level circle."""
    return [(x + r * cos(2 * pi * k / n), y + r * sin(2 * pi * k / n), z) for k in range(n)]


def lamp(name, at):
    """Bedside lamp: glazed foot, linen shade that is brightest beside the bulb."""
    x, y = at
    z, bulb = CABINET_TOP, up(x, y, BULB_Z)
    shade = M('bed_shade_' + name, col='#ffc98a', glow=(*bulb, 0.34), evening=0.95)
    inner = M('bed_shade_in_' + name, col='#ffe2b0', glow=(*bulb, 0.5), evening=1.5)
    foot = [
        (0, 0),
        (0.055, 0),
        (0.057, 0.008),
        (0.034, 0.018),
        (0.052, 0.055),
        (0.056, 0.090),
        (0.040, 0.135),
    ]
    foot += [(0.014, 0.165), (0.010, 0.21)]
    lathe('LAMP_foot', foot, (x, y, z), M('glaze_blue', col='#6f8b9c', rough=0.3), n=20)
    low, high = (0.115, 0.19), (0.078, 0.36)
    rows = [(low[0] + (high[0] - low[0]) * k / 3, low[1] + (high[1] - low[1]) * k / 3) for k in range(4)]
    lathe('LAMP_shade', rows, (x, y, z), shade, n=28, autosmooth=180)
    lathe(
        'LAMP_shade_in', [(r - 0.002, h) for r, h in rows], (x, y, z), inner, n=28, autosmooth=180, invert=1
    )
    for r, h in (low, high):
        tube(
            'LAMP_trim', ring(x, y, z + h, r), 0.003, M('bed_trim', col='#d8c7a8'), closed=True, n=4, lm_w=0.5
        )


def pendant():
    """Ceiling light with a linen drum."""
    x, y, z = PENDANT
    bulb = up(x, y, z + 0.10)
    shade = M('drum', col='#ffdcae', glow=(*bulb, 0.40), evening=1.0)
    inner = M('drum_in', col='#ffe8c4', glow=(*bulb, 0.55), evening=1.5)
    white = M('abs_white', col='#f3f2ee', rough=0.35)
    lathe('PENDANT_rose', [(0, -0.022), (0.030, -0.020), (0.042, -0.006), (0.045, 0)], (x, y, H), white, n=16)
    tube('PENDANT_flex', [(x, y, H), (x, y, z + 0.14)], 0.004, white, n=5, caps=False)
    lathe('PENDANT_holder', [(0, 0.08), (0.018, 0.08), (0.018, 0.16), (0, 0.17)], (x, y, z), white, n=10)
    for k in range(3):
        a = 2 * pi * k / 3
        spoke = [(x, y, z + 0.15), (x + 0.205 * cos(a), y + 0.205 * sin(a), z + 0.19)]
        tube('PENDANT_spoke', spoke, 0.0025, white, n=4, lm_w=0.4)
    lathe(
        'PENDANT_shade',
        [(0.21, 0), (0.21, 0.07), (0.21, 0.14), (0.21, 0.20)],
        (x, y, z),
        shade,
        n=36,
        autosmooth=180,
    )
    lathe(
        'PENDANT_in',
        [(0.207, 0), (0.207, 0.07), (0.207, 0.14), (0.207, 0.20)],
        (x, y, z),
        inner,
        n=36,
        autosmooth=180,
        invert=1,
    )
    for h in (0, 0.20):
        tube(
            'PENDANT_trim',
            ring(x, y, z + h, 0.21, 32),
            0.004,
            M('bed_trim', col='#d8c7a8'),
            closed=True,
            n=4,
            lm_w=0.5,
        )
    glass = M('pendant_bulb', col='#fff0d0', emit=0.6, evening=2.2)
    lathe('PENDANT_bulb', [(0, 0.02), (0.022, 0.028), (0.030, 0.05), (0.016, 0.085)], (x, y, z), glass, n=12)
