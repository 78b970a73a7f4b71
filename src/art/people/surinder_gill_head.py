"""The head of Surinder Gill: thin face, wise amused eyes, grey hair parted and drawn back into a plait."""

from mathutils import Matrix

from people.bodies import dye, moved
from people.faces import Face, build_face
from people.hair import parted

FACE = Face(
    skin='#c6956f',
    lip='#9a5f55',
    brow='#8f8880',
    iris='#38241a',
    width=0.93,
    jaw=0.84,
    chin=0.88,
    cheek=0.84,
    nose=1.05,
    age=0.9,
    open_up=22,
    open_low=18,
    smile=0.9,
    brow_thick=0.85,
    brow_arch=2.0,
    lash=0.0015,
    full_lips=0.85,
    neck=((0, 0.014, -0.10), (0, 0.020, -0.245)),
    neck_r=(0.044, 0.048),
    triangles=1450,
)
PLACE = (
    Matrix.Translation((0, 0.514, 0.528))
    @ Matrix.Rotation(-0.44, 4, 'X')
    @ Matrix.Diagonal((0.88, 0.88, 0.88, 1))
)


def hair_mat():
    """Iron grey."""
    return dye('hair', col='#a9a6a1', rough=0.7)


def head():
    """Face and hair, resting on the upper pillow."""

    def make():
        build_face(FACE)
        parted(hair_mat(), 900, 0.86, wisps=False)

    moved(PLACE, make)
