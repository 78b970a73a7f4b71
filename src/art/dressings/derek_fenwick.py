"""What Derek Fenwick has about him: the hill, the dog, the weather, and things from the hospital."""

from math import cos, pi, sin

from dressings.derek_fenwick_dog import collie_tints, dog, dog_lead
from dressings.derek_fenwick_papers import hill_picture, mobile, telephone_letter, thermometer, yes_no_card
from dressings.keepsakes import boots, cloth, coat, plate
from dressings.painted import LYING, Sheet
from dressings.studio import Shelf
from dressings.studio import lights as lights
from kit.materials import M
from kit.mesh import grid_faces, new_obj, place
from kit.shapes import box, lathe, softbox, spline, tube

SHELF = Shelf()


def hill_coat():
    """His waxed hill coat, a thick brown jumper and the flat tweed cap."""
    crown = [(0, 0.062), (0.07, 0.058), (0.112, 0.034), (0.118, 0.012), (0.10, -0.012), (0.085, -0.014)]
    hat = lathe('cap', crown, (0.02, -0.10, 0.045), cloth('#9a8a6a'), n=18, rot=(0.9, 0, 0), autosmooth=180)
    peak = [
        (0.10 * sin(a), -0.115 - 0.055 * cos(a), -0.035 - 0.045 * cos(a))
        for a in [-1.0 + k / 3 for k in range(7)]
    ]
    jumper = coat(0.26, 0.66, '#a5754e', 6, '#8a5f3d', '#8a5f3d', hem=0.18)
    return (
        coat(-0.21, 0.92, '#6d7a55', 2, '#a5814f', '#c9a24f'),
        hat,
        tube('peak', peak, 0.016, cloth('#86775a'), n=10),
        jumper,
    )


def crook():
    """His hazel stick with the carved horn head, leant in the corner."""
    shaft = tube(
        'shaft',
        [(0, -0.16, 0), (0, -0.06, 0.55), (0, 0.0, 1.08)],
        [0.010, 0.012, 0.014],
        M('hazel', col='#8a5f3a', rough=0.5),
        n=10,
    )
    head = spline(
        [
            (0, 0.0, 1.06),
            (0, 0.02, 1.20),
            (0.02, 0.03, 1.30),
            (0.085, 0.03, 1.335),
            (0.135, 0.03, 1.28),
            (0.120, 0.03, 1.21),
            (0.145, 0.03, 1.185),
        ],
        4,
    )
    horn = tube(
        'horn',
        head,
        [0.015 + 0.006 * sin(pi * k / (len(head) - 1)) for k in range(len(head))],
        M('horn', col='#d9c08a', rough=0.3),
        n=10,
    )
    collar = tube('collar', [(0, -0.004, 1.03), (0, 0.002, 1.08)], 0.018, M('horn_dark', col='#4a3626'), n=10)
    return shaft, horn, collar


def paper_bag(width, height, col, seed):
    """A paper bag from the chemist, its mouth open and creased."""
    rows = [(0, 0.98, 0.98), (0.35, 1.0, 1.0), (0.7, 0.97, 0.9), (1.0, 1.04, 0.8)]
    n, verts = 20, []
    for t, fx, fy in rows:
        for k in range(n):
            side, u = k // 5, k % 5 / 5
            x, y = ((-0.5 + u, -0.5), (0.5, -0.5 + u), (0.5 - u, 0.5), (-0.5, 0.5 - u))[side]
            crease = 0.006 * sin(5 * k + 7 * t + seed) * t
            verts.append(
                (
                    x * width * fx + crease,
                    y * width * 0.6 * fy + crease,
                    t * height + 0.008 * sin(k * 1.9 + seed) * (t > 0.9),
                )
            )
    outer = grid_faces(n, len(rows), closed_u=True)
    shell = new_obj('bag', verts, outer, M('bag_' + col[1:], col=col), autosmooth=50)
    inside = [(x * 0.97, y * 0.97, z - 0.001) for x, y, z in verts]
    lining = new_obj(
        'lining', inside, [tuple(reversed(f)) for f in outer], M('bag_in', col='#d8cfb8'), autosmooth=50
    )
    return [shell, lining]


