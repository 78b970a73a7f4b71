"""Profiles of the woodwork that every room shares: (out from the wall, up) in metres, for `kit.shapes.moulding`."""

SKIRTING = [(0, 0.125), (0.006, 0.125), (0.010, 0.118), (0.012, 0.105), (0.018, 0.095), (0.018, 0)]
ARCHITRAVE = [(0, 0), (0, 0.012), (0.012, 0.02), (0.05, 0.02), (0.062, 0.014), (0.07, 0.014), (0.07, 0)]
