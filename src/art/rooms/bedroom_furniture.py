"""Oak furniture of the bedroom: bedside cabinets, wardrobe, chest of drawers with its mirror."""

from math import cos, pi, radians, sin

from kit.materials import M
from kit.mesh import new_obj, place, set_uv
from kit.shapes import box, lathe, moulding, softbox, spline, tube
from rooms.bedroom_art import ART
from rooms.bedroom_bed import oak
from rooms.bedroom_plan import CABINETS, CABINET_TOP, CHEST, CHEST_TOP, WARDROBE
from rooms.hall_coats import coat, hanging


def dark():
    """The shaded inside of furniture."""
    return M('oak_inside', 'wood', '#8b6a47')


def steel():
    """Dull metal of rails and hooks."""
    return M('steel', col='#a9adb0', rough=0.3)


def knob(name, x, y, z, size=1.0):
    """Turned wooden knob on a front that faces -y."""
    profile = [(0.007, 0), (0.006, 0.010), (0.014, 0.015), (0.016, 0.022), (0.010, 0.028), (0, 0.029)]
    profile = [(r * size, h * size) for r, h in profile]
    return lathe(name, profile, (x, y, z), M('oak_dark', 'wood', '#8a5f3a'), n=10, rot=(pi / 2, 0, 0))


def cabinet(name, at):
    """Bedside cabinet: a drawer over an open shelf. Its back is at the west wall."""
    w, d, h, t = 0.42, 0.38, CABINET_TOP, 0.020
    parts = [
        box(name + '_top', (w + 0.02, d + 0.015, 0.022), (0, -0.005, h - 0.022), oak(), bevel=0.007, seg=3)
    ]
    for s in (-1, 1):
        parts.append(
            box(name + '_side', (t, d, h - 0.06), (s * (w / 2 - t / 2), 0, 0.04), oak(), bevel=0.003, seg=1)
        )
        for q in (-1, 1):
            foot = (s * (w / 2 - 0.03), q * (d / 2 - 0.03), 0)
            parts.append(lathe(name + '_foot', [(0.014, 0), (0.019, 0.045)], foot, oak(), n=8))
    for z in (0.04, 0.345):
        parts.append(box(name + '_board', (w - 2 * t, d - 0.01, t), (0, 0.005, z), oak(), bevel=0.002, seg=1))
    parts.append(
        box(name + '_back', (w - 2 * t, 0.01, h - 0.08), (0, d / 2 - 0.01, 0.05), dark(), bevel=0, lm_w=0.4)
    )
    front = (w - 2 * t - 0.006, 0.02, h - 0.395)
    parts.append(box(name + '_drawer', front, (0, -d / 2 + 0.006, 0.369), oak(), bevel=0.004))
    parts.append(knob(name + '_knob', 0, -d / 2 - 0.003, 0.445))
    return place(parts, (*at, 0), pi / 2)


def panelled(name, w, h, side):
    """A wardrobe door that hangs at x = 0 and faces -y: two sunk panels and a knob at the free edge."""
    parts = [box(name + '_leaf', (w, 0.022, h), (w / 2, 0.011, 0), oak(), bevel=0.003, seg=1)]
    bead = [(0, 0), (0.012, 0.010), (0.026, 0.006), (0.034, 0), (0.034, -0.001)]
    for z, ph in ((0.10, 0.50), (0.70, h - 0.80)):
        path = [(0.09, z), (w - 0.09, z), (w - 0.09, z + ph), (0.09, z + ph)]
        parts.append(moulding(name + '_bead', path, bead, oak(), closed=True, plane='xz'))
    parts.append(knob(name + '_knob', w - 0.04 if side > 0 else 0.04, -0.001, 0.95, 1.1))
    return parts


