"""Castors and tubes of the large devices: bed and hoist."""

from math import pi

from kit.materials import M
from kit.mesh import place
from kit.shapes import box, lathe, tube


def castor(at, radius=0.05, turn=0.0, steel=None):
    """A swivelling wheel below its stem; `at` is the point on the floor below the stem."""
    rubber = M('tyre', col='#7b8084', rough=0.8)
    metal = steel or M('castor_steel', col='#9aa0a3')
    r, half = radius, radius * 0.18
    wheel = [
        (0, half * 0.6),
        (r * 0.45, half),
        (r, half * 0.8),
        (r, -half * 0.8),
        (r * 0.45, -half),
        (0, -half * 0.6),
    ]
    parts = [lathe('wheel', wheel, (0, r * 0.45, r), rubber, n=8, rot=(0, pi / 2, 0), autosmooth=40)]
    parts.append(box('fork', (half * 5.6, r * 1.5, r * 0.42), (0, r * 0.22, r * 1.62), metal, bevel=0))
    parts.append(tube('stem', [(0, 0, r * 1.9), (0, 0, r * 2.5)], r * 0.24, metal, n=3, caps=False))
    return place(parts, at, turn)


def brake_pedal(at, radius=0.05, turn=0.0, mat=None):
    """The pedal on a castor."""
    red = mat or M('brake_red', col='#b8322f')
    r = radius
    size, spot = (0.042, r * 0.95, 0.010), (0, r * 1.45, r * 1.62)
    return place([box('tread', size, spot, red, bevel=0, rot=(-0.16, 0, 0))], at, turn)
