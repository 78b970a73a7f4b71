"""The head of Callum Reay: lean young face, a day's stubble, short hair brushed up in front."""

from math import sin

import numpy as np
from mathutils import Matrix, Vector

from kit.materials import hexlin
from people.bodies import between, dye, moved
from people.clay import ball, chain, clay
from people.faces import Face, build_face, face_tints

FACE = Face(
    skin='#dcae8e',
    lip='#b8706a',
    brow='#5f3d27',
    iris='#4d6a73',
    width=0.95,
    jaw=1.04,
    chin=1.10,
    cheek=0.82,
    nose=1.08,
    open_up=22,
    open_low=20,
    smile=0.45,
    brow_thick=1.0,
    brow_arch=0.5,
    full_lips=0.88,
    blush=0.75,
    stubble=0.30,
    neck=((0, 0.020, -0.090), (0, 0.092, -0.220)),
    neck_r=(0.056, 0.062),
)
PLACE = (
    Matrix.Translation((0.004, -0.285, 1.245))
    @ Matrix.Rotation(0.07, 4, 'X')
    @ Matrix.Diagonal((0.92, 0.92, 0.92, 1))
)


def hair():
    """Close at the sides, longer on top, in locks brushed forward and up."""

    def heap(mesh):
        ball(mesh, (0, 0.024, 0.044), (0.0935, 0.104, 0.096))
        ball(mesh, (0, 0.038, 0.000), (0.080, 0.087, 0.062))
        ball(mesh, (0, 0.060, -0.030), (0.074, 0.058, 0.058))
        for s in (-1, 1):
            ball(mesh, (s * 0.082, -0.026, 0.030), (0.010, 0.020, 0.030))
        for i, x in enumerate(between(-0.066, 0.066, 7)):
            for j in range(4):
                y = 0.062 - 0.046 * j + 0.010 * sin(3.1 * i + j)
                z = 0.136 - 1.6 * x * x - 0.9 * (y - 0.01) ** 2 * 3
                root = Vector((x, y + 0.030, z - 0.012))
                up = 0.013 + 0.005 * (j == 3) + 0.006 * sin(5.3 * i + 2.1 * j)
                bend = Vector((x * 1.05 + 0.006 * sin(2.3 * i + j), y, z + up * 0.75))
                tip = Vector(
                    (
                        x * 1.12 + 0.010 * sin(1.7 * i + 2 * j),
                        y - 0.030 + 0.018 * (j == 3),
                        z + up * (0.75 + 0.4 * (j == 3)),
                    )
                )
                chain(mesh, [root, bend, tip], [0.0160, 0.0140, 0.0060], 4)

    clay('hair', 'head', heap, dye('hair', col='#7d4c2c', rough=0.7), 1150, 0.0055, 2)


def head_tints(ob, material, flat):
    """His face; the hair fades into the skin towards neck and ears."""
    values = face_tints(FACE, ob, material, flat)
    if ob.name == 'hair':
        bare = np.array(hexlin('#b98a69'))
        for k, v in enumerate(ob.data.vertices):
            share = 0.65 * min(1.0, max(0.0, (0.060 - v.co.z) / 0.075))
            values[k] = values[k] * (1 - share) + bare * share
    return values


def head():
    """Face and hair in their place on the shoulders."""

    def make():
        build_face(FACE)
        hair()

    moved(PLACE, make)
