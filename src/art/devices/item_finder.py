"""Item finder: a base with colour buttons; tags of the same colours on keys, on a purse, on a remote."""

from math import cos, pi, sin

from devices.fittings import Panel, grille, ground, lamp, lead, loft, outline, slab, soft, tile, well
from devices.pictograms import sign
from devices.studio import dome, put, table
from devices.studio import lights as lights
from kit.materials import M, hexlin
from kit.shapes import box, lathe, tube

MOUNT = 'table'

TILT = 0.30
TOP = Panel((0, 0.050, 0.036), TILT)
KEYS = Panel((-0.125, -0.070, 0), 0, 0.35)
PURSE = Panel((0.005, -0.085, 0), 0, -0.10)
REMOTE = Panel((0.142, -0.040, 0), 0, -0.22)

COLOURS = {
    'blue': ('#2f66b0', 'circle'),
    'red': ('#c0323a', 'heart'),
    'green': ('#2f8a49', 'triangle'),
    'yellow': ('#e9b41c', 'star'),
}
SPOTS = {
    'blue': (-0.054, -0.020),
    'red': (-0.018, -0.020),
    'green': (0.018, -0.020),
    'yellow': (0.054, -0.020),
}

NODES = {
    'body': (None, (0, 0, 0)),
    **{f'control_{c}-button': (None, TOP.at(*SPOTS[c]), {'press': 0.003}) for c in COLOURS},
    'indicator_base-light': (None, TOP.at(0.060, 0.028)),
    'control_keys': (None, KEYS.at()),
    'control_purse': (None, PURSE.at()),
    'control_remote': (None, REMOTE.at()),
    'indicator_blue-tag': ('control_keys', KEYS.at(0.008, 0.038, 0.008)),
    'indicator_red-tag': ('control_purse', PURSE.at(0.078, -0.010, 0.008)),
    'indicator_green-tag': ('control_remote', REMOTE.at(0, -0.110, 0.008)),
}

LAMPS = {
    'indicator_base-light': hexlin('#35c46a'),
    'indicator_blue-tag': hexlin('#3a3f42'),
    'indicator_red-tag': hexlin('#3a3f42'),
    'indicator_green-tag': hexlin('#3a3f42'),
}


def base():
    """Wedge with four buttons, each with its own colour and shape, a loudspeaker and a stub of an aerial."""
    white, grey, dark = M('abs_white', col='#f1efe9'), M('abs_grey', col='#b4b7b9'), M('hole', col='#4d5154')
    rings = []
    for inset, up, z in (
        (0.004, 0, 0.001),
        (0, 0, 0.005),
        (0, 1, -0.008),
        (0.0015, 1, -0.004),
        (0.004, 1, -0.0015),
        (0.008, 1, -0.0004),
        (0.012, 1, 0),
    ):
        points = outline(0.168 - 2 * inset, 0.098 - 2 * inset, 0.018 - inset * 0.6, 4)
        rings.append([TOP.at(x, y, z) if up else (x, y + 0.050, z) for x, y in points])
    case = loft('base', rings, white, (False, True))
    case['fine'] = 0.065
    put('body', case)
    for colour, (x, y) in SPOTS.items():
        mat = M('tag_' + colour, col=COLOURS[colour][0])
        node = f'control_{colour}-button'
        TOP.put('body', [well(node + '_well', 0.0150, grey, 0.0020, 0.0020, 16)], x, y)
        TOP.put(node, [dome(node, (0, 0, 0), 0.0146, 0.0060, mat, n=20)], x, y)
        ink = M('sign', col='#20262a') if colour == 'yellow' else M('pale', col='#f6f4ec')
        TOP.put(node, sign(node + '_sign', COLOURS[colour][1], 0.0066, 0.0016, ink), x, y, 0.0064)
    TOP.put('body', grille('base_hole', dark, 5, 0.0060, 0.0016), -0.046, 0.024, 0.0004)
    TOP.put('body', [well('light_well', 0.0034, grey, 0.0014, 0.0012, 12)], 0.060, 0.026)
    TOP.put('indicator_base-light', [lamp('base_lamp', 0.0034)], 0.060, 0.026)
    aerial = tube(
        'aerial',
        [TOP.at(0.066, 0.043, -0.010), TOP.at(0.067, 0.052, 0.012), TOP.at(0.068, 0.060, 0.052)],
        [0.0042, 0.0040, 0.0032],
        dark,
        n=10,
    )
    put('body', aerial)


