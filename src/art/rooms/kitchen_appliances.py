"""Washing machine, fridge-freezer and boiler. Each is built facing -y, its front at y = 0."""

from math import pi

from kit.loft import loft
from kit.materials import M
from kit.mesh import place
from kit.shapes import box, lathe, rect, spline, tube
from rooms.kitchen_art import ART
from rooms.kitchen_cooker import chrome, enamel, iron
from rooms.kitchen_plan import FRONT_E

# Turns a lathe so that its axis points to -y.
TO_FRONT = (pi / 2, 0, 0)


def washing_machine():
    """Front loader under the worktop."""
    white, parts = enamel(), []
    parts.append(box('WASHER', (0.592, 0.53, 0.845), (0, 0.315, 0.008), white, bevel=0.010, seg=2))
    strip = (-0.285, 0.049, 0.735)
    parts.append(
        rect('WASHER_panel', strip, (0.57, 0, 0), (0, 0, 0.105), M('art', 'art'), uv=ART['panel'], lm_w=1.2)
    )
    parts.append(
        box('WASHER_drawer', (0.16, 0.012, 0.085), (-0.195, 0.046, 0.745), white, bevel=0.005, seg=1)
    )
    dial = [(0.030, 0), (0.028, 0.018), (0.022, 0.022), (0, 0.022)]
    parts.append(lathe('WASHER_dial', dial, (0.012, 0.048, 0.788), chrome(), n=18, rot=TO_FRONT))
    ring = [(0.205, 0), (0.203, 0.014), (0.188, 0.026), (0.160, 0.020), (0.150, 0.010)]
    parts.append(
        lathe('WASHER_ring', ring, (0, 0.050, 0.42), M('washer_ring', col='#c3c8ca'), n=36, rot=TO_FRONT)
    )
    glass = [(0.152, 0.011), (0.120, 0.004), (0.085, -0.004), (0, -0.008)]
    parts.append(
        lathe(
            'WASHER_glass',
            glass,
            (0, 0.050, 0.42),
            M('washer_glass', col='#3b4348', rough=0.2),
            n=28,
            rot=TO_FRONT,
            lm_uv='project',
        )
    )
    parts.append(box('WASHER_latch', (0.03, 0.03, 0.09), (0.182, 0.036, 0.375), white, bevel=0.008, seg=1))
    parts.append(
        box(
            'WASHER_kick',
            (0.57, 0.012, 0.085),
            (0, 0.052, 0.02),
            M('enamel_grey', col='#d9d8d2'),
            bevel=0.003,
            seg=1,
        )
    )
    place(parts, (FRONT_E, -1.345, 0), -pi / 2)


def magnet(x, z, kind, col):
    """A magnet on the fridge door (its face is y = 0): 'dot', 'fish', 'boat' or 'bar'."""
    mat = M('magnet_' + col[1:], col=col)
    if kind == 'dot':
        return [lathe('MAGNET', [(0.016, 0), (0.015, 0.006), (0, 0.008)], (x, 0, z), mat, n=12, rot=TO_FRONT)]
    if kind == 'fish':
        fish = [(0.020, 0), (0.018, 0.006), (0, 0.007)]
        tail = box('MAGNET', (0.014, 0.005, 0.024), (x + 0.024, -0.003, z - 0.012), mat, bevel=0.002, seg=1)
        return [lathe('MAGNET', fish, (x, 0, z), mat, n=12, rot=TO_FRONT), tail]
    if kind == 'boat':
        hull = box('MAGNET', (0.042, 0.006, 0.012), (x, -0.003, z - 0.012), mat, bevel=0.003, seg=1)
        return [
            hull,
            box(
                'MAGNET',
                (0.018, 0.005, 0.026),
                (x, -0.003, z),
                M('magnet_sail', col='#f2ead6'),
                bevel=0.003,
                seg=1,
            ),
        ]
    return [box('MAGNET', (0.034, 0.007, 0.014), (x, -0.0035, z - 0.007), mat, bevel=0.003, seg=1)]


