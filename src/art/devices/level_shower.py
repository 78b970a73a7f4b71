"""Level access shower, true size, in the place of a bath: wall on the +y side, faces -y. Origin on the floor at the wall."""

from math import cos, pi, sin

from mathutils import Euler, Vector

from devices.household import (
    UPRIGHT,
    large_lights,
    plate,
    polished,
    ring,
    seven,
    sign,
    unseen_wall,
)
from devices.level_shower_frame import screens, seat
from devices.studio import put, table
from kit.materials import M
from kit.mesh import place
from kit.shapes import box, lathe, rect, spline, tube

MOUNT = 'floor'
HALF, DEEP, TRAY = 0.850, 0.700, 0.012
SHOWER = -0.400  # x of valve, riser and hand shower
VALVE, VALVE_Y = 1.000, -0.062
HEAD = 1.740  # height of the slider that holds the hand shower
DRAIN = (-0.400, -0.360)
THERMO = 1.330  # height of the thermometer on the riser

NODES = {
    'setting': (None, (0, 0, 0)),
    'body': (None, (0, 0, 0)),
    'control_flow-knob': (None, (SHOWER - 0.150, VALVE_Y, VALVE), {'axis': 'x', 'openDeg': 90}),
    'control_temperature-knob': (None, (SHOWER + 0.150, VALVE_Y, VALVE), {'axis': 'x', 'openDeg': 60}),
    'control_hand-shower': (None, (SHOWER, -0.110, HEAD)),
    'control_seat': (None, (0.400, -0.040, 0.470), {'axis': 'x', 'openDeg': -86}),
    'control_screen-door': (None, (HALF - 0.014, -DEEP + 0.020, 0.020), {'axis': 'y', 'openDeg': 85}),
    'control_drain-cover': (None, (*DRAIN, TRAY)),
    'display_temperature': (None, (SHOWER, -0.075, THERMO)),
}
LAMPS = {}
tints = polished


def tray():
    """Level tray with rows of low studs against slipping, the well of the drain, and a soft ramp at the open side."""
    white, stud, dark = M('tray_white', col='#eeece5'), M('tray_stud', col='#d3d1c8'), M('hole', col='#3c4042')
    sheet = plate('tray', (2 * HALF, DEEP, TRAY), (0, -DEEP / 2, 0), white, 0.015, 0.006, k=3)
    sheet['fine'] = 0.15
    put('body', sheet)
    for j in range(13):
        y = -0.080 - 0.045 * j
        for x0, x1 in ((-0.79, DRAIN[0] - 0.085), (DRAIN[0] + 0.085, 0.79)):
            gap = abs(y - DRAIN[1]) < 0.09
            left, right = (x0, x1) if gap or x1 > 0 else (x0, 0.79)
            if x1 > 0 and not gap:
                continue
            sign('body', [[(left, 0), (right, 0)]], (0, y, TRAY + 0.0006), 0.0080, stud)
    put('body', lathe('well', [(0.060, 0.0008), (0, 0.0008)], (*DRAIN, TRAY), dark, n=24))


def drain():
    """Round steel cover of the drain with slots; it lifts off to clear hair."""
    steel, dark = M('steel_drain', col='#c6cacb', rough=0.3), M('hole', col='#3c4042')
    x, y = DRAIN
    rim = [(0.0700, 0), (0.0690, 0.0022), (0.0620, 0.0030), (0, 0.0030)]
    put('control_drain-cover', lathe('drain', rim, (x, y, TRAY + 0.0004), steel, n=36))
    for k in range(8):
        a = 2 * pi * k / 8
        line = [[(r * cos(a), r * sin(a)) for r in (0.020, 0.050)]]
        sign('control_drain-cover', line, (x, y, TRAY + 0.0042), 0.0075, dark)


def rail(points, mat):
    """A grab rail of blue tube on two flanges, its ends bent to the wall."""
    a, b = (Vector(p) for p in points)
    along = (b - a).normalized() * 0.028
    at = Vector((0, -0.055, 0))
    path = spline([a + at * 0.55, a + at + along, (a + b) / 2 + at, b + at - along, b + at * 0.55], 5)
    put('body', tube('rail', [a, *path, b], 0.0165, mat, n=12, caps=False))
    for p in (a, b):
        flange = [(0, 0.012), (0.030, 0.010), (0.039, 0.006), (0.040, 0)]
        put('body', lathe('flange', flange, (p.x, -0.0005, p.z), M('rail_cap', col='#eceae4'), n=20, rot=UPRIGHT))


