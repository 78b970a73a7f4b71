"""Eyes in head space: balls with an iris in rings of colour, and lids that close over them."""

from math import cos, pi, radians, sin

from mathutils import Vector

from kit.materials import hexlin
from kit.mesh import new_obj
from kit.shapes import lathe
from people.bodies import between, dye, sheet
from people.clay import cord

EYE_R = 0.0152
# angles from the middle of the eye, and what is there: pupil, iris and its darker rim, white
EYE_RINGS = (
    (9, 'pupil'),
    (11, 'iris'),
    (22, 'iris'),
    (26, 'rim'),
    (29, 'white'),
    (48, 'white'),
    (84, 'white'),
)


def darker(colour, share):
    """A colour '#rrggbb' nearer to black, a little less so in red, as skin in its own shade is."""
    parts = [int(colour[i : i + 2], 16) for i in (1, 3, 5)]
    return '#%02x%02x%02x' % tuple(round(p * (1 - share * w)) for p, w in zip(parts, (0.8, 1.05, 1.1)))


def eyeball(side, centre, iris):
    """A ball with pupil, iris and white in rings, and a glint."""
    n, verts, tones = 12, [centre + Vector((0, -EYE_R, 0))], ['pupil']
    for angle, tone in EYE_RINGS:
        a = radians(angle)
        for k in range(n):
            t = 2 * pi * k / n
            verts.append(centre + EYE_R * Vector((sin(a) * cos(t), -cos(a), sin(a) * sin(t))))
            tones.append(tone)
    faces = [(0, 1 + k, 1 + (k + 1) % n) for k in range(n)]
    for j in range(len(EYE_RINGS) - 1):
        a = 1 + j * n
        faces += [(a + k, a + n + k, a + n + (k + 1) % n, a + (k + 1) % n) for k in range(n)]
    colours = {'pupil': '#120c0a', 'iris': iris, 'rim': darker(iris, 0.45), 'white': '#efe9e0'}
    globe = new_obj(f'eyeball{side}', verts, faces, dye('eye_white', col='#efe9e0'), autosmooth=180)
    globe['node'] = 'head'
    globe['painted'] = [c for tone in tones for c in hexlin(colours[tone])]
    glint = centre + Vector((0.0032, -EYE_R * 0.985, 0.0040))
    ob = lathe(
        f'glint{side}',
        [(0, 0.0004), (0.0014, 0)],
        glint,
        dye('glint', col='#ffffff'),
        n=6,
        rot=(pi / 2, 0, 0),
    )
    ob['node'] = 'head'


def lids(side, centre, skin, open_up, open_low, lash):
    """Upper and lower lid, open by so many degrees, and the line of lashes."""
    outer, wide = EYE_R * 1.075, 66

    def edge(phi, up):
        lift = 3.0 * side * phi / wide
        high = open_up if up else -open_low
        return high * (1 - (phi / wide) ** 2) + lift

    def on_lid(phi, theta, r=outer):
        p, t = radians(phi), radians(theta)
        return centre + r * Vector((sin(p) * cos(t), -cos(p) * cos(t), sin(t)))

    angles = between(-wide, wide, 8)
    for up in (True, False):
        far = 82 if up else -74
        rows = [[on_lid(p, edge(p, up) + (far - edge(p, up)) * t) for p in angles] for t in (0, 0.15, 0.5, 1)]
        sheet(f'lid{side}{up}', 'head', rows, skin, (0, -1, 0))
    line = [on_lid(p, edge(p, True), outer * 1.01) for p in angles]
    thick = [lash * (0.5 + 0.6 * sin(pi * k / 7)) for k in range(8)]
    cord(f'lash{side}', 'head', line, thick, dye('lash', col='#221713'), 4)
