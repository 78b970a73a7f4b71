"""Light of the kitchen: soft sky and a shaft of sun from the yard by day; the opal lamp after dark."""

from math import pi

from mathutils import Vector

from kit.stage import area, bulb, sun
from rooms.hall_light import aim
from rooms.kitchen_plan import H, LIGHT, WIN, X1

SUN = Vector((0.42, 0.75, -0.52)).normalized()
WARM = (1, 0.72, 0.42)
DUSK = (0.35, 0.5, 0.9)
MIDDLE = ((WIN['x0'] + WIN['x1']) / 2, WIN['y'] - 0.04, (WIN['z0'] + WIN['z1']) / 2)
WIDTH, HEIGHT = WIN['x1'] - WIN['x0'] - 0.1, WIN['z1'] - WIN['z0'] - 0.1


def fill(watts, colour):
    """Even light from the whole ceiling, so that no corner is dark."""
    area('fill', (4.4, -1.85, H - 0.03), (0, 0, 0), 4.2, 2.6, watts, colour)


def lights():
    """Mid-morning. The beam stands in for the sun indoors, so that the yard can have a weaker one."""
    area('sky', MIDDLE, (pi / 2, 0, 0), WIDTH, HEIGHT, 140, (0.84, 0.92, 1.0))
    area(
        'beam',
        (MIDDLE[0], MIDDLE[1] - 0.04, MIDDLE[2]),
        aim(SUN),
        1.12,
        0.98,
        90,
        (1, 0.88, 0.70),
        spread=0.032,
    )
    area('back_pane', (1.82, -1.45, 1.45), aim((1, 0, -0.05)), 0.62, 0.85, 30, (0.90, 0.95, 1.0))
    fill(30, (1, 0.95, 0.88))
    area('east', (4.9, -1.6, H - 0.05), aim((1, 0, -1.1)), 0.9, 1.6, 24, (1, 0.94, 0.85))
    sun(SUN, energy=6, angle=1.2)
    area('floor_glow', (4.2, -1.9, 0.05), (pi, 0, 0), 3.6, 1.2, 7, (1, 0.95, 0.88))
    area('yard_sky', (2.0, -4.4, 5.5), aim((0, -0.7, -1)), 4.5, 2.5, 900, (0.84, 0.92, 1.0))


def evening():
    """After dark: dusk in the window, the ceiling light and the little lamp of the hood."""
    area('sky', MIDDLE, (pi / 2, 0, 0), WIDTH, HEIGHT, 6, DUSK)
    area('yard_sky', (2.0, -6.0, 5.5), aim((0, 0.1, -1)), 5.5, 4.5, 15, DUSK)
    area('ceiling_light', (*LIGHT, H - 0.105), (0, 0, 0), 0.34, 0.34, 80, WARM)
    bulb((*LIGHT, H - 0.16), 26, col=WARM, radius=0.12)
    area('hood_lamp', (X1 - 0.385, -2.70, 1.645), (0, 0, 0), 0.20, 0.06, 3.5, WARM)
    fill(32, (1, 0.82, 0.62))
