import {
  Box3,
  type Group,
  Mesh,
  type MeshBasicMaterial,
  type Object3D,
  type PerspectiveCamera,
  Vector3,
} from 'three'
import { holds, type RegionStates } from '../../domain/device/device.machine.ts'
import type { Pose } from '../../domain/content/device-controls.schema.ts'
import { frameParts, projected } from './close-up-camera.ts'
import { lampMaterial, liteMaterial, setLamp } from '../light/materials.ts'
import type { CloseUpProps, PartBox } from './close-up-props.ts'

/** How far a pressed part goes in, unless its model says. */
const PRESS_M = 0.0025
/** Nodes that are the device, and not what it stands on or before. */
const WHOLE = /^(?!setting|shadow|$)/
/** How far to the side one stands to see the whole of a device, in radians. */
const FROM_SIDE = 0.65

/** A close-up model that is ready to be posed, lit and pressed. Plain three.js, so that it can be tested without a GPU. */
export class CloseUpModel {
  readonly root: Group
  readonly #nodes = new Map<string, Object3D>()
  readonly #home = new Map<string, { readonly z: number; readonly y: number }>()
  readonly #lamps = new Map<string, MeshBasicMaterial>()

  constructor(root: Group) {
    this.root = root
    root.traverse((node) => {
      this.#nodes.set(node.name, node)
      this.#home.set(node.name, { y: node.position.y, z: node.position.z })
      if (node instanceof Mesh) this.#paint(node)
    })
  }

  #paint(mesh: Mesh) {
    const kind = Array.isArray(mesh.material) ? '' : mesh.material.name
    if (kind !== 'indicator') {
      mesh.material = liteMaterial(kind, null)
      return
    }
    const material = lampMaterial()
    const owner = mesh.name.startsWith('indicator_')
      ? mesh.name.replace(/_mesh$/, '')
      : (mesh.parent?.name ?? '')
    this.#lamps.set(owner, material)
    mesh.material = material
  }

  node(name: string): Object3D | undefined {
    return this.#nodes.get(name)
  }

  /** Puts moving parts where the device's states want them. */
  pose(poses: readonly Pose[], states: RegionStates): void {
    // First all as the model was made, then what the states want: a part may have several poses.
    for (const pose of poses) {
      const node = this.#nodes.get(pose.node)
      if (node && pose.hidden) node.visible = true
      if (node && pose.turn) node.rotation[pose.turn.axis] = 0
    }
    for (const pose of poses) {
      const node = this.#nodes.get(pose.node)
      if (!node || !holds(pose.when, states)) continue
      if (pose.hidden) node.visible = false
      if (pose.turn) node.rotation[pose.turn.axis] = (pose.turn.deg * Math.PI) / 180
    }
    this.root.updateMatrixWorld(true)
  }

  /** Gives lamps their colours. */
  light(lamps: CloseUpProps['lamps']): void {
    for (const [node, colour] of Object.entries(lamps)) {
      const material = this.#lamps.get(node)
      if (material) setLamp(material, colour)
    }
  }

  /** Pushes a part in, or lets it come back. Parts on a table go down, parts on a wall go in: both along their thin side. */
  press(name: string, isIn: boolean): void {
    const node = this.#nodes.get(name)
    const home = this.#home.get(name)
    if (!node || !home) return
    const size = new Box3().setFromObject(node).getSize(new Vector3())
    const axis = size.y <= size.z ? 'y' : 'z'
    const depth: unknown = node.userData.press
    node.position[axis] = home[axis] - (isIn ? (typeof depth === 'number' ? depth : PRESS_M) : 0)
    this.root.updateMatrixWorld(true)
  }

  /** The part under a point, by walking up from the mesh that was hit. */
  partOf(hit: Object3D | undefined, parts: readonly string[]): string | undefined {
    for (let node: Object3D | null | undefined = hit; node; node = node.parent) {
      if (parts.includes(node.name)) return node.name
    }
    return undefined
  }

  /** Points the camera at the front of the device so that it fills the picture at this aspect. */
  frame(camera: PerspectiveCamera, aspect: number): void {
    // What can be pressed or looked at fills the picture; a lead or a wall may run out of it.
    frameParts(camera, aspect, this.#partsNamed(/^(control|display|indicator)_/), 0)
  }

  /** Points the camera at the whole device from one side, as one sees it on coming into the room. */
  frameWhole(camera: PerspectiveCamera, aspect: number): void {
    frameParts(camera, aspect, this.#partsNamed(WHOLE), FROM_SIDE)
  }

  #partsNamed(named: RegExp): readonly Box3[] {
    // Nodes that hang under others stand where their parents were put last.
    this.root.updateMatrixWorld(true)
    return [...this.#nodes.entries()]
      .filter(([name]) => named.test(name))
      .map(([, node]) => new Box3().setFromObject(node))
  }

  /** Where each named node stands in the picture. */
  boxes(names: readonly string[], camera: PerspectiveCamera): Readonly<Record<string, PartBox>> {
    const found: Record<string, PartBox> = {}
    for (const name of names) {
      const node = this.#nodes.get(name)
      if (node) found[name] = projected(new Box3().setFromObject(node), camera)
    }
    return found
  }
}
