"""Surinder Kaur Gill's belongings: faith, sewing, the family, and what care has brought into the house."""

from math import cos, pi, sin

from mathutils import Euler

from dressings.garments import coat, shawl
from dressings.paintwork import Painting, dye, framed, ruled, stood
from dressings.paintwork import tints as tints
from dressings.studio import Shelf
from dressings.studio import lights as lights
from dressings.surinder_gill_pictures import child, children, pair, temple
from dressings.surinder_gill_sewing import machine
from kit.garden import hung_cloth, tapered
from kit.materials import M
from kit.mesh import place
from kit.shapes import box, lathe, softbox, spline, tube

SHELF = Shelf()
SAFFRON, NAVY, GOLD = '#e58a1f', '#243a6b', '#d9ab45'


def eye_gaze():
    """Screen on a wheeled stand, its camera bar below it; the screen is dark."""
    steel, dark = M('stand_steel', col='#b6bcc1', rough=0.3), dye('#2a2e33', 0.5)
    parts = []
    for k in range(5):
        a = 2 * pi * k / 5 + 0.3
        end = (0.27 * cos(a), 0.27 * sin(a), 0.052)
        parts.append(tube(f'leg{k}', [(0, 0, 0.075), end], [0.020, 0.013], dark, n=4))
        parts.append(lathe(f'castor{k}', [(0.0, -0.012), (0.024, -0.011), (0.024, 0.011), (0, 0.012)], (end[0], end[1], 0.024), dye('#4a4f55'), n=10, rot=(pi / 2, 0, a)))
    parts.append(tube('post', [(0, 0, 0.06), (0, 0, 0.72)], 0.019, steel, n=10))
    parts.append(tube('post_inner', [(0, 0, 0.72), (0, 0, 1.12)], 0.014, steel, n=10))
    parts.append(lathe('collar', [(0.016, 0.045), (0.026, 0.040), (0.026, 0), (0.018, -0.004)], (0, 0, 0.70), dark, n=10))
    arm = spline([(0, 0, 1.11), (0.10, -0.02, 1.19), (0.28, -0.14, 1.23), (0.40, -0.26, 1.20), (0.43, -0.32, 1.16)], 3)
    parts.append(tube('arm', arm, 0.013, steel, n=10))
    parts.append(lathe('joint', [(0, 0.02), (0.022, 0.018), (0.022, -0.018), (0, -0.02)], (0.28, -0.14, 1.23), dark, n=10))
    case = softbox('case', (0.36, 0.030, 0.245), (0, 0, 0), dark, r=0.012, puff=0, k=2, m=2, wrinkle=0)
    bar = softbox('bar', (0.29, 0.034, 0.028), (0, -0.010, -0.034), dye('#17191c', 0.3), r=0.012, puff=0, k=2, m=1, wrinkle=0)
    glass = Painting('glass', lift=0.0158)
    glass.block('#0d1014', -0.162, 0.020, 0.324, 0.205)
    glass.area('#1b2128', [(-0.162, 0.225), (-0.162, 0.150), (-0.060, 0.225)])
    eyes = Painting('eyes', lift=0.028)
    for x in (-0.10, 0.10):
        eyes.oval('#3a2428', x, -0.020, 0.009, n=10)
    parts += place([case, bar, *glass.parts, *eyes.parts], (0.43, -0.34, 1.03), parent_rot=Euler((-0.12, 0, 0)))
    SHELF.stand('prop_surinder-eye-gaze', parts)


