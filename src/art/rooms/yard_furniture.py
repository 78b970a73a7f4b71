"""What stands in the yard: bench, tool store, wheelie bins and the old dustbin."""

from math import atan2, cos, pi, sin

from kit.brickwork import slope
from kit.furnishings import cushion
from kit.garden import tapered
from kit.materials import M
from kit.mesh import new_obj, place
from kit.shapes import box, lathe, spline, tube
from rooms.yard_art import ART
from rooms.yard_plan import BENCH, FLOOR, FRONT_RANGE, SHED
from rooms.yard_shell import black


def bench():
    """A slatted garden bench with its back to the west wall and a cushion that somebody sits on."""
    teak = [M(f'teak{i}', 'wood', c, rough=0.8) for i, c in enumerate(('#b09a7c', '#a48d6f', '#bba686'))]
    west, south, east, north = BENCH
    middle, long = (south + north) / 2, north - south
    for y in (south + 0.04, north - 0.04):
        box('BENCH_leg_f', (0.06, 0.06, 0.62), (east - 0.05, y, FLOOR), teak[1], bevel=0.008)
        box(
            'BENCH_leg_b',
            (0.06, 0.06, 0.90),
            (west + 0.05, y, FLOOR),
            teak[1],
            bevel=0.008,
            rot=(0, -0.06, 0),
        )
        box(
            'BENCH_arm',
            (0.50, 0.075, 0.032),
            ((west + east) / 2 + 0.01, y, 0.60),
            teak[2],
            bevel=0.012,
            seg=3,
        )
        box('BENCH_side', (0.42, 0.035, 0.07), ((west + east) / 2, y, 0.345), teak[0], bevel=0.006)
        box('BENCH_stretcher', (0.42, 0.03, 0.045), ((west + east) / 2, y, 0.12), teak[0], bevel=0.006)
    for k in range(5):
        x = east - 0.055 - 0.088 * k
        at = (x, middle, 0.412 - 0.006 * (k > 0) - 0.004 * k)
        box(f'BENCH_slat{k}', (0.076, long - 0.03, 0.024), at, teak[k % 3], bevel=0.007)
    box('BENCH_apron', (0.028, long - 0.12, 0.075), (east - 0.05, middle, 0.335), teak[1], bevel=0.006)
    box(
        'BENCH_top',
        (0.040, long - 0.08, 0.075),
        (west + 0.012, middle, 0.80),
        teak[2],
        bevel=0.012,
        rot=(0, -0.1, 0),
    )
    box(
        'BENCH_low',
        (0.034, long - 0.12, 0.055),
        (west + 0.044, middle, 0.46),
        teak[0],
        bevel=0.008,
        rot=(0, -0.1, 0),
    )
    for k in range(13):
        y = south + 0.10 + (long - 0.20) * k / 12
        box(
            f'BENCH_back{k}',
            (0.018, 0.055, 0.33),
            (west + 0.044, y, 0.49),
            teak[(k * 2) % 3],
            bevel=0.005,
            seg=1,
            rot=(0, -0.09, 0),
        )
    mustard = M('cushion_mustard', 'weave', '#cf9f3f')
    turn = cushion('BENCH_cushion', 0.42, 0.40, 0.11, (0, 0, 0), mustard, seed=3, n=8)
    for part in turn:
        part.rotation_euler = (0, 1.24, 0.10)
        part.location = (west + 0.155, south + 0.40, 0.655)


