import {
  Box3,
  type BufferAttribute,
  type Group,
  Mesh,
  MeshBasicMaterial,
  type Object3D,
  type Texture,
  type WebGLRenderer,
} from 'three'
import type { TimeOfDay } from '../house-handle.ts'
import {
  type FullTextures,
  fullMaterial,
  lampMaterial,
  liteMaterial,
  setBright,
  setLamp,
} from '../light/materials.ts'

/** How a model is drawn. */
export type Quality = 'lite' | 'full'

/**
 * What is different in the evening about a room: its light map and the view outside (Full), or its colours by node and
 * its atlas (Lite).
 */
export interface EveningLight {
  readonly light?: Texture | undefined
  readonly view?: Texture | undefined
  readonly colours?: ReadonlyMap<string, BufferAttribute> | undefined
  readonly atlas?: Texture | undefined
  /** Lamplight on what has no evening colours of its own, as the screen shows it. */
  readonly tint?: readonly [number, number, number]
}

/** How a surface looks by day. */
interface DayLook {
  readonly map: Texture | null
  readonly light: Texture | null
}

/** Node of the view from the window. */
const BACKDROP = 'backdrop'
const WHITE = [1, 1, 1] as const

/** A model ready to be shown: its materials made, its movable parts found by name. */
export class RoomModel {
  readonly root: Group
  readonly quality: Quality
  /** What the evening needs, once it has been fetched. */
  evening: EveningLight | undefined
  readonly #nodes = new Map<string, Object3D>()
  readonly #lamps = new Map<string, MeshBasicMaterial>()
  /** Materials of soft furnishings, which are not shared, by node. */
  readonly #soft = new Map<string, MeshBasicMaterial[]>()
  readonly #materials = new Set<MeshBasicMaterial>()
  readonly #textures: readonly Texture[]
  readonly #byDay = new Map<MeshBasicMaterial, DayLook>()
  readonly #dayColours = new Map<Mesh, BufferAttribute>()
  #time: TimeOfDay = 'day'
  #tones: Readonly<Record<string, string>> = {}

  /** Takes over a loaded scene. `textures` belong to this model alone and go with it. */
  constructor(root: Group, quality: Quality, pictures?: FullTextures) {
    this.root = root
    this.quality = quality
    this.#textures = [pictures?.light, pictures?.art].filter((t) => t !== undefined)
    const made = new Map<string, MeshBasicMaterial>()
    root.traverse((node) => {
      if (node.name) this.#nodes.set(node.name, node)
      if (!(node instanceof Mesh)) return
      const material = this.#materialFor(node, made, pictures)
      this.#materials.add(material)
      node.material = material
    })
    // Nothing moves unless the app moves it, so three need not look.
    root.updateMatrixWorld(true)
    root.traverse((node) => {
      node.matrixAutoUpdate = false
    })
  }

  /** A movable part, an anchor or a lamp by the name it has in the model. */
  node(name: string): Object3D | undefined {
    return this.#nodes.get(name)
  }

  /** The box around a part in house coordinates (three's axes). */
  boxOf(name: string): Box3 | undefined {
    const node = this.#nodes.get(name)
    return node && new Box3().setFromObject(node)
  }

  /** Shows and hides parts: every named part in `hidden` is left out. */
  hide(hidden: ReadonlySet<string>): void {
    for (const [name, node] of this.#nodes) {
      if (/^(prop|soft|door|view)_/.test(name)) node.visible = !hidden.has(name)
    }
  }