def bell():
    """Brass hand bell with a turned handle and a ribbon tied round it."""
    brass, wood = M('bell_brass', col='#cfa145', rough=0.3), dye('#5d3621', 0.4)
    shape = [(0.0, 0.062), (0.012, 0.061), (0.021, 0.052), (0.026, 0.032), (0.032, 0.014), (0.043, 0.002), (0.044, 0), (0.040, 0.002)]
    grip = [(0.006, 0.060), (0.010, 0.068), (0.008, 0.080), (0.013, 0.098), (0.012, 0.122), (0.007, 0.134), (0.011, 0.142), (0, 0.150)]
    ribbon = dye('#b3264f', 0.8)
    bow = [tube('knot', [(0.011 * cos(2 * pi * k / 10), 0.011 * sin(2 * pi * k / 10), 0.079) for k in range(10)], 0.004, ribbon, n=3, closed=True)]
    for s in (-1, 1):
        tail = [(s * 0.006, -0.011, 0.078), (s * 0.022, -0.030, 0.064), (s * 0.040, -0.046, 0.030), (s * 0.055, -0.060, 0.003)]
        bow.append(tube(f'tail{s}', spline(tail, 2), 0.0034, ribbon, n=3))
    SHELF.stand('prop_surinder-bell', lathe('bell', shape, (0, 0, 0), brass, n=22, autosmooth=60), lathe('grip', grip, (0, 0, 0), wood, n=12), bow)


def prayer_book():
    """Her prayer book on a folded cloth with a gold border, half wrapped in its own cloth, beads beside it."""
    base = softbox('base', (0.30, 0.22, 0.024), (0, 0, 0), dye('#f3ead6', 0.95), r=0.011, puff=0.003, k=2, m=3, wrinkle=0.001)
    border = Painting('border', on_table=True, lift=0.0275)
    for a, b in (((-0.132, -0.094), (0.132, -0.094)), ((0.132, -0.094), (0.132, 0.094)), ((0.132, 0.094), (-0.132, 0.094)), ((-0.132, 0.094), (-0.132, -0.094))):
        border.line(GOLD, [a, b], 0.009)
    wrap = softbox('wrap', (0.20, 0.15, 0.012), (0, 0, 0.026), dye(SAFFRON, 0.9), r=0.006, puff=0.002, k=2, m=3, wrinkle=0.002)
    pages = box('pages', (0.112, 0.150, 0.026), (0.0, 0.0, 0.040), dye('#efe4c9'), bevel=0)
    covers = [box(f'cover{k}', (0.120, 0.160, 0.004), (0, 0, 0.037 + 0.029 * k), dye(NAVY, 0.5), bevel=0.0015, seg=1) for k in (0, 1)]
    spine = box('spine', (0.004, 0.160, 0.033), (-0.060, 0, 0.037), dye(NAVY, 0.5), bevel=0.0015, seg=1)
    top = Painting('cover', on_table=True, lift=0.0705)
    top.line(GOLD, [(-0.048, -0.068), (0.048, -0.068), (0.048, 0.068), (-0.048, 0.068), (-0.048, -0.068)], 0.004)
    for k in range(8):
        a = pi / 4 * k
        top.oval(GOLD, 0.017 * cos(a), 0.017 * sin(a), 0.006, n=8)
    top.oval('#f0d078', 0, 0, 0.009, n=10)
    book = place([pages, *covers, spine, *top.parts], (0, 0, 0), 0.12)
    corner = hung_cloth('corner', 6, 6, lambda u, v: (0.02 + 0.115 * u, 0.085 - 0.10 * v * u, 0.074 - 0.034 * max(0, u - 0.55) * 2 + 0.004 * sin(7 * v)), dye(SAFFRON, 0.9), sides=(0, 1))
    ruled(corner[0], 'surinder_corner', lambda co: GOLD if co.x > 0.118 else None)
    loop = [(-0.112 + 0.030 * cos(pi * k / 13), -0.030 + 0.050 * sin(pi * k / 13), 0.034) for k in range(26)]
    beads = tube('beads', loop, [0.0066, 0.0024] * 13, dye('#e9dcc0', 0.4), n=4, closed=True)
    SHELF.stand('prop_surinder-prayer-book', base, border.parts, wrap, book, corner, beads)


def on_the_hooks():
    """Balbir's camel overcoat and her embroidered shawl."""
    camel = coat('camel', -0.27, 1.02, '#a9814f', 4, shoulder=0.175, hem=0.205, depth=0.17, collar='#8d683c', fastening='#4a3320')
    flowers = shawl('flowers', 0.15, 0.19, 1.04, '#c22a54', 1, depth=0.10)

    def stitched(co):
        u, v = co.x * 30, co.z * 21
        if co.z < -0.90:
            return GOLD
        if abs(sin(u + v)) > 0.80 or abs(sin(u - v)) > 0.80:
            return '#f0a02c'
        return '#f6d76b' if abs(sin(u)) * abs(sin(v)) > 0.75 else None

    ruled(flowers[0], 'surinder_shawl', stitched)
    SHELF.stand('prop_surinder-coats', camel, flowers)


