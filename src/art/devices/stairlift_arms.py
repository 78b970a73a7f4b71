"""The arms of the stairlift's chair: they fold up, and the right one carries toggle, light, key and screen."""

from devices.moulded import UPRIGHT, bead, dark, printed, rounded, shell, slab
from devices.studio import put
from kit.materials import M
from kit.shapes import box, lathe

ARM_Y, ARM_Z = 0.252, 0.760
HINGE_X = 0.060
POD = (0.375, -ARM_Y, ARM_Z + 0.014)  # end of the right arm, with toggle and key

ARM_PIVOTS = {
    'control_arm-left': ('control_seat', (HINGE_X, ARM_Y, ARM_Z), {'axis': 'z', 'openDeg': 82}),
    'control_arm-right': ('control_seat', (HINGE_X, -ARM_Y, ARM_Z), {'axis': 'z', 'openDeg': 82}),
    'control_toggle': ('control_arm-right', POD, {'axis': 'x', 'openDeg': 18}),
    'control_key': (
        'control_arm-right',
        (POD[0] - 0.026, -ARM_Y - 0.034, ARM_Z - 0.014),
        {'axis': 'z', 'openDeg': 90},
    ),
    'indicator_seat-light': ('control_arm-right', (POD[0] - 0.046, -ARM_Y, POD[2])),
    'display_code': ('control_arm-right', (POD[0] + 0.018, -ARM_Y - 0.033, ARM_Z - 0.014)),
}


def cloth():
    """Wipe-clean upholstery."""
    return M('upholstery', col='#4f7186', rough=0.7)


def arm(side, y):
    """Padded arm that folds up, on a dark bracket at its hinge."""
    node = f'control_arm-{side}'
    length = 0.300 if side == 'left' else 0.235
    rod = slab(
        'arm_core',
        (length + 0.05, 0.034),
        rounded(0.030, 0.006, 2),
        (HINGE_X + length / 2, y, ARM_Z - 0.028),
        M('base', col='#4a5054'),
        0.016,
        n=3,
        step=0,
    )
    pad = slab(
        'arm_pad',
        (length, 0.058),
        rounded(0.034, 0.014, 3),
        (HINGE_X + 0.028 + length / 2, y, ARM_Z - 0.006),
        cloth(),
        0.026,
        n=3,
        step=0,
    )
    hub = lathe(
        'hub',
        [(0, 0.066), (0.028, 0.066), (0.028, 0)],
        (HINGE_X - 0.004, y + 0.033, ARM_Z - 0.010),
        shell(),
        n=12,
        rot=UPRIGHT,
        autosmooth=40,
    )
    put(node, rod, pad, hub)


def pod():
    """Control end of the right arm: toggle on top, light, key and a two-figure screen on its outer side."""
    node = 'control_arm-right'
    x, y, z = POD
    case = slab(
        'pod',
        (0.130, 0.066),
        rounded(0.062, 0.014, 3),
        (x - 0.008, y, z - 0.062),
        shell(),
        0.026,
        n=4,
        step=0.045,
    )
    put(node, case)
    collar = [(0.026, 0), (0.022, 0.0045), (0.016, 0.002)]
    put(node, lathe('collar', collar, (x + 0.018, y, z), dark(), n=12, autosmooth=180))
    lever = M('toggle', col='#f2bf1d')
    stem = lathe(
        'stem',
        [(0.0090, 0), (0.0065, 0.018), (0.0065, 0.024)],
        (x + 0.018, y, z),
        dark(),
        n=10,
        autosmooth=60,
    )
    paddle = slab(
        'paddle',
        (0.026, 0.050),
        rounded(0.017, 0.007, 2),
        (x + 0.018, y, z + 0.022),
        lever,
        0.012,
        n=3,
        step=0,
    )
    put('control_toggle', stem, paddle)
    for sign, dy in (('up', 0.013), ('down', -0.013)):
        printed('control_toggle', sign, (x + 0.018, y + dy, z + 0.0396), 0.0080, 0.0028)
    bead('indicator_seat-light', (x - 0.036, y, z + 0.0002), 0.0052, n=10)
    key_and_code(x, y - 0.0332)


def key_and_code(x, face):
    """Key in its lock, and the screen that shows a code when something is wrong."""
    node, z = 'control_arm-right', ARM_Z - 0.018
    steel, red = M('steel', col='#b4b9bc', rough=0.3), M('alarm_red', col='#c81f2a')
    at = (x - 0.034, face, z)
    put(
        node,
        lathe(
            'lock',
            [(0.0135, 0), (0.0120, 0.0038), (0, 0.0038)],
            at,
            steel,
            n=12,
            rot=UPRIGHT,
            autosmooth=50,
        ),
    )
    put(
        'control_key',
        box('blade', (0.0030, 0.016, 0.0090), (at[0], face - 0.010, z - 0.0045), steel, bevel=0),
    )
    put(
        'control_key',
        slab(
            'bow',
            (0.0085, 0.0270),
            rounded(0.016, 0.004, 2),
            (at[0], face - 0.016, z),
            red,
            0.004,
            UPRIGHT,
            n=2,
            step=0,
        ),
    )
    printed(node, 'key', (at[0] + 0.0215, face - 0.0004, z + 0.0115), 0.0060, 0.0014, None, UPRIGHT)
    glass = slab(
        'glass',
        (0.036, 0.019),
        rounded(0.0016, 0.0008, 1),
        (x + 0.021, face, z - 0.003),
        M('black_glass', col='#1b1e21'),
        0.003,
        UPRIGHT,
        n=2,
        step=0,
    )
    put('display_code', glass)
    for dx in (-0.0065, 0.0065):
        printed(
            'display_code',
            '0',
            (x + 0.021 + dx, face - 0.0020, z - 0.003),
            (0.0046, 0.0062),
            0.0016,
            M('led', col='#ff8a3c', emit=0.9),
            UPRIGHT,
        )


def build_arms():
    """Both arms."""
    arm('left', ARM_Y)
    arm('right', -ARM_Y)
    pod()
