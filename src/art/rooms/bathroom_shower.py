"""On the walls over the bath: grab rails, electric shower, curtain rail and curtain."""

from math import cos, pi, sin

from kit.furnishings import curtain
from kit.materials import M
from kit.mesh import place
from kit.shapes import box, lathe, spline, tube
from rooms.bathroom_art import ART
from rooms.bathroom_plan import H, X0, Y0
from rooms.bathroom_wares import chrome, white_metal


def grab_rails():
    """A long rail over the bath and a short upright one where one steps in."""
    white = white_metal()

    def rail(name, a, b):
        across = [(p[0], Y0 + 0.055, p[1]) for p in (a, b)]
        foot = [(a[0], Y0 + 0.002, a[1]), (b[0], Y0 + 0.002, b[1])]
        tube(
            'RAIL_' + name,
            [
                foot[0],
                *spline([_near(across[0], foot[0]), across[0], *across[1:], _near(across[1], foot[1])], 4),
                foot[1],
            ],
            0.0165,
            white,
            n=10,
        )
        for k, p in enumerate(foot):
            lathe(
                f'RAIL_{name}_flange{k}',
                [(0, 0.010), (0.032, 0.008), (0.037, 0)],
                p,
                white,
                n=16,
                rot=(-pi / 2, 0, 0),
            )

    rail('long', (4.72, 0.92), (5.32, 0.92))
    rail('short', (5.72, 0.98), (5.72, 1.42))


def _near(p, q):
    """A point two thirds of the way from p to q, which rounds the bend of a rail."""
    return tuple(a + (b - a) * 0.66 for a, b in zip(p, q))


def shower():
    """Electric shower on the yard wall, riser rail, hose and hand set."""
    white, metal, y = M('abs_white', col='#f3f2ee', rough=0.35), chrome(), -5.30
    parts = [
        box('SHOWER_case', (0.20, 0.085, 0.30), (0, -0.0425, 1.28), white, bevel=0.016, seg=3),
        box(
            'SHOWER_plate',
            (0.12, 0.006, 0.10),
            (0, -0.086, 1.44),
            M('shower_grey', col='#aeb9ba'),
            bevel=0.003,
            seg=1,
        ),
        lathe(
            'SHOWER_dial',
            [(0.034, 0), (0.032, 0.018), (0.014, 0.022), (0, 0.020)],
            (0, -0.085, 1.35),
            metal,
            n=16,
            rot=(pi / 2, 0, 0),
        ),
        tube('SHOWER_riser', [(-0.19, -0.045, 1.18), (-0.19, -0.045, 1.90)], 0.010, metal, n=8),
    ]
    for z in (1.20, 1.88):
        parts.append(tube('SHOWER_fix', [(-0.19, 0, z), (-0.19, -0.05, z)], 0.015, metal, n=8))
    head = [(0, 0.030), (0.012, 0.028), (0.040, 0.010), (0.045, 0), (0.040, -0.006), (0, -0.006)]
    parts.append(lathe('SHOWER_head', head, (-0.19, -0.15, 1.80), metal, n=16, rot=(0.5, 0, 0)))
    parts.append(
        tube(
            'SHOWER_grip',
            spline([(-0.19, -0.055, 1.74), (-0.19, -0.09, 1.80), (-0.19, -0.15, 1.82)], 3),
            0.012,
            white,
            n=8,
        )
    )
    hose = spline(
        [
            (0, -0.05, 1.28),
            (0, -0.055, 1.05),
            (-0.09, -0.06, 0.86),
            (-0.19, -0.062, 1.05),
            (-0.20, -0.06, 1.4),
            (-0.19, -0.055, 1.74),
        ],
        5,
    )
    parts.append(tube('SHOWER_hose', hose, 0.007, metal, n=6, lm_w=0.6))
    place(parts, (X0, y, 0), pi / 2)


def curtain_rail():
    """Rail that turns the corner of the bath, held from the ceiling, with the curtain pushed to the yard end."""
    white, z = white_metal(), 2.02
    path = spline(
        [
            (X0, -5.02, z),
            (4.9, -5.02, z),
            (5.70, -5.02, z),
            (5.86, -5.05, z),
            (5.92, -5.16, z),
            (5.92, -5.45, z),
            (5.92, Y0, z),
        ],
        4,
    )
    tube('CURTAINRAIL', path, 0.0125, white, n=8, caps=False)
    tube('CURTAINRAIL_strut', [(5.86, -5.05, z), (5.86, -5.05, H)], 0.008, white, n=6, caps=False)
    for k, (at, turn) in enumerate(
        (((X0, -5.02, z), (0, pi / 2, 0)), ((5.92, Y0, z), (-pi / 2, 0, 0)), ((5.86, -5.05, H), (pi, 0, 0)))
    ):
        lathe(f'CURTAINRAIL_foot{k}', [(0, 0.010), (0.026, 0.009), (0.032, 0)], at, white, n=14, rot=turn)
    cloth = curtain(
        'SHOWERCURTAIN',
        0.36,
        0.26,
        z - 0.035,
        M('art', 'art'),
        loc=(X0 + 0.235, -4.985, 0),
        rot=(0, 0, pi),
        folds=6,
        depth=0.045,
        seed=4,
        nu=49,
        nv=7,
        gather=0.85,
    )
    u0, v0, u1, v1 = ART['curtain']
    flat = {}
    layer = cloth.data.uv_layers['UVMap']
    for loop in cloth.data.loops:
        flat[loop.vertex_index] = layer.data[loop.index].uv.copy()
    width, height = 0.36 * 1.9, z - 0.035 - 0.26
    for loop in cloth.data.loops:
        u, v = flat[loop.vertex_index]
        layer.data[loop.index].uv = (
            u0 + 0.002 + (u1 - u0 - 0.004) * u / width,
            v0 + 0.002 + (v1 - v0 - 0.004) * v / height,
        )
    for k in range(9):
        x = X0 + 0.075 + 0.040 * k
        ring = [(x, -5.018 + 0.017 * cos(a * pi / 4), z - 0.010 + 0.022 * sin(a * pi / 4)) for a in range(8)]
        tube('CURTAINRING', ring, 0.0028, white, closed=True, n=4, lm_w=0.4)


def build():
    """What stays when the bath goes."""
    grab_rails()
    shower()
    curtain_rail()
