"""Washbasin of the care home's bedroom, its mirror, shelf and towel."""

from kit.furnishings import frame
from kit.materials import M
from kit.mesh import place
from kit.shapes import box, lathe, rect, spline, tube
from kit.ware import draped, loft
from rooms.care_bedroom_art import ART
from rooms.care_fittings import NORTH, beech, white
from rooms.care_plan import BASIN


X, Y = BASIN
TOP = 0.83


def chrome():
    """Taps and rails, a plain light grey since nothing reflects in a bake."""
    return M('chrome', col='#b9bfc2', rough=0.25)


def basin():
    """Washbasin on its pedestal, with splashback and mixer tap."""
    x, y, top, china, metal = X, Y, TOP, M('enamel', col='#f8f7f2', rough=0.2), chrome()
    cy = y - 0.215
    rings = [
        (x, cy + 0.02, top - 0.16, 0.16, 0.13, 3.0),
        (x, cy, top - 0.045, 0.262, 0.20, 4.5),
        (x, cy, top - 0.008, 0.275, 0.213, 4.5),
        (x, cy, top, 0.268, 0.206, 4.5),
        (x, cy - 0.03, top - 0.006, 0.215, 0.142, 2.8),
        (x, cy - 0.03, top - 0.08, 0.165, 0.105, 2.5),
        (x, cy - 0.02, top - 0.115, 0.03, 0.03, 2),
    ]
    loft('BASIN', rings, china, n=28, top=True, lm_w=1.2)
    stem = [(0.075, 0), (0.085, 0.02), (0.062, 0.30), (0.075, 0.62), (0.11, 0.69)]
    lathe('BASIN_stem', stem, (x, y - 0.15, 0), china, n=16)
    rect(
        'BASIN_tiles',
        (x - 0.34, y - 0.004, top - 0.005),
        (0.68, 0, 0),
        (0, 0, 0.30),
        M('splash', col='#dfe7e0', rough=0.3),
    )
    rect(
        'BASIN_band',
        (x - 0.34, y - 0.005, top + 0.235),
        (0.68, 0, 0),
        (0, 0, 0.04),
        M('splash_band', col='#93a98f', rough=0.3),
    )
    lathe(
        'BASIN_tap', [(0.024, 0), (0.020, 0.012), (0.019, 0.075), (0, 0.09)], (x, y - 0.062, top), metal, n=12
    )
    tube(
        'BASIN_spout',
        spline([(x, y - 0.062, top + 0.05), (x, y - 0.12, top + 0.085), (x, y - 0.165, top + 0.062)], 4),
        0.011,
        metal,
        n=6,
    )
    tube(
        'BASIN_lever',
        [(x, y - 0.062, top + 0.085), (x, y - 0.055, top + 0.10), (x, y - 0.14, top + 0.13)],
        0.008,
        metal,
        n=6,
    )


def shelf():
    """Mirror over a shelf with two bottles and a mug of toothbrushes."""
    x, y = X, Y
    parts = frame('MIRROR', 0.46, 0.62, ART['mirror'], beech(), M('art', 'art'), white(), fw=0.028, mount=0.0)
    place(parts, (x, y, 1.52), NORTH)
    box('BASIN_shelf', (0.46, 0.11, 0.014), (x, y - 0.055, 1.145), white(), bevel=0.004, seg=1)
    for dx, r, h, col in ((-0.15, 0.027, 0.13, '#c98f7a'), (-0.08, 0.022, 0.10, '#8fa9b4')):
        body = [(0, 0), (r, 0), (r, h * 0.7), (r * 0.5, h * 0.82), (r * 0.5, h), (0, h)]
        lathe('BOTTLE', body, (x + dx, y - 0.06, 1.159), M('toilet_' + col[1:], col=col, rough=0.3), n=12)
    lathe(
        'MUG',
        [(0, 0), (0.032, 0), (0.034, 0.085), (0.031, 0.085), (0.030, 0.02)],
        (x + 0.12, y - 0.06, 1.159),
        M('mug_ochre', col='#d0a14e', rough=0.3),
        n=14,
    )
    for k, col in enumerate(('#3f7f9c', '#c4604a')):
        tube(
            'TOOTHBRUSH',
            [(x + 0.11, y - 0.06, 1.17), (x + 0.14 - 0.05 * k, y - 0.05, 1.34)],
            0.005,
            M('brush' + str(k), col=col),
            n=5,
        )


def towel():
    """Towel on its rail."""
    x, y, metal, cloth = X, Y, chrome(), M('care_towel', 'weave', '#7f9bab')
    bar = [(x + 0.40, y - 0.07, 1.10), (x + 0.76, y - 0.07, 1.10)]
    tube('TOWEL_bar', bar, 0.010, metal, n=6)
    for bx, _, bz in bar:
        tube('TOWEL_arm', [(bx, y - 0.07, bz), (bx, y, bz)], 0.009, metal, n=5)
    place([draped('TOWEL', 0.30, 0.30, 0.46, 0.011, cloth, seed=3, columns=6)], (x + 0.58, y - 0.07, 1.10))


def build():
    """Basin and what belongs to it."""
    basin()
    shelf()
    towel()
