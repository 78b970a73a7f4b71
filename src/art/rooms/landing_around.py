"""What stands round the landing while its light is baked and is never exported: the hall below, outer walls."""

import bpy

from kit.materials import M
from kit.stage import blocker
from rooms import hall_shell, hall_stairs
from rooms.landing_plan import BEDROOM_DOOR, FLOOR, N, S, SPARE_DOOR, TOP, WIN, X0, X1, made_by


def hall():
    """The hall's own stairs and walls: they cast shadows and throw light up the well."""
    parts = []
    for make in (
        hall_shell.floors_and_ceilings,
        hall_shell.walls,
        hall_shell.stair_wall,
        hall_stairs.build,
    ):
        parts += made_by(make)
    plain = M('hall_runner_plain', col='#7c3235')
    for ob in parts:
        if ob.name.startswith('SHELL_landing'):
            bpy.data.objects.remove(ob)
            continue
        ob.name = 'BLOCK_' + ob.name
        if ob.data.materials[0]['kind'] == 'art':
            ob.data.materials[0] = plain  # its cell lies in the hall's atlas


def outer_walls():
    """Slabs behind the single faces."""
    dark = M('blocker', col='#808080')
    o, t, bd, sd, w = 0.035, 0.08, BEDROOM_DOOR, SPARE_DOOR, WIN

    def slab(name, x0, x1, y0, y1, z0, z1):
        blocker(name, (x0, y0, z0), (x1, y1, z1), dark)

    top, up = TOP + 0.1, FLOOR - o
    slab('w_low', X0 - t, X0 - o, -0.1, N + 0.2, -0.05, up)
    slab('w_s', X0 - t, X0 - o, S - 0.1, bd['y0'] - 0.02, up, top)
    slab('w_n', X0 - t, X0 - o, bd['y1'] + 0.02, N + 0.2, up, top)
    slab('w_t', X0 - t, X0 - o, bd['y0'] - 0.02, bd['y1'] + 0.02, FLOOR + bd['h'] + 0.03, top)
    slab('w_d', X0 - 0.2, X0 - 0.08, bd['y0'] - 0.1, bd['y1'] + 0.1, up, top)
    slab('s_e', sd['x1'] + 0.02, X1 + t, S - t, S - o, up, top)
    slab('s_w', X0 - t, sd['x0'] - 0.02, S - t, S - o, up, top)
    slab('s_t', sd['x0'] - 0.02, sd['x1'] + 0.02, S - t, S - o, FLOOR + sd['h'] + 0.03, top)
    slab('s_d', sd['x0'] - 0.1, sd['x1'] + 0.1, S - 0.2, S - 0.08, up, top)
    slab('s_low', X0 - t, X1 + t, -0.12, -0.08, 0, up)
    slab('s_floor', X0 - t, X1 + t, S - 0.1, -0.08, FLOOR - 0.1, up)
    slab('e', X1 + o, X1 + t, S - 0.1, N + 0.2, -0.05, top)
    slab('floor', X0 - t, X1 + t, -0.1, N + 0.2, -t, -o)
    slab('roof', X0 - t, X1 + t, S - 0.1, N + 0.2, TOP + o, top)
    slab('n_low', X0 - t, X1 + t, N + o, N + 0.2, 0, w['z0'] - 0.04)
    slab('n_top', X0 - t, X1 + t, N + 0.02, N + 0.2, w['z1'] + 0.02, top)
    slab('n_w', X0 - t, w['x0'] - 0.02, N + 0.02, N + 0.2, w['z0'] - 0.04, w['z1'] + 0.02)
    slab('n_e', w['x1'] + 0.02, X1 + t, N + 0.02, N + 0.2, w['z0'] - 0.04, w['z1'] + 0.02)


def build():
    """Everything round the landing."""
    hall()
    outer_walls()
