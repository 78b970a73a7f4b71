"""Her leeks: in a trug, in pots, and drawn with a brush."""

from math import cos, pi, sin

from mathutils import Euler

from kit.garden import BLADE, leaves
from kit.materials import M
from kit.mesh import grid_faces, new_obj, place
from kit.shapes import box, lathe, tube

LEEK_WHITE, LEEK_PALE, LEEK_GREEN = '#eef0dc', '#b9cf8a', '#5f8f57'


def leek_painted(sheet, x, z, size):
    """One small leek, drawn with a brush."""
    s = size
    for lean in (-0.34, 0.34, -0.14, 0.14):
        sheet.band(
            [(x, z + 0.45 * s), (x + lean * 0.5 * s, z + 0.75 * s), (x + lean * s, z + s)],
            0.14 * s,
            LEEK_GREEN,
            0.05 * s,
        )
    sheet.block(x - 0.09 * s, z + 0.04 * s, x + 0.09 * s, z + 0.55 * s, LEEK_WHITE, LEEK_PALE)
    sheet.oval(x, z + 0.05 * s, 0.12 * s, 0.06 * s, '#e4dfc4', 8)


def leek(length, radius, seed):
    """A pot leek that lies along x: white shank, roots, and a fan of green flags."""
    rings = [(0.01, 0), (radius * 1.25, 0.02), (radius, 0.05), (radius, length * 0.5)]
    white = lathe('shank', rings, (0, 0, 0), M('leek_white', col=LEEK_WHITE), n=14, autosmooth=180)
    pale = [(radius, length * 0.5), (radius * 1.08, length * 0.62), (radius * 0.9, length * 0.7)]
    neck = lathe('neck', pale, (0, 0, 0), M('leek_pale', col=LEEK_PALE), n=14, autosmooth=180)
    roots = []
    for k in range(6):
        a = 1.05 * k
        roots.append(((0.012 * cos(a), 0.012 * sin(a), 0.008), a, 0.07, 0.006, (-0.5, -1.5)))
    hair = leaves('roots', roots, M('leek_root', col='#d8cba6'), BLADE)
    flags = []
    for k in range(7):
        a = 2.4 * k + seed
        flags.append(
            (
                (0.3 * radius * cos(a), 0.3 * radius * sin(a), length * (0.55 + 0.012 * k)),
                a,
                length * 0.75,
                0.05,
                (1.45, 0.35 + 0.07 * k),
            )
        )
    green = leaves('flags', flags, M('leek_green', col=LEEK_GREEN), (0.7, 1.0, 0.9, 0.6, 0), cup=0.5)
    return [white, neck, hair, green]


def trug_of_leeks():
    """Three leeks, earth still on them, in a wooden trug."""
    wood, rim, parts = M('trug', col='#c39a63'), M('trug_rim', col='#8f6a3c'), []
    steps, verts = 9, []
    for radius in (0.155, 0.147):
        for x in (-0.26, 0.26):
            for k in range(steps):
                a = pi * k / (steps - 1)
                verts.append((x, -1.12 * radius * cos(a), 0.158 - radius * sin(a)))
    outer = [tuple(reversed(f)) for f in grid_faces(steps, 2)]
    inner = grid_faces(steps, 2, off=2 * steps)
    ends = [tuple(range(steps)), tuple(reversed(range(steps, 2 * steps)))]
    ends += [tuple(reversed(range(2 * steps, 3 * steps))), tuple(range(3 * steps, 4 * steps))]
    parts.append(new_obj('hull', verts, outer + inner + ends, wood, autosmooth=30))
    for x in (-0.24, 0.0, 0.24):
        hoop = [(x, -0.178 * cos(pi * k / 10), 0.158 - 0.157 * sin(pi * k / 10)) for k in range(11)]
        parts.append(tube('hoop', hoop, 0.010, rim, n=10))
    handle = [(0, -0.18 * cos(pi * k / 12), 0.15 + 0.19 * sin(pi * k / 12)) for k in range(13)]
    parts.append(tube('handle', handle, 0.012, rim, n=10))
    for y in (-0.175, 0.175):
        parts.append(tube('rail', [(-0.27, y, 0.15), (0.27, y, 0.15)], 0.010, rim, n=10))
    for y, z, turn, size in ((-0.07, 0.13, 0.08, 0.60), (0.07, 0.13, -0.10, 0.64), (0.0, 0.19, 0.02, 0.58)):
        one = leek(size, 0.034, y * 50)
        parts += place(place(one, (0, 0, 0), 0, lying()), (-0.27, y, z), turn)
    return parts


def lying():
    """The turn that lays an upright thing along x."""
    return Euler((0, pi / 2 - 0.06, 0))


def seedlings():
    """Leeks sown in egg boxes and yoghurt pots on a blue tray."""
    tray = [
        box('tray', (0.36, 0.10, 0.008), (0, 0, 0), M('tray', col='#4a7fa0'), 0.003, 1),
        *(
            box('lip', (0.36, 0.006, 0.022), (0, s * 0.048, 0), M('tray', col='#4a7fa0'), 0.002, 1)
            for s in (-1, 1)
        ),
    ]
    tray[0]['fine'] = 0.05
    earth, shoots = M('earth', col='#4a3426'), []
    for k in range(5):
        x = -0.136 + 0.068 * k
        pot = [(0.020, 0.008), (0.029, 0.060), (0.031, 0.062), (0.027, 0.060), (0.026, 0.052)]
        col = ('#f0ede2', '#d98a5c', '#f0ede2', '#c86f4a', '#e8dca8')[k]
        tray.append(lathe('pot', pot, (x, 0, 0), M('pot_' + col[1:], col=col), n=12))
        tray.append(lathe('soil', [(0.027, 0.052), (0, 0.056)], (x, 0, 0), earth, n=10))
        for j in range(6):
            a = 2.1 * j + k
            foot = (x + 0.014 * cos(a), 0.014 * sin(a), 0.052)
            shoots.append((foot, a, 0.10 + 0.02 * (j % 3), 0.007, (1.5, 0.9)))
    tray.append(leaves('shoots', shoots, M('leek_young', col='#79ab57'), BLADE))
    return tray
