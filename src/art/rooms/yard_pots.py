"""Pots of herbs and geraniums, the window box, a bay tree, a clematis on its trellis, a basket over the bench."""

from math import cos, pi, sin
from random import Random

from kit.garden import SMALL, blobs, leaves, pot, rosette
from kit.materials import M
from kit.mesh import grid_faces, new_obj
from kit.shapes import box, lathe, rect, spline, tube
from rooms.yard_plan import FLOOR, HOUSE, KITCHEN_WINDOW


def earth():
    """Earth in pots."""
    return M('pot_earth', col='#4a3728', rough=1)


def terracotta(tone=0):
    """Fired clay, new or weathered."""
    return M(f'terracotta{tone}', col=('#b9694a', '#a8755a', '#9a5f45')[tone], rough=0.85)


def herb(name, centre, green, height, count, slim=0.035):
    """A bushy herb: many small leaves at all heights."""
    r, specs = Random(name), []
    for i in range(count):
        t = (i + 0.5) / count
        a = i * 2.4
        reach = height * 0.32 * sin(pi * (0.15 + 0.75 * t))
        foot = (centre[0] + reach * cos(a), centre[1] + reach * sin(a), centre[2] + height * t * 0.85)
        slope = 0.2 + 1.1 * t
        specs.append((foot, a, height * r.uniform(0.17, 0.26), slim, (slope, slope - 0.6)))
    leaves(name, specs, green, SMALL)


def geranium(name, x, y, z, red, count=12, size=1.0):
    """Round leaves low down, heads of bloom on stalks above."""
    specs = rosette((x, y, z), count, 0.14 * size, 0.10 * size, ((1.3, 0.6), (0.6, -0.1)), spread=0.03)
    leaves(
        name + '_leaves',
        specs,
        M('geranium_leaf', col='#4f7f45', rough=0.8),
        (0.45, 1.15, 0),
    )
    heads = []
    for k in range(3):
        a, reach = 1.7 * k + len(name), (0.03 + 0.035 * (k % 3)) * size
        top = (x + reach * cos(a), y + reach * sin(a), z + (0.17 + 0.03 * (k % 2)) * size)
        tube(
            f'{name}_stalk{k}',
            [(x, y, z + 0.02), top],
            0.003,
            M('stalk', col='#6b8a4a'),
            n=4,
            caps=False,
            lm_w=0.3,
        )
        for j in range(4):
            b = j * 1.57
            heads.append((top[0] + 0.022 * cos(b), top[1] + 0.022 * sin(b), top[2] + 0.008 * (j % 2)))
    blobs(name + '_bloom', heads, 0.021 * size, red)


def pots():
    """Herbs by the kitchen wall, a bay tree, geraniums under and in the window."""
    greens = [M(f'herb{i}', col=c, rough=0.8) for i, c in enumerate(('#5e8a4e', '#7f9a86', '#47713f'))]
    y = HOUSE - 0.22
    for i, (x, at, r, h, tall, count, slim) in enumerate(
        (
            (2.78, y, 0.13, 0.23, 0.24, 44, 0.034),
            (3.10, y - 0.04, 0.11, 0.19, 0.28, 46, 0.018),
            (3.78, -4.34, 0.15, 0.27, 0.28, 44, 0.05),
        )
    ):
        pot(f'POT_herb{i}', (x, at, FLOOR), r, h, terracotta(i), earth())
        herb(f'HERB{i}', (x, at, FLOOR + h * 0.86), greens[i], tall, count, slim)
    red = [M('geranium', col='#c4382f', rough=0.8), M('geranium_pink', col='#d2698c', rough=0.8)]
    for i, (x, at, r, h) in enumerate(
        ((3.44, y, 0.14, 0.25), (3.84, -4.78, 0.12, 0.21), (1.50, -2.62, 0.13, 0.24))
    ):
        pot(f'POT_geranium{i}', (x, at, FLOOR), r, h, terracotta((i + 1) % 3), earth())
        geranium(f'GERANIUM{i}', x, at, FLOOR + h * 0.86, red[i % 2])
    k, box_wide = KITCHEN_WINDOW, 1.10
    middle, at = (k['x0'] + k['x1']) / 2, HOUSE - 0.17
    paint = M('window_box', 'wood', '#5f8090', rough=0.8)
    low = k['z0'] - 0.13
    box('WINBOX_front', (box_wide, 0.02, 0.15), (middle, at - 0.08, low), paint, bevel=0.005)
    box('WINBOX_back', (box_wide, 0.02, 0.15), (middle, at + 0.08, low), paint, bevel=0.005)
    for s in (-1, 1):
        box(
            'WINBOX_end',
            (0.02, 0.16, 0.15),
            (middle + s * (box_wide / 2 - 0.01), at, low),
            paint,
            bevel=0.005,
        )
        box(
            'WINBOX_bracket',
            (0.025, 0.20, 0.025),
            (middle + s * 0.4, HOUSE - 0.10, low - 0.025),
            M('iron_black', col='#2b2d2f'),
        )
    soil = rect('WINBOX_soil', (middle - 0.54, at - 0.07, low + 0.12), (1.08, 0, 0), (0, 0.14, 0), earth())
    soil['lm_w'] = 0.5
    for i in range(5):
        geranium(
            f'BOXGERANIUM{i}', middle - 0.43 + 0.215 * i, at, low + 0.12, red[i % 2 if i != 2 else 0], 9, 0.85
        )


