"""Pieces of bodies and clothes that several people share: sleeves, hands, shoes, sheets of cloth."""

from math import cos, pi, radians, sin

import bpy
from mathutils import Vector

from kit.materials import M
from kit.mesh import grid_faces, new_obj
from people.clay import ball, chain, clay, limb


def moved(matrix, make):
    """Build with `make()` in its own space, then carry all that it made to its place."""
    before = set(bpy.data.objects)
    make()
    bpy.context.view_layer.update()
    for ob in set(bpy.data.objects) - before:
        ob.matrix_world = matrix @ ob.matrix_world
    bpy.context.view_layer.update()


def dye(name, **kw):
    """A material of the person; the room has its own of some of these names."""
    return M(f'person_{name}', **kw)


def between(a, b, n):
    """n numbers from a to b."""
    return [a + (b - a) * k / (n - 1) for k in range(n)]


def bell(value, middle, wide):
    """1 at `middle`, falling to 0 at `wide` to both sides."""
    t = min(1.0, abs(value - middle) / wide)
    return (1 - t * t) ** 2


def sheet(name, node, rows, mat, facing, closed=False):
    """Cloth through rows of points; it shows the side along `facing`, or the outside when rows are closed."""
    across, verts = len(rows[0]), [Vector(p) for row in rows for p in row]
    faces = grid_faces(across, len(rows), closed_u=closed)
    total = 0.0
    for f in faces:
        a, b, c, d = [verts[i] for i in f]
        normal = (c - a).cross(d - b)
        if closed:
            row = f[0] // across
            middle = sum(verts[row * across : (row + 1) * across], Vector()) / across
            total += normal.dot(a - middle)
        else:
            total += normal.dot(Vector(facing))
    if total < 0:
        faces = [tuple(reversed(f)) for f in faces]
    ob = new_obj(name, verts, faces, mat, autosmooth=180)
    ob['node'] = node
    return ob


def oval(centre, wide, deep, n, wave=0.0, count=0, turn=0.0):
    """A closed row of points about a level oval; `wave` and `count` lay it in folds."""
    out = []
    for k in range(n):
        a = 2 * pi * k / n
        r = 1 + wave * sin(count * a + turn)
        out.append((centre[0] + wide * r * cos(a), centre[1] + deep * r * sin(a), centre[2]))
    return out


def sleeve(name, node, points, radii, mat, triangles, folds=(), voxel=0.010):
    """A sleeve or a bare arm; folds = (segment, share of its length, how far it stands out)."""

    def heap(mesh):
        chain(mesh, points, radii, 8)
        for k, t, out in folds:
            a, b = Vector(points[k]), Vector(points[k + 1])
            r = radii[k] + (radii[k + 1] - radii[k]) * t + out
            turn = (b - a).to_track_quat('Z', 'Y').to_euler()
            ball(mesh, a.lerp(b, t), (r, r, 0.012), turn)

    return clay(name, node, heap, mat, triangles, voxel, 6)


def cuff(name, node, wrist, along, radius, long, mat, n=12, out=0.004):
    """A band about the end of a sleeve, hollow towards the hand."""
    wrist, along = Vector(wrist), Vector(along).normalized()
    side = along.orthogonal().normalized()
    up = along.cross(side)

    def ring(at, r):
        return [
            wrist + along * at + (side * cos(2 * pi * k / n) + up * sin(2 * pi * k / n)) * r for k in range(n)
        ]

    rows = [ring(-0.004, radius - 0.006), ring(0.001, radius + out), ring(long * 0.5, radius + out * 1.2)]
    rows += [
        ring(long - 0.002, radius + out * 0.8),
        ring(long, radius - 0.003),
        ring(long - 0.012, radius - 0.009),
    ]
    return sheet(name, node, rows, mat, along, closed=True)


def finger(mesh, point, heading, palm, k, curl, size):
    """The three joints of finger `k` (0 is the index), each bent further towards the palm."""
    bend = 0.0
    thick = (0.0104, 0.0106, 0.0102, 0.0090)[k] * size
    for share, long in ((0.8, 0.043), (1.0, 0.027), (0.7, 0.021)):
        bend += curl * share
        reach = long * (0.95, 1.05, 1.0, 0.8)[k] * size
        ahead = point + (heading * cos(bend) + palm * sin(bend)) * reach
        chain(mesh, [point, ahead], [thick, thick * 0.90], 4)
        point, thick = ahead, thick * 0.90


