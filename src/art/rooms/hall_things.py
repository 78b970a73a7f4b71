"""What stands and hangs in the hall: console with the alarm hub, telephone, lamp, pictures, mats, sticks, smoke alarm."""

from math import cos, pi, sin

from mathutils import Euler

from kit.furnishings import frame
from kit.materials import M
from kit.mesh import grid_faces, new_obj, place, set_uv
from kit.shapes import box, lathe, moulding, spline, tube
from rooms.hall_art import ART
from rooms.hall_plan import GOING, H, RISE, STAIR_Y, X0, X1
from rooms.hall_table import TABLE_TOP, alarm_hub, bowl_of_keys, console, lamp, telephone, test_card


def post():
    """Letters: three on the mat, one on the table."""
    art, cell = M('art', 'art'), ART['letter']
    for k, (x, y, z, a, turned) in enumerate(
        (
            (5.66, 3.66, 0.020, 0.5, 0),
            (5.83, 3.58, 0.024, -0.35, 0),
            (5.76, 3.76, 0.028, 1.9, 0),
            (6.86, 2.935, TABLE_TOP + 0.001, 1.35, 0),
        )
    ):
        w, h = (0.22, 0.11) if k != 1 else (0.23, 0.16)
        ob = box(f'POST_{k}', (w, h, 0.003), (0, 0, 0), art, bevel=0, drop=('-z',))
        set_uv(
            ob,
            lambda c, p, w=w, h=h: (
                cell[0] + (cell[2] - cell[0]) * (c.x / w + 0.5),
                cell[1] + (cell[3] - cell[1]) * (c.y / h + 0.5),
            ),
        )
        place([ob], (x, y, z), a)


def mats():
    """Coir mat inside the front door and the runner of the passage."""
    art = M('art', 'art')

    def flat(name, w, d, h, x, y, cell, turn=0.0):
        ob = box(name, (w, d, h), (0, 0, 0), art, bevel=0.003, seg=1, drop=('-z',))
        u0, v0, u1, v1 = cell
        set_uv(
            ob,
            lambda c, p: (
                u0 + 0.002 + (u1 - u0 - 0.004) * (c.x / w + 0.5),
                v0 + 0.002 + (v1 - v0 - 0.004) * (c.y / d + 0.5),
            ),
        )
        place([ob], (x, y, 0.001), turn)

    flat('MAT_coir', 0.72, 0.46, 0.016, 5.75, 3.70, ART['coir'])
    flat('RUNNER', 0.70, 2.60, 0.008, 5.66, 1.93, ART['runner'])


def pictures():
    """Ship on the west wall, a row of small frames that climbs the stairs."""
    art, mount = M('art', 'art'), M('mount', col='#f3efe4')
    oak, dark = M('frame_oak', 'wood', '#a97d50'), M('frame_dark', col='#3a3633')
    place(
        frame('PIC_ship', 0.50, 0.46, ART['ship'], dark, art, mount, mount=0.045),
        (X0 + 0.001, 1.72, 1.56),
        pi / 2,
    )
    climb = (
        ('couple', 2.22, 0.30, 0.36, dark),
        ('pier', 1.74, 0.30, 0.30, oak),
        ('family', 1.28, 0.30, 0.34, dark),
        ('beach', 0.82, 0.34, 0.30, oak),
    )
    for name, y, w, h, wood in climb:
        z = (STAIR_Y - y) * RISE / GOING + 1.62
        place(
            frame('PIC_' + name, w, h, ART[name], wood, art, mount, fw=0.018, mount=0.030),
            (X1 - 0.001, y, z),
            -pi / 2,
        )


def sticks():
    """Stand with an umbrella and a walking stick in the corner by the door."""
    x, y = 6.86, 3.84
    pot = M('stand_blue', col='#39566e', rough=0.4)
    lathe(
        'STAND',
        [
            (0, 0.012),
            (0.085, 0.012),
            (0.085, 0),
            (0.092, 0.0),
            (0.095, 0.02),
            (0.086, 0.24),
            (0.100, 0.46),
            (0.104, 0.47),
            (0.098, 0.475),
            (0.080, 0.24),
            (0.086, 0.03),
            (0, 0.028),
        ],
        (x, y, 0),
        pot,
        n=24,
    )
    wood = M('stick', 'wood', '#6b4428')
    crook = spline(
        [
            (x + 0.03, y + 0.02, 0.04),
            (x - 0.02, y - 0.03, 0.55),
            (x - 0.035, y - 0.05, 0.84),
            (x - 0.045, y - 0.065, 0.905),
            (x - 0.085, y - 0.085, 0.925),
            (x - 0.120, y - 0.10, 0.895),
            (x - 0.122, y - 0.10, 0.865),
        ],
        5,
    )
    tube('STICK', crook, 0.0105, wood, n=7)
    cloth = M('umbrella_green', 'weave', '#2f4f44', bump=0.2)
    n, rows, verts = 20, 9, []
    for j in range(rows):
        t = j / (rows - 1)
        r = 0.016 + 0.026 * sin(pi * min(1, t * 1.15)) ** 0.7 + 0.006 * (1 - t)
        for i in range(n):
            a = 2 * pi * i / n
            rr = r * (1 + 0.20 * sin(a * 5 + t * 5))
            verts.append((rr * cos(a), rr * sin(a), 0.06 + 0.66 * t))
    body = new_obj('UMBRELLA_cloth', verts, grid_faces(n, rows, closed_u=True), cloth, autosmooth=180)
    grip = tube(
        'UMBRELLA_grip',
        spline(
            [
                (0, 0, 0.70),
                (0, 0, 0.80),
                (0, 0.010, 0.86),
                (0, 0.045, 0.875),
                (0, 0.070, 0.85),
                (0, 0.070, 0.83),
            ],
            4,
        ),
        0.011,
        wood,
        n=7,
    )
    place([body, grip], (x - 0.01, y - 0.005, 0.0), 0, Euler((0.07, 0.05, 0.6)))


