"""Surinder Kaur Gill's belongings: faith, sewing, the family, and what care has brought into the house."""

from math import cos, pi, sin

from mathutils import Euler

from dressings.garments import coat, shawl, shoe
from dressings.paintwork import Painting, dye, framed, ruled
from dressings.paintwork import tints as tints
from dressings.studio import Shelf
from dressings.studio import lights as lights
from dressings.surinder_gill_bedside import bell, eye_gaze, night_things, pager, photographs, prayer_book
from dressings.surinder_gill_pictures import pair, temple, yes_no_card
from dressings.surinder_gill_sewing import machine
from kit.garden import hung_cloth
from kit.materials import M
from kit.mesh import place
from kit.shapes import box, lathe, tube

SHELF = Shelf()
GOLD = '#d9ab45'


def on_the_hooks():
    """Balbir's camel overcoat and her embroidered shawl."""
    camel = coat(
        'camel',
        -0.27,
        1.02,
        '#a9814f',
        4,
        shoulder=0.175,
        hem=0.205,
        depth=0.17,
        collar='#8d683c',
        fastening='#4a3320',
    )
    flowers = shawl('flowers', 0.15, 0.19, 1.04, '#c22a54', 1, depth=0.10, rows=24)

    def stitched(co):
        v = max(0.0, -co.z / 1.03)
        half = 0.035 + (0.19 - 0.035) * min(1, v * 1.6) ** 0.7
        column, row = round((co.x / half + 1) / 2 * 21), round(v * 23)
        if row > 21 or column in (0, 1, 20, 21):
            return GOLD
        return '#f3a634' if row % 3 == 1 and (column + row) % 4 == 0 else None

    ruled(flowers[0], 'surinder_shawl', stitched)
    SHELF.stand('prop_surinder-coats', camel, flowers)


def spice_tin():
    """Round steel tin with seven small bowls of spices, a spoon, its lid leaning beside it."""
    steel = M('tin_steel', col='#c9ced1', rough=0.25)
    tin = [
        (0, 0.004),
        (0.098, 0.004),
        (0.104, 0.0),
        (0.108, 0.055),
        (0.105, 0.056),
        (0.101, 0.008),
        (0, 0.008),
    ]
    parts = [lathe('tin', tin, (0, 0, 0), steel, n=22, autosmooth=50)]
    spices = ('#e0a418', '#b3301c', '#7a4a25', '#c98d4a', '#8a8f3c', '#d9c79a', '#3f2a20')
    for k, colour in enumerate(spices):
        a = 2 * pi * k / 6
        x, y = (0, 0) if k == 6 else (0.066 * cos(a), 0.066 * sin(a))
        parts.append(
            lathe(f'bowl{k}', [(0.026, 0.008), (0.031, 0.042), (0.0285, 0.037)], (x, y, 0), steel, n=10)
        )
        parts.append(
            lathe(
                f'spice{k}',
                [(0, 0.043), (0.015, 0.040), (0.0285, 0.034)],
                (x, y, 0),
                dye(colour, 0.95),
                n=10,
                autosmooth=180,
            )
        )
    lid = [(0, 0.020), (0.020, 0.018), (0.100, 0.012), (0.111, 0.004), (0.111, 0), (0.106, 0.002), (0, 0.010)]
    cover = [
        lathe('lid', lid, (0, 0, 0), steel, n=22, autosmooth=50),
        lathe('knob', [(0.006, 0.018), (0.010, 0.030), (0.006, 0.036), (0, 0.037)], (0, 0, 0), steel, n=10),
    ]
    parts += place(cover, (0.165, 0.030, 0.100), parent_rot=Euler((0.25, 1.08, 0)))
    parts.append(
        tube(
            'spoon',
            [(-0.010, -0.066, 0.050), (0.030, -0.110, 0.074), (0.055, -0.135, 0.088)],
            [0.003, 0.003, 0.004],
            steel,
            n=6,
        )
    )
    SHELF.stand('prop_surinder-spice-tin', parts)


