"""Tommy's living room. Plan of the house: x east, y towards the street, z up, metres."""
from math import cos, pi, radians, sin

from mathutils import Euler

from kit.furnishings import frame, leaf
from kit.materials import M
from kit.mesh import place, set_uv
from kit.shapes import box, lathe, spline, tube
from kit.stage import area, bulb, sun
from rooms.living_room_art import ART
from rooms.living_room_bookcase import bookcase, photo
from rooms.living_room_clues import pendant, rug, smoke_alarm, tablets
from rooms.living_room_furniture import lamp, plant, round_table, tv_unit
from rooms.living_room_recliner import recliner, slippers
from rooms.living_room_shell import D, H, W, WIN, shell
from rooms.living_room_sideboard import sideboard
from rooms.living_room_sofa import sofa
from rooms.living_room_things import boots, cap, flowers, mug, newspaper, radio, remote, spectacles
from rooms.living_room_wood import ceramic

CHAIR, CHAIR_TURN = (3.98, 3.02, 0), radians(-26)
TABLE = (3.28, 3.14)
COFFEE = (1.98, 1.90)
SIDEBOARD = (W - 0.235, 1.92, 0)
LAMP = (0.40, 3.46)
WINDOW_X = (WIN['x0'] + WIN['x1']) / 2

BACKDROP = 'street'
LITE_VIEW = (2.6, 1.6, 1.5)
LITE_TRIANGLES = 6000
ATLAS = {
    'rug': 78,
    'pic': 90,
    'floor': 44,
    'wall': 16,
    'obj': 40,
    'view': [320, 268],
    # the white leaf: coarse texels would mix in the dark ones that lie under its mouldings
    'zones': [{'low': (4.1, 0.05, 0), 'high': (5.1, 0.25, 2.1), 'px': 66}],
}
# behind the big picture, under the boots and the cap, beside the scarf, behind the curtains: not there in every home
RELIGHT = (
    ((4.97, 1.32, 1.18), (5.01, 2.52, 2.06)),
    ((4.56, 0.92, -0.01), (4.99, 1.30, 0.012)),
    ((4.96, 0.90, 0.012), (5.01, 1.26, 0.24)),
    ((0.50, 2.26, 0.20), (0.94, 2.76, 0.70)),
    ((4.56, 1.77, 0.815), (4.94, 2.14, 0.825)),
    ((0.88, 3.96, 0.0), (1.46, 4.01, 2.34)),
    ((3.14, 3.96, 0.0), (3.76, 4.01, 2.34)),
)
# Soft furnishings take other colours in other people's homes; the sofa makes room for a bed.
LITE_SHARES = {
    'soft_sofa': 0.13,
    'soft_cushions': 0.2,
    'soft_recliner': 0.18,
    'soft_curtains': 0.22,
    'prop_tommys-things': 0.24,
    'prop_pendant': 0.4,
}
GROUPS = (
    ('PHOTO_', 'prop_tommys-things'),
    ('CAP_', 'prop_tommys-things'),
    ('BOOT_', 'prop_tommys-things'),
    ('STICK', 'prop_tommys-things'),
    ('PIC_big', 'prop_tommys-things'),
    ('SCARF', 'prop_tommys-things'),
    ('ORN_team', 'prop_tommys-things'),
    ('ORN_photo', 'prop_tommys-things'),
    ('CURTAIN_', 'soft_curtains'),
    ('SOFA_', 'soft_sofa'),
    ('CUSH_', 'soft_cushions'),
    ('REC_', 'soft_recliner'),
    ('HANDSET', 'soft_recliner'),
    ('PROP_rug', 'prop_rug'),
    ('PROP_pendant', 'prop_pendant'),
    ('PROP_tablets', 'prop_tablets'),
    ('PROP_smoke', 'prop_smoke-alarm'),
)
ANCHORS = {
    'pendant': (4.43, 1.92, 0.70),
    'tablets': (3.22, 3.06, 0.58),
    'rug': (3.15, 0.62, 0.06),
    'smoke-alarm': (2.5, 1.3, 2.38),
    'chair_seat': (3.95, 2.95, 0.50),
    'sofa_seat': (0.62, 1.78, 0.50),
    'door_hall': (5.0, 0.56, 1.0),
    'lamp': (*LAMP, 1.5),
    'radiator': (WINDOW_X, 3.9, 0.4),
    'window': (WINDOW_X, 4.0, 1.4),
    'tv': (2.45, 0.25, 0.88),
    'photo-doris': (4.75, 1.50, 0.95),
}
CAMS = {
    'door': ((4.86, 0.50, 1.50), (1.75, 2.75, 0.85), 74),
    'chair': ((3.55, 2.55, 1.30), (2.55, 0.3, 0.80), 74),
    'chair-side': ((3.45, 2.35, 1.35), (4.9, 1.75, 0.75), 74),
    'window': ((0.75, 3.55, 1.50), (4.1, 1.2, 0.80), 74),
    'sofa': ((0.95, 1.75, 1.20), (4.4, 2.5, 0.85), 74),
    'pendant': ((3.98, 1.80, 1.42), (4.46, 1.93, 0.68), 48),
    'tablets': ((3.05, 2.52, 1.05), (3.28, 3.14, 0.52), 46),
    'rug': ((4.05, 1.05, 1.10), (3.15, 0.62, 0.03), 50),
    'recliner': ((2.9, 1.9, 1.35), (3.95, 3.0, 0.65), 52),
    'street': ((2.3, 2.9, 1.45), (2.4, 4.6, 1.40), 74),
}


