"""What the show home has of its own: a base unit in the cooker's place, for the induction hob to lie in, and a shelf where
the cistern of the old toilet was, for the plant on it.

The unit's front is like those of the kitchen. Its origin is on the floor under the middle of the worktop, that of the
shelf on the wall at the height of its board. Both face -y.
"""

from dressings.paintwork import dye
from dressings.studio import Shelf
from dressings.studio import lights as lights
from kit.loft import framed_front
from kit.shapes import box, spline, tube

SHELF = Shelf()
WIDE, DEEP, TOP, THICK, PLINTH = 0.60, 0.60, 0.90, 0.04, 0.10
FACE = 0.036 - DEEP / 2
DRAWERS = (0.29, 0.26)


def bow(z):
    """Bow handle across the middle of a drawer."""
    points = [(-0.06, 0), (-0.048, -0.024), (0.048, -0.024), (0.06, 0)]
    path = spline([(x, FACE - 0.018 + out, z) for x, out in points], 2)
    return tube('handle', path, 0.005, dye('#8d8a82'), n=5)


def hob_unit():
    """Three drawers under an oak worktop: pans below, spoons above."""
    sage = dye('#c0c8b0')
    low, high = PLINTH + 0.005, TOP - THICK - 0.006
    heights = (*DRAWERS, high - low - sum(DRAWERS))
    parts = [
        box('carcass', (WIDE, DEEP - 0.038, TOP - THICK - PLINTH), (0, 0.018, PLINTH), dye('#6d7360'), bevel=0),
        box('plinth', (WIDE, 0.02, PLINTH), (0, 0.10 - DEEP / 2, 0), dye('#8f9880'), bevel=0),
        box('worktop', (WIDE, DEEP, THICK), (0, 0, TOP - THICK), dye('#c79a66'), bevel=0.006, seg=2),
    ]
    z = low
    for height in heights:
        at = (0.002 - WIDE / 2, FACE, z + 0.002)
        rail = 0.062 if height > 0.25 else 0.042
        parts.append(framed_front('front', WIDE - 0.004, height - 0.004, sage, rail=rail, loc=at))
        parts.append(bow(z + height - 0.03))
        z += height
    SHELF.stand('prop_show-hob-unit', parts)


def shelf():
    """A white board on two brackets."""
    white, metal = dye('#ece8de'), dye('#b9bdbf')
    parts = [box('board', (0.46, 0.20, 0.018), (0, -0.10, -0.018), white, bevel=0.004, seg=2)]
    for x in (-0.16, 0.16):
        parts.append(box('rib', (0.018, 0.16, 0.012), (x, -0.08, -0.030), metal, bevel=0))
        parts.append(box('back', (0.018, 0.008, 0.11), (x, -0.004, -0.128), metal, bevel=0))
        parts.append(tube('brace', [(x, -0.150, -0.026), (x, -0.006, -0.118)], 0.006, metal, n=5))
    SHELF.stand('prop_show-shelf', parts)


def build():
    """Make both."""
    hob_unit()
    shelf()


NODES = SHELF.nodes
