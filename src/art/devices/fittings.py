"""Solids and fittings of many devices: faces to build on, slabs, leads, plugs, lights, screens."""

from math import cos, pi, sin

import bmesh
import bpy
from mathutils import Euler, Matrix, Vector

from devices.studio import put
from kit.materials import M
from kit.mesh import bm_obj, grid_faces, new_obj
from kit.shapes import box, lathe, spline, tube
from kit.stage import area


class Panel:
    """A flat face of a device: x and y run on it, `up` leaves it. Tilt 0 looks up, 90 degrees ahead."""

    def __init__(self, origin, tilt=0.0, turn=0.0):
        """Turned about x by `tilt`, then about the upright by `turn`, both in radians."""
        self.rot = Euler((tilt, 0, turn))
        self.matrix = Matrix.Translation(origin) @ self.rot.to_matrix().to_4x4()

    def at(self, x=0.0, y=0.0, up=0.0):
        """A point on the face, or above it."""
        return tuple(self.matrix @ Vector((x, y, up)))

    def put(self, node, parts, x=0.0, y=0.0, up=0.0, spin=0.0):
        """Move parts that were built around the origin onto the face, and give them to a node."""
        goal = self.matrix @ Matrix.Translation((x, y, up)) @ Matrix.Rotation(spin, 4, 'Z')
        flat = put(node, parts)
        for ob in flat:
            ob.matrix_world = goal @ ob.matrix_basis
        return flat


UPRIGHT = pi / 2


def outline(width, depth, radius, k=5):
    """A rectangle with round corners, k + 1 points for each corner, starting on the left."""
    radius = min(radius, width / 2 - 1e-5, depth / 2 - 1e-5)
    points = []
    for corner, (sx, sy) in enumerate(((-1, -1), (1, -1), (1, 1), (-1, 1))):
        for i in range(k + 1):
            a = pi + (corner + i / k) * pi / 2
            points.append(
                (
                    sx * (width / 2 - radius) + radius * cos(a),
                    sy * (depth / 2 - radius) + radius * sin(a),
                )
            )
    return points


def loft(name, rings, mat, caps=(True, True), **kw):
    """A skin over rings of equally many points; caps are laid in strips, so that they can be cut finer."""
    n = len(rings[0])
    faces = grid_faces(n, len(rings), closed_u=True)
    for wanted, first in zip(caps, (0, (len(rings) - 1) * n)):
        if wanted:
            for i in range(n // 2 - 1):
                faces.append((first + i, first + i + 1, first + n - 2 - i, first + n - 1 - i))
    mesh = bmesh.new()
    verts = [mesh.verts.new(p) for ring in rings for p in ring]
    for face in faces:
        mesh.faces.new([verts[i] for i in face])
    return bm_obj(name, mesh, mat, autosmooth=180, **kw)


def soft(thick, edge, n=3, foot=0.0):
    """Profile of a slab, (inset, height) from below to a rounded upper edge; `foot` rounds the lower one."""
    low = (
        [(foot * (1 - sin(pi / 2 * i / n)), foot * (1 - cos(pi / 2 * i / n))) for i in range(n)]
        if foot
        else []
    )
    high = [
        (edge * (1 - cos(pi / 2 * i / n)), thick - edge + edge * sin(pi / 2 * i / n)) for i in range(n + 1)
    ]
    return [*low, (0, foot), *high]


def slab(name, width, depth, radius, profile, mat, k=5, bottom=False, **kw):
    """A plate with round corners, lying on the xy plane; profile = [(inset, height)]."""
    rings = [
        [(x, y, z) for x, y in outline(width - 2 * i, depth - 2 * i, max(radius - i, 0.0004), k)]
        for i, z in profile
    ]
    return loft(name, rings, mat, (bottom, True), **kw)


def flat(name, points, mat, ghost=True):
    """A filled shape without thickness. As print it throws no shadow; every node needs one real part."""
    turn = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(points, points[1:] + points[:1]))
    points = points if turn > 0 else points[::-1]
    return new_obj(
        name, [(x, y, 0) for x, y in points], [tuple(range(len(points)))], mat, smooth=False, ghost=ghost
    )


def tile(name, width, height, radius, mat, k=3, ghost=True):
    """A filled rectangle with round corners, printed unless `ghost` is false."""
    return flat(name, outline(width, height, radius, k), mat, ghost)


def disc(name, radius, mat, n=20):
    """A filled circle, printed."""
    return flat(name, [(radius * cos(2 * pi * i / n), radius * sin(2 * pi * i / n)) for i in range(n)], mat)


def ring(name, radius, width, mat, n=24):
    """A printed ring."""
    verts = [
        (r * cos(2 * pi * i / n), r * sin(2 * pi * i / n), 0)
        for r in (radius, radius - width)
        for i in range(n)
    ]
    return new_obj(name, verts, grid_faces(n, 2, closed_u=True), mat, smooth=False, ghost=True)


