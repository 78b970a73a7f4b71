"""Gas safety: copper pipe with a key-operated valve, shut-off valve, gas detector. On a wall, faces -y."""

from math import cos, pi, sin

from mathutils import Euler

from devices.gas_safety_detector import BOX, BOX_FACE, detector
from devices.household import UPRIGHT, bead, plate, polished, reset_sign, ring, sign, spin, unseen_wall, wire
from devices.studio import dome, put
from devices.studio import lights as lights
from kit.materials import M, hexlin
from kit.mesh import place
from kit.shapes import box, lathe, rect, spline, tube

MOUNT = 'wall'
PIPE = (-0.110, -0.036)  # x and y of the middle of the pipe
VALVE, SHUT = -0.045, 0.105  # heights of the key valve and of the shut-off valve

NODES = {
    'setting': (None, (0, 0, 0)),
    'body': (None, (0, 0, 0)),
    'control_key': (None, (PIPE[0], PIPE[1] - 0.058, VALVE), {'axis': 'z', 'openDeg': 90}),
    'control_reset-button': (None, (PIPE[0], PIPE[1] - 0.034, SHUT + 0.004), {'press': 0.003}),
    'control_test-button': (None, (BOX[0] + 0.030, BOX_FACE, BOX[1] - 0.029), {'press': 0.003}),
    'indicator_valve-light': (None, (PIPE[0], PIPE[1] - 0.034, SHUT + 0.027)),
    'indicator_power-light': (None, (BOX[0] - 0.044, BOX_FACE, BOX[1] - 0.035)),
    'indicator_alarm-light': (None, (BOX[0] - 0.026, BOX_FACE, BOX[1] - 0.035)),
    'indicator_fault-light': (None, (BOX[0] - 0.008, BOX_FACE, BOX[1] - 0.035)),
}
LAMPS = {
    'indicator_valve-light': hexlin('#35c46a'),
    'indicator_power-light': hexlin('#35c46a'),
    'indicator_alarm-light': hexlin('#3a3f42'),
    'indicator_fault-light': hexlin('#3a3f42'),
}
tints = polished


def wall():
    """A piece of tiled kitchen wall."""
    grout = rect('grout', (-0.24, 0.0008, -0.26), (0.48, 0, 0), (0, 0, 0.52), M('grout', col='#cfc8ba'))
    put('setting', grout)
    tones = ('#e9e6da', '#e4e1d4', '#ebe8de')
    for i in range(3):
        for j in range(3):
            x, z = -0.16 + 0.16 * i, -0.175 + 0.175 * j
            mat = M(f'tile{(i * 5 + j * 3) % 3}', col=tones[(i * 5 + j * 3) % 3])
            tile = plate(
                'tile', (0.1565, 0.1715, 0.0060), (x, 0.0055, z), mat, 0.002, 0.0016, UPRIGHT, k=1, steps=1
            )
            tile['fine'] = 0.09
            put('setting', tile)


def pipe():
    """Upright copper pipe in its clips."""
    copper, white = M('copper', col='#c57d4f', rough=0.3), M('clip', col='#ece8df')
    for low, high in ((-0.250, VALVE - 0.028), (VALVE + 0.028, SHUT - 0.026), (SHUT + 0.026, 0.250)):
        put(
            'body',
            tube('pipe', [(*PIPE, low), (*PIPE, (low + high) / 2), (*PIPE, high)], 0.0110, copper, n=16),
        )
    for z in (-0.185, 0.205):
        foot = plate('clip_foot', (0.026, 0.018, 0.022), (PIPE[0], -0.001, z), white, 0.004, 0.002, UPRIGHT)
        hoop = [
            (PIPE[0] + 0.0135 * cos(a), PIPE[1] + 0.0135 * sin(a), z) for a in [pi * k / 7 for k in range(14)]
        ]
        put('body', foot, tube('clip', hoop, 0.0034, white, n=10, closed=True))


