"""A bed occupancy sensor: a thin pad with its lead, the control box, and a small pager."""

from math import cos, pi, sin

from devices.bedroom_parts import (
    GREEN,
    OFF,
    Face,
    big_lights,
    block,
    floor,
    holes,
    ink,
    key_button,
    lead,
    light,
    pager,
    pager_nodes,
    pale,
    rounded,
    screw,
    shadow_sheet,
    sign,
    slab,
)
from devices.studio import put, stroke
from kit.materials import M
from kit.mesh import new_obj, place
from kit.shapes import box, lathe, softbox

MOUNT = 'table'

PAD = (-0.015, 0.120, 0)  # middle of the pad, W x D
PAD_W, PAD_D = 0.400, 0.200
BOX = (-0.060, -0.070, 0)
CASE = (0.150, 0.098, 0.034)
TOP = Face((BOX[0], BOX[1], CASE[2]))
FLOOR = Face((0, 0, 0))
JACK = (BOX[0] + 0.040, BOX[1] + CASE[1] / 2, 0.016)
DIAL = (-0.046, -0.006)
LIGHTS = {
    'power': (-0.052, 0.034),
    'battery': (-0.0175, 0.034),
    'in-bed': (0.0175, 0.034),
    'alarm': (0.052, 0.034),
}
ICONS = {'power': 'power', 'battery': 'battery', 'in-bed': 'bed', 'alarm': 'bell'}

NODES = {
    'body': (None, (0, 0, 0)),
    'setting': (None, (0, 0, 0)),
    'control_pad': (None, PAD, {'press': 0.002}),
    'control_lead-plug': (None, JACK),
    'control_delay-dial': (None, TOP.at(*DIAL), {'axis': 'y', 'openDeg': 60}),
    'control_on-button': (None, TOP.at(0.012, -0.010), {'press': 0.002}),
    'control_reset-button': (None, TOP.at(0.050, -0.010), {'press': 0.002}),
    **{f'indicator_{name}-light': (None, TOP.at(*spot)) for name, spot in LIGHTS.items()},
    **pager_nodes((0.118, -0.068, 0), -0.14),
}

LAMPS = {
    'indicator_power-light': GREEN,
    'indicator_battery-light': OFF,
    'indicator_in-bed-light': OFF,
    'indicator_alarm-light': OFF,
    'indicator_pager-light': OFF,
}


def pad():
    """Two welded sheets of wipe-clean vinyl with a thin strip of foam between, and a printed label."""
    vinyl, seam, blue = (
        M('vinyl', col='#dfe4e4'),
        M('vinyl_seam', col='#c3ccd0'),
        M('pad_print', col='#4f7c9c'),
    )
    steps = [
        (0, 0),
        (0, 0.0022),
        (0.010, 0.0024),
        (0.014, 0.0080),
        (0.022, 0.0098),
        (0.045, 0.0102),
        (0.075, 0.0098),
    ]
    sheet = slab('pad', PAD_W, PAD_D, steps, 0.018, vinyl, k=5, loc=PAD)
    sheet['fine'] = 0.055
    weld = [(x, y, 0.0030) for x, y in rounded(PAD_W, PAD_D, 0.018, 0.0055, 4)]
    line = stroke('weld', [p[:2] for p in weld], 0.0016, seam, closed=True)
    parts = [sheet, *place([line], (PAD[0], PAD[1], 0.0029))]
    front = Face((PAD[0], PAD[1] - 0.062, 0.0108))
    parts += front.lay(block('pad_label', 0.110, 0.030, M('label', col='#f4f2ea')))
    parts += front.lay(sign('bed', 0.011, 0.0020, blue), -0.034, 0, 0.0004)
    for k, w in enumerate((0.052, 0.040, 0.046)):
        parts += front.lay(
            block('words', w, 0.0028, M('print', col='#7d868b'), w / 2), -0.012, 0.008 - 0.008 * k, 0.0004
        )
    for x in (-0.115, 0.115):
        parts += front.lay(sign('up', 0.009, 0.0022, blue), x, 0, 0.0002)
    put('control_pad', parts)
    tail = box('pad_tail', (0.022, 0.020, 0.009), (PAD[0] + 0.075, PAD[1] - 0.104, 0.001), seam, bevel=0.003)
    put('control_pad', tail)


def case():
    """The box: two shells with a parting line, a grey band, sounder, rubber feet."""
    shell, face, grey = (
        M('abs_white', col='#efece4'),
        M('abs_face', col='#d5d9da'),
        M('abs_grey', col='#a9afb2'),
    )
    w, d, h = CASE
    steps = [
        (0.003, 0.002),
        (0, 0.005),
        (0, 0.015),
        (0.0009, 0.0155),
        (0.0009, 0.0166),
        (0, 0.0171),
        (0, h - 0.006),
    ]
    steps += [(0.0010, h - 0.0028), (0.0034, h - 0.0006), (0.006, h), (0.020, h)]
    parts = [slab('case', w, d, steps, 0.013, shell, k=5, loc=BOX)]
    plate = slab('plate', w - 0.016, 0.024, [(0, 0), (0, 0.0004), (0.0006, 0.0008)], 0.006, face, k=3)
    parts += TOP.lay(plate, 0, 0.0335)
    for x in (-0.055, 0.055):
        for y in (-0.034, 0.034):
            foot = lathe(
                'foot',
                [(0.006, 0.003), (0.006, 0), (0, 0)],
                (BOX[0] + x, BOX[1] + y, 0),
                M('rubber', col='#45494c'),
                n=12,
            )
            parts.append(foot)
    rim = [(0.0090, -0.004), (0.0090, 0.0018), (0.0062, 0.0030), (0.0046, 0.0010)]
    parts.append(lathe('socket', rim, JACK, grey, n=16, rot=(-pi / 2, 0, 0), autosmooth=60))
    put('body', parts)
    holes(TOP, (0.031, -0.0365), 2, 0.0052, 0.0013)
    for x in (-0.0675, 0.0675):
        screw(TOP, (x, -0.041), 0.0026)


