"""The washing line across the yard: post, prop, one shirt, a tea towel and pegs."""

from math import cos, pi, sin

from mathutils import Vector, noise

from kit.garden import hung_cloth
from kit.materials import M
from kit.mesh import new_obj
from kit.shapes import box, tube
from rooms.yard_art import ART
from rooms.yard_plan import FLOOR, LINE

SAG = 0.16
PROP = 0.80  # where the prop holds the line up, as a share of its length


def on_line(t):
    """A point of the line, t from 0 at the post to 1 at the bathroom wall; it hangs in two bights from the prop."""
    a, b = Vector(LINE[0]), Vector(LINE[1])
    p = a.lerp(b, t)
    part = t / PROP if t < PROP else (t - PROP) / (1 - PROP)
    width = PROP if t < PROP else 1 - PROP
    p.z -= SAG * width * 4 * part * (1 - part) + 0.03
    return p


def post_and_line():
    """Line from a timber post in the west to a hook in the east, and the forked prop that lifts it."""
    wood = M('post_wood', 'wood', '#8d7a60', rough=0.9)
    x, y, z = LINE[0]
    box('LINE_post', (0.085, 0.085, z + 0.10), (x - 0.005, y, FLOOR), wood, bevel=0.012)
    iron, cord = M('iron_black', col='#2b2d2f', rough=0.5), M('line_cord', col='#d8d5cb', rough=0.8)
    tube('LINE_hook', [(x + 0.03, y, z), (x + 0.08, y, z), (x + 0.09, y, z + 0.03)], 0.006, iron, n=6)
    ex, ey, ez = LINE[1]
    tube(
        'LINE_hook', [(ex + 0.03, ey, ez), (ex - 0.04, ey, ez), (ex - 0.05, ey, ez + 0.03)], 0.006, iron, n=6
    )
    tube('LINE_cord', [on_line(k / 40) for k in range(41)], 0.0045, cord, n=5, lm_w=0.6)
    top, ash = on_line(PROP), M('prop_ash', 'wood', '#c2a878', rough=0.8)
    foot = Vector((top.x + 0.34, top.y - 0.16, FLOOR))
    tube('LINE_prop', [foot, top + (top - foot) * -0.03], [0.018, 0.015], ash, n=8)
    side = (top - foot).cross(Vector((0, 1, 0))).normalized()
    for s in (-1, 1):
        fork = [
            top + (top - foot) * -0.03,
            top + side * 0.02 * s,
            top + side * 0.03 * s + Vector((0, 0, 0.05)),
        ]
        tube('LINE_fork', fork, 0.009, ash, n=6)


def peg(t, tone):
    """A wooden peg, or a bright one, on the line."""
    p = on_line(t)
    mat = M(f'peg{tone}', col=('#d9bd8a', '#c8503f', '#3f7f9f', '#dfb23a')[tone], rough=0.7)
    box('PEG', (0.010, 0.016, 0.075), (p.x, p.y, p.z - 0.055), mat, bevel=0.003, seg=1, lm_w=0.6)


def _breeze(p, down, seed):
    """How far the light wind moves a point of cloth that hangs `down` metres below the line."""
    return 0.05 * down + 0.05 * down**0.7 * noise.noise(Vector((p.x * 5 + seed, p.z * 2.2, seed)))


