"""Towels and other cloth: heated rail, laundry basket, stool, hand towel, mat, dressing gown."""

from math import cos, pi, sin

from kit.ware import draped
from kit.materials import M
from kit.mesh import place, set_uv
from kit.shapes import box, lathe, softbox, spline, tube
from rooms.bathroom_art import ART
from rooms.bathroom_plan import DOOR, Y0, Y1
from rooms.bathroom_wares import chrome, oak, white_metal
from rooms.hall_coats import hanging, sleeve

TOWELS = {
    'ochre': '#d9a648',
    'cream': '#efe7d6',
    'terracotta': '#c4785a',
    'teal': '#4f8b8b',
    'sand': '#d8c3a0',
}


def towel(colour):
    """Terry cloth."""
    return M('towel_' + colour, 'weave', TOWELS[colour], bump=0.2)


def towel_rail():
    """Heated ladder rail on the window wall with two bath towels and a flannel."""
    white, x, y, low, high = white_metal(), 6.27, Y0 + 0.075, 0.42, 1.62
    for s in (-1, 1):
        tube('TOWELRAIL_post', [(x + s * 0.23, y, low), (x + s * 0.23, y, high)], 0.016, white, n=9)
        for z in (low + 0.10, high - 0.08):
            tube(
                'TOWELRAIL_fix', [(x + s * 0.23, y, z), (x + s * 0.23, Y0, z)], 0.011, white, n=6, caps=False
            )
    for group, count in ((0.46, 4), (0.80, 4), (1.14, 3), (1.42, 3)):
        for k in range(count):
            z = group + 0.065 * k
            tube(
                'TOWELRAIL_bar',
                [(x - 0.23, y + 0.008, z), (x + 0.23, y + 0.008, z)],
                0.010,
                white,
                n=7,
                caps=False,
            )
    tube('TOWELRAIL_pipe', [(x - 0.23, y, low), (x - 0.23, y, 0.0)], 0.008, chrome(), n=6, caps=False)
    tube('TOWELRAIL_pipe', [(x + 0.23, y, low), (x + 0.23, y, 0.0)], 0.008, chrome(), n=6, caps=False)
    for name, dx, z, width, back, front, colour, seed in (
        ('a', 0.065, 1.485, 0.29, 0.28, 0.52, 'ochre', 1),
        ('b', -0.02, 0.865, 0.37, 0.26, 0.40, 'cream', 4),
        ('c', -0.155, 1.485, 0.125, 0.14, 0.19, 'teal', 2),
    ):
        # the cloth faces -y as built; on this wall it faces the room
        ob = draped('TOWEL_' + name, width, back, front, 0.014, towel(colour), seed=seed)
        place([ob], (x + dx, y + 0.008, z), pi)


def laundry_basket():
    """Tapered wicker basket with a lid askew and a sleeve of linen over its edge."""
    cane, x, y = M('cane', 'weave', '#b98f5c', bump=0.3), 6.74, -5.43
    profile, rows = [(0.0, 0.004), (0.165, 0.0)], 17
    for k in range(rows):
        t = k / (rows - 1)
        profile.append((0.170 + 0.040 * t + 0.005 * (k % 2), 0.012 + 0.49 * t))
    profile += [(0.222, 0.508), (0.222, 0.526), (0.205, 0.530), (0.200, 0.50)]
    lathe('BASKET', profile, (x, y, 0), cane, n=26, autosmooth=60)
    lid = [
        (0, 0.052),
        (0.02, 0.050),
        (0.022, 0.036),
        (0.10, 0.030),
        (0.19, 0.020),
        (0.222, 0.006),
        (0.218, -0.004),
    ]
    lathe('BASKET_lid', lid, (x + 0.008, y - 0.008, 0.536), cane, n=26, rot=(0.02, 0.03, 0), autosmooth=60)
    ob = draped('BASKET_linen', 0.15, 0.04, 0.19, 0.012, towel('teal'), seed=7, columns=7)
    place([ob], (x - 0.150, y + 0.150, 0.525), 1.25 * pi)


def folded(name, size, loc, colour, turn=0.0, layers=2, seed=0):
    """A folded towel: thin soft layers, round at the fold."""
    w, d, h = size
    for k in range(layers):
        softbox(
            name,
            (w - 0.006 * (k % 2), d, h / layers * 1.06),
            (loc[0], loc[1], loc[2] + h * k / layers),
            towel(colour),
            r=h / layers * 0.5,
            puff=0.003,
            wrinkle=0.004,
            k=2,
            m=4,
            seed=seed + k,
            rot=(0, 0, turn + 0.02 * k),
        )


