"""The chair of the stairlift: swivel, cushion that folds up, arms with the toggle and key, belt and footrest."""

from math import pi

from devices.moulded import FLAT, UPRIGHT, bead, dark, grey, printed, rounded, shell, slab
from devices.studio import dome, put
from kit.materials import M
from kit.mesh import new_obj
from kit.shapes import box, lathe, softbox, spline, tube

MIDDLE = (0.165, 0, 0.475)  # the swivel
SEAT = (0.080, 0, 0.500)  # hinge of the cushion
TOP = 0.560  # where one sits
ARM_Y, ARM_Z = 0.252, 0.760
HINGE_X = 0.060
POD = (0.375, -ARM_Y, ARM_Z + 0.014)  # end of the right arm, with toggle and key
FOOT = (0.132, 0, 0.095)
LEVER = (0.230, -0.185, 0.474)

PIVOTS = {
    'control_seat': ('control_carriage', MIDDLE, {'axis': 'y', 'openDeg': 70}),
    'control_cushion': ('control_seat', SEAT, {'axis': 'z', 'openDeg': 78}),
    'control_belt': ('control_cushion', (0.180, 0, TOP)),
    'control_arm-left': ('control_seat', (HINGE_X, ARM_Y, ARM_Z), {'axis': 'z', 'openDeg': 82}),
    'control_arm-right': ('control_seat', (HINGE_X, -ARM_Y, ARM_Z), {'axis': 'z', 'openDeg': 82}),
    'control_toggle': ('control_arm-right', POD, {'axis': 'x', 'openDeg': 18}),
    'control_key': ('control_arm-right', (POD[0] - 0.026, -ARM_Y - 0.034, ARM_Z - 0.014), {'axis': 'z', 'openDeg': 90}),
    'indicator_seat-light': ('control_arm-right', (POD[0] - 0.046, -ARM_Y, POD[2])),
    'display_code': ('control_arm-right', (POD[0] + 0.018, -ARM_Y - 0.033, ARM_Z - 0.014)),
    'control_swivel-lever': ('control_seat', LEVER, {'axis': 'x', 'openDeg': 25}),
    'control_footrest': ('control_carriage', FOOT, {'axis': 'z', 'openDeg': 84}),
}


def cloth():
    """Wipe-clean upholstery."""
    return M('upholstery', col='#4f7186', rough=0.7)


def frame():
    """Upright panel between seat and footrest, the swivel disc, and the shell of the back."""
    panel = slab('panel', (0.215, 0.385), [(0.010, 0), (0, 0.010), *rounded(0.052, 0.016, 3)[1:]], (0.078, 0, 0.262), shell(), 0.040, (pi / 2, 0, pi / 2), n=6, step=0.05)
    put('control_carriage', panel)
    neck = [(0.062, 0.0), (0.060, 0.022), (0.085, 0.030), (0.085, 0.038), (0.070, 0.040)]
    put('control_carriage', lathe('neck', neck, (MIDDLE[0], 0, 0.435), grey(), n=28, autosmooth=40))
    bracket = box('bracket', (0.110, 0.100, 0.060), (0.118, 0, 0.388), shell(), bevel=0.014, seg=2)
    put('control_carriage', bracket)
    node = 'control_seat'
    put(node, slab('base', (0.300, 0.400), rounded(0.022, 0.008, 2), (0.215, 0, 0.475), M('base', col='#4a5054'), 0.060, n=5, step=0))
    back = slab('back_shell', (0.440, 0.520), [(0.020, 0), (0, 0.016), (0, 0.026)], (0.010, 0, 0.765), shell(), 0.095, (pi / 2 - 0.10, 0, pi / 2), n=7, step=0.1)
    pad = slab('back_pad', (0.425, 0.500), [(0.004, 0.020), (0, 0.040), *rounded(0.072, 0.028, 3)[1:]], (0.010, 0, 0.768), cloth(), 0.090, (pi / 2 - 0.10, 0, pi / 2), n=7, step=0.06)
    for v in pad.data.vertices:
        if v.co.z > 0.060:
            v.co.z -= 0.016 * max(0.0, 1 - (v.co.x / 0.17) ** 2) * max(0.0, 1 - (v.co.y / 0.22) ** 2)
    put(node, back, pad)
    for y in (-0.238, 0.238):
        put(node, box('arm_post', (0.050, 0.026, 0.300), (HINGE_X - 0.012, y, 0.478), M('base', col='#4a5054'), bevel=0.008, seg=2, rot=(0, -0.06, 0)))


