"""What Irene Pattison has about her: the sea, the union, the chapel, the coal, and Morris the cat."""

from math import cos, pi, sin

from mathutils import Euler

from dressings.keepsakes import book, bowl, card, cloth, coat, plate, tin
from dressings.painted import LYING, Sheet, framed, photograph
from dressings.painted import tints as tints
from dressings.studio import Shelf
from dressings.studio import lights as lights
from kit.garden import blobs
from kit.materials import M
from kit.mesh import place
from kit.shapes import box, lathe, spline, tube
from people.clay import ball, chain, clay

SHELF = Shelf()


def chapel_coat():
    """Her black chapel coat, the felt hat with a blue band, and the flowered pinny she works in."""
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
    hat = lathe('hat', felt, (0.02, -0.10, 0.05), cloth('#3a4763'), n=20, **turn)
    ribbon = lathe(
        'ribbon', [(0.090, 0), (0.084, 0.045)], (0.02, -0.102, 0.051), cloth('#8fb0d8'), n=20, **turn
    )
    pinny = coat(0.24, 0.84, '#7f9ec4', 5, '#f1ede2', '#f1ede2', hem=0.185)
    flowers = blobs(
        'flowers',
        [(0.24 + 0.13 * sin(7.3 * k), -0.205 - 0.012 * cos(5 * k), -0.36 - 0.02 * k) for k in range(13)],
        0.012,
        M('flowers', col='#f4dfe4'),
        0.5,
    )
    return coat(-0.22, 1.08, '#45434c', 3, '#2f2d35', '#8c8a92'), hat, ribbon, pinny, flowers


def phone_list():
    """The chapel's list of who rings whom, in big round hand, with a cross at its top."""
    s = Sheet((0, -0.003, 0))
    s.block(-0.125, -0.19, 0.125, 0.19, '#f8efcf')
    s.block(-0.105, 0.125, 0.105, 0.13, '#7a5a8c')
    s.block(-0.007, 0.137, 0.007, 0.182, '#7a5a8c')
    s.block(-0.02, 0.160, 0.02, 0.171, '#7a5a8c')
    s.writing(-0.105, 0.005, 0.105, 9, 0.032, '#3c4a66', 2)
    s.writing(0.03, 0.115, 0.105, 9, 0.032, '#6b7690', 7)
    s.oval(-0.112, 0.040, 0.007, 0.007, '#c8322f', 8)
    pins = [
        lathe(
            'pin',
            [(0, 0.008), (0.007, 0.005), (0.008, 0)],
            (x, -0.003, 0.176),
            M('pin', col='#c8322f'),
            n=8,
            rot=(pi / 2, 0, 0),
        )
        for x in (-0.11, 0.11)
    ]
    back = box('list', (0.25, 0.002, 0.38), (0, -0.001, -0.19), M('list', col='#efe6c6'), 0)
    return s.parts, pins, back


def step_rail():
    """The rail by the step, home-made: scarred posts, a length of ship's rope served round the grip, odd bolts."""
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
                n=6,
                rot=(pi / 2, 0, 0),
            )
        )
    line = [(-0.40, 0, 0.955), (0.40, 0, 0.865)]
    parts.append(tube('grip', line, 0.024, M('rail_pipe', col='#3f6f8f'), n=12))
    rope = M('rope', col='#d9c596')
    for k in range(10):
        t = 0.28 + 0.44 * k / 9
        at = (-0.40 + 0.80 * t, 0, 0.955 - 0.09 * t)
        ring = [
            (at[0] + 0.008 * sin(a), 0.030 * cos(a), at[2] + 0.030 * sin(a))
            for a in [k2 * pi / 4 for k2 in range(8)]
        ]
        parts.append(tube('turn', ring, 0.014, rope, n=4, closed=True))
    parts.append(tube('brace', [(-0.252, 0, 0.33), (0.252, 0, 0.76)], 0.018, wood, n=6))
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
    for k in range(13):
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
    parts.append(tube('bail', spline(bail, 2), 0.005, M('bail', col='#6c7175'), n=5))
    parts.append(
        tube('shaft', [(0.03, 0.02, 0.24), (0.16, 0.06, 0.50)], 0.012, M('shovel_wood', col='#a87a4a'), n=7)
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
        one = [tube('gum', arch, 0.0085, gum, n=6)]
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
        (0.042, 0.02, 0.056, '#6f6fb0'),
    ):
        parts += tin(0.038, 0.056, col, (x, y, z))
        face = Sheet((x, y - 0.0395, z + 0.028))
        face.oval(0, -0.002, 0.009, 0.0075, '#e08a3a', 8)
        for s in (-1, 1):
            face.patch([(s * 0.008, 0.002), (s * 0.007, 0.011), (s * 0.001, 0.005)], '#e08a3a')
        parts += face.parts
    return parts, plate(0.075, '#e9dfc8', (0.02, -0.10, 0), '#b5654a')