  /** Gives soft furnishings other colours, as hex by node: the cloth is multiplied by it. */
  tone(colours: Readonly<Record<string, string>>): void {
    if (colours === this.#tones) return
    this.#tones = colours
    for (const [name, materials] of this.#soft) {
      const colour = colours[name] ?? '#ffffff'
      for (const material of materials) {
        material.color.set(colour)
        // The colours of Lite are those of the screen, so they are not converted.
        if (this.quality === 'lite') material.color.convertLinearToSRGB()
      }
    }
  }

  /** Turns a door about its hinge: 0 as it was built, 1 as far as it opens. */
  swing(name: string, share: number): void {
    const leaf = this.#nodes.get(name)
    const degrees = leaf?.userData.openDeg
    if (!leaf || typeof degrees !== 'number') return
    const angle = (degrees * share * Math.PI) / 180
    if (leaf.rotation.y === angle) return
    leaf.rotation.y = angle
    leaf.updateMatrix()
    leaf.updateMatrixWorld(true)
  }

  /** Shows the view from the window alone, or everything again. */
  showViewOnly(isOnly: boolean): void {
    for (const child of this.root.children) child.visible = !isOnly || child.name === BACKDROP
  }

  /** Lights the lamps of devices. Lamps that are not named stay as the model has them. */
  light(lamps: Readonly<Record<string, string>>): void {
    for (const [name, colour] of Object.entries(lamps)) {
      const material = this.#lamps.get(name)
      if (material) setLamp(material, colour)
    }
  }

  /** The lamps themselves. */
  get lamps(): Mesh[] {
    return [...this.#nodes.values()].filter(
      (node) => node instanceof Mesh && lampName(node) !== undefined,
    ) as Mesh[]
  }

  /** Shows the room by day or in the evening; by day until the evening has been fetched. */
  setTime(time: TimeOfDay): void {
    if (time === this.#time || !this.evening) return
    this.#time = time
    for (const material of this.#materials) this.#relight(material)
    for (const [name, colours] of this.evening.colours ?? []) {
      const mesh = meshOf(this.#nodes.get(name))
      if (!mesh) continue
      const day = this.#dayColours.get(mesh) ?? (mesh.geometry.getAttribute('color') as BufferAttribute)
      this.#dayColours.set(mesh, day)
      mesh.geometry.setAttribute('color', time === 'evening' ? colours : day)
    }
  }

  #relight(material: MeshBasicMaterial): void {
    const day = this.#byDay.get(material) ?? { map: material.map, light: material.lightMap }
    this.#byDay.set(material, day)
    const evening = this.#time === 'evening' ? this.evening : undefined
    if (day.light) material.lightMap = evening?.light ?? day.light
    if (this.quality === 'lite' && day.map) material.map = evening?.atlas ?? day.map
    if (material.name === BACKDROP) material.map = evening?.view ?? day.map
    if (this.evening?.tint && material.name === 'lite-vertex')
      material.color.setRGB(...(evening?.tint ?? WHITE))
  }

  /** Turns brighter rooms on or off. */
  brighten(isBright: boolean): void {
    if (this.quality === 'full') return
    for (const material of this.#materials)
      if (material.name.startsWith('lite')) setBright(material, isBright)
  }

  /** Sends the pictures to the graphics card, so that showing the model later costs no long frame. */
  upload(gl: WebGLRenderer): void {
    for (const material of this.#materials) {
      if (material.map) gl.initTexture(material.map)
      if (material.lightMap) gl.initTexture(material.lightMap)
    }
  }

  /** Frees what the graphics card holds. Pictures that several rooms share stay. */
  dispose(): void {
    this.root.removeFromParent()
    this.root.traverse((node) => {
      if (node instanceof Mesh) node.geometry.dispose()
    })
    for (const material of this.#materials) {
      if (this.quality === 'lite') material.map?.dispose()
      material.dispose()
    }
    for (const texture of this.#textures) texture.dispose()
    this.evening?.light?.dispose()
    this.evening?.atlas?.dispose()
    for (const { map } of this.#byDay.values()) if (this.quality === 'lite') map?.dispose()
  }

  #materialFor(mesh: Mesh, made: Map<string, MeshBasicMaterial>, pictures: FullTextures | undefined) {
    const old = mesh.material instanceof MeshBasicMaterial ? mesh.material : undefined
    const kind = old?.name ?? 'plain'
    const lamp = lampName(mesh)
    if (lamp) {
      const material = this.#lamps.get(lamp) ?? lampMaterial()
      if (old) material.color.copy(old.color)
      this.#lamps.set(lamp, material)
      return material
    }
    const hasColours = mesh.geometry.hasAttribute('color')
    const soft = [mesh, mesh.parent]
      .find((node) => node?.name.startsWith('soft_'))
      ?.name.replace(/_mesh$/, '')
    const key = `${kind} ${hasColours} ${soft ?? ''}`
    const ready = made.get(key)
    if (ready) return ready
    const material = pictures
      ? fullMaterial(kind, hasColours, pictures)
      : liteMaterial(kind, old?.map ?? null)
    made.set(key, material)
    if (soft !== undefined) this.#soft.set(soft, [...(this.#soft.get(soft) ?? []), material])
    return material
  }
}

/** The surface of a node that carries colours: its own, or the first below it. */
function meshOf(node: Object3D | undefined): Mesh | undefined {
  return [node, ...(node?.children ?? [])].find(
    (part) => part instanceof Mesh && part.geometry.hasAttribute('color'),
  ) as Mesh | undefined
}

/** Name of the lamp a mesh belongs to: its own, or that of the node above it. */
function lampName(mesh: Object3D): string | undefined {
  return [mesh, mesh.parent].find((node) => node?.name.startsWith('indicator_'))?.name.replace(/_mesh$/, '')
}
