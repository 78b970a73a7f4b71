"""Materials of the bathroom, and the small wares that stand in several places: bottles, rolls, plants."""


from kit.furnishings import leaf
from kit.materials import M
from kit.mesh import place
from kit.shapes import lathe


def ceramic():
    """White enamel and china."""
    return M('enamel', col='#f8f7f2', rough=0.2)


def chrome():
    """Chrome, a plain light grey since nothing reflects in a bake."""
    return M('chrome', col='#b9bfc2', rough=0.25)


def white_metal():
    """White coated rails."""
    return M('rail_white', col='#fbfaf6', rough=0.35)


def oak():
    """Warm oiled wood."""
    return M('bath_oak', 'wood', '#b98a58', rough=0.5)


def bottle(name, loc, r, h, col, cap='#f3f1ea', turn=0.0):
    """Round bottle with a cap."""
    body = [(0, 0), (r * 0.95, 0), (r, r * 0.15), (r, h * 0.70), (r * 0.8, h * 0.80), (r * 0.42, h * 0.84)]
    top = [(r * 0.45, h * 0.83), (r * 0.46, h * 0.98), (r * 0.36, h), (0, h)]
    place(
        [
            lathe(name, body, (0, 0, 0), M('bottle_' + col[1:], col=col, rough=0.3), n=14),
            lathe(name + '_cap', top, (0, 0, 0), M('bottle_' + cap[1:], col=cap, rough=0.4), n=12),
        ],
        loc,
        turn,
    )


def paper_roll(name, loc, rot=(0, 0, 0), r=0.055):
    """Toilet roll with its cardboard core."""
    paper = M('tissue', col='#f7f3ea', rough=0.95)
    profile = [(0.020, 0), (r - 0.003, 0), (r, 0.003), (r, 0.095), (r - 0.003, 0.098), (0.020, 0.098)]
    core = [(0.020, 0.098), (0.019, 0.05), (0.020, 0.0)]
    return [
        lathe(name, profile, loc, paper, n=18, rot=rot),
        lathe(name + '_core', core, loc, M('card_brown', col='#a98a64'), n=12, rot=rot, invert=1),
    ]


def pot(loc, r, h, col, leaves, length):
    """Plant with arching leaves in a glazed pot."""
    glaze = M('pot_' + col[1:], col=col, rough=0.5)
    body = [
        (0, 0),
        (r * 0.68, 0),
        (r * 0.75, h * 0.05),
        (r * 0.98, h * 0.9),
        (r, h),
        (r * 0.90, h),
        (r * 0.86, h * 0.86),
    ]
    lathe('POT', body, loc, glaze, n=20)
    lathe('POT_soil', [(r * 0.88, h * 0.86), (0, h * 0.88)], loc, M('soil', col='#4a3828'), n=12)
    greens = [M('leaf_a', col='#4f7f45'), M('leaf_c', col='#6b9a55')]
    for i in range(leaves):
        t = i / leaves
        leaf(
            'POTLEAF',
            (loc[0], loc[1], loc[2] + h * 0.86),
            i * 2.4,
            length * (0.75 + 0.25 * ((i * 7) % 5) / 4),
            length * 0.20,
            (1.45 - 0.75 * t, 0.7 - 1.5 * t),
            greens[i % 2],
            n=4,
            lm_w=0.5,
        )