def nut(z, mat, r=0.0185, high=0.016):
    """A hexagonal compression nut round the pipe."""
    profile = [(0.0110, 0), (r * 0.9, 0), (r, 0.002), (r, high - 0.002), (r * 0.9, high), (0.0110, high)]
    put('body', lathe('nut', profile, (*PIPE, z), mat, n=6, autosmooth=10))


def key_valve():
    """Brass ball valve with a steel lock in place of the lever; marks for off (cross) and on (flame)."""
    brass, steel = M('brass', col='#cfa556', rough=0.35), M('steel_lock', col='#bfc4c6', rough=0.3)
    x, y = PIPE
    nut(VALVE - 0.036, brass)
    nut(VALVE + 0.020, brass)
    ball = [
        (0.0130, -0.024),
        (0.0190, -0.019),
        (0.0225, -0.008),
        (0.0225, 0.008),
        (0.0190, 0.019),
        (0.0130, 0.024),
    ]
    put('body', lathe('ball', ball, (x, y, VALVE), brass, n=24, autosmooth=180))
    neck = [(0.0150, 0), (0.0150, 0.030), (0.0140, 0.031)]
    put('body', lathe('neck', neck, (x, y, VALVE), brass, n=20, rot=UPRIGHT, autosmooth=180))
    dial = plate(
        'dial',
        (0.064, 0.064, 0.0045),
        (x, y - 0.031, VALVE),
        M('dial', col='#f1ede4'),
        0.0315,
        0.0010,
        UPRIGHT,
        k=8,
    )
    back = plate(
        'dial_back',
        (0.064, 0.064, 0.0006),
        (x, y - 0.0309, VALVE),
        M('dial'),
        0.0315,
        0.0001,
        (-pi / 2, 0, 0),
        k=8,
    )
    put('body', dial, back)
    face = y - 0.0360
    red, green = M('mark_red', col='#c02f2c'), M('mark_green', col='#2f8a49')
    sign('body', [ring(0.0245, 9, pi / 2 - 0.55, 1.1)], (x, face, VALVE), 0.0075, red, UPRIGHT)
    sign('body', [ring(0.0245, 9, -0.55, 1.1)], (x, face, VALVE), 0.0075, green, UPRIGHT)
    pale = M('sign_pale', col='#f6f4ec')
    cross = [[(-0.0026, -0.0026), (0.0026, 0.0026)], [(-0.0026, 0.0026), (0.0026, -0.0026)]]
    sign('body', cross, (x, face - 0.0004, VALVE + 0.0245), 0.0012, pale, UPRIGHT)
    flame = [(0, 0.0042), (-0.0024, 0.0004), (-0.0020, -0.0028), (0.0020, -0.0028), (0.0026, 0.0002)]
    sign('body', [flame], (x + 0.0245, face - 0.0004, VALVE), 0.0011, pale, UPRIGHT, closed=True)
    barrel = [(0.0150, 0), (0.0150, 0.0165), (0.0135, 0.0180), (0, 0.0180)]
    put('body', lathe('barrel', barrel, (x, y - 0.035, VALVE), steel, n=28, rot=UPRIGHT, autosmooth=50))