def shoes():
    """Three pairs in a row: Balbir's, hers with gold thread, a visitor's."""
    pairs = (
        ('brown', '#5a3722', '#2b1d15', 0.285, 0.075, 0),
        ('red', '#a3213f', '#7a5a34', 0.235, 0.045, 0.018),
        ('grey', '#6f7f8f', '#eceae4', 0.262, 0.070, 0),
    )
    parts = []
    for k, (name, colour, sole, length, low, toe) in enumerate(pairs):
        for s in (-1, 1):
            x = -0.30 + 0.30 * k + s * 0.060
            own = shoe(f'{name}{s}', colour, sole, length, low, toe)
            if toe:
                ruled(
                    own[1],
                    f'surinder_shoe{s}',
                    lambda co: GOLD if co.z > 0.04 or sin(co.x * 190) * sin(co.y * 110) > 0.4 else None,
                )
            parts += place(own, (x, 0.012 * s * (k - 1), 0), s * 0.09 * (k != 1))
    SHELF.stand('prop_surinder-shoes', parts)


def care_folder():
    """Folder of the home carers with coloured tabs, a box of gloves, a bottle of hand gel."""
    folder = box('folder', (0.235, 0.305, 0.032), (0, 0, 0), dye('#2f6f9e', 0.5), bevel=0.005)
    label = Painting('label', on_table=True, lift=0.0325)
    label.block('#f6f4ee', -0.070, 0.020, 0.140, 0.080)
    for k in range(3):
        label.line(
            '#b9b4a8', [(-0.055, 0.080 - 0.020 * k), (0.055 - 0.03 * (k == 2), 0.080 - 0.020 * k)], 0.005
        )
    tabs = [
        box(f'tab{k}', (0.014, 0.034, 0.003), (0.121, 0.10 - 0.055 * k, 0.012 + 0.004 * k), dye(c), bevel=0)
        for k, c in enumerate(('#e0a832', '#cf5a48', '#5a9a5f', '#8a6bb0'))
    ]
    gloves = box('gloves', (0.125, 0.235, 0.075), (0.205, 0.02, 0), dye('#e9eef2'), bevel=0.004, seg=1)
    front = Painting('opening', on_table=True, lift=0.0755)
    front.oval('#6f9fd0', 0.205, 0.02, 0.026, 0.062, n=16)
    tuft = hung_cloth(
        'tuft',
        6,
        5,
        lambda u, v: (
            0.190 + 0.030 * u,
            0.060 - 0.085 * v,
            0.078 + 0.042 * sin(pi * u) * (0.6 + 0.4 * sin(6 * v)),
        ),
        dye('#8fb6e0'),
        sides=(0, 1),
    )
    bottle = lathe(
        'gel',
        [(0.028, 0), (0.030, 0.006), (0.030, 0.095), (0.024, 0.112), (0.010, 0.118), (0.010, 0.128)],
        (0.205, -0.150, 0),
        M('gel', col='#cfe3ea', rough=0.2),
        n=14,
    )
    pump = [
        lathe(
            'pump',
            [(0.013, 0.126), (0.013, 0.138), (0.005, 0.140), (0.005, 0.156), (0, 0.158)],
            (0.205, -0.150, 0),
            dye('#f4f4f2'),
            n=10,
        ),
        tube(
            'spout',
            [(0.205, -0.150, 0.154), (0.205, -0.178, 0.153), (0.205, -0.184, 0.146)],
            0.005,
            dye('#f4f4f2'),
            n=6,
        ),
    ]
    SHELF.stand(
        'prop_surinder-care-folder', folder, label.parts, tabs, gloves, front.parts, tuft, bottle, pump
    )


def build():
    """All of Surinder's and Balbir's things."""
    eye_gaze(SHELF)
    bell(SHELF)
    prayer_book(SHELF)
    on_the_hooks()
    SHELF.stand(
        'prop_surinder-temple',
        framed('temple', 1.18, 0.86, '#b58a35', '#f5ead2', temple, fw=0.034, mount=0.012),
    )
    SHELF.stand(
        'prop_surinder-wedding-picture',
        framed('pair', 0.56, 0.52, '#5d3621', '#f5ecd9', pair, fw=0.022, mount=0.018),
    )
    SHELF.stand('prop_surinder-sewing-machine', machine())
    spice_tin()
    shoes()
    photographs(SHELF)
    night_things(SHELF)
    yes_no_card(SHELF)
    care_folder()
    pager(SHELF)


NODES = SHELF.nodes
