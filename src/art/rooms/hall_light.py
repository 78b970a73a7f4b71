"""Light of the hall at mid-morning: sun and sky through the leaded glass, the living room, the landing, two lamps."""

from math import pi

from mathutils import Vector

from kit.stage import area, bulb, sun
from rooms.hall_plan import FAN, FRONT_DOOR, H, LANDING, X0

SUN = Vector((-.12, -.86, -.50)).normalized()


def aim(direction):
    """Turn that points a light's -Z along `direction`."""
    return Vector(direction).to_track_quat('-Z', 'Y').to_euler()


def door_glass():
    """Soft sky from each pane and a narrow warm beam for the sun patches on runner and coats."""
    fd = FRONT_DOOR
    y, w = fd['y'] - .03, fd['x1'] - fd['x0'] - .07
    z0, z1 = 1.0, fd['h'] - .16
    centre = fd['x0'] + .035
    for name, a, b in (('l', .11, w / 2 - .035), ('r', w / 2 + .035, w - .11)):
        x = centre + (a + b) / 2
        area('pane_' + name, (x, y, (z0 + z1) / 2), aim((0, -1, 0)), b - a, z1 - z0, 12, (.93, .97, 1))
        area('beam_' + name, (x, y - .05, (z0 + z1) / 2), aim(SUN), (b - a) * .9, (z1 - z0) * .86, 26, (1, .86, .66), spread=.045)
    x, z = (fd['x0'] + fd['x1']) / 2, (FAN['z0'] + FAN['z1']) / 2
    area('fan', (x, y, z), aim((0, -1, -.1)), .78, .22, 9, (.95, .97, 1))
    for k, tint in enumerate(((1, .62, .36), (1, .88, .66), (.62, .92, .80))):
        area(f'fan_beam{k}', (x - .26 + .26 * k, y - .03, z), aim(SUN), .20, .18, 11, tint, spread=.04)


def lights():
    """Place every lamp."""
    door_glass()
    area('living', (5.03, .56, 1.05), aim((1, .15, -.05)), .76, 1.9, 13, (1, .93, .82))
    area('living_leaf', (4.55, 2.2, 1.5), aim((-.02, -1, -.15)), 1.0, 1.6, 24, (1, .94, .85))
    area('landing', (5.62, 3.7, LANDING + 1.4), aim((.25, -1, -.35)), 1.0, 1.2, 42, (.86, .94, 1))
    area('stair_fill', (6.55, 1.0, 4.8), aim((0, 0, -1)), .7, 2.0, 6, (1, .96, .90))
    area('fill', ((X0 + 6.17) / 2, 1.9, H - .03), aim((0, 0, -1)), .9, 3.4, 3.5, (1, .95, .88))
    bulb((6.90, 3.545, .78 + .29), 5.5)
    bulb((5.66, 3.30, 2.15), 4.5, col=(1, .74, .46))
    # The street: its own sun, weaker than the real one so that brick keeps its colour in the same exposure.
    sun(Vector((.42, -.80, -.60)), energy=2.7, angle=1.2)
    area('street_sky', (5.75, 8.6, 5.2), aim((0, -1, -.75)), 7.5, 4.5, 260, (.84, .92, 1))
