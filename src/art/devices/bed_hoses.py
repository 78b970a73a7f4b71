"""The hoses from pump to mattress, and the valve that lets the air out at once."""

from devices.bed_parts import FRONT
from devices.bedroom_parts import Face, UPRIGHT, pale, sign, slab
from devices.studio import put
from kit.materials import M
from kit.shapes import box, lathe, spline, tube

HOSE = (0.2280, FRONT - 0.058, 0.545)
CPR = (0.300, FRONT - 0.040, 0.690)


def hoses():
    """Two ribbed hoses from the pump round the board to the mattress."""
    hose, grey, red = (
        M('hose', col='#b3babc', rough=0.7),
        M('connector', col='#6d767b'),
        M('cpr_red', col='#c12a2c'),
    )
    x, y, z = HOSE
    body = box('connector', (0.034, 0.046, 0.060), (x + 0.012, y, z - 0.030), grey, bevel=0)
    latch = box(
        'latch',
        (0.010, 0.026, 0.018),
        (x + 0.030, y - 0.008, z - 0.008),
        M('latch_blue', col='#3c6f96'),
        bevel=0.004,
    )
    put('control_hose', body, latch)
    put('deck', box('port', (0.020, 0.058, 0.074), (x - 0.008, y, z - 0.037), M('abs_grey'), bevel=0))
    for k, side in enumerate((-0.014, 0.014)):
        points = [(x + 0.026, y + side * 0.4, z + side), (x + 0.070, y + side * 0.4, z + side - 0.004)]
        points += [
            (0.400, y + 0.006 + side * 0.5, z - 0.045 + side),
            (0.478, FRONT - 0.004, z - 0.035 + side * 1.2),
            (0.486, FRONT + 0.070, z - 0.025 + side * 1.2),
            (0.438, FRONT + 0.110, z - 0.030 + side),
        ]
        path = spline(points, 2)
        put('deck', tube('hose', path, 0.0098, hose, n=6))
    _valve(red, grey)


def _valve(red, grey):
    """The valve: a red handle with its strap, on a short pipe beside the hoses."""
    x, y, z = CPR
    put('deck', box('valve_plate', (0.060, 0.012, 0.078), (x, FRONT - 0.008, z - 0.040), grey, bevel=0))
    put('deck', tube('valve', [(x, FRONT - 0.010, z), (x, y + 0.004, z)], 0.0165, grey, n=8))
    handle = lathe(
        'handle',
        [(0, 0.012), (0.0190, 0.0105), (0.0235, 0.0), (0.0210, -0.004)],
        (x, y, z),
        red,
        n=18,
        rot=UPRIGHT,
        autosmooth=50,
    )
    grip = Face((x, y - 0.012, z), UPRIGHT)
    parts = [
        handle,
        *grip.lay(slab('bar', 0.036, 0.0095, [(0, 0), (0, 0.009), (0.002, 0.012)], 0.004, red, k=3)),
    ]
    tag = Face((x, FRONT - 0.022, z - 0.078), UPRIGHT)
    parts += tag.lay(slab('tag', 0.038, 0.070, [(0, 0), (0, 0.002), (0.0006, 0.0026)], 0.006, red, k=3))
    parts += tag.lay(sign('heart', 0.0120, 0.0028, pale()), 0, 0.012, 0.0031)
    parts += tag.lay(sign('down', 0.0090, 0.0026, pale()), 0, -0.017, 0.0031)
    parts.append(tube('strap', [(x, y + 0.004, z - 0.018), (x, FRONT - 0.026, z - 0.048)], 0.0030, red, n=6))
    put('control_cpr-valve', parts)
