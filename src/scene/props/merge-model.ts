import {
  BufferAttribute,
  BufferGeometry,
  Color,
  Mesh,
  MeshBasicMaterial,
  type Object3D,
  Vector3,
} from 'three'
import { lampMaterial, liteMaterial } from '../light/materials.ts'

/** What only a close-up shows: a piece of wall or table, and the shadow on it. */
const ONLY_CLOSE_UP = /^(setting.*|wall|shadow)$/
const LAMP = /^indicator_/
/** A lamp whose channels are all below this is out: it needs no light of its own. */
const UNLIT = 0.3

/** A small model as a room shows it: one surface, and one more for each lamp that is lit. */
export interface MergedModel {
  readonly mesh: Mesh<BufferGeometry, MeshBasicMaterial>
  /** Surfaces of lamps by the name of their node. */
  readonly lamps: ReadonlyMap<string, Mesh<BufferGeometry, MeshBasicMaterial>>
}

/**
 * Makes one mesh of a close-up model, or of one of its nodes, so that a room draws it in one call.
 *
 * Positions are brought into the axes of `root`, or of the node when one is named, so that its own foot is the origin.
 */
export function mergeModel(root: Object3D, only?: string): MergedModel | undefined {
  root.updateMatrixWorld(true)
  const from = only === undefined ? root : root.getObjectByName(only)
  if (!from) return undefined
  const back = from.matrixWorld.clone().invert()
  const parts = partsOf(from)
  const surface = join(
    parts.map(({ mesh }) => mesh),
    back,
  )
  const mesh = new Mesh(surface, liteMaterial('lite-vertex', null))
  const lamps = new Map<string, Mesh<BufferGeometry, MeshBasicMaterial>>()
  for (const { mesh: lamp, lampName } of parts) {
    if (lampName === undefined) continue
    const material = lampMaterial()
    const resting = colourOf(lamp)
    material.color.copy(resting)
    // It lies on the same surface in the merged mesh, where it is drawn as if it were out.
    Object.assign(material, { polygonOffset: true, polygonOffsetFactor: -1, polygonOffsetUnits: -2 })
    const own = new Mesh(join([lamp], back), material)
    own.geometry.deleteAttribute('color')
    own.name = lampName
    own.visible = Math.max(resting.r, resting.g, resting.b) > UNLIT
    mesh.add(own)
    lamps.set(lampName, own)
  }
  return { mesh, lamps }
}

interface Part {
  readonly mesh: Mesh
  readonly lampName: string | undefined
}

function partsOf(node: Object3D, lampName?: string): Part[] {
  if (ONLY_CLOSE_UP.test(node.name)) return []
  const lamp = LAMP.test(node.name) ? node.name.replace(/_mesh$/, '') : lampName
  const own = node instanceof Mesh ? [{ mesh: node as Mesh, lampName: lamp }] : []
  return [...own, ...node.children.flatMap((child) => partsOf(child, lamp))]
}

function colourOf(mesh: Mesh): Color {
  const material = Array.isArray(mesh.material) ? mesh.material[0] : mesh.material
  return material instanceof MeshBasicMaterial ? material.color : new Color(1, 1, 1)
}

const OUT = [0.33, 0.35, 0.36] as const
const point = new Vector3()

/** One geometry of many, with plain numbers: packed ones differ in scale from mesh to mesh. */
function join(meshes: readonly Mesh[], back: Object3D['matrixWorld']): BufferGeometry {
  const count = meshes.reduce((sum, { geometry }) => sum + (geometry.getAttribute('position')?.count ?? 0), 0)
  const positions = new Float32Array(count * 3)
  const colours = new Uint8Array(count * 3)
  const order: number[] = []
  let base = 0
  for (const mesh of meshes) {
    const { geometry } = mesh
    const place = back.clone().multiply(mesh.matrixWorld)
    const position = geometry.getAttribute('position')
    const colour = geometry.getAttribute('color')
    for (let at = 0; at < position.count; at++) {
      point
        .fromBufferAttribute(position, at)
        .applyMatrix4(place)
        .toArray(positions, (base + at) * 3)
      for (let k = 0; k < 3; k++)
        colours[(base + at) * 3 + k] = 255 * (colour ? colour.getComponent(at, k) : (OUT[k] ?? 0))
    }
    const index = geometry.getIndex()
    for (let at = 0; at < (index?.count ?? position.count); at++) order.push(base + (index?.getX(at) ?? at))
    base += position.count
  }
  const joined = new BufferGeometry()
  joined.setAttribute('position', new BufferAttribute(positions, 3))
  joined.setAttribute('color', new BufferAttribute(colours, 3, true))
  joined.setIndex(order)
  return joined
}
