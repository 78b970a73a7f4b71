"""What stands round Surinder Kaur Gill's bed: screen, bell, prayer book, pictures, Balbir's pillow."""

from math import cos, pi, sin

from mathutils import Euler

from dressings.paintwork import Painting, dye, framed, ruled, stood
from dressings.surinder_gill_pictures import child, children
from kit.garden import hung_cloth
from kit.materials import M
from kit.mesh import place
from kit.shapes import box, lathe, softbox, spline, tube

SAFFRON, NAVY, GOLD = '#e58a1f', '#243a6b', '#d9ab45'


def eye_gaze(shelf):
    """Screen on a wheeled stand, its camera bar below it; the screen is dark."""
    steel, dark = M('stand_steel', col='#b6bcc1', rough=0.3), dye('#2a2e33', 0.5)
    parts = []
    for k in range(5):
        a = 2 * pi * k / 5 + 0.3
        end = (0.27 * cos(a), 0.27 * sin(a), 0.052)
        parts.append(tube(f'leg{k}', [(0, 0, 0.075), end], [0.020, 0.013], dark, n=4))
        parts.append(
            lathe(
                f'castor{k}',
                [(0.0, -0.012), (0.024, -0.011), (0.024, 0.011), (0, 0.012)],
                (end[0], end[1], 0.024),
                dye('#4a4f55'),
                n=10,
                rot=(pi / 2, 0, a),
            )
        )
    parts.append(tube('post', [(0, 0, 0.06), (0, 0, 0.11), (0, 0, 0.66), (0, 0, 0.72)], 0.019, steel, n=10))
    parts.append(tube('post_inner', [(0, 0, 0.72), (0, 0, 0.77), (0, 0, 1.12)], 0.014, steel, n=10))
    parts.append(
        lathe(
            'collar', [(0.016, 0.045), (0.026, 0.040), (0.026, 0), (0.018, -0.004)], (0, 0, 0.70), dark, n=10
        )
    )
    arm = spline(
        [(0, 0, 1.11), (0.10, -0.02, 1.19), (0.28, -0.14, 1.23), (0.40, -0.26, 1.20), (0.43, -0.32, 1.16)], 3
    )
    parts.append(tube('arm', arm, 0.013, steel, n=10))
    parts.append(
        lathe(
            'joint', [(0, 0.02), (0.022, 0.018), (0.022, -0.018), (0, -0.02)], (0.28, -0.14, 1.23), dark, n=10
        )
    )
    case = softbox('case', (0.36, 0.030, 0.245), (0, 0, 0), dark, r=0.012, puff=0, k=2, m=2, wrinkle=0)
    bar = softbox(
        'bar',
        (0.29, 0.034, 0.028),
        (0, -0.010, -0.034),
        dye('#17191c', 0.3),
        r=0.012,
        puff=0,
        k=2,
        m=1,
        wrinkle=0,
    )
    glass = Painting('glass', lift=0.0158)
    glass.block('#0d1014', -0.162, 0.020, 0.324, 0.205)
    glass.area('#1b2128', [(-0.162, 0.225), (-0.162, 0.150), (-0.060, 0.225)])
    eyes = Painting('eyes', lift=0.028)
    for x in (-0.10, 0.10):
        eyes.oval('#3a2428', x, -0.020, 0.009, n=10)
    parts += place(
        [case, bar, *glass.parts, *eyes.parts], (0.43, -0.34, 1.03), parent_rot=Euler((-0.12, 0, 0))
    )
    shelf.stand('prop_surinder-eye-gaze', parts)


