"""Linked smoke, heat and carbon monoxide alarms, each with its test button and light. On a wall or ceiling, facing -y."""

from math import cos, pi, sin

from mathutils import Euler

from devices.moulded import (
    UPRIGHT,
    bead,
    dark,
    grey,
    ink,
    patch,
    printed,
    push,
    rounded,
    seam,
    shell,
    slab,
    slots,
    wall,
    wall_shadow,
)
from devices.studio import lights as lights
from devices.studio import put
from kit.materials import M, hexlin
from kit.mesh import place
from kit.shapes import box, lathe, tube

MOUNT = 'wall'
PITCH = 0.200
SMOKE, HEAT, CO = (-PITCH, 0, 0), (0, 0, 0), (PITCH, 0, 0)
TOP = {'smoke': -0.0420, 'heat': -0.0440, 'co': -0.0330}
AT = {'smoke': SMOKE, 'heat': HEAT, 'co': CO}
BUTTON = {'smoke': (0.0, 0.0), 'heat': (0.0, -0.031), 'co': (0.0, -0.0260)}
LIGHT = {'smoke': (0.0, 0.0290), 'heat': (0.0, 0.0330), 'co': (-0.0400, -0.0260)}


def spot(name, table, lift=0.0):
    """A point on the front of an alarm."""
    x, z = table[name]
    return (AT[name][0] + x, TOP[name] - lift, AT[name][2] + z)


NODES = {'body': (None, (0, 0, 0))}
for _name in AT:
    _case = f'control_{_name}-alarm'
    NODES[_case] = (None, AT[_name])
    NODES[f'control_{_name}-test-button'] = (_case, spot(_name, BUTTON), {'press': 0.003})
    NODES[f'indicator_{_name}-light'] = (_case, spot(_name, LIGHT))
NODES['display_co-screen'] = ('control_co-alarm', (CO[0], TOP['co'], 0.024))

LAMPS = {f'indicator_{name}-light': hexlin('#35c46a') for name in AT}


def test_button(name, r, mat, sign, size):
    """A round test button with its sign, in a grey well."""
    node, at = f'control_{name}-test-button', spot(name, BUTTON)
    well = [(r + 0.0034, -0.0010), (r + 0.0030, 0.0008), (r + 0.0018, 0.0013), (r + 0.0006, -0.0002)]
    put(f'control_{name}-alarm', lathe('well', well, at, grey(), n=32, rot=UPRIGHT, autosmooth=180))
    put(node, push('test', at, r, 0.0034, mat, UPRIGHT, 28))
    printed(node, sign, (at[0], at[1] - 0.0038, at[2]), size, 0.0018, None, UPRIGHT)


def smoke():
    """Round dome with a ring of slots all round its side for the smoke to enter."""
    node, n = 'control_smoke-alarm', 48
    base = [(0.0575, 0), (0.0575, 0.0090), (0.0560, 0.0105), (0.0500, 0.0110)]
    put(node, lathe('base', base, SMOKE, shell(), n=n, rot=UPRIGHT, autosmooth=50))
    put(node, lathe('chamber', [(0.0500, 0.0105), (0.0500, 0.0225)], SMOKE, dark(), n=28, rot=UPRIGHT))
    cap = [
        (0.0440, 0.0222),
        (0.0555, 0.0222),
        (0.0555, 0.0262),
        (0.0535, 0.0310),
        (0.0480, 0.0362),
        (0.0400, 0.0398),
        (0.0300, 0.0416),
        (0.0180, 0.0420),
        (0.0, 0.0420),
    ]
    put(node, lathe('cap', cap, SMOKE, shell(), n=n, rot=UPRIGHT, autosmooth=60))
    for k in range(24):
        a = 2 * pi * (k + 0.5) / 24
        fin = box('fin', (0.0036, 0.0125, 0.0080), (0, 0, -0.0040), shell(), bevel=0, drop=('+y', '-y'))
        at = (SMOKE[0] + 0.0515 * cos(a), -0.0165, 0.0515 * sin(a))
        put(node, place([fin], at, 0, fin_turn(a)))
    arcs = [[(0.041 * cos(a + s), 0.041 * sin(a + s)) for s in (0, 0.16, 0.32)] for a in (3.6, 4.1, 4.6, 5.1)]
    for line in arcs:
        printed(node, [line], (SMOKE[0], TOP['smoke'] + 0.0018, 0), 1, 0.0022, dark(), UPRIGHT)
    test_button('smoke', 0.0190, M('key_grey_light', col='#d4d2ca'), 'wave', 0.0098)
    bead('indicator_smoke-light', spot('smoke', LIGHT, 0.0002), 0.0032, UPRIGHT, rim=node)


def fin_turn(angle):
    """The turn of a fin whose long side lies across a circle in the xz plane."""
    return Euler((0, pi / 2 - angle, 0))


