"""Parts that the bedroom's devices share: faces, cases, buttons, lights, signs, leads, a plug, a pager."""

from math import cos, pi, sin

from mathutils import Euler, Matrix, Vector

from devices.bedroom_signs import SIGNS
from devices.digits import DIGITS
from devices.studio import dome, put, stroke
from kit.materials import M, hexlin
from kit.mesh import grid_faces, new_obj, place
from kit.shapes import box, lathe, spline, tube
from kit.stage import area

UPRIGHT = (pi / 2, 0, 0)
OFF = hexlin('#3a3f42')
GREEN, AMBER, RED, BLUE = hexlin('#35c46a'), hexlin('#f0a52a'), hexlin('#d23a34'), hexlin('#3f8fe0')


def lifted(spot, up):
    """A spot on a face, raised by `up` over what it already has."""
    return (spot[0], spot[1], up + (spot[2] if len(spot) > 2 else 0))


def ink():
    """Dark printing."""
    return M('sign', col='#20262a')


def pale():
    """Light printing on strong colours."""
    return M('sign_pale', col='#f6f4ec')


class Face:
    """A plane on which buttons, lights and signs lie: x across, y along, `up` out of it."""

    def __init__(self, origin, turn=(0, 0, 0)):
        self.turn = turn
        self.matrix = Matrix.Translation(origin) @ Euler(turn).to_matrix().to_4x4()

    def at(self, x, y, up=0.0):
        """A point in the model's own space."""
        return tuple(self.matrix @ Vector((x, y, up)))

    def lay(self, parts, x=0, y=0, up=0.0):
        """Move parts that were built around the origin onto the face."""
        return place(parts if isinstance(parts, list) else [parts], self.at(x, y, up), 0, Euler(self.turn))


def rounded(w, d, r, inset=0.0, k=4):
    """Points of a rectangle with round corners, drawn in by `inset`."""
    r = max(0.0002, min(r, w / 2 - 1e-5, d / 2 - 1e-5) - inset)
    hx, hy = max(w / 2 - inset, r + 1e-4) - r, max(d / 2 - inset, r + 1e-4) - r
    corners = ((hx, hy, 0), (-hx, hy, 1), (-hx, -hy, 2), (hx, -hy, 3))
    return [
        (x + r * cos(a), y + r * sin(a))
        for x, y, q in corners
        for a in (pi / 2 * (q + j / k) for j in range(k + 1))
    ]


def slab(name, w, d, steps, r, mat, k=4, loc=(0, 0, 0), rot=(0, 0, 0), bottom=False, top=True, **more):
    """A case with round corners; `steps` are (inset, height) from below to the top."""
    rings = [[(x, y, z) for x, y in rounded(w, d, r, inset, k)] for inset, z in steps]
    n = len(rings[0])
    faces = grid_faces(n, len(rings), closed_u=True)
    if top:
        faces.append(tuple(range((len(rings) - 1) * n, len(rings) * n)))
    if bottom:
        faces.append(tuple(reversed(range(n))))
    verts = [v for ring in rings for v in ring]
    return new_obj(name, verts, faces, mat, loc=loc, rot=rot, autosmooth=40, **more)


def soft(h, edge, foot=0.0, field=0.012):
    """Steps of a case of height h with a soft top edge; the inner ring gives its top light of its own."""
    e = edge
    return [
        (foot, 0),
        (0, foot),
        (0, h - e),
        (0.13 * e, h - 0.5 * e),
        (0.5 * e, h - 0.13 * e),
        (e, h),
        (e + field, h),
    ]


def sign(icon, size, width, mat):
    """The lines of a sign, `size` from the middle to the edge."""
    return [
        stroke(f'{icon}{k}', [(x * size, y * size) for x, y in points], width, mat, closed)
        for k, (points, closed) in enumerate(SIGNS[icon])
    ]


def digits(text, size, width, mat):
    """Big figures in a row around the origin, with ':' where time is told."""
    wide = {':': 0.7}
    total = sum(wide.get(c, 1.7) for c in text)
    parts, x = [], -total / 2
    for i, c in enumerate(text):
        w = wide.get(c, 1.7)
        middle = x + w / 2
        lines = [[(0, 0.55), (0, 0.3)], [(0, -0.3), (0, -0.55)]] if c == ':' else DIGITS[c]
        for k, line in enumerate(lines):
            points = [((middle + a) * size, b * size) for a, b in line]
            parts.append(stroke(f'figure{i}{k}', points, width, mat, closed=c == '0'))
        x += w
    return parts


