"""Medicines trolley of the care home's office."""

from math import pi

from kit.materials import M
from kit.mesh import place
from kit.shapes import box, lathe, rect, tube
from rooms.care_fittings import NORTH, steel
from rooms.care_office_furniture import grey

TROLLEY = (26.16, 4.02)


def medicines_trolley():
    """Medicines trolley by the wall: two locked doors, a tray on top with pots and a jug."""
    shell, blue = M('med_shell', col='#e6e4dc', rough=0.4), M('med_blue', col='#4f7f9c', rough=0.4)
    w, d, h, parts = 0.64, 0.48, 0.92, []
    parts.append(box('MED_body', (w, d, h - 0.14), (0, 0, 0.12), shell, bevel=0.012, seg=2))
    for s in (-1, 1):
        door = (w / 2 - 0.02, 0.016, h - 0.20)
        parts.append(
            box('MED_door', door, (s * (w / 4 - 0.004), -d / 2 - 0.004, 0.15), blue, bevel=0.006, seg=1)
        )
        for y in (-1, 1):
            wheel = [(0, -0.015), (0.045, -0.015), (0.05, 0), (0.045, 0.015), (0, 0.015)]
            parts.append(
                lathe('MED_wheel', wheel, (s * 0.26, y * 0.18, 0.051), grey(), n=10, rot=(pi / 2, 0, pi / 2))
            )
            parts.append(
                box('MED_fork', (0.04, 0.05, 0.06), (s * 0.26, y * 0.18, 0.07), steel(), bevel=0, lm_w=0.6)
            )
    lock = [(0.016, 0), (0.016, 0.008), (0.006, 0.009), (0, 0.006)]
    parts.append(lathe('MED_lock', lock, (0.035, -d / 2 - 0.012, 0.62), steel(), n=10, rot=(pi / 2, 0, 0)))
    tray = [(-w / 2, -d / 2), (w / 2, -d / 2), (w / 2, d / 2), (-w / 2, d / 2)]
    for (ax, ay), (bx, by) in zip(tray, tray[1:] + tray[:1]):
        size = (abs(bx - ax) + 0.012, 0.012, 0.05) if ay == by else (0.012, abs(by - ay), 0.05)
        parts.append(
            box('MED_rim', size, ((ax + bx) / 2, (ay + by) / 2, h - 0.03), shell, bevel=0.003, seg=1)
        )
    bar = [
        (w / 2, -0.17, 0.80),
        (w / 2 + 0.055, -0.17, 0.82),
        (w / 2 + 0.055, 0.17, 0.82),
        (w / 2, 0.17, 0.80),
    ]
    parts.append(tube('MED_push', bar, 0.012, steel(), n=6))
    parts += on_the_trolley(h - 0.02)
    place(parts, (*TROLLEY, 0), NORTH)


def on_the_trolley(z):
    """Jug, beakers, a stack of little pots, a box of gloves."""
    clear, white = M('jug', col='#bfd5dc', rough=0.3), M('pot_white', col='#f1eee4', rough=0.4)
    jug = [(0, 0), (0.052, 0), (0.06, 0.15), (0.062, 0.19), (0.058, 0.19)]
    parts = [lathe('MED_jug', jug, (-0.20, 0.10, z), clear, n=14)]
    parts.append(
        lathe(
            'MED_jug_lid',
            [(0.061, 0.19), (0.055, 0.20), (0, 0.203)],
            (-0.20, 0.10, z),
            M('med_blue', col='#4f7f9c', rough=0.4),
            n=14,
        )
    )
    for k in range(5):
        pot = [(0.016, 0), (0.022, 0.034), (0.020, 0.034), (0, 0.008)]
        parts.append(lathe('MED_pot', pot, (0.02 + 0.055 * (k % 3), -0.02 + 0.06 * (k // 3), z), white, n=9))
    parts.append(
        box(
            'MED_gloves',
            (0.23, 0.12, 0.075),
            (0.14, 0.14, z),
            M('glove_box', col='#8fb0a2'),
            bevel=0.003,
            seg=1,
        )
    )
    slit = M('glove_slit', col='#d7e0ea')
    parts.append(rect('MED_slit', (0.07, 0.11, z + 0.0755), (0.14, 0, 0), (0, 0.06, 0), slit))
    return parts


def build():
    """The trolley."""
    medicines_trolley()
