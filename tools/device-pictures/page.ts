import { Box3, OrthographicCamera, PerspectiveCamera, Scene, Vector3, WebGLRenderer } from 'three'
import { CloseUpModel } from '../../src/scene/devices/close-up-model.ts'
import type { PartBox } from '../../src/scene/devices/close-up-props.ts'
import { mergeModel } from '../../src/scene/props/merge-model.ts'
import { loadGlb } from '../../src/scene/rooms/read-glb.ts'
import { type PlacedSheet, SIDES } from '../../src/scene/view/placed-box.ts'

/** A picture as the close-up shows a device at rest, and where its parts and lamps stand in it. */
export interface TakenPicture {
  readonly png: string
  readonly boxes: Readonly<Record<string, PartBox>>
}

/** A thing from all sides, as a room shows it, in squares beside each other. */
export interface TakenSheet extends PlacedSheet {
  readonly png: string
}

/** What the script asks of this page. */
export interface PicturePage {
  /**
   * `without`: nodes that are left out of the picture, because they cover what is pressed. `isWhole`: all of the device
   * from the side, instead of its parts from the front.
   */
  take(
    file: string,
    width: number,
    height: number,
    without: readonly string[],
    isWhole: boolean,
  ): Promise<TakenPicture>
  /** `node`: the part of a dressing's model; without one, the whole device. */
  takeSides(file: string, node: string | undefined, squarePx: number): Promise<TakenSheet>
}

/** How far above a thing the eye is that looks at it in a room, in degrees: lower for what hangs on a wall. */
const ABOVE_DEG = { standing: 24, hanging: 3 }

const canvas = document.createElement('canvas')
const gl = new WebGLRenderer({ canvas, antialias: true, alpha: true, preserveDrawingBuffer: true })

const page: PicturePage = {
  async take(file, width, height, without, isWhole) {
    gl.setSize(width, height, false)
    const model = new CloseUpModel(await loadGlb(`/models/${file}`))
    const scene = new Scene()
    scene.add(model.root)
    const camera = new PerspectiveCamera()
    if (isWhole) model.frameWhole(camera, width / height)
    else model.frame(camera, width / height)
    const names: string[] = []
    model.root.traverse(({ name }) => {
      if (name !== '' && !/_mesh$|^(body|shadow|setting)/.test(name)) names.push(name)
    })
    model.light(Object.fromEntries(names.map((name) => [name, 'off'] as const)))
    for (const name of without) {
      const node = model.node(name)
      if (node) node.visible = false
    }
    gl.render(scene, camera)
    return { png: canvas.toDataURL('image/png'), boxes: model.boxes(names, camera) }
  },

  async takeSides(file, node, squarePx) {
    const mesh = mergeModel(await loadGlb(`/models/${file}`), node)?.mesh
    if (!mesh) throw new Error(`${file} has no ${node}`)
    const scene = new Scene()
    scene.add(mesh)
    const { min, max } = new Box3().setFromObject(mesh)
    const middle = new Vector3(0, (min.y + max.y) / 2, 0)
    const reach = Math.hypot(Math.max(max.x, -min.x), Math.max(max.z, -min.z), (max.y - min.y) / 2)
    const above = ((min.y < -0.01 ? ABOVE_DEG.hanging : ABOVE_DEG.standing) * Math.PI) / 180
    const camera = new OrthographicCamera(-reach, reach, reach, -reach, 0.01, reach * 4)
    gl.setSize(squarePx * SIDES, squarePx, false)
    gl.setScissorTest(true)
    for (let side = 0; side < SIDES; side++) {
      const turn = (side * 2 * Math.PI) / SIDES
      // Models look along +z; clockwise seen from above is towards -x.
      const level = Math.cos(above) * reach * 2
      camera.position.set(-Math.sin(turn) * level, Math.sin(above) * reach * 2, Math.cos(turn) * level)
      camera.position.add(middle)
      camera.lookAt(middle)
      gl.setViewport(side * squarePx, 0, squarePx, squarePx)
      gl.setScissor(side * squarePx, 0, squarePx, squarePx)
      gl.render(scene, camera)
    }
    gl.setScissorTest(false)
    gl.setViewport(0, 0, squarePx * SIDES, squarePx)
    const foot = 0.5 + (middle.y * Math.cos(above)) / (2 * reach)
    return { png: canvas.toDataURL('image/png'), sideM: 2 * reach, foot }
  },
}
Object.assign(globalThis, { picturePage: page })
