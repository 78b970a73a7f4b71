"""What Irene Pattison has about her: the sea, the union, the chapel, the coal, and Morris the cat."""

from math import cos, pi, sin

from dressings.irene_pattison_cat import cat, cat_tints
from dressings.irene_pattison_pictures import funeral_card, husband, phone_list, sea_picture, union_banner
from dressings.keepsakes import book, bowl, cloth, coat, plate, scarf, tin
from dressings.painted import LYING, Sheet
from dressings.studio import Shelf
from dressings.studio import lights as lights
from kit.materials import M
from kit.mesh import place
from kit.shapes import box, lathe, spline, tube

SHELF = Shelf()


def chapel_coat():
    """Her black chapel coat, the felt hat with a blue band, and a knitted scarf."""
    felt = [
        (0, 0.075),
        (0.055, 0.07),
        (0.082, 0.05),
        (0.088, 0.0),
        (0.13, -0.012),
        (0.125, -0.018),
        (0.08, -0.006),
    ]
    turn = {'rot': (0.95, 0, 0), 'autosmooth': 60}
    hat = lathe('hat', felt, (0.02, -0.10, 0.05), cloth('#3a4763'), n=16, **turn)
    ribbon = lathe(
        'ribbon', [(0.090, 0), (0.084, 0.045)], (0.02, -0.102, 0.051), cloth('#8fb0d8'), n=16, **turn
    )
    return (
        coat(-0.22, 1.08, '#45434c', 3, '#2f2d35', '#8c8a92'),
        hat,
        ribbon,
        scarf(0.27, '#8fb0d8', '#f1ede2', 0.7),
    )


def step_rail():
    """The rail by the step, home-made: posts, a pipe, and ship's rope served round the grip."""
    wood, parts = M('rail_wood', col='#8a6a48'), []
    for x, high in ((-0.30, 0.94), (0.30, 0.86)):
        parts.append(box('post', (0.075, 0.075, high), (x, 0, 0), wood, 0.008))
        parts.append(box('shoe', (0.16, 0.13, 0.012), (x, 0, 0), M('rail_shoe', col='#5c6064'), 0.003, 1))
        parts.append(
            lathe(
                'bolt',
                [(0, 0.012), (0.012, 0.010), (0.014, 0)],
                (x, -0.038, high - 0.06),
                M('bolt', col='#8f9497'),
                n=10,
                rot=(pi / 2, 0, 0),
            )
        )
    line = [(-0.40, 0, 0.955), (0.40, 0, 0.865)]
    parts.append(tube('grip', line, 0.024, M('rail_pipe', col='#3f6f8f'), n=12))
    served = [(-0.176 + 0.0088 * k, 0, 0.930 - 0.00099 * k) for k in range(41)]
    swell = [0.027 + 0.007 * (k % 4 in (1, 2)) for k in range(41)]
    parts.append(tube('rope', served, swell, M('rope', col='#d9c596'), n=10))
    parts.append(tube('brace', [(-0.252, 0, 0.33), (0.252, 0, 0.76)], 0.018, wood, n=10))
    return parts


def coal_bucket():
    """A galvanised bucket of coal, a shovel in it."""
    zinc = M('zinc', col='#a9b0b3', rough=0.4)
    wall = [
        (0.105, 0),
        (0.110, 0.012),
        (0.145, 0.265),
        (0.152, 0.272),
        (0.148, 0.278),
        (0.140, 0.262),
        (0.132, 0.20),
    ]
    parts = [lathe('bucket', wall, (0, 0, 0), zinc, n=22)]
    for z, r in ((0.09, 0.122), (0.18, 0.134)):
        parts.append(
            tube(
                'hoop',
                [(r * cos(a), r * sin(a), z) for a in [k * pi / 7 for k in range(14)]],
                0.004,
                zinc,
                n=3,
                closed=True,
            )
        )
    coal = M('coal', col='#2e2d31', rough=0.4)
    for k in range(10):
        a, r = 2.4 * k, 0.030 * (k % 5) ** 0.8 + 0.012
        size = 0.042 + 0.014 * ((k * 7) % 3)
        at = (r * cos(a), r * sin(a), 0.232 - 0.3 * r + 0.012 * (k % 3))
        parts.append(
            box('lump', (size, size * 0.8, size * 0.75), at, coal, 0.010, 1, rot=(k, 0.7 * k, 1.3 * k))
        )
    bail = [
        (-0.150, 0, 0.262),
        (-0.155, -0.09, 0.29),
        (-0.09, -0.17, 0.30),
        (0, -0.19, 0.30),
        (0.09, -0.17, 0.30),
        (0.155, -0.09, 0.29),
        (0.150, 0, 0.262),
    ]
    parts.append(tube('bail', spline(bail, 2), 0.005, M('bail', col='#6c7175'), n=10))
    parts.append(
        tube('shaft', [(0.03, 0.02, 0.24), (0.16, 0.06, 0.50)], 0.012, M('shovel_wood', col='#a87a4a'), n=10)
    )
    parts.append(
        box(
            'blade',
            (0.11, 0.008, 0.14),
            (0.0, 0.01, 0.15),
            M('shovel', col='#5c6064'),
            0.003,
            1,
            rot=(0.1, 0.46, 0),
        )
    )
    return parts


