"""What Peg Dodds has about her: buses, the choir, her birds, and what she sees and hears with."""

from math import cos, pi, sin

from dressings.keepsakes import boots, cloth, coat, mug, open_book, paper, plate, scarf
from dressings.painted import LYING, Sheet, framed, photograph
from dressings.painted import tints as tints
from dressings.studio import Shelf
from dressings.studio import lights as lights
from kit.garden import blobs
from kit.materials import M
from kit.mesh import new_obj, place
from kit.shapes import box, lathe, softbox, spline, tube
from people.clay import ball, clay

SHELF = Shelf()


def bright_coat():
    """Her yellow raincoat, her old navy driver's jacket with its badge, and a striped scarf."""
    jacket = coat(-0.24, 0.74, '#3d4c6b', 4, '#2f3a54', '#d9b45a', hem=0.185)
    badge = Sheet((-0.15, -0.196, -0.30), turn=0.2)
    badge.oval(0, 0, 0.024, 0.028, '#d9b45a', 12)
    badge.oval(0, 0, 0.017, 0.020, '#b8322d', 10)
    return (
        coat(0.23, 0.95, '#e8b93a', 2, '#d79f2a', '#f4efe2'),
        jacket,
        badge.parts,
        scarf(0.0, '#c2423f', '#f2e6cf'),
    )


def bus_picture():
    """Over the sideboard: her double-decker, red and cream, at the top of the bank with the river bridge behind."""
    rail, s, (w, h) = framed(1.18, 0.86, '#d8d2c4', '#fbf8ee', 0.045)
    s.block(-w, -h, w, h, '#f4e7c9', '#86bede')
    for x, z, r in ((-0.32, 0.25, 0.10), (0.05, 0.29, 0.08), (0.38, 0.23, 0.10)):
        s.oval(x, z, r, r * 0.35, '#fbf8ee', 10)
    arch = [(-0.50 + 0.1 * k, 0.03 + 0.16 * sin(pi * k / 10)) for k in range(11)]
    s.band(arch, 0.022, '#4f8a72')
    s.block(-w, 0.015, w, 0.04, '#4f8a72')
    for x, z in arch[1:-1]:
        s.coats = 6
        s.block(x - 0.004, 0.03, x + 0.004, z, '#4f8a72')
    s.patch([(-w, -0.02), (-0.3, 0.03), (0.2, 0.0), (w, 0.04), (w, -0.2), (-w, -0.2)], '#7fa35f', '#a3bd7d')
    s.patch([(-w, -h), (w, -h), (w, -0.13), (-w, -0.18)], '#6f7276', '#8f9296')
    s.band([(-w, -0.28), (w, -0.26)], 0.012, '#eceae0')
    bus(s)
    return rail, s.parts


def bus(s):
    """Two decks of windows, the driver in her cab, a round lamp, two wheels."""
    s.patch(
        [
            (-0.33, -0.17),
            (0.33, -0.17),
            (0.345, -0.10),
            (0.33, 0.20),
            (0.30, 0.225),
            (-0.31, 0.225),
            (-0.335, 0.20),
        ],
        '#c5352f',
    )
    s.block(-0.335, 0.005, 0.335, 0.045, '#f6ead0')
    s.block(-0.33, 0.185, 0.33, 0.20, '#f6ead0')
    for k in range(6):
        s.coats = 20
        s.block(-0.305 + 0.095 * k, 0.07, -0.225 + 0.095 * k, 0.17, '#a9d3e2', '#dcf0f2')
        if k < 5:
            s.block(-0.305 + 0.095 * k, -0.085, -0.225 + 0.095 * k, -0.012, '#a9d3e2', '#dcf0f2')
    s.block(0.265, 0.07, 0.32, 0.17, '#dcf0f2')
    s.block(0.19, -0.10, 0.315, -0.012, '#dcf0f2')
    s.bust(0.255, -0.10, 0.042, '#e6b999', '#8a4f2c', '#3d4c6b')
    s.block(0.12, -0.165, 0.175, -0.012, '#8f2722')
    s.oval(0.325, -0.125, 0.014, 0.018, '#ffeeb0', 10)
    for x in (-0.20, 0.235):
        s.coats = 40
        s.oval(x, -0.17, 0.062, 0.062, '#2f3236', 16)
        s.oval(x, -0.17, 0.030, 0.030, '#b9bcbc', 12)


