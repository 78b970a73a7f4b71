"""Walls, window, radiator and door opening of the living room. Plan metres, the window wall is y = D."""
from math import cos, pi, sin

from kit.furnishings import curtain
from kit.materials import M
from kit.mesh import grid_faces, grid_uv, new_obj, place
from kit.shapes import box, lathe, moulding, rect, tube
from kit.stage import blocker

W, D, H = 5.0, 4.0, 2.42
WIN = dict(x0=1.35, x1=3.25, z0=0.82, z1=2.10, reveal=0.26)
DOOR = dict(y0=0.16, y1=0.96, h=2.03, wall=0.12)


def white():
    return M('gloss_white', col='#f4f2ec', rough=0.4)


def walls():
    """Plaster, floor and ceiling. They stop just behind skirting and coving, so that no hidden texel can bleed."""
    wall, feature = M('paint_cream', col='#ece4d4', rough=0.9), M('paint_sage', col='#93a392', rough=0.9)
    ceiling, floor = M('ceiling_white', col='#f5f3ee', rough=0.95), M(
        'oak_floor', 'floor', '#ffffff', rough=0.45
    )
    w, d, e = WIN, DOOR, 0.085
    zb, zt = 0.112, H - e
    rect('SHELL_floor', (0, 0, 0), (W, 0, 0), (0, D, 0), floor, lm_w=1.1)
    rect('SHELL_ceiling', (e, D - e, H), (W - 2 * e, 0, 0), (0, -(D - 2 * e), 0), ceiling, lm_w=0.5)
    rect('SHELL_wall_w', (0, 0, zb), (0, D, 0), (0, 0, zt - zb), feature)
    rect('SHELL_wall_s', (W, 0, zb), (-W, 0, 0), (0, 0, zt - zb), wall)
    for n, a, b, z0, z1 in (
        ('l', 0, w['x0'], zb, zt),
        ('r', w['x1'], W, zb, zt),
        ('b', w['x0'], w['x1'], zb, w['z0'] - 0.01),
        ('t', w['x0'], w['x1'], w['z1'], zt),
    ):
        rect('SHELL_wall_n_' + n, (a, D, z0), (b - a, 0, 0), (0, 0, z1 - z0), wall)
    for n, a, b, z0 in (
        ('n', d['y1'] + 0.06, D, zb),
        ('s', 0, d['y0'] - 0.06, zb),
        ('t', d['y0'] - 0.06, d['y1'] + 0.06, d['h'] + 0.06),
    ):
        rect('SHELL_wall_e_' + n, (W, b, z0), (0, a - b, 0), (0, 0, zt - z0), wall)
    r, x0, x1, z0, z1 = w['reveal'], w['x0'], w['x1'], w['z0'], w['z1']
    rect('SHELL_rev_l', (x0, D, z0), (0, r, 0), (0, 0, z1 - z0), wall)
    rect('SHELL_rev_r', (x1, D + r, z0), (0, -r, 0), (0, 0, z1 - z0), wall)
    rect('SHELL_rev_t', (x0, D, z1), (0, r, 0), (x1 - x0, 0, 0), wall)
    box(
        'SHELL_sill',
        (x1 - x0 + 0.12, r + 0.06, 0.03),
        ((x0 + x1) / 2, D + (r - 0.06) / 2, z0 - 0.03),
        white(),
        bevel=0.012,
        seg=3,
    )