def dentures():
    """Her teeth in a saucer: both plates, pink gums, worn off where they rub."""
    gum, tooth = M('gum', col='#e39a98', rough=0.3), M('tooth', col='#f6f1e2', rough=0.3)
    parts = plate(0.085, '#f3f1ea')
    for turn, at in ((0.3, (-0.020, 0.012, 0.014)), (2.7, (0.026, -0.016, 0.014))):
        arch = [(0.027 * cos(a), 0.030 * sin(a), 0.006) for a in [pi * k / 8 for k in range(9)]]
        one = [tube('gum', arch, 0.0085, gum, n=10)]
        for k in range(12):
            a = pi * (k + 0.5) / 12
            one.append(
                box(
                    'tooth',
                    (0.0068, 0.006, 0.011),
                    (0.029 * cos(a), 0.032 * sin(a), 0.009),
                    tooth,
                    0,
                    rot=(0, 0, a + pi / 2),
                )
            )
        parts += place(one, at, turn)
    return parts


def cat_tins():
    """Cat food, three and two high, and the saucer that Morris has licked clean."""
    parts = []
    for x, y, z, col in (
        (-0.08, 0.02, 0, '#4f8f6f'),
        (0.0, 0.03, 0, '#d9803f'),
        (0.08, 0.02, 0, '#4f8f6f'),
        (-0.04, 0.025, 0.056, '#d9803f'),
    ):
        parts += tin(0.038, 0.056, col, (x, y, z))
        face = Sheet((x, y - 0.0395, z + 0.028))
        face.oval(0, -0.002, 0.009, 0.0075, '#e08a3a', 8)
        for s in (-1, 1):
            face.patch([(s * 0.008, 0.002), (s * 0.007, 0.011), (s * 0.001, 0.005)], '#e08a3a')
        parts += face.parts
    return parts, plate(0.075, '#e9dfc8', (0.02, -0.10, 0), '#b5654a')


def unopened_soup():
    """Two tins of soup, a bowl set out with a spoon across it, nothing opened."""
    parts = tin(0.038, 0.112, '#c23b30', (-0.11, 0.03, 0)) + tin(0.038, 0.112, '#c23b30', (-0.03, 0.06, 0))
    for x, y in ((-0.11, 0.03), (-0.03, 0.06)):
        face = Sheet((x, y - 0.0395, 0.057))
        face.oval(0, -0.004, 0.017, 0.011, '#f1a43a', 12)
        face.oval(0, -0.002, 0.013, 0.006, '#d6652e', 12)
        parts += face.parts
    steel = M('spoon', col='#c9cccd', rough=0.25)
    spoon = [
        tube('stem', [(0.02, -0.04, 0.062), (0.16, 0.03, 0.066)], 0.004, steel, n=10),
        lathe(
            'bowl_of_spoon', [(0, 0.002), (0.014, 0.004), (0.019, 0.008)], (0.008, -0.046, 0.058), steel, n=10
        ),
    ]
    return parts, bowl(0.078, 0.058, '#e7e2d2', (0.075, -0.01, 0), '#f4f0e4'), spoon


