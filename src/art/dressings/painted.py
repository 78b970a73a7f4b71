"""Painted things: flat coloured faces laid one on another, for pictures, photographs, letters and labels."""

from math import cos, pi, sin

import numpy as np
from mathutils import Vector

from kit.materials import M, hexlin
from kit.mesh import new_obj
from kit.shapes import box, moulding

# One coat of paint lies this far before the one below, so that the two never flicker.
COAT = 0.0005
LYING = -pi / 2


def paint(col):
    """A matt colour, by its hex."""
    return M('paint_' + col[1:], col=col, rough=0.85)


def tints(ob, material, flat):
    """A face with a `fade` goes from its own colour at the foot to that one at the top."""
    values = flat(ob, material)
    if ob.get('fade'):
        heights = np.array([v.co.z for v in ob.data.vertices], np.float32)
        share = (heights - heights.min()) / max(1e-6, np.ptp(heights))
        values = values * (1 - share[:, None]) + np.array(ob['fade'], np.float32) * share[:, None]
    return values


class Sheet:
    """A flat place to paint on, x across and z up. It looks to -y; tilt LYING puts it face up on a table."""

    def __init__(self, at=(0, 0, 0), tilt=0.0, turn=0.0, roll=0.0):
        self.parts = []
        # how many coats lie there; set it back where things do not overlap, else a busy picture grows thick
        self.coats = 0
        self.at, self.rot = at, (tilt, roll, turn)

    def patch(self, points, col, fade=None):
        """A face through points (x, z), above all that is there already."""
        self.coats += 1
        lift = -COAT * self.coats
        area = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(points, [*points[1:], points[0]]))
        ordered = points if area > 0 else points[::-1]
        verts = [(x, lift, z) for x, z in ordered]
        face = new_obj('patch', verts, [tuple(range(len(verts)))], paint(col), False, self.at, self.rot)
        face['ghost'] = True
        if fade:
            face['fade'] = hexlin(fade)
        self.parts.append(face)

    def block(self, x0, z0, x1, z1, col, fade=None):
        """An upright rectangle."""
        self.patch([(x0, z0), (x1, z0), (x1, z1), (x0, z1)], col, fade)

    def oval(self, x, z, rx, rz, col, n=12, span=(0, 2 * pi), fade=None):
        """An ellipse, or the piece of one between two angles."""
        whole = span[1] - span[0] > 6.2
        steps = n if whole else n + 1
        angles = [span[0] + (span[1] - span[0]) * k / n for k in range(steps)]
        self.patch([(x + rx * cos(a), z + rz * sin(a)) for a in angles], col, fade)

    def band(self, points, width, col, end=None):
        """A brush stroke; `end` is its width where the brush leaves."""
        p = [Vector(q) for q in points]
        left, right = [], []
        for i, q in enumerate(p):
            along = (p[min(i + 1, len(p) - 1)] - p[max(i - 1, 0)]).normalized()
            share = i / (len(p) - 1)
            half = (width + ((width if end is None else end) - width) * share) / 2
            left.append(tuple(q + Vector((-along.y, along.x)) * half))
            right.append(tuple(q - Vector((-along.y, along.x)) * half))
        self.patch(right + left[::-1], col)

    def writing(self, x0, x1, top, lines, gap, col='#8a8f96', seed=1):
        """Lines that stand for handwriting or print."""
        for k in range(lines):
            self.coats -= k > 0
            short = (k * 37 + seed * 53) % 100 / 100 * 0.35
            z = top - k * gap
            self.block(x0, z - gap * 0.14, x1 - (x1 - x0) * short, z + gap * 0.14, col)

    def bust(self, x, z, size, skin, hair, cloth, is_short=False):
        """Head and shoulders of somebody, with long or short hair; z is where the picture cuts them off."""
        s = size
        self.oval(x, z, 0.62 * s, 0.78 * s, cloth, 10, (0, pi))
        self.oval(
            x,
            z + (1.22 if is_short else 1.12) * s,
            *((0.33 * s, 0.34 * s) if is_short else (0.40 * s, 0.46 * s)),
            hair
        )
        self.block(x - 0.12 * s, z + 0.6 * s, x + 0.12 * s, z + 0.9 * s, skin)
        self.oval(x, z + 1.05 * s, 0.30 * s, 0.38 * s, skin)
        self.oval(x, z + 1.36 * s, 0.31 * s, 0.14 * s, hair, 8)
        for side in (-1, 1):
            self.oval(x + side * 0.11 * s, z + 1.08 * s, 0.03 * s, 0.03 * s, '#3d3029', 6)
            self.coats -= 1
        self.oval(x, z + 0.90 * s, 0.11 * s, 0.05 * s, '#a8574a', 6, (pi, 2 * pi))


def framed(width, height, wood, mount='#f3efe4', border=0.055):
    """A picture on the wall, about its middle: its frame, and the sheet and half size to paint within."""
    profile = [(0, 0), (0, 0.022), (0.010, 0.027), (0.024, 0.020), (0.030, 0.010)]
    hw, hh = width / 2, height / 2
    around = [(-hw, -hh), (hw, -hh), (hw, hh), (-hw, hh)]
    rail = moulding('frame', around, profile, M('frame_' + wood[1:], col=wood), closed=True, plane='xz')
    rail['fine'] = 0.3
    sheet = Sheet((0, -0.006, 0))
    sheet.block(-hw + 0.02, -hh + 0.02, hw - 0.02, hh - 0.02, mount)
    return [rail], sheet, (hw - 0.03 - border, hh - 0.03 - border)


def photograph(width, height, wood, mount='#f3efe4'):
    """A photograph that stands: its frame, and the sheet whose z = 0 is the foot of the print."""
    lean, frame = 0.17, M('frame_' + wood[1:], col=wood)
    stand = box(
        'strut', (0.03, 0.004, height * 0.8), (0, height * 0.36, 0.0), frame, bevel=0, rot=(0.28, 0, 0)
    )
    body = box('photo', (width, 0.012, height), (0, 0, 0), frame, bevel=0.004, rot=(-lean, 0, 0))
    rim = 0.016
    sheet = Sheet((0, -0.0068, rim), -lean)
    sheet.block(-width / 2 + rim, 0, width / 2 - rim, height - 2 * rim, mount)
    return [body, stand], sheet
