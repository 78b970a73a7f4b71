"""The bed of sleepers with leeks, cabbages and marigolds, and the bird feeder in its corner."""

from math import cos, pi, sin
from random import Random

from kit.garden import BLADE, SMALL, blobs, leaves, rosette
from kit.materials import M
from kit.mesh import set_uv
from kit.shapes import box, lathe, rect, spline, tube
from rooms.yard_art import ART
from rooms.yard_plan import BED_HEIGHT, BEDS, FLOOR

SOIL = FLOOR + BED_HEIGHT - 0.05


def sleepers():
    """Two courses of old railway sleepers around the bed, with posts at the open corners, and its soil."""
    tones = [M(f'sleeper{i}', 'wood', c, rough=0.9) for i, c in enumerate(('#ab947a', '#98836a', '#b6a184'))]
    (w, s, e, n), (_, s2, e2, n2) = BEDS
    thick, tall = 0.11, BED_HEIGHT / 2
    for k in (0, 1):
        z = FLOOR + tall * k
        lap = thick * k
        for i, (x0, x1, y0, y1) in enumerate(
            (
                (w, e - lap, n - thick, n),
                (e - thick, e, n2 - lap, n - thick * (1 - k)),
                (e - thick * (1 - k), e2 - lap, n2 - thick, n2),
                (e2 - thick, e2, s2, n2 - thick * (1 - k)),
            )
        ):
            size = (x1 - x0, y1 - y0, tall - 0.006)
            box(
                f'BED_sleeper{k}{i}', size, ((x0 + x1) / 2, (y0 + y1) / 2, z), tones[(k + i) % 3], bevel=0.014
            )
    art = M('art', 'art')
    rect('BED_soil_w', (w, s, SOIL), (e - w, 0, 0), (0, n - s, 0), art, uv=ART['soil'], lm_w=0.6)
    rect('BED_soil_s', (e, s2, SOIL), (e2 - e, 0, 0), (0, n2 - s2, 0), art, uv=ART['soil'], lm_w=0.6)


def leeks():
    """Two rows of leeks: white shanks and blades that fold over."""
    r, shanks, specs = Random(4), [], []
    for i in range(6):
        for x in (0.20, 0.44):
            y = -6.82 - 0.125 * i + r.uniform(-0.015, 0.015)
            shanks.append((x, y))
            turn = r.uniform(-0.3, 0.3)
            for k in range(5):
                heading = turn + pi * (k % 2) + r.uniform(-0.35, 0.35)
                length = 0.46 - 0.04 * k + r.uniform(-0.03, 0.03)
                slopes = (1.50 - 0.06 * (4 - k), 0.75 - 0.28 * (4 - k))
                specs.append(((x, y, SOIL + 0.10 + 0.012 * k), heading, length, 0.040, slopes))
    pale = M('leek_white', col='#cdd5ad', rough=0.7)
    for i, (x, y) in enumerate(shanks):
        tube(f'LEEK_shank{i}', [(x, y, SOIL - 0.02), (x, y, SOIL + 0.13)], 0.017, pale, n=6, lm_w=0.4)
    half = len(specs) // 2
    leaves('LEEK_blades0', specs[:half], M('leek_green', col='#5f8a68', rough=0.8), BLADE)
    leaves('LEEK_blades1', specs[half:], M('leek_blue', col='#507a62', rough=0.8), BLADE)


def cabbage(name, x, y, size, inner, outer):
    """A heart wrapped in leaves, with loose ones around it."""
    heart = [(0, 0), (0.55, 0.12), (0.78, 0.45), (0.66, 0.85), (0.30, 1.08), (0, 1.12)]
    r = 0.105 * size
    lathe(
        name + '_heart', [(a * r, b * r) for a, b in heart], (x, y, SOIL + 0.03), inner, n=10, autosmooth=180
    )
    at = (x, y, SOIL + 0.02)
    wrapped = rosette(at, 6, 0.20 * size, 0.19 * size, ((1.5, 1.9), (1.2, 1.5)), spread=0.05 * size)
    loose = rosette(at, 8, 0.27 * size, 0.23 * size, ((0.95, 0.5), (0.55, -0.25)), spread=0.04 * size)
    leaves(name + '_wrap', wrapped, inner, cup=0.5)
    leaves(name + '_loose', loose, outer, cup=0.25)