def _boards(name, a, b, out, low, high, mat, board=0.125):
    """Overlapping boards on a wall from plan point a to b; high(t) is the upper edge along it, 0..1."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    long = (dx * dx + dy * dy) ** 0.5
    tallest = max(high(0), high(1))
    rows, z = [], low
    while z < tallest - 1e-6:
        rows += [(z, 0.016), (min(z + board, tallest), 0.002)]
        z += board
    verts, uvs, faces = [], [], []
    for z, lip in rows:
        for t, (x, y) in ((0, a), (1, b)):
            top = min(z, high(t))
            verts.append((x + out[0] * lip, y + out[1] * lip, top))
            uvs.append((long * t + z * 1.7, top))
    for j in range(len(rows) - 1):
        # under a sloping edge a board ends in a triangle
        corner = {tuple(round(c, 5) for c in verts[i]): i for i in (2 * j, 2 * j + 1, 2 * j + 3, 2 * j + 2)}
        if len(corner) > 2:
            faces.append(tuple(corner.values()))
    ob = new_obj(name, verts, faces, mat, smooth=False, lm_w=0.9)
    layer = ob.data.uv_layers.new(name='UVMap')
    for loop in ob.data.loops:
        layer.data[loop.index].uv = uvs[loop.vertex_index]


def shed():
    """A narrow tool store against the east wall: painted boards, felt roof that falls to the front, a ledged door."""
    west, south, east, north = SHED
    blue, trim = M('shed_blue', 'wood', '#7f9dab', rough=0.85), M('shed_trim', 'wood', '#e4ded0', rough=0.8)
    front, back = 1.52, 1.78
    _boards('SHED_front', (west, north), (west, south), (-1, 0), FLOOR, lambda t: front, blue)
    _boards(
        'SHED_south', (west, south), (east, south), (0, -1), FLOOR, lambda t: front + (back - front) * t, blue
    )
    _boards(
        'SHED_north', (east, north), (west, north), (0, 1), FLOOR, lambda t: back + (front - back) * t, blue
    )
    for x, y in ((west, south), (west, north)):
        box('SHED_corner', (0.05, 0.05, front), (x, y, FLOOR), trim, bevel=0.006)
    run, rise = east - west + 0.12, (back - front) * (east - west + 0.12) / (east - west)
    low = (west - 0.11, north + 0.08, front + 0.015)
    slope('SHED_slates', low, (0, south - north - 0.16, 0), (run, 0, rise), ART['slate'], 1.2, lm_w=0.7)
    board = M('shed_fascia', 'wood', '#d9d2c2', rough=0.8)
    box(
        'SHED_eave',
        (0.025, north - south + 0.16, 0.09),
        (west - 0.10, (north + south) / 2, front - 0.07),
        board,
        bevel=0.006,
    )
    tilt = -atan2(rise, run)
    for y in (south - 0.07, north + 0.07):
        box(
            'SHED_verge',
            (run, 0.025, 0.09),
            ((west + east) / 2 - 0.03, y, (front + back) / 2 - 0.08),
            board,
            bevel=0.006,
            rot=(0, tilt, 0),
        )
    y0, y1, x = south + 0.24, north - 0.24, west - 0.024
    step = (y1 - y0) / 6
    for k in range(6):
        box(
            f'SHED_door{k}',
            (0.022, step - 0.005, 1.36),
            (x, y0 + step * (k + 0.5), 0.06),
            blue,
            bevel=0.004,
            seg=1,
        )
    for z in (0.18, 1.16):
        box('SHED_ledge', (0.022, y1 - y0 - 0.03, 0.10), (x - 0.02, (y0 + y1) / 2, z), blue, bevel=0.005)
        box('SHED_hinge', (0.006, 0.30, 0.03), (x - 0.034, y0 + 0.17, z + 0.035), black(), bevel=0.002)
    for y in (y0 - 0.03, y1 + 0.03):
        box('SHED_jamb', (0.03, 0.055, 1.44), (x, y, FLOOR), trim, bevel=0.005)
    box('SHED_head', (0.03, y1 - y0 + 0.12, 0.055), (x, (y0 + y1) / 2, 1.42), trim, bevel=0.005)
    box('SHED_hasp', (0.008, 0.12, 0.03), (x - 0.014, y1 - 0.03, 0.88), black(), bevel=0.003)
    steel = M('handle_steel', col='#c9c9c4', rough=0.3)
    box(
        'SHED_padlock',
        (0.018, 0.042, 0.045),
        (x - 0.03, y1 - 0.03, 0.815),
        M('brass', col='#b99a5a'),
        bevel=0.006,
    )
    loop = [
        (x - 0.03, y1 - 0.03 + 0.014 * cos(t), 0.858 + 0.02 * sin(t)) for t in [k * pi / 5 for k in range(6)]
    ]
    tube('SHED_shackle', loop, 0.003, steel, n=5)


def wheelie(name, x, y, mat, lid):
    """A wheelie bin with its back to +y: tapered body, rim, domed lid with grips, handle and two wheels."""
    parts = [
        tapered(
            name + '_body',
            [
                (0.05, 0.34, 0.36, 0.04, 0.03),
                (0.30, 0.38, 0.41, 0.05, 0.01),
                (0.93, 0.455, 0.50, 0.05),
                (0.935, 0.48, 0.53, 0.05),
                (0.97, 0.485, 0.535, 0.05),
            ],
            mat,
            corner=3,
        ),
        tapered(
            name + '_lid',
            [
                (0.970, 0.49, 0.545, 0.05, -0.01),
                (0.995, 0.495, 0.55, 0.06, -0.012),
                (1.03, 0.46, 0.50, 0.10),
                (1.045, 0.34, 0.36, 0.12, 0.02),
            ],
            lid,
            corner=4,
        ),
        box(name + '_ridge', (0.30, 0.05, 0.018), (0, -0.255, 1.0), lid, bevel=0.008),
        tube(
            name + '_handle',
            spline([(-0.2, 0.24, 0.95), (-0.19, 0.30, 0.985), (0.19, 0.30, 0.985), (0.2, 0.24, 0.95)], 3),
            0.014,
            mat,
            n=7,
        ),
        tube(name + '_axle', [(-0.22, 0.20, 0.10), (0.22, 0.20, 0.10)], 0.012, black(), n=6),
    ]
    wheel = [
        (0, -0.024),
        (0.05, -0.024),
        (0.088, -0.022),
        (0.1, -0.012),
        (0.1, 0.012),
        (0.088, 0.022),
        (0.05, 0.024),
        (0, 0.024),
    ]
    for s in (-1, 1):
        rubber = M('bin_wheel', col='#2a2b2c', rough=0.8)
        parts.append(lathe(name + '_wheel', wheel, (s * 0.215, 0.20, 0.10), rubber, n=16, rot=(0, pi / 2, 0)))
    place(parts, (x, y, FLOOR), 0.0)


def bins():
    """Green for the garden and grey for the house."""
    green, grey = M('bin_green', col='#3f6b45', rough=0.5), M('bin_grey', col='#5d6165', rough=0.5)
    wheelie('BIN_green', 0.30, FRONT_RANGE - 0.36, green, green)
    wheelie('BIN_grey', 0.82, FRONT_RANGE - 0.35, grey, M('bin_grey_lid', col='#4a4d51', rough=0.5))


def dustbin():
    """The old galvanised bin beside the gate holds bird seed and peat now."""
    zinc = M('zinc', col='#9aa0a2', rough=0.5)
    x, y = 3.70, -7.62
    wall = [(0, 0), (0.19, 0), (0.20, 0.02), (0.208, 0.16), (0.216, 0.165), (0.216, 0.185), (0.210, 0.19)]
    wall += [(0.226, 0.42), (0.234, 0.425), (0.234, 0.445), (0.228, 0.45), (0.238, 0.60), (0.245, 0.605)]
    lathe('DUSTBIN', wall, (x, y, FLOOR), zinc, n=22)
    lid = [(0.255, -0.03), (0.256, 0.0), (0.245, 0.012), (0.15, 0.05), (0.05, 0.068), (0, 0.07)]
    lathe('DUSTBIN_lid', lid, (x, y, FLOOR + 0.60), zinc, n=22)
    grip = [(x - 0.06, y, 0.64), (x - 0.055, y, 0.69), (x + 0.055, y, 0.69), (x + 0.06, y, 0.64)]
    tube('DUSTBIN_grip', spline(grip, 3), 0.008, zinc, n=6)
    for s in (-1, 1):
        hoop = [
            (x + s * 0.225, y - 0.07, 0.46),
            (x + s * 0.265, y - 0.06, 0.43),
            (x + s * 0.265, y + 0.06, 0.43),
            (x + s * 0.225, y + 0.07, 0.46),
        ]
        tube('DUSTBIN_hoop', spline(hoop, 3), 0.007, zinc, n=5)


def build():
    """All that stands on the flags."""
    bench()
    shed()
    bins()
    dustbin()
