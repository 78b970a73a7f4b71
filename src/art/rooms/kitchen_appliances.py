"""Gas cooker, hood, washing machine, fridge-freezer and boiler. Each is built facing -y, its front at y = 0."""

from math import pi

from kit.loft import hanging_cloth, loft, prism
from kit.materials import M
from kit.mesh import place
from kit.shapes import box, lathe, rect, spline, tube
from rooms.kitchen_art import ART
from rooms.kitchen_plan import FRONT_E

TO_FRONT = (pi / 2, 0, 0)  # turns a lathe so that its axis points to -y


def enamel():
    """White enamel."""
    return M('enamel', col='#f1efe8', rough=0.3)


def chrome():
    """Bright metal."""
    return M('chrome', col='#d2d6d8', rough=0.2)


def iron():
    """Black pan supports and knobs."""
    return M('iron', col='#2b2c2e', rough=0.6)


def bar(name, w, z, y, mat=None):
    """Straight bar handle on two posts before a front at y."""
    h = w / 2
    path = [(-h, y, z), (-h, y - 0.035, z), (h, y - 0.035, z), (h, y, z)]
    return tube(name, path, 0.008, mat or chrome(), n=6)


def burners():
    """Four burners under two cast pan supports."""
    parts, z = [], 0.892
    for x in (-0.145, 0.145):
        for y, r in ((0.19, 0.042), (0.43, 0.034)):
            ring = [(r + 0.012, 0), (r + 0.010, 0.006), (r, 0.010), (r, 0.016)]
            parts.append(lathe('COOKER_ring', ring, (x, y, z), M('burner', col='#8f9294'), n=14))
            cap = [(r + 0.002, 0.014), (r, 0.021), (0, 0.023)]
            parts.append(lathe('COOKER_cap', cap, (x, y, z), iron(), n=14))
        for dx in (-0.115, 0.115):
            parts.append(
                box('COOKER_grate', (0.010, 0.47, 0.012), (x + dx, 0.31, z + 0.024), iron(), bevel=0)
            )
        for y in (0.08, 0.31, 0.54):
            parts.append(box('COOKER_grate', (0.24, 0.010, 0.012), (x, y, z + 0.024), iron(), bevel=0))
        for y in (0.19, 0.43):
            for s in (-1, 1):
                parts.append(
                    box(
                        'COOKER_finger', (0.075, 0.008, 0.014), (x + s * 0.078, y, z + 0.026), iron(), bevel=0
                    )
                )
                parts.append(
                    box(
                        'COOKER_finger', (0.008, 0.075, 0.014), (x, y + s * 0.078, z + 0.026), iron(), bevel=0
                    )
                )
        for dx in (-0.115, 0.115):
            for y in (0.08, 0.54):
                parts.append(box('COOKER_foot', (0.012, 0.012, 0.026), (x + dx, y, z), iron(), bevel=0))
    return parts


def pan(x, y, z):
    """Saucepan with its lid, handle to the side."""
    parts, body = [], M('pan_steel', col='#aeb2b4', rough=0.3)
    wall = [(0, 0), (0.085, 0), (0.093, 0.008), (0.095, 0.105), (0.099, 0.108), (0.094, 0.112)]
    parts.append(lathe('COOKER_pan', wall, (x, y, z), body, n=20))
    lid = [
        (0.098, 0.110),
        (0.090, 0.118),
        (0.040, 0.130),
        (0.012, 0.132),
        (0.010, 0.140),
        (0.018, 0.150),
        (0.016, 0.158),
        (0, 0.160),
    ]
    parts.append(lathe('COOKER_lid', lid, (x, y, z), body, n=20))
    grip = [(x + 0.092, y, z + 0.085), (x + 0.13, y + 0.01, z + 0.095), (x + 0.215, y + 0.035, z + 0.10)]
    parts.append(tube('COOKER_pan_grip', grip, [0.007, 0.010, 0.009], iron(), n=7))
    return parts


