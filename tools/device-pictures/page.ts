import { PerspectiveCamera, Scene, WebGLRenderer } from 'three'
import { CloseUpModel } from '../../src/scene/devices/close-up-model.ts'
import type { PartBox } from '../../src/scene/devices/close-up-props.ts'
import { loadGlb } from '../../src/scene/rooms/read-glb.ts'

/** A picture as the close-up shows a device at rest, and where its parts and lamps stand in it. */
export interface TakenPicture {
  readonly png: string
  readonly boxes: Readonly<Record<string, PartBox>>
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
}

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
}
Object.assign(globalThis, { picturePage: page })
