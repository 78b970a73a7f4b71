"""A profiling bed, true size, with its airflow mattress: head end at +y, foot board at -y."""

from math import cos, pi, radians, sin

from mathutils import Euler

from devices.bed_hoses import CPR, HOSE, hoses
from devices.bed_mattress import THICK, part, pillow
from devices.bed_parts import HAND_FACE, KEYS, LIGHTS, LOCK, PUMP_FACE, SWITCH, handset, pump
from devices.bedroom_parts import GREEN, OFF, UPRIGHT, big_lights, floor, lead, shadow_sheet, slab
from devices.care_castors import brake_pedal, castor
from devices.studio import put
from kit.materials import M
from kit.mesh import place
from kit.shapes import box, tube

MOUNT = 'floor'

DECK = 0.420  # height of the platform at rest; the mattress lies on it
ARM, ARM_TILT = 0.460, radians(20.4)
REACH, RISE = ARM * cos(ARM_TILT), ARM * sin(ARM_TILT)
FOOT_ARM, HEAD_ARM = (0, -0.72, 0.200), (0, 0.28, 0.200)
HIP, THIGH, KNEE = 0.22, -0.02, -0.36
BOARD = -1.030

# The arms turn up or down and the deck turns back by as much, so that it stays level. So do thigh and calf.
NODES = {
    'body': (None, (0, 0, 0)),
    'lift-arm-head': (None, HEAD_ARM, {'axis': 'x', 'openDeg': 31, 'lowDeg': -25}),
    'lift-arm-foot': (None, FOOT_ARM, {'axis': 'x', 'openDeg': 31, 'lowDeg': -25}),
    'deck': (
        'lift-arm-foot',
        (0, FOOT_ARM[1] + REACH, FOOT_ARM[2] + RISE),
        {'axis': 'x', 'openDeg': -31, 'lowDeg': 25},
    ),
    'backrest': ('deck', (0, HIP, DECK), {'axis': 'x', 'openDeg': 55}),
    'thigh-section': ('deck', (0, THIGH, DECK), {'axis': 'x', 'openDeg': -22}),
    'calf-section': ('thigh-section', (0, KNEE, DECK + THICK), {'axis': 'x', 'openDeg': 33}),
    **{
        f'control_{name}-button': ('deck', HAND_FACE.at(*spot), {'press': 0.002})
        for name, spot in KEYS.items()
    },
    'control_lock-key': ('deck', HAND_FACE.at(*LOCK), {'axis': 'z', 'openDeg': 90}),
    'control_pump-switch': ('deck', PUMP_FACE.at(*SWITCH), {'press': 0.002}),
    **{f'indicator_{name}-light': ('deck', PUMP_FACE.at(*spot)) for name, spot in LIGHTS.items()},
    'control_hose': ('deck', HOSE),
    'control_cpr-valve': ('deck', CPR),
}

LAMPS = {'indicator_normal-light': GREEN, 'indicator_alarm-light': OFF}


def chassis():
    """Two long tubes on castors, cross tubes, towers for the lift arms."""
    steel, grey = M('bed_steel', col='#8d979c', rough=0.5), M('bed_motor', col='#434b50')
    for x in (-0.30, 0.30):
        put('body', box('rail', (0.040, 1.66, 0.050), (x, 0, 0.115), steel, bevel=0))
        for _, y, z in (FOOT_ARM, HEAD_ARM):
            put(
                'body',
                box(
                    'tower',
                    (0.014, 0.090, 0.085),
                    (x - 0.028 if x > 0 else x + 0.028, y, 0.135),
                    steel,
                    bevel=0,
                ),
            )
    for y in (-0.80, 0.80):
        put('body', box('cross', (0.82, 0.045, 0.045), (0, y, 0.118), steel, bevel=0))
        for x in (-0.385, 0.385):
            turn = pi if y < 0 else 0
            put('body', castor((x, y, 0), 0.045, turn, grey))
            put('body', brake_pedal((x, y, 0), 0.045, turn, M('brake_red', col='#b8322f')))


def arms():
    """Both pairs of lift arms, leaning towards the head end."""
    steel = M('arm_steel', col='#aab1b4', rough=0.5)
    for node, (_, y, z) in (('lift-arm-foot', FOOT_ARM), ('lift-arm-head', HEAD_ARM)):
        for x in (-0.255, 0.255):
            arm = box(
                'arm',
                (0.022, ARM + 0.050, 0.048),
                (x, y + REACH / 2, z + RISE / 2 - 0.024),
                steel,
                bevel=0,
                seg=1,
                rot=(ARM_TILT, 0, 0),
            )
            put(node, arm)
        for end in (0, 1):
            at = (y + REACH * end, z + RISE * end)
            put(node, tube('axle', [(-0.285, *at), (0.285, *at)], 0.014, steel, n=10, caps=False))


