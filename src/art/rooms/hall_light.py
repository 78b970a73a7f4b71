"""Light of the hall at mid-morning: sun and sky through the leaded glass, the living room, the landing, two lamps."""


from mathutils import Vector

from kit.stage import area, bulb, sun
from rooms.hall_plan import FAN, FRONT_DOOR, H, LANDING, X0

SUN = Vector((-0.12, -0.86, -0.50)).normalized()


def aim(direction):
    """Turn that points a light's -Z along `direction`."""
    return Vector(direction).to_track_quat('-Z', 'Y').to_euler()


def door_glass():
    """Soft sky from each pane and a narrow warm beam for the sun patches on runner and coats."""
    fd = FRONT_DOOR
    y, w = fd['y'] - 0.03, fd['x1'] - fd['x0'] - 0.07
    z0, z1 = 1.0, fd['h'] - 0.16
    centre = fd['x0'] + 0.035
    for name, a, b in (('l', 0.11, w / 2 - 0.035), ('r', w / 2 + 0.035, w - 0.11)):
        x = centre + (a + b) / 2
        area('pane_' + name, (x, y, (z0 + z1) / 2), aim((0, -1, 0)), b - a, z1 - z0, 12, (0.93, 0.97, 1))
        area(
            'beam_' + name,
            (x, y - 0.05, (z0 + z1) / 2),
            aim(SUN),
            (b - a) * 0.9,
            (z1 - z0) * 0.86,
            46,
            (1, 0.86, 0.66),
            spread=0.032,
        )
    x, z = (fd['x0'] + fd['x1']) / 2, (FAN['z0'] + FAN['z1']) / 2
    area('fan', (x, y, z), aim((0, -1, -0.1)), 0.78, 0.22, 9, (0.95, 0.97, 1))
    for k, tint in enumerate(((1, 0.62, 0.36), (1, 0.88, 0.66), (0.62, 0.92, 0.80))):
        area(f'fan_beam{k}', (x - 0.26 + 0.26 * k, y - 0.03, z), aim(SUN), 0.20, 0.18, 14, tint, spread=0.03)


def lights():
    """Place every lamp."""
    door_glass()
    area('living', (5.03, 0.56, 1.05), aim((1, 0.15, -0.05)), 0.76, 1.9, 13, (1, 0.93, 0.82))
    area('living_leaf', (4.55, 2.2, 1.5), aim((-0.02, -1, -0.15)), 1.0, 1.6, 24, (1, 0.94, 0.85))
    area('landing', (5.62, 3.7, LANDING + 1.4), aim((0.25, -1, -0.35)), 1.0, 1.2, 60, (0.86, 0.94, 1))
    area('stair_fill', (6.55, 1.0, 4.8), aim((0, 0, -1)), 0.7, 2.0, 12, (1, 0.96, 0.90))
    area('fill', ((X0 + 6.17) / 2, 1.9, H - 0.03), aim((0, 0, -1)), 0.9, 3.4, 3.5, (1, 0.95, 0.88))
    bulb((6.90, 3.545, 0.78 + 0.29), 5.5)
    bulb((5.66, 3.30, 2.15), 4.5, col=(1, 0.74, 0.46))
    # The street: its own sun, weaker than the real one so that brick keeps its colour in the same exposure.
    sun(Vector((0.42, -0.80, -0.60)), energy=2.7, angle=1.2)
    area('street_sky', (5.75, 8.6, 5.2), aim((0, -1, -0.75)), 7.5, 4.5, 260, (0.84, 0.92, 1))


def evening():
    """After dark: the lobby's ceiling light and the table lamp, light from the living room, dusk in the glass."""
    fd, dusk, warm = FRONT_DOOR, (0.35, 0.5, 0.9), (1, 0.72, 0.42)
    x, w = (fd['x0'] + fd['x1']) / 2, fd['x1'] - fd['x0']
    area('dusk', (x, fd['y'] - 0.03, 1.5), aim((0, -1, 0)), w - 0.3, 0.9, 1.2, dusk)
    bulb((6.90, 3.545, 0.78 + 0.29), 9, col=warm)
    bulb((5.66, 3.30, 2.15), 16, col=warm)
    bulb((5.66, 1.30, 2.15), 9, col=warm)
    area('living', (5.03, 0.56, 1.05), aim((1, 0.15, -0.05)), 0.76, 1.9, 9, (1, 0.76, 0.48))
    area('living_leaf', (4.55, 2.2, 1.5), aim((-0.02, -1, -0.15)), 1.0, 1.6, 12, (1, 0.78, 0.5))
    # the landing is dim: its switch is down here
    area('landing', (5.62, 3.7, LANDING + 1.4), aim((0.25, -1, -0.35)), 1.0, 1.2, 18, (1, 0.80, 0.58))
    area('stair_fill', (6.55, 1.0, 4.8), aim((0, 0, -1)), 0.7, 2.0, 8, (1, 0.84, 0.66))
    area('fill', ((X0 + 6.17) / 2, 1.9, H - 0.03), aim((0, 0, -1)), 0.9, 3.4, 3, (1, 0.85, 0.65))
    # the street by its lamps and the last of the sky
    area('street_sky', (5.75, 8.6, 5.2), aim((0, -1, -0.75)), 7.5, 4.5, 80, dusk)
    bulb((7.9, 6.4, 4.6), 520, col=(1, 0.8, 0.55), radius=0.2)
    bulb((4.2, 6.6, 4.6), 300, col=(1, 0.8, 0.55), radius=0.2)