def funeral_card():
    """The order of service for her chapel friend: a black edge, a lily, a small face."""
    parts, s = card(0.15, 0.21, '#f7f4ee')
    for a, b in (
        ((-0.07, 0.006), (0.07, 0.009)),
        ((-0.07, 0.20), (0.07, 0.203)),
        ((-0.07, 0.006), (-0.067, 0.203)),
        ((0.067, 0.006), (0.07, 0.203)),
    ):
        s.block(*a, *b, '#2f2d35')
    s.oval(0, 0.118, 0.044, 0.056, '#c9d3da', 16)
    s.bust(0, 0.075, 0.040, '#e6bb9e', '#d9d7d3', '#7b6a94')
    s.block(-0.003, 0.180, 0.003, 0.198, '#6b6472')
    s.block(-0.009, 0.188, 0.009, 0.192, '#6b6472')
    s.writing(-0.045, 0.055, 0.046, 3, 0.013, '#6b6472', 4)
    return parts, s.parts


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
        tube('stem', [(0.02, -0.04, 0.062), (0.16, 0.03, 0.066)], 0.004, steel, n=6),
        lathe(
            'bowl_of_spoon', [(0, 0.002), (0.014, 0.004), (0.019, 0.008)], (0.008, -0.046, 0.058), steel, n=10
        ),
    ]
    return parts, bowl(0.078, 0.058, '#e7e2d2', (0.075, -0.01, 0), '#f4f0e4'), spoon


def cat():
    """Morris, ginger, curled with his chin on his paws, one ear up."""

    def heap(mesh):
        ball(mesh, (0.05, 0.03, 0.085), (0.165, 0.125, 0.085))
        ball(mesh, (0.12, 0.05, 0.085), (0.105, 0.115, 0.085))
        ball(mesh, (-0.055, 0.0, 0.090), (0.10, 0.10, 0.08))
        chain(
            mesh,
            [(0.03, -0.10, 0.03), (-0.06, -0.125, 0.026), (-0.155, -0.12, 0.022)],
            [0.034, 0.028, 0.024],
            5,
        )
        chain(
            mesh, [(0.19, -0.04, 0.045), (0.12, -0.12, 0.035), (0.03, -0.135, 0.03)], [0.05, 0.04, 0.032], 5
        )
        ball(mesh, (-0.150, -0.055, 0.105), (0.064, 0.058, 0.054))
        ball(mesh, (-0.175, -0.100, 0.090), (0.030, 0.026, 0.022))
        for s, lean in ((-1, -0.4), (1, 0.4)):
            ball(
                mesh, (-0.150 + s * 0.036, -0.045, 0.160), (0.020, 0.010, 0.030), Euler((0.1, lean * 0.6, 0))
            )

    fur = M('ginger', col='#d98a45')
    body = clay('cat', 'cat', heap, fur, 900, 0.009, 6)
    tail = [
        (0.22, 0.06, 0.05),
        (0.245, -0.04, 0.04),
        (0.20, -0.13, 0.032),
        (0.10, -0.175, 0.028),
        (0.0, -0.185, 0.026),
        (-0.05, -0.175, 0.024),
    ]
    path = spline(tail, 3)
    parts = [
        body,
        tube(
            'tail', path, [0.030 - 0.0008 * k for k in range(len(path))], M('ginger_dark', col='#c0702f'), n=8
        ),
    ]
    for k in range(6):
        x = -0.02 + 0.042 * k
        band = [(x, 0.145 * cos(a) + 0.03, 0.09 + 0.086 * sin(a)) for a in (0.7, 1.0, 1.3, 1.6, 1.9, 2.15)]
        parts.append(tube('stripe', onto(body, band), 0.006, M('ginger_dark', col='#c0702f'), n=5))
    return place([*parts, *face_of_cat()], (0, 0, 0), 0.35)


def onto(body, points):
    """Points brought down on the fur from above."""
    out = []
    for x, y, z in points:
        hit, where, _, _ = body.ray_cast((x, y, 1), (0, 0, -1))
        out.append(where if hit else (x, y, z))
    return out