def two_bags():
    """Tablets in two bags: one from before, one from the hospital; boxes of both stand out of them."""
    parts = []
    for x, turn, col, mark, boxes in (
        (-0.115, 0.2, '#f3f1ea', '#3f8f5e', ('#7fb0d8', '#f0ede2')),
        (0.115, -0.25, '#d9ecd9', '#3f6fa8', ('#d98a8a', '#f0ede2', '#e8d27a')),
    ):
        one = paper_bag(0.17, 0.20, col, x * 30)
        s = Sheet((0, -0.0535, 0.10))
        s.block(-0.022, -0.006, 0.022, 0.006, mark)
        s.block(-0.006, -0.022, 0.006, 0.022, mark)
        s.block(-0.05, -0.075, 0.05, -0.035, '#fbfaf4')
        s.writing(-0.04, 0.04, -0.045, 3, 0.010, '#5c6470')
        for k, shade in enumerate(boxes):
            at = (-0.04 + 0.042 * k, 0.008 * (k - 1), 0.11 + 0.02 * k)
            one.append(
                box(
                    'packet',
                    (0.036, 0.055, 0.12),
                    at,
                    M('packet_' + shade[1:], col=shade),
                    0.002,
                    1,
                    rot=(0.1 * k, 0.15 - 0.14 * k, 0.1),
                )
            )
        parts += place([*one, *s.parts], (x, 0.02 * turn, 0), turn)
    strip = box(
        'strip',
        (0.10, 0.045, 0.003),
        (0.0, -0.12, 0),
        M('foil', col='#c3c8ca', rough=0.3),
        0.001,
        1,
        rot=(0, 0, 0.4),
    )
    pills = []
    for k in range(8):
        u, v = (k % 4 - 1.5) * 0.022, (k // 4 - 0.5) * 0.02
        at = (u * cos(0.4) - v * sin(0.4), -0.12 + u * sin(0.4) + v * cos(0.4), 0.003)
        pills.append(
            lathe('pill', [(0, 0.005), (0.005, 0.004), (0.007, 0)], at, M('pill', col='#f6f2e6'), n=10)
        )
    return parts, strip, pills


def candle():
    """The stub of last winter's candle in its saucer, and matches."""
    wax = M('wax', col='#f1e6c8')
    stub = [(0.024, 0.012), (0.020, 0.020), (0.019, 0.055), (0.021, 0.062), (0.015, 0.058), (0, 0.054)]
    parts = plate(0.07, '#6f8f8a', rim='#4f6f6a')
    parts.append(lathe('candle', stub, (0, 0, 0), wax, n=14, autosmooth=180))
    for a, deep in ((0.4, 0.030), (2.3, 0.045), (4.1, 0.036)):
        x, y = 0.0205 * cos(a), 0.0205 * sin(a)
        parts.append(
            tube(
                'run',
                [(x, y, 0.060), (x * 1.1, y * 1.1, 0.060 - deep), (x * 1.2, y * 1.2, 0.014)],
                [0.004, 0.005, 0.007],
                wax,
                n=10,
            )
        )
    parts.append(tube('wick', [(0, 0, 0.054), (0.003, 0, 0.072)], 0.0016, M('wick', col='#2b2622'), n=10))
    matches = box(
        'matches',
        (0.055, 0.036, 0.016),
        (0.11, 0.02, 0),
        M('matchbox', col='#c8422f'),
        0.002,
        1,
        rot=(0, 0, 0.5),
    )
    label = Sheet((0.11, 0.02, 0.0162), LYING, 0.5)
    label.block(-0.022, -0.013, 0.022, 0.013, '#f0d27a')
    spent = tube(
        'match', [(-0.02, -0.045, 0.020), (0.03, -0.050, 0.020)], 0.0016, M('match', col='#d9b98a'), n=10
    )
    return parts, matches, label.parts, spent


def laid_out_shirt():
    """A checked shirt laid out on the bed for the morning, a button hook beside it."""
    main = cloth('#c8554a')
    body = softbox(
        'shirt', (0.44, 0.60, 0.022), (0, -0.05, 0), main, r=0.010, puff=0.006, k=1, m=4, wrinkle=0.006
    )
    arms = [
        softbox(
            'sleeve',
            (0.12, 0.48, 0.020),
            (s * 0.275, -0.005, 0),
            main,
            r=0.009,
            puff=0.006,
            k=1,
            m=4,
            wrinkle=0.010,
            rot=(0, 0, s * 0.34),
        )
        for s in (-1, 1)
    ]
    s = Sheet((0, -0.05, 0.0275), LYING)
    for k in range(5):
        s.coats = 0
        s.block(-0.20 + 0.092 * k, -0.27, -0.180 + 0.092 * k, 0.27, '#7d2f34')
    for k in range(6):
        s.coats = 1
        s.block(-0.20, -0.25 + 0.09 * k, 0.20, -0.237 + 0.09 * k, '#f0d9b0')
    s.block(-0.012, -0.27, 0.012, 0.27, '#b8473e')
    for k in range(6):
        s.coats = 4
        s.oval(0, -0.24 + 0.088 * k, 0.006, 0.006, '#f4f0e4', 8)
    collar = tube(
        'collar',
        spline(
            [
                (-0.02, 0.21, 0.045),
                (-0.09, 0.25, 0.05),
                (0, 0.285, 0.055),
                (0.09, 0.25, 0.05),
                (0.02, 0.21, 0.045),
            ],
            3,
        ),
        0.016,
        cloth('#b8473e'),
        n=10,
    )
    hook = tube(
        'grip', [(0.40, -0.20, 0.014), (0.42, -0.08, 0.014)], 0.014, M('hook_wood', col='#a87a4a'), n=10
    )
    wire = tube(
        'wire',
        spline(
            [
                (0.42, -0.08, 0.014),
                (0.44, -0.03, 0.014),
                (0.432, 0.005, 0.014),
                (0.418, -0.03, 0.014),
                (0.422, -0.07, 0.014),
            ],
            2,
        ),
        0.0025,
        M('clip', col='#c3c6c6'),
        n=10,
    )
    return body, arms, s.parts, collar, hook, wire


def tints(ob, material, flat):
    """His dog has white in her coat; all else is painted as it is everywhere."""
    return collie_tints(ob, material, flat)


def build():
    """All of Derek's things."""
    SHELF.stand('prop_derek-coat', hill_coat())
    SHELF.stand('prop_derek-dog-lead', dog_lead())
    SHELF.stand('prop_derek-collie', dog())
    SHELF.stand('prop_derek-crook', crook())
    SHELF.stand('prop_derek-picture', hill_picture())
    SHELF.stand('prop_derek-thermometer', thermometer())
    SHELF.stand('prop_derek-two-bags', two_bags())
    SHELF.stand('prop_derek-yes-no-card', yes_no_card())
    SHELF.stand('prop_derek-candle', candle())
    SHELF.stand('prop_derek-letter', telephone_letter())
    SHELF.stand('prop_derek-mobile', mobile())
    SHELF.stand('prop_derek-shirt', laid_out_shirt())
    SHELF.stand('prop_derek-boots', boots('#7a5230', '#2f2a26', 0.22, '#b9b3a4'))


NODES = SHELF.nodes