def driver_cap():
    """Her peaked cap from the depot, its badge polished."""
    navy = cloth('#34425f')
    crown = [(0.092, 0.0), (0.094, 0.035), (0.128, 0.075), (0.125, 0.088), (0.09, 0.098), (0, 0.100)]
    parts = [lathe('crown', crown, (0, 0.02, 0), navy, n=22, autosmooth=50)]
    parts.append(lathe('band', [(0.0945, 0.002), (0.0955, 0.044)], (0, 0.02, 0), cloth('#1f2738'), n=22))
    rim = [(0.092 * sin(a), 0.02 - 0.094 * cos(a), 0.012) for a in [-1.05 + 2.1 * k / 8 for k in range(9)]]
    front = [
        (0.098 * sin(a), 0.02 - 0.155 * cos(a) + 0.01, -0.006 + 0.004)
        for a in [-0.95 + 1.9 * k / 8 for k in range(9)]
    ]
    verts = rim + front + [(x, y, z - 0.005) for x, y, z in rim + front]
    from_rim = [(k, k + 9, k + 10, k + 1) for k in range(8)]
    below = [tuple(reversed([v + 18 for v in f])) for f in from_rim]
    edge = [(k + 9, k + 27, k + 28, k + 10) for k in range(8)]
    parts.append(new_peak(verts, from_rim + below + edge))
    gold = M('badge_gold', col='#e0b84c', rough=0.25)
    parts.append(tube('cord', [(x, y - 0.004, z + 0.006) for x, y, z in rim], 0.004, gold, n=5))
    parts.append(
        lathe(
            'badge',
            [(0, 0.009), (0.013, 0.007), (0.018, 0)],
            (0, -0.078, 0.058),
            gold,
            n=10,
            rot=(1.35, 0, 0),
        )
    )
    return parts


def new_peak(verts, faces):
    """The shiny peak of the cap."""
    return new_obj('peak', verts, faces, M('peak', col='#20242c', rough=0.2), autosmooth=30)


def hearing_aid():
    """One hearing aid with its battery drawer open, the dead battery beside it, on a dish; a card of new ones by it."""
    shell, parts = M('aid', col='#b98d72', rough=0.35), plate(0.075, '#dfe9ea', rim='#3f7f8f')
    body = spline(
        [(0.030, -0.006, 0.020), (0.018, 0.020, 0.021), (-0.012, 0.022, 0.020), (-0.030, -0.002, 0.020)], 4
    )
    parts.append(
        tube(
            'aid',
            body,
            [
                0.007,
                0.0085,
                0.0095,
                0.010,
                0.0105,
                0.0105,
                0.010,
                0.0095,
                0.009,
                0.0085,
                0.008,
                0.0075,
                0.007,
            ],
            shell,
            n=9,
        )
    )
    hook = spline(
        [(0.030, -0.006, 0.020), (0.036, -0.026, 0.020), (0.020, -0.042, 0.019), (0.004, -0.040, 0.018)], 4
    )
    parts.append(tube('hook', hook, 0.0022, M('aid_tube', col='#e6e2da', rough=0.2), n=5))
    parts.append(
        lathe(
            'mould',
            [(0, 0.012), (0.008, 0.010), (0.011, 0.004), (0.008, -0.004), (0, -0.006)],
            (0.0, -0.040, 0.020),
            M('aid_mould', col='#efc9b4'),
            n=10,
        )
    )
    drawer = lathe(
        'drawer',
        [(0, 0.004), (0.0075, 0.0035), (0.0085, 0)],
        (-0.038, -0.014, 0.018),
        shell,
        n=10,
        rot=(0.5, 0.3, 0),
    )
    cell = [(0, 0.006), (0.0062, 0.006), (0.0075, 0.005), (0.0075, 0)]
    parts += [drawer, lathe('cell', cell, (-0.010, -0.012, 0.016), M('cell', col='#8f8f88', rough=0.3), n=12)]
    parts.append(
        lathe('rust', [(0.004, 0.0065), (0, 0.0068)], (-0.010, -0.012, 0.016), M('rust', col='#9a6a3a'), n=8)
    )
    pack, s = paper(0.07, 0.09, '#e9803a', (0.115, 0.01, 0), 0.3)
    s.oval(0, -0.008, 0.026, 0.026, '#f6f2e6', 16)
    for k in range(6):
        a = pi * k / 3
        s.coats = 3
        s.oval(0.015 * cos(a), -0.008 + 0.015 * sin(a), 0.006, 0.006, '#c9cccc' if k < 5 else '#e9803a', 8)
    return parts, pack, s.parts


