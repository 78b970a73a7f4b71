"""The basic solids and sheets that every model is made of."""
import math
from math import cos, pi, sin, sqrt

import bmesh
from mathutils import Vector, noise

from kit.mesh import bm_obj, grid_faces, grid_uv, new_obj


def box(name, size, loc, mat, bevel=0.004, seg=2, rot=(0, 0, 0), drop=(), **kw):
    """bevelled box, loc = centre of the bottom face. drop = faces to delete, eg ('-z',)"""
    bm = bmesh.new()
    bmesh.ops.create_cube(bm, size=1)
    for v in bm.verts:
        v.co = Vector((v.co.x * size[0], v.co.y * size[1], (v.co.z + 0.5) * size[2]))
    dead = []
    for f in bm.faces:
        n = f.normal
        a = max(range(3), key=lambda i: abs(n[i]))
        key = ('-' if n[a] < 0 else '+') + 'xyz'[a]
        if key in drop:
            dead.append(f)
    if dead:
        bmesh.ops.delete(bm, geom=dead, context='FACES')
    if bevel:
        bmesh.ops.bevel(
            bm,
            geom=[e for e in bm.edges if len(e.link_faces) == 2],
            offset=min(bevel, min(size) * 0.49),
            segments=seg,
            affect='EDGES',
            profile=0.5,
        )
    return bm_obj(name, bm, mat, loc=loc, rot=rot, **kw)


def _axis(h, r, k, m):
    """coordinates -h..h with k segs in each rounded end of radius r and m segs in the flat"""
    a = [-h + r * (1 - cos(pi / 2 * i / k)) for i in range(k)]
    b = [-(h - r) + 2 * (h - r) * i / m for i in range(m + 1)]
    return a + b + [-x for x in reversed(a)]


