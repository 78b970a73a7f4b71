"""Callum Reay's belongings: joinery, five-a-side, games, and what goes with him to the new flat."""

from math import cos, pi, sin

from mathutils import Euler

from dressings.callum_reay_pictures import bridge, couple, flat_plan, team
from dressings.callum_reay_tools import joinery, tool_bag
from dressings.garments import coat, rucksack, shawl
from dressings.paintwork import Painting, dye, framed, ruled, stood
from dressings.paintwork import tints as tints
from dressings.studio import Shelf
from dressings.studio import lights as lights
from kit.garden import tapered
from kit.materials import M
from kit.mesh import new_obj, place
from kit.shapes import box, lathe, softbox, spline, tube

SHELF = Shelf()


def pill_box():
    """A box for a week of evening tablets: seven small lids. Six stand open and empty, the fifth is shut."""
    tray, lid = dye('#3f7fb0', 0.4), M('lid_clear', col='#bcd9ea', rough=0.2)
    parts = [box('tray', (0.226, 0.042, 0.020), (0, 0, 0), tray, bevel=0.006)]
    inside = Painting('inside', on_table=True, lift=0.0205)
    for k in range(7):
        x = -0.093 + 0.031 * k
        inside.block('#20486a', x - 0.0125, -0.0165, 0.025, 0.033)
        if k == 4:
            inside.oval('#f7f5ee', x, 0.0, 0.0075, n=12)
            inside.line('#c9c5b8', [(x - 0.006, 0), (x + 0.006, 0)], 0.0012)
            rim = [(x - 0.0135, -0.018, 0.0225), (x + 0.0135, -0.018, 0.0225), (x + 0.0135, 0.018, 0.0225), (x - 0.0135, 0.018, 0.0225)]
            parts.append(tube('lid_rim', rim, 0.0016, lid, n=5, closed=True))
            parts.append(tube('lid_tab', [(x - 0.006, -0.021, 0.0225), (x + 0.006, -0.021, 0.0225)], 0.0022, lid, n=5))
        else:
            parts.append(box(f'lid{k}', (0.027, 0.0025, 0.034), (x, 0.020, 0.020), lid, bevel=0, rot=(-0.35, 0, 0)))
    SHELF.stand('prop_callum-pill-box', parts, inside.parts)


def bolt():
    """A brass bolt on the inside of the bathroom door, shot home."""
    brass, dark = M('metal_brass', col='#c3a052', rough=0.3), dye('#7b6432', 0.4)
    plate = box('plate', (0.150, 0.004, 0.046), (0, -0.002, -0.023), brass, bevel=0.004)
    keep = box('keep', (0.034, 0.020, 0.046), (0.120, -0.010, -0.023), brass, bevel=0.006)
    bar = tube('bar', [(-0.062, -0.017, 0), (0.126, -0.017, 0)], 0.0085, dark, n=10)
    knob = tube('knob', [(0.012, -0.017, 0), (0.012, -0.040, 0), (0.012, -0.052, 0)], [0.006, 0.006, 0.011], brass, n=10)
    loops = []
    for x in (-0.052, 0.058):
        arch = [(x, -0.014 * sin(a) - 0.003 - 0.010 * sin(a), 0.020 * cos(a)) for a in [pi * k / 8 for k in range(9)]]
        loops.append(tube(f'loop{x}', arch, 0.006, brass, n=10))
    screws = [
        lathe(f'screw{x}{z}', [(0, 0.003), (0.005, 0.002), (0.006, 0)], (x, -0.004, z), dark, n=8, rot=(pi / 2, 0, 0))
        for x in (-0.066, 0.034)
        for z in (-0.015, 0.015)
    ]
    SHELF.stand('prop_callum-bolt', plate, keep, bar, knob, loops, screws)


