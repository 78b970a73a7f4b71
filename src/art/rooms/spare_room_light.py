"""Light of the spare room: soft sky and a low shaft of sun over the yard by day, two lamps after dark."""
from math import pi

from mathutils import Vector

from kit.stage import area, bulb, sun
from rooms.spare_room_plan import DESK_LAMP, DESK, H, SHADE, WIN, WINDOW_X, Y0, up

SKY_WATTS = 150
DUSK_SHARE = 0.05
WARM = (1, 0.72, 0.42)


def sky(watts, col):
    """The sky as a light that fills the window."""
    w = WIN
    at = up(WINDOW_X, Y0 - w['reveal'] - 0.02, (w['z0'] + w['z1']) / 2)
    area('sky', at, (pi / 2, 0, 0), w['x1'] - w['x0'], w['z1'] - w['z0'], watts, col)


def fill(watts, col):
    """Weak light from the whole ceiling, so that no corner is dark; the alcove has its own."""
    area('fill', up(4.4, -2.35, H - 0.03), (0, 0, 0), 4.4, 2.0, watts, col)
    area('fill_alcove', up(3.3, -0.65, H - 0.03), (0, 0, 0), 2.6, 0.8, watts * 0.45, col)


def lights():
    """Mid-morning."""
    sun(Vector((-0.50, 0.70, -0.51)).normalized(), energy=21, col=(1, 0.89, 0.72))
    sky(SKY_WATTS, (0.86, 0.94, 1.0))
    fill(24, (1, 0.95, 0.88))
    area('bounce', up(4.2, -2.0, 0.30), (pi, 0, 0), 3.4, 1.6, 9, (1, 0.93, 0.84))


def evening():
    """After dark: the ceiling light and the desk lamp."""
    sky(SKY_WATTS * DUSK_SHARE, (0.35, 0.5, 0.9))
    fill(15, (1, 0.86, 0.68))
    bulb(up(SHADE[0], SHADE[1], SHADE[2] + 0.08), 52, WARM, 0.06)
    bulb(up(DESK_LAMP[0] + 0.12, DESK_LAMP[1] + 0.08, DESK['h'] + 0.34), 5, WARM, 0.03)
