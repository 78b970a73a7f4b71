"""The double bed: oak frame, mattress, pillows, duvet, crocheted blanket. Head at x = 0, middle at y = 0.

One side (y > 0, towards the window) has been slept in: the duvet is turned back and the pillows are pressed.
"""

from math import cos, exp, pi, sin

from mathutils import Vector, noise

from kit.furnishings import cushion
from kit.materials import M
from kit.mesh import new_obj, place
from kit.shapes import box, lathe, softbox
from rooms.bedroom_art import ART
from rooms.bedroom_plan import BED_Y

TOP = 0.585  # upper side of the duvet where it lies flat
FLAT, ROUND, HANG = 0.655, 0.085, 0.20  # of the cross-section: half the flat top, the bend, the overhang
REACH = FLAT + ROUND * pi / 2 + HANG


def oak():
    """The light oak of the bedroom furniture."""
    return M('bed_oak', 'wood', '#b98d5f')


def ease(t):
    """0 to 1, slow at both ends."""
    t = max(0.0, min(1.0, t))
    return t * t * (3 - 2 * t)


def across(s):
    """Point (y, z) and outward normal of the bed's cross-section, s metres from its middle."""
    side, s = (1 if s >= 0 else -1), abs(s)
    if s <= FLAT:
        return (side * s, TOP), (0, 1)
    turn = (s - FLAT) / ROUND
    if turn <= pi / 2:
        return (
            (side * (FLAT + ROUND * sin(turn)), TOP - ROUND * (1 - cos(turn))),
            (side * sin(turn), cos(turn)),
        )
    down = s - FLAT - ROUND * pi / 2
    return (side * (FLAT + ROUND + 0.12 * down), TOP - ROUND - down), (side, 0)


def sheet(name, mat, steps, section, reach=REACH, cell=None):
    """Cloth over the bed. `section(s)` gives points (x, height above the bed) from head to foot for each s.

    `cell` is the place of its picture in the atlas: u runs across the bed and v from foot to head.
    """
    rows = [-reach + 2 * reach * i / (steps - 1) for i in range(steps)]
    verts, uvs = [], []
    for s in rows:
        (y, z), (ny, nz) = across(s)
        along = 0.0
        points = section(s)
        for k, (x, h) in enumerate(points):
            if k:
                along += ((x - points[k - 1][0]) ** 2 + (h - points[k - 1][1]) ** 2) ** 0.5
            verts.append((x, y + ny * h, z + nz * h))
            uvs.append((s, along))
    n = len(points)
    faces = [(a, a + n, a + n + 1, a + 1) for i in range(steps - 1) for a in range(i * n, i * n + n - 1)]
    faces = [tuple(reversed(f)) for f in faces]
    ob = new_obj(name, verts, faces, mat, autosmooth=180, lm_uv='keep')
    long = max(v for _, v in uvs)
    layer = ob.data.uv_layers.new(name='UVMap')
    for p in ob.data.polygons:
        for li, vi in zip(p.loop_indices, p.vertices):
            u, v = uvs[vi]
            if cell:
                u = cell[0] + 0.004 + (cell[2] - cell[0] - 0.008) * (u / reach + 1) / 2
                v = cell[3] - 0.004 - (cell[3] - cell[1] - 0.008) * v / long
            layer.data[li].uv = (u, v)
    return ob


def upper_edge(s):
    """How far down the bed the duvet begins: turned back on the side that was slept in."""
    return 0.64 + 0.34 * ease((s + 0.02) / 0.75)


def turned_back(s):
    """How wide the fold is that shows the lining."""
    return 0.20 + 0.26 * ease((s + 0.02) / 0.80) + 0.008 * sin(s * 9)


def rumple(s, x):
    """Height of the duvet's folds: slight where the bed is made, deep where it was slept in."""
    used = ease((s + 0.15) / 0.5)
    soft = noise.noise(Vector((s * 2.6, x * 2.2, 1.7)))
    crease = 1 - abs(noise.noise(Vector((s * 5 + x * 1.6, x * 3.2 - s * 1.2, 4.2)))) * 2.4
    hem = ease((abs(s) - FLAT) / 0.3)
    wave = hem * 0.014 * sin(x * 17 + 2.5 * sin(x * 5 + s)) * (0.6 + 0.6 * used)
    return 0.012 + (0.012 + 0.016 * used) * soft + 0.022 * used * max(0, crease) * (1 - hem) + wave


