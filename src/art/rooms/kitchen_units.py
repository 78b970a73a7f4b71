"""Base units, worktops, sink and tap, wall cupboards and open shelves. Local runs face -y and grow to the right."""

from math import pi

from kit.loft import framed_front, loft
from kit.materials import M
from kit.mesh import new_obj, place, set_uv
from kit.shapes import box, lathe, rect, spline, tube
from rooms.kitchen_plan import FRONT_E, FRONT_S, TOP

DEPTH, THICK, FACE = 0.60, 0.04, 0.036  # FACE: how far the carcass stands behind the worktop's front edge
PLINTH = 0.10


def sage():
    """Painted fronts."""
    return M('unit_sage', col='#aab19a', rough=0.5)


def oak():
    """Worktops and shelves."""
    return M('worktop_oak', 'wood', '#c79a66')


def pewter():
    """Bow handles."""
    return M('pewter', col='#8d8a82', rough=0.35)


def steel():
    """Sink and tap."""
    return M('steel', col='#9a9fa2', rough=0.3)


def bow(x, z, y, length=0.11, upright=False):
    """Bow handle before a front whose face is at y."""
    h = length / 2
    points = [(-h, 0), (-h * 0.8, -0.024), (h * 0.8, -0.024), (h, 0)]
    path = [(x, y + out, z + t) if upright else (x + t, y + out, z) for t, out in points]
    return tube('UNIT_handle', spline(path, 2), 0.005, pewter(), n=5, lm_w=0.6)


def fronts(x, w, kind):
    """The fronts of one base unit: 'left' or 'right' (where the handle sits), 'pair' or 'drawers'."""
    low, high, gap, y = PLINTH + 0.005, TOP - THICK - 0.006, 0.002, FACE
    cells = [(x, low, w, high - low, kind)]
    if kind == 'pair':
        cells = [(x, low, w / 2, high - low, 'right'), (x + w / 2, low, w / 2, high - low, 'left')]
    if kind == 'drawers':
        cells = [(x, low, w, 0.29, 'top'), (x, low + 0.29, w, 0.26, 'top')]
        cells.append((x, low + 0.55, w, high - low - 0.55, 'top'))
    parts = []
    for cx, cz, cw, ch, grip in cells:
        rail = 0.062 if ch > 0.25 else 0.042
        at = (cx + gap, y, cz + gap)
        parts.append(framed_front('UNIT_front', cw - 2 * gap, ch - 2 * gap, sage(), rail=rail, loc=at))
        face = y - 0.018
        if grip == 'top':
            parts.append(bow(cx + cw / 2, cz + ch - 0.03, face, 0.12))
        else:
            hx = cx + cw - 0.035 if grip == 'right' else cx + 0.035
            parts.append(bow(hx, cz + ch - 0.13, face, upright=True))
    return parts


def joint(x, z, y, width, height):
    """The dark in a joint between units, which stays although units hide most of it."""
    mat = M('unit_joint', col='#6d7360')
    ob = rect('UNIT_joint', (x, y, z), (width, 0, 0), (0, 0, height), mat, lm_w=0.2)
    ob['joint'] = True
    return ob


def base(units):
    """Carcass behind a row of units (x, width, kind): plinth, dark joints, end panels and the fronts."""
    x0, x1 = units[0][0], units[-1][0] + units[-1][1]
    w, mid = x1 - x0, (x0 + x1) / 2
    parts = [joint(x0, PLINTH, FACE + 0.001, w, TOP - THICK - PLINTH)]
    parts.append(
        box('UNIT_plinth', (w, 0.02, PLINTH), (mid, 0.10, 0), M('unit_plinth', col='#8f9880'), bevel=0)
    )
    for x in (x0 + 0.009, x1 - 0.009):
        size = (0.018, DEPTH - FACE, TOP - THICK)
        parts.append(box('UNIT_end', size, (x, (DEPTH + FACE) / 2, 0), sage(), bevel=0.002, seg=1))
    for unit in units:
        parts += fronts(*unit)
    return parts


