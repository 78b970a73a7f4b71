"""What is on the walls, the desk and the cupboard of the care home's office. Plan metres."""

from math import pi

from mathutils import Euler

from kit.furnishings import leaf
from kit.materials import M
from kit.mesh import place
from kit.shapes import box, lathe, spline, tube
from rooms import care_fittings as fit
from rooms.care_office_art import ART
from rooms.care_office_furniture import CUPBOARD, DESK, X0, X1, grey
from rooms.care_plan import OFFICE_WIN

DESK_FRONT = X1 - 0.01 - DESK['d']
PANEL = (X1, 2.66, 1.55)
LIST = (X1 - 0.46, 2.12, DESK['h'])
HANDSETS = (X1 - 0.22, 2.86, CUPBOARD['h'])


def board(name, cell, w, h, loc, turn, rim):
    """A board on a wall with a thin frame."""
    parts = fit.sheet(name, ART[cell], w, h, (0, -0.010, 0))
    for z in (-h / 2 - 0.012, h / 2):
        parts.append(box(name + '_rail', (w + 0.024, 0.016, 0.012), (0, -0.008, z), rim, bevel=0.002, seg=1))
    for s in (-1, 1):
        parts.append(
            box(
                name + '_side',
                (0.012, 0.016, h),
                (s * (w / 2 + 0.006), -0.008, -h / 2),
                rim,
                bevel=0.002,
                seg=1,
            )
        )
    return place(parts, loc, turn)


def on_the_walls():
    """Whiteboard and key cabinet by the door, rota over the desk, clock."""
    board('WHITEBOARD', 'whiteboard', 1.30, 0.65, (X0, 2.86, 1.52), fit.WEST, fit.steel())
    box('WHITEBOARD_tray', (0.06, 0.50, 0.012), (X0 + 0.03, 2.86, 1.17), fit.steel(), bevel=0.003, seg=1)
    for k, col in enumerate(('#3f6ea3', '#b5483e', '#2d3338')):
        pen = [(X0 + 0.035, 2.68 + 0.15 * k, 1.190), (X0 + 0.035, 2.80 + 0.15 * k, 1.190)]
        tube('WHITEBOARD_pen', pen, 0.008, M('pen_' + col[1:], col=col), n=6)
    board('ROTA', 'rota', 0.66, 0.62, (X1, 1.62, 1.58), fit.EASTERN, fit.veneer())
    clock = [box('CLOCK_case', (0.28, 0.03, 0.28), (0, -0.015, -0.14), grey(), bevel=0.014)]
    clock += fit.sheet('CLOCK_face', ART['clock'], 0.235, 0.235, (0, -0.033, 0))
    place(clock, (X1, 2.66, 2.08), fit.EASTERN)
    steel = M('key_steel', col='#9aa3a6', rough=0.4)
    parts = [box('KEYS_case', (0.30, 0.07, 0.40), (0, -0.035, -0.20), steel, bevel=0.005, seg=1)]
    parts.append(box('KEYS_door', (0.288, 0.012, 0.388), (0, -0.076, -0.194), steel, bevel=0.004, seg=1))
    parts.append(
        lathe(
            'KEYS_lock',
            [(0.013, 0), (0.013, 0.008), (0, 0.009)],
            (0.115, -0.082, 0),
            fit.steel(),
            n=10,
            rot=(pi / 2, 0, 0),
        )
    )
    ring = [(0.115, -0.094, 0), (0.115, -0.097, -0.03), (0.118, -0.096, -0.085)]
    parts.append(tube('KEYS_fob', ring, [0.003, 0.003, 0.010], M('fob', col='#c9963f'), n=5))
    place(parts, (X0, 1.93, 1.55), fit.WEST)
    board('PIC_moor', 'moor', 0.34, 0.46, (X0, 3.92, 1.55), fit.WEST, fit.veneer())


def call_panel():
    """Nurse-call panel: a case with a lamp for each room, three keys and a loudspeaker under it."""
    cream = M('call_case', col='#f1ece0', rough=0.35)
    parts = [box('PANEL_case', (0.46, 0.055, 0.46), (0, -0.0275, -0.24), cream, bevel=0.012)]
    parts += fit.sheet('PANEL_face', ART['panel'], 0.41, 0.33, (0, -0.0565, 0.035), lm_w=1.6)
    for k, col in enumerate(('#5b9160', '#e0a93a', '#c8402f')):
        key = (0.05, 0.010, 0.032)
        parts.append(
            box(
                'PANEL_key',
                key,
                (-0.16 + 0.075 * k, -0.058, -0.205),
                M('key_' + col[1:], col=col),
                bevel=0.004,
                seg=1,
            )
        )
    slot = M('plate_dark', col='#55585a')
    for k in range(5):
        parts.append(
            box('PANEL_slot', (0.10, 0.003, 0.004), (0.13, -0.056, -0.205 + 0.009 * k), slot, bevel=0)
        )
    place(parts, PANEL, fit.EASTERN)


