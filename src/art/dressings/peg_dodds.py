"""What Peg Dodds has about her: buses, the choir, her birds, and what she sees and hears with."""

from math import cos, pi, sin

from dressings.keepsakes import boots, cloth, coat, mug, paper, plate, scarf
from dressings.painted import LYING, Sheet
from dressings.painted import tints as tints
from dressings.peg_dodds_birds import bird_table
from dressings.peg_dodds_pictures import bus_picture, choir_folder, grandson, loud_television, unread_post
from dressings.studio import Shelf
from dressings.studio import lights as lights
from kit.materials import M
from kit.mesh import new_obj
from kit.shapes import box, lathe, softbox, spline, tube

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
    parts.append(tube('cord', [(x, y - 0.004, z + 0.006) for x, y, z in rim], 0.004, gold, n=10))
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
    """One hearing aid, its battery drawer open, and the dead battery on a dish; new ones by it."""
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
            n=10,
        )
    )
    hook = spline(
        [(0.030, -0.006, 0.020), (0.036, -0.026, 0.020), (0.020, -0.042, 0.019), (0.004, -0.040, 0.018)], 4
    )
    parts.append(tube('hook', hook, 0.0022, M('aid_tube', col='#e6e2da', rough=0.2), n=10))
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
        lathe('rust', [(0.004, 0.0065), (0, 0.0068)], (-0.010, -0.012, 0.016), M('rust', col='#9a6a3a'), n=10)
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
    drip = tube('drip', run, 0.004, water, n=10)
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


def visitors_chair():
    """The chair set out for you, its back to the window."""
    wood, parts = M('chair_wood', col='#a8744a'), []
    for x in (-0.19, 0.19):
        parts.append(tube('front_leg', [(x, -0.19, 0.0), (x, -0.18, 0.43)], [0.015, 0.019], wood, n=10))
        rear = spline([(x, 0.23, 0.0), (x, 0.18, 0.43), (x, 0.20, 0.66), (x, 0.27, 0.93)], 3)
        parts.append(tube('rear_leg', rear, 0.018, wood, n=10))
        parts.append(tube('stretcher', [(x, -0.17, 0.20), (x, 0.190, 0.20)], 0.011, wood, n=10))
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
