"""What the carer works at the back of the hoist: control box, handset, charger lead, plate."""

from math import pi


from devices.bedroom_parts import (
    Face,
    UPRIGHT,
    block,
    digits,
    ink,
    key_button,
    lead,
    light,
    pale,
    round_button,
    sign,
    slab,
)
from devices.studio import put
from kit.materials import M
from kit.shapes import box, lathe, spline, tube

MAST = -0.36  # y of the mast
PANEL = Face((-0.030, MAST - 0.150, 0.900), UPRIGHT)
HANDSET = Face((0.150, MAST - 0.128, 0.925), UPRIGHT)
PLATE = Face((0, MAST - 0.0362, 1.145), UPRIGHT)
HAND_T = 0.030
KEYS = {
    'boom-up': (-0.0150, 0.036),
    'boom-down': (-0.0150, 0.002),
    'legs-open': (0.0150, 0.036),
    'legs-close': (0.0150, 0.002),
}
ICONS = {'boom-up': 'up', 'boom-down': 'down', 'legs-open': 'open', 'legs-close': 'close'}
STOP, LOWER = (0.0, 0.058), (0.0, -0.030)
CHARGER = (-0.125, MAST - 0.128, 0.800)


def control_box():
    """Battery box with emergency stop, emergency lowering, two lights and the socket for the charger."""
    shell, grey, yellow = (
        M('abs_white', col='#e9e6de'),
        M('abs_grey', col='#a9afb2'),
        M('stop_yellow', col='#e9b21c'),
    )
    back = Face((-0.030, MAST - 0.034, 0.900), UPRIGHT)
    steps = [(0, 0), (0, 0.062), (0, 0.098), (0.002, 0.106), (0.008, 0.1145), (0.016, 0.116), (0.045, 0.116)]
    put('body', back.lay(slab('battery_box', 0.150, 0.215, steps, 0.024, shell, k=3)))
    plate = [(0.0310, -0.0005), (0.0290, 0.0030), (0.0195, 0.0030)]
    put('body', lathe('stop_plate', plate, PANEL.at(*STOP), yellow, n=16, rot=UPRIGHT, autosmooth=50))
    _buttons(grey)


def _buttons(grey):
    """Emergency stop, and lowering when the handset fails."""
    red = M('alarm_red', col='#c81f2a')
    knob = [(0, 0.0270), (0.0150, 0.0262), (0.0215, 0.0200), (0.0140, 0.0135), (0.0120, 0.0)]
    parts = [lathe('stop', knob, PANEL.at(*STOP), red, n=18, rot=UPRIGHT, autosmooth=60)]
    parts += PANEL.lay(sign('reset', 0.0100, 0.0022, pale()), *STOP, 0.0276)
    put('control_emergency-stop', parts)
    round_button(
        'control_manual-lower',
        PANEL,
        LOWER,
        0.0130,
        0.0060,
        M('lower', col='#d9772a'),
        'down',
        pale(),
        None,
        16,
        0.55,
    )
    _panel_print()


def _panel_print():
    """The two lights with their signs, and the label below."""
    put('body', PANEL.lay(sign('person', 0.0085, 0.0017, ink()), -0.032, LOWER[1], 0.0005))
    for x, node, icon in (
        (-0.040, 'indicator_charge-light', 'power'),
        (0.040, 'indicator_battery-light', 'battery'),
    ):
        light(node, PANEL, (x, 0.0115), 0.0046, n=12)
        put(
            'body',
            PANEL.lay(sign(icon, 0.0080, 0.0016, ink()), x - (0.0175 if x > 0 else -0.0175), 0.0115, 0.0005),
        )
    put('body', PANEL.lay(block('box_label', 0.090, 0.026, M('label', col='#f6f3ea')), 0, -0.073, 0.0005))
    for k, w in enumerate((0.074, 0.060)):
        put(
            'body',
            PANEL.lay(
                block('words', w, 0.0042, M('print', col='#7d868b')),
                -0.007 + 0.007 * k,
                -0.0685 - 0.0095 * k,
                0.0010,
            ),
        )


def handset():
    """The handset on its hook: four keys, up and down, legs wide and narrow, and a lead to the box."""
    case, pad = M('handset', col='#434b50', rough=0.6), M('handset_pad', col='#dfe2e0')
    steps = [
        (0.004, 0),
        (0.001, 0.003),
        (0, 0.008),
        (0, 0.020),
        (0.003, 0.027),
        (0.008, HAND_T),
        (0.020, HAND_T),
    ]
    put('body', HANDSET.lay(slab('handset', 0.074, 0.180, steps, 0.022, case, k=3)))
    front = Face(HANDSET.at(0, 0, HAND_T), UPRIGHT)
    put(
        'body',
        front.lay(slab('pad', 0.063, 0.092, [(0, -0.0005), (0.0004, 0.0008)], 0.010, pad, k=3), 0, 0.024),
    )
    green, blue = M('key_green', col='#2f8a49'), M('key_blue', col='#3c6f96')
    for name, (x, y) in KEYS.items():
        node, lifts = f'control_{name}-button', name.startswith('boom')
        key_button(
            node,
            front,
            (x, y, 0.0006),
            (0.0255, 0.0280),
            0.0036,
            green if lifts else blue,
            ICONS[name],
            pale(),
            0.006,
            0.36,
            0.065,
        )
    _hook()