def spice_tin():
    """Round steel tin with seven small bowls of spices, a spoon, its lid leaning beside it."""
    steel = M('tin_steel', col='#c9ced1', rough=0.25)
    tin = [(0, 0.004), (0.098, 0.004), (0.104, 0.0), (0.108, 0.055), (0.105, 0.056), (0.101, 0.008), (0, 0.008)]
    parts = [lathe('tin', tin, (0, 0, 0), steel, n=22, autosmooth=50)]
    spices = ('#e0a418', '#b3301c', '#7a4a25', '#c98d4a', '#8a8f3c', '#d9c79a', '#3f2a20')
    for k, colour in enumerate(spices):
        a = 2 * pi * k / 6
        x, y = (0, 0) if k == 6 else (0.066 * cos(a), 0.066 * sin(a))
        parts.append(lathe(f'bowl{k}', [(0.026, 0.008), (0.031, 0.042), (0.0285, 0.037)], (x, y, 0), steel, n=10))
        parts.append(lathe(f'spice{k}', [(0, 0.043), (0.015, 0.040), (0.0285, 0.034)], (x, y, 0), dye(colour, 0.95), n=10, autosmooth=180))
    lid = [(0, 0.020), (0.020, 0.018), (0.100, 0.012), (0.111, 0.004), (0.111, 0), (0.106, 0.002), (0, 0.010)]
    cover = [lathe('lid', lid, (0, 0, 0), steel, n=22, autosmooth=50), lathe('knob', [(0.006, 0.018), (0.010, 0.030), (0.006, 0.036), (0, 0.037)], (0, 0, 0), steel, n=10)]
    parts += place(cover, (0.165, 0.030, 0.100), parent_rot=Euler((0.25, 1.08, 0)))
    parts.append(tube('spoon', [(-0.010, -0.066, 0.050), (0.030, -0.110, 0.074), (0.055, -0.135, 0.088)], [0.003, 0.003, 0.004], steel, n=6))
    SHELF.stand('prop_surinder-spice-tin', parts)


def _shoe(name, colour, sole, length=0.25, low=0.06, toe=0.0):
    """One shoe, toe towards -y; `toe` turns its tip up."""
    wide = length * 0.36
    base = tapered(name + '_sole', [(0, wide * 0.86, length * 0.96, 0.03), (0.016, wide, length, 0.035)], dye(sole), corner=3)
    rows = [(0.015, wide * 0.98, length * 0.985, 0.036), (0.030, wide * 0.98, length * 0.96, 0.036, 0.002), (low * 0.72, wide * 0.86, length * 0.74, 0.034, length * 0.10)]
    upper = tapered(name + '_upper', [*rows, (low, wide * 0.80, length * 0.50, 0.030, length * 0.21)], dye(colour, 0.5), corner=3, open_top=True)
    inside = tapered(name + '_inside', [(low - 0.003, wide * 0.74, length * 0.47, 0.028, length * 0.21), (low - 0.0025, wide * 0.72, length * 0.46, 0.027, length * 0.21)], dye('#3a2c24'), corner=3)
    parts = [base, upper, inside]
    if toe:
        tip = spline([(0, -length * 0.44, 0.022), (0, -length * 0.54, 0.028), (0, -length * 0.56, 0.028 + toe), (0, -length * 0.51, 0.034 + toe)], 3)
        parts.append(tube(name + '_tip', tip, [0.010 - 0.0008 * k for k in range(len(tip))], dye(GOLD, 0.4), n=6))
    return parts


