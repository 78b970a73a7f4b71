"""Gas detector of the gas safety set: grille, lamps, test button."""

from devices.household import UPRIGHT, bead, plate, screw, sign, wire
from devices.studio import dome, put
from kit.materials import M
from kit.shapes import spline

BOX = (0.085, 0.030)  # x and z of its middle
BOX_FACE = -0.042


def detector():
    """Gas detector: grille, three lamps with signs, test button, mains lead going down."""
    x, z = BOX
    cream, dark, ink = M('abs_white', col='#f1ede4'), M('hole', col='#4d5154'), M('sign_grey', col='#54626a')
    case = plate(
        'case', (0.136, 0.112, -BOX_FACE - 0.001), (x, -0.001, z), cream, 0.014, 0.006, UPRIGHT, steps=3
    )
    case['fine'] = 0.05
    put('body', case)
    field = plate(
        'field',
        (0.116, 0.040, 0.0006),
        (x, BOX_FACE + 0.0001, z - 0.0290),
        M('field', col='#d9dfe0'),
        0.006,
        0.0002,
        UPRIGHT,
    )
    put('body', field)
    for k in range(7):
        half = 0.044 - 0.0035 * abs(k - 3)
        sign(
            'body',
            [[(-half, 0), (half, 0)]],
            (x, BOX_FACE - 0.0004, z + 0.0180 + (k - 3) * 0.0072),
            0.0030,
            dark,
            UPRIGHT,
        )
    face = BOX_FACE - 0.0005
    put(
        'control_test-button',
        dome('test', (x + 0.030, face, z - 0.029), 0.0135, 0.0055, M('btn_blue', col='#22679b'), UPRIGHT, 24),
    )
    tick = [[(-0.0050, 0.0002), (-0.0014, -0.0038), (0.0056, 0.0044)]]
    sign(
        'control_test-button',
        tick,
        (x + 0.030, face - 0.0060, z - 0.029),
        0.0018,
        M('sign_pale', col='#f6f4ec'),
        UPRIGHT,
    )
    bolt = [[(0.0010, 0.0045), (-0.0022, -0.0002), (0.0022, -0.0002), (-0.0010, -0.0045)]]
    flame = [
        [(0, 0.0048), (-0.0030, 0.0002), (-0.0024, -0.0036), (0.0024, -0.0036), (0.0032, 0.0004), (0, 0.0048)]
    ]
    mark = [[(0, 0.0045), (0, -0.0010)], [(0, -0.0030), (0, -0.0042)]]
    for k, (node, lines) in enumerate((('power', bolt), ('alarm', flame), ('fault', mark))):
        bead(f'indicator_{node}-light', (x - 0.044 + 0.018 * k, face, z - 0.0350), 0.0040, UPRIGHT, 14)
        sign('body', lines, (x - 0.044 + 0.018 * k, face - 0.0005, z - 0.0220), 0.0013, ink, UPRIGHT)
    for sx in (-1, 1):
        screw('body', (x + sx * 0.058, BOX_FACE - 0.0001, z + 0.046), 0.0030, UPRIGHT, 0.4 + sx)
    wire(
        'body',
        spline(
            [
                (x + 0.02, -0.014, z - 0.054),
                (x + 0.022, -0.010, z - 0.10),
                (x + 0.018, -0.007, -0.17),
                (x + 0.02, -0.007, -0.25),
            ],
            4,
        ),
        0.0034,
        M('lead', col='#e4dfd5'),
        7,
    )
