"""Light-map UV: what is worth a texel, how each part is unfolded, how the islands are packed, where they meet."""
import math

import bmesh
import bpy
import numpy as np
from mathutils import Vector
from mathutils.bvhtree import BVHTree

MIN_TEXELS = 2.0
PAD = 2.0


def _sphere(n=18):
    """n directions spread evenly over the sphere."""
    g = math.pi * (3 - math.sqrt(5))
    out = []
    for i in range(n):
        z = 1 - 2 * (i + 0.5) / n
        r = math.sqrt(1 - z * z)
        out.append(Vector((r * math.cos(g * i), r * math.sin(g * i), z)))
    return out


def _is_open(tree, p, n, rays):
    """True when light can reach p: some ray leaves the scene or meets the outside of a surface."""
    start = p + n * 0.0015
    for d in rays:
        if d.dot(n) < 0.12:
            continue
        hit, normal, _, dist = tree.ray_cast(start, d)
        if hit is None or (normal.dot(d) < 0 and dist > 0.004):
            return True
    return False


class _Solid:
    """A closed part: it can tell whether a point lies inside it."""

    def __init__(self, ob, verts, polys):
        self.name = ob.name
        self.tree = BVHTree.FromPolygons(verts, polys)
        self.low = Vector([min(v[i] for v in verts) for i in range(3)])
        self.high = Vector([max(v[i] for v in verts) for i in range(3)])

    def holds(self, p):
        """True when rays in two directions first meet this part's inside."""
        if not all(a < c < b for a, b, c in zip(self.low, self.high, p)):
            return False
        for d in (Vector((0.31, 0.17, 0.93)), Vector((-0.71, 0.64, -0.29))):
            hit, normal, _, _ = self.tree.ray_cast(p, d)
            if hit is None or normal.dot(d) <= 0:
                return False
        return True


def _is_closed(me):
    """Every edge has two faces."""
    uses = {}
    for p in me.polygons:
        for key in p.edge_keys:
            uses[key] = uses.get(key, 0) + 1
    return bool(uses) and all(n == 2 for n in uses.values())


def drop_buried(parts, scene_objects):
    """Delete faces inside other parts and undersides on the floor. Returns the parts that still have faces.

    Parts with the property `joint` stay whole: they lie behind what hides them but for a gap that no probe meets.
    """
    verts, polys, solids = [], [], []
    for ob in scene_objects:
        if ob.name.startswith('BACKDROP'):
            continue
        base, M = len(verts), ob.matrix_world
        own = [M @ v.co for v in ob.data.vertices]
        faces = [list(p.vertices) for p in ob.data.polygons]
        verts += own
        polys += [[base + i for i in f] for f in faces]
        if _is_closed(ob.data):
            solids.append(_Solid(ob, own, faces))
    tree = BVHTree.FromPolygons(verts, polys)
    rays = _sphere(26)
    kept, dropped, total = [], 0, 0
    for ob in parts:
        if ob.get('joint'):
            kept.append(ob)
            continue
        if ob.data.users > 1:
            ob.data = ob.data.copy()
        M = ob.matrix_world
        R = M.to_3x3()
        near = _overlapping(ob, solids)
        bm = bmesh.new()
        bm.from_mesh(ob.data)
        dead = []
        for f in bm.faces:
            n = (R @ f.normal).normalized()
            c = M @ f.calc_center_median()
            if n.z < -0.9 and c.z < 0.03:
                dead.append(f)
                continue
            corners = [M @ v.co for v in f.verts]
            points = [c] + [q.lerp(c, t) for q in corners for t in (0.06, 0.5)]
            if all(_is_hidden(tree, near, q, n, rays) for q in points):
                dead.append(f)
        total += len(bm.faces)
        dropped += len(dead)
        if dead:
            bmesh.ops.delete(bm, geom=dead, context='FACES')
        bm.to_mesh(ob.data)
        left = len(bm.faces)
        bm.free()
        if left:
            kept.append(ob)
        else:
            bpy.data.objects.remove(ob)
    print(f'DROPPED {dropped} of {total} faces that nobody can see')
    return kept


def _overlapping(ob, solids):
    """The closed parts whose box meets the box of `ob`."""
    corners = [ob.matrix_world @ Vector(c) for c in ob.bound_box]
    low = [min(c[i] for c in corners) for i in range(3)]
    high = [max(c[i] for c in corners) for i in range(3)]
    return [
        s
        for s in solids
        if s.name != ob.name and all(s.low[i] < high[i] and s.high[i] > low[i] for i in range(3))
    ]