def shoes():
    """Three pairs in a row: Balbir's, hers with gold thread, a visitor's."""
    pairs = (
        ('brown', '#5a3722', '#2b1d15', 0.285, 0.075, 0),
        ('red', '#a3213f', '#7a5a34', 0.235, 0.045, 0.018),
        ('grey', '#6f7f8f', '#eceae4', 0.262, 0.070, 0),
    )
    parts = []
    for k, (name, colour, sole, length, low, toe) in enumerate(pairs):
        for s in (-1, 1):
            x = -0.30 + 0.30 * k + s * 0.060
            own = _shoe(f'{name}{s}', colour, sole, length, low, toe)
            if toe:
                ruled(own[1], f'surinder_shoe{s}', lambda co: GOLD if co.z > 0.04 or sin(co.x * 190) * sin(co.y * 110) > 0.4 else None)
            parts += place(own, (x, 0.012 * s * (k - 1), 0), s * 0.09 * (k != 1))
    SHELF.stand('prop_surinder-shoes', parts)


def photographs():
    """The grandchildren on the sill, in three frames."""
    low = stood('a', framed('a', 0.155, 0.205, '#c9a550', '#f6f0e4', lambda p, w, h: child(p, w, h, '#7fb2c9', '#e2574c', '#1f1a1c', True), fw=0.012, mount=0.008), 0.205)
    wide = stood('b', framed('b', 0.235, 0.175, '#6b3d26', '#f6f0e4', children, fw=0.012, mount=0.008), 0.175)
    last = stood('c', framed('c', 0.145, 0.185, '#b9bfc6', '#f6f0e4', lambda p, w, h: child(p, w, h, '#dfe9ef', '#3f7fb5', '#211b1c', False), fw=0.012, mount=0.008), 0.185)
    parts = place(low, (-0.235, 0, 0), 0.22) + place(wide, (0, 0.01, 0), 0) + place(last, (0.225, 0, 0), -0.22)
    SHELF.stand('prop_surinder-grandchildren', parts)


def night_things():
    """Balbir's pillow and blanket for the night, folded, with his glasses on top."""
    blanket = softbox('blanket', (0.44, 0.31, 0.085), (0, 0, 0), dye('#37584a', 0.95), r=0.038, puff=0.008, k=2, m=5, wrinkle=0.004, seed=2)
    ruled(blanket, 'surinder_blanket', lambda co: '#c9b98a' if abs(sin(co.x * 26)) > 0.90 else '#8f2f35' if abs(sin(co.y * 26 + 1)) > 0.90 else None)
    pillow = softbox('pillow', (0.42, 0.28, 0.11), (0.01, 0.01, 0.080), dye('#eceef0', 0.95), r=0.052, puff=0.022, k=2, m=3, wrinkle=0.004, seed=5)
    wire, rims = dye('#3b342e', 0.4), []
    for s in (-1, 1):
        rims.append(tube(f'rim{s}', [(s * 0.034 + 0.024 * cos(2 * pi * k / 12), 0.019 * sin(2 * pi * k / 12), 0) for k in range(12)], 0.0019, wire, n=4, closed=True))
        rims.append(tube(f'side{s}', [(s * 0.058, 0, 0), (s * 0.060, 0, -0.06), (s * 0.056, 0.012, -0.12)], 0.0018, wire, n=4))
    rims.append(tube('bridge', [(-0.011, 0.006, 0), (0, 0.010, 0), (0.011, 0.006, 0)], 0.0018, wire, n=4))
    place(rims, (-0.02, -0.05, 0.222), parent_rot=Euler((-1.45, 0, 0.3)))
    SHELF.stand('prop_surinder-night-things', blanket, pillow, rims)


