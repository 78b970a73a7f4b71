"""Falls detector: a small sensor with its button, clipped on a wrist strap; its neck cord lies beside it. Faces -y."""

from math import cos, pi, sin

from devices.moulded import bead, dark, grey, pale, printed, push, rounded, seam, shell, slab, table_shadow
from devices.studio import lights as lights
from devices.studio import put, table
from kit.materials import M, hexlin
from kit.mesh import grid_faces, new_obj
from kit.shapes import lathe, spline, tube

MOUNT = 'worn'
W, H, D = 0.043, 0.052, 0.0125
LOW = 0.0042  # the sensor rests on the strap
TOP = LOW + D
BUTTON, LIGHT = (0, -0.0040, TOP), (0, 0.0185, TOP)
CLIP = (0.098, -0.050, 0)

NODES = {
    'body': (None, (0, 0, 0)),
    'control_sensor': (None, (0, 0, 0)),
    'control_sensor-button': ('control_sensor', BUTTON, {'press': 0.002}),
    'indicator_sensor-light': ('control_sensor', LIGHT),
    'control_neck-cord': (None, CLIP),
}
LAMPS = {'indicator_sensor-light': hexlin('#35c46a')}


def ribbon(name, line, width, thick, mat):
    """A flat band of even thickness along (y, z) points, with its edges closed."""
    n, verts = len(line), []
    for k, (y, z) in enumerate(line):
        (y0, z0), (y1, z1) = line[max(k - 1, 0)], line[min(k + 1, n - 1)]
        length = ((y1 - y0) ** 2 + (z1 - z0) ** 2) ** 0.5
        ny, nz = -(z1 - z0) / length * thick, (y1 - y0) / length * thick
        for x, up in ((-1, 0), (-1, 0.6), (-0.90, 1), (0, 1), (0.90, 1), (1, 0.6), (1, 0)):
            verts.append((x * width / 2, y + ny * up, z + nz * up))
    faces = grid_faces(7, n) + [tuple(reversed(range(7))), tuple(range((n - 1) * 7, n * 7))]
    return new_obj(name, verts, faces, mat, autosmooth=50)


def strap():
    """Soft woven strap that runs out to both sides, with a buckle on one end and holes in the other."""
    cloth, node = M('strap', col='#56646e', rough=0.9), 'control_sensor'
    up = [
        (0.024, 0.0006),
        (0.034, 0.0012),
        (0.050, 0.0050),
        (0.066, 0.0062),
        (0.084, 0.0032),
        (0.098, 0.0006),
        (0.106, 0.0004),
    ]
    down = [(-y * 1.12, z * (0.8 if z > 0.003 else 1)) for y, z in up]
    points = [(y, z, 0) for y, z in [*reversed(down), (0, 0.0006), *up]]
    line = [(p.x, p.y) for p in spline(points, 3)]
    put(node, ribbon('strap', line, 0.0205, 0.0022, cloth))
    for k in range(5):
        y = -0.074 - 0.0085 * k
        z = height(line, y) + 0.0026
        put(node, lathe('eyelet', [(0.0021, 0.0004), (0.0021, 0)], (0, y, z), grey(), n=10))
        put(node, lathe('eye', [(0, 0.0006), (0.0014, 0.0006)], (0, y, z), dark(), n=8))
    steel = M('steel', col='#b4b9bc', rough=0.3)
    ring = [(0.0150, 0.097), (0.0150, 0.113), (-0.0150, 0.113), (-0.0150, 0.097)]
    put(node, tube('buckle', [(x, y, 0.0034) for x, y in ring], 0.0014, steel, n=6, closed=True))
    put(
        node,
        tube('tongue', [(0, 0.098, 0.0036), (0, 0.106, 0.0052), (0, 0.1135, 0.0050)], 0.0011, steel, n=5),
    )
    put(
        node,
        slab(
            'loop',
            (0.0250, 0.0070),
            rounded(0.0060, 0.0020, 2),
            (0, 0.0800, 0.0006),
            M('loop', col='#3e4a52'),
            0.002,
            step=0,
        ),
    )


