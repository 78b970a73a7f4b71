import { Group, type Mesh, type MeshBasicMaterial, type Object3D } from 'three'
import type { Placement } from '../../domain/home/dress-home.ts'
import type { TimeOfDay } from '../house-handle.ts'
import { setBright, setLamp } from '../light/materials.ts'
import type { ModelLoader } from '../rooms/model-loader.ts'
import type { AnchorLight } from '../rooms/models-manifest.ts'
import { mergeModel, type MergedModel } from './merge-model.ts'

/** How long after a failure a model may be asked for again. */
const ASK_AGAIN_MS = 10_000
/** Light where nothing is known of an anchor. */
const PLAIN: AnchorLight = { day: [1, 1, 1], evening: [0.6, 0.52, 0.44] }

interface Prop extends MergedModel {
  readonly placement: Placement
}

/**
 * The things that this home has and the house has not: devices and belongings at their anchors. Each takes one draw
 * call, and one for each lamp that is lit. Their shade is neutral; the light of the anchor tints it.
 */
export class PropCast {
  readonly group = new Group()
  readonly #loader: ModelLoader
  readonly #light: Readonly<Record<string, AnchorLight>>
  readonly #onChange: () => void
  readonly #props = new Map<string, Prop>()
  readonly #asked = new Set<string>()
  #placements: readonly Placement[] = []
  /** The same by key, made once: every frame asks whether something is still to come. */
  #wanted: ReadonlyMap<string, Placement> = new Map()

  constructor(loader: ModelLoader, light: Readonly<Record<string, AnchorLight>>, onChange: () => void) {
    this.#loader = loader
    this.#light = light
    this.#onChange = onChange
    this.group.matrixAutoUpdate = false
  }

  /** Says what stands where. */
  show(placements: readonly Placement[]): void {
    if (placements === this.#placements) return
    this.#placements = placements
    this.#wanted = new Map(placements.map((placement) => [keyOf(placement), placement]))
    for (const [key, prop] of this.#props) {
      if (this.#wanted.has(key)) continue
      this.#props.delete(key)
      this.#asked.delete(key)
      drop(prop)
    }
  }

  /** Fetches the things of the rooms that are there. */
  bring(isRoomIn: (room: string) => boolean): void {
    for (const [key, placement] of this.#wanted)
      if (!this.#asked.has(key) && isRoomIn(placement.room)) void this.#bring(key, placement)
  }

  /** Shows the things of these rooms only, in the light of the hour. */
  showOnly(rooms: ReadonlySet<string>, time: TimeOfDay, isBright: boolean): void {
    for (const { placement, mesh } of this.#props.values()) {
      mesh.visible = rooms.has(placement.room)
      const [red = 1, green = 1, blue = 1] = (this.#light[placement.anchor] ?? PLAIN)[time]
      mesh.material.color.setRGB(red, green, blue)
      setBright(mesh.material, isBright)
    }
  }

  /** Gives lamps their colours: `prop_alarm-hub/indicator_power-light` to the name of a colour. */
  light(lamps: Readonly<Record<string, string>>): void {
    for (const [name, colour] of Object.entries(lamps)) {
      const [node, part] = name.split('/')
      if (part === undefined) continue
      for (const prop of this.#props.values()) {
        const lamp = prop.placement.node === node ? prop.lamps.get(part) : undefined
        if (!lamp) continue
        lamp.visible = colour !== 'off'
        setLamp(lamp.material, colour)
      }
    }
  }

  /** A thing by the name of its node, in a room. */
  node(name: string, room: string): Object3D | undefined {
    return [...this.#props.values()].find(
      ({ placement }) => placement.node === name && placement.room === room,
    )?.mesh
  }

  dispose(): void {
    for (const prop of this.#props.values()) drop(prop)
    this.#props.clear()
  }

  async #bring(key: string, placement: Placement): Promise<void> {
    this.#asked.add(key)
    try {
      const { kind, id } = placement.model
      const root = await this.#loader.small(kind, id)
      const merged = root && mergeModel(root, kind === 'dressings' ? placement.node : undefined)
      if (!merged || !this.#wanted.has(key)) return
      merged.mesh.name = placement.node
      put(merged.mesh, placement)
      this.#props.set(key, { ...merged, placement })
      this.group.add(merged.mesh)
      this.#onChange()
    } catch {
      // What does not load is still in the list, with all its words.
      setTimeout(() => this.#asked.delete(key), ASK_AGAIN_MS)
    }
  }
}

const keyOf = ({ node, model, anchor }: Placement) => `${model.kind}/${model.id}/${node}@${anchor}`

/** Models look towards plan south, three's +z. What is made for a wall hangs from the ceiling with its face down. */
function put(mesh: Mesh<Mesh['geometry'], MeshBasicMaterial>, { at, heading, isOnCeiling }: Placement): void {
  const [x, y, z] = at
  mesh.rotation.set(isOnCeiling ? Math.PI / 2 : 0, ((180 - heading) * Math.PI) / 180, 0, 'YXZ')
  mesh.position.set(x, z, -y)
  mesh.updateMatrix()
  mesh.matrixAutoUpdate = false
  for (const lamp of mesh.children) lamp.matrixAutoUpdate = false
  mesh.updateMatrixWorld(true)
}

function drop({ mesh, lamps }: MergedModel): void {
  mesh.removeFromParent()
  for (const part of [mesh, ...lamps.values()]) {
    part.geometry.dispose()
    part.material.dispose()
  }
}
