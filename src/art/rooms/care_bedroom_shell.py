"""Walls, carpet, window, door and fittings of the care home's bedroom."""

from math import cos, pi, sin

from kit.joinery import SKIRTING
from kit.materials import M
from kit.mesh import grid_faces, new_obj, place, set_uv
from kit.shapes import box, moulding, rect
from kit.stage import blocker
from rooms import care_fittings as fit
from rooms.care_bedroom_art import ART, CARPET_EDGE
from rooms.care_plan import CEILING_LIGHT, D, DOOR, H, PIVOT, W, WIN

COVE = 0.075


def carpet():
    """Fitted carpet in four pieces of one painted square, in a single sheet so that no seam takes light."""
    xs, ys = (0, W / 2, W), (0, D / 2, D)
    points = [(x, y, 0) for y in ys for x in xs]
    sheet = new_obj('SHELL_carpet', points, grid_faces(3, 3), M('art', 'art'), smooth=False, lm_uv='project')
    u0, v0, u1, v1 = (a + s * CARPET_EDGE for a, s in zip(ART['carpet'], (1, 1, -1, -1)))

    def cell(co, polygon):
        """Each quarter shows the same square."""
        middle = polygon.center
        s = (co.x - (middle.x - W / 4)) / (W / 2)
        t = (co.y - (middle.y - D / 4)) / (D / 2)
        return u0 + (u1 - u0) * s, v0 + (v1 - v0) * t

    set_uv(sheet, cell)


def walls():
    """Plaster. It stops just behind skirting and coving, so that no hidden texel can bleed."""
    low, high, w, d = 0.085, H - COVE + 0.01, WIN, DOOR
    rect(
        'SHELL_ceiling',
        (COVE, D - COVE, H),
        (W - 2 * COVE, 0, 0),
        (0, 2 * COVE - D, 0),
        fit.ceiling(),
        lm_w=0.5,
    )
    fit.wall('SHELL_wall_n', (0, D), (W, D), low, high)
    fit.wall('SHELL_wall_s', (W, 0), (0, 0), low, high)
    for name, a, b, z0, z1 in (
        ('l', 0, w['y0'], low, high),
        ('r', w['y1'], D, low, high),
        ('b', w['y0'], w['y1'], low, w['z0'] - 0.01),
        ('t', w['y0'], w['y1'], w['z1'], high),
    ):
        fit.wall('SHELL_wall_w' + name, (0, a), (0, b), z0, z1)
    for name, a, b, z0 in (
        ('n', D, d['y1'] + 0.06, low),
        ('s', d['y0'] - 0.06, 0, low),
        ('t', d['y1'] + 0.06, d['y0'] - 0.06, d['h'] + 0.06),
    ):
        fit.wall('SHELL_wall_e' + name, (W, a), (W, b), z0, high)


def mouldings():
    """Skirting and a small coving."""
    path = [(W, DOOR['y1'] + 0.066), (W, D), (0, D), (0, 0), (W, 0), (W, DOOR['y0'] - 0.066)]
    moulding('TRIM_skirting', path, SKIRTING, fit.veneer(), lm_w=0.7)
    r = COVE + 0.01
    arc = [(r - r * cos(a * pi / 8), H - r + r * sin(a * pi / 8)) for a in range(5)]
    moulding('TRIM_coving', [(0, 0), (W, 0), (W, D), (0, D)], arc[::-1], fit.ceiling(), closed=True, lm_w=0.5)