def pictures():
    """Three over the sofa, the shipyard over the sideboard, the clock by the window."""
    oak_frame, dark, mount, art = (
        M('frame_oak', 'wood', '#a97d50'),
        M('frame_dark', col='#3a3633'),
        M('mount', col='#f3efe4'),
        M('art', 'art'),
    )
    for i, (cell, y, z, w, h) in enumerate(
        (('pic1', 1.18, 1.58, 0.52, 0.52), ('pic2', 1.80, 1.62, 0.52, 0.60), ('pic3', 2.42, 1.58, 0.52, 0.52))
    ):
        place(
            frame(f'PIC{i}', w, h, ART[cell], dark if i == 1 else oak_frame, art, mount, mount=0.055),
            (0.001, y, z),
            pi / 2,
        )
    place(
        frame('PIC_big', 1.08, 0.76, ART['big'], oak_frame, art, mount, fw=0.035, mount=0.05),
        (W - 0.001, 1.92, 1.62),
        -pi / 2,
    )
    rim = lathe(
        'CLOCK_rim',
        [(0.15, 0), (0.155, 0.02), (0.148, 0.032), (0.135, 0.03), (0.133, 0.012)],
        (0, 0, 0),
        dark,
        n=40,
    )
    face = lathe('CLOCK_face', [(0.134, 0.012), (0, 0.012)], (0, 0, 0), art, n=40)
    u = ART['clock']
    set_uv(face, lambda c, p: (u[0] + 0.125 + 0.125 * c.x / 0.134, u[1] + 0.125 + 0.125 * c.y / 0.134))
    face['lm_uv'] = 'project'
    place([rim, face], (4.12, D - 0.001, 1.86), 0, Euler((pi / 2, 0, 0)))


def window_sill():
    """A pot plant and the family on the sill."""
    photo('PHOTO_sill', 0.17, 0.22, 'photo', (1.62, D + 0.07, 0.822), 0.25)
    lathe(
        'SILLPOT',
        [(0, 0), (0.045, 0), (0.06, 0.09), (0.065, 0.095), (0.058, 0.095), (0.05, 0.08), (0, 0.08)],
        (2.92, D + 0.08, 0.82),
        ceramic(),
        n=24,
    )
    greens = [M('leaf_a', col='#4f7f45'), M('leaf_c', col='#6b9a55')]
    for i in range(14):
        leaf(
            'SILLLEAF',
            (2.92, D + 0.08, 0.90),
            i * 2.4,
            0.13 + 0.03 * (i % 3),
            0.045,
            (1.3 - 0.05 * i, 0.3 - 0.07 * i),
            greens[i % 2],
            n=6,
            lm_w=0.5,
        )


def on_the_sideboard():
    """Doris, the radio, flowers and the cap."""
    x, y, z = SIDEBOARD[0], SIDEBOARD[1], 0.82
    photo('PHOTO_doris', 0.19, 0.25, 'doris', (x + 0.02, y - 0.40, z), -pi / 2 + 0.25)
    flowers((x + 0.06, y - 0.16, z))
    radio((x + 0.02, y + 0.38, z), -pi / 2 - 0.2)
    cap((x - 0.04, y + 0.06, z), 0.9)