def block(name, w, h, mat, x=0.0, y=0.0, ghost=True):
    """A plain rectangle in the xy plane, printed unless `ghost` is False: a screen is a pane of its own."""
    verts = [
        (x - w / 2, y - h / 2, 0),
        (x + w / 2, y - h / 2, 0),
        (x + w / 2, y + h / 2, 0),
        (x - w / 2, y + h / 2, 0),
    ]
    return new_obj(name, verts, [(0, 1, 2, 3)], mat, smooth=False, ghost=ghost)


def round_button(node, face, spot, r, h, mat, icon=None, print_mat=None, ring=None, n=24, size=0.5):
    """A domed button with its sign; a ring in the case makes the gap around it."""
    parts = [dome(node, face.at(*spot), r, h, mat, face.turn, n)]
    if icon:
        parts += face.lay(sign(icon, r * size, r * 0.17, print_mat or ink()), *lifted(spot, h + 0.0005))
    put(node, parts)
    if ring:
        profile = [(r * 1.26, -0.0005), (r * 1.24, 0.0012), (r * 1.14, 0.0016), (r * 1.03, -0.0005)]
        put('body', lathe(node + '_ring', profile, face.at(*spot), ring, n=n, rot=face.turn, autosmooth=180))


def key_button(node, face, spot, size, h, mat, icon=None, print_mat=None, r=0.004, scale=0.34, line=0.05):
    """A flat key with round corners and its sign."""
    w, d = size
    steps = [(0, -0.0005), (h * 0.38, h * 0.72), (h * 0.8, h)]
    parts = face.lay(slab(node, w, d, steps, r, mat, k=3), *spot)
    if icon:
        small = min(w, d)
        parts += face.lay(
            sign(icon, small * scale, small * line * 1.5, print_mat or ink()), *lifted(spot, h + 0.0004)
        )
    put(node, parts)


def light(node, face, spot, r=0.004, ring=None, n=14, owner='body'):
    """A small light in its ring."""
    glass = M('lamp', col='#ffffff', emit=1)
    bead = [(0, 0.55 * r), (0.65 * r, 0.42 * r), (r, -0.1 * r)]
    put(node, lathe(node, bead, face.at(*spot), glass, n=n, rot=face.turn, autosmooth=180))
    profile = [(1.5 * r, -0.0003), (1.32 * r, 0.36 * r), (1.0 * r, 0)]
    rim = ring or M('rim', col='#9ea3a5')
    put(owner, lathe(node + '_rim', profile, face.at(*spot), rim, n=n, rot=face.turn, autosmooth=180))


def screw(face, spot, r=0.0028, owner='body'):
    """A cross-head screw."""
    steel = M('screw', col='#8f9599', rough=0.35)
    put(
        owner,
        lathe('screw', [(0, 0.0006), (r * 0.8, 0.0006), (r, 0)], face.at(*spot), steel, n=10, rot=face.turn),
    )
    put(owner, face.lay(sign('cross', r * 0.7, r * 0.24, ink()), *lifted(spot, 0.0010)))


def holes(face, spot, rows, gap, r=0.0013, mat=None, owner='body', n=6):
    """A round grille: `rows` rings of holes."""
    dark = mat or M('hole', col='#4d5154')
    for k in range(rows):
        count = 1 if k == 0 else 6 * k
        for i in range(count):
            a = 2 * pi * i / count + 0.3 * k
            points = [(r * cos(pi * j / 3), r * sin(pi * j / 3), 0) for j in range(n)]
            hole = new_obj('hole', points, [tuple(range(n))], dark, smooth=False, ghost=True)
            put(owner, face.lay(hole, spot[0] + gap * k * cos(a), spot[1] + gap * k * sin(a), 0.0005))


def lead(name, points, r, mat, steps=4, n=10, owner='body'):
    """A cable through points."""
    put(owner, tube(name, spline(points, steps), r, mat, n=n))


def mains_plug(at, rotz, owner='body', mat=None):
    """A British plug lying on its back with the pins up; the cable leaves towards its own -y."""
    shell, brass = mat or M('plug_white', col='#ecebe4'), M('brass', col='#c39a4a', rough=0.35)
    steps = [(0.002, 0), (0, 0.003), (0, 0.017), (0.003, 0.020), (0.012, 0.020)]
    parts = [slab('plug', 0.048, 0.046, steps, 0.013, shell, k=3)]
    for x, y, w, d in (
        (0, 0.010, 0.004, 0.008),
        (-0.011, -0.011, 0.0062, 0.004),
        (0.011, -0.011, 0.0062, 0.004),
    ):
        parts.append(box('pin', (w, d, 0.016), (x, y, 0.020), brass, bevel=0.0008, seg=1, drop=('-z',)))
    parts.append(tube('plug_grip', [(0, -0.022, 0.010), (0, -0.040, 0.007)], [0.0062, 0.0042], shell, n=8))
    put(owner, place(parts, at, rotz))


