"""What kitchen and bathroom devices share: rounded plates, printed signs, small lamps, polish, a studio."""

from math import cos, pi, sin

import bpy
import numpy as np
from mathutils import Euler, Vector

from devices.studio import put, stroke
from kit.materials import M
from kit.mesh import grid_faces, new_obj, place
from kit.shapes import box, lathe, tube
from kit.stage import area

FLAT, UPRIGHT = (0, 0, 0), (pi / 2, 0, 0)  # UPRIGHT: what faced up faces the viewer (-y)

# Names of materials that mirror the studio: their tint is changed with the way that the surface faces.
SHINY = ('chrome', 'steel', 'copper', 'brass')
GLOSSY = 'glass'


def plate(name, size, at, mat, r, edge=0.002, turn=FLAT, k=5, steps=2, **props):
    """A slab with round corners and a softened upper edge; `at` is the middle of its open underside."""
    w, d, h = size
    layers = [(0, 0.0)]
    layers += [
        (edge * (1 - cos(pi / 2 * i / steps)), h - edge * (1 - sin(pi / 2 * i / steps)))
        for i in range(steps + 1)
    ]
    arcs = [(pi / 2 * (q + i / k), q) for q in range(4) for i in range(k + 1)]
    corner = [((w / 2 - r) * sx, (d / 2 - r) * sy) for sx, sy in ((1, 1), (-1, 1), (-1, -1), (1, -1))]
    verts = []
    for inset, z in layers:
        verts += [
            (corner[q][0] + (r - inset) * cos(a), corner[q][1] + (r - inset) * sin(a), z) for a, q in arcs
        ]
    n = len(arcs)
    faces = grid_faces(n, len(layers), closed_u=True)
    last, mid = (len(layers) - 1) * n, len(verts)
    verts += [(x, y, h) for x, y in corner]
    faces.append(tuple(range(mid, mid + 4)))
    for q in range(4):
        a = last + q * (k + 1)
        faces += [(mid + q, a + i, a + i + 1) for i in range(k)]
        faces.append((mid + q, a + k, last + (q * (k + 1) + k + 1) % n, mid + (q + 1) % 4))
    return new_obj(name, verts, faces, mat, loc=at, rot=turn, **props)


def spun(name, profile, at, mat, start, end, n=24, turn=FLAT):
    """Part of a lathe: `profile` [(radius, z) …] from outside to inside, from angle `start` to `end`."""
    angles = [start + (end - start) * i / n for i in range(n + 1)]
    verts = [(r * cos(a), r * sin(a), z) for r, z in profile for a in angles]
    return new_obj(name, verts, grid_faces(n + 1, len(profile)), mat, loc=at, rot=turn)


def sign(node, lines, at, width, mat, turn=FLAT, scale=1.0, closed=False):
    """Lines printed on a part; every line is a list of points in the plane that `turn` tips."""
    drawn = [
        stroke('sign', [(x * scale, y * scale) for x, y in line], width, mat, closed=closed) for line in lines
    ]
    put(node, place(drawn, at, 0, Euler(turn)))


def ring(r, n=24, start=0.0, sweep=2 * pi):
    """Points on a circle, for a closed sign, or on an arc when `sweep` is less."""
    whole = abs(sweep) > 6.28
    return [
        (r * cos(start + sweep * i / n), r * sin(start + sweep * i / n)) for i in range(n if whole else n + 1)
    ]


def power_sign(r, n=12):
    """On and off: an arc that is open at the top, and a bar."""
    return [ring(r, n, pi / 2 + 0.7, 2 * pi - 1.4), [(0, r * 0.25), (0, r * 1.2)]]


def drop_sign(r):
    """A drop of water."""
    round_part = [(r * cos(a), r * sin(a)) for a in [pi * (0.85 + 1.3 * i / 10) for i in range(11)]]
    return [(0, r * 2.1), *round_part]


def reset_sign(r):
    """An arrow that runs round in a circle: back to rest."""
    start, sweep, h = 1.0, 4.9, r * 0.55
    a = start + sweep
    x, y, tx, ty = r * cos(a), r * sin(a), -sin(a), cos(a)
    head = [(x - tx * h * 0.3 + s * h * cos(a), y - ty * h * 0.3 + s * h * sin(a)) for s in (-1, 1)]
    return [ring(r, 14, start, sweep), [head[0], (x + tx * h, y + ty * h), head[1]]]


SEGMENTS = {
    'a': [(-0.42, 1), (0.42, 1)],
    'b': [(0.5, 0.9), (0.5, 0.1)],
    'c': [(0.5, -0.1), (0.5, -0.9)],
    'd': [(-0.42, -1), (0.42, -1)],
    'e': [(-0.5, -0.1), (-0.5, -0.9)],
    'f': [(-0.5, 0.9), (-0.5, 0.1)],
    'g': [(-0.42, 0), (0.42, 0)],
}
LIT = dict(zip('0123456789', 'abcdef bc abged abgcd fgbc afgcd afgedc abc abcdefg abcdfg'.split()))


def seven(node, text, at, half, mat, turn=FLAT, width=0.26, pitch=1.75):
    """Digits of a clock or counter, 2 x `half` high, centred on `at`. A colon takes half a digit's room."""
    steps = [0.5 if c == ':' else 1 for c in text]
    x = -sum(steps) / 2
    for c, step in zip(text, steps):
        middle = (x + step / 2) * pitch
        if c == ':':
            bars = [[(middle, y - 0.12), (middle, y + 0.12)] for y in (-0.42, 0.42)]
        else:
            bars = [[(middle + px, py) for px, py in SEGMENTS[s]] for s in LIT[c]]
        sign(node, bars, at, width * half, mat, turn, half)
        x += step