def shirt(t0, t1):
    """A striped shirt pegged by its tails, sleeves and collar hanging."""
    a, b = on_line(t0), on_line(t1)
    art, long = M('art', 'art'), 0.72
    along, middle = (b - a).normalized(), (a + b) / 2
    half = (b - a).length / 2

    def body(front):
        def point(u, v):
            down = long * v
            # the tails are pegged flat, the chest is a little wider, the shoulders slope
            width = half * (0.98 + 0.05 * sin(pi * v))
            s = 2 * u - 1
            p = middle + along * s * width
            p.z = (a.z + (b.z - a.z) * u) - down - 0.02 * cos(pi * s) * (1 - v) + 0.065 * abs(s) * v**5
            p.y += _breeze(p, down, 2) + front * 0.045 * sin(pi * u) ** 0.6 * sin(pi * min(1, v * 1.1) * 0.9)
            return p

        return point

    for name, front in (('f', -1), ('b', 1)):
        hung_cloth('SHIRT_' + name, 11, 9, body(front), art, ART['shirt'], sides=((front < 0) * 1,), lm_w=1.1)
    for s in (-1, 1):
        shoulder = body(0)(0.5 + 0.47 * s, 0.86)

        def sleeve(u, v, s=s, shoulder=shoulder):
            turn = 2 * pi * u
            reach, drop = 0.13 * min(1, v * 2.2) - 0.05, 0.46 * v
            r = 0.082 * (1 - 0.38 * v)
            x = shoulder.x + s * (reach - 0.02) + r * cos(turn) * (0.9 - 0.2 * v)
            y = shoulder.y + 0.4 * r * sin(turn) + 0.05 * v + 0.02 * noise.noise(Vector((u * 3, v * 5, s)))
            return (x, y, shoulder.z + 0.075 - drop - 0.07 * (1 - v) * (0.5 + 0.5 * s * cos(turn)))

        hung_cloth(f'SHIRT_sleeve{s}', 8, 10, sleeve, art, ART['shirt'], sides=(1,), lm_w=0.9)
    collar = M('shirt_collar', col='#cfdae0', rough=0.9)
    neck = body(0)(0.5, 1.0)
    ring = [
        (
            neck.x + 0.070 * cos(k * pi / 8),
            neck.y + 0.040 * sin(k * pi / 8),
            neck.z + 0.006 - 0.02 * abs(sin(k * pi / 8)),
        )
        for k in range(16)
    ]
    tube('SHIRT_collar', ring, 0.013, collar, closed=True, n=6)
    peg(t0 + 0.008, 0)
    peg(t1 - 0.008, 0)


def tea_towel(t0, t1):
    """A checked tea towel with two bright pegs."""
    a, b = on_line(t0), on_line(t1)

    def point(u, v):
        p = a.lerp(b, u)
        p.z -= 0.62 * v + 0.02 * sin(pi * u) * (1 - v)
        p.y += _breeze(p, 0.62 * v, 7)
        return p

    hung_cloth('TOWEL', 10, 8, point, M('art', 'art'), ART['towel'], lm_w=1.1)
    peg(t0 + 0.008, 1)
    peg(t1 - 0.008, 2)


def peg_bag(t):
    """The canvas bag for the pegs."""
    p, canvas = on_line(t), M('canvas', 'weave', '#b98f5f')
    w, h = 0.12, 0.20
    verts, faces = [], []
    for k in range(12):
        turn = 2 * pi * k / 12
        for z, r in ((0, 0.82), (-0.10, 0.95), (-0.22, 1.0), (-0.28, 0.7)):
            verts.append(
                (
                    p.x + w * r * cos(turn),
                    p.y + 0.055 * r * sin(turn) * (0.5 if z == 0 else 1),
                    p.z - 0.05 + z,
                )
            )
    for k in range(12):
        n = (k + 1) % 12
        faces += [(k * 4 + j + 1, n * 4 + j + 1, n * 4 + j, k * 4 + j) for j in range(3)]
    faces.append(tuple(4 * k + 3 for k in reversed(range(12))))
    new_obj('PEGBAG', verts, faces, canvas, autosmooth=50)
    for s in (-1, 1):
        hook = [(p.x + s * w * 0.8, p.y, p.z - h * 0.25), (p.x, p.y, p.z + 0.01)]
        tube('PEGBAG_hook', hook, 0.004, M('iron_black', col='#2b2d2f'), n=5, lm_w=0.5)


def build():
    """Line and washing."""
    post_and_line()
    shirt(0.31, 0.44)
    tea_towel(0.13, 0.24)
    peg_bag(0.905)
    for k, t in enumerate((0.06, 0.085, 0.55, 0.61)):
        peg(t, (0, 3, 0, 2)[k])
