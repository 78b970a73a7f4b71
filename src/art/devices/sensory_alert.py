"""A visual and vibrating alert: bedside unit with flashing lens and clock, a pillow pad, a pager."""

from math import cos, pi, sin

import bmesh

from devices.bedroom_parts import (
    GREEN,
    OFF,
    Face,
    big_lights,
    block,
    digits,
    floor,
    ink,
    key_button,
    lead,
    light,
    mains_plug,
    pager,
    pager_nodes,
    pale,
    shadow_sheet,
    sign,
    slab,
)
from devices.studio import put
from kit.materials import M, hexlin
from kit.mesh import bm_obj, place
from kit.shapes import lathe, spline, tube

MOUNT = 'table'

# side of the unit as (y, z), front edge first: a foot, a leaning face, a flat top behind it
SIDE = [(-0.062, 0.002), (0.062, 0.002), (0.062, 0.088), (0.010, 0.094), (-0.046, 0.030)]
WIDTH = 0.185
TILT = 0.852
FACE = Face((0, -0.0180, 0.0620), (TILT, 0, 0))
LENS = (0, 0.0445, 0.0890)
PAD = (-0.205, -0.060, 0)
LIGHTS = {
    'door': (-0.060, 'bell'),
    'phone': (-0.030, 'phone'),
    'person': (0.0, 'person'),
    'smoke': (0.030, 'flame'),
    'battery': (0.060, 'battery'),
}
ROW = 0.0215
BEAM = Face((0, -0.0545, 0.0165), (1.05, 0, 0))

NODES = {
    'body': (None, (0, 0, 0)),
    'indicator_flash': (None, LENS),
    'display_clock': (None, FACE.at(0, -0.004)),
    'control_reset-button': (None, BEAM.at(0.030, 0), {'press': 0.002}),
    'control_test-button': (None, BEAM.at(-0.050, 0), {'press': 0.002}),
    **{f'indicator_{name}-light': (None, FACE.at(x, ROW)) for name, (x, _) in LIGHTS.items()},
    'indicator_power-light': (None, BEAM.at(-0.0830, 0)),
    'control_pillow-pad': (None, PAD),
    **pager_nodes((0.165, -0.040, 0), -0.18),
}

LAMPS = {
    'indicator_flash': hexlin('#cfd9db'),
    **{f'indicator_{name}-light': OFF for name in LIGHTS},
    'indicator_power-light': GREEN,
    'indicator_pager-light': OFF,
}


def case():
    """The housing: leaning face with a dark window, a brow for the lens, feet."""
    shell, grey = M('abs_white', col='#edeae2'), M('abs_grey', col='#a9afb2')
    mesh = bmesh.new()
    left, right = ([mesh.verts.new((x, y, z)) for y, z in SIDE] for x in (-WIDTH / 2, WIDTH / 2))
    n = len(SIDE)
    mesh.faces.new(left)
    mesh.faces.new(list(reversed(right)))
    for k in range(n):
        mesh.faces.new([left[k], left[(k + 1) % n], right[(k + 1) % n], right[k]])
    bmesh.ops.bevel(mesh, geom=mesh.edges[:], offset=0.010, segments=3, affect='EDGES', profile=0.6)
    body = bm_obj('case', mesh, shell, autosmooth=180)
    body['fine'] = 0.095
    put('body', body)
    window = slab(
        'window', 0.158, 0.066, [(0, -0.001), (0, 0.0010), (0.001, 0.0018), (0.003, 0.0008)], 0.008, grey, k=3
    )
    put('body', FACE.lay(window, 0, 0.0))
    collar = [(0.0400, -0.004), (0.0400, 0.0030), (0.0385, 0.0052), (0.0345, 0.0060), (0.0325, 0.0030)]
    put('body', lathe('collar', collar, LENS, grey, n=24, autosmooth=60))
    for x in (-0.072, 0.072):
        for y in (-0.042, 0.048):
            put(
                'body',
                lathe(
                    'foot', [(0.007, 0.004), (0.007, 0), (0, 0)], (x, y, 0), M('rubber', col='#45494c'), n=12
                ),
            )


def lens():
    """The flashing lens with a guard of thin ribs, so that its form shows when it is off."""
    glass, rib = M('lamp', col='#ffffff', emit=1), M('lens_rib', col='#8f9da3')
    bowl = [
        (0, 0.0330),
        (0.010, 0.0318),
        (0.0195, 0.0275),
        (0.0270, 0.0195),
        (0.0312, 0.0100),
        (0.0325, 0.0010),
    ]
    put('indicator_flash', lathe('lens', bowl, LENS, glass, n=24, autosmooth=180))
    for k in range(6):
        a = pi * k / 3 + 0.3
        points = [
            (LENS[0] + (r + 0.0006) * cos(a), LENS[1] + (r + 0.0006) * sin(a), LENS[2] + z + 0.0006)
            for r, z in bowl
        ]
        put('body', tube('rib', points, 0.0013, rib, n=3, caps=False))
    ring = [
        (LENS[0] + 0.0277 * cos(a), LENS[1] + 0.0277 * sin(a), LENS[2] + 0.0200)
        for a in (k * pi / 8 for k in range(16))
    ]
    put('body', tube('ring', ring, 0.0012, rib, n=3, closed=True))
    put(
        'body',
        lathe('cap', [(0, 0.0355), (0.0042, 0.0350), (0.0052, 0.0325)], LENS, rib, n=14, autosmooth=180),
    )