def face_of_cat():
    """Closed eyes, a pink nose, white chin and whiskers."""
    dark, pale = M('cat_eye', col='#4a2f1f'), M('cat_white', col='#f5ead8')
    nose = lathe(
        'nose',
        [(0, 0.006), (0.008, 0.004), (0.009, 0)],
        (-0.186, -0.124, 0.097),
        M('cat_nose', col='#d9807a'),
        n=8,
        rot=(pi / 2, 0, -0.3),
    )
    parts = [nose]
    for s in (-1, 1):
        lid = [
            (
                -0.170 + s * 0.028 + 0.012 * u * cos(0.3),
                -0.1105 + 0.006 * s - 0.004 * (1 - u * u),
                0.112 - 0.005 * (1 - u * u),
            )
            for u in (-1, 0, 1)
        ]
        parts.append(tube('eye', lid, 0.0026, dark, n=5))
        for k in (-1, 1):
            hair = [
                (-0.182 + s * 0.018, -0.122, 0.086),
                (-0.182 + s * 0.075, -0.132 + 0.01 * s, 0.086 + 0.012 * k),
            ]
            parts.append(tube('whisker', hair, 0.0011, pale, n=3))
    return parts


def sea_picture():
    """Over the sideboard: a drifter going out past the pier light, big green seas, gulls."""
    rail, s, (w, h) = framed(1.18, 0.86, '#2f3d4a', '#ece6d6', 0.05)
    s.block(-w, -0.02, w, h, '#f0d9b0', '#7f9fbd')
    for x, z, r in ((-0.30, 0.24, 0.15), (-0.12, 0.28, 0.11), (0.30, 0.26, 0.14)):
        s.oval(x, z, r, r * 0.32, '#dfe3e4', 12)
    s.block(-w, -h, w, 0.02, '#1f4f5c', '#6f9f9c')
    s.block(0.28, -0.01, w, 0.035, '#6d6a68')
    s.block(0.33, 0.03, 0.375, 0.20, '#f2efe6', '#e2ddd0')
    s.block(0.33, 0.09, 0.375, 0.13, '#b53a30')
    s.block(0.337, 0.20, 0.368, 0.235, '#3c4046')
    s.oval(0.352, 0.217, 0.010, 0.012, '#ffe39a', 8)
    drifter(s)
    for row in range(4):
        z, size = -0.06 - 0.075 * row, 0.05 + 0.02 * row
        ground = s.coats
        for k in range(7):
            x, s.coats = -w + 0.09 + k * 0.155 + 0.05 * (row % 2), ground
            crest = [
                (max(-w, x - size), z),
                (x - size * 0.3, z + 0.018),
                (x + size * 0.2, z + 0.012),
                (min(w, x + size), z - 0.004),
            ]
            s.band(crest, 0.010, '#a9cbc6' if row % 2 else '#d9e8e2', 0.003)
    for x, z in ((-0.05, 0.20), (0.06, 0.245), (0.16, 0.18)):
        s.band([(x - 0.03, z + 0.012), (x, z), (x + 0.03, z + 0.014)], 0.006, '#4b5561')
    return rail, s.parts


def drifter(s):
    """The boat: black hull, red foot, brown sail, wheelhouse and smoke."""
    s.patch(
        [(-0.32, 0.06), (-0.28, -0.055), (0.04, -0.055), (0.11, 0.085), (0.0, 0.045), (-0.2, 0.035)],
        '#2b3038',
    )
    s.patch([(-0.285, -0.035), (-0.275, -0.062), (0.035, -0.062), (0.05, -0.035)], '#a8392f')
    s.band([(-0.31, 0.052), (-0.2, 0.030), (0.0, 0.038), (0.105, 0.075)], 0.008, '#f0ead8')
    s.block(-0.20, 0.03, -0.11, 0.105, '#e9dcbc')
    s.block(-0.185, 0.065, -0.125, 0.09, '#4b6274')
    s.block(-0.10, 0.03, -0.065, 0.15, '#3c4046')
    s.block(-0.10, 0.115, -0.065, 0.13, '#c8322f')
    s.band([(-0.08, 0.155), (-0.13, 0.185), (-0.21, 0.20)], 0.02, '#8d9296', 0.05)
    s.band([(0.03, 0.05), (0.03, 0.26)], 0.008, '#5b4632')
    s.band([(-0.26, 0.04), (-0.26, 0.19)], 0.007, '#5b4632')
    s.patch([(-0.255, 0.06), (-0.20, 0.115), (-0.255, 0.185)], '#9a4f35')


