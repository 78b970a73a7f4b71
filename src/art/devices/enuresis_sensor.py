"""An enuresis sensor: a washable sheet with woven tracks, a popper clip, a small box and a pager."""

from math import pi, sin

from devices.bedroom_parts import (
    GREEN,
    OFF,
    Face,
    big_lights,
    floor,
    holes,
    ink,
    key_button,
    lead,
    light,
    pager,
    pager_nodes,
    pale,
    shadow_sheet,
    sign,
    slab,
)
from devices.studio import put, stroke
from kit.materials import M
from kit.mesh import grid_faces, new_obj, place
from kit.shapes import box, lathe

MOUNT = 'table'

SHEET = (0.0, 0.135, 0)
W, D = 0.440, 0.270
TAB_X = 0.030
BOX = (-0.095, -0.085, 0)
CASE = (0.118, 0.080, 0.027)
TOP = Face((BOX[0], BOX[1], CASE[2]))
CLIP = (SHEET[0] + TAB_X, SHEET[1] - D / 2 - 0.026, 0.004)
LIGHTS = {'power': (-0.038, 0.022), 'battery': (0.0, 0.022), 'wet': (0.038, 0.022)}
ICONS = {'power': 'power', 'battery': 'battery', 'wet': 'drop'}
KEYS = {'on': (-0.038, 'power'), 'quiet': (0.0, 'quiet'), 'reset': (0.038, 'reset')}

NODES = {
    'body': (None, (0, 0, 0)),
    'control_sheet': (None, SHEET),
    'control_clip': (None, CLIP),
    **{
        f'control_{name}-button': (None, TOP.at(x, -0.015), {'press': 0.002}) for name, (x, _) in KEYS.items()
    },
    **{f'indicator_{name}-light': (None, TOP.at(*spot)) for name, spot in LIGHTS.items()},
    **pager_nodes((0.130, -0.085, 0), -0.16),
}

LAMPS = {
    'indicator_power-light': GREEN,
    'indicator_battery-light': OFF,
    'indicator_wet-light': OFF,
    'indicator_pager-light': OFF,
}


def height(x, y):
    """How the sheet lies: never quite flat, its far corner turned up a little."""
    wave = 0.0026 * sin(17 * x + 9 * y) + 0.0019 * sin(26 * y - 11 * x + 1.2)
    corner = max(0, x / W + y / D - 0.80)
    return 0.0070 + wave + 0.42 * corner * corner


def drape(parts, up):
    """Lay flat lines on the sheet."""
    for part in parts:
        for v in part.data.vertices:
            v.co.z = height(v.co.x, v.co.y) + up
    return parts


def sheet():
    """Cotton top with a turned hem, two combs of silver thread, a waterproof edge and a tab with poppers."""
    cotton, hem = M('cotton', col='#d6e3e4'), M('hem', col='#7fa0ad')
    nx, ny = 25, 17
    verts = []
    for j in range(ny):
        for i in range(nx):
            u, v = 2 * i / (nx - 1) - 1, 2 * j / (ny - 1) - 1
            round_off = 1 - 0.045 * (u * v) ** 6
            x, y = u * W / 2 * round_off, v * D / 2 * round_off
            edge = max(abs(u), abs(v)) > 0.999
            verts.append((x, y, max(0.0002, height(x, y) - (0.0050 if edge else 0))))
    parts = [new_obj('sheet', verts, grid_faces(nx, ny), cotton, autosmooth=180)]
    rim = _path([(-W / 2, -D / 2), (W / 2, -D / 2), (W / 2, D / 2), (-W / 2, D / 2)], 0.015, 18)
    parts += drape([stroke('hem', rim, 0.0085, hem, closed=True)], 0.0010)
    parts += _tracks()
    parts.append(
        box('tab', (0.046, 0.050, 0.0028), (TAB_X, -D / 2 - 0.015, 0.0022), hem, bevel=0.0012, seg=1)
    )
    label = _path([(-0.195, -0.112), (-0.135, -0.112), (-0.135, -0.080), (-0.195, -0.080)], 0, 2)
    parts += drape(
        [
            new_obj(
                'label',
                [(*p, 0) for p in label],
                [tuple(range(len(label)))],
                M('label', col='#f4f2ea'),
                ghost=True,
            )
        ],
        0.0011,
    )
    drop = sign('drop', 0.0105, 0.0020, M('pad_print', col='#4f7c9c'))
    parts += drape(place_flat(drop, -0.179, -0.097), 0.0017)
    bed = sign('bed', 0.0110, 0.0018, M('pad_print'))
    parts += drape(place_flat(bed, -0.152, -0.096), 0.0017)
    put('control_sheet', place(parts, SHEET))


def place_flat(parts, x, y):
    """Shift flat parts before they are draped."""
    for part in parts:
        for v in part.data.vertices:
            v.co.x, v.co.y = v.co.x + x, v.co.y + y
    return parts


def _path(corners, inset, cuts):
    """A closed line through corners, drawn in, cut finely enough to follow the sheet."""
    sx = [(-1 if x > 0 else 1) * inset for x, _ in corners]
    sy = [(-1 if y > 0 else 1) * inset for _, y in corners]
    inner = [(x + a, y + b) for (x, y), a, b in zip(corners, sx, sy)] if inset else corners
    out = []
    for k, (x0, y0) in enumerate(inner):
        x1, y1 = inner[(k + 1) % len(inner)]
        out += [(x0 + (x1 - x0) * i / cuts, y0 + (y1 - y0) * i / cuts) for i in range(cuts)]
    return out