def _hook():
    """The hook on the handle that holds the handset."""
    hook = spline(
        [
            HANDSET.at(0, 0.085, 0.010),
            HANDSET.at(0, 0.115, 0.004),
            HANDSET.at(0, 0.150, 0.020),
            HANDSET.at(0, 0.158, 0.040),
        ],
        1,
    )
    put('body', tube('hook', hook, 0.0055, M('steel'), n=4))
    _handset_lead()


def _handset_lead():
    """The lead from handset to box."""
    path = [(0.150, MAST - 0.112, 0.838), (0.146, MAST - 0.113, 0.79), (0.105, MAST - 0.110, 0.728)]
    path += [(0.055, MAST - 0.106, 0.745), (0.035, MAST - 0.104, 0.798)]
    lead('handset_lead', path, 0.0038, M('cord', col='#4d5559'), 2, 3)


def charger():
    """The charger's lead on its hook: a round plug for the box; the wall charger hangs at its other end."""
    dark, cord = M('jack', col='#454b50'), M('cord')
    barrel = [(0, 0.052), (0.0075, 0.050), (0.0125, 0.024), (0.0135, 0.008), (0.0125, 0)]
    x, y, z = CHARGER
    put(
        'control_charger-plug',
        lathe('charger_plug', barrel, (x, y, z), dark, n=10, rot=(pi, 0, 0), autosmooth=60),
    )
    _charger_socket(x, y, z, cord)


def _charger_socket(x, y, z, cord):
    """The socket below the box."""
    put(
        'body',
        box('socket_arm', (0.045, 0.030, 0.018), (x + 0.020, y + 0.010, z + 0.002), M('abs_grey'), bevel=0),
    )
    _charger_lead(x, y, z, cord)


def _charger_lead(x, y, z, cord):
    """The lead hangs in a loop from the plug to the charger on the mast."""
    brick = slab(
        'charger', 0.074, 0.130, [(0, 0), (0, 0.040), (0.008, 0.046)], 0.012, M('charger', col='#3f474c'), k=2
    )
    put('body', Face((0, MAST - 0.034, 0.490), UPRIGHT).lay(brick))
    points = [
        (x, y, z - 0.050),
        (x - 0.004, y - 0.01, z - 0.16),
        (x + 0.020, y - 0.02, z - 0.38),
        (x + 0.060, y - 0.02, z - 0.47),
        (x + 0.105, y + 0.04, z - 0.42),
        (x + 0.120, MAST - 0.058, z - 0.30),
        (x + 0.122, MAST - 0.058, z - 0.245),
    ]
    lead('charger_lead', points, 0.0036, cord, 1, 3)


def label():
    """Two plates on the mast: safe working load, and the date of the last thorough examination."""
    white, frame = M('label', col='#f6f3ea'), M('label_frame', col='#2f6f86')
    put('display_label', PLATE.lay(block('plate', 0.068, 0.095, white, ghost=False), 0, 0, 0.0008))
    put('display_label', PLATE.lay(block('head', 0.068, 0.020, frame), 0, 0.0375, 0.0014))
    put('display_label', PLATE.lay(sign('tick', 0.0070, 0.0018, pale()), -0.022, 0.0375, 0.0020))
    for k, w in enumerate((0.030, 0.022)):
        put('display_label', PLATE.lay(block('words', w, 0.0034, pale()), 0.008, 0.0410 - 0.0075 * k, 0.0020))
    for k, (y, w) in enumerate(((0.0185, 0.050), (0.0105, 0.044))):
        put(
            'display_label',
            PLATE.lay(block('words', w, 0.0034, M('print', col='#7d868b')), -0.003 * (k + 1), y, 0.0014),
        )
    put('display_label', PLATE.lay(digits('14', 0.0078, 0.0021, ink()), -0.0190, -0.0105, 0.0014))
    put('display_label', PLATE.lay(digits('05', 0.0078, 0.0021, ink()), 0.0150, -0.0105, 0.0014))
    put('display_label', PLATE.lay(block('bar', 0.0022, 0.018, ink()), -0.0020, -0.0105, 0.0014))
    put(
        'display_label',
        PLATE.lay(block('field', 0.056, 0.0150, M('label_green', col='#8cc49a')), 0, -0.0350, 0.0014),
    )
    put('display_label', PLATE.lay(sign('tick', 0.0058, 0.0020, ink()), 0, -0.0350, 0.0020))