def on_the_hooks():
    """Work jacket with bright bands, a hooded top, a striped scarf and the bag for football."""
    work = coat('work', -0.27, 0.78, '#d8df3a', 3, shoulder=0.175, hem=0.20, depth=0.17, collar='#2d3650', rows=17)

    def bands(co):
        low = co.z < -0.60
        if -0.60 < co.z < -0.53 or -0.47 < co.z < -0.42 or (co.z > -0.40 and 0.070 < abs(co.x) < 0.105 and co.y < -0.08):
            return '#e6e8ea'
        return '#2d3650' if low else None

    ruled(work[0], 'callum_work', bands)
    hooded = coat('hooded', 0.02, 0.72, '#7c858f', 7, shoulder=0.16, hem=0.165, depth=0.15, hood=True)
    pouch = box('pouch', (0.20, 0.03, 0.13), (0.02, -0.155, -0.60), dye('#6b747e', 0.95), bevel=0.012)
    bag = rucksack('bag', 0.30, '#1f2a44', '#c8432f', '#11182a')
    scarf = shawl('scarf', -0.12, 0.05, 0.82, '#1d1f24', 2, depth=0.05, columns=8, rows=22)
    ruled(scarf[0], 'callum_scarf', lambda co: '#f1efe9' if sin(co.z * 52) > 0.1 else None)
    SHELF.stand('prop_callum-coats', work, hooded, pouch, bag, scarf)


def ball_and_boots():
    """A football with dark patches, and muddy boots beside it."""
    golden = (1 + 5**0.5) / 2
    spots = [(0, s, t * golden) for s in (-1, 1) for t in (-1, 1)]
    spots += [(s, t * golden, 0) for s in (-1, 1) for t in (-1, 1)]
    spots += [(t * golden, 0, s) for s in (-1, 1) for t in (-1, 1)]
    size = (1 + golden**2) ** 0.5
    spots = [tuple(c / size for c in p) for p in spots]
    r = 0.105
    profile = [(r * sin(pi * k / 16), -r * cos(pi * k / 16)) for k in range(17)]
    ball = lathe('ball', profile, (0, 0, r), dye('#f3f2ee', 0.5), n=26, autosmooth=180, rot=(0.3, 0.2, 0))

    def patch(co):
        far = max(co.x * a + co.y * b + co.z * c for a, b, c in spots) / r
        return '#23262b' if far > 0.938 else None

    ruled(ball, 'callum_ball', patch)
    parts = [ball]
    for k, (x, y, turn) in enumerate(((0.20, -0.03, 0.25), (0.30, 0.01, -0.1))):
        parts += place(_boot(f'boot{k}'), (x, y, 0), turn)
    SHELF.stand('prop_callum-football', parts)


def _boot(name):
    """One low boot, toe towards -y: sole, upper, opening, laces."""
    sole = tapered(name + '_sole', [(0, 0.070, 0.255, 0.034), (0.012, 0.084, 0.272, 0.040), (0.022, 0.084, 0.272, 0.040)], dye('#2a2c30'), corner=3)
    rows = [(0.020, 0.082, 0.268, 0.040), (0.040, 0.084, 0.262, 0.040, 0.002), (0.058, 0.074, 0.205, 0.034, 0.028), (0.078, 0.064, 0.135, 0.030, 0.058)]
    upper = tapered(name + '_upper', [*rows, (0.100, 0.060, 0.110, 0.028, 0.070)], dye('#e8622c', 0.5), corner=3, open_top=True)
    inner = tapered(name + '_inner', [(0.098, 0.054, 0.104, 0.026, 0.070), (0.0985, 0.052, 0.102, 0.025, 0.070)], dye('#2b2420'), corner=3)
    laces = [
        tube(f'{name}_lace{k}', [(-0.020, -0.052 + 0.022 * k, 0.060 + 0.008 * k), (0, -0.055 + 0.022 * k, 0.066 + 0.009 * k), (0.020, -0.052 + 0.022 * k, 0.060 + 0.008 * k)], 0.0028, dye('#f3f2ee'), n=3)
        for k in range(3)
    ]
    return [sole, upper, inner, *laces]


