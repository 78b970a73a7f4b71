"""Riser-recliner, true size. `body_seat` tips it all up; `body_back` and `body_footrest` hang on it."""

from math import cos, pi, sin

from devices.fittings import UPRIGHT, Panel, cull, far_lights, ground, lamp, lead, loft, sheet, slab, soft
from devices.pictograms import sign
from devices.studio import put, table
from kit.materials import M, hexlin
from kit.shapes import box, softbox, tube

MOUNT = 'floor'

ARM_X, ARM_W = 0.335, 0.145
HANDSET = Panel((ARM_X + 0.002, -0.4660, 0.500), UPRIGHT - 0.06)
PACK = Panel((0.420, -0.300, 0.062), UPRIGHT)
LEAN = Panel((0, 0.205, 0.440), -0.20)  # the back, built upright and leant

NODES = {
    'body': (None, (0, 0, 0)),
    'body_seat': (None, (0, -0.330, 0.075), {'axis': 'x', 'openDeg': 24}),
    'body_back': ('body_seat', (0, 0.225, 0.430), {'axis': 'x', 'openDeg': -36}),
    'body_footrest': ('body_seat', (0, -0.395, 0.420), {'axis': 'x', 'openDeg': -82}),
    'control_handset-rise': ('body_seat', HANDSET.at(0, 0.040), {'press': 0.003}),
    'control_handset-recline': ('body_seat', HANDSET.at(0, 0.002), {'press': 0.003}),
    'indicator_handset-light': ('body_seat', HANDSET.at(0, 0.070)),
    'indicator_mains-light': (None, PACK.at()),
}

# half of an arm seen from the front: away from its middle, up
ARM_SIDE = (
    (0.066, 0.10),
    (0.066, 0.36),
    (0.070, 0.46),
    (0.079, 0.52),
    (0.082, 0.565),
    (0.074, 0.605),
    (0.052, 0.635),
    (0.020, 0.648),
)

LAMPS = {'indicator_handset-light': hexlin('#3a3f42'), 'indicator_mains-light': hexlin('#35c46a')}

# Each part is lit upright, reclined and risen; the brightest counts, so that no hidden side comes out black.
POSES = ({}, {'body_back': -36, 'body_footrest': -82}, {'body_seat': 24})


def lights():
    """The studio, far enough off for a chair."""
    far_lights(2.0, (0, -0.1, 0.25))


def cover():
    """The chair's cloth and the darker piping."""
    return M('cloth', col='#74805f', rough=0.95), M('piping', col='#565f46', rough=0.95)


def pad(name, size, at, mat, **kw):
    """A stuffed part with few faces."""
    given = {'r': 0.05, 'puff': 0.015, 'k': 2, 'm': 2, 'wrinkle': 0.004, **kw}
    return softbox(name, size, at, mat, **given)


def is_behind(middle, normal):
    """Faces of a pad that lie against the shell or the seat."""
    return normal.y > 0.6 or normal.z < -0.8


def frame():
    """Steel feet, the lifting arms, the motor, and the power pack with its lead on the floor at the right."""
    steel, dark = M('steel', col='#3d4246', rough=0.5), M('motor', col='#2c3033')
    parts = []
    for x in (-0.27, 0.27):
        parts.append(box('runner', (0.045, 0.72, 0.030), (x, 0.0, 0.0), steel, bevel=0))
        parts.append(tube('lift', [(x, 0.24, 0.030), (x, -0.20, 0.110)], 0.014, steel, n=8))
    for y in (-0.26, 0.28):
        parts.append(box('cross', (0.54, 0.040, 0.026), (0, y, 0.010), steel, bevel=0))
    parts.append(tube('motor', [(0, 0.24, 0.055), (0, -0.05, 0.105)], 0.030, dark, n=12))
    put('body', parts)
    pack = slab('pack', 0.075, 0.060, 0.010, soft(0.130, 0.012, 3), M('pack', col='#3a3f44'), k=4)
    PACK.put('body', [pack], 0, -0.030, -0.128)
    PACK.put('indicator_mains-light', [lamp('mains', 0.0100, 16)], 0, 0.006, 0.0016)
    put(
        'body',
        lead(
            'mains_lead',
            [
                (0.430, -0.180, 0.030),
                (0.450, -0.05, 0.006),
                (0.440, 0.15, 0.005),
                (0.480, 0.33, 0.005),
                (0.46, 0.46, 0.005),
            ],
            0.0045,
            M('cable', col='#2b2e31'),
            n=4,
            k=3,
        ),
    )


def arm(side):
    """An arm: a panel with a rounded top that ends in a scroll, piped in front."""
    cloth, piping = cover()
    line = [*ARM_SIDE, *((-x, z) for x, z in reversed(ARM_SIDE))]
    rings = []
    for y, inset, drop in (
        (-0.448, 0.018, 0.010),
        (-0.455, 0.007, 0.004),
        (-0.449, 0.001, 0),
        (-0.435, 0, 0),
        (-0.20, 0, 0.007),
        (0.10, 0, 0.004),
        (0.26, 0.002, 0.006),
        (0.285, 0.010, 0.016),
    ):
        rings.append(
            [
                (side * ARM_X + x * (1 - inset / 0.07), y, z - drop - inset * (z > 0.5) + inset * (z < 0.2))
                for x, z in line
            ]
        )
    rings = [ring[::-1] for ring in rings]
    put('body_seat', loft('arm', rings, cloth))
    front = [(side * ARM_X + x, -0.4515, z) for x, z in line[1:-1]]
    put('body_seat', tube('arm_piping', front, 0.0050, piping, n=3))
    rest = pad(
        'arm_pad',
        (0.150, 0.50, 0.036),
        (side * ARM_X, -0.150, 0.628),
        cloth,
        r=0.018,
        puff=0.012,
        wrinkle=0.003,
    )
    put('body_seat', cull(rest, lambda middle, normal: normal.z < -0.8))