def floor(size):
    """The unseen floor or table top that catches shadow and gives bounce."""
    return box('TABLE', (size, size, 0.02), (0, 0, -0.02), M('studio', col='#efe7da'), bevel=0)


def big_lights(scale):
    """The studio of the small devices, drawn larger: the same light for a bed or a hoist."""
    import bpy

    world = bpy.context.scene.world.node_tree.nodes['Background']
    world.inputs[0].default_value = (0.34, 0.35, 0.37, 1)
    s = scale
    area(
        'key',
        (-0.75 * s, -0.75 * s, 1.05 * s),
        (0.62, -0.50, 0),
        0.7 * s,
        0.7 * s,
        14 * s * s,
        (1, 0.95, 0.88),
    )
    area(
        'fill',
        (0.95 * s, -0.60 * s, 0.65 * s),
        (0.75, 0.85, 0),
        0.9 * s,
        0.9 * s,
        5.5 * s * s,
        (0.88, 0.94, 1),
    )
    area('top', (0.1 * s, 0.1 * s, 1.3 * s), (0, 0, 0), s, s, 4.5 * s * s, (1, 1, 1))


def shadow_sheet(x0, x1, y0, y1, step, lift=0.0008):
    """Points of one shadow grid on the surface z = 0."""
    nx, ny = int((x1 - x0) / step) + 1, int((y1 - y0) / step) + 1
    xs = [x0 + (x1 - x0) * k / nx for k in range(nx + 1)]
    ys = [y0 + (y1 - y0) * k / ny for k in range(ny + 1)]
    return [([[((x, y, 0.3), 0.4) for x in xs] for y in ys], (0, 0, -1), lift)]


PAGER = (0.056, 0.078, 0.019)  # wide, long, thick


def pager_nodes(at, turn=0.0):
    """Nodes of a pager that lies at `at`: pick it up, read it, answer it."""
    face = Face(at, (0, 0, turn))
    return {
        'control_pager': (None, at, {'press': 0.001}),
        'display_pager': ('control_pager', face.at(0, 0.017, PAGER[2])),
        'control_answer-button': ('control_pager', face.at(0, -0.022, PAGER[2]), {'press': 0.002}),
        'indicator_pager-light': ('control_pager', face.at(0.020, -0.0055, PAGER[2])),
    }


def pager(at, turn, icon):
    """A small pager: dark case, little screen, one answer key, a light, belt clip below, lanyard eye."""
    case, edge = M('pager', col='#3c434a', rough=0.5), M('pager_rim', col='#596169')
    glass, lit = M('pager_glass', col='#b9c7a6', emit=0.25), M('lcd_ink', col='#2b332a')
    w, d, h = PAGER
    face = Face(at, (0, 0, turn))
    top = Face(face.at(0, 0, h), (0, 0, turn))
    steps = [(0.002, 0), (0, 0.003), (0, 0.009), (0.0008, 0.0094), (0.0008, 0.0102), (0, 0.0106), (0, 0.015)]
    steps += [(0.0006, 0.0172), (0.0022, 0.0187), (0.004, h), (0.012, h)]
    put('control_pager', face.lay(slab('pager', w, d, steps, 0.010, case, k=4)))
    frame = slab(
        'pager_frame',
        0.047,
        0.034,
        [(0, -0.0005), (0, 0.0004), (0.001, 0.0010), (0.0022, 0.0004)],
        0.004,
        edge,
        k=2,
    )
    put('control_pager', top.lay(frame, 0, 0.017))
    loop = [(0.006 * cos(a), 0.006 * sin(a), 0) for a in (k * pi / 5 for k in range(10))]
    put(
        'control_pager',
        face.lay(tube('eye', loop, 0.0016, case, n=5, closed=True), 0.019, d / 2 + 0.003, 0.009),
    )
    put('display_pager', top.lay(block('pager_screen', 0.042, 0.029, glass, ghost=False), 0, 0.017, 0.0008))
    put('display_pager', top.lay(sign(icon, 0.0085, 0.0017, lit), -0.009, 0.017, 0.0013))
    for k in range(3):
        bar = block('bar', 0.0026, 0.004 + 0.004 * k, lit, 0.0085 + 0.0042 * k, (0.004 + 0.004 * k) / 2)
        put('display_pager', top.lay(bar, 0, 0.011, 0.0013))
    light('indicator_pager-light', top, (0.020, -0.0055), 0.0024, edge, 10, 'control_pager')
    green = M('key_green', col='#2f8a49')
    key_button(
        'control_answer-button', top, (0, -0.022), (0.034, 0.017), 0.0026, green, 'tick', pale(), 0.008
    )
