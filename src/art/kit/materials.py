"""Material register. Kinds: plain, wood, weave, floor, art. The tint becomes the vertex colour on export."""
import bpy

# kind -> (texture file, metres that one repeat covers)
TILE = {'floor': ('wood_floor', 2.0), 'wood': ('wood', 0.9), 'weave': ('weave', 0.16), 'art': ('art', 1.0)}
KINDS = ('plain', 'weave', 'wood', 'floor', 'art')
REGISTER = {}


def to_linear(c):
    """One sRGB channel 0..1 as linear light."""
    return c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4


def hexlin(h):
    """'#rrggbb' as linear (r, g, b)."""
    h = h.lstrip('#')
    return tuple(to_linear(int(h[i : i + 2], 16) / 255) for i in (0, 2, 4))


def setup(files):
    """Forget old materials and load the pictures: {'wood_floor': absolute path, ...}, packed into the file."""
    REGISTER.clear()
    for key, path in files.items():
        image = bpy.data.images.load(path)
        image.pack()
        image.name = 'tx_' + key


def M(name, kind='plain', col='#ffffff', rough=0.6, emit=0, bump=0, spec=0.3, glow=None, evening=None):
    """The material called `name`, made at the first call.

    emit = even emission strength. glow = (x, y, z, strength): lit from a bulb at that point, falling off with
    distance, so that a lamp shade has a real gradient. evening = the strength of either after dark, when it differs:
    a lamp shade that daylight shines through a little, a window pane that is dark at night.
    """
    if name in REGISTER:
        return REGISTER[name]
    m = bpy.data.materials.new(name)
    m.use_nodes = True
    nt = m.node_tree
    shader = nt.nodes['Principled BSDF']
    rgb = hexlin(col)
    m['kind'] = kind
    m['tint'] = rgb
    m['emit'] = float(emit or (glow and glow[3]) or 0)
    shader.inputs['Roughness'].default_value = rough
    shader.inputs['Specular'].default_value = spec
    if kind in TILE:
        _tile(nt, shader, kind, rgb)
    else:
        shader.inputs['Base Color'].default_value = (*rgb, 1)
    if m['emit']:
        shader.inputs['Emission'].default_value = (*rgb, 1)
        strength = _strength(m, m['emit'], evening)
        if glow:
            _glow(nt, shader, glow, strength)
        else:
            nt.links.new(strength.outputs[0], shader.inputs['Emission Strength'])
    if bump:
        _bump(nt, shader, bump)
    REGISTER[name] = m
    return m


def _tile(nt, shader, kind, rgb):
    tex, size = TILE[kind]
    uv = nt.nodes.new('ShaderNodeUVMap')
    uv.uv_map = 'UVMap'
    mapping = nt.nodes.new('ShaderNodeMapping')
    s = 1 / size if kind != 'art' else 1
    mapping.inputs['Scale'].default_value = (s, s, 1)
    image = nt.nodes.new('ShaderNodeTexImage')
    image.image = bpy.data.images['tx_' + tex]
    mul = nt.nodes.new('ShaderNodeMixRGB')
    mul.blend_type = 'MULTIPLY'
    mul.inputs[0].default_value = 1
    mul.inputs[2].default_value = (*rgb, 1)
    for a, b in (
        (uv.outputs[0], mapping.inputs[0]),
        (mapping.outputs[0], image.inputs[0]),
        (image.outputs[0], mul.inputs[1]),
        (mul.outputs[0], shader.inputs['Base Color']),
    ):
        nt.links.new(a, b)


def _strength(material, day, evening=None):
    """The number that says how strongly a material shines; `set_evening` changes it."""
    node = material.node_tree.nodes.new('ShaderNodeValue')
    node.name = 'STRENGTH'
    material['day'] = float(day)
    material['evening'] = float(day if evening is None else evening)
    node.outputs[0].default_value = material['day']
    return node


def set_evening(is_evening):
    """Let every material that shines do so as it does after dark, or by day."""
    for m in bpy.data.materials:
        node = m.node_tree and m.node_tree.nodes.get('STRENGTH')
        if node:
            node.outputs[0].default_value = m['evening' if is_evening else 'day']


def _glow(nt, shader, glow, strength):
    """Emission = strength * (0.2 m / distance to the bulb)^2, held to 1.6 times the strength."""
    geo = nt.nodes.new('ShaderNodeNewGeometry')
    dist = nt.nodes.new('ShaderNodeVectorMath')
    dist.operation = 'DISTANCE'
    dist.inputs[1].default_value = glow[:3]
    div = nt.nodes.new('ShaderNodeMath')
    div.operation = 'DIVIDE'
    div.inputs[0].default_value = 0.2
    power = nt.nodes.new('ShaderNodeMath')
    power.operation = 'POWER'
    power.inputs[1].default_value = 2.0
    cap = nt.nodes.new('ShaderNodeMath')
    cap.operation = 'MINIMUM'
    cap.inputs[1].default_value = 1.6
    mul = nt.nodes.new('ShaderNodeMath')
    mul.operation = 'MULTIPLY'
    for a, b in (
        (geo.outputs['Position'], dist.inputs[0]),
        (dist.outputs['Value'], div.inputs[1]),
        (div.outputs[0], power.inputs[0]),
        (power.outputs[0], cap.inputs[0]),
        (cap.outputs[0], mul.inputs[0]),
        (strength.outputs[0], mul.inputs[1]),
        (mul.outputs[0], shader.inputs['Emission Strength']),
    ):
        nt.links.new(a, b)


def _bump(nt, shader, bump):
    coords = nt.nodes.new('ShaderNodeTexCoord')
    noise = nt.nodes.new('ShaderNodeTexNoise')
    noise.inputs['Scale'].default_value = 18
    noise.inputs['Detail'].default_value = 3
    node = nt.nodes.new('ShaderNodeBump')
    node.inputs['Strength'].default_value = bump
    node.inputs['Distance'].default_value = 0.02
    nt.links.new(coords.outputs['Object'], noise.inputs[0])
    nt.links.new(noise.outputs[0], node.inputs['Height'])
    nt.links.new(node.outputs[0], shader.inputs['Normal'])
