"""The head of Aisha Rahman: open friendly face, long dark hair parted and drawn back into a plait."""

from math import sin

from mathutils import Matrix, Vector

from kit.materials import M
from kit.shapes import spline
from people.bodies import between, moved
from people.clay import ball, chain, clay, cord
from people.faces import Face, build_face

FACE = Face(
    skin='#bf8a66',
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
    brow_thick=0.95,
    lash=0.0021,
    full_lips=1.12,
    neck=((0, 0.012, -0.10), (0, 0.052, -0.245)),
    neck_r=(0.046, 0.050),
)
PLACE = Matrix.Translation((-0.004, -0.030, 1.484)) @ Matrix.Rotation(-0.05, 4, 'Y') @ Matrix.Diagonal((0.90, 0.90, 0.90, 1))


def hair_mat():
    """Nearly black, with enough brown to show its strands."""
    return M('hair', col='#33241e', rough=0.6)


def hair():
    """Parted in the middle; strands run over the ears to the nape, where the plait begins."""

    def heap(mesh):
        ball(mesh, (0, 0.032, 0.036), (0.096, 0.096, 0.098))
        ball(mesh, (0.010, 0.070, -0.062), (0.062, 0.046, 0.060))
        for s in (-1, 1):
            for k in range(6):
                t = k / 5
                start = Vector((s * 0.006, -0.080 + 0.135 * t, 0.112 + 0.026 * sin(1.9 * t)))
                over = Vector((s * (0.058 + 0.012 * t), -0.074 + 0.128 * t, 0.096 + 0.016 * sin(2.2 * t)))
                side = Vector((s * 0.096, -0.042 + 0.088 * t, 0.030 + 0.012 * t))
                ear = Vector((s * (0.097 - 0.010 * t), 0.016 + 0.045 * t, -0.014))
                nape = Vector((s * 0.040, 0.080 + 0.010 * t, -0.072))
                chain(mesh, [start, over, side, ear, nape], [0.0125, 0.0165, 0.0155, 0.0165, 0.020], 6)

    clay('hair', 'head', heap, hair_mat(), 1150, 0.0056, 2)
    for s in (-1, 1):
        wisp = spline([(s * 0.086, -0.052, 0.046), (s * 0.0895, -0.050, 0.010), (s * 0.083, -0.050, -0.034)], 4)
        cord(f'wisp{s}', 'head', wisp, [0.0042 - 0.0032 * t for t in between(0, 1, len(wisp))], hair_mat(), 5)
        stud = Vector((s * 0.0985, 0.006, -0.028))
        cord(f'stud{s}', 'head', [stud, stud + Vector((s * 0.004, 0, 0))], 0.0032, M('stud', col='#e8d9a8'), 6)


def head():
    """Face and hair in their place on the shoulders."""

    def make():
        build_face(FACE)
        hair()

    moved(PLACE, make)
