"""The small things on and in the two bedside cabinets."""

from math import pi

from kit.materials import M
from kit.mesh import place, set_uv
from kit.shapes import box, lathe
from rooms.bedroom_art import ART
from rooms.bedroom_lamps import lamp
from rooms.bedroom_pictures import wedding
from rooms.bedroom_plan import CABINET_TOP, LAMPS
from rooms.living_room_things import spectacles


def book(name, w, d, h, at, turn, cover, board):
    """A closed book lying down; `cover` is its cell in the atlas, or None."""
    parts = [
        box(
            name + '_pages',
            (w - 0.008, d - 0.012, h - 0.006),
            (0, 0, 0.003),
            M('pages', col='#e9e2d0'),
            bevel=0,
        ),
        box(name + '_low', (w, d, 0.003), (0, 0, 0), board, bevel=0),
        box(name + '_spine', (0.004, d, h), (-w / 2, 0, 0), board, bevel=0.001, seg=1),
    ]
    top = box(name + '_top', (w, d, 0.003), (0, 0, h - 0.003), M('art', 'art') if cover else board, bevel=0)
    if cover:
        u0, v0, u1, v1 = ART[cover]
        set_uv(
            top,
            lambda c, p: (
                u0 + 0.002 + (u1 - u0 - 0.004) * (c.x / w + 0.5),
                v0 + 0.002 + (v1 - v0 - 0.004) * (c.y / d + 0.5),
            ),
        )
    place(parts + [top], at, turn)


def alarm_clock(at, turn):
    """Small travelling clock with a white face."""
    shell = M('clock_shell', col='#38485a', rough=0.4)
    body = box('CLOCK', (0.095, 0.045, 0.095), (0, 0, 0), shell, bevel=0.014, seg=3)
    face = lathe(
        'CLOCK_face', [(0.038, 0.0), (0, 0.0)], (0, -0.0235, 0.048), M('art', 'art'), n=20, rot=(pi / 2, 0, 0)
    )
    cell = ART['clock']
    half = (cell[2] - cell[0]) / 2
    set_uv(face, lambda c, p: (cell[0] + half + half * c.x / 0.038, cell[1] + half + half * c.y / 0.038))
    place([body, face], at, turn)


def used_side():
    """What one reaches for at night: water, spectacles on a thriller, the clock."""
    z = CABINET_TOP
    lamp('near', LAMPS['near'])
    alarm_clock((0.135, 2.85, z), pi / 2 + 0.25)
    glass, water = M('glass_pale', col='#dbe7ea', rough=0.2), M('water', col='#bdd3db', rough=0.2)
    lathe(
        'GLASS',
        [(0, 0), (0.026, 0), (0.029, 0.006), (0.034, 0.105), (0.032, 0.105), (0.030, 0.075)],
        (0.325, 2.83, z),
        glass,
        n=18,
    )
    lathe('GLASS_water', [(0.031, 0.074), (0, 0.074)], (0.325, 2.83, z), water, n=14)
    book(
        'BOOK_top',
        0.125,
        0.185,
        0.030,
        (0.305, 3.03, z),
        0.25 + pi / 2,
        'cover',
        M('book_navy', col='#22384f'),
    )
    spectacles((0.305, 3.03, z + 0.031), 0.7)
    for k, colour in enumerate(('#7c3b34', '#486a78', '#c09a4a')):
        board = M('book_' + colour[1:], col=colour)
        book(
            f'BOOK_low{k}',
            0.15 - 0.01 * k,
            0.21 - 0.015 * k,
            0.028,
            (0.24, 2.93, 0.061 + 0.028 * k),
            pi / 2 + 0.1 * k,
            None,
            board,
        )


def tidy_side():
    """A lamp, the photograph and a small pot with a lid: dusted and left alone."""
    z = CABINET_TOP
    lamp('far', LAMPS['far'])
    wedding()
    pot = [
        (0, 0),
        (0.026, 0),
        (0.034, 0.014),
        (0.034, 0.030),
        (0.036, 0.032),
        (0.024, 0.046),
        (0.006, 0.050),
        (0.008, 0.060),
        (0, 0.063),
    ]
    lathe('POT', pot, (0.335, 0.90, z), M('pot_rose', col='#c79a94', rough=0.3), n=18)
    box('CLOTH_box', (0.24, 0.26, 0.10), (0.22, 0.95, 0.061), M('box_paper', col='#b7a98f'), bevel=0.005)
    box('CLOTH_lid', (0.25, 0.27, 0.035), (0.22, 0.95, 0.155), M('box_lid', col='#8fa1ac'), bevel=0.005)


def build():
    """Both sides of the bed."""
    used_side()
    tidy_side()
