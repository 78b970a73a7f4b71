"""Soft furnishings and small things that more than one room uses."""
import random
from math import cos, pi, sin

from mathutils import Vector, noise

from kit.mesh import grid_faces, grid_uv, new_obj
from kit.shapes import moulding, rect, tube


def cushion(name, w, h, t, loc, mat, rot=(0, 0, 0), n=14, seed=0, piping=None, **kw):
    """scatter cushion: two pillowed sheets, pinched corners, optional piping. Lies in local XY, t thick."""
    verts = []
    F = []

    def P(i, j, s):
        u = -cos(pi * i / n)
        v = -cos(pi * j / n)
        x = u * w / 2 * (1 - 0.07 * (1 - v * v) * u * u)
        y = v * h / 2 * (1 - 0.07 * (1 - u * u) * v * v)
        z = s * t / 2 * (max(0, (1 - u**4) * (1 - v**4))) ** 0.55
        q = Vector((x, y, z))
        e = (1 - u**8) * (1 - v**8)
        z += noise.noise(q * 9 + Vector((seed, 0, s * 3))) * 0.012 * e
        return (x, y, z)

    for s in (1, -1):
        off = len(verts)
        for j in range(n + 1):
            for i in range(n + 1):
                verts.append(P(i, j, s))
        f = grid_faces(n + 1, n + 1, off=off)
        F += f if s > 0 else [tuple(reversed(x)) for x in f]
    ob = new_obj(name, verts, F, mat, loc=loc, rot=rot, autosmooth=180, lm_uv='keep', **kw)
    me = ob.data
    uv = me.uv_layers.new(name='UVMap')
    for p in me.polygons:
        for li in p.loop_indices:
            vi = me.loops[li].vertex_index
            c = me.vertices[vi].co
            top = vi < (n + 1) ** 2
            uv.data[li].uv = (c.x + (0 if top else w * 1.1), c.y)
    obs = [ob]
    if piping:
        pts = []
        for i0, j0, i1, j1 in ((0, 0, n, 0), (n, 0, n, n), (n, n, 0, n), (0, n, 0, 0)):
            for k in range(n):
                pts.append(
                    Vector(
                        P(
                            i0 + (i1 - i0) * k // n if i1 != i0 else i0,
                            j0 + (j1 - j0) * k // n if j1 != j0 else j0,
                            0,
                        )
                    )
                )
        tb = tube(name + '_piping', pts, 0.006, piping, closed=True, n=5, loc=loc, rot=rot)
        tb['lm_w'] = 0.5
        obs.append(tb)
    return obs


def curtain(
    name, width, z0, z1, mat, loc=(0, 0, 0), folds=7, depth=0.06, seed=0, nu=90, nv=14, gather=0.82, **kw
):
    verts = []
    r = random.Random(seed)
    ph = [r.random() * 6 for _ in range(4)]
    for j in range(nv):
        t = j / (nv - 1)  # 0 bottom 1 top
        for i in range(nu):
            s = i / (nu - 1)
            wv = s * folds * 2 * pi + 0.5 * sin(s * 5 + ph[0]) + 0.35 * (1 - t) * sin(s * 9 + ph[1])
            amp = depth * (0.45 + 0.55 * (1 - t) ** 0.7) * (0.8 + 0.2 * sin(s * 7 + ph[2]))
            y = sin(wv) * amp + 0.35 * amp * sin(2 * wv + ph[3]) * (1 - t)
            x = (s - 0.5) * width * (gather + (1 - gather) * (1 - t)) + 0.25 * amp * cos(wv) * 0.6
            x += 0.01 * sin(3 * t + ph[1])
            verts.append((x, y, z0 + (z1 - z0) * t))
    ob = new_obj(name, verts, grid_faces(nu, nv), mat, loc=loc, autosmooth=180, lm_uv='keep', **kw)
    grid_uv(ob, nu, nv, width * 1.9, z1 - z0)
    return ob


