"""Anti-flood bath plug: opens in deep water, changes colour in hot. Lies in the bath, faces -y."""

from math import cos, pi, sin

from devices.household import polished, ring, sign
from devices.studio import put, table
from devices.studio import lights as lights
from kit.materials import M, hexlin
from kit.mesh import grid_faces, new_obj
from kit.shapes import lathe, spline, tube

MOUNT = 'table'
BACK, HIGH = 0.165, 0.260  # where the end of the bath rises, and how far it is shown
OVERFLOW = 0.175  # height of the overflow's middle

NODES = {
    'setting': (None, (0, 0, 0)),
    'body': (None, (0, 0, 0)),
    'control_plug': (None, (0, 0, 0.004)),
    'control_valve': ('control_plug', (0, 0, 0.026), {'press': 0.004}),
    'indicator_heat-ring': ('control_plug', (0, 0, 0.022)),
}
LAMPS = {'indicator_heat-ring': hexlin('#3f7fc0')}
tints = polished


def bath_line():
    """The bath cut lengthwise: (y, z) from the front edge over the floor and the round corner up the end."""
    r, lean = 0.075, 0.16
    line = [(-0.170 + 0.034 * k, 0.0) for k in range(8)]
    middle = (BACK - r, r)
    top = pi / 2 - lean
    for k in range(8):
        a = -pi / 2 + top * k / 7
        line.append((middle[0] + r * cos(a), middle[1] + r * sin(a)))
    y, z = line[-1]
    rest = HIGH - z
    line += [(y + sin(lean) * rest * k / 5, z + cos(lean) * rest * k / 5) for k in range(1, 6)]
    return [(py, pz) for i, (py, pz) in enumerate(line) if i == 0 or py >= line[i - 1][0] - 1e-6]


def bath():
    """A piece of the bath: floor with rings against slipping, round corner, end wall, chrome waste."""
    white, rim = M('acrylic', col='#f4f1e9'), M('acrylic_edge', col='#d9d5ca')
    line = bath_line()
    across = [-0.17 + 0.34 * i / 12 for i in range(13)]
    rise = [0.014 * max(0, (abs(x) - 0.10) / 0.07) ** 2 for x in across]
    verts = [(x, y, z + up * max(0, 1 - z / 0.05)) for y, z in line for x, up in zip(across, rise)]
    put('setting', new_obj('bath', verts, grid_faces(13, len(line)), white))
    edge = [(x, line[0][0], z) for z in (-0.008, 0) for x in across]
    for i, up in enumerate(rise):
        edge[13 + i] = (across[i], line[0][0], up)
    put('setting', new_obj('edge', edge, grid_faces(13, 2), rim))
    grip = M('grip_ring', col='#dcd9cf')
    for i in range(-2, 3):
        for j in range(2):
            at = (0.048 * i + (0.024 if j else 0), -0.085 - 0.042 * j, 0.0006)
            if abs(at[0]) < 0.12:
                sign('setting', [ring(0.0135, 16)], at, 0.0028, grip, closed=True)
    chrome, dark = M('chrome', col='#d4d8da'), M('hole', col='#3c4042')
    flange = [(0.0430, 0.0004), (0.0420, 0.0022), (0.0370, 0.0026), (0.0300, 0.0010), (0.0250, -0.004)]
    put('setting', lathe('waste', flange, (0, 0, 0), chrome, n=36, autosmooth=180))
    put('setting', lathe('drain', [(0.0250, -0.004), (0, -0.004)], (0, 0, 0), dark, n=20))


def overflow():
    """Overflow on the end wall, with the eye that holds the chain."""
    chrome, dark = M('chrome', col='#d4d8da'), M('hole', col='#3c4042')
    y, turn = end_at(OVERFLOW), (pi / 2 - 0.16, 0, 0)
    disc = [(0.0330, 0), (0.0320, 0.0035), (0.0260, 0.0060), (0.0120, 0.0072), (0, 0.0074)]
    put('setting', lathe('overflow', disc, (0, y, OVERFLOW), chrome, n=32, rot=turn, autosmooth=180))
    for k in range(6):
        a = 2 * pi * k / 6 + pi / 6
        at = (0.0205 * cos(a), y - 0.0072 + 0.0026 * sin(a), OVERFLOW + 0.0205 * sin(a))
        sign('setting', [ring(0.0030, 8, 0, 6.27), [(-0.0022, 0), (0.0022, 0)]], at, 0.0044, dark, turn)
    eye = [
        (0.0050 * cos(a), y - 0.0115 + 0.003 * sin(a), OVERFLOW - 0.0040 + 0.0050 * sin(a))
        for a in [k * pi / 6 for k in range(12)]
    ]
    put('setting', tube('eye', eye, 0.0012, chrome, n=10, closed=True))


