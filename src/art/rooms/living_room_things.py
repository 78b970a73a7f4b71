"""The small things of Tommy's day."""
from math import cos, pi, sin

from mathutils import Matrix, Vector

from kit.furnishings import leaf
from kit.materials import M
from kit.mesh import grid_faces, new_obj, place, set_uv
from kit.shapes import box, lathe, rect, softbox, spline, tube
from rooms.living_room_art import ART
from rooms.living_room_wood import brass, ceramic


def mug(loc, col, turn=0.0):
    """A mug of tea."""
    glaze = M('mug_' + col[1:], col=col, rough=0.3)
    o = [
        lathe(
            'MUG',
            [
                (0, 0.0),
                (0.032, 0.0),
                (0.037, 0.006),
                (0.040, 0.09),
                (0.0385, 0.093),
                (0.036, 0.09),
                (0.034, 0.012),
            ],
            (0, 0, 0),
            glaze,
            n=28,
            lm_w=1.6,
        ),
        lathe('MUG_tea', [(0.0362, 0.074), (0, 0.074)], (0, 0, 0), M('tea', col='#7a4a28'), n=20),
        tube(
            'MUG_handle',
            spline(
                [(0.037, 0, 0.075), (0.062, 0, 0.07), (0.066, 0, 0.045), (0.056, 0, 0.025), (0.036, 0, 0.02)],
                4,
            ),
            0.0045,
            glaze,
            n=6,
        ),
    ]
    return place(o, loc, turn)


def spectacles(loc, turn):
    """Reading glasses, arms folded."""
    rim, o = M('specs', col='#4a3a2c'), []
    for s in (-1, 1):
        o.append(
            tube(
                'SPECS_rim',
                [
                    (s * 0.033 + 0.025 * cos(a * pi / 10), -0.004, 0.022 + 0.019 * sin(a * pi / 10))
                    for a in range(20)
                ],
                0.0018,
                rim,
                closed=True,
                n=5,
                lm_w=0.6,
            )
        )
        o.append(
            tube(
                'SPECS_arm',
                spline(
                    [
                        (s * 0.058, -0.002, 0.028),
                        (s * 0.052, 0.012, 0.026),
                        (-s * 0.02, 0.016 + 0.003 * s, 0.022),
                        (-s * 0.05, 0.018 + 0.003 * s, 0.010),
                    ],
                    4,
                ),
                0.0016,
                rim,
                n=5,
                lm_w=0.6,
            )
        )
    o.append(
        tube(
            'SPECS_bridge',
            [(-0.009, -0.004, 0.026), (0, -0.004, 0.030), (0.009, -0.004, 0.026)],
            0.0018,
            rim,
            n=5,
            lm_w=0.6,
        )
    )
    return place(o, loc, turn)


def remote(loc, turn):
    """The television handset."""
    dark, o = M('plastic_dark', col='#34373b', rough=0.5), []
    o.append(box('REMOTE', (0.042, 0.16, 0.016), (0, 0, 0), dark, bevel=0.006))
    for i in range(4):
        for j in (-1, 0, 1):
            o.append(
                box(
                    'REMOTE_b',
                    (0.007, 0.006, 0.0015),
                    (j * 0.011, 0.045 - 0.02 * i, 0.016),
                    M('btn_#c9c7c0', col='#c9c7c0'),
                    bevel=0,
                    lm_w=0.5,
                )
            )
    return place(o, loc, turn)


def newspaper(loc, turn):
    """Folded local paper."""
    o = [
        box('PAPER', (0.30, 0.22, 0.007), (0, 0, 0), M('art', 'art'), bevel=0),
        box('PAPER_in', (0.30, 0.21, 0.004), (0.004, -0.006, 0.0), M('paper_white', col='#eeeae0'), bevel=0),
    ]
    u = ART['paper']
    set_uv(
        o[0],
        lambda c, p: (u[0] + (u[2] - u[0]) * (c.x / 0.30 + 0.5), u[1] + (u[3] - u[1]) * (c.y / 0.22 + 0.5)),
    )
    o[0].location.z = 0.003
    return place(o, loc, turn)


def radio(loc, turn):
    """A wooden table radio with one dial."""
    o = [box('RADIO', (0.26, 0.11, 0.16), (0, 0, 0), M('radio_wood', 'wood', '#8a5a34'), bevel=0.014, seg=3)]
    o.append(
        rect(
            'RADIO_grille',
            (-0.115, -0.0565, 0.022),
            (0.125, 0, 0),
            (0, 0, 0.116),
            M('art', 'art'),
            uv=ART['radio'],
        )
    )
    o.append(
        lathe(
            'RADIO_dial',
            [(0.036, 0), (0.036, 0.006), (0.031, 0.008), (0, 0.008)],
            (0.068, -0.055, 0.095),
            ceramic(),
            n=28,
            rot=(pi / 2, 0, 0),
        )
    )
    for s in (-1, 1):
        o.append(
            lathe(
                'RADIO_knob',
                [(0.013, 0), (0.012, 0.014), (0, 0.015)],
                (0.068 + s * 0.028, -0.055, 0.036),
                brass(),
                n=16,
                rot=(pi / 2, 0, 0),
            )
        )
    o.append(
        tube(
            'RADIO_aerial',
            [(0.11, 0.03, 0.15), (0.17, 0.04, 0.42)],
            0.002,
            M('chrome', col='#c4c8cb'),
            n=5,
            lm_w=0.5,
        )
    )
    o.append(
        tube(
            'RADIO_handle',
            spline(
                [(-0.09, 0, 0.155), (-0.088, 0, 0.182), (0, 0, 0.192), (0.088, 0, 0.182), (0.09, 0, 0.155)], 4
            ),
            0.006,
            M('plastic_dark', col='#34373b'),
            n=6,
        )
    )
    return place(o, loc, turn)