def chapel_books():
    """Her Bible and hymn book, spectacles on top."""
    wire = M('wire', col='#a8874a', rough=0.3)
    parts = book(0.15, 0.21, 0.045, '#2b2a30', turn=0.15) + book(
        0.12, 0.17, 0.028, '#7a2a35', (0.005, 0.0, 0.045), -0.25
    )
    for s in (-1, 1):
        ring = [
            (s * 0.032 + 0.024 * cos(a), -0.02 + 0.019 * sin(a), 0.078)
            for a in [k * pi / 7 for k in range(14)]
        ]
        parts.append(tube('rim', ring, 0.0018, wire, n=10, closed=True))
        parts.append(tube('arm', [(s * 0.056, -0.02, 0.079), (s * 0.062, 0.08, 0.076)], 0.0018, wire, n=10))
    parts.append(tube('bridge', [(-0.009, -0.018, 0.079), (0.009, -0.018, 0.079)], 0.0018, wire, n=10))
    gilt = Sheet((0, 0.0, 0.0735), LYING, -0.25)
    gilt.block(-0.004, -0.05, 0.004, 0.05, '#d8ac4a')
    return parts, gilt.parts


def unplugged_kit():
    """What her daughter bought, back in its carton: camera, sensor, and the plug on its coiled lead."""
    card_col, inner = M('carton', col='#c49a68'), M('carton_in', col='#a37c50')
    white, parts = M('kit_white', col='#eceae4', rough=0.4), []
    for x, y, w, d in (
        (0, -0.11, 0.32, 0.006),
        (0, 0.11, 0.32, 0.006),
        (-0.157, 0, 0.006, 0.22),
        (0.157, 0, 0.006, 0.22),
    ):
        parts.append(box('side', (w, d, 0.15), (x, y, 0), card_col, 0))
    parts.append(box('floor', (0.31, 0.21, 0.05), (0, 0, 0.002), inner, 0))
    for part in parts:
        part['fine'] = 0.11
    for s in (-1, 1):
        parts.append(
            box('flap', (0.31, 0.11, 0.004), (0, s * 0.155, 0.125), card_col, 0, rot=(-s * 0.5, 0, 0))
        )
    eye = [
        (0.03, 0),
        (0.034, 0.01),
        (0.012, 0.02),
        (0.012, 0.05),
        (0.036, 0.06),
        (0.040, 0.10),
        (0.030, 0.135),
        (0, 0.142),
    ]
    parts.append(lathe('camera', eye, (-0.08, 0.02, 0.055), white, n=16, autosmooth=60))
    parts.append(
        lathe(
            'lens',
            [(0, 0.006), (0.016, 0.004), (0.020, 0)],
            (-0.08, -0.018, 0.155),
            M('lens', col='#23262b', rough=0.2),
            n=14,
            rot=(pi / 2, 0, 0),
        )
    )
    parts.append(box('sensor', (0.07, 0.045, 0.10), (0.03, 0.05, 0.055), white, 0.012, rot=(0.2, 0.15, 0.4)))
    coil = [
        (0.08 + (0.040 + 0.001 * k) * cos(0.9 * k), -0.04 + 0.035 * sin(0.9 * k), 0.085 + 0.0016 * k)
        for k in range(17)
    ]
    parts.append(tube('lead', coil, 0.004, white, n=10))
    parts.append(box('plug', (0.045, 0.05, 0.030), (0.10, -0.125, 0.165), white, 0.008, rot=(0.5, 0.2, 0.3)))
    brass = M('pin_brass', col='#c9a24f')
    for dx in (-0.011, 0.011, 0):
        parts.append(
            box('pin', (0.005, 0.004, 0.018), (0.10 + dx, -0.135 - 0.01 * (dx == 0), 0.195), brass, 0)
        )
    return parts


def tints(ob, material, flat):
    """Morris has stripes; all else is painted as it is everywhere."""
    return cat_tints(ob, material, flat)


def build():
    """All of Irene's things."""
    SHELF.stand('prop_irene-coat', chapel_coat())
    SHELF.stand('prop_irene-phone-list', phone_list())
    SHELF.stand('prop_irene-step-rail', step_rail())
    SHELF.stand('prop_irene-coal-bucket', coal_bucket())
    SHELF.stand('prop_irene-dentures', dentures())
    SHELF.stand('prop_irene-cat-tins', cat_tins())
    SHELF.stand('prop_irene-funeral-card', funeral_card())
    SHELF.stand('prop_irene-soup', unopened_soup())
    SHELF.stand('prop_irene-morris', cat())
    SHELF.stand('prop_irene-picture', sea_picture())
    SHELF.stand('prop_irene-husband', husband())
    SHELF.stand('prop_irene-banner', union_banner())
    SHELF.stand('prop_irene-chapel-books', chapel_books())
    SHELF.stand('prop_irene-unplugged', unplugged_kit())


NODES = SHELF.nodes