def valve():
    """Thermostatic bar valve: two elbows, flow knob on the left, temperature knob with a red stop on the right."""
    chrome, grey = M('chrome', col='#d4d8da', rough=0.25), M('knob_grey', col='#7f898e')
    x, y, z = SHOWER, VALVE_Y, VALVE
    bar = [(x - 0.100, y, z), (x, y, z), (x + 0.100, y, z)]
    put('body', tube('bar', bar, 0.0230, chrome, n=20))
    for dx in (-0.075, 0.075):
        rose = [(0.0330, 0.0005), (0.0320, 0.008), (0.0200, 0.014), (0.0175, 0.0400)]
        put('body', lathe('rose', rose, (x + dx, 0, z), chrome, n=24, rot=UPRIGHT, autosmooth=60))
    knob = [(0.0200, 0), (0.0265, 0.003), (0.0275, 0.010), (0.0265, 0.044), (0.0220, 0.049), (0, 0.050)]
    for side, name in ((-1, 'flow'), (1, 'temperature')):
        node, turn = f'control_{name}-knob', (0, side * pi / 2, 0)
        put(node, lathe('knob', knob, (x + side * 0.102, y, z), grey, n=24, rot=turn, autosmooth=50))
        fin = box('fin', (0.036, 0.030, 0.0100), (x + side * 0.128, y - 0.038, z - 0.005), grey, bevel=0.004, seg=2)
        put(node, fin)
    pale = M('sign_pale', col='#f6f4ec')
    put('control_temperature-knob', lathe('stop', [(0.0085, 0), (0.0080, 0.004), (0, 0.005)], (x + 0.139, y - 0.0240, z + 0.0150), M('alarm_red', col='#c81f2a'), n=16, rot=(pi / 2 - 0.9, 0, 0)))
    drop = [[(0.0075 * px, 0.0075 * py) for px, py in [(0, 1.1), (-0.62, 0), (-0.45, -0.62), (0, -0.85), (0.45, -0.62), (0.62, 0), (0, 1.1)]]]
    sign('control_flow-knob', drop, (x - 0.128, y - 0.0535, z), 0.0020, pale, UPRIGHT)
    sign('control_temperature-knob', [[(0, -0.002), (0, 0.009)], ring(0.0036, 10, 0, 6.27)], (x + 0.128, y - 0.0535, z - 0.002), 0.0020, pale, UPRIGHT)
    put('body', lathe('outlet', [(0.0120, -0.042), (0.0130, -0.020), (0.0130, 0)], (x, y, z), chrome, n=16))
    for k, colour in enumerate(('#2f6fb0', '#7d8f9a', '#c8453c')):
        band = tube('scale', [(x + 0.0820 + 0.0055 * k, y, z), (x + 0.0875 + 0.0055 * k, y, z)], 0.0236, M(f'scale{k}', col=colour), n=20, caps=False)
        put('body', band)