def on_the_tables():
    """What he reaches for from his chair, and what lies on the coffee table."""
    z = round_table('SIDE', *TABLE, 0.55, 0.26, 3)
    tablets(TABLE[0] - 0.03, TABLE[1] - 0.10, z, -0.2)
    mug((TABLE[0] + 0.11, TABLE[1] + 0.07, z), '#b5463c', 0.6)
    spectacles((TABLE[0] + 0.12, TABLE[1] - 0.07, z), 0.5)
    remote((TABLE[0] - 0.07, TABLE[1] + 0.08, z), 1.9)
    z = round_table('COF', *COFFEE, 0.42, 0.41, 4, shelf=0.17)
    newspaper((COFFEE[0] - 0.05, COFFEE[1] - 0.14, z), 0.5)
    mug((COFFEE[0] + 0.20, COFFEE[1] + 0.08, z), '#6f8ea0', 2.4)
    lathe(
        'BOWL',
        [
            (0, 0.0),
            (0.05, 0.0),
            (0.06, 0.012),
            (0.13, 0.06),
            (0.138, 0.075),
            (0.13, 0.071),
            (0.06, 0.022),
            (0, 0.016),
        ],
        (COFFEE[0] - 0.08, COFFEE[1] + 0.18, z),
        ceramic(),
        n=32,
    )
    for a, c in ((0, '#c9472f'), (2.1, '#d98a2b'), (4.2, '#9aa63a')):
        fruit = [
            (0, 0.0),
            (0.02, 0.004),
            (0.034, 0.022),
            (0.036, 0.038),
            (0.028, 0.060),
            (0.010, 0.066),
            (0, 0.060),
        ]
        lathe(
            'FRUIT',
            fruit,
            (COFFEE[0] - 0.08 + 0.05 * cos(a), COFFEE[1] + 0.18 + 0.05 * sin(a), z + 0.025),
            M('fruit' + c, col=c),
            n=16,
        )


def fittings():
    """Light switch by the door, socket, walking stick."""
    plate = M('abs_white', col='#f3f2ee', rough=0.35)
    place(
        [
            box('SWITCH', (0.086, 0.086, 0.009), (0, 0, 0), plate, bevel=0.003),
            box('SWITCH_rocker', (0.022, 0.036, 0.004), (0, 0, 0.009), plate, bevel=0.001),
        ],
        (W - 0.001, 1.14, 1.12),
        0,
        Euler((-pi / 2, 0, -pi / 2)),
    )
    place(
        [box('SOCKET', (0.146, 0.086, 0.009), (0, 0, 0), plate, bevel=0.003)],
        (3.55, 0.001, 0.30),
        0,
        Euler((-pi / 2, 0, 0)),
    )
    stick = M('stick', 'wood', '#6b4428')
    hook = [
        (4.46, 2.76, 0.0),
        (4.45, 2.86, 0.5),
        (4.44, 2.92, 0.82),
        (4.44, 2.93, 0.88),
        (4.43, 2.895, 0.925),
        (4.42, 2.84, 0.92),
        (4.42, 2.815, 0.885),
    ]
    tube('STICK', spline(hook, 6), 0.0105, stick, n=8)


def build():
    """Put the room together."""
    shell()
    sofa((0.56, 1.78, 0), pi / 2)
    recliner(CHAIR, CHAIR_TURN)
    lamp(*LAMP)
    plant((0.40, 0.40, 0))
    bookcase((W - 0.155, 3.36, 0), -pi / 2)
    tv_unit((2.45, 0.225, 0), pi)
    _, drawer, front = sideboard(SIDEBOARD, -pi / 2)
    pendant(drawer, front, SIDEBOARD, -pi / 2)
    rug()
    pictures()
    window_sill()
    on_the_sideboard()
    on_the_tables()
    fittings()
    slippers((3.47, 2.45, 0), radians(-26))
    boots((4.80, 1.12, 0), -pi / 2 + 0.1)
    smoke_alarm(2.5, 1.3, H)


def lights():
    """Morning sun from the street, cool sky in the window, the warm lamp, and a little help from above."""
    w = WIN
    sun((-0.30, -0.86, -0.50))
    middle, height = (w['z0'] + w['z1']) / 2, w['z1'] - w['z0']
    area(
        'sky',
        (WINDOW_X, D + w['reveal'] + 0.02, middle),
        (-pi / 2, 0, 0),
        w['x1'] - w['x0'],
        height,
        125,
        (0.82, 0.92, 1.0),
    )
    area('hall', (6.0, 0.9, H - 0.05), (0, 0, 0), 1.2, 1.6, 40, (1, 0.90, 0.76))
    area('fill', (2.5, 1.7, H - 0.03), (0, 0, 0), 3.8, 2.8, 20, (1, 0.95, 0.88))
    bulb((*LAMP, 1.50), 34)


def evening():
    """After dark: the tall lamp and the ceiling light, the hall's light through the door, dusk in the window."""
    w, warm = WIN, (1, 0.72, 0.42)
    middle, height = (w['z0'] + w['z1']) / 2, w['z1'] - w['z0']
    area(
        'dusk',
        (WINDOW_X, D + w['reveal'] + 0.02, middle),
        (-pi / 2, 0, 0),
        w['x1'] - w['x0'],
        height,
        9,
        (0.35, 0.5, 0.9),
    )
    area('hall', (6.0, 0.9, H - 0.05), (0, 0, 0), 1.2, 1.6, 36, (1, 0.76, 0.48))
    area('fill', (2.5, 1.7, H - 0.03), (0, 0, 0), 3.8, 2.8, 45, (1, 0.80, 0.58))
    bulb((*LAMP, 1.50), 80, col=warm)
