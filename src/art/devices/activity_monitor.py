"""Activity monitoring set on a table: hub, motion, door and plug sensors, and a card for visitors."""

from math import pi

from devices.fittings import Panel, grille, ground, lamp, lead, slab, soft, tile, well
from devices.pictograms import sign
from devices.studio import dome, put, table
from devices.studio import lights as lights
from kit.materials import M, hexlin
from kit.shapes import lathe

MOUNT = 'table'

HUB = Panel((-0.105, 0.045, 0.0305))
MOTION = (0.055, 0.060)
EYE = Panel((MOTION[0], MOTION[1] - 0.024, 0.062), pi / 2 - 0.12)
CONTACT = Panel((0.070, -0.075, 0.0), 0, -0.12)
PLUG = Panel((0.175, 0.020, 0.0), 0, 0.15)
CARD = Panel((-0.100, -0.090, 0.0), 0, 0.10)

NODES = {
    'body': (None, (0, 0, 0)),
    'control_hub-button': (None, HUB.at(0, -0.018), {'press': 0.002}),
    'control_visitor-card': (None, CARD.at()),
    'control_motion-sensor': (None, (*MOTION, 0)),
    'control_door-magnet': (None, CONTACT.at(0, -0.021)),
    'control_plug-button': (None, PLUG.at(0, -0.0235, 0.041), {'press': 0.0015}),
    'indicator_power-light': (None, HUB.at(-0.013, 0.034)),
    'indicator_link-light': (None, HUB.at(0.013, 0.034)),
    'indicator_alert-light': (None, HUB.at(0, -0.018)),
    'indicator_motion-light': ('control_motion-sensor', EYE.at(0, 0.024)),
    'indicator_door-light': (None, CONTACT.at(0.024, 0, 0.0145)),
    'indicator_plug-light': (None, PLUG.at(0.017, -0.0235, 0.041)),
}

LAMPS = {
    'indicator_power-light': hexlin('#35c46a'),
    'indicator_link-light': hexlin('#35c46a'),
    'indicator_alert-light': hexlin('#3a3f42'),
    'indicator_motion-light': hexlin('#3a3f42'),
    'indicator_door-light': hexlin('#3a3f42'),
    'indicator_plug-light': hexlin('#3a3f42'),
}


def shades():
    """Warm white, pale grey and dark."""
    return M('abs_white', col='#f1efe9'), M('abs_grey', col='#b4b7b9'), M('hole', col='#4d5154')


def hub():
    """A low square box with a ring of light around its one button, two lights, a loudspeaker and its lead."""
    white, grey, dark = shades()
    case = slab('hub', 0.118, 0.118, 0.026, soft(0.028, 0.008, 4, 0.004), white, k=6)
    case['fine'] = 0.026
    HUB.put('body', [case], 0, 0, -0.028)
    base = slab('hub_base', 0.108, 0.108, 0.022, [(0, -0.003), (0, 0.002)], dark, k=5)
    HUB.put('body', [base], 0, 0, -0.0275)
    HUB.put('body', well('hub_well', 0.0235, grey, 0.004, 0.0022, 30), 0, -0.018)
    HUB.put('body', grille('hub_hole', dark, 7, 0.0042, 0.0011), 0, 0.0345, 0.0004, pi / 6)
    halo = lathe(
        'halo',
        [(0.0238, 0.0006), (0.0222, 0.0021), (0.0188, 0.0021), (0.0172, 0.0006)],
        (0, 0, 0),
        M('lamp', col='#ffffff', emit=1),
        n=30,
        autosmooth=180,
    )
    HUB.put('indicator_alert-light', halo, 0, -0.018)
    button = dome('hub_button', (0, 0, 0), 0.0168, 0.0042, M('btn_blue', col='#4a7fa8'))
    HUB.put('control_hub-button', [button], 0, -0.018)
    HUB.put(
        'control_hub-button',
        sign('hub_house', 'house', 0.0078, 0.0017, M('pale', col='#f6f4ec')),
        0,
        -0.0175,
        0.0046,
    )
    for node, x in (('indicator_power-light', -0.036), ('indicator_link-light', 0.036)):
        HUB.put(node, lamp(node, 0.0032), x, 0.036)
        HUB.put('body', well(node + '_well', 0.0034, grey, 0.0014, 0.0012, 12), x, 0.036)
    x, y, _ = HUB.at()
    cable = lead(
        'hub_lead',
        [
            (x, y + 0.055, 0.012),
            (x, y + 0.08, 0.008),
            (x - 0.05, y + 0.105, 0.0035),
            (x - 0.12, y + 0.09, 0.0035),
            (x - 0.17, y + 0.13, 0.0035),
        ],
        0.0026,
        white,
    )
    put('body', cable)


