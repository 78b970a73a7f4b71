"""Runner, pictures, barometer, pendant light, smoke alarm and socket of the landing."""

from math import cos, pi, sin

from mathutils import Euler

from kit.furnishings import frame
from kit.materials import M
from kit.mesh import place, set_uv
from kit.shapes import box, lathe, tube
from rooms.landing_art import ART
from rooms.landing_plan import BOOKCASE, FLOOR, PENDANT, S, STAIR_X, TOP, WELL_Y, X0
from rooms.living_room_wood import ceramic


def runner():
    """Patterned runner from the stair head to the window."""
    w, d = 0.62, 2.60
    ob = box('RUNNER', (w, d, 0.009), (0, 0, 0), M('art', 'art'), bevel=0.003, seg=1, drop=('-z',))
    u0, v0, u1, v1 = ART['runner']
    set_uv(
        ob,
        lambda c, p: (
            u0 + 0.002 + (u1 - u0 - 0.004) * (c.x / w + 0.5),
            v0 + 0.002 + (v1 - v0 - 0.004) * (c.y / d + 0.5),
        ),
    )
    place([ob], (5.64, 1.72, FLOOR + 0.001), 0.006)


def pictures():
    """The sea between the doors, the lodge banner at the stair head, moor and boat over the bookcase."""
    art, mount = M('art', 'art'), M('mount', col='#f3efe4')
    oak, dark = M('frame_oak', 'wood', '#a97d50'), M('frame_dark', col='#3a3633')
    sea = frame('PIC_sea', 0.86, 0.66, ART['sea'], oak, art, mount, fw=0.030, mount=0.045)
    place(sea, (X0 + 0.001, 0.62, FLOOR + 1.52), pi / 2)
    banner = frame('PIC_banner', 0.50, 0.68, ART['banner'], dark, art, mount, fw=0.026, mount=0.03)
    place(banner, (6.60, S + 0.001, FLOOR + 1.55), pi)
    moor = frame('PIC_moor', 0.44, 0.34, ART['moor'], oak, art, mount, fw=0.018, mount=0.03)
    place(moor, (X0 + 0.001, BOOKCASE[1] + 0.06, FLOOR + 1.74), pi / 2)
    boat = frame('PIC_boat', 0.28, 0.28, ART['boat'], dark, art, mount, fw=0.016, mount=0.025)
    place(boat, (X0 + 0.001, 3.42, FLOOR + 1.52), pi / 2)


def plates():
    """Three lustre plates on the wall over the lobby, across the well from the stair head."""
    u0, v0, u1, v1 = ART['plate']
    for k, (x, up, size) in enumerate(((6.60, 1.86, 1.0), (6.43, 1.50, 0.86), (6.78, 1.47, 0.86))):
        r = 0.150 * size
        rise = [(r, 0.026), (0.98 * r, 0.028), (0.64 * r, 0.013), (0.58 * r, 0.009), (0, 0.008)]
        dish = lathe(f'PLATE_{k}', rise, (0, 0, 0), M('art', 'art'), n=30, autosmooth=180)
        set_uv(
            dish,
            lambda c, p, r=r: (
                u0 + (u1 - u0) * (0.5 + 0.48 * c.x / r),
                v0 + (v1 - v0) * (0.5 + 0.48 * c.y / r),
            ),
        )
        dish['lm_uv'] = 'project'
        back = [(0.5 * r, 0), (0.56 * r, 0.004), (r, 0.026)]
        under = lathe(f'PLATE_{k}_back', back, (0, 0, 0), ceramic(), n=30, invert=1)
        place([dish, under], (x, WELL_Y - 0.001, FLOOR + up), 0, Euler((pi / 2, 0, 0)))


def barometer():
    """Round brass barometer beside the airing cupboard."""
    brass, art = M('brass', col='#b99a5a', rough=0.3), M('art', 'art')
    wood = M('barometer_wood', 'wood', '#6e4328', rough=0.4)
    plate = [(0.110, 0), (0.112, 0.012), (0.100, 0.024), (0.090, 0.026)]
    rim = [(0.092, 0.022), (0.092, 0.034), (0.084, 0.038), (0.078, 0.034), (0.076, 0.028)]
    parts = [
        lathe('GLASS_plate', plate, (0, 0, 0), wood, n=30),
        lathe('GLASS_rim', rim, (0, 0, 0), brass, n=30),
    ]
    dial = lathe('GLASS_dial', [(0.078, 0.028), (0, 0.028)], (0, 0, 0), art, n=30)
    u0, v0, u1, v1 = ART['glass']
    spread = 0.45 / 0.078
    set_uv(
        dial,
        lambda c, p: (u0 + (u1 - u0) * (0.5 + spread * c.x), v0 + (v1 - v0) * (0.5 + spread * c.y)),
    )
    dial['lm_uv'] = 'project'
    place([*parts, dial], (STAIR_X - 0.001, 2.455, FLOOR + 1.55), 0, Euler((pi / 2, 0, -pi / 2)))


