"""What every room of the care home has: paint, woodwork, doors, window frames, lights, switches, alarms.

Things on a wall are built against the plane y = 0 and look to -y; `place` turns them to their wall.
"""

from math import pi

from kit.doors import stops
from kit.furnishings import curtain
from kit.joinery import ARCHITRAVE
from kit.materials import M
from kit.mesh import place
from kit.shapes import box, lathe, moulding, rect, softbox, spline, tube

NORTH, WEST, SOUTH, EASTERN = 0, pi / 2, pi, -pi / 2
LEAF = 0.04


def magnolia():
    """The paint of every wall."""
    return M('care_magnolia', col='#eee1ca', rough=0.9)


def ceiling():
    """Ceiling white."""
    return M('ceiling_white', col='#f5f3ee', rough=0.95)


def white():
    """White window frames and sills."""
    return M('care_white', col='#f4f2ec', rough=0.4)


def veneer():
    """Warm wood of doors, skirting and rails."""
    return M('care_veneer', 'wood', '#b5824f')


def beech():
    """Wood-look board of the furniture."""
    return M('care_beech', 'wood', '#c79a68')


def dark_beech():
    """The shaded inside and the edges of the furniture."""
    return M('care_beech_dark', 'wood', '#94693f')


def steel():
    """Brushed metal of handles, plates and castors."""
    return M('care_steel', col='#adb1b3', rough=0.3)


def plastic():
    """White plastic of switches and alarms."""
    return M('abs_white', col='#f3f2ee', rough=0.35)


def wall(name, p0, p1, z0, z1, mat=None, **props):
    """A piece of wall from p0 to p1; it looks to the right of that way."""
    along = (p1[0] - p0[0], p1[1] - p0[1], 0)
    return rect(name, (*p0, z0), along, (0, 0, z1 - z0), mat or magnolia(), **props)


def padded(name, size, loc, cloth, r, full=(0.0, 0.0), lean=0.0, wrinkle=0.003, k=2, m=4, seed=0):
    """An upholstered block; full = how far its top and its front swell, lean = how far it tips back."""
    up, out = full
    rot = (-lean, 0, 0)
    return softbox(
        name, size, loc, cloth, r=r, puff=up, puff_y=out, wrinkle=wrinkle, k=k, m=m, seed=seed, rot=rot
    )


def sheet(name, cell, w, h, loc, turn=0.0, flat=False, lm_w=1.2):
    """A cell of the art atlas as a sheet: upright and looking to -y, or lying with its foot towards -y."""
    up = (0, h, 0) if flat else (0, 0, h)
    low = (-w / 2, -h / 2, 0) if flat else (-w / 2, 0, -h / 2)
    ob = rect(name, low, (w, 0, 0), up, M('art', 'art'), uv=cell, lm_w=lm_w)
    return place([ob], loc, turn)


def doorway(wide, high, deep, loc, turn, stop=False):
    """Architrave, lining and floor of a doorway, as far as `deep` behind the wall's face.

    stop: the leaf opens away from here, so the strips it shuts against are on this side.
    """
    wood = veneer()
    path = [(0, 0), (0, high), (wide, high), (wide, 0)]
    parts = [
        moulding('TRIM_architrave', path, ARCHITRAVE, wood, plane='xz', lm_w=0.7),
        rect('SHELL_lining_a', (0, 0, 0), (0, deep, 0), (0, 0, high), wood),
        rect('SHELL_lining_b', (wide, deep, 0), (0, -deep, 0), (0, 0, high), wood),
        rect('SHELL_lining_t', (0, 0, high), (0, deep, 0), (wide, 0, 0), wood),
        rect('SHELL_threshold', (0, 0, 0), (wide, 0, 0), (0, deep, 0), steel()),
    ]
    if stop:
        y, thick = deep - 0.030, 0.025
        for x in (thick / 2, wide - thick / 2):
            parts.append(box('SHELL_stop', (thick, 0.016, high), (x, y, 0), wood, bevel=0))
        parts.append(box('SHELL_stop', (wide, 0.016, thick), (wide / 2, y, high - thick), wood, bevel=0))
    else:
        parts += stops('door', wide, high, deep, wood)
    place(parts, loc, turn)


