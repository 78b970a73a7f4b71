"""What Callum Reay has in his room: tablets, console, watch, boxes for the new flat."""

from math import cos, pi, sin

from dressings.paintwork import Painting, dye
from kit.garden import tapered
from kit.materials import M
from kit.mesh import new_obj, place
from kit.shapes import box, lathe, softbox, spline, tube


def pill_box(shelf):
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
            rim = [(x - 0.0125, -0.0165), (x + 0.0125, -0.0165), (x + 0.0125, 0.0165), (x - 0.0125, 0.0165)]
            inside.line('#d5e8f3', [*rim, rim[0]], 0.003)
            parts.append(box('lid_tab', (0.012, 0.006, 0.004), (x, -0.0225, 0.0165), lid, bevel=0))
        else:
            parts.append(
                box(f'lid{k}', (0.027, 0.0025, 0.034), (x, 0.020, 0.020), lid, bevel=0, rot=(-0.35, 0, 0))
            )
    shelf.stand('prop_callum-pill-box', parts, inside.parts)


def console(shelf):
    """A games console with its controller and a headset leaning on it."""
    pale, dark = dye('#e9ebee', 0.4), dye('#23272e', 0.4)
    case = [
        (0, 0.070, 0.200, 0.016),
        (0.012, 0.076, 0.214, 0.020),
        (0.250, 0.068, 0.206, 0.020),
        (0.262, 0.060, 0.196, 0.016),
    ]
    core = [(0.004, 0.040, 0.222, 0.006), (0.258, 0.036, 0.214, 0.006)]
    parts = [tapered('case', case, pale, corner=3), tapered('core', core, dark, corner=2)]
    parts.append(
        box(
            'light',
            (0.003, 0.002, 0.10),
            (0, -0.1115, 0.12),
            M('console_light', col='#5fb7ff', emit=0.8),
            bevel=0,
        )
    )
    grips = [
        (-0.078, -0.050, 0.016),
        (-0.066, 0.010, 0.026),
        (-0.030, 0.026, 0.030),
        (0, 0.026, 0.030),
        (0.030, 0.026, 0.030),
        (0.066, 0.010, 0.026),
        (0.078, -0.050, 0.016),
    ]
    radii = [0.016, 0.023, 0.021, 0.020, 0.021, 0.023, 0.016]
    pad = [tube('pad', spline(grips, 2), [radii[min(6, (k + 1) // 2)] for k in range(13)], dark, n=10)]
    for x in (-0.030, 0.030):
        pad.append(
            lathe(
                f'stick{x}',
                [(0, 0.014), (0.010, 0.013), (0.010, 0.009), (0.005, 0)],
                (x, 0.012, 0.046),
                pale,
                n=9,
            )
        )
    for k, colour in enumerate(('#d9473c', '#4a86d8', '#59a552', '#e0b33a')):
        a = pi / 2 * k
        pad.append(
            lathe(
                f'key{k}',
                [(0, 0.006), (0.005, 0.005), (0.006, 0)],
                (0.062 + 0.010 * cos(a), 0.018 + 0.010 * sin(a), 0.045),
                dye(colour, 0.4),
                n=7,
            )
        )
    parts += place(pad, (-0.16, -0.05, 0), 0.35)
    shelf.stand('prop_callum-console', parts)


def watch(shelf):
    """His watch on its charging puck, strap open, screen asleep."""
    strap = dye('#2f6f5e', 0.6)
    loop = [
        (0.030 * cos(a), 0, 0.032 + 0.030 * sin(a))
        for a in [pi * 0.60 + 1.8 * pi * k / 16 for k in range(17)]
    ]
    band = tube('band', loop, 0.0105, strap, n=10)
    for v in band.data.vertices:
        depth = ((v.co.x**2 + (v.co.z - 0.032) ** 2) ** 0.5 - 0.030) * 0.25
        angle = (v.co.x, v.co.z - 0.032)
        length = max(1e-6, (angle[0] ** 2 + angle[1] ** 2) ** 0.5)
        v.co.x, v.co.z = angle[0] / length * (0.030 + depth), 0.032 + angle[1] / length * (0.030 + depth)
    case = softbox(
        'case',
        (0.040, 0.036, 0.011),
        (0, 0, 0.060),
        dye('#9aa1a8', 0.3),
        r=0.0055,
        puff=0,
        k=2,
        m=1,
        wrinkle=0,
    )
    face = Painting('face', on_table=True, lift=0.0716)
    face.block('#14181d', -0.016, -0.014, 0.032, 0.028)
    face.line(
        '#4fd08a',
        [(-0.012, 0), (-0.005, 0), (-0.002, 0.008), (0.002, -0.007), (0.005, 0), (0.012, 0)],
        0.0022,
    )
    puck = lathe(
        'puck',
        [(0, 0.008), (0.024, 0.008), (0.028, 0.004), (0.028, 0)],
        (0.075, 0.02, 0),
        dye('#f1f0ec', 0.4),
        n=13,
    )
    lead = tube(
        'lead',
        spline([(0.10, 0.03, 0.003), (0.14, 0.07, 0.003), (0.12, 0.12, 0.003), (0.05, 0.13, 0.003)], 4),
        0.0025,
        dye('#f1f0ec'),
        n=5,
    )
    shelf.stand('prop_callum-watch', place([band, case, *face.parts], (0, 0, 0), 0.4), puck, lead)


def moving_boxes(shelf):
    """Two open boxes for the new flat: pans and a lamp, a rolled quilt; a ball of tape on top."""
    card, inner = dye('#c49a68', 0.9), dye('#8f6d45', 0.95)
    parts = []
    for k, (x, y, w, d, h, turn) in enumerate(
        ((0, 0, 0.46, 0.38, 0.34, 0.08), (0.50, 0.05, 0.40, 0.36, 0.30, -0.16))
    ):
        own = [box(f'box{k}', (w, d, h), (0, 0, 0), card, bevel=0.004, seg=1, drop=('+z',))]
        own.append(box(f'inner{k}', (w - 0.012, d - 0.012, 0.004), (0, 0, h - 0.05), inner, bevel=0))
        for side, (fx, fy) in enumerate(((1, 0), (-1, 0), (0, 1), (0, -1))):
            own.append(_flap(f'flap{k}{side}', w, d, h, fx, fy, card))
        own.append(
            box(
                f'tape{k}',
                (0.052, 0.002, h * 0.98),
                (0.02, -d / 2 - 0.001, 0.002),
                dye('#dcc7a0', 0.5),
                bevel=0,
            )
        )
        parts += place(own, (x, y, 0), turn)
    shade = lathe(
        'shade',
        [(0.085, 0), (0.055, 0.13), (0.050, 0.132), (0.078, 0.002)],
        (-0.10, 0.03, 0.46),
        dye('#e8c36a', 0.8),
        n=13,
    )
    post = tube('post', [(-0.10, 0.03, 0.28), (-0.10, 0.03, 0.50)], 0.009, dye('#3b3f46', 0.4), n=7)
    pan = lathe(
        'pan',
        [(0, 0.0), (0.10, 0.0), (0.112, 0.05), (0.108, 0.05), (0.097, 0.006), (0, 0.006)],
        (0.10, -0.02, 0.31),
        dye('#3f4348', 0.4),
        n=15,
        rot=(0.5, 0.2, 0),
    )
    grip = tube(
        'grip',
        [(0.16, 0.05, 0.39), (0.22, 0.13, 0.47), (0.25, 0.17, 0.505)],
        [0.010, 0.012, 0.011],
        dye('#23262b'),
        n=7,
    )
    quilt = [
        softbox(
            f'quilt{k}',
            (0.30, 0.14, 0.17),
            (0.50, -0.04 + 0.15 * k, 0.20),
            dye(colour, 0.95),
            r=0.06,
            puff=0.02,
            k=2,
            m=2,
            wrinkle=0.006,
            seed=k,
        )
        for k, colour in enumerate(('#4c6fa5', '#e7e3da'))
    ]
    shelf.stand('prop_callum-moving-boxes', parts, shade, post, pan, grip, quilt)


def _flap(name, w, d, h, fx, fy, mat):
    """One flap of a box, folded outwards and a little down; seen from both sides."""
    along, reach = (d, 0.13) if fx else (w, 0.13)
    half = along / 2
    edge = [
        (fx * w / 2 - fy * half, fy * d / 2 + fx * half, h),
        (fx * w / 2 + fy * half, fy * d / 2 - fx * half, h),
    ]
    far = [(x + fx * reach, y + fy * reach, h - 0.035) for x, y, _ in edge]
    top = [*edge, *reversed(far)]
    low = [(x, y, z - 0.003) for x, y, z in top]
    return new_obj(name, top + low, [(3, 2, 1, 0), (4, 5, 6, 7), (2, 3, 7, 6)], mat, smooth=False)
