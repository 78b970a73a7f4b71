"""What stands and hangs in the corridor: pictures, boards, extinguisher, linen trolley, Wi-Fi point."""

from math import pi

from kit.furnishings import frame
from kit.materials import M
from kit.mesh import place
from kit.shapes import box, lathe, spline, tube
from rooms import care_fittings as fit
from rooms.care_office_art import ART
from rooms.care_plan import CORRIDOR, H

X0, X1 = CORRIDOR['x0'], CORRIDOR['x1']
TROLLEY = (X1 - 0.54, X1 - 0.12, 3.08, 3.80)


def walls():
    """Pictures, notice board, the plate beside the bedroom door, night light, switch."""
    paper = M('mount', col='#f3efe4')
    for name, w, h, loc, turn in (
        ('garden', 0.56, 0.56, (X0 + 0.001, 2.42, 1.55), fit.WEST),
        ('sea', 0.50, 0.50, (X0 + 0.001, 3.48, 1.55), fit.WEST),
    ):
        parts = frame(
            'PIC_' + name, w, h, ART[name], fit.dark_beech(), M('art', 'art'), paper, fw=0.024, mount=0.04
        )
        place(parts, loc, turn)
    fit.sheet('NOTICE', ART['notice'], 1.05, 0.70, (X1 - 0.012, 2.42, 1.50), fit.EASTERN)
    for z in (1.145, 1.845):
        box(
            'NOTICE_rail', (0.022, 1.09, 0.02), (X1 - 0.011, 2.42, z - 0.01), fit.veneer(), bevel=0.003, seg=1
        )
    for y in (1.885, 2.955):
        box('NOTICE_side', (0.022, 0.02, 0.70), (X1 - 0.011, y, 1.15), fit.veneer(), bevel=0.003, seg=1)
    plate = frame(
        'NAME',
        0.17,
        0.20,
        ART['name'],
        fit.veneer(),
        M('art', 'art'),
        fit.white(),
        fw=0.014,
        fd=0.012,
        mount=0.008,
    )
    place(plate, (X0 + 0.001, 1.74, 1.45), fit.WEST)
    glow = M('night_light', col='#ffdca6', emit=0.45, evening=1.5)
    box('NIGHT_light', (0.035, 0.075, 0.10), (X0 + 0.018, 2.95, 0.30), fit.plastic(), bevel=0.008, seg=1)
    box('NIGHT_glow', (0.012, 0.055, 0.05), (X0 + 0.036, 2.95, 0.335), glow, bevel=0.004, seg=1)
    fit.switch((X1, 1.68, 1.06), fit.EASTERN)
    red = M('call_red', col='#c8402f', rough=0.4)
    box('BREAK_case', (0.045, 0.09, 0.09), (X0 + 0.022, 4.22, 1.30), red, bevel=0.008, seg=1)
    box('BREAK_glass', (0.004, 0.055, 0.04), (X0 + 0.046, 4.22, 1.325), fit.white(), bevel=0)


def extinguisher(x, y):
    """Fire extinguisher on the wall by the far doors."""
    red, black = M('call_red', col='#c8402f', rough=0.4), M('hose_black', col='#2c2e30')
    body = [
        (0, 0),
        (0.070, 0.0),
        (0.078, 0.02),
        (0.078, 0.40),
        (0.055, 0.46),
        (0.022, 0.49),
        (0.022, 0.53),
        (0, 0.54),
    ]
    lathe('EXT_body', body, (x, y, 0.36), red, n=16)
    box('EXT_label', (0.004, 0.08, 0.14), (x + 0.0775, y, 0.56), M('ext_label', col='#ece5d0'), bevel=0)
    hose = [
        (x, y, 0.87),
        (x + 0.05, y + 0.06, 0.86),
        (x + 0.06, y + 0.085, 0.66),
        (x + 0.055, y + 0.085, 0.48),
    ]
    tube('EXT_hose', spline(hose, 3), 0.011, black, n=6)
    tube('EXT_lever', [(x - 0.01, y - 0.06, 0.915), (x, y + 0.05, 0.895)], 0.012, black, n=5)


