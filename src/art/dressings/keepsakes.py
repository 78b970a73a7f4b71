"""Things that more than one home has, each in its own colours: coats, cups, papers, books, boots, tins."""

from math import atan2, cos, pi, sin

from mathutils import Vector

from dressings.painted import LYING, Sheet
from kit.materials import M
from kit.mesh import grid_faces, new_obj, place
from kit.shapes import box, lathe, spline, tube
from rooms.hall_coats import hanging


def cloth(col):
    """A soft colour, by its hex."""
    return M('cloth_' + col[1:], col=col, rough=0.95)


def sleeve(side, length, shoulder, depth, main):
    """An empty sleeve that falls beside the coat, a little bent."""
    line = spline(
        [
            (side * shoulder * 0.60, -depth * 0.46, -0.058),
            (side * shoulder * 0.93, -depth * 0.56, -0.125),
            (side * (shoulder + 0.012), -depth * 0.68, -0.26),
            (side * (shoulder + 0.014), -depth * 0.80, -0.28 - length * 0.28),
            (side * (shoulder + 0.004), -depth * 0.92, -length * 0.86),
        ],
        3,
    )
    swell = [0.036 + 0.014 * min(1, k / 3) - 0.0006 * k + 0.003 * sin(2.2 * k) for k in range(len(line))]
    return tube('sleeve', line, swell, main, n=10)


def coat(x, length, col, seed=1, collar=None, buttons='#3a332c', hem=0.20, shoulder=0.165):
    """A coat on a hook at x of the board; the wall is y = 0 and the hook z = 0."""
    main, trim, depth = cloth(col), cloth(collar or col), 0.17
    body = hanging('coat', length, shoulder, hem, depth, main, seed, n=24, rows=8)
    parts = [body] + [sleeve(s, length * 0.78, shoulder, depth, main) for s in (-1, 1)]
    for s in (-1, 1):
        wing = spline(
            [
                (s * 0.012, -depth * 1.03, -0.235),
                (s * 0.075, -depth * 0.86, -0.10),
                (s * 0.062, -depth * 0.35, -0.018),
                (0, -0.018, 0.004),
            ],
            3,
        )
        swell = [0.012 + 0.015 * sin(pi * min(1, i / 7)) for i in range(len(wing))]
        parts.append(tube(f'collar{s}', wing, swell, trim, n=10))
        pocket = (s * hem * 0.52, -depth * 0.99, -length * 0.62)
        parts.append(box('flap', (0.115, 0.014, 0.045), pocket, trim, 0.006, rot=(0, s * 0.12, s * 0.3)))
    edge = [
        (0.006 + 0.006 * sin(k * 0.9 + seed), -depth * 1.075 - 0.004, -0.22 - (length - 0.24) * k / 7)
        for k in range(8)
    ]
    parts.append(tube('edge', edge, 0.004, trim, n=10))
    stud = [(0, 0.006), (0.010, 0.005), (0.012, 0)]
    for k in range(4):
        at = (0.034, -depth * 1.06, -0.28 - k * length * 0.145)
        parts.append(
            lathe('button', stud, at, M('stud_' + buttons[1:], col=buttons), n=10, rot=(pi / 2, 0, 0))
        )
    return place(parts, (x, 0, 0.012))


def scarf(x, col, stripe, drop=0.62):
    """A knitted scarf over a hook, its two ends striped."""
    parts = []
    for k, (side, fall) in enumerate(((-0.045, drop), (0.045, drop * 0.82))):
        rows = 13
        for part, shade in ((0, col), (1, stripe)):
            verts, faces = [], []
            for j in range(rows):
                t = j / (rows - 1)
                half = 0.036 + 0.026 * min(1, t * 3)
                for i in range(5):
                    u = i / 2 - 1
                    bow = 0.016 * (1 - u * u) + 0.006 * sin(4 * t + k)
                    verts.append((side * min(1, 3 * t) + u * half, -0.055 - bow, 0.02 - fall * t))
            for j in range(rows - 1):
                if (j in (7, 9, 11)) == bool(part):
                    faces += [tuple(reversed([v + j * 5 for v in f])) for f in grid_faces(5, 2)]
            parts.append(new_obj('scarf', verts, faces, cloth(shade), autosmooth=180))
    return place(parts, (x, 0, 0))


def cap(x, col, brim=0.05):
    """A soft round hat on a hook, its brim or rib below."""
    crown = [(0, 0.085), (0.05, 0.078), (0.088, 0.045), (0.098, 0.0), (0.094, -0.03)]
    crown += [(0.094 + brim, -0.045), (0.09 + brim, -0.052), (0.085, -0.038)]
    return [lathe('hat', crown, (x, -0.10, 0.03), cloth(col), n=18, rot=(0.85, 0, 0), autosmooth=180)]


