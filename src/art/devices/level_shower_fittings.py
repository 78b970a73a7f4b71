"""Thermostatic valve, riser with hand shower, and thermometer of the level access shower."""

from math import pi

from mathutils import Euler

from devices.household import UPRIGHT, plate, ring, seven, sign, spin, wire
from devices.studio import put
from kit.materials import M
from kit.mesh import place
from kit.shapes import box, lathe, spline, tube

SHOWER = -0.400  # x of valve, riser and hand shower
VALVE, VALVE_Y = 1.000, -0.062
HEAD = 1.740  # height of the slider that holds the hand shower
THERMO = 1.330  # height of the thermometer on the riser


def metals():
    """Chrome, and the grey of knobs and holders."""
    return M('chrome', col='#d4d8da', rough=0.25), M('knob_grey', col='#7f898e')


def valve():
    """Thermostatic bar valve: two elbows, outlet, scale from blue to red, a knob at either end."""
    (chrome, grey), x, y, z = metals(), SHOWER, VALVE_Y, VALVE
    wire('body', [(x - 0.100, y, z), (x, y, z), (x + 0.100, y, z)], 0.0230, chrome, 14)
    for dx in (-0.075, 0.075):
        rose = [(0.0330, 0.0005), (0.0320, 0.008), (0.0200, 0.014), (0.0175, 0.0400)]
        spin('body', rose, (x + dx, 0, z), chrome, 14, UPRIGHT)
    spin('body', [(0.0120, -0.042), (0.0130, 0)], (x, y, z), chrome, 10)
    for k, colour in enumerate(('#2f6fb0', '#c8453c')):
        band = [(x + 0.0820 + 0.0080 * (k + i), y, z) for i in (0, 1)]
        put('body', tube('scale', band, 0.0236, M(f'scale{k}', col=colour), n=14, caps=False))
    knob = [(0.0200, 0), (0.0265, 0.003), (0.0275, 0.010), (0.0265, 0.044), (0.0220, 0.049), (0, 0.050)]
    for side, name in ((-1, 'flow'), (1, 'temperature')):
        node = f'control_{name}-knob'
        spin(node, knob, (x + side * 0.102, y, z), grey, 16, (0, side * pi / 2, 0))
        at = (x + side * 0.128, y - 0.038, z - 0.005)
        put(node, box('fin', (0.036, 0.030, 0.0100), at, grey, bevel=0, drop=('+y',)))
    knob_signs()


def knob_signs():
    """A drop on the flow knob, a thermometer and the red stop on the other."""
    x, y, z = SHOWER, VALVE_Y - 0.0535, VALVE
    pale, red = M('sign_pale', col='#f6f4ec'), M('alarm_red', col='#c81f2a')
    stop = [(0.0085, 0), (0.0080, 0.004), (0, 0.005)]
    spin('control_temperature-knob', stop, (x + 0.139, y + 0.0295, z + 0.0150), red, 14, (pi / 2 - 0.9, 0, 0))
    outline = [(0, 1.1), (-0.62, 0), (-0.45, -0.62), (0, -0.85), (0.45, -0.62), (0.62, 0), (0, 1.1)]
    sign('control_flow-knob', [outline], (x - 0.128, y, z), 0.0020, pale, UPRIGHT, 0.0075)
    bulb = [[(0, -0.002), (0, 0.009)], ring(0.0036, 10, 0, 6.27)]
    sign('control_temperature-knob', bulb, (x + 0.128, y, z - 0.002), 0.0020, pale, UPRIGHT)


def riser():
    """Riser rail with its brackets, the slider and its holder, hose."""
    (chrome, grey), x, y = metals(), SHOWER, -0.060
    wire('body', [(x, y, 1.12), (x, y, 1.5), (x, y, 1.98)], 0.0110, chrome, 10)
    for z in (1.14, 1.96):
        wire('body', [(x, 0, z), (x, -0.030, z), (x, y - 0.012, z)], [0.022, 0.0160, 0.0165], chrome, 10)
    slider = [(0.0200, -0.026), (0.0215, -0.022), (0.0215, 0.022), (0.0200, 0.026), (0.010, 0.026)]
    spin('body', slider, (x, y, HEAD), grey, 12)
    spin('body', [(0.0180, -0.014), (0.0200, 0.014)], (x, -0.100, HEAD), grey, 14, (0.35, 0, 0))
    line = [(0, VALVE_Y, -0.040), (0, -0.066, -0.16), (0.06, -0.085, -0.36), (0.15, -0.090, -0.30)]
    line += [(0.16, -0.085, 0.05), (0.10, -0.085, 0.40), (0.02, -0.080, 0.54), (0, -0.081, 0.640)]
    path = spline([(x + px, py, VALVE + pz) for px, py, pz in line], 2)
    put('body', tube('hose', path, 0.0072, M('steel_hose', col='#aeb4b7'), n=10, caps=False))
    hand_shower(chrome)


def hand_shower(chrome):
    """Hand shower in its holder, looking down and forward."""
    x, node = SHOWER, 'control_hand-shower'
    line = [(-0.082, -0.105), (-0.092, -0.04), (-0.108, 0.05), (-0.150, 0.110)]
    wire(node, spline([(x, y, HEAD + z) for y, z in line], 3), 0.0125, chrome, 10)
    rose = [(0, 0.030), (0.022, 0.028), (0.050, 0.014), (0.055, 0.004), (0.052, 0), (0.047, -0.001)]
    face = [(0.0475, -0.0012), (0, -0.0030)]
    head = [
        lathe('head', rose, (0, 0, 0), chrome, n=16),
        lathe('face', face, (0, 0, 0), M('rose_face', col='#8d979c'), n=16, invert=True),
    ]
    put(node, place(head, (x, -0.185, HEAD + 0.110), 0, Euler((-0.75, 0, 0))))


def thermometer():
    """Thermometer on the riser: a screen with large digits, so that the hand is not the only check."""
    cream, z = M('abs_cream', col='#efe8da'), THERMO
    case = plate('case', (0.120, 0.080, 0.026), (SHOWER, -0.050, z), cream, 0.012, 0.005, UPRIGHT, k=3)
    put('body', case)
    front = -0.0762
    screen = plate(
        'screen',
        (0.100, 0.058, 0.0012),
        (SHOWER, front, z),
        M('lcd', col='#b9cbb4'),
        0.004,
        0.0005,
        UPRIGHT,
        k=3,
    )
    put('display_temperature', screen)
    ink = M('lcd_ink', col='#1d2a26')
    seven('display_temperature', '38', (SHOWER - 0.012, front - 0.0020, z), 0.0200, ink, UPRIGHT, pitch=1.6)
    sign(
        'display_temperature',
        [ring(0.0042, 9)],
        (SHOWER + 0.032, front - 0.0020, z + 0.0160),
        0.0022,
        ink,
        UPRIGHT,
        closed=True,
    )
