"""Level access shower, true size, in the place of a bath. Origin on the floor at the wall, faces -y."""

from math import cos, pi, sin

from mathutils import Vector

from devices.household import (
    UPRIGHT,
    large_lights,
    plate,
    polished,
    sign,
    spin,
    unseen_wall,
)
from devices.level_shower_fittings import HEAD, SHOWER, THERMO, VALVE, VALVE_Y, riser, thermometer, valve
from devices.level_shower_frame import screens, seat
from devices.studio import put, table
from kit.materials import M
from kit.shapes import lathe, rect, spline, tube

MOUNT = 'floor'
HALF, DEEP, TRAY = 0.850, 0.700, 0.012
DRAIN = (-0.400, -0.360)

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
    """Level tray with low ribs against slipping and the well of the drain."""
    white, stud, dark = (
        M('tray_white', col='#eeece5'),
        M('tray_stud', col='#d3d1c8'),
        M('hole', col='#3c4042'),
    )
    sheet = plate('tray', (2 * HALF, DEEP, TRAY), (0, -DEEP / 2, 0), white, 0.015, 0.006, k=3)
    sheet['fine'] = 0.36
    put('body', sheet)
    for j in range(11):
        y = -0.080 - 0.054 * j
        beside = ((-0.79, DRAIN[0] - 0.085), (DRAIN[0] + 0.085, 0.79))
        for left, right in beside if abs(y - DRAIN[1]) < 0.09 else ((-0.79, 0.79),):
            sign('body', [[(left, 0), (right, 0)]], (0, y, TRAY + 0.0006), 0.0080, stud)
    put('body', lathe('well', [(0.060, 0.0008), (0, 0.0008)], (*DRAIN, TRAY), dark, n=18))


def drain():
    """Round steel cover of the drain with slots; it lifts off to clear hair."""
    steel, dark = M('steel_drain', col='#c6cacb', rough=0.3), M('hole', col='#3c4042')
    x, y = DRAIN
    rim = [(0.0700, 0), (0.0690, 0.0022), (0.0620, 0.0030), (0, 0.0030)]
    put('control_drain-cover', lathe('drain', rim, (x, y, TRAY + 0.0004), steel, n=20))
    for k in range(7):
        a = 2 * pi * k / 7
        line = [[(r * cos(a), r * sin(a)) for r in (0.020, 0.050)]]
        sign('control_drain-cover', line, (x, y, TRAY + 0.0042), 0.0075, dark)


def rail(points, mat):
    """A grab rail of blue tube on two flanges, its ends bent to the wall."""
    a, b = (Vector(p) for p in points)
    along = (b - a).normalized() * 0.028
    at = Vector((0, -0.055, 0))
    path = spline([a + at * 0.55, a + at + along, (a + b) / 2 + at, b + at - along, b + at * 0.55], 3)
    put('body', tube('rail', [a, *path, b], 0.0165, mat, n=10, caps=False))
    for p in (a, b):
        flange = [(0, 0.012), (0.033, 0.010), (0.040, 0)]
        spin('body', flange, (p.x, -0.0005, p.z), M('rail_cap', col='#eceae4'), 16, UPRIGHT)


def wall():
    """A piece of tiled wall behind, for the close-up."""
    for name, z0, z1, colour in (('tiles', 0, 2.02, '#d5e0dd'), ('paint', 2.02, 2.20, '#efe9dd')):
        sheet = rect(name, (-0.95, -0.0003, z0), (1.90, 0, 0), (0, 0, z1 - z0), M('wall_' + name, col=colour))
        sheet['fine'] = 0.40
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
