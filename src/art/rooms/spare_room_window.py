"""The window over the yard: frame, sill, curtains; and the shade on the ceiling."""
from math import cos, pi, sin

from kit.furnishings import curtain, leaf
from kit.materials import M
from kit.shapes import box, lathe, rect, tube
from rooms.spare_room_plan import H, SHADE, WIN, WINDOW_X, Y0, up
from rooms.spare_room_shell import cream, gloss, plastic


def reveal():
    """The sides of the hole in the wall, and the sill board."""
    w, white = WIN, gloss()
    x0, x1, z0, z1, r = w['x0'], w['x1'], w['z0'], w['z1'], w['reveal']
    rect('SHELL_rev_l', (x0, Y0 - r, z0), (0, r, 0), (0, 0, z1 - z0), cream())
    rect('SHELL_rev_r', (x1, Y0, z0), (0, -r, 0), (0, 0, z1 - z0), cream())
    rect('SHELL_rev_t', (x1, Y0, z1), (x0 - x1, 0, 0), (0, -r, 0), cream())
    box(
        'SHELL_sill',
        (x1 - x0 + 0.10, r + 0.07, 0.03),
        (WINDOW_X, Y0 + 0.035 - r / 2, z0 - 0.03),
        white,
        bevel=0.012,
    )


def frame():
    """Two casements side by side in a white frame."""
    w, fw, y = WIN, 0.06, Y0 - 0.075
    x0, x1, z0, z1 = w['x0'], w['x1'], w['z0'], w['z1']

    def bar(name, a, b, c, d, depth=0.06, at=y):
        box('WIN_' + name, (b - a, depth, d - c), ((a + b) / 2, at, c), gloss(), bevel=0.007)

    bar('b', x0, x1, z0, z0 + fw)
    bar('t', x0, x1, z1 - fw, z1)
    bar('l', x0, x0 + fw, z0 + fw, z1 - fw)
    bar('r', x1 - fw, x1, z0 + fw, z1 - fw)
    bar('m', WINDOW_X - 0.035, WINDOW_X + 0.035, z0 + fw, z1 - fw)
    for side, (a, b) in enumerate(((x0 + fw, WINDOW_X - 0.035), (WINDOW_X + 0.035, x1 - fw))):
        c, d, s = z0 + fw, z1 - fw, 0.042
        for name, q in (
            ('b', (a, b, c, c + s)),
            ('t', (a, b, d - s, d)),
            ('l', (a, a + s, c + s, d - s)),
            ('r', (b - s, b, c + s, d - s)),
        ):
            bar(f'c{side}{name}', *q, depth=0.045, at=y + 0.02)
        x = b - 0.021 if side == 0 else a + 0.021
        box(f'WIN_h{side}', (0.02, 0.045, 0.11), (x, y + 0.055, 1.40), gloss(), bevel=0.008)


def curtains():
    """Sill-length curtains on a wooden pole."""
    cloth, wood = M('curtain', 'weave', '#a9b59c'), M('pole_white', col='#efeae0', rough=0.5)
    y, z, half = Y0 + 0.11, 2.17, 1.16
    knob = [
        (0.013, 0),
        (0.019, 0.005),
        (0.013, 0.012),
        (0.028, 0.03),
        (0.03, 0.045),
        (0.019, 0.062),
        (0, 0.066),
    ]
    for s in (-1, 1):
        x = WINDOW_X + s * 0.86
        curtain(
            f'CURTAIN_{"LR"[s > 0]}',
            0.44,
            0.79,
            z - 0.012,
            cloth,
            loc=(x, y - 0.005, 0),
            rot=(0, 0, pi),
            folds=6,
            depth=0.045,
            seed=s + 8,
            nu=54,
            nv=9,
        )
        lathe('POLE_knob', knob, (WINDOW_X + s * half, y, z), wood, n=14, rot=(0, s * pi / 2, 0))
        at = WINDOW_X + s * (half - 0.05)
        tube('POLE_bracket', [(at, y, z), (at, Y0 + 0.001, z)], 0.008, wood, n=6)
    tube('POLE', [(WINDOW_X - half, y, z), (WINDOW_X + half, y, z)], 0.013, wood, n=10)


def on_the_sill():
    """A violet in a pot and a jar of buttons."""
    x, y, z = 4.22, Y0 - 0.005, WIN['z0']
    pot = [
        (0, 0),
        (0.036, 0),
        (0.050, 0.075),
        (0.055, 0.080),
        (0.054, 0.092),
        (0.046, 0.092),
        (0.044, 0.08),
        (0, 0.08),
    ]
    lathe('SILL_pot', pot, (x, y, z), M('terracotta', col='#b9694a', rough=0.8), n=16)
    green, bloom = M('leaf_violet', col='#5b7f4c'), M('violet', col='#8467a8')
    for i in range(9):
        leaf('SILL_leaf', (x, y, z + 0.085), i * 2.4, 0.085, 0.055, (0.75, -0.25), green, n=4, lm_w=0.5)
    for i in range(6):
        a, r = i * 1.05, 0.02 + 0.012 * (i % 2)
        at = (x + r * cos(a), y + r * sin(a), z + 0.125 + 0.008 * (i % 3))
        lathe('SILL_bloom', [(0.0, 0), (0.016, 0.006), (0.012, 0.014), (0, 0.012)], at, bloom, n=6, lm_w=0.5)
    jar = [(0, 0), (0.034, 0), (0.037, 0.006), (0.037, 0.075), (0.03, 0.086), (0.03, 0.09), (0, 0.09)]
    lathe('SILL_jar', jar, (3.55, y, z), M('jar_buttons', col='#c9b59c', rough=0.2), n=14)
    lathe(
        'SILL_lid',
        [(0.033, 0.088), (0.033, 0.104), (0, 0.106)],
        (3.55, y, z),
        M('lid_red', col='#b0524a'),
        n=14,
    )


def shade():
    """Pleated shade on the ceiling rose; daylight shines through it a little."""
    x, y, z = SHADE
    place_of_bulb = up(x, y, z + 0.10)
    outer = M('shade_rose', col='#f7cdb0', glow=(*place_of_bulb, 0.36), evening=1.0)
    inner = M('shade_inner', col='#ffe6c4', glow=(*place_of_bulb, 0.5), evening=1.7)
    lathe('SHADE_rose', [(0, -0.024), (0.03, -0.022), (0.045, -0.008), (0.05, 0)], (x, y, H), plastic(), n=18)
    tube('SHADE_flex', [(x, y, H - 0.005), (x, y, z + 0.17)], 0.004, plastic(), n=5, caps=False)
    rows = [(0.195, 0), (0.170, 0.10), (0.135, 0.20)]
    lathe('SHADE_out', rows, (x, y, z), outer, n=30, autosmooth=180)
    lathe('SHADE_in', [(r - 0.002, h) for r, h in rows], (x, y, z), inner, n=30, autosmooth=180, invert=1)
    trim = M('shade_trim', col='#c99a84')
    for r, h in (rows[0], rows[-1]):
        ring = [(x + r * cos(k * pi / 15), y + r * sin(k * pi / 15), z + h) for k in range(30)]
        tube('SHADE_trim', ring, 0.004, trim, closed=True, n=4, lm_w=0.5)


def build():
    """Window, curtains and ceiling light."""
    reveal()
    frame()
    curtains()
    on_the_sill()
    shade()
