import {
  LinearFilter,
  LinearMipmapLinearFilter,
  LinearMipmapNearestFilter,
  MeshBasicMaterial,
  NoColorSpace,
  RepeatWrapping,
  SRGBColorSpace,
  type Texture,
} from 'three'
import { LIFT } from './lift.ts'

/** A light map holds light of up to this many times white. three divides by pi, so it is put back here. */
const LIGHT_MAP_INTENSITY = Math.PI * 6

/** The pictures that a Full room is drawn with, by what they are for. */
export interface FullTextures {
  readonly light: Texture | undefined
  readonly art: Texture | undefined
  readonly backdrop: Texture | undefined
  readonly tiles: Readonly<Record<string, Texture>>
}

/** Sets a picture up as the light map of a room. */
export function asLightMap(texture: Texture): Texture {
  texture.channel = 1
  return asPicture(texture)
}

/** Sets a picture up to be drawn as it is seen in an editor. */
export function asPicture(texture: Texture): Texture {
  texture.flipY = false
  texture.colorSpace = SRGBColorSpace
  texture.minFilter = LinearMipmapLinearFilter
  texture.magFilter = LinearFilter
  return texture
}

/** Sets a picture up to repeat over a surface. */
export function asTile(texture: Texture): Texture {
  texture.wrapS = RepeatWrapping
  texture.wrapT = RepeatWrapping
  return asPicture(texture)
}

/** Sets the small atlas of a Lite room up: its colours are final, and the cheap filter is good enough. */
export function asLiteAtlas(texture: Texture): Texture {
  texture.colorSpace = NoColorSpace
  texture.minFilter = LinearMipmapNearestFilter
  texture.anisotropy = 1
  return texture
}

/**
 * The material of one kind of surface in a Full room. `kind` is the name it has in the model; `hasColours` says
 * whether the surface brings a tint of its own.
 */
export function fullMaterial(kind: string, hasColours: boolean, textures: FullTextures): MeshBasicMaterial {
  if (kind === 'backdrop') return named(kind, { map: textures.backdrop ?? null, toneMapped: false })
  const map = kind === 'art' ? textures.art : textures.tiles[kind]
  return named(kind, {
    map: map ?? null,
    vertexColors: hasColours,
    lightMap: textures.light ?? null,
    lightMapIntensity: LIGHT_MAP_INTENSITY,
  })
}

/**
 * A material whose colours are final: light, surface and screen curve were worked out beforehand. three's own
 * conversion is taken out of the shader, so that Lite and Full share one renderer.
 */
export function liteMaterial(kind: string, atlas: Texture | null): MeshBasicMaterial {
  const material = named(kind, {
    map: atlas && asLiteAtlas(atlas),
    vertexColors: !atlas,
    toneMapped: false,
  })
  if (kind === 'lite-shadow') {
    // A soft shadow lies on the floor: it darkens what is under it and hides nothing.
    Object.assign(material, {
      transparent: true,
      depthWrite: false,
      polygonOffset: true,
      polygonOffsetFactor: -1,
    })
  }
  material.onBeforeCompile = (shader) => {
    const lift = material.userData.isBright ? `gl_FragColor.rgb = pow(gl_FragColor.rgb, vec3(${LIFT}));` : ''
    shader.fragmentShader = shader.fragmentShader.replace('#include <colorspace_fragment>', lift)
  }
  material.customProgramCacheKey = () => `lite${material.userData.isBright ? '-bright' : ''}`
  return material
}

/** Turns brighter rooms on or off for a Lite material. Full follows the renderer's exposure. */
export function setBright(material: MeshBasicMaterial, isBright: boolean): void {
  if ((material.userData.isBright ?? false) === isBright) return
  material.userData.isBright = isBright
  material.needsUpdate = true
}

/** Colours of small lamps on devices, as the screen shows them. */
const LAMPS: Readonly<Record<string, string>> = {
  off: '#55595b',
  green: '#38d66b',
  amber: '#ffa51f',
  red: '#ff4a36',
  blue: '#4aa3ff',
  white: '#ffffff',
}

/** The material of one lamp: flat, and bright whatever the light in the room. */
export function lampMaterial(): MeshBasicMaterial {
  return named('indicator', { toneMapped: false })
}

/** Gives a lamp a colour by its name in the device file. */
export function setLamp(material: MeshBasicMaterial, colour: string): void {
  material.color.set(LAMPS[colour] ?? colour)
}

function named(name: string, options: ConstructorParameters<typeof MeshBasicMaterial>[0]): MeshBasicMaterial {
  const material = new MeshBasicMaterial(options)
  material.name = name
  return material
}
