"""Hands with joints: each finger bends towards the palm, so that a hand can hold, rest or fold.

Own space of a hand: wrist at the origin, fingers along +y, back of the hand up (+z), thumb at +x (left hand).
"""

from math import cos, radians, sin

from mathutils import Matrix, Vector

from kit.materials import hexlin
from people.clay import clay
from people.heap import chain, limb
from people.portrait import mix, near, positions

# Where a finger grows from the palm, and its three bones.
BASES = ((0.026, 0.083), (0.009, 0.087), (-0.009, 0.083), (-0.025, 0.074))
BONES = ((0.039, 0.024, 0.018), (0.043, 0.028, 0.019), (0.040, 0.026, 0.019), (0.031, 0.019, 0.016))
THICK = (0.0098, 0.0090, 0.0084, 0.0072)


def frame(wrist, ahead, back):
    """Matrix of a hand from its wrist, where the fingers point, and where the back of the hand looks."""
    y = Vector(ahead).normalized()
    z = Vector(back)
    z = (z - y * z.dot(y)).normalized()
    x = y.cross(z)
    turn = Matrix((x, y, z)).transposed().to_4x4()
    return Matrix.Translation(wrist) @ turn


def bend(base, bones, angles, fan):
    """Joints of a finger whose bones turn towards the palm by `angles` (degrees), one after the other."""
    at, total, out = Vector(base), 0, [Vector(base)]
    for length, angle in zip(bones, angles):
        total += radians(angle)
        at = at + Vector((sin(fan) * cos(total), cos(fan) * cos(total), -sin(total))) * length
        out.append(at)
    return out


def hand(name, side, place, skin, curl, thumb, size=1.0, spread=4, triangles=460):
    """A hand. side +1 left, -1 right; curl = four times (knuckle, middle, tip); thumb = three points."""

    def heap(mesh):
        limb(mesh, (0, -0.020, 0), (0, 0.018, 0), 0.0235, 0.024, 4, flat=0.80)
        for k, (x, y) in enumerate(BASES):
            heel, knuckle = (side * x * 0.62, 0.012, 0), (side * x, y - 0.008, 0)
            limb(mesh, heel, knuckle, 0.0165, 0.0125, 5, flat=0.95)
            fan = radians((1.5 - k) * spread) * side
            joints = bend((side * x, y - 0.004, 0), BONES[k], curl[k], fan)
            t = THICK[k] * 1.12
            chain(mesh, joints, [t * 1.06, t, t * 0.92, t * 0.80], 5)
        root = Vector((side * 0.016, 0.016, -0.006))
        path = [root] + [Vector((side * x, y, z)) for x, y, z in thumb]
        chain(mesh, path, [0.0165, 0.0135, 0.0110, 0.0088], 5)

    ob = clay(name, 'arms', heap, skin, triangles, 0.0044, 3)
    ob['paint'] = 'hand'
    ob.matrix_basis = place @ Matrix.Scale(size, 4)
    return ob


def knuckles(ob, values, blush='#c8705c', share=0.22):
    """Redder knuckles and fingertips."""
    points = positions(ob)
    for x, y in BASES:
        for side in (-1, 1):
            spot = near(points, (side * x, y, 0.008), (0.010, 0.012, 0.010))
            values = mix(values, spot, hexlin(blush), share / 2)
    return values
