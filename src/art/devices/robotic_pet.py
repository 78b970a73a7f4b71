"""Robotic cat: a ginger tabby lying curled. Stroke its head or back; the lids open when it wakes.

The fur is one skin over many balls, melted together, then painted by place: stripes above, cream below.
"""

from math import cos, pi, radians, sin

from mathutils import Euler, Matrix, Vector
from mathutils.bvhtree import BVHTree

from devices.fittings import Panel, cull, ground, lamp, slab, soft, tile
from devices.pelt import chain, melt, paint, turn_out
from devices.pictograms import sign
from devices.studio import put, table
from devices.studio import lights as lights
from kit.materials import M, hexlin
from kit.mesh import grid_faces, new_obj
from kit.shapes import lathe, spline, tube

MOUNT = 'table'

HEAD = (
    Matrix.Translation((-0.093, -0.112, 0.0765))
    @ Euler((radians(-10), radians(-7), radians(17))).to_matrix().to_4x4()
    @ Matrix.Scale(1.22, 4)
)
FLAP = Panel((0.038, -0.052, 0.0815), 0.34)

NODES = {
    'body': (None, (0, 0, 0)),
    'control_back': (None, (0.02, 0.10, 0.12)),
    'control_head': (None, (-0.095, -0.045, 0.080), {'axis': 'y', 'openDeg': 20}),
    'body_lids': ('control_head', tuple(HEAD @ Vector((0, -0.045, 0.004))), {'axis': 'x', 'openDeg': -150}),
    'control_power-switch': (None, FLAP.at(-0.010, 0, 0.002)),
    'control_mute-button': (None, FLAP.at(0.012, 0, 0.002), {'press': 0.001}),
    'indicator_power-light': (None, FLAP.at(0, 0.010, 0.002)),
}

LAMPS = {'indicator_power-light': hexlin('#35c46a')}

# lit asleep and with open eyes; the brightest counts
POSES = ({}, {'body_lids': -150})

# the spine from the hips round the back to the shoulders: x, y, z, radius
SPINE = (
    (0.118, -0.030, 0.068, 0.066),
    (0.115, 0.030, 0.076, 0.075),
    (0.070, 0.078, 0.080, 0.078),
    (0.005, 0.094, 0.080, 0.077),
    (-0.060, 0.078, 0.078, 0.073),
    (-0.100, 0.030, 0.078, 0.066),
    (-0.106, -0.025, 0.078, 0.055),
    (-0.094, -0.062, 0.078, 0.046),
)
TAIL = (
    (0.165, 0.020, 0.034, 0.026),
    (0.184, -0.045, 0.028, 0.024),
    (0.160, -0.105, 0.025, 0.0225),
    (0.105, -0.143, 0.024, 0.0215),
    (0.045, -0.160, 0.023, 0.020),
    (0.000, -0.168, 0.021, 0.017),
)
FORELEGS = (
    (
        (-0.140, -0.020, 0.044, 0.038),
        (-0.160, -0.100, 0.030, 0.027),
        (-0.145, -0.165, 0.023, 0.023),
        (-0.128, -0.192, 0.021, 0.0235),
    ),
    (
        (-0.070, -0.050, 0.044, 0.036),
        (-0.044, -0.115, 0.030, 0.027),
        (-0.062, -0.172, 0.023, 0.023),
        (-0.076, -0.194, 0.021, 0.0235),
    ),
)
HAUNCH = (
    (0.128, -0.030, 0.062, 0.066),
    (0.112, -0.078, 0.048, 0.050),
    (0.060, -0.116, 0.024, 0.026),
    (0.020, -0.124, 0.021, 0.024),
    (0.004, -0.122, 0.020, 0.021),
)
# belly within the curl, chest, lap, shoulder blades
FILLING = (
    (0.015, -0.010, 0.042, 0.080, 0.080, 0.036),
    (-0.090, -0.070, 0.046, 0.050, 0.055, 0.042),
    (0.030, -0.144, 0.015, 0.050, 0.018, 0.015),
    (-0.100, -0.125, 0.026, 0.046, 0.050, 0.024),
    (-0.025, -0.080, 0.030, 0.050, 0.045, 0.028),
    (-0.118, 0.010, 0.098, 0.034, 0.045, 0.050),
    (-0.078, 0.035, 0.104, 0.032, 0.040, 0.046),
)