def mouldings():
    """Skirting, coving, door lining and architrave. Travel is clockwise from above: left is into the room."""
    d = DOOR
    skirting = [(0, 0.125), (0.006, 0.125), (0.010, 0.118), (0.012, 0.105), (0.018, 0.095), (0.018, 0)]
    path = [(W, d['y1'] + 0.066), (W, D), (0, D), (0, 0), (W, 0), (W, d['y0'] - 0.066)]
    moulding('TRIM_skirting', path, skirting, white(), lm_w=0.8)
    cove = [(0, H - 0.10)] + [
        (0.10 - 0.10 * cos(a * pi / 12), H - 0.10 + 0.10 * sin(a * pi / 12)) for a in range(7)
    ]
    ceiling = M('ceiling_white', col='#f5f3ee', rough=0.95)
    moulding('TRIM_coving', [(0, 0), (W, 0), (W, D), (0, D)], cove[::-1], ceiling, closed=True, lm_w=0.6)
    width, h, t = d['y1'] - d['y0'], d['h'], d['wall']
    profile = [(0, 0), (0, 0.012), (0.012, 0.02), (0.05, 0.02), (0.062, 0.014), (0.07, 0.014), (0.07, 0)]
    arch = moulding(
        'TRIM_architrave',
        [(0, 0), (0, h), (width, h), (width, 0)],
        profile,
        white(),
        plane='xz',
    )
    lining = [
        rect('SHELL_lin_n', (0, 0, 0), (0, t, 0), (0, 0, h), white()),
        rect('SHELL_lin_s', (width, t, 0), (0, -t, 0), (0, 0, h), white()),
        rect('SHELL_lin_t', (0, 0, h), (0, t, 0), (width, 0, 0), white()),
        rect(
            'SHELL_threshold',
            (0, 0, 0.0),
            (width, 0, 0),
            (0, t, 0),
            M('oak_floor', 'floor', '#ffffff', rough=0.45),
        ),
    ]
    place([arch] + lining, (W, d['y1'], 0), -pi / 2)


def window():
    """uPVC frame with two casements, curtains and pole."""
    w = WIN
    x0, x1, z0, z1 = w['x0'], w['x1'], w['z0'], w['z1']
    y, fw = D + w['reveal'] - 0.07, 0.065

    def bar(n, a, b, c, d, depth=0.06, at=y):
        box('WIN_' + n, (b - a, depth, d - c), ((a + b) / 2, at, c), white(), bevel=0.008)

    bar('b', x0, x1, z0, z0 + fw)
    bar('t', x0, x1, z1 - fw, z1)
    bar('l', x0, x0 + fw, z0 + fw, z1 - fw)
    bar('r', x1 - fw, x1, z0 + fw, z1 - fw)
    t = (x1 - x0 - fw * 2) / 3
    for i in (1, 2):
        bar(f'm{i}', x0 + fw + t * i - 0.035, x0 + fw + t * i + 0.035, z0 + fw, z1 - fw)
    for s, (a, b) in enumerate(((x0 + fw, x0 + fw + t - 0.035), (x1 - fw - t + 0.035, x1 - fw))):
        for n, q in (
            ('b', (a, b, z0 + fw, z0 + fw + 0.045)),
            ('t', (a, b, z1 - fw - 0.045, z1 - fw)),
            ('l', (a, a + 0.045, z0 + fw + 0.045, z1 - fw - 0.045)),
            ('r', (b - 0.045, b, z0 + fw + 0.045, z1 - fw - 0.045)),
        ):
            bar(f'c{s}{n}', *q, depth=0.045, at=y - 0.02)
        box(
            f'WIN_h{s}',
            (0.02, 0.05, 0.11),
            ((b - 0.022) if s == 0 else (a + 0.022), y - 0.055, 1.38),
            white(),
            bevel=0.008,
        )
    cloth, brass, xc = M('curtain', 'weave', '#efe8d8'), M('brass', col='#b99a5a'), (x0 + x1) / 2
    for s in (-1, 1):
        curtain(
            f'CURTAIN_{"LR"[s > 0]}',
            0.52,
            0.02,
            2.235,
            cloth,
            loc=(xc + s * 1.12, D - 0.135, 0),
            folds=7,
            depth=0.055,
            seed=s + 5,
        )
        lathe(
            'POLE_fin',
            [
                (0.014, 0),
                (0.02, 0.005),
                (0.014, 0.012),
                (0.032, 0.035),
                (0.034, 0.05),
                (0.022, 0.07),
                (0, 0.075),
            ],
            (xc + s * 1.48, D - 0.125, 2.25),
            brass,
            n=20,
            rot=(0, s * pi / 2, 0),
        )
        tube(
            'POLE_brk',
            [(xc + s * 1.42, D - 0.125, 2.25), (xc + s * 1.42, D - 0.001, 2.25)],
            0.009,
            brass,
            n=8,
        )
    tube('POLE', [(xc - 1.48, D - 0.125, 2.25), (xc + 1.48, D - 0.125, 2.25)], 0.014, brass, n=12)


