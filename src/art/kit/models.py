"""Finds the module of a room, a person, a device or a dressing by its public name, and the folders of its work files."""
import importlib
import os
import sys

ART = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
BUILD = os.path.join(ART, 'build')
FOLDERS = {'person': 'people', 'device': 'devices', 'dressing': 'dressings'}


def load(name):
    """'living-room' -> rooms.living_room, 'person-tommy' -> people.tommy, 'device-alarm-hub' -> devices.alarm_hub."""
    head, _, rest = name.partition('-')
    folder = FOLDERS.get(head)
    module = f'{folder}.{rest}' if folder else f'rooms.{name}'
    return importlib.import_module(module.replace('-', '_'))


def folder(name):
    """Absolute path of build/<name>, made when missing."""
    path = os.path.join(BUILD, name)
    os.makedirs(path, exist_ok=True)
    return path


def arguments():
    """What stands after `--` on Blender's command line."""
    return sys.argv[sys.argv.index('--') + 1 :]


def pictures(name, module):
    """The texture files of a model: the three shared tiles, and its own art atlas when it has one."""
    files = {key: os.path.join(BUILD, 'tiles', key + '.png') for key in ('wood_floor', 'wood', 'weave')}
    if hasattr(module, 'ART'):
        files['art'] = os.path.join(folder(name), 'art.png')
    return files
