"""The care home's garden as its windows show it: lawn, hedge, tree, bird table, flowers, sky.

It stands about the bedroom's own corner: the window looks to -x. Coarse on purpose: nobody walks here.
"""

from math import cos, pi, sin

from mathutils import Vector, noise

from kit.garden import blobs
from kit.materials import M
from kit.mesh import grid_faces, new_obj
from kit.shapes import box, lathe, rect, tube
from rooms.care_plan import EAST

GROUND = -0.12
SKY_RADIUS, SKY_TOP, SKY_MIDDLE = 8.5, 7.0, 1.3
COARSE, LEAVES = 0.16, 0.34
# brightness of the sky's sheet, seen from the middle of the lawn, falls off with the square of the distance
SKY_DAY, SKY_EVENING = 4200, 150


def uneven(p):
    """A bend of up to one unit at p, the same in every run: Blender's own vector noise begins with the clock."""
    return Vector([noise.noise(p + Vector(shift)) for shift in ((0, 0, 0), (9, 0, 0), (0, 9, 0))])


def triangles(faces):
    """Quads in halves: a bent quad's middle lies off its own surface, and would count as buried."""
    return [half for a, b, c, d in faces for half in ((a, b, c), (a, c, d))]


def sky(window):
    """A shining sheet round the garden, palest near the ground; `window` is the window's middle on the plan.

    The sun passes over its top.
    """
    mat = M('care_sky', col='#cfe4f7', glow=(*window, -2.5, SKY_DAY), evening=SKY_EVENING)
    turns, heights = 15, (GROUND - 0.1, 1.2, 2.6, 4.4, SKY_TOP)
    points = []
    for z in heights:
        for k in range(turns):
            a = pi * (1.58 - 1.16 * k / (turns - 1))
            points.append((SKY_RADIUS * cos(a), SKY_MIDDLE + SKY_RADIUS * sin(a), z))
    new_obj('GARDEN_sky', points, grid_faces(turns, len(heights)), mat, autosmooth=180, lm_w=COARSE)


def lawn():
    """Mown stripes, a slabbed path along the wall and round to the seat."""
    for k in range(6):
        mat = M('lawn_light', col='#9db673') if k % 2 else M('lawn_dark', col='#8fab68')
        x = -1.35 - 1.25 * (k + 1)
        rect(f'GARDEN_lawn{k}', (x, -8, GROUND), (1.25, 0, 0), (0, 19, 0), mat, lm_w=COARSE)
    slab = M('slab', col='#c3b8a4')
    rect('GARDEN_path', (-1.35, -8, GROUND), (1.2, 0, 0), (0, 19, 0), slab, lm_w=COARSE)


def hedge(name, points, wide, high, mat, seed=0):
    """A clipped hedge along points (x, y), a little uneven."""
    verts, section = [], (
        (-0.5, 0),
        (-0.52, 0.55),
        (-0.42, 0.95),
        (0, 1.0),
        (0.42, 0.95),
        (0.52, 0.55),
        (0.5, 0),
    )
    for i, (x, y) in enumerate(points):
        a, b = Vector(points[max(0, i - 1)]), Vector(points[min(len(points) - 1, i + 1)])
        side = Vector((b.y - a.y, a.x - b.x)).normalized()
        # a short bank is low at both ends
        end = 1.0 if len(points) > 6 else sin(pi * (i + 0.35) / (len(points) - 0.3))
        for o, t in section:
            q = Vector((x + side.x * o * wide, y + side.y * o * wide, GROUND + t * high * end))
            q += uneven(q * 3.1 + Vector((seed, 0, 0))) * 0.11
            verts.append(q)
    faces = triangles(grid_faces(len(section), len(points)))
    new_obj(name, verts, faces, mat, autosmooth=180, lm_w=COARSE)


def crown(centre, r, mat, seed):
    """One cloud of leaves."""
    around, rings, verts = 11, 7, []
    for j in range(rings):
        for k in range(around):
            a, e = 2 * pi * k / around, pi * (j / (rings - 1) - 0.5)
            q = Vector((cos(e) * cos(a), cos(e) * sin(a), sin(e))) * r
            verts.append(Vector(centre) + q + uneven(q * 2.6 / r + Vector((seed, 0, 0))) * 0.26 * r)
    # the poles are rings of one point
    for row in (0, (rings - 1) * around):
        verts[row : row + around] = [verts[row]] * around
    faces = triangles(grid_faces(around, rings, closed_u=True))
    new_obj('GARDEN_crown', verts, faces, mat, autosmooth=180, lm_w=LEAVES)


