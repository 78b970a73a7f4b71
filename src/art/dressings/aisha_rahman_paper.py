"""Aisha Rahman's door chain, scrapbook and sleep diary: small things of rings and pages."""

from math import cos, pi, sin

from mathutils import Euler

from dressings.paintwork import Painting, dye
from kit.materials import M
from kit.mesh import place
from kit.shapes import box, lathe, softbox, tube

BRASS = '#c9a550'


def ring_of(name, at, radius, thick, colour, turn=(0, 0, 0), n=12, sides=4):
    """A plain ring: a link, a bangle, a coil."""
    points = [(radius * cos(2 * pi * k / n), radius * sin(2 * pi * k / n), 0) for k in range(n)]
    return tube(
        name,
        points,
        thick,
        M('metal_' + colour[1:], col=colour, rough=0.3),
        n=sides,
        closed=True,
        loc=at,
        rot=turn,
    )


def door_chain(shelf):
    """Chain across the gap of the front door: slide on the leaf, catch on the frame, links in a bow."""
    brass, screw = M('metal_c9a550', col=BRASS, rough=0.3), dye('#6d5a2c', 0.5)
    slide = box('slide', (0.125, 0.012, 0.034), (-0.035, -0.007, -0.017), brass, bevel=0.005)
    slot = box('slot', (0.095, 0.006, 0.008), (-0.035, -0.012, -0.004), screw, bevel=0)
    catch = box('catch', (0.030, 0.030, 0.062), (0.092, -0.045, -0.031), brass, bevel=0.006)
    knob = lathe(
        'knob',
        [(0, 0.016), (0.008, 0.014), (0.010, 0.006), (0.006, 0)],
        (-0.065, -0.012, 0),
        brass,
        n=10,
        rot=(pi / 2, 0, 0),
    )
    links, count = [], 8
    for k in range(count):
        t = k / (count - 1)
        x, drop = -0.065 + 0.150 * t, 0.060 * (1 - (2 * t - 1) ** 2)
        slope = 0.060 * 4 * (2 * t - 1) / 0.150
        link = ring_of(f'link{k}', (0, 0, 0), 0.0115, 0.0022, BRASS, n=10, sides=3)
        link.data.transform(Euler((pi / 2 * (k % 2), 0, 0)).to_matrix().to_4x4())
        links += place([link], (x, -0.030 - 0.024 * t, -drop), parent_rot=Euler((0.5, -slope * 0.5, 0)))
    shelf.stand('prop_aisha-door-chain', slide, slot, catch, knob, links)


def wedding_plans(shelf):
    """Scrapbook with cloth samples, a card with gold, bangles and a cone of henna."""
    cover = softbox(
        'book', (0.40, 0.28, 0.022), (0, 0, 0), dye('#b03562'), r=0.008, puff=0, k=2, m=1, wrinkle=0
    )
    page = Painting('pages', on_table=True, lift=0.0232)
    page.block('#f6eddd', -0.190, -0.130, 0.187, 0.260)
    page.block('#f9f2e4', 0.003, -0.130, 0.187, 0.260)
    for k, colour in enumerate(('#c2185b', '#e7a12c', '#1f8a70', '#6b3fa0', '#e86a4f', '#1f5f9e')):
        x, y = -0.172 + 0.056 * (k % 3), 0.040 - 0.066 * (k // 3)
        page.area(colour, [(x, y), (x + 0.045, y + 0.004), (x + 0.043, y + 0.054), (x - 0.002, y + 0.050)])
        page.line('#f3d27a', [(x + 0.006, y + 0.012), (x + 0.038, y + 0.015)], 0.004)
    for k in range(3):
        page.line(
            '#b9a998', [(-0.170, -0.062 - 0.018 * k), (-0.040 - 0.03 * (k == 2), -0.060 - 0.018 * k)], 0.004
        )
    page.area('#8f1237', [(0.030, -0.075), (0.125, -0.095), (0.150, 0.055), (0.055, 0.075)])
    page.line(
        '#e8c25e', [(0.040, -0.068), (0.118, -0.084), (0.140, 0.048), (0.062, 0.066), (0.040, -0.068)], 0.004
    )
    for r, colour in ((0.030, '#e8c25e'), (0.021, '#8f1237'), (0.013, '#e8c25e')):
        page.oval(colour, 0.090, -0.010, r)
    bangles = []
    for k, colour in enumerate(('#d9ab3f', '#c2185b', '#d9ab3f', '#1f8a70', '#d9ab3f')):
        bangles.append(
            ring_of(
                f'bangle{k}', (0.262 + 0.003 * (k % 2), -0.055, 0.004 + 0.0075 * k), 0.034, 0.0042, colour
            )
        )
    bangles.append(ring_of('bangle_leaning', (0.262, 0.030, 0.020), 0.034, 0.0042, '#d9ab3f', (0.45, 0, 0)))
    cone = lathe(
        'henna',
        [(0.0, 0), (0.003, 0.01), (0.020, 0.105), (0.015, 0.118), (0, 0.120)],
        (-0.262, 0.055, 0.019),
        dye('#2f8f5b'),
        n=12,
        rot=(pi / 2, 0, 0.5),
    )
    shelf.stand('prop_aisha-wedding-plans', cover, page.parts, bangles, cone)


def sleep_diary(shelf):
    """A spiral book lying open: moons and suns down the days, a bar for each night, a pencil."""
    book = box('diary', (0.150, 0.205, 0.012), (0, 0, 0), dye('#3d4f8f'), bevel=0.003)
    page = Painting('page', on_table=True, lift=0.0125)
    page.block('#f7f2e6', -0.066, -0.098, 0.138, 0.196)
    for k, hours in enumerate((7, 3, 5, 2, 6, 3, 4)):
        y = 0.078 - 0.026 * k
        page.oval('#5a5fa8', -0.046, y, 0.009, n=10)
        page.oval('#f7f2e6', -0.042, y + 0.002, 0.008, n=9)
        page.line('#7f8ed0' if hours > 4 else '#e08c74', [(-0.028, y), (-0.028 + 0.010 * hours, y)], 0.010)
        page.oval('#efb73e' if hours > 4 else '#c9c2b5', 0.058, y, 0.008, n=9)
    coils = [
        ring_of(
            f'coil{k}', (-0.072, 0.081 - 0.027 * k, 0.008), 0.009, 0.0016, '#b8bcc4', (pi / 2, 0, 0), 10, 3
        )
        for k in range(7)
    ]
    pencil = tube(
        'pencil',
        [(0.02, -0.12, 0.004), (0.125, 0.02, 0.004), (0.134, 0.032, 0.004)],
        [0.004, 0.004, 0.0006],
        dye('#e46a8c'),
        n=6,
    )
    shelf.stand('prop_aisha-sleep-diary', book, page.parts, coils, pencil)
