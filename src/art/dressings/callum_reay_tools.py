"""Callum Reay's work: a bag of joiner's tools, and a box with dovetailed corners that he is making."""

from math import cos, pi, sin

from mathutils import Euler

from dressings.paintwork import dye
from kit.garden import tapered
from kit.materials import M
from kit.mesh import new_obj, place
from kit.shapes import box, lathe, spline, tube

OAK, DARK_OAK = '#c9995c', '#8f5f34'


def steel():
    """Bright tool steel."""
    return M('tool_steel', col='#c3c8cc', rough=0.3)


def tool_bag():
    """Canvas bag with leather handles; saw, level, mallet and a chisel look out of it."""
    canvas, leather = dye('#6f6a4e', 0.95), dye('#5a3a22', 0.7)
    wall = [
        (0, 0.42, 0.20, 0.05),
        (0.02, 0.45, 0.23, 0.06),
        (0.17, 0.44, 0.22, 0.07),
        (0.235, 0.40, 0.17, 0.07),
        (0.240, 0.39, 0.16, 0.07),
    ]
    well = [(0.238, 0.385, 0.155, 0.068), (0.239, 0.380, 0.150, 0.066)]
    parts = [tapered('bag', wall, canvas, corner=3), tapered('well', well, dye('#2c2a20'), corner=3)]
    for s in (-1, 1):
        path = spline(
            [
                (-0.11, s * 0.108, 0.10),
                (-0.105, s * 0.100, 0.235),
                (-0.06, s * 0.055, 0.345),
                (0.06, s * 0.055, 0.345),
                (0.105, s * 0.100, 0.235),
                (0.11, s * 0.108, 0.10),
            ],
            3,
        )
        parts.append(tube(f'handle{s}', path, 0.010, leather, n=10))
        parts.append(
            box(f'pocket{s}', (0.17, 0.02, 0.11), (0, s * 0.113, 0.03), dye('#625d44', 0.95), bevel=0.008)
        )
    parts += place(_saw(), (-0.10, 0.015, 0.30), parent_rot=Euler((0.08, -0.95, 0.05)))
    level = [
        box('level', (0.026, 0.018, 0.36), (0, 0, 0), dye('#d8472f', 0.5), bevel=0.003),
        box('vial', (0.016, 0.020, 0.034), (0, 0, 0.27), dye('#cfe86a', 0.3), bevel=0),
    ]
    parts += place(level, (0.15, 0.03, 0.12), parent_rot=Euler((0.06, 0.30, 0)))
    parts += place(_mallet(), (0.03, -0.045, 0.14), parent_rot=Euler((0.12, -0.10, 0.3)))
    parts += place(_chisel('chisel'), (-0.06, -0.04, 0.20), parent_rot=Euler((0.2, -0.25, 0)))
    return parts


def _saw():
    """Hand saw, blade along -x, its wooden grip at the origin."""
    blade = [(-0.02, 0, -0.055), (-0.02, 0, 0.055), (-0.42, 0, 0.055), (-0.42, 0, 0.015)]
    verts = [(x, s * 0.001, z) for s in (-1, 1) for x, _, z in blade]
    sheet = new_obj('saw_blade', verts, [(0, 1, 2, 3), (7, 6, 5, 4)], steel(), smooth=False)
    grip = spline(
        [
            (-0.03, 0, 0.050),
            (0.045, 0, 0.062),
            (0.085, 0, 0.030),
            (0.060, 0, -0.010),
            (0.080, 0, -0.060),
            (0.030, 0, -0.072),
            (-0.03, 0, -0.045),
        ],
        3,
    )
    return [sheet, tube('saw_grip', grip, 0.013, dye('#9a5f30', 0.5), n=10, closed=True)]


def _mallet():
    """Wooden mallet, head up."""
    head = [
        (0, 0.075, 0.055, 0.008),
        (0.01, 0.125, 0.070, 0.010),
        (0.075, 0.135, 0.070, 0.010),
        (0.085, 0.125, 0.060, 0.010),
    ]
    top = tapered('mallet', head, dye(OAK, 0.6), (0, 0, 0.20), corner=2)
    return [
        top,
        tube(
            'mallet_grip',
            [(0, 0, 0), (0, 0, 0.10), (0, 0, 0.14), (0, 0, 0.21)],
            0.013,
            dye(DARK_OAK, 0.6),
            n=8,
        ),
    ]