def fridge():
    """Fridge over freezer, with magnets, a child's drawing and a shopping list."""
    white, parts, w = enamel(), [], 0.590
    parts.append(
        box('FRIDGE', (w, 0.535, 1.68), (0, 0.328, 0.02), M('fridge_side', col='#e9e7e0'), bevel=0.008, seg=2)
    )
    parts.append(box('FRIDGE_kick', (w - 0.04, 0.03, 0.05), (0, 0.07, 0), iron(), bevel=0))
    for z, h in ((0.065, 0.575), (0.650, 1.045)):
        parts.append(box('FRIDGE_door', (w, 0.058, h), (0, 0.029, z), white, bevel=0.016, seg=3))
    for z, h in ((0.475, 0.13), (0.70, 0.20)):
        grip = [
            (0.245, 0.004, z),
            (0.245, -0.034, z + 0.02),
            (0.245, -0.034, z + h - 0.02),
            (0.245, 0.004, z + h),
        ]
        parts.append(tube('FRIDGE_grip', spline(grip, 3), 0.009, chrome(), n=6))
    for x, z, kind, col in (
        (-0.155, 1.49, 'dot', '#c8493c'),
        (0.135, 1.485, 'fish', '#3f7f96'),
        (-0.205, 1.05, 'boat', '#b8453a'),
        (0.135, 1.245, 'bar', '#d9a441'),
        (-0.10, 1.005, 'dot', '#d9a441'),
        (-0.20, 0.90, 'fish', '#5f8f5c'),
        (0.02, 1.60, 'bar', '#2f6266'),
    ):
        parts += magnet(x, z, kind, col)
    art = M('art', 'art')
    note = rect(
        'FRIDGE_note',
        (0.085, -0.0015, 1.10),
        (0.10, 0, 0.004),
        (-0.006, 0, 0.15),
        art,
        uv=ART['list'],
        lm_w=2,
    )
    sheet = rect(
        'DRAWING',
        (-0.235, -0.0015, 1.165),
        (0.29, 0, -0.012),
        (0.013, 0, 0.31),
        art,
        uv=ART['drawing'],
        lm_w=2,
    )
    tray = [
        (0, 0.33, 0.36, 0.28, 0.05, 1.70),
        (0, 0.33, 0.42, 0.33, 0.05, 1.79),
        (0, 0.33, 0.40, 0.31, 0.05, 1.79),
        (0, 0.33, 0.34, 0.26, 0.04, 1.715),
    ]
    basket = loft('FRIDGE_basket', tray, M('basket', 'weave', '#b98f58'))
    place(parts + [note, sheet, basket], (FRONT_E, -0.70, 0), -pi / 2)


def boiler():
    """Combi boiler on the wall over the corner worktop; copper pipes run down behind."""
    white, copper, parts = enamel(), M('copper', col='#b3744c', rough=0.4), []
    w, d, z0, z1 = 0.40, 0.32, 1.36, 2.08
    parts.append(box('BOILER', (w, d, z1 - z0), (0, -d / 2, z0), white, bevel=0.014, seg=3))
    parts.append(
        box(
            'BOILER_strip',
            (w - 0.03, 0.006, 0.075),
            (0, -d - 0.001, z0 + 0.035),
            M('boiler_grey', col='#c5c8c6'),
            bevel=0.002,
            seg=1,
        )
    )
    for x in (-0.12, -0.05):
        dial = [(0.019, 0), (0.017, 0.012), (0, 0.014)]
        parts.append(lathe('BOILER_dial', dial, (x, -d - 0.003, z0 + 0.072), iron(), n=12, rot=TO_FRONT))
    parts.append(
        box(
            'BOILER_screen',
            (0.07, 0.005, 0.034),
            (0.09, -d - 0.004, z0 + 0.055),
            M('boiler_screen', col='#7fae9a', emit=0.25, evening=0.25),
            bevel=0.001,
            seg=1,
        )
    )
    for k in range(5):
        x = -0.13 + 0.065 * k
        parts.append(
            tube(
                'BOILER_pipe',
                [(x, -0.06, 0.90), (x, -0.06, z0 + 0.01)],
                0.0085 if k % 2 else 0.011,
                copper,
                n=6,
                lm_w=0.6,
            )
        )
    gauge = [(0.022, 0), (0.022, 0.008), (0.018, 0.010), (0, 0.009)]
    parts.append(lathe('BOILER_gauge', gauge, (0.16, -d - 0.001, z0 + 0.072), chrome(), n=12, rot=TO_FRONT))
    parts.append(
        tube('BOILER_flue', [(0, -0.16, z1 - 0.01), (0, -0.16, 2.42)], 0.052, white, n=14, caps=False)
    )
    collar = [(0.066, 0), (0.066, 0.014), (0.054, 0.02)]
    parts.append(lathe('BOILER_collar', collar, (0, -0.16, z1), M('boiler_grey', col='#c5c8c6'), n=16))
    place(parts, (7.02, -3.33, 0), -pi / 2)


def build():
    """All appliances but the cooker."""
    washing_machine()
    fridge()
    boiler()
