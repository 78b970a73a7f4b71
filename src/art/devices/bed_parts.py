"""What hangs on the foot board of the powered bed: the handset and the mattress pump."""

from math import cos, pi, sin


from devices.bedroom_parts import Face, UPRIGHT, block, ink, key_button, lead, light, pale, sign, slab
from devices.studio import put
from kit.materials import M
from kit.mesh import new_obj
from kit.shapes import lathe, spline, tube

FRONT = -1.0475  # outer face of the foot board
HAND_T, PUMP_T = 0.028, 0.105
HAND = Face((-0.165, FRONT - 0.014, 0.600), UPRIGHT)
HAND_FACE = Face(HAND.at(0, 0, HAND_T), UPRIGHT)
PUMP = Face((0.090, FRONT - 0.006, 0.590), UPRIGHT)
PUMP_FACE = Face(PUMP.at(0, 0, PUMP_T), UPRIGHT)

KEYS = {
    f'{what}-{way}': (-0.0185 if way == 'up' else 0.0185, y)
    for what, y in (('head', 0.040), ('legs', 0.006), ('bed', -0.028))
    for way in ('up', 'down')
}
LOCK = (0.0, -0.0625)
SWITCH, DIAL = (0.085, -0.040), (-0.055, -0.012)
LIGHTS = {'normal': (0.030, 0.030), 'alarm': (0.085, 0.030)}


def handset():
    """Six keys in pairs, each with the part of the bed that it moves, and a key that locks them."""
    case, pad = M('handset', col='#4a5359', rough=0.6), M('handset_pad', col='#e2e4e1')
    steps = [
        (0.004, 0),
        (0.001, 0.003),
        (0, 0.008),
        (0, 0.018),
        (0.003, 0.025),
        (0.008, HAND_T),
        (0.020, HAND_T),
    ]
    put('deck', HAND.lay(slab('handset', 0.088, 0.195, steps, 0.024, case, k=3)))
    plate = slab('pad', 0.078, 0.118, [(0, -0.0005), (0.0004, 0.0008)], 0.012, pad, k=3)
    put('deck', HAND_FACE.lay(plate, 0, 0.006))
    tones = {
        'head': M('key_blue', col='#3c6f96'),
        'legs': M('key_teal', col='#2f7f78'),
        'bed': M('key_slate', col='#56636b'),
    }
    for name, (x, y) in KEYS.items():
        tone = tones[name.split('-')[0]]
        key_button(
            f'control_{name}-button',
            HAND_FACE,
            (x, y, 0.0006),
            (0.0330, 0.0290),
            0.0036,
            tone,
            name,
            pale(),
            0.006,
            0.38,
            0.055,
        )
    _lock()


def _lock():
    """The key switch that locks the handset."""
    ring = [(0.0128, -0.0005), (0.0112, 0.0018), (0.0098, 0.0004)]
    put(
        'deck',
        lathe(
            'lock_ring', ring, HAND_FACE.at(*LOCK), M('rim', col='#9ea3a5'), n=10, rot=UPRIGHT, autosmooth=50
        ),
    )
    barrel = lathe(
        'lock',
        [(0, 0.0020), (0.0085, 0.0018), (0.0095, 0.0004)],
        HAND_FACE.at(*LOCK),
        M('rim'),
        n=14,
        rot=UPRIGHT,
    )
    wing = slab(
        'wing',
        0.0055,
        0.0180,
        [(0, 0.001), (0, 0.0090), (0.0012, 0.0105)],
        0.0025,
        M('steel', col='#b4b9bc'),
        k=3,
    )
    put('control_lock-key', [barrel, *HAND_FACE.lay(wing, *LOCK)])
    put('deck', HAND_FACE.lay(sign('lock', 0.0060, 0.0014, pale()), -0.0235, LOCK[1], 0.0005))
    _hook()


def _hook():
    """The hook that hangs over the board, and the lead."""
    hook = spline(
        [
            HAND.at(0, 0.080, 0.006),
            HAND.at(0, 0.130, 0.004),
            HAND.at(0, 0.196, 0.004),
            HAND.at(0, 0.214, -0.012),
            HAND.at(0, 0.206, -0.044),
            HAND.at(0, 0.180, -0.050),
        ],
        1,
    )
    put('deck', tube('hook', hook, 0.0065, M('steel'), n=4))
    _lead()


