"""What makes the bathroom lived in: warm towels, basket, rack, stool, mat, gown, plants, picture, cords."""

from math import cos, pi, sin

from kit.furnishings import frame, leaf
from kit.loft import draped
from kit.materials import M
from kit.mesh import place, set_uv
from kit.shapes import box, lathe, softbox, spline, tube
from rooms.bathroom_art import ART
from rooms.bathroom_bath import bottle, ceramic, chrome, oak, white_metal
from rooms.bathroom_plan import DOOR, H, TOILET, WIN, X0, Y0, Y1
from rooms.bathroom_sanitary import paper_roll
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


def rack():
    """Low oak shelves against the yard wall: towels, a box, rolls, a fern on top."""
    wood, x, y, w, d, h = oak(), X0 + 0.165, -4.11, 0.62, 0.29, 0.84
    for sx in (-1, 1):
        for sy in (-1, 1):
            box(
                'RACK_post',
                (0.030, 0.030, h),
                (x + sx * (d / 2 - 0.015), y + sy * (w / 2 - 0.015), 0),
                wood,
                bevel=0.005,
                seg=1,
            )
    for z in (0.12, 0.46, h - 0.022):
        box('RACK_shelf', (d - 0.004, w - 0.004, 0.022), (x, y, z), wood, bevel=0.005)
    folded('RACK_towel_a', (0.24, 0.26, 0.075), (x, y - 0.14, 0.482), 'teal', 0.03, 2, 1)
    folded('RACK_towel_b', (0.23, 0.25, 0.075), (x, y - 0.14, 0.560), 'sand', -0.05, 2, 5)
    folded('RACK_towel_c', (0.22, 0.24, 0.060), (x, y - 0.13, 0.640), 'cream', 0.02, 2, 9)
    for k, (dx, dy, z) in enumerate(
        ((0.03, 0.10, 0.482), (-0.06, 0.19, 0.482), (0.05, 0.215, 0.482), (0.0, 0.16, 0.580))
    ):
        paper_roll(f'RACK_roll{k}', (x + dx, y + dy, z))
    cane = M('cane', 'weave', '#b98f5c', bump=0.3)
    box('RACK_box', (0.25, 0.50, 0.17), (x, y, 0.142), cane, bevel=0.012, seg=2)
    box('RACK_box_rim', (0.262, 0.512, 0.03), (x, y, 0.292), cane, bevel=0.012, seg=2)
    pot((x - 0.01, y + 0.17, h), 0.075, 0.12, '#cf8f66', 26, 0.26)
    bottle('RACK_bottle', (x + 0.02, y - 0.06, h), 0.034, 0.20, '#e3d6bd', '#9b6b43')
    bottle('RACK_bottle', (x - 0.06, y - 0.10, h), 0.030, 0.16, '#7fa39a')
    jar = [
        (0, 0),
        (0.042, 0),
        (0.045, 0.006),
        (0.045, 0.075),
        (0.040, 0.080),
        (0.043, 0.082),
        (0.043, 0.098),
        (0, 0.100),
    ]
    lathe('RACK_jar', jar, (x + 0.03, y - 0.20, h), M('jar', col='#d9e2dc', rough=0.2), n=18)