def spilled_tea():
    """A mug filled over its brim, a puddle on the worktop, the wet cloth beside it."""
    water = M('water', col='#b98a5c', rough=0.15)
    rim = [(0.085 + 0.018 * sin(3 * a + 1)) * 1.0 for a in [2 * pi * k / 20 for k in range(20)]]
    s = Sheet((0.01, -0.01, 0.001), LYING)
    s.patch(
        [(r * 1.25 * cos(2 * pi * k / 20), r * sin(2 * pi * k / 20)) for k, r in enumerate(rim)], '#a8744a'
    )
    s.patch(
        [(r * 0.9 * cos(2 * pi * k / 20), r * 0.7 * sin(2 * pi * k / 20)) for k, r in enumerate(rim)],
        '#b98558',
    )
    run = spline(
        [(0.030, -0.030, 0.092), (0.033, -0.032, 0.06), (0.031, -0.033, 0.02), (0.034, -0.036, 0.002)], 2
    )
    drip = tube('drip', run, 0.004, water, n=5)
    cloth_part = softbox(
        'dishcloth',
        (0.16, 0.12, 0.022),
        (-0.15, 0.02, 0),
        cloth('#e9e2cf'),
        r=0.01,
        puff=0.006,
        k=2,
        m=4,
        wrinkle=0.012,
    )
    stripe = softbox(
        'stripe',
        (0.16, 0.018, 0.023),
        (-0.15, 0.03, 0.001),
        cloth('#c2423f'),
        r=0.008,
        puff=0.006,
        k=1,
        m=4,
        wrinkle=0.012,
    )
    return mug('#f4f1e8', '#8a5a34', level=0.090), s.parts, drip, cloth_part, stripe


def loud_television():
    """The picture on the screen: a choir, big subtitles below, and the bar of the sound up to its end."""
    s = Sheet((0, -0.002, 0))
    w, h = 0.53, 0.295
    s.block(-w, -h, w, h, '#6b3f4a', '#2f3a5c')
    for x in (-0.36, 0.0, 0.36):
        s.patch([(x - 0.03, h), (x + 0.03, h), (x + 0.16, -0.1), (x - 0.16, -0.1)], '#7a5560', '#b9a0a0')
    for row, (z, size) in enumerate(((-0.02, 0.056), (-0.13, 0.066))):
        ground = s.coats
        for k in range(7 - row):
            s.coats = ground
            skin, hair = (
                ('#e6b999', '#6a4a35'),
                ('#8d5a3c', '#2a211d'),
                ('#dfae8e', '#c9c4bd'),
                ('#c98d68', '#3b2c24'),
            )[(k + row) % 4]
            s.bust(-0.42 + 0.14 * k + 0.07 * row, z, size, skin, hair, '#27557a')
    s.block(-w, -h, w, -0.13, '#2b2033')
    s.coats += 1
    for k, (a, b) in enumerate(((-0.36, 0.34), (-0.25, 0.20))):
        s.block(a, -0.185 - 0.055 * k, b, -0.155 - 0.055 * k, '#f6e58a')
    for k in range(12):
        s.coats = 42
        x = w - 0.36 + 0.026 * k
        s.block(x, h - 0.09, x + 0.017, h - 0.075 + 0.004 * k, '#e9503a' if k > 8 else '#f2f0e6')
    x = w - 0.42
    s.patch(
        [
            (x, h - 0.085),
            (x + 0.012, h - 0.085),
            (x + 0.03, h - 0.10),
            (x + 0.03, h - 0.03),
            (x + 0.012, h - 0.045),
            (x, h - 0.045),
        ],
        '#f2f0e6',
    )
    back = box('screen', (1.08, 0.002, 0.61), (0, -0.001, -0.305), M('screen_edge', col='#1a1b1f'), 0)
    return back, s.parts


