"""Video doorbell on the wall, and, for practice only, the indoor screen that it rings. Faces -y."""

from math import pi

from devices.moulded import (
    UPRIGHT,
    bead,
    dark,
    grey,
    hole,
    ink,
    lozenge,
    pale,
    patch,
    printed,
    push,
    rounded,
    screw,
    seam,
    shell,
    slab,
    slots,
    wall,
    wall_shadow,
)
from devices.studio import lights as lights
from devices.studio import put
from kit.materials import M, hexlin
from kit.shapes import lathe

MOUNT = 'wall'
W, H, D = 0.062, 0.132, 0.027
LENS = (0, -D - 0.002, 0.038)
BUTTON = (0, -D, -0.022)
SCREEN = (0.190, 0, 0.004)  # middle of the indoor screen
FACE = -0.0225
KEYS = {'answer': -0.046, 'mute': 0.0, 'end-call': 0.046}

NODES = {
    'body': (None, (0, 0, 0)),
    'control_doorbell-button': (None, BUTTON, {'press': 0.003}),
    'indicator_ring-light': (None, BUTTON),
    'indicator_camera-light': (None, (0, -D - 0.003, 0.0585)),
    'setting': (None, SCREEN),
    'display_screen': ('setting', (SCREEN[0], FACE, SCREEN[2] + 0.022)),
    'indicator_wifi-light': ('setting', (SCREEN[0] + 0.066, FACE, SCREEN[2] + 0.0735)),
    'indicator_battery-light': ('setting', (SCREEN[0] + 0.050, FACE, SCREEN[2] + 0.0735)),
}
NODES.update(
    {
        f'control_{name}': ('setting', (SCREEN[0] + x, FACE, SCREEN[2] - 0.0530), {'press': 0.003})
        for name, x in KEYS.items()
    }
)
LAMPS = {
    'indicator_ring-light': hexlin('#5f86a8'),
    'indicator_camera-light': hexlin('#3a3f42'),
    'indicator_wifi-light': hexlin('#35c46a'),
    'indicator_battery-light': hexlin('#35c46a'),
}


def case():
    """Two-tone case: black glass with the camera above, satin metal with the button below."""
    metal, black = M('satin', col='#a9adae', rough=0.35), M('black_glass', col='#1b1e21', rough=0.2)
    put(
        'body',
        slab('back', (W - 0.004, H - 0.004), [(0, 0), (0, 0.006)], (0, 0, 0), dark(), 0.012, UPRIGHT, step=0),
    )
    shape = [(0.003, 0.005), (0, 0.008), *rounded(D, 0.006)[1:]]
    put('body', slab('case', (W, H), shape, (0, 0, 0), metal, 0.0150, UPRIGHT, n=7, step=0.011))
    glass = slab(
        'glass',
        (0.050, 0.055),
        [(0, -0.001), *rounded(0.0016, 0.0012, 2)],
        (0, -D, 0.0315),
        black,
        0.012,
        UPRIGHT,
        n=6,
        step=0.012,
    )
    put('body', glass)
    rim = [
        (0.0170, -0.0005),
        (0.0168, 0.0020),
        (0.0155, 0.0030),
        (0.0138, 0.0026),
        (0.0128, 0.0006),
        (0.0100, -0.0002),
    ]
    put(
        'body',
        lathe('lens_rim', rim, LENS, M('rim', col='#4c5257', rough=0.3), n=32, rot=UPRIGHT, autosmooth=180),
    )
    eye = [(0, 0.0034), (0.0045, 0.0030), (0.0085, 0.0014), (0.0105, -0.0006)]
    put(
        'body',
        lathe('lens', eye, LENS, M('lens', col='#10202f', rough=0.1), n=24, rot=UPRIGHT, autosmooth=180),
    )
    glint = [(0.0022 * x, 0.0022 * y) for x, y in ((-1, -0.6), (-0.6, 0.6), (0.6, 1))]
    printed(
        'body',
        [glint],
        (-0.0040, LENS[1] - 0.0036, LENS[2] + 0.0042),
        1,
        0.0013,
        M('glint', col='#9fc1dc'),
        UPRIGHT,
    )
    sensor = slab(
        'motion',
        (0.022, 0.008),
        rounded(0.0018, 0.0016, 2),
        (0, -D - 0.0012, 0.0120),
        M('smoked', col='#474d52'),
        0.004,
        UPRIGHT,
        step=0,
    )
    put('body', sensor)
    put('body', hole((0.019, -D - 0.0021, 0.012), 0.0010, UPRIGHT))
    slots('body', 5, (0.0015, 0.0070), 0.0042, (0, -D - 0.0004, -0.0565), UPRIGHT, (1, 0))
    screw('body', (0, -0.016, -H / 2 + 0.0006), 0.0026, (pi, 0, 0))


def button():
    """Bell button inside its ring of light."""
    ring = [(0.0188, -0.0005), (0.0186, 0.0010), (0.0172, 0.0018), (0.0152, 0.0014), (0.0148, -0.0005)]
    lamp = M('lamp', col='#ffffff', emit=1)
    put('indicator_ring-light', lathe('ring', ring, BUTTON, lamp, n=36, rot=UPRIGHT, autosmooth=180))
    put(
        'control_doorbell-button',
        push('bell', BUTTON, 0.0148, 0.0036, M('key_dark', col='#2a2e32'), UPRIGHT, 32),
    )
    at = (0, BUTTON[1] - 0.0040, BUTTON[2])
    printed('control_doorbell-button', 'bell', at, 0.0072, 0.0015, pale(), UPRIGHT)
    bead('indicator_camera-light', (0, -D - 0.0014, 0.0570), 0.0013, UPRIGHT, n=10)