def cooker():
    """Free-standing gas cooker: drawer, oven, grill, knobs, four burners, a pan and a tea towel on the rail."""
    white, parts = enamel(), []
    parts.append(box('COOKER_plinth', (0.55, 0.50, 0.05), (0, 0.32, 0), iron(), bevel=0))
    parts.append(box('COOKER_body', (0.594, 0.565, 0.845), (0, 0.315, 0.04), white, bevel=0.004, seg=1))
    for z, h in ((0.048, 0.092), (0.145, 0.435), (0.585, 0.155)):
        parts.append(box('COOKER_door', (0.580, 0.030, h), (0, 0.017, z), white, bevel=0.009, seg=2))
    glass = M('oven_glass', col='#2a2b2f', rough=0.2)
    parts.append(box('COOKER_window', (0.40, 0.006, 0.21), (0, 0.002, 0.22), glass, bevel=0.002, seg=1))
    parts.append(box('COOKER_window', (0.44, 0.006, 0.075), (0, 0.002, 0.61), glass, bevel=0.002, seg=1))
    parts += [bar('COOKER_rail', 0.46, 0.535, 0.004), bar('COOKER_rail', 0.46, 0.712, 0.004)]
    face = [(0.002, 0.748), (0.022, 0.868), (0.06, 0.868), (0.06, 0.748)]
    parts.append(prism('COOKER_fascia', face, 0.592, white, smooth=False))
    for i in range(6):
        x = -0.235 + 0.094 * i
        knob = [(0.023, 0), (0.021, 0.005), (0.017, 0.008), (0.015, 0.024), (0, 0.026)]
        tilt = (pi / 2 - 0.165, 0, 0)
        parts.append(lathe('COOKER_knob', knob, (x, 0.012, 0.808), iron(), n=12, rot=tilt))
        parts.append(box('COOKER_mark', (0.003, 0.003, 0.016), (x, -0.016, 0.806), white, bevel=0))
    rings = [(0, 0.305, 0.596, 0.575, 0.012, 0.868), (0, 0.305, 0.596, 0.575, 0.012, 0.892)]
    rings += [(0, 0.305, 0.584, 0.563, 0.012, 0.898), (0, 0.305, 0.570, 0.549, 0.012, 0.892)]
    parts.append(loft('COOKER_hob', rings, M('hob_steel', col='#a9adaf', rough=0.35), k=2, lm_w=1.3))
    parts.append(box('COOKER_back', (0.594, 0.018, 0.085), (0, 0.586, 0.888), white, bevel=0.005, seg=1))
    parts += burners() + pan(-0.145, 0.43, 0.930)
    cloth = hanging_cloth('COOKER_towel', 0.27, 0.36, 0.10, M('art', 'art'), ART['towel'], seed=1.0)
    place([cloth], (0.06, -0.031, 0.536))
    place(parts + [cloth], (FRONT_E, -2.70, 0), -pi / 2)


def hood():
    """Slim visor hood under the short cupboard, with its light strip."""
    white = enamel()
    side = [(-0.44, 1.655), (-0.44, 1.675), (-0.30, 1.738), (0, 1.738), (0, 1.655)]
    parts = [prism('HOOD', side, 0.594, white, smooth=False)]
    parts.append(box('HOOD_trim', (0.594, 0.010, 0.024), (0, -0.444, 1.653), chrome(), bevel=0.003, seg=1))
    parts.append(
        box('HOOD_grille', (0.46, 0.26, 0.004), (0, -0.20, 1.652), M('grille', col='#8c9092'), bevel=0)
    )
    lamp = M('hood_lamp', col='#ffe6bd', emit=0.25, evening=1.8)
    parts.append(box('HOOD_lamp', (0.20, 0.05, 0.006), (0, -0.385, 1.650), lamp, bevel=0))
    place(parts, (7.02, -2.70, 0), -pi / 2)


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
    """All appliances."""
    cooker()
    hood()
    washing_machine()
    fridge()
    boiler()
