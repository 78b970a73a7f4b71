"""Hydration cup: two handles, lid with a spout, base that lights up and counts sips. Faces -y."""

from math import cos, pi, sin

from mathutils import Euler, Matrix

from devices.household import around, bead, drop_sign, polished, ring, sign, spun, wire
from devices.studio import dome, put, table
from devices.studio import lights as lights
from kit.materials import M, hexlin
from kit.mesh import place
from kit.shapes import lathe, spline, tube

MOUNT = 'table'
PAD, BASE, TOP = 0.012, 0.056, 0.142  # heights: upper side of the pad, of the base, of the cup
R = 0.0455  # of the base

NODES = {
    'body': (None, (0, 0, 0)),
    'control_base': (None, (0, 0, PAD), {'axis': 'y', 'openDeg': 40}),
    'control_voice-button': ('control_base', (0, -R, 0.034), {'press': 0.002}),
    'control_cup': (None, (0, 0, BASE)),
    'control_lid': ('control_cup', (0, 0, TOP)),
    'display_sips': ('control_base', (0, -R, 0.0440)),
    'indicator_prompt-light': ('control_base', (0, 0, BASE)),
    'indicator_refill-light': ('control_base', (-0.0210, -0.0405, 0.034)),
    'indicator_battery-light': ('control_base', (0.0210, -0.0405, 0.034)),
}
LAMPS = {
    'indicator_prompt-light': hexlin('#3a3f42'),
    'indicator_refill-light': hexlin('#3a3f42'),
    'indicator_battery-light': hexlin('#35c46a'),
}
tints = polished


def pad():
    """Charging pad with its lead."""
    grey = M('pad_grey', col='#6d7b84')
    profile = [
        (0.0545, 0.003),
        (0.0560, 0.005),
        (0.0560, 0.0090),
        (0.0530, 0.0115),
        (0.0470, PAD),
        (0, PAD - 0.001),
    ]
    put('body', lathe('pad', profile, (0, 0, 0), grey, n=40, autosmooth=180))
    lead = spline(
        [(0.045, 0.030, 0.006), (0.075, 0.055, 0.0032), (0.12, 0.060, 0.0030), (0.17, 0.085, 0.0030)], 5
    )
    wire('body', lead, 0.0022, M('lead', col='#3b3e40'))


def around_base(a, z, out=0.0004):
    """A point on the base at angle `a` from the front, and the turn of what lies there."""
    r = R + out
    return (r * sin(a), -r * cos(a), z), (pi / 2, 0, a)


def base():
    """Electronics that twist off for the wash: light ring, five drops to count by, grip marks."""
    cream, blue = M('abs_cream', col='#efe8da'), M('btn_blue', col='#22679b')
    shell = [
        (0.0415, PAD),
        (0.0440, PAD + 0.0015),
        (R, PAD + 0.006),
        (R, BASE - 0.006),
        (R - 0.001, BASE - 0.0045),
    ]
    put('control_base', lathe('base', shell, (0, 0, 0), cream, n=40, autosmooth=180))
    seat = [(R - 0.002, BASE - 0.0002), (R - 0.004, BASE), (0.020, BASE - 0.001), (0, BASE - 0.001)]
    put('control_base', lathe('seat', seat, (0, 0, 0), M('pad_grey'), n=40, autosmooth=180))
    halo = [
        (R - 0.001, BASE - 0.0048),
        (R + 0.0008, BASE - 0.0042),
        (R + 0.0008, BASE - 0.0010),
        (R - 0.002, BASE - 0.0002),
    ]
    put('indicator_prompt-light', lathe('halo', halo, (0, 0, 0), M('lamp', emit=1), n=40, autosmooth=180))
    for side in (pi / 2, -pi / 2):
        for k in range(-3, 4):
            (x, y, z), turn = around_base(side + 0.085 * k, 0.034, -0.0002)
            rib = tube('rib', [(0, -0.010, 0), (0, 0.010, 0)], 0.0011, cream, n=10, caps=False)
            put('control_base', place([rib], (x, y, z), 0, Euler(turn)))
    band = [(R + 0.0003, 0.0405), (R + 0.0003, 0.0502)]
    field = spun('field', band, (0, 0, 0), M('field', col='#dfe7ea'), -pi / 2 - 0.46, -pi / 2 + 0.46, 12)
    put('display_sips', field)
    for k in range(5):
        at, turn = around_base(0.17 * (k - 2), 0.0440, 0.0008)
        drop = [drop_sign(0.0024)]
        sign('display_sips', drop, at, 0.0009 if k > 1 else 0.0012, blue, turn, closed=True)
        if k < 2:
            sign('display_sips', [[(0, -0.0022), (0, 0.0026)]], at, 0.0034, blue, turn)
    button(blue)