def _lead():
    """The lead hangs from the handset and goes up behind the board."""
    x, y = -0.165, FRONT - 0.026
    path = [(x, y, 0.506), (x - 0.004, y - 0.004, 0.43), (x - 0.030, y, 0.34), (x - 0.020, y + 0.030, 0.245)]
    lead('handset_lead', [*path, (x + 0.02, y + 0.09, 0.26)], 0.0036, M('cord', col='#4d5559'), 3, 3, 'deck')


def pump():
    """The pump on two hooks over the board: dial for weight, two lights, switch, slots for air."""
    shell, face, grey = (
        M('abs_white', col='#e9e6de'),
        M('abs_face', col='#cdd5d8'),
        M('abs_grey', col='#a9afb2'),
    )
    steps = [
        (0.010, 0),
        (0, 0.010),
        (0, 0.046),
        (0, 0.080),
        (0.003, 0.094),
        (0.011, 0.103),
        (0.018, PUMP_T),
        (0.050, PUMP_T),
    ]
    put('deck', PUMP.lay(slab('pump', 0.270, 0.190, steps, 0.034, shell, k=4)))
    put(
        'deck', PUMP_FACE.lay(slab('panel', 0.228, 0.130, [(0, -0.0004), (0.0006, 0.0009)], 0.016, face, k=3))
    )
    for x in (-0.085, 0.085):
        hook = spline(
            [
                PUMP.at(x, 0.060, 0.004),
                PUMP.at(x, 0.150, 0.002),
                PUMP.at(x, 0.206, 0.004),
                PUMP.at(x, 0.224, -0.016),
                PUMP.at(x, 0.212, -0.050),
                PUMP.at(x, 0.180, -0.056),
            ],
            1,
        )
        put('deck', tube('pump_hook', hook, 0.0080, grey, n=4))
    _dial()
    _switch(grey)


def _dial():
    """The dial for the person's weight, with a scale that grows."""
    knob = [
        (0, 0.0190),
        (0.0210, 0.0186),
        (0.0240, 0.0168),
        (0.0262, 0.0030),
        (0.0290, 0.0004),
        (0.0290, -0.001),
    ]
    put(
        'deck',
        lathe('dial', knob, PUMP_FACE.at(*DIAL), M('dial', col='#5d666c'), n=12, rot=UPRIGHT, autosmooth=50),
    )
    put('deck', PUMP_FACE.lay(block('pointer', 0.0040, 0.0170, pale(), 0, 0.0115), *DIAL, 0.0194))
    for k in range(7):
        a = pi / 2 + (3 - k) * pi / 4.4
        bar = [(-0.0016, 0), (0.0016, 0), (0.0016, 0.0035 + 0.0014 * k), (-0.0016, 0.0035 + 0.0014 * k)]
        put('deck', _mark(bar, a))
    put('deck', PUMP_FACE.lay(sign('person', 0.0125, 0.0026, ink()), DIAL[0] - 0.001, 0.0465, 0.0012))
    _lights()


def _lights():
    """All is well, and the alarm."""
    for name, icon in (('normal', 'tick'), ('alarm', 'warn')):
        x, y = LIGHTS[name]
        light(f'indicator_{name}-light', PUMP_FACE, (x, y, 0.0006), 0.0070, n=12, owner='deck')
        put('deck', PUMP_FACE.lay(sign(icon, 0.0090, 0.0022, ink()), x - 0.0235, y, 0.0012))


def _mark(bar, a):
    """One step of the scale round the dial, turned to its place."""
    points = []
    for x, y in bar:
        r = 0.0325 + y
        points.append((r * cos(a) + x * sin(a), r * sin(a) - x * cos(a), 0))
    mark = new_obj('mark', points, [(0, 1, 2, 3)], ink(), smooth=False, ghost=True)
    return PUMP_FACE.lay(mark, *DIAL, 0.0012)


def _switch(grey):
    """Rocker switch with its sign, and the air slots."""
    frame = slab(
        'switch_frame', 0.050, 0.034, [(0, -0.0004), (0.0015, 0.0034), (0.0045, 0.0034)], 0.005, grey, k=3
    )
    put('deck', PUMP_FACE.lay(frame, *SWITCH))
    green = M('switch_green', col='#2f8a49')
    key_button(
        'control_pump-switch',
        PUMP_FACE,
        (*SWITCH, 0.0010),
        (0.040, 0.0245),
        0.0052,
        green,
        'power',
        pale(),
        0.003,
        0.38,
        0.075,
    )
    for k in range(6):
        put(
            'deck',
            PUMP_FACE.lay(
                block('slot', 0.0030, 0.022, M('hole', col='#4d5154'), 0.006 * k), 0.004, SWITCH[1], 0.0012
            ),
        )
