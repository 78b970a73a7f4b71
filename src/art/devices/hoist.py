"""A mobile hoist, true size. It faces its carer: control box and handle at -y, boom and sling beyond."""

from math import pi

from mathutils import Vector

from devices.bedroom_parts import Face, GREEN, OFF, UPRIGHT, big_lights, floor, shadow_sheet, slab
from devices.care_castors import brake_pedal, castor
from devices.hoist_controls import (
    CHARGER,
    HANDSET,
    HAND_T,
    KEYS,
    LOWER,
    MAST,
    PANEL,
    PLATE,
    STOP,
    charger,
    control_box,
    handset,
    label,
)
from devices.hoist_sling import sling
from devices.studio import put
from kit.materials import M
from kit.shapes import box, lathe, spline, tube

MOUNT = 'floor'

TOP = (0, MAST, 1.36)
TIP = (0, 0.36, 1.60)
HANG = (0, 0.36, 1.50)
HOOKS = [(-0.225, 0.36, 1.455), (0.225, 0.36, 1.455)]
FOOT, ARM = (0, MAST + 0.06, 0.80), (0, -0.08, 1.482)
NODES = {
    'body': (None, (0, 0, 0)),
    'leg-left': (None, (-0.20, MAST, 0.085), {'axis': 'y', 'openDeg': -12}),
    'leg-right': (None, (0.20, MAST, 0.085), {'axis': 'y', 'openDeg': 12}),
    'brakes': (None, (0, MAST - 0.035, 0.085), {'axis': 'x', 'openDeg': -14}),
    'boom': (None, TOP, {'axis': 'x', 'openDeg': -24}),
    'actuator': (None, FOOT, {'axis': 'x', 'openDeg': -6}),
    'piston': ('boom', ARM, {'axis': 'x', 'openDeg': 18}),
    'spreader': ('boom', TIP, {'axis': 'x', 'openDeg': 24}),
    'sling': ('spreader', HANG),
    'display_label': (None, PLATE.at(0, 0)),
    **{
        f'control_{name}-button': (None, HANDSET.at(*spot, HAND_T), {'press': 0.002})
        for name, spot in KEYS.items()
    },
    'control_emergency-stop': (None, PANEL.at(*STOP, 0), {'press': 0.006}),
    'control_manual-lower': (None, PANEL.at(*LOWER, 0), {'press': 0.004}),
    'control_charger-plug': (None, CHARGER),
    'indicator_charge-light': (None, PANEL.at(-0.040, 0.0115)),
    'indicator_battery-light': (None, PANEL.at(0.040, 0.0115)),
}

LAMPS = {'indicator_charge-light': OFF, 'indicator_battery-light': GREEN}


def paintwork():
    """Powder-coated steel of the frame."""
    return M('frame', col='#dfe0dc', rough=0.5)


def base():
    """Cross member with the mast's foot, rear castors, and two legs that turn outwards."""
    frame, grey, blue = paintwork(), M('joint', col='#8b9397'), M('trim', col='#2f6f86')
    put('body', box('cross', (0.54, 0.085, 0.070), (0, MAST, 0.062), frame, bevel=0.016, seg=1))
    put('body', box('socket', (0.130, 0.110, 0.110), (0, MAST, 0.090), frame, bevel=0.016, seg=1))
    put('body', box('motor', (0.090, 0.070, 0.060), (0, MAST + 0.075, 0.055), grey, bevel=0.012, seg=1))
    for s, node in ((-1, 'leg-left'), (1, 'leg-right')):
        pin = (s * 0.20, MAST, 0)
        put(
            'body', lathe('pin', [(0, 0.146), (0.024, 0.145), (0.026, 0.130)], pin, grey, n=10, autosmooth=50)
        )
        path = spline(
            [
                (s * 0.20, MAST + 0.02, 0.085),
                (s * 0.235, MAST + 0.12, 0.085),
                (s * 0.262, 0.10, 0.085),
                (s * 0.270, 0.565, 0.085),
            ],
            2,
        )
        leg = tube('leg', path, 0.026, frame, n=8, caps=False)
        put(node, leg)
        put(
            node,
            lathe(
                'leg_end',
                [(0, 0.012), (0.020, 0.010), (0.0275, 0.0), (0.0275, -0.022)],
                (s * 0.270, 0.570, 0.085),
                blue,
                n=10,
                rot=(-pi / 2, 0, 0),
                autosmooth=60,
            ),
        )
        put(node, castor((s * 0.270, 0.525, 0), 0.028, pi, grey))
        put('body', castor((s * 0.245, MAST - 0.035, 0), 0.044, pi, grey))
        put('brakes', brake_pedal((s * 0.245, MAST - 0.035, 0), 0.044, pi))


