"""Aisha Rahman's belongings: baking, music, bus routes, her cousin's wedding, and what helps her sleep."""

from math import cos, pi, sin

from mathutils import Euler

from dressings.aisha_rahman_bedroom import light_stick, on_the_bed, prayer_mat, wedding_dress
from dressings.aisha_rahman_paper import door_chain, sleep_diary, wedding_plans
from dressings.aisha_rahman_pictures import routes, stage
from dressings.garments import HOOK, coat, rucksack
from dressings.paintwork import Painting, dye, framed
from dressings.paintwork import tints as tints
from dressings.studio import Shelf
from dressings.studio import lights as lights
from kit.garden import hung_cloth
from kit.mesh import place
from kit.shapes import lathe, spline, tube

SHELF = Shelf()


def on_the_hooks():
    """Yellow raincoat, the apron of the café, rucksack with a bus pass on a band."""
    rain = coat('raincoat', -0.27, 0.86, '#e8b23a', 2, hem=0.23, depth=0.16, fastening='#f6ead0', hood=True)

    def point(u, v):
        half = 0.075 + 0.020 * min(1, v * 3) if v < 0.34 else 0.205
        soft = sin(u * 3.4 * pi + 1) * 0.012 * v
        return ((2 * u - 1) * half, -0.052 - soft, -0.13 - 0.74 * v)

    apron = hung_cloth('apron', 12, 14, point, dye('#2f7f78', 0.95), sides=(1,))
    pocket = hung_cloth(
        'pocket',
        6,
        5,
        lambda u, v: ((2 * u - 1) * 0.115, -0.078, -0.50 - 0.16 * v),
        dye('#25655f'),
        sides=(1,),
    )
    loop = spline(
        [
            (-0.072, -0.055, -0.135),
            (-0.05, -0.06, -0.04),
            (0, -0.07, 0.02),
            (0.05, -0.06, -0.04),
            (0.072, -0.055, -0.135),
        ],
        4,
    )
    cup = Painting('cup', lift=0.074)
    cup.area('#f4ead6', [(-0.034, -0.225), (-0.024, -0.275), (0.024, -0.275), (0.034, -0.225)])
    cup.line('#f4ead6', [(0.032, -0.235), (0.052, -0.240), (0.046, -0.262), (0.027, -0.264)], 0.008)
    for x in (-0.014, 0.012):
        cup.line('#f4ead6', [(x, -0.215), (x + 0.008, -0.200), (x, -0.187), (x + 0.006, -0.172)], 0.006)
    parts = [*apron, *pocket, tube('neck', loop, 0.008, dye('#25655f'), n=4), *cup.parts]
    for part in parts:
        part.location.x += 0.02
        part.location.z += HOOK
    bag = rucksack('bag', 0.30, '#a98fc9', '#8d71b3', '#4c3d6b')
    band = tube(
        'band',
        spline([(0.30, -0.16, -0.07), (0.335, -0.175, -0.2), (0.33, -0.215, -0.30)], 4),
        0.005,
        dye('#e46a8c'),
        n=5,
    )
    card = Painting('pass', lift=0.218)
    card.block('#f7f4ee', 0.300, -0.390, 0.060, 0.086)
    card.block('#2d7fb8', 0.300, -0.330, 0.060, 0.026)
    card.oval('#a8714f', 0.330, -0.357, 0.014, 0.017)
    SHELF.stand('prop_aisha-coats', rain, parts, bag, band, card.parts)


def headphones():
    """Big soft headphones on a wooden stand."""
    wood, lilac, dark = dye('#b98a58', 0.5), dye('#b7a1dd', 0.5), dye('#3b3550', 0.9)
    foot = lathe('foot', [(0, 0.016), (0.066, 0.016), (0.074, 0.010), (0.074, 0)], (0, 0, 0), wood, n=22)
    post = tube(
        'post',
        spline([(0, 0.030, 0.012), (0, 0.030, 0.13), (0, 0.016, 0.215), (0, -0.004, 0.232)], 4),
        0.010,
        wood,
        n=10,
    )
    rest = tube(
        'rest', [(-0.028, -0.004, 0.226), (0, -0.004, 0.236), (0.028, -0.004, 0.226)], 0.012, wood, n=10
    )
    arch = [(0.082 * cos(a), -0.004, 0.165 + 0.088 * sin(a)) for a in [pi * k / 14 for k in range(15)]]
    band = tube('band', arch, [0.008 + 0.006 * sin(pi * k / 14) for k in range(15)], lilac, n=10)
    parts = [foot, post, rest, band]
    for side in (-1, 1):
        shell = [(0, 0.026), (0.026, 0.025), (0.038, 0.016), (0.041, 0.002), (0.036, 0)]
        pad = [(0.020, -0.024), (0.036, -0.022), (0.041, -0.010), (0.037, 0.002), (0, 0.002), (0, -0.014)]
        turn = (0, side * pi / 2, 0)
        parts.append(
            lathe(f'cup{side}', shell, (side * 0.080, -0.004, 0.125), lilac, n=16, rot=turn, autosmooth=180)
        )
        parts.append(lathe(f'pad{side}', pad, (side * 0.080, -0.004, 0.125), dark, n=14, rot=turn))
        parts.append(
            tube(
                f'arm{side}',
                [(side * 0.083, -0.004, 0.175), (side * 0.094, -0.004, 0.130)],
                0.006,
                dye('#8a76b4'),
                n=6,
            )
        )
    SHELF.stand('prop_aisha-headphones', parts)