def end_at(z):
    """Where the end wall stands at height `z`."""
    line = bath_line()
    for (y0, z0), (y1, z1) in zip(line, line[1:]):
        if z0 <= z <= z1 and z1 > z0:
            return y0 + (y1 - y0) * (z - z0) / (z1 - z0)
    return BACK


def chain():
    """Ball chain from the plug, lying in a loop on the floor, up to the overflow."""
    chrome = M('chrome', col='#d4d8da')
    y = end_at(OVERFLOW)
    line = [
        (0.0330, 0.0100, 0.0170),
        (0.0520, 0.0200, 0.0080),
        (0.0860, 0.0150, 0.0062),
        (0.1020, 0.0420, 0.0068),
        (0.0760, 0.0680, 0.0062),
        (0.0480, 0.0800, 0.0080),
        (0.0330, 0.1050, 0.0300),
        (0.0200, 0.1340, 0.0900),
        (0.0040, y - 0.0150, OVERFLOW - 0.0110),
    ]
    path = spline(line, 24)
    wire_path = path[::6] + [path[-1]]
    put('body', tube('core', wire_path, 0.0009, chrome, n=4))
    gone = 0.0
    for a, b in zip(path, path[1:]):
        gone += (b - a).length
        if gone >= 0.0062:
            gone -= 0.0062
            put(
                'body',
                lathe(
                    'ball',
                    [(0, -0.0026), (0.0024, -0.0007), (0.0024, 0.0007), (0, 0.0026)],
                    b,
                    chrome,
                    n=10,
                    autosmooth=180,
                ),
            )


def plug():
    """The plug: rubber seal, body with openings, ring that shows heat, valve that deep water lifts."""
    rubber, white, blue = (
        M('rubber', col='#474c4f'),
        M('abs_white', col='#f1ede4'),
        M('valve_blue', col='#22679b'),
    )
    seal = [(0.0230, -0.004), (0.0250, 0.0010), (0.0345, 0.0028), (0.0352, 0.0046), (0.0340, 0.0062)]
    put('control_plug', lathe('seal', seal, (0, 0, 0), rubber, n=36, autosmooth=180))
    shell = [(0.0335, 0.0060), (0.0340, 0.0075), (0.0335, 0.0150), (0.0305, 0.0195), (0.0262, 0.0218)]
    put('control_plug', lathe('shell', shell, (0, 0, 0), white, n=40, autosmooth=180))
    heat = [(0.0262, 0.0216), (0.0255, 0.0232), (0.0215, 0.0240), (0.0196, 0.0228)]
    put('indicator_heat-ring', lathe('heat', heat, (0, 0, 0), M('lamp', emit=1), n=40, autosmooth=180))
    put(
        'control_plug',
        lathe(
            'well',
            [(0.0200, 0.0230), (0.0192, 0.0215), (0, 0.0210)],
            (0, 0, 0),
            M('well', col='#8e9598'),
            n=28,
        ),
    )
    dark = M('hole', col='#3c4042')
    for k in range(14):
        a = 2 * pi * k / 14
        at = (0.0343 * cos(a), 0.0343 * sin(a), 0.0112)
        sign('control_plug', [[(0, -0.0026), (0, 0.0026)]], at, 0.0040, dark, (pi / 2, 0, a + pi / 2))
    top = [
        (0.0160, 0.0205),
        (0.0165, 0.0250),
        (0.0155, 0.0278),
        (0.0110, 0.0296),
        (0.0030, 0.0304),
        (0, 0.0304),
    ]
    put('control_valve', lathe('valve', top, (0, 0, 0), blue, n=32, autosmooth=180))
    pale = M('sign_pale', col='#f6f4ec')
    arrow = [[(0, -0.0062), (0, 0.0055)], [(-0.0042, 0.0015), (0, 0.0060), (0.0042, 0.0015)]]
    sign('control_valve', arrow, (0, 0, 0.0312), 0.0020, pale)
    link = [
        (0.0325 + 0.0045 * cos(a), 0.0090 + 0.0016 * sin(a), 0.0165 + 0.0045 * sin(a))
        for a in [k * pi / 6 for k in range(12)]
    ]
    put('control_plug', tube('link', link, 0.0010, M('chrome'), n=10, closed=True))


def build():
    """Plug in its waste, chain, and the piece of bath round them."""
    bath()
    overflow()
    chain()
    plug()
    table(2.4, -0.03)