def husband():
    """Her husband at 29, in his gansey, before the boats."""
    parts, s = photograph(0.18, 0.24, '#5a4632', '#efe3c8')
    s.block(-0.065, 0.02, 0.065, 0.19, '#a9977a', '#d8c9aa')
    s.block(-0.065, 0.02, 0.065, 0.075, '#8b7d66')
    s.bust(0, 0.022, 0.078, '#cfae8c', '#4b3c30', '#4d4a4b', True)
    s.oval(0, 0.134, 0.030, 0.012, '#3b3230', 10)
    return parts, s.parts


def union_banner():
    """The branch banner she carried, red silk on a pole, two hands that shake, a gold fringe."""
    pole = tube('pole', [(-0.36, -0.03, 0.30), (0.36, -0.03, 0.30)], 0.012, M('pole', col='#8a6238'), n=8)
    knobs = [
        lathe(
            'knob',
            [(0, -0.02), (0.017, -0.012), (0.02, 0), (0.012, 0.016), (0, 0.02)],
            (s * 0.37, -0.03, 0.30),
            M('gold', col='#d8ac4a'),
            n=10,
        )
        for s in (-1, 1)
    ]
    silk = box('silk', (0.60, 0.006, 0.58), (0, -0.018, -0.28), M('silk', col='#a82a2c'), 0.002, 1)
    silk['fine'] = 0.2
    s = Sheet((0, -0.0225, 0))
    s.block(-0.28, -0.26, 0.28, -0.245, '#e0b552')
    s.block(-0.28, 0.265, 0.28, 0.28, '#e0b552')
    s.oval(0, 0.005, 0.19, 0.17, '#e0b552', 22)
    s.oval(0, 0.005, 0.175, 0.155, '#27496b', 22)
    s.band([(-0.16, -0.02), (-0.07, 0.0), (0.0, 0.005)], 0.075, '#3c4046', 0.05)
    s.band([(0.16, -0.02), (0.07, 0.0), (0.0, 0.005)], 0.075, '#6e4f76', 0.05)
    s.oval(-0.018, 0.006, 0.040, 0.030, '#e6bb9e', 12)
    s.oval(0.022, 0.004, 0.036, 0.027, '#d8a988', 12)
    for k in range(3):
        s.band([(-0.03 + 0.016 * k, 0.022), (-0.022 + 0.016 * k, -0.010)], 0.004, '#b98a6c')
    for k in range(20):
        x = -0.285 + 0.03 * k
        s.coats = 12
        s.block(x - 0.008, -0.325, x + 0.008, -0.28, '#e0b552')
    cords = [
        tube('cord', [(x, -0.03, 0.30), (0, -0.012, 0.40)], 0.004, M('gold', col='#d8ac4a'), n=5)
        for x in (-0.30, 0.30)
    ]
    return pole, knobs, silk, s.parts, cords


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
        parts.append(tube('rim', ring, 0.0018, wire, n=4, closed=True))
        parts.append(tube('arm', [(s * 0.056, -0.02, 0.079), (s * 0.062, 0.08, 0.076)], 0.0018, wire, n=4))
    parts.append(tube('bridge', [(-0.009, -0.018, 0.079), (0.009, -0.018, 0.079)], 0.0018, wire, n=4))
    gilt = Sheet((0, 0.0, 0.0735), LYING, -0.25)
    gilt.block(-0.004, -0.05, 0.004, 0.05, '#d8ac4a')
    return parts, gilt.parts


def unplugged_kit():
    """What her daughter bought, back in its carton: camera, sensor, pendant, and the plug on its coiled lead."""
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
        part['fine'] = 0.07
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
        (0.08 + (0.040 + 0.001 * k) * cos(0.7 * k), -0.04 + 0.035 * sin(0.7 * k), 0.085 + 0.0016 * k)
        for k in range(26)
    ]
    parts.append(tube('lead', coil, 0.004, white, n=4))
    parts.append(box('plug', (0.045, 0.05, 0.030), (0.10, -0.125, 0.165), white, 0.008, rot=(0.5, 0.2, 0.3)))
    brass = M('pin_brass', col='#c9a24f')
    for dx in (-0.011, 0.011, 0):
        parts.append(
            box('pin', (0.005, 0.004, 0.018), (0.10 + dx, -0.135 - 0.01 * (dx == 0), 0.195), brass, 0)
        )
    return parts


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