def pager(shelf):
    """Balbir's pager from the hospice, lying on its clip: a screen with a bell, a green key, an eye for a cord."""
    dark = dye('#3c434a', 0.5)
    case = box('pager', (0.056, 0.078, 0.019), (0, 0, 0), dark, bevel=0.004, seg=2)
    eye = tube('pager_eye', [(0.012, 0.038, 0.009), (0.019, 0.046, 0.009), (0.026, 0.038, 0.009)], 0.0018, dark, n=5)
    front = Painting('pager_front', on_table=True, lift=0.0194)
    front.block('#596169', -0.0235, 0.000, 0.047, 0.034)
    front.block('#b9c7a6', -0.0210, 0.0025, 0.042, 0.029)
    front.area('#2b332a', [(-0.017, 0.010), (-0.003, 0.010), (-0.007, 0.016), (-0.010, 0.024), (-0.013, 0.016)])
    front.oval('#2b332a', -0.010, 0.0085, 0.0022, n=8)
    for k in range(3):
        front.block('#2b332a', 0.004 + 0.005 * k, 0.009, 0.003, 0.005 + 0.005 * k)
    front.block('#2f8a49', -0.017, -0.0305, 0.034, 0.017)
    front.line('#eef3ec', [(-0.006, -0.022), (-0.002, -0.026), (0.007, -0.017)], 0.0022)
    shelf.stand('prop_surinder-pager', case, eye, front.parts)


def bell(shelf):
    """Brass hand bell with a turned handle and a ribbon tied round it."""
    brass, wood = M('bell_brass', col='#cfa145', rough=0.3), dye('#5d3621', 0.4)
    shape = [
        (0.0, 0.062),
        (0.012, 0.061),
        (0.021, 0.052),
        (0.026, 0.032),
        (0.032, 0.014),
        (0.043, 0.002),
        (0.044, 0),
        (0.040, 0.002),
    ]
    grip = [
        (0.006, 0.060),
        (0.010, 0.068),
        (0.008, 0.080),
        (0.013, 0.098),
        (0.012, 0.122),
        (0.007, 0.134),
        (0.011, 0.142),
        (0, 0.150),
    ]
    ribbon = dye('#b3264f', 0.8)
    bow = [
        tube(
            'knot',
            [(0.011 * cos(2 * pi * k / 10), 0.011 * sin(2 * pi * k / 10), 0.079) for k in range(10)],
            0.004,
            ribbon,
            n=3,
            closed=True,
        )
    ]
    for s in (-1, 1):
        tail = [
            (s * 0.006, -0.011, 0.078),
            (s * 0.022, -0.030, 0.064),
            (s * 0.040, -0.046, 0.030),
            (s * 0.055, -0.060, 0.003),
        ]
        bow.append(tube(f'tail{s}', spline(tail, 2), 0.0034, ribbon, n=3))
    shelf.stand(
        'prop_surinder-bell',
        lathe('bell', shape, (0, 0, 0), brass, n=22, autosmooth=60),
        lathe('grip', grip, (0, 0, 0), wood, n=12),
        bow,
    )


def prayer_book(shelf):
    """Her prayer book on a folded cloth with a gold border; its own cloth is half folded back."""
    base = softbox(
        'base',
        (0.30, 0.22, 0.024),
        (0, 0, 0),
        dye('#f3ead6', 0.95),
        r=0.011,
        puff=0.003,
        k=2,
        m=3,
        wrinkle=0.001,
    )
    border = Painting('border', on_table=True, lift=0.0275)
    for a, b in (
        ((-0.132, -0.094), (0.132, -0.094)),
        ((0.132, -0.094), (0.132, 0.094)),
        ((0.132, 0.094), (-0.132, 0.094)),
        ((-0.132, 0.094), (-0.132, -0.094)),
    ):
        border.line(GOLD, [a, b], 0.009)
    wrap = softbox(
        'wrap',
        (0.20, 0.15, 0.012),
        (0, 0, 0.026),
        dye(SAFFRON, 0.9),
        r=0.006,
        puff=0.002,
        k=2,
        m=3,
        wrinkle=0.002,
    )
    pages = box('pages', (0.112, 0.150, 0.026), (0.0, 0.0, 0.040), dye('#efe4c9'), bevel=0)
    covers = [
        box(
            f'cover{k}', (0.120, 0.160, 0.004), (0, 0, 0.037 + 0.029 * k), dye(NAVY, 0.5), bevel=0.0015, seg=1
        )
        for k in (0, 1)
    ]
    spine = box('spine', (0.004, 0.160, 0.033), (-0.060, 0, 0.037), dye(NAVY, 0.5), bevel=0.0015, seg=1)
    top = Painting('cover', on_table=True, lift=0.0705)
    top.line(
        GOLD, [(-0.048, -0.068), (0.048, -0.068), (0.048, 0.068), (-0.048, 0.068), (-0.048, -0.068)], 0.004
    )
    for k in range(8):
        a = pi / 4 * k
        top.oval(GOLD, 0.017 * cos(a), 0.017 * sin(a), 0.006, n=8)
    top.oval('#f0d078', 0, 0, 0.009, n=10)
    book = place([pages, *covers, spine, *top.parts], (0, 0, 0), 0.12)
    corner = hung_cloth(
        'corner',
        6,
        6,
        lambda u, v: (
            0.02 + 0.115 * u,
            0.085 - 0.10 * v * u,
            0.074 - 0.034 * max(0, u - 0.55) * 2 + 0.004 * sin(7 * v),
        ),
        dye(SAFFRON, 0.9),
        sides=(0, 1),
    )
    ruled(corner[0], 'surinder_corner', lambda co: GOLD if co.x > 0.118 else None)
    shelf.stand('prop_surinder-prayer-book', base, border.parts, wrap, book, corner)