def cabbages():
    """Four in the corner and along the lane wall."""
    pale, blue = M('cabbage_pale', col='#9db67a', rough=0.8), M('cabbage_blue', col='#5f8768', rough=0.8)
    red, dark = M('cabbage_red', col='#7c5a74', rough=0.8), M('cabbage_dark', col='#5c5b74', rough=0.8)
    for i, (x, y, size) in enumerate(((0.30, -7.70, 1.05), (0.78, -7.68, 1.0), (1.20, -7.70, 0.95))):
        cabbage(f'CABBAGE{i}', x, y, size, *((red, dark) if i == 1 else (pale, blue)))


def marigolds():
    """Orange and yellow along the front edge, to keep the pests off."""
    r, specs = Random(9), []
    orange, yellow = [], []
    places = [(0.54, -6.75 - 0.14 * i) for i in range(5)] + [(0.90 + 0.15 * i, -7.53) for i in range(6)]
    places += [(1.62, -7.68), (1.70, -7.85)]
    for i, (x, y) in enumerate(places):
        x, y = x + r.uniform(-0.02, 0.02), y + r.uniform(-0.02, 0.02)
        specs += rosette((x, y, SOIL), 6, 0.11, 0.05, ((1.3, 0.9), (0.7, 0.1)))
        for k in range(3):
            a = 2.1 * k + i
            bloom = (x + 0.045 * cos(a), y + 0.045 * sin(a), SOIL + 0.125 + 0.02 * (k % 2))
            (yellow if (i + k) % 3 == 0 else orange).append(bloom)
    leaves('MARIGOLD_leaves', specs, M('marigold_green', col='#557f3f', rough=0.8), SMALL)
    blobs('MARIGOLD_orange', orange, 0.030, M('marigold_orange', col='#e07a1f', rough=0.8), flat=0.6)
    blobs('MARIGOLD_yellow', yellow, 0.028, M('marigold_yellow', col='#eab02e', rough=0.8), flat=0.6)


def feeder():
    """A crook in the bed with a tube of seed and a cage of fat balls."""
    iron = M('iron_black', col='#2b2d2f', rough=0.5)
    x, y, top = 0.50, -7.52, 1.98
    for s in (-1, 1):
        arch = [
            (x, y, top - 0.25),
            (x + s * 0.03, y, top - 0.05),
            (x + s * 0.14, y, top),
            (x + s * 0.22, y, top - 0.09),
        ]
        tube('FEEDER_crook', spline(arch + [(x + s * 0.20, y, top - 0.14)], 5), 0.007, iron, n=6)
    tube('FEEDER_pole', [(x, y, SOIL - 0.05), (x, y, top - 0.24)], 0.010, iron, n=8)
    green = M('feeder_green', col='#3f6b4f', rough=0.5)
    a = (x - 0.20, y)
    tube('FEEDER_wire', [(*a, top - 0.14), (*a, top - 0.22)], 0.003, iron, n=5)
    lathe('FEEDER_roof', [(0.060, 0), (0.045, 0.03), (0, 0.045)], (*a, top - 0.26), green, n=14)
    seed = lathe(
        'FEEDER_seed',
        [(0.034, 0), (0.034, 0.24)],
        (*a, top - 0.50),
        M('feeder_seed', col='#a98a5c', rough=0.9),
        n=12,
    )
    set_uv(seed, lambda co, _: (co.x, co.z))
    lathe(
        'FEEDER_tray',
        [(0, 0), (0.065, 0.004), (0.072, 0.022), (0.066, 0.020), (0.03, 0.012)],
        (*a, top - 0.53),
        green,
        n=14,
    )
    for z in (top - 0.44, top - 0.34):
        tube('FEEDER_perch', [(a[0] - 0.075, y, z), (a[0] + 0.075, y, z)], 0.004, green, n=5)
    b = (x + 0.20, y)
    tube('FEEDER_wire', [(*b, top - 0.14), (*b, top - 0.24)], 0.003, iron, n=5)
    fat = M('fat_ball', col='#c9b48a', rough=0.9)
    blobs('FEEDER_fat', [(*b, top - 0.285 - 0.075 * k) for k in range(3)], 0.036, fat, flat=1.0, lm_w=0.8)
    for k in range(6):
        t = k * pi / 3
        px, py = b[0] + 0.042 * cos(t), y + 0.042 * sin(t)
        tube('FEEDER_cage', [(px, py, top - 0.24), (px, py, top - 0.48)], 0.0022, iron, n=4, lm_w=0.4)
    for z in (top - 0.245, top - 0.485):
        lathe('FEEDER_lid', [(0.046, 0), (0.046, 0.010), (0, 0.012)], (*b, z), iron, n=12)


def build():
    """Bed and feeder."""
    sleepers()
    leeks()
    cabbages()
    marigolds()
    feeder()
