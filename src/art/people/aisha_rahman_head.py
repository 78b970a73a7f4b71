"""The head of Aisha Rahman: open friendly face, long dark hair parted and drawn back into a plait."""

from mathutils import Matrix, Vector

from people.bodies import dye, moved
from people.clay import cord
from people.faces import Face, build_face
from people.hair import parted

FACE = Face(
    skin='#d09e78',
    lip='#a9574f',
    brow='#241a16',
    iris='#3b2217',
    width=0.97,
    jaw=0.86,
    chin=0.86,
    cheek=1.06,
    nose=0.92,
    open_up=28,
    open_low=23,
    smile=1.0,
    brow_thick=0.72,
    lash=0.0021,
    full_lips=1.12,
    neck=((0, 0.012, -0.10), (0, 0.052, -0.245)),
    neck_r=(0.046, 0.050),
)
PLACE = (
    Matrix.Translation((-0.004, -0.030, 1.484))
    @ Matrix.Rotation(-0.05, 4, 'Y')
    @ Matrix.Diagonal((0.90, 0.90, 0.90, 1))
)


def hair_mat():
    """Nearly black, with enough brown to show its strands."""
    return dye('hair', col='#33241e', rough=0.6)


def studs():
    """Small gold ear studs."""
    for s in (-1, 1):
        stud = Vector((s * 0.0985, 0.006, -0.028))
        cord(
            f'stud{s}',
            'head',
            [stud, stud + Vector((s * 0.004, 0, 0))],
            0.0032,
            dye('stud', col='#e8d9a8'),
            6,
        )


def head():
    """Face and hair in their place on the shoulders."""

    def make():
        build_face(FACE)
        parted(hair_mat(), 1200)
        studs()

    moved(PLACE, make)