def _lever(prefix, w, side):
    """Lever handle on its plate."""
    y = side * LEAF / 2
    bend = [
        (w - 0.07, y, 1.02),
        (w - 0.07, y + side * 0.040, 1.02),
        (w - 0.09, y + side * 0.052, 1.02),
        (w - 0.20, y + side * 0.052, 1.02),
    ]
    return [
        tube(prefix + '_handle', spline(bend, 3), 0.010, steel(), n=6),
        box(prefix + '_plate', (0.045, 0.006, 0.16), (w - 0.07, y, 0.94), steel(), bevel=0.002, seg=1),
    ]


def leaf(prefix, w, high, side, pane=None):
    """One half of a flush fire door, hinge at x = 0; `pane` = the cell of a narrow wired pane."""
    y = side * LEAF / 2
    hidden = '-y' if side > 0 else '+y'
    parts = [
        box(
            prefix + '_leaf',
            (w, LEAF / 2, high),
            (w / 2, y / 2, 0.01),
            veneer(),
            bevel=0.002,
            seg=1,
            drop=(hidden,),
        ),
        box(
            prefix + '_kick',
            (w - 0.05, 0.003, 0.20),
            (w / 2, y, 0.035),
            steel(),
            bevel=0,
            drop=(hidden, '-z'),
        ),
    ]
    if pane:
        parts += vision(prefix, w - 0.20, 1.18, 0.13, 0.56, side, pane)
    return parts + _lever(prefix, w, side)


def vision(prefix, x, z, wide, high, side, cell):
    """A wired pane in a door leaf and its bead, on one side of it; `cell` shows the glass with its wires."""
    # the pane itself faces one way only
    a, b = (x - wide / 2, wide) if side < 0 else (x + wide / 2, -wide)
    y = side * (LEAF / 2 + 0.002)
    parts = [rect(prefix + '_pane', (a, y, z), (b, 0, 0), (0, 0, high), M('art', 'art'), uv=cell)]
    for dx in (-1, 1):
        size, at = (0.022, 0.014, high + 0.044), (x + dx * (wide / 2 + 0.011), y, z - 0.022)
        parts.append(box(prefix + '_bead', size, at, dark_beech(), bevel=0.003, seg=1))
    for up in (z - 0.022, z + high):
        at = (x, y, up)
        parts.append(box(prefix + '_bead', (wide, 0.014, 0.022), at, dark_beech(), bevel=0.003, seg=1))
    return parts


def window(wide, z0, z1, deep, loc, turn):
    """White casement window with reveal and sill; the wall's face is y = 0, the open air at +y."""
    x0, x1, fw, y = -wide / 2, wide / 2, 0.06, deep - 0.05
    parts = [
        rect('SHELL_reveal_l', (x0, 0, z0), (0, deep, 0), (0, 0, z1 - z0), magnolia()),
        rect('SHELL_reveal_r', (x1, deep, z0), (0, -deep, 0), (0, 0, z1 - z0), magnolia()),
        rect('SHELL_reveal_t', (x0, 0, z1), (0, deep, 0), (wide, 0, 0), magnolia()),
        box(
            'SHELL_sill',
            (wide + 0.10, deep + 0.06, 0.03),
            (0, deep / 2 - 0.03, z0 - 0.03),
            white(),
            bevel=0.010,
        ),
    ]

    def bar(a, b, c, d, depth=0.06, back=0.0):
        """One straight piece of the frame, from x = a to b and z = c to d."""
        parts.append(
            box('WIN_bar', (b - a, depth, d - c), ((a + b) / 2, y - back, c), white(), bevel=0.006, seg=1)
        )

    bar(x0, x1, z0, z0 + fw)
    bar(x0, x1, z1 - fw, z1)
    bar(x0, x0 + fw, z0 + fw, z1 - fw)
    bar(x1 - fw, x1, z0 + fw, z1 - fw)
    bar(-0.035, 0.035, z0 + fw, z1 - fw)
    for a, b in ((x0 + fw, -0.035), (0.035, x1 - fw)):
        # the opening light's own frame
        bar(a, b, z0 + fw, z0 + fw + 0.04, 0.045, 0.02)
        bar(a, b, z1 - fw - 0.04, z1 - fw, 0.045, 0.02)
        bar(a, a + 0.04, z0 + fw + 0.04, z1 - fw - 0.04, 0.045, 0.02)
        bar(b - 0.04, b, z0 + fw + 0.04, z1 - fw - 0.04, 0.045, 0.02)
    for x in (-0.055, 0.055):
        parts.append(
            box('WIN_handle', (0.018, 0.05, 0.10), (x, y - 0.065, z0 + 0.45), white(), bevel=0.006, seg=1)
        )
    place(parts, loc, turn)