def computer():
    """Screen, keyboard and mouse."""
    x, y, z, black = X1 - 0.24, DESK['y'] + 0.02, DESK['h'], grey()
    parts = [
        box('SCREEN_case', (0.56, 0.035, 0.34), (0, 0, 0.12), black, bevel=0.006, seg=1),
        box('SCREEN_neck', (0.05, 0.04, 0.13), (0, 0.03, 0.01), black, bevel=0),
        box('SCREEN_foot', (0.24, 0.18, 0.012), (0, 0.02, 0), black, bevel=0.004, seg=1),
    ]
    parts += fit.sheet('SCREEN_face', ART['screen'], 0.53, 0.305, (0, -0.021, 0.292), lm_w=1.4)
    place(parts, (x, y, z), fit.EASTERN + 0.12)
    keys = [box('KEYBOARD', (0.43, 0.14, 0.018), (0, 0, 0), black, bevel=0.004, seg=1)]
    cap = M('key_caps', col='#5d6267')
    for row in range(4):
        keys.append(box('KEYBOARD_row', (0.40, 0.023, 0.004), (0, -0.045 + 0.03 * row, 0.018), cap, bevel=0))
    keys.append(
        lathe('MOUSE', [(0.032, 0), (0.031, 0.016), (0.018, 0.028), (0, 0.031)], (0.32, 0, 0), black, n=12)
    )
    place(keys, (X1 - 0.52, DESK['y'] + 0.01, z), fit.EASTERN + 0.05)


def mug(loc, col, turn):
    """A mug; two of them for the cupboard, one beside the keyboard."""
    glaze = M('mug_' + col[1:], col=col, rough=0.3)
    side = [(0, 0), (0.033, 0), (0.038, 0.008), (0.040, 0.09), (0.036, 0.09), (0.034, 0.07)]
    ear = spline([(0.038, 0, 0.075), (0.063, 0, 0.066), (0.060, 0, 0.034), (0.037, 0, 0.024)], 3)
    parts = [lathe('MUG', side, (0, 0, 0), glaze, n=16), tube('MUG_ear', ear, 0.005, glaze, n=5)]
    parts.append(lathe('MUG_tea', [(0.0345, 0.07), (0, 0.07)], (0, 0, 0), M('tea', col='#7a4a28'), n=12))
    place(parts, loc, turn)


