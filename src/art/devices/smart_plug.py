"""Smart plug in a double wall socket, with an appliance's plug in it. Hangs on a wall, faces -y."""

from math import pi

from devices.household import UPRIGHT, bead, plate, polished, power_sign, ring, screw, sign, unseen_wall, wire
from devices.studio import dome, put
from devices.studio import lights as lights
from kit.materials import M, hexlin
from kit.shapes import lathe, rect, spline

MOUNT = 'wall'
SOCKET = 0.0095  # the socket stands out of the wall by this
FACE = -0.0520  # front of the smart plug
LEFT = -0.0360  # x of the middle of the smart plug
BUTTON, OUTLET = 0.0300, -0.0180  # heights of its button and of its own outlet

NODES = {
    'setting': (None, (0, 0, 0)),
    'body': (None, (0, 0, 0)),
    'control_power-button': (None, (LEFT, FACE, BUTTON), {'press': 0.002}),
    'control_appliance-plug': (None, (LEFT, FACE, OUTLET)),
    'control_socket-switch': (None, (0.0105, -SOCKET, 0.0220), {'axis': 'x', 'openDeg': 10}),
    'indicator_power-light': (None, (LEFT, FACE, BUTTON)),
    'indicator_wifi-light': (None, (LEFT - 0.0190, FACE, BUTTON - 0.001)),
    'indicator_overload-light': (None, (LEFT + 0.0190, FACE, BUTTON - 0.001)),
}
LAMPS = {
    'indicator_power-light': hexlin('#35c46a'),
    'indicator_wifi-light': hexlin('#3f8fd0'),
    'indicator_overload-light': hexlin('#3a3f42'),
}
tints = polished


def wall():
    """A piece of painted wall."""
    sheet = rect('wall', (-0.20, -0.0002, -0.20), (0.40, 0, 0), (0, 0, 0.40), M('wall_green', col='#c3cbb8'))
    sheet['fine'] = 0.030
    put('setting', sheet)


def holes(x, z, y):
    """The three slots of an outlet: earth above, live and neutral below."""
    dark = M('slot', col='#2d3133')
    sign('body', [[(0, -0.0042), (0, 0.0042)]], (x, y, z + 0.0110), 0.0044, dark, UPRIGHT)
    for dx in (-0.0110, 0.0110):
        sign('body', [[(-0.0034, 0), (0.0034, 0)]], (x + dx, y, z - 0.0110), 0.0044, dark, UPRIGHT)


def rocker(node, x, z, is_on):
    """A switch that stands higher on one end; a red field shows that it is on."""
    white = M('abs_white', col='#f3f0e8')
    well = plate(
        'well',
        (0.0145, 0.0235, 0.0008),
        (x, -SOCKET + 0.0003, z),
        M('groove', col='#b9b4a8'),
        0.002,
        0.0002,
        UPRIGHT,
    )
    put('body', well)
    key = plate(
        'rocker',
        (0.0120, 0.0210, 0.0042),
        (x, -SOCKET + 0.0006, z),
        white,
        0.002,
        0.0012,
        (pi / 2 + 0.10, 0, 0),
    )
    put(node, key)
    if is_on:
        sign(
            node,
            [[(-0.0032, 0), (0.0032, 0)]],
            (x, -SOCKET - 0.0046, z + 0.0070),
            0.0026,
            M('red', col='#c02f2c'),
            UPRIGHT,
        )


def socket():
    """Double socket of white plastic: screws, rocker switches, the outlet on the right empty."""
    white = M('abs_white', col='#f3f0e8')
    face = plate('socket', (0.1470, 0.0870, SOCKET), (0, 0, 0), white, 0.0060, 0.0035, UPRIGHT)
    face['fine'] = 0.03
    put('body', face)
    for x in (-0.0670, 0.0670):
        screw('body', (x, -SOCKET, 0), 0.0034, UPRIGHT, 0.8)
    holes(0.0400, -0.0070, -SOCKET - 0.0005)
    rocker('control_socket-switch', 0.0105, 0.0220, True)
    rocker('body', 0.0630, 0.0260, False)
    groove = M('groove', col='#b9b4a8')
    box = [(-0.0240, -0.0270), (0.0180, -0.0270), (0.0180, 0.0190), (-0.0240, 0.0190)]
    sign('body', [box], (0.0430, -SOCKET - 0.0004, -0.0010), 0.0006, groove, UPRIGHT, closed=True)


