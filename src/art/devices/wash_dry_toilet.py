"""Wash-dry toilet, true size: wash arm, warm air, control panel at the side. On the floor, faces -y."""

from math import cos, pi, radians, sin

from mathutils import Euler

from devices.household import around, bead, drop_sign, large_lights, plate, polished, power_sign, sign, spin
from devices.studio import dome, put, table
from kit.materials import M, hexlin
from kit.mesh import place
from kit.shapes import box, lathe, spline, tube
from kit.ware import loft

MOUNT = 'floor'
BACK = 0.330  # the wall is here
RIM = 0.440  # height of the rim of the pan
HINGE = (0, 0.150, RIM + 0.030)
PANEL = (0.268, -0.075, 0.600)  # middle of the panel's face
TILT = radians(48)  # the panel looks up and to the viewer
PANEL_TURN = (TILT, 0, 0)

BUTTONS = {  # place on the panel's face, radius, colour
    'wash-button': (-0.026, 0.036, 0.0190, '#22679b'),
    'dry-button': (0.026, 0.036, 0.0190, '#d9822b'),
    'pressure-minus': (-0.026, -0.011, 0.0130, '#8fa2ad'),
    'pressure-plus': (0.026, -0.011, 0.0130, '#8fa2ad'),
    'stop-button': (0, -0.057, 0.0215, '#c81f2a'),
}
LIGHTS = {
    'power-light': (-0.040, 0.082),
    'wash-light': (-0.013, 0.082),
    'dry-light': (0.013, 0.082),
    'fault-light': (0.040, 0.082),
}


def on_panel(u, v, up=0.0):
    """A point on the face of the panel, raised along its normal."""
    x, y, z = PANEL
    return (x + u, y + v * cos(TILT) - up * sin(TILT), z + v * sin(TILT) + up * cos(TILT))


NODES = {
    'body': (None, (0, 0, 0)),
    'control_seat': (None, HINGE, {'axis': 'x', 'openDeg': -92}),
    'control_lid': (None, HINGE, {'axis': 'x', 'openDeg': 91}),
    'control_wash-arm': (None, (0, 0.080, RIM - 0.030)),
    'control_flush-plate': (None, (0, 0.262, 0.861), {'press': 0.004}),
}
NODES.update(
    {f'control_{n}': (None, on_panel(u, v), {'press': 0.003}) for n, (u, v, _, _) in BUTTONS.items()}
)
NODES.update({f'indicator_{n}': (None, on_panel(u, v)) for n, (u, v) in LIGHTS.items()})
LAMPS = {name: hexlin('#3a3f42') for name in NODES if name.startswith('indicator_')}
LAMPS['indicator_power-light'] = hexlin('#35c46a')
tints = polished


def pan():
    """Back-to-wall pan of white china with its bowl, water in it."""
    china = M('china', col='#f5f2ea', rough=0.2)
    rings = [
        (0, 0.055, 0.0, 0.128, 0.270, 3.2),
        (0, 0.055, 0.020, 0.130, 0.272, 3.2),
        (0, 0.050, 0.120, 0.124, 0.272, 3.0),
        (0, 0.040, 0.220, 0.132, 0.276, 2.8),
        (0, 0.015, 0.310, 0.158, 0.290, 2.7),
        (0, -0.020, 0.390, 0.180, 0.304, 2.6),
        (0, -0.032, 0.425, 0.187, 0.302, 2.6),
        (0, -0.032, RIM, 0.183, 0.298, 2.6),
        (0, -0.070, RIM, 0.128, 0.190, 2.4),
        (0, -0.070, RIM - 0.020, 0.122, 0.184, 2.4),
        (0, -0.062, RIM - 0.090, 0.110, 0.160, 2.3),
        (0, -0.045, RIM - 0.170, 0.075, 0.105, 2.2),
        (0, -0.035, RIM - 0.200, 0.060, 0.085, 2.2),
    ]
    put('body', loft('pan', rings, china, n=28, autosmooth=180))
    water = [(0, -0.035, RIM - 0.188, 0.068, 0.094, 2.2), (0, -0.035, RIM - 0.188, 0.010, 0.010, 2.2)]
    put('body', loft('water', water, M('water', col='#b9d3da'), n=32, top=True))


