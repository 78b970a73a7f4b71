"""Wall thermostat with a ring to turn and a round screen, and beside it a small room sensor."""

from math import cos, pi, sin

from devices.fittings import Panel, disc, lamp, ring, sheet, slab, soft, tile, well
from devices.pictograms import number, sign
from devices.studio import dome, stroke
from devices.studio import lights as lights
from kit.materials import M, hexlin
from kit.shapes import box, lathe

MOUNT = 'wall'

DIAL = Panel((0, 0, 0), pi / 2)
SENSOR = Panel((0.112, 0, -0.030), pi / 2)
FRONT = 0.0285

NODES = {
    'setting': (None, (0, 0, 0)),
    'body': (None, (0, 0, 0)),
    'control_dial': (None, DIAL.at(0, 0, 0.014), {'axis': 'z', 'openDeg': -60}),
    'control_boost-button': (None, DIAL.at(0, -0.058, 0.010), {'press': 0.0015}),
    'display_screen': (None, DIAL.at(0, 0, FRONT)),
    'indicator_heating-light': (None, DIAL.at(0, -0.0225, FRONT)),
    'indicator_alert-light': (None, DIAL.at(0.040, -0.058, 0.010)),
    'control_sensor-button': (None, SENSOR.at(0, -0.014, 0.019), {'press': 0.001}),
    'indicator_sensor-light': (None, SENSOR.at(0, 0.016, 0.019)),
}

LAMPS = {
    'indicator_heating-light': hexlin('#f0862b'),
    'indicator_alert-light': hexlin('#3a3f42'),
    'indicator_sensor-light': hexlin('#35c46a'),
}


def setting():
    """A piece of painted wall behind both."""
    wall = sheet('wall', 0.62, 0.46, 25, 19, M('wall', col='#cfc5ae', rough=0.95))
    Panel((0.03, 0.0005, -0.01), pi / 2).put('setting', [wall])


def body():
    """Wall plate and the round black-glass face within the ring."""
    white, grey, dark = M('abs_white', col='#f1efe9'), M('abs_grey', col='#b4b7b9'), M('hole', col='#4d5154')
    plate = slab('plate', 0.122, 0.152, 0.020, soft(0.0095, 0.004, 3), white, k=7)
    plate['fine'] = 0.026
    DIAL.put('body', [plate], 0, -0.009)
    drum = [(0.0425, 0.008), (0.0425, 0.0125), (0.0395, 0.0130)]
    DIAL.put('body', [lathe('drum', drum, (0, 0, 0), dark, n=40, autosmooth=40)])
    face = [(0.0348, 0.022), (0.0348, 0.0262), (0.0338, 0.0278), (0.0310, 0.0284), (0, 0.0284)]
    DIAL.put(
        'display_screen', [lathe('face', face, (0, 0, 0), M('glass', col='#14181c'), n=40, autosmooth=60)]
    )
    for k in range(6):
        DIAL.put(
            'body', tile(f'vent{k}', 0.003, 0.0085, 0.0014, dark, 2), -0.0125 + 0.005 * k, 0.0565, 0.0099
        )
    DIAL.put('body', [well('alert_well', 0.0036, grey, 0.0013, 0.0010, 12)], 0.040, -0.064, 0.0095)
    DIAL.put('indicator_alert-light', [lamp('alert', 0.0036)], 0.040, -0.064, 0.0095)
    boost = M('boost', col='#c96f2e')
    DIAL.put(
        'body',
        [slab('boost_rim', 0.040, 0.0205, 0.0100, soft(0.0007, 0.0004, 1), grey, k=5)],
        0,
        -0.064,
        0.0095,
    )
    DIAL.put(
        'control_boost-button',
        [slab('boost', 0.036, 0.0168, 0.0083, soft(0.0034, 0.0018, 3), boost, k=6)],
        0,
        -0.064,
        0.0095,
    )
    DIAL.put(
        'control_boost-button',
        sign('boost_sign', 'flame', 0.0060, 0.0014, M('pale', col='#f6f4ec')),
        0,
        -0.064,
        0.0134,
    )


