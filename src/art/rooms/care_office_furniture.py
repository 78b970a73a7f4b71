"""Furniture of the care home's office: desk, shelves with folders, cupboard. Plan metres."""

from math import pi

from kit.materials import M
from kit.mesh import place
from kit.shapes import box, lathe, rect, softbox
from rooms.care_bedroom_furniture import carcase, front, handle
from rooms.care_fittings import EASTERN, beech, dark_beech
from rooms.care_office_art import ART
from rooms.care_plan import D, OFFICE

X0, X1 = OFFICE['x0'], OFFICE['x1']
DESK = {'y': 1.66, 'w': 1.60, 'd': 0.70, 'h': 0.74}
CUPBOARD = {'y': 3.32, 'w': 1.20, 'd': 0.44, 'h': 0.86}
SHELVES = {'x': 27.42, 'w': 1.30, 'd': 0.32, 'h': 1.86}
SHELF_Z = (0.09, 0.46, 0.83, 1.20, 1.57)
FOLDER = 0.0755  # how much of a shelf one folder takes
# blocks of folders on the middle shelves: (place of the first, count, first back in the atlas, how far back)
ROWS = (
    ((0, 5, 0, 0.0), (5, 4, 6, 0.018), (9, 4, 11, 0.004)),
    ((0, 5, 10, 0.006), (6, 3, 2, 0.0), (9, 6, 5, 0.014)),
    ((0, 4, 7, 0.012), (4, 6, 0, 0.0), (10, 4, 12, 0.016)),
)
DOWNTIME = 5  # which folder of the middle shelf is the red one


def grey():
    """Dark plastic of castors, chair bases and screens."""
    return M('office_grey', col='#3d4145', rough=0.5)


def desk():
    """Desk on the east wall with a drawer pedestal; one sits with the window to the right."""
    w, d, h, parts = DESK['w'], DESK['d'], DESK['h'], []
    parts.append(box('DESK_top', (w, d, 0.026), (0, -d / 2, h - 0.026), beech(), bevel=0.007))
    parts.append(
        box('DESK_leg', (0.03, d - 0.06, h - 0.026), (-w / 2 + 0.04, -d / 2, 0), beech(), bevel=0.003, seg=1)
    )
    parts.append(
        box('DESK_back', (w - 0.5, 0.018, 0.36), (-0.2, -0.05, h - 0.386), beech(), bevel=0, lm_w=0.6)
    )
    x, pw, pd = w / 2 - 0.24, 0.42, d - 0.06
    parts.append(
        box('DESK_pedestal', (pw, pd - 0.02, h - 0.10), (x, -pd / 2, 0.07), beech(), bevel=0.003, seg=1)
    )
    for k, (z, high) in enumerate(((0.08, 0.25), (0.335, 0.16), (0.50, 0.16))):
        parts += front('DESK_drawer', pw - 0.012, high, x, -pd + 0.02, z)
        parts.append(handle('DESK_handle', x, -pd + 0.005, z + high - 0.05))
    for s in (-1, 1):
        parts.append(
            box('DESK_foot', (0.05, pd - 0.06, 0.07), (x + s * 0.16, -pd / 2, 0), dark_beech(), bevel=0)
        )
    place(parts, (X1 - 0.01, DESK['y'], 0), EASTERN)


def cupboard():
    """Low cupboard north of the desk."""
    w, d, h = CUPBOARD['w'], CUPBOARD['d'], CUPBOARD['h']
    parts, y = carcase('LOW', w, d, h, 0.07), -d + 0.022
    for k in range(3):
        x = (k - 1) * (w - 0.02) / 3
        parts += front('LOW_door', (w - 0.03) / 3, h - 0.115, x, y, 0.078, rail=0.05)
        parts.append(handle('LOW_handle', x, y - 0.014, h - 0.10))
    place(parts, (X1 - 0.012, CUPBOARD['y'], 0), EASTERN)


