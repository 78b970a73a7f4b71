"""Desk and chair, shelves, sewing table and stool, chest of drawers. z from the room's floor."""
from math import cos, pi, sin

from kit.materials import M
from kit.mesh import place, set_uv
from kit.shapes import box, lathe, softbox, spline, tube
from rooms import spare_room_dressmaking
from rooms.spare_room_plan import DESK, X1, YA

SHELVES = {
    'x': 3.10,
    'y': YA - 0.165,
    'w': 1.00,
    'd': 0.32,
    'h': 1.84,
    'rows': (0.07, 0.45, 0.81, 1.15, 1.49),
}
SEWING_TABLE = {'x': 4.22, 'y': -0.37, 'w': 0.86, 'd': 0.46, 'h': 0.73}
CHEST = {'x': X1 - 0.245, 'y': -2.02, 'w': 0.96, 'd': 0.46, 'h': 0.88}


def oak():
    """Desk and chair."""
    return M('oak', 'wood', '#c39a6b')


def pine():
    """The shelves, gone honey with age."""
    return M('pine', 'wood', '#d3a970')


def mahogany():
    """The old chest of drawers."""
    return M('mahogany', 'wood', '#875a3f')


def painted():
    """White legs and drawers of the desk."""
    return M('desk_white', col='#ebe6dc', rough=0.5)


def knob(name, at, mat, r=0.014):
    """A turned drawer knob that points to -y."""
    profile = [(r * 0.4, 0), (r * 0.4, 0.010), (r * 0.95, 0.015), (r, 0.022), (0, 0.028)]
    return lathe(name, profile, at, mat, n=10, rot=(pi / 2, 0, 0))


def desk():
    """A small desk below the window: oak top, white legs, three drawers on the left of who sits there."""
    k, white = DESK, painted()
    w, d, h = k['w'], k['d'], k['h']
    parts = [box('DESK_top', (w, d, 0.028), (0, 0, h - 0.028), oak(), bevel=0.007, seg=3)]
    parts.append(box('DESK_apron', (0.72, 0.018, 0.07), (0.20, -d / 2 + 0.05, h - 0.098), white, bevel=0.003))
    parts.append(box('DESK_back', (w - 0.1, 0.018, 0.26), (0, d / 2 - 0.05, h - 0.288), white, bevel=0.003))
    for sy in (-1, 1):
        at = (w / 2 - 0.045, sy * (d / 2 - 0.05), 0)
        parts.append(tube('DESK_leg', [at, (at[0], at[1], h - 0.028)], [0.017, 0.029], white, n=8))
    parts.append(box('DESK_case', (0.40, d - 0.06, h - 0.098), (-0.36, 0, 0.07), white, bevel=0.004))
    parts.append(box('DESK_plinth', (0.36, d - 0.10, 0.07), (-0.36, 0, 0), white, bevel=0))
    for i, (z, high) in enumerate(((0.09, 0.26), (0.365, 0.155), (0.535, 0.155))):
        parts.append(
            box(f'DESK_drawer{i}', (0.37, 0.018, high), (-0.36, -d / 2 + 0.024, z), white, bevel=0.005)
        )
        parts.append(knob('DESK_knob', (-0.36, -d / 2 + 0.015, z + high / 2), M('brass', col='#b99a5a')))
    # built with its front to -y, turned to face the room
    place(parts, (k['x'], k['y'], 0), pi)


def chair(loc, turn):
    """A spindle-back wooden chair with a tied cushion; who sits on it looks to -y."""
    wood, parts = M('oak_dark', 'wood', '#8f6540'), []
    parts.append(
        softbox('CHAIR_seat', (0.42, 0.40, 0.035), (0, 0, 0.425), wood, r=0.016, puff=0, k=2, m=4, wrinkle=0)
    )
    for sx in (-1, 1):
        for sy in (-1, 1):
            foot, head = (sx * 0.205, sy * 0.20, 0), (sx * 0.15, sy * 0.15, 0.43)
            parts.append(tube('CHAIR_leg', [foot, head], [0.013, 0.018], wood, n=8))
        parts.append(
            tube('CHAIR_rung', [(sx * 0.188, -0.185, 0.14), (sx * 0.188, 0.185, 0.14)], 0.009, wood, n=6)
        )
        post = [(sx * 0.17, 0.165, 0.44), (sx * 0.185, 0.20, 0.68), (sx * 0.19, 0.245, 0.90)]
        parts.append(tube('CHAIR_post', spline(post, 4), 0.014, wood, n=8))
    parts.append(tube('CHAIR_rung', [(-0.19, 0, 0.14), (0.19, 0, 0.14)], 0.009, wood, n=6))
    for i in range(4):
        x = -0.105 + 0.07 * i
        spindle = [(x, 0.170, 0.44), (x * 1.05, 0.203, 0.66), (x * 1.1, 0.242, 0.87)]
        parts.append(tube('CHAIR_spindle', spline(spindle, 3), 0.0075, wood, n=6))
    rail = [(-0.215, 0.238, 0.90), (-0.1, 0.256, 0.905), (0.1, 0.256, 0.905), (0.215, 0.238, 0.90)]
    parts.append(tube('CHAIR_rail', spline(rail, 4), 0.023, wood, n=8))
    pad = M('pad_rose', 'weave', '#b98683')
    parts.append(
        softbox(
            'CHAIR_pad',
            (0.38, 0.36, 0.045),
            (0, -0.005, 0.458),
            pad,
            r=0.02,
            puff=0.012,
            k=2,
            m=4,
            wrinkle=0.003,
        )
    )
    place(parts, loc, turn)


