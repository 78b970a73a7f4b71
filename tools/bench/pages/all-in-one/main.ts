import { createRoot, extend, type RootState } from '@react-three/fiber'
import { createElement } from 'react'
import { Color, Group, Scene, WebGLRenderer } from 'three'
import models from '../../../../src/scene/models.json'
import { ModelLoader } from '../../../../src/scene/rooms/model-loader.ts'
import { FrameDrawer } from '../../../../src/scene/view/frame-drawer.ts'
import { markWalkable } from '../../../../src/scene/view/mark-walkable.ts'
import { EYE_HEIGHT_M, NO_INSETS, RESTING_PITCH, withPad } from '../../../../src/scene/view/view.ts'
import { World } from '../../../../src/scene/view/world.tsx'

/** Where a visit begins: in the hall, by the front door. */
const START = { x: 5.78, y: 3.55, floorM: 0, heading: 180, pitch: RESTING_PITCH }

/**
 * The reference of budget 5: the scene of the house as one script that brings every room in Full, all at once, before
 * it draws its first frame. It is let off lightly: it carries no pages, stories or devices, and no Lite. `?rooms=` names the
 * models, since the manifest holds those of other buildings too.
 */
async function start(canvas: HTMLCanvasElement): Promise<void> {
  const gl = new WebGLRenderer({ canvas, antialias: false, alpha: false, stencil: false })
  const scene = new Scene()
  scene.background = new Color('#dfe7ea')
  const loader = new ModelLoader(models, '/')
  const ids = new URLSearchParams(location.search).get('rooms')?.split(',') ?? []
  const rooms = await Promise.all(ids.map((room) => loader.room(room, 'full')))
  const house = new Group()
  for (const room of rooms) {
    room.upload(gl)
    house.add(room.root)
  }

  const { clientWidth: width, clientHeight: height } = canvas
  const drawer = new FrameDrawer()
  drawer.resize(width, height)
  drawer.cover(withPad(NO_INSETS))
  drawer.aim(drawer.view(START, EYE_HEIGHT_M.standing))
  extend({ Group })
  const root = createRoot(canvas)
  const size = { width, height, top: 0, left: 0 }
  await root.configure({ gl, scene, camera: drawer.camera, frameloop: 'demand', dpr: 1, flat: true, size })
  const onFrame = (state: RootState) => {
    drawer.draw(state.gl, scene, 1, false)
    markWalkable()
  }
  root.render(createElement(World, { rooms: house, people: new Group(), things: new Group(), onFrame }))
}

const canvas = document.querySelector('canvas')
if (!canvas) throw new Error('the page has no canvas')
void start(canvas)
