"""Hair that several people wear: parted and drawn back, and a plait."""

from math import sin

from mathutils import Vector

from people.bodies import between
from people.clay import ball, chain, clay, cord
from kit.shapes import spline


def parted(mat, triangles, thick=1.0, wisps=True):
    """Head space: parted in the middle; strands run over the ears to the nape, where a plait may begin."""

    def heap(mesh):
        ball(mesh, (0, 0.032, 0.036), (0.094 + 0.002 * thick, 0.096, 0.098))
        ball(mesh, (0.010, 0.070, -0.062), (0.062, 0.046, 0.060))
        radii = [r * thick for r in (0.0105, 0.0150, 0.0155, 0.0165, 0.020)]
        for s in (-1, 1):
            for k in range(6):
                t = k / 5
                start = Vector((s * 0.006, -0.080 + 0.135 * t, 0.112 + 0.026 * sin(1.9 * t)))
                over = Vector((s * (0.058 + 0.012 * t), -0.074 + 0.128 * t, 0.096 + 0.016 * sin(2.2 * t)))
                side = Vector((s * 0.096, -0.042 + 0.088 * t, 0.030 + 0.012 * t))
                ear = Vector((s * (0.097 - 0.010 * t), 0.016 + 0.045 * t, -0.014))
                nape = Vector((s * 0.040, 0.080 + 0.010 * t, -0.072))
                chain(mesh, [start, over, side, ear, nape], radii, 6)

    clay('hair', 'head', heap, mat, triangles, 0.0056, 2)
    for s in (-1, 1) if wisps else ():
        wisp = spline(
            [(s * 0.086, -0.052, 0.046), (s * 0.0895, -0.050, 0.010), (s * 0.083, -0.050, -0.034)], 4
        )
        cord(f'wisp{s}', 'head', wisp, [0.0042 - 0.0032 * t for t in between(0, 1, len(wisp))], mat, 5)


def plait(points, mat, tie, triangles, thick=0.0265, thin=0.017):
    """Strands crossing along a way through `points`, tied at its end, with a tuft below."""
    way = spline(points, 4)

    def heap(mesh):
        last = len(way) - 1
        for k in range(last):
            a, b = way[k], way[k + 1]
            r = thick + (thin - thick) * k / last
            along = (b - a).normalized()
            aside = along.cross(Vector((0.3, -1, 0.3))).normalized() * (1 if k % 2 else -1)
            turn = (along + aside * 0.85).to_track_quat('Z', 'Y').to_euler()
            ball(mesh, a.lerp(b, 0.5) + aside * r * 0.34, (r * 0.74, r * 0.80, r * 1.40), turn, 14)
        chain(mesh, way, [thick * 0.62] + [thin * 0.70] * last, 3)
        along = (way[-1] - way[-2]).normalized()
        chain(mesh, [way[-1], way[-1] + along * 0.035, way[-1] + along * 0.075], [0.010, 0.016, 0.006], 6)

    clay('plait', 'torso', heap, mat, triangles, 0.0052, 1)
    along = (way[-1] - way[-2]).normalized() * 0.008
    cord('tie', 'torso', [way[-1] - along, way[-1] + along], 0.0145, tie, 9)