def cushion():
    """Seat cushion on its board."""
    node = 'control_cushion'
    put(node, slab('board', (0.390, 0.440), rounded(0.018, 0.006, 2), (0.290, 0, 0.498), shell(), 0.050, n=5, step=0))
    put(node, softbox('cushion', (0.385, 0.435, 0.058), (0.292, 0, 0.510), cloth(), r=0.028, puff=0.008, k=3, m=4, wrinkle=0.0012, drop_bottom=True))


def belt():
    """Lap belt that lies across the cushion, with its buckle and red catch."""
    node, web = 'control_belt', M('webbing', col='#33393d', rough=0.9)
    path = spline([(0.105, -0.222, 0.556), (0.135, -0.190, 0.580), (0.190, -0.100, 0.5845), (0.205, 0, 0.5870), (0.190, 0.100, 0.5845), (0.135, 0.190, 0.580), (0.105, 0.222, 0.556)], 4)
    verts, faces, n = [], [], len(path)
    for p in path:
        for dx, dz in ((-0.021, 0), (-0.021, 0.0030), (0.021, 0.0030), (0.021, 0)):
            verts.append((p.x + dx, p.y, p.z + dz))
    for k in range(n - 1):
        for i in range(3):
            a = 4 * k + i
            faces.append((a, a + 4, a + 5, a + 1))
    put(node, new_obj('web', verts, faces, web, autosmooth=40))
    put(node, slab('buckle', (0.060, 0.070), rounded(0.017, 0.005, 2), (0.2045, -0.012, 0.5860), M('buckle', col='#23282b'), 0.010, n=4, step=0))
    put(node, slab('catch', (0.040, 0.022), rounded(0.0040, 0.0015, 2), (0.2045, -0.030, 0.6020), M('alarm_red', col='#c81f2a'), 0.004, n=3, step=0))


def arm(side, y):
    """Padded arm that folds up, on a dark bracket at its hinge."""
    node = f'control_arm-{side}'
    length = 0.300 if side == 'left' else 0.235
    rod = slab('arm_core', (length + 0.05, 0.034), rounded(0.030, 0.006, 2), (HINGE_X + length / 2, y, ARM_Z - 0.028), M('base', col='#4a5054'), 0.016, n=4, step=0)
    pad = slab('arm_pad', (length, 0.058), [(0.004, 0), (0, 0.006), *rounded(0.034, 0.014, 3)[1:]], (HINGE_X + 0.028 + length / 2, y, ARM_Z - 0.006), cloth(), 0.026, n=6, step=0.026)
    hub = lathe('hub', [(0.0, 0.066), (0.022, 0.066), (0.028, 0.060), (0.028, 0)], (HINGE_X - 0.004, y + 0.033, ARM_Z - 0.010), shell(), n=20, rot=UPRIGHT, autosmooth=40)
    put(node, rod, pad, hub)


def pod():
    """Control end of the right arm: toggle on top, light, key and a two-figure screen on its outer side."""
    node = 'control_arm-right'
    x, y, z = POD
    case = slab('pod', (0.130, 0.066), [(0.006, 0), (0, 0.008), *rounded(0.062, 0.014, 3)[1:]], (x - 0.008, y, z - 0.062), shell(), 0.026, n=6, step=0.03)
    put(node, case)
    collar = [(0.026, -0.001), (0.0255, 0.003), (0.022, 0.0045), (0.018, 0.001)]
    put(node, lathe('collar', collar, (x + 0.018, y, z), dark(), n=24, autosmooth=180))
    lever = M('toggle', col='#f2bf1d')
    stem = lathe('stem', [(0.0090, 0), (0.0065, 0.018), (0.0065, 0.024)], (x + 0.018, y, z), dark(), n=14, autosmooth=60)
    paddle = slab('paddle', (0.026, 0.050), rounded(0.017, 0.007, 3), (x + 0.018, y, z + 0.022), lever, 0.012, n=6, step=0)
    put('control_toggle', stem, paddle)
    for sign, dy in (('up', 0.013), ('down', -0.013)):
        printed('control_toggle', sign, (x + 0.018, y + dy, z + 0.0396), 0.0080, 0.0028)
    bead('indicator_seat-light', (x - 0.036, y, z + 0.0002), 0.0052, n=14, rim=node)
    key_and_code(x, y - 0.0332)


