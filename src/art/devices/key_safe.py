"""Close-up of a push-button key safe on brick. Cover and door fall open; the key hangs inside. Faces -y."""

from math import cos, pi, sin

from mathutils import Euler

from devices.digits import DIGITS
from devices.studio import dome, put, stroke
from devices.studio import lights as lights
from kit.materials import M
from kit.mesh import place
from kit.shapes import box, lathe, spline, tube

W, H, D = 0.105, 0.165, 0.056  # the case stands out of the wall by D
WALL = 0.030  # front face of the brick is at y = WALL
FRONT = WALL - D


def spot(digit):
    """Place of a button: 1..5 in the left column, 6..9 and 0 in the right."""
    k = (int(digit) - 1) % 10
    return (-0.020 if k < 5 else 0.020), 0.0565 - 0.0232 * (k % 5)


DOOR_FACE = FRONT + 0.004
COVER_FACE = FRONT - 0.0165

NODES = {
    'wall': (None, (0, 0, 0)),
    'body': (None, (0, 0, 0)),
    'control_key': ('body', (0, WALL - 0.018, 0.050)),
    'door': (None, (0, FRONT + 0.006, -H / 2 + 0.008), {'axis': 'x', 'openDeg': 100}),
    'cover': (None, (0, FRONT + 0.002, -H / 2 + 0.001), {'axis': 'x', 'openDeg': 160}),
    'control_clear': ('door', (-0.026, DOOR_FACE, -0.0610), {'press': 0.003}),
    'control_open-knob': ('door', (0.020, DOOR_FACE, -0.0610), {'axis': 'z', 'openDeg': 90}),
}
NODES.update(
    {
        f'control_digit-{d}': ('door', (spot(d)[0], DOOR_FACE, spot(d)[1]), {'press': 0.0025})
        for d in '0123456789'
    }
)

# `axis` and `openDeg` are for the renderer (y up): x is the same in both, the knob turns about z.
# Every part is lit closed, with the cover down, and with both down; the brightest counts.
POSES = ({}, {'cover': 160}, {'cover': 160, 'door': 100})

UPRIGHT = (pi / 2, 0, 0)


def wall():
    """Brickwork in stretcher bond with recessed mortar."""
    tones = ('#8f4a36', '#9b5540', '#7f4433', '#a65f47', '#874a3a', '#935240')
    mortar = box(
        'mortar',
        (0.62, 0.02, 0.56),
        (0, WALL + 0.016, -0.28),
        M('mortar', col='#b3a590'),
        bevel=0,
        drop=('+y',),
    )
    mortar['fine'] = 0.16
    parts, k = [mortar], 0
    for row in range(7):
        z = -0.272 + row * 0.079
        for i in range(4):
            x = -0.337 + i * 0.225 + (0.1125 if row % 2 else 0)
            left, right = max(x - 0.1075, -0.31), min(x + 0.1075, 0.31)
            if right - left < 0.02:
                continue
            brick = box(
                f'brick{row}{i}',
                (right - left, 0.020, 0.067),
                ((left + right) / 2, WALL + 0.010, z),
                M(f'brick{(k * 5 + row) % 6}', col=tones[(k * 5 + row) % 6], rough=0.95),
                bevel=0.004,
                seg=1,
                drop=('+y',),
            )
            brick['fine'] = 0.20
            parts.append(brick)
            k += 1
    put('wall', parts)


def body():
    """Open case: back, four walls, a hook."""
    zinc, dark = M('zinc', col='#8b9196', rough=0.4), M('case_inside', col='#757b80')
    mid = WALL - D / 2
    parts = [
        box('side_l', (0.008, D, H), (-W / 2 + 0.004, mid, -H / 2), zinc, bevel=0.003, seg=2),
        box('side_r', (0.008, D, H), (W / 2 - 0.004, mid, -H / 2), zinc, bevel=0.003, seg=2),
        box('side_t', (W, D, 0.008), (0, mid, H / 2 - 0.008), zinc, bevel=0.003, seg=2),
        box('side_b', (W, D, 0.008), (0, mid, -H / 2), zinc, bevel=0.003, seg=2),
    ]
    for side in parts:
        side['fine'] = 0.056
    back = box(
        'back',
        (W - 0.012, 0.004, H - 0.012),
        (0, WALL - 0.004, -H / 2 + 0.006),
        dark,
        bevel=0,
        drop=('+y', '-x', '+x', '-z', '+z'),
    )
    back['fine'] = 0.03
    parts.append(back)
    hook = spline(
        [
            (0, WALL - 0.006, 0.056),
            (0, WALL - 0.022, 0.056),
            (0, WALL - 0.026, 0.060),
            (0, WALL - 0.026, 0.066),
        ],
        3,
    )
    parts.append(tube('hook', hook, 0.0022, zinc, n=5))
    put('body', parts)


