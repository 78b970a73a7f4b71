"""Tommy Hallam's things that are not built into the rooms: good shoes, a match programme, a tool roll."""

from math import cos, pi, sin

from dressings.garments import shoe
from dressings.paintwork import Painting, dye, wave
from dressings.paintwork import tints as tints
from dressings.studio import Shelf
from dressings.studio import lights as lights
from kit.garden import hung_cloth
from kit.materials import M
from kit.mesh import place
from kit.shapes import box, lathe, spline, tube

SHELF = Shelf()


def saturday_shoes():
    """His good black shoes, side by side, with laces."""
    parts = []
    for s in (-1, 1):
        own = shoe(f'shoe{s}', '#23201f', '#15120f', 0.29, 0.080)
        for k in range(4):
            y, z = -0.035 + 0.020 * k, 0.064 + 0.0055 * k
            lace = spline([(-0.022, y, z - 0.006), (0, y - 0.003, z + 0.004), (0.022, y, z - 0.006)], 2)
            own.append(tube(f'lace{s}{k}', lace, 0.0026, dye('#4a4542'), n=3))
        parts += place(own, (s * 0.068, 0.006 * s, 0), s * 0.07)
    SHELF.stand('prop_tommy-saturday-shoes', parts)


def programme():
    """A match programme, red and white stripes with a ball, and a stub of pencil on it."""
    sheets = [
        box(f'sheet{k}', (0.150, 0.212, 0.0022), (0.001 * k, 0, 0.0024 * k), dye(colour), bevel=0)
        for k, colour in enumerate(('#e9e4d8', '#f4f0e6'))
    ]
    cover = Painting('cover', on_table=True, lift=0.0052)
    cover.block('#f5f2ea', -0.074, -0.106, 0.149, 0.212)
    for k in range(4):
        cover.block('#c4252d', -0.074 + 0.0426 * k, -0.106, 0.0213, 0.140)
    cover.block('#23262b', -0.074, 0.034, 0.149, 0.022)
    cover.oval('#fbfaf6', 0.0, -0.030, 0.040, n=20)
    cover.oval('#23262b', 0.0, -0.030, 0.012, n=5)
    for k in range(5):
        a = 2 * pi * k / 5 + pi / 2
        cover.oval('#23262b', 0.031 * cos(a), -0.030 + 0.031 * sin(a), 0.007, n=5)
    for k in range(2):
        cover.line('#8d8678', [(-0.055, 0.088 - 0.016 * k), (0.055 - 0.03 * k, 0.088 - 0.016 * k)], 0.006)
    pencil = tube(
        'pencil',
        [(0.02, -0.075, 0.0105), (0.075, 0.010, 0.0105), (0.082, 0.021, 0.0105)],
        [0.004, 0.004, 0.0006],
        dye('#2f6a4a'),
        n=6,
    )
    SHELF.stand('prop_tommy-programme', sheets, cover.parts, pencil)


def tool_roll():
    """A canvas roll laid open, every tool in its own pocket, clean."""
    canvas, steel = dye('#77704f', 0.95), M('tool_steel', col='#c3c8cc', rough=0.3)

    def sheet(u, v):
        roll = max(0, u - 0.86) / 0.14
        return (
            -0.25 + 0.46 * u - 0.02 * roll,
            0.125 - 0.25 * v,
            0.004 + 0.05 * roll**1.5 + 0.001 * wave(u * 9),
        )

    parts = [*hung_cloth('roll', 14, 6, sheet, canvas, sides=(0, 1))]
    parts.append(
        box('pocket', (0.37, 0.105, 0.010), (-0.055, -0.068, 0.004), dye('#696246', 0.95), bevel=0.004)
    )
    grips = ('#c0392f', '#c0392f', '#d9a441', '#2f5f8f', '#5a3a22', '#5a3a22')
    for k, colour in enumerate(grips):
        x, long = -0.215 + 0.062 * k, 0.085 + 0.012 * (k % 3)
        shaft = [(x, -0.06, 0.016), (x, 0.012, 0.016)]
        handle = [
            (x, 0.010, 0.016),
            (x, 0.022, 0.016),
            (x, 0.010 + long * 0.7, 0.016),
            (x, 0.010 + long, 0.016),
        ]
        parts.append(tube(f'shaft{k}', shaft, 0.0045, steel, n=6))
        parts.append(tube(f'handle{k}', handle, [0.007, 0.011, 0.012, 0.008], dye(colour, 0.4), n=10))
    for k in range(2):
        strap = spline(
            [(0.205, 0.03 - 0.06 * k, 0.05), (0.25, 0.03 - 0.06 * k, 0.012), (0.31, 0.02 - 0.06 * k, 0.005)],
            3,
        )
        parts.append(tube(f'strap{k}', strap, 0.005, dye('#5a3a22', 0.7), n=4))
    can = [(0, 0.0), (0.026, 0.0), (0.027, 0.055), (0.008, 0.078), (0.003, 0.135), (0, 0.136)]
    parts.append(lathe('oil_can', can, (0.30, 0.09, 0), dye('#9a2f2a', 0.4), n=14))
    SHELF.stand('prop_tommy-tool-roll', parts)


def build():
    """The three things."""
    saturday_shoes()
    programme()
    tool_roll()


NODES = SHELF.nodes
