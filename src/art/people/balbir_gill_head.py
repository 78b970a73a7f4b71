"""The head of Balbir Gill: tired kind eyes behind glasses, full white beard, neatly wrapped turban."""

from math import cos, pi, sin

from mathutils import Matrix, Vector

from people.bodies import between, dye, moved, sheet
from people.clay import ball, chain, clay, limb
from people.faces import Face, build_face, spectacles

FACE = Face(
    skin='#c4946e',
    lip='#8f5548',
    brow='#d9d5cc',
    iris='#3a261b',
    width=1.0,
    cheek=0.98,
    nose=1.22,
    nose_wide=1.12,
    age=0.6,
    open_up=19,
    open_low=18,
    smile=0.55,
    brow_thick=1.2,
    brow_arch=0.7,
    full_lips=0.85,
    neck=((0, 0.016, -0.095), (0, 0.058, -0.235)),
    neck_r=(0.054, 0.060),
    triangles=1250,
)
PLACE = (
    Matrix.Translation((0, -0.168, 1.195))
    @ Matrix.Rotation(0.12, 4, 'X')
    @ Matrix.Diagonal((0.91, 0.91, 0.91, 1))
)


def beard():
    """Combed down from the cheeks to the chest, the moustache swept to both sides."""
    white = dye('beard', col='#e2dfd8', rough=0.9)

    def heap(mesh):
        limb(mesh, (0, -0.066, -0.112), (0, -0.070, -0.196), 0.044, 0.022, 8)
        for s in (-1, 1):
            jaw = [
                (0.086, -0.012, 0.006),
                (0.078, -0.030, -0.062),
                (0.052, -0.066, -0.104),
                (0.014, -0.094, -0.120),
            ]
            chain(mesh, [(s * x, y, z) for x, y, z in jaw], [0.0100, 0.0190, 0.0240, 0.0190], 6)
            for k in range(5):
                t = k / 4
                root = Vector((s * (0.076 - 0.068 * t), -0.036 - 0.064 * t, -0.070 - 0.042 * t))
                belly = Vector((s * (0.060 - 0.048 * t), -0.066 - 0.040 * t, -0.136 - 0.014 * t))
                tip = Vector((s * (0.028 - 0.022 * t), -0.070 - 0.018 * t, -0.190 - 0.028 * t))
                chain(mesh, [root, belly, tip], [0.0135, 0.0155, 0.0060], 6)
            lip = [
                (0.003, -0.122, -0.0505),
                (0.022, -0.115, -0.0560),
                (0.042, -0.094, -0.0700),
                (0.056, -0.078, -0.0900),
            ]
            chain(mesh, [(s * x, y, z) for x, y, z in lip], [0.0082, 0.0092, 0.0085, 0.0055], 6)

    clay('beard', 'head', heap, white, 700, 0.0056, 2)


def wound(turn, up, out):
    """A point on the turban at height `up`: `turn` is 0 at the back, 1 at the side, 2 in front."""
    swell = 1.02 - 38 * max(0.0, up - 0.075) ** 2 - 4.0 * max(0.0, 0.050 - up) ** 1.5
    a = turn * pi / 2
    return Vector(((0.107 * swell + out) * sin(a), 0.018 + (0.121 * swell + out) * cos(a), up))


def turban():
    """Cloth wound in layers that cross over the forehead; a little of the cloth below shows at the peak."""
    blue = dye('turban', col='#44689f', rough=0.9)

    def heap(mesh):
        ball(mesh, (0, 0.020, 0.080), (0.099, 0.112, 0.084))
        ball(mesh, (0, 0.058, 0.020), (0.090, 0.074, 0.064))
        ball(mesh, (0, -0.016, 0.100), (0.074, 0.066, 0.064))

    clay('turban', 'head', heap, blue, 320, 0.0080, 3)
    for s in (-1, 1):
        for k in range(6):
            rows = []
            for t in between(-0.12, 2.26, 15):
                side = min(1.0, max(0.0, t))
                front = min(1.0, max(0.0, t - 1))
                low = -0.006 + 0.018 * k + 0.022 * side + (0.034 - 0.002 * k) * front**1.3
                over = 0.0030 * ((s > 0) == (k % 2 == 0)) * front - 0.012 * max(0.0, t - 1.95) / 0.31
                rows.append(
                    [
                        wound(t, low, 0.006 + over),
                        wound(t, low + 0.012, 0.0105 + over),
                        wound(t, low + 0.032, -0.003 + over),
                    ]
                )
            sheet(
                f'layer{s}{k}', 'head', [[(s * x, y, z) for x, y, z in row] for row in rows], blue, (s, 0, 0)
            )
    under = dye('turban_under', col='#d9a24a', rough=0.9)
    clay(
        'peak',
        'head',
        lambda mesh: ball(mesh, (0, -0.096, 0.056), (0.034, 0.014, 0.014)),
        under,
        60,
        0.0050,
        2,
    )


def head():
    """Face, beard, glasses and turban in their place on the shoulders."""

    def make():
        face = build_face(FACE)
        beard()
        spectacles(face, dye('glasses', col='#6a5a48', rough=0.4), 0.0290, 0.0215)
        turban()

    moved(PLACE, make)