def tag(node, panel, colour, x, y, spin=0.0, up=0.0):
    """A coloured fob with the same shape as its button, an eye for the ring, and a light."""
    mat, ink = M('tag_' + colour, col=COLOURS[colour][0]), M('pale', col='#f6f4ec')
    fob = slab('fob_' + colour, 0.034, 0.044, 0.015, soft(0.0085, 0.003, 3, 0.002), mat, k=4)
    panel.put(node, [fob], x, y, up, spin)
    panel.put(
        node, sign('fob_sign_' + colour, COLOURS[colour][1], 0.0075, 0.0018, ink), x, y, up + 0.0089, spin
    )
    away = (x + sin(spin) * 0.0155, y + cos(spin) * -0.0155)
    panel.put(f'indicator_{colour}-tag', [lamp('fob_lamp_' + colour, 0.0022, 10)], *away, up + 0.0084)
    eye = (x - sin(spin) * 0.0175, y + cos(spin) * 0.0175)
    panel.put(
        node,
        [
            lathe(
                'eye_' + colour,
                [(0.0040, -0.0004), (0.0040, 0.0008), (0.0028, 0.0008), (0.0024, -0.0004)],
                (0, 0, 0),
                M('steel', col='#b4b9bc'),
                n=12,
            )
        ],
        *eye,
        up + 0.0085,
    )
    return eye


def keys():
    """Two door keys and the blue tag on a ring."""
    node, brass, steel = (
        'control_keys',
        M('key_brass', col='#c39a4a', rough=0.35),
        M('steel', col='#b4b9bc', rough=0.3),
    )
    tag(node, KEYS, 'blue', 0.004, -0.002)
    ring = [
        (0.013 * cos(a), 0.026 + 0.013 * sin(a), 0.0075 + 0.002 * sin(a))
        for a in [k * pi / 7 for k in range(14)]
    ]
    KEYS.put(node, [tube('ring', ring, 0.0011, steel, n=4, closed=True)], 0.003, 0.000)
    for k, (mat, turn, x, y) in enumerate(((brass, 0.95, -0.006, 0.036), (steel, -0.35, 0.008, 0.039))):
        hole = [
            (0.0042, 0.0),
            (0.0122, 0.0),
            (0.0128, 0.0011),
            (0.0122, 0.0022),
            (0.0042, 0.0022),
            (0.0042, 0.0),
        ]
        bow = lathe(f'bow{k}', hole, (0, 0.012, 0.001), mat, n=12, autosmooth=60)
        pieces = [bow, box(f'blade{k}', (0.0082, 0.040, 0.0022), (0, 0.042, 0.001), mat, bevel=0)]
        for i, (y0, w) in enumerate(((0.037, 0.004), (0.045, 0.0055), (0.053, 0.0035))):
            pieces.append(box(f'tooth{k}{i}', (w, 0.004, 0.0020), (0.004 + w / 2, y0, 0.001), mat, bevel=0))
        KEYS.put(node, pieces, x, y, 0.0012 * k, turn)


def purse():
    """A small leather purse with a kiss clasp, and the red tag on a short cord."""
    node, hide, gold = (
        'control_purse',
        M('hide', col='#6a4a72', rough=0.8),
        M('clasp', col='#c9a75c', rough=0.3),
    )
    rings = []
    for t, z in zip((0.90, 0.98, 1.0, 0.96, 0.86, 0.66, 0.38), (1, 5, 11, 18, 24, 28.5, 30.5)):
        ring = []
        for i in range(26):
            a = 2 * pi * i / 26
            x, y = 0.054 * cos(a), 0.040 * sin(a)
            y = min(y, 0.026) if y > 0 else y * (1 + 0.10 * cos(2 * a))
            ring.append(
                (
                    x * t,
                    (y + 0.004) * t - 0.004,
                    z / 1000 + 0.0022 * t * (1 - t) * 4 * sin(9 * a) * max(0.15, sin(a)),
                )
            )
        rings.append(ring)
    bag = loft('purse', rings, hide, (False, True))
    PURSE.put(node, [bag])
    clasp(node, gold)