def bay_tree():
    """A bay in a glazed pot where the lean-to meets the yard."""
    x, y = 3.72, -5.36
    blue = M('glazed_blue', col='#3f6478', rough=0.35)
    pot('POT_bay', (x, y, FLOOR), 0.20, 0.34, blue, earth(), n=22)
    tube('BAY_stem', [(x, y, 0.25), (x + 0.01, y, 0.62)], 0.014, M('bark', col='#6b5540', rough=0.9), n=6)
    r, specs = Random(21), []
    for i in range(120):
        t, a = (i + 0.5) / 120, i * 2.4
        h = 2 * t - 1
        out = 0.20 * (1 - h * h) ** 0.5
        foot = (x + out * cos(a), y + out * sin(a), 0.86 + 0.24 * h)
        specs.append((foot, a, r.uniform(0.075, 0.105), 0.056, (0.5 + 0.9 * h, 0.1 + 0.7 * h)))
    leaves('BAY_leaves0', specs[::2], M('bay_green', col='#3f6a3d', rough=0.7), SMALL)
    leaves('BAY_leaves1', specs[1::2], M('bay_light', col='#5a8348', rough=0.7), SMALL)


def trellis():
    """A pink clematis on a trellis breaks the long west wall beside the kitchen."""
    lath, x, south, north = M('trellis', 'wood', '#8fa3a0', rough=0.85), 0.03, -3.22, -2.22
    for k in range(5):
        y = south + (north - south) * k / 4
        box(f'TRELLIS_up{k}', (0.014, 0.028, 1.52), (x, y, 0.20), lath, bevel=0.003, seg=1, lm_w=0.6)
    for k in range(6):
        at = (x + 0.013, (south + north) / 2, 0.34 + 0.25 * k)
        box(
            f'TRELLIS_across{k}', (0.012, north - south + 0.08, 0.026), at, lath, bevel=0.003, seg=1, lm_w=0.6
        )
    foot = (0.20, -2.72)
    pot('POT_clematis', (*foot, FLOOR), 0.17, 0.28, terracotta(1), earth(), n=20)
    r, specs, blooms = Random(11), [], []
    wood = M('bark', col='#6b5540', rough=0.9)
    for k in range(5):
        top = (0.06, south + 0.08 + (north - south - 0.16) * k / 4, 1.30 + 0.14 * (k % 3))
        way = [
            (foot[0], foot[1], 0.20),
            (0.08, (foot[1] * 2 + top[1]) / 3, 0.62),
            (0.065, (foot[1] + 3 * top[1]) / 4, 1.0),
            top,
        ]
        stem = spline(way, 5)
        tube(f'CLEMATIS_stem{k}', stem, 0.005, wood, n=4, lm_w=0.3)
        for i, p in enumerate(stem[4:]):
            for side in (-1, 1):
                near = (p.x + 0.01, p.y + r.uniform(-0.07, 0.07), p.z + r.uniform(-0.06, 0.06))
                heading = (side * 0.9) + r.uniform(-0.5, 0.5)
                specs.append(
                    (near, heading, r.uniform(0.08, 0.12), 0.058, (r.uniform(0.1, 0.9), r.uniform(-0.9, 0)))
                )
            if i % 3 == 1:
                blooms.append((p.x + 0.10, p.y + r.uniform(-0.08, 0.08), p.z + r.uniform(-0.04, 0.06)))
    half = len(specs) // 2
    leaves('CLEMATIS_leaves0', specs[:half], M('clematis_a', col='#5c8a4a', rough=0.8), SMALL)
    leaves('CLEMATIS_leaves1', specs[half:], M('clematis_b', col='#47743f', rough=0.8), SMALL)
    petals = []
    for i, at in enumerate(blooms):
        petals += [(at, 2 * pi * k / 5 + i, 0.045, 0.036, (0.35, -0.1)) for k in range(5)]
    leaves('CLEMATIS_petals', petals, M('clematis_pink', col='#c8719f', rough=0.8), (0.4, 1.0, 0))
    blobs(
        'CLEMATIS_hearts',
        [(x + 0.004, y, z + 0.012) for x, y, z in blooms],
        0.011,
        M('clematis_heart', col='#e8d9a0'),
    )


