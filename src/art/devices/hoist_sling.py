"""The sling of the hoist: it hangs empty from four loops, with bound edges."""

from math import cos, pi, sin

from mathutils import Vector

from devices.studio import put, stroke
from kit.materials import M
from kit.mesh import grid_faces, new_obj
from kit.shapes import spline, tube

# half width, distance along y and height below the hooks, from the head part down to the seat
BACK = [
    (0.13, -0.120, -0.17),
    (0.21, -0.155, -0.26),
    (0.25, -0.190, -0.42),
    (0.25, -0.195, -0.58),
    (0.23, -0.150, -0.74),
]
SEAT = [(0.22, -0.060, -0.83)]
NU = 7


def _row(half, y, z, k):
    """One line of cloth across: it sags in the middle and its edges come forward."""
    out = []
    for i in range(NU):
        u = 2 * i / (NU - 1) - 1
        fold = 0.008 * cos(3.0 * pi * u + 0.5 * k)
        out.append(Vector((half * u, y + 0.085 * abs(u) ** 2.2 + fold, z + 0.035 * u * u)))
    return out


def _sheet(name, rows, mat, thick=0.004):
    """Cloth that is seen from both sides."""
    n, m = len(rows[0]), len(rows)
    verts = [v for row in rows for v in row]
    back = []
    for j in range(m):
        for i in range(n):
            across = rows[j][min(i + 1, n - 1)] - rows[j][max(i - 1, 0)]
            along = rows[min(j + 1, m - 1)][i] - rows[max(j - 1, 0)][i]
            back.append(rows[j][i] + across.cross(along).normalized() * thick)
    faces = grid_faces(n, len(rows))
    k = len(verts)
    return new_obj(
        name,
        verts + back,
        [tuple(reversed(f)) for f in faces] + [tuple(i + k for i in f) for f in faces],
        mat,
        autosmooth=180,
    )


def _strap(name, points, mat, wide=0.019):
    """A flat loop strap as a thin oval tube."""
    strap = tube(name, spline(points, 1), wide, mat, n=4)
    path = spline(points, 1)
    for i, v in enumerate(strap.data.vertices):
        middle = path[min(i // 4, len(path) - 1)]
        v.co.x = middle.x + (v.co.x - middle.x) * 0.22
    return strap


def sling(hooks, at, face):
    """Back, two leg parts, bound edges, straps of two colours and the printed label."""
    cloth, edge = M('sling', col='#3f8a86', rough=0.9), M('sling_edge', col='#2b4a5c', rough=0.9)
    origin = Vector(at)
    rows = [[origin + p for p in _row(*step, k)] for k, step in enumerate(_dense(BACK + SEAT))]
    put('sling', _sheet('back', rows, cloth))
    for side in (0, NU - 1):
        put('sling', tube('binding', [row[side] for row in rows[::2]], 0.008, edge, n=3))
    put('sling', tube('binding', rows[0], 0.008, edge, n=3))
    upper, lower = M('loop_blue', col='#2f62a0', rough=0.9), M('loop_yellow', col='#d6a321', rough=0.9)
    for s, hook in zip((-1, 1), hooks):
        hook = Vector(hook)
        shoulder = rows[3][0 if s < 0 else -1]
        put(
            'sling',
            _strap(
                'shoulder', [shoulder, shoulder.lerp(hook, 0.5) + Vector((s * 0.01, -0.015, 0)), hook], upper
            ),
        )
        leg = [_leg(rows[-1], s, t, origin) for t in range(6)]
        put('sling', _sheet('leg', leg, cloth))
        end = (leg[-1][0] + leg[-1][-1]) / 2
        put('sling', tube('binding', leg[-1], 0.008, edge, n=3))
        put(
            'sling',
            _strap(
                'leg_loop',
                [end, end.lerp(hook, 0.5) + Vector((0, 0.02, 0)), hook + Vector((0, 0.012, 0))],
                lower,
            ),
        )
    _label(rows[6], face)


def _dense(steps):
    """The profile with a step between each two."""
    return [tuple(p) for p in spline(steps, 2)]


def _leg(seat, s, t, origin):
    """One line across a leg part: from its half of the seat forward, up, and over to the other side."""
    n = 6
    half = seat[: NU // 2 + 1] if s < 0 else seat[NU // 2 :]
    a = t / 5
    out = []
    for i in range(n):
        start = half[round(i * (len(half) - 1) / (n - 1))]
        spread = (i / (n - 1) - 0.5) * (0.20 - 0.07 * a)
        goal = origin + Vector((s * 0.13 + spread, 0.05 + 0.20 * sin(a * 1.5), -0.83 + 0.34 * a * a))
        sag = Vector((0, 0, -0.035 * sin(pi * (i / (n - 1))) * (1 - a)))
        out.append(start.lerp(goal, min(1, a * 1.6)) + sag * a)
    return out


def _label(row, face):
    """Size and date label, a plain block sewn on the back."""
    middle = row[NU // 2]
    spot = face((middle.x + 0.09, middle.y - 0.010, middle.z))
    put('sling', spot.lay([stroke('label', [(-0.035, 0), (0.035, 0)], 0.045, M('label', col='#f4f2ea'))]))
    for k in range(3):
        put(
            'sling',
            spot.lay(
                [
                    stroke(
                        'words',
                        [(-0.027, 0.012 - 0.011 * k), (0.024 - 0.008 * k, 0.012 - 0.011 * k)],
                        0.004,
                        M('print', col='#7d868b'),
                    )
                ],
                0,
                0,
                0.0012,
            ),
        )