def deck():
    """Frame under the sections, both boards, folded-down rails, and what hangs at the foot end."""
    steel, slat = M('bed_steel'), M('platform', col='#6f797e')
    for x in (-0.405, 0.405):
        put('deck', box('side', (0.036, 1.98, 0.055), (x, 0, DECK - 0.078), steel, bevel=0))
    for y in (-0.95, -0.29, 0.71, 0.95):
        put('deck', box('cross', (0.80, 0.040, 0.045), (0, y, DECK - 0.076), steel, bevel=0))
    put(
        'deck',
        box('seat', (0.84, HIP - THIGH - 0.01, 0.020), (0, (HIP + THIGH) / 2, DECK - 0.021), slat, bevel=0),
    )
    part('deck', THIGH, HIP, DECK)
    boards()
    rails()
    handset()
    pump()
    hoses()
    floor_lead = [
        (0.30, -0.90, 0.34),
        (0.31, -0.84, 0.20),
        (0.345, -0.70, 0.04),
        (0.355, -0.1, 0.006),
        (0.37, 0.6, 0.006),
        (0.34, 1.06, 0.006),
    ]
    lead('mains_lead', floor_lead, 0.0045, M('cord', col='#4d5559'), 3, 3)


def boards():
    """Head and foot board of beech with a rounded top and a raised line near the edge."""
    beech, lip = M('beech', col='#c79a66', rough=0.6), M('beech_edge', col='#a87b4b', rough=0.6)
    edge = [(0.007, -0.016), (0, -0.009), (0, 0.009), (0.007, 0.016)]
    steps = [(0.12, -0.016), *edge, (0.08, 0.016), (0.18, 0.016)]
    for y, high, back in ((BOARD, 0.56, 1), (1.030, 0.66, -1)):
        rot = UPRIGHT if back > 0 else (pi / 2, 0, pi)
        at = (0, y, 0.235 + high / 2)
        put('deck', slab('board', 0.930, high, steps, 0.090, beech, k=3, loc=at, rot=rot, bottom=True))
        if back > 0:
            line = slab(
                'line', 0.80, high - 0.14, [(0, 0), (0.004, 0.003), (0.009, 0)], 0.050, lip, k=3, top=False
            )
            put('deck', place([line], (0, y - 0.0158, at[2]), 0, Euler(rot)))


def rails():
    """Two wooden bars each side, folded down along the bed, in their upright guides."""
    beech, guide = M('beech_rail', col='#bd8f5b', rough=0.6), M('rail_guide', col='#7b8387')
    for x in (-0.470, 0.470):
        for z in (0.285, 0.385):
            bar = box('bar', (0.022, 1.95, 0.075), (x, 0, z - 0.02), beech, bevel=0)
            bar['fine'] = 0.50
            put('deck', bar)
        for y in (-0.62, 0.62):
            put(
                'deck',
                box(
                    'guide',
                    (0.012, 0.045, 0.205),
                    (x - 0.018 if x > 0 else x + 0.018, y, 0.262),
                    guide,
                    bevel=0,
                ),
            )


def sections():
    """The parts of platform and mattress that turn: head, thigh, calf."""
    slat = M('platform')
    for node, y0, y1, end in (
        ('backrest', HIP, 0.985, 0.985),
        ('thigh-section', KNEE, THIGH, None),
        ('calf-section', -0.985, KNEE, -0.985),
    ):
        part(node, y0, y1, DECK, end)
        long = y1 - y0
        put(node, box('frame', (0.84, long - 0.012, 0.020), (0, (y0 + y1) / 2, DECK - 0.021), slat, bevel=0))
    pillow('backrest', (0, 0.735, DECK + THICK + 0.060))


def lights():
    """The studio, as large as a room."""
    big_lights(4.2)


def build():
    """The bed with everything that belongs to it."""
    chassis()
    arms()
    deck()
    sections()
    floor(9)


def shadow_grids():
    """The floor below it."""
    return shadow_sheet(-0.62, 0.62, -1.22, 1.22, 0.13, 0.002)
