"""Small cloth things in the hall: flat cap, scarf, the cardigan on the newel."""

from math import cos, pi, sin

from kit.materials import M
from kit.mesh import grid_faces, new_obj, place
from kit.shapes import lathe, spline, tube
from rooms.hall_art import ART
from rooms.hall_plan import STAIR_X, STAIR_Y


def smooth(t):
    """Ease 0..1."""
    return t * t * (3 - 2 * t)


def ring_uv(ob, n, rows, width, length):
    """UV of a closed tube of `rows` rings with `n` points, by vertex number, whatever the winding."""
    layer = ob.data.uv_layers.new(name='UVMap')
    for poly in ob.data.polygons:
        columns = {v % n for v in poly.vertices}
        wraps = columns == {0, n - 1}
        for li, v in zip(poly.loop_indices, poly.vertices):
            i = n if wraps and v % n == 0 else v % n
            layer.data[li].uv = (i / n * width, v // n / (rows - 1) * length)


def flat_cap(loc):
    """Tweed flat cap on its hook, peak downwards."""
    tweed = M('cap_tweed', 'weave', '#7a7468', bump=0.4)
    n, rows, verts = 24, 8, []
    for j in range(rows):
        t = j / (rows - 1)
        r = sin(t * pi / 2)
        for i in range(n):
            a = 2 * pi * i / n
            puff = 1 + 0.05 * sin(3 * a)
            verts.append(
                (0.112 * r * cos(a) * puff, -0.066 * (1 - t**2.6) - 0.020, 0.130 * r * sin(a) * puff)
            )
    crown = new_obj(
        'CAP_crown',
        verts,
        [tuple(reversed(f)) for f in grid_faces(n, rows, closed_u=True)],
        tweed,
        autosmooth=180,
    )
    peak_verts = []
    for j in range(3):
        for i in range(11):
            a = -pi * 0.86 + pi * 0.72 * i / 10
            r = 0.92 + 0.50 * j / 2
            peak_verts.append((0.108 * r * cos(a), -0.050 + 0.004 * j, 0.126 * r * sin(a)))
    peak = new_obj(
        'CAP_peak', peak_verts, [tuple(reversed(f)) for f in grid_faces(11, 3)], tweed, autosmooth=180
    )
    under = new_obj(
        'CAP_peak_under',
        [(x, y + 0.004, z) for x, y, z in peak_verts],
        grid_faces(11, 3),
        tweed,
        autosmooth=180,
    )
    button = lathe(
        'CAP_button',
        [(0, 0.006), (0.010, 0.004), (0.013, 0)],
        (0, -0.096, 0),
        tweed,
        n=10,
        rot=(pi / 2, 0, 0),
    )
    return place([crown, peak, under, button], loc, pi / 2)


def scarf(loc):
    """Striped wool scarf over a hook, two ends of uneven length."""
    art, cell = M('art', 'art'), ART['scarf']
    parts = []
    for k, (x, drop, lean) in enumerate(((-0.055, 0.78, -0.020), (0.050, 0.62, 0.026))):
        path = spline(
            [
                (0, -0.030, 0.0),
                (x * 0.6, -0.060, -0.03),
                (x, -0.066, -0.16),
                (x + lean, -0.058, -drop * 0.6),
                (x + lean * 1.4, -0.050, -drop),
            ],
            5,
        )
        n, verts = 9, []
        for j, p in enumerate(path):
            t = j / (len(path) - 1)
            half = 0.035 + 0.040 * smooth(min(1, t * 2))
            for i in range(n):
                s = i / (n - 1) * 2 - 1
                verts.append(
                    (
                        p.x + s * half,
                        p.y - 0.018 * (1 - s * s) - 0.009 * sin(s * 6 + k + t * 3),
                        p.z - 0.010 * s * s,
                    )
                )
        rows = len(path)
        ob = new_obj(
            f'SCARF_{k}',
            verts,
            [tuple(reversed(f)) for f in grid_faces(n, rows)],
            art,
            autosmooth=180,
            lm_uv='project',
        )
        layer = ob.data.uv_layers.new(name='UVMap')
        for q, poly in enumerate(ob.data.polygons):
            i, j = q % (n - 1), q // (n - 1)
            ring = [(i, j), (i + 1, j), (i + 1, j + 1), (i, j + 1)][::-1]
            for li, (a, b) in zip(poly.loop_indices, ring):
                u = a / (n - 1)
                v = (b / (rows - 1)) * min(1, drop / 0.8)
                layer.data[li].uv = (cell[0] + (cell[2] - cell[0]) * u, cell[3] - (cell[3] - cell[1]) * v)
        parts.append(ob)
        wool = M('scarf_end', 'weave', '#e6dcc4')
        end = path[-1]
        for i in range(8):
            x0 = end.x - 0.07 + 0.14 * i / 7
            parts.append(
                tube(
                    'SCARF_fringe',
                    [(x0, end.y - 0.008, end.z), (x0 + 0.004 * sin(i * 3), end.y - 0.006, end.z - 0.05)],
                    0.004,
                    wool,
                    n=4,
                    lm_w=0.4,
                )
            )
    return place(parts, loc, pi / 2)


def cardigan():
    """Cardigan thrown over the newel: it hugs the cap, falls in folds, one sleeve hangs lower."""
    wool = M('cardigan_heather', 'weave', '#8c6a7d', bump=0.4)
    n, rows, verts = 36, 13, []
    for j in range(rows):
        t = j / (rows - 1)
        for i in range(n):
            a = 2 * pi * i / n
            front = 0.5 + 0.5 * cos(a + 0.6)
            length = 0.34 + 0.20 * front + 0.025 * sin(3 * a)
            r = 0.070 * smooth(min(1, t * 4)) + 0.045 * max(0, t - 0.2) * (1 + 0.5 * front)
            fold = (0.5 + 0.5 * sin(a * 6 + 1.3 * sin(a))) * 0.030 * smooth(max(0, (t - 0.15) / 0.85))
            z = 0.012 - max(0, t - 0.10) * length / 0.9
            verts.append(((r + fold) * cos(a), (r + fold) * sin(a), z))
    body = new_obj(
        'CARDIGAN_body',
        verts,
        [tuple(reversed(f)) for f in grid_faces(n, rows, closed_u=True)],
        wool,
        autosmooth=180,
        lm_uv='keep',
    )
    ring_uv(body, n, rows, 0.7, 0.5)
    parts = [body]
    for a, drop in ((2.5, 0.62), (4.6, 0.50)):
        c, s = cos(a), sin(a)
        path = spline(
            [
                (0.05 * c, 0.05 * s, -0.02),
                (0.105 * c, 0.105 * s, -0.10),
                (0.120 * c, 0.120 * s, -0.30),
                (0.112 * c, 0.112 * s, -drop),
            ],
            4,
        )
        parts.append(
            tube(
                'CARDIGAN_sleeve',
                path,
                [0.036 - 0.0006 * k + 0.003 * sin(k * 2) for k in range(len(path))],
                wool,
                n=9,
            )
        )
        cuff = [(0.112 * c, 0.112 * s, -drop + 0.045), (0.112 * c, 0.112 * s, -drop - 0.004)]
        parts.append(tube('CARDIGAN_cuff', cuff, 0.037, wool, n=9))
    place(parts, (STAIR_X, STAIR_Y + 0.045, 1.225), 0)