def clasp(node, gold):
    """The gilt frame with its two balls, and the red tag on a cord."""
    rim = [
        (-0.048, 0.018, 0.012),
        (-0.046, 0.028, 0.013),
        (-0.020, 0.031, 0.0145),
        (0.020, 0.031, 0.0145),
        (0.046, 0.028, 0.013),
        (0.048, 0.018, 0.012),
    ]
    PURSE.put(node, [lead('clasp_rim', rim, 0.0040, gold, n=6, k=3)])
    for k, x in enumerate((-0.004, 0.004)):
        ball = lathe(
            f'kiss{k}',
            [(0, 0.0044), (0.0031, 0.0031), (0.0044, 0), (0.0031, -0.0031), (0, -0.0044)],
            (x, 0.0365, 0.016 + 0.002 * k),
            gold,
            n=8,
            autosmooth=180,
        )
        PURSE.put(node, [ball])
    eye = tag(node, PURSE, 'red', 0.082, 0.004, -0.5)
    PURSE.put(
        node,
        [
            lead(
                'purse_cord',
                [(0.046, 0.026, 0.013), (0.060, 0.040, 0.006), (0.080, 0.036, 0.005), (*eye, 0.0095)],
                0.0011,
                M('cord', col='#d9cfba'),
                n=5,
            )
        ],
    )


def remote():
    """A television remote, and the green tag on its end."""
    node, shell = 'control_remote', M('remote', col='#3d4247', rough=0.5)
    case = slab('remote', 0.046, 0.172, 0.014, soft(0.019, 0.006, 3, 0.004), shell, k=4)
    REMOTE.put(node, [case], 0, 0.020)
    rubber_keys(node)
    eye = tag(node, REMOTE, 'green', 0.004, -0.108, 0.2)
    line = [(0, -0.064, 0.010), (-0.005, -0.074, 0.010), (*eye, 0.0095)]
    REMOTE.put(node, [lead('remote_cord', line, 0.0011, M('cord', col='#d9cfba'), n=5)])


def rubber_keys(node):
    """Twelve small keys, a red one, the round pad and two rockers."""
    keysmat = M('remote_keys', col='#9aa1a5')
    for j in range(4):
        for i in range(3):
            REMOTE.put(
                node,
                tile(f'key{j}{i}', 0.0082, 0.0062, 0.0015, keysmat, 1),
                -0.0125 + 0.0125 * i,
                0.040 + 0.0125 * j,
                0.0194,
            )
    REMOTE.put(
        node,
        [dome('remote_power', (0, 0, 0), 0.0052, 0.0020, M('tag_red', col='#c0323a'), n=14)],
        -0.0120,
        0.094,
        0.019,
    )
    REMOTE.put(
        node,
        [
            lathe(
                'pad',
                [(0.0165, 0), (0.0158, 0.0014), (0.0085, 0.0014), (0.0080, 0.0004), (0, 0.0004)],
                (0, 0, 0),
                keysmat,
                n=18,
            )
        ],
        0,
        0.008,
        0.019,
    )
    for k, x in enumerate((-0.011, 0.011)):
        REMOTE.put(
            node,
            [slab(f'rocker{k}', 0.009, 0.024, 0.0042, soft(0.0016, 0.0008, 1), keysmat, k=3)],
            x,
            -0.030,
            0.019,
        )


def build():
    """Base, keys, purse and remote on an unseen table."""
    base()
    keys()
    purse()
    remote()
    table(2.4, 0)


def shadow_grids():
    """Table top under everything."""
    return ground(-0.20, 0.22, -0.20, 0.15, 18, 15)