def worktop(x0, x1, hole=None):
    """Oak-look slab with a rounded nose; `hole` (x0, x1, y0, y1) is left open for the sink."""
    nose = 0.034
    size, at = (x1 - x0, nose, THICK), ((x0 + x1) / 2, nose / 2, TOP - THICK)
    front = box('TOP_nose', size, at, oak(), bevel=0.008, seg=2, drop=('+y',))
    xs = [x0, *(hole[:2] if hole else ()), x1]
    ys = [nose, *(hole[2:] if hole else ()), DEPTH]
    verts = [(x, y, TOP) for y in ys for x in xs]
    n = len(xs)
    faces = [
        (j * n + i, j * n + i + 1, (j + 1) * n + i + 1, (j + 1) * n + i)
        for j in range(len(ys) - 1)
        for i in range(n - 1)
        if not (hole and i == 1 and j == 1)
    ]
    top = new_obj('TOP_slab', verts, faces, oak(), smooth=False, lm_w=1.2)
    set_uv(top, lambda c, _: (c.x, c.y))
    low, deep = TOP - THICK, DEPTH - nose
    left = rect('TOP_left', (x0, DEPTH, low), (0, -deep, 0), (0, 0, THICK), oak())
    right = rect('TOP_right', (x1, nose, low), (0, deep, 0), (0, 0, THICK), oak())
    return [front, top, left, right]


def sink(bowl, middle, width):
    """Inset steel sink: plate with a bowl (its centre x), ridged drainer, waste, swan-neck mixer tap."""
    y, z, s = 0.32, TOP + 0.004, steel()
    plate, deep = (middle, y, width, 0.47), 0.165
    rings = [
        (*plate, 0.03, TOP - 0.002),
        (*plate, 0.03, z),
        (middle, y, width - 0.016, 0.454, 0.03, z),
        (middle, y, width - 0.022, 0.448, 0.03, z - 0.002),
        (bowl, y, 0.43, 0.37, 0.06, z - 0.002),
        (bowl, y, 0.415, 0.355, 0.06, z - 0.012),
        (bowl, y, 0.38, 0.32, 0.06, z - deep + 0.02),
        (bowl, y, 0.33, 0.27, 0.05, z - deep),
    ]
    parts = [loft('SINK', rings, s, k=4, lm_w=1.3)]
    waste = [(0.034, 0), (0.034, 0.003), (0.026, 0.004), (0.02, 0.001), (0, 0.001)]
    parts.append(lathe('SINK_waste', waste, (bowl, y, z - deep), M('chrome', col='#d2d6d8'), n=14))
    free = middle + width / 2 - 0.03 if bowl < middle else middle - width / 2 + 0.03
    near = bowl + 0.25 if bowl < middle else bowl - 0.25
    a, b = sorted((near, free))
    for k in range(7):
        size = (b - a, 0.010, 0.0045)
        parts.append(
            box(
                'SINK_ridge',
                size,
                ((a + b) / 2, y - 0.15 + 0.05 * k, z - 0.003),
                s,
                bevel=0.002,
                seg=1,
                lm_w=0.6,
            )
        )
    return parts + tap(bowl, 0.49, z)


def tap(x, y, z):
    """Mixer tap: pillar, swan neck, two levers."""
    chrome, parts = M('chrome', col='#d2d6d8', rough=0.2), []
    parts.append(
        lathe(
            'TAP_foot',
            [(0.027, 0), (0.027, 0.008), (0.019, 0.014), (0.018, 0.075), (0.012, 0.085)],
            (x, y, z),
            chrome,
            n=14,
        )
    )
    neck = [
        (x, y, z + 0.07),
        (x, y, z + 0.20),
        (x, y - 0.05, z + 0.255),
        (x, y - 0.12, z + 0.235),
        (x, y - 0.14, z + 0.18),
    ]
    parts.append(tube('TAP_neck', spline(neck, 4), 0.0105, chrome, n=8))
    for s in (-1, 1):
        arm = [(x, y, z + 0.045), (x + s * 0.05, y, z + 0.05), (x + s * 0.058, y - 0.055, z + 0.062)]
        parts.append(tube('TAP_lever', arm, [0.010, 0.010, 0.007], chrome, n=7))
    return parts