def mug(col, inside='#6b3f22', at=(0, 0, 0), level=0.078):
    """A mug of tea, 9 cm high, its handle to the right."""
    glaze = M('glaze_' + col[1:], col=col, rough=0.3)
    wall = [(0, 0.002), (0.034, 0.002), (0.040, 0.010), (0.042, 0.092), (0.038, 0.092), (0.037, level)]
    grip = spline([(0.040, 0, 0.078), (0.066, 0, 0.074), (0.070, 0, 0.045), (0.040, 0, 0.022)], 3)
    tea = lathe('tea', [(0.0375, level), (0, level)], at, M('tea_' + inside[1:], col=inside), n=16)
    return [lathe('mug', wall, at, glaze, n=18), tube('grip', grip, 0.006, glaze, n=10, loc=at), tea]


def plate(radius, col, at=(0, 0, 0), rim='#5c7f9e'):
    """A saucer or plate with a coloured rim."""
    r = radius
    ware = M('glaze_' + col[1:], col=col, rough=0.3)
    dish = [(0, 0.004), (0.58 * r, 0.004), (0.66 * r, 0.008), (0.93 * r, 0.018), (0.96 * r, 0.0185)]
    edge = [(0.95 * r, 0.0186), (r, 0.020), (0.97 * r, 0.014), (0.6 * r, 0)]
    return [
        lathe('dish', dish, at, ware, n=22, autosmooth=180),
        lathe('edge', edge, at, M('rim_' + rim[1:], col=rim), n=22, autosmooth=180),
    ]


def bowl(radius, height, col, at=(0, 0, 0), inner=None):
    """An open bowl."""
    r, h = radius, height
    outer = [(0, 0), (0.45 * r, 0), (0.5 * r, 0.04 * h), (0.85 * r, 0.55 * h), (r, h), (0.96 * r, h)]
    hollow = [(0.96 * r, h), (0.80 * r, 0.55 * h), (0.45 * r, 0.12 * h), (0, 0.08 * h)]
    glaze = M('glaze_' + col[1:], col=col, rough=0.3)
    well = M('glaze_' + (inner or col)[1:], col=inner or col, rough=0.3)
    return [
        lathe('bowl', outer, at, glaze, n=22, autosmooth=60),
        lathe('hollow', hollow, at, well, n=22, autosmooth=180, invert=True),
    ]


def book(width, depth, thick, col, at=(0, 0, 0), turn=0.0, pages='#efe6d2'):
    """A closed book that lies, its back to the left."""
    cover = M('book_' + col[1:], col=col, rough=0.7)
    leaves = box(
        'leaves', (width - 0.008, depth - 0.008, thick - 0.006), (0.002, 0, 0.003), M('pages', col=pages), 0
    )
    lids = [box('lid', (width, depth, 0.003), (0, 0, z), cover, 0.001, 1) for z in (0, thick - 0.003)]
    back = [(-width / 2, y, thick / 2) for y in (-depth / 2, depth / 2)]
    spine = tube('spine', back, thick / 2, cover, n=10)
    return place([leaves, *lids, spine], at, turn)


def open_book(width, depth, cover, at=(0, 0, 0), turn=0.0):
    """An open book that lies: parts, and the sheets of its left and right page, z = 0 at their middle."""
    rise, across = 0.014, (-1, -0.55, -0.14, -0.05, 0, 0.05, 0.14, 0.55, 1)
    verts = [
        (u * width / 2, side * depth / 2, 0.005 + rise * min(1 - abs(u), 6 * abs(u)))
        for side in (-1, 1)
        for u in across
    ]
    leaf = new_obj('leaf', verts, grid_faces(len(across), 2), M('pages', col='#f4eddc'), autosmooth=180)
    lid = box(
        'cover', (width + 0.012, depth + 0.012, 0.005), (0, 0, 0), M('book_' + cover[1:], col=cover), 0.002, 1
    )
    sheets = []
    for s in (-1, 1):
        shift = Vector((s * width * 0.27 * cos(turn), s * width * 0.27 * sin(turn), 0.006 + rise * 0.46))
        sheets.append(Sheet(Vector(at) + shift, LYING, turn, s * atan2(rise, width / 2)))
    return place([leaf, lid], at, turn), sheets


def paper(width, depth, col='#f6f2e6', at=(0, 0, 0), turn=0.0):
    """A sheet of paper that lies: parts, and the sheet to write on."""
    body = box('paper', (width, depth, 0.0016), at, M('paper_' + col[1:], col=col), 0, rot=(0, 0, turn))
    return [body], Sheet(Vector(at) + Vector((0, 0, 0.0018)), LYING, turn)