def key():
    """Door key on a ring with a red tag, hanging on the hook."""
    brass, steel, red = (
        M('key_brass', col='#c39a4a', rough=0.35),
        M('steel', col='#b4b9bc', rough=0.3),
        M('tag', col='#b23b33'),
    )
    y = WALL - 0.020
    ring = [(0.014 * sin(a), 0, 0.050 - 0.0135 + 0.0145 * cos(a)) for a in [k * pi / 8 for k in range(16)]]
    parts = [place([tube('ring', ring, 0.0012, steel, n=5, closed=True)], (0, y, 0.008), 0)[0]]
    bow = [
        (0.0045, -0.0012),
        (0.0125, -0.0012),
        (0.0130, 0),
        (0.0125, 0.0012),
        (0.0045, 0.0012),
        (0.0042, 0),
        (0.0045, -0.0012),
    ]
    pieces = [
        lathe('bow', bow, (0, 0, -0.0125), brass, n=20, rot=UPRIGHT, autosmooth=60),
        box('blade', (0.0085, 0.0024, 0.040), (0, 0, -0.064), brass, bevel=0.0006, seg=1),
    ]
    for k, (z, w) in enumerate(((-0.060, 0.004), (-0.053, 0.0055), (-0.046, 0.0035))):
        pieces.append(box(f'tooth{k}', (w, 0.0022, 0.004), (0.004 + w / 2, 0, z), brass, bevel=0))
    parts += place(pieces, (0, y - 0.001, 0.022), 0, Euler((0, 0.10, 0)))
    tag = [
        box('tag', (0.020, 0.003, 0.030), (0, 0, -0.040), red, bevel=0.0015, seg=1),
        tube('tag_cord', [(0, 0, -0.010), (0.001, 0, 0.002)], 0.0010, steel, n=5),
    ]
    parts += place(tag, (0.010, y - 0.004, 0.024), 0, Euler((0, -0.34, 0)))
    put('control_key', parts)


def door():
    """Front plate with ten numbered buttons, a clear button and the opening knob."""
    plate, rim = M('door_grey', col='#5e656b', rough=0.45), M('door_rim', col='#80878c')
    face = box(
        'plate', (W - 0.018, 0.010, H - 0.018), (0, FRONT + 0.009, -H / 2 + 0.009), plate, bevel=0.003, seg=2
    )
    face['fine'] = 0.032
    put('door', face)
    cream, ink = M('button', col='#e9e6dd'), M('sign', col='#20262a')
    for d in '0123456789':
        x, z = spot(d)
        node = f'control_digit-{d}'
        put(node, dome('button' + d, (x, DOOR_FACE, z), 0.0098, 0.0042, cream, UPRIGHT, 14))
        for k, line in enumerate(DIGITS[d]):
            sign = stroke(
                f'digit{d}{k}', [(a * 0.0042, b * 0.0046) for a, b in line], 0.0017, ink, closed=d == '0'
            )
            put(node, place([sign], (x, DOOR_FACE - 0.0046, z), 0, Euler(UPRIGHT)))
        put(
            'door',
            lathe(
                'button_rim',
                [(0.0118, 0), (0.0112, 0.0012), (0.0100, 0.0008)],
                (x, DOOR_FACE, z),
                rim,
                n=14,
                rot=UPRIGHT,
                autosmooth=180,
            ),
        )
    put(
        'control_clear',
        dome('clear', (-0.026, DOOR_FACE, -0.0610), 0.0080, 0.0045, M('clear', col='#c9742b'), UPRIGHT, 16),
    )
    bar = stroke(
        'clear_sign',
        [
            (0.0030, 0.0034),
            (-0.0012, 0.0036),
            (-0.0036, 0.0014),
            (-0.0036, -0.0014),
            (-0.0012, -0.0036),
            (0.0030, -0.0034),
        ],
        0.0016,
        ink,
    )
    put('control_clear', place([bar], (-0.026, DOOR_FACE - 0.0049, -0.0610), 0, Euler(UPRIGHT)))
    knob = lathe(
        'knob',
        [(0, 0.0060), (0.0085, 0.0058), (0.0104, 0.0045), (0.0110, 0.0010), (0.0110, 0)],
        (0.020, DOOR_FACE, -0.0610),
        rim,
        n=24,
        rot=UPRIGHT,
        autosmooth=60,
    )
    wing = box(
        'knob_wing',
        (0.0300, 0.0075, 0.0062),
        (0.020, DOOR_FACE - 0.0085, -0.0641),
        M('zinc', col='#8b9196'),
        bevel=0.0024,
        seg=2,
    )
    mark = box(
        'knob_mark',
        (0.0018, 0.0010, 0.0050),
        (0.0325, DOOR_FACE - 0.0125, -0.0635),
        M('alarm_red', col='#c81f2a'),
        bevel=0,
    )
    put('control_open-knob', knob, wing, mark)


def cover():
    """Rubber weather cover over the whole front, with a lip to pull."""
    rubber = M('rubber', col='#3f4449', rough=0.8)
    shell = box(
        'cover',
        (W + 0.004, 0.0160, H + 0.002),
        (0, COVER_FACE + 0.0080, -H / 2 - 0.001),
        rubber,
        bevel=0.003,
        seg=2,
    )
    shell['fine'] = 0.036
    raised = box(
        'cover_field',
        (W - 0.026, 0.0030, H - 0.040),
        (0, COVER_FACE - 0.0006, -H / 2 + 0.020),
        rubber,
        bevel=0.0014,
        seg=1,
    )
    raised['fine'] = 0.07
    lip = box(
        'cover_lip',
        (0.034, 0.0085, 0.010),
        (0, COVER_FACE - 0.0030, H / 2 - 0.014),
        rubber,
        bevel=0.003,
        seg=2,
    )
    put('cover', shell, raised, lip)


def build():
    """The safe on its piece of wall."""
    wall()
    body()
    key()
    door()
    cover()