def _chisel(name):
    """Chisel with a turned handle, handle up."""
    grip = [
        (0.007, 0),
        (0.011, 0.012),
        (0.015, 0.05),
        (0.013, 0.09),
        (0.016, 0.112),
        (0.010, 0.122),
        (0, 0.124),
    ]
    return [
        lathe(name + '_grip', grip, (0, 0, 0.10), dye('#c0392f' if name == 'chisel' else OAK, 0.4), n=12),
        box(name + '_blade', (0.018, 0.004, 0.115), (0, 0, -0.015), steel(), bevel=0),
    ]


def joinery():
    """An open box of oak with dovetails, a chisel beside it and curled shavings."""
    w, d, h, t = 0.30, 0.20, 0.125, 0.016
    light, dark = dye(OAK, 0.6), dye(DARK_OAK, 0.6)
    parts = [
        box('front', (w, t, h), (0, -d / 2 + t / 2, 0), light, bevel=0.0015, seg=1),
        box('back', (w, t, h), (0, d / 2 - t / 2, 0), light, bevel=0.0015, seg=1),
        box('left', (t, d - 2 * t, h), (-w / 2 + t / 2, 0, 0), dark, bevel=0),
        box('right', (t, d - 2 * t, h), (w / 2 - t / 2, 0, 0), dark, bevel=0),
        box('floor', (w - 2 * t, d - 2 * t, 0.008), (0, 0, 0.006), light, bevel=0),
    ]
    for part in parts:
        part['fine'] = 0.1
    for s in (-1, 1):
        for e in (-1, 1):
            parts.append(_tails(f'tails{s}{e}', s, e, w, d, h, t, dark))
    lid = [
        box('lid', (0.306, 0.206, 0.014), (0, 0, 0), light, bevel=0.003),
        box('lid_line', (0.24, 0.016, 0.004), (0, 0.02, 0.013), dark, bevel=0.001, seg=1),
    ]
    parts += place(lid, (0.0, 0.150, 0.016), parent_rot=Euler((1.05, 0, 0)))
    parts += place(_chisel('paring'), (0.16, -0.165, 0.014), parent_rot=Euler((0, pi / 2, 0.5)))
    for k in range(6):
        x, y = -0.16 + 0.075 * k + 0.02 * sin(k * 3), -0.155 + 0.03 * cos(k * 5)
        parts.append(_shaving(f'shaving{k}', x, y, 0.9 * k))
    return parts


def _tails(name, s, e, w, d, h, t, mat):
    """Ends of the side board that show in the front: three fans, a hair before the face."""
    verts, faces = [], []
    for k in range(3):
        z = h * (0.2 + 0.3 * k)
        for x, half in ((w / 2, 0.0075), (w / 2 - t, 0.0125)):
            verts += [(s * x, e * (d / 2 + 0.0006), z - half), (s * x, e * (d / 2 + 0.0006), z + half)]
        o = 4 * k
        quad = (o, o + 1, o + 3, o + 2)
        faces.append(quad if s * e > 0 else tuple(reversed(quad)))
    return new_obj(name, verts, faces, mat, smooth=False, ghost=True)


def _shaving(name, x, y, turn):
    """A curl of wood."""
    verts, n = [], 9
    for k in range(n):
        a = 4.6 * k / (n - 1)
        r = 0.016 - 0.0012 * k
        for side in (-0.009, 0.009):
            px, pz = r * sin(a), 0.016 - r * cos(a)
            verts.append(
                (
                    x + px * cos(turn) - (side + 0.003 * k) * sin(turn),
                    y + px * sin(turn) + (side + 0.003 * k) * cos(turn),
                    pz + 0.001,
                )
            )
    out = [(2 * k, 2 * k + 1, 2 * k + 3, 2 * k + 2) for k in range(n - 1)]
    return new_obj(
        name,
        verts + verts,
        out + [tuple(reversed([i + 2 * n for i in f])) for f in out],
        dye('#e6c58f', 0.7),
        autosmooth=180,
    )
