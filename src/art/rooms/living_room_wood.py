"""Oak, brass and white ware: the finishes that Tommy's furniture shares."""
from kit.materials import M


def oak():
    return M('oak', 'wood', '#b98d5f')


def brass():
    return M('brass', col='#b99a5a')


def ceramic():
    return M('ceramic_white', col='#e9e4d8', rough=0.3)
