"""Light of the bathroom: soft sky and a low beam through the frosted window by day, the ceiling light after dark."""

from math import pi

from mathutils import Vector

from kit.materials import M
from kit.shapes import lathe
from kit.stage import area, bulb
from rooms.bathroom_plan import CEILING_LIGHT, DOOR, H, WIN, X0, X1, Y0, Y1

MIDDLE = ((WIN['x0'] + WIN['x1']) / 2, (WIN['z0'] + WIN['z1']) / 2)
SIZE = (WIN['x1'] - WIN['x0'] - 0.06, WIN['z1'] - WIN['z0'] - 0.06)


def aim(direction):
    """Turn that points a light's -Z along `direction`."""
    return Vector(direction).to_track_quat('-Z', 'Y').to_euler()


def fitting():
    """Flat opal dome on the ceiling, as bathrooms have."""
    x, y = CEILING_LIGHT
    white = M('abs_white', col='#f3f2ee', rough=0.35)
    opal = M('opal', col='#fff1d8', emit=0.62, evening=2.6)
    lathe(
        'LIGHT_rim', [(0.175, 0), (0.175, -0.022), (0.166, -0.030), (0.158, -0.026)], (x, y, H), white, n=32
    )
    dome = [(0, -0.086), (0.05, -0.083), (0.10, -0.072), (0.14, -0.052), (0.160, -0.024)]
    lathe('LIGHT_dome', dome, (x, y, H), opal, n=32, invert=1, lm_uv='project')


def window_light(watts, colour):
    """Daylight from the whole pane, a little downwards."""
    place = (MIDDLE[0], Y0 - 0.012, MIDDLE[1])
    area('pane', place, aim((0.10, 1, -0.12)), *SIZE, watts, colour)


def fill(watts, colour):
    """Help from above, so that no corner is dark."""
    size = (X1 - X0 - 0.5, Y1 - Y0 - 0.5)
    area('fill', ((X0 + X1) / 2, (Y0 + Y1) / 2, H - 0.12), (0, 0, 0), *size, watts, colour)


def door_fill(watts, colour):
    """What the kitchen adds through its door: it reaches the fronts that the window leaves in shade."""
    area(
        'door', ((DOOR['x0'] + DOOR['x1']) / 2, Y1 - 0.10, 0.85), aim((0, -1, -0.1)), 1.3, 1.4, watts, colour
    )


def lights():
    """Mid-morning."""
    window_light(20, (0.90, 0.96, 1))
    beam = (MIDDLE[0], Y0 - 0.010, MIDDLE[1])
    area('beam', beam, aim((0.55, 1, -0.62)), *SIZE, 22, (1, 0.87, 0.68), spread=pi * 0.22)
    fill(12, (1, 0.97, 0.92))
    door_fill(4.5, (1, 0.95, 0.88))
    bulb((*CEILING_LIGHT, H - 0.24), 3, (1, 0.80, 0.56), radius=0.1)


def evening():
    """After dark: the ceiling light is on, the pane is deep blue."""
    window_light(1.5, (0.35, 0.5, 0.9))
    bulb((*CEILING_LIGHT, H - 0.24), 20, (1, 0.72, 0.42), radius=0.12)
    fill(8, (1, 0.82, 0.60))
    door_fill(3.5, (1, 0.80, 0.56))
