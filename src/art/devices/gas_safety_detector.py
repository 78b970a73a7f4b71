"""Gas detector of the gas safety set: grille, lamps, test button."""

from devices.household import UPRIGHT, bead, plate, screw, sign, wire
from devices.studio import dome, put
from kit.materials import M
from kit.shapes import spline

BOX = (0.085, 0.030)  # x and z of its middle
BOX_FACE = -0.042


def detector():
    """Gas detector: case with its grille and screws, mains lead going down."""
    x, z = BOX
    cream, dark = M('abs_white', col='#f1ede4'), M('hole', col='#4d5154')
    size = (0.136, 0.112, -BOX_FACE - 0.001)
    case = plate('case', size, (x, -0.001, z), cream, 0.014, 0.006, UPRIGHT, steps=3)
    case['fine'] = 0.06
    put('body', case)
    for k in range(-3, 4):
        half = 0.044 - 0.0035 * abs(k)
        at = (x, BOX_FACE - 0.0004, z + 0.0180 + k * 0.0072)
        sign('body', [[(-half, 0), (half, 0)]], at, 0.0030, dark, UPRIGHT)
    for side in (-1, 1):
        screw('body', (x + side * 0.058, BOX_FACE - 0.0001, z + 0.046), 0.0030, UPRIGHT, 0.4 + side)
    low = z - 0.054
    line = [
        (x + 0.020, -0.014, low),
        (x + 0.022, -0.010, low - 0.046),
        (x + 0.018, -0.007, -0.17),
        (x + 0.020, -0.007, -0.25),
    ]
    wire('body', spline(line, 3), 0.0034, M('lead', col='#e4dfd5'))
    controls()


def controls():
    """Field with the test button and three lamps, each with its sign."""
    (x, z), face, ink = BOX, BOX_FACE - 0.0005, M('sign_grey', col='#54626a')
    at = (x, BOX_FACE + 0.0001, z - 0.0290)
    put(
        'body',
        plate('field', (0.116, 0.040, 0.0006), at, M('field', col='#d9dfe0'), 0.006, 0.0002, UPRIGHT, k=3),
    )
    at, blue, pale = (x + 0.030, face, z - 0.029), M('btn_blue', col='#22679b'), M('sign_pale', col='#f6f4ec')
    put('control_test-button', dome('test', at, 0.0135, 0.0055, blue, UPRIGHT, 24))
    tick = [(-0.0050, 0.0002), (-0.0014, -0.0038), (0.0056, 0.0044)]
    sign('control_test-button', [tick], (at[0], face - 0.0060, at[2]), 0.0018, pale, UPRIGHT)
    flame = [
        (0, 0.0048),
        (-0.0030, 0.0002),
        (-0.0024, -0.0036),
        (0.0024, -0.0036),
        (0.0032, 0.0004),
        (0, 0.0048),
    ]
    signs = {
        'power': [[(0.0010, 0.0045), (-0.0022, -0.0002), (0.0022, -0.0002), (-0.0010, -0.0045)]],
        'alarm': [flame],
        'fault': [[(0, 0.0045), (0, -0.0010)], [(0, -0.0030), (0, -0.0042)]],
    }
    for k, (name, lines) in enumerate(signs.items()):
        bead(f'indicator_{name}-light', (x - 0.044 + 0.018 * k, face, z - 0.0350), 0.0040, UPRIGHT, 12)
        sign('body', lines, (x - 0.044 + 0.018 * k, face - 0.0005, z - 0.0220), 0.0013, ink, UPRIGHT)
