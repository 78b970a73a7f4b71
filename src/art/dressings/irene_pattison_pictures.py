"""What hangs and stands in her house as a picture: the sea, her husband, the banner, the list, the card."""

from math import pi

from dressings.keepsakes import card
from dressings.painted import Sheet, framed, photograph
from kit.materials import M
from kit.shapes import box, lathe, tube


def phone_list():
    """The chapel's list of who rings whom, in big round hand, with a cross at its top."""
    s = Sheet((0, -0.003, 0))
    s.block(-0.125, -0.19, 0.125, 0.19, '#f8efcf')
    s.block(-0.105, 0.125, 0.105, 0.13, '#7a5a8c')
    s.block(-0.007, 0.137, 0.007, 0.182, '#7a5a8c')
    s.block(-0.02, 0.160, 0.02, 0.171, '#7a5a8c')
    s.writing(-0.105, 0.005, 0.105, 9, 0.032, '#3c4a66', 2)
    s.writing(0.03, 0.115, 0.105, 9, 0.032, '#6b7690', 7)
    s.oval(-0.112, 0.040, 0.007, 0.007, '#c8322f', 8)
    pins = [
        lathe(
            'pin',
            [(0, 0.008), (0.007, 0.005), (0.008, 0)],
            (x, -0.003, 0.176),
            M('pin', col='#c8322f'),
            n=10,
            rot=(pi / 2, 0, 0),
        )
        for x in (-0.11, 0.11)
    ]
    back = box('list', (0.25, 0.002, 0.38), (0, -0.001, -0.19), M('list', col='#efe6c6'), 0)
    return s.parts, pins, back


def funeral_card():
    """The order of service for her chapel friend: a black edge, a lily, a small face."""
    parts, s = card(0.15, 0.21, '#f7f4ee')
    for a, b in (
        ((-0.07, 0.006), (0.07, 0.009)),
        ((-0.07, 0.20), (0.07, 0.203)),
        ((-0.07, 0.006), (-0.067, 0.203)),
        ((0.067, 0.006), (0.07, 0.203)),
    ):
        s.block(*a, *b, '#2f2d35')
    s.oval(0, 0.118, 0.044, 0.056, '#c9d3da', 16)
    s.bust(0, 0.075, 0.040, '#e6bb9e', '#d9d7d3', '#7b6a94')
    s.block(-0.003, 0.180, 0.003, 0.198, '#6b6472')
    s.block(-0.009, 0.188, 0.009, 0.192, '#6b6472')
    s.writing(-0.045, 0.055, 0.046, 3, 0.013, '#6b6472', 4)
    return parts, s.parts


def sea_picture():
    """Over the sideboard: a drifter going out past the pier light, big green seas, gulls."""
    rail, s, (w, h) = framed(1.18, 0.86, '#2f3d4a', '#ece6d6', 0.05)
    s.block(-w, -0.02, w, h, '#f0d9b0', '#7f9fbd')
    for x, z, r in ((-0.30, 0.24, 0.15), (-0.12, 0.28, 0.11), (0.30, 0.26, 0.14)):
        s.oval(x, z, r, r * 0.32, '#dfe3e4', 12)
    s.block(-w, -h, w, 0.02, '#1f4f5c', '#6f9f9c')
    s.block(0.28, -0.01, w, 0.035, '#6d6a68')
    s.block(0.33, 0.03, 0.375, 0.20, '#f2efe6', '#e2ddd0')
    s.block(0.33, 0.09, 0.375, 0.13, '#b53a30')
    s.block(0.337, 0.20, 0.368, 0.235, '#3c4046')
    s.oval(0.352, 0.217, 0.010, 0.012, '#ffe39a', 8)
    drifter(s)
    for row in range(4):
        z, size = -0.06 - 0.075 * row, 0.05 + 0.02 * row
        ground = s.coats
        for k in range(7):
            x, s.coats = -w + 0.09 + k * 0.155 + 0.05 * (row % 2), ground
            crest = [
                (max(-w, x - size), z),
                (x - size * 0.3, z + 0.018),
                (x + size * 0.2, z + 0.012),
                (min(w, x + size), z - 0.004),
            ]
            s.band(crest, 0.010, '#a9cbc6' if row % 2 else '#d9e8e2', 0.003)
    for x, z in ((-0.05, 0.20), (0.06, 0.245), (0.16, 0.18)):
        s.band([(x - 0.03, z + 0.012), (x, z), (x + 0.03, z + 0.014)], 0.006, '#4b5561')
    return rail, s.parts