def mast():
    """The mast, its push handle, and the head on which the boom turns."""
    frame, grip, grey = paintwork(), M('grip', col='#3c4448', rough=0.8), M('joint')
    post = slab(
        'mast',
        0.082,
        0.068,
        [(0, 0.17), (0, 0.23), (0, 0.75), (0, 1.31), (0.012, 1.318)],
        0.020,
        frame,
        k=3,
        loc=(0, MAST, 0),
    )
    post['fine'] = 0.60
    put('body', post)
    for x in (-0.034, 0.034):
        put('body', box('cheek', (0.012, 0.080, 0.120), (x, MAST, 1.285), grey, bevel=0))
    put('body', tube('axle', [(-0.046, *TOP[1:]), (0.046, *TOP[1:])], 0.017, M('steel', col='#aab0b3'), n=10))
    bar = spline(
        [
            (-0.045, MAST - 0.02, 1.035),
            (-0.20, MAST - 0.06, 1.040),
            (-0.235, MAST - 0.13, 1.060),
            (-0.20, MAST - 0.165, 1.070),
            (0, MAST - 0.172, 1.072),
        ],
        1,
    )
    whole = bar + [Vector((-p.x, p.y, p.z)) for p in reversed(bar[:-1])]
    put('body', tube('handle', whole, 0.0140, frame, n=8))
    for s in (-1, 1):
        grip_path = [(s * x, MAST + y, 1.0715) for x, y in ((0.195, -0.166), (0.06, -0.172))]
        put('body', tube('handle_grip', grip_path, 0.0185, grip, n=8))


def boom():
    """Curved boom, actuator with its piston, swivel and spreader bar with open hooks."""
    frame, steel, dark = paintwork(), M('steel', col='#aab0b3', rough=0.3), M('actuator', col='#50585d')
    path = spline([TOP, (0, MAST + 0.20, 1.455), (0, 0.08, 1.575), (0, 0.27, 1.620), TIP], 2)
    arm = tube('boom', path, [0.034 - 0.008 * k / (len(path) - 1) for k in range(len(path))], frame, n=8)
    put(
        'boom',
        arm,
        lathe(
            'boom_eye',
            [(0, 0.024), (0.030, 0.022), (0.036, 0.0), (0.030, -0.022), (0, -0.024)],
            TIP,
            frame,
            n=10,
            rot=(0, pi / 2, 0),
            autosmooth=60,
        ),
    )
    _actuator(steel, dark)
    _spreader(frame, steel)


def _actuator(steel, dark):
    """The motor that lifts the boom: a sleeve on the mast, a rod on the boom."""
    foot, top = Vector(FOOT), Vector(ARM)
    along = (top - foot).normalized()
    put(
        'actuator',
        tube('sleeve', [foot, foot + along * 0.40, foot + along * 0.425], [0.029, 0.029, 0.020], dark, n=8),
    )
    put(
        'actuator',
        box('gear', (0.075, 0.085, 0.110), (0, FOOT[1] + 0.015, FOOT[2] - 0.045), dark, bevel=0.012, seg=1),
    )
    put('body', box('bracket', (0.040, 0.070, 0.060), (0, MAST + 0.055, 0.765), M('joint'), bevel=0))
    put(
        'piston',
        tube('rod', [foot + along * r for r in (0.30, 0.435, 0.50, 0.60)] + [top], 0.0125, steel, n=10),
    )


def _spreader(frame, steel):
    """The spreader bar on its swivel, with an open hook at each end."""
    put('spreader', tube('swivel', [TIP, (0, TIP[1], 1.545), HANG], [0.014, 0.014, 0.022], steel, n=8))
    half = spline(
        [
            (0, TIP[1], 1.500),
            (0.10, TIP[1], 1.498),
            (0.185, TIP[1], 1.470),
            (0.218, TIP[1], 1.445),
            (0.240, TIP[1], 1.447),
            (0.248, TIP[1], 1.475),
        ],
        1,
    )
    whole = [Vector((-p.x, p.y, p.z)) for p in reversed(half[1:])] + half
    put('spreader', tube('bar', whole, 0.0145, frame, n=8))
    pad = [(x, TIP[1], 1.499) for x in (-0.085, 0, 0.085)]
    put('spreader', tube('bar_pad', pad, 0.0235, M('grip'), n=10))


def lights():
    """The studio, as large as a room."""
    big_lights(4.2)


def build():
    """The whole hoist with its sling in place."""
    base()
    mast()
    boom()
    control_box()
    handset()
    charger()
    label()
    sling(HOOKS, HANG, lambda at: Face(at, UPRIGHT))
    floor(9)


def shadow_grids():
    """The floor below it."""
    return shadow_sheet(-0.50, 0.52, -0.72, 0.78, 0.12, 0.002)
