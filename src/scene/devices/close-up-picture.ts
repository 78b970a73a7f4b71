import { createRoot, extend, type ReconcilerRoot } from '@react-three/fiber'
import { createElement } from 'react'
import { Group, PerspectiveCamera, Raycaster, Scene, Vector2, WebGLRenderer } from 'three'
import { loadGlb } from '../rooms/read-glb.ts'
import { CloseUpModel } from './close-up-model.ts'
import type { CloseUpProps, PartBox } from './close-up-props.ts'

const PRESS_MS = 160

/** The canvas of a close-up: one model, one fixed camera, a frame only when something changed. */
export class CloseUpPicture {
  readonly #canvas: HTMLCanvasElement
  readonly #camera = new PerspectiveCamera()
  readonly #scene = new Scene()
  readonly #pointer = new Raycaster()
  #root: ReconcilerRoot<HTMLCanvasElement> | undefined
  #model: CloseUpModel | undefined
  #props: CloseUpProps
  #invalidate: () => void = () => {}
  #presses = 0
  #layout = ''
  #isOver = false
  /** The part that is pushed in now. */
  #held: string | undefined
  #release: ReturnType<typeof setTimeout> | undefined
  readonly #watch = new AbortController()
  #resize: ResizeObserver | undefined

  constructor(canvas: HTMLCanvasElement, url: string, props: CloseUpProps) {
    this.#canvas = canvas
    this.#props = props
    this.#presses = props.pressed?.count ?? 0
    this.#start(url).catch(() => this.#fail())
  }

  /** Shows new states, lamps and presses. */
  update(props: CloseUpProps): void {
    this.#props = props
    this.#show()
  }

  dispose(): void {
    this.#isOver = true
    clearTimeout(this.#release)
    this.#watch.abort()
    this.#resize?.disconnect()
    this.#root?.unmount()
  }

  async #start(url: string) {
    const gl = new WebGLRenderer({ canvas: this.#canvas, antialias: true, alpha: true, stencil: false })
    const scene = await loadGlb(url)
    if (this.#isOver) return gl.dispose()
    this.#model = new CloseUpModel(scene)
    extend({ Group })
    this.#root = createRoot(this.#canvas)
    Object.assign(this.#camera, { manual: true })
    await this.#root.configure({
      gl,
      scene: this.#scene,
      camera: this.#camera,
      frameloop: 'demand',
      flat: true,
      linear: true,
      dpr: Math.min(devicePixelRatio, 2),
      size: this.#size(),
    })
    if (this.#isOver) return
    const store = this.#root.render(createElement('primitive', { object: scene }))
    this.#invalidate = () => store.getState().invalidate()
    const { signal } = this.#watch
    this.#canvas.addEventListener('click', (event) => this.#click(event), { signal })
    this.#canvas.addEventListener('webglcontextlost', () => this.#fail(), { signal })
    this.#resize = new ResizeObserver(() => {
      const { width, height } = this.#size()
      store.getState().setSize(width, height)
      this.#show()
    })
    this.#resize.observe(this.#place())
    this.#show()
  }

  #fail() {
    if (!this.#isOver) this.#props.onFail()
  }

  /** What holds the canvas. The canvas itself is given a fixed size with each drawing, so it never tells of a change. */
  #place(): Element {
    return this.#canvas.parentElement ?? this.#canvas
  }

  #size() {
    const { clientWidth, clientHeight } = this.#place()
    return { width: Math.max(1, clientWidth), height: Math.max(1, clientHeight), top: 0, left: 0 }
  }

  #show() {
    const model = this.#model
    if (!model || this.#isOver) return
    const { poses, states, lamps, parts, pressed, isWhole } = this.#props
    // The camera and the names are set by the device at rest: neither an open door nor a pushed button moves them.
    if (this.#held !== undefined) model.press(this.#held, false)
    model.pose(poses, {})
    const { width, height } = this.#size()
    if (isWhole) model.frameWhole(this.#camera, width / height)
    else model.frame(this.#camera, width / height)
    model.pose(poses, states)
    model.light(lamps)
    this.#tell(model.boxes([...parts, ...Object.keys(lamps)], this.#camera))
    if (pressed && pressed.count !== this.#presses) this.#press(model, pressed.node)
    else if (this.#held !== undefined) model.press(this.#held, true)
    this.#presses = pressed?.count ?? 0
    this.#invalidate()
  }

  /** Tells the layout only when it is another, so that telling it does not go round in circles. */
  #tell(boxes: Readonly<Record<string, PartBox>>) {
    const layout = JSON.stringify(boxes, (_, value) => (typeof value === 'number' ? value.toFixed(3) : value))
    if (layout === this.#layout) return
    this.#layout = layout
    this.#props.onLayout(boxes)
  }

  #press(model: CloseUpModel, node: string) {
    clearTimeout(this.#release)
    this.#held = node
    model.press(node, true)
    this.#release = setTimeout(() => {
      this.#held = undefined
      model.press(node, false)
      this.#invalidate()
    }, PRESS_MS)
  }

  #click(event: MouseEvent) {
    const model = this.#model
    if (!model) return
    const { left, top, width, height } = this.#canvas.getBoundingClientRect()
    const at = new Vector2(((event.clientX - left) / width) * 2 - 1, 1 - ((event.clientY - top) / height) * 2)
    this.#pointer.setFromCamera(at, this.#camera)
    const part = model.partOf(this.#pointer.intersectObject(model.root, true)[0]?.object, this.#props.parts)
    if (part !== undefined) this.#props.onPress(part)
  }
}
