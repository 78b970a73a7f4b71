"""The profiling care bed: wood-look ends, its head raised a little, a crocheted cover."""

from math import cos, pi, sin

from mathutils import Vector, noise

from kit.furnishings import cushion
from kit.loft import prism
from kit.materials import M
from kit.mesh import new_obj, place
from kit.shapes import box, lathe, softbox, spline, tube
from rooms.care_bedroom_art import ART
from rooms.care_fittings import beech, dark_beech, steel
from rooms.care_plan import BED

FLAT, ROUND, HANG = 0.385, 0.065, 0.25  # half the flat top of the bedding, its bend, its overhang
HINGE, SLOPE = 0.86, 0.27  # where the head section begins and how steeply it is raised


def lift(x):
    """How much the raised head section lifts the bedding at x."""
    t = HINGE - x
    return SLOPE * (t if t > 0.12 else max(0.0, t + 0.12) ** 2 / 0.48)


def drape(s, reach):
    """Point (y, z) of the bedding's cross-section and its outward normal, s metres from the middle."""
    side, s = (1 if s >= 0 else -1), min(abs(s), reach)
    if s <= FLAT:
        return (side * s, BED['top']), (0, 1)
    turn = min((s - FLAT) / ROUND, pi / 2)
    down = max(0.0, s - FLAT - ROUND * pi / 2)
    y, z = FLAT + ROUND * sin(turn) + 0.10 * down, BED['top'] - ROUND * (1 - cos(turn)) - down
    return (side * y, z), (side * sin(turn), cos(turn))


def sheet(name, mat, steps, section, hang, cell=None):
    """Cloth over the bed; section(s) gives its points (x, height above the bed) from head to foot."""
    reach = FLAT + ROUND * pi / 2 + hang
    verts, uvs = [], []
    for i in range(steps):
        s = -reach + 2 * reach * i / (steps - 1)
        (y, z), (ny, nz) = drape(s, reach)
        points, along = section(s), 0.0
        for k, (x, h) in enumerate(points):
            along += abs(x - points[k - 1][0]) if k else 0
            verts.append((x, y + ny * h, z + nz * h + lift(x)))
            uvs.append((s, along))
    n = len(points)
    faces = [(a, a + 1, a + n + 1, a + n) for i in range(steps - 1) for a in range(i * n, i * n + n - 1)]
    ob = new_obj(name, verts, faces, mat, autosmooth=180, lm_uv='keep')
    layer, long = ob.data.uv_layers.new(name='UVMap'), max(v for _, v in uvs)
    for loop in ob.data.loops:
        u, v = uvs[loop.vertex_index]
        if cell:
            u = cell[0] + 0.003 + (cell[2] - cell[0] - 0.006) * (u / reach + 1) / 2
            v = cell[3] - 0.003 - (cell[3] - cell[1] - 0.006) * v / long
        layer.data[loop.index].uv = (u, v)
    return ob


def rumple(s, x):
    """Height of the duvet's folds."""
    hem = max(0.0, min(1.0, (abs(s) - FLAT) / 0.2))
    soft = noise.noise(Vector((s * 3.4, x * 2.6, 2.3)))
    return 0.022 + 0.022 * soft * (1 - hem) + hem * 0.013 * sin(x * 15 + 3 * sin(x * 4 + s))


def edge(s):
    """Where the duvet begins: opened a little on the side towards the room."""
    return 0.66 + 0.10 * max(0.0, min(1.0, (0.1 - s) / 0.5))


def duvet(s):
    """Section of the duvet as far as a little way under the cover."""
    a = edge(s)
    return [(a + (1.30 - a) * k / 5, rumple(s, a + (1.30 - a) * k / 5)) for k in range(6)]


def fold(s):
    """Section of the part of the duvet that is turned back."""
    a = edge(s)
    rolled = [(a + 0.03, 0.0), (a, 0.004), (a - 0.014, 0.026), (a + 0.01, 0.052)]
    flat = [(a + 0.24 * t, 0.034 + rumple(s, a + 0.24 * t)) for t in (0.35, 0.65, 0.95)]
    return rolled + flat + [(a + 0.24, 0.014 + rumple(s, a + 0.24)), (a + 0.225, 0.0)]


def cover(s):
    """Section of the crocheted cover."""
    a = 1.16 + 0.03 * sin(s * 4)
    along = [a + (2.05 - a) * t for t in (0.05, 0.2, 0.4, 0.6, 0.8, 0.96)]
    flat = [(x, 0.020 + rumple(s, x)) for x in along]
    return [(a + 0.02, 0.012), (a, 0.030), *flat, (2.075, 0.012), (2.08, -0.10)]