def photographs(shelf):
    """The grandchildren on the sill, in three frames."""
    low = stood(
        'a',
        framed(
            'a',
            0.155,
            0.205,
            '#c9a550',
            '#f6f0e4',
            lambda p, w, h: child(p, w, h, '#7fb2c9', '#e2574c', '#1f1a1c', True),
            fw=0.012,
            mount=0.008,
        ),
        0.205,
    )
    wide = stood('b', framed('b', 0.235, 0.175, '#6b3d26', '#f6f0e4', children, fw=0.012, mount=0.008), 0.175)
    last = stood(
        'c',
        framed(
            'c',
            0.145,
            0.185,
            '#b9bfc6',
            '#f6f0e4',
            lambda p, w, h: child(p, w, h, '#dfe9ef', '#3f7fb5', '#211b1c', False),
            fw=0.012,
            mount=0.008,
        ),
        0.185,
    )
    parts = (
        place(low, (-0.235, 0, 0), 0.22) + place(wide, (0, 0.01, 0), 0) + place(last, (0.225, 0, 0), -0.22)
    )
    shelf.stand('prop_surinder-grandchildren', parts)


def night_things(shelf):
    """Balbir's pillow and blanket for the night, folded, with his glasses on top."""
    blanket = softbox(
        'blanket',
        (0.44, 0.31, 0.085),
        (0, 0, 0),
        dye('#37584a', 0.95),
        r=0.038,
        puff=0.008,
        k=2,
        m=5,
        wrinkle=0.004,
        seed=2,
    )
    ruled(
        blanket,
        'surinder_blanket',
        lambda co: '#c9b98a'
        if abs(sin(co.x * 26)) > 0.90
        else '#8f2f35'
        if abs(sin(co.y * 26 + 1)) > 0.90
        else None,
    )
    pillow = softbox(
        'pillow',
        (0.42, 0.28, 0.11),
        (0.01, 0.01, 0.080),
        dye('#eceef0', 0.95),
        r=0.052,
        puff=0.022,
        k=2,
        m=3,
        wrinkle=0.004,
        seed=5,
    )
    wire, rims = dye('#3b342e', 0.4), []
    for s in (-1, 1):
        rims.append(
            tube(
                f'rim{s}',
                [
                    (s * 0.034 + 0.024 * cos(2 * pi * k / 12), 0.019 * sin(2 * pi * k / 12), 0)
                    for k in range(12)
                ],
                0.0019,
                wire,
                n=4,
                closed=True,
            )
        )
        rims.append(
            tube(
                f'side{s}',
                [(s * 0.058, 0, 0), (s * 0.060, 0, -0.06), (s * 0.056, 0.012, -0.12)],
                0.0018,
                wire,
                n=4,
            )
        )
    rims.append(tube('bridge', [(-0.011, 0.006, 0), (0, 0.010, 0), (0.011, 0.006, 0)], 0.0018, wire, n=4))
    place(rims, (-0.02, -0.05, 0.222), parent_rot=Euler((-1.45, 0, 0.3)))
    shelf.stand('prop_surinder-night-things', blanket, pillow, rims)