def console():
    """A games console with its controller and a headset leaning on it."""
    pale, dark = dye('#e9ebee', 0.4), dye('#23272e', 0.4)
    case = [(0, 0.070, 0.200, 0.016), (0.012, 0.076, 0.214, 0.020), (0.250, 0.068, 0.206, 0.020), (0.262, 0.060, 0.196, 0.016)]
    core = [(0.004, 0.040, 0.222, 0.006), (0.258, 0.036, 0.214, 0.006)]
    parts = [tapered('case', case, pale, corner=3), tapered('core', core, dark, corner=2)]
    parts.append(box('light', (0.003, 0.002, 0.10), (0, -0.1115, 0.12), M('console_light', col='#5fb7ff', emit=0.8), bevel=0))
    grips = [(-0.078, -0.050, 0.016), (-0.066, 0.010, 0.026), (-0.030, 0.026, 0.030), (0, 0.026, 0.030), (0.030, 0.026, 0.030), (0.066, 0.010, 0.026), (0.078, -0.050, 0.016)]
    radii = [0.016, 0.023, 0.021, 0.020, 0.021, 0.023, 0.016]
    pad = [tube('pad', spline(grips, 2), [radii[min(6, (k + 1) // 2)] for k in range(13)], dark, n=10)]
    for x in (-0.030, 0.030):
        pad.append(lathe(f'stick{x}', [(0, 0.014), (0.010, 0.013), (0.010, 0.009), (0.005, 0)], (x, 0.012, 0.046), pale, n=9))
    for k, colour in enumerate(('#d9473c', '#4a86d8', '#59a552', '#e0b33a')):
        a = pi / 2 * k
        pad.append(lathe(f'key{k}', [(0, 0.006), (0.005, 0.005), (0.006, 0)], (0.062 + 0.010 * cos(a), 0.018 + 0.010 * sin(a), 0.045), dye(colour, 0.4), n=7))
    parts += place(pad, (-0.16, -0.05, 0), 0.35)
    SHELF.stand('prop_callum-console', parts)


def watch():
    """His watch on its charging puck, strap open, screen asleep."""
    strap = dye('#2f6f5e', 0.6)
    loop = [(0.030 * cos(a), 0, 0.032 + 0.030 * sin(a)) for a in [pi * 0.60 + 1.8 * pi * k / 16 for k in range(17)]]
    band = tube('band', loop, 0.0105, strap, n=10)
    for v in band.data.vertices:
        depth = ((v.co.x**2 + (v.co.z - 0.032) ** 2) ** 0.5 - 0.030) * 0.25
        angle = (v.co.x, v.co.z - 0.032)
        length = max(1e-6, (angle[0] ** 2 + angle[1] ** 2) ** 0.5)
        v.co.x, v.co.z = angle[0] / length * (0.030 + depth), 0.032 + angle[1] / length * (0.030 + depth)
    case = softbox('case', (0.040, 0.036, 0.011), (0, 0, 0.060), dye('#9aa1a8', 0.3), r=0.0055, puff=0, k=2, m=1, wrinkle=0)
    face = Painting('face', on_table=True, lift=0.0716)
    face.block('#14181d', -0.016, -0.014, 0.032, 0.028)
    face.line('#4fd08a', [(-0.012, 0), (-0.005, 0), (-0.002, 0.008), (0.002, -0.007), (0.005, 0), (0.012, 0)], 0.0022)
    puck = lathe('puck', [(0, 0.008), (0.024, 0.008), (0.028, 0.004), (0.028, 0)], (0.075, 0.02, 0), dye('#f1f0ec', 0.4), n=16)
    lead = tube('lead', spline([(0.10, 0.03, 0.003), (0.14, 0.07, 0.003), (0.12, 0.12, 0.003), (0.05, 0.13, 0.003)], 4), 0.0025, dye('#f1f0ec'), n=5)
    SHELF.stand('prop_callum-watch', place([band, case, *face.parts], (0, 0, 0), 0.4), puck, lead)


def moving_boxes():
    """Two open boxes for the new flat: pans and a lamp, a rolled quilt; a ball of tape on top."""
    card, inner = dye('#c49a68', 0.9), dye('#8f6d45', 0.95)
    parts = []
    for k, (x, y, w, d, h, turn) in enumerate(((0, 0, 0.46, 0.38, 0.34, 0.08), (0.50, 0.05, 0.40, 0.36, 0.30, -0.16))):
        own = [box(f'box{k}', (w, d, h), (0, 0, 0), card, bevel=0.004, seg=1, drop=('+z',))]
        own.append(box(f'inner{k}', (w - 0.012, d - 0.012, 0.004), (0, 0, h - 0.05), inner, bevel=0))
        for side, (fx, fy) in enumerate(((1, 0), (-1, 0), (0, 1), (0, -1))):
            own.append(_flap(f'flap{k}{side}', w, d, h, fx, fy, card))
        own.append(box(f'tape{k}', (0.052, 0.002, h * 0.98), (0.02, -d / 2 - 0.001, 0.002), dye('#dcc7a0', 0.5), bevel=0))
        parts += place(own, (x, y, 0), turn)
    shade = lathe('shade', [(0.085, 0), (0.055, 0.13), (0.050, 0.132), (0.078, 0.002)], (-0.10, 0.03, 0.46), dye('#e8c36a', 0.8), n=16)
    post = tube('post', [(-0.10, 0.03, 0.28), (-0.10, 0.03, 0.50)], 0.009, dye('#3b3f46', 0.4), n=7)
    pan = lathe('pan', [(0, 0.0), (0.10, 0.0), (0.112, 0.05), (0.108, 0.05), (0.097, 0.006), (0, 0.006)], (0.10, -0.02, 0.31), dye('#3f4348', 0.4), n=20, rot=(0.5, 0.2, 0))
    grip = tube('grip', [(0.16, 0.05, 0.39), (0.22, 0.13, 0.47), (0.25, 0.17, 0.505)], [0.010, 0.012, 0.011], dye('#23262b'), n=7)
    quilt = [
        softbox(f'quilt{k}', (0.30, 0.14, 0.17), (0.50, -0.04 + 0.15 * k, 0.20), dye(colour, 0.95), r=0.06, puff=0.02, k=2, m=3, wrinkle=0.006, seed=k)
        for k, colour in enumerate(('#4c6fa5', '#e7e3da'))
    ]
    SHELF.stand('prop_callum-moving-boxes', parts, shade, post, pan, grip, quilt)


def _flap(name, w, d, h, fx, fy, mat):
    """One flap of a box, folded outwards and a little down; seen from both sides."""
    along, reach = (d, 0.13) if fx else (w, 0.13)
    half = along / 2
    edge = [(fx * w / 2 - fy * half, fy * d / 2 + fx * half, h), (fx * w / 2 + fy * half, fy * d / 2 - fx * half, h)]
    far = [(x + fx * reach, y + fy * reach, h - 0.035) for x, y, _ in edge]
    top = [*edge, *reversed(far)]
    low = [(x, y, z - 0.003) for x, y, z in top]
    return new_obj(name, top + low, [(3, 2, 1, 0), (4, 5, 6, 7), (2, 3, 7, 6)], mat, smooth=False)


def flat_and_keys():
    """The drawing of the flat he was offered, and two keys on a ring with a wooden tag."""
    sheet = Painting('plan', on_table=True, lift=0.001)
    flat_plan(sheet)
    steel, ring = M('key_steel', col='#b9bcc0', rough=0.3), []
    ring.append(tube('ring', [(0.24 + 0.017 * cos(2 * pi * k / 14), -0.05 + 0.017 * sin(2 * pi * k / 14), 0.004) for k in range(14)], 0.0014, steel, n=5, closed=True))
    for k, a in enumerate((-0.5, -1.3)):
        head = lathe(f'head{k}', [(0, 0.003), (0.012, 0.003), (0.013, 0.0015), (0.012, 0)], (0, 0, 0.001), steel, n=12)
        blade = box(f'blade{k}', (0.036, 0.007, 0.0022), (0.030, 0, 0.0014), steel, bevel=0)
        teeth = [box(f'tooth{k}{t}', (0.004, 0.004, 0.0022), (0.028 + 0.008 * t, -0.0045, 0.0014), steel, bevel=0) for t in range(3)]
        ring += place([head, blade, *teeth], (0.24 + 0.026 * cos(a), -0.05 + 0.026 * sin(a), 0.001 + 0.003 * k), a)
    tag = softbox('tag', (0.030, 0.052, 0.007), (0, 0, 0), dye('#b5804a', 0.6), r=0.003, puff=0, k=1, m=1, wrinkle=0)
    ring += place([tag], (0.225, -0.005, 0.001), 0.5)
    SHELF.stand('prop_callum-flat-plan', sheet.parts, ring)


def build():
    """All of Callum's things."""
    pill_box()
    bolt()
    on_the_hooks()
    SHELF.stand('prop_callum-bridge-picture', framed('bridge', 1.18, 0.86, '#33404c', '#f3efe6', bridge, mount=0.03))
    SHELF.stand('prop_callum-team', framed('team', 0.56, 0.52, '#20242a', '#f3efe6', team, fw=0.018, mount=0.02))
    SHELF.stand('prop_callum-photo', stood('couple', framed('couple', 0.16, 0.20, '#c49a5e', '#f6f2ea', couple, fw=0.012, mount=0.008), 0.20))
    SHELF.stand('prop_callum-tool-bag', tool_bag())
    SHELF.stand('prop_callum-joinery', joinery())
    ball_and_boots()
    console()
    watch()
    moving_boxes()
    flat_and_keys()


NODES = SHELF.nodes