def body():
    """The curled body, all of it to be stroked; nobody sees what lies on the table."""
    balls = [*chain(SPINE, 26), *chain(TAIL, 30), *chain(HAUNCH, 14), *FILLING]
    for leg in FORELEGS:
        balls += chain(leg, 14)
    skin = melt('body_skin', balls, 0.0168, 3, None, M('fur', col='#c98a4b'), 0.0012)
    put('control_back', cull(skin, lambda middle, normal: middle.z < 0.016 and normal.z < -0.6))


def head_part(name, parts):
    """Parts in the head's own space are moved to where the head lies."""
    flat = put(name, parts)
    for ob in flat:
        ob.matrix_world = HEAD @ ob.matrix_basis
    return flat


def head():
    """Skull, cheeks, muzzle, then ears, eyes, nose, mouth and whiskers set on the skin."""
    balls = [(0, 0, 0, 0.052, 0.048, 0.044), (0, 0.004, 0.012, 0.046, 0.042, 0.036)]
    for s in (-1, 1):
        balls += [
            (s * 0.027, -0.018, -0.012, 0.026, 0.026, 0.024),
            (s * 0.0105, -0.0440, -0.0155, 0.0145, 0.0140, 0.0125),
            (s * 0.031, -0.004, 0.024, 0.016, 0.016, 0.016),
        ]
    balls += [(0, -0.040, -0.0265, 0.0125, 0.012, 0.010), (0, -0.0385, -0.002, 0.0115, 0.017, 0.0125)]
    skin = melt('head_skin', balls, 0.0034, 4, 820, M('fur_head', col='#c98a4b'))
    tree = BVHTree.FromPolygons(
        [v.co.copy() for v in skin.data.vertices], [tuple(p.vertices) for p in skin.data.polygons]
    )
    head_part('control_head', [skin])
    for s in (-1, 1):
        ear(s)
        eye(s, tree)
        whiskers(s, tree)
    tip = tree.ray_cast(Vector((0, -0.10, -0.0065)), Vector((0, 1, 0)))[0] + Vector((0, -0.0006, 0))
    pink, dark = M('nose', col='#c9827c'), M('mouth', col='#6b3f33')
    nose = lathe(
        'nose',
        [(0, 0.0026), (0.0042, 0.0019), (0.0062, 0.0), (0.0050, -0.0022)],
        (0, 0, 0),
        pink,
        n=10,
        autosmooth=180,
    )
    nose.data.transform(
        Matrix.Translation(tip) @ Matrix.Rotation(pi / 2 - 0.35, 4, 'X') @ Matrix.Diagonal((1, 0.72, 1.3, 1))
    )
    hits = [
        tree.ray_cast(Vector((x, -0.10, z)), Vector((0, 1, 0)))[0]
        for x, z in ((-0.012, -0.0205), (-0.006, -0.0235), (0, -0.0190), (0.006, -0.0235), (0.012, -0.0205))
    ]
    line = tube('mouth', spline([h + Vector((0, -0.0004, 0)) for h in hits], 3), 0.0011, dark, n=3)
    head_part('control_head', [nose, line])


def ear(side):
    """A cupped triangle: fur outside, pale pink within."""
    for name, mat, back in (
        ('ear_out', M('fur_ear', col='#b9783c'), True),
        ('ear_in', M('ear_pink', col='#dfae95'), False),
    ):
        across, up, verts = 5, 5, []
        for j in range(up):
            v = j / (up - 1)
            half = (0.0255 if back else 0.0235) * (1 - v) ** 0.85 + 0.0008
            for i in range(across):
                u = 2 * i / (across - 1) - 1
                cup = (0.021 if back else 0.007) * (1 - u * u) * (1 - 0.9 * v)
                verts.append((u * half, cup - 0.005 * v, 0.052 * v * (1 if back else 0.97) - 0.006))
        faces = grid_faces(across, up)
        sheet = new_obj(name, verts, [f[::-1] for f in faces] if back else faces, mat, autosmooth=180)
        sheet.data.transform(
            Matrix.Translation((side * 0.0300, -0.002, 0.0270))
            @ Euler((0.10, side * 0.38, side * 0.30)).to_matrix().to_4x4()
        )
        head_part('control_head', [sheet])


