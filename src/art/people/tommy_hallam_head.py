"""The head of Tommy Hallam: broad kind face, white hair, moustache, glasses."""

from math import cos, pi, sin

import bmesh
from mathutils import Vector

from kit.materials import M
from kit.mesh import bm_obj
from kit.shapes import spline
from people.clay import ball, chain, clay, cord, limb, on_surface


def skin():
    """Weathered, healthy skin."""
    return M('skin', col='#d3a083', rough=0.75)


def head():
    """Broad kind face, open eyes, white hair with a side parting, moustache, glasses."""
    flesh = skin()
    dx = -0.105  # everything below was shaped about y = 0, then moved over the chest

    def at(x, y, z):
        return (x, y + dx + 0.005, z + 0.004)

    def skull(mesh):
        limb(mesh, (0, -0.060, 1.010), at(0, 0.012, 1.12), 0.058, 0.060)
        ball(mesh, at(0, 0.010, 1.232), (0.100, 0.112, 0.106))
        ball(mesh, at(0, -0.022, 1.172), (0.088, 0.090, 0.098))
        ball(mesh, at(0, -0.060, 1.118), (0.052, 0.042, 0.036))
        ball(mesh, at(0, -0.050, 1.095), (0.060, 0.050, 0.026))
        for s in (-1, 1):
            ball(mesh, at(s * 0.050, -0.078, 1.168), (0.034, 0.028, 0.028))
            ball(mesh, at(s * 0.060, -0.040, 1.125), (0.034, 0.045, 0.034))
            ball(mesh, at(s * 0.040, -0.098, 1.232), (0.034, 0.014, 0.011))
            ball(mesh, at(s * 0.108, 0.016, 1.190), (0.012, 0.026, 0.036))
            ball(mesh, at(s * 0.106, 0.004, 1.160), (0.012, 0.014, 0.014))
            ball(mesh, at(s * 0.015, -0.122, 1.172), (0.012, 0.013, 0.011))
        chain(
            mesh,
            [at(0, -0.104, 1.222), at(0, -0.122, 1.195), at(0, -0.136, 1.174)],
            [0.0125, 0.0135, 0.0175],
            5,
        )

    face = clay('face', 'head', skull, flesh, 1080, 0.0065, 5)

    def lies(points, lift=0.0):
        return on_surface(face, [(x, -1.0, z + 0.004) for x, z in points], (0, 1, 0), lift)

    eye, white, rim = (
        M('eye', col='#2b211c', rough=0.3),
        M('eye_white', col='#f3ece2'),
        M('glasses', col='#5b4635', rough=0.4),
    )
    crease, lip = M('crease', col='#b27c63'), M('lip', col='#b4685c')
    snow = M('hair_white', col='#dfded9', rough=0.85)
    for s in (-1, 1):
        middle = lies([(s * 0.0385, 1.204)])[0]
        ball_on(f'eyeball{s}', middle + Vector((0, 0.0035, 0)), (0.0155, 0.0085, 0.0108), white, 10)
        ball_on(
            f'iris{s}', middle + Vector((-s * 0.0012, -0.0032, -0.0006)), (0.0072, 0.0036, 0.0076), eye, 10
        )
        ball_on(f'glint{s}', middle + Vector((0.0018, -0.0068, 0.0028)), (0.0015, 0.0010, 0.0015), white, 6)
        lid = [
            (s * 0.0385 - 0.017, 1.203),
            (s * 0.0385 - 0.009, 1.2106),
            (s * 0.0385, 1.2124),
            (s * 0.0385 + 0.009, 1.2106),
            (s * 0.0385 + 0.017, 1.203),
        ]
        cord(
            f'lid{s}',
            'head',
            [p + Vector((0, -0.0035, 0)) for p in spline(lies(lid, 0.001), 3)],
            0.0042,
            flesh,
            5,
        )
        low = [(s * 0.0385 - 0.015, 1.1975), (s * 0.0385, 1.1935), (s * 0.0385 + 0.015, 1.1975)]
        cord(
            f'bag{s}',
            'head',
            [p + Vector((0, -0.001, 0)) for p in spline(lies(low, 0.0005), 4)],
            0.0026,
            crease,
            4,
        )
        brow = spline(lies([(s * 0.015, 1.2385), (s * 0.036, 1.2450), (s * 0.061, 1.2330)], 0.003), 3)
        n = len(brow)
        cord(
            f'brow{s}',
            'head',
            brow,
            [0.0030 + 0.0038 * sin(pi * min(1, (k + 0.6) / n)) for k in range(n)],
            snow,
            5,
        )
        smile = spline(lies([(s * 0.024, 1.163), (s * 0.040, 1.146), (s * 0.043, 1.128)], -0.0006), 3)
        cord(f'smile{s}', 'head', smile, 0.0018, crease, 4)
        lens = []
        for k in range(20):
            a = 2 * pi * k / 20
            c, d = cos(a), sin(a)
            r = 1 / (abs(c) ** 3.4 + abs(d) ** 3.4) ** (1 / 3.4)
            lens.append(
                Vector(
                    at(
                        s * 0.0405 + 0.0315 * r * c,
                        -0.124 + 0.007 * abs(c) * (c * s > 0),
                        1.201 + 0.0245 * r * d,
                    )
                )
            )
        cord(f'rim{s}', 'head', lens, 0.0023, rim, 4, closed=True)
        cord(
            f'temple{s}',
            'head',
            spline(
                [
                    at(s * 0.072, -0.118, 1.210),
                    at(s * 0.100, -0.060, 1.212),
                    at(s * 0.114, 0.010, 1.206),
                    at(s * 0.112, 0.030, 1.190),
                ],
                3,
            ),
            0.0022,
            rim,
            5,
        )
    cord(
        'bridge',
        'head',
        spline([at(-0.0105, -0.1255, 1.206), at(0, -0.1315, 1.2115), at(0.0105, -0.1255, 1.206)], 3),
        0.0022,
        rim,
        5,
    )
    mouth = spline(
        lies([(-0.037, 1.1430), (-0.020, 1.1305), (0, 1.1262), (0.020, 1.1305), (0.037, 1.1430)], 0.001), 3
    )
    cord(
        'mouth',
        'head',
        mouth,
        [0.0016 + 0.0034 * sin(pi * k / (len(mouth) - 1)) for k in range(len(mouth))],
        lip,
        5,
    )

    def moustache(mesh):
        for s in (-1, 1):
            points = [
                p + Vector((0, -0.004, 0))
                for p in lies([(s * 0.003, 1.1535), (s * 0.018, 1.1520), (s * 0.034, 1.1455)], 0.003)
            ]
            chain(mesh, points, [0.0088, 0.0095, 0.0052], 6)

    clay('moustache', 'head', moustache, snow, 200, 0.0045, 3)

    def hair(mesh):
        part = 0.050
        for k in range(8):
            t = k / 7
            y = -0.078 + 0.150 * t
            lift = 0.020 * sin(pi * min(1, t * 1.1))
            chain(
                mesh,
                [
                    at(part, y, 1.316 + lift * 0.6 - 0.018 * (1 - t)),
                    at(0.005, y - 0.004, 1.328 + lift * 0.6 - 0.016 * (1 - t)),
                    at(-0.055, y + 0.004, 1.318 + lift * 0.4 - 0.014 * (1 - t)),
                    at(-0.096, y + 0.022, 1.268),
                ],
                [0.013, 0.021, 0.022, 0.021],
                6,
            )
            chain(
                mesh,
                [
                    at(part + 0.012, y + 0.004, 1.312 + lift * 0.5 - 0.018 * (1 - t)),
                    at(0.088, y + 0.012, 1.286),
                    at(0.102, y + 0.026, 1.255),
                ],
                [0.014, 0.021, 0.021],
                5,
            )
        for s in (-1, 1):
            chain(
                mesh,
                [at(s * 0.100, -0.030, 1.262), at(s * 0.104, -0.006, 1.236), at(s * 0.103, -0.016, 1.205)],
                [0.019, 0.018, 0.011],
                5,
            )
            chain(
                mesh,
                [at(s * 0.098, 0.050, 1.262), at(s * 0.098, 0.056, 1.215), at(s * 0.084, 0.070, 1.165)],
                [0.026, 0.026, 0.020],
                5,
            )
        ball(mesh, at(0, 0.062, 1.245), (0.100, 0.066, 0.088))
        ball(mesh, at(0, 0.076, 1.180), (0.080, 0.046, 0.056))

    clay('hair', 'head', hair, snow, 760, 0.0068, 6)


def ball_on(name, centre, radii, mat, segments):
    """An ellipsoid of its own, for eyes."""
    mesh = bmesh.new()
    ball(mesh, centre, radii, segments=segments)
    ob = bm_obj(name, mesh, mat, autosmooth=180)
    ob['node'] = 'head'
    return ob
