"""What Derek Fenwick has about him: the hill, the dog, the sheep, the weather, and the things from the hospital."""

from math import cos, pi, sin

from mathutils import Euler

from dressings.keepsakes import boots, card, cloth, coat, paper, plate
from dressings.painted import LYING, Sheet, framed
from dressings.painted import tints as painted_tints
from dressings.studio import Shelf
from dressings.studio import lights as lights
from kit.materials import M
from kit.mesh import grid_faces, new_obj, place
from kit.shapes import box, lathe, softbox, spline, tube
from people.clay import ball, chain, clay

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
        tube('peak', peak, 0.016, cloth('#86775a'), n=7),
        jumper,
    )


def dog_lead():
    """A leather lead looped on the post, its clip and whistle hanging."""
    hide, steel = M('leather', col='#8a4f2c', rough=0.5), M('clip', col='#c3c6c6', rough=0.25)
    loop = [
        (0.07 * cos(a), 0.075 * sin(a), 0.02 - 0.03 * cos(2 * a)) for a in [k * pi / 8 for k in range(16)]
    ]
    parts = [tube('collar', loop, 0.010, hide, n=6, closed=True)]
    for x, deep in ((-0.035, 0.42), (0.03, 0.36)):
        fall = spline(
            [
                (x, -0.075, 0.01),
                (x * 1.4, -0.085, -0.10),
                (x * 1.2, -0.08, -deep * 0.7),
                (0, -0.08, -deep - 0.03),
                (-x, -0.08, -deep * 0.8),
            ],
            3,
        )
        parts.append(tube('strap', fall, 0.008, hide, n=6))
    parts.append(
        tube(
            'clip',
            spline(
                [
                    (0.05, -0.085, -0.10),
                    (0.062, -0.088, -0.20),
                    (0.050, -0.088, -0.24),
                    (0.040, -0.088, -0.20),
                ],
                3,
            ),
            0.005,
            steel,
            n=6,
        )
    )
    parts.append(tube('cord', [(-0.055, -0.08, 0.01), (-0.075, -0.09, -0.24)], 0.003, cloth('#3f6f4f'), n=4))
    parts.append(
        tube('whistle', [(-0.075, -0.09, -0.24), (-0.078, -0.09, -0.32)], [0.009, 0.006], steel, n=8)
    )
    return parts


def dog():
    """His collie, lying with her head up, waiting: black and white, one ear tipped."""

    def heap(mesh):
        chain(mesh, [(0.02, 0.34, 0.13), (0.0, 0.12, 0.150), (0.0, -0.10, 0.175)], [0.120, 0.118, 0.115], 6)
        for s in (-1, 1):
            ball(mesh, (s * 0.095, 0.32, 0.10), (0.070, 0.125, 0.095))
            chain(mesh, [(s * 0.12, 0.30, 0.05), (s * 0.14, 0.16, 0.032)], [0.045, 0.034], 4)
            chain(
                mesh,
                [(s * 0.075, -0.12, 0.09), (s * 0.085, -0.22, 0.040), (s * 0.080, -0.38, 0.030)],
                [0.058, 0.036, 0.030],
                5,
            )
        chain(mesh, [(0.0, -0.13, 0.22), (0.0, -0.19, 0.33), (0, -0.205, 0.38)], [0.095, 0.072, 0.066], 5)
        ball(mesh, (0, -0.225, 0.405), (0.070, 0.082, 0.066))
        chain(mesh, [(0, -0.28, 0.390), (0, -0.365, 0.372)], [0.040, 0.026], 5)
        for s in (-1, 1):
            ball(mesh, (s * 0.055, -0.190, 0.468), (0.018, 0.024, 0.040), Euler((0.25, s * 0.5, 0)))
        chain(
            mesh,
            [(0.03, 0.44, 0.08), (0.14, 0.54, 0.050), (0.26, 0.52, 0.040), (0.32, 0.44, 0.035)],
            [0.045, 0.046, 0.038, 0.022],
            5,
        )

    body = clay('dog', 'dog', heap, M('dog_black', col='#3a383b'), 1500, 0.013, 5)
    body['coat'] = 'collie'
    dark, parts = M('dog_dark', col='#1b1a1c', rough=0.2), [body]
    parts.append(
        lathe(
            'nose', [(0, 0.010), (0.010, 0.007), (0.014, 0)], (0, -0.388, 0.378), dark, n=10, rot=(1.4, 0, 0)
        )
    )
    for s in (-1, 1):
        parts.append(
            lathe(
                'eye',
                [(0, 0.006), (0.007, 0.004), (0.010, 0)],
                (s * 0.036, -0.288, 0.424),
                M('dog_eye', col='#6d4a26', rough=0.1),
                n=8,
                rot=(1.25, 0, s * 0.5),
            )
        )
        parts.append(
            lathe(
                'pupil',
                [(0, 0.003), (0.005, 0)],
                (s * 0.037, -0.2935, 0.426),
                dark,
                n=8,
                rot=(1.25, 0, s * 0.5),
            )
        )
    tongue = softbox(
        'tongue',
        (0.024, 0.05, 0.008),
        (0, -0.355, 0.344),
        M('tongue', col='#d9807a'),
        r=0.004,
        puff=0,
        k=1,
        m=2,
        wrinkle=0,
        rot=(0.5, 0, 0),
    )
    return place([*parts, tongue], (0, 0.05, 0), 0.25)