def motion():
    """A slim movement sensor on its foot, with the ribbed domed window that everybody knows from alarms."""
    white, grey, _ = shades()
    node = 'control_motion-sensor'
    case = slab('motion', 0.062, 0.100, 0.020, soft(0.034, 0.011, 4, 0.004), white, k=6)
    case['fine'] = 0.024
    EYE.put(node, [case], 0, -0.004, -0.034)
    milk = M('lens', col='#dfe3e2')
    lens = lathe(
        'lens',
        [
            (0.0235, -0.001),
            (0.0225, 0.004),
            (0.0195, 0.0085),
            (0.0140, 0.0122),
            (0.0072, 0.0142),
            (0, 0.0148),
        ],
        (0, 0, 0),
        milk,
        n=28,
        autosmooth=180,
    )
    EYE.put(node, [lens, well('lens_rim', 0.0236, grey, 0.0022, 0.0022, 28)], 0, -0.012)
    line = M('lens_line', col='#bcc4c5')
    for k, (r, up) in enumerate(((0.0200, 0.0080), (0.0125, 0.0129))):
        groove = lathe(
            f'groove{k}', [(r + 0.0006, up + 0.0003), (r - 0.0006, up + 0.0009)], (0, 0, 0), line, n=24
        )
        EYE.put(node, [groove], 0, -0.012)
    x, y = MOTION
    foot = lathe(
        'motion_foot',
        [(0.033, 0.0), (0.033, 0.003), (0.030, 0.0055), (0.012, 0.0075), (0.010, 0.016)],
        (x, y, 0),
        white,
        n=28,
        autosmooth=180,
    )
    put(node, foot)
    EYE.put('indicator_motion-light', lamp('motion_lamp', 0.0030), 0, 0.027, 0.0002)
    EYE.put(node, tile('motion_seam', 0.046, 0.0010, 0.0003, grey, 1), 0, 0.0185, 0.0003)


def contact():
    """A door contact: the sensor and, a finger's width away, its magnet, with marks where they meet."""
    white, grey, _ = shades()
    sensor = slab('contact', 0.072, 0.026, 0.006, soft(0.0145, 0.004, 3, 0.001), white, k=4)
    magnet = slab('magnet', 0.044, 0.011, 0.004, soft(0.0125, 0.0035, 3, 0.001), white, k=4)
    CONTACT.put('body', [sensor])
    CONTACT.put('control_door-magnet', [magnet], 0, -0.0235)
    CONTACT.put('body', tile('contact_mark', 0.0022, 0.006, 0.0003, grey, 1), 0, -0.008, 0.0149)
    CONTACT.put(
        'control_door-magnet', tile('magnet_mark', 0.0022, 0.004, 0.0003, grey, 1), 0, -0.0225, 0.0129
    )
    CONTACT.put('body', tile('contact_seam', 0.0008, 0.019, 0.0002, grey, 1), -0.024, 0, 0.0149)
    CONTACT.put('indicator_door-light', lamp('door_lamp', 0.0026, 10), 0.024, 0, 0.0143)


def plug():
    """A plug sensor lying on its back: the socket looks up, the kettle's plug would go in."""
    white, _, dark = shades()
    case = slab('plug', 0.060, 0.066, 0.016, soft(0.041, 0.007, 4, 0.003), white, k=6)
    case['fine'] = 0.028
    PLUG.put('body', [case])
    PLUG.put('body', tile('socket', 0.046, 0.034, 0.008, M('socket', col='#dedbd2'), 4), 0, 0.0085, 0.0414)
    for k, (x, y, w, h) in enumerate(
        ((0, 0.018, 0.0044, 0.0085), (-0.011, 0.001, 0.0070, 0.0044), (0.011, 0.001, 0.0070, 0.0044))
    ):
        PLUG.put('body', tile(f'slot{k}', w, h, 0.0005, dark, 1), x, y, 0.0418)
    PLUG.put(
        'control_plug-button',
        dome('plug_button', (0, 0, 0), 0.0062, 0.0022, M('btn_grey', col='#8e979b'), n=18),
        0,
        -0.0225,
        0.041,
    )
    PLUG.put(
        'control_plug-button',
        sign('plug_power', 'power', 0.0030, 0.0008, M('pale', col='#f6f4ec')),
        0,
        -0.0225,
        0.0436,
    )
    PLUG.put('indicator_plug-light', lamp('plug_lamp', 0.0026, 10), 0.017, -0.0225, 0.0410)


def card():
    """The card that visitors tap on the hub, so that visits are not counted as the person's own day."""
    blue, pale = M('card', col='#3f6f86'), M('pale', col='#f6f4ec')
    plate = slab('card', 0.0856, 0.054, 0.0035, [(0, 0.0004), (0, 0.0016)], blue, k=4)
    plate['fine'] = 0.02
    CARD.put('control_visitor-card', [plate])
    CARD.put(
        'control_visitor-card', sign('card_person', 'person', 0.0155, 0.0030, pale), -0.020, 0.000, 0.0021
    )
    for k, (y, w) in enumerate(((0.010, 0.034), (0.001, 0.028), (-0.008, 0.020))):
        CARD.put(
            'control_visitor-card',
            tile(f'card_line{k}', w, 0.0034, 0.0016, pale, 2),
            0.003 + w / 2,
            y,
            0.0021,
        )


def build():
    """The set laid out as it comes from its box."""
    hub()
    motion()
    contact()
    plug()
    card()
    table(2.4, 0)


def shadow_grids():
    """Table top under all five."""
    return ground(-0.21, 0.25, -0.15, 0.14, 30, 20)
