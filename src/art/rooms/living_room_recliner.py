"""Tommy's riser recliner and his slippers."""
from math import radians

from kit.furnishings import cushion
from kit.materials import M
from kit.mesh import place
from kit.shapes import box, lathe, softbox, spline, tube


def recliner(loc, rotz):
    """Riser recliner with handset."""
    fabric, dark, o = (
        M('recliner_blue', 'weave', '#5f7489', bump=0.25),
        M('plastic_dark', col='#34373b', rough=0.5),
        [],
    )
    w, d, a = 0.80, 0.86, 0.155
    o.append(
        softbox(
            'REC_base',
            (w - 0.02, d - 0.10, 0.26),
            (0, 0.02, 0.08),
            fabric,
            r=0.03,
            puff=0,
            wrinkle=0.001,
            m=3,
        )
    )
    o.append(box('REC_foot', (w - 0.14, d - 0.2, 0.075), (0, 0.02, 0.005), dark, bevel=0.004))
    for s in (-1, 1):
        o.append(
            softbox(
                f'REC_arm{s}',
                (a, d - 0.06, 0.50),
                (s * (w / 2 - a / 2), -0.0, 0.12),
                fabric,
                r=0.07,
                puff=0.012,
                puff_x=0.01,
                wrinkle=0.004,
                seed=31 + s,
                m=4,
            )
        )
        o.append(
            softbox(
                f'REC_wing{s}',
                (0.085, 0.24, 0.50),
                (s * (w / 2 - 0.10), d / 2 - 0.20, 0.60),
                fabric,
                r=0.04,
                puff=0.0,
                puff_x=0.012,
                wrinkle=0.003,
                seed=35 + s,
                m=4,
                rot=(-0.14, 0, 0),
            )
        )
    o.append(
        softbox(
            'REC_seat',
            (w - 2 * a + 0.005, d - 0.26, 0.17),
            (0, -0.09, 0.32),
            fabric,
            r=0.05,
            puff=0.03,
            puff_y=0.015,
            wrinkle=0.006,
            seed=41,
            m=5,
        )
    )
    o.append(
        softbox(
            'REC_footrest',
            (w - 2 * a - 0.01, 0.07, 0.27),
            (0, -d / 2 + 0.035, 0.075),
            fabric,
            r=0.03,
            puff=0.0,
            puff_y=0.012,
            wrinkle=0.004,
            seed=42,
            m=4,
        )
    )
    o.append(
        softbox(
            'REC_back',
            (w - 0.12, 0.15, 0.86),
            (0, d / 2 - 0.10, 0.28),
            fabric,
            r=0.07,
            puff=0.01,
            wrinkle=0.003,
            lean=0.13,
            seed=43,
            m=5,
        )
    )
    for i, (z, h, t) in enumerate(((0.47, 0.24, 0.19), (0.685, 0.24, 0.18), (0.895, 0.23, 0.17))):
        o.append(
            softbox(
                f'REC_pillow{i}',
                (w - 2 * a + 0.0, t, h),
                (0, d / 2 - 0.25 + i * 0.035, z),
                fabric,
                r=0.075,
                puff=0.012,
                puff_y=0.035,
                wrinkle=0.008,
                seed=50 + i,
                m=5,
                rot=(-0.12, 0, 0),
            )
        )
    o += cushion(
        'REC_lumbar',
        0.40,
        0.26,
        0.12,
        (0.02, -0.015, 0.615),
        M('cush_rose', 'weave', '#b77d72', bump=0.2),
        rot=(radians(64), radians(3), 0),
        seed=9,
    )
    handset = [box('HANDSET', (0.048, 0.14, 0.02), (0, 0, 0), dark, bevel=0.008, seg=3)]
    for i, c in enumerate(('#e8e6de', '#e8e6de', '#6fae6a')):
        handset.append(
            lathe(
                'HANDSET_b',
                [(0, 0.004), (0.008, 0.004), (0.010, 0)],
                (0, 0.04 - 0.04 * i, 0.02),
                M('btn_' + c, col=c),
                n=10,
            )
        )
    o += place(handset, (w / 2 - a / 2, -0.22, 0.633), 0.15)
    cord = [
        (w / 2 - a / 2, -0.15, 0.643),
        (w / 2 - 0.02, -0.06, 0.62),
        (w / 2 + 0.01, -0.03, 0.50),
        (w / 2 + 0.012, 0.02, 0.30),
        (w / 2 - 0.01, 0.10, 0.20),
    ]
    o.append(tube('HANDSET_cord', spline(cord, 6), 0.0035, dark, n=5, lm_w=0.4))
    return place(o, loc, rotz)


def slippers(loc, rotz):
    """A pair of tartan-brown slippers, one a little askew."""
    cloth, sole, o = M('slipper', 'weave', '#6a4a52', bump=0.2), M('slipper_sole', col='#3b2f2c'), []
    for x, y, r, i in ((-0.075, 0, -0.08, 0), (0.075, 0.03, 0.16, 1)):
        pair = [
            softbox('SLIP_sole', (0.095, 0.26, 0.022), (0, 0, 0), sole, r=0.011, puff=0, wrinkle=0, m=4, k=2),
            softbox(
                'SLIP_toe',
                (0.10, 0.15, 0.066),
                (0, -0.055, 0.012),
                cloth,
                r=0.032,
                puff=0.010,
                wrinkle=0.002,
                m=5,
                seed=i,
            ),
            tube(
                'SLIP_rim',
                spline(
                    [
                        (-0.044, -0.01, 0.05),
                        (-0.046, 0.06, 0.036),
                        (-0.036, 0.115, 0.034),
                        (0, 0.127, 0.038),
                        (0.036, 0.115, 0.034),
                        (0.046, 0.06, 0.036),
                        (0.044, -0.01, 0.05),
                    ],
                    4,
                ),
                0.010,
                cloth,
                n=6,
            ),
        ]
        o += place(pair, (x, y, 0.001), r)
    return place(o, loc, rotz)
