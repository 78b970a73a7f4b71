"""Bogus caller button: a call button for beside the front door, linked to the alarm unit. Hangs on a wall, faces -y."""

from devices.moulded import (
    UPRIGHT,
    bead,
    grey,
    pale,
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
from devices.studio import put
from devices.studio import lights as lights
from kit.materials import M
from kit.shapes import lathe

MOUNT = 'wall'
W, H, D = 0.086, 0.118, 0.024
BUTTON = (0, -D, -0.010)
LIGHT = (0.017, -D - 0.0002, 0.043)
CHARGE = (-0.017, -D - 0.0002, 0.043)

NODES = {
    'body': (None, (0, 0, 0)),
    'control_call-button': (None, BUTTON, {'press': 0.004}),
    'indicator_call-light': (None, LIGHT),
    'indicator_battery-light': (None, CHARGE),
}
LAMPS = {'indicator_call-light': (0.041, 0.050, 0.057), 'indicator_battery-light': (0.036, 0.552, 0.144)}


def build():
    """Back plate, case with a seam, guard ring and button."""
    wall()
    plate = slab('plate', (W + 0.006, H + 0.006), rounded(0.005, 0.002, 2), (0, 0, 0), grey(), 0.016, UPRIGHT)
    case = slab('case', (W, H), seam(D, 0.007, 0.010), (0, 0, 0), shell(), 0.014, UPRIGHT, n=6)
    guard = [(0.0365, -0.001), (0.0360, 0.0045), (0.0340, 0.0062), (0.0318, 0.0050), (0.0305, 0.0004)]
    put('body', plate, case, lathe('guard', guard, BUTTON, grey(), n=36, rot=UPRIGHT, autosmooth=180))
    red = M('alarm_red', col='#c81f2a')
    put('control_call-button', push('call', BUTTON, 0.0300, 0.0095, red, UPRIGHT, 36))
    front, z = BUTTON[1] - 0.0099, BUTTON[2]
    printed('control_call-button', 'person', (-0.0062, front, z), 0.0120, 0.0024, pale(), UPRIGHT)
    printed('control_call-button', 'warning', (0.0128, front, z), 0.0115, 0.0032, pale(), UPRIGHT)
    bead('indicator_call-light', LIGHT, 0.0034, UPRIGHT, rim='body')
    bead('indicator_battery-light', CHARGE, 0.0034, UPRIGHT, rim='body')
    printed('body', 'bell', (0.0290, -D - 0.0004, 0.0430), 0.0048, 0.0011, None, UPRIGHT)
    battery = [[(-1, -0.5), (0.8, -0.5), (0.8, 0.5), (-1, 0.5), (-1, -0.5)], [(1.05, -0.22), (1.05, 0.22)]]
    printed('body', battery, (-0.0295, -D - 0.0004, 0.0430), 0.0050, 0.0010, None, UPRIGHT)
    for x in (-0.032, 0.032):
        screw('body', (x, -D + 0.0002, -0.0500), 0.0032, UPRIGHT)


def shadow_grids():
    """The wall round the case."""
    return wall_shadow((-0.11, -0.17), (0.17, 0.09), 0.015)