def tree(x, y):
    """A rowan with two greens and berries."""
    bark, near, far = (
        M('bark', col='#7d6650'),
        M('rowan_light', col='#9db66a'),
        M('rowan_dark', col='#829f5c'),
    )
    trunk = [(x, y, GROUND), (x + 0.03, y, 1.0), (x - 0.05, y + 0.05, 2.2)]
    tube('GARDEN_trunk', trunk, [0.14, 0.11, 0.07], bark, n=7, lm_w=COARSE)
    for k, (dx, dy, z, r) in enumerate(
        (
            (0, 0, 2.9, 0.80),
            (0.5, 0.70, 2.30, 0.50),
            (-0.1, -0.80, 2.45, 0.56),
            (0.3, 0.15, 3.6, 0.55),
            (-0.2, 0.95, 2.95, 0.50),
        )
    ):
        crown((x + dx, y + dy, z), r, far if k % 2 else near, k)
    berries = [
        (x + 0.5 + 0.35 * sin(k * 1.3), y + 0.95 * sin(k * 2.7), 2.25 + 0.75 * sin(k * 1.9) ** 2)
        for k in range(8)
    ]
    blobs('GARDEN_berries', berries, 0.07, M('berry', col='#c4553a'), lm_w=LEAVES)


def bird_table():
    """A bird table on its post, with a robin."""
    x, y, wood = -2.55, 0.95, M('bird_wood', col='#8a6540')
    box('GARDEN_post', (0.07, 0.07, 1.20), (x, y, GROUND), wood, bevel=0, lm_w=0.3)
    box('GARDEN_tray', (0.46, 0.46, 0.035), (x, y, 1.08), wood, bevel=0, lm_w=0.4)
    for s in (-1, 1):
        for q in (-1, 1):
            box(
                'GARDEN_stay', (0.03, 0.03, 0.30), (x + s * 0.19, y + q * 0.19, 1.11), wood, bevel=0, lm_w=0.3
            )
        roof = (0.56, 0.36, 0.025)
        tile = M('bird_roof', col='#6f4d36')
        box('GARDEN_roof', roof, (x, y + s * 0.14, 1.47), tile, bevel=0, rot=(-s * 0.62, 0, 0), lm_w=0.4)
    breast, back = M('robin_red', col='#c9643a'), M('robin_brown', col='#7a6248')
    round_ = [(0.045 * sin(pi * k / 5), 0.045 - 0.05 * cos(pi * k / 5)) for k in range(6)]
    lathe('GARDEN_robin', round_, (x + 0.10, y - 0.08, 1.115), breast, n=8, lm_w=0.4)
    lathe('GARDEN_robin_back', round_, (x + 0.075, y - 0.08, 1.125), back, n=8, lm_w=0.4)
    tube(
        'GARDEN_robin_tail',
        [(x + 0.05, y - 0.08, 1.15), (x - 0.03, y - 0.09, 1.17)],
        0.012,
        back,
        n=4,
        lm_w=0.3,
    )


def flowers():
    """A border before the hedge: lavender and marigolds between low green."""
    points = [(-7.0 + 0.35 * sin(y * 0.7), y) for y in (-5, -3.4, -1.8, -0.2, 1.4)]
    hedge('GARDEN_border', points, 0.8, 0.45, M('border', col='#9ab07a'), seed=4)
    for name, colour, shift in (
        ('lavender', '#8d7fb5', 0.0),
        ('marigold', '#dd9c3c', 0.5),
        ('rose', '#c7667a', 0.9),
    ):
        heads = []
        for k in range(12):
            y = -4.8 + 6.0 * ((k * 0.618 + shift) % 1)
            x = -6.9 + 0.35 * sin(y * 0.7) + 0.35 * sin(k * 2.1 + shift)
            heads.append((x, y, GROUND + 0.47 + 0.07 * sin(k * 3.1)))
        blobs('GARDEN_' + name, heads, 0.062, M('bloom_' + name, col=colour), lm_w=LEAVES)


def build():
    """What the bedroom's window shows."""
    sky((EAST, SKY_MIDDLE))
    lawn()
    line = [
        (-3.0, -7.0),
        (-6.0, -6.0),
        (-7.7, -4.0),
        (-8.0, -1.5),
        (-8.0, 1.0),
        (-7.8, 3.5),
        (-6.6, 6.4),
        (-3.5, 8.6),
    ]
    hedge('GARDEN_hedge', line, 0.8, 1.55, M('hedge', col='#86a069'))
    tree(-5.4, 2.9)
    bird_table()
    flowers()
