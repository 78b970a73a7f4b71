"""Aisha Rahman's belongings: baking, music, bus routes, her cousin's wedding, and what helps her sleep."""

from math import cos, pi, sin

from mathutils import Euler

from dressings.aisha_rahman_pictures import routes, stage
from dressings.garments import HOOK, coat, rucksack
from dressings.paintwork import Painting, dye, framed, ruled
from dressings.paintwork import tints as tints
from dressings.studio import Shelf
from dressings.studio import lights as lights
from kit.furnishings import cushion
from kit.garden import hung_cloth
from kit.materials import M
from kit.mesh import place
from kit.shapes import box, lathe, softbox, spline, tube

SHELF = Shelf()
BRASS = '#c9a550'


def ring_of(name, at, radius, thick, colour, turn=(0, 0, 0), n=12, sides=4):
    """A plain ring: a link, a bangle, a coil."""
    points = [(radius * cos(2 * pi * k / n), radius * sin(2 * pi * k / n), 0) for k in range(n)]
    return tube(name, points, thick, M('metal_' + colour[1:], col=colour, rough=0.3), n=sides, closed=True, loc=at, rot=turn)


def door_chain():
    """Chain across the gap of the front door: slide on the leaf, catch on the frame, links in a bow."""
    brass, screw = M('metal_c9a550', col=BRASS, rough=0.3), dye('#6d5a2c', 0.5)
    slide = box('slide', (0.125, 0.012, 0.034), (-0.035, -0.007, -0.017), brass, bevel=0.005)
    slot = box('slot', (0.095, 0.006, 0.008), (-0.035, -0.012, -0.004), screw, bevel=0)
    catch = box('catch', (0.030, 0.030, 0.062), (0.092, -0.045, -0.031), brass, bevel=0.006)
    knob = lathe('knob', [(0, 0.016), (0.008, 0.014), (0.010, 0.006), (0.006, 0)], (-0.065, -0.012, 0), brass, n=10, rot=(pi / 2, 0, 0))
    links, count = [], 9
    for k in range(count):
        t = k / (count - 1)
        x, drop = -0.065 + 0.150 * t, 0.060 * (1 - (2 * t - 1) ** 2)
        slope = 0.060 * 4 * (2 * t - 1) / 0.150
        link = ring_of(f'link{k}', (0, 0, 0), 0.0105, 0.0022, BRASS, n=10, sides=3)
        link.data.transform(Euler((pi / 2 * (k % 2), 0, 0)).to_matrix().to_4x4())
        links += place([link], (x, -0.030 - 0.024 * t, -drop), parent_rot=Euler((0.5, -slope * 0.5, 0)))
    SHELF.stand('prop_aisha-door-chain', slide, slot, catch, knob, links)


def on_the_hooks():
    """Yellow raincoat, the apron of the café, rucksack with a bus pass on a band."""
    rain = coat('raincoat', -0.27, 0.86, '#e8b23a', 2, hem=0.23, depth=0.16, fastening='#f6ead0', hood=True)

    def point(u, v):
        half = 0.075 + 0.020 * min(1, v * 3) if v < 0.34 else 0.205
        soft = sin(u * 3.4 * pi + 1) * 0.012 * v
        return ((2 * u - 1) * half, -0.052 - soft, -0.13 - 0.74 * v)

    apron = hung_cloth('apron', 12, 14, point, dye('#2f7f78', 0.95), sides=(1,))
    pocket = hung_cloth('pocket', 6, 5, lambda u, v: ((2 * u - 1) * 0.115, -0.078, -0.50 - 0.16 * v), dye('#25655f'), sides=(1,))
    loop = spline([(-0.072, -0.055, -0.135), (-0.05, -0.06, -0.04), (0, -0.07, 0.02), (0.05, -0.06, -0.04), (0.072, -0.055, -0.135)], 4)
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
    band = tube('band', spline([(0.30, -0.16, -0.07), (0.335, -0.175, -0.2), (0.33, -0.215, -0.30)], 4), 0.005, dye('#e46a8c'), n=5)
    card = Painting('pass', lift=0.218)
    card.block('#f7f4ee', 0.300, -0.390, 0.060, 0.086)
    card.block('#2d7fb8', 0.300, -0.330, 0.060, 0.026)
    card.oval('#a8714f', 0.330, -0.357, 0.014, 0.017)
    SHELF.stand('prop_aisha-coats', rain, parts, bag, band, card.parts)


