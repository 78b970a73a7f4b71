"""Walls and ground that show a repeating cell of the art atlas, and stone copings along them."""

from mathutils import Vector

from kit.materials import M
from kit.mesh import new_obj, set_uv
from kit.shapes import box

INSET = 1.2 / 1024


def _cuts(a, b, step, base=0.0):
    """The places from a to b where the pattern begins anew."""
    k = int((a - base) / step + 1e-6) + 1
    out = [a]
    while base + k * step < b - 1e-4:
        if base + k * step > a + 1e-4:
            out.append(base + k * step)
        k += 1
    return out + [b]


def _share(a, b, step, base=0.0):
    """Where a piece a..b begins and ends in its repeat, each 0..1."""
    start = base + int((a - base) / step + 1e-6) * step
    return (a - start) / step, (b - start) / step


def _in_cell(cell, fu, fv):
    """A point of the cell, clear of its rim."""
    u0, v0, u1, v1 = cell
    return (
        u0 + INSET + (u1 - u0 - 2 * INSET) * min(1, max(0, fu)),
        v0 + INSET + (v1 - v0 - 2 * INSET) * min(1, max(0, fv)),
    )


def _quad(name, corners, uvs, lm_w):
    """One flat piece with a UV for each corner."""
    ob = new_obj(name, corners, [(0, 1, 2, 3)], M('art', 'art'), smooth=False, lm_w=lm_w)
    set_uv(ob, lambda co, _: uvs[min(range(4), key=lambda i: (Vector(corners[i]) - co).length)])
    ob['lm_uv'] = 'project'
    return ob


def panel(name, start, along, span, height, cell, cover=1.8, base=0.0, lm_w=0.8, top=None):
    """Upright wall. It runs from plan point `start` in unit direction `along` and faces that direction's right hand.

    span, height: the stretch covered, in metres from `start` and above z = 0. The pattern is fixed to `start` and
    `base`, so panels of one wall join. top(s): its upper edge where that is not level (within one repeat).
    """
    ss, zs = _cuts(*span, cover), _cuts(*height, cover, base)
    for i, (a, b) in enumerate(zip(ss, ss[1:])):
        fa, fb = _share(a, b, cover)
        for j, (c, d) in enumerate(zip(zs, zs[1:])):
            sloped = top and j == len(zs) - 2
            left, right = (top(a), top(b)) if sloped else (d, d)
            corners, uvs = [], []
            for s, f, z in ((a, fa, c), (b, fb, c), (b, fb, right), (a, fa, left)):
                corners.append((start[0] + along[0] * s, start[1] + along[1] * s, z))
                uvs.append(_in_cell(cell, f, _share(c, z, cover, base)[1]))
            _quad(f'{name}_{i}{j}', corners, uvs, lm_w)


def ground(name, area, z, cell, cover, lm_w=0.8, origin=(0, 0)):
    """Level ground over area (west, south, east, north) with the pattern fixed to `origin`."""
    west, south, east, north = area
    xs, ys = _cuts(west, east, cover, origin[0]), _cuts(south, north, cover, origin[1])
    for i, (a, b) in enumerate(zip(xs, xs[1:])):
        fa, fb = _share(a, b, cover, origin[0])
        for j, (c, d) in enumerate(zip(ys, ys[1:])):
            fc, fd = _share(c, d, cover, origin[1])
            corners = [(a, c, z), (b, c, z), (b, d, z), (a, d, z)]
            uvs = [_in_cell(cell, u, v) for u, v in ((fa, fc), (fb, fc), (fb, fd), (fa, fd))]
            _quad(f'{name}_{i}{j}', corners, uvs, lm_w)


def slope(name, corner, across, up, cell, cover, lm_w=0.4):
    """Tilted sheet from `corner`, spanned by two vectors at a right angle; the pattern begins at the corner."""
    corner, across, up = Vector(corner), Vector(across), Vector(up)
    ss, ts = _cuts(0, across.length, cover), _cuts(0, up.length, cover)
    x, y = across.normalized(), up.normalized()
    for i, (a, b) in enumerate(zip(ss, ss[1:])):
        fa, fb = _share(a, b, cover)
        for j, (c, d) in enumerate(zip(ts, ts[1:])):
            fc, fd = _share(c, d, cover)
            corners = [tuple(corner + x * s + y * t) for s, t in ((a, c), (b, c), (b, d), (a, d))]
            uvs = [_in_cell(cell, u, v) for u, v in ((fa, fc), (fb, fc), (fb, fd), (fa, fd))]
            _quad(f'{name}_{i}{j}', corners, uvs, lm_w)


def coping(name, start, along, length, z, mat, width=0.30, lip=0.04, thick=0.09, piece=0.92):
    """Stone slabs on a wall, each a little off from its neighbour; they reach `lip` over the face one sees."""
    count = max(1, round(length / piece))
    step = length / count
    right = Vector((along[1], -along[0], 0))
    for k in range(count):
        at = Vector((*start, z)) + Vector((*along, 0)) * step * (k + 0.5) + right * (lip - width / 2)
        size = (step - 0.008, width) if along[0] else (width, step - 0.008)
        tilt = 0.004 * ((k * 7) % 5 - 2)
        box(
            f'{name}_{k}',
            (*size, thick + 0.006 * ((k * 3) % 3)),
            at,
            mat,
            bevel=0.014,
            seg=2,
            rot=(0, tilt, 0) if along[1] else (tilt, 0, 0),
            lm_w=0.8,
        )