def cap(loc, turn):
    """Tommy's club cap."""
    tweed, verts, n, m = M('cap_tweed', 'weave', '#6f6a5c', bump=0.3), [], 20, 7
    for j in range(m):
        f = j / (m - 1)
        for i in range(n):
            a = 2 * pi * i / n
            r = 0.118 * cos(f * pi / 2) ** 0.55
            front = max(0, -sin(a))
            verts.append(
                (
                    r * cos(a),
                    r * 1.14 * sin(a) - 0.018 * front * f,
                    0.020 + 0.058 * sin(f * pi / 2) * (1 - 0.45 * front) + 0.012 * (1 - f) * (1 - front),
                )
            )
    crown = new_obj('CAP_crown', verts, grid_faces(n, m, closed_u=True), tweed, autosmooth=180)
    band = lathe('CAP_band', [(0.104, 0), (0.112, 0.012), (0.118, 0.026)], (0, 0, 0), tweed, n=20)
    band.data.transform(Matrix.Diagonal((1, 1.13, 1, 1)))
    peak = softbox(
        'CAP_peak',
        (0.17, 0.085, 0.012),
        (0, -0.135, 0.006),
        tweed,
        r=0.006,
        puff=0.006,
        wrinkle=0,
        k=2,
        m=6,
        rot=(0.16, 0, 0),
    )
    return place([crown, band, peak], loc, turn)


def boots(loc, turn):
    """Walking boots on a folded sheet of newspaper."""
    hide, sole, lace = (
        M('boot_hide', col='#6b4a30', rough=0.6),
        M('boot_sole', col='#2b2724'),
        M('boot_lace', col='#c2a25a'),
    )
    o = [box('BOOT_sheet', (0.34, 0.40, 0.003), (0, 0, 0.0), M('paper_grey', col='#d8d4c8'), bevel=0)]
    for x, r in ((-0.075, 0.05), (0.075, -0.06)):
        b = [
            softbox(
                'BOOT_sole', (0.105, 0.30, 0.035), (0, 0, 0.003), sole, r=0.016, puff=0, wrinkle=0, k=2, m=5
            ),
            softbox(
                'BOOT_foot',
                (0.10, 0.22, 0.085),
                (0, -0.035, 0.03),
                hide,
                r=0.042,
                puff=0.006,
                wrinkle=0.003,
                k=3,
                m=5,
                seed=int(x * 100),
            ),
            lathe(
                'BOOT_leg',
                [
                    (0.05, 0.03),
                    (0.050, 0.08),
                    (0.046, 0.14),
                    (0.050, 0.185),
                    (0.055, 0.195),
                    (0.050, 0.198),
                    (0.043, 0.185),
                    (0.040, 0.10),
                ],
                (0, 0.085, 0),
                hide,
                n=16,
            ),
        ]
        for k in range(4):
            b.append(
                tube(
                    'BOOT_lace',
                    [
                        (-0.024, 0.02 + 0.010 * k, 0.112 + 0.020 * k),
                        (0.024, 0.022 + 0.010 * k, 0.116 + 0.020 * k),
                    ],
                    0.003,
                    lace,
                    n=5,
                    lm_w=0.5,
                )
            )
        o += place(b, (x, 0, 0.003), r)
    return place(o, loc, turn)


def flowers(loc):
    """A jug with a few yellow flowers."""
    x, y, z = loc
    lathe(
        'JUG',
        [
            (0, 0),
            (0.040, 0),
            (0.055, 0.05),
            (0.050, 0.10),
            (0.036, 0.13),
            (0.042, 0.155),
            (0.039, 0.155),
            (0.032, 0.13),
        ],
        loc,
        ceramic(),
        n=24,
    )
    stem, petal, heart = M('stem', col='#5c6b3a'), M('petal', col='#e8b53a'), M('petal_heart', col='#c97f1e')
    for i in range(7):
        a, h, out = i * 2.4, 0.26 + 0.03 * (i % 3), 0.035 + 0.014 * (i % 4)
        top = Vector((x + out * cos(a), y + out * sin(a), z + h))
        tube(
            'FLOWER_stem',
            [(x + 0.01 * cos(a), y + 0.01 * sin(a), z + 0.12), top],
            0.0025,
            stem,
            n=4,
            lm_w=0.4,
        )
        for k in range(5):
            leaf('FLOWER_petal', top, a + k * 2 * pi / 5, 0.036, 0.022, (0.7, 0.1), petal, n=2, lm_w=0.5)
        lathe('FLOWER_heart', [(0.011, 0), (0.013, 0.012), (0, 0.016)], top, heart, n=8)
    for i in range(5):
        leaf(
            'FLOWER_leaf',
            (x, y, z + 0.14),
            i * 1.3,
            0.15,
            0.022,
            (1.3, 0.6),
            M('leaf_c', col='#6b9a55'),
            n=4,
            lm_w=0.5,
        )
