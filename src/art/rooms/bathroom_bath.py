"""The bath with panel, taps and what lies on it: one node, so that a shower can take its place."""

from math import cos, pi, sin

from kit.ware import loft
from kit.materials import M
from kit.mesh import place
from kit.shapes import box, lathe, rect, softbox, spline, tube
from rooms.bathroom_art import ART
from rooms.bathroom_plan import BATH, X0
from rooms.bathroom_wares import bottle, ceramic, chrome, oak

XM, YM = (BATH['x0'] + BATH['x1']) / 2, (BATH['y0'] + BATH['y1']) / 2
TOP = BATH['h']


def tub():
    """Enamelled tub with a rolled edge, steep at the taps and sloping at the other end."""
    hx, hy = 0.848, 0.348
    inner = XM + 0.035
    rings = [
        (XM, YM, TOP - 0.045, hx, hy, 30),
        (XM, YM, TOP - 0.012, hx, hy, 30),
        (XM, YM, TOP, hx - 0.012, hy - 0.012, 26),
        (inner, YM, TOP, hx - 0.085, hy - 0.058, 7),
        (inner, YM, TOP - 0.010, hx - 0.105, hy - 0.074, 6),
        (inner, YM, TOP - 0.05, hx - 0.118, hy - 0.084, 5.5),
        (inner - 0.02, YM, TOP - 0.20, hx - 0.155, hy - 0.100, 5),
        (inner - 0.05, YM, TOP - 0.34, hx - 0.215, hy - 0.125, 4.5),
        (inner - 0.07, YM, TOP - 0.385, hx - 0.275, hy - 0.165, 4),
        (inner - 0.08, YM, TOP - 0.395, hx - 0.42, hy - 0.24, 3.5),
    ]
    loft('BATH_tub', rings, ceramic(), n=40, top=True, autosmooth=70, lm_w=1.2)


def panel():
    """Boarded panel on the two open sides, between a plinth and a rail under the edge. Its joints are painted."""
    paint, art, h = M('panel_paint', col='#eef0e6', rough=0.5), M('art', 'art'), TOP - 0.045
    u0, v0, u1, v1 = ART['boards']
    for name, length, corner, turn in (
        ('n', 1.68, (BATH['x1'] - 0.018, BATH['y1'] - 0.018), pi),
        ('e', 0.68, (BATH['x1'] - 0.018, BATH['y0']), pi / 2),
    ):
        cell = (u0 + 0.001, v0 + 0.001, u0 + (u1 - u0) * length / 1.68 - 0.001, v1 - 0.001)
        low, high = 0.072, h - 0.047
        parts = [rect(f'BATH_panel_{name}', (0, 0, low), (length, 0, 0), (0, 0, high - low), art, uv=cell)]
        for part, z, tall in (('plinth', 0, 0.075), ('rail', high - 0.003, 0.05)):
            size, at = (length, 0.014, tall), (length / 2, -0.001, z)
            parts.append(box(f'BATH_{part}_{name}', size, at, paint, bevel=0.004, seg=1, drop=('+y',)))
        place(parts, (*corner, 0), turn)


def pillar_tap(name, loc, mark):
    """Old-style bath tap: body, spout over the edge, cross head with a coloured disc."""
    body = [
        (0.027, 0),
        (0.027, 0.006),
        (0.018, 0.012),
        (0.017, 0.05),
        (0.021, 0.056),
        (0.014, 0.066),
        (0.012, 0.088),
    ]
    spout = spline([(0, 0, 0.042), (0.05, 0, 0.058), (0.09, 0, 0.050), (0.108, 0, 0.020)], 3)
    parts = [
        lathe(name + '_body', body, (0, 0, 0), chrome(), n=12),
        tube(name + '_spout', spout, [0.015] * (len(spout) - 3) + [0.014, 0.013, 0.013], chrome(), n=8),
        lathe(
            name + '_disc',
            [(0, 0.104), (0.013, 0.102), (0.014, 0.092)],
            (0, 0, 0),
            M('tap_' + mark, col=mark),
            n=10,
        ),
    ]
    for k in range(4):
        a = k * pi / 2 + 0.5
        arm = [(0.008 * cos(a), 0.008 * sin(a), 0.094), (0.036 * cos(a), 0.036 * sin(a), 0.096)]
        parts.append(tube(name + '_arm', arm, 0.0075, chrome(), n=6))
    place(parts, loc)


