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
        waves(mesh, k, (34, 76), -42 + 9 * k, -66 + 9 * k, -62 - 11 * k, -70 - 12 * k)
    for k in range(7):
        waves(mesh, k, (38, 74), 46 + 9 * k, 52 + 10 * k, 62 + 13 * k, 66 + 13 * k)
    for k in range(6):
        a = 150 + 12 * k
        lock(mesh, [(a, 70, 0.008), (a, 30, 0.013), (a, -8, 0.010), (a + 2 - k, -38, 0.008)], 0.013, 0.012)
    fringe = [
        (0.030, -0.070, 0.092),
        (-0.010, -0.082, 0.082),
        (-0.046, -0.070, 0.062),
        (-0.070, -0.044, 0.036),
    ]
    chain(mesh, fringe, [0.010, 0.014, 0.014, 0.010], 6)


def waves(mesh, k, parting, *turns):
    """One lock from the parting down the side, through four azimuths."""
    lift = 0.010 + 0.004 * (k % 2)
    downs = ((58, lift + 0.004), (32, lift), (4, 0.012), (-25, 0.014 + 0.004 * (k % 3)))
    path = [(*parting, 0.006)] + [(turn, up, out) for turn, (up, out) in zip(turns, downs)]
    lock(mesh, path, 0.010, 0.0125)


def paint_head(ob, values):
    """Blush and strands."""
    if ob.name.startswith('hair'):
        return strands(ob, values, '#6d635a', 0.42)
    if ob.get('paint'):
        return complexion(ob, values, strength=0.34)
    return values