def softbox(
    name,
    size,
    loc,
    mat,
    r=0.06,
    puff=0.03,
    k=3,
    m=6,
    wrinkle=0.004,
    seed=0,
    rot=(0, 0, 0),
    puff_x=0,
    puff_y=0,
    lean=0,
    drop_bottom=False,
    **kw
):
    """rounded, stuffed upholstery block. loc = centre of the bottom."""
    hx, hy, hz = [s / 2 for s in size]
    r = min(r, hx * 0.98, hy * 0.98, hz * 0.98)
    ax, ay, az = _axis(hx, r, k, m), _axis(hy, r, k, m), _axis(hz, r, k, max(1, m // 2))
    V = {}
    verts = []
    F = []

    def vid(p):
        key = tuple(round(c, 5) for c in p)
        if key not in V:
            V[key] = len(verts)
            verts.append(p)
        return V[key]

    def face(A, B, f, flip):
        for i in range(len(A) - 1):
            for j in range(len(B) - 1):
                q = [f(A[i], B[j]), f(A[i + 1], B[j]), f(A[i + 1], B[j + 1]), f(A[i], B[j + 1])]
                ids = [vid(p) for p in q]
                F.append(tuple(reversed(ids)) if flip else tuple(ids))

    face(ax, ay, lambda a, b: (a, b, hz), False)
    if not drop_bottom:
        face(ax, ay, lambda a, b: (a, b, -hz), True)
    face(ax, az, lambda a, b: (a, -hy, b), False)
    face(ax, az, lambda a, b: (a, hy, b), True)
    face(ay, az, lambda a, b: (hx, a, b), False)
    face(ay, az, lambda a, b: (-hx, a, b), True)
    out = []
    for p in verts:
        q = Vector(p)
        c = Vector(
            (max(-hx + r, min(hx - r, q.x)), max(-hy + r, min(hy - r, q.y)), max(-hz + r, min(hz - r, q.z)))
        )
        d = q - c
        if d.length > 1e-9:
            q = c + d.normalized() * r
        u, v, w = q.x / hx, q.y / hy, q.z / hz
        fx, fy, fz = max(0, 1 - u * u), max(0, 1 - v * v), max(0, 1 - w * w)
        q.z += (1 if w > 0 else -1) * puff * sqrt(fx * fy) * abs(w)
        q.y += v * puff_y * sqrt(fx * fz)
        q.x += u * puff_x * sqrt(fy * fz)
        if wrinkle:
            s = q * 5 + Vector((seed * 3.1, seed * 1.7, seed))
            q += (
                Vector(
                    (noise.noise(s), noise.noise(s + Vector((9, 0, 0))), noise.noise(s + Vector((0, 9, 0))))
                )
                * wrinkle
            )
            s = q * 14 + Vector((seed * 3.1, seed * 1.7, seed))
            q.z += noise.noise(s) * wrinkle * 0.35
        q.z += hz
        q.y += lean * (q.z / size[2])
        out.append(q)
    return new_obj(name, out, F, mat, loc=loc, rot=rot, autosmooth=180, **kw)


def lathe(name, profile, loc, mat, n=24, rot=(0, 0, 0), autosmooth=35, **kw):
    """spin [(r,z)...] about Z. UV u=around v=along"""
    verts = [(r * cos(2 * pi * i / n), r * sin(2 * pi * i / n), z) for r, z in profile for i in range(n)]
    F = grid_faces(n, len(profile), closed_u=True)
    zs = [p[1] for p in profile]
    tall = max(zs) - min(zs) > 0.45 * max(p[0] for p in profile)
    if tall:  # pots, mugs, shades: one clean strip; flat discs: let smart project do it
        kw.setdefault('lm_uv', 'keep')
    ob = new_obj(name, verts, F, mat, loc=loc, rot=rot, autosmooth=autosmooth, **kw)
    L = sum(math.dist(profile[i], profile[i + 1]) for i in range(len(profile) - 1))
    R = max(p[0] for p in profile)
    grid_uv(ob, n, len(profile), 2 * pi * R, L, closed_u=True)
    bm = bmesh.new()
    bm.from_mesh(ob.data)
    bmesh.ops.remove_doubles(bm, verts=bm.verts, dist=1e-5)
    bm.normal_update()
    # winding is consistent, so only the sign is in doubt: a tall shape faces away from its axis on the whole,
    # of a flat disc the topmost face looks up
    if tall:
        bad = sum(f.calc_area() * f.normal.xy.dot(f.calc_center_median().xy) for f in bm.faces) < 0
    else:
        f = max(bm.faces, key=lambda f: (round(f.calc_center_median().z, 4), f.calc_area()))
        bad = f.normal.z < 0
    if kw.get('invert'):
        bad = not bad
    if bad:
        bmesh.ops.reverse_faces(bm, faces=bm.faces[:])
    bm.to_mesh(ob.data)
    bm.free()
    return ob


def tube(name, pts, r, mat, n=8, closed=False, loc=(0, 0, 0), rot=(0, 0, 0), caps=True, **kw):
    """sweep a circle (radius or list of radii) along points, parallel-transport frame"""
    pts = [Vector(p) for p in pts]
    N = len(pts)
    verts = []
    T = []
    for i in range(N):
        a = pts[(i - 1) % N] if closed or i else pts[i]
        b = pts[(i + 1) % N] if closed or i < N - 1 else pts[i]
        T.append((b - a).normalized())
    up = Vector((0, 0, 1)) if abs(T[0].z) < 0.9 else Vector((1, 0, 0))
    nrm = (up - T[0] * up.dot(T[0])).normalized()
    for i in range(N):
        nrm = (nrm - T[i] * nrm.dot(T[i])).normalized()
        bn = T[i].cross(nrm)
        rr = r[i] if isinstance(r, (list, tuple)) else r
        for k in range(n):
            verts.append(pts[i] + (nrm * cos(2 * pi * k / n) + bn * sin(2 * pi * k / n)) * rr)
    F = grid_faces(n, N, closed_u=True)
    if closed:
        F += [((N - 1) * n + k, (N - 1) * n + (k + 1) % n, (k + 1) % n, k) for k in range(n)]
    elif caps:
        F += [tuple(reversed(range(n))), tuple(range((N - 1) * n, N * n))]
    return new_obj(name, verts, F, mat, loc=loc, rot=rot, autosmooth=60, **kw)


def spline(pts, n=8):
    """Catmull-Rom through points"""
    P = [Vector(p) for p in pts]
    P = [P[0] * 2 - P[1]] + P + [P[-1] * 2 - P[-2]]
    out = []
    for i in range(1, len(P) - 2):
        for k in range(n):
            t = k / n
            a, b, c, d = P[i - 1], P[i], P[i + 1], P[i + 2]
            out.append(
                0.5
                * (
                    (2 * b)
                    + (c - a) * t
                    + (2 * a - 5 * b + 4 * c - d) * t * t
                    + (3 * b - a - 3 * c + d) * t**3
                )
            )
    out.append(P[-2])
    return out


def moulding(name, path, profile, mat, closed=False, plane='xy', **kw):
    """mitred sweep of profile [(out,up)...] along a polyline; 'out' is left of the travel direction.
    plane 'xy': path (x,y), up=z.  plane 'xz': path (x,z) up = -y (picture frames, architraves)"""
    P = [Vector(p[:2]) for p in path]
    N = len(P)
    verts = []
    for i in range(N):
        d0 = (P[i] - P[i - 1]).normalized() if (closed or i > 0) else (P[1] - P[0]).normalized()
        d1 = (P[(i + 1) % N] - P[i]).normalized() if (closed or i < N - 1) else d0
        n0 = Vector((-d0.y, d0.x))
        n1 = Vector((-d1.y, d1.x))
        m = n0 + n1
        m = m / max(0.2, m.dot(n0)) if m.length > 1e-6 else n0
        for o, u in profile:
            q = P[i] + m * o
            verts.append((q.x, q.y, u) if plane == 'xy' else (q.x, -u, q.y))
    k = len(profile)
    F = []
    for i in range(N if closed else N - 1):
        for j in range(k - 1):
            a, b = i * k + j, ((i + 1) % N) * k + j
            F.append((a, b, b + 1, a + 1))
    ob = new_obj(name, verts, F, mat, smooth=True, autosmooth=30, lm_uv='keep', **kw)
    me = ob.data
    uv = me.uv_layers.new(name='UVMap')
    idx = 0
    x0 = 0
    plen = [0]
    for j in range(k - 1):
        plen.append(plen[-1] + math.dist(profile[j], profile[j + 1]))
    for i in range(N if closed else N - 1):
        L = (P[(i + 1) % N] - P[i]).length
        for j in range(k - 1):
            p = me.polygons[idx]
            idx += 1
            q = [(x0, plen[j]), (x0 + L, plen[j]), (x0 + L, plen[j + 1]), (x0, plen[j + 1])]
            # separate strip per straight run so long rooms do not make one huge island
            for li, (x, y) in zip(p.loop_indices, q):
                uv.data[li].uv = (x, y + i * plen[-1] * 1.3)
    return ob


def rect(name, a, b, c, mat, uv=None, **kw):
    """quad from corner a with edge vectors b, c. uv=(u0,v0,u1,v1) for art"""
    a, b, c = Vector(a), Vector(b), Vector(c)
    ob = new_obj(name, [a, a + b, a + b + c, a + c], [(0, 1, 2, 3)], mat, smooth=False, lm_uv='keep', **kw)
    me = ob.data
    L = me.uv_layers.new(name='UVMap')
    u = uv or (0, 0, b.length, c.length)
    for li, q in zip(range(4), ((u[0], u[1]), (u[2], u[1]), (u[2], u[3]), (u[0], u[3]))):
        L.data[li].uv = q
    if uv:  # lightmap needs real-size uv: let smart project do it
        ob['lm_uv'] = 'project'
    return ob
