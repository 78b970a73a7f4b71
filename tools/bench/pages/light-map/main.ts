import { Color, Scene, WebGLRenderer } from 'three'
import models from '../../../../src/scene/models.json'
import { ModelLoader } from '../../../../src/scene/rooms/model-loader.ts'
import type { RoomModel } from '../../../../src/scene/rooms/room-model.ts'
import { FrameDrawer } from '../../../../src/scene/view/frame-drawer.ts'
import { EYE_HEIGHT_M, NO_INSETS, type Pose, withPad } from '../../../../src/scene/view/view.ts'

/** A view as the house drew it: to be drawn again with other means. */
export interface SameView {
  readonly pose: Pose
  /** Models of the rooms in view. */
  readonly models: readonly string[]
  /** Of the stage, in CSS pixels. */
  readonly width: number
  readonly height: number
  readonly pixelRatio: number
}

/** What the bench asks of this page. */
export interface LightMapPage {
  /** Draws a view so many times, one a frame of the browser; resolves when the last pixel is there. */
  draw(view: SameView, frames: number): Promise<void>
}

/** The reference of budget 9: Full as it is, surface times light map, unlit, sRGB, AgX. No Lite, no people, no pins. */
const canvas = document.querySelector('canvas')
if (!canvas) throw new Error('the page has no canvas')
const gl = new WebGLRenderer({ canvas, antialias: false, alpha: false, stencil: false })
const scene = new Scene()
scene.background = new Color('#dfe7ea')
scene.matrixAutoUpdate = false
const drawer = new FrameDrawer()
const loader = new ModelLoader(models, '/')
const rooms = new Map<string, RoomModel>()

async function bring(model: string): Promise<void> {
  if (rooms.has(model)) return
  const room = await loader.room(model, 'full')
  room.upload(gl)
  scene.add(room.root)
  rooms.set(model, room)
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))

const page: LightMapPage = {
  async draw(view, frames) {
    for (const model of view.models) await bring(model)
    // What one room holds as the view of another gives way to that room itself, as in the house.
    const hidden = new Set(view.models.map((model) => `view_${model}`))
    for (const [model, room] of rooms) {
      room.root.visible = view.models.includes(model)
      room.hide(hidden)
    }
    canvas.style.width = `${view.width}px`
    canvas.style.height = `${view.height}px`
    drawer.resize(view.width, view.height)
    drawer.cover(withPad(NO_INSETS))
    drawer.aim(drawer.view(view.pose, EYE_HEIGHT_M.standing))
    for (let frame = 0; frame < frames; frame++) {
      await nextFrame()
      drawer.draw(gl, scene, view.pixelRatio, false)
    }
    const context = gl.getContext()
    context.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, new Uint8Array(4))
  },
}
Object.assign(globalThis, { __lightMap: page })