def pot(loc, r, h, col, leaves, length):
    """Plant with arching leaves in a glazed pot."""
    glaze = M('pot_' + col[1:], col=col, rough=0.5)
    body = [
        (0, 0),
        (r * 0.68, 0),
        (r * 0.75, h * 0.05),
        (r * 0.98, h * 0.9),
        (r, h),
        (r * 0.90, h),
        (r * 0.86, h * 0.86),
    ]
    lathe('POT', body, loc, glaze, n=20)
    lathe('POT_soil', [(r * 0.88, h * 0.86), (0, h * 0.88)], loc, M('soil', col='#4a3828'), n=12)
    greens = [M('leaf_a', col='#4f7f45'), M('leaf_c', col='#6b9a55')]
    for i in range(leaves):
        t = i / leaves
        leaf(
            'POTLEAF',
            (loc[0], loc[1], loc[2] + h * 0.86),
            i * 2.4,
            length * (0.75 + 0.25 * ((i * 7) % 5) / 4),
            length * 0.20,
            (1.45 - 0.75 * t, 0.7 - 1.5 * t),
            greens[i % 2],
            n=4,
            lm_w=0.5,
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


def scales():
    """Flat bathroom scales by the wall."""
    x, y = 6.30, -3.92
    box('SCALES', (0.29, 0.28, 0.026), (x, y, 0.010), M('scales', col='#e4e8e4', rough=0.3), bevel=0.010)
    box(
        'SCALES_dial',
        (0.09, 0.05, 0.003),
        (x, y + 0.085, 0.035),
        M('scales_dial', col='#47545a'),
        bevel=0.002,
        seg=1,
    )


def on_the_sill():
    """Small plant and bottles on the window sill."""
    z = WIN['z0'] + 0.002
    pot((5.22, Y0 - 0.015, z), 0.042, 0.070, '#f0eadb', 14, 0.13)
    bottle('SILL_bottle', (4.86, Y0 - 0.010, z), 0.024, 0.145, '#d9b06a')
    bottle('SILL_bottle', (4.925, Y0 - 0.020, z), 0.021, 0.115, '#6fa5a0')
    tin = [(0, 0), (0.030, 0), (0.030, 0.028), (0.031, 0.029), (0.031, 0.040), (0, 0.041)]
    lathe('SILL_tin', tin, (5.02, Y0 - 0.010, z), M('tin_red', col='#b5594a', rough=0.4), n=16)


def over_the_toilet():
    """A coble on the sand in an oak frame, and a trailing plant on the cistern."""
    oak_frame, art, mount = M('frame_oak', 'wood', '#a97d50'), M('art', 'art'), M('mount', col='#f3efe4')
    place(
        frame('PIC_sea', 0.42, 0.42, ART['sea'], oak_frame, art, mount, mount=0.035),
        (TOILET[0] - 0.001, TOILET[1], 1.62),
        -pi / 2,
    )
    pot((TOILET[0] - 0.10, TOILET[1] + 0.10, 0.775), 0.048, 0.075, '#5f8f8c', 18, 0.16)


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


def cords():
    """Ceiling switch with its cord by the door, extractor high on the window wall, a label-free cover plate."""
    white, x, y = M('abs_white', col='#f3f2ee', rough=0.35), 6.06, -3.90
    lathe(
        'CORD_switch',
        [(0, -0.034), (0.030, -0.034), (0.040, -0.026), (0.042, 0)],
        (x, y, H),
        white,
        n=18,
        invert=0,
    )
    tube('CORD', [(x, y, H - 0.03), (x, y, 1.16)], 0.0022, white, n=4, caps=False, lm_w=0.4)
    lathe(
        'CORD_pull',
        [(0, 0), (0.010, 0.003), (0.014, 0.018), (0.008, 0.040), (0.003, 0.046), (0, 0.046)],
        (x, y, 1.12),
        oak(),
        n=12,
    )
    fan = [box('FAN_case', (0.19, 0.022, 0.19), (0, -0.011, 0), white, bevel=0.008)]
    for k in range(7):
        fan.append(
            box(
                'FAN_slat',
                (0.14, 0.008, 0.010),
                (0, -0.026, 0.030 + 0.021 * k),
                white,
                bevel=0.002,
                seg=1,
                rot=(0.5, 0, 0),
            )
        )
    fan.append(
        box('FAN_dark', (0.145, 0.004, 0.150), (0, -0.0225, 0.020), M('rad_slot', col='#8d8d88'), bevel=0)
    )
    place(fan, (6.27, Y0, 2.06), pi)


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
    """Everything that hangs, stands and lies about."""
    towel_rail()
    laundry_basket()
    rack()
    stool()
    bath_mat()
    scales()
    on_the_sill()
    over_the_toilet()
    hand_towel()
    cords()
    gown()