def hob_tape():
    """Two bright strips of tape over a knob of the cooker; one end has come loose."""
    tape, edge = dye('#f4d21f', 0.6), dye('#d9342b', 0.6)
    over = [
        (-0.036, -0.001, 0.0),
        (-0.022, -0.006, 0.0),
        (-0.017, -0.026, 0.0),
        (0.017, -0.026, 0.0),
        (0.022, -0.006, 0.0),
        (0.036, -0.001, 0.0),
    ]

    def strip(name, width, mat, lift, path):
        return hung_cloth(
            name,
            2,
            len(path),
            lambda u, v: (
                path[round(v * (len(path) - 1))][0],
                path[round(v * (len(path) - 1))][1] - lift,
                (u - 0.5) * width,
            ),
            mat,
        )

    cross = strip('across', 0.016, edge, 0.0, over)
    loose = [*over[:5], (0.030, -0.012, 0.0), (0.042, -0.022, 0.0)]
    down = strip('down', 0.019, tape, 0.0022, loose)
    place(down, (0, 0, 0), parent_rot=Euler((0, pi / 2 - 0.2, 0)))
    place(cross, (0, 0, 0), parent_rot=Euler((0, -0.15, 0)))
    SHELF.stand('prop_aisha-hob-tape', cross, down)


def cakes():
    """A cake stand with iced buns, one with a cherry bitten off the pile beside it."""
    glaze = dye('#8ec9c0', 0.3)
    foot = [
        (0.062, 0),
        (0.064, 0.006),
        (0.022, 0.018),
        (0.016, 0.070),
        (0.050, 0.088),
        (0.150, 0.092),
        (0.157, 0.101),
        (0, 0.099),
    ]
    parts = [lathe('stand', foot, (0, 0, 0), glaze, n=20, autosmooth=50)]
    icing = ('#f3a6bf', '#fbf1dc', '#b79be0', '#f7cf6b', '#f3a6bf', '#9fd6c3', '#fbf1dc')
    for k in range(6):
        a = 2 * pi * k / 5
        x, y = (0.088 * cos(a), 0.088 * sin(a)) if k < 5 else (0, 0)
        parts += bun(f'bun{k}', (x, y, 0.099), icing[k], k)
    parts += bun('bun_apart', (0.205, -0.075, 0), '#f3a6bf', 9)
    SHELF.stand('prop_aisha-cakes', parts)


def bun(name, at, icing, seed):
    """A small cake in a paper case with a swirl of icing."""
    case = lathe(
        name + '_case', [(0.021, 0), (0.030, 0.036)], at, dye('#c98a52' if seed % 2 else '#d9b184'), n=9
    )
    path = []
    for k in range(11):
        t, a = k / 10, 2 * pi * 2.1 * k / 10 + seed
        r = 0.018 * (1 - t) + 0.001
        path.append((at[0] + r * cos(a), at[1] + r * sin(a), at[2] + 0.038 + 0.026 * t))
    swirl = tube(name + '_swirl', path, [0.0125 - 0.008 * k / 10 for k in range(11)], dye(icing, 0.7), n=4)
    top = lathe(
        name + '_berry',
        [(0, 0.012), (0.006, 0.008), (0.006, 0.002), (0, 0)],
        (at[0], at[1], at[2] + 0.064),
        dye('#c22742', 0.3),
        n=6,
    )
    return [case, swirl, top] if seed % 2 == 0 else [case, swirl]


def build():
    """All of Aisha's things."""
    door_chain(SHELF)
    on_the_hooks()
    SHELF.stand('prop_aisha-stage-picture', framed('stage', 1.18, 0.86, '#f3f0ea', '#20183a', stage, mount=0))
    SHELF.stand(
        'prop_aisha-bus-routes',
        framed('routes', 0.56, 0.52, '#3a6ea5', '#f7f5ee', routes, fw=0.018, mount=0.012),
    )
    wedding_plans(SHELF)
    headphones()
    sleep_diary(SHELF)
    hob_tape()
    cakes()
    wedding_dress(SHELF)
    prayer_mat(SHELF)
    on_the_bed(SHELF)
    light_stick(SHELF)


NODES = SHELF.nodes