def pendant():
    """Fabric drum on a flex; its switch is at the foot of the stairs, so after dark it is off."""
    x, y, z = PENDANT
    bulb = (x, y, z + 0.06)
    shade = M('drum', col='#f3dfbd', glow=(*bulb, 0.34), evening=0.05)
    inner = M('drum_in', col='#fff0d4', glow=(*bulb, 0.40), evening=0.05)
    flex = M('abs_white', col='#f3f2ee')
    rose = [(0, -0.024), (0.030, -0.022), (0.042, -0.006), (0.045, 0)]
    lathe('PENDANT_rose', rose, (x, y, TOP), flex, n=18)
    tube('PENDANT_flex', [(x, y, TOP), (x, y, z + 0.12)], 0.004, flex, n=5, caps=False)
    rows = [(0.150, 0), (0.148, 0.09), (0.140, 0.19)]
    lathe('PENDANT_shade', rows, (x, y, z), shade, n=30, autosmooth=180)
    lathe('PENDANT_in', [(r - 0.003, up) for r, up in rows], (x, y, z), inner, n=30, autosmooth=180, invert=1)
    trim = M('pendant_trim', col='#8a6a45')
    for r, up in (rows[0], rows[-1]):
        ring = [(x + r * cos(k * pi / 14), y + r * sin(k * pi / 14), z + up) for k in range(28)]
        tube('PENDANT_trim', ring, 0.0035, trim, closed=True, n=4, lm_w=0.5)
    for a in (0.5, 2.6, 4.7):
        spoke = [(x, y, z + 0.125), (x + 0.140 * cos(a), y + 0.140 * sin(a), z + 0.186)]
        tube('PENDANT_spoke', spoke, 0.0022, trim, n=4, lm_w=0.4)
    glass = [(0.013, 0.12), (0.014, 0.10), (0.030, 0.055), (0.022, 0.022), (0, 0.012)]
    lathe('PENDANT_bulb', glass, (x, y, z), M('bulb_glass', col='#f7f3e8', rough=0.2), n=12, autosmooth=180)


def smoke_alarm():
    """Smoke alarm on the ceiling near the stair head, clear of walls and light."""
    x, y = 5.66, 0.30
    white, grey = M('abs_white', col='#f3f2ee', rough=0.35), M('abs_grey', col='#c9cbcc')
    body = [(0, -0.036), (0.034, -0.036), (0.050, -0.030), (0.056, -0.012), (0.064, -0.010), (0.064, 0)]
    lathe('SMOKE_body', body, (x, y, TOP), white, n=26, lm_w=2)
    lathe('SMOKE_button', [(0, -0.043), (0.011, -0.042), (0.013, -0.034)], (x, y, TOP), grey, n=14, lm_w=2)
    for k in range(12):
        a = k * pi / 6
        at = (x + 0.0535 * cos(a), y + 0.0535 * sin(a), TOP - 0.024)
        size = (0.010, 0.005, 0.008)
        box('SMOKE_slot', size, at, M('rad_slot', col='#8d8d88'), bevel=0, rot=(0, 0, a), lm_w=0.8)


def socket():
    """Double socket beside the bookcase, with the lamp's plug."""
    white = M('abs_white', col='#f3f2ee', rough=0.4)
    parts = [
        box('SOCKET_plate', (0.146, 0.086, 0.009), (0, 0, 0), white, bevel=0.003),
        box('SOCKET_plug', (0.046, 0.046, 0.032), (0.036, 0, 0.006), white, bevel=0.008),
    ]
    place(parts, (X0 + 0.001, 3.14, FLOOR + 0.34), 0, Euler((pi / 2, 0, pi / 2)))
    cord = [(X0 + 0.02, 3.17, FLOOR + 0.315), (X0 + 0.03, 3.14, FLOOR + 0.16)]
    cord.append((X0 + 0.028, 3.02, FLOOR + 0.135))
    tube('SOCKET_cord', cord, 0.003, white, n=4, lm_w=0.4)


def build():
    """Everything that hangs or lies."""
    runner()
    pictures()
    plates()
    barometer()
    pendant()
    smoke_alarm()
    socket()
