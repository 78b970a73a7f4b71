"""Liquid level indicator: a small buzzer that hangs on the rim of a mug with its probes inside. Stands on a table, faces -y."""

from math import cos, pi, sin

from mathutils import Euler

from devices.household import UPRIGHT, around, bead, plate, polished, ring, screw, sign
from devices.studio import put, table
from devices.studio import lights as lights
from kit.materials import M, hexlin
from kit.mesh import place
from kit.shapes import lathe, spline, tube

MOUNT = 'table'
RIM, HEIGHT = 0.041, 0.098  # of the mug
COASTER = 0.006
FACE = -RIM - 0.0205  # front of the case, which hangs outside on the side of the viewer

NODES = {
    'body': (None, (0, 0, 0)),
    'control_cup': (None, (0, 0, COASTER)),
    'display_liquid': ('control_cup', (0, 0, 0.052)),
    'control_unit': (None, (0, -RIM, HEIGHT)),
    'indicator_alarm-light': ('control_unit', (0, FACE, HEIGHT + 0.0030)),
}
LAMPS = {'indicator_alarm-light': hexlin('#3a3f42')}
tints = polished


def mug():
    """Mug of a strong colour on a cork coaster, half full of tea."""
    glaze, inside = M('mug_blue', col='#2f6d93'), M('mug_inside', col='#eef0ec')
    cork = M('cork', col='#b58a5c')
    put('body', lathe('coaster', [(0.052, 0), (0.052, 0.005), (0.050, COASTER), (0, COASTER)], (0, 0, 0), cork, n=32))
    outer = [
        (0.0300, COASTER),
        (0.0330, COASTER + 0.0005),
        (0.0385, COASTER + 0.007),
        (0.0405, 0.030),
        (RIM, 0.062),
        (RIM, HEIGHT - 0.0018),
        (RIM - 0.0014, HEIGHT),
    ]
    inner = [(RIM - 0.0014, HEIGHT), (RIM - 0.0036, HEIGHT - 0.0018), (RIM - 0.0038, 0.074), (RIM - 0.0038, 0.050)]
    put(
        'control_cup',
        lathe('mug', outer, (0, 0, 0), glaze, n=40, autosmooth=180),
        lathe('mug_inside', inner, (0, 0, 0), inside, n=40, autosmooth=180, invert=True),
    )
    handle = spline(
        [
            (0.037, 0.0, 0.078),
            (0.055, 0.0, 0.083),
            (0.068, 0.0, 0.070),
            (0.067, 0.0, 0.048),
            (0.054, 0.0, 0.031),
            (0.037, 0.0, 0.030),
        ],
        4,
    )
    put('control_cup', tube('handle', handle, 0.0058, glaze, n=9, caps=False))
    tea = [(RIM - 0.0036, 0.0520), (0.0350, 0.0520), (0.0180, 0.0520), (0, 0.0520)]
    put('display_liquid', lathe('tea', tea, (0, 0, 0), M('tea', col='#a8683a'), n=40))


def unit():
    """Case on the outside of the rim, grille of the buzzer, battery cover, a bridge over the rim and three probes."""
    cream, dark = M('abs_yellow', col='#f0c63c'), M('hole', col='#4d5154')
    y = -RIM - 0.0022
    case = plate('case', (0.0440, 0.0500, 0.0180), (0, y, HEIGHT - 0.0160), cream, 0.0090, 0.0040, UPRIGHT, steps=3)
    back = plate('back', (0.0440, 0.0500, 0.0004), (0, y + 0.0001, HEIGHT - 0.0160), cream, 0.0090, 0.0001, (-pi / 2, 0, 0))
    bridge = plate('bridge', (0.0300, 0.0200, 0.0090), (0, -RIM + 0.0020, HEIGHT + 0.0016), cream, 0.0050, 0.0030)
    lip = plate('lip', (0.0300, 0.0120, 0.0040), (0, -RIM + 0.0068, HEIGHT - 0.0040), cream, 0.0035, 0.0015, (-pi / 2, 0, 0))
    put('control_unit', case, back, bridge, lip)
    steel = M('steel_probe', col='#d5d9da', rough=0.3)
    for x, low in ((-0.0080, 0.0640), (0, 0.0780), (0.0080, 0.0640)):
        line = [(x, -RIM + 0.0085, HEIGHT + 0.0020), (x, -RIM + 0.0085, low + 0.004), (x, -RIM + 0.0090, low)]
        put('control_unit', tube('probe', line, [0.0013, 0.0013, 0.0007], steel, n=8))
        sleeve = [(x, -RIM + 0.0085, HEIGHT - 0.0010), (x, -RIM + 0.0085, HEIGHT - 0.0085)]
        put('control_unit', tube('sleeve', sleeve, 0.0021, M('abs_grey', col='#b4b7b9'), n=8))
    for r, n in ((0, 1), (0.0036, 6), (0.0072, 12)):
        for i in range(n):
            a = 2 * pi * i / n
            at = (r * cos(a), FACE + 0.0001, HEIGHT - 0.0190 + r * sin(a))
            put('control_unit', lathe('hole', [(0.0011, 0), (0, 0)], at, dark, n=6, rot=UPRIGHT))
    sign('control_unit', [ring(0.0102, 24)], (0, FACE - 0.0002, HEIGHT - 0.0190), 0.0008, M('sign_grey', col='#7a6a2c'), UPRIGHT, closed=True)
    screw('control_unit', (0, FACE, HEIGHT - 0.0360), 0.0022, UPRIGHT)
    bezel = [(0.0056, 0), (0.0052, 0.0010), (0.0040, 0.0008)]
    put('control_unit', lathe('bezel', bezel, (0, FACE, HEIGHT + 0.0012), M('abs_grey'), n=18, rot=UPRIGHT))
    bead('indicator_alarm-light', (0, FACE, HEIGHT + 0.0012), 0.0042, UPRIGHT, 16)
    waves = [ring(r, 5, a, 1.1) for r in (0.0085, 0.0115) for a in (-0.55, pi - 0.55)]
    sign('control_unit', waves, (0, FACE - 0.0002, HEIGHT + 0.0012), 0.0010, M('sign', col='#3b3520'), UPRIGHT)


def build():
    """Mug, tea and indicator; the whole turned a little, so that the handle shows."""
    mug()
    unit()
    table(2.4, 0)


def shadow_grids():
    """Table top below the mug."""
    return around(0.12, -0.12, 0.12, 0.2, 0.017)
