"""Her bird table and the birds on it."""

from math import pi

from kit.garden import blobs
from kit.materials import M
from kit.mesh import place
from kit.shapes import box, lathe, tube
from people.clay import ball, clay


def bird_table():
    """A bird table with a roof, a hanging feeder, two robins and a blue tit at the seed."""
    wood, dark, parts = M('table_wood', col='#b08a5a'), M('table_roof', col='#6d4f38'), []
    parts.append(box('post', (0.055, 0.055, 1.22), (0, 0, 0), wood, 0.006))
    for turn in (0, pi / 2):
        parts.append(box('foot', (0.56, 0.06, 0.045), (0, 0, 0), wood, 0.006, rot=(0, 0, turn)))
    floor = box('floor', (0.47, 0.39, 0.018), (0, 0, 1.22), wood, 0.004)
    floor['fine'] = 0.09
    parts.append(floor)
    for x, y, w, d in (
        (0, -0.175, 0.44, 0.014),
        (0, 0.175, 0.44, 0.014),
        (-0.215, 0, 0.014, 0.36),
        (0.215, 0, 0.014, 0.36),
    ):
        parts.append(box('lip', (w, d, 0.034), (x, y, 1.226), wood, 0.003, 1))
    for x in (-0.18, 0.18):
        parts.append(box('prop', (0.024, 0.024, 0.26), (x, 0.0, 1.235), wood, 0.003, 1))
    for s in (-1, 1):
        parts.append(
            box('roof', (0.54, 0.30, 0.014), (0, s * 0.125, 1.50), dark, 0.003, 1, rot=(-s * 0.62, 0, 0))
        )
    seed = [((0.03 * (k % 7) - 0.10), (0.028 * (k // 7) - 0.06), 1.242) for k in range(28)]
    parts.append(blobs('seed', seed, 0.007, M('seed', col='#e2c27a'), 0.6))
    net = [(0, -0.12), (0.028, -0.11), (0.036, -0.05), (0.030, 0.0), (0, 0.01)]
    parts.append(lathe('nuts', net, (0.10, -0.17, 1.16), M('nuts', col='#c48a4a'), n=10, autosmooth=180))
    parts.append(tube('string', [(0.10, -0.17, 1.16), (0.10, -0.178, 1.25)], 0.003, dark, n=10))
    for at, turn, breast, back in (
        ((-0.12, -0.09, 1.24), 0.6, '#d9622e', '#8a6a4a'),
        ((0.13, 0.03, 1.24), -0.8, '#f0cf4a', '#4f86b8'),
    ):
        parts += place(bird(breast, back), at, turn)
    return parts


def bird(breast, back):
    """A small round bird that looks to -y."""

    def heap(mesh):
        ball(mesh, (0, 0.012, 0.050), (0.030, 0.040, 0.031))
        ball(mesh, (0, -0.018, 0.078), (0.022, 0.023, 0.022))

    body = clay('bird', 'bird', heap, M('bird_' + back[1:], col=back), 150, 0.006, 3)
    front = lathe(
        'breast',
        [(0, 0.012), (0.014, 0.009), (0.022, 0)],
        (0, -0.022, 0.055),
        M('bird_' + breast[1:], col=breast),
        n=10,
        rot=(1.25, 0, 0),
        autosmooth=180,
    )
    tail = box(
        'tail',
        (0.018, 0.055, 0.006),
        (0, 0.070, 0.050),
        M('bird_' + back[1:], col=back),
        0.002,
        1,
        rot=(0.25, 0, 0),
    )
    beak = tube(
        'beak', [(0, -0.036, 0.079), (0, -0.052, 0.076)], [0.005, 0.0008], M('beak', col='#4a3a2c'), n=10
    )
    eyes = [
        lathe(
            'eye',
            [(0, 0.003), (0.003, 0)],
            (s * 0.014, -0.034, 0.084),
            M('bird_eye', col='#1f1a18'),
            n=10,
            rot=(1.4, 0, s * 0.5),
        )
        for s in (-1, 1)
    ]
    legs = [
        tube('leg', [(s * 0.010, 0.008, 0.024), (s * 0.012, 0.0, 0.0)], 0.002, M('beak', col='#4a3a2c'), n=10)
        for s in (-1, 1)
    ]
    return [body, front, tail, beak, *eyes, *legs]