def radiator_cover():
    """White cover with upright slats under the window; the radiator's heat comes out on top."""
    wide, deep, high = 1.24, 0.17, 0.80
    paint, inside = fit.white(), M('radiator_dark', col='#a9a598')
    parts = [
        box(
            'RADCOVER_top',
            (wide + 0.04, deep + 0.03, 0.022),
            (0, -deep / 2, high - 0.022),
            paint,
            bevel=0.006,
        ),
        box('RADCOVER_dark', (wide - 0.12, 0.01, 0.54), (0, -deep + 0.035, 0.14), inside, bevel=0, lm_w=0.5),
        box('RADCOVER_low', (wide, 0.022, 0.13), (0, -deep + 0.011, 0), paint, bevel=0.003, seg=1),
        box(
            'RADCOVER_high', (wide, 0.022, 0.10), (0, -deep + 0.011, high - 0.122), paint, bevel=0.003, seg=1
        ),
    ]
    for s in (-1, 1):
        x = s * (wide / 2 - 0.035)
        parts.append(
            box('RADCOVER_post', (0.07, 0.022, 0.548), (x, -deep + 0.011, 0.13), paint, bevel=0, lm_w=0.7)
        )
        parts.append(
            box(
                'RADCOVER_side',
                (0.018, deep - 0.024, high - 0.022),
                (s * (wide / 2 - 0.011), 0.012 - deep / 2, 0),
                paint,
                bevel=0,
            )
        )
    slats = 16
    for k in range(slats):
        x = -wide / 2 + 0.07 + (wide - 0.14) * (k + 0.5) / slats
        parts.append(
            box(
                'RADCOVER_slat',
                (0.040, 0.014, 0.548),
                (x, -deep + 0.012, 0.13),
                paint,
                bevel=0,
                drop=('+z', '-z'),
            )
        )
    place(parts, (0, (WIN['y0'] + WIN['y1']) / 2, 0), fit.WEST)


def outside():
    """What keeps stray light out. Never exported."""
    w, d, far, grey = WIN, DOOR, 0.3, M('stub_wall', col='#dcd3c0', rough=0.9)
    x = -w['reveal']
    blocker('top', (x, -far, H + 0.01), (W + 0.12, D + far, H + 0.1), grey)
    blocker('north', (x, D + 0.002, -0.1), (W + 0.12, D + far, H), grey)
    blocker('south', (x, -far, -0.1), (W + 0.12, -0.002, H), grey)
    blocker('floor', (x, -far, -0.1), (W + 0.12, D + far, -0.002), grey)
    for name, a, b, z0, z1 in (
        ('l', -far, w['y0'] - 0.002, -0.1, H),
        ('r', w['y1'] + 0.002, D + far, -0.1, H),
        ('b', w['y0'], w['y1'], -0.1, w['z0'] - 0.032),
        ('t', w['y0'], w['y1'], w['z1'] + 0.002, H),
    ):
        blocker('west_' + name, (x + 0.002, a, z0), (-0.002, b, z1), grey)
    blocker('east_n', (W + 0.002, d['y1'] + 0.002, -0.1), (W + 0.12, D, H), grey)
    blocker('east_s', (W + 0.002, -far, -0.1), (W + 0.12, d['y0'] - 0.002, H), grey)
    blocker('east_t', (W + 0.002, d['y0'], d['h'] + 0.002), (W + 0.12, d['y1'], H), grey)
    blocker('corridor', (PIVOT[0] + 0.002, d['y0'], -0.1), (W + 0.12, d['y1'], d['h'] + 0.002), grey)


def build():
    """Everything that belongs to the building."""
    carpet()
    walls()
    mouldings()
    wide, middle = WIN['y1'] - WIN['y0'], (WIN['y0'] + WIN['y1']) / 2
    fit.window(wide, WIN['z0'], WIN['z1'], WIN['reveal'], (0, middle, 0), fit.WEST)
    cloth = M('care_curtain', 'weave', '#93a487')
    fit.curtains(wide, 0.84, 2.20, cloth, (0, middle, 0), fit.WEST)
    radiator_cover()
    fit.doorway(DOOR['y1'] - DOOR['y0'], DOOR['h'], DOOR['lining'], (W, DOOR['y1'], 0), fit.EASTERN)
    place(fit.leaf('DOOR_care-bedroom', 0.98, 2.01, 1), PIVOT, pi / 2)
    fit.switch((W, 1.66, 1.06), fit.EASTERN)
    fit.socket((W, 2.42, 0.45), fit.EASTERN)
    fit.socket((0, 2.30, 0.45), fit.WEST, plugs=2)
    fit.socket((0, 3.93, 0.62), fit.WEST, plugs=0)
    fit.opal('LIGHT_opal', *CEILING_LIGHT, H)
    fit.smoke_head('SMOKE', 2.55, 2.9, H)
