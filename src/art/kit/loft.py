"""Rounded and folded sheet bodies: lofts of rounded rectangles, prisms, framed cupboard fronts, hanging cloth."""

from math import cos, pi, sin

from kit.mesh import grid_faces, new_obj, set_uv


def _ring(cx, cy, w, d, r, z, k):
    """Rounded rectangle, counter-clockwise from above, with k segments in a corner."""
    out = []
    for quarter, (sx, sy) in enumerate(((1, 1), (-1, 1), (-1, -1), (1, -1))):
        for i in range(k + 1):
            a = pi / 2 * (quarter + i / k)
            out.append((cx + sx * (w / 2 - r) + r * cos(a), cy + sy * (d / 2 - r) + r * sin(a), z))
    return out


def loft(name, rings, mat, k=3, **kw):
    """Skin over rounded rectangles (centre x, centre y, width, depth, corner radius, z) and a lid on the last one.

    Go up the outside, then inwards, then down the inside: the skin faces away from the matter.
    """
    verts = [p for ring in rings for p in _ring(*ring, k)]
    n = 4 * (k + 1)
    faces = grid_faces(n, len(rings), closed_u=True)
    faces.append(tuple(range((len(rings) - 1) * n, len(rings) * n)))
    kw.setdefault('autosmooth', 50)
    return new_obj(name, verts, faces, mat, **kw)


def prism(name, profile, width, mat, **kw):
    """Profile [(y, z), ...] drawn out along x, centred; the profile runs clockwise seen from +x."""
    n = len(profile)
    verts = [(s * width / 2, y, z) for s in (-1, 1) for y, z in profile]
    faces = [(i, n + i, n + (i + 1) % n, (i + 1) % n) for i in range(n)]
    faces += [tuple(range(n)), tuple(reversed(range(n, 2 * n)))]
    kw.setdefault('autosmooth', 40)
    return new_obj(name, verts, faces, mat, **kw)


def framed_front(name, w, h, mat, t=0.018, rail=0.062, sink=0.007, **kw):
    """Cupboard front with a sunk panel: x 0..w, z 0..h, its back at y = 0, its face at y = -t."""
    chamfer = 0.003
    steps = ((0, 0), (0, chamfer - t), (chamfer, -t), (rail, -t), (rail + 0.004, sink - t))
    verts = [
        (x, y, z)
        for inset, y in steps
        for x, z in ((inset, inset), (w - inset, inset), (w - inset, h - inset), (inset, h - inset))
    ]
    faces = grid_faces(4, len(steps), closed_u=True)
    faces.append(tuple(range(len(verts) - 4, len(verts))))
    return new_obj(name, verts, faces, mat, smooth=False, **kw)


def hanging_cloth(name, w, front, back, mat, cell, depth=0.012, waves=2.5, nu=11, nv=6, seed=0.0, **kw):
    """Cloth over a rail at the origin, seen from -y: `front` metres hang before it and `back` behind."""
    rows = [(-0.014, -front * (1 - j / nv)) for j in range(nv)]
    rows += [(-0.012, 0.004), (0.0, 0.012), (0.012, 0.004), (0.013, -back)]
    verts = []
    for y, z in rows:
        hang = min(1.0, -z / front) if z < 0 else 0
        for i in range(nu):
            s = i / (nu - 1)
            fold = sin(s * waves * 2 * pi + seed) * depth * hang
            x = (s - 0.5) * w * (1 - 0.10 * hang) + 0.006 * sin(seed + 5 * s) * hang
            verts.append((x, y + (fold - depth * hang if y < 0 else 0), z))
    ob = new_obj(name, verts, grid_faces(nu, len(rows)), mat, autosmooth=180, **kw)
    u0, v0, u1, v1 = cell
    length = front + back

    def place(co, _):
        along = front + co.z if co.y < 0.005 else front - co.z
        return u0 + (u1 - u0) * (co.x / w + 0.5), v0 + (v1 - v0) * max(0.0, min(1.0, along / length))

    set_uv(ob, place)
    return ob
