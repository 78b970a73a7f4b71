"""The head of Irene Pattison: narrow, keen face, white hair set in curls."""

from kit.materials import M
from people.clay import clay
from people.heap import ball
from people.portrait import Head, complexion, lock


def head(skin, neck, place):
    """Face and hair."""
    made = Head(
        skin,
        neck,
        place,
        wide=0.94,
        jaw=0.92,
        cheek=0.94,
        nose=0.80,
        throat=0.043,
        chin=0.002,
        smile=0.0028,
        iris='#6f8da3',
        opening=(24, 17),
        brow='#cfc9c0',
        brow_arch=-0.001,
        lip='#c2867b',
    )
    made.eyes(turn=-3)
    made.brows()
    made.mouth()
    made.creases(1.3)
    white = M('hair_irene', col='#e9e6e0', rough=0.9)
    made.keep(clay('hair', 'head', hair, white, 1600, 0.0052, 4))
    made.settle()
    return made


def lowest(azimuth):
    """How far down hair grows, as an elevation."""
    a = abs((azimuth + 180) % 360 - 180)
    return 40 if a < 35 else 30 if a < 50 else 0 if a < 100 else -40


def hair(mesh):
    """Rows of set curls from the crown to the neck."""
    ball(mesh, (0, 0.036, 0.044), (0.078, 0.088, 0.084))
    ball(mesh, (0, 0.062, -0.022), (0.064, 0.054, 0.056))
    for row, (up, count) in enumerate(((82, 4), (62, 8), (40, 11), (18, 12), (-4, 12), (-26, 12))):
        for k in range(count):
            turn = 360 * (k + 0.5 * ((row + 1) % 2)) / count
            if up < lowest(turn):
                continue
            half = 150 / count
            puff = 0.011 + 0.003 * ((k + row) % 2)
            curl = [
                (turn - half, up - 5, puff - 0.004),
                (turn, up + 3, puff + 0.004),
                (turn + half, up - 3, puff - 0.004),
            ]
            lock(mesh, curl, 0.0138, 0.0125, 0.94, 3)


def paint_head(ob, values):
    """A little colour; curls stay white."""
    if ob.get('paint'):
        return complexion(ob, values, strength=0.26)
    return values