def wardrobe_case(w, d, h):
    """Sides, back, plinth, cornice, shelf and rail."""
    parts = [box('ROBE_plinth', (w, d - 0.02, 0.10), (0, 0.01, 0), oak(), bevel=0.005)]
    for s in (-1, 1):
        parts.append(
            box(
                'ROBE_side',
                (0.025, d - 0.03, h - 0.17),
                (s * (w / 2 - 0.0125), 0.015, 0.10),
                oak(),
                bevel=0.003,
                seg=1,
            )
        )
    parts.append(
        box('ROBE_back', (w - 0.05, 0.012, h - 0.2), (0, d / 2 - 0.01, 0.12), dark(), bevel=0, lm_w=0.4)
    )
    parts.append(box('ROBE_shelf', (w - 0.05, d - 0.06, 0.018), (0, 0.02, 1.68), dark(), bevel=0, lm_w=0.4))
    parts.append(box('ROBE_floor', (w - 0.05, d - 0.06, 0.018), (0, 0.02, 0.10), dark(), bevel=0, lm_w=0.4))
    parts.append(tube('ROBE_rail', [(-w / 2 + 0.02, 0, 1.62), (w / 2 - 0.02, 0, 1.62)], 0.012, steel(), n=6))
    parts.append(box('ROBE_top', (w + 0.01, d, 0.03), (0, 0, h - 0.07), oak(), bevel=0.004))
    parts.append(
        box('ROBE_cornice', (w + 0.06, d + 0.025, 0.045), (0, -0.012, h - 0.045), oak(), bevel=0.016, seg=3)
    )
    return parts


def clothes():
    """What hangs behind the open door: shirts and a cardigan, side by side."""
    parts = []
    for k, colour in enumerate(('#7d91a3', '#e6e1d5', '#8f5a4c', '#43586b', '#b9b19d', '#5d6b58', '#93a7b4')):
        name = f'ROBE_cloth{k}'
        body = hanging(
            name,
            0.82 + 0.06 * (k % 3),
            0.19,
            0.20,
            0.055,
            M('cloth_' + colour[1:], 'weave', colour),
            k,
            n=14,
            rows=7,
        )
        parts += place([body], (-0.16 + 0.082 * k, 0.01, 1.59), pi / 2 + 0.10 * sin(k * 2.4))
    return parts


def jacket():
    """Suit jacket on a hanger, hooked over the closed door."""
    parts = coat(
        'JACKET', (0, 0, 0), 0.74, '#46505f', 3, shoulder=0.190, hem=0.200, depth=0.12, collar='#3a4350'
    )
    place(parts, (0, 0, 0), -pi / 2)
    hook = spline(
        [(0, -0.045, -0.02), (0, -0.05, 0.05), (0, -0.03, 0.085), (0, 0.0, 0.09), (0, 0.012, 0.06)], 4
    )
    parts.append(tube('JACKET_hook', hook, 0.003, steel(), n=5))
    arms = spline(
        [
            (-0.16, -0.06, -0.105),
            (-0.06, -0.06, -0.035),
            (0, -0.06, -0.015),
            (0.06, -0.06, -0.035),
            (0.16, -0.06, -0.105),
        ],
        3,
    )
    parts.append(tube('JACKET_hanger', arms, 0.008, oak(), n=6))
    return parts


def wardrobe():
    """Two-door wardrobe on the south wall; the door nearer the bed stands ajar."""
    w, d, h = 1.40, 0.58, 2.0
    parts = wardrobe_case(w, d, h) + clothes()
    wide, high, y = w / 2 - 0.004, h - 0.175, -d / 2
    # facing -y here, the room sees the right-hand door on its left
    open_door = panelled('ROBE_door_open', wide, high, -1)
    place(open_door, (-wide, 0, 0))
    place(open_door, (w / 2, y, 0.102), radians(24))
    parts += open_door
    parts += place(panelled('ROBE_door', wide, high, 1), (-w / 2, y, 0.102))
    parts += place(jacket(), (-w / 4, y - 0.004, 1.78))
    x, z = 0.28, h
    case = M('suitcase', col='#6f4a36', rough=0.6)
    parts.append(
        softbox(
            'ROBE_suitcase',
            (0.62, 0.38, 0.17),
            (x - 0.12, 0.02, z),
            case,
            r=0.03,
            puff=0.004,
            wrinkle=0.001,
            k=2,
            m=3,
        )
    )
    parts.append(
        tube(
            'ROBE_case_handle',
            spline(
                [
                    (x - 0.2, -0.17, z + 0.09),
                    (x - 0.19, -0.205, z + 0.09),
                    (x - 0.05, -0.205, z + 0.09),
                    (x - 0.04, -0.17, z + 0.09),
                ],
                3,
            ),
            0.008,
            M('suitcase_edge', col='#3f2b20'),
            n=5,
        )
    )
    for k, colour in enumerate(('#b7c0c2', '#cbb892')):
        cloth = M('spare_' + colour[1:], 'weave', colour)
        parts.append(
            softbox(
                'ROBE_blanket',
                (0.44 - 0.02 * k, 0.36, 0.075),
                (-0.40, 0.02, z + 0.072 * k),
                cloth,
                r=0.035,
                puff=0.006,
                wrinkle=0.004,
                k=2,
                m=4,
                seed=k,
            )
        )
    # local front is -y, the room lies to the north
    return place(parts, (WARDROBE[0], d / 2 + 0.01, 0), pi)


