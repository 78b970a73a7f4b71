"""Eaves, gutters and pipes on the backs of the houses."""

from kit.materials import M
from kit.shapes import box, lathe, spline, tube
from rooms.yard_plan import EAVES, FLOOR, FRONT_RANGE, HOUSE, SIDE
from rooms.yard_shell import EASTWARD, HOUSE_END, NEXT_YARD, SOUTHWARD, WESTWARD, black


def gutter(name, a, b, out):
    """Fascia, slate edge and gutter along the eaves from plan point a to b; `out` looks away from the wall."""
    (ax, ay), (bx, by) = a, b
    white, slates = M('verge_white', col='#e6e1d4', rough=0.6), M('slate_edge', col='#474d53', rough=0.8)
    middle, size = ((ax + bx) / 2, (ay + by) / 2), (abs(bx - ax), abs(by - ay))
    for part, thick, offset, z, tall, mat in (
        ('fascia', 0.025, 0.06, EAVES - 0.14, 0.16, white),
        ('soffit', 0.07, 0.03, EAVES - 0.02, 0.02, white),
        ('slates', 0.30, -0.02, EAVES + 0.02, 0.03, slates),
    ):
        extent = tuple(s if s > thick else thick for s in size)
        at = (middle[0] + out[0] * offset, middle[1] + out[1] * offset, z)
        box(f'EAVES_{name}_{part}', (*extent, tall), at, mat, bevel=0.004, seg=1, lm_w=0.4)
    pts = [(x + out[0] * 0.13, y + out[1] * 0.13, EAVES - 0.03) for x, y in (a, b)]
    tube(f'EAVES_{name}_gutter', pts, 0.055, black(), n=8, lm_w=0.5)


def downpipe(name, x, y, out, top, clips=(0.4, 2.0, 3.6)):
    """A pipe down the wall with a swan neck under the gutter and a shoe at the foot."""
    ox, oy = out
    near, far = 0.07, 0.13
    bend = [
        (x + ox * far, y + oy * far, top),
        (x + ox * far, y + oy * far, top - 0.08),
        (x + ox * near, y + oy * near, top - 0.25),
        (x + ox * near, y + oy * near, top - 0.35),
    ]
    foot = [
        (x + ox * near, y + oy * near, FLOOR + 0.22),
        (x + ox * near, y + oy * near, FLOOR + 0.12),
        (x + ox * (near + 0.07), y + oy * (near + 0.07), FLOOR + 0.05),
    ]
    tube('PIPE_' + name, spline(bend, 3)[:-1] + spline(foot, 3), 0.036, black(), n=8, lm_w=0.6)
    for z in clips:
        size = (0.11, 0.07, 0.03) if oy else (0.07, 0.11, 0.03)
        box(
            f'PIPE_{name}_clip',
            size,
            (x + ox * 0.045, y + oy * 0.045, z),
            black(),
            bevel=0.004,
            seg=1,
            lm_w=0.6,
        )


def waste(x):
    """The sink's waste pipe through the wall to the gully."""
    y, white = HOUSE - 0.05, M('pipe_white', col='#e4e2da', rough=0.5)
    pts = [
        (x + 0.5, HOUSE + 0.02, 0.52),
        (x + 0.5, y, 0.52),
        (x + 0.44, y, 0.50),
        (x + 0.04, y, 0.44),
        (x, y, 0.40),
    ]
    tube('WASTE', pts + [(x, y, 0.10), (x, y - 0.05, 0.03)], 0.021, white, n=8, lm_w=0.8)
    lathe('WASTE_collar', [(0.021, 0.012), (0.034, 0.012), (0.034, 0)], (x, y, 0.36), white, n=10)


def soil_pipe():
    """The stack in the corner by the lean-to; it ends above the eaves."""
    x, y = 4.0, HOUSE - 0.075
    tube('STACK', [(x, y, FLOOR), (x, y, EAVES + 0.4)], 0.055, black(), n=10, lm_w=0.6)
    for z in (0.5, 2.3, 4.2):
        lathe(
            'STACK_collar',
            [(0.056, 0), (0.070, 0.01), (0.070, 0.07), (0.056, 0.08)],
            (x, y, z),
            black(),
            n=12,
        )


def build():
    """All pipes."""
    gutter('back', (SIDE - 0.06, HOUSE), (HOUSE_END, HOUSE), SOUTHWARD)
    gutter('side', (SIDE, HOUSE - 0.06), (SIDE, FRONT_RANGE), WESTWARD)
    gutter('front', (NEXT_YARD, FRONT_RANGE), (SIDE, FRONT_RANGE), SOUTHWARD)
    gutter('next', (NEXT_YARD, HOUSE - 0.06), (NEXT_YARD, FRONT_RANGE), EASTWARD)
    gutter('next_back', (NEXT_YARD - 3.6, HOUSE), (NEXT_YARD + 0.06, HOUSE), SOUTHWARD)
    downpipe('front', 1.50, FRONT_RANGE, SOUTHWARD, EAVES - 0.03)
    downpipe('back', 1.98, HOUSE, SOUTHWARD, EAVES - 0.03)
    waste(2.36)
    soil_pipe()