def wall_basket():
    """A half-round basket on the wall over the bench, with petunias that trail, and a horseshoe for luck."""
    x, y, z, iron = 0.0, -5.12, 1.36, M('iron_black', col='#2b2d2f', rough=0.5)
    moss = M('basket_moss', col='#75703f', rough=1)
    rows = ((0.165, 0.0), (0.16, -0.05), (0.13, -0.13), (0.07, -0.19), (0.0, -0.205))
    verts = [(x + r * sin(pi * k / 10), y - r * cos(pi * k / 10), z + h) for r, h in rows for k in range(11)]
    new_obj(
        'BASKET_moss', verts, [tuple(reversed(f)) for f in grid_faces(11, len(rows))], moss, autosmooth=180
    )
    lathe('BASKET_earth', [(0.155, 0), (0, 0.01)], (x + 0.01, y, z - 0.02), earth(), n=14, lm_w=0.5)
    hoop = [(x + 0.17 * sin(pi * k / 10), y - 0.17 * cos(pi * k / 10), z) for k in range(11)]
    tube('BASKET_hoop', hoop, 0.006, iron, n=5)
    r, specs, heads = Random(31), [], [[], []]
    for i in range(46):
        a, out = pi * r.random(), r.uniform(0.03, 0.17)
        foot = (x + out * sin(a), y - out * cos(a), z + 0.01 - 0.3 * max(0, out - 0.11))
        fall = (out - 0.08) * 9
        specs.append((foot, a - pi / 2, r.uniform(0.07, 0.13), 0.042, (0.9 - fall, 0.2 - 1.3 * fall)))
        if i % 2:
            bloom = (foot[0] + 0.05 * sin(a), foot[1] - 0.05 * cos(a), foot[2] + 0.065 - 0.10 * max(0, fall))
            heads[i // 2 % 2].append(bloom)
    leaves('BASKET_leaves', specs, M('herb0', col='#5e8a4e', rough=0.8), SMALL)
    blobs('BASKET_white', heads[0], 0.024, M('petunia_white', col='#efe6ea', rough=0.8), flat=0.6)
    blobs('BASKET_violet', heads[1], 0.024, M('petunia_violet', col='#8a5aa8', rough=0.8), flat=0.6)
    shoe = [
        (0.012, -5.76 + 0.060 * cos(t) * (1 - 0.12 * sin(t)), 1.50 + 0.075 * sin(t))
        for t in [-pi * 1.36 + k * pi * 1.72 / 12 for k in range(13)]
    ]
    tube('HORSESHOE', shoe, 0.011, M('rust', col='#7a5b48', rough=0.9), n=6)


def build():
    """All that grows in pots."""
    pots()
    bay_tree()
    trellis()
    wall_basket()