def _is_hidden(tree, solids, p, n, rays):
    return any(s.holds(p + n * 0.002) for s in solids) or not _is_open(tree, p, n, rays)


def unwrap(ob):
    """UV layer LM: the natural grid where lm_uv is 'keep', else projected by direction."""
    me = ob.data
    keep = ob.get('lm_uv') == 'keep'
    me.uv_layers.active = me.uv_layers['UVMap']
    layer = me.uv_layers.new(name='LM', do_init=keep)
    me.uv_layers.active = layer
    if keep:
        return
    for other in bpy.context.selected_objects:
        other.select_set(False)
    ob.select_set(True)
    bpy.context.view_layer.objects.active = ob
    bpy.ops.object.mode_set(mode='EDIT')
    bpy.ops.mesh.select_all(action='SELECT')
    bpy.ops.uv.smart_project(
        angle_limit=math.radians(62),
        island_margin=0,
        area_weight=0.3,
        correct_aspect=False,
        scale_to_bounds=False,
    )
    bpy.ops.object.mode_set(mode='OBJECT')


def _get(items, key, count, width, dtype):
    a = np.empty(count * width, dtype)
    items.foreach_get(key, a)
    return a.reshape(-1, width) if width > 1 else a


def to_metric_scale(ob):
    """Scale LM so that UV area is real area times lm_w squared; very small parts get a little more."""
    me = ob.data
    layer = me.uv_layers['LM']
    n = len(me.loops)
    uv = _get(layer.data, 'uv', n, 2, np.float32)
    me.calc_loop_triangles()
    tri = _get(me.loop_triangles, 'loops', len(me.loop_triangles), 3, np.int32)
    vi = _get(me.loops, 'vertex_index', n, 1, np.int32)
    co = _get(me.vertices, 'co', len(me.vertices), 3, np.float32)
    p, q = co[vi[tri]], uv[tri]
    real = np.linalg.norm(np.cross(p[:, 1] - p[:, 0], p[:, 2] - p[:, 0]), axis=1).sum() / 2
    e1, e2 = q[:, 1] - q[:, 0], q[:, 2] - q[:, 0]
    flat = np.abs(e1[:, 0] * e2[:, 1] - e1[:, 1] * e2[:, 0]).sum() / 2
    s = math.sqrt(real / max(flat, 1e-12)) * float(ob.get('lm_w', 1.0))
    if real < 4e-3:
        s *= 1.3
    layer.data.foreach_set('uv', (uv * s).ravel())


def _islands(me, uv):
    """Island number of every loop: loops that share a vertex and a UV point belong together."""
    n = len(me.loops)
    vi = _get(me.loops, 'vertex_index', n, 1, np.int32)
    key = np.stack([vi, np.round(uv[:, 0] * 1e5), np.round(uv[:, 1] * 1e5)], 1).astype(np.int64)
    _, inv = np.unique(key, axis=0, return_inverse=True)
    inv = inv.ravel()
    parent = list(range(inv.max() + 1))

    def find(a):
        while parent[a] != a:
            parent[a] = parent[parent[a]]
            a = parent[a]
        return a

    start = _get(me.polygons, 'loop_start', len(me.polygons), 1, np.int32)
    total = _get(me.polygons, 'loop_total', len(me.polygons), 1, np.int32)
    for s, c in zip(start, total):
        r = find(inv[s])
        for k in range(s + 1, s + c):
            parent[find(inv[k])] = r
    return np.unique(np.array([find(i) for i in inv]), return_inverse=True)[1].ravel()


def _lay_flat(p):
    """Turn an island to its smallest box, long side along u. Returns points from 0 and the box."""
    best = None
    for a in np.linspace(0, math.pi / 2, 19)[:-1]:
        c, s = math.cos(a), math.sin(a)
        q = p @ np.array([[c, -s], [s, c]]).T
        d = q.max(0) - q.min(0)
        size = (d[0] + 0.004) * (d[1] + 0.004)
        if best is None or size < best[0] * 0.97:
            best = (size, q - q.min(0), d)
    _, q, d = best
    if d[1] > d[0]:
        return np.stack([q[:, 1], d[0] - q[:, 0]], 1), d[::-1]
    return q, d


