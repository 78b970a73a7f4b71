"""Morris, her ginger cat: asleep, his tail round him."""

from math import pi, sin

from mathutils import Euler

from dressings.painted import tints as painted_tints
from kit.materials import M, hexlin
from kit.mesh import place
from kit.shapes import lathe, spline, tube
from people.clay import ball, chain, clay


def cat():
    """The cat lies curled, his head up on his paws, both ears pricked."""

    def heap(mesh):
        ball(mesh, (0.05, 0.03, 0.075), (0.165, 0.120, 0.075))
        ball(mesh, (0.12, 0.045, 0.080), (0.105, 0.110, 0.082))
        ball(mesh, (-0.055, 0.0, 0.080), (0.095, 0.095, 0.072))
        chain(
            mesh,
            [(0.0, -0.10, 0.028), (-0.08, -0.13, 0.026), (-0.165, -0.145, 0.022)],
            [0.034, 0.028, 0.026],
            5,
        )
        chain(mesh, [(0.19, -0.04, 0.045), (0.12, -0.11, 0.035), (0.05, -0.13, 0.03)], [0.05, 0.04, 0.032], 5)
        ball(mesh, (-0.160, -0.060, 0.135), (0.070, 0.062, 0.060))
        ball(mesh, (-0.187, -0.107, 0.112), (0.032, 0.028, 0.024))
        for s in (-1, 1):
            ear = (-0.158 + s * 0.042, -0.052 - s * 0.013, 0.192)
            ball(mesh, ear, (0.024, 0.013, 0.040), Euler((0.1, s * 0.35, -0.3)))

    body = clay('cat', 'cat', heap, M('ginger', col='#dd9450'), 880, 0.009, 4)
    body['coat'] = 'ginger'
    tail = [
        (0.22, 0.06, 0.05),
        (0.25, -0.04, 0.04),
        (0.20, -0.13, 0.03),
        (0.10, -0.175, 0.028),
        (0.02, -0.185, 0.026),
    ]
    path = spline(tail, 3)
    swell = [0.030 - 0.001 * k for k in range(len(path))]
    brush = tube('tail', path, swell, M('ginger_dark', col='#c27a3a'), n=10)
    return place([body, brush, *face()], (0, 0, 0), 0.35)


def face():
    """Closed eyes, a pink nose and whiskers."""
    dark, pale = M('cat_eye', col='#4a2f1f'), M('cat_white', col='#f5ead8')
    bead, pink = [(0, 0.006), (0.008, 0.004), (0.010, 0)], M('cat_nose', col='#d9807a')
    parts = [lathe('nose', bead, (-0.195, -0.133, 0.118), pink, n=10, rot=(pi / 2, 0, -0.3))]
    for s in (-1, 1):
        x, y = -0.1775 + s * 0.029, -0.116 - s * 0.009
        lid = [(x + 0.014 * u, y - 0.0045 * u, 0.146 - 0.006 * (1 - u * u)) for u in (-1, 0, 1)]
        parts.append(tube('eye', lid, 0.003, dark, n=10))
        for k in (-1, 1):
            hair = [
                (-0.192 + s * 0.016, -0.128 - s * 0.005, 0.108),
                (-0.195 + s * 0.08, -0.14 - s * 0.025, 0.106 + 0.014 * k),
            ]
            parts.append(tube('whisker', hair, 0.0011, pale, n=3))
    return parts


def cat_tints(ob, material, flat):
    """Darker stripes on the back and the head; muzzle and paws are white."""
    values = painted_tints(ob, material, flat)
    if ob.get('coat') == 'ginger':
        dark, white = hexlin('#b5692c'), hexlin('#f5ead8')
        for k, v in enumerate(ob.data.vertices):
            x, y, z = v.co
            if (y < -0.103 and x < -0.15 and z < 0.125) or (x < -0.13 and z < 0.045):
                values[k] = white
            elif z > 0.06 and sin(x * 150) > 0.25:
                values[k] = dark
    return values
