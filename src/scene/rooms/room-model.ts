import {
  Box3,
  type Group,
  Mesh,
  MeshBasicMaterial,
  type Object3D,
  type Texture,
  type WebGLRenderer,
} from 'three'
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

/** Node of the view from the window. */
const BACKDROP = 'backdrop'

/** A model ready to be shown: its materials made, its movable parts found by name. */
export class RoomModel {
  readonly root: Group
  readonly quality: Quality
  readonly #nodes = new Map<string, Object3D>()
  readonly #lamps = new Map<string, MeshBasicMaterial>()
  readonly #materials = new Set<MeshBasicMaterial>()
  readonly #textures: readonly Texture[]

  /** Takes over a loaded scene. `textures` belong to this model alone and go with it. */
  constructor(root: Group, quality: Quality, pictures?: FullTextures) {
    this.root = root
    this.quality = quality
    this.#textures = [pictures?.light, pictures?.art, pictures?.backdrop].filter((t) => t !== undefined)
    const made = new Map<string, MeshBasicMaterial>()
    root.traverse((node) => {
      this.#nodes.set(node.name, node)
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
      if (/^(prop|door)_/.test(name)) node.visible = !hidden.has(name)
    }
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
    const key = `${kind} ${hasColours}`
    const ready = made.get(key)
    if (ready) return ready
    const material = pictures
      ? fullMaterial(kind, hasColours, pictures)
      : liteMaterial(kind, old?.map ?? null)
    made.set(key, material)
    return material
  }
}

/** Name of the lamp a mesh belongs to: its own, or that of the node above it. */
function lampName(mesh: Object3D): string | undefined {
  return [mesh, mesh.parent].find((node) => node?.name.startsWith('indicator_'))?.name.replace(/_mesh$/, '')
}
