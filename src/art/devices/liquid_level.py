"""Liquid level indicator: hangs on the rim of a cup, its probes inside. Stands on a table, faces -y."""

from math import cos, pi, sin

import bpy
from mathutils import Matrix

from devices.household import UPRIGHT, around, bead, plate, polished, ring, screw, sign
from devices.studio import put, table
from devices.studio import lights as lights
from kit.materials import M, hexlin
from kit.mesh import place
from kit.shapes import lathe, spline, tube

MOUNT = 'table'
RIM, HEIGHT = 0.048, 0.078  # of the cup
MAT, SAUCER = 0.005, 0.014
TEA = 0.059
FACE = -RIM - 0.0205  # front of the case, which hangs on the outside towards the viewer

TOP, BRIDGE = HEIGHT + 0.0106, -RIM + 0.0090  # height of the bridge over the rim, y of its middle
TURN = 0.62  # the unit hangs to the right of the front, so that its probes are seen
ASIDE = ('control_unit', 'indicator_alarm-light')


def beside(y, z):
    """Where a point on the middle line of the unit comes to lie when the unit is turned."""
    return (-y * sin(TURN), y * cos(TURN), z)


NODES = {
    'body': (None, (0, 0, 0)),
    'control_cup': (None, (0, 0, MAT)),
    'display_liquid': ('control_cup', (0, 0, TEA)),
    'control_unit': (None, beside(-RIM, HEIGHT)),
    'indicator_alarm-light': ('control_unit', beside(BRIDGE, TOP)),
}
LAMPS = {'indicator_alarm-light': hexlin('#3a3f42')}
tints = polished


def cup():
    """Teacup on its saucer and a cork mat, three quarters full of tea, with a spoon."""
    glaze, white, cork = M('cup_blue', col='#2f6d93'), M('cup_white', col='#eef0ec'), M('cork', col='#b58a5c')
    mat = [(0.090, 0), (0.090, MAT - 0.001), (0.088, MAT), (0, MAT)]
    put('body', lathe('mat', mat, (0, 0, 0), cork, n=40))
    saucer = [
        (0.040, MAT),
        (0.060, 0.010),
        (0.0735, 0.0155),
        (0.0740, 0.0175),
        (0.0720, 0.0180),
        (0.055, 0.0135),
        (0, SAUCER - 0.003),
    ]
    line = [(0.0700, 0.0182), (0.0660, 0.0172)]
    outer = [
        (0.0230, 0.0110),
        (0.0235, 0.0150),
        (0.0330, 0.0220),
        (0.0415, 0.0360),
        (0.0460, 0.0580),
        (RIM, HEIGHT - 0.0012),
        (RIM - 0.0012, HEIGHT),
    ]
    inner = [(RIM - 0.0012, HEIGHT), (RIM - 0.0030, HEIGHT - 0.0014), (0.0436, 0.0630), (0.0425, 0.0560)]
    put(
        'control_cup',
        lathe('saucer', saucer, (0, 0, 0), white, n=40, autosmooth=180),
        lathe('saucer_line', line, (0, 0, 0), glaze, n=40, ghost=True),
        lathe('cup', outer, (0, 0, 0), glaze, n=40, autosmooth=180),
        lathe('cup_inside', inner, (0, 0, 0), white, n=40, autosmooth=180, invert=True),
    )
    loop = [
        (0.0485, 0.064),
        (0.060, 0.0690),
        (0.068, 0.0610),
        (0.066, 0.0460),
        (0.054, 0.0350),
        (0.040, 0.0320),
    ]
    handle = spline([(x * cos(0.25), x * sin(0.25), z) for x, z in loop], 4)
    put('control_cup', tube('handle', handle, 0.0042, glaze, n=10, caps=False))
    tea = [(0.0432, TEA), (0.0395, TEA + 0.0001), (0.0200, TEA), (0, TEA)]
    put('display_liquid', lathe('tea', tea, (0, 0, 0), M('tea', col='#a8683a'), n=40))


