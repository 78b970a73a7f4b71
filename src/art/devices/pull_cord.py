"""Bathroom pull cord: box high on the wall with reset and lights, long cord with two triangles."""

from math import cos, pi, sin

from devices.household import (
    UPRIGHT,
    bead,
    large_lights,
    plate,
    polished,
    reset_sign,
    screw,
    sign,
    unseen_wall,
)
from devices.studio import dome, put
from kit.materials import M, hexlin
from kit.mesh import new_obj
from kit.shapes import lathe, tube

MOUNT = 'wall'
W, H, D = 0.110, 0.150, 0.040  # of the box; the origin is behind its middle
CORD_Y = -0.026
TRIANGLES, END = (-1.000, -1.800), -1.900  # heights of the triangles' middles and of the end of the cord

NODES = {
    'body': (None, (0, 0, 0)),
    'control_cord': (None, (0, CORD_Y, -H / 2)),
    'control_reset-button': (None, (0, -D, -0.018), {'press': 0.003}),
    'indicator_call-light': (None, (0, -D, 0.036)),
    'indicator_battery-light': (None, (0.036, -D, 0.046)),
}
LAMPS = {
    'indicator_call-light': hexlin('#5a2422'),
    'indicator_battery-light': hexlin('#35c46a'),
}
tints = polished


def case():
    """Box with a parting line, sounder slots, screws, funnel for the cord."""
    white, grey, dark = M('abs_white', col='#f1ede4'), M('abs_grey', col='#b4b7b9'), M('hole', col='#4d5154')
    rear = plate('rear', (W - 0.004, H - 0.004, 0.012), (0, 0, 0), grey, 0.013, 0.001, UPRIGHT)
    front = plate('case', (W, H, D - 0.0105), (0, -0.0105, 0), white, 0.015, 0.006, UPRIGHT, steps=3)
    front['fine'] = 0.05
    back = plate('case_back', (W, H, 0.0004), (0, -0.0109, 0), white, 0.015, 0.0001, (-pi / 2, 0, 0))
    put('body', rear, front, back)
    for k in range(4):
        half = 0.021 - 0.003 * abs(k - 1.5)
        sign('body', [[(-half, 0), (half, 0)]], (0, -D - 0.0005, -0.0520 - 0.0052 * k), 0.0024, dark, UPRIGHT)
    for x, z in ((-0.043, -0.062), (0.043, -0.062)):
        screw('body', (x, -D, z), 0.0034, UPRIGHT, 0.4)
    funnel = [(0.0125, 0.004), (0.0120, -0.006), (0.0075, -0.014), (0.0045, -0.014)]
    put('body', lathe('funnel', funnel, (0, CORD_Y, -H / 2), grey, n=20, autosmooth=60))


def front():
    """Call light, reset button and battery light, each with its sign."""
    green, pale, ink = (
        M('btn_green', col='#2f8a49'),
        M('sign_pale', col='#f6f4ec'),
        M('sign_grey', col='#54626a'),
    )
    y, grey = -D, M('abs_grey', col='#b4b7b9')
    rim = [(0.0205, 0), (0.0200, 0.0030), (0.0180, 0.0040), (0.0165, 0.0020)]
    put('body', lathe('call_rim', rim, (0, y + 0.0002, 0.036), grey, n=30, rot=UPRIGHT, autosmooth=180))
    put('indicator_call-light', dome('call', (0, y, 0.036), 0.0166, 0.0085, M('lamp', emit=1), UPRIGHT, 28))
    bell = [
        [
            (-0.0085, -0.0060),
            (-0.0065, -0.0030),
            (-0.0055, 0.0035),
            (0, 0.0080),
            (0.0055, 0.0035),
            (0.0065, -0.0030),
            (0.0085, -0.0060),
            (-0.0085, -0.0060),
        ],
        [(-0.0022, -0.0088), (0.0022, -0.0088)],
    ]
    sign('body', bell, (-0.036, y - 0.0006, 0.038), 0.0018, ink, UPRIGHT)
    put(
        'body',
        lathe(
            'reset_rim',
            [(0.0245, 0), (0.0240, 0.0026), (0.0218, 0.0034), (0.0202, 0.0012)],
            (0, y + 0.0002, -0.018),
            grey,
            n=32,
            rot=UPRIGHT,
            autosmooth=180,
        ),
    )
    put('control_reset-button', dome('reset', (0, y, -0.018), 0.0202, 0.0090, green, UPRIGHT, 30))
    sign('control_reset-button', reset_sign(0.0085), (0, y - 0.0096, -0.018), 0.0024, pale, UPRIGHT)
    bead('indicator_battery-light', (0.036, y, 0.046), 0.0036, UPRIGHT, 12)
    cell = [(-0.0050, -0.0028), (0.0040, -0.0028), (0.0040, 0.0028), (-0.0050, 0.0028), (-0.0050, -0.0028)]
    sign(
        'body',
        [cell, [(0.0058, -0.0012), (0.0058, 0.0012)]],
        (0.036, y - 0.0006, 0.033),
        0.0012,
        ink,
        UPRIGHT,
    )


