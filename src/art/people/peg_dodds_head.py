"""The head of Peg Dodds: laughing eyes, short silver hair, bright glasses, a hearing aid behind each ear."""

from math import cos, pi, sin

from mathutils import Vector

from kit.materials import M
from kit.shapes import spline
from people.clay import clay, cord
from people.heap import ball
from people.portrait import Head, complexion, lock, strands


def head(skin, neck, place):
    """Face, hair, glasses, hearing aids."""
    made = Head(
        skin,
        neck,
        place,
        wide=1.03,
        jaw=0.98,
        cheek=1.10,
        nose=0.90,
        smile=0.0075,
        ears=1.08,
        throat=0.049,
        iris='#4f6f8f',
        opening=(23, 17),
        brow='#9d9890',
        brow_arch=0.003,
        lip='#c4756f',
    )
    made.eyes()
    made.brows()
    made.mouth()
    made.creases(1.1)
    silver = M('hair_peg', col='#cfced0', rough=0.85)
    made.keep(clay('hair', 'head', hair, silver, 1010, 0.0054, 2))
    glasses(made)
    aids(made)
    made.settle()
    return made


def hair(mesh):
    """A short crop brushed up and to one side, ears free."""
    ball(mesh, (0, 0.036, 0.044), (0.084, 0.088, 0.082))
    ball(mesh, (0, 0.066, -0.020), (0.066, 0.052, 0.056))
    for k in range(9):
        a = -72 + 17 * k
        up = 0.016 + 0.007 * (k % 2)
        lock(mesh, [(a, 38 + 8 * cos(k), 0.004), (a - 16, 56, up), (a - 40, 78, up * 0.8)], 0.0085, 0.012)
        lock(mesh, [(a + 8, 52, 0.008), (a - 14, 68, up + 0.004), (a - 60, 86, up)], 0.010, 0.011)
    for s in (-1, 1):
        for k in range(3):
            lock(
                mesh,
                [
                    (s * (58 + 14 * k), 52, 0.012),
                    (s * (66 + 13 * k), 26, 0.010),
                    (s * (70 + 12 * k), 8 + 2 * k, 0.005),
                ],
                0.011,
                0.0075,
            )
        for k in range(5):
            lock(
                mesh,
                [
                    (s * (108 + 16 * k), 50, 0.012),
                    (s * (112 + 15 * k), 14, 0.012),
                    (s * (118 + 14 * k), -22, 0.008),
                    (s * (124 + 12 * k), -40, 0.004),
                ],
                0.012,
                0.008,
            )


def glasses(made):
    """Round frames in a bright blue."""
    mat = M('frames_peg', col='#1f4f8c', rough=0.4)
    for s in (-1, 1):
        ring = []
        for k in range(16):
            a = 2 * pi * k / 16
            edge = max(0, s * cos(a))
            ring.append(
                Vector((s * 0.0345 + 0.0265 * cos(a), -0.101 + 0.010 * edge, -0.003 + 0.0225 * sin(a)))
            )
        made.keep(cord(f'rim{s}', 'head', ring, 0.0020, mat, 3, closed=True))
        side = [(s * 0.0605, -0.091, 0.004), (s * 0.078, -0.050, 0.008), (s * 0.085, 0.004, 0.010)]
        side += [(s * 0.086, 0.030, -0.002)]
        made.keep(cord(f'temple{s}', 'head', spline(side, 2), 0.0020, mat, 4))
    bridge = [(-0.0085, -0.102, 0.001), (0, -0.1045, 0.004), (0.0085, -0.102, 0.001)]
    made.keep(cord('bridge', 'head', spline(bridge, 2), 0.0019, mat, 4))


def aids(made):
    """A small shell behind each ear, with the clear tube that runs over it."""
    shell, clear = M('aid', col='#b9a58f', rough=0.4), M('aid_tube', col='#e6e9ea')
    for s in (-1, 1):

        def heap(mesh, s=s):
            ball(mesh, (s * 0.089, 0.044, 0.010), (0.0055, 0.0075, 0.0110))
            ball(mesh, (s * 0.088, 0.049, -0.006), (0.0055, 0.0075, 0.0130))

        made.keep(clay(f'aid{s}', 'head', heap, shell, 64, 0.0040, 2))
        over = [
            (s * 0.089, 0.040, 0.018),
            (s * 0.091, 0.022, 0.026),
            (s * 0.092, 0.008, 0.010),
            (s * 0.088, 0.004, -0.004),
        ]
        made.keep(cord(f'aid_tube{s}', 'head', spline(over, 2), 0.0017, clear, 4))


def paint_head(ob, values):
    """Blush and strands."""
    if ob.name.startswith('hair'):
        return strands(ob, values, '#8b8a90', 0.40, 31)
    if ob.get('paint'):
        return complexion(ob, values, strength=0.42)
    return values