def heat():
    """Round alarm with a small open cage in the middle: the heat reaches the bead inside."""
    node, n = 'control_heat-alarm', 48
    case = [
        (0.0575, 0),
        (0.0575, 0.0120),
        (0.0568, 0.0125),
        (0.0568, 0.0137),
        (0.0575, 0.0142),
        (0.0575, 0.0180),
        (0.0545, 0.0250),
        (0.0490, 0.0285),
        (0.0400, 0.0300),
        (0.0250, 0.0302),
        (0.0190, 0.0302),
        (0.0170, 0.0270),
        (0.0, 0.0270),
    ]
    put(node, lathe('case', case, HEAT, shell(), n=n, rot=UPRIGHT, autosmooth=60))
    post = M('cage', col='#e4e0d6')
    for k in range(6):
        a = 2 * pi * k / 6 + pi / 6
        r = 0.0150
        foot = (HEAT[0] + r * cos(a), -0.0268, r * sin(a))
        top = (HEAT[0] + 0.8 * r * cos(a), -0.0430, 0.8 * r * sin(a))
        put(node, tube('post', [foot, top], 0.0017, post, n=6))
    lid = [(0.0110, 0.0415), (0.0135, 0.0425), (0.0135, 0.0440), (0.0110, 0.0452), (0.0, 0.0455)]
    put(node, lathe('lid', lid, HEAT, post, n=24, rot=UPRIGHT, autosmooth=60))
    put(
        node,
        lathe('sensor', [(0, 0.0360), (0.0035, 0.0340), (0.0035, 0.0270)], HEAT, dark(), n=10, rot=UPRIGHT),
    )
    test_button_heat(node)
    bead('indicator_heat-light', (HEAT[0], -0.0302, LIGHT['heat'][1]), 0.0032, UPRIGHT, rim=node)
    slots(node, 5, (0.0016, 0.0100), 0.0040, (HEAT[0] - 0.0340, -0.0304, 0.0), UPRIGHT, (1, 0))
    slots(node, 5, (0.0016, 0.0100), 0.0040, (HEAT[0] + 0.0340, -0.0304, 0.0), UPRIGHT, (1, 0))


def test_button_heat(node):
    """An oblong test button below the cage, with a thermometer."""
    at, size = (HEAT[0], -0.0300, BUTTON['heat'][1]), (0.0330, 0.0180)
    put(node, slab('well', (0.0370, 0.0220), rounded(0.0011, 0.0008, 2), at, grey(), 0.0110, UPRIGHT, 6, 0))
    part = 'control_heat-test-button'
    profile = rounded(0.0040, 0.0014, 2)
    put(part, slab('test', size, profile, at, M('key_grey_light', col='#d4d2ca'), 0.0090, UPRIGHT, 6, 0))
    printed(part, 'thermometer', (at[0], at[1] - 0.0044, at[2]), (0.0088, 0.0080), 0.0011, None, UPRIGHT)


def carbon_monoxide():
    """Upright box with a small screen, three windows for the light, a test button and a sounder."""
    node, top = 'control_co-alarm', -TOP['co']
    case = slab('case', (0.120, 0.112), seam(top, 0.008, 0.012), CO, shell(), 0.020, UPRIGHT, n=7, step=0.016)
    put(node, case)
    bezel = slab(
        'bezel',
        (0.058, 0.034),
        rounded(0.0012, 0.0008, 2),
        (CO[0] - 0.0190, TOP['co'], 0.0245),
        ink(),
        0.005,
        UPRIGHT,
        step=0,
    )
    put(node, bezel)
    glass = M('lcd', col='#b9c6ae', emit=0.12)
    middle = (CO[0] - 0.0190, TOP['co'] - 0.0016, 0.0245)
    put(
        'display_co-screen',
        slab('lcd', (0.048, 0.025), [(0, -0.0010), (0, 0)], middle, glass, 0.0015, UPRIGHT, step=0),
    )
    printed(
        'display_co-screen',
        '0',
        (middle[0] - 0.006, middle[1] - 0.0004, middle[2]),
        (0.0090, 0.0085),
        0.0026,
        None,
        UPRIGHT,
    )
    printed(
        'display_co-screen',
        'CO',
        (middle[0] + 0.0125, middle[1] - 0.0004, middle[2] - 0.0040),
        0.0042,
        0.0012,
        None,
        UPRIGHT,
    )
    battery = [
        [(-1, -0.5), (0.8, -0.5), (0.8, 0.5), (-1, 0.5), (-1, -0.5)],
        [(-0.5, -0.2), (-0.5, 0.2)],
        [(0, -0.2), (0, 0.2)],
    ]
    printed(
        'display_co-screen',
        battery,
        (middle[0] + 0.0130, middle[1] - 0.0004, middle[2] + 0.0070),
        0.0042,
        0.0009,
        None,
        UPRIGHT,
    )
    for row in range(5):
        slots(
            node,
            5,
            (0.0026, 0.0026),
            0.0052,
            (CO[0] + 0.0350, TOP['co'] - 0.0004, 0.0350 - 0.0052 * row),
            UPRIGHT,
            (1, 0),
        )
    test_button('co', 0.0170, M('key_grey_light', col='#d4d2ca'), 'CO', 0.0092)
    bead('indicator_co-light', spot('co', LIGHT, 0.0002), 0.0036, UPRIGHT, rim=node)
    patch(
        node,
        (0.030, 0.0040),
        (CO[0] + 0.0380, TOP['co'] - 0.0004, -0.0220),
        M('label', col='#c9782e'),
        UPRIGHT,
    )
    patch(node, (0.022, 0.0022), (CO[0] + 0.0340, TOP['co'] - 0.0004, -0.0290), grey(), UPRIGHT)
    patch(node, (0.026, 0.0022), (CO[0] + 0.0360, TOP['co'] - 0.0004, -0.0335), grey(), UPRIGHT)


def build():
    """The three alarms side by side."""
    wall()
    smoke()
    heat()
    carbon_monoxide()


def shadow_grids():
    """The wall round each alarm."""
    return [
        grid
        for x in (-PITCH, 0, PITCH)
        for grid in wall_shadow((x - 0.075, -0.105), (x + 0.099, 0.075), 0.0145)
    ]