def riser():
    """Riser rail with its brackets and slider, hand shower, hose."""
    chrome, hose = M('chrome', col='#d4d8da', rough=0.25), M('steel_hose', col='#aeb4b7')
    x, y = SHOWER, -0.060
    put('body', tube('riser', [(x, y, 1.12), (x, y, 1.5), (x, y, 1.98)], 0.0110, chrome, n=14))
    for z in (1.14, 1.96):
        put('body', tube('bracket', [(x, 0, z), (x, -0.030, z), (x, y - 0.012, z)], [0.022, 0.0160, 0.0165], chrome, n=16))
    put('body', lathe('slider', [(0.0200, -0.026), (0.0215, -0.022), (0.0215, 0.022), (0.0200, 0.026), (0.010, 0.026)], (x, y, HEAD), M('knob_grey'), n=20))
    put('body', lathe('holder', [(0.0180, -0.014), (0.0200, 0.014)], (x, -0.100, HEAD), M('knob_grey'), n=16, rot=(0.35, 0, 0)))
    grip = spline([(x, -0.082, HEAD - 0.105), (x, -0.092, HEAD - 0.04), (x, -0.108, HEAD + 0.05), (x, -0.150, HEAD + 0.110)], 3)
    put('control_hand-shower', tube('grip', grip, 0.0125, chrome, n=12))
    rose = [(0, 0.030), (0.022, 0.028), (0.050, 0.014), (0.055, 0.004), (0.052, 0), (0.047, -0.001)]
    face = [(0.0475, -0.0012), (0, -0.0030)]
    head = [
        lathe('head', rose, (0, 0, 0), chrome, n=28, autosmooth=180),
        lathe('face', face, (0, 0, 0), M('rose_face', col='#8d979c'), n=28, invert=True),
    ]
    put('control_hand-shower', place(head, (x, -0.185, HEAD + 0.110), 0, Euler((-0.75, 0, 0))))
    line = [
        (x, VALVE_Y, VALVE - 0.040),
        (x, VALVE_Y - 0.004, VALVE - 0.16),
        (x + 0.06, -0.085, VALVE - 0.36),
        (x + 0.15, -0.090, VALVE - 0.30),
        (x + 0.16, -0.085, VALVE + 0.05),
        (x + 0.10, -0.085, VALVE + 0.40),
        (x + 0.02, -0.080, HEAD - 0.20),
        (x, -0.081, HEAD - 0.100),
    ]
    put('body', tube('hose', spline(line, 6), 0.0072, hose, n=8, caps=False))


def thermometer():
    """Thermometer on the riser: a screen with large digits, so that the hand is not the only check."""
    cream, z = M('abs_cream', col='#efe8da'), THERMO
    case = plate('case', (0.120, 0.080, 0.026), (SHOWER, -0.050, z), cream, 0.012, 0.005, UPRIGHT)
    put('body', case)
    front = -0.0762
    screen = plate('screen', (0.100, 0.058, 0.0012), (SHOWER, front, z), M('lcd', col='#b9cbb4'), 0.004, 0.0005, UPRIGHT)
    put('display_temperature', screen)
    ink = M('lcd_ink', col='#1d2a26')
    seven('display_temperature', '38', (SHOWER - 0.012, front - 0.0020, z), 0.0200, ink, UPRIGHT, pitch=1.6)
    sign('display_temperature', [ring(0.0042, 12)], (SHOWER + 0.032, front - 0.0020, z + 0.0160), 0.0022, ink, UPRIGHT, closed=True)


def wall():
    """A piece of tiled wall behind, for the close-up."""
    for name, z0, z1, colour in (('tiles', 0, 2.02, '#d5e0dd'), ('paint', 2.02, 2.20, '#efe9dd')):
        sheet = rect(name, (-0.95, -0.0003, z0), (1.90, 0, 0), (0, 0, z1 - z0), M('wall_' + name, col=colour))
        sheet['fine'] = 0.16
        put('setting', sheet)
    grout = M('grout', col='#bfcac7')
    lines = [[(-0.95, 0.2 * k), (0.95, 0.2 * k)] for k in range(1, 11)]
    lines += [[(-0.95 + 0.25 * k, 0), (-0.95 + 0.25 * k, 2.02)] for k in range(1, 8)]
    sign('setting', lines, (0, -0.0012, 0), 0.0045, grout, UPRIGHT)


def build():
    """The whole shower."""
    unseen_wall(8, 0, 4)
    wall()
    tray()
    drain()
    blue = M('rail_blue', col='#2f6d93')
    rail(((-0.110, 0, 0.80), (-0.110, 0, 1.42)), blue)
    rail(((0.735, 0, 0.95), (0.735, 0, 1.45)), blue)
    valve()
    riser()
    thermometer()
    seat(0.400)
    screens(HALF, DEEP, TRAY)
    table(8, 0)


def lights():
    """The studio, as large as a room."""
    large_lights(2.6, (0, -0.3, 0.7))


def shadow_grids():
    """Floor before the tray."""
    xs = [-1.0 + 2.0 * i / 30 for i in range(31)]
    ys = [-1.0 + 0.34 * j / 6 for j in range(7)]
    return [([[((x, y, 0.5), 0.6) for x in xs] for y in ys], (0, 0, -1), 0.0010)]
