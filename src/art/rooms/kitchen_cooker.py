"""Gas cooker with its pan and tea towel, and the hood over it. Built facing -y, the front at y = 0."""

from math import pi

from kit.loft import hanging_cloth, loft, prism
from kit.materials import M
from kit.mesh import place
from kit.shapes import box, lathe, tube
from rooms.kitchen_art import ART
from rooms.kitchen_plan import FRONT_E


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
            parts.append(lathe('COOKER_ring', ring, (x, y, z), M('burner', col='#8f9294'), n=10))
            cap = [(r + 0.002, 0.014), (r, 0.021), (0, 0.023)]
            parts.append(lathe('COOKER_cap', cap, (x, y, z), iron(), n=10))
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
    parts.append(lathe('COOKER_pan', wall, (x, y, z), body, n=14))
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
    parts.append(lathe('COOKER_lid', lid, (x, y, z), body, n=14))
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
        parts.append(lathe('COOKER_knob', knob, (x, 0.012, 0.808), iron(), n=8, rot=tilt))
        parts.append(box('COOKER_mark', (0.003, 0.003, 0.016), (x, -0.016, 0.806), white, bevel=0))
    rings = [(0, 0.305, 0.596, 0.575, 0.012, 0.868), (0, 0.305, 0.596, 0.575, 0.012, 0.892)]
    rings += [(0, 0.305, 0.584, 0.563, 0.012, 0.898), (0, 0.305, 0.570, 0.549, 0.012, 0.892)]
    parts.append(loft('COOKER_hob', rings, M('hob_steel', col='#a9adaf', rough=0.35), k=2, lm_w=1.3))
    parts.append(box('COOKER_back', (0.594, 0.018, 0.085), (0, 0.586, 0.888), white, bevel=0.005, seg=1))
    parts += burners() + pan(-0.145, 0.43, 0.930)
    cloth = hanging_cloth(
        'COOKER_towel', 0.27, 0.36, 0.10, M('art', 'art'), ART['towel'], seed=1.0, nu=8, nv=3
    )
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


def build():
    """Cooker and hood."""
    cooker()
    hood()