def tints(ob, material, flat):
    """The white of a collie: blaze, muzzle, ruff, paws and the tip of her tail."""
    values = painted_tints(ob, material, flat)
    if ob.get('coat') == 'collie':
        white = (0.80, 0.77, 0.70)
        for k, v in enumerate(ob.data.vertices):
            x, y, z = v.co
            muzzle = y < -0.30 and z > 0.30
            blaze = abs(x) < 0.017 and y < -0.22 and z > 0.39
            ruff = -0.32 < y < -0.10 and 0.10 < z < 0.325 and (y < -0.17 or abs(x) > 0.075)
            paw = z < 0.085 and y < -0.20
            tip = x > 0.24 and y > 0.4
            if muzzle or blaze or ruff or paw or tip:
                values[k] = white
    return values


def crook():
    """His hazel stick with the carved horn head, leant in the corner."""
    shaft = tube(
        'shaft',
        [(0, -0.16, 0), (0, -0.06, 0.55), (0, 0.0, 1.08)],
        [0.010, 0.012, 0.014],
        M('hazel', col='#8a5f3a', rough=0.5),
        n=8,
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
        n=8,
    )
    collar = tube('collar', [(0, -0.004, 1.03), (0, 0.002, 1.08)], 0.018, M('horn_dark', col='#4a3626'), n=10)
    return shaft, horn, collar


def hill_picture():
    """Over the sideboard: the hill gate in evening light, a dyke going up, ewes and the dog."""
    rail, s, (w, h) = framed(1.18, 0.86, '#8a6a45', '#efe9da', 0.05)
    s.block(-w, 0.0, w, h, '#f6dfb5', '#7fa3c4')
    s.oval(0.28, 0.20, 0.05, 0.05, '#fbeec2', 16)
    s.patch(
        [
            (-w, 0.04),
            (-0.34, 0.17),
            (-0.14, 0.10),
            (0.10, 0.225),
            (0.34, 0.10),
            (w, 0.13),
            (w, -0.06),
            (-w, -0.06),
        ],
        '#8f8aa6',
        '#a5a3bb',
    )
    s.patch([(-w, -0.02), (-0.2, 0.09), (0.12, 0.05), (w, 0.09), (w, -0.2), (-w, -0.2)], '#8a9460', '#a86f8c')
    s.patch([(-w, -h), (w, -h), (w, -0.02), (0.15, -0.07), (-0.2, -0.02), (-w, -0.06)], '#5f7d3f', '#94a85c')
    s.patch([(-0.03, -h), (0.14, -h), (0.03, -0.15), (0.10, -0.05), (0.08, -0.05), (-0.01, -0.15)], '#c7b48a')
    dyke(s)
    for x, z, size in (
        (-0.35, -0.10, 0.035),
        (-0.25, -0.135, 0.042),
        (0.33, -0.10, 0.036),
        (0.42, -0.15, 0.046),
        (0.24, -0.055, 0.026),
    ):
        s.coats = 60
        s.oval(x, z, size, size * 0.68, '#f2ecdc', 10)
        s.oval(x - size * 0.95, z + size * 0.25, size * 0.32, size * 0.3, '#2f2b2a', 8)
        for dx in (-0.5, 0.5):
            s.block(x + dx * size - 0.004, z - size * 1.15, x + dx * size + 0.004, z - size * 0.5, '#2f2b2a')
    return rail, s.parts


def dyke(s):
    """The stone wall up to the gate, in courses, and the five-barred gate."""
    for x0, x1 in ((-0.50, -0.145), (0.145, 0.50)):
        s.coats = 8
        s.block(x0, -0.31, x1, -0.16, '#8b8880', '#a5a298')
        for row in range(4):
            for k in range(8):
                s.coats = 10
                x = x0 + 0.004 + 0.044 * k + 0.012 * (row % 2)
                if x + 0.034 < x1:
                    shade = ('#77746d', '#bdb9ac', '#989489')[(k * 5 + row * 3) % 3]
                    s.block(x, -0.305 + 0.036 * row, x + 0.036, -0.277 + 0.036 * row, shade)
    for x in (-0.135, 0.135):
        s.block(x - 0.016, -0.32, x + 0.016, -0.10, '#6d563f')
    for k in range(5):
        s.coats = 20
        s.block(-0.125, -0.29 + 0.036 * k, 0.125, -0.276 + 0.036 * k, '#d3cbb8')
    s.band([(-0.12, -0.29), (0.12, -0.14)], 0.012, '#c2b9a4')