def drifter(s):
    """The boat: black hull, red foot, brown sail, wheelhouse and smoke."""
    s.patch(
        [(-0.32, 0.06), (-0.28, -0.055), (0.04, -0.055), (0.11, 0.085), (0.0, 0.045), (-0.2, 0.035)],
        '#2b3038',
    )
    s.patch([(-0.285, -0.035), (-0.275, -0.062), (0.035, -0.062), (0.05, -0.035)], '#a8392f')
    s.band([(-0.31, 0.052), (-0.2, 0.030), (0.0, 0.038), (0.105, 0.075)], 0.008, '#f0ead8')
    s.block(-0.20, 0.03, -0.11, 0.105, '#e9dcbc')
    s.block(-0.185, 0.065, -0.125, 0.09, '#4b6274')
    s.block(-0.10, 0.03, -0.065, 0.15, '#3c4046')
    s.block(-0.10, 0.115, -0.065, 0.13, '#c8322f')
    s.band([(-0.08, 0.155), (-0.13, 0.185), (-0.21, 0.20)], 0.02, '#8d9296', 0.05)
    s.band([(0.03, 0.05), (0.03, 0.26)], 0.008, '#5b4632')
    s.band([(-0.26, 0.04), (-0.26, 0.19)], 0.007, '#5b4632')
    s.patch([(-0.255, 0.06), (-0.20, 0.115), (-0.255, 0.185)], '#9a4f35')


def husband():
    """Her husband at 29, in his gansey, before the boats."""
    parts, s = photograph(0.18, 0.24, '#5a4632', '#efe3c8')
    s.block(-0.065, 0.02, 0.065, 0.19, '#a9977a', '#d8c9aa')
    s.block(-0.065, 0.02, 0.065, 0.075, '#8b7d66')
    s.bust(0, 0.022, 0.078, '#cfae8c', '#4b3c30', '#4d4a4b', True)
    s.oval(0, 0.134, 0.030, 0.012, '#3b3230', 10)
    return parts, s.parts


def union_banner():
    """The branch banner she carried, red silk on a pole, two hands that shake, a gold fringe."""
    pole = tube('pole', [(-0.36, -0.03, 0.30), (0.36, -0.03, 0.30)], 0.012, M('pole', col='#8a6238'), n=10)
    knobs = [
        lathe(
            'knob',
            [(0, -0.02), (0.017, -0.012), (0.02, 0), (0.012, 0.016), (0, 0.02)],
            (s * 0.37, -0.03, 0.30),
            M('gold', col='#d8ac4a'),
            n=10,
        )
        for s in (-1, 1)
    ]
    silk = box('silk', (0.60, 0.006, 0.58), (0, -0.018, -0.28), M('silk', col='#a82a2c'), 0.002, 1)
    silk['fine'] = 0.2
    s = Sheet((0, -0.0225, 0))
    s.block(-0.28, -0.26, 0.28, -0.245, '#e0b552')
    s.block(-0.28, 0.265, 0.28, 0.28, '#e0b552')
    s.oval(0, 0.005, 0.19, 0.17, '#e0b552', 22)
    s.oval(0, 0.005, 0.175, 0.155, '#27496b', 22)
    s.band([(-0.16, -0.02), (-0.07, 0.0), (0.0, 0.005)], 0.075, '#3c4046', 0.05)
    s.band([(0.16, -0.02), (0.07, 0.0), (0.0, 0.005)], 0.075, '#6e4f76', 0.05)
    s.oval(-0.018, 0.006, 0.040, 0.030, '#e6bb9e', 12)
    s.oval(0.022, 0.004, 0.036, 0.027, '#d8a988', 12)
    for k in range(3):
        s.band([(-0.03 + 0.016 * k, 0.022), (-0.022 + 0.016 * k, -0.010)], 0.004, '#b98a6c')
    for k in range(20):
        x = -0.285 + 0.03 * k
        s.coats = 12
        s.block(x - 0.008, -0.325, x + 0.008, -0.28, '#e0b552')
    cords = [
        tube('cord', [(x, -0.03, 0.30), (0, -0.012, 0.40)], 0.004, M('gold', col='#d8ac4a'), n=10)
        for x in (-0.30, 0.30)
    ]
    return pole, knobs, silk, s.parts, cords
