"""The street side of the hall: brick front, stone step and lintel, pavement, key safe, downpipe, pot."""

from math import cos, pi, sin

from kit.furnishings import leaf
from kit.materials import M
from kit.mesh import place
from kit.shapes import box, lathe, rect, tube
from rooms.hall_art import ART
from rooms.hall_plan import FACE, FAN, FRONT_DOOR

GROUND = -0.14
WEST, EAST, TOP = 3.65, 7.85, 3.25
PATCH = 1.8


def brick_panel(name, x0, x1, z0, z1):
    """Brickwork facing the street; the pattern is fixed to the house, so panels join."""
    art, (u0, v0, u1, v1) = M('art', 'art'), ART['brick']
    inset = 1 / 1024

    def cuts(a, b):
        edges = [a]
        k = int(a // PATCH) + 1
        while k * PATCH < b - 1e-6:
            if k * PATCH > a + 1e-6:
                edges.append(k * PATCH)
            k += 1
        return edges + [b]

    xs, zs = cuts(x0, x1), cuts(z0 + PATCH, z1 + PATCH)
    for i, (a, b) in enumerate(zip(xs, xs[1:])):
        for j, (c, d) in enumerate(zip(zs, zs[1:])):
            fa, fb = a / PATCH - a // PATCH, (b - a) / PATCH
            fc, fd = c / PATCH - (c + 1e-6) // PATCH, (d - c) / PATCH
            span_u, span_v = u1 - u0 - 2 * inset, v1 - v0 - 2 * inset
            left, right = u0 + inset + fa * span_u, u0 + inset + min(1, fa + fb) * span_u
            low, high = v0 + inset + max(0, fc) * span_v, v0 + inset + min(1, max(0, fc) + fd) * span_v
            rect(
                f'FRONT_brick_{name}{i}{j}',
                (b, FACE, c - PATCH),
                (a - b, 0, 0),
                (0, 0, d - c),
                art,
                uv=(right, low, left, high),
                lm_w=0.7,
            )


def facade():
    """Brick around the doorway, reveals, lintel, step."""
    fd = FRONT_DOOR
    x0, x1, top = fd['x0'] - 0.05, fd['x1'] + 0.05, FAN['z1'] + 0.05
    brick_panel('w', WEST, x0, GROUND, top)
    brick_panel('e', x1, EAST, GROUND, top)
    brick_panel('t', WEST, EAST, top, TOP)
    stone = M('sandstone', col='#c9b48c', rough=0.9)
    inner, y = fd['y'] + 0.08, FACE
    for name, a, b in (
        ('w', (x0, inner, GROUND), (0, y - inner, 0)),
        ('e', (x1, y, GROUND), (0, inner - y, 0)),
    ):
        rect('FRONT_reveal_' + name, a, b, (0, 0, top - GROUND), stone, lm_w=0.9)
    rect('FRONT_reveal_t', (x0, y, top), (x1 - x0, 0, 0), (0, inner - y, 0), stone)
    box('FRONT_lintel', (x1 - x0 + 0.36, 0.05, 0.20), ((x0 + x1) / 2, FACE + 0.005, top), stone, bevel=0.006)
    box('FRONT_step', (x1 - x0 + 0.24, 0.50, 0.13), ((x0 + x1) / 2, FACE + 0.14, GROUND), stone, bevel=0.012)
    box(
        'FRONT_threshold',
        (x1 - x0, FACE - fd['y'], 0.012),
        ((x0 + x1) / 2, (FACE + fd['y'] + 0.08) / 2, -0.006),
        stone,
        bevel=0.003,
    )
    plinth = M('plinth_grey', col='#8b857b', rough=0.95)
    for name, a, b in (('w', WEST, x0 - 0.12), ('e', x1 + 0.12, EAST)):
        box(
            'FRONT_plinth_' + name,
            (b - a, 0.03, 0.22),
            ((a + b) / 2, FACE + 0.012, GROUND),
            plinth,
            bevel=0.008,
            seg=1,
            lm_w=0.7,
        )


def pavement():
    """Flags in front of the house up to the kerb, one repeat of the pattern per rect."""
    art, (u0, v0, u1, v1) = M('art', 'art'), ART['paving']
    inset = 0.002
    for i in range(3):
        for j, depth in enumerate((PATCH, PATCH / 3)):
            top = v0 + (v1 - v0) * depth / PATCH
            rect(
                f'FRONT_flags{i}{j}',
                (3.05 + i * PATCH, FACE + j * PATCH, GROUND),
                (PATCH, 0, 0),
                (0, depth, 0),
                art,
                uv=(u0 + inset, v0 + inset, u1 - inset, top - inset),
                lm_w=0.45,
            )
    edge = FACE + PATCH * 4 / 3
    box(
        'FRONT_kerb',
        (5.4, 0.14, 0.12),
        (5.75, edge + 0.07, GROUND - 0.11),
        M('kerb', col='#9a958b'),
        bevel=0.01,
        lm_w=0.4,
    )


def key_safe():
    """Key safe beside the door: grey case, weather cover, row of number wheels."""
    case, cover = M('safe_grey', col='#6b7074', rough=0.4), M('safe_black', col='#26282b', rough=0.5)
    parts = [
        box('KEYSAFE_case', (0.068, 0.040, 0.118), (0, -0.020, 0), case, bevel=0.006, lm_w=2),
        box('KEYSAFE_cover', (0.058, 0.012, 0.088), (0, -0.045, 0.016), cover, bevel=0.005, lm_w=2),
        box('KEYSAFE_lip', (0.030, 0.010, 0.008), (0, -0.050, 0.010), cover, bevel=0.003, lm_w=2),
    ]
    place(parts, (5.10, FACE + 0.001, 1.09), pi)


def details():
    """Downpipe, bell push, lantern, pot with a geranium."""
    black = M('iron_black', col='#2b2d2f', rough=0.5)
    tube(
        'FRONT_pipe', [(7.10, FACE + 0.06, GROUND), (7.10, FACE + 0.06, TOP)], 0.038, black, n=10, caps=False
    )
    for z in (0.4, 1.6, 2.8):
        box('FRONT_pipe_clip', (0.115, 0.05, 0.035), (7.10, FACE + 0.045, z), black, bevel=0.004)
    bell = [
        lathe(
            'BELL_plate',
            [(0.026, 0), (0.026, 0.006), (0.020, 0.010), (0, 0.010)],
            (0, 0, 0),
            M('brass', col='#b99a5a'),
            n=18,
            rot=(pi / 2, 0, 0),
        ),
        lathe(
            'BELL_push',
            [(0, 0.014), (0.007, 0.013), (0.008, 0.009)],
            (0, 0, 0),
            M('abs_white', col='#f3f2ee'),
            n=12,
            rot=(pi / 2, 0, 0),
        ),
    ]
    place(bell, (6.36, FACE + 0.001, 1.16), pi)
    lantern = [
        box('LANTERN_back', (0.09, 0.014, 0.16), (0, -0.007, 0), black, bevel=0.004),
        box('LANTERN_arm', (0.02, 0.09, 0.02), (0, -0.055, 0.12), black, bevel=0),
        lathe(
            'LANTERN_roof',
            [(0.075, 0), (0.030, 0.045), (0.012, 0.052), (0, 0.070)],
            (0, -0.10, 0.10),
            black,
            n=8,
            autosmooth=20,
        ),
        lathe(
            'LANTERN_glass',
            [(0.038, -0.09), (0.055, 0.09)],
            (0, -0.10, 0.01),
            M('lantern_glass', col='#f6ecd2'),
            n=8,
            autosmooth=20,
        ),
        lathe(
            'LANTERN_foot',
            [(0, -0.015), (0.036, -0.010), (0.042, 0.006)],
            (0, -0.10, -0.085),
            black,
            n=8,
            autosmooth=20,
        ),
    ]
    place(lantern, (6.62, FACE + 0.001, 1.86), pi)
    x, y = 6.62, FACE + 0.24
    lathe(
        'POT',
        [
            (0, 0),
            (0.10, 0),
            (0.105, 0.01),
            (0.135, 0.21),
            (0.145, 0.21),
            (0.150, 0.25),
            (0.140, 0.255),
            (0.128, 0.22),
            (0, 0.215),
        ],
        (x, y, GROUND),
        M('terracotta', col='#b9694a', rough=0.8),
        n=22,
    )
    greens = [M('leaf_a', col='#4f7f45'), M('leaf_b', col='#3b6a3c')]
    for i in range(11):
        a = i * 2.4
        leaf(
            f'POT_leaf{i}',
            (x + 0.04 * cos(a), y + 0.04 * sin(a), GROUND + 0.22),
            a,
            0.17 + 0.02 * (i % 4),
            0.085,
            (1.35 - 0.045 * i, 0.1 - 0.05 * i),
            greens[i % 2],
            n=4,
            lm_w=0.6,
        )
    red = M('geranium', col='#c4382f', rough=0.8)
    for i in range(6):
        a, r = i * 1.05 + 0.3, 0.05 + 0.025 * (i % 3)
        bloom = (x + r * cos(a), y + r * sin(a), GROUND + 0.40 + 0.03 * (i % 2))
        lathe(
            f'POT_bloom{i}',
            [(0, -0.02), (0.022, -0.014), (0.032, 0.004), (0.024, 0.020), (0, 0.028)],
            bloom,
            red,
            n=8,
            autosmooth=180,
            lm_w=0.6,
        )


def build():
    """All that stands outside."""
    facade()
    pavement()
    key_safe()
    details()
