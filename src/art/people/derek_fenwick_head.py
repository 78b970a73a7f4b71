"""The head of Derek Fenwick: long weathered face, grizzled, under a flat tweed cap."""

import numpy as np
from mathutils import Euler

from kit.materials import M, hexlin
from people.clay import clay
from people.heap import ball
from people.portrait import Head, complexion, lock, mix, positions

STUBBLE = [((0, -0.075, -0.095), (0.055, 0.05, 0.028), '#8f857c', 0.45)]
STUBBLE += [((s * 0.045, -0.030, -0.070), (0.025, 0.04, 0.035), '#8f857c', 0.40) for s in (-1, 1)]
STUBBLE += [((0, -0.098, -0.054), (0.026, 0.02, 0.007), '#8f857c', 0.40)]


def head(skin, neck, place):
    """Face, grey hair below the cap, the cap."""
    made = Head(
        skin,
        neck,
        place,
        wide=1.02,
        jaw=1.10,
        cheek=0.96,
        nose=1.06,
        chin=0.005,
        ears=1.10,
        throat=0.053,
        smile=0.003,
        iris='#55718a',
        opening=(25, 18),
        brow='#8f887e',
        brow_size=1.6,
        lip='#b87d6c',
        crease='#a8765c',
        triangles=1350,
    )
    made.eyes()
    made.brows()
    made.mouth()
    made.creases(1.4)
    made.keep(clay('hair', 'head', hair, M('hair_derek', col='#a39c92', rough=0.9), 390, 0.0060, 3))
    tweed = M('tweed_cap', col='#7d7260', rough=0.95)
    made.keep(clay('cap', 'head', cap, tweed, 380, 0.0070, 4))
    made.keep(clay('peak', 'head', peak, tweed, 100, 0.0055, 2))
    made.settle()
    return made


def hair(mesh):
    """Short at the sides and the back of the neck."""
    for s in (-1, 1):
        for k in range(7):
            turn = s * (74 + 17 * k)
            low = (2, 8, 2, -20, -34, -40, -42)[k]
            lock(
                mesh,
                [(turn, 20, 0.003), (turn, (20 + low) / 2, 0.006), (turn, low, 0.004)],
                0.012,
                0.009,
                1.02,
            )
        lock(mesh, [(s * 66, 20, 0.004), (s * 68, 0, 0.003), (s * 70, -12, 0.001)], 0.009, 0.006, 1.02)
    ball(mesh, (0, 0.050, 0.000), (0.075, 0.062, 0.060))


def cap(mesh):
    """The crown of the cap: full at the back, drawn down to the peak."""
    ball(mesh, (0, 0.022, 0.070), (0.089, 0.106, 0.046))
    ball(mesh, (0, 0.012, 0.090), (0.097, 0.116, 0.026), Euler((0.20, 0, 0)))
    ball(mesh, (0, -0.068, 0.074), (0.076, 0.046, 0.020), Euler((0.32, 0, 0)))


def peak(mesh):
    """The stiff peak over the brow."""
    ball(mesh, (0, -0.088, 0.063), (0.062, 0.044, 0.008), Euler((0.30, 0, 0)))


def paint_head(ob, values):
    """Wind-burnt cheeks, stubble, flecks in the tweed."""
    if ob.name.startswith(('cap', 'peak')):
        p = positions(ob)
        lines = (np.sin(p[:, 0] * 260) > 0.72) | (np.sin((p[:, 1] + p[:, 2]) * 260) > 0.80)
        return mix(values, lines.astype(float), hexlin('#564d42'), 0.5)
    if ob.get('paint'):
        return complexion(ob, values, '#b85c48', 0.34, STUBBLE)
    return values
