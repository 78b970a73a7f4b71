"""On the walls of the care home's bedroom: call bell, the place of a sensor, memory box."""

from math import pi

from kit.materials import M
from kit.mesh import place
from kit.shapes import box, lathe, softbox, spline, tube
from rooms.care_bedroom_art import ART
from rooms.care_fittings import EASTERN, WEST, dark_beech, plastic, sheet, veneer
from rooms.care_plan import CALL, MEMORY, SENSOR


def call_bell():
    """Call point beside the bed: a red button with a bell, a green key, a lamp."""
    cream, red = M('call_case', col='#f1ece0', rough=0.35), M('call_red', col='#c8402f', rough=0.4)
    unit = [box('CALL_case', (0.10, 0.028, 0.15), (0, -0.014, -0.075), cream, bevel=0.008)]
    unit.append(
        lathe(
            'CALL_button',
            [(0.027, 0), (0.027, 0.006), (0.020, 0.010), (0, 0.011)],
            (0, -0.028, 0.022),
            red,
            n=18,
            rot=(pi / 2, 0, 0),
            lm_w=1.5,
        )
    )
    bell = [(-0.010, -0.007), (-0.007, 0.004), (0, 0.009), (0.007, 0.004), (0.010, -0.007)]
    unit.append(tube('CALL_bell', [(a, -0.0395, 0.022 + b) for a, b in bell], 0.0013, cream, n=4))
    unit.append(
        box(
            'CALL_reset',
            (0.030, 0.006, 0.014),
            (-0.022, -0.030, -0.034),
            M('call_green', col='#5b9160'),
            bevel=0.002,
            seg=1,
        )
    )
    unit.append(
        lathe(
            'CALL_lamp',
            [(0.006, 0), (0.004, 0.003), (0, 0.004)],
            (0.026, -0.028, -0.028),
            M('call_lamp', col='#ff9a7a', emit=0.25, evening=0.8),
            n=8,
            rot=(pi / 2, 0, 0),
        )
    )
    place(unit, CALL, WEST)
    call_lead(cream, red)


def call_lead(cream, red):
    """The lead from the call point, and the push at its end."""
    end = (0.90, 3.00, 0.648)
    lead = [
        (0.03, CALL[1], 1.04),
        (0.06, CALL[1] + 0.01, 0.92),
        (0.12, CALL[1] + 0.05, 0.845),
        (0.30, 2.93, 0.80),
        (0.55, 2.95, 0.72),
        (0.74, 2.97, 0.675),
        end,
    ]
    tube('CALL_lead', spline(lead, 5), 0.0038, cream, n=5, lm_w=0.6)
    push = [
        softbox(
            'CALL_push',
            (0.105, 0.036, 0.026),
            (0.05, 0, -0.012),
            cream,
            r=0.012,
            puff=0.003,
            wrinkle=0,
            k=2,
            m=2,
        )
    ]
    push.append(
        lathe(
            'CALL_push_button',
            [(0.011, 0), (0.011, 0.005), (0.006, 0.009), (0, 0.010)],
            (0.072, 0, 0.014),
            red,
            n=14,
        )
    )
    place(push, end, 0.25)


def sensor_place():
    """An empty wall plate, where a listening sensor may come one day, and its duct."""
    grey = M('plate_grey', col='#c9c7bf', rough=0.5)
    parts = [box('PLATE', (0.12, 0.008, 0.12), (0, -0.004, -0.06), plastic(), bevel=0.004, seg=1)]
    hole = [(0.020, 0), (0.018, 0.003), (0.0, 0.001)]
    parts.append(
        lathe('PLATE_hole', hole, (0, -0.008, 0.0), M('plate_dark', col='#55585a'), n=14, rot=(pi / 2, 0, 0))
    )
    for s in (-1, 1):
        parts.append(
            lathe(
                'PLATE_screw',
                [(0.005, 0), (0.004, 0.002), (0, 0.0025)],
                (s * 0.045, -0.008, 0),
                grey,
                n=8,
                rot=(pi / 2, 0, 0),
            )
        )
    parts.append(
        box(
            'PLATE_duct',
            (0.018, 0.012, SENSOR[2] - 0.74),
            (0, -0.006, 0.70 - SENSOR[2]),
            plastic(),
            bevel=0.002,
            seg=1,
        )
    )
    place(parts, SENSOR, WEST)


