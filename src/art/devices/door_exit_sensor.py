"""Property exit sensor: door contact with its magnet, movement sensor, and the bypass unit for carers. Faces -y."""

from math import cos, pi, sin

from devices.moulded import (
    UPRIGHT,
    bead,
    grey,
    ink,
    pale,
    patch,
    printed,
    push,
    rounded,
    screw,
    seam,
    shell,
    slab,
    wall,
    wall_shadow,
)
from devices.studio import lights as lights
from devices.studio import put
from kit.materials import M, hexlin
from kit.mesh import grid_faces, new_obj
from kit.shapes import box, lathe

MOUNT = 'wall'
EDGE = -0.1150  # where the door leaf ends and its frame begins
CONTACT, MAGNET = (EDGE + 0.020, 0, 0.030), (EDGE - 0.012, 0, 0.030)
UNIT, EYE = (0.075, 0, -0.035), (0.075, 0, 0.088)
FRONT, EYE_LIGHT = -0.026, (EYE[0], -0.0300, EYE[2] + 0.0330)
HINGE = EDGE - 0.11
LIGHTS = {'armed': -0.024, 'bypass': 0.0, 'alert': 0.024}

NODES = {
    'body': (None, (0, 0, 0)),
    'control_door-magnet': (None, (HINGE, 0, 0), {'axis': 'y', 'openDeg': 55}),
    'control_bypass-button': (None, (UNIT[0], FRONT, UNIT[2] + 0.004), {'press': 0.003}),
    'control_reset-button': (None, (UNIT[0], FRONT, UNIT[2] - 0.0375), {'press': 0.002}),
    'indicator_contact-light': (None, (CONTACT[0], -0.0185, CONTACT[2] + 0.028)),
    'indicator_movement-light': (None, EYE_LIGHT),
    'setting': (None, (0, 0, 0)),
    'setting_door': ('control_door-magnet', (HINGE, 0, 0)),
}
NODES.update(
    {f'indicator_{name}-light': (None, (UNIT[0] + x, FRONT, UNIT[2] + 0.042)) for name, x in LIGHTS.items()}
)
LAMPS = {f'indicator_{name}-light': hexlin('#3a3f42') for name in ('bypass', 'alert', 'contact', 'movement')}
LAMPS['indicator_armed-light'] = hexlin('#35c46a')


def contact():
    """Contact on the frame and the magnet on the door, a few millimetres apart, with their marks in line."""
    case = slab(
        'contact',
        (0.026, 0.076),
        seam(0.0185, 0.004, 0.006),
        CONTACT,
        shell(),
        0.006,
        UPRIGHT,
        n=4,
        step=0.012,
    )
    magnet = slab(
        'magnet', (0.015, 0.044), rounded(0.0150, 0.0035), MAGNET, shell(), 0.004, UPRIGHT, n=4, step=0
    )
    put('body', case)
    put('control_door-magnet', magnet)
    mark = [[(-0.5, 0), (0.8, 0)]]
    printed(
        'control_door-magnet', mark, (MAGNET[0] + 0.001, -0.0154, MAGNET[2]), 0.0055, 0.0012, grey(), UPRIGHT
    )
    printed('body', mark, (CONTACT[0] - 0.0075, -0.0189, CONTACT[2]), 0.0055, 0.0012, grey(), UPRIGHT)
    bead('indicator_contact-light', (CONTACT[0], -0.0186, CONTACT[2] + 0.026), 0.0024, UPRIGHT, 12)
    printed('body', 'door', (CONTACT[0] + 0.003, -0.0189, CONTACT[2] - 0.023), 0.0062, 0.0011, None, UPRIGHT)


