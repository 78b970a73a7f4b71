"""Pictures of cards, lines and signs on a plane anywhere: lit screens, and print on paper. Millimetres."""

import random
from math import cos, pi, sin

from mathutils import Euler, Matrix, Vector

from devices.digits import DIGITS
from devices.icons import ICONS
from devices.icons_care import CARE_ICONS
from devices.plates import ellipse, outline, plate
from devices.studio import put, stroke
from kit.materials import M
from kit.mesh import new_obj

SIGNS = {**ICONS, **CARE_ICONS}
LAYER = 0.32  # millimetres between what is printed and what it is printed on: enough for every depth buffer
TAP = 0.0005  # how far a place on a screen goes in


class Screen:
    """A plane with x to the right and y up from its middle, printed in layers.

    It lies `up` metres along its own normal from the place `at`. `glow` is how much it shines; `back` is
    the node of all that cannot be tapped.
    """

    def __init__(self, at=(0, 0, 0), turn=(0, 0, 0), up=0.0, glow=0.42, back='display_screen'):
        """Put the plane in its place."""
        self.matrix = (
            Matrix.Translation(at) @ Euler(turn).to_matrix().to_4x4() @ Matrix.Translation((0, 0, up))
        )
        self.glow, self.back = glow, back
        self.begun = set()

    def spot(self, x, y, layer=0):
        """Where a point of the plane is in metres."""
        return tuple(self.matrix @ Vector((x / 1000, y / 1000, layer * LAYER / 1000)))

    def nodes(self, taps):
        """NODES entries for {name: (x, y, wide, high)}."""
        return {name: (None, self.spot(box[0], box[1]), {'press': TAP}) for name, box in taps.items()}

    def ink(self, colour):
        """The material of one colour on this plane."""
        return M(f'screen{self.glow}{colour}', col=colour, rough=0.4, emit=self.glow)

    def _lay(self, node, ob, x, y, layer):
        """Lay a flat part on the plane as part of a node."""
        ob.matrix_world = self.matrix @ Matrix.Translation((x / 1000, y / 1000, layer * LAYER / 1000))
        put(node, ob)

    def shape(self, node, points, colour, layer=1, at=(0, 0)):
        """A filled outline, anticlockwise."""
        verts = [(x / 1000, y / 1000, 0) for x, y in points]
        # every node needs one part that is no print: the first sheet of a display, or the lamp itself
        is_first = node.startswith(('display_', 'indicator_')) and node not in self.begun
        self.begun.add(node)
        more = {} if is_first else {'ghost': True}
        ob = new_obj('shape', verts, [tuple(range(len(verts)))], self.ink(colour), smooth=False, **more)
        self._lay(node, ob, *at, layer)

    def card(self, node, box, colour, r=1.5, layer=1):
        """A filled rectangle (x, y of its middle, wide, high) with round corners."""
        self.shape(node, outline(box[2], box[3], r, 3 if r < 5 else 6), colour, layer, box[:2])

    def button(self, node, box, colour, r=2.0, shade='#9aa5a8', layer=2):
        """A card slightly proud of the screen: a soft rim below it, and sides that one sees from the edge."""
        x, y, wide, high = box
        self.card(self.back, (x, y - 0.5, wide + 0.5, high + 0.3), shade, r, layer - 0.7)
        up = (layer * LAYER) / 1000
        sides = [(0, up - 0.0003), (0, up)]
        ob = plate('tap', wide / 1000, high / 1000, r / 1000, sides, self.ink(colour), 3 if r < 5 else 6)
        self._lay(node, ob, x, y, 0)

    def line(self, node, points, width, colour, layer=3, closed=False, at=(0, 0)):
        """A line of even width."""
        scaled = [(x / 1000, y / 1000) for x, y in points]
        self._lay(node, stroke('line', scaled, width / 1000, self.ink(colour), closed), *at, layer)

    def icon(self, node, name, x, y, size, colour, layer=3, pen=0.2):
        """A sign of SIGNS, `size` high; the pen is a share of half its height."""
        half = size / 2
        for k, (points, closed) in enumerate(SIGNS[name]):
            scaled = [(a * half, b * half) for a, b in points]
            self.line(node, scaled, pen * half, colour, layer + 0.12 * k, closed, (x, y))

    def disc(self, node, x, y, r, colour, layer=3, n=18):
        """A filled circle."""
        self.shape(node, ellipse(r, r, n), colour, layer, (x, y))

    def words(self, node, x, y, wide, colour, high=1.5, layer=3, seed=1):
        """A line of print as blocks of the length of words, from x to the right."""
        chance, left = random.Random(seed), 0.0
        while left < wide - high:
            long = min(wide - left, chance.uniform(1.6, 4.6) * high)
            self.shape(node, outline(long, high, 0), colour, layer, (x + left + long / 2, y))
            left += long + high * 0.62

    def text(self, node, x, y, wide, rows, colour, high=1.2, step=2.4, layer=3, seed=1):
        """A paragraph of such lines, the last one short."""
        for k in range(rows):
            share = 0.55 if rows > 1 and k == rows - 1 else 0.94
            self.words(node, x, y - k * step, wide * share, colour, high, layer, seed * 17 + k)

    def number(self, node, digits, x, y, high, colour, layer=3, pen=0.2):
        """Digits and : . / from x to the right, `high` tall; returns where they end."""
        half = high / 2
        for k, digit in enumerate(digits):
            if digit in ':.':
                for at in (0.45, -0.45) if digit == ':' else (-0.85,):
                    self.disc(node, x + 0.1 * half, y + at * half, 0.16 * half, colour, layer, 8)
                x += 0.6 * half
                continue
            lines = [[(-0.4, -1), (0.4, 1)]] if digit == '/' else DIGITS[digit]
            for line in lines:
                scaled = [(a * half, b * half) for a, b in line]
                self.line(node, scaled, pen * half, colour, layer, digit == '0', (x + 0.5 * half, y))
            x += 1.45 * half
        return x

    def glint(self, node, x, y, r, start, end, width, colour, layer=3, n=10):
        """A piece of a ring, degrees anticlockwise from the right: dials, brackets, progress."""
        turns = [pi / 180 * (start + (end - start) * i / n) for i in range(n + 1)]
        self.line(node, [(r * cos(t), r * sin(t)) for t in turns], width, colour, layer, at=(x, y))