def on_the_desk():
    """Paper trays, a tea, sticky notes, a pot of pens, a pad."""
    z, tray = DESK['h'], M('tray', col='#4b5359', rough=0.5)
    for k in range(2):
        box('TRAY', (0.33, 0.25, 0.012), (X1 - 0.22, 1.05, z + 0.085 * k), tray, bevel=0.003, seg=1)
        for s in (-1, 1):
            box(
                'TRAY_side', (0.33, 0.008, 0.055), (X1 - 0.22, 1.05 + s * 0.125, z + 0.085 * k), tray, bevel=0
            )
        paper = M('folder_label', col='#ece7da')
        box(
            'TRAY_paper',
            (0.295, 0.21, 0.025),
            (X1 - 0.225, 1.05, z + 0.012 + 0.085 * k),
            paper,
            bevel=0,
            rot=(0, 0, 0.03),
        )
    mug((X1 - 0.58, 1.20, z), '#a9503f', 2.4)
    yellow = M('sticky', col='#efd66a')
    box('STICKY', (0.076, 0.076, 0.014), (X1 - 0.36, 1.24, z), yellow, bevel=0, rot=(0, 0, 0.2))
    pot = [(0, 0), (0.034, 0), (0.038, 0.095), (0.034, 0.095), (0.032, 0.02)]
    lathe('PENS', pot, (X1 - 0.13, 2.08, z), M('pot_blue', col='#5d7f97', rough=0.3), n=14)
    for k, col in enumerate(('#3f6ea3', '#b5483e', '#2d3338', '#c9963f')):
        tip = (X1 - 0.13 + 0.028 * (k % 2 * 2 - 1), 2.08 + 0.028 * (k // 2 * 2 - 1), z + 0.155)
        tube('PENS_pen', [(X1 - 0.13, 2.08, z + 0.02), tip], 0.004, M('pen_' + col[1:], col=col), n=5)


def alert_list():
    """The alerts of the demo night: a clipboard with a long printout."""
    parts = [
        box('LIST_board', (0.235, 0.33, 0.006), (0, 0, 0), M('clipboard', col='#7d5a3c'), bevel=0.002, seg=1)
    ]
    paper = M('list_paper', col='#f2eee2')
    for k in range(3):
        parts.append(
            box(
                'LIST_under',
                (0.212, 0.295, 0.002),
                (0.004 * k, -0.008, 0.006 + 0.002 * k),
                paper,
                bevel=0,
                rot=(0, 0, 0.03 * k - 0.03),
            )
        )
    parts += fit.sheet('LIST_sheet', ART['list'], 0.21, 0.293, (0.002, -0.008, 0.0135), flat=True, lm_w=1.6)
    clip = [(-0.05, 0.142, 0.012), (-0.03, 0.155, 0.02), (0.03, 0.155, 0.02), (0.05, 0.142, 0.012)]
    parts.append(tube('LIST_clip', clip, 0.006, fit.steel(), n=6))
    place(parts, LIST, fit.EASTERN - 0.12)


def handsets():
    """Two staff handsets in their charger."""
    dark, parts = grey(), []
    parts.append(box('HANDSETS_dock', (0.20, 0.095, 0.035), (0, 0, 0), dark, bevel=0.008, seg=1))
    for s in (-1, 1):
        phone = [
            box(
                'HANDSETS_phone',
                (0.056, 0.022, 0.135),
                (0, 0, 0),
                M('handset', col='#55606a', rough=0.4),
                bevel=0.008,
                seg=1,
            ),
            box(
                'HANDSETS_screen',
                (0.042, 0.002, 0.048),
                (0, -0.0115, 0.072),
                M('handset_screen', col='#b9d3cf', emit=0.25),
                bevel=0,
            ),
            box(
                'HANDSETS_keys',
                (0.040, 0.002, 0.040),
                (0, -0.0115, 0.022),
                M('key_caps', col='#5d6267'),
                bevel=0,
            ),
        ]
        lamp = M('charge_green', col='#63b06a', emit=0.4)
        parts.append(box('HANDSETS_lamp', (0.008, 0.003, 0.005), (s * 0.05, -0.0485, 0.014), lamp, bevel=0))
        parts += place(phone, (s * 0.05, 0.01, 0.022), 0, Euler((-0.22, 0, 0)))
    place(parts, HANDSETS, fit.EASTERN + 0.1)


def on_the_cupboard():
    """Kettle on its base, mugs on a tray, tea and biscuits."""
    x, z, metal = X1 - 0.21, CUPBOARD['h'], M('kettle_steel', col='#b4b9bb', rough=0.3)
    y = 3.62
    lathe('KETTLE_base', [(0, 0), (0.085, 0), (0.088, 0.018), (0.07, 0.022)], (x, y, z), grey(), n=18)
    body = [
        (0.082, 0.022),
        (0.086, 0.05),
        (0.078, 0.15),
        (0.062, 0.205),
        (0.03, 0.222),
        (0.012, 0.224),
        (0.014, 0.245),
        (0, 0.248),
    ]
    lathe('KETTLE', body, (x, y, z), metal, n=20)
    grip = spline(
        [
            (x - 0.01, y + 0.062, z + 0.20),
            (x - 0.01, y + 0.115, z + 0.19),
            (x - 0.01, y + 0.125, z + 0.11),
            (x, y + 0.085, z + 0.06),
        ],
        4,
    )
    tube('KETTLE_grip', grip, 0.011, grey(), n=7)
    tube('KETTLE_spout', [(x, y - 0.06, z + 0.15), (x, y - 0.105, z + 0.195)], [0.024, 0.012], metal, n=8)
    box('TRAY_tea', (0.26, 0.30, 0.012), (x - 0.01, 3.26, z), fit.veneer(), bevel=0.005, seg=1)
    for dx, dy, col, turn in (
        (-0.06, -0.08, '#d9cbb2', 2.0),
        (0.06, -0.06, '#6f8c9c', 0.6),
        (-0.05, 0.06, '#c9963f', 3.6),
    ):
        mug((x + dx, 3.26 + dy, z + 0.012), col, turn)
    tin = [(0, 0), (0.052, 0), (0.052, 0.10), (0.054, 0.10), (0.054, 0.122), (0, 0.124)]
    lathe('TIN', tin, (x + 0.05, 3.34, z + 0.012), M('tin_green', col='#6f8c72', rough=0.4), n=16)


def on_the_sill():
    """A spider plant in a pot."""
    x, y, z = OFFICE_WIN['x0'] + 0.32, -0.01, OFFICE_WIN['z0']
    lathe(
        'SILL_pot',
        [(0, 0), (0.048, 0), (0.062, 0.09), (0.066, 0.10), (0.058, 0.10), (0, 0.088)],
        (x, y, z),
        M('terracotta', col='#b9694a', rough=0.8),
        n=14,
    )
    green = M('care_leaf', col='#6b9455')
    for k in range(12):
        leaf(
            'SILL_leaf',
            (x, y, z + 0.09),
            k * 2.4,
            0.16 + 0.015 * (k % 4),
            0.024,
            (1.25 - 0.05 * k, -0.5),
            green,
            n=4,
            lm_w=0.5,
        )


def build():
    """Everything small."""
    on_the_walls()
    call_panel()
    computer()
    on_the_desk()
    alert_list()
    handsets()
    on_the_cupboard()
    on_the_sill()