def height(line, y):
    """Height of the strap at y."""
    return min(line, key=lambda p: abs(p[0] - y))[1]


def sensor():
    """Rounded sensor case in two shells with lugs for the strap, a large button and a small light."""
    node = 'control_sensor'
    put(
        node,
        slab(
            'case', (W, H), seam(D, 0.0048, 0.0042, gap=0.0005), (0, 0, LOW), shell(), 0.0165, n=8, step=0.008
        ),
    )
    lug = M('lug', col='#c3c5c4')
    for y in (-0.0262, 0.0262):
        put(
            node,
            slab('lug', (0.0270, 0.0080), rounded(0.0066, 0.0022, 2), (0, y, 0.0008), lug, 0.0030, step=0),
        )
    well = [(0.0163, -0.0006), (0.0161, 0.0007), (0.0150, 0.0011), (0.0140, 0.0002)]
    put(node, lathe('well', well, BUTTON, grey(), n=32, autosmooth=180))
    red = M('alarm_red', col='#c81f2a')
    put('control_sensor-button', push('press', BUTTON, 0.0137, 0.0024, red, n=32))
    at = (BUTTON[0], BUTTON[1], TOP + 0.0028)
    printed('control_sensor-button', 'person', at, 0.0068, 0.0015, pale())
    bead('indicator_sensor-light', LIGHT, 0.0022, n=14, rim=node)


def neck_cord():
    """Neck cord with its safety catch and the clip that takes the sensor."""
    node, (x, y, _) = 'control_neck-cord', CLIP
    cord = M('cord', col='#8d969b')
    z = 0.0022
    path = [
        (x - 0.0010, y + 0.0205, 0.0046),
        (x - 0.018, y + 0.055, z),
        (x - 0.030, y + 0.105, z),
        (x - 0.012, y + 0.150, z),
        (x + 0.030, y + 0.158, z),
        (x + 0.058, y + 0.122, z),
        (x + 0.046, y + 0.070, z),
        (x + 0.020, y + 0.035, z),
        (x + 0.0010, y + 0.0205, 0.0046),
    ]
    put(node, tube('cord', spline(path, 5), 0.0018, cord, n=10))
    catch = [
        (0, -0.009),
        (0.0030, -0.009),
        (0.0040, -0.007),
        (0.0040, -0.0006),
        (0.0034, 0),
        (0.0040, 0.0006),
        (0.0040, 0.007),
        (0.0030, 0.009),
        (0, 0.009),
    ]
    put(
        node,
        lathe(
            'catch',
            catch,
            (x + 0.018, y + 0.157, 0.0040),
            shell(),
            n=12,
            rot=(0, pi / 2, 0.12),
            autosmooth=40,
        ),
    )
    frame = [
        (0.0175, 0.0),
        (0.0150, 0.016),
        (0, 0.021),
        (-0.0150, 0.016),
        (-0.0175, 0),
        (-0.0150, -0.018),
        (0, -0.0225),
        (0.0150, -0.018),
    ]
    loop = spline([(x + a, y + b - 0.006, 0.0032) for a, b in [*frame, frame[0]]], 3)
    put(node, tube('clip', loop[:-1], 0.0028, shell(), n=10, closed=True))
    eye = [
        (x + 0.0055 * cos(a), y + 0.0190 + 0.0045 * sin(a), 0.0040) for a in [k * pi / 5 for k in range(10)]
    ]
    put(node, tube('eye', eye, 0.0017, shell(), n=6, closed=True))


def build():
    """Sensor on its strap, and the cord beside it."""
    strap()
    sensor()
    neck_cord()
    table(1.6, 0)


def shadow_grids():
    """Table below strap and cord."""
    return table_shadow((-0.045, -0.150), (0.185, 0.140), 0.0115)