def yes_no_card():
    """Card on a small easel: a tick on green, a cross on red, four pictures below."""
    w, h = 0.21, 0.148
    board = box('board', (w, 0.004, h), (0, 0.003, -h / 2), dye('#dfe3e6', 0.3), bevel=0)
    card = Painting('card', lift=0.0)
    card.block('#fbfaf6', -w / 2 + 0.004, -h / 2 + 0.004, w - 0.008, h - 0.008)
    card.block('#3c9a5a', -0.094, -0.010, 0.090, 0.074)
    card.block('#cf4038', 0.004, -0.010, 0.090, 0.074)
    card.line('#ffffff', [(-0.072, 0.026), (-0.056, 0.010), (-0.024, 0.046)], 0.011)
    card.line('#ffffff', [(0.030, 0.008), (0.068, 0.046)], 0.011)
    card.line('#ffffff', [(0.030, 0.046), (0.068, 0.008)], 0.011)
    for k, colour in enumerate(('#cfe4f2', '#f4dfb8', '#ecd0d8', '#d8e6cb')):
        card.block(colour, -0.094 + 0.048 * k, -0.062, 0.044, 0.044)
    card.area('#2f76ad', [(-0.083, -0.028), (-0.080, -0.053), (-0.064, -0.053), (-0.061, -0.028)])
    card.line('#b3301c', [(-0.026, -0.024), (-0.018, -0.038), (-0.028, -0.040), (-0.020, -0.056)], 0.005)
    card.block('#8a4a6b', 0.010, -0.050, 0.028, 0.012)
    card.oval('#8a4a6b', 0.016, -0.033, 0.006, n=8)
    card.oval('#4f7f3f', 0.072, -0.032, 0.008, n=10)
    card.area('#4f7f3f', [(0.058, -0.058), (0.086, -0.058), (0.080, -0.043), (0.064, -0.043)])
    SHELF.stand('prop_surinder-yes-no-card', stood('yesno', [board, *card.parts], h, 0.30))


def care_folder():
    """Folder of the home carers with coloured tabs, a box of gloves, a bottle of hand gel."""
    folder = box('folder', (0.235, 0.305, 0.032), (0, 0, 0), dye('#2f6f9e', 0.5), bevel=0.005)
    label = Painting('label', on_table=True, lift=0.0325)
    label.block('#f6f4ee', -0.070, 0.020, 0.140, 0.080)
    for k in range(3):
        label.line('#b9b4a8', [(-0.055, 0.080 - 0.020 * k), (0.055 - 0.03 * (k == 2), 0.080 - 0.020 * k)], 0.005)
    tabs = [box(f'tab{k}', (0.014, 0.034, 0.003), (0.121, 0.10 - 0.055 * k, 0.012 + 0.004 * k), dye(c), bevel=0) for k, c in enumerate(('#e0a832', '#cf5a48', '#5a9a5f', '#8a6bb0'))]
    gloves = box('gloves', (0.125, 0.235, 0.075), (0.205, 0.02, 0), dye('#e9eef2'), bevel=0.004, seg=1)
    front = Painting('opening', on_table=True, lift=0.0755)
    front.oval('#6f9fd0', 0.205, 0.02, 0.026, 0.062, n=16)
    tuft = hung_cloth('tuft', 6, 5, lambda u, v: (0.190 + 0.030 * u, 0.060 - 0.085 * v, 0.078 + 0.042 * sin(pi * u) * (0.6 + 0.4 * sin(6 * v))), dye('#8fb6e0'), sides=(0, 1))
    bottle = lathe('gel', [(0.028, 0), (0.030, 0.006), (0.030, 0.095), (0.024, 0.112), (0.010, 0.118), (0.010, 0.128)], (0.205, -0.150, 0), M('gel', col='#cfe3ea', rough=0.2), n=14)
    pump = [lathe('pump', [(0.013, 0.126), (0.013, 0.138), (0.005, 0.140), (0.005, 0.156), (0, 0.158)], (0.205, -0.150, 0), dye('#f4f4f2'), n=10), tube('spout', [(0.205, -0.150, 0.154), (0.205, -0.178, 0.153), (0.205, -0.184, 0.146)], 0.005, dye('#f4f4f2'), n=6)]
    SHELF.stand('prop_surinder-care-folder', folder, label.parts, tabs, gloves, front.parts, tuft, bottle, pump)


def build():
    """All of Surinder's and Balbir's things."""
    eye_gaze()
    bell()
    prayer_book()
    on_the_hooks()
    SHELF.stand('prop_surinder-temple', framed('temple', 1.18, 0.86, '#b58a35', '#f5ead2', temple, fw=0.034, mount=0.012))
    SHELF.stand('prop_surinder-wedding-picture', framed('pair', 0.56, 0.52, '#5d3621', '#f5ecd9', pair, fw=0.022, mount=0.018))
    SHELF.stand('prop_surinder-sewing-machine', machine())
    spice_tin()
    shoes()
    photographs()
    night_things()
    yes_no_card()
    care_folder()


NODES = SHELF.nodes