def controls():
    """Delay dial with its scale, on-off, reset; four lights with their signs."""
    grey, dark = M('dial', col='#5d666c'), ink()
    knob = [(0, 0.0110), (0.0095, 0.0108), (0.0112, 0.0098), (0.0124, 0.0030), (0.0140, 0.0006), (0.0140, 0)]
    parts = [lathe('dial', knob, TOP.at(*DIAL), grey, n=30, autosmooth=50)]
    parts += TOP.lay(block('pointer', 0.0022, 0.0085, pale(), 0, 0.0055), *DIAL, 0.0114)
    put('control_delay-dial', parts)
    for k in range(5):
        a = pi / 2 + (k - 2) * pi / 3
        r, size = 0.0182, 0.0016 + 0.00045 * (4 - k)
        dot = [(size * 0.7 * cos(b), size * 0.7 * sin(b), 0) for b in (j * pi / 3 for j in range(6))]
        mark = new_obj('mark', dot, [tuple(range(6))], dark, smooth=False, ghost=True)
        put('body', TOP.lay(mark, DIAL[0] + r * cos(a), DIAL[1] + r * sin(a), 0.0005))
    put('body', TOP.lay(sign('clock', 0.0062, 0.0012, dark), DIAL[0], DIAL[1] - 0.0270, 0.0005))
    key_button(
        'control_on-button',
        TOP,
        (0.012, -0.010),
        (0.026, 0.020),
        0.0030,
        M('key_grey', col='#c3c8ca'),
        'power',
    )
    green = M('key_green', col='#2f8a49')
    key_button('control_reset-button', TOP, (0.050, -0.010), (0.030, 0.020), 0.0030, green, 'reset', pale())
    for name, (x, y) in LIGHTS.items():
        light(f'indicator_{name}-light', TOP, (x + 0.0075, y, 0.0008), 0.0034)
        put('body', TOP.lay(sign(ICONS[name], 0.0062, 0.0012, dark), x - 0.006, y, 0.0013))


def leads():
    """The pad's lead runs to a jack at the back of the box."""
    cord = M('cord', col='#d3d3cd')
    x, y = PAD[0] + 0.075, PAD[1] - 0.113
    points = [
        (x, y, 0.005),
        (x + 0.006, y - 0.030, 0.0028),
        (x - 0.018, y - 0.052, 0.0028),
        (x - 0.036, y - 0.020, 0.004),
    ]
    points += [(JACK[0] - 0.008, JACK[1] + 0.050, 0.014), (JACK[0], JACK[1] + 0.027, JACK[2])]
    lead('pad_lead', points, 0.0024, cord)
    barrel = [
        (0, 0.029),
        (0.0028, 0.029),
        (0.0042, 0.026),
        (0.0058, 0.012),
        (0.0058, 0.003),
        (0.0044, 0.002),
        (0.0044, 0),
    ]
    plug = lathe('jack', barrel, JACK, M('jack', col='#454b50'), n=16, rot=(-pi / 2, 0, 0), autosmooth=60)
    put('control_lead-plug', plug)


def setting():
    """A corner of the mattress: it lies on the pad, which looks out at the front."""
    tick, tape, sheet = M('tick', col='#e9e4d8'), M('tape', col='#b9c4c8'), M('sheet', col='#cddbe0')
    w, d, h, z = 0.46, 0.24, 0.130, 0.0108
    middle = (PAD[0] + 0.03, PAD[1] - 0.028 + d / 2, z)
    soft_part = softbox(
        'mattress', (w, d, h), middle, tick, r=0.032, puff=0.004, k=3, m=3, wrinkle=0.002, seed=3
    )
    parts = [soft_part]
    for up in (0.026, h - 0.026):
        band = [(x + middle[0], y + middle[1], z + up) for x, y in rounded(w, d, 0.034, -0.001, 5)]
        parts.append(_tape(band, tape))
    cover = softbox(
        'sheet',
        (w + 0.012, d + 0.012, 0.045),
        (middle[0], middle[1] + 0.05, z + h - 0.038),
        sheet,
        r=0.022,
        puff=0.005,
        k=2,
        m=4,
        wrinkle=0.004,
        seed=8,
        drop_bottom=True,
    )
    put('setting', parts, cover)


def _tape(points, mat):
    """Edge tape around the mattress: a thin raised band."""
    verts, n = [], len(points)
    for x, y, z in points:
        verts += [(x, y, z - 0.006), (x, y, z + 0.006)]
    faces = [(2 * i, 2 * ((i + 1) % n), 2 * ((i + 1) % n) + 1, 2 * i + 1) for i in range(n)]
    return new_obj('tape', verts, faces, mat, autosmooth=180)


def lights():
    """The studio, a little wider than for one small box."""
    big_lights(1.1)


def build():
    """Pad, box, pager, and the mattress that lies on the pad."""
    pad()
    case()
    controls()
    leads()
    pager((0.118, -0.068, 0), -0.14, 'bed')
    setting()
    floor(2.4)


def shadow_grids():
    """The surface below all of it."""
    return shadow_sheet(-0.27, 0.27, -0.17, 0.30, 0.034)
