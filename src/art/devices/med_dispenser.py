"""Locked round medicine dispenser: window, tray of 28 compartments, key, screen. On a table, faces -y."""

from math import cos, pi, radians, sin

from mathutils import Euler

from devices.household import UPRIGHT, around, bead, feet, plate, polished, ring, seven, sign, spun
from devices.studio import dome, put, table
from devices.studio import lights as lights
from kit.materials import M, hexlin
from kit.mesh import place
from kit.shapes import box, lathe, tube

MOUNT = 'table'
R, LID, NOSE = 0.098, 0.0560, 0.0330
DOSES = 28
STEP = 2 * pi / DOSES
FRONT = -pi / 2
WINDOW = radians(62)  # the lid is solid for this angle on both sides of the dose opening

NODES = {
    'control_tip': (None, (0, 0, 0.028), {'axis': 'x', 'openDeg': 120}),
    'body': ('control_tip', (0, 0, 0)),
    'control_tray': ('body', (0, 0, 0.030)),
    'control_lid': ('body', (0, R - 0.003, 0.046), {'axis': 'x', 'openDeg': -75}),
    'control_key': ('control_lid', (0, 0, LID), {'axis': 'y', 'openDeg': 90}),
    'control_set-button': ('body', (-0.038, -0.1130, NOSE), {'press': 0.002}),
    'display_screen': ('body', (0, -0.1120, NOSE)),
    'indicator_dose-light': ('body', (0.031, -0.1165, NOSE)),
    'indicator_refill-light': ('body', (0.040, -0.1165, NOSE)),
    'indicator_battery-light': ('body', (0.049, -0.1165, NOSE)),
}
LAMPS = {
    'indicator_dose-light': hexlin('#35c46a'),
    'indicator_refill-light': hexlin('#3a3f42'),
    'indicator_battery-light': hexlin('#3a3f42'),
}
POSES = ({}, {'control_lid': -75})
tints = polished


def shell():
    """The warm white of case and lid."""
    return M('abs_white', col='#f1ede4')


def case():
    """Base with its well and parting line, a nose with the screen, feet, and ribbed grips to tip it by."""
    base = [
        (0, 0.004),
        (0.086, 0.004),
        (0.094, 0.007),
        (R, 0.014),
        (R, 0.0325),
        (0.0962, 0.0340),
        (0.0900, 0.0400),
        (0.0885, 0.0310),
        (0.0100, 0.0310),
        (0, 0.0470),
    ]
    put('body', lathe('base', base, (0, 0, 0), shell(), n=28, autosmooth=180))
    nose = plate('nose', (0.124, 0.066, NOSE - 0.003), (0, -0.0960, 0.003), shell(), 0.016, 0.005)
    put('body', nose)
    feet('body', [(0.06, 0.055), (-0.06, 0.055), (0.05, -0.105), (-0.05, -0.105)], h=0.005)
    rubber = M('grip', col='#5f7f93')
    for side in (0, pi):
        for k in range(-2, 3):
            a = side + k * 0.12
            rib = box('rib', (0.0030, 0.0042, 0.016), (0, 0, 0), rubber, bevel=0, drop=('-x', '-z', '+z'))
            put('control_tip', place([rib], (R * cos(a), R * sin(a), 0.0145), a))
    hinge = [(-0.020, R - 0.002, 0.0385), (0.020, R - 0.002, 0.0385)]
    put('body', tube('hinge', hinge, 0.0042, M('abs_grey', col='#b4b7b9'), n=10))


def pill(kind, name, x, y, turn):
    """A tablet or a capsule on the floor of the tray."""
    z = 0.0345
    if kind < 3:
        colour = ('#fbfaf6', '#e9b7a6', '#f0dc8d')[kind]
        r = (0.0042, 0.0034, 0.0030)[kind]
        profile = [(r, 0.0004), (r * 0.62, 0.0024), (0, 0.0028)]
        return lathe(name, profile, (x, y, z), M(f'tablet{kind}', col=colour), n=10, autosmooth=180)
    mat = M(f'capsule{kind}', col=('#c8453c', '#3f78ad')[kind - 3])
    dx, dy = 0.0042 * cos(turn), 0.0042 * sin(turn)
    line = [(x + t * dx, y + t * dy, z + 0.0022) for t in (-1, -0.55, 0.55, 1)]
    return tube(name, line, [0.0006, 0.0023, 0.0023, 0.0006], mat, n=10, caps=False)


