"""Moulded cases and the small parts that devices share: rounded plates, printed signs, light beads, grilles, screws."""

from math import cos, pi, sin

import bmesh
from mathutils import Euler, Vector
from mathutils.geometry import delaunay_2d_cdt

from devices.digits import DIGITS
from devices.signs import SIGNS
from devices.studio import put, stroke
from kit.materials import M
from kit.mesh import grid_faces, new_obj, place
from kit.shapes import box, lathe

FLAT = (0, 0, 0)
UPRIGHT = (pi / 2, 0, 0)  # what lay on its back now looks to -y


def shell():
    """Warm off-white plastic."""
    return M('abs_white', col='#f1eee6')


def grey():
    """Light grey plastic of rims and seams."""
    return M('abs_grey', col='#b3b7b9')


def dark():
    """Holes, seams and black plastic."""
    return M('hole', col='#3f4448')


def ink():
    """Dark print."""
    return M('sign', col='#20262a')


def pale():
    """Pale print on colour."""
    return M('sign_pale', col='#f8f6ef')


def outline(w, h, r, n):
    """Corners of a rectangle with rounded corners, anticlockwise from the right."""
    r = max(min(r, w / 2, h / 2), 1e-5)
    out = []
    for k, (sx, sy) in enumerate(((1, 1), (-1, 1), (-1, -1), (1, -1))):
        for i in range(n + 1):
            a = pi / 2 * (k + i / n)
            out.append((sx * (w / 2 - r) + r * cos(a), sy * (h / 2 - r) + r * sin(a)))
    return out


def rounded(depth, edge, k=3, foot=0.0):
    """Profile [(inset, height)] of a plate with a rounded front edge and, if wanted, a drawn-in foot."""
    start = [(foot, 0), (0, foot)] if foot else [(0, 0)]
    arc = [
        (edge * (1 - cos(pi / 2 * i / k)), depth - edge + edge * sin(pi / 2 * i / k)) for i in range(k + 1)
    ]
    return start + arc


def seam(depth, edge, at, k=3, gap=0.0007):
    """Profile of a rounded plate in two shells, with the groove between them at height `at`."""
    groove = [(0, at - gap), (gap * 1.4, at - gap * 0.5), (gap * 1.4, at + gap * 0.5), (0, at + gap)]
    return [(0, 0), *groove, *rounded(depth, edge, k)[1:]]


def cap(loop, z, step):
    """Vertices and triangles that close a loop of (x, y), with a grid of points inside so that light can vary."""
    points = [Vector(p) for p in loop]
    w, h = max(p.x for p in points), max(p.y for p in points)
    nx, ny = round(2 * w / step), round(2 * h / step)
    inner = [Vector((-w + 2 * w * i / nx, -h + 2 * h * j / ny)) for j in range(1, ny) for i in range(1, nx)]
    r = min(w, h) * 0.3
    inside = [p for p in inner if not (abs(p.x) > w - r and abs(p.y) > h - r)]
    edges = [(i, (i + 1) % len(points)) for i in range(len(points))]
    verts, _, faces, *_ = delaunay_2d_cdt(points + inside, edges, [], 1, 1e-7)
    return [(p.x, p.y, z) for p in verts], [tuple(f) for f in faces]


def slab(name, size, profile, at, mat, r=0.006, turn=FLAT, n=4, step=0.014, **kw):
    """Rounded plate of `size` (w, h), lofted along [(inset, height)]; `step` is the grid of its front."""
    w, h = size
    flat = [outline(w - 2 * inset, h - 2 * inset, r - inset, n) for inset, _ in profile]
    count = len(flat[0])
    verts = [(x, y, z) for loop, (_, z) in zip(flat, profile) for x, y in loop]
    faces = grid_faces(count, len(flat), closed_u=True)
    if step and min(size) > 2.2 * step:
        more, front = cap(flat[-1], profile[-1][1], step)
        faces += [tuple(i + len(verts) for i in face) for face in front]
        verts += more
    else:
        faces.append(tuple(range(len(verts) - count, len(verts))))
    ob = new_obj(name, verts, faces, mat, rot=turn, loc=at, autosmooth=50, **kw)
    mesh = bmesh.new()
    mesh.from_mesh(ob.data)
    bmesh.ops.remove_doubles(mesh, verts=mesh.verts, dist=1e-6)
    mesh.to_mesh(ob.data)
    mesh.free()
    return ob


def push(name, at, r, height, mat, turn=FLAT, n=28):
    """A round button with a flat face that carries a sign; its face lies `height` above `at`."""
    h = height
    profile = [(0, h), (0.45 * r, h), (0.80 * r, h), (0.92 * r, 0.9 * h), (0.99 * r, 0.62 * h), (r, -0.1 * h)]
    return lathe(name, profile, at, mat, n=n, rot=turn, autosmooth=180)


