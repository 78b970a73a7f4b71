"""Skins over rings: ceramic ware, and cloth that hangs over a bar."""

from math import copysign, cos, pi, sin

from kit.mesh import grid_faces, new_obj


def ring(cx, cy, z, hx, hy, e=2.0, n=32):
    """`n` points of a superellipse about (cx, cy): e = 2 is an ellipse, e = 10 a rectangle with soft corners."""
    out = []
    for i in range(n):
        a = 2 * pi * (i + 0.5) / n
        x, y = cos(a), sin(a)
        out.append((cx + hx * copysign(abs(x) ** (2 / e), x), cy + hy * copysign(abs(y) ** (2 / e), y), z))
    return out


def loft(name, rings, mat, n=32, top=False, bottom=False, autosmooth=50, **props):
    """Skin over `rings`, each (cx, cy, z, hx, hy, e), from the lowest on the outside onwards; caps on request."""
    verts = [p for r in rings for p in ring(*r, n=n)]
    faces = grid_faces(n, len(rings), closed_u=True)
    if top:
        faces.append(tuple(range((len(rings) - 1) * n, len(rings) * n)))
    if bottom:
        faces.append(tuple(reversed(range(n))))
    return new_obj(name, verts, faces, mat, autosmooth=autosmooth, **props)


def draped(name, width, back, front, bar, mat, thick=0.010, seed=0, columns=9, **props):
    """A cloth over a bar along x at the origin: it falls `back` metres behind and `front` metres before (-y)."""
    reach = bar + thick
    path = [(reach, -back), (reach, -back * 0.5)]
    path += [(reach * cos(a * pi / 4), reach * sin(a * pi / 4)) for a in range(5)]
    path += [(-reach, -front * t) for t in (0.3, 0.6, 0.85, 1.0)]
    inner = [(y * bar / reach, min(z, bar) if z > 0 else z) for y, z in path]
    loop = path + inner[::-1]
    k, verts = len(loop), []
    for i in range(columns):
        s = i / (columns - 1)
        for y, z in loop:
            fall = min(1, max(0, -z) / max(front, 0.01))
            wave = 0.007 * sin(s * 9 + seed * 1.7) + 0.004 * sin(s * 17 + seed)
            lift = 0.006 * sin(s * 5 + seed * 2.3) * fall
            verts.append(((s - 0.5) * width * (1 - 0.03 * fall), y - max(0, wave) * fall, z + lift))
    faces = grid_faces(k, columns, closed_u=True)
    # the two selvedges, in pairs of points across the thickness
    half = k // 2
    for base, flip in ((0, True), ((columns - 1) * k, False)):
        for j in range(half - 1):
            quad = (base + j, base + j + 1, base + k - 2 - j, base + k - 1 - j)
            faces.append(tuple(reversed(quad)) if flip else quad)
    return new_obj(name, verts, faces, mat, autosmooth=70, **props)
