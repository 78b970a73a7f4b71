"""Fold-down seat and half-height screens of the level access shower."""

from devices.household import UPRIGHT, plate, sign
from devices.studio import put
from kit.materials import M
from kit.shapes import box, spline, tube

SEAT = 0.480  # height of the seat


def seat(x):
    """Seat of four padded slats on two legs, with arms, folding up against its wall plate; a pad for the back."""
    white, pad, metal = M('seat_white', col='#efede6'), M('seat_pad', col='#4f7f96'), M('seat_metal', col='#d9dbd8')
    put('body', plate('wall_plate', (0.420, 0.110, 0.018), (x, 0, SEAT - 0.030), white, 0.018, 0.006, UPRIGHT))
    rest = plate('back', (0.400, 0.190, 0.042), (x, 0, SEAT + 0.260), pad, 0.050, 0.014, UPRIGHT)
    rest['fine'] = 0.12
    put('body', rest)
    for k in range(4):
        slat = plate('slat', (0.420, 0.086, 0.026), (x, -0.085 - 0.092 * k, SEAT - 0.026), pad, 0.022, 0.010)
        slat['fine'] = 0.14
        put('control_seat', slat)
    for dx in (-0.150, 0.150):
        beam = [(x + dx, -0.020, SEAT - 0.036), (x + dx, -0.200, SEAT - 0.036), (x + dx, -0.395, SEAT - 0.036)]
        put('control_seat', tube('beam', beam, 0.0125, metal, n=8))
        leg = [(x + dx, -0.380, SEAT - 0.040), (x + dx, -0.384, 0.240), (x + dx, -0.390, 0.030)]
        put('control_seat', tube('leg', leg, 0.0125, metal, n=10))
        put('control_seat', tube('foot', [(x + dx, -0.390, 0.0125), (x + dx, -0.390, 0.045)], [0.021, 0.016], M('rubber', col='#50565a'), n=12))
    for dx in (-0.250, 0.250):
        z = SEAT + 0.200
        arm = spline([(x + dx, -0.022, z), (x + dx, -0.200, z), (x + dx, -0.350, z), (x + dx, -0.392, z - 0.03), (x + dx, -0.360, z - 0.062), (x + dx, -0.200, z - 0.075), (x + dx, -0.022, z - 0.095)], 3)
        put('body', tube('arm', arm, 0.0140, metal, n=10))
        put('body', tube('arm_pad', [(x + dx, -0.110, z + 0.003), (x + dx, -0.220, z + 0.003), (x + dx, -0.330, z + 0.003)], 0.0200, pad, n=10))
        put('body', plate('arm_plate', (0.055, 0.150, 0.022), (x + dx, 0, z - 0.045), white, 0.012, 0.005, UPRIGHT))


def panel(node, x0, x1, y, low, high):
    """A pane of clear plastic in a white frame: only frame and gleam are there to see."""
    white, seal, gleam = M('frame_white', col='#efede6'), M('seal', col='#9aa3a6'), M('gleam', col='#e9f1f2', emit=0.15)
    bar, middle, wide = 0.026, (x0 + x1) / 2, x1 - x0
    for x in (x0 + bar / 2, x1 - bar / 2):
        post = box('post', (bar, 0.022, high - low), (x, y, low), white, bevel=0.005, seg=1, drop=('-z',))
        post['fine'] = 0.32
        put(node, post)
    for z, tall in ((low, 0.050), ((low + high) / 2, 0.020), (high - 0.034, 0.034)):
        rail = box('rail', (wide - 2 * bar, 0.020, tall), (middle, y, z), white, bevel=0.005, seg=1, drop=('-x', '+x'))
        rail['fine'] = 0.28
        put(node, rail)
    put(node, box('seal', (wide - 0.01, 0.008, 0.012), (middle, y, low - 0.009), seal, bevel=0))
    for z0 in (low + 0.07, (low + high) / 2 + 0.04):
        for dx, length in ((-0.20, 0.26), (-0.15, 0.17), (0.14, 0.22)):
            line = [[(dx, 0.02), (dx + length * 0.5, 0.02 + length)]]
            sign(node, line, (middle, y - 0.002, z0), 0.010 if dx != -0.15 else 0.005, gleam, UPRIGHT)


def screens(half, deep, tray):
    """Half-height screens along the open side: one stands still, one is a door with a handle."""
    y, low, high = -deep + 0.020, tray + 0.012, 0.900
    panel('body', -half + 0.006, -0.012, y, low, high)
    panel('control_screen-door', -0.004, half - 0.010, y, low, high)
    blue = M('rail_blue', col='#2f6d93')
    grip = spline([(0.010, y - 0.008, 0.700), (0.010, y - 0.045, 0.690), (0.010, y - 0.045, 0.600), (0.010, y - 0.008, 0.590)], 4)
    put('control_screen-door', tube('grip', grip, 0.0085, blue, n=10))
    hinge = M('seat_metal', col='#d9dbd8')
    for z in (0.14, 0.76):
        put('control_screen-door', tube('hinge', [(half - 0.006, y - 0.014, z), (half - 0.006, y - 0.014, z + 0.07)], 0.0090, hinge, n=10))
    for x in (-half + 0.008, half - 0.002):
        put('body', box('channel', (0.016, 0.030, high - low + 0.02), (x, y, low - 0.010), M('frame_white'), bevel=0.003, seg=1))
