"""His collie, and the lead that hangs unused."""

from math import cos, pi, sin

from mathutils import Euler

from dressings.keepsakes import cloth
from dressings.painted import tints as painted_tints
from kit.materials import M
from kit.mesh import place
from kit.shapes import lathe, softbox, spline, tube
from people.clay import ball, chain, clay


def dog_lead():
    """A leather lead looped on the post, its clip and whistle hanging."""
    hide, steel = M('leather', col='#8a4f2c', rough=0.5), M('clip', col='#c3c6c6', rough=0.25)
    loop = [
        (0.07 * cos(a), 0.075 * sin(a), 0.02 - 0.03 * cos(2 * a)) for a in [k * pi / 8 for k in range(16)]
    ]
    parts = [tube('collar', loop, 0.010, hide, n=10, closed=True)]
    for x, deep in ((-0.035, 0.42), (0.03, 0.36)):
        fall = spline(
            [
                (x, -0.075, 0.01),
                (x * 1.4, -0.085, -0.10),
                (x * 1.2, -0.08, -deep * 0.7),
                (0, -0.08, -deep - 0.03),
                (-x, -0.08, -deep * 0.8),
            ],
            3,
        )
        parts.append(tube('strap', fall, 0.008, hide, n=10))
    parts.append(
        tube(
            'clip',
            spline(
                [
                    (0.05, -0.085, -0.10),
                    (0.062, -0.088, -0.20),
                    (0.050, -0.088, -0.24),
                    (0.040, -0.088, -0.20),
                ],
                3,
            ),
            0.005,
            steel,
            n=10,
        )
    )
    parts.append(tube('cord', [(-0.055, -0.08, 0.01), (-0.075, -0.09, -0.24)], 0.003, cloth('#3f6f4f'), n=10))
    parts.append(
        tube('whistle', [(-0.075, -0.09, -0.24), (-0.078, -0.09, -0.32)], [0.009, 0.006], steel, n=10)
    )
    return parts


def dog():
    """His collie, lying with her head up, waiting: black and white, one ear tipped."""

    def heap(mesh):
        chain(mesh, [(0.02, 0.34, 0.13), (0.0, 0.12, 0.150), (0.0, -0.10, 0.175)], [0.120, 0.118, 0.115], 6)
        for s in (-1, 1):
            ball(mesh, (s * 0.095, 0.32, 0.10), (0.070, 0.125, 0.095))
            chain(mesh, [(s * 0.12, 0.30, 0.05), (s * 0.14, 0.16, 0.032)], [0.045, 0.034], 4)
            chain(
                mesh,
                [(s * 0.075, -0.12, 0.09), (s * 0.085, -0.22, 0.040), (s * 0.080, -0.38, 0.030)],
                [0.058, 0.036, 0.030],
                5,
            )
        chain(mesh, [(0.0, -0.13, 0.22), (0.0, -0.19, 0.33), (0, -0.205, 0.38)], [0.095, 0.072, 0.066], 5)
        ball(mesh, (0, -0.225, 0.405), (0.070, 0.082, 0.066))
        chain(mesh, [(0, -0.28, 0.390), (0, -0.365, 0.372)], [0.040, 0.026], 5)
        for s in (-1, 1):
            ball(mesh, (s * 0.055, -0.190, 0.468), (0.018, 0.024, 0.040), Euler((0.25, s * 0.5, 0)))
        chain(
            mesh,
            [(0.03, 0.44, 0.08), (0.14, 0.54, 0.050), (0.26, 0.52, 0.040), (0.32, 0.44, 0.035)],
            [0.045, 0.046, 0.038, 0.022],
            5,
        )

    body = clay('dog', 'dog', heap, M('dog_black', col='#3a383b'), 1500, 0.013, 5)
    body['coat'] = 'collie'
    dark, parts = M('dog_dark', col='#1b1a1c', rough=0.2), [body]
    parts.append(
        lathe(
            'nose', [(0, 0.010), (0.010, 0.007), (0.014, 0)], (0, -0.388, 0.378), dark, n=10, rot=(1.4, 0, 0)
        )
    )
    for s in (-1, 1):
        parts.append(
            lathe(
                'eye',
                [(0, 0.006), (0.007, 0.004), (0.010, 0)],
                (s * 0.036, -0.288, 0.424),
                M('dog_eye', col='#6d4a26', rough=0.1),
                n=10,
                rot=(1.25, 0, s * 0.5),
            )
        )
        parts.append(
            lathe(
                'pupil',
                [(0, 0.003), (0.005, 0)],
                (s * 0.037, -0.2935, 0.426),
                dark,
                n=10,
                rot=(1.25, 0, s * 0.5),
            )
        )
    tongue = softbox(
        'tongue',
        (0.024, 0.05, 0.008),
        (0, -0.355, 0.344),
        M('tongue', col='#d9807a'),
        r=0.004,
        puff=0,
        k=1,
        m=2,
        wrinkle=0,
        rot=(0.5, 0, 0),
    )
    return place([*parts, tongue], (0, 0.05, 0), 0.25)


def collie_tints(ob, material, flat):
    """The white of a collie: blaze, muzzle, ruff, paws and the tip of her tail."""
    values = painted_tints(ob, material, flat)
    if ob.get('coat') == 'collie':
        white = (0.80, 0.77, 0.70)
        for k, v in enumerate(ob.data.vertices):
            x, y, z = v.co
            muzzle = y < -0.30 and z > 0.30
            blaze = abs(x) < 0.017 and y < -0.22 and z > 0.39
            ruff = -0.32 < y < -0.10 and 0.10 < z < 0.325 and (y < -0.17 or abs(x) > 0.075)
            paw = z < 0.085 and y < -0.20
            tip = x > 0.24 and y > 0.4
            if muzzle or blaze or ruff or paw or tip:
                values[k] = white
    return values
