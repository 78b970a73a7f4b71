"""Morris, her ginger cat."""

from math import cos, pi, sin

from mathutils import Euler

from kit.materials import M
from kit.mesh import place
from kit.shapes import lathe, spline, tube
from people.clay import ball, chain, clay


def cat():
    """Morris, ginger, curled with his chin on his paws, one ear up."""

    def heap(mesh):
        ball(mesh, (0.05, 0.03, 0.085), (0.165, 0.125, 0.085))
        ball(mesh, (0.12, 0.05, 0.085), (0.105, 0.115, 0.085))
        ball(mesh, (-0.055, 0.0, 0.090), (0.10, 0.10, 0.08))
        chain(
            mesh,
            [(0.03, -0.10, 0.03), (-0.06, -0.125, 0.026), (-0.155, -0.12, 0.022)],
            [0.034, 0.028, 0.024],
            5,
        )
        chain(
            mesh, [(0.19, -0.04, 0.045), (0.12, -0.12, 0.035), (0.03, -0.135, 0.03)], [0.05, 0.04, 0.032], 5
        )
        ball(mesh, (-0.150, -0.055, 0.105), (0.064, 0.058, 0.054))
        ball(mesh, (-0.175, -0.100, 0.090), (0.030, 0.026, 0.022))
        for s, lean in ((-1, -0.4), (1, 0.4)):
            ball(
                mesh, (-0.150 + s * 0.036, -0.045, 0.160), (0.020, 0.010, 0.030), Euler((0.1, lean * 0.6, 0))
            )

    fur = M('ginger', col='#d98a45')
    body = clay('cat', 'cat', heap, fur, 760, 0.009, 6)
    tail = [
        (0.22, 0.06, 0.05),
        (0.245, -0.04, 0.04),
        (0.20, -0.13, 0.032),
        (0.10, -0.175, 0.028),
        (0.0, -0.185, 0.026),
        (-0.05, -0.175, 0.024),
    ]
    path = spline(tail, 3)
    parts = [
        body,
        tube(
            'tail',
            path,
            [0.030 - 0.0008 * k for k in range(len(path))],
            M('ginger_dark', col='#c0702f'),
            n=10,
        ),
    ]
    for k in range(6):
        x = -0.02 + 0.042 * k
        band = [(x, 0.145 * cos(a) + 0.03, 0.09 + 0.086 * sin(a)) for a in (0.7, 1.0, 1.3, 1.6, 1.9, 2.15)]
        parts.append(tube('stripe', onto(body, band), 0.006, M('ginger_dark', col='#c0702f'), n=10))
    return place([*parts, *face_of_cat()], (0, 0, 0), 0.35)


def onto(body, points):
    """Points brought down on the fur from above."""
    out = []
    for x, y, z in points:
        hit, where, _, _ = body.ray_cast((x, y, 1), (0, 0, -1))
        out.append(where if hit else (x, y, z))
    return out


def face_of_cat():
    """Closed eyes, a pink nose, white chin and whiskers."""
    dark, pale = M('cat_eye', col='#4a2f1f'), M('cat_white', col='#f5ead8')
    nose = lathe(
        'nose',
        [(0, 0.006), (0.008, 0.004), (0.009, 0)],
        (-0.186, -0.124, 0.097),
        M('cat_nose', col='#d9807a'),
        n=10,
        rot=(pi / 2, 0, -0.3),
    )
    parts = [nose]
    for s in (-1, 1):
        lid = [
            (
                -0.170 + s * 0.028 + 0.012 * u * cos(0.3),
                -0.1105 + 0.006 * s - 0.004 * (1 - u * u),
                0.112 - 0.005 * (1 - u * u),
            )
            for u in (-1, 0, 1)
        ]
        parts.append(tube('eye', lid, 0.0026, dark, n=10))
        for k in (-1, 1):
            hair = [
                (-0.182 + s * 0.018, -0.122, 0.086),
                (-0.182 + s * 0.075, -0.132 + 0.01 * s, 0.086 + 0.012 * k),
            ]
            parts.append(tube('whisker', hair, 0.0011, pale, n=3))
    return parts