def shelves():
    """Open pine shelves against the north wall."""
    s, wood, t = SHELVES, pine(), 0.022
    parts = [box('SHELF_top', (s['w'] + 0.03, s['d'] + 0.015, t), (0, -0.005, s['h'] - t), wood, bevel=0.005)]
    for side in (-1, 1):
        at = (side * (s['w'] - t) / 2, 0, 0)
        parts.append(box('SHELF_side', (t, s['d'], s['h'] - t), at, wood, bevel=0.003))
    parts.append(
        box('SHELF_back', (s['w'] - 2 * t, 0.008, s['h'] - 0.1), (0, s['d'] / 2 - 0.006, 0.06), wood, bevel=0)
    )
    parts.append(
        box('SHELF_plinth', (s['w'] - 2 * t, 0.018, 0.07), (0, -s['d'] / 2 + 0.03, 0), wood, bevel=0)
    )
    for z in s['rows']:
        parts.append(box('SHELF_board', (s['w'] - 2 * t, s['d'] - 0.012, t), (0, 0, z), wood, bevel=0.003))
    place(parts, (s['x'], s['y'], 0))


def sewing_table():
    """A plain table with turned legs and one drawer."""
    k, wood = SEWING_TABLE, M('oak_dark', 'wood', '#8f6540')
    w, d, h = k['w'], k['d'], k['h']
    parts = [box('SEWTABLE_top', (w, d, 0.026), (0, 0, h - 0.026), wood, bevel=0.008, seg=3)]
    parts.append(box('SEWTABLE_frame', (w - 0.10, d - 0.08, 0.10), (0, 0, h - 0.126), wood, bevel=0.003))
    parts.append(
        box('SEWTABLE_drawer', (0.36, 0.014, 0.075), (0, -d / 2 + 0.037, h - 0.112), wood, bevel=0.004)
    )
    parts.append(knob('SEWTABLE_knob', (0, -d / 2 + 0.03, h - 0.075), M('brass', col='#b99a5a')))
    turned = [
        (0.012, 0),
        (0.020, 0.02),
        (0.015, 0.05),
        (0.022, 0.30),
        (0.018, 0.50),
        (0.027, 0.53),
        (0.024, h - 0.03),
    ]
    for sx in (-1, 1):
        for sy in (-1, 1):
            at = (sx * (w / 2 - 0.06), sy * (d / 2 - 0.055), 0)
            parts.append(lathe('SEWTABLE_leg', turned, at, wood, n=10))
    place(parts, (k['x'], k['y'], 0))


def stool(x, y):
    """A round stool, pushed half under the sewing table."""
    wood = M('oak_dark', 'wood', '#8f6540')
    cloth = M('stool_sage', 'weave', '#8b9d86')
    seat = [(0.13, 0.43), (0.165, 0.435), (0.170, 0.455), (0.160, 0.478), (0.11, 0.488), (0, 0.490)]
    lathe('STOOL_seat', seat, (x, y, 0), cloth, n=24)
    lathe('STOOL_rim', [(0.15, 0.405), (0.160, 0.41), (0.160, 0.436), (0.15, 0.44)], (x, y, 0), wood, n=24)
    for i in range(4):
        a = i * pi / 2 + 0.6
        foot, head = (x + 0.165 * cos(a), y + 0.165 * sin(a), 0), (
            x + 0.11 * cos(a),
            y + 0.11 * sin(a),
            0.415,
        )
        tube('STOOL_leg', [foot, head], [0.012, 0.016], wood, n=8)
    ring = [(x + 0.146 * cos(k * pi / 8), y + 0.146 * sin(k * pi / 8), 0.14) for k in range(16)]
    tube('STOOL_ring', ring, 0.007, wood, closed=True, n=5, lm_w=0.6)


def chest():
    """A chest of two short and two long drawers against the east wall."""
    k, wood, brass = CHEST, mahogany(), M('brass', col='#b99a5a')
    w, d, h = k['w'], k['d'], k['h']
    top = box('CHEST_top', (w + 0.03, d + 0.02, 0.026), (0, -0.005, h - 0.026), wood, bevel=0.010, seg=3)
    set_uv(top, lambda c, p: (c.x, c.y + c.z))
    parts = [top, box('CHEST_case', (w, d, h - 0.106), (0, 0, 0.08), wood, bevel=0.005)]
    for sx in (-1, 1):
        for sy in (-1, 1):
            at = (sx * (w / 2 - 0.07), sy * (d / 2 - 0.06), 0)
            bun = [(0.022, 0), (0.040, 0.02), (0.042, 0.05), (0.026, 0.082)]
            parts.append(lathe('CHEST_foot', bun, at, wood, n=12))
    short, long = (w - 0.09) / 2, w - 0.06
    rows = [(-(short + 0.03) / 2, 0.665, short, 0.165), ((short + 0.03) / 2, 0.665, short, 0.165)]
    rows += [(0, 0.395, long, 0.245), (0, 0.115, long, 0.255)]
    for i, (x, z, width, high) in enumerate(rows):
        parts.append(box(f'CHEST_drawer{i}', (width, 0.016, high), (x, -d / 2, z), wood, bevel=0.006))
        for s in (0,) if width == short else (-1, 1):
            parts.append(knob('CHEST_knob', (x + s * 0.27, -d / 2 - 0.007, z + high / 2), brass, 0.018))
    place(parts, (k['x'], k['y'], 0), -pi / 2)


def build():
    """Stand the furniture."""
    desk()
    chair((3.72, -2.80, 0), -0.22)
    shelves()
    sewing_table()
    stool(4.10, -0.74)
    chest()
    spare_room_dressmaking.ironing_board(4.985, -0.88)
    spare_room_dressmaking.dummy(2.20, -0.56)
