"""Callum Reay's belongings: joinery, five-a-side, games, and what goes with him to the new flat."""

from math import cos, pi, sin

from dressings.callum_reay_pictures import bridge, couple, flat_plan, team
from dressings.callum_reay_room import console, moving_boxes, pill_box, watch
from dressings.callum_reay_tools import joinery, tool_bag
from dressings.garments import bands, coat, rucksack, shawl
from dressings.paintwork import Painting, dye, framed, ruled, stood
from dressings.paintwork import tints as tints
from dressings.studio import Shelf
from dressings.studio import lights as lights
from kit.garden import tapered
from kit.materials import M
from kit.mesh import place
from kit.shapes import box, lathe, softbox, tube

SHELF = Shelf()


def bolt():
    """A brass bolt on the inside of the bathroom door, shot home."""
    brass, dark = M('metal_brass', col='#c3a052', rough=0.3), dye('#7b6432', 0.4)
    plate = box('plate', (0.150, 0.004, 0.046), (0, -0.002, -0.023), brass, bevel=0.004)
    keep = box('keep', (0.034, 0.020, 0.046), (0.120, -0.010, -0.023), brass, bevel=0.006)
    bar = tube('bar', [(-0.062, -0.017, 0), (0.126, -0.017, 0)], 0.0085, dark, n=10)
    knob = tube(
        'knob',
        [(0.012, -0.017, 0), (0.012, -0.040, 0), (0.012, -0.052, 0)],
        [0.006, 0.006, 0.011],
        brass,
        n=10,
    )
    loops = []
    for x in (-0.052, 0.058):
        arch = [
            (x, -0.014 * sin(a) - 0.003 - 0.010 * sin(a), 0.020 * cos(a))
            for a in [pi * k / 8 for k in range(9)]
        ]
        loops.append(tube(f'loop{x}', arch, 0.006, brass, n=10))
    screws = [
        lathe(
            f'screw{x}{z}',
            [(0, 0.003), (0.005, 0.002), (0.006, 0)],
            (x, -0.004, z),
            dark,
            n=8,
            rot=(pi / 2, 0, 0),
        )
        for x in (-0.066, 0.034)
        for z in (-0.015, 0.015)
    ]
    SHELF.stand('prop_callum-bolt', plate, keep, bar, knob, loops, screws)


def on_the_hooks():
    """Work jacket with bright bands, a hooded top, a striped scarf and the bag for football."""
    work = coat('work', -0.27, 0.78, '#d8df3a', 3, shoulder=0.175, hem=0.20, depth=0.17, collar='#2d3650')

    cut = {'seed': 3, 'shoulder': 0.175, 'hem': 0.20, 'depth': 0.17}
    silver = bands('silver', -0.27, 0.78, '#e3e6e8', ((-0.46, -0.39), (-0.58, -0.51)), **cut)
    hem = bands('hem', -0.27, 0.78, '#2d3650', ((-0.90, -0.63),), **cut)
    hooded = coat('hooded', 0.02, 0.72, '#7c858f', 7, shoulder=0.16, hem=0.165, depth=0.15, hood=True)
    pouch = box('pouch', (0.20, 0.03, 0.13), (0.02, -0.155, -0.60), dye('#6b747e', 0.95), bevel=0.012)
    bag = rucksack('bag', 0.30, '#1f2a44', '#c8432f', '#11182a')
    scarf = shawl('scarf', -0.12, 0.05, 0.82, '#1d1f24', 2, depth=0.05, columns=8, rows=22)
    ruled(scarf[0], 'callum_scarf', lambda co: '#f1efe9' if sin(co.z * 52) > 0.1 else None)
    SHELF.stand('prop_callum-coats', work, silver, hem, hooded, pouch, bag, scarf)


def ball_and_boots():
    """A football with dark patches, and muddy boots beside it."""
    golden = (1 + 5**0.5) / 2
    spots = [(0, s, t * golden) for s in (-1, 1) for t in (-1, 1)]
    spots += [(s, t * golden, 0) for s in (-1, 1) for t in (-1, 1)]
    spots += [(t * golden, 0, s) for s in (-1, 1) for t in (-1, 1)]
    size = (1 + golden**2) ** 0.5
    spots = [tuple(c / size for c in p) for p in spots]
    r = 0.105
    profile = [(r * sin(pi * k / 14), -r * cos(pi * k / 14)) for k in range(15)]
    ball = lathe('ball', profile, (0, 0, r), dye('#f3f2ee', 0.5), n=22, autosmooth=180, rot=(0.3, 0.2, 0))

    def patch(co):
        far = max(co.x * a + co.y * b + co.z * c for a, b, c in spots) / r
        return '#23262b' if far > 0.938 else None

    ruled(ball, 'callum_ball', patch)
    parts = [ball]
    for k, (x, y, turn) in enumerate(((0.20, -0.03, 0.25), (0.30, 0.01, -0.1))):
        parts += place(_boot(f'boot{k}'), (x, y, 0), turn)
    SHELF.stand('prop_callum-football', parts)