def drawers():
    """Chest of drawers on the east wall, two short over three long; one is not quite shut."""
    w, d, h = 1.02, 0.45, CHEST_TOP
    parts = [box('CHEST_top', (w + 0.03, d + 0.02, 0.026), (0, -0.005, h - 0.026), oak(), bevel=0.008, seg=3)]
    parts.append(box('CHEST_body', (w, d - 0.03, h - 0.14), (0, 0.012, 0.115), oak(), bevel=0.004, lm_w=0.6))
    for s in (-1, 1):
        for q in (-1, 1):
            foot = [(0.020, 0), (0.027, 0.03), (0.024, 0.12)]
            parts.append(lathe('CHEST_foot', foot, (s * (w / 2 - 0.06), q * (d / 2 - 0.07), 0), oak(), n=10))
    rows = [(0.13, 0.195, 1), (0.335, 0.185, 1), (0.53, 0.15, 1), (0.69, 0.135, 2)]
    for z, high, count in rows:
        each = (w - 0.04) / count
        for k in range(count):
            x = -w / 2 + 0.02 + each * (k + 0.5)
            out = 0.05 if (count, k) == (2, 0) else 0.012
            front = (each - 0.008, 0.02 + out, high)
            parts.append(box('CHEST_drawer', front, (x, -d / 2 + 0.025 - out / 2, z), oak(), bevel=0.005))
            for s in (-1, 1) if count == 1 else (0,):
                parts.append(knob('CHEST_knob', x + s * 0.27, -d / 2 + 0.015 - out, z + high / 2))
    return parts


def mirror():
    """Swing mirror between two posts. It shows the room out of focus."""
    wood, parts = M('oak_dark', 'wood', '#8a5f3a'), []
    a, b, cz = 0.19, 0.26, 0.36
    rim = [(a * cos(k * pi / 18), 0.0, b * sin(k * pi / 18)) for k in range(36)]
    parts.append(tube('MIRROR_rim', rim, 0.015, wood, closed=True, n=7))
    ring = [(x * 0.97, -0.006, z * 0.97) for x, _, z in rim]
    glass = new_obj('MIRROR_glass', ring, [tuple(range(36))], M('art', 'art'), smooth=False, lm_w=0.8)
    cell = ART['mirror']
    set_uv(
        glass,
        lambda c, p: (
            cell[0] + (cell[2] - cell[0]) * (c.x / a + 1) / 2,
            cell[1] + (cell[3] - cell[1]) * (c.z / b + 1) / 2,
        ),
    )
    back = [(x, 0.008, z) for x, _, z in ring]
    parts += [glass, new_obj('MIRROR_back', back, [tuple(reversed(range(36)))], dark(), smooth=False)]
    for ob in parts:
        ob.rotation_euler = (-0.10, 0, 0)
    place(parts, (0, 0, cz))
    for s in (-1, 1):
        post = [
            (0.016, 0),
            (0.011, 0.06),
            (0.014, 0.20),
            (0.009, 0.36),
            (0.015, 0.385),
            (0.010, 0.41),
            (0, 0.42),
        ]
        parts.append(lathe('MIRROR_post', post, (s * 0.232, 0.01, 0.03), wood, n=10))
        parts.append(tube('MIRROR_pin', [(s * 0.19, 0, cz), (s * 0.245, 0.01, cz)], 0.008, wood, n=6))
        parts.append(box('MIRROR_foot', (0.045, 0.19, 0.03), (s * 0.232, 0, 0), wood, bevel=0.010))
    parts.append(box('MIRROR_bar', (0.46, 0.022, 0.022), (0, 0.01, 0.01), wood, bevel=0.004, seg=1))
    return parts


def build():
    """All the oak."""
    for name, at in CABINETS.items():
        cabinet('CABINET_' + name, at)
    wardrobe()
    chest = drawers() + place(mirror(), (0.06, 0.08, CHEST_TOP))
    place(chest, (*CHEST, 0), -pi / 2)
