"""What hangs, leans and sleeps in the yard: a float and its rope, spade and fork, the cat."""

from math import cos, pi, sin

from mathutils import Vector

from kit.materials import M
from kit.shapes import box, lathe, softbox, spline, tube
from rooms.yard_plan import COPING, FLOOR, SHED, WALL_TOP
from rooms.yard_shell import black


def sea_things():
    """An orange float and a coil of rope on the wall: he fishes off the pier, as many here do."""
    x, y, z = 0.10, -4.22, 1.36
    iron = black()
    tube('FLOAT_hook', [(-0.02, y, z + 0.27), (0.09, y, z + 0.27), (0.10, y, z + 0.31)], 0.006, iron, n=6)
    orange = M('float_orange', col='#d9692c', rough=0.6)
    ball = [
        (0, -0.14),
        (0.05, -0.132),
        (0.10, -0.095),
        (0.128, -0.03),
        (0.128, 0.03),
        (0.10, 0.095),
        (0.05, 0.132),
        (0.024, 0.15),
        (0.022, 0.19),
        (0, 0.19),
    ]
    lathe('FLOAT', ball, (x + 0.035, y, z), orange, n=14, autosmooth=60)
    rope = M('rope_blue', col='#3f6f98', rough=0.9)
    knot = [(x + 0.035, y, z + 0.18), (x + 0.01, y + 0.01, z + 0.24), (x - 0.01, y, z + 0.28)]
    tube('FLOAT_rope', spline(knot, 4), 0.007, rope, n=5)
    coil = []
    for k in range(4 * 16 + 1):
        a = pi / 2 + 2 * pi * k / 16
        coil.append(
            (
                0.05 + 0.006 * (k // 16),
                y + 0.36 + (0.10 + 0.006 * (k // 16 % 2)) * cos(a),
                z + 0.12 + (0.15 + 0.008 * (k // 16 % 3)) * sin(a),
            )
        )
    tube('ROPE_coil', coil, 0.009, rope, n=5)
    tube(
        'ROPE_hook',
        [(-0.02, y + 0.36, z + 0.26), (0.08, y + 0.36, z + 0.26), (0.09, y + 0.36, z + 0.30)],
        0.006,
        iron,
        n=6,
    )


def tools():
    """Spade and fork lean on the tool store's side; a crate with seed trays stands before the dustbin."""
    ash, steel = M('prop_ash', 'wood', '#c2a878', rough=0.8), M('tool_steel', col='#80868a', rough=0.5)
    y = SHED[3] + 0.10
    for k, x in enumerate((3.55, 3.80)):
        low, high = Vector((x, y + 0.10, 0.28)), Vector((x + 0.02, y - 0.055, 1.02))
        tube(f'TOOL_shaft{k}', [low, high], 0.015, ash, n=7)
        grip = [high + Vector((s * 0.055, 0, 0.09)) for s in (-1, 1)]
        tube(f'TOOL_yoke{k}', [high, grip[0], grip[1], high], 0.010, ash, n=6)
        if k:
            for s in (-1.5, -0.5, 0.5, 1.5):
                tine = [low, low + Vector((s * 0.045, 0.002, -0.03)), (x + s * 0.045, y + 0.15, FLOOR)]
                tube('TOOL_tine', tine, 0.006, steel, n=5)
        else:
            box('TOOL_blade', (0.17, 0.010, 0.30), (x, y + 0.16, FLOOR), steel, bevel=0.004, rot=(0.20, 0, 0))


def cat(x, y):
    """A ginger cat that sleeps on the west wall."""
    ginger, pale = M('cat_ginger', col='#c98a4d', rough=1), M('cat_pale', col='#e6cfab', rough=1)
    z = WALL_TOP + COPING - 0.004
    softbox(
        'CAT_body',
        (0.20, 0.40, 0.15),
        (x, y, z),
        ginger,
        r=0.074,
        puff=0.03,
        k=2,
        m=1,
        wrinkle=0.004,
        lm_w=1.2,
    )
    softbox(
        'CAT_haunch',
        (0.15, 0.18, 0.15),
        (x + 0.05, y - 0.12, z),
        ginger,
        r=0.072,
        puff=0.02,
        k=2,
        m=1,
        wrinkle=0.003,
    )
    head = (x + 0.055, y + 0.215, z + 0.005)
    softbox('CAT_head', (0.115, 0.105, 0.10), head, ginger, r=0.049, puff=0.008, k=2, m=1, wrinkle=0)
    softbox(
        'CAT_muzzle',
        (0.055, 0.045, 0.042),
        (head[0] + 0.045, head[1] + 0.01, z + 0.012),
        pale,
        r=0.02,
        puff=0,
        k=2,
        m=1,
        wrinkle=0,
    )
    softbox(
        'CAT_paw', (0.10, 0.045, 0.04), (x + 0.09, y + 0.13, z), pale, r=0.019, puff=0, k=2, m=1, wrinkle=0
    )
    for s in (-1, 1):
        ear = (head[0], head[1] + s * 0.032, z + 0.085)
        lathe(
            'CAT_ear',
            [(0.024, 0), (0.012, 0.026), (0, 0.042)],
            ear,
            ginger,
            n=6,
            rot=(-s * 0.25, 0.1, 0),
            autosmooth=180,
        )
        box(
            'CAT_eye',
            (0.003, 0.020, 0.0035),
            (head[0] + 0.057, head[1] + s * 0.026, z + 0.062),
            M('cat_dark', col='#4a3222'),
            bevel=0,
        )
    tail = [
        (x + 0.02, y - 0.20, z + 0.04),
        (x + 0.12, y - 0.19, z + 0.025),
        (x + 0.155, y - 0.08, z + 0.02),
        (x + 0.15, y + 0.04, z + 0.02),
    ]
    tube('CAT_tail', spline(tail, 5), [0.026 - 0.0009 * k for k in range(16)], ginger, n=7)


def build():
    """Float, tools and cat."""
    sea_things()
    tools()
    cat(-0.10, -3.30)