def smoke_alarm():
    """Smoke alarm on the ceiling at the foot of the stairs, clear of walls and lights."""
    white = M('abs_white', col='#f3f2ee', rough=0.35)
    lathe(
        'SMOKE_body',
        [(0, -0.036), (0.032, -0.036), (0.050, -0.030), (0.056, -0.012), (0.062, -0.010), (0.062, 0)],
        (5.86, 2.62, H),
        white,
        n=28,
        lm_w=2,
    )
    lathe(
        'SMOKE_button',
        [(0, -0.040), (0.012, -0.039), (0.014, -0.034)],
        (5.86, 2.62, H),
        M('abs_grey', col='#c9cbcc'),
        n=16,
        invert=0,
        lm_w=2,
    )
    for k in range(12):
        a = k * pi / 6
        box(
            'SMOKE_slot',
            (0.010, 0.004, 0.008),
            (5.86 + 0.0535 * cos(a), 2.62 + 0.0535 * sin(a), H - 0.024),
            M('rad_slot', col='#8d8d88'),
            bevel=0,
            rot=(0, 0, a),
            lm_w=0.8,
        )


def pendant():
    """Fabric pendant shade in the lobby."""
    x, y, z = 5.66, 3.30, 2.06
    shade = M('pendant_shade', col='#ffd9a6', glow=(x, y, z + 0.01, 0.62), evening=1.0)
    inner = M('pendant_inner', col='#ffe8c4', glow=(x, y, z + 0.02, 1.0), evening=1.5)
    flex = M('abs_white', col='#f3f2ee')
    lathe('PENDANT_rose', [(0, -0.022), (0.030, -0.020), (0.042, -0.006), (0.045, 0)], (x, y, H), flex, n=20)
    tube('PENDANT_flex', [(x, y, H), (x, y, z + 0.16)], 0.004, flex, n=5, caps=False)
    lathe('PENDANT_shade', [(0.150, 0), (0.145, 0.09), (0.125, 0.19)], (x, y, z), shade, n=32, autosmooth=180)
    lathe(
        'PENDANT_in',
        [(0.123, 0.19), (0.143, 0.09), (0.148, 0), (0.150, 0)],
        (x, y, z),
        inner,
        n=32,
        autosmooth=180,
        invert=1,
    )
    tube(
        'PENDANT_trim',
        [(x + 0.150 * cos(k * pi / 16), y + 0.150 * sin(k * pi / 16), z) for k in range(32)],
        0.003,
        M('pendant_trim', col='#8a6a45'),
        closed=True,
        n=4,
        lm_w=0.5,
    )


def landing_picture():
    """A door and a picture on the landing, seen from below."""
    white = M('gloss_white', col='#f4f2ec', rough=0.4)
    y, z = -1.0, 2.47
    panel = [(-0.39, 0), (-0.39, 2.02), (0.39, 2.02), (0.39, 0)]
    parts = [box('SHELL_landing_door', (0.78, 0.03, 2.0), (0, -0.015, 0), white, bevel=0.003)]
    parts.append(
        moulding(
            'SHELL_landing_architrave',
            panel,
            [(0, 0), (0, 0.04), (0.06, 0.04), (0.07, 0.034), (0.07, 0)],
            white,
            plane='xz',
        )
    )
    for px in (-0.28, 0.04):
        for pz, ph in ((0.16, 0.62), (0.93, 0.94)):
            parts.append(
                moulding(
                    'SHELL_landing_bead',
                    [(px, pz), (px + 0.24, pz), (px + 0.24, pz + ph), (px, pz + ph)],
                    [(0, 0.03), (0.010, 0.044), (0.030, 0.038), (0.030, 0.03)],
                    white,
                    closed=True,
                    plane='xz',
                )
            )
    place(parts, (6.52, y, z), pi)


def build():
    """Everything that stands or hangs."""
    console()
    alarm_hub()
    telephone((6.86, 3.02, TABLE_TOP), -pi / 2 - 0.12)
    bowl_of_keys((6.83, 3.40, TABLE_TOP))
    lamp((6.90, 3.545, TABLE_TOP))
    test_card((6.945, 3.375, TABLE_TOP + 0.001), -pi / 2 - 0.25)
    post()
    mats()
    pictures()
    sticks()
    smoke_alarm()
    pendant()
    landing_picture()
