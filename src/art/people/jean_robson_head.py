"""The head of Jean Robson: round friendly face, grey-brown hair in soft waves."""

from kit.materials import M
from people.clay import clay
from people.heap import ball, chain
from people.portrait import Head, complexion, lock, strands


def head(skin, neck, place):
    """Face and hair."""
    made = Head(
        skin,
        neck,
        place,
        wide=0.99,
        cheek=1.10,
        jaw=1.02,
        nose=0.86,
        smile=0.0055,
        throat=0.047,
        iris='#566f58',
        lip='#c98277',
        brow='#8d8378',
        brow_arch=0.002,
    )
    made.eyes(turn=-4)
    made.brows()
    made.mouth()
    made.creases()
    grey = M('hair_jean', col='#a79c90', rough=0.9)
    made.keep(clay('hair', 'head', hair, grey, 1250, 0.0054, 2))
    made.settle()
    return made


def hair(mesh):
    """A side parting, a wave over the forehead, waves down to the jaw, short at the neck."""
    ball(mesh, (0, 0.034, 0.040), (0.084, 0.090, 0.084))
    ball(mesh, (0, 0.062, -0.030), (0.070, 0.058, 0.062))
    for k in range(8):
        lift = 0.010 + 0.004 * (k % 2)
        start = -22 + 9 * k
        lock(
            mesh,
            [
                (34, 76 - k * 0.5, 0.006),
                (start - 20, 58, lift + 0.006),
                (start - 44, 36, lift),
                (-62 - k * 11, 10, 0.012),
                (-70 - k * 12, -24, 0.014 + 0.004 * (k % 3)),
            ],
            0.010,
            0.0125,
        )
    for k in range(7):
        lift = 0.010 + 0.004 * (k % 2)
        lock(
            mesh,
            [
                (38, 74, 0.005),
                (46 + 9 * k, 52, lift),
                (58 + 12 * k, 22, 0.013),
                (64 + 14 * k, -6, 0.012),
                (66 + 13 * k, -27, 0.015 + 0.004 * (k % 3)),
            ],
            0.010,
            0.0125,
        )
    for k in range(6):
        lock(
            mesh,
            [
                (150 + 12 * k, 70, 0.008),
                (150 + 12 * k, 30, 0.013),
                (150 + 12 * k, -8, 0.010),
                (152 + 11 * k, -38, 0.008),
            ],
            0.013,
            0.012,
        )
    fringe = [
        (0.030, -0.070, 0.092),
        (-0.010, -0.082, 0.082),
        (-0.046, -0.070, 0.062),
        (-0.070, -0.044, 0.036),
    ]
    chain(mesh, fringe, [0.010, 0.014, 0.014, 0.010], 6)


def paint_head(ob, values):
    """Blush and strands."""
    if ob.name.startswith('hair'):
        return strands(ob, values, '#6d635a', 0.42)
    if ob.get('paint'):
        return complexion(ob, values, strength=0.34)
    return values
