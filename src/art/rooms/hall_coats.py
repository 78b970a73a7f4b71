"""Cloth in the hall: coats on hooks, flat cap, scarf, the cardigan on the newel."""

from math import cos, pi, sin

from mathutils import Vector, noise

from kit.materials import M
from kit.mesh import grid_faces, new_obj, place
from kit.shapes import box, lathe, spline, tube
from rooms.hall_art import ART
from rooms.hall_plan import STAIR_X, STAIR_Y, X0


def smooth(t):
    """Ease 0..1."""
    return t * t * (3 - 2 * t)


def hanging(name, length, shoulder, hem, depth, mat, seed=0, n=34, rows=15):
    """Body of a coat hung by its loop: local z = 0 at the hook, wall at y = 0, front towards -y."""
    verts = []
    for j in range(rows):
        t = j / (rows - 1)
        drop = smooth(min(1, t / .22))
        flare = smooth(max(0, (t - .2) / .8))
        half = .045 + (shoulder - .045) * drop + (hem - shoulder) * flare
        deep = .030 + (depth - .030) * drop
        for i in range(n):
            a = 2 * pi * i / n
            fold = sin(a * 7 + seed) * .5 + sin(a * 11 + 2 * seed + t) * .3 + noise.noise(Vector((a * 1.5, t * 3, seed))) * .7
            push = 1 + (.04 + .16 * flare) * fold
            x = half * cos(a) * (1 + .05 * flare * fold)
            y = -deep * .50 - deep * .56 * sin(a) * push
            sag = .018 * sin(2 * a + seed) * t + .02 * abs(cos(a)) * drop * (1 - t)
            verts.append((x, min(y, -.004), -length * t - sag))
    ob = new_obj(name, verts, grid_faces(n, rows, closed_u=True), mat, autosmooth=180, lm_uv='keep')
    ring_uv(ob, n, rows, 3.2 * hem, length)
    return ob