def _tracks():
    """Two combs of silver thread that mesh without touching: moisture joins them."""
    silver = M('silver_thread', col='#7f929b')
    lines, left, right = [], -0.165, 0.165
    for k in range(9):
        y = -0.052 + 0.0175 * k
        x0, x1 = (left, right - 0.018) if k % 2 else (left + 0.018, right)
        lines.append([(x0 + (x1 - x0) * i / 16, y) for i in range(17)])
    for x, y0, y1 in ((left, -0.0345, 0.0705), (right, -0.052, 0.088)):
        lines.append([(x, y0 + (y1 - y0) * i / 8) for i in range(9)])
    for x, side in ((TAB_X - 0.010, left), (TAB_X + 0.010, right)):
        y = -0.0345 if side < 0 else -0.052
        down = [(side, y), (side, -0.078), (x, -0.078), (x, -D / 2 + 0.004)]
        lines.append(
            [
                (a[0] + (b[0] - a[0]) * i / 8, a[1] + (b[1] - a[1]) * i / 8)
                for a, b in zip(down, down[1:])
                for i in range(8)
            ]
        )
    return drape([stroke(f'track{k}', line, 0.0028, silver) for k, line in enumerate(lines)], 0.0013)


def clip():
    """The clip that snaps on the poppers of the tab."""
    shell, grey = M('abs_white', col='#eeebe3'), M('abs_grey', col='#a9afb2')
    steps = [
        (0.002, 0),
        (0, 0.002),
        (0, 0.0045),
        (0.0006, 0.0049),
        (0.0006, 0.0056),
        (0, 0.0060),
        (0.001, 0.0085),
        (0.004, 0.0100),
        (0.009, 0.0100),
    ]
    parts = [slab('clip', 0.042, 0.030, steps, 0.008, shell, k=4)]
    for x in (-0.010, 0.010):
        parts.append(
            lathe(
                'popper',
                [(0, 0.0112), (0.0028, 0.0110), (0.0042, 0.0100)],
                (x, 0.001, 0),
                grey,
                n=14,
                autosmooth=180,
            )
        )
    parts.append(
        lathe(
            'clip_grip',
            [(0, 0.020), (0.0026, 0.020), (0.0040, 0.002), (0.0040, 0)],
            (0, -0.013, 0.005),
            M('jack', col='#8b9397'),
            n=10,
            rot=(pi / 2, 0, 0),
        )
    )
    put('control_clip', place(parts, CLIP))


def case():
    """A pebble-like box for the bedside: parting line, grey face, three keys, three lights, sounder."""
    shell, face = M('abs_white', col='#eeebe3'), M('abs_face', col='#d3dadb')
    w, d, h = CASE
    steps = [
        (0.004, 0.001),
        (0, 0.006),
        (0, 0.012),
        (0.0009, 0.0125),
        (0.0009, 0.0135),
        (0, 0.0140),
        (0.0006, 0.0190),
    ]
    steps += [(0.0030, 0.0245), (0.0065, h - 0.0004), (0.009, h), (0.022, h)]
    put('body', slab('case', w, d, steps, 0.024, shell, k=6, loc=BOX))
    band = slab('band', w - 0.018, 0.030, [(0, -0.0002), (0, 0.0004), (0.0006, 0.0007)], 0.010, face, k=4)
    put('body', TOP.lay(band, 0, -0.015))
    icons = {
        'on': M('key_grey', col='#bcc4c8'),
        'quiet': M('key_grey'),
        'reset': M('key_green', col='#2f8a49'),
    }
    for name, (x, icon) in KEYS.items():
        node = f'control_{name}-button'
        key_button(
            node,
            TOP,
            (x, -0.015),
            (0.028, 0.0195),
            0.0030,
            icons[name],
            icon,
            pale() if name == 'reset' else ink(),
            0.006,
        )
    for name, (x, y) in LIGHTS.items():
        light(f'indicator_{name}-light', TOP, (x + 0.007, y), 0.0034)
        put('body', TOP.lay(sign(ICONS[name], 0.0060, 0.0012, ink()), x - 0.0055, y, 0.0006))
    holes(TOP, (0.019, 0.0075), 2, 0.0042, 0.0010)


def leads():
    """From the clip to the back of the box."""
    start = (CLIP[0], CLIP[1] - 0.032, CLIP[2] + 0.004)
    points = [
        start,
        (start[0] + 0.004, start[1] - 0.028, 0.003),
        (start[0] - 0.020, start[1] - 0.052, 0.003),
        (start[0] - 0.042, start[1] - 0.020, 0.003),
    ]
    points += [
        (BOX[0] + 0.020, BOX[1] + 0.075, 0.004),
        (BOX[0] + 0.006, BOX[1] + 0.058, 0.009),
        (BOX[0], BOX[1] + 0.036, 0.011),
    ]
    lead('clip_lead', points, 0.0021, M('cord', col='#c9c9c3'))


def lights():
    """The studio of a small device."""
    big_lights(1.1)


def build():
    """Sheet, clip, box and pager."""
    sheet()
    clip()
    case()
    leads()
    pager((0.130, -0.085, 0), -0.16, 'person')
    floor(2.4)


def shadow_grids():
    """The surface below all of it."""
    return shadow_sheet(-0.29, 0.29, -0.19, 0.33, 0.028)