def _skyline(boxes, order, res, scale):
    """Place every box at this scale, or None when they do not fit."""
    sky = [(0, 0, res)]
    placed = {}
    for i in order:
        w = math.ceil(max(MIN_TEXELS, boxes[i][0] * scale) + 1 + PAD)
        h = math.ceil(max(MIN_TEXELS, boxes[i][1] * scale) + 1 + PAD)
        best = None
        for turned in (0, 1):
            W, H = (h, w) if turned else (w, h)
            if W > res or H > res:
                continue
            for k in range(len(sky)):
                x = sky[k][0]
                if x + W > res:
                    break
                y, j, xx = 0, k, x
                while xx < x + W:
                    y = max(y, sky[j][1])
                    xx = sky[j][0] + sky[j][2]
                    j += 1
                if y + H <= res and (best is None or (y + H, x) < best[0]):
                    best = ((y + H, x), x, y, W, H, turned)
        if best is None:
            return None
        _, x, y, W, H, turned = best
        placed[i] = (x, y, turned)
        new = []
        for sx, sy, sw in sky:
            if sx + sw <= x or sx >= x + W:
                new.append((sx, sy, sw))
                continue
            if sx < x:
                new.append((sx, sy, x - sx))
            if sx + sw > x + W:
                new.append((x + W, sy, sx + sw - x - W))
        new.append((x, y + H, W))
        new.sort()
        sky = [new[0]]
        for q in new[1:]:
            if q[1] == sky[-1][1]:
                sky[-1] = (sky[-1][0], q[1], sky[-1][2] + q[2])
            else:
                sky.append(q)
    return placed


def pack(me, res):
    """Pack the islands of LM into the unit square at the largest scale that fits; the same input gives the same bytes.

    Returns the share of the square that is used, and the texels per metre at resolution 1.
    """
    layer = me.uv_layers['LM']
    me.uv_layers.active = layer
    uv = _get(layer.data, 'uv', len(me.loops), 2, np.float32).astype(np.float64)
    island = _islands(me, uv)
    count = island.max() + 1
    order = np.argsort(island, kind='stable')
    bounds = np.searchsorted(island[order], np.arange(count + 1))
    boxes = np.zeros((count, 2))
    for i in range(count):
        ix = order[bounds[i] : bounds[i + 1]]
        uv[ix], boxes[i] = _lay_flat(uv[ix])
    by_height = sorted(range(count), key=lambda i: (-boxes[i][1], -boxes[i][0]))
    low, high, good = res * 0.02, res * 0.5, None
    for _ in range(11):
        mid = (low + high) / 2
        placed = _skyline(boxes, by_height, res, mid)
        if placed:
            good, low = (placed, mid), mid
        else:
            high = mid
    placed, scale = good
    out = np.empty_like(uv)
    for i in range(count):
        ix = order[bounds[i] : bounds[i + 1]]
        x, y, turned = placed[i]
        q = uv[ix] * np.maximum(1, MIN_TEXELS / np.maximum(boxes[i] * scale, 1e-6)) * scale
        if turned:
            q = np.stack([q[:, 1], max(MIN_TEXELS, boxes[i][0] * scale) - q[:, 0]], 1)
        out[ix] = (q + (x + 0.5 + PAD / 2, y + 0.5 + PAD / 2)) / res
    layer.data.foreach_set('uv', out.astype(np.float32).ravel())
    used = (boxes[:, 0] * boxes[:, 1]).sum() * scale * scale / res / res
    print(f'PACKED {count} islands, fill {used:.3f}')
    return used, scale / res


def seams(me, smooth=0.76):
    """Edges where two islands meet on a smooth surface: rows of (uv a0, uv a1, uv b0, uv b1)."""
    uv = _get(me.uv_layers['LM'].data, 'uv', len(me.loops), 2, np.float32)
    sides, rows = {}, []
    for p in me.polygons:
        loops = list(p.loop_indices)
        for k, a in enumerate(loops):
            b = loops[(k + 1) % len(loops)]
            va, vb = me.loops[a].vertex_index, me.loops[b].vertex_index
            key = (min(va, vb), max(va, vb))
            here = (a, b) if va < vb else (b, a)
            other = sides.setdefault(key, (here, p.index))
            if other[1] == p.index or p.normal.dot(me.polygons[other[1]].normal) < smooth:
                continue
            pair = np.concatenate([uv[other[0][0]], uv[other[0][1]], uv[here[0]], uv[here[1]]])
            if np.abs(pair[:4] - pair[4:]).max() > 1e-5:
                rows.append(pair)
    return np.array(rows, np.float32).reshape(-1, 8)
