"""Objects from vertex lists, and their tiling UV. Metres, Z up.

UV layer 'UVMap' is in metres for tiling textures, or 0..1 for the art atlas; the light-map UV comes later.
Properties on an object: lm_w = light-map texel weight, lm_uv = 'keep' when its own UV also suits the light map.
"""
import random
from math import radians

import bmesh
import bpy
from mathutils import Matrix


def new_obj(name, verts, faces, mat=None, smooth=True, loc=(0, 0, 0), rot=(0, 0, 0), autosmooth=40, **props):
    me = bpy.data.meshes.new(name)
    me.from_pydata([tuple(v) for v in verts], [], faces)
    me.validate()
    me.update()
    ob = bpy.data.objects.new(name, me)
    bpy.context.scene.collection.objects.link(ob)
    ob.location = loc
    ob.rotation_euler = rot
    if mat:
        me.materials.append(mat)
    for p in me.polygons:
        p.use_smooth = smooth
    me.use_auto_smooth = True
    me.auto_smooth_angle = radians(autosmooth)
    for k, v in props.items():
        ob[k] = v
    return ob


def bm_obj(name, bm, mat=None, **kw):
    me = bpy.data.meshes.new('tmp')
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces[:])
    bm.to_mesh(me)
    v = [tuple(x.co) for x in me.vertices]
    f = [tuple(p.vertices) for p in me.polygons]
    bm.free()
    bpy.data.meshes.remove(me)
    return new_obj(name, v, f, mat, **kw)


def set_uv(ob, fn, layer='UVMap'):
    """fn(loop_vertex_co, polygon) -> (u,v)"""
    me = ob.data
    uv = me.uv_layers.get(layer) or me.uv_layers.new(name=layer)
    for p in me.polygons:
        for li in p.loop_indices:
            uv.data[li].uv = fn(me.vertices[me.loops[li].vertex_index].co, p)


def box_uv(ob):
    """box projection in metres; U runs along the longer side (grain direction)"""
    if ob.data.uv_layers.get('UVMap'):
        return
    d = ob.dimensions
    r = random.Random(ob.name)
    o = (r.random(), r.random())

    def f(co, p):
        n = p.normal
        a = max(range(3), key=lambda i: abs(n[i]))
        t = [i for i in range(3) if i != a]
        if d[t[0]] < d[t[1]]:
            t.reverse()
        return (co[t[0]] + o[0], co[t[1]] + o[1])

    set_uv(ob, f)


def grid_faces(nu, nv, closed_u=False, off=0):
    F = []
    cu = nu if closed_u else nu - 1
    for j in range(nv - 1):
        for i in range(cu):
            a = off + j * nu + i
            b = off + j * nu + (i + 1) % nu
            F.append((a, b, b + nu, a + nu))
    return F


def grid_uv(ob, nu, nv, su, sv, closed_u=False, layer='UVMap'):
    """natural UV of a grid mesh (faces in grid_faces order), su,sv in metres"""
    me = ob.data
    uv = me.uv_layers.get(layer) or me.uv_layers.new(name=layer)
    cu = nu if closed_u else nu - 1
    k = 0
    for j in range(nv - 1):
        for i in range(cu):
            p = me.polygons[k]
            k += 1
            q = [(i, j), (i + 1, j), (i + 1, j + 1), (i, j + 1)]
            for li, (x, y) in zip(p.loop_indices, q):
                uv.data[li].uv = (x / cu * su, y / (nv - 1) * sv)


def place(obs, loc, rotz=0, parent_rot=None):
    """move a list of objects built around the origin"""
    flat = []
    for o in obs:
        flat.extend(o if isinstance(o, (list, tuple)) else [o])
    M = Matrix.Translation(loc) @ (
        parent_rot.to_matrix().to_4x4() if parent_rot else Matrix.Rotation(rotz, 4, 'Z')
    )
    for o in flat:
        o.matrix_world = M @ o.matrix_basis
    return flat