def leaf(name, base, heading, L, W, arch, mat, n=8, cup=0.25, **kw):
    verts = []
    d = Vector((cos(heading), sin(heading), 0))
    s = Vector((-d.y, d.x, 0))
    base = Vector(base)
    for j in range(n + 1):
        t = j / n
        w = W * (sin(pi * min(1, t * 0.92 + 0.08)) ** 0.8) * (1 - 0.25 * t)
        a = arch[0] + (arch[1] - arch[0]) * t
        p = base + sum(
            (
                (
                    d * cos(arch[0] + (arch[1] - arch[0]) * k / n)
                    + Vector((0, 0, 1)) * sin(arch[0] + (arch[1] - arch[0]) * k / n)
                )
                * (L / n)
                for k in range(j)
            ),
            Vector(),
        )
        up = d * (-sin(a)) + Vector((0, 0, 1)) * cos(a)
        for k in (-1, -0.5, 0, 0.5, 1):
            verts.append(p + s * (w / 2 * k) + up * (abs(k) * cup * w * 0.5))
    k = len(verts)
    F = grid_faces(5, n + 1)  # two sheets: run-time materials are single sided
    ob = new_obj(
        name,
        verts + [v + Vector((0, 0, 0.0012)) for v in verts],
        F + [tuple(reversed([i + k for i in f])) for f in F],
        mat,
        autosmooth=180,
        lm_uv='keep',
        **kw,
    )
    me = ob.data
    uv = me.uv_layers.new(name='UVMap')
    for q in me.polygons:
        for li in q.loop_indices:
            v = me.loops[li].vertex_index
            b = v >= k
            v %= k
            uv.data[li].uv = ((v % 5) / 4 * W + b * W * 1.2, v // 5 / n * L)
    return ob


def books(name, x0, x1, y, z, depth_max, hmax, mats, seed=0, axis='x', fill=0.92, **kw):
    """row of books with rounded spines along +axis, spine facing -y (local). returns objects"""
    r = random.Random(seed)
    x = x0
    out = []
    while x < x0 + (x1 - x0) * fill:
        w = r.uniform(0.016, 0.045)
        h = hmax * r.uniform(0.68, 0.97)
        d = min(depth_max, r.uniform(0.13, 0.2))
        if x + w > x1:
            break
        prof = [
            (-w / 2, d),
            (-w / 2, 0.006),
            (-w / 4, 0.001),
            (0, 0),
            (w / 4, 0.001),
            (w / 2, 0.006),
            (w / 2, d),
        ]
        verts = [(px, py, pz) for pz in (0, h) for px, py in prof]
        k = len(prof)
        F = [(i, i + 1, k + i + 1, k + i) for i in range(k - 1)] + [tuple(range(k, 2 * k))]
        ob = new_obj(
            f'{name}_{len(out)}',
            verts,
            F,
            r.choice(mats),
            loc=(x + w / 2, y + r.uniform(0, 0.012), z),
            autosmooth=50,
            lm_w=0.6,
            **kw,
        )
        out.append(ob)
        x += w + r.uniform(0.0005, 0.002)
    return out


def frame(name, w, h, uv, mat, art_mat, mount_mat, fw=0.022, fd=0.02, mount=0.05):
    """picture in local XZ plane facing -Y, centred on the origin"""
    prof = [(0, 0), (0, fd), (fw * 0.35, fd * 1.15), (fw * 0.8, fd * 0.8), (fw, fd * 0.45)]
    path = [(-w / 2, -h / 2), (w / 2, -h / 2), (w / 2, h / 2), (-w / 2, h / 2)]
    fr = moulding(name + '_frame', path, prof, mat, closed=True, plane='xz')
    mo = rect(
        name + '_mount',
        (-w / 2 + fw * 0.6, -0.006, -h / 2 + fw * 0.6),
        (w - fw * 1.2, 0, 0),
        (0, 0, h - fw * 1.2),
        mount_mat,
    )
    ar = rect(
        name + '_art',
        (-w / 2 + fw + mount, -0.0075, -h / 2 + fw + mount),
        (w - 2 * (fw + mount), 0, 0),
        (0, 0, h - 2 * (fw + mount)),
        art_mat,
        uv=uv,
    )
    return [fr, mo, ar]
