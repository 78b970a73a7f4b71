"""Phones, tablets and laptops: bodies that many devices share. Built lying round the origin, screen up."""

from math import pi, radians

from mathutils import Euler, Matrix, Vector

from devices.plates import outline, plate, soft_edge
from kit.materials import M
from kit.mesh import new_obj, place
from kit.shapes import box, lathe

LIP = 0.0012  # a case stands this far over the glass


def flat(name, points, mat, at, z):
    """A thin print or hole without shadow."""
    return new_obj(
        name, [(x + at[0], y + at[1], z) for x, y in points], [tuple(range(len(points)))], mat, ghost=True
    )


def handset(size, shell, r=0.013, rim=0.0032, keys=None, edge=0.0042):
    """A phone or tablet (wide, high, deep) in its case. `rim` is how broad the case shows round the glass.

    Returns the parts and the height of the glass.
    """
    wide, high, deep = size
    low = soft_edge(deep, edge, 2)[:3]
    lip = [
        (0, deep - 0.0016),
        (0.0005, deep - 0.0004),
        (0.0014, deep),
        (rim - 0.0006, deep),
        (rim, deep - LIP),
    ]
    black = M('glass', col='#15181b', rough=0.1)
    top = deep - LIP + 0.0004
    parts = [
        plate('case', wide, high, r, low + lip, shell, 4),
        plate(
            'glass',
            wide - 2 * rim,
            high - 2 * rim,
            r - rim,
            [(0.0002, deep - LIP), (0.0007, top)],
            black,
            4,
        ),
    ]
    parts += _ends(wide, high, deep, rim, top)
    keys = keys or shell
    for y, long in ((high * 0.20, 0.020), (high * 0.34, 0.010)):
        parts.append(box('key', (0.0022, long, 0.0030), (wide / 2, y, deep * 0.42), keys, 0, drop=('-x',)))
    return parts, top


def _ends(wide, high, deep, rim, top):
    """Earpiece and camera in the glass above, charging socket in the lower end."""
    grey, hole = M('earpiece', col='#3b4146'), M('hole', col='#0c0e10')
    up = high / 2 - rim - 0.0042
    return [
        flat('earpiece', outline(0.011, 0.0013, 0.0006, 2), grey, (0, up), top + 0.0003),
        flat('lens', outline(0.0032, 0.0032, 0.0016, 2), grey, (0.012, up), top + 0.0003),
        box('socket', (0.0092, 0.0008, 0.0030), (0, -high / 2 - 0.0001, deep * 0.40), hole, 0, drop=('+y',)),
    ]


def prop(wide, lean, deep, mat, foot=0.055):
    """A bent metal stand for a phone or tablet that leans `lean` from the table, its lower edge at y = 0."""
    up = Euler((lean, 0, 0))
    back = plate('stand', wide, 0.10, 0.008, soft_edge(0.003, 0.001, 2), mat, 3, bottom=True)
    place([back], (0, 0, 0.004), 0, up)
    back.data.transform(Matrix.Translation((0, 0.050, -0.0035)))
    lip = box('stand_lip', (wide, 0.003, 0.010), (0, -deep - 0.006, 0.0022), mat, 0.0012, 2)
    base = plate('stand_base', wide, foot + deep + 0.014, 0.008, soft_edge(0.004, 0.0012, 2), mat, 3)
    base.location = (0, (foot - deep - 0.014) / 2, 0)
    return [back, lip, base]


LAPTOP = (0.322, 0.222, 0.0150)  # wide, deep, high of the lower half
LID_HIGH = 0.214
LEAN = radians(72)  # the lid turns this far up from lying flat with its screen up
HINGE = (0, LAPTOP[1] / 2 - 0.006, LAPTOP[2] + 0.001)
LID_TURN = (LEAN, 0, 0)


def lid_middle():
    """Where the middle of the screen is; a Screen there with LID_TURN prints on the glass."""
    at = Euler(LID_TURN).to_matrix() @ Vector((0, LID_HIGH / 2 + 0.003, 0.0041))
    return tuple(at + Vector(HINGE))


def laptop(shell, deck, key, glass=None):
    """An open laptop that faces -y: keys, pad, hinge, lid. `deck` is the material round the keys."""
    wide, deep, high = LAPTOP
    dark = M('hole', col='#0c0e10')
    low = soft_edge(high, 0.0045, 2)
    parts = [
        plate('base', wide, deep, 0.012, low, shell, 4),
        plate(
            'deck', wide - 0.010, deep - 0.012, 0.009, [(0, high - 0.001), (0.0004, high + 0.0003)], deck, 3
        ),
        plate('pad', 0.104, 0.062, 0.004, [(0, high), (0.0006, high + 0.0008)], shell, 3),
    ]
    parts[2].location = (0, -0.070, 0)
    parts += _keys(high, key)
    for x in (-0.105, 0.105):
        turn = (0, pi / 2, 0)
        parts.append(
            lathe(
                'hinge',
                [(0, 0), (0.0055, 0), (0.0055, 0.044), (0, 0.044)],
                (x - 0.022, HINGE[1], HINGE[2]),
                dark,
                12,
                turn,
            )
        )
    for y in (0.035, 0.055, 0.072):
        parts.append(box('port', (0.0010, 0.0085, 0.0034), (wide / 2, y, 0.0052), dark, 0))
    return parts + _lid(wide, shell, glass or M('glass', col='#15181b', rough=0.1))


def _keys(high, mat):
    """Five rows of keys and the space bar, in a shallow field."""
    well = plate(
        'well',
        0.272,
        0.097,
        0.004,
        [(0, high + 0.0004), (0.0004, high + 0.0006)],
        M('key_well', col='#2a2e31'),
        2,
    )
    well.location = (0, 0.030, 0)
    parts, step = [well], 0.0190
    for row in range(5):
        count = 14 if row < 4 else 0
        for k in range(count):
            parts.append(_key(-0.1235 + k * step, 0.0675 - row * step, 0.0166, high, mat))
    for x, wide in ((-0.1105, 0.0426), (-0.0655, 0.0426), (0.0, 0.0836), (0.0655, 0.0426), (0.1105, 0.0426)):
        parts.append(_key(x, -0.0085, wide, high, mat))
    return parts


def _key(x, y, wide, high, mat):
    """One key: slopes gentle enough to share corners with its top."""
    ob = plate('key', wide, 0.0166, 0, [(0, high + 0.0006), (0.0018, high + 0.0018)], mat)
    ob.location = (x, y, 0)
    return ob


def _lid(wide, shell, glass):
    """The lid, leaning back on the hinge."""
    back = plate('lid', wide, LID_HIGH, 0.010, soft_edge(0.0055, 0.0020, 2), shell, 4, bottom=True)
    pane = plate('pane', wide - 0.006, LID_HIGH - 0.006, 0.008, [(0, 0.0052), (0.0005, 0.0058)], glass, 4)
    lens = flat(
        'lens',
        outline(0.0036, 0.0036, 0.0018, 2),
        M('earpiece', col='#3b4146'),
        (0, LID_HIGH / 2 - 0.0075),
        0.0061,
    )
    parts = [back, pane, lens]
    for ob in parts:
        ob.data.transform(Matrix.Translation((0, LID_HIGH / 2 + 0.003, -0.0020)))
    return place(parts, HINGE, 0, Euler(LID_TURN))


def on_prop(high, lean):
    """Where the middle of a phone `high` tall is when it leans on `prop`."""
    return tuple(Euler((lean, 0, 0)).to_matrix() @ Vector((0, high / 2, 0.0002)) + Vector((0, 0, 0.0045)))
