"""The four things that the story asks about: rug, pendant, tablets, smoke alarm."""
from math import cos, pi, sin, sqrt

from mathutils import Matrix, Vector

from kit.materials import M
from kit.mesh import grid_faces, new_obj, place
from kit.shapes import box, lathe, rect, spline, tube
from rooms.living_room_art import ART


RUG = dict(x=2.25, y=1.95, w=2.0, l=2.9, thick=0.009, curl=0.27, radius=0.092)


def _rug_point(px, py, lift):
    """A point of the rug `lift` above its back. The south-east corner curls over along its diagonal."""
    r = RUG
    corner = Vector((r['w'] / 2, -r['l'] / 2, 0))
    d = Vector((1, -1, 0)) / sqrt(2)
    s = r['curl'] - (corner - Vector((px, py, 0))).dot(d)
    if s <= 0:
        return Vector((px, py, lift))
    R, a = r['radius'], s / r['radius']
    return (
        Vector((px, py, 0))
        + d * (R * sin(a) - s - lift * sin(a))
        + Vector((0, 0, R * (1 - cos(a)) + lift * cos(a)))
    )


def rug():
    """Doris's rug. The pile is one sheet, the back and the bound edge another."""
    r = RUG
    coarse, fine, edge = 6, 20, 0.42
    xs = [-r['w'] / 2 + (r['w'] - edge) * i / coarse for i in range(coarse)] + [
        r['w'] / 2 - edge + edge * i / fine for i in range(fine + 1)
    ]
    ys = [-r['l'] / 2 + edge * i / fine for i in range(fine)] + [
        -r['l'] / 2 + edge + (r['l'] - edge) * i / coarse for i in range(coarse + 1)
    ]
    nu, nv, t, u = len(xs), len(ys), r['thick'], ART['rug']
    flat = [(x, y) for y in ys for x in xs]
    top = new_obj(
        'PROP_rug_pile',
        [_rug_point(x, y, t) for x, y in flat],
        grid_faces(nu, nv),
        M('art', 'art'),
        autosmooth=180,
        loc=(r['x'], r['y'], 0.001),
        lm_uv='keep',
    )
    loop_uv = top.data.uv_layers.new(name='UVMap')
    for loop in top.data.loops:
        x, y = flat[loop.vertex_index]
        across, along = x / r['w'] + 0.5, y / r['l'] + 0.5
        loop_uv.data[loop.index].uv = (
            u[0] + 0.002 + (u[2] - u[0] - 0.004) * along,
            u[1] + 0.002 + (u[3] - u[1] - 0.004) * across,
        )
    rim = (
        [j * nu for j in range(nv)]
        + [(nv - 1) * nu + i for i in range(1, nu)]
        + [j * nu + nu - 1 for j in range(nv - 2, -1, -1)]
        + [i for i in range(nu - 2, 0, -1)]
    )
    verts = [_rug_point(x, y, 0) for x, y in flat] + [_rug_point(*flat[i], t) for i in rim]
    base, n = len(flat), len(rim)
    index = {i: base + k for k, i in enumerate(rim)}
    faces = [tuple(reversed(f)) for f in grid_faces(nu, nv)]
    faces += [(rim[k], rim[(k + 1) % n], index[rim[(k + 1) % n]], index[rim[k]]) for k in range(n)]
    # the rim runs clockwise from above, so this winding faces outwards
    new_obj(
        'PROP_rug_back',
        verts,
        [tuple(reversed(f)) if k >= (nu - 1) * (nv - 1) else f for k, f in enumerate(faces)],
        M('jute', 'weave', '#c9b48c'),
        autosmooth=60,
        loc=(r['x'], r['y'], 0.001),
    )