def stool():
    """Round oak stool by the bath with a folded towel on it."""
    wood, x, y, h = oak(), 4.66, -4.73, 0.43
    seat = [(0, -0.002), (0.13, 0), (0.152, 0.006), (0.158, 0.016), (0.152, 0.027), (0.12, 0.030), (0, 0.026)]
    lathe('STOOL_seat', seat, (x, y, h - 0.03), wood, n=28, lm_uv='project')
    for k in range(3):
        a = 0.5 + k * 2 * pi / 3
        leg = [(x + 0.165 * cos(a), y + 0.165 * sin(a), 0), (x + 0.10 * cos(a), y + 0.10 * sin(a), h - 0.025)]
        tube('STOOL_leg', leg, [0.013, 0.018], wood, n=9)
    folded('STOOL_towel', (0.22, 0.20, 0.085), (x, y, h - 0.002), 'terracotta', 0.5, 2, 13)
    folded('STOOL_flannel', (0.13, 0.12, 0.025), (x + 0.01, y, h + 0.085), 'cream', 0.9, 1, 17)


def bath_mat():
    """Tufted mat beside the bath, its rubber back flat on the vinyl."""
    w, d, u = 0.80, 0.50, ART['mat']
    ob = box('MAT', (w, d, 0.014), (0, 0, 0), M('art', 'art'), bevel=0.006, seg=1, drop=('-z',))
    set_uv(
        ob,
        lambda c, p: (
            u[0] + 0.002 + (u[2] - u[0] - 0.004) * (c.x / w + 0.5),
            u[1] + 0.002 + (u[3] - u[1] - 0.004) * (c.y / d + 0.5),
        ),
    )
    place([ob], (5.32, -4.70, 0.001), 0.03)


def hand_towel():
    """Ring with a hand towel between door and basin."""
    x, z = 6.34, 1.38
    lathe(
        'RING_boss',
        [(0.022, 0), (0.020, 0.012), (0.010, 0.030), (0, 0.034)],
        (x, Y1, z),
        chrome(),
        n=14,
        rot=(pi / 2, 0, 0),
    )
    loop = [
        (x + 0.085 * sin(a), Y1 - 0.030, z - 0.085 + 0.085 * cos(a)) for a in (k * pi / 9 for k in range(18))
    ]
    tube('RING', loop, 0.006, chrome(), closed=True, n=6)
    ob = draped('RING_towel', 0.20, 0.24, 0.36, 0.009, towel('terracotta'), seed=3)
    place([ob], (x, Y1 - 0.030, z - 0.166))


def gown():
    """Dressing gown on the back of the door; it swings with the leaf."""
    cloth, edge = M('gown', 'weave', '#7391a6', bump=0.3), M('gown_edge', 'weave', '#e9e0cd')
    metal = M('brass', col='#b99a5a', rough=0.3)
    z = -0.03
    parts = [
        hanging('DOOR_bathroom_gown', 1.12, 0.185, 0.225, 0.11, cloth, seed=3, n=22, rows=9),
        sleeve('DOOR_bathroom_gown_sleeve', -1, 0.60, 0.180, 0.11, cloth, 2),
        sleeve('DOOR_bathroom_gown_sleeve', 1, 0.56, 0.180, 0.11, cloth, 5),
        box(
            'DOOR_bathroom_hook_plate', (0.030, 0.008, 0.075), (0, -0.004, -0.045), metal, bevel=0.003, seg=1
        ),
        tube(
            'DOOR_bathroom_hook',
            spline([(0, 0, -0.02), (0, -0.03, -0.022), (0, -0.05, -0.010), (0, -0.055, 0.014)], 3),
            0.0065,
            metal,
            n=6,
        ),
    ]
    # shawl collar down both edges, and the belt hanging from its loops
    for s in (-1, 1):
        line = [
            (s * 0.040, -0.055, z),
            (s * 0.062, -0.100, -0.12),
            (s * 0.040, -0.120, -0.28),
            (s * 0.012, -0.126, -0.46),
            (s * 0.008, -0.130, -0.70),
        ]
        parts.append(
            tube(
                'DOOR_bathroom_gown_collar',
                spline(line, 3),
                [0.020] * 6 + [0.017] * 4 + [0.010] * 3,
                edge,
                n=6,
            )
        )
        belt = [
            (s * 0.19, -0.075, -0.52),
            (s * 0.12, -0.125, -0.535),
            (s * 0.03, -0.140, -0.55),
            (s * 0.045, -0.146, -0.70),
            (s * 0.06, -0.145, -0.90 - 0.05 * s),
        ]
        parts.append(tube('DOOR_bathroom_gown_belt', spline(belt, 3), 0.011, edge, n=5))
    place(parts, (DOOR['x0'] + 0.40, DOOR['y'] - 0.021, 1.78))


def build():
    """Everything of cloth."""
    towel_rail()
    laundry_basket()
    stool()
    bath_mat()
    hand_towel()
    gown()