def duvet():
    """Duvet from its turned-back edge to the footboard."""
    cloth = M('duvet', 'weave', '#e3ddd2', bump=0.2)
    lining = M('duvet_lining', 'weave', '#a9bac4', bump=0.2)

    def body(s):
        """Section of the duvet itself."""
        start = upper_edge(s) + 0.01
        out = []
        for k in range(15):
            x = start + (1.905 - start) * k / 14
            tuck = 0.05 * ease((x - 1.80) / 0.1) * (1 - ease((abs(s) - FLAT) / 0.1))
            out.append((x, rumple(s, x) - tuck))
        return out

    def fold(s):
        """Section of the part that is turned back: it rolls over the edge of the duvet."""
        a, w = upper_edge(s), turned_back(s)
        puff = 0.004 * noise.noise(Vector((s * 4, 2, 9))) + 0.006 * ease(s)
        out = [(a + 0.05, -0.012), (a + 0.012, -0.004), (a - 0.006, 0.022)]
        for t, h in ((0.04, 0.050), (0.25, 0.056), (0.5, 0.052), (0.75, 0.050), (0.94, 0.044)):
            out.append((a + w * t, h + puff + 0.8 * (rumple(s, a + w * t) - 0.012)))
        return out + [(a + w, 0.026 + rumple(s, a + w) - 0.012), (a + w - 0.02, 0.004)]

    return [
        sheet('BED_duvet', cloth, 27, body),
        sheet('BED_fold', lining, 25, fold, reach=REACH - 0.015),
    ]


def blanket():
    """Folded crocheted blanket across the foot."""

    def section(s):
        """Section of the folded strip."""
        a = 1.44 + 0.012 * sin(s * 4) + 0.03 * s
        w = 0.36 + 0.010 * sin(s * 6 + 2)
        out = [(a + 0.02, 0.0)]
        for t, h in ((0, 0.018), (0.03, 0.042), (0.34, 0.046), (0.66, 0.046), (0.97, 0.042), (1, 0.018)):
            out.append((a + w * t, h + 0.8 * (rumple(s, a + w * t) - 0.012)))
        return out

    return [sheet('BED_blanket', M('art', 'art'), 23, section, reach=REACH - 0.05, cell=ART['crochet'])]


def pillow(name, at, tilt, yaw, mat, pressed, seed):
    """One pillow, its long side across the bed; `pressed` metres deep where a head lay."""
    (ob,) = cushion(name, 0.45, 0.66, 0.19, at, mat, rot=(0, tilt, yaw), n=9, seed=seed)
    for v in ob.data.vertices:
        if v.co.z > 0:
            v.co.z -= pressed * exp(-((v.co.x / 0.15) ** 2) - (v.co.y / 0.19) ** 2)
            v.co.z += 0.25 * pressed * noise.noise(v.co * 14)
    return ob


def bedding():
    """Mattress with its sheet, and two pillows a side."""
    white, blue = M('linen_white', 'weave', '#eeebe3', bump=0.2), M(
        'linen_blue', 'weave', '#b4c3cb', bump=0.2
    )
    return [
        softbox(
            'BED_mattress',
            (1.83, 1.38, 0.25),
            (1.005, 0, 0.30),
            white,
            r=0.05,
            puff=0.012,
            k=2,
            m=5,
            wrinkle=0.006,
        ),
        pillow('BED_pillow_a', (0.345, -0.34, 0.625), 0.10, 0.0, white, 0.0, 1),
        pillow('BED_pillow_b', (0.270, -0.34, 0.770), 0.62, 0.02, blue, 0.0, 2),
        pillow('BED_pillow_c', (0.340, 0.34, 0.620), 0.12, -0.05, white, 0.02, 3),
        pillow('BED_pillow_d', (0.330, 0.37, 0.735), 0.30, 0.16, blue, 0.060, 4),
    ]


def frame():
    """Headboard of upright boards, low footboard, side rails."""
    wood, parts = oak(), []
    for name, x, high in (('head', 0.05, 1.06), ('foot', 1.955, 0.60)):
        for s in (-1, 1):
            parts.append(box(f'BED_{name}_post', (0.065, 0.065, high), (x, s * 0.715, 0), wood, bevel=0.012))
            ball = [(0.02, 0), (0.024, 0.010), (0.034, 0.028), (0.026, 0.050), (0, 0.058)]
            parts.append(lathe(f'BED_{name}_knob', ball, (x, s * 0.715, high), wood, n=12))
        parts.append(
            box(f'BED_{name}_rail', (0.05, 1.37, 0.075), (x, 0, high - 0.10), wood, bevel=0.018, seg=3)
        )
        parts.append(box(f'BED_{name}_low', (0.035, 1.37, 0.10), (x, 0, 0.24), wood, bevel=0.004, seg=1))
        for k in range(6):
            y = -0.685 + 1.37 * (k + 0.5) / 6
            board = (0.022, 1.37 / 6 - 0.003, high - 0.10 - 0.33)
            parts.append(box(f'BED_{name}_board', board, (x, y, 0.335), wood, bevel=0.004, seg=1))
    for s in (-1, 1):
        parts.append(box('BED_side', (1.86, 0.028, 0.15), (1.0, s * 0.71, 0.22), wood, bevel=0.006))
    parts.append(
        box(
            'BED_base',
            (1.84, 1.39, 0.03),
            (1.0, 0, 0.27),
            M('bed_slats', 'wood', '#9c7650'),
            bevel=0,
            lm_w=0.4,
        )
    )
    return parts


def build():
    """The whole bed, in its place against the west wall."""
    place(frame() + bedding() + duvet() + blanket(), (0, BED_Y, 0))