def face():
    """Large figures of the clock, a row of lights each under its sign, two keys below."""
    glass, figure = M('screen', col='#10272e', emit=0.3), M('clock', col='#ffd98a', emit=0.95)
    dim = M('clock_dim', col='#8d8a72', emit=0.4)
    put('display_clock', FACE.lay(block('glass', 0.150, 0.060, glass, ghost=False), 0, 0.0, 0.0012))
    put('display_clock', FACE.lay(digits('07:30', 0.0155, 0.0038, figure), -0.010, -0.0115, 0.0018))
    put('display_clock', FACE.lay(sign('bell', 0.0068, 0.0014, dim), 0.060, -0.0040, 0.0018))
    put('display_clock', FACE.lay(sign('buzz', 0.0068, 0.0014, dim), 0.060, -0.0195, 0.0018))
    for name, (x, icon) in LIGHTS.items():
        light(f'indicator_{name}-light', FACE, (x + 0.0065, ROW, 0.0016), 0.0032)
        put(
            'display_clock',
            FACE.lay(
                sign(icon, 0.0058, 0.0012, M('clock_sign', col='#dfe7e6', emit=0.6)), x - 0.0055, ROW, 0.0018
            ),
        )
    key_button(
        'control_reset-button',
        BEAM,
        (0.030, 0),
        (0.080, 0.0150),
        0.0032,
        M('key_green', col='#2f8a49'),
        'tick',
        pale(),
        0.0065,
        0.38,
        0.09,
    )
    key_button(
        'control_test-button',
        BEAM,
        (-0.050, 0),
        (0.036, 0.0150),
        0.0032,
        M('key_grey', col='#bcc4c8'),
        'flame',
        ink(),
        0.0065,
        0.40,
        0.07,
    )
    light('indicator_power-light', BEAM, (-0.0830, 0, -0.0002), 0.0028)


def pillow_pad():
    """The vibrating pad for under the pillow: two soft shells with a welt and a printed sign."""
    shell, welt = M('pad_shell', col='#55717f', rough=0.7), M('pad_welt', col='#3f5560')
    disc = [
        (0.030, 0),
        (0.041, 0.0025),
        (0.0480, 0.0085),
        (0.0490, 0.0105),
        (0.0480, 0.0135),
        (0.0420, 0.0195),
    ]
    disc += [(0.0300, 0.0228), (0.0150, 0.0238), (0, 0.0240)]
    parts = [lathe('pillow_pad', disc, (0, 0, 0), shell, n=30, autosmooth=180)]
    ring = [(0.0490 * cos(a), 0.0490 * sin(a), 0.0107) for a in (k * pi / 14 for k in range(28))]
    parts.append(tube('welt', ring, 0.0022, welt, n=4, closed=True))
    for r in (0.020, 0.028):
        groove = [
            (r - 0.0012, 0.0241 - (r * 14.5) ** 3 * 0.014),
            (r + 0.0012, 0.0241 - (r * 14.8) ** 3 * 0.014),
        ]
        parts.append(lathe('groove', groove, (0, 0, 0.0007), welt, n=26, autosmooth=180))
    top = Face((0, 0, 0.0246))
    parts += top.lay(sign('buzz', 0.0120, 0.0022, M('sign_pale', col='#f6f4ec')))
    grip = [(0.036 * 0.72, 0.036, 0.0105), (0.050 * 0.72, 0.050, 0.0085)]
    parts.append(tube('pad_grip', grip, [0.0060, 0.0040], welt, n=8))
    put('control_pillow-pad', place(parts, PAD))


def leads():
    """Pad to unit, and the mains lead with its plug at the back."""
    x, y = PAD[0] + 0.036, PAD[1] + 0.050
    points = [
        (x, y, 0.0085),
        (x + 0.020, y + 0.035, 0.003),
        (x - 0.010, y + 0.080, 0.003),
        (x + 0.030, y + 0.120, 0.003),
    ]
    points += [(-0.090, 0.105, 0.004), (-0.058, 0.092, 0.012), (-0.056, 0.056, 0.018)]
    lead('pad_lead', points, 0.0022, M('cord', col='#59666c'), 4, 10)
    points = [
        (0.050, 0.056, 0.018),
        (0.052, 0.088, 0.010),
        (0.085, 0.105, 0.003),
        (0.120, 0.080, 0.003),
        (0.148, 0.075, 0.005),
    ]
    put('body', tube('mains_lead', spline(points, 4), 0.0027, M('abs_white'), n=5))
    mains_plug((0.185, 0.088, 0), -1.25)


def lights():
    """The studio of a small device."""
    big_lights(1.1)


def build():
    """Unit, lens, pillow pad and pager on the unseen table."""
    case()
    lens()
    face()
    pillow_pad()
    leads()
    pager((0.165, -0.040, 0), -0.18, 'bell')
    floor(2.4)


def shadow_grids():
    """The table below all of it."""
    return shadow_sheet(-0.30, 0.26, -0.16, 0.19, 0.028)