def seat():
    """Base, front apron, seat cushion with a rounded front edge, and both arms: all that tips up."""
    cloth, _ = cover()
    base = box(
        'base',
        (0.540, 0.64, 0.230),
        (0, -0.045, 0.105),
        M('base', col='#565f46', rough=0.95),
        bevel=0,
        drop=('+z', '-z'),
    )
    put('body_seat', base)
    apron = sheet('apron', 0.530, 0.225, 4, 3, M('base'))
    Panel((0, -0.3670, 0.2200), UPRIGHT).put('body_seat', [apron])
    cushion = pad(
        'cushion', (0.520, 0.610, 0.165), (0, -0.120, 0.315), cloth, r=0.055, puff=0.028, m=3, seed=2
    )
    put('body_seat', cull(cushion, is_behind))
    for side in (-1, 1):
        arm(side)


def back():
    """Back shell, three pads one above the other, and two wings beside the head."""
    cloth, _ = cover()
    shell = slab('shell', 0.560, 0.700, 0.080, soft(0.075, 0.022, 3, 0.022), cloth, k=3, bottom=True)
    Panel(LEAN.at(0, 0.085, 0.325), UPRIGHT - 0.20).put('body_back', [shell], 0, 0, -0.038)
    for k, (z, h, out) in enumerate(((-0.030, 0.250, 0.020), (0.195, 0.210, 0.006), (0.385, 0.275, 0.012))):
        cushion = pad(
            f'pad{k}',
            (0.500, 0.150, h),
            (0, 0.0 - out, z),
            cloth,
            r=0.062,
            puff=0.010,
            puff_y=0.036,
            seed=4 + k,
            m=4,
        )
        LEAN.put('body_back', [cull(cushion, is_behind)])
    for side in (-1, 1):
        wing = pad(
            'wing',
            (0.085, 0.190, 0.300),
            (side * 0.262, -0.020, 0.345),
            cloth,
            r=0.040,
            puff=0.006,
            puff_x=0.012,
            k=2,
            m=1,
            seed=8 + side,
        )
        LEAN.put('body_back', [cull(wing, is_behind)])


def footrest():
    """The leg rest: a padded flap that hangs below the seat's front edge."""
    cloth, _ = cover()
    put(
        'body_footrest',
        pad(
            'rest',
            (0.505, 0.095, 0.315),
            (0, -0.418, 0.105),
            cloth,
            r=0.042,
            puff=0.008,
            puff_y=0.022,
            seed=11,
        ),
    )


def handset():
    """Two large keys with a picture each on a curled lead, in a holder on the front of the right arm."""
    shell, pale, keymat = (
        M('handset', col='#33383d', rough=0.5),
        M('pale', col='#f6f4ec'),
        M('cable', col='#2b2e31'),
    )
    case = slab('handset', 0.066, 0.178, 0.020, soft(0.024, 0.007, 3, 0.004), shell, k=3)
    HANDSET.put('body_seat', [case], 0, 0, -0.022)
    pocket = slab('holder', 0.078, 0.052, 0.010, soft(0.012, 0.005, 3), M('holder', col='#565f46'), k=3)
    HANDSET.put('body_seat', [pocket], 0, -0.072, -0.004)
    for node, y, colour, kind in (
        ('control_handset-rise', 0.038, '#2f8a49', 'up'),
        ('control_handset-recline', -0.010, '#3b76ad', 'down'),
    ):
        HANDSET.put(
            node,
            [slab(node, 0.048, 0.040, 0.012, soft(0.0060, 0.003, 3), M(node, col=colour), k=5)],
            0,
            y,
            0.0015,
        )
        HANDSET.put(node, sign(node + '_sign', kind, 0.0115, 0.0034, pale), 0, y, 0.0080)
    HANDSET.put('indicator_handset-light', [lamp('handset_lamp', 0.0048, 14)], 0, 0.0725, 0.0018)
    start = HANDSET.at(0, -0.095, -0.004)
    coil = [start]
    for k in range(15):
        t = k / 14
        coil.append(
            (
                start[0] + 0.010 * cos(k * pi / 3) + 0.050 * t,
                start[1] + 0.012 + 0.010 * sin(k * pi / 3),
                start[2] - 0.012 - 0.165 * t,
            )
        )
    coil += [(start[0] + 0.060, start[1] + 0.080, 0.205), (start[0] + 0.050, start[1] + 0.120, 0.200)]
    put('body_seat', tube('coil', coil, 0.0034, keymat, n=3))


def build():
    """The chair on an unseen floor."""
    frame()
    seat()
    back()
    footrest()
    handset()
    table(5.0, 0)


def shadow_grids():
    """Floor below and around the chair."""
    return ground(-0.62, 0.72, -0.72, 0.66, 11, 11)