def _boot(name):
    """One low boot, toe towards -y: sole, upper, opening, laces."""
    sole = tapered(
        name + '_sole',
        [(0, 0.070, 0.255, 0.034), (0.012, 0.084, 0.272, 0.040), (0.022, 0.084, 0.272, 0.040)],
        dye('#2a2c30'),
        corner=3,
    )
    rows = [
        (0.020, 0.082, 0.268, 0.040),
        (0.040, 0.084, 0.262, 0.040, 0.002),
        (0.058, 0.074, 0.205, 0.034, 0.028),
        (0.078, 0.064, 0.135, 0.030, 0.058),
    ]
    upper = tapered(
        name + '_upper',
        [*rows, (0.100, 0.060, 0.110, 0.028, 0.070)],
        dye('#e8622c', 0.5),
        corner=3,
        open_top=True,
    )
    inner = tapered(
        name + '_inner',
        [(0.098, 0.054, 0.104, 0.026, 0.070), (0.0985, 0.052, 0.102, 0.025, 0.070)],
        dye('#2b2420'),
        corner=3,
    )
    laces = [
        tube(
            f'{name}_lace{k}',
            [
                (-0.020, -0.052 + 0.022 * k, 0.060 + 0.008 * k),
                (0, -0.055 + 0.022 * k, 0.066 + 0.009 * k),
                (0.020, -0.052 + 0.022 * k, 0.060 + 0.008 * k),
            ],
            0.0028,
            dye('#f3f2ee'),
            n=3,
        )
        for k in range(3)
    ]
    return [sole, upper, inner, *laces]


def flat_and_keys():
    """The drawing of the flat he was offered, and two keys on a ring with a wooden tag."""
    sheet = Painting('plan', on_table=True, lift=0.001)
    flat_plan(sheet)
    steel, ring = M('key_steel', col='#b9bcc0', rough=0.3), []
    ring.append(
        tube(
            'ring',
            [
                (0.24 + 0.017 * cos(2 * pi * k / 14), -0.05 + 0.017 * sin(2 * pi * k / 14), 0.004)
                for k in range(14)
            ],
            0.0014,
            steel,
            n=5,
            closed=True,
        )
    )
    for k, a in enumerate((-0.5, -1.3)):
        head = lathe(
            f'head{k}', [(0, 0.003), (0.012, 0.003), (0.013, 0.0015), (0.012, 0)], (0, 0, 0.001), steel, n=12
        )
        blade = box(f'blade{k}', (0.036, 0.007, 0.0022), (0.030, 0, 0.0014), steel, bevel=0)
        teeth = [
            box(f'tooth{k}{t}', (0.004, 0.004, 0.0022), (0.028 + 0.008 * t, -0.0045, 0.0014), steel, bevel=0)
            for t in range(3)
        ]
        ring += place(
            [head, blade, *teeth], (0.24 + 0.026 * cos(a), -0.05 + 0.026 * sin(a), 0.001 + 0.003 * k), a
        )
    tag = softbox(
        'tag', (0.030, 0.052, 0.007), (0, 0, 0), dye('#b5804a', 0.6), r=0.003, puff=0, k=1, m=1, wrinkle=0
    )
    ring += place([tag], (0.225, -0.005, 0.001), 0.5)
    SHELF.stand('prop_callum-flat-plan', sheet.parts, ring)


def build():
    """All of Callum's things."""
    pill_box(SHELF)
    bolt()
    on_the_hooks()
    SHELF.stand(
        'prop_callum-bridge-picture', framed('bridge', 1.18, 0.86, '#33404c', '#f3efe6', bridge, mount=0.03)
    )
    SHELF.stand(
        'prop_callum-team', framed('team', 0.56, 0.52, '#20242a', '#f3efe6', team, fw=0.018, mount=0.02)
    )
    SHELF.stand(
        'prop_callum-photo',
        stood(
            'couple', framed('couple', 0.16, 0.20, '#c49a5e', '#f6f2ea', couple, fw=0.012, mount=0.008), 0.20
        ),
    )
    SHELF.stand('prop_callum-tool-bag', tool_bag())
    SHELF.stand('prop_callum-joinery', joinery())
    ball_and_boots()
    console(SHELF)
    watch(SHELF)
    moving_boxes(SHELF)
    flat_and_keys()


NODES = SHELF.nodes
