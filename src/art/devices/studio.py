"""The soft studio in which devices are lit, and small parts that they share."""

import bpy
from mathutils import Vector

from kit.materials import M
from kit.mesh import grid_faces, new_obj
from kit.shapes import box, lathe
from kit.stage import area


def put(node, *parts):
    """Mark parts as belonging to a node."""
    flat = []
    for part in parts:
        flat.extend(part if isinstance(part, (list, tuple)) else [part])
    for ob in flat:
        ob['node'] = node
    return flat


def lights():
    """Key from the upper left, wide fill, a little sky all round."""
    world = bpy.context.scene.world.node_tree.nodes['Background']
    world.inputs[0].default_value = (0.34, 0.35, 0.37, 1)
    area('key', (-0.75, -0.75, 1.05), (0.62, -0.50, 0), 0.7, 0.7, 14, (1, 0.95, 0.88))
    area('fill', (0.95, -0.60, 0.65), (0.75, 0.85, 0), 0.9, 0.9, 5.5, (0.88, 0.94, 1))
    area('top', (0.1, 0.1, 1.3), (0, 0, 0), 1.0, 1.0, 4.5, (1, 1, 1))


def dome(name, at, radius, height, mat, turn=(0, 0, 0), n=28):
    """A round push button with a soft edge."""
    r, h = radius, height
    profile = [
        (0, h),
        (0.45 * r, 0.97 * h),
        (0.78 * r, 0.84 * h),
        (0.94 * r, 0.60 * h),
        (r, 0.28 * h),
        (r, -0.1 * h),
    ]
    return lathe(name, profile, at, mat, n=n, rot=turn, autosmooth=180)


def stroke(name, points, width, mat, closed=False):
    """A flat line of even width in the xy plane, mitred: signs and digits. It casts no shadow on what it is printed on."""
    p = [Vector(q) for q in points]
    n = len(p)
    verts = []
    for i in range(n):
        before = (p[i] - p[i - 1]).normalized() if closed or i else (p[1] - p[0]).normalized()
        after = (p[(i + 1) % n] - p[i]).normalized() if closed or i < n - 1 else before
        side = Vector((-(before + after).y, (before + after).x)).normalized()
        side /= max(0.4, side.dot(Vector((-before.y, before.x))))
        verts += [(*(p[i] - side * width / 2), 0), (*(p[i] + side * width / 2), 0)]
    faces = [tuple(reversed(f)) for f in grid_faces(2, n)]
    if closed:
        faces.append((0, 1, 2 * n - 1, 2 * n - 2))
    return new_obj(name, verts, faces, mat, smooth=False, ghost=True)


def table(size, z):
    """The unseen table top that catches shadow and gives bounce."""
    return box('TABLE', (size, size, 0.02), (0, 0, z - 0.02), M('studio', col='#efe7da'), bevel=0)