def tray():
    """Tray that lifts out: 28 wedges. What lies to the left of the opening has been taken already."""
    plastic = M('tray', col='#d5dee2')
    parts = [
        lathe('tray_floor', [(0.0860, 0.0340), (0.0360, 0.0340)], (0, 0, 0), plastic, n=DOSES),
        lathe(
            'tray_rim',
            [(0.0878, 0.0390), (0.0878, 0.0480), (0.0860, 0.0480), (0.0860, 0.0340)],
            (0, 0, 0),
            plastic,
            n=DOSES,
        ),
        lathe('tray_hub', [(0.0362, 0.034), (0.0352, 0.048), (0.012, 0.048)], (0, 0, 0), plastic, n=DOSES),
    ]
    for k in range(DOSES):
        a = FRONT + (k + 0.5) * STEP
        rib = box(
            'wall', (0.0505, 0.0013, 0.0138), (0.0610, 0, 0.034), plastic, bevel=0, drop=('-z', '-x', '+x')
        )
        parts += place([rib], (0, 0, 0), a)
    for k in range(1, DOSES - 6):
        a = FRONT + k * STEP
        for j, kind in enumerate(((0,), (3,), (0, 2), (1,), (4,))[k % 5]):
            r = 0.078 - 0.0125 * j + 0.0015 * sin(k * 2.1)
            parts.append(pill(kind, f'pill{k}{j}', r * cos(a), r * sin(a), a + 0.7 * sin(k + j)))
    put('control_tray', parts)


def lid():
    """Lid that locks: rim, hub, three spokes and a solid front with the opening for one dose; inside too."""
    white, under = shell(), M('lid_inside', col='#e2ded5')
    rim = [
        (0.0985, 0.0350),
        (0.0990, 0.0460),
        (0.0965, 0.0530),
        (0.0915, LID),
        (0.0890, LID),
        (0.0880, 0.0500),
    ]
    parts = [
        lathe('rim', rim, (0, 0, 0), white, n=28, autosmooth=180),
        lathe(
            'hub', [(0.0385, 0.0500), (0.0390, 0.0555), (0.0365, 0.0572), (0, 0.0576)], (0, 0, 0), white, n=30
        ),
        spun('hub_under', [(0.001, 0.0500), (0.0385, 0.0500)], (0, 0, 0), under, 0, 2 * pi, 24),
    ]
    half = STEP * 0.46
    for start, end in ((FRONT - WINDOW, FRONT - half), (FRONT + half, FRONT + WINDOW)):
        top = [(0.0892, LID + 0.0002), (0.0640, LID + 0.0006), (0.0388, LID + 0.0006)]
        parts.append(spun('front', top, (0, 0, 0), white, start, end, 10))
        parts.append(
            spun('front_under', [(0.037, 0.0515), (0.0895, 0.0515)], (0, 0, 0), under, start, end, 10)
        )
        for a in (start, end):
            edge = box(
                'edge', (0.0520, 0.0014, 0.0046), (0.0635, 0, 0.0514), white, bevel=0, drop=('-x', '+x')
            )
            parts += place([edge], (0, 0, 0), a)
    for a in (pi / 2, radians(20), radians(160)):
        spoke = box('spoke', (0.0490, 0.0045, 0.0050), (0.0640, 0, 0.0508), white, bevel=0, drop=('-x', '+x'))
        spoke['fine'] = 0.02
        parts += place([spoke], (0, 0, 0), a)
    mouth = [(0.0900, -half), (0.0900, half), (0.0400, half * 1.1), (0.0400, -half * 1.1)]
    loop = [(r * cos(FRONT + a), r * sin(FRONT + a), LID + 0.0006) for r, a in mouth]
    parts.append(tube('mouth', loop, 0.0019, M('mouth_blue', col='#2f6f9e'), n=10, closed=True))
    put('control_lid', parts)
    printed()


def printed():
    """The arrow to the opening, and the gleam on the clear window."""
    blue = M('mouth_blue', col='#2f6f9e')
    arrow = [[(-0.006, 0.0030), (0, -0.0040), (0.006, 0.0030)]]
    sign('control_lid', arrow, (0, -0.0290, 0.0581), 0.0024, blue)
    gleam = M('gleam', col='#ffffff', emit=0.2)
    for r, start, sweep, wide in (
        (0.0835, 0.62, 0.42, 0.0018),
        (0.0790, 0.70, 0.20, 0.0012),
        (0.0835, 2.30, 0.30, 0.0018),
    ):
        sign('control_lid', [ring(r, 6, start, sweep)], (0, 0, 0.0558), wide, gleam)