def at_screen(x, z, lift=0.0):
    """A point on the front of the indoor screen."""
    return (SCREEN[0] + x, FACE - lift, SCREEN[2] + z)


def picture():
    """What the camera sees: the gate, a hedge, and a caller in a cap with a parcel."""
    node, glass = 'display_screen', -0.0040
    flat = {
        'sky': ((0.150, 0.090), (0, 0), '#b9d3e2'),
        'path': ((0.150, 0.026), (0, -0.032), '#b6aea2'),
        'hedge left': ((0.046, 0.040), (-0.052, -0.004), '#5d8a52'),
        'hedge right': ((0.040, 0.032), (0.055, -0.008), '#6b9a5b'),
        'parcel': ((0.034, 0.024), (0.004, -0.028), '#b98a52'),
    }
    middle = NODES[node][1]
    put(
        node,
        slab(
            'glass',
            (0.153, 0.093),
            rounded(0.0009, 0.0003, 1),
            at_screen(0, 0.022),
            ink(),
            0.003,
            UPRIGHT,
            step=0,
        ),
    )
    for k, (name, (size, (x, z), col)) in enumerate(flat.items()):
        lift = glass - 0.0003 * k - (0.0012 if name == 'parcel' else 0)
        patch(
            node,
            size,
            (middle[0] + x, FACE + lift + 0.0030, middle[2] + z),
            M('px ' + name, col=col, emit=0.3),
            UPRIGHT,
        )
    base = FACE + glass + 0.0014
    coat, skin, cap = (
        M('px ' + name, col=col, emit=0.3)
        for name, col in (('coat', '#2f5d86'), ('skin', '#e0b08c'), ('cap', '#7d2e33'))
    )
    body = slab(
        'coat',
        (0.050, 0.048),
        [(0, 0)],
        (middle[0], base, middle[2] - 0.0215),
        coat,
        0.018,
        UPRIGHT,
        step=0,
        ghost=True,
    )
    head = slab(
        'head',
        (0.026, 0.032),
        [(0, 0)],
        (middle[0], base - 0.0003, middle[2] + 0.012),
        skin,
        0.013,
        UPRIGHT,
        step=0,
        ghost=True,
    )
    hat = slab(
        'hat',
        (0.028, 0.013),
        [(0, 0)],
        (middle[0], base - 0.0006, middle[2] + 0.0255),
        cap,
        0.006,
        UPRIGHT,
        step=0,
        ghost=True,
    )
    put(node, body, head, hat)
    patch(node, (0.034, 0.0032), (middle[0], base - 0.0008, middle[2] + 0.0195), cap, UPRIGHT)
    for x in (-0.005, 0.005):
        put(node, hole((middle[0] + x, base - 0.0006, middle[2] + 0.013), 0.0014, UPRIGHT))


def indoor_screen():
    """A small screen with three keys that hangs indoors: answer, mute, end."""
    case = slab(
        'indoor', (0.176, 0.168), seam(-FACE, 0.008, 0.010), SCREEN, shell(), 0.016, UPRIGHT, n=6, step=0.022
    )
    bezel = slab(
        'bezel',
        (0.160, 0.100),
        [(0, 0), (0.0004, 0.0006)],
        at_screen(0, 0.022),
        ink(),
        0.006,
        UPRIGHT,
        step=0.02,
    )
    put('setting', case, bezel)
    picture()
    looks = {
        'answer': ('#2f8a49', 'handset', pale()),
        'mute': ('#d9d5ca', 'speaker', ink()),
        'end-call': ('#c81f2a', 'cross', pale()),
    }
    for name, (col, sign, mat) in looks.items():
        node = f'control_{name}'
        put(
            node,
            push(
                name, at_screen(KEYS[name], -0.0530), 0.0165, 0.0050, M('key ' + name, col=col), UPRIGHT, 28
            ),
        )
        size = 0.0072 if name == 'end-call' else 0.0098
        printed(node, sign, at_screen(KEYS[name], -0.0530, 0.0054), size, 0.0021, mat, UPRIGHT)
        ring = [(0.0195, -0.0003), (0.0192, 0.0010), (0.0178, 0.0014), (0.0168, 0.0002)]
        put(
            'setting',
            lathe('well', ring, at_screen(KEYS[name], -0.0530), grey(), n=28, rot=UPRIGHT, autosmooth=180),
        )
    for name, x in (('wifi', 0.066), ('battery', 0.050)):
        lozenge(f'indicator_{name}-light', (0.0090, 0.0036), at_screen(x, 0.0765), UPRIGHT)


def build():
    """Doorbell, and the indoor screen beside it."""
    wall()
    case()
    button()
    indoor_screen()


def shadow_grids():
    """The wall round the doorbell, no wider than a door frame."""
    return wall_shadow((-0.06, -0.12), (0.075, 0.085), 0.012)