def unit():
    """Housing behind the pan with cistern, pump and heater: lid, parting line, outlet of the warm air."""
    white, cap = M('abs_white', col='#f1ede4'), M('abs_cap', col='#e6e2d8')
    body = [
        (0, 0.262, 0.410, 0.186, 0.062, 9),
        (0, 0.262, 0.430, 0.196, 0.066, 9),
        (0, 0.262, 0.640, 0.200, 0.066, 9),
        (0, 0.262, 0.822, 0.204, 0.066, 9),
    ]
    ob = loft('cistern', body, white, n=32, bottom=True)
    ob['fine'] = 0.21
    put('body', ob)
    lid = [
        (0, 0.262, 0.824, 0.200, 0.062, 9),
        (0, 0.262, 0.829, 0.208, 0.068, 9),
        (0, 0.262, 0.850, 0.208, 0.068, 9),
        (0, 0.262, 0.860, 0.198, 0.058, 9),
        (0, 0.262, 0.861, 0.120, 0.022, 6),
    ]
    put('body', loft('cistern_lid', lid, cap, n=32, top=True))
    deck = [
        (0, 0.150, RIM - 0.002, 0.180, 0.062, 5),
        (0, 0.150, RIM + 0.018, 0.180, 0.062, 5),
        (0, 0.152, RIM + 0.028, 0.172, 0.054, 5),
        (0, 0.152, RIM + 0.028, 0.060, 0.030, 4),
    ]
    put('body', loft('deck', deck, white, n=24, top=True))
    rim = [(0.036, 0), (0.035, 0.004), (0.031, 0.005), (0.028, 0.002)]
    at = (0, 0.262, 0.8605)
    put('body', lathe('flush_rim', rim, at, M('chrome', col='#d4d8da'), n=28, autosmooth=180))
    flush = dome('flush', at, 0.028, 0.010, M('chrome'), n=28)
    put('control_flush-plate', flush)
    sign(
        'control_flush-plate',
        [drop_sign(0.0070)],
        (0, 0.258, 0.8714),
        0.0026,
        M('valve_blue', col='#22679b'),
        closed=True,
    )


def seat_and_lid():
    """Seat ring, and the lid that leans up against the housing."""
    plastic = M('seat', col='#faf7f0', rough=0.3)
    z = RIM + 0.004
    shapes = [
        (0, -0.080, z, 0.184, 0.244, 2.5),
        (0, -0.080, z + 0.010, 0.190, 0.250, 2.5),
        (0, -0.080, z + 0.020, 0.184, 0.244, 2.5),
        (0, -0.078, z + 0.024, 0.162, 0.222, 2.5),
        (0, -0.072, z + 0.017, 0.120, 0.172, 2.4),
        (0, -0.072, z + 0.002, 0.113, 0.165, 2.4),
    ]
    put('control_seat', loft('seat', shapes, plastic, n=32, autosmooth=180))
    hy = 0.225
    lid = [
        (0, -hy, 0.000, 0.180, hy - 0.008, 2.6),
        (0, -hy, 0.006, 0.188, hy, 2.6),
        (0, -hy, 0.016, 0.186, hy - 0.002, 2.6),
        (0, -hy, 0.022, 0.170, hy - 0.020, 2.6),
        (0, -hy, 0.025, 0.080, hy - 0.110, 2.4),
    ]
    inner = [
        (0, -hy, 0.0, 0.180, hy - 0.008, 2.6),
        (0, -hy, 0.006, 0.166, hy - 0.022, 2.6),
        (0, -hy, 0.007, 0.060, 0.080, 2.4),
    ]
    parts = [loft('lid', lid, plastic, n=32, top=True, autosmooth=180)]
    under = loft('lid_inner', inner, plastic, n=32, top=True, autosmooth=180)
    for face in under.data.polygons:
        face.flip()
    under.data.update()
    put('control_lid', place([*parts, under], HINGE, 0, Euler((radians(-91), 0, 0))))
    for x in (-0.085, 0.085):
        pin = [
            (x - 0.024, HINGE[1] + 0.008, HINGE[2] + 0.004),
            (x + 0.024, HINGE[1] + 0.008, HINGE[2] + 0.004),
        ]
        put('body', tube('pin', pin, 0.0135, M('chrome', col='#d4d8da'), n=12))


def wash_arm():
    """The arm that comes out below the seat to wash, and the slot that blows warm air."""
    steel, dark = M('steel_arm', col='#cdd2d3'), M('hole', col='#4d5154')
    arm = [(0, 0.118, RIM - 0.022), (0, 0.060, RIM - 0.048), (0, 0.012, RIM - 0.070)]
    put('control_wash-arm', tube('arm', arm, [0.0120, 0.0120, 0.0100], steel, n=14))
    put(
        'control_wash-arm',
        lathe('jet', [(0.0040, 0), (0, 0.0006)], (0, 0.020, RIM - 0.0555), dark, n=10, rot=(0.42, 0, 0)),
    )
    vent = box(
        'vent',
        (0.058, 0.006, 0.016),
        (0, 0.118, RIM - 0.026),
        M('abs_cap', col='#e6e2d8'),
        bevel=0.002,
        seg=1,
    )
    slot = box('slot', (0.046, 0.002, 0.009), (0, 0.1148, RIM - 0.0225), dark, bevel=0)
    put('body', vent, slot)


