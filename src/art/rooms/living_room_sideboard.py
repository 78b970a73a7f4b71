"""The sideboard with its middle drawer half open."""
from math import pi

from kit.materials import M
from kit.mesh import place
from kit.shapes import box, lathe
from rooms.living_room_wood import brass


def sideboard(loc, rotz, pulled=0.25):
    """Sideboard of 1.30 x 0.42 x 0.82 with three drawers over two doors; the middle drawer is half open.

    Returns the parts, the visible middle of the open drawer's floor, and its front (y of the outer face, top edge),
    in local coordinates.
    """
    o, w, d, h, t = [], 1.30, 0.42, 0.82, 0.022
    dark = M('oak_side', 'wood', '#8f6238')
    inside = M('oak_pale', 'wood', '#d2b48a')
    o.append(box('SB_top', (w + 0.03, d + 0.02, 0.026), (0, 0, h - 0.026), dark, bevel=0.006, seg=3))
    for s in (-1, 1):
        o.append(box('SB_side', (t, d, h - 0.15), (s * (w / 2 - t / 2), 0, 0.125), dark, bevel=0.002))
        for q in (-1, 1):
            o.append(
                lathe(
                    'SB_leg',
                    [(0.013, 0), (0.022, 0.13)],
                    (s * (w / 2 - 0.08), q * (d / 2 - 0.06), 0),
                    dark,
                    n=12,
                )
            )
    o.append(box('SB_base', (w - 0.02, d, t), (0, 0, 0.12), dark, bevel=0.002))
    o.append(box('SB_mid', (w - 2 * t, d - 0.03, 0.018), (0, 0.01, 0.585), dark, bevel=0))
    o.append(box('SB_back', (w - 2 * t, 0.01, h - 0.17), (0, d / 2 - 0.012, 0.14), dark, bevel=0))
    dw = (w - 2 * t) / 3
    for s in (-1, 1):
        o.append(box('SB_div', (0.014, d - 0.04, 0.185), (s * dw / 2, 0.01, 0.603), dark, bevel=0))
        o.append(
            box(
                'SB_door',
                (w / 2 - t - 0.006, 0.02, 0.43),
                (s * (w / 4 - t / 2 + 0.003), -d / 2 + 0.012, 0.150),
                dark,
                bevel=0.004,
            )
        )
        o.append(
            lathe(
                'SB_knob',
                [(0.006, 0), (0.006, 0.012), (0.012, 0.016), (0.013, 0.022), (0, 0.026)],
                (s * 0.05, -d / 2 + 0.002, 0.40),
                brass(),
                n=14,
                rot=(pi / 2, 0, 0),
            )
        )
    for i in (-1, 0, 1):
        out = pulled if i == 0 else 0
        y = -d / 2 + 0.012 - out
        o.append(box('SB_front', (dw - 0.008, 0.02, 0.175), (i * dw, y, 0.605), dark, bevel=0.004))
        for s in (-1, 1):
            o.append(
                lathe(
                    'SB_pull',
                    [(0.005, 0), (0.005, 0.012), (0.011, 0.016), (0.012, 0.021), (0, 0.025)],
                    (i * dw + s * 0.11, y - 0.010, 0.69),
                    brass(),
                    n=12,
                    rot=(pi / 2, 0, 0),
                )
            )
    depth = 0.34
    y = -d / 2 + 0.022 - pulled + depth / 2
    o.append(box('SB_drw_floor', (dw - 0.03, depth, 0.008), (0, y, 0.655), inside, bevel=0))
    for s in (-1, 1):
        o.append(
            box('SB_drw_side', (0.011, depth, 0.105), (s * (dw / 2 - 0.02), y, 0.655), inside, bevel=0.0015)
        )
    o.append(
        box('SB_drw_inner', (dw - 0.03, 0.008, 0.110), (0, y - depth / 2 + 0.004, 0.655), inside, bevel=0.001)
    )
    spot = (0, -d / 2 - pulled / 2 + 0.022, 0.663)
    return place(o, loc, rotz), spot, (-d / 2 + 0.002 - pulled, 0.780)