def radiator(x, w, z=0.14, h=0.52):
    """Panel radiator under the window."""
    rad = M('rad_white', col='#f1efe9', rough=0.35)
    n, y = int(w / 0.034), D - 0.075
    profile = [
        (-w / 2 + w * i / n + t * w / n, dy)
        for i in range(n)
        for t, dy in ((0, 0), (0.25, -0.008), (0.65, -0.008), (0.9, 0))
    ]
    profile.append((w / 2, 0))
    rows = ((z, 0.012), (z + 0.012, 0), (z + h - 0.012, 0), (z + h, 0.012))
    verts = [(x + px, y + py * (dy == 0) + dy - 0.02, zz) for zz, dy in rows for px, py in profile]
    front = new_obj('RAD_front', verts, grid_faces(len(profile), 4), rad, autosmooth=50, lm_uv='keep')
    grid_uv(front, len(profile), 4, w, h)
    box('RAD_top', (w, 0.075, 0.012), (x, D - 0.055, z + h), rad, bevel=0.004)
    for i in range(12):
        box(
            f'RAD_g{i}',
            (w / 12 - 0.03, 0.02, 0.006),
            (x - w / 2 + w / 24 + i * w / 12, D - 0.055, z + h + 0.011),
            M('rad_slot', col='#8d8d88'),
            bevel=0,
            lm_w=0.5,
        )
    for s in (-1, 1):
        box('RAD_side', (0.012, 0.07, h), (x + s * w / 2, D - 0.055, z), rad, bevel=0.004)
        tube(
            'RAD_pipe',
            [(x + s * (w / 2 + 0.03), D - 0.055, 0), (x + s * (w / 2 + 0.03), D - 0.055, z + 0.03)],
            0.008,
            rad,
            n=6,
        )
        lathe(
            'RAD_valve',
            [(0, 0.09), (0.012, 0.09), (0.016, 0.08), (0.016, 0.0), (0.01, -0.02), (0.0, -0.02)],
            (x + s * (w / 2 + 0.03), D - 0.055, z),
            rad,
            n=12,
        )
    tube(
        'RAD_conn',
        [(x - w / 2 - 0.03, D - 0.055, z + 0.03), (x + w / 2 + 0.03, D - 0.055, z + 0.03)],
        0.007,
        rad,
        n=6,
    )


def outside():
    """What keeps the sun out, and a plain hall behind the door for the light that bounces in from there."""
    w, d, wall = WIN, DOOR, M('stub_wall', col='#dcd3c0', rough=0.9)
    y, far = D + w['reveal'], 0.3
    blocker('top', (-far, -far, H + 0.01), (W + 0.13, y, H + 0.1), wall)
    blocker('west', (-far, -far, -0.1), (-0.002, y, H), wall)
    blocker('south', (-far, -far, -0.1), (W + 0.13, -0.002, H), wall)
    blocker('floor', (-far, -far, -0.1), (W + 0.002, y, -0.002), wall)
    for n, a, b, c, e in (
        ('l', -far, w['x0'] - 0.002, -0.1, H),
        ('r', w['x1'] + 0.002, W + 2.1, -0.1, H),
        ('b', w['x0'], w['x1'], -0.1, w['z0'] - 0.032),
        ('t', w['x0'], w['x1'], w['z1'] + 0.002, H),
    ):
        blocker('north_' + n, (a, D + 0.002, c), (b, y - 0.002, e), wall)
    t = d['wall']
    blocker('east_n', (W + 0.002, d['y1'] + 0.002, -0.1), (W + t, D, H), wall)
    blocker('east_s', (W + 0.002, -far, -0.1), (W + t, d['y0'] - 0.002, H), wall)
    blocker('east_t', (W + 0.002, d['y0'], d['h'] + 0.002), (W + t, d['y1'], H), wall)
    blocker('hall_floor', (W + t, -far, -0.1), (W + 2.1, D, -0.002), M('stub_floor', col='#a87c52'))
    blocker('hall_east', (W + 2.02, -far, 0), (W + 2.1, D, H), wall)
    blocker('hall_south', (W + t, -far, 0), (W + 2.1, -0.2, H), wall)
    blocker('hall_top', (W + t, -far, H), (W + 2.1, D, H + 0.1), wall)


def shell():
    """Everything that belongs to the building."""
    walls()
    mouldings()
    window()
    radiator((WIN['x0'] + WIN['x1']) / 2, 1.3)
    outside()