def bead(node, at, r, turn=FLAT, n=10):
    """A small round lamp."""
    profile = [(0, 0.5 * r), (0.55 * r, 0.42 * r), (0.9 * r, 0.2 * r), (r, -0.06 * r)]
    put(node, lathe('lamp', profile, at, M('lamp', emit=1), n=n, rot=turn, autosmooth=180))


def screw(node, at, r, turn=FLAT, slot=0.5):
    """The head of a cross screw."""
    head = [(0, 0.35 * r), (0.7 * r, 0.3 * r), (r, 0)]
    put(node, lathe('screw', head, at, M('steel_screw', col='#c3c6c6', rough=0.3), n=12, rot=turn))
    off = Euler(turn).to_matrix() @ Vector((0, 0, 0.35 * r + 0.0003))
    dark = M('screw_slot', col='#55585a')
    for a in (slot, slot + pi / 2):
        line = [(-0.55 * r * cos(a), -0.55 * r * sin(a)), (0.55 * r * cos(a), 0.55 * r * sin(a))]
        sign(node, [line], [p + q for p, q in zip(at, off)], 0.22 * r, dark, turn)


def feet(node, places, r=0.008, h=0.004):
    """Rubber feet on the table."""
    rubber = M('rubber_foot', col='#3b3e40', rough=0.9)
    for x, y in places:
        put(node, lathe('foot', [(r, 0), (r, h)], (x, y, 0), rubber, n=10))


def spin(node, profile, at, mat, n=24, turn=FLAT, **props):
    """A turned part of a node."""
    put(node, lathe('spin', profile, at, mat, n=n, rot=turn, **props))


def wire(node, points, r, mat, n=10):
    """A lead, hose or bent rod along points."""
    put(node, tube('wire', points, r, mat, n=n))


def polished(ob, material, flat):
    """Tints for `vertex_bake`: metals get bright and dark bands as if they mirrored a room, glass a gleam."""
    tint = flat(ob, material)
    count = len(ob.data.vertices)
    if material.name.startswith(SHINY):
        normals = np.empty(count * 3, np.float32)
        ob.data.vertices.foreach_get('normal', normals)
        facing = normals.reshape(-1, 3) @ np.array(ob.matrix_world.to_3x3().normalized()).T
        side, up = facing[:, 0], facing[:, 2]
        around = np.sqrt(np.maximum(0, 1 - up * up))
        shine = (
            0.55 + 0.70 * np.exp(-(((up - 0.55) / 0.28) ** 2)) + 0.25 * np.exp(-(((up + 0.6) / 0.25) ** 2))
        )
        shine += around * (
            0.75 * np.exp(-(((side + 0.5) / 0.26) ** 2)) + 0.35 * np.exp(-(((side - 0.85) / 0.2) ** 2))
        )
        return np.minimum(1.3, tint * shine[:, None])
    if material.name.startswith(GLOSSY):
        points = np.empty(count * 3, np.float32)
        ob.data.vertices.foreach_get('co', points)
        turn = np.array(ob.matrix_world)
        world = points.reshape(-1, 3) @ turn[:3, :3].T + turn[:3, 3]
        along = world @ np.array([0.75, 0.8, 0.8])
        gleam = np.exp(-(((along - 0.02) / 0.10) ** 2)) + 0.5 * np.exp(-(((along - 0.27) / 0.06) ** 2))
        return tint + 0.045 * gleam[:, None] * np.array([0.9, 1.0, 1.1])
    return tint


def large_lights(size, at=(0, 0, 0)):
    """The soft studio for what is `size` times as large as a thing on a table, about the point `at`."""
    world = bpy.context.scene.world.node_tree.nodes['Background']
    world.inputs[0].default_value = (0.36, 0.37, 0.39, 1)
    for name, loc, turn, side, watts, colour in (
        ('key', (-0.75, -0.75, 1.05), (0.62, -0.50, 0), 0.7, 14, (1, 0.95, 0.88)),
        ('fill', (0.95, -0.60, 0.65), (0.75, 0.85, 0), 0.9, 5.5, (0.88, 0.94, 1)),
        ('top', (0.1, 0.1, 1.3), (0, 0, 0), 1.0, 4.5, (1, 1, 1)),
    ):
        where = [p + size * q for p, q in zip(at, loc)]
        area(name, where, turn, side * size, side * size, watts * size * size, colour)


def unseen_wall(width, low, high, y=0.001):
    """The wall that hides what would shine from behind; it is not part of the model."""
    return box('WALL', (width, 0.02, high - low), (0, y + 0.01, low), M('studio', col='#efe7da'), bevel=0)


def around(half_x, low_y, high_y, drop=0.3, step=0.022):
    """Points above a table or floor about the origin, for `shadow_grids`."""
    nx, ny = max(8, round(2 * half_x / step)), max(8, round((high_y - low_y) / step))
    xs = [-half_x + 2 * half_x * i / nx for i in range(nx + 1)]
    ys = [low_y + (high_y - low_y) * j / ny for j in range(ny + 1)]
    return [([[((x, y, drop), drop + 0.1) for x in xs] for y in ys], (0, 0, -1), 0.0008)]