def bedding():
    """Mattress, two pillows, a duvet turned back at the top, the cover over its lower half."""
    linen, cloth = M('care_linen', 'weave', '#efeae0'), M('care_duvet', 'weave', '#e8d9bd', bump=0.2)
    lining, size = M('care_lining', 'weave', '#b9c6ae'), (2.02, 0.88, 0.155)
    mattress = softbox(
        'BED_mattress', size, (1.09, 0, 0.405), linen, r=0.04, puff=0, k=1, m=4, wrinkle=0, drop_bottom=True
    )
    for v in mattress.data.vertices:
        v.co.z += lift(v.co.x + 1.09)
    low, high = (0.285, 0, 0.785), (0.250, 0.02, 0.895)
    return [
        mattress,
        *cushion('BED_pillow', 0.42, 0.68, 0.15, low, linen, rot=(0, 0.33, 0.02), n=8, seed=1),
        *cushion('BED_pillow', 0.40, 0.64, 0.15, high, lining, rot=(0, 0.52, -0.05), n=8, seed=2),
        sheet('BED_duvet', cloth, 17, duvet, HANG),
        sheet('BED_fold', lining, 15, fold, HANG - 0.03),
        sheet('BED_cover', M('art', 'art'), 19, cover, HANG + 0.06, cell=ART['crochet']),
    ]


def end_board(name, x, low, high, arch):
    """A wood-look end with a gently arched top and a darker edge."""
    wide, top = 0.49, []
    for k in range(9):
        t = k / 8
        top.append((-wide + 2 * wide * t, high + arch * sin(pi * t)))
    board = prism(name, [(-wide, low), *top, (wide, low)], 0.028, beech())
    board.location.x = x
    rim = [(x, y, z) for y, z in [(-wide, low + 0.02), *top, (wide, low + 0.02)]]
    return [board, tube(name + '_rim', rim, 0.017, dark_beech(), n=5)]


def frame():
    """Both ends, the deck, the lifting arms and the base with its castors; the handset hangs at the foot."""
    metal, grey = M('bed_metal', col='#cfc8b8', rough=0.4), M('bed_grey', col='#6f7378', rough=0.5)
    parts = end_board('BED_head', 0.045, 0.26, 0.98, 0.09) + end_board('BED_foot', 2.125, 0.26, 0.72, 0.07)
    for s in (-1, 1):
        parts.append(box('BED_side', (2.02, 0.03, 0.055), (1.085, s * 0.43, 0.35), metal, bevel=0.006, seg=1))
        parts.append(box('BED_base', (1.66, 0.04, 0.04), (1.085, s * 0.31, 0.13), metal, bevel=0.005, seg=1))
        parts.append(tube('BED_arm', [(0.35, s * 0.27, 0.15), (1.05, s * 0.27, 0.35)], 0.018, metal, n=6))
        parts.append(tube('BED_arm', [(1.20, s * 0.27, 0.15), (1.85, s * 0.27, 0.35)], 0.018, metal, n=6))
        for x in (0.28, 1.89):
            wheel = [(0.0, -0.014), (0.05, -0.014), (0.055, 0), (0.05, 0.014), (0, 0.014)]
            parts.append(lathe('BED_castor', wheel, (x, s * 0.31, 0.056), grey, n=9, rot=(pi / 2, 0, 0)))
            parts.append(
                box('BED_fork', (0.035, 0.05, 0.05), (x, s * 0.31, 0.085), steel(), bevel=0.006, seg=1)
            )
    for x in (0.28, 1.89):
        parts.append(box('BED_cross', (0.04, 0.62, 0.04), (x, 0, 0.13), metal, bevel=0, lm_w=0.6))
    parts.append(box('BED_deck', (2.0, 0.86, 0.03), (1.085, 0, 0.385), metal, bevel=0, lm_w=0.4))
    parts.append(box('BED_motor', (0.30, 0.12, 0.10), (1.05, 0, 0.17), grey, bevel=0.01, seg=1))
    handset = [box('BED_handset', (0.055, 0.024, 0.15), (0, 0, -0.12), grey, bevel=0.008, seg=1)]
    for row in range(3):
        for s in (-1, 1):
            handset.append(
                box(
                    'BED_button',
                    (0.016, 0.004, 0.016),
                    (s * 0.012, -0.013, -0.025 - 0.03 * row),
                    metal,
                    bevel=0,
                )
            )
    handset.append(tube('BED_hook', [(0, 0.0, 0.03), (0, 0.012, 0.05), (0, 0.03, 0.04)], 0.006, grey, n=5))
    parts += place(handset, (1.72, -0.515, 0.46))
    cord = [(1.72, -0.515, 0.34), (1.70, -0.49, 0.17), (1.50, -0.34, 0.14), (1.2, -0.1, 0.19)]
    parts.append(tube('BED_lead', spline(cord, 4), 0.004, grey, n=4, lm_w=0.4))
    return parts


def build():
    """The whole bed in its place, its head at the west wall."""
    place(frame() + bedding(), (0, BED['y'], 0))
