"""Writes 8-bit RGB PNG files with the standard library only."""
import struct
import zlib

import numpy as np


def save(path, rgb):
    """Save an array of height x width x 3, display values 0..1, first row on top."""
    data = (np.clip(rgb, 0, 1) * 255 + 0.5).astype(np.uint8)
    h, w = data.shape[:2]
    rows = np.zeros((h, 1 + w * 3), np.uint8)
    rows[:, 1:] = data.reshape(h, w * 3)

    def chunk(kind, body):
        return struct.pack('>I', len(body)) + kind + body + struct.pack('>I', zlib.crc32(kind + body))

    with open(path, 'wb') as f:
        f.write(b'\x89PNG\r\n\x1a\n')
        f.write(chunk(b'IHDR', struct.pack('>IIBBBBB', w, h, 8, 2, 0, 0, 0)))
        f.write(chunk(b'IDAT', zlib.compress(rows.tobytes(), 6)))
        f.write(chunk(b'IEND', b''))
