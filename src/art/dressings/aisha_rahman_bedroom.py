"""What Aisha Rahman has in her bedroom: cushions, light stick, prayer mat, the wedding outfit."""

from math import pi, sin

from mathutils import Euler

from dressings.garments import bands, coat
from dressings.paintwork import Painting, dye, ruled
from kit.furnishings import cushion
from kit.garden import hung_cloth
from kit.materials import M
from kit.mesh import place
from kit.shapes import box, lathe, softbox, spline, tube


def wedding_dress(shelf):
    """What she will wear at the wedding: deep pink with gold, on a hanger, in a clear order of borders."""
    pink, gold = '#b3195e', '#e0b040'
    parts = coat('dress', 0, 1.24, pink, 5, shoulder=0.235, hem=0.345, depth=0.235, collar=gold, rows=15)

    def rule(co):
        across = sin(co.x * 46) * sin(co.z * 40)
        if co.z > -0.36 and co.y < -0.10 and abs(co.x) < 0.10:
            return '#e8c566' if across > -0.1 else '#8f1048'
        return '#d8a63c' if across > 0.86 and co.z < -0.45 else None

    ruled(parts[0], 'aisha_dress', rule)
    border = bands(
        'border',
        0,
        1.24,
        gold,
        ((-1.40, -1.17), (-1.12, -1.07)),
        seed=5,
        shoulder=0.235,
        hem=0.345,
        depth=0.235,
    )
    hook = tube(
        'hanger',
        spline([(0, -0.06, -0.02), (0, -0.06, 0.04), (0.016, -0.05, 0.060), (0, -0.03, 0.072)], 4),
        0.004,
        dye('#b8bcc4', 0.3),
        n=6,
    )

    def scarf(u, v):
        side = -0.215 + 0.085 * u
        return (
            side + 0.012 * sin(v * 9),
            -0.255 - 0.018 * sin(u * 3 * pi) - 0.03 * sin(v * pi),
            -0.03 - 1.02 * v,
        )

    veil = hung_cloth('scarf', 9, 14, scarf, dye('#1f8a80', 0.8), sides=(1,))
    ruled(veil[0], 'aisha_scarf', lambda co: gold if co.z < -1.0 or co.x < -0.208 else None)
    shelf.stand('prop_aisha-wedding-dress', parts, border, hook, veil)


def prayer_mat(shelf):
    """Prayer mat folded in two."""
    mat = softbox(
        'mat',
        (0.34, 0.30, 0.030),
        (0, 0, 0),
        dye('#1d5a63', 0.95),
        r=0.013,
        puff=0.004,
        k=2,
        m=2,
        wrinkle=0.001,
    )
    top = Painting('mihrab', on_table=True, lift=0.0345)
    top.block('#d8b064', -0.145, -0.125, 0.290, 0.250)
    top.block('#7f2338', -0.133, -0.113, 0.266, 0.226)
    arch = [
        (-0.085, -0.100),
        (0.085, -0.100),
        (0.085, 0.010),
        (0.070, 0.045),
        (0.040, 0.066),
        (0, 0.096),
        (-0.040, 0.066),
        (-0.070, 0.045),
        (-0.085, 0.010),
    ]
    top.area('#d8b064', [(x * 1.10, y * 1.06) for x, y in arch])
    top.area('#1d5a63', arch)
    for k in range(5):
        top.oval('#e6cf95', -0.112, -0.085 + 0.038 * k, 0.007, n=8)
        top.oval('#e6cf95', 0.112, -0.085 + 0.038 * k, 0.007, n=8)
    shelf.stand('prop_aisha-prayer-mat', mat, top.parts)


def on_the_bed(shelf):
    """A round moon cushion and a soft cat."""
    moon = lathe(
        'moon',
        [(0, 0.075), (0.08, 0.070), (0.15, 0.048), (0.175, 0.010), (0.165, -0.020), (0, -0.035)],
        (0, 0.03, 0.185),
        dye('#efd98c', 0.95),
        n=24,
        rot=(1.25, 0, 0.1),
        autosmooth=180,
    )
    face = Painting('face', lift=0.0)
    for x in (-0.055, 0.055):
        face.line(
            '#6a5a3c',
            [(x - 0.022, 0.016), (x - 0.011, 0.006), (x, 0.003), (x + 0.011, 0.006), (x + 0.022, 0.016)],
            0.006,
        )
        face.oval('#e8a58c', x * 1.5, -0.026, 0.017, 0.011)
    face.line('#6a5a3c', [(-0.018, -0.030), (0, -0.040), (0.018, -0.030)], 0.006)
    place(face.parts, (-0.008, -0.0445, 0.205), parent_rot=Euler((1.25 - pi / 2, 0, 0.1)))
    pillow = cushion(
        'square', 0.36, 0.36, 0.12, (0.25, 0.05, 0.17), dye('#8f78c4', 0.95), rot=(1.2, 0, -0.25), n=8, seed=3
    )
    shelf.stand('prop_aisha-moon-cushion', moon, face.parts, pillow)


def light_stick(shelf):
    """A concert light stick in its cup, and photo cards of the band stood in a row."""
    pale, glow = dye('#f4eff7', 0.4), M('stick_glow', col='#ff9fd0', emit=0.55)
    grip = lathe(
        'grip',
        [(0.016, 0), (0.018, 0.010), (0.014, 0.10), (0.022, 0.112), (0.020, 0.118)],
        (-0.09, 0, 0),
        pale,
        n=14,
    )
    bulb = lathe(
        'bulb',
        [
            (0, 0.095),
            (0.018, 0.092),
            (0.032, 0.082),
            (0.041, 0.062),
            (0.042, 0.042),
            (0.034, 0.020),
            (0.021, 0.004),
        ],
        (-0.09, 0, 0.114),
        glow,
        n=18,
        autosmooth=180,
    )
    parts = [grip, bulb]
    hair = ('#2b2430', '#7a4b2a', '#c9b458', '#3d3f7a')
    for k, (shirt, sky) in enumerate(
        (('#e46a8c', '#bfe3ee'), ('#5f9e6e', '#f4dcb4'), ('#d9b23f', '#d9c8ef'), ('#4f83c4', '#f6c9cf'))
    ):
        card = Painting(f'card{k}', lift=0.001)
        card.block('#fbf8f2', -0.0275, 0, 0.055, 0.085)
        card.block(sky, -0.0235, 0.005, 0.047, 0.075)
        card.area(shirt, [(-0.020, 0.005), (0.020, 0.005), (0.014, 0.030), (-0.014, 0.030)])
        card.oval(hair[k], 0, 0.050, 0.0165, 0.019, n=12)
        card.oval('#efc9a8', 0, 0.046, 0.0115, 0.0145, n=12)
        back = box(f'back{k}', (0.055, 0.0016, 0.085), (0, 0.0018, 0), dye('#d7cfe4'), bevel=0)
        parts += place(
            [back, *card.parts],
            (-0.015 + 0.056 * k, 0.012 * (k % 2), 0),
            parent_rot=Euler((-0.22, 0, 0.12 * (k - 1.5))),
        )
    shelf.stand('prop_aisha-light-stick', parts)