def button(blue):
    """The button that speaks the count, and the lamps for `fill me` and for the battery beside it."""
    at, turn = around_base(0, 0.030, -0.0015)
    put('control_voice-button', dome('voice', at, 0.0088, 0.0042, blue, turn, 22))
    pale, ink = M('sign_pale', col='#f6f4ec'), M('sign_grey', col='#54626a')
    horn = [
        (-0.0046, -0.0012),
        (-0.0046, 0.0012),
        (-0.0024, 0.0012),
        (0, 0.0034),
        (0, -0.0034),
        (-0.0024, -0.0012),
    ]
    face = (at[0], at[1] - 0.0046, at[2])
    sign('control_voice-button', [horn], face, 0.0009, pale, turn, closed=True)
    sign(
        'control_voice-button',
        [ring(0.0026, 4, -0.8, 1.6), ring(0.0048, 5, -0.8, 1.6)],
        face,
        0.0009,
        pale,
        turn,
    )
    cup = [(-0.0024, 0.0028), (-0.0018, -0.0026), (0.0018, -0.0026), (0.0024, 0.0028)]
    cell = [(-0.0032, -0.0018), (0.0026, -0.0018), (0.0026, 0.0018), (-0.0032, 0.0018), (-0.0032, -0.0018)]
    for a, node, lines in (
        (-0.46, 'refill', [cup, [(0, 0.0048), (0, -0.0006)]]),
        (0.46, 'battery', [cell, [(0.0038, -0.0008), (0.0038, 0.0008)]]),
    ):
        where, turned = around_base(a, 0.026, -0.0002)
        bead(f'indicator_{node}-light', where, 0.0030, turned)
        where, turned = around_base(a, 0.0340, 0.0006)
        sign('control_base', lines, where, 0.0009, ink, turned)


def cup():
    """Cup of clear blue with the water showing through, level marks, and two large handles."""
    clear, water = M('cup_clear', col='#a9cbd8'), M('cup_water', col='#78aac6')
    low = [(0.0380, BASE), (0.0400, BASE + 0.001), (0.0408, 0.066), (0.0420, 0.1060)]
    high = [(0.0420, 0.1060), (0.0432, TOP - 0.003), (0.0432, TOP)]
    put('control_cup', lathe('water', low, (0, 0, 0), water, n=40, autosmooth=180))
    put('control_cup', lathe('clear', high, (0, 0, 0), clear, n=40, autosmooth=180))
    top = [(0.0418, TOP), (0.0410, 0.1062), (0, 0.1062)]
    put('control_cup', lathe('inside', top, (0, 0, 0), clear, n=32, autosmooth=180, invert=True))
    pale = M('sign_pale', col='#f6f4ec')
    for k, z in enumerate((0.072, 0.082, 0.092, 0.102, 0.112, 0.122)):
        half = 0.16 if k % 2 else 0.09
        r = 0.0432
        line = [(r * sin(a), -r * cos(a), z) for a in (-half, 0, half)]
        put('control_cup', tube('mark', line, 0.0006, pale, n=4))
    trim = M('handle_blue', col='#3d6f8f')
    bow = [(0.040, 0.128), (0.058, 0.133), (0.0745, 0.122), (0.0760, 0.098), (0.067, 0.078), (0.040, 0.072)]
    for side in (1, -1):
        curve = spline([(side * x, 0, z) for x, z in bow], 4)
        put('control_cup', tube('handle', curve, 0.0062, trim, n=10, caps=False))


def lid():
    """Lid of the handles' colour with a drinking spout and an air hole."""
    trim, dark = M('handle_blue', col='#3d6f8f'), M('hole', col='#24343f')
    profile = [
        (0.0440, TOP - 0.009),
        (0.0450, TOP - 0.008),
        (0.0450, TOP + 0.002),
        (0.0430, TOP + 0.0045),
        (0.0400, TOP + 0.0030),
        (0, TOP + 0.0060),
    ]
    put('control_lid', lathe('lid', profile, (0, 0, 0), trim, n=40, autosmooth=180))
    at = (0, -0.028, TOP + 0.0025)
    spout = [(0.0150, 0), (0.0110, 0.008), (0.0085, 0.018), (0.0078, 0.0235), (0.0060, 0.0245)]
    ob = lathe('spout', spout, at, trim, n=24, rot=(0.22, 0, 0), autosmooth=180)
    mouth = lathe('mouth', [(0.0062, 0.0243), (0, 0.0236)], at, dark, n=16, rot=(0.22, 0, 0))
    for part in (ob, mouth):
        part.data.transform(wide())
    put('control_lid', ob, mouth, lathe('air', [(0.0020, 0), (0, 0)], (0, 0.022, TOP + 0.0053), dark, n=8))


def wide():
    """The spout is wider than deep."""
    return Matrix.Diagonal((1.45, 0.85, 1, 1))


def build():
    """Cup on its base on the pad."""
    pad()
    base()
    cup()
    lid()
    table(2.4, 0)


def shadow_grids():
    """Table top below the cup."""
    return around(0.14, -0.12, 0.12, 0.25, 0.02)