def spoon():
    """The spoon on the saucer."""
    steel = M('steel_spoon', col='#cfd3d4', rough=0.3)
    stem = spline(
        [(-0.060, -0.034, 0.0195), (-0.052, 0.005, 0.0215), (-0.046, 0.050, 0.0270), (-0.043, 0.072, 0.0280)],
        4,
    )
    put(
        'control_cup',
        tube('spoon', stem, [0.0012 + 0.0012 * i / len(stem) for i in range(len(stem))], steel, n=10),
    )
    bowl = lathe(
        'spoon_bowl', [(0.0105, 0.003), (0.0085, 0.0010), (0, 0)], (0, 0, 0), steel, n=16, autosmooth=180
    )
    bowl.data.transform(Matrix.Diagonal((0.82, 1.35, 1, 1)))
    put('control_cup', place([bowl], (-0.0625, -0.045, 0.0172), -0.25))


def unit():
    """Case that hangs outside, a bridge over the rim with the light on it, three probes inside."""
    cream, y = M('abs_yellow', col='#f0c63c'), -RIM - 0.0022
    size, at = (0.0400, 0.0420, 0.0180), (0, y, HEIGHT - 0.0125)
    case = plate('case', size, at, cream, 0.0090, 0.0040, UPRIGHT, steps=3)
    back = plate('back', (*size[:2], 0.0004), (0, y + 0.0001, at[2]), cream, 0.0090, 0.0001, (-pi / 2, 0, 0))
    bridge = plate('bridge', (0.0300, 0.0330, 0.0090), (0, BRIDGE, TOP - 0.0090), cream, 0.0060, 0.0030)
    under = plate(
        'under', (0.0300, 0.0330, 0.0004), (0, BRIDGE, TOP - 0.0089), cream, 0.0060, 0.0001, (pi, 0, 0)
    )
    put('control_unit', case, back, bridge, under)
    steel, grey = M('steel_probe', col='#d5d9da', rough=0.3), M('abs_grey', col='#b4b7b9')
    y = BRIDGE + 0.0120
    for x, low in ((-0.0090, 0.0605), (0, 0.0660), (0.0090, 0.0605)):
        line = [(x, y, TOP - 0.0085), (x, y, low + 0.004), (x, y + 0.0005, low)]
        put('control_unit', tube('probe', line, [0.0014, 0.0014, 0.0008], steel, n=10))
        sleeve = [(x, y, TOP - 0.0085), (x, y, TOP - 0.0135)]
        put('control_unit', tube('sleeve', sleeve, 0.0022, grey, n=10))
    bezel = [(0.0072, 0), (0.0068, 0.0012), (0.0056, 0.0016), (0.0050, 0.0004)]
    put('control_unit', lathe('bezel', bezel, (0, BRIDGE, TOP), grey, n=22, autosmooth=180))
    bead('indicator_alarm-light', (0, BRIDGE, TOP), 0.0054, n=18)


def grille():
    """Holes of the buzzer on the front, waves of sound beside them, the screw of the battery cover."""
    dark, ink, z = M('hole', col='#4d5154'), M('sign', col='#3b3520'), HEIGHT - 0.0090
    for r, n in ((0, 1), (0.0036, 6), (0.0072, 12)):
        for i in range(n):
            a = 2 * pi * i / n
            at = (r * cos(a), FACE - 0.0002, z + r * sin(a))
            put('control_unit', lathe('hole', [(0.0011, 0), (0, 0)], at, dark, n=6, rot=UPRIGHT, ghost=True))
    waves = [ring(r, 5, a, 1.1) for r in (0.0112, 0.0142) for a in (-0.55, pi - 0.55)]
    sign('control_unit', waves, (0, FACE - 0.0002, z), 0.0010, ink, UPRIGHT)
    screw('control_unit', (0, FACE, HEIGHT - 0.0270), 0.0022, UPRIGHT)


def build():
    """Cup, tea and indicator."""
    cup()
    spoon()
    unit()
    grille()
    place([ob for ob in bpy.data.objects if ob.get('node') in ASIDE], (0, 0, 0), TURN)
    table(2.4, 0)


def shadow_grids():
    """Table top below the cup."""
    return around(0.13, -0.13, 0.13, 0.2, 0.02)