def ring_uv(ob, n, rows, width, length):
    """UV of a closed tube of `rows` rings with `n` points, by vertex number, whatever the winding."""
    layer = ob.data.uv_layers.new(name='UVMap')
    for poly in ob.data.polygons:
        columns = {v % n for v in poly.vertices}
        wraps = columns == {0, n - 1}
        for li, v in zip(poly.loop_indices, poly.vertices):
            i = n if wraps and v % n == 0 else v % n
            layer.data[li].uv = (i / n * width, v // n / (rows - 1) * length)


def sleeve(name, side, length, shoulder, depth, mat, seed):
    """Empty sleeve that falls beside the body, a little bent, with creases at the elbow."""
    pts = spline([(side * shoulder * .60, -depth * .46, -.058), (side * shoulder * .93, -depth * .56, -.125),
                  (side * (shoulder + .012), -depth * .68, -.26), (side * (shoulder + .014), -depth * .80, -.28 - length * .28),
                  (side * (shoulder + .004), -depth * .92, -length * .86)], 5)
    radii = []
    for i in range(len(pts)):
        t = i / (len(pts) - 1)
        radii.append(.036 + .014 * smooth(min(1, t * 3.5)) - .008 * t + .0035 * sin(i * 1.7 + seed) * smooth(t))
    return tube(name, pts, radii, mat, n=10)


def coat(name, loc, length, col, seed, shoulder=.165, hem=.205, depth=.17, collar='#2b2f36', buttons='#2a2622', hood=False):
    """A coat on its hook: body, sleeves, collar, front edge, buttons, pocket flaps."""
    cloth = M('coat_' + col[1:], 'weave', col, bump=.3)
    lining = M('coat_' + collar[1:], 'weave', collar, bump=.2)
    stud = M('button_' + buttons[1:], col=buttons, rough=.4)
    parts = [hanging(name + '_body', length, shoulder, hem, depth, cloth, seed)]
    for side in (-1, 1):
        parts.append(sleeve(f'{name}_sleeve{side}', side, length * .80, shoulder, depth, cloth, seed + side))
        wing = spline([(side * .012, -depth * 1.03, -.235), (side * .075, -depth * .86, -.10), (side * .062, -depth * .35, -.018),
                       (0, -.018, .004)], 4)
        parts.append(tube(f'{name}_collar{side}', wing, [.012 + .013 * sin(pi * min(1, i / 9)) for i in range(len(wing))], lining, n=7))
        flap = box(f'{name}_flap{side}', (.115, .014, .045), (side * hem * .52, -depth * .99, -length * .62), cloth, bevel=.006,
                   rot=(0, side * .12, side * .30))
        parts.append(flap)
    if hood:
        parts.append(lathe(name + '_hood', [(.0, .02), (.05, .012), (.085, -.03), (.080, -.09), (.04, -.13), (0, -.14)],
                           (0, -.075, -.02), cloth, n=16, rot=(.35, 0, 0)))
    front = [(.006 + .006 * sin(k * .9 + seed), -depth * 1.075 - .004, -.22 - (length - .24) * k / 9) for k in range(10)]
    parts.append(tube(name + '_edge', front, 0.0035, cloth, n=6))
    for k in range(4):
        parts.append(lathe(f'{name}_button{k}', [(0, .006), (.009, .005), (.011, 0)], (.034, -depth * 1.06, -.28 - k * length * .145), stud,
                           n=10, rot=(pi / 2, 0, 0)))
    return place(parts, loc, pi / 2)


def flat_cap(loc):
    """Tweed flat cap on its hook, peak downwards."""
    tweed = M('cap_tweed', 'weave', '#7a7468', bump=.4)
    n, rows, verts = 24, 8, []
    for j in range(rows):
        t = j / (rows - 1)
        r = sin(t * pi / 2)
        for i in range(n):
            a = 2 * pi * i / n
            puff = 1 + .05 * sin(3 * a)
            verts.append((.112 * r * cos(a) * puff, -.066 * (1 - t ** 2.6) - .020, .130 * r * sin(a) * puff))
    crown = new_obj('CAP_crown', verts, [tuple(reversed(f)) for f in grid_faces(n, rows, closed_u=True)], tweed, autosmooth=180)
    peak_verts = []
    for j in range(3):
        for i in range(11):
            a = -pi * .86 + pi * .72 * i / 10
            r = .92 + .50 * j / 2
            peak_verts.append((.108 * r * cos(a), -.050 + .004 * j, .126 * r * sin(a)))
    peak = new_obj('CAP_peak', peak_verts, [tuple(reversed(f)) for f in grid_faces(11, 3)], tweed, autosmooth=180)
    under = new_obj('CAP_peak_under', [(x, y + .004, z) for x, y, z in peak_verts], grid_faces(11, 3), tweed, autosmooth=180)
    button = lathe('CAP_button', [(0, .006), (.010, .004), (.013, 0)], (0, -.096, 0), tweed, n=10, rot=(pi / 2, 0, 0))
    return place([crown, peak, under, button], loc, pi / 2)


def scarf(loc):
    """Striped wool scarf over a hook, two ends of uneven length."""
    art, cell = M('art', 'art'), ART['scarf']
    parts = []
    for k, (x, drop, lean) in enumerate(((-.055, .78, -.020), (.050, .62, .026))):
        path = spline([(0, -.030, .0), (x * .6, -.060, -.03), (x, -.066, -.16), (x + lean, -.058, -drop * .6), (x + lean * 1.4, -.050, -drop)], 5)
        n, verts = 9, []
        for j, p in enumerate(path):
            t = j / (len(path) - 1)
            half = .035 + .040 * smooth(min(1, t * 2))
            for i in range(n):
                s = i / (n - 1) * 2 - 1
                verts.append((p.x + s * half, p.y - .018 * (1 - s * s) - .009 * sin(s * 6 + k + t * 3), p.z - .010 * s * s))
        rows = len(path)
        ob = new_obj(f'SCARF_{k}', verts, [tuple(reversed(f)) for f in grid_faces(n, rows)], art, autosmooth=180, lm_uv='project')
        layer = ob.data.uv_layers.new(name='UVMap')
        for q, poly in enumerate(ob.data.polygons):
            i, j = q % (n - 1), q // (n - 1)
            ring = [(i, j), (i + 1, j), (i + 1, j + 1), (i, j + 1)][::-1]
            for li, (a, b) in zip(poly.loop_indices, ring):
                u = a / (n - 1)
                v = (b / (rows - 1)) * min(1, drop / .8)
                layer.data[li].uv = (cell[0] + (cell[2] - cell[0]) * u, cell[3] - (cell[3] - cell[1]) * v)
        parts.append(ob)
        wool = M('scarf_end', 'weave', '#e6dcc4')
        end = path[-1]
        for i in range(8):
            x0 = end.x - .07 + .14 * i / 7
            parts.append(tube('SCARF_fringe', [(x0, end.y - .008, end.z), (x0 + .004 * sin(i * 3), end.y - .006, end.z - .05)], .004, wool, n=4, lm_w=.4))
    return place(parts, loc, pi / 2)


def hooks():
    """Oak board with brass hooks on the west wall, y 2.7..3.5, and what hangs there."""
    board = box('HOOKS_board', (.92, .020, .105), (0, -.010, -.050), M('rail_oak', 'wood', '#9a6740'), bevel=.005)
    brass, parts = M('brass', col='#b99a5a', rough=.3), [board]
    ys = (2.74, 2.93, 3.12, 3.31, 3.47)
    for y in ys:
        x = y - 3.10
        up = spline([(x, -.02, .02), (x, -.05, .025), (x, -.075, .045), (x, -.080, .075)], 4)
        low = spline([(x, -.02, -.01), (x, -.045, -.028), (x, -.062, -.020), (x, -.066, .002)], 4)
        parts += [tube('HOOKS_up', up, .006, brass, n=6), tube('HOOKS_low', low, .006, brass, n=6)]
        parts.append(box('HOOKS_plate', (.022, .006, .075), (x, -.022, -.036), brass, bevel=.002))
    place(parts, (X0, 3.10, 1.76), pi / 2)
    x = X0 + .01
    coat('COAT_navy', (x, 2.83, 1.735), 1.06, '#28364a', 1, hem=.200)
    coat('COAT_olive', (x, 3.31, 1.735), .82, '#5d5c3b', 4, shoulder=.170, hem=.195, depth=.185, collar='#4b3a2c', buttons='#b08b52')
    scarf((x + .02, 3.075, 1.775))
    flat_cap((x + .055, 3.47, 1.855))


def cardigan():
    """Cardigan thrown over the newel: it hugs the cap, falls in folds, one sleeve hangs lower."""
    wool = M('cardigan_heather', 'weave', '#8c6a7d', bump=.4)
    n, rows, verts = 36, 13, []
    for j in range(rows):
        t = j / (rows - 1)
        for i in range(n):
            a = 2 * pi * i / n
            front = .5 + .5 * cos(a + .6)
            length = .34 + .20 * front + .025 * sin(3 * a)
            r = .070 * smooth(min(1, t * 4)) + .045 * max(0, t - .2) * (1 + .5 * front)
            fold = (.5 + .5 * sin(a * 6 + 1.3 * sin(a))) * .030 * smooth(max(0, (t - .15) / .85))
            z = .012 - max(0, t - .10) * length / .9
            verts.append(((r + fold) * cos(a), (r + fold) * sin(a), z))
    body = new_obj('CARDIGAN_body', verts, [tuple(reversed(f)) for f in grid_faces(n, rows, closed_u=True)], wool, autosmooth=180, lm_uv='keep')
    ring_uv(body, n, rows, .7, .5)
    parts = [body]
    for a, drop in ((2.5, .62), (4.6, .50)):
        c, s = cos(a), sin(a)
        path = spline([(.05 * c, .05 * s, -.02), (.105 * c, .105 * s, -.10), (.120 * c, .120 * s, -.30), (.112 * c, .112 * s, -drop)], 4)
        parts.append(tube('CARDIGAN_sleeve', path, [.036 - .0006 * k + .003 * sin(k * 2) for k in range(len(path))], wool, n=9))
        cuff = [(.112 * c, .112 * s, -drop + .045), (.112 * c, .112 * s, -drop - .004)]
        parts.append(tube('CARDIGAN_cuff', cuff, .037, wool, n=9))
    place(parts, (STAIR_X, STAIR_Y + .045, 1.225), 0)


def build():
    """All cloth of the hall."""
    hooks()
    cardigan()