def smart_plug():
    """The smart plug: parting line, vents on the sides, button with a ring of light, two lamps with signs."""
    white, grey = M('plug_white', col='#f7f4ed'), M('plug_grey', col='#c6cacb')
    z = 0.0060
    rear = plate(
        'rear', (0.0560, 0.0980, 0.0160), (LEFT, -SOCKET + 0.0005, z), grey, 0.0150, 0.0010, UPRIGHT, k=6
    )
    front = plate(
        'front',
        (0.0590, 0.1010, -FACE - 0.0245),
        (LEFT, -0.0245, z),
        white,
        0.0165,
        0.0055,
        UPRIGHT,
        k=6,
        steps=3,
    )
    front['fine'] = 0.045
    back = plate(
        'front_back',
        (0.0590, 0.1010, 0.0004),
        (LEFT, -0.0249, z),
        white,
        0.0165,
        0.0001,
        (-pi / 2, 0, 0),
        k=6,
    )
    put('body', rear, front, back)
    dark, ink = M('slot', col='#2d3133'), M('sign_grey', col='#54626a')
    for side in (-1, 1):
        for k in range(5):
            at = (LEFT + side * 0.0299, -0.0380, z + 0.0060 * (k - 2))
            sign('body', [[(-0.006, 0), (0.006, 0)]], at, 0.0018, dark, (pi / 2, 0, side * pi / 2))
    halo = [(0.0125, 0), (0.0120, 0.0012), (0.0104, 0.0014), (0.0100, 0)]
    put(
        'indicator_power-light',
        lathe('halo', halo, (LEFT, FACE, BUTTON), M('lamp', emit=1), n=28, rot=UPRIGHT, autosmooth=180),
    )
    put(
        'control_power-button',
        dome('button', (LEFT, FACE, BUTTON), 0.0100, 0.0030, M('btn_grey', col='#dfe2e1'), UPRIGHT, 26),
    )
    sign('control_power-button', power_sign(0.0040), (LEFT, FACE - 0.0034, BUTTON), 0.0012, ink, UPRIGHT)
    for name, dx in (('wifi', -0.0190), ('overload', 0.0190)):
        bead(f'indicator_{name}-light', (LEFT + dx, FACE + 0.0002, BUTTON - 0.0010), 0.0022, UPRIGHT, 10)
    waves = [ring(r, 5, pi / 2 - 0.75, 1.5) for r in (0.0012, 0.0027, 0.0042)]
    sign('body', waves, (LEFT - 0.0190, FACE - 0.0004, BUTTON + 0.0040), 0.0008, ink, UPRIGHT)
    warn = [[(0, 0.0032), (-0.0034, -0.0026), (0.0034, -0.0026), (0, 0.0032)], [(0, 0.0014), (0, -0.0006)]]
    sign('body', warn, (LEFT + 0.0190, FACE - 0.0004, BUTTON + 0.0066), 0.0008, ink, UPRIGHT)


def appliance_plug():
    """Plug of a lamp in the outlet of the smart plug, flat sides to hold, lead hanging down."""
    black = M('plug_black', col='#3a3e41')
    z = OUTLET
    low = plate('plug', (0.0500, 0.0500, 0.0150), (LEFT, FACE + 0.0008, z), black, 0.0110, 0.0025, UPRIGHT)
    grip = plate(
        'grip',
        (0.0360, 0.0440, 0.0130),
        (LEFT, FACE - 0.0130, z - 0.0010),
        black,
        0.0090,
        0.0045,
        UPRIGHT,
        steps=3,
    )
    put('control_appliance-plug', low, grip)
    for k in range(4):
        ridge = plate(
            'ridge',
            (0.0280, 0.0024, 0.0012),
            (LEFT, FACE - 0.0268 + 0.0006, z + 0.0105 - 0.0065 * k),
            M('plug_ridge', col='#50555a'),
            0.0011,
            0.0005,
            UPRIGHT,
            k=2,
            steps=1,
        )
        put('control_appliance-plug', ridge)
    sleeve = [(LEFT, FACE - 0.0090, z - 0.0230), (LEFT, FACE - 0.0090, z - 0.0380)]
    wire('control_appliance-plug', sleeve, [0.0056, 0.0038], black, 10)
    lead = [
        (LEFT, FACE - 0.0090, z - 0.0370),
        (LEFT + 0.001, FACE - 0.0070, z - 0.0700),
        (LEFT + 0.008, -0.0400, z - 0.1150),
        (LEFT + 0.040, -0.0150, z - 0.1500),
        (LEFT + 0.110, -0.0080, z - 0.1620),
        (LEFT + 0.236, -0.0060, z - 0.1660),
    ]
    wire('body', spline(lead, 6), 0.0031, black)


def build():
    """Socket with the smart plug and the plug of a lamp."""
    unseen_wall(2.4, -1.2, 1.2)
    wall()
    socket()
    smart_plug()
    appliance_plug()
