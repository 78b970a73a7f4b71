"""Cardboard boxes in the corner, brought up in spring and not unpacked. z from the room's floor."""
from math import cos, pi, sin

from kit.materials import M
from kit.mesh import place
from kit.shapes import box, lathe, rect, tube


def _tape(w, d, h):
    """Brown tape along the top and down both ends."""
    tape = M('tape_brown', col='#a17c4d', rough=0.4)
    parts = [rect('BOX_tape', (-w / 2, -0.024, h + 0.001), (w, 0, 0), (0, 0.048, 0), tape)]
    for s in (-1, 1):
        parts.append(
            rect(
                'BOX_tape', (s * (w / 2 + 0.001), -0.024 * s, h - 0.07), (0, 0.048 * s, 0), (0, 0, 0.07), tape
            )
        )
    parts.append(
        rect('BOX_seam', (-w / 2, -0.0015, h + 0.0015), (w, 0, 0), (0, 0.003, 0), M('seam', col='#6d5231'))
    )
    return parts


def carton(w, d, h, loc, turn, col):
    """A closed box, taped."""
    board = M('card_' + col[1:], col=col, rough=0.9)
    place([box('BOX', (w, d, h), (0, 0, 0), board, bevel=0.005, seg=1)] + _tape(w, d, h), loc, turn)


def open_carton(w, d, h, loc, turn, col):
    """A box with its flaps folded out, rolls of cloth and a bear in it."""
    board, inside, t = M('card_' + col[1:], col=col, rough=0.9), M('card_in', col='#a88a5e', rough=0.9), 0.006
    parts = [box('BOX_open', (w, t, h), (0, s * (d - t) / 2, 0), board, bevel=0) for s in (-1, 1)]
    parts += [box('BOX_open', (t, d - 2 * t, h), (s * (w - t) / 2, 0, 0), board, bevel=0) for s in (-1, 1)]
    parts.append(rect('BOX_deep', (-w / 2, -d / 2, h * 0.45), (w, 0, 0), (0, d, 0), inside))
    for s in (-1, 1):
        # the long flaps hang down outside, the short ones stand out
        parts.append(
            box(
                'BOX_flap',
                (w - 0.01, t, d * 0.42),
                (0, s * (d / 2), h - 0.004),
                board,
                bevel=0,
                rot=(-s * 2.35, 0, 0),
            )
        )
        parts.append(
            box(
                'BOX_flap',
                (t, d - 0.03, w * 0.30),
                (s * (w / 2), 0, h - 0.004),
                board,
                bevel=0,
                rot=(0, s * 1.9, 0),
            )
        )
    for k, (x, y, high, lean, roll) in enumerate(
        (
            (-0.13, -0.10, 0.46, -0.08, '#8fa3ad'),
            (-0.03, -0.11, 0.54, 0.06, '#c79a94'),
            (0.08, -0.10, 0.42, 0.12, '#c9963f'),
            (0.13, 0.02, 0.36, 0.12, '#7d9670'),
        )
    ):
        cloth = M('roll_' + roll[1:], 'weave', roll)
        foot, tip = (x, y, h * 0.45), (x + lean * 0.6, y + 0.02, h * 0.45 + high)
        parts.append(tube('BOX_roll', [foot, tip], 0.036, cloth, n=10))
        up = [t + (t - f) * 0.015 for f, t in zip(foot, tip)]
        parts.append(tube('BOX_core', [tip, up], 0.014, M('core', col='#c2a77c'), n=8))
    parts += place(bear(), (-0.05, 0.055, h * 0.45 + 0.06), pi + 0.75)
    place(parts, loc, turn)


def bear():
    """An old bear that looks out of the box, to -y."""
    fur, dark = M('bear', 'weave', '#b58a55'), M('bear_dark', col='#3a2c22')

    def lump(r, px, py, pz, high=1.0, mat=fur, n=12):
        profile = [(r * sin(pi * k / 6), high * (r - r * cos(pi * k / 6))) for k in range(7)]
        return lathe('BEAR', profile, (px, py, pz), mat, n=n, autosmooth=180)

    parts = [lump(0.085, 0, 0, 0, 1.15), lump(0.065, 0, -0.01, 0.165), lump(0.030, 0, -0.062, 0.185)]
    for s in (-1, 1):
        parts.append(lump(0.025, s * 0.048, 0, 0.262, n=8))
        parts.append(lump(0.007, s * 0.022, -0.068, 0.232, mat=dark, n=6))
        parts.append(lump(0.034, s * 0.088, -0.045, 0.10, n=8))
    parts.append(lump(0.009, 0, -0.092, 0.208, mat=dark, n=6))
    return parts


def build():
    """The stack between the radiator and the corner."""
    carton(0.50, 0.40, 0.38, (6.74, -3.36, 0), 0.03, '#b98f5c')
    carton(0.44, 0.36, 0.30, (6.76, -3.37, 0.382), -0.08, '#c39a68')
    carton(0.30, 0.24, 0.19, (6.75, -3.38, 0.684), 0.22, '#ad8350')
    open_carton(0.46, 0.40, 0.40, (6.24, -3.34, 0), 0.06, '#c39a68')
    carton(0.42, 0.30, 0.26, (6.74, -2.99, 0), -0.10, '#ad8350')
    tin = [(0.10, 0), (0.103, 0.004), (0.103, 0.09), (0.106, 0.09), (0.106, 0.115), (0.10, 0.119), (0, 0.119)]
    lathe('BOX_tin', tin, (6.72, -2.98, 0.261), M('tin_blue', col='#4f6f8a', rough=0.3), n=22)