WAVE = [(0.0035 * sin(k * pi / 2), -0.008 + 0.004 * k) for k in range(5)]
SIGNS = {
    'wash-button': [
        [*drop_sign(0.0042), (0, 0.0088)],
        [(-0.009, -0.0095), (-0.0045, -0.0080), (0, -0.0095), (0.0045, -0.0080), (0.009, -0.0095)],
    ],
    'dry-button': [[(x + dx, y) for x, y in WAVE] for dx in (-0.0065, 0, 0.0065)],
    'pressure-minus': [[(-0.0055, 0), (0.0055, 0)]],
    'pressure-plus': [[(-0.0055, 0), (0.0055, 0)], [(0, -0.0055), (0, 0.0055)]],
    'stop-button': [[(-0.0075, 0), (0.0075, 0)]],
    'power-light': power_sign(0.0034),
    'wash-light': [[*drop_sign(0.0028), (0, 0.0059)]],
    'dry-light': [[(x * 0.45 + dx, y * 0.5) for x, y in WAVE] for dx in (-0.0028, 0.0028)],
    'fault-light': [[(0, 0.0050), (0, -0.0006)], [(0, -0.0030), (0, -0.0046)]],
}


def panel():
    """Panel on a swivelling arm: wash, dry, weaker, stronger, a large stop; four lamps; signs on all."""
    shell, dark, grey = (
        M('abs_white', col='#f1ede4'),
        M('case_dark', col='#565d61'),
        M('abs_grey', col='#b4b7b9'),
    )
    size, at = (0.116, 0.196), on_panel(0, 0, -0.026)
    put('body', plate('panel', (*size, 0.026), at, shell, 0.022, 0.007, PANEL_TURN, steps=3))
    put('body', plate('panel_back', (*size, 0.006), at, dark, 0.022, 0.004, (TILT + pi, 0, 0)))
    ink, pale = M('sign_grey', col='#54626a'), M('sign_pale', col='#f6f4ec')
    for name, (u, v, r, colour) in BUTTONS.items():
        node, mat = f'control_{name}', M('btn' + colour, col=colour)
        put(node, dome(name, on_panel(u, v, -0.0004), r, 0.0075, mat, PANEL_TURN, 22))
        well = [(r + 0.0030, -0.001), (r + 0.0026, 0.0018), (r + 0.0004, 0.0012)]
        spin('body', well, on_panel(u, v), grey, 22, PANEL_TURN)
        width = 0.0150 if name == 'stop-button' else 0.0026
        sign(node, SIGNS[name], on_panel(u, v, 0.0078), width, pale, PANEL_TURN)
    for name, (u, v) in LIGHTS.items():
        bead(f'indicator_{name}', on_panel(u, v), 0.0042, PANEL_TURN, 10)
        sign('body', SIGNS[name], on_panel(u, v - 0.0134, 0.0006), 0.0014, ink, PANEL_TURN)


def arm():
    """The arm that carries the panel, from the housing forward, and the cable along it."""
    steel = M('chrome', col='#d4d8da', rough=0.25)
    x = PANEL[0]
    line = [
        (0.190, 0.255, 0.545),
        (0.250, 0.255, 0.545),
        (x, 0.220, 0.545),
        (x, 0.100, 0.545),
        (x, -0.020, 0.550),
        on_panel(0, 0, -0.030),
    ]
    put('body', tube('arm', spline(line, 4), 0.0135, steel, n=12))
    collar = [(0.186, 0.255, 0.545), (0.212, 0.255, 0.545)]
    put('body', tube('collar', collar, [0.027, 0.022], M('abs_cap', col='#e6e2d8'), n=18))
    swivel = [(0.0240, 0), (0.0240, 0.016), (0.0200, 0.020)]
    put('body', lathe('swivel', swivel, on_panel(0, 0, -0.046), M('case_dark'), n=18, rot=PANEL_TURN))


def build():
    """Pan, housing, seat, lid, arm and panel."""
    pan()
    unit()
    seat_and_lid()
    wash_arm()
    arm()
    panel()
    table(6, 0)


def lights():
    """The studio, larger."""
    large_lights(1.5, (0, 0, 0.35))


def shadow_grids():
    """Floor round the foot."""
    return around(0.34, -0.46, 0.36, 0.6, 0.05)