def fittings():
    """Taps at the yard end, overflow, plug hole, plug on its chain."""
    pillar_tap('BATH_tap_hot', (X0 + 0.055, YM + 0.11, TOP), '#b5483c')
    pillar_tap('BATH_tap_cold', (X0 + 0.055, YM - 0.11, TOP), '#3f6f9c')
    over = [(0.030, 0), (0.030, 0.006), (0.012, 0.009), (0, 0.007)]
    lathe(
        'BATH_overflow',
        over,
        (X0 + 0.163, YM, TOP - 0.13),
        chrome(),
        n=14,
        rot=(0, pi / 2 - 0.12, 0),
        invert=0,
    )
    lathe(
        'BATH_waste',
        [(0.035, 0), (0.033, 0.004), (0.022, 0.002), (0, 0.001)],
        (X0 + 0.52, YM, TOP - 0.394),
        chrome(),
        n=14,
    )
    chain = spline(
        [
            (X0 + 0.170, YM, TOP - 0.145),
            (X0 + 0.21, YM + 0.02, TOP - 0.30),
            (X0 + 0.30, YM + 0.03, TOP - 0.36),
            (X0 + 0.40, YM + 0.05, TOP - 0.383),
        ],
        3,
    )
    tube('BATH_chain', chain, 0.0025, chrome(), n=4, lm_w=0.5)
    plug = [(0, 0.016), (0.014, 0.014), (0.024, 0.004), (0.022, 0)]
    lathe('BATH_plug', plug, (X0 + 0.41, YM + 0.052, TOP - 0.392), M('rubber', col='#5a5d60'), n=12)


def on_the_bath():
    """Wooden rack across the tub with sponge, soap and flannel; two bottles on the edge."""
    wood, x = oak(), 5.02
    parts = [
        box('BATH_rack_slat', (0.032, 0.66, 0.014), (0.044 * k, 0, 0.008), wood, bevel=0.004, seg=1)
        for k in (-2, -1, 0, 1, 2)
    ]
    for y in (-0.30, -0.10, 0.10, 0.30):
        parts.append(box('BATH_rack_bar', (0.215, 0.022, 0.012), (0, y, 0), wood, bevel=0.003, seg=1))
    sponge = M('sponge', col='#e2b45c', rough=0.95)
    parts.append(
        softbox(
            'BATH_sponge',
            (0.13, 0.085, 0.05),
            (0.0, -0.17, 0.022),
            sponge,
            r=0.022,
            puff=0.006,
            wrinkle=0.006,
            k=2,
            m=1,
            rot=(0, 0, 0.5),
        )
    )
    parts.append(
        softbox(
            'BATH_soap',
            (0.05, 0.08, 0.026),
            (0.01, 0.04, 0.022),
            M('soap', col='#efe3c4', rough=0.4),
            r=0.012,
            puff=0.004,
            wrinkle=0,
            k=1,
            m=2,
        )
    )
    flannel = M('towel_terracotta', 'weave', '#c4785a', bump=0.2)
    parts.append(
        softbox(
            'BATH_flannel',
            (0.15, 0.13, 0.03),
            (0.0, 0.20, 0.020),
            flannel,
            r=0.014,
            puff=0.006,
            wrinkle=0.006,
            k=1,
            m=3,
            seed=3,
        )
    )
    place(parts, (x, YM, TOP - 0.002), 0.02)
    bottle('BATH_bottle_a', (5.855, -5.63, TOP), 0.030, 0.19, '#4f8f8a')
    bottle('BATH_bottle_b', (5.850, -5.545, TOP), 0.026, 0.15, '#e9c98c', '#9b6b43')


def build():
    """The bath."""
    tub()
    panel()
    fittings()
    on_the_bath()