def downtime_folder(x, y, z):
    """The red folder for the day the system is down: thicker than the others and used."""
    red, paper = M('folder_red', col='#b5332b', rough=0.5), M('folder_label', col='#ece7da')
    ring = M('folder_ring', col='#b9bdbf')
    box('DOWNTIME', (0.070, 0.28, 0.31), (x, y - 0.14, z), red, bevel=0.003, seg=1)
    box('DOWNTIME_label', (0.046, 0.004, 0.12), (x, y - 0.280, z + 0.14), paper, bevel=0, drop=('+y',))
    box('DOWNTIME_sheets', (0.050, 0.25, 0.012), (x, y - 0.13, z + 0.304), paper, bevel=0)
    hole = [(0.013, 0), (0.009, 0.003), (0, 0.001)]
    lathe('DOWNTIME_ring', hole, (x, y - 0.2805, z + 0.055), ring, n=12, rot=(pi / 2, 0, 0))


def folders(x, count, first, y, z):
    """A block of `count` folders from x on; the atlas's back number `first` is its left one."""
    u0, v0, u1, v1 = ART['folders']
    w, step, board = count * FOLDER, (u1 - u0) / 16, M('folder_board', col='#464d54', rough=0.5)
    box('FOLDERS', (w, 0.26, 0.305), (x + w / 2, y - 0.13, z), board, bevel=0, drop=('-z', '+y', '-y'))
    cell = (u0 + step * first, v0, u0 + step * (first + count), v1)
    rect('FOLDERS_backs', (x, y - 0.26, z), (w, 0, 0), (0, 0, 0.305), M('art', 'art'), uv=cell, lm_w=1.2)


def shelves():
    """Open shelves on the north wall, full of folders; the red one for downtime stands a little out."""
    x, w, d, h = SHELVES['x'], SHELVES['w'], SHELVES['d'], SHELVES['h']
    y = D - 0.012
    for s in (-1, 1):
        box('SHELF_side', (0.024, d, h), (x + s * (w / 2 - 0.012), y - d / 2, 0), beech(), bevel=0.003, seg=1)
    box('SHELF_back', (w - 0.048, 0.008, h - 0.1), (x, y - 0.004, 0.07), dark_beech(), bevel=0, lm_w=0.5)
    for z in (*SHELF_Z, h):
        size, at = (w - 0.048, d - 0.012, 0.024), (x, y - d / 2, z - 0.024)
        box('SHELF_board', size, at, beech(), bevel=0.002, seg=1)
    left = x - w / 2 + 0.030
    for row, blocks in enumerate(ROWS):
        for start, count, first, out in blocks:
            folders(left + FOLDER * start, count, first, y - 0.02 - out, SHELF_Z[row + 1])
    downtime_folder(left + FOLDER * (DOWNTIME + 0.5) + 0.001, y - 0.055, SHELF_Z[2])
    files()


def files():
    """What stands on the lowest and highest shelf: box files, a plant in a pot, a leaning folder pile."""
    x, y = SHELVES['x'], D - 0.03
    for k in range(4):
        colour = ('#7d93a3', '#c9b48e', '#7d93a3', '#8f6a66')[k]
        mat = M('boxfile_' + colour[1:], col=colour)
        box(
            'BOXFILE',
            (0.25, 0.25, 0.30),
            (x - 0.47 + 0.29 * k, y - 0.14, SHELF_Z[0]),
            mat,
            bevel=0.004,
            seg=1,
        )
        box(
            'BOXFILE_label',
            (0.10, 0.002, 0.05),
            (x - 0.47 + 0.29 * k, y - 0.266, SHELF_Z[0] + 0.17),
            M('folder_label', col='#ece7da'),
            bevel=0,
        )
    for k in range(5):
        colour = ('#b9c3b0', '#d6c7a2', '#a9b7c2')[k % 3]
        box(
            'PAPERS',
            (0.31, 0.23, 0.032),
            (x - 0.36 + 0.006 * (k % 2), y - 0.14, SHELF_Z[4] + 0.033 * k),
            M('papers_' + colour[1:], col=colour),
            bevel=0,
        )
    rug = M('office_basket', 'weave', '#b98f5e')
    softbox(
        'BASKET',
        (0.34, 0.24, 0.19),
        (x + 0.34, y - 0.15, SHELF_Z[4]),
        rug,
        r=0.03,
        puff=0,
        wrinkle=0.002,
        k=1,
        m=3,
    )


def build():
    """All the furniture."""
    desk()
    cupboard()
    shelves()
