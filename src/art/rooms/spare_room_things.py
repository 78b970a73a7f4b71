"""The small things of the spare room, and what stands on the chest of drawers. z from its floor."""
from math import cos, pi, sin

from kit.materials import M
from kit.shapes import box, lathe, tube
from rooms import spare_room_cloth, spare_room_desk, spare_room_shelves, spare_room_walls
from rooms.spare_room_art import ART
from rooms.spare_room_cloth import colour
from rooms.spare_room_furniture import CHEST


def on_the_chest():
    """A runner of lace, a hat box, a wooden box and dried lavender."""
    k, h = CHEST, CHEST['h']
    box('LACE', (0.30, 0.80, 0.003), (k['x'], k['y'], h), colour('#f1eadb'), bevel=0)
    x, y, z = k['x'] + 0.02, k['y'] - 0.27, h + 0.003
    band = lathe('HATBOX', [(0.165, 0), (0.165, 0.15)], (x, y, z), M('art', 'art'), n=30)
    u0, v0, u1, v1 = ART['hatbox']
    for loop in band.data.loops:
        layer = band.data.uv_layers['UVMap'].data[loop.index].uv
        layer[0] = u0 + 0.002 + (u1 - u0 - 0.004) * (layer[0] / (2 * pi * 0.165))
        layer[1] = v0 + 0.002 + (v1 - v0 - 0.004) * (layer[1] / 0.15)
    # its own grid no longer has real proportions, so the light map unfolds it afresh
    band['lm_uv'] = 'project'
    lathe(
        'HATBOX_lid',
        [(0.170, 0.125), (0.172, 0.130), (0.172, 0.172), (0.165, 0.178), (0, 0.180)],
        (x, y, z),
        colour('#6f8799'),
        n=30,
    )
    wood = M('oak_dark', 'wood', '#8f6540')
    box('TRINKETS', (0.15, 0.21, 0.075), (k['x'] + 0.03, k['y'] + 0.06, z), wood, bevel=0.008)
    box('TRINKETS_lid', (0.158, 0.218, 0.028), (k['x'] + 0.03, k['y'] + 0.06, z + 0.077), wood, bevel=0.010)
    jug = [
        (0, 0),
        (0.042, 0),
        (0.055, 0.05),
        (0.048, 0.10),
        (0.034, 0.13),
        (0.040, 0.15),
        (0.036, 0.15),
        (0.03, 0.13),
    ]
    at = (k['x'] + 0.02, k['y'] + 0.32, z)
    lathe('JUG', jug, at, M('ceramic_white', col='#e9e4d8', rough=0.3), n=18)
    for i in range(11):
        a, lean = i * 2.4, 0.03 + 0.007 * i
        foot, tip = (at[0], at[1], z + 0.12), (
            at[0] + lean * cos(a),
            at[1] + lean * sin(a),
            z + 0.30 - 0.005 * (i % 4),
        )
        tube('LAVENDER_stem', [foot, tip], 0.002, colour('#8d9070'), n=3, lm_w=0.4)
        mid = [f + (g - f) * 1.24 for f, g in zip(foot, tip)]
        tube(
            'LAVENDER',
            [tip, [(f + g) / 2 for f, g in zip(tip, mid)], mid],
            [0.006, 0.009, 0.003],
            colour('#8577a3'),
            n=5,
            lm_w=0.5,
        )


def build():
    """Everything small."""
    spare_room_desk.on_the_desk()
    spare_room_shelves.on_the_shelves()
    spare_room_cloth.sewing_machine()
    spare_room_cloth.proggy_mat()
    spare_room_cloth.knitting()
    spare_room_walls.on_the_walls()
    spare_room_walls.pegs()
    on_the_chest()
