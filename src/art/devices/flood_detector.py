"""Flood detector: a round box on feet that feel water, a probe on a lead. On the floor, faces -y."""

from math import cos, pi, sin

from devices.household import around, bead, drop_sign, plate, polished, ring, screw, sign, wire
from devices.studio import dome, put, table
from devices.studio import lights as lights
from kit.materials import M, hexlin
from kit.mesh import place
from kit.shapes import box, lathe, spline, tube

MOUNT = 'floor'
R, HIGH = 0.046, 0.0290
PROBE = (0.098, -0.030, 0)

NODES = {
    'body': (None, (0, 0, 0)),
    'control_detector': (None, (0, 0, 0)),
    'control_test-button': ('control_detector', (0, 0.006, HIGH), {'press': 0.0025}),
    'control_probe': (None, PROBE),
    'indicator_alarm-light': ('control_detector', (0, -0.0225, HIGH)),
    'indicator_link-light': ('control_detector', (-0.0150, -0.0200, HIGH)),
    'indicator_battery-light': ('control_detector', (0.0150, -0.0200, HIGH)),
}
LAMPS = {
    'indicator_alarm-light': hexlin('#3a3f42'),
    'indicator_link-light': hexlin('#35c46a'),
    'indicator_battery-light': hexlin('#3a3f42'),
}
tints = polished


def case():
    """Round case with a parting line, a blue skirt, slots of the sounder on the side, metal feet below."""
    white, blue, dark = (
        M('abs_white', col='#f1ede4'),
        M('skirt_blue', col='#3f7fa8'),
        M('hole', col='#4d5154'),
    )
    skirt = [(0.0400, 0.0030), (0.0445, 0.0030), (R, 0.0045), (R, 0.0105), (R - 0.0008, 0.0115)]
    cap = [
        (R - 0.0008, 0.0115),
        (R, 0.0122),
        (R, 0.0215),
        (R - 0.0015, 0.0255),
        (R - 0.0060, 0.0282),
        (R - 0.0120, HIGH),
        (0.0215, HIGH),
        (0, HIGH),
    ]
    put('control_detector', lathe('skirt', skirt, (0, 0, 0), blue, n=44, autosmooth=180))
    put('control_detector', lathe('cap', cap, (0, 0, 0), white, n=44, autosmooth=180))
    for k in range(-4, 5):
        a = -pi / 2 + k * 0.115
        slot = box('slot', (0.0006, 0.0022, 0.0070 - 0.0006 * abs(k)), (0, 0, 0), dark, bevel=0, drop=('-x',))
        put('control_detector', place([slot], (R * cos(a), R * sin(a), 0.0140 + 0.0003 * abs(k)), a))
    steel = M('steel_foot', col='#c9cccd')
    for a in (pi / 2, pi / 2 + 2.094, pi / 2 - 2.094):
        foot = [(0.0048, 0), (0.0052, 0.0008), (0.0052, 0.0035)]
        put('control_detector', lathe('foot', foot, (0.0385 * cos(a), 0.0385 * sin(a), 0), steel, n=12))
    groove = M('groove', col='#c9c3b6')
    sign('control_detector', [ring(0.0345, 40)], (0, 0, HIGH + 0.0003), 0.0007, groove, closed=True)


def top():
    """Test button with a drop on it, three lamps with their signs."""
    blue, pale, ink = (
        M('btn_blue', col='#22679b'),
        M('sign_pale', col='#f6f4ec'),
        M('sign_grey', col='#54626a'),
    )
    well = [(0.0200, -0.001), (0.0198, 0.0012), (0.0185, 0.0018), (0.0168, 0.0004)]
    grey = M('abs_grey', col='#b4b7b9')
    put('control_detector', lathe('well', well, (0, 0.006, HIGH), grey, n=32, autosmooth=180))
    put('control_test-button', dome('test', (0, 0.006, HIGH), 0.0166, 0.0050, blue, n=30))
    sign('control_test-button', [drop_sign(0.0048)], (0, 0.0040, HIGH + 0.0056), 0.0018, pale, closed=True)
    for node, x, y, r in (
        ('alarm', 0, -0.0225, 0.0042),
        ('link', -0.0150, -0.0200, 0.0028),
        ('battery', 0.0150, -0.0200, 0.0028),
    ):
        rim = [(r + 0.0013, 0), (r + 0.0011, 0.0008), (r, 0.0004)]
        put('control_detector', lathe('rim', rim, (x, y, HIGH - 0.0002), grey, n=16, autosmooth=180))
        bead(f'indicator_{node}-light', (x, y, HIGH), r, n=14)
    z = HIGH + 0.0004
    bell = [
        [
            (-0.0026, -0.0020),
            (-0.0020, 0.0016),
            (0, 0.0030),
            (0.0020, 0.0016),
            (0.0026, -0.0020),
            (-0.0026, -0.0020),
        ]
    ]
    sign('control_detector', bell, (0, -0.0305, z), 0.0008, ink)
    waves = [ring(r, 5, pi / 2 - 0.75, 1.5) for r in (0.0014, 0.0030, 0.0046)]
    sign('control_detector', waves, (-0.0150, -0.0285, z), 0.0008, ink)
    cell = [(-0.0030, -0.0016), (0.0024, -0.0016), (0.0024, 0.0016), (-0.0030, 0.0016), (-0.0030, -0.0016)]
    sign('control_detector', [cell, [(0.0034, -0.0007), (0.0034, 0.0007)]], (0.0150, -0.0270, z), 0.0008, ink)


def probe():
    """The second sensor on its lead: a flat pad with two contacts."""
    white, blue = M('abs_white', col='#f1ede4'), M('skirt_blue', col='#3f7fa8')
    x, y, _ = PROBE
    put('control_probe', plate('probe', (0.030, 0.044, 0.0080), (x, y, 0.0015), white, 0.008, 0.0030))
    put('control_probe', plate('probe_skirt', (0.0312, 0.0452, 0.0030), (x, y, 0.0008), blue, 0.0085, 0.0006))
    steel = M('steel_foot', col='#c9cccd')
    for dx in (-0.0065, 0.0065):
        pin = [(x + dx, y - 0.0200, 0.0040), (x + dx, y - 0.0275, 0.0036), (x + dx, y - 0.0290, 0.0010)]
        put('control_probe', tube('pin', pin, 0.0014, steel, n=10))
    ink = M('sign_grey', col='#54626a')
    sign('control_probe', [drop_sign(0.0036)], (x, y - 0.0040, 0.0099), 0.0012, ink, closed=True)
    screw('control_probe', (x, y + 0.0135, 0.0094), 0.0026)
    grip = [(x, y + 0.0200, 0.0050), (x, y + 0.0300, 0.0046)]
    put('control_probe', tube('grip', grip, [0.0038, 0.0026], M('lead', col='#8b9398'), n=10))
    line = [
        (R * 0.86, R * 0.5, 0.0075),
        (0.052, 0.032, 0.0045),
        (0.070, 0.050, 0.0020),
        (0.094, 0.044, 0.0020),
        (x, y + 0.052, 0.0022),
        (x, y + 0.0290, 0.0046),
    ]
    wire('body', spline(line, 5), 0.0018, M('lead'))


def build():
    """Detector and probe on the floor."""
    case()
    top()
    probe()
    table(2.4, 0)


def shadow_grids():
    """Floor below the detector and its probe."""
    return around(0.15, -0.11, 0.11, 0.15, 0.017)
