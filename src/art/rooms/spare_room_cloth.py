"""Wool, folded fabric, the covered sewing machine, the mat and the knitting. z from the room's floor."""
import random
from math import cos, pi, sin

from kit.materials import M
from kit.mesh import grid_faces, new_obj, place, set_uv
from kit.shapes import box, lathe, softbox, spline, tube
from rooms.spare_room_art import ART
from rooms.spare_room_furniture import SEWING_TABLE

PASTELS = ['#b9606a', '#7d9670', '#e6d8bc', '#54708f', '#d98f6a', '#8a78a8', '#c9bba0', '#c9963f']


def colour(hexcode, kind='plain'):
    """A material known by its colour."""
    return M(f'{kind}_{hexcode[1:]}', kind, hexcode)


def ball(at, r, hexcode):
    """A ball of wool."""
    profile = [(r * sin(pi * k / 6), r - r * cos(pi * k / 6)) for k in range(7)]
    return lathe('WOOL_ball', profile, at, colour(hexcode, 'weave'), n=10, autosmooth=180)


def fabric_pile(at, count, w, d, seed):
    """Folded fabric, one piece on another."""
    r, out, z = random.Random(seed), [], at[2]
    for _ in range(count):
        t = r.uniform(0.028, 0.042)
        out.append(
            box(
                'FABRIC',
                (w * r.uniform(0.92, 1), d, t),
                (at[0], at[1] + r.uniform(-0.008, 0.008), z),
                colour(r.choice(PASTELS), 'weave'),
                bevel=0.013,
                seg=2,
            )
        )
        z += t
    return out


def rounded(half_x, half_y, r, z):
    """A rectangle with round corners, as a ring of points."""
    ring = []
    for quarter, (sx, sy) in enumerate(((1, 1), (-1, 1), (-1, -1), (1, -1))):
        for k in range(5):
            a = (quarter + k / 4) * pi / 2
            ring.append((sx * (half_x - r) + r * cos(a), sy * (half_y - r) + r * sin(a), z))
    return ring


def sewing_machine():
    """The machine under its quilted cover, a basket of pins beside it."""
    k = SEWING_TABLE
    x, y, h = k['x'] - 0.10, k['y'] + 0.03, k['h'] + 0.001
    cover = softbox(
        'COVER',
        (0.46, 0.22, 0.37),
        (0, 0, -0.07),
        M('art', 'art'),
        r=0.07,
        puff=0.008,
        k=3,
        m=6,
        wrinkle=0.006,
        seed=3,
        drop_bottom=True,
    )
    u0, v0, u1, v1 = ART['cover']

    def uv(c, p):
        n = p.normal
        across = c.y + 0.25 if abs(n.x) > max(abs(n.y), abs(n.z)) else c.x + 0.25
        height = c.y + 0.15 if abs(n.z) > max(abs(n.x), abs(n.y)) else c.z
        return (
            u0 + 0.002 + (u1 - u0 - 0.004) * min(1, max(0, across / 0.5)),
            v0 + 0.002 + (v1 - v0 - 0.004) * min(1, max(0, height / 0.34)),
        )

    set_uv(cover, uv)
    hem = tube('COVER_hem', rounded(0.236, 0.116, 0.07, 0.006), 0.006, colour('#b56f70'), closed=True, n=5)
    place([cover, hem], (x, y, h), 0.03)
    bowl = [(0, 0.003), (0.03, 0), (0.055, 0.028), (0.06, 0.042), (0.055, 0.04), (0.03, 0.012), (0, 0.01)]
    lathe(
        'PINBOWL', bowl, (k['x'] + 0.30, k['y'] + 0.02, h), M('ceramic_blue', col='#5f7f96', rough=0.3), n=18
    )
    fabric = fabric_pile((k['x'] + 0.27, k['y'] - 0.13, h), 2, 0.24, 0.14, 8)
    place(fabric, (0, 0, 0))


def proggy_mat():
    """A rag mat beside the bed, made from old coats."""
    w, d, u = 1.30, 0.70, ART['mat']
    ob = softbox(
        'MAT',
        (w, d, 0.022),
        (0, 0, 0),
        M('art', 'art'),
        r=0.011,
        puff=0.002,
        k=2,
        m=8,
        wrinkle=0.003,
        drop_bottom=True,
    )
    set_uv(
        ob,
        lambda c, p: (
            u[0] + 0.003 + (u[2] - u[0] - 0.006) * min(1, max(0, c.x / (w * 1.01) + 0.5)),
            u[1] + 0.003 + (u[3] - u[1] - 0.006) * min(1, max(0, c.y / (d * 1.02) + 0.5)),
        ),
    )
    place([ob], (3.24, -2.00, 0.001), pi / 2 + 0.05)


def knitting():
    """A basket of wool at the foot of the bed with a striped scarf still on the needles."""
    x, y, wicker = 2.14, -1.30, M('wicker', 'weave', '#b98f5e')
    lathe(
        'BASKET',
        [(0, 0.006), (0.14, 0.006), (0.15, 0), (0.18, 0.10), (0.185, 0.19), (0.175, 0.19), (0.165, 0.10)],
        (x, y, 0),
        wicker,
        n=22,
    )
    rim = [(x + 0.18 * cos(k * pi / 12), y + 0.18 * sin(k * pi / 12), 0.192) for k in range(24)]
    tube('BASKET_rim', rim, 0.011, wicker, closed=True, n=5)
    lathe('BASKET_floor', [(0.165, 0.10), (0, 0.11)], (x, y, 0), colour('#6f5a40'), n=14)
    for k, (dx, dy, col) in enumerate(
        (
            (-0.07, 0.05, '#b3322f'),
            (0.06, 0.07, '#efe8dc'),
            (0.0, -0.07, '#8a78a8'),
            (-0.08, -0.06, '#c9963f'),
            (0.09, -0.03, '#7d9670'),
        )
    ):
        ball((x + dx, y + dy, 0.105 + 0.01 * (k % 2)), 0.062, col)
    path = spline(
        [
            (x - 0.02, y - 0.02, 0.245),
            (x + 0.08, y - 0.01, 0.238),
            (x + 0.165, y - 0.005, 0.225),
            (x + 0.203, y, 0.17),
            (x + 0.21, y, 0.07),
            (x + 0.23, y, 0.012),
            (x + 0.31, y + 0.01, 0.010),
        ],
        3,
    )
    verts = [(p.x, p.y + s * 0.075, p.z + 0.004) for p in path for s in (1, -1)]
    rows = len(path)
    strip = new_obj('SCARF', verts, grid_faces(2, rows), M('art', 'art'), autosmooth=180)
    u = ART['scarf']

    def uv(c, p):
        k = min(range(rows), key=lambda j: (path[j].x - c.x) ** 2 + (path[j].z + 0.004 - c.z) ** 2)
        return (
            u[0] + 0.002 + (u[2] - u[0] - 0.004) * (0 if c.y < path[k].y else 1),
            u[1] + 0.002 + (u[3] - u[1] - 0.004) * k / (rows - 1),
        )

    set_uv(strip, uv)
    for s in (-1, 1):
        tube(
            'NEEDLE',
            [(x - 0.03, y - 0.15, 0.235 + 0.02 * s), (x - 0.02 + 0.06 * s, y + 0.20, 0.27)],
            0.0035,
            colour('#8d9aa0'),
            n=5,
        )
