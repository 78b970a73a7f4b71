"""The street window of the landing: frame, sill, curtains, radiator and the plant on the sill."""

from math import cos, pi, sin

from kit.furnishings import curtain, leaf
from kit.materials import M
from kit.shapes import box, lathe, rect, tube
from rooms.hall_shell import gloss, upper
from rooms.landing_plan import FLOOR, N, WIN, upstairs
from rooms.living_room_shell import radiator

MIDDLE = (WIN['x0'] + WIN['x1']) / 2


def reveal():
    """Plaster sides and head, and the painted sill."""
    r, x0, x1, z0, z1 = WIN['reveal'], WIN['x0'], WIN['x1'], WIN['z0'], WIN['z1']
    rect('SHELL_rev_l', (x0, N, z0), (0, r, 0), (0, 0, z1 - z0), upper())
    rect('SHELL_rev_r', (x1, N + r, z0), (0, -r, 0), (0, 0, z1 - z0), upper())
    rect('SHELL_rev_t', (x0, N, z1), (0, r, 0), (x1 - x0, 0, 0), upper())
    size = (x1 - x0 + 0.12, r + 0.05, 0.03)
    box('SHELL_sill', size, (MIDDLE, N + (r - 0.05) / 2, z0 - 0.03), gloss(), bevel=0.010, seg=2)


def bar(name, x0, x1, z0, z1, depth=0.06, y=N + WIN['reveal'] - 0.05):
    """One straight piece of the frame."""
    box('WIN_' + name, (x1 - x0, depth, z1 - z0), ((x0 + x1) / 2, y, z0), gloss(), bevel=0.007)


def ring(name, x0, x1, z0, z1, width, **where):
    """Four bars round an opening."""
    bar(name + '_b', x0, x1, z0, z0 + width, **where)
    bar(name + '_t', x0, x1, z1 - width, z1, **where)
    bar(name + '_l', x0, x0 + width, z0 + width, z1 - width, **where)
    bar(name + '_r', x1 - width, x1, z0 + width, z1 - width, **where)


def frame():
    """Fixed light below, a small one that opens above it."""
    x0, x1, z0, z1 = WIN['x0'], WIN['x1'], WIN['z0'], WIN['z1']
    fw, transom, y = 0.055, z1 - 0.38, N + WIN['reveal'] - 0.07
    ring('frame', x0, x1, z0, z1, fw)
    bar('transom', x0 + fw, x1 - fw, transom - 0.03, transom + 0.03)
    ring('vent', x0 + fw, x1 - fw, transom + 0.03, z1 - fw, 0.04, depth=0.045, y=y)
    box('WIN_stay', (0.15, 0.02, 0.018), (MIDDLE, y - 0.03, transom + 0.042), gloss(), bevel=0.006)


def curtains():
    """Short ochre curtains on a wooden pole."""
    cloth, wood = M('landing_curtain', 'weave', '#cfac72'), M('pole_wood', 'wood', '#9a6740')
    top, y = WIN['z1'] + 0.16, N - 0.095
    for side in (-1, 1):
        curtain(
            f'CURTAIN_{"LR"[side > 0]}',
            0.25,
            WIN['z0'] - 0.16,
            top - 0.015,
            cloth,
            loc=(MIDDLE + side * 0.355, y, 0),
            folds=4,
            depth=0.036,
            seed=side + 9,
            nu=44,
            nv=8,
        )
        knob = [(0.012, 0), (0.018, 0.004), (0.013, 0.010), (0.024, 0.026), (0.022, 0.040), (0, 0.046)]
        at = (MIDDLE + side * 0.455, y, top)
        lathe('POLE_end', knob, at, wood, n=14, rot=(0, side * pi / 2, 0))
        tube('POLE_bracket', [(at[0] - side * 0.02, y, top), (at[0] - side * 0.02, N, top)], 0.008, wood, n=6)
        for k in range(6):
            x = MIDDLE + side * (0.25 + 0.042 * k)
            turns = [a * pi / 5 for a in range(10)]
            hoop = [(x, y + 0.019 * cos(a), top - 0.004 + 0.019 * sin(a)) for a in turns]
            tube('POLE_hoop', hoop, 0.0028, wood, closed=True, n=4, lm_w=0.5)
    tube('POLE', [(MIDDLE - 0.455, y, top), (MIDDLE + 0.455, y, top)], 0.012, wood, n=10)


def pelargonium():
    """Red pelargonium in a clay pot with its saucer."""
    x, y, z = MIDDLE + 0.10, N + 0.075, WIN['z0']
    clay, green = M('terracotta', col='#b9694a', rough=0.8), M('leaf_a', col='#4f7f45')
    pot = [
        (0.052, 0),
        (0.058, 0.012),
        (0.044, 0.014),
        (0.056, 0.088),
        (0.062, 0.090),
        (0.063, 0.108),
        (0.056, 0.108),
        (0.052, 0.092),
        (0, 0.092),
    ]
    lathe('POT', pot, (x, y, z), clay, n=20)
    for k in range(17):
        a, level = k * 2.4, k / 16
        foot = (x + 0.02 * cos(a), y + 0.014 * sin(a), z + 0.10 + 0.13 * level)
        tilt = (1.15 - 0.5 * level, 0.1 - 0.5 * (1 - level))
        leaf('POT_leaf', foot, a, 0.115 - 0.035 * level, 0.066, tilt, green, n=4, cup=0.12, lm_w=0.5)
    red, stem = M('petal_red', col='#c8382f'), M('stem', col='#5c6b3a')
    for k, (dx, dy, up) in enumerate(((-0.045, -0.012, 0.315), (0.03, -0.03, 0.34), (0.055, 0.02, 0.29))):
        top = (x + dx, y + dy, z + up)
        tube('POT_stem', [(x, y, z + 0.12), top], 0.0028, stem, n=4, lm_w=0.4)
        for i in range(9):
            a = i * 2.4 + k
            at = (top[0] + 0.017 * cos(a), top[1] + 0.017 * sin(a), top[2] + 0.010 * (i % 3))
            leaf('POT_petal', at, a, 0.024, 0.022, (1.0, 0.2), red, n=2, lm_w=0.4)


def pebbles():
    """A few stones from the beach beside the pot."""
    for k, (dx, dy, r, colour) in enumerate(
        ((-0.13, 0.05, 0.030, '#8d8f90'), (-0.19, 0.07, 0.022, '#b7a58c'), (-0.155, 0.015, 0.018, '#6f7f86'))
    ):
        h = 0.62 * r
        stone = [(0, 0), (0.7 * r, 0.1 * h), (r, 0.55 * h), (0.94 * r, h), (0.6 * r, 1.5 * h), (0, 1.68 * h)]
        at = (MIDDLE + dx, N + dy, WIN['z0'])
        lathe(f'PEBBLE_{k}', stone, at, M('stone' + colour, col=colour, rough=0.8), n=12, autosmooth=180)


def build():
    """The window and what belongs to it."""
    reveal()
    frame()
    curtains()
    upstairs(radiator, MIDDLE, 0.60, z=0.17, h=0.45)
    pelargonium()
    pebbles()
