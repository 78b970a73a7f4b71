"""What hangs on the walls, and the wedding photograph."""

from math import pi

from mathutils import Euler

from kit.furnishings import frame
from kit.materials import M
from kit.mesh import place
from kit.shapes import box, rect
from rooms.bedroom_art import ART
from rooms.bedroom_plan import CABINET_TOP, W
from rooms.living_room_wood import brass, ceramic


def picture(name, cell, w, h, at, turn, wood, mount):
    """A framed picture on a wall."""
    paper, art = M('mount', col='#f3efe4'), M('art', 'art')
    parts = frame('PIC_' + name, w, h, ART[cell], wood, art, paper, fw=0.026, mount=mount)
    place(parts, at, turn)


def pictures():
    """The coast over the bed, boats and moor over the blanket box, sea pinks by the door."""
    oak_frame, pale = M('frame_oak', 'wood', '#a97d50'), M('frame_white', col='#eeeae0')
    picture('coast', 'coast', 1.04, 0.58, (0.001, 1.95, 1.66), pi / 2, oak_frame, 0.05)
    picture('boats', 'boats', 0.42, 0.42, (1.60, 0.001, 1.52), pi, pale, 0.045)
    picture('moor', 'moor', 0.42, 0.42, (1.06, 0.001, 1.52), pi, pale, 0.045)
    picture('pinks', 'pinks', 0.36, 0.46, (W - 0.001, 0.66, 1.50), -pi / 2, oak_frame, 0.04)


def wedding():
    """The wedding photograph on the tidy side: the one thing here that says who sleeps in this room."""
    parts = frame(
        'PROP_wedding',
        0.17,
        0.22,
        ART['wedding'],
        brass(),
        M('art', 'art'),
        ceramic(),
        fw=0.014,
        fd=0.012,
        mount=0.006,
    )
    back = rect(
        'PROP_wedding_back', (0.08, 0.001, -0.105), (-0.16, 0, 0), (0, 0, 0.21), M('card_back', col='#5b4a3a')
    )
    strut = box(
        'PROP_wedding_strut',
        (0.04, 0.004, 0.17),
        (0, 0.032, -0.112),
        M('card_back', col='#5b4a3a'),
        bevel=0,
        rot=(0.19, 0, 0),
    )
    place(parts + [back, strut], (0.235, 1.065, CABINET_TOP + 0.112), 0, Euler((-0.17, 0, pi / 2 + 0.12)))