def key_and_code(x, face):
    """Key in its lock, and the screen that shows a code when something is wrong."""
    node, z = 'control_arm-right', ARM_Z - 0.018
    steel, red = M('steel', col='#b4b9bc', rough=0.3), M('alarm_red', col='#c81f2a')
    at = (x - 0.034, face, z)
    put(node, lathe('lock', [(0.0135, -0.001), (0.0130, 0.0030), (0.0105, 0.0040), (0, 0.0036)], at, steel, n=20, rot=UPRIGHT, autosmooth=50))
    put('control_key', box('blade', (0.0030, 0.016, 0.0090), (at[0], face - 0.010, z - 0.0045), steel, bevel=0.0006, seg=1))
    put('control_key', slab('bow', (0.0085, 0.0270), rounded(0.016, 0.004, 2), (at[0], face - 0.016, z), red, 0.004, UPRIGHT, n=3, step=0))
    printed(node, 'key', (at[0] + 0.0215, face - 0.0004, z + 0.0115), 0.0060, 0.0014, None, UPRIGHT)
    glass = slab('glass', (0.036, 0.019), rounded(0.0016, 0.0008, 1), (x + 0.021, face, z - 0.003), M('black_glass', col='#1b1e21'), 0.003, UPRIGHT, step=0)
    put('display_code', glass)
    for dx in (-0.0065, 0.0065):
        printed('display_code', '0', (x + 0.021 + dx, face - 0.0020, z - 0.003), (0.0046, 0.0062), 0.0016, M('led', col='#ff8a3c', emit=0.9), UPRIGHT)


def swivel_lever():
    """Lever under the seat that frees it to turn, with a bright grip."""
    x, y, z = LEVER
    rod = tube('lever', [(x, y + 0.05, z + 0.006), (x, y - 0.030, z + 0.004), (x + 0.004, y - 0.062, z - 0.010)], 0.0070, M('base', col='#4a5054'), n=8)
    grip = tube('grip', [(x + 0.002, y - 0.048, z - 0.003), (x + 0.006, y - 0.092, z - 0.024)], [0.0120, 0.0135], M('toggle', col='#f2bf1d'), n=12)
    put('control_swivel-lever', rod, grip)
    end = dome('grip_end', (x + 0.006, y - 0.0915, z - 0.0237), 0.0133, 0.007, M('toggle', col='#f2bf1d'), (pi / 2 + 0.43, 0, 0), 12)
    put('control_swivel-lever', end)


def footrest():
    """Footplate with a ribbed mat and soft safety edges."""
    node, x = 'control_footrest', 0.262
    plate = slab('plate', (0.275, 0.262), rounded(0.020, 0.008, 3), (x, 0, 0.082), M('base', col='#4a5054'), 0.040, n=6, step=0)
    mat = slab('mat', (0.225, 0.225), [(0, 0), (0.002, 0.0025)], (x + 0.006, 0, 0.102), M('rubber', col='#6a7276', rough=0.9), 0.030, n=5, step=0.05)
    put(node, plate, mat)
    for k in range(7):
        y = -0.084 + 0.028 * k
        rib = [[(-0.086, 0), (0.086, 0)]]
        printed(node, rib, (x + 0.006, y, 0.1050), 1, 0.007, M('rib', col='#868e92'), FLAT)
    hinge = tube('hinge', [(FOOT[0] - 0.002, -0.095, 0.092), (FOOT[0] - 0.002, 0.095, 0.092)], 0.014, grey(), n=12)
    put('control_carriage', hinge)
    edge = M('safety_edge', col='#f2bf1d')
    for y in (-0.121, 0.121):
        printed(node, [[(-0.105, 0), (0.105, 0)]], (x, y, 0.1024), 1, 0.008, edge, FLAT)


def build_seat():
    """The chair on its carriage."""
    frame()
    cushion()
    belt()
    arm('left', ARM_Y)
    arm('right', -ARM_Y)
    pod()
    swivel_lever()
    footrest()