def rounded_triangle(side, r):
    """Outline of a triangle on its base with rounded corners, about its middle."""
    far, out = side / 3**0.5 - 2 * r, []
    for k in range(3):
        a = pi / 2 + 2 * pi * k / 3
        for i in range(-2, 3):
            b = a + i * pi / 6
            out.append((far * cos(a) + r * cos(b), far * sin(a) + r * sin(b)))
    return out


def triangle(z):
    """Red triangle that can be gripped: a thick rounded frame, open in the middle."""
    layers = (
        (rounded_triangle(0.094, 0.010), -0.0045),
        (rounded_triangle(0.098, 0.011), 0.0),
        (rounded_triangle(0.094, 0.010), 0.0045),
        (rounded_triangle(0.060, 0.007), 0.0045),
        (rounded_triangle(0.054, 0.006), 0.0),
        (rounded_triangle(0.060, 0.007), -0.0045),
    )
    n = len(layers[0][0])
    verts = [(px, CORD_Y - t, z + pz) for outline, t in layers for px, pz in outline]
    faces = []
    for j in range(len(layers)):
        a, b = j * n, (j + 1) % len(layers) * n
        faces += [(a + i, a + (i + 1) % n, b + (i + 1) % n, b + i) for i in range(n)]
    put('control_cord', new_obj('triangle', verts, faces, M('cord_red', col='#cf2128')))


def cord():
    """Red cord with its two triangles, knots over and under each, a bead at the end."""
    red = M('cord_red', col='#cf2128')
    tops = [(z + 0.052, z - 0.024) for z in TRIANGLES]
    stops = [-H / 2 - 0.012, tops[0][0], tops[0][1], tops[1][0], tops[1][1], END]
    for high, low in zip(stops[::2], stops[1::2]):
        count = max(2, round((high - low) / 0.12))
        line = [(0.0006 * sin(9 * k), CORD_Y, high + (low - high) * k / count) for k in range(count + 1)]
        put('control_cord', tube('cord', line, 0.0024, red, n=10))
    for z in (tops[0][0] + 0.002, tops[1][0] + 0.002, tops[0][1], tops[1][1]):
        knot = [(0.0024, -0.0075), (0.0052, -0.004), (0.0058, 0.001), (0.0042, 0.0055), (0.0024, 0.0075)]
        put('control_cord', lathe('knot', knot, (0, CORD_Y, z), red, n=10, autosmooth=180))
    for z in TRIANGLES:
        triangle(z)
    end = [(0.0024, 0.026), (0.0068, 0.022), (0.0095, 0.008), (0.0090, 0.002), (0, 0)]
    put('control_cord', lathe('bead', end, (0, CORD_Y, END), red, n=14, autosmooth=180))


def build():
    """Box and cord before an unseen wall."""
    unseen_wall(6, -2.4, 1.2)
    case()
    front()
    cord()


def lights():
    """The studio, as high as the cord is long."""
    large_lights(2.2, (0, 0, -1.0))
