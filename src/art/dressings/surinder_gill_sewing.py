"""Surinder Kaur Gill's sewing machine: black and gold, turned by hand, with a seam half sewn."""

from math import cos, pi, sin

from dressings.paintwork import dye, ruled
from kit.garden import hung_cloth
from kit.materials import M
from kit.mesh import place
from kit.shapes import box, lathe, spline, tube

GOLD = '#d9ab45'


def machine():
    """The machine on its wooden base, reel of thread on top, bright cloth under the needle."""
    black, wood = dye('#1b1b1e', 0.3), dye('#8a5530', 0.5)
    steel = M('needle_steel', col='#c3c8cc', rough=0.3)
    parts = [
        box('base', (0.43, 0.205, 0.050), (0, 0, 0), wood, bevel=0.008),
        box('bed', (0.39, 0.165, 0.020), (0, 0, 0.049), black, bevel=0.005),
    ]
    arm = [
        (0.130, 0, 0.060),
        (0.128, 0, 0.125),
        (0.122, 0, 0.185),
        (0.095, 0, 0.240),
        (0.030, 0, 0.254),
        (-0.050, 0, 0.246),
        (-0.115, 0, 0.240),
        (-0.143, 0, 0.222),
    ]
    path = spline(arm, 2)
    thick = [
        0.050,
        0.044,
        0.037,
        0.034,
        0.034,
        0.036,
        0.038,
        0.037,
        0.034,
        0.031,
        0.029,
        0.029,
        0.031,
        0.031,
        0.026,
    ]
    body = tube('arm', path, thick[: len(path)], black, n=12)
    ruled(
        body,
        'surinder_machine',
        lambda co: GOLD if co.y < -0.012 and (0.02 < co.x < 0.05 or -0.09 < co.x < -0.07) else None,
    )
    parts.append(body)
    parts.append(
        lathe(
            'head',
            [(0, 0.128), (0.030, 0.126), (0.034, 0.110), (0.032, 0.028), (0.022, 0.010), (0, 0.008)],
            (-0.143, 0, 0.125),
            black,
            n=12,
        )
    )
    plate = lathe(
        'plate',
        [(0, 0.004), (0.018, 0.003), (0.020, 0)],
        (-0.143, -0.032, 0.200),
        M('gold_plate', col=GOLD, rough=0.3),
        n=12,
        rot=(pi / 2, 0, 0),
    )
    parts += [
        plate,
        tube('needle', [(-0.143, 0, 0.138), (-0.143, 0, 0.076)], [0.005, 0.0016], steel, n=6),
        tube(
            'foot',
            [(-0.143, -0.010, 0.13), (-0.143, -0.010, 0.080), (-0.143, -0.028, 0.074)],
            0.0035,
            steel,
            n=4,
        ),
    ]
    parts += _wheel(steel) + _thread()
    parts += _cloth()
    return parts


def _wheel(steel):
    """The hand wheel with its crank."""
    rim = [(0, 0.058 * cos(2 * pi * k / 18), 0.058 * sin(2 * pi * k / 18)) for k in range(18)]
    wheel = [tube('rim', rim, 0.0085, steel, n=10, closed=True)]
    for k in range(3):
        a = pi / 3 * k + 0.3
        wheel.append(
            tube(
                f'spoke{k}',
                [(0, 0.056 * cos(a), 0.056 * sin(a)), (0, -0.056 * cos(a), -0.056 * sin(a))],
                0.005,
                steel,
                n=4,
            )
        )
    wheel.append(tube('axle', [(-0.04, 0, 0), (0.018, 0, 0)], 0.013, dye('#1b1b1e', 0.3), n=10))
    wheel.append(tube('crank', [(0.016, 0, 0), (0.020, -0.030, -0.052)], 0.006, steel, n=4))
    wheel.append(
        tube(
            'grip',
            [(0.020, -0.030, -0.052), (0.034, -0.030, -0.052), (0.062, -0.030, -0.052)],
            [0.005, 0.011, 0.009],
            dye('#8a5530', 0.5),
            n=10,
        )
    )
    return place(wheel, (0.186, 0, 0.215), 0)


def _thread():
    """Reel on its pin, the thread down to the needle, two more reels on the base."""
    reels = []
    for k, (x, y, z, colour) in enumerate(
        ((0.075, 0, 0.284, '#e58a1f'), (0.262, -0.060, 0, '#c22a54'), (0.300, -0.020, 0, '#2f8f8a'))
    ):
        shape = [
            (0, 0),
            (0.016, 0),
            (0.016, 0.004),
            (0.012, 0.006),
            (0.012, 0.034),
            (0.016, 0.036),
            (0.016, 0.040),
            (0, 0.040),
        ]
        reel = lathe(f'reel{k}', shape, (x, y, z), dye(colour, 0.7), n=10)
        ruled(reel, f'surinder_reel{k}', lambda co: '#d8b384' if co.z < 0.005 or co.z > 0.035 else None)
        reels.append(reel)
    line = [
        (0.063, 0, 0.305),
        (-0.06, -0.020, 0.282),
        (-0.146, -0.034, 0.240),
        (-0.150, -0.030, 0.150),
        (-0.143, -0.003, 0.090),
    ]
    reels.append(tube('thread', line, 0.0009, dye('#e58a1f'), n=3))
    return reels


def _cloth():
    """Orange cloth with a gold border that runs under the needle and falls over the front."""

    def point(u, v):
        x = -0.205 + 0.165 * u
        if v < 0.55:
            y, z = 0.080 - 0.32 * v, 0.0715 + 0.006 * sin(u * 9) * (1 - v)
        else:
            t = (v - 0.55) / 0.45
            y, z = -0.096 - 0.020 * min(1, 3 * t) - 0.010 * sin(u * 8) * t, 0.0715 - 0.100 * t**1.3
        return (x + 0.012 * sin(v * 5), y, max(0.004, z))

    sheet = hung_cloth('cloth', 11, 11, point, dye('#e0662c', 0.9), sides=(1, 0))
    for k, part in enumerate(sheet):
        ruled(
            part,
            f'surinder_cloth{k}',
            lambda co: GOLD if co.x < -0.185 or abs(co.x + 0.075) < 0.008 else None,
        )
    return sheet