def visitors_chair():
    """The chair set out for you, its back to the window."""
    wood, parts = M('chair_wood', col='#a8744a'), []
    for x in (-0.19, 0.19):
        parts.append(tube('front_leg', [(x, -0.19, 0.0), (x, -0.18, 0.43)], [0.015, 0.019], wood, n=8))
        rear = spline([(x, 0.23, 0.0), (x, 0.18, 0.43), (x, 0.20, 0.66), (x, 0.27, 0.93)], 3)
        parts.append(tube('rear_leg', rear, 0.018, wood, n=8))
        parts.append(tube('stretcher', [(x, -0.17, 0.20), (x, 0.190, 0.20)], 0.011, wood, n=6))
    parts.append(box('seat_frame', (0.43, 0.42, 0.045), (0, 0, 0.405), wood, 0.012))
    parts.append(
        softbox(
            'seat',
            (0.41, 0.40, 0.06),
            (0, 0, 0.445),
            cloth('#4f8f8a'),
            r=0.025,
            puff=0.012,
            k=2,
            m=3,
            wrinkle=0.002,
        )
    )
    for z, y in ((0.86, 0.262), (0.70, 0.222), (0.56, 0.198)):
        slat = box('slat', (0.336, 0.016, 0.06), (0, y - 0.004, z), wood, 0.007, rot=(-0.24, 0, 0))
        slat['fine'] = 0.12
        parts.append(slat)
    return parts