def wall_cupboard(x, w, z0, z1, kinds, depth=0.30):
    """Wall cupboard whose back is at y = 0 and whose doors face -y; kinds: handle sides from left to right."""
    parts, face = [], -depth
    parts.append(
        box(
            'CUPBOARD',
            (w, depth - 0.002, z1 - z0),
            (x + w / 2, -depth / 2 + 0.001, z0),
            sage(),
            bevel=0.002,
            seg=1,
        )
    )
    size = (w + 0.03, depth + 0.03, 0.03)
    parts.append(
        box('CUPBOARD_cornice', size, (x + w / 2, -depth / 2 - 0.015, z1), sage(), bevel=0.012, seg=2)
    )
    step = w / len(kinds)
    for i, kind in enumerate(kinds):
        at = (x + step * i + 0.002, face, z0 + 0.002)
        parts.append(framed_front('CUPBOARD_front', step - 0.004, z1 - z0 - 0.004, sage(), loc=at))
        hx = x + step * (i + 1) - 0.035 if kind == 'right' else x + step * i + 0.035
        parts.append(bow(hx, z0 + 0.12, face - 0.018, upright=True))
    return parts


def shelf(x, w, z, depth=0.21):
    """Oak shelf on two brackets."""
    parts = [box('SHELF', (w, depth, 0.024), (x + w / 2, -depth / 2, z - 0.024), oak(), bevel=0.005)]
    for bx in (x + 0.09, x + w - 0.09):
        path = [
            (bx, -0.004, z - 0.15),
            (bx, -0.012, z - 0.10),
            (bx, -0.06, z - 0.045),
            (bx, -depth + 0.05, z - 0.026),
        ]
        parts.append(tube('SHELF_bracket', spline(path, 3), 0.006, pewter(), n=5, lm_w=0.6))
        parts.append(
            box('SHELF_plate', (0.016, 0.006, 0.14), (bx, -0.003, z - 0.164), pewter(), bevel=0.002, seg=1)
        )
    return parts


def build():
    """All of the joinery."""
    units = [(0, 0.5, 'right'), (0.5, 0.5, 'drawers'), (1.0, 1.0, 'pair'), (2.0, 0.6, 'left')]
    parts = base(units) + worktop(0, 2.6, hole=(1.33, 2.23, 0.10, 0.54)) + sink(1.56, 1.78, 0.94)
    place(parts, (5.0, FRONT_S, 0), pi)
    # east wall: the washing machine stands in the free 0.63 on the left
    parts = base([(0.63, 0.73, 'drawers')]) + worktop(0, 1.365) + [joint(0, 0, DEPTH - 0.01, 0.63, TOP - THICK)]
    parts.append(
        box('UNIT_end', (0.018, DEPTH - FACE, TOP - THICK), (0.009, 0.318, 0), sage(), bevel=0.002, seg=1)
    )
    place(parts, (FRONT_E, -1.03, 0), -pi / 2)
    place(base([(0, 0.595, 'left')]) + worktop(0, 0.595), (FRONT_E, -3.003, 0), -pi / 2)
    place(wall_cupboard(0, 0.86, 1.50, 2.20, ('right', 'left')), (4.98, -3.6, 0), pi)
    place(wall_cupboard(0, 0.58, 1.50, 2.20, ('left',)), (2.40, -3.6, 0), pi)
    parts = wall_cupboard(0, 0.68, 1.50, 2.20, ('right', 'left')) + wall_cupboard(
        0.68, 0.60, 1.74, 2.20, ('right', 'left')
    )
    place(parts, (7.02, -1.72, 0), -pi / 2)
    place(shelf(0, 0.60, 1.56) + shelf(0, 0.60, 1.90), (7.02, -1.08, 0), -pi / 2)
