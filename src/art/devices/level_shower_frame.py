"""Fold-down seat and half-height screens of the level access shower."""

from devices.household import UPRIGHT, plate, sign, wire
from devices.studio import put
from kit.materials import M
from kit.shapes import box, spline, tube

SEAT = 0.480  # height of the seat


def seat(x):
    """Seat of four padded slats on two legs, folding up against its wall plate; a pad for the back."""
    white, pad = M('seat_white', col='#efede6'), M('seat_pad', col='#4f7f96')
    metal, rubber = M('seat_metal', col='#d9dbd8'), M('rubber', col='#50565a')
    at = (x, 0, SEAT - 0.030)
    put('body', plate('wall_plate', (0.420, 0.110, 0.018), at, white, 0.018, 0.006, UPRIGHT, k=3))
    rest = plate('back', (0.400, 0.190, 0.042), (x, 0, SEAT + 0.260), pad, 0.050, 0.014, UPRIGHT, k=3)
    put('body', rest)
    for k in range(4):
        at = (x, -0.085 - 0.092 * k, SEAT - 0.026)
        slat = plate('slat', (0.420, 0.086, 0.026), at, pad, 0.022, 0.010, k=3)
        slat['fine'] = 0.45
        put('control_seat', slat)
    for side in (x - 0.150, x + 0.150):
        low = SEAT - 0.036
        wire(
            'control_seat', [(side, -0.020, low), (side, -0.200, low), (side, -0.395, low)], 0.0125, metal, 7
        )
        leg = [(side, -0.380, low), (side, -0.384, 0.240), (side, -0.390, 0.030)]
        wire('control_seat', leg, 0.0125, metal)
        wire('control_seat', [(side, -0.390, 0.0125), (side, -0.390, 0.045)], [0.021, 0.016], rubber)
    for side in (x - 0.250, x + 0.250):
        arm(side, SEAT + 0.200, white, pad, metal)


def arm(x, z, white, pad, metal):
    """A looped arm on its wall plate, with a padded upper bar."""
    loop = [(-0.022, 0), (-0.350, 0), (-0.392, -0.03), (-0.360, -0.062), (-0.200, -0.075), (-0.022, -0.095)]
    path = spline([(x, y, z + up) for y, up in loop], 2)
    put('body', tube('arm', path, 0.0140, metal, n=10, caps=False))
    wire('body', [(x, y, z + 0.003) for y in (-0.110, -0.220, -0.330)], 0.0200, pad)
    put(
        'body',
        plate('arm_plate', (0.055, 0.150, 0.022), (x, 0, z - 0.045), white, 0.012, 0.005, UPRIGHT, k=3),
    )


def panel(node, x0, x1, y, low, high):
    """A pane of clear plastic in a white frame: only frame and gleam are there to see."""
    white, gleam = M('frame_white', col='#efede6'), M('gleam', col='#e9f1f2', emit=0.15)
    bar, middle, wide = 0.026, (x0 + x1) / 2, x1 - x0
    for x in (x0 + bar / 2, x1 - bar / 2):
        post = box('post', (bar, 0.022, high - low), (x, y, low), white, bevel=0, drop=('-z',))
        post['fine'] = 0.50
        put(node, post)
    for z, tall in ((low, 0.050), ((low + high) / 2, 0.020), (high - 0.034, 0.034)):
        size, ends = (wide - 2 * bar, 0.020, tall), ('-x', '+x')
        rail = box('rail', size, (middle, y, z), white, bevel=0, drop=ends)
        rail['fine'] = 0.45
        put(node, rail)
    seal = M('seal', col='#9aa3a6')
    put(
        node,
        box('seal', (wide - 0.01, 0.008, 0.012), (middle, y, low - 0.009), seal, bevel=0, drop=('-z', '+z')),
    )
    for z0 in (low + 0.07, (low + high) / 2 + 0.04):
        for dx, length, broad in ((-0.20, 0.26, 0.006), (-0.15, 0.17, 0.0035)):
            line = [(dx, 0.02), (dx + length * 0.5, 0.02 + length)]
            sign(node, [line], (middle, y - 0.002, z0), broad, gleam, UPRIGHT)


def screens(half, deep, tray):
    """Half-height screens along the open side: one stands still, one is a door with a handle."""
    door, y, low, high = 'control_screen-door', -deep + 0.020, tray + 0.012, 0.900
    panel('body', -half + 0.006, -0.012, y, low, high)
    panel(door, -0.004, half - 0.010, y, low, high)
    line = [(-0.008, 0.700), (-0.045, 0.690), (-0.045, 0.600), (-0.008, 0.590)]
    grip = spline([(0.010, y + out, z) for out, z in line], 3)
    put(door, tube('grip', grip, 0.0085, M('rail_blue', col='#2f6d93'), n=10, caps=False))
    for z in (0.14, 0.76):
        hinge = [(half - 0.006, y - 0.014, z), (half - 0.006, y - 0.014, z + 0.07)]
        wire(door, hinge, 0.0090, M('seat_metal', col='#d9dbd8'))
    for x in (-half + 0.008, half - 0.002):
        size = (0.016, 0.030, high - low + 0.02)
        put('body', box('channel', size, (x, y, low - 0.010), M('frame_white'), bevel=0, drop=('-z',)))