def bird_table():
    """A bird table with a roof, a hanging feeder, two robins and a blue tit at the seed."""
    wood, dark, parts = M('table_wood', col='#b08a5a'), M('table_roof', col='#6d4f38'), []
    parts.append(box('post', (0.055, 0.055, 1.22), (0, 0, 0), wood, 0.006))
    for turn in (0, pi / 2):
        parts.append(box('foot', (0.56, 0.06, 0.045), (0, 0, 0), wood, 0.006, rot=(0, 0, turn)))
    floor = box('floor', (0.47, 0.39, 0.018), (0, 0, 1.22), wood, 0.004)
    floor['fine'] = 0.09
    parts.append(floor)
    for x, y, w, d in (
        (0, -0.175, 0.44, 0.014),
        (0, 0.175, 0.44, 0.014),
        (-0.215, 0, 0.014, 0.36),
        (0.215, 0, 0.014, 0.36),
    ):
        parts.append(box('lip', (w, d, 0.034), (x, y, 1.226), wood, 0.003, 1))
    for x in (-0.18, 0.18):
        parts.append(box('prop', (0.024, 0.024, 0.26), (x, 0.0, 1.235), wood, 0.003, 1))
    for s in (-1, 1):
        parts.append(
            box('roof', (0.54, 0.30, 0.014), (0, s * 0.125, 1.50), dark, 0.003, 1, rot=(-s * 0.62, 0, 0))
        )
    seed = [((0.03 * (k % 7) - 0.10), (0.028 * (k // 7) - 0.06), 1.242) for k in range(28)]
    parts.append(blobs('seed', seed, 0.007, M('seed', col='#e2c27a'), 0.6))
    net = [(0, -0.12), (0.028, -0.11), (0.036, -0.05), (0.030, 0.0), (0, 0.01)]
    parts.append(lathe('nuts', net, (0.10, -0.17, 1.16), M('nuts', col='#c48a4a'), n=10, autosmooth=180))
    parts.append(tube('string', [(0.10, -0.17, 1.16), (0.10, -0.178, 1.25)], 0.003, dark, n=4))
    for at, turn, breast, back in (
        ((-0.12, -0.09, 1.24), 0.6, '#d9622e', '#8a6a4a'),
        ((0.13, 0.03, 1.24), -0.8, '#f0cf4a', '#4f86b8'),
    ):
        parts += place(bird(breast, back), at, turn)
    return parts


def bird(breast, back):
    """A small round bird that looks to -y."""

    def heap(mesh):
        ball(mesh, (0, 0.012, 0.050), (0.030, 0.040, 0.031))
        ball(mesh, (0, -0.018, 0.078), (0.022, 0.023, 0.022))

    body = clay('bird', 'bird', heap, M('bird_' + back[1:], col=back), 150, 0.006, 3)
    front = lathe(
        'breast',
        [(0, 0.012), (0.014, 0.009), (0.022, 0)],
        (0, -0.022, 0.055),
        M('bird_' + breast[1:], col=breast),
        n=10,
        rot=(1.25, 0, 0),
        autosmooth=180,
    )
    tail = box(
        'tail',
        (0.018, 0.055, 0.006),
        (0, 0.070, 0.050),
        M('bird_' + back[1:], col=back),
        0.002,
        1,
        rot=(0.25, 0, 0),
    )
    beak = tube(
        'beak', [(0, -0.036, 0.079), (0, -0.052, 0.076)], [0.005, 0.0008], M('beak', col='#4a3a2c'), n=5
    )
    eyes = [
        lathe(
            'eye',
            [(0, 0.003), (0.003, 0)],
            (s * 0.014, -0.034, 0.084),
            M('bird_eye', col='#1f1a18'),
            n=6,
            rot=(1.4, 0, s * 0.5),
        )
        for s in (-1, 1)
    ]
    legs = [
        tube('leg', [(s * 0.010, 0.008, 0.024), (s * 0.012, 0.0, 0.0)], 0.002, M('beak', col='#4a3a2c'), n=4)
        for s in (-1, 1)
    ]
    return [body, front, tail, beak, *eyes, *legs]


def choir_folder():
    """Her choir music in print as big as a thumb, in a blue folder."""
    parts, pages = open_book(0.46, 0.32, '#27557a', turn=-0.2)
    for n, page in enumerate(pages):
        for row in range(2):
            z = 0.10 - 0.135 * row
            page.coats = 0
            for k in range(3):
                page.block(-0.095, z - 0.016 * k, 0.095, z - 0.014 * k - 0.001, '#77736a')
            for k in range(4):
                x, page.coats = -0.072 + 0.047 * k, 3
                at = z - 0.030 + 0.009 * ((k * 5 + row * 3 + n * 2) % 4)
                page.oval(x, at, 0.011, 0.008, '#1f1d1b', 9)
                page.block(x + 0.008, at, x + 0.0105, at + 0.038, '#1f1d1b')
            page.block(-0.095, z - 0.075, 0.06, z - 0.06, '#1f1d1b')
    return parts, [p.parts for p in pages]


def grandson():
    """Her grandson, who rings her; a big bright photograph that she can make out."""
    parts, s = photograph(0.26, 0.30, '#e0a93a')
    s.block(-0.105, 0.014, 0.105, 0.254, '#7fc0cf', '#dff0ee')
    s.bust(0, 0.016, 0.115, '#e3b08c', '#a8642f', '#d8473c', True)
    s.oval(0, 0.124, 0.020, 0.012, '#fbf6ec', 8, (pi, 2 * pi))
    return parts, s.parts


def unread_post():
    """Letters she cannot read, still closed, a magnifying glass left on top."""
    parts = []
    for k, (x, y, turn, col) in enumerate(
        (
            (-0.03, 0.02, 0.2, '#f3efe2'),
            (0.03, -0.01, -0.3, '#e6d9b8'),
            (0.0, 0.03, 0.7, '#f6f4ee'),
            (0.01, 0.0, -0.05, '#eceae2'),
        )
    ):
        body, s = paper(0.22, 0.11, col, (x, y, 0.0022 * k), turn)
        s.block(-0.03, -0.026, 0.055, 0.014, '#cfe0ea')
        s.writing(-0.02, 0.05, 0.005, 2, 0.014, '#5c6470', k)
        s.block(0.078, 0.022, 0.100, 0.046, '#b8322d' if k % 2 else '#3f6f9a')
        parts += body + s.parts
    rim = [(0.055 * cos(a) + 0.03, 0.055 * sin(a), 0.018) for a in [k * pi / 9 for k in range(18)]]
    parts.append(tube('rim', rim, 0.006, M('lens_rim', col='#2f3338', rough=0.3), n=6, closed=True))
    glass = lathe(
        'lens',
        [(0.051, 0), (0.03, 0.004), (0, 0.006)],
        (0.03, 0, 0.016),
        M('lens', col='#d6e8ec', rough=0.1),
        n=16,
        autosmooth=180,
    )
    handle = tube(
        'handle',
        [(-0.020, -0.028, 0.018), (-0.105, -0.076, 0.013)],
        [0.009, 0.012],
        M('lens_grip', col='#8a2f2c'),
        n=8,
    )
    return parts, glass, handle


def garden_shoes():
    """Red garden boots by the door."""
    return boots('#b8403a', '#3a3530', 0.24)


def build():
    """All of Peg's things."""
    SHELF.stand('prop_peg-coat', bright_coat())
    SHELF.stand('prop_peg-picture', bus_picture())
    SHELF.stand('prop_peg-driver-cap', driver_cap())
    SHELF.stand('prop_peg-hearing-aid', hearing_aid())
    SHELF.stand('prop_peg-spilled-tea', spilled_tea())
    SHELF.stand('prop_peg-television', loud_television())
    SHELF.stand('prop_peg-chair', visitors_chair())
    SHELF.stand('prop_peg-bird-table', bird_table())
    SHELF.stand('prop_peg-choir-folder', choir_folder())
    SHELF.stand('prop_peg-grandson', grandson())
    SHELF.stand('prop_peg-post', unread_post())
    SHELF.stand('prop_peg-boots', garden_shoes())


NODES = SHELF.nodes
