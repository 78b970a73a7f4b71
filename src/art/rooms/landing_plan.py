"""Numbers of the landing in house coordinates (metres), and how the pieces of other rooms are brought up here."""

import bpy
from mathutils import Matrix

from rooms.hall_plan import LANDING as FLOOR
from rooms.hall_plan import LANDING_Y as LANDING_Y
from rooms.hall_plan import STAIR_X as STAIR_X
from rooms.hall_plan import TOP as TOP
from rooms.hall_plan import WELL_Y as WELL_Y
from rooms.hall_plan import X0
from rooms.hall_plan import X1 as X1

S, N = -1.0, 4.0  # inner faces of the south wall and the street wall
STEP_Y = -0.12  # the hall's flight ends here: the top tread lies level with this floor
CURB_X = 6.105  # landing side of the low board round the well
WIN = {'x0': 5.35, 'x1': 5.95, 'z0': 3.37, 'z1': 4.47, 'reveal': 0.20}
BEDROOM_DOOR = {'y0': 1.40, 'y1': 2.20, 'h': 2.03, 'hinge': (5.06, 1.41, FLOOR)}
SPARE_DOOR = {'x0': 5.30, 'x1': 6.10, 'h': 2.03, 'hinge': (5.31, -1.06, FLOOR)}
CUPBOARD = {'y0': 2.66, 'y1': 3.28, 'h': 1.93}
BOOKCASE = (X0 + 0.136, 2.71)
BOOKCASE_TOP = FLOOR + 1.04
LAMP = (X0 + 0.13, 2.53)
PENDANT = (5.64, 2.62, 4.40)
BASKET = (6.80, -0.80)


def made_by(make, *arguments, **options):
    """The objects that a call of `make` brings into the scene."""
    before = set(bpy.data.objects)
    make(*arguments, **options)
    return [ob for ob in bpy.data.objects if ob not in before]


def upstairs(make, *arguments, **options):
    """Build something that stands on the ground floor, and raise it to this floor."""
    for ob in made_by(make, *arguments, **options):
        ob.matrix_basis = Matrix.Translation((0, 0, FLOOR)) @ ob.matrix_basis