def printed(node, sign, at, size, width, mat=None, turn=FLAT):
    """Print a sign, a digit or lines of -1..1 at a point; `size` is half its height, or (half width, half height)."""
    lines = sign if not isinstance(sign, str) else SIGNS.get(sign) or DIGITS[sign]
    sx, sy = size if isinstance(size, tuple) else (size, size)
    closed_digit = isinstance(sign, str) and sign == '0'
    for line in lines:
        closed = closed_digit or (len(line) > 2 and line[0] == line[-1])
        points = [(x * sx, y * sy) for x, y in (line[:-1] if closed and not closed_digit else line)]
        mark = stroke('print', points, width, mat or ink(), closed=closed)
        put(node, place([mark], at, 0, Euler(turn)))


def patch(node, size, at, mat, turn=FLAT):
    """A flat printed field."""
    w, h = size[0] / 2, size[1] / 2
    quad = new_obj(
        'patch',
        [(-w, -h, 0), (w, -h, 0), (w, h, 0), (-w, h, 0)],
        [(0, 1, 2, 3)],
        mat,
        smooth=False,
        ghost=True,
    )
    put(node, place([quad], at, 0, Euler(turn)))


def bead(node, at, r, turn=FLAT, n=16, rim=None):
    """A small round light; with `rim` a grey ring belongs to that node."""
    profile = [(0, 0.50 * r), (0.55 * r, 0.42 * r), (0.9 * r, 0.2 * r), (r, -0.06 * r)]
    put(node, lathe('bead', profile, at, M('lamp', col='#ffffff', emit=1), n=n, rot=turn, autosmooth=180))
    if rim:
        ring = [(1.45 * r, -0.1 * r), (1.4 * r, 0.22 * r), (1.15 * r, 0.30 * r), (r, 0)]
        put(rim, lathe('bead_rim', ring, at, grey(), n=n, rot=turn, autosmooth=180))


def lozenge(node, size, at, turn=FLAT, height=0.0012):
    """A light with a rounded oblong window."""
    lamp = M('lamp', col='#ffffff', emit=1)
    put(node, slab('window', size, rounded(height, height * 0.8, 2), at, lamp, min(size) / 2, turn, 4, 0))


def hole(at, r, turn=FLAT, n=6):
    """One dark hole of a grille."""
    ring = [(r * cos(2 * pi * i / n), r * sin(2 * pi * i / n), 0) for i in range(n)]
    ob = new_obj('hole', ring, [tuple(range(n))], dark(), smooth=False, ghost=True)
    return place([ob], at, 0, Euler(turn))


def slots(node, count, size, pitch, at, turn=FLAT, across=(0, 1)):
    """A row of dark slots in the plane of `turn`, `pitch` apart along `across`."""
    w, h = size
    for i in range(count):
        d = (i - (count - 1) / 2) * pitch
        points = outline(w, h, min(w, h) / 2, 2)
        verts = [(x + across[0] * d, y + across[1] * d, 0) for x, y in points]
        ob = new_obj('slot', verts, [tuple(range(len(verts)))], dark(), smooth=False, ghost=True)
        put(node, place([ob], at, 0, Euler(turn)))


def screw(node, at, r, turn=FLAT):
    """A small domed screw with a cross."""
    profile = [(0, 0.4 * r), (0.6 * r, 0.34 * r), (r, 0.05 * r), (r, -0.1 * r)]
    put(
        node,
        lathe('screw', profile, at, M('steel', col='#b4b9bc', rough=0.3), n=10, rot=turn, autosmooth=180),
    )
    up = Euler(turn).to_matrix().col[2] * (0.45 * r)
    spot = (at[0] + up.x, at[1] + up.y, at[2] + up.z)
    printed(node, [[(-0.6, 0), (0.6, 0)], [(0, -0.6), (0, 0.6)]], spot, r, 0.28 * r, dark(), turn)


def wall(size=1.6, left=None):
    """The unseen wall that catches shadow and gives bounce: its face is y = 0; it may begin at x = `left`."""
    x = 0 if left is None else left + size / 2
    return box('WALL', (size, 0.02, size), (x, 0.01, -size / 2), M('studio', col='#efe7da'), bevel=0)


def wall_shadow(low, high, step=0.012):
    """Grid of points that fall on the wall between the corners (x, z)."""
    nx, nz = (max(2, round((b - a) / step)) for a, b in zip(low, high))
    xs = [low[0] + (high[0] - low[0]) * i / nx for i in range(nx + 1)]
    zs = [low[1] + (high[1] - low[1]) * i / nz for i in range(nz + 1)]
    return [([[((x, -0.4, z), 0.5) for x in xs] for z in zs], (0, 1, 0), 0.0008)]


def table_shadow(low, high, step=0.016):
    """Grid of points that fall on the table between the corners (x, y)."""
    nx, ny = (max(2, round((b - a) / step)) for a, b in zip(low, high))
    xs = [low[0] + (high[0] - low[0]) * i / nx for i in range(nx + 1)]
    ys = [low[1] + (high[1] - low[1]) * i / ny for i in range(ny + 1)]
    return [([[((x, y, 0.5), 0.6) for x in xs] for y in ys], (0, 0, -1), 0.0008)]
