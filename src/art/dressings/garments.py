"""Clothes and bags for the hooks of the hall (origin mid-board, wall at y = 0), shoes for the floor."""

from math import pi, sin

import bmesh

from dressings.paintwork import dye
from kit.garden import hung_cloth, tapered
from kit.shapes import lathe, spline, tube
from rooms.hall_coats import hanging

HOOK = 0.015


def _shift(parts, x, z=HOOK):
    """Moves parts along the board."""
    for part in parts:
        part.location.x += x
        part.location.z += z
    return parts


def coat(
    name,
    x,
    length,
    colour,
    seed=1,
    shoulder=0.165,
    hem=0.20,
    depth=0.15,
    collar='',
    fastening='',
    hood=False,
    rows=9,
):
    """A coat on its hook, with a collar or a hood; buttons in the colour of `fastening`."""
    cloth = dye(colour, 0.95)
    parts = [hanging(name + '_body', length, shoulder, hem, depth, cloth, seed, n=22, rows=rows)]
    for side in (-1, 1):
        parts.append(_sleeve(f'{name}_sleeve{side}', side, length * 0.82, shoulder, depth, cloth))
        wing = spline(
            [
                (side * 0.010, -depth * 1.03, -0.22),
                (side * 0.070, -depth * 0.86, -0.10),
                (side * 0.060, -depth * 0.35, -0.018),
                (0, -0.018, 0.004),
            ],
            2,
        )
        radii = [0.012 + 0.013 * sin(pi * min(1, i / 5)) for i in range(len(wing))]
        parts.append(tube(f'{name}_collar{side}', wing, radii, dye(collar or colour, 0.95), n=10))
    if hood:
        shape = [(0, 0.03), (0.05, 0.022), (0.092, -0.03), (0.098, -0.10), (0.06, -0.17), (0, -0.20)]
        parts.append(
            lathe(name + '_hood', shape, (0, -0.085, -0.02), cloth, n=14, rot=(0.30, 0, 0), autosmooth=180)
        )
    if fastening:
        parts += _buttons(name, length, depth, dye(fastening, 0.4))
    return _shift(parts, x)


def bands(name, x, length, colour, spans, seed=1, shoulder=0.165, hem=0.20, depth=0.15):
    """Bands round the body of a `coat` of the same measures; `spans` = (lower, upper) heights."""
    ob = hanging(name, length, shoulder, hem, depth, dye(colour, 0.9), seed, n=22, rows=28)
    mesh = bmesh.new()
    mesh.from_mesh(ob.data)
    heights = [(face, face.calc_center_median().z) for face in mesh.faces]
    gone = [face for face, z in heights if not any(low < z < high for low, high in spans)]
    bmesh.ops.delete(mesh, geom=gone, context='FACES')
    for v in mesh.verts:
        v.co.x *= 1.015
        v.co.y = v.co.y * 1.015 - 0.003
    mesh.to_mesh(ob.data)
    mesh.free()
    return _shift([ob], x)


def _sleeve(name, side, length, shoulder, depth, cloth):
    """An empty sleeve beside the body, a little bent."""
    points = spline(
        [
            (side * shoulder * 0.58, -depth * 0.46, -0.055),
            (side * shoulder * 0.93, -depth * 0.56, -0.125),
            (side * (shoulder + 0.014), -depth * 0.72, -0.28 - length * 0.10),
            (side * (shoulder + 0.012), -depth * 0.82, -0.28 - length * 0.28),
            (side * (shoulder + 0.004), -depth * 0.92, -length * 0.90),
        ],
        2,
    )
    radii = [0.038 + 0.014 * min(1, k / 3) - 0.006 * k / 8 + 0.002 * sin(k * 1.7) for k in range(len(points))]
    # ten sides: the edges stay below the angle at which the bake splits them
    return tube(name, points, radii, cloth, n=10)


def _buttons(name, length, depth, stud):
    """Four buttons down the front."""
    shape = [(0, 0.006), (0.010, 0.005), (0.012, 0)]
    return [
        lathe(
            f'{name}_button{k}',
            shape,
            (0.028, -depth * 1.09, -0.28 - k * length * 0.15),
            stud,
            n=6,
            rot=(pi / 2, 0, 0),
        )
        for k in range(4)
    ]


