"""The street outside: where each surface of it lies, and which cell of the picture `backdrop-street` it shows.

backdrop.py models and renders the picture once; every room that looks out calls `street()`. The surfaces stand at
their true distances, so the view shifts rightly as one walks past the window.
"""
import bpy
from mathutils import Vector

from kit.materials import M
from kit.mesh import new_obj

SPAN = 24.0  # metres of street in one repeat
SIZE = 1024
# cell: (first row from the top, rows, first column, columns) in pixels of the 1024 picture
CELLS = {
    'houses': (0, 410, 0, 1024),
    'wall': (410, 40, 0, 1024),
    'ground': (450, 224, 0, 1024),
    'sky': (674, 120, 0, 1024),
    'car-a': (794, 112, 0, 320),
    'car-b': (794, 112, 340, 320),
    'car-c': (794, 112, 680, 320),
    'tops': (906, 118, 0, 1024),
}
GROUND_Z = -0.40
KERB, ROAD_END, WALL_Y, HOUSES_Y = 6.2, 12.2, 14.2, 18.2
HOUSES_TOP, WALL_TOP = 9.2, 0.55
CAR_LENGTH, CAR_HEIGHT, CAR_WIDTH = 4.2, 1.47, 1.74
# side view of a small family car, from the rear bumper round over the roof: (metres along, metres up)
CAR_OUTLINE = (
    (0.40, 0.0),
    (0.02, 0.34),
    (0.03, 0.78),
    (0.16, 0.98),
    (0.62, 1.38),
    (1.05, 1.46),
    (2.05, 1.46),
    (2.42, 1.36),
    (2.98, 0.99),
    (3.75, 0.87),
    (4.10, 0.72),
    (4.19, 0.45),
    (3.80, 0.0),
)


def _uv(cell, u, v):
    """Picture coordinates of the point (u, v) of a cell; u may run past 1 where the cell spans the full width."""
    row, rows, col, cols = CELLS[cell]
    half = 0.6 / SIZE
    low, high = 1 - (row + rows) / SIZE + half, 1 - row / SIZE - half
    return ((col + u * cols) / SIZE, low + (high - low) * v)


def _sheet(name, corners, uvs):
    """One unlit quad of the view."""
    ob = new_obj('BACKDROP_' + name, corners, [(0, 1, 2, 3)], M('backdrop_street'), smooth=False)
    layer = ob.data.uv_layers.new(name='UVMap')
    for loop in ob.data.loops:
        layer.data[loop.index].uv = uvs[loop.vertex_index]
    for a in ('visible_diffuse', 'visible_glossy', 'visible_shadow'):
        setattr(ob, a, False)
    return ob


def _strip(name, cell, x0, x1, at_low, at_high):
    """A sheet along the street from x0 to x1. at_low, at_high = (y, z) of its lower and upper edge in the picture."""
    a, b = x0 / SPAN, x1 / SPAN
    corners = [(x0, *at_low), (x1, *at_low), (x1, *at_high), (x0, *at_high)]
    return _sheet(name, corners, [_uv(cell, a, 0), _uv(cell, b, 0), _uv(cell, b, 1), _uv(cell, a, 1)])


def _car(name, cell, tone, x, y):
    """A parked car: its near side, and the strips of its top. `tone` picks the paint in the cell of tops."""
    n = len(CAR_OUTLINE)
    side = [(x + px, y, GROUND_Z + pz) for px, pz in CAR_OUTLINE]
    ob = new_obj('BACKDROP_' + name, side, [tuple(reversed(range(n)))], M('backdrop_street'), smooth=False)
    layer = ob.data.uv_layers.new(name='UVMap')
    for loop in ob.data.loops:
        px, pz = CAR_OUTLINE[loop.vertex_index]
        layer.data[loop.index].uv = _uv(cell, px / CAR_LENGTH, pz / CAR_HEIGHT)
    for k in range(n - 1):
        (ax, az), (bx, bz) = CAR_OUTLINE[k], CAR_OUTLINE[k + 1]
        corners = [
            (x + ax, y, GROUND_Z + az),
            (x + bx, y, GROUND_Z + bz),
            (x + bx, y + CAR_WIDTH, GROUND_Z + bz),
            (x + ax, y + CAR_WIDTH, GROUND_Z + az),
        ]
        u0, u1 = (tone + (ax + 0.01) / CAR_LENGTH * 0.96) / 3.2, (
            tone + (bx - 0.01) / CAR_LENGTH * 0.96
        ) / 3.2
        _sheet(
            f'{name}_top{k}',
            corners,
            [_uv('tops', u0, 0), _uv('tops', u1, 0), _uv('tops', u1, 1), _uv('tops', u0, 1)],
        )


def street(x0=-46.0, x1=52.0, near_y=4.30):
    """Build the view for a room whose street wall ends at y = near_y."""
    _strip('ground', 'ground', x0, x1, (near_y, GROUND_Z), (HOUSES_Y, GROUND_Z))
    _strip('houses', 'houses', x0, x1, (HOUSES_Y, GROUND_Z), (HOUSES_Y, HOUSES_TOP))
    _strip('wall', 'wall', x0, x1, (WALL_Y, GROUND_Z), (WALL_Y, WALL_TOP))
    far = 30.0
    _strip('sky', 'sky', x0 * 3, x1 * 3, (far, -1.0), (far, 36.0))
    _car('car0', 'car-a', 0, -4.4, 10.1)
    _car('car1', 'car-b', 1, 3.3, 10.2)
    _car('car2', 'car-c', 2, 10.2, 10.1)
    _car('car3', 'car-a', 0, -13.8, 10.1)


def cell_slice(cell):
    """Rows and columns of a cell in the picture."""
    row, rows, col, cols = CELLS[cell]
    return slice(row, row + rows), slice(col, col + cols)