def curtains(wide, low, high, cloth, loc, turn, width=0.40, folds=6):
    """A pair of curtains on a wooden pole, drawn back to both sides of a window."""
    wood, parts = veneer(), []
    reach, y = wide / 2 + 0.30, -0.12
    for s in (-1, 1):
        parts.append(
            curtain(
                f'CURTAIN_{"lr"[s > 0]}',
                width,
                low,
                high - 0.015,
                cloth,
                loc=(s * (reach - width / 2 - 0.02), y, 0),
                folds=folds,
                depth=0.042,
                seed=s + 5,
                nu=52,
                nv=8,
            )
        )
        knob = [(0.013, 0), (0.019, 0.005), (0.013, 0.012), (0.028, 0.03), (0.019, 0.058), (0, 0.062)]
        parts.append(lathe('POLE_knob', knob, (s * reach, y, high), wood, n=10, rot=(0, s * pi / 2, 0)))
        end = s * (reach - 0.03)
        parts.append(tube('POLE_bracket', [(end, y, high), (end, 0, high)], 0.009, wood, n=5))
    parts.append(tube('POLE', [(-reach, y, high), (reach, y, high)], 0.014, wood, n=8))
    place(parts, loc, turn)


def opal(name, x, y, high, r=0.17):
    """Round opal light on the ceiling."""
    glass = M('opal', col='#fff0d2', emit=0.55, evening=1.7)
    profile = [(0, -0.088), (r * 0.55, -0.080), (r * 0.88, -0.050), (r, -0.020), (r, 0)]
    lathe(name, profile, (x, y, high), glass, n=24, autosmooth=180)
    rim = [(r + 0.002, -0.022), (r + 0.016, -0.018), (r + 0.018, 0)]
    lathe(name + '_rim', rim, (x, y, high), white(), n=24, lm_uv='keep')


def smoke_head(name, x, y, high):
    """Smoke detector of the fire system, with its small lamp."""
    body = [(0, -0.046), (0.022, -0.044), (0.030, -0.034), (0.046, -0.026), (0.054, -0.010), (0.054, 0)]
    lathe(name + '_body', body, (x, y, high), plastic(), n=20, lm_w=1.6)
    red = M('detector_red', col='#b5483e', emit=0.3)
    lathe(name + '_lamp', [(0, -0.0285), (0.005, -0.027), (0.006, -0.020)], (x + 0.043, y, high), red, n=6)


def switch(loc, turn):
    """Light switch with a wide rocker."""
    parts = [
        box('SWITCH', (0.088, 0.009, 0.088), (0, -0.0045, -0.044), plastic(), bevel=0.003, seg=1),
        box('SWITCH_rocker', (0.046, 0.005, 0.056), (0, -0.011, -0.028), plastic(), bevel=0.002, seg=1),
    ]
    place(parts, loc, turn)


def socket(loc, turn, plugs=1):
    """Double socket with one or two plugs in it."""
    parts = [box('SOCKET', (0.146, 0.009, 0.086), (0, -0.0045, -0.043), plastic(), bevel=0.003, seg=1)]
    for k in range(plugs):
        x = 0.036 - 0.072 * k
        parts.append(
            box('SOCKET_plug', (0.046, 0.032, 0.046), (x, -0.024, -0.022), plastic(), bevel=0.008, seg=1)
        )
    place(parts, loc, turn)