def shawl(name, x, half, length, colour, seed=0, depth=0.07, columns=22, rows=15):
    """A long cloth over the hook, in soft folds; `half` is half its width at the hem."""

    def point(u, v):
        spread = 0.035 + (half - 0.035) * min(1, v * 1.6) ** 0.7
        fold = sin(u * 5 * pi + seed) * 0.018 * min(1, v * 3)
        crown = 0.03 * (1 - (2 * u - 1) ** 2) * max(0, 1 - v * 6)
        drop = length * v * (1 - 0.05 * sin(u * pi + seed))
        return ((2 * u - 1) * spread, -depth * (0.55 + 0.45 * min(1, v * 4)) - fold, crown - drop)

    return _shift(hung_cloth(name, columns, rows, point, dye(colour, 0.95), sides=(1,)), x, HOOK + 0.02)


def rucksack(name, x, colour, pocket, trim):
    """A rucksack by its handle, with a front pocket and loose straps."""
    body, front, dark = dye(colour, 0.9), dye(pocket, 0.9), dye(trim, 0.7)
    shell = [(-0.47, 0.22, 0.09, 0.04), (-0.455, 0.27, 0.13, 0.05), (-0.25, 0.28, 0.15, 0.06)]
    shell += [(-0.11, 0.25, 0.13, 0.06), (-0.06, 0.17, 0.09, 0.04), (-0.045, 0.10, 0.05, 0.02)]
    flap = [
        (-0.44, 0.17, 0.03, 0.014),
        (-0.425, 0.21, 0.06, 0.028),
        (-0.28, 0.21, 0.06, 0.028),
        (-0.26, 0.17, 0.03, 0.014),
    ]
    parts = [
        tapered(name + '_body', shell, body, (0, -0.095, 0), corner=3),
        tapered(name + '_pocket', flap, front, (0, -0.175, 0), corner=3),
    ]
    loop = spline(
        [
            (-0.03, -0.09, -0.06),
            (-0.024, -0.075, 0.0),
            (0, -0.07, 0.018),
            (0.024, -0.075, 0.0),
            (0.03, -0.09, -0.06),
        ],
        3,
    )
    zipper = spline(
        [
            (-0.118, -0.168, -0.26),
            (-0.105, -0.158, -0.13),
            (0, -0.138, -0.085),
            (0.105, -0.158, -0.13),
            (0.118, -0.168, -0.26),
        ],
        4,
    )
    parts += [tube(name + '_loop', loop, 0.007, dark, n=4), tube(name + '_zip', zipper, 0.004, dark, n=3)]
    for side in (-1, 1):
        strap = spline(
            [
                (side * 0.09, -0.03, -0.07),
                (side * 0.165, -0.05, -0.20),
                (side * 0.155, -0.06, -0.40),
                (side * 0.10, -0.06, -0.46),
            ],
            3,
        )
        parts.append(tube(f'{name}_strap{side}', strap, 0.014, dark, n=10))
    return _shift(parts, x)


def shoe(name, colour, sole, length=0.25, low=0.06, toe=0.0):
    """One shoe, toe towards -y; `toe` turns its tip up."""
    wide = length * 0.36
    base = tapered(
        name + '_sole',
        [(0, wide * 0.86, length * 0.96, 0.03), (0.016, wide, length, 0.035)],
        dye(sole),
        corner=3,
    )
    rows = [
        (0.015, wide * 0.98, length * 0.985, 0.036),
        (0.030, wide * 0.98, length * 0.96, 0.036, 0.002),
        (low * 0.72, wide * 0.86, length * 0.74, 0.034, length * 0.10),
    ]
    upper = tapered(
        name + '_upper',
        [*rows, (low, wide * 0.80, length * 0.50, 0.030, length * 0.21)],
        dye(colour, 0.5),
        corner=3,
        open_top=True,
    )
    inside = tapered(
        name + '_inside',
        [
            (low - 0.003, wide * 0.74, length * 0.47, 0.028, length * 0.21),
            (low - 0.0025, wide * 0.72, length * 0.46, 0.027, length * 0.21),
        ],
        dye('#3a2c24'),
        corner=3,
    )
    parts = [base, upper, inside]
    if toe:
        tip = spline(
            [
                (0, -length * 0.44, 0.022),
                (0, -length * 0.54, 0.028),
                (0, -length * 0.56, 0.028 + toe),
                (0, -length * 0.51, 0.034 + toe),
            ],
            3,
        )
        parts.append(
            tube(name + '_tip', tip, [0.010 - 0.0008 * k for k in range(len(tip))], dye('#d9ab45', 0.4), n=6)
        )
    return parts