def key():
    """The key in the lock, with a pointer, a ring and a red tag."""
    steel, red, cap = M('chrome_key', col='#cfd3d5'), M('tag', col='#b23b33'), M('key_cap', col='#30373b')
    x, y, z = PIPE[0], PIPE[1] - 0.053, VALVE
    pieces = [
        lathe(
            'collar',
            [(0.0090, 0), (0.0090, 0.003), (0.0070, 0.0040), (0, 0.0040)],
            (x, y, z),
            steel,
            n=20,
            rot=UPRIGHT,
        ),
        box('blade', (0.0028, 0.014, 0.0085), (x, y - 0.0105, z - 0.00425), steel, bevel=0.0006, seg=1),
        place(
            [plate('bow', (0.026, 0.024, 0.0070), (0, 0, -0.0035), cap, 0.0100, 0.0020)],
            (x, y - 0.026, z),
            0,
            Euler((0, pi / 2, 0)),
        )[0],
        place(
            [plate('bow', (0.026, 0.024, 0.0010), (0, 0, -0.0005), cap, 0.0100, 0.0002)],
            (x - 0.0030, y - 0.026, z),
            0,
            Euler((0, -pi / 2, 0)),
        )[0],
    ]
    arrow = place(
        [box('pointer', (0.0040, 0.0012, 0.0080), (0, 0, 0.0058), red, bevel=0)], (x, y - 0.0016, z)
    )
    loop = [
        (x, y - 0.033 + 0.0085 * sin(a), z - 0.0135 + 0.0085 * cos(a))
        for a in [k * pi / 8 for k in range(16)]
    ]
    tag = place(
        [plate('tag', (0.020, 0.030, 0.0030), (0, -0.017, 0), red, 0.005, 0.0010, UPRIGHT)],
        (x, y - 0.033, z - 0.0200),
        0.25,
    )
    put('control_key', pieces, arrow, tube('key_ring', loop, 0.0009, steel, n=10, closed=True), tag)


def shut_off():
    """Valve that shuts itself: black coil on a brass body, reset button, light, arrow of the flow."""
    brass, coil, cream = M('brass'), M('coil', col='#3d4347'), M('label', col='#e2ddd0')
    (x, y), ink = PIPE, M('sign', col='#20262a')
    face = y - 0.0335
    nut(SHUT - 0.034, brass)
    nut(SHUT + 0.018, brass)
    spin(
        'body',
        [(0.0165, -0.020), (0.0200, -0.014), (0.0200, 0.014), (0.0165, 0.020)],
        (x, y, SHUT),
        brass,
        18,
    )
    at = (x, y + 0.0165, SHUT + 0.006)
    put('body', plate('coil', (0.054, 0.066, 0.0500), at, coil, 0.008, 0.004, UPRIGHT))
    at = (x, face - 0.0001, SHUT - 0.0160)
    put('body', plate('label', (0.042, 0.017, 0.0004), at, cream, 0.002, 0.0001, UPRIGHT, k=3))
    flow = [[(0, -0.012), (0, 0.009)], [(0.004, 0.005), (0, 0.010), (-0.004, 0.005)]]
    sign('body', flow, (x - 0.0125, face - 0.0009, SHUT - 0.0160), 0.0014, ink, UPRIGHT, 0.5)
    at, yellow = (x, face, SHUT + 0.0040), M('btn_yellow', col='#f2bf1d')
    put('control_reset-button', dome('reset', at, 0.0100, 0.0065, yellow, UPRIGHT, 22))
    at = (x, face - 0.0070, SHUT + 0.0040)
    sign('control_reset-button', reset_sign(0.0046), at, 0.0013, ink, UPRIGHT)
    bead('indicator_valve-light', (x, face, SHUT + 0.0270), 0.0045, UPRIGHT, 16)


def lead():
    """The lead from the shut-off valve to the detector."""
    x, (bx, bz) = PIPE[0], BOX
    line = [
        (x + 0.026, -0.030, SHUT + 0.010),
        (x + 0.050, -0.012, SHUT + 0.004),
        (x + 0.085, -0.006, SHUT - 0.030),
    ]
    line += [(bx - 0.060, -0.008, bz + 0.010), (bx - 0.050, -0.012, bz + 0.012)]
    wire('body', spline(line, 4), 0.0030, M('lead', col='#e4dfd5'))


def build():
    """Pipe with both valves, detector, wall."""
    unseen_wall(2.4, -1.2, 1.2, 0.010)
    wall()
    pipe()
    key_valve()
    key()
    shut_off()
    lead()
    detector()