def wedding_plans():
    """Scrapbook with cloth samples, a card with gold, bangles and a cone of henna."""
    cover = softbox('book', (0.40, 0.28, 0.022), (0, 0, 0), dye('#b03562'), r=0.008, puff=0, k=2, m=1, wrinkle=0)
    page = Painting('pages', on_table=True, lift=0.0232)
    page.block('#f6eddd', -0.190, -0.130, 0.187, 0.260)
    page.block('#f9f2e4', 0.003, -0.130, 0.187, 0.260)
    for k, colour in enumerate(('#c2185b', '#e7a12c', '#1f8a70', '#6b3fa0', '#e86a4f', '#1f5f9e')):
        x, y = -0.172 + 0.056 * (k % 3), 0.040 - 0.066 * (k // 3)
        page.area(colour, [(x, y), (x + 0.045, y + 0.004), (x + 0.043, y + 0.054), (x - 0.002, y + 0.050)])
        page.line('#f3d27a', [(x + 0.006, y + 0.012), (x + 0.038, y + 0.015)], 0.004)
    for k in range(3):
        page.line('#b9a998', [(-0.170, -0.062 - 0.018 * k), (-0.040 - 0.03 * (k == 2), -0.060 - 0.018 * k)], 0.004)
    page.area('#8f1237', [(0.030, -0.075), (0.125, -0.095), (0.150, 0.055), (0.055, 0.075)])
    page.line('#e8c25e', [(0.040, -0.068), (0.118, -0.084), (0.140, 0.048), (0.062, 0.066), (0.040, -0.068)], 0.004)
    for r, colour in ((0.030, '#e8c25e'), (0.021, '#8f1237'), (0.013, '#e8c25e')):
        page.oval(colour, 0.090, -0.010, r)
    bangles = []
    for k, colour in enumerate(('#d9ab3f', '#c2185b', '#d9ab3f', '#1f8a70', '#d9ab3f')):
        bangles.append(ring_of(f'bangle{k}', (0.262 + 0.003 * (k % 2), -0.055, 0.004 + 0.0075 * k), 0.034, 0.0042, colour))
    bangles.append(ring_of('bangle_leaning', (0.262, 0.030, 0.020), 0.034, 0.0042, '#d9ab3f', (0.45, 0, 0)))
    cone = lathe('henna', [(0.0, 0), (0.003, 0.01), (0.020, 0.105), (0.015, 0.118), (0, 0.120)], (-0.262, 0.055, 0.019), dye('#2f8f5b'), n=12, rot=(pi / 2, 0, 0.5))
    SHELF.stand('prop_aisha-wedding-plans', cover, page.parts, bangles, cone)


def headphones():
    """Big soft headphones on a wooden stand."""
    wood, lilac, dark = dye('#b98a58', 0.5), dye('#b7a1dd', 0.5), dye('#3b3550', 0.9)
    foot = lathe('foot', [(0, 0.016), (0.066, 0.016), (0.074, 0.010), (0.074, 0)], (0, 0, 0), wood, n=22)
    post = tube('post', spline([(0, 0.030, 0.012), (0, 0.030, 0.13), (0, 0.016, 0.215), (0, -0.004, 0.232)], 4), 0.010, wood, n=10)
    rest = tube('rest', [(-0.028, -0.004, 0.226), (0, -0.004, 0.236), (0.028, -0.004, 0.226)], 0.012, wood, n=10)
    arch = [(0.082 * cos(a), -0.004, 0.165 + 0.088 * sin(a)) for a in [pi * k / 14 for k in range(15)]]
    band = tube('band', arch, [0.008 + 0.006 * sin(pi * k / 14) for k in range(15)], lilac, n=10)
    parts = [foot, post, rest, band]
    for side in (-1, 1):
        shell = [(0, 0.026), (0.026, 0.025), (0.038, 0.016), (0.041, 0.002), (0.036, 0)]
        pad = [(0.020, -0.024), (0.036, -0.022), (0.041, -0.010), (0.037, 0.002), (0, 0.002), (0, -0.014)]
        turn = (0, side * pi / 2, 0)
        parts.append(lathe(f'cup{side}', shell, (side * 0.080, -0.004, 0.125), lilac, n=16, rot=turn, autosmooth=180))
        parts.append(lathe(f'pad{side}', pad, (side * 0.080, -0.004, 0.125), dark, n=14, rot=turn))
        parts.append(tube(f'arm{side}', [(side * 0.083, -0.004, 0.175), (side * 0.094, -0.004, 0.130)], 0.006, dye('#8a76b4'), n=6))
    SHELF.stand('prop_aisha-headphones', parts)


def sleep_diary():
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
    coils = [ring_of(f'coil{k}', (-0.072, 0.081 - 0.027 * k, 0.008), 0.009, 0.0016, '#b8bcc4', (pi / 2, 0, 0), 10, 3) for k in range(7)]
    pencil = tube('pencil', [(0.02, -0.12, 0.004), (0.125, 0.02, 0.004), (0.134, 0.032, 0.004)], [0.004, 0.004, 0.0006], dye('#e46a8c'), n=6)
    SHELF.stand('prop_aisha-sleep-diary', book, page.parts, coils, pencil)


def hob_tape():
    """Two bright strips of tape over a knob of the cooker; one end has come loose."""
    tape, edge = dye('#f4d21f', 0.6), dye('#d9342b', 0.6)
    over = [(-0.036, -0.001, 0.0), (-0.022, -0.006, 0.0), (-0.017, -0.026, 0.0), (0.017, -0.026, 0.0), (0.022, -0.006, 0.0), (0.036, -0.001, 0.0)]

    def strip(name, width, mat, lift, path):
        return hung_cloth(
            name, 2, len(path), lambda u, v: (path[round(v * (len(path) - 1))][0], path[round(v * (len(path) - 1))][1] - lift, (u - 0.5) * width), mat
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
    foot = [(0.062, 0), (0.064, 0.006), (0.022, 0.018), (0.016, 0.070), (0.050, 0.088), (0.150, 0.092), (0.157, 0.101), (0, 0.099)]
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
    case = lathe(name + '_case', [(0.021, 0), (0.030, 0.036)], at, dye('#c98a52' if seed % 2 else '#d9b184'), n=9)
    path = []
    for k in range(11):
        t, a = k / 10, 2 * pi * 2.1 * k / 10 + seed
        r = 0.018 * (1 - t) + 0.001
        path.append((at[0] + r * cos(a), at[1] + r * sin(a), at[2] + 0.038 + 0.026 * t))
    swirl = tube(name + '_swirl', path, [0.0125 - 0.008 * k / 10 for k in range(11)], dye(icing, 0.7), n=4)
    top = lathe(name + '_berry', [(0, 0.012), (0.006, 0.008), (0.006, 0.002), (0, 0)], (at[0], at[1], at[2] + 0.064), dye('#c22742', 0.3), n=6)
    return [case, swirl, top] if seed % 2 == 0 else [case, swirl]


def wedding_dress():
    """What she will wear at the wedding: deep pink with gold, on a hanger, in a clear order of borders."""
    pink, gold = '#b3195e', '#e0b040'
    parts = coat('dress', 0, 1.24, pink, 5, shoulder=0.235, hem=0.345, depth=0.235, collar=gold, rows=17)

    def rule(co):
        across = sin(co.x * 46) * sin(co.z * 40)
        if co.z < -1.14 or -1.08 < co.z < -1.04:
            return gold
        if co.z > -0.36 and co.y < -0.10 and abs(co.x) < 0.10:
            return '#e8c566' if across > -0.1 else '#8f1048'
        return '#d8a63c' if across > 0.86 and co.z < -0.45 else None

    ruled(parts[0], 'aisha_dress', rule)
    hook = tube('hanger', spline([(0, -0.06, -0.02), (0, -0.06, 0.04), (0.016, -0.05, 0.060), (0, -0.03, 0.072)], 4), 0.004, dye('#b8bcc4', 0.3), n=6)

    def scarf(u, v):
        side = -0.215 + 0.085 * u
        return (side + 0.012 * sin(v * 9), -0.255 - 0.018 * sin(u * 3 * pi) - 0.03 * sin(v * pi), -0.03 - 1.02 * v)

    veil = hung_cloth('scarf', 9, 14, scarf, dye('#1f8a80', 0.8), sides=(1,))
    ruled(veil[0], 'aisha_scarf', lambda co: gold if co.z < -1.0 or co.x < -0.208 else None)
    SHELF.stand('prop_aisha-wedding-dress', parts, hook, veil)


def prayer_mat():
    """Prayer mat folded in two, with beads on it."""
    mat = softbox('mat', (0.34, 0.30, 0.030), (0, 0, 0), dye('#1d5a63', 0.95), r=0.013, puff=0.004, k=2, m=4, wrinkle=0.001)
    top = Painting('mihrab', on_table=True, lift=0.0345)
    top.block('#d8b064', -0.145, -0.125, 0.290, 0.250)
    top.block('#7f2338', -0.133, -0.113, 0.266, 0.226)
    arch = [(-0.085, -0.100), (0.085, -0.100), (0.085, 0.010), (0.070, 0.045), (0.040, 0.066), (0, 0.096), (-0.040, 0.066), (-0.070, 0.045), (-0.085, 0.010)]
    top.area('#d8b064', [(x * 1.10, y * 1.06) for x, y in arch])
    top.area('#1d5a63', arch)
    for k in range(5):
        top.oval('#e6cf95', -0.112, -0.085 + 0.038 * k, 0.007, n=8)
        top.oval('#e6cf95', 0.112, -0.085 + 0.038 * k, 0.007, n=8)
    loop = [(0.035 + 0.048 * cos(pi * k / 14), -0.035 + 0.034 * sin(pi * k / 14), 0.041) for k in range(28)]
    beads = tube('beads', loop, [0.0062, 0.0022] * 14, dye('#6b3d20', 0.4), n=4, closed=True)
    SHELF.stand('prop_aisha-prayer-mat', mat, top.parts, beads)


def on_the_bed():
    """A round moon cushion and a soft cat."""
    moon = lathe('moon', [(0, 0.075), (0.08, 0.070), (0.15, 0.048), (0.175, 0.010), (0.165, -0.020), (0, -0.035)], (0, 0.03, 0.185), dye('#efd98c', 0.95), n=24, rot=(1.25, 0, 0.1), autosmooth=180)
    face = Painting('face', lift=0.0)
    for x in (-0.055, 0.055):
        face.line('#6a5a3c', [(x - 0.022, 0.016), (x - 0.011, 0.006), (x, 0.003), (x + 0.011, 0.006), (x + 0.022, 0.016)], 0.006)
        face.oval('#e8a58c', x * 1.5, -0.026, 0.017, 0.011)
    face.line('#6a5a3c', [(-0.018, -0.030), (0, -0.040), (0.018, -0.030)], 0.006)
    place(face.parts, (-0.008, -0.0445, 0.205), parent_rot=Euler((1.25 - pi / 2, 0, 0.1)))
    pillow = cushion('square', 0.36, 0.36, 0.12, (0.25, 0.05, 0.17), dye('#8f78c4', 0.95), rot=(1.2, 0, -0.25), n=8, seed=3)
    SHELF.stand('prop_aisha-moon-cushion', moon, face.parts, pillow)


def light_stick():
    """A concert light stick in its cup, and photo cards of the band stood in a row."""
    pale, glow = dye('#f4eff7', 0.4), M('stick_glow', col='#ff9fd0', emit=0.55)
    grip = lathe('grip', [(0.016, 0), (0.018, 0.010), (0.014, 0.10), (0.022, 0.112), (0.020, 0.118)], (-0.09, 0, 0), pale, n=14)
    bulb = lathe('bulb', [(0, 0.095), (0.018, 0.092), (0.032, 0.082), (0.041, 0.062), (0.042, 0.042), (0.034, 0.020), (0.021, 0.004)], (-0.09, 0, 0.114), glow, n=18, autosmooth=180)
    parts = [grip, bulb]
    hair = ('#2b2430', '#7a4b2a', '#c9b458', '#3d3f7a')
    for k, (shirt, sky) in enumerate((('#e46a8c', '#bfe3ee'), ('#5f9e6e', '#f4dcb4'), ('#d9b23f', '#d9c8ef'), ('#4f83c4', '#f6c9cf'))):
        card = Painting(f'card{k}', lift=0.001)
        card.block('#fbf8f2', -0.0275, 0, 0.055, 0.085)
        card.block(sky, -0.0235, 0.005, 0.047, 0.075)
        card.area(shirt, [(-0.020, 0.005), (0.020, 0.005), (0.014, 0.030), (-0.014, 0.030)])
        card.oval(hair[k], 0, 0.050, 0.0165, 0.019, n=12)
        card.oval('#efc9a8', 0, 0.046, 0.0115, 0.0145, n=12)
        back = box(f'back{k}', (0.055, 0.0016, 0.085), (0, 0.0018, 0), dye('#d7cfe4'), bevel=0)
        parts += place([back, *card.parts], (-0.015 + 0.056 * k, 0.012 * (k % 2), 0), parent_rot=Euler((-0.22, 0, 0.12 * (k - 1.5))))
    SHELF.stand('prop_aisha-light-stick', parts)


def build():
    """All of Aisha's things."""
    door_chain()
    on_the_hooks()
    SHELF.stand('prop_aisha-stage-picture', framed('stage', 1.18, 0.86, '#f3f0ea', '#20183a', stage, mount=0))
    SHELF.stand('prop_aisha-bus-routes', framed('routes', 0.56, 0.52, '#3a6ea5', '#f7f5ee', routes, fw=0.018, mount=0.012))
    wedding_plans()
    headphones()
    sleep_diary()
    hob_tape()
    cakes()
    wedding_dress()
    prayer_mat()
    on_the_bed()
    light_stick()


NODES = SHELF.nodes