def dial():
    """A brushed ring with fine grips all round and one mark."""
    node, metal = 'control_dial', M('ring', col='#b9bcbd', rough=0.4)
    verts = [
        (0.0435, 0.0130),
        (0.0448, 0.0145),
        (0.0448, 0.0225),
        (0.0430, 0.0262),
        (0.0402, 0.0275),
        (0.0365, 0.0272),
        (0.0352, 0.0255),
        (0.0352, 0.021),
    ]
    DIAL.put(node, [lathe('ring', verts, (0, 0, 0), metal, n=48, autosmooth=180)])
    groove = M('groove', col='#8e9294')
    for k in range(36):
        a = 2 * pi * k / 36
        grip = box(
            f'grip{k}',
            (0.0014, 0.0012, 0.0070),
            (0.0449 * cos(a), 0.0449 * sin(a), 0.0150),
            groove,
            bevel=0,
            rot=(0, 0, a),
            drop=('-z', '+z', '-x'),
        )
        DIAL.put(node, [grip])
    DIAL.put(node, tile('mark', 0.0026, 0.0052, 0.0012, M('mark', col='#c96f2e'), 2), 0, 0.0396, 0.0283)


def screen():
    """Twenty degrees, on an arc from cool to warm, and the heating's own small lamp."""
    pale, node = M('screen_pale', col='#fbf7ea', emit=0.5), 'display_screen'
    DIAL.put(node, number('degrees', '20', 0.0205, 0.0028, pale), -0.002, 0.002, FRONT + 0.0004)
    DIAL.put(node, ring('degree', 0.0028, 0.0011, pale, 12), 0.0165, 0.0105, FRONT + 0.0004)
    colours = ('#3f8fd0', '#4fa9b5', '#6fb078', '#d9b03a', '#e28a33', '#d4553a')
    for k in range(18):
        a = (215 - 250 * k / 17) * pi / 180
        on = (
            M(f'arc{k // 3}', col=colours[k // 3], emit=0.5)
            if k < 11
            else M('arc_off', col='#4a5055', emit=0.2)
        )
        dash = tile(f'dash{k}', 0.0046, 0.0018, 0.0008, on, 2)
        dash.rotation_euler = (0, 0, a)
        DIAL.put(node, [dash], 0.0278 * cos(a), 0.0278 * sin(a), FRONT + 0.0004)
    flame = lathe(
        'heating',
        [(0, 0.0009), (0.0026, 0.0007), (0.0036, -0.0002)],
        (0, 0, 0),
        M('lamp', col='#ffffff', emit=1),
        n=16,
        autosmooth=180,
    )
    DIAL.put('indicator_heating-light', [flame], 0, -0.0195, FRONT - 0.0002)


def sensor():
    """The small sensor: thermometer sign, a light, a test button, and slits for the air."""
    white, grey, dark = M('abs_white', col='#f1efe9'), M('abs_grey', col='#b4b7b9'), M('hole', col='#4d5154')
    case = slab('sensor', 0.050, 0.050, 0.013, soft(0.019, 0.006, 4, 0.002), white, k=7)
    case['fine'] = 0.016
    SENSOR.put('body', [case])
    SENSOR.put(
        'control_sensor-button', [dome('test', (0, 0, 0), 0.0062, 0.0022, grey, n=20)], 0, -0.0125, 0.0188
    )
    SENSOR.put('indicator_sensor-light', [lamp('sensor_lamp', 0.0022, 12)], 0, 0.0165, 0.0188)
    ink = M('sign', col='#5a6468')
    stem = [(-0.0018, -0.002), (-0.0018, 0.0075), (0, 0.0092), (0.0018, 0.0075), (0.0018, -0.002)]
    SENSOR.put('body', [stroke('stem', stem, 0.0009, ink), disc('bulb', 0.0030, ink, 14)], 0, 0.0020, 0.0194)
    for side in (-1, 1):
        for k in range(4):
            slit = box(
                f'slit{k}',
                (0.0006, 0.0020, 0.0085),
                (0.0251 * side, -0.009 + 0.006 * k, 0.004),
                dark,
                bevel=0,
            )
            SENSOR.put('body', [slit])


def build():
    """Thermostat and sensor on a piece of wall."""
    setting()
    body()
    dial()
    screen()
    sensor()