def eye(side, tree):
    """Amber eye with its slit, and over it the closed lid with its dark lash line."""
    at, _, _, _ = tree.ray_cast(Vector((side * 0.0225, -0.12, 0.0040)), Vector((0, 1, 0)))
    turn = Euler((0, 0, side * 0.42)).to_matrix().to_4x4()
    seat = Matrix.Translation(at + Vector((0, 0.0068, 0))) @ turn
    r = 0.0098
    ball = [(r * sin(a), -r * cos(a)) for a in [k * pi / 2 / 4 for k in range(5)]]
    for name, node, mat, grow, squash in (
        ('eye', 'control_head', M('amber', col='#b98a2a', emit=0.1), 1.0, 0.86),
        ('lid', 'body_lids', M('fur_lid', col='#d9a468'), 1.22, 0.98),
    ):
        shape = lathe(
            name, [(x * grow, z * grow) for x, z in ball], (0, 0, 0), mat, n=10, autosmooth=180, invert=True
        )
        shape.data.transform(seat @ Matrix.Diagonal((1.12, 1, squash, 1)) @ Matrix.Rotation(-pi / 2, 4, 'X'))
        turn_out(shape, seat.translation)
        head_part(node, [shape])
    slit = tube(
        'slit',
        [(0, -r + 0.0022, -0.0066), (0, -r + 0.0010, 0), (0, -r + 0.0022, 0.0066)],
        [0.0006, 0.0026, 0.0006],
        M('pupil', col='#15110c'),
        n=6,
    )
    lash = []
    for k in range(9):
        a = -1.05 + 0.2625 * k
        lash.append((1.38 * r * sin(a), -1.24 * r * cos(a), -0.0042 + 0.0034 * a * a))
    line = tube('lash', lash, 0.0013, M('lash', col='#4a2a1c'), n=3)
    for ob, node in ((slit, 'control_head'), (line, 'body_lids')):
        ob.data.transform(seat)
        head_part(node, [ob])


def whiskers(side, tree):
    """Three long fine hairs on each cheek."""
    white = M('whisker', col='#f6efe2')
    for k in range(3):
        root, _, _, _ = tree.ray_cast(Vector((side * 0.0125, -0.12, -0.0105 - 0.0026 * k)), Vector((0, 1, 0)))
        far = root + Vector((side * 0.050, -0.008 + 0.004 * k, 0.010 - 0.008 * k))
        mid = (root + far) / 2 + Vector((0, -0.004, 0.004))
        head_part(
            'control_head',
            [tube('whisker', [root, mid, far], [0.00055, 0.00045, 0.0002], white, n=3, caps=False)],
        )


def flap():
    """Where the belly fur opens: a small plate with the slide switch, the mute button and a light."""
    plate, dark, pale = M('plate', col='#e3ddd0'), M('switch', col='#4d5154'), M('pale', col='#f6f4ec')
    FLAP.put('body', [slab('plate', 0.054, 0.034, 0.008, soft(0.020, 0.003, 3), plate, k=3)], 0, 0, -0.018)
    FLAP.put('body', tile('slot', 0.017, 0.0080, 0.002, M('slot', col='#2b2e31'), 3), -0.0125, -0.003, 0.0024)
    FLAP.put(
        'control_power-switch',
        [slab('slide', 0.0085, 0.0070, 0.0015, soft(0.0036, 0.001, 3), dark, k=3)],
        -0.0090,
        -0.003,
        0.0024,
    )
    FLAP.put(
        'control_mute-button',
        [slab('mute', 0.0150, 0.0150, 0.0072, soft(0.0030, 0.0014, 3), M('mute', col='#3b76ad'), k=3)],
        0.0135,
        -0.003,
        0.0018,
    )
    FLAP.put(
        'control_mute-button', sign('mute_sign', 'speaker', 0.0045, 0.0011, pale), 0.0135, -0.003, 0.0053
    )
    FLAP.put('indicator_power-light', [lamp('power', 0.0020, 10)], -0.0125, 0.0085, 0.0018)


def tints(ob, material, flat):
    """Colour of the fur by place; all else has its own plain colour."""
    if not material.name.startswith('fur'):
        return flat(ob, material)
    return paint(ob, material.name, HEAD.inverted(), SPINE, TAIL)


def build():
    """The cat on an unseen table."""
    body()
    head()
    flap()
    table(2.4, 0)


def shadow_grids():
    """Table top under the cat."""
    return ground(-0.25, 0.28, -0.25, 0.24, 11, 11)