def card(width, height, col='#f6f2e6', at=(0, 0, 0), turn=0.0):
    """A folded card that stands open: parts, and the sheet of its front with z = 0 at its foot."""
    stock, lean = M('paper_' + col[1:], col=col), 0.24
    half = height * sin(lean)
    front = box('front', (width, 0.0015, height), (0, -half, 0), stock, 0, rot=(-lean, 0, 0))
    rear = box('rear', (width, 0.0015, height), (0, half, 0), stock, 0, rot=(lean, 0, 0))
    place([front, rear], at, turn)
    spot = Vector(at) + Vector((sin(turn) * half, -cos(turn) * half, 0)) * 1.03
    return [front, rear], Sheet(spot, -lean, turn)


def boots(col, sole, height=0.30, sock=None):
    """A pair of boots, toes to the front."""
    upper, tread, parts = M('boot_' + col[1:], col=col, rough=0.4), M('sole_' + sole[1:], col=sole), []
    for s in (-1, 1):
        shaft = [
            (0.048, 0.06),
            (0.046, 0.12),
            (0.056, height * 0.75),
            (0.062, height),
            (0.056, height),
            (0.052, 0.14),
        ]
        one = [lathe('shaft', shaft, (0, 0.05, 0), upper, n=14, autosmooth=180)]
        foot = []
        for y, half, top in (
            (0.10, 0.040, 0.10),
            (0.02, 0.047, 0.115),
            (-0.07, 0.049, 0.075),
            (-0.14, 0.044, 0.06),
        ):
            foot.append(
                [(half * cos(a), y, 0.014 + (top - 0.014) * max(0, sin(a))) for a in (0, 0.7, 1.57, 2.44, pi)]
            )
        tip = [(0.02 * cos(a), -0.172, 0.016 + 0.022 * max(0, sin(a))) for a in (0, 0.7, 1.57, 2.44, pi)]
        verts = [p for row in (*foot, tip) for p in row]
        one.append(new_obj('foot', verts, grid_faces(5, 5), upper, autosmooth=180))
        one.append(new_obj('toe', tip, [(0, 1, 2, 3, 4)], upper))
        under = [(0.046, 0.11), (0.05, 0), (0.052, -0.08), (0.045, -0.15), (0.02, -0.178)]
        outline = under + [(-x, y) for x, y in reversed(under)]
        n = len(outline)
        flat = [(x, y, z) for z in (0, 0.018) for x, y in outline]
        rim = [(i, i + n, (i + 1) % n + n, (i + 1) % n) for i in range(n)]
        one.append(new_obj('sole', flat, [*rim, tuple(reversed(range(n, 2 * n)))], tread, autosmooth=30))
        if sock:
            wool = [
                (0.05, height - 0.03),
                (0.058, height + 0.02),
                (0.064, height + 0.015),
                (0.066, height - 0.04),
            ]
            one.append(lathe('sock', wool, (0, 0.05, 0), cloth(sock), n=14, autosmooth=180))
        parts += place(one, (s * 0.075, 0.02 * s, 0), -s * 0.12)
    return parts


def throw(width, depth, colours, waves=0.012, squares=6):
    """A blanket of knitted squares that lies, with a soft rise and fall."""
    nx = max(2, round(squares * width / depth))
    step, parts = 3, []
    groups = {}
    for j in range(squares):
        for i in range(nx):
            groups.setdefault(colours[(i * 2 + j * 3) % len(colours)], []).append((i, j))
    for col, cells in groups.items():
        verts, faces = [], []
        for i, j in cells:
            off = len(verts)
            for b in range(step):
                for a in range(step):
                    x = (i + a / (step - 1)) / nx - 0.5
                    y = (j + b / (step - 1)) / squares - 0.5
                    pillow = 0.004 * sin(pi * a / (step - 1)) * sin(pi * b / (step - 1))
                    rise = waves * (1 + sin(9 * x + 2 * y) * cos(7 * y)) + pillow + 0.006
                    edge = max(abs(x), abs(y)) > 0.499
                    verts.append((x * width, y * depth, 0.001 if edge else rise))
            faces += grid_faces(step, step, off=off)
        parts.append(new_obj('squares', verts, faces, cloth(col), autosmooth=180))
    return parts


def tin(radius, height, label, at=(0, 0, 0), band='#f4ead0'):
    """A food tin with a coloured label; the caller paints its front."""
    metal = M('tin', col='#b9bcbc', rough=0.3)
    r, h = radius, height
    can = [(r * 0.96, 0), (r, 0.003), (r, h - 0.008)]
    lid = [(r, h - 0.008), (r, h - 0.002), (r * 0.95, h), (r * 0.9, h - 0.004), (0, h - 0.004)]
    wrap = M('label_' + label[1:], col=label)
    stripe = M('label_' + band[1:], col=band)
    return [
        lathe('can', can, at, metal, n=12),
        lathe('label', [(r * 1.01, 0.008), (r * 1.01, h - 0.008)], at, wrap, n=12),
        lathe('stripe', [(r * 1.02, h * 0.3), (r * 1.02, h * 0.72)], at, stripe, n=12),
        lathe('lid', lid, at, metal, n=12),
    ]