def hand(
    name,
    node,
    wrist,
    forward,
    palm,
    is_right,
    mat,
    curl=(20, 24, 28, 34),
    thumb=(0.6, 0.3),
    size=1.0,
    triangles=520,
    spread=0.0,
):
    """A hand; fingers bend by `curl` degrees a joint, thumb = how far (aside, across the palm) it lies."""
    forward = Vector(forward).normalized()
    palm = Vector(palm)
    palm = (palm - forward * palm.dot(forward)).normalized()
    aside = forward.cross(palm) * (1 if is_right else -1)
    wrist = Vector(wrist)

    def heap(mesh):
        limb(
            mesh,
            wrist - forward * 0.02 * size,
            wrist + forward * 0.03 * size,
            0.0225 * size,
            0.022 * size,
            4,
            0.85,
        )
        for k in range(4):
            off = (0.0305, 0.0105, -0.0100, -0.0290)[k] * size
            start = wrist + aside * off * 0.62 + forward * 0.012 * size
            heading = (forward + aside * spread * (1.5 - k) / 1.5).normalized()
            point = wrist + aside * off + forward * (0.088, 0.092, 0.088, 0.080)[k] * size
            chain(mesh, [start, point], [0.0135 * size, 0.0120 * size], 5)
            finger(mesh, point, heading, palm, k, radians(curl[k]), size)
        out, over = thumb
        root = wrist + (forward * 0.022 + aside * 0.020 + palm * 0.004) * size
        middle = root + (forward * 0.034 + aside * 0.032 * out + palm * (0.010 + 0.014 * over)) * size
        last = middle + (forward * 0.028 + aside * 0.012 * (out - over) + palm * 0.020 * over) * size
        tip = last + (forward * 0.022 - aside * 0.010 * over + palm * 0.010 * over) * size
        chain(mesh, [root, middle, last, tip], [r * size for r in (0.017, 0.0130, 0.0112, 0.0090)], 4)

    return clay(name, node, heap, mat, triangles, 0.0048, 3)


def neckband(name, centre, radius, rise, fall, mat, n=18):
    """A band about the neck that stands `rise` up from `centre` and slopes `fall` down to the shoulders."""
    x, y, z = centre
    rows = []
    for grow, up in (
        (0.020, -fall),
        (0.009, -0.35 * fall),
        (0.003, 0.6 * rise),
        (-0.001, rise),
        (-0.008, rise - 0.002),
        (-0.010, -0.012),
    ):
        rows.append(oval((x, y, z + up), radius + grow, radius + grow, n))
    return sheet(name, 'torso', rows, mat, (0, 0, 1), closed=True)


def sole(name, node, heel, turn, mat, long=0.27, wide=0.050, high=0.026, n=18):
    """The sole of a shoe; `heel` is on the floor under the ankle, turn = 0 points the toes to -y."""

    def ring(grow, z):
        points = []
        for k in range(n):
            a = 2 * pi * k / n
            along = -0.30 * long + 0.5 * long * cos(a)
            slim = 0.84 + 0.16 * bell(along, -0.52 * long, 0.40 * long)
            x, y = sin(a) * (wide * slim + grow), along - grow * -cos(a)
            points.append(
                (
                    heel[0] + x * cos(turn) - y * sin(turn),
                    heel[1] + x * sin(turn) + y * cos(turn),
                    heel[2] + z,
                )
            )
        return points

    rows = [ring(-0.004, 0.002), ring(0.003, 0.008), ring(0.002, high), ring(-0.016, high + 0.002)]
    return sheet(name, node, rows, mat, (0, 0, 1), closed=True)


def shoe(name, node, heel, turn, upper, under, long=0.27, wide=0.050, high=0.105, triangles=230):
    """A laced shoe: sole, upper with a padded opening, and a tongue of laces in the sole's colour."""
    sole(f'{name}_sole', node, heel, turn, under, long, wide)

    def at(x, y, z):
        return (heel[0] + x * cos(turn) - y * sin(turn), heel[1] + x * sin(turn) + y * cos(turn), heel[2] + z)

    def heap(mesh):
        chain(
            mesh,
            [
                at(0, 0.045, 0.050),
                at(0, -0.04, 0.052),
                at(0, -0.36 * long, 0.046),
                at(0, -0.62 * long, 0.034),
            ],
            [wide * 0.80, wide * 0.84, wide * 0.92, wide * 0.74],
            5,
            0.80,
        )
        chain(mesh, [at(0, 0.012, 0.06), at(0, 0.008, high - 0.012)], [wide * 0.82, wide * 0.80], 4)
        chain(mesh, [at(0, -0.045, 0.075), at(0, -0.11, 0.066)], [0.024, 0.018], 4)

    clay(name, node, heap, upper, triangles, 0.009, 4, cut=[((0, 0, heel[2] + 0.014), (0, 0, -1))])
    for k in range(3):
        y, z = -0.052 - 0.026 * k, 0.1005 - 0.0085 * k
        row = [
            [
                at(x, y + dy, z - 0.35 * abs(x) + (0.002 if dy == 0 else -0.003))
                for x in between(-0.026, 0.026, 4)
            ]
            for dy in (0.005, 0, -0.005)
        ]
        sheet(f'{name}_lace{k}', node, row, under, (0, 0, 1))