def memory_box():
    """Deep frame by the door: two snapshots and what the person kept."""
    w, h, d = 0.36, 0.40, 0.075
    wood, parts = veneer(), []
    for x in (-1, 1):
        parts.append(
            box('MEMORY_side', (0.02, d, h), (x * (w / 2 - 0.01), -d / 2, -h / 2), wood, bevel=0.003, seg=1)
        )
    for z in (-h / 2, h / 2 - 0.02):
        parts.append(box('MEMORY_rail', (w - 0.04, d, 0.02), (0, -d / 2, z), wood, bevel=0.003, seg=1))
    parts += sheet('MEMORY_back', ART['memory'], w - 0.04, h - 0.04, (0, -0.012, 0), lm_w=1.6)
    place(parts + rosette() + keepsakes(), MEMORY, EASTERN)


def rosette():
    """First prize of the leek show."""
    red, gold = M('rosette_red', col='#b8423a'), M('rosette_gold', col='#e3c25a')
    petals = [(0.016, 0.012), (0.034, 0.006), (0.046, 0.0)]
    disc = lathe(
        'MEMORY_rosette',
        petals + [(0.0, -0.001)],
        (0.085, -0.022, 0.105),
        red,
        n=16,
        rot=(pi / 2, 0, 0),
        lm_w=1.4,
    )
    parts = [
        disc,
        lathe(
            'MEMORY_centre',
            [(0.020, 0.010), (0.016, 0.014), (0, 0.014)],
            (0.085, -0.022, 0.105),
            gold,
            n=12,
            rot=(pi / 2, 0, 0),
            lm_w=1.4,
        ),
    ]
    for s in (-1, 1):
        tail = box(
            'MEMORY_tail',
            (0.022, 0.003, 0.085),
            (0.085 + s * 0.018, -0.020, 0.0),
            red,
            bevel=0,
            rot=(0, s * 0.22, 0),
        )
        parts.append(tail)
    return parts


def keepsakes():
    """A wooden spoon, a packet of seeds, a thimble."""
    parts, spoon = [], [(-0.10, -0.035, -0.165), (-0.085, -0.032, -0.03)]
    parts.append(tube('MEMORY_spoon', spoon, 0.006, dark_beech(), n=6))
    stations = [(-0.085, -0.032, -0.040 + 0.014 * k) for k in range(6)]
    bowl = tube('MEMORY_bowl', stations, [0.006, 0.017, 0.022, 0.021, 0.015, 0.003], dark_beech(), n=10)
    for v in bowl.data.vertices:
        v.co.y = -0.032 + 0.35 * (v.co.y + 0.032)
    parts += [
        bowl,
        box(
            'MEMORY_packet',
            (0.065, 0.008, 0.085),
            (-0.005, -0.03, -0.178),
            M('seed_packet', col='#7fa06a'),
            bevel=0,
            rot=(-0.14, 0, 0),
        ),
    ]
    parts.append(
        box(
            'MEMORY_packet_top',
            (0.066, 0.0085, 0.022),
            (-0.005, -0.0225, -0.115),
            M('seed_top', col='#efe3b8'),
            bevel=0,
            rot=(-0.14, 0, 0),
        )
    )
    thimble = [(0.012, 0), (0.010, 0.022), (0, 0.026)]
    parts.append(
        lathe('MEMORY_thimble', thimble, (0.075, -0.045, -0.18), M('brass', col='#b99a5a', rough=0.3), n=10)
    )
    return parts


def build():
    """What the story looks at."""
    call_bell()
    sensor_place()
    memory_box()
