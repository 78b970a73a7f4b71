"""Light where something stands that is not there in every home, and on the edges of doors.

A room is baked with all its things. What a home hides leaves black texels behind: nobody can see them as long as the
thing is there. A room's RELIGHT names boxes (low, high), and in them the light is drawn on from beside them. A third
member leaves out what is darker than that part of the light beside: corners, and the thing's own shade.

A door is shut in the bake, so the edges of its leaf are black. They get the light of its faces, a little less of it. So do
the texels of its faces that lie partly under the moulding of a panel: a row of them would show as a dark dashed line.
"""
import ast
import json
import os
import re

import numpy as np

from kit.denoise import shift

# how far round a box light is looked for, and how many texels of it are enough
RIM_M = 0.35
SAMPLES = 1500
# texels at a time, to spare memory
CHUNK = 4000
# how near the outline of a leaf its edge lies, and how dark it may be and how bright it gets, beside the faces
EDGE_M, FLAT_M = 0.005, 0.001
EDGE_DARK, EDGE_LIGHT = 0.6, 0.8
# a dark line on a face is at most twice this wide, in texels, and darker than this part of what is beside it
LINE_REACH, LINE_DARK = 2, 0.8


def boxes(name):
    """The boxes of the module's RELIGHT, read from its text: only Blender can run it."""
    art = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    file = os.path.join(art, 'rooms', name.replace('-', '_') + '.py')
    found = re.search(r'^RELIGHT = (\(.*?^\))', open(file).read(), re.S | re.M)
    return ast.literal_eval(found.group(1)) if found else ()


def within(position, low, high, margin=0.0):
    """Texels whose place is in a box."""
    return ((position > np.array(low) - margin) & (position < np.array(high) + margin)).all(-1)


def texels(name, position):
    """Texels in any of the boxes."""
    inside = np.zeros(position.shape[:2], bool)
    for low, high, *_ in boxes(name):
        inside |= within(position, low, high)
    return inside


def _from_beside(place, facing, places, facings, lights):
    """Light at texels from that of others: the nearer and the more they face the same way, the more they count."""
    out = np.zeros_like(place)
    for k in range(0, len(place), CHUNK):
        part = slice(k, k + CHUNK)
        near = np.linalg.norm(place[part, None] - places[None], axis=-1) + 0.01
        alike = np.clip(facing[part] @ facings.T, 0, 1) ** 8 + 1e-9
        weight = alike / near**3
        out[part] = weight @ lights / weight.sum(1, keepdims=True)
    return out


def fill(name, light, lit, position, normal):
    """The light with its boxes filled; `lit` are the texels whose light is known."""
    light = light.copy()
    inside = texels(name, position)
    for low, high, *shade in boxes(name):
        wanted = within(position, low, high)
        beside = lit & ~inside & within(position, low, high, RIM_M)
        if not wanted.any() or not beside.any():
            continue
        if shade:
            bright = light.mean(-1)
            beside &= bright > shade[0] * np.median(bright[beside])
        known = np.flatnonzero(beside.ravel())
        known = known[:: max(1, len(known) // SAMPLES)]
        light[wanted] = _from_beside(
            position[wanted],
            normal[wanted],
            position.reshape(-1, 3)[known],
            normal.reshape(-1, 3)[known],
            light.reshape(-1, 3)[known],
        )
    return light


def _dark_lines(bright, face):
    """Texels of a face that are darker than on both sides: a morphological closing takes them away."""
    reach = range(-LINE_REACH, LINE_REACH + 1)
    steps = [(y, x) for y in reach for x in reach]
    highest = np.maximum.reduce([shift(np.where(face, bright, 0), y, x) for y, x in steps])
    closed = np.minimum.reduce([shift(np.where(face, highest, np.inf), y, x) for y, x in steps])
    return face & (bright < LINE_DARK * closed)


def leaf_edges(folder, light, lit, position, normal):
    """The light with dark edges and lines of door leaves lit, and which texels those are. A leaf is thin along its own y."""
    light, bright = light.copy(), light.mean(-1)
    edges = np.zeros(position.shape[:2], bool)
    with open(os.path.join(folder, 'leaves.json')) as f:
        leaves = json.load(f)
    for leaf in leaves:
        inverse = np.array(leaf['inverse'])
        low, high = np.array(leaf['low']), np.array(leaf['high'])
        place = position @ inverse[:3, :3].T + inverse[:3, 3]
        x, y, z = np.moveaxis(place, -1, 0)
        inside = within(place, low, high, 0.002)
        rim = (x < low[0] + EDGE_M) | (x > high[0] - EDGE_M) | (z > high[2] - EDGE_M)
        flat = np.minimum(np.abs(y - low[1]), np.abs(y - high[1])) < FLAT_M
        lines = _dark_lines(bright, inside & flat & ~rim)
        faces = np.flatnonzero((inside & lit & flat & ~rim & ~lines).ravel())
        if not len(faces):
            continue
        usual = np.median(bright.ravel()[faces])
        faces = faces[bright.ravel()[faces] > 0.5 * usual]
        faces = faces[:: max(1, len(faces) // SAMPLES)]
        beside = [a.reshape(-1, 3)[faces] for a in (position, normal, light)]
        dark = inside & rim & (bright < EDGE_DARK * usual)
        for wanted, share in ((dark, EDGE_LIGHT), (lines, 1)):
            light[wanted] = share * _from_beside(position[wanted], normal[wanted], *beside)
        edges |= dark | lines
    return light, edges