def sheet(name, width, height, nx, ny, mat):
    """A plane cut into nx by ny fields, so that it can carry soft light: a wall, a window pane."""
    verts = [
        (width * (i / nx - 0.5), height * (j / ny - 0.5), 0) for j in range(ny + 1) for i in range(nx + 1)
    ]
    return new_obj(name, verts, grid_faces(nx + 1, ny + 1), mat)


def cull(ob, is_hidden):
    """Take away the faces that nobody can see: is_hidden(middle, normal), both in the part's own space."""
    mesh = bmesh.new()
    mesh.from_mesh(ob.data)
    gone = [f for f in mesh.faces if is_hidden(f.calc_center_median(), f.normal)]
    bmesh.ops.delete(mesh, geom=gone, context='FACES')
    mesh.to_mesh(ob.data)
    mesh.free()
    return ob


def lamp(name, radius, n=14):
    """The bead of a small light; its colour comes from the state."""
    r = radius
    profile = [(0, 0.5 * r), (0.55 * r, 0.42 * r), (0.9 * r, 0.2 * r), (r, -0.1 * r)]
    return lathe(name, profile, (0, 0, 0), M('lamp', col='#ffffff', emit=1), n=n, autosmooth=180)


def well(name, radius, mat, width=0.003, height=0.0018, n=24):
    """A raised rim around a button or a light."""
    r, w, h = radius, width, height
    profile = [(r + w, -0.0005), (r + w, 0.6 * h), (r + 0.6 * w, h), (r + 0.2 * w, 0.8 * h), (r, -0.0005)]
    return lathe(name, profile, (0, 0, 0), mat, n=n, autosmooth=180)


def grille(name, mat, rows, step, radius=0.0012, n=6):
    """Small dark holes in a hexagonal field that is `rows` wide."""
    holes, half = [], (rows - 1) / 2
    for j in range(rows):
        for i in range(rows + 1):
            x, y = (i - half - (0.5 if j % 2 else 0)) * step, (j - half) * step * 0.87
            if (x * x + y * y) ** 0.5 > (half + 0.1) * step:
                continue
            hole = disc(f'{name}{j}_{i}', radius, mat, n)
            hole.location = (x, y, 0)
            holes.append(hole)
    return holes


def lead(name, points, radius, mat, n=7, k=5):
    """A cable through points, smoothly."""
    return tube(name, spline(points, k), radius, mat, n=n)


def mains_plug(name, mat):
    """A three-pin plug lying on its back, pins up, cable to +y. Around the origin, 50 mm square."""
    brass = M('plug_brass', col='#b9a26a', rough=0.35)
    case = slab(name, 0.049, 0.050, 0.013, soft(0.020, 0.005, 3, 0.003), mat, k=4)
    parts = [case]
    for k, (x, y, w, d, h) in enumerate(
        (
            (0, -0.010, 0.004, 0.008, 0.023),
            (-0.011, 0.011, 0.0063, 0.004, 0.018),
            (0.011, 0.011, 0.0063, 0.004, 0.018),
        )
    ):
        parts.append(
            box(f'{name}_pin{k}', (w, d, h), (x, y, 0.020), brass, bevel=0.0008, seg=1, drop=('-z',))
        )
    parts.append(tube(f'{name}_grip', [(0, 0.022, 0.010), (0, 0.036, 0.009)], [0.0062, 0.0042], mat, n=9))
    return parts


def far_lights(scale, middle):
    """The lights of the studio for something large: farther off by `scale`, around `middle`."""
    world = bpy.context.scene.world.node_tree.nodes['Background']
    world.inputs[0].default_value = (0.34, 0.35, 0.37, 1)
    for name, at, turn, size, watts, colour in (
        ('key', (-0.75, -0.75, 1.05), (0.62, -0.50, 0), 0.7, 14, (1, 0.95, 0.88)),
        ('fill', (0.95, -0.60, 0.65), (0.75, 0.85, 0), 0.9, 5.5, (0.88, 0.94, 1)),
        ('top', (0.1, 0.1, 1.3), (0, 0, 0), 1.0, 4.5, (1, 1, 1)),
    ):
        spot = tuple(scale * a + b for a, b in zip(at, middle))
        area(name, spot, turn, size * scale, size * scale, watts * scale * scale, colour)


def ground(left, right, front, back, nx=26, ny=18):
    """Grid of points for the soft shadow on a table or a floor."""
    xs = [left + (right - left) * k / (nx - 1) for k in range(nx)]
    ys = [front + (back - front) * k / (ny - 1) for k in range(ny)]
    return [([[((x, y, 1.6), 1.7) for x in xs] for y in ys], (0, 0, -1), 0.0008)]
