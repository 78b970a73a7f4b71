"""python3 textures.py <model>: draws the shared tiles and the model's own art atlas into build/ as PNG."""
import importlib
import os
import sys

from kit import png
from kit.paint import Atlas
from kit.textures import tiles

ART = os.path.dirname(os.path.abspath(__file__))
FOLDERS = {'person': 'people', 'device': 'devices'}


def art_module(name):
    """The painter of a model's art atlas, `<model>_art.py` beside it, or None."""
    head, _, rest = name.partition('-')
    folder = FOLDERS.get(head, 'rooms')
    stem = (rest if head in FOLDERS else name).replace('-', '_') + '_art'
    if not os.path.exists(os.path.join(ART, folder, stem + '.py')):
        return None
    return importlib.import_module(f'{folder}.{stem}')


def main(name):
    """Draw everything that `name` needs."""
    out = os.path.join(ART, 'build')
    os.makedirs(os.path.join(out, 'tiles'), exist_ok=True)
    os.makedirs(os.path.join(out, name), exist_ok=True)
    for key, picture in tiles().items():
        png.save(os.path.join(out, 'tiles', key + '.png'), picture)
    painter = art_module(name)
    if painter:
        atlas = Atlas(painter.ART)
        painter.paint(atlas)
        png.save(os.path.join(out, name, 'art.png'), atlas.image)


if __name__ == '__main__':
    main(sys.argv[1])