def trolley():
    """Linen trolley with two shelves."""
    x0, x1, y0, y1 = TROLLEY
    metal = M('trolley_metal', col='#b9bec1', rough=0.3)
    for x in (x0, x1):
        for y in (y0, y1):
            tube('TROLLEY_post', [(x, y, 0.09), (x, y, 0.98)], 0.012, metal, n=6)
            wheel = [(0, -0.012), (0.042, -0.012), (0.046, 0), (0.042, 0.012), (0, 0.012)]
            lathe(
                'TROLLEY_wheel',
                wheel,
                (x, y, 0.047),
                M('hose_black', col='#2c2e30'),
                n=10,
                rot=(pi / 2, 0, 0),
            )
    for z in (0.20, 0.58):
        box(
            'TROLLEY_shelf',
            (x1 - x0, y1 - y0, 0.022),
            ((x0 + x1) / 2, (y0 + y1) / 2, z),
            metal,
            bevel=0.004,
            seg=1,
        )
    for x in (x0, x1):
        tube('TROLLEY_bar', [(x, y0, 0.97), (x, y1, 0.97)], 0.010, metal, n=5)
    tube(
        'TROLLEY_push',
        [(x0, y0, 0.94), (x0, y0 - 0.07, 0.97), (x1, y0 - 0.07, 0.97), (x1, y0, 0.94)],
        0.011,
        metal,
        n=6,
    )


def linen():
    """Folded towels and sheets on the trolley, a blue bag at its end."""
    x0, x1, _, y1 = TROLLEY
    metal = M('trolley_metal', col='#b9bec1', rough=0.3)
    piles = (
        (0.222, 3.26, 4, '#e9e3d4'),
        (0.222, 3.60, 3, '#a9bcc6'),
        (0.602, 3.26, 3, '#d3a6a0'),
        (0.602, 3.60, 4, '#e9e3d4'),
    )
    for z, y, count, colour in piles:
        cloth = M('linen_' + colour[1:], 'weave', colour)
        for k in range(count):
            at = ((x0 + x1) / 2, y + 0.008 * (k % 2), z + 0.066 * k)
            fit.padded('TROLLEY_linen', (0.36, 0.29, 0.068), at, cloth, 0.030, k=1, m=2, seed=k)
    bag, at = M('linen_bag', 'weave', '#5f7f9c'), ((x0 + x1) / 2, y1 + 0.13, 0.26)
    fit.padded('TROLLEY_bag', (0.36, 0.20, 0.62), at, bag, 0.07, (0, 0.02), wrinkle=0.02, seed=4)
    rim = [
        (x0 + 0.02, y1 + 0.01, 0.90),
        (x1 - 0.02, y1 + 0.01, 0.90),
        (x1 - 0.02, y1 + 0.25, 0.90),
        (x0 + 0.02, y1 + 0.25, 0.90),
    ]
    tube('TROLLEY_hoop', rim, 0.010, metal, closed=True, n=5)


def wifi_point():
    """The Wi-Fi point high on the wall; its lamp is dead."""
    parts = [box('WIFI_case', (0.19, 0.032, 0.19), (0, -0.016, -0.095), fit.plastic(), bevel=0.014, seg=2)]
    ring = [(0.040, 0), (0.038, 0.003), (0.030, 0.003), (0.028, 0)]
    parts.append(
        lathe('WIFI_ring', ring, (0, -0.032, 0), M('wifi_grey', col='#c4c6c6'), n=20, rot=(pi / 2, 0, 0))
    )
    dead = M('lamp_dead', col='#3a3f42', rough=0.4)
    parts.append(
        lathe(
            'WIFI_lamp',
            [(0.009, 0), (0.007, 0.003), (0, 0.004)],
            (0, -0.032, -0.062),
            dead,
            n=10,
            rot=(pi / 2, 0, 0),
        )
    )
    parts.append(
        box(
            'WIFI_lead',
            (0.018, 0.012, H - 2.08),
            (0.05, -0.006, 0.09),
            fit.plastic(),
            bevel=0,
            drop=('+z', '+y'),
        )
    )
    place(parts, (X0, 2.96, 1.99), fit.WEST)


def build():
    """Everything small in the corridor."""
    walls()
    extinguisher(X0 + 0.09, 3.95)
    trolley()
    linen()
    wifi_point()
