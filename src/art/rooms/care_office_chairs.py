"""Both chairs of the care home's office."""

from math import cos, pi, sin

from mathutils import Euler

from kit.materials import M
from kit.mesh import place
from kit.shapes import lathe, tube
from kit.ware import draped
from rooms.care_fittings import EASTERN, dark_beech, padded
from rooms.care_office_furniture import grey

SWIVEL = (27.96, 1.46)
SECOND = (27.42, 3.10)


def swivel_chair():
    """Desk chair: five feet on castors, gas column, seat, back, arms."""
    cloth, dark, parts = M('swivel_cloth', 'weave', '#4d6470', bump=0.2), grey(), []
    wheel = [(0, 0), (0.022, 0.006), (0.024, 0.03), (0.016, 0.05), (0, 0.056)]
    for k in range(5):
        a = 2 * pi * k / 5 + 0.3
        x, y = 0.29 * cos(a), 0.29 * sin(a)
        parts.append(tube('SWIVEL_foot', [(0, 0, 0.115), (x, y, 0.075)], [0.028, 0.016], dark, n=6))
        parts.append(lathe('SWIVEL_castor', wheel, (x, y, 0), dark, n=8))
    column = [(0.032, 0.08), (0.032, 0.24), (0.02, 0.25), (0.02, 0.42)]
    parts.append(lathe('SWIVEL_column', column, (0, 0, 0), dark, n=10))
    back = (0, 0.235, 0.54)
    parts.append(padded('SWIVEL_seat', (0.49, 0.47, 0.085), (0, -0.02, 0.415), cloth, 0.04, (0.012, 0)))
    parts.append(padded('SWIVEL_back', (0.44, 0.075, 0.50), back, cloth, 0.036, (0, 0.015), lean=0.10))
    parts.append(tube('SWIVEL_spine', [(0, 0.08, 0.41), (0, 0.26, 0.44), (0, 0.30, 0.62)], 0.022, dark, n=6))
    for s in (-1, 1):
        post = [(s * 0.20, 0.0, 0.43), (s * 0.275, 0.0, 0.46), (s * 0.275, 0.02, 0.64)]
        parts.append(tube('SWIVEL_post', post, 0.014, dark, n=6))
        rest = (s * 0.275, 0.0, 0.635)
        parts.append(padded('SWIVEL_arm', (0.055, 0.25, 0.035), rest, dark, 0.016, wrinkle=0, k=1, m=2))
    place(parts, (*SWIVEL, 0), EASTERN - pi + 0.5)


def second_chair():
    """The chair for whoever comes in: padded, wooden frame, a cardigan over its back."""
    cloth, knit = M('second_cloth', 'weave', '#b0764f', bump=0.2), M('cardigan', 'weave', '#6f7f9a', bump=0.3)
    wood, parts = dark_beech(), []
    for s in (-1, 1):
        x = s * 0.225
        post = [(x, 0.27, 0), (x, 0.22, 0.42), (x, 0.29, 0.86)]
        parts.append(tube('SECOND_leg', [(x, -0.22, 0), (x, -0.215, 0.63)], 0.019, wood, n=7))
        parts.append(tube('SECOND_post', post, 0.019, wood, n=7))
        parts.append(tube('SECOND_arm', [(x, -0.26, 0.635), (x, 0.25, 0.655)], 0.021, wood, n=7))
    parts += [
        padded('SECOND_seat', (0.45, 0.48, 0.095), (0, -0.01, 0.385), cloth, 0.04, (0.014, 0)),
        padded('SECOND_back', (0.42, 0.07, 0.40), (0, 0.235, 0.49), cloth, 0.034, (0, 0.014), lean=0.15, m=3),
    ]
    knitted = draped('SECOND_cardigan', 0.44, 0.26, 0.33, 0.052, knit, thick=0.016, seed=2, columns=8)
    parts += place([knitted], (0.01, 0.293, 0.845), 0, Euler((-0.15, 0, 0)))
    place(parts, (*SECOND, 0), 0.75)


def build():
    """Both chairs."""
    swivel_chair()
    second_chair()
