"""Things that lie beside a device: paper, pens, straps, leads, mugs. Built round the origin on the table."""

from math import cos, pi, sin

from mathutils import Vector

from devices.plates import plate
from kit.materials import M
from kit.mesh import grid_faces, new_obj
from kit.shapes import lathe, spline, tube

PAPER = '#f3efe4'


def sheet(name, wide, high, mat, thick=0.0006, r=0):
    """A sheet of paper or card."""
    return plate(name, wide, high, r, [(0, 0.0001), (0, thick)], mat, 3)


def strap(name, points, wide, mat, thick=0.0014, steps=5):
    """A woven band that lies on its flat side along points (x, y, z)."""
    way = spline(points, steps)
    verts = []
    for i, p in enumerate(way):
        along = (way[min(i + 1, len(way) - 1)] - way[max(i - 1, 0)]).normalized()
        side = Vector((-along.y, along.x, 0)).normalized() * wide / 2
        up = Vector((0, 0, thick))
        verts += [p - side, p - side + up, p + side + up, p + side]
    return new_obj(name, verts, [tuple(reversed(f)) for f in grid_faces(4, len(way))], mat)


def lead(name, points, mat, r=0.0018, n=6):
    """A thin cable through points."""
    return tube(name, spline(points, 5), r, mat, n=n)


def pen(colour, long=0.138):
    """A ball pen that lies along x, its point to the right."""
    body, steel = M('pen' + colour, col=colour), M('steel', col='#b4b9bc', rough=0.3)
    turn, at = (0, pi / 2, 0), (-long / 2, 0, 0.0046)
    barrel = [(0, 0), (0.0036, 0), (0.0044, 0.004), (0.0046, long * 0.55), (0.0042, long - 0.016)]
    tip = [(0.0042, long - 0.016), (0.0012, long - 0.002), (0, long)]
    clip = tube('clip', [(-long / 2 + 0.001, 0, 0.0098), (-long / 2 + 0.042, 0, 0.0100)], 0.0011, steel, n=5)
    return [
        lathe('barrel', barrel, at, body, 12, turn, 60),
        lathe('tip', tip, at, steel, 12, turn, 60),
        clip,
    ]


def mug(colour, r=0.040, high=0.092):
    """A mug of tea."""
    china, tea = M('mug' + colour, col=colour, rough=0.3), M('tea', col='#7a4522')
    wall = [
        (0, 0.001),
        (r * 0.80, 0.001),
        (r * 0.88, 0.004),
        (r * 0.97, high * 0.25),
        (r, high * 0.6),
        (r, high - 0.001),
        (r - 0.0018, high),
        (r - 0.0036, high - 0.001),
        (r - 0.004, high * 0.80),
    ]
    turns = [pi * (-0.52 + 1.04 * k / 9) for k in range(10)]
    handle = [(r - 0.003 + 0.024 * cos(t), 0, high * 0.5 + 0.026 * sin(t)) for t in turns]
    return [
        lathe('mug', wall, (0, 0, 0), china, 24, autosmooth=60),
        lathe('tea', [(r - 0.004, high * 0.82), (0, high * 0.82)], (0, 0, 0), tea, 24),
        tube('handle', handle, 0.0045, china, n=7),
    ]
