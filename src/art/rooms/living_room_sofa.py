"""The sofa, and the football scarf on its arm."""
from math import radians, sin

from mathutils import Vector, noise

from kit.furnishings import cushion
from kit.materials import M
from kit.mesh import grid_faces, new_obj, place, set_uv
from kit.shapes import lathe, softbox, spline, tube
from rooms.living_room_art import ART


def _scarf(x, z):
    """Football scarf over the sofa arm whose middle is at x, top at z: a folded strip with tassels."""
    path = spline(
        [
            (x + 0.112, 0, z - 0.33),
            (x + 0.112, 0, z - 0.12),
            (x + 0.098, 0, z - 0.03),
            (x + 0.05, 0, z + 0.016),
            (x - 0.04, 0, z + 0.018),
            (x - 0.095, 0, z - 0.025),
            (x - 0.112, 0, z - 0.09),
            (x - 0.15, 0, z - 0.128),
            (x - 0.27, 0, z - 0.118),
        ],
        5,
    )
    n, half = 11, 0.095
    verts = []
    for j, p in enumerate(path):
        a, b = path[max(0, j - 1)], path[min(len(path) - 1, j + 1)]
        t = (b - a).normalized()
        normal = Vector((-t.z, 0, t.x)) * -1
        for i in range(n):
            s = i / (n - 1) - 0.5
            w = noise.noise(Vector((s * 5, j * 0.25, 4)))
            q = Vector((p.x, s * 2 * half * (1 + 0.05 * sin(j * 0.5)) + 0.012 * sin(j * 0.16), p.z))
            verts.append(q + normal * -(0.006 + 0.005 * w + 0.006 * max(0, sin(s * 11))))
    strip = new_obj('SCARF', verts, grid_faces(n, len(path)), M('art', 'art'), autosmooth=180, lm_w=1.2)
    u = ART['scarf']
    rows = len(path) - 1

    def uv(co, _):
        k = min(range(len(path)), key=lambda j: (path[j].x - co.x) ** 2 + (path[j].z - co.z) ** 2)
        return (
            u[0] + 0.002 + (u[2] - u[0] - 0.004) * (co.y / (2 * half * 1.06) + 0.5),
            u[1] + 0.002 + (u[3] - u[1] - 0.004) * k / rows,
        )

    set_uv(strip, uv)
    out = [strip]
    red = M('scarf_red', 'weave', '#b3262b')
    for i in range(9):
        y = -half + 2 * half * (i + 0.5) / 9
        out.append(
            tube(
                'SCARF_tassel',
                [
                    (x + 0.117, y, z - 0.325),
                    (x + 0.12 + 0.003 * sin(i * 5), y + 0.004 * sin(i * 7), z - 0.385),
                ],
                0.0042,
                red,
                n=4,
                lm_w=0.4,
            )
        )
    return out


def sofa(loc, rotz):
    """Two-seater with cushions; a football scarf over the arm nearer the window."""
    fabric, wood, o = M('sofa_oat', 'weave', '#cfc2ab', bump=0.25), M('oak_dark', 'wood', '#8a5f3a'), []
    w, d, a = 1.86, 0.90, 0.19
    o.append(
        softbox(
            'SOFA_base',
            (w - 0.02, d - 0.06, 0.22),
            (0, 0.0, 0.12),
            fabric,
            r=0.03,
            puff=0.0,
            wrinkle=0.001,
            m=3,
        )
    )
    for s in (-1, 1):
        o.append(
            softbox(
                f'SOFA_arm{s}',
                (a, d, 0.52),
                (s * (w / 2 - a / 2), 0, 0.10),
                fabric,
                r=0.075,
                puff=0.012,
                puff_x=0.008,
                wrinkle=0.004,
                seed=s + 3,
            )
        )
        for t in (-1, 1):
            o.append(
                lathe(
                    'SOFA_foot',
                    [(0.016, 0), (0.026, 0.12)],
                    (s * (w / 2 - 0.1), t * (d / 2 - 0.1), 0),
                    wood,
                    n=12,
                )
            )
    o.append(
        softbox(
            'SOFA_back',
            (w - 2 * a + 0.06, 0.20, 0.72),
            (0, d / 2 - 0.12, 0.12),
            fabric,
            r=0.08,
            puff=0.01,
            wrinkle=0.003,
            lean=0.05,
            seed=5,
        )
    )
    seat = (w - 2 * a) / 2
    for i, s in enumerate((-1, 1)):
        o.append(
            softbox(
                f'SOFA_seat{i}',
                (seat - 0.008, d - 0.24, 0.17),
                (s * seat / 2, -0.10, 0.315),
                fabric,
                r=0.045,
                puff=0.03,
                puff_y=0.012,
                wrinkle=0.006,
                seed=10 + i,
                m=8,
            )
        )
        o.append(
            softbox(
                f'SOFA_bk{i}',
                (seat - 0.02, 0.20, 0.46),
                (s * seat / 2, 0.13, 0.46),
                fabric,
                r=0.075,
                puff=0.02,
                puff_y=0.05,
                wrinkle=0.009,
                seed=20 + i,
                m=8,
                rot=(-0.16, 0, 0),
            )
        )
    mustard, teal, cream = (
        M(n, 'weave', c, bump=0.2)
        for n, c in (('cush_mustard', '#c8963c'), ('cush_teal', '#3f6b72'), ('cush_cream', '#e8dfcd'))
    )
    o += cushion(
        'CUSH_a',
        0.46,
        0.46,
        0.17,
        (-0.56, 0.005, 0.68),
        mustard,
        rot=(radians(68), radians(4), radians(-8)),
        seed=1,
        piping=mustard,
    )
    o += cushion(
        'CUSH_b',
        0.42,
        0.42,
        0.15,
        (-0.26, -0.06, 0.655),
        cream,
        rot=(radians(62), radians(-6), radians(12)),
        seed=2,
        piping=cream,
    )
    o += cushion(
        'CUSH_c',
        0.46,
        0.46,
        0.17,
        (0.50, 0.0, 0.68),
        teal,
        rot=(radians(67), radians(5), radians(10)),
        seed=3,
        piping=teal,
    )
    o += place(_scarf(w / 2 - a / 2, 0.637), (0, -0.16, 0))
    return place(o, loc, rotz)
