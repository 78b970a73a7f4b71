"""The AgX view of three.js (r187, exposure 1) in numpy, so that Lite and Full show the same colours.

Matrices and curve: three.js `tonemapping_pars_fragment`, after Filament and Troy Sobotka's AgX.
"""
import numpy as np


def _columns(a):
    """GLSL lists a matrix column by column."""
    return np.array(a, np.float64).reshape(3, 3).T


TO_REC2020 = _columns([0.6274, 0.0691, 0.0164, 0.3293, 0.9195, 0.0880, 0.0433, 0.0113, 0.8956])
FROM_REC2020 = _columns([1.6605, -0.1246, -0.0182, -0.5876, 1.1329, -0.1006, -0.0728, -0.0083, 1.1187])
INSET = _columns(
    [0.856627153315983, 0.137318972929847, 0.11189821299995]
    + [0.0951212405381588, 0.761241990602591, 0.0767994186031903]
    + [0.0482516061458583, 0.101439036467562, 0.811302368396859]
)
OUTSET = _columns(
    [1.1271005818144368, -0.1413297634984383, -0.14132976349843826]
    + [-0.11060664309660323, 1.157823702216272, -0.11060664309660294]
    + [-0.016493938717834573, -0.016493938717834257, 1.2519364065950405]
)
MIN_EV, MAX_EV = -12.47393, 4.026069


def to_srgb(c):
    """Linear light to the sRGB curve."""
    c = np.clip(c, 0, 1)
    return np.where(c < 0.0031308, c * 12.92, 1.055 * c ** (1 / 2.4) - 0.055)


def to_display(rgb):
    """Scene-linear colours (... x 3) as the display values that three.js would draw."""
    shape = rgb.shape
    c = rgb.reshape(-1, 3).astype(np.float64) @ (INSET @ TO_REC2020).T
    x = np.clip((np.log2(np.maximum(c, 1e-10)) - MIN_EV) / (MAX_EV - MIN_EV), 0, 1)
    x2 = x * x
    x4 = x2 * x2
    x = 15.5 * x4 * x2 - 40.14 * x4 * x + 31.96 * x4 - 6.868 * x2 * x + 0.4298 * x2 + 0.1191 * x - 0.00232
    x = np.maximum(x @ OUTSET.T, 0) ** 2.2
    return to_srgb(x @ FROM_REC2020.T).reshape(shape).astype(np.float32)
