"""Cloth in the hall: coats on hooks, flat cap, scarf, the cardigan on the newel."""

from math import cos, pi, sin

from mathutils import Vector, noise

from kit.materials import M
from kit.mesh import grid_faces, new_obj, place
from kit.shapes import box, lathe, spline, tube
from rooms.hall_plan import X0
from rooms.hall_cloth import cardigan, flat_cap, ring_uv, scarf, smooth


def hanging(name, length, shoulder, hem, depth, mat, seed=0, n=34, rows=15):
    """Body of a coat hung by its loop: local z = 0 at the hook, wall at y = 0, front towards -y."""
    verts = []
    for j in range(rows):
        t = j / (rows - 1)
        drop = smooth(min(1, t / 0.22))
        flare = smooth(max(0, (t - 0.2) / 0.8))
        half = 0.045 + (shoulder - 0.045) * drop + (hem - shoulder) * flare
        deep = 0.030 + (depth - 0.030) * drop
        for i in range(n):
            a = 2 * pi * i / n
            fold = (
                sin(a * 7 + seed) * 0.5
                + sin(a * 11 + 2 * seed + t) * 0.3
                + noise.noise(Vector((a * 1.5, t * 3, seed))) * 0.7
            )
            push = 1 + (0.04 + 0.16 * flare) * fold
            x = half * cos(a) * (1 + 0.05 * flare * fold)
            y = -deep * 0.50 - deep * 0.56 * sin(a) * push
            sag = 0.018 * sin(2 * a + seed) * t + 0.02 * abs(cos(a)) * drop * (1 - t)
            verts.append((x, min(y, -0.004), -length * t - sag))
    ob = new_obj(name, verts, grid_faces(n, rows, closed_u=True), mat, autosmooth=180, lm_uv='keep')
    ring_uv(ob, n, rows, 3.2 * hem, length)
    return ob


def sleeve(name, side, length, shoulder, depth, mat, seed):
    """Empty sleeve that falls beside the body, a little bent, with creases at the elbow."""
    pts = spline(
        [
            (side * shoulder * 0.60, -depth * 0.46, -0.058),
            (side * shoulder * 0.93, -depth * 0.56, -0.125),
            (side * (shoulder + 0.012), -depth * 0.68, -0.26),
            (side * (shoulder + 0.014), -depth * 0.80, -0.28 - length * 0.28),
            (side * (shoulder + 0.004), -depth * 0.92, -length * 0.86),
        ],
        5,
    )
    radii = []
    for i in range(len(pts)):
        t = i / (len(pts) - 1)
        radii.append(
            0.036 + 0.014 * smooth(min(1, t * 3.5)) - 0.008 * t + 0.0035 * sin(i * 1.7 + seed) * smooth(t)
        )
    return tube(name, pts, radii, mat, n=10)


def coat(
    name,
    loc,
    length,
    col,
    seed,
    shoulder=0.165,
    hem=0.205,
    depth=0.17,
    collar='#2b2f36',
    buttons='#2a2622',
    hood=False,
):
    """A coat on its hook: body, sleeves, collar, front edge, buttons, pocket flaps."""
    cloth = M('coat_' + col[1:], 'weave', col, bump=0.3)
    lining = M('coat_' + collar[1:], 'weave', collar, bump=0.2)
    stud = M('button_' + buttons[1:], col=buttons, rough=0.4)
    parts = [hanging(name + '_body', length, shoulder, hem, depth, cloth, seed)]
    for side in (-1, 1):
        parts.append(sleeve(f'{name}_sleeve{side}', side, length * 0.80, shoulder, depth, cloth, seed + side))
        wing = spline(
            [
                (side * 0.012, -depth * 1.03, -0.235),
                (side * 0.075, -depth * 0.86, -0.10),
                (side * 0.062, -depth * 0.35, -0.018),
                (0, -0.018, 0.004),
            ],
            4,
        )
        parts.append(
            tube(
                f'{name}_collar{side}',
                wing,
                [0.012 + 0.013 * sin(pi * min(1, i / 9)) for i in range(len(wing))],
                lining,
                n=7,
            )
        )
        flap = box(
            f'{name}_flap{side}',
            (0.115, 0.014, 0.045),
            (side * hem * 0.52, -depth * 0.99, -length * 0.62),
            cloth,
            bevel=0.006,
            rot=(0, side * 0.12, side * 0.30),
        )
        parts.append(flap)
    if hood:
        parts.append(
            lathe(
                name + '_hood',
                [(0.0, 0.02), (0.05, 0.012), (0.085, -0.03), (0.080, -0.09), (0.04, -0.13), (0, -0.14)],
                (0, -0.075, -0.02),
                cloth,
                n=16,
                rot=(0.35, 0, 0),
            )
        )
    front = [
        (0.006 + 0.006 * sin(k * 0.9 + seed), -depth * 1.075 - 0.004, -0.22 - (length - 0.24) * k / 9)
        for k in range(10)
    ]
    parts.append(tube(name + '_edge', front, 0.0035, cloth, n=6))
    for k in range(4):
        parts.append(
            lathe(
                f'{name}_button{k}',
                [(0, 0.006), (0.009, 0.005), (0.011, 0)],
                (0.034, -depth * 1.06, -0.28 - k * length * 0.145),
                stud,
                n=10,
                rot=(pi / 2, 0, 0),
            )
        )
    return place(parts, loc, pi / 2)


def hooks():
    """Oak board with brass hooks on the west wall, y 2.7..3.5, and what hangs there."""
    board = box(
        'HOOKS_board',
        (0.92, 0.020, 0.105),
        (0, -0.010, -0.050),
        M('rail_oak', 'wood', '#9a6740'),
        bevel=0.005,
    )
    brass, parts = M('brass', col='#b99a5a', rough=0.3), [board]
    ys = (2.74, 2.93, 3.12, 3.31, 3.47)
    for y in ys:
        x = y - 3.10
        up = spline([(x, -0.02, 0.02), (x, -0.05, 0.025), (x, -0.075, 0.045), (x, -0.080, 0.075)], 4)
        low = spline([(x, -0.02, -0.01), (x, -0.045, -0.028), (x, -0.062, -0.020), (x, -0.066, 0.002)], 4)
        parts += [tube('HOOKS_up', up, 0.006, brass, n=6), tube('HOOKS_low', low, 0.006, brass, n=6)]
        parts.append(box('HOOKS_plate', (0.022, 0.006, 0.075), (x, -0.022, -0.036), brass, bevel=0.002))
    place(parts, (X0, 3.10, 1.76), pi / 2)
    x = X0 + 0.01
    coat('COAT_navy', (x, 2.83, 1.735), 1.06, '#28364a', 1, hem=0.200)
    coat(
        'COAT_olive',
        (x, 3.31, 1.735),
        0.82,
        '#5d5c3b',
        4,
        shoulder=0.170,
        hem=0.195,
        depth=0.185,
        collar='#4b3a2c',
        buttons='#b08b52',
    )
    scarf((x + 0.02, 3.075, 1.775))
    flat_cap((x + 0.055, 3.47, 1.855))


def build():
    """All cloth of the hall."""
    hooks()
    cardigan()