def eye():
    """Movement sensor: wedge with a bulging faceted lens."""
    case = slab(
        'eye_case', (0.062, 0.094), seam(0.030, 0.008, 0.009), EYE, shell(), 0.014, UPRIGHT, n=5, step=0.016
    )
    put('body', case)
    nu, nv, w, h = 12, 7, 0.044, 0.040
    verts = []
    for j in range(nv + 1):
        for i in range(nu + 1):
            a, b = pi * (i / nu - 0.5) * 0.92, pi * (j / nv - 0.5) * 0.90
            verts.append(
                (w / 2 * sin(a) / sin(pi * 0.46), -0.0285 - 0.0145 * cos(a) * cos(b) ** 0.7, h / 2 * sin(b))
            )
    lens = new_obj(
        'lens',
        verts,
        grid_faces(nu + 1, nv + 1),
        M('lens_white', col='#e3e4e0'),
        smooth=False,
        autosmooth=8,
        loc=(EYE[0], 0, EYE[2] - 0.006),
    )
    put('body', lens)
    lens['fine'] = 0.02
    frame = slab(
        'lens_frame',
        (0.050, 0.046),
        rounded(0.0020, 0.0012, 2),
        (EYE[0], -0.0292, EYE[2] - 0.006),
        grey(),
        0.006,
        UPRIGHT,
        step=0,
    )
    put('body', frame)
    bead('indicator_movement-light', (EYE_LIGHT[0], -0.0301, EYE_LIGHT[2]), 0.0028, UPRIGHT, 12)


def unit():
    """Bypass unit: a large yellow button, a reset key and three lights with their signs."""
    case = slab(
        'unit', (0.090, 0.128), seam(-FRONT, 0.007, 0.009), UNIT, shell(), 0.014, UPRIGHT, n=6, step=0.016
    )
    put('body', case)
    at = NODES['control_bypass-button'][1]
    ring = [(0.0300, -0.0005), (0.0296, 0.0026), (0.0280, 0.0036), (0.0262, 0.0004)]
    put('body', lathe('ring', ring, at, grey(), n=36, rot=UPRIGHT, autosmooth=180))
    yellow = M('btn_yellow', col='#f2bf1d')
    put('control_bypass-button', push('bypass', at, 0.0258, 0.0060, yellow, UPRIGHT, 36))
    face = at[1] - 0.0064
    printed('control_bypass-button', 'door', (at[0] - 0.009, face, at[2]), 0.0115, 0.0021, None, UPRIGHT)
    printed(
        'control_bypass-button',
        'clock',
        (at[0] + 0.0125, face, at[2] - 0.0065),
        0.0062,
        0.0014,
        None,
        UPRIGHT,
    )
    at = NODES['control_reset-button'][1]
    key = slab(
        'reset',
        (0.040, 0.015),
        rounded(0.0040, 0.0015, 2),
        at,
        M('key_grey', col='#8f979b'),
        0.0065,
        UPRIGHT,
        step=0,
    )
    put('control_reset-button', key)
    printed(
        'control_reset-button', 'turn back', (at[0], at[1] - 0.0044, at[2]), 0.0050, 0.0014, pale(), UPRIGHT
    )
    signs = {'armed': 'moon', 'bypass': 'clock', 'alert': 'bell'}
    for name, x in LIGHTS.items():
        spot = (UNIT[0] + x - 0.0045, FRONT - 0.0002, UNIT[2] + 0.0445)
        bead(f'indicator_{name}-light', spot, 0.0034, UPRIGHT, 14, rim='body')
        printed(
            'body', signs[name], (spot[0] + 0.0100, FRONT - 0.0004, spot[2]), 0.0040, 0.0009, None, UPRIGHT
        )
    screw('body', (UNIT[0], -0.014, UNIT[2] - 0.0638), 0.0028, (pi, 0, 0))


def door():
    """A piece of the door leaf and its frame, for practice only."""
    white, gap = M('gloss', col='#ece8dd', rough=0.4), ink()
    leaf = box(
        'leaf', (0.095, 0.012, 0.30), (EDGE - 0.0490, 0.0064, -0.135), white, bevel=0.002, seg=1, drop=('+y',)
    )
    leaf['fine'] = 0.03
    put('setting_door', leaf)
    jamb = box(
        'jamb', (0.052, 0.012, 0.30), (EDGE + 0.0270, 0.0064, -0.135), white, bevel=0.003, seg=2, drop=('+y',)
    )
    jamb['fine'] = 0.03
    put('setting', jamb)
    patch('setting', (0.006, 0.292), (EDGE, 0.006, 0.015), gap, UPRIGHT)


def build():
    """Everything on its wall."""
    wall(left=EDGE + 0.0535)
    contact()
    eye()
    unit()
    door()


def shadow_grids():
    """The wall round the two larger cases."""
    return wall_shadow((0.012, -0.16), (0.17, 0.16), 0.015)