def key():
    """Lock in the hub, and its key with a ring."""
    steel, brass = M('chrome_lock', col='#cfd3d5', rough=0.3), M('brass_key', col='#d2ab5c', rough=0.35)
    barrel = [(0.0115, 0), (0.0110, 0.0022), (0.0085, 0.0030), (0, 0.0030)]
    put('control_lid', lathe('barrel', barrel, (0, 0, 0.0574), steel, n=24))
    bow = [
        (0.0040, -0.0012),
        (0.0108, -0.0012),
        (0.0112, 0),
        (0.0108, 0.0012),
        (0.0040, 0.0012),
        (0.0040, -0.0012),
    ]
    parts = [
        box('blade', (0.0062, 0.0020, 0.013), (0, 0, 0.0600), brass, bevel=0.0005, seg=1),
        box('collar', (0.0100, 0.0026, 0.003), (0, 0, 0.0700), brass, bevel=0.0008, seg=1),
        lathe('bow', bow, (0, 0, 0.0825), brass, n=18, rot=UPRIGHT, autosmooth=60),
    ]
    loop = [(0.010 * cos(a), 0, 0.010 * sin(a)) for a in [k * pi / 5 for k in range(10)]]
    split = tube('split_ring', loop, 0.0008, M('chrome_lock'), n=10, closed=True)
    parts += place([split], (0.0075, -0.003, 0.0925), 0, Euler((0.5, 0, 0.9)))
    put('control_key', place(parts, (0, 0, 0), 0.5))


def nose():
    """Screen with the time of the next dose, set button, three lamps with their signs."""
    dark, ink = M('bezel', col='#4a5256'), M('lcd_ink', col='#1d2a26')
    put(
        'display_screen',
        plate('bezel', (0.054, 0.0245, 0.0012), (0, -0.1120, NOSE - 0.0004), dark, 0.003, 0.0006, k=3),
    )
    put(
        'display_screen',
        plate(
            'lcd',
            (0.047, 0.0185, 0.0004),
            (0, -0.1120, NOSE + 0.0006),
            M('lcd', col='#b9cbb4'),
            0.0015,
            0.0001,
            k=3,
        ),
    )
    seven('display_screen', '8:00', (0.002, -0.1120, NOSE + 0.0014), 0.0058, ink, width=0.30, pitch=1.7)
    bell = [[(-0.6, -0.7), (-0.45, 0.5), (0, 0.9), (0.45, 0.5), (0.6, -0.7)], [(-0.9, -0.75), (0.9, -0.75)]]
    sign('display_screen', bell, (-0.0185, -0.1120, NOSE + 0.0014), 0.0009, ink, scale=0.0030)
    at = (-0.038, -0.1130, NOSE)
    put('control_set-button', dome('set', at, 0.0068, 0.0030, M('btn_grey', col='#8fa2ad'), n=16))
    pale = M('sign_pale', col='#f6f4ec')
    sign(
        'control_set-button',
        [[(0, 0.0032), (0, 0), (0.0024, -0.0014)]],
        (at[0], at[1], NOSE + 0.0033),
        0.0010,
        pale,
    )
    print_at = NOSE + 0.0005
    for k, node in enumerate(('dose', 'refill', 'battery')):
        x = 0.031 + 0.009 * k
        bead(f'indicator_{node}-light', (x, -0.1165, NOSE), 0.0026)
    mark = M('sign_grey', col='#54626a')
    sign('body', [ring(0.0019, 8), [(-0.0019, 0), (0.0019, 0)]], (0.031, -0.1085, print_at), 0.0006, mark)
    refill = [
        [(-0.0022, 0.0016), (-0.0022, -0.0018), (0.0022, -0.0018), (0.0022, 0.0016)],
        [(0, 0.0026), (0, -0.0006)],
    ]
    sign('body', refill, (0.040, -0.1085, print_at), 0.0007, mark)
    battery = [
        [(-0.0024, -0.0014), (0.0020, -0.0014), (0.0020, 0.0014), (-0.0024, 0.0014), (-0.0024, -0.0014)]
    ]
    sign('body', [*battery, [(0.0027, -0.0007), (0.0027, 0.0007)]], (0.049, -0.1085, print_at), 0.0006, mark)


def build():
    """The dispenser, locked, with the key in it."""
    case()
    tray()
    lid()
    key()
    nose()
    table(2.4, 0)


def shadow_grids():
    """Table top below the dispenser."""
    return around(0.16, -0.18, 0.16, 0.2, 0.024)
