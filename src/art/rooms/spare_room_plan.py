"""Numbers of the spare room in house coordinates, but z from its floor: `lift` raises what is built."""
import bpy
from mathutils import Matrix

FLOOR, H = 2.47, 2.43
X0, X1 = 1.8, 7.02  # west and east wall
Y0, Y1 = -3.6, -1.12  # wall over the yard, wall with the door
XA, YA = 5.0, -0.12  # the alcove beside the landing: its east wall and its north wall

WIN = {'x0': 3.2, 'x1': 4.6, 'z0': 0.90, 'z1': 2.00, 'reveal': 0.12}
DOOR = {'x0': 5.3, 'x1': 6.1, 'h': 2.03, 'pivot': (5.31, -1.06)}
WINDOW_X = (WIN['x0'] + WIN['x1']) / 2

SHADE = (4.30, -2.05, H - 0.46)  # lower rim of the ceiling shade, in the middle
DESK = {'x': 3.90, 'y': -3.30, 'w': 1.20, 'd': 0.56, 'h': 0.74}
DESK_LAMP = (3.46, -3.38)
BED = {'x0': 1.82, 'x1': 2.70, 'y0': -3.57, 'y1': -1.70, 'top': 0.50}
SEWING_BOX = (2.27, -2.58, 0.526)


def up(x, y, z):
    """A place of this room in house coordinates."""
    return (x, y, z + FLOOR)


def lift():
    """Raise every part to the floor of this storey."""
    for ob in bpy.data.objects:
        if ob.type == 'MESH':
            ob.matrix_world = Matrix.Translation((0, 0, FLOOR)) @ ob.matrix_basis