def pendant(spot, front, loc, rotz):
    """The alarm pendant in the open drawer whose floor is at `spot`; its cord hangs out over the drawer front.

    front = (local y of the front's outer face, height of its top edge).
    """
    shell, red, cord = (
        M('abs_white', col='#f3f2ee', rough=0.35),
        M('alarm_red', col='#d3202b', rough=0.3),
        M('cord_grey', col='#8d9296'),
    )
    body = [
        lathe(
            'PROP_pendant_body',
            [(0, 0.0), (0.021, 0.0), (0.027, 0.003), (0.027, 0.010), (0.021, 0.013), (0.013, 0.0135)],
            (0, 0, 0),
            shell,
            n=24,
            lm_w=2.5,
        ),
        lathe(
            'PROP_pendant_press',
            [(0, 0.0165), (0.008, 0.016), (0.013, 0.0140), (0.014, 0.011)],
            (0, 0, 0),
            red,
            n=20,
            lm_w=2.5,
        ),
    ]
    for part in body:
        part.data.transform(Matrix.Diagonal((1, 1.25, 1, 1)))
    x, y, z = spot[0] + 0.02, spot[1] + 0.025, spot[2]
    place(body, (x, y, z), 0.5)
    fy, top = front
    path = []
    for s, drop in ((0, 0.075), (1, 0.11)):
        leg = [
            (x + 0.010 - 0.02 * s, y - 0.036, z + 0.008),
            (x - 0.03 + 0.05 * s, (y + fy) / 2, z + 0.012),
            (x - 0.05 + 0.075 * s, fy + 0.030, z + 0.05),
            (x - 0.055 + 0.08 * s, fy + 0.020, top + 0.001),
            (x - 0.056 + 0.08 * s, fy + 0.004, top + 0.005),
            (x - 0.056 + 0.08 * s, fy - 0.004, top - 0.012),
            (x - 0.052 + 0.07 * s, fy - 0.004, top - drop),
        ]
        path += leg if s == 0 else leg[::-1]
    body.append(tube('PROP_pendant_cord', spline(path, 4), 0.0026, cord, n=5, lm_w=0.7))
    letter = box('DRW_letter', (0.16, 0.11, 0.003), (0, 0, 0), M('paper_white', col='#eeeae0'), bevel=0)
    pen = tube('DRW_pen', [(-0.06, 0, 0.005), (0.06, 0, 0.005)], 0.0045, M('pen_blue', col='#2f4f86'), n=8)
    cells = [
        lathe(
            'DRW_cell',
            [(0, 0), (0.007, 0), (0.007, 0.048), (0, 0.048)],
            (0, 0, 0),
            M('cell', col='#6e7478'),
            n=10,
        )
        for _ in range(2)
    ]
    extra = place([letter], (spot[0] - 0.10, spot[1] + 0.035, spot[2]), 0.35)
    extra += place([pen], (spot[0] - 0.10, spot[1] + 0.02, spot[2] + 0.003), 0.2)
    for k, c in enumerate(cells):
        at = Matrix.Translation((spot[0] + 0.125, spot[1] + 0.02 + 0.018 * k, spot[2] + 0.007))
        c.matrix_world = at @ Matrix.Rotation(pi / 2, 4, 'Y') @ Matrix.Rotation(0.3, 4, 'X')
    return place(body + extra + cells, loc, rotz)


def tablets(x, y, z, turn):
    """A week of evening tablets in their box with the lid marks, and a glass of water."""
    plastic, art = M('organiser', col='#b9d2e2', rough=0.4), M('art', 'art')
    tray = box('PROP_tablets_box', (0.20, 0.05, 0.022), (0, 0, 0), plastic, bevel=0.004, lm_w=1.6)
    lids = rect(
        'PROP_tablets_lids',
        (-0.096, -0.021, 0.0228),
        (0.192, 0, 0),
        (0, 0.042, 0),
        art,
        uv=ART['pills'],
        lm_w=1.6,
    )
    place([tray, lids], (x, y, z), turn)
    glass, water = M('glass', col='#a9bcc2', rough=0.2), M('water', col='#b7ccd2', rough=0.1)
    gx, gy = x + 0.10 * cos(turn + 2.2), y + 0.10 * sin(turn + 2.2)
    lathe(
        'PROP_tablets_glass',
        [
            (0, 0),
            (0.027, 0),
            (0.030, 0.004),
            (0.033, 0.088),
            (0.0318, 0.089),
            (0.0308, 0.085),
            (0.029, 0.062),
        ],
        (gx, gy, z),
        glass,
        n=24,
        lm_w=1.4,
    )
    lathe('PROP_tablets_water', [(0.0305, 0.064), (0, 0.064)], (gx, gy, z), water, n=20)


def smoke_alarm(x, y, z):
    """Ceiling smoke alarm with its test button."""
    shell = M('abs_white', col='#f3f2ee', rough=0.35)
    lathe(
        'PROP_smoke_body',
        [(0, -0.036), (0.030, -0.036), (0.046, -0.030), (0.050, -0.014), (0.060, -0.010), (0.062, 0)],
        (x, y, z),
        shell,
        n=28,
        lm_w=1.5,
        invert=0,
    )
    lathe(
        'PROP_smoke_test',
        [(0, -0.040), (0.010, -0.040), (0.012, -0.036)],
        (x + 0.012, y, z),
        M('abs_grey', col='#b9bcbe'),
        n=16,
        lm_w=1.5,
    )