def thermometer():
    """A room thermometer on a wooden back; its red line stops low, in the blue."""
    back = box('back', (0.075, 0.014, 0.30), (0, -0.007, -0.15), M('thermo_wood', col='#a87a4a'), 0.006)
    s = Sheet((0, -0.0145, 0))
    s.block(-0.028, -0.125, 0.028, 0.135, '#f6f2e6')
    s.block(0.010, -0.085, 0.024, -0.015, '#5f93c4')
    s.block(0.010, -0.015, 0.024, 0.055, '#6fa86a')
    s.block(0.010, 0.055, 0.024, 0.125, '#d9803f')
    for k in range(15):
        s.coats = 4
        s.block(-0.024, -0.086 + 0.015 * k, -0.010 - 0.005 * (k % 5 > 0), -0.0845 + 0.015 * k, '#4b4740')
    tube_glass = tube(
        'glass', [(0, -0.019, -0.10), (0, -0.019, 0.128)], 0.0045, M('glass', col='#e8eeee', rough=0.1), n=8
    )
    red = tube(
        'spirit', [(0, -0.0195, -0.105), (0, -0.0195, -0.028)], 0.0056, M('spirit', col='#c8322f'), n=8
    )
    bulb = lathe(
        'bulb',
        [(0, 0.010), (0.008, 0.007), (0.010, 0)],
        (0, -0.0145, -0.108),
        M('spirit', col='#c8322f'),
        n=12,
        rot=(pi / 2, 0, 0),
    )
    return back, s.parts, tube_glass, red, bulb


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
            lathe('pill', [(0, 0.005), (0.005, 0.004), (0.007, 0)], at, M('pill', col='#f6f2e6'), n=8)
        )
    return parts, strip, pills


def yes_no_card():
    """The card for yes and no, folded shut and pushed aside: a green tick, and the red cross on the part that shows."""
    parts, s = card(0.20, 0.14, '#f8f4e6')
    s.block(-0.09, 0.014, -0.004, 0.126, '#d5ead2')
    s.block(0.004, 0.014, 0.09, 0.126, '#f3d4d0')
    s.band([(-0.076, 0.070), (-0.055, 0.045), (-0.018, 0.103)], 0.016, '#2f8a49')
    s.band([(0.022, 0.045), (0.072, 0.098)], 0.016, '#c23b30')
    s.coats -= 1
    s.band([(0.022, 0.098), (0.072, 0.045)], 0.016, '#c23b30')
    return parts, s.parts


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
                n=6,
            )
        )
    parts.append(tube('wick', [(0, 0, 0.054), (0.003, 0, 0.072)], 0.0016, M('wick', col='#2b2622'), n=5))
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
        'match', [(-0.02, -0.045, 0.020), (0.03, -0.050, 0.020)], 0.0016, M('match', col='#d9b98a'), n=4
    )
    return parts, matches, label.parts, spent


def telephone_letter():
    """The letter about the line: a page with a blue head, folded twice, on its envelope."""
    envelope, e = paper(0.23, 0.115, '#e6e0d0', (0.02, -0.05, 0), -0.25)
    e.block(-0.035, -0.03, 0.06, 0.015, '#cfe0ea')
    page, s = paper(0.20, 0.27, '#fbfaf4', (0, 0.02, 0.003), 0.12)
    s.block(-0.10, 0.09, 0.10, 0.135, '#2f6f9f')
    s.oval(-0.07, 0.112, 0.014, 0.014, '#fbfaf4', 12)
    s.writing(-0.08, 0.08, 0.07, 3, 0.018, '#5c6470', 3)
    s.block(-0.08, -0.015, 0.035, 0.012, '#f3d77a')
    s.writing(-0.08, 0.08, -0.035, 5, 0.018, '#5c6470', 1)
    return envelope, e.parts, page, s.parts


def mobile():
    """An old mobile phone propped up on the sill: not one bar at the top of its screen."""
    lean, body_col = 0.28, M('phone', col='#3f454c', rough=0.4)
    body = box('phone', (0.062, 0.016, 0.130), (0, 0, 0), body_col, 0.007, 3, rot=(-lean, 0, 0))
    s = Sheet((0, -0.0086, 0), -lean)
    s.block(-0.024, 0.066, 0.024, 0.120, '#b9cfc0')
    for k in range(4):
        s.block(-0.019 + 0.008 * k, 0.104, -0.0135 + 0.008 * k, 0.107 + 0.003 * k, '#8fa79a')
    s.band([(0.012, 0.104), (0.020, 0.115)], 0.0025, '#c23b30')
    s.band([(0.012, 0.115), (0.020, 0.104)], 0.0025, '#c23b30')
    for row in range(4):
        for k in range(3):
            s.coats = 8
            s.oval(-0.017 + 0.017 * k, 0.054 - 0.013 * row, 0.0065, 0.0042, '#dfe3e4', 8)
    rest = box('rest', (0.07, 0.03, 0.045), (0, 0.035, 0), M('rest', col='#8a6238'), 0.006)
    return body, s.parts, rest


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
        n=7,
    )
    hook = tube(
        'grip', [(0.40, -0.20, 0.014), (0.42, -0.08, 0.014)], 0.014, M('hook_wood', col='#a87a4a'), n=8
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
        n=4,
    )
    return body, arms, s.parts, collar, hook, wire


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
