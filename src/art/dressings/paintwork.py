"""Pictures without textures: areas, ovals and lines of colour, frames for them, tints by place."""

from math import cos, pi, sin

from mathutils import Euler, Vector

from kit.materials import M, hexlin
from kit.mesh import grid_faces, new_obj, place
from kit.shapes import box, moulding

# Each layer of paint lies this much before the one below it.
LAYER = 0.0005
# name of a rule -> function of a vertex's place that gives a colour, or None for the part's own
RULES = {}


def dye(colour, rough=0.8):
    """The material of a plain colour."""
    return M('dye_' + colour[1:], col=colour, rough=rough)


def arc(cx, cy, rx, ry, a0=0.0, a1=2 * pi, n=16):
    """Points on an oval; a whole one has no point twice."""
    whole = abs(a1 - a0) > 2 * pi - 1e-6
    steps = n if whole else n - 1
    return [
        (cx + rx * cos(a0 + (a1 - a0) * k / steps), cy + ry * sin(a0 + (a1 - a0) * k / steps))
        for k in range(n)
    ]


class Painting:
    """Colours laid on a wall (x right, y up, seen from -y) or on a table (x right, y away)."""

    def __init__(self, name, on_table=False, lift=0.0):
        self.name = name
        self.parts = []
        self.on_table = on_table
        self.lift = lift

    def _spot(self, x, y):
        up = self.lift + LAYER * len(self.parts)
        return (x, y, up) if self.on_table else (x, -up, y)

    def _lay(self, verts, faces, colour):
        part = new_obj(f'{self.name}_{len(self.parts)}', verts, faces, dye(colour), smooth=False, ghost=True)
        self.parts.append(part)

    def area(self, colour, points):
        """A filled outline; its points run anticlockwise as the viewer sees them."""
        turn = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(points, points[1:] + points[:1]))
        points = points if turn > 0 else points[::-1]
        self._lay([self._spot(*p) for p in points], [tuple(range(len(points)))], colour)

    def block(self, colour, x, y, w, h):
        """A rectangle from its lower left corner."""
        self.area(colour, [(x, y), (x + w, y), (x + w, y + h), (x, y + h)])

    def oval(self, colour, cx, cy, rx, ry=None, n=14):
        """A filled oval."""
        self.area(colour, arc(cx, cy, rx, ry or rx, n=n))

    def line(self, colour, points, width):
        """A line of even width, or of a width for each point."""
        path = [Vector(p) for p in points]
        verts = []
        for k, p in enumerate(path):
            along = (path[min(k + 1, len(path) - 1)] - path[max(k - 1, 0)]).normalized()
            half = (width[k] if isinstance(width, (list, tuple)) else width) / 2
            side = Vector((-along.y, along.x)) * half
            verts += [self._spot(*(p + side)), self._spot(*(p - side))]
        self._lay(verts, grid_faces(2, len(path)), colour)


def framed(name, w, h, wood, paper, draw, fw=0.024, mount=0.04):
    """A picture for a wall, centred; `draw(painting, w, h)` fills what the mount leaves free."""
    profile = [(0, 0), (0, 0.020), (fw * 0.35, 0.023), (fw * 0.8, 0.016), (fw, 0.006)]
    path = [(-w / 2, -h / 2), (w / 2, -h / 2), (w / 2, h / 2), (-w / 2, h / 2)]
    rim = moulding(name + '_rim', path, profile, dye(wood, 0.5), closed=True, plane='xz')
    painting = Painting(name, lift=0.006)
    painting.block(paper, -w / 2 + fw * 0.6, -h / 2 + fw * 0.6, w - fw * 1.2, h - fw * 1.2)
    draw(painting, w - 2 * (fw + mount), h - 2 * (fw + mount))
    return [rim, *painting.parts]


def stood(name, parts, h, lean=0.20):
    """A framed picture that stands on its lower edge and leans on a strut."""
    parts = [
        *parts,
        box(name + '_strut', (0.03, 0.006, h * 0.8), (0, 0.004, -h / 2), dye('#5b4a3b'), bevel=0),
    ]
    return place(parts, (0, 0, h / 2 * cos(lean)), parent_rot=Euler((-lean, 0, 0)))


def tints(ob, material, flat):
    """The part's own colour, but for what its rule says of each vertex."""
    values = flat(ob, material)
    rule = RULES.get(ob.get('rule'))
    if rule:
        for k, v in enumerate(ob.data.vertices):
            colour = rule(v.co)
            if colour:
                values[k] = hexlin(colour)
    return values


def ruled(ob, name, rule):
    """Gives a part a rule of its own and returns it."""
    RULES[name] = rule
    ob['rule'] = name
    return ob


def wave(k, seed=0.0):
    """A small even unrest between -1 and 1, the same at every build."""
    return sin(k * 12.9898 + seed * 7.233) * 0.6 + sin(k * 4.1 + seed) * 0.4
