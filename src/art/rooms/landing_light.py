"""Light of the landing: low sun through the street window by day; after dark one lamp, and the hall's light below."""

from mathutils import Vector

from kit.stage import area, bulb, sun
from rooms.hall_light import aim
from rooms.landing_plan import BOOKCASE_TOP, LAMP, N, TOP, WIN

SUN = Vector((-0.02, -0.86, -0.46)).normalized()
DUSK = (0.35, 0.5, 0.9)


def window(watts, colour):
    """Sky in the window."""
    w = WIN
    x, z = (w['x0'] + w['x1']) / 2, (w['z0'] + w['z1']) / 2
    width, height = w['x1'] - w['x0'], w['z1'] - w['z0']
    area('sky', (x, N + w['reveal'] + 0.02, z), aim((0, -1, 0)), width, height, watts, colour)


def lights():
    """Mid-morning."""
    sun(SUN)
    window(130, (0.84, 0.93, 1.0))
    area('lobby', (5.75, 3.95, 1.5), aim((0, -1, 0.25)), 0.8, 1.0, 40, (0.95, 0.97, 1))
    area('fill', (5.65, 1.5, TOP - 0.03), aim((0, 0, -1)), 0.8, 4.2, 33, (1, 0.95, 0.88))
    area('fill_stairs', (6.5, 0.4, TOP - 0.03), aim((0, 0, -1)), 0.8, 2.4, 33, (1, 0.95, 0.88))


def evening():
    """After dark. The light's switch is downstairs: the top stair has only what comes up the well."""
    window(4, DUSK)
    bulb((*LAMP, BOOKCASE_TOP + 0.27), 18, col=(1, 0.72, 0.42))
    bulb((5.66, 3.30, 2.15), 16, col=(1, 0.72, 0.42))
    area('up_the_well', (6.55, 1.9, 1.9), aim((0, -0.35, 1)), 0.7, 1.2, 22, (1, 0.76, 0.48))
    area('fill', (5.65, 1.9, TOP - 0.03), aim((0, 0, -1)), 0.8, 3.6, 11, (1, 0.88, 0.74))
    area('fill_stairs', (6.5, 0.4, TOP - 0.03), aim((0, 0, -1)), 0.8, 2.4, 4.5, (0.9, 0.9, 1))
