import { createRoot, extend, type ReconcilerRoot } from '@react-three/fiber'
import { Color, Group, Scene, WebGLRenderer } from 'three'
import type { Home } from '../../domain/content/home.schema.ts'
import type { HiddenNodes, Placement } from '../../domain/home/dress-home.ts'
import type { FailReason, Figure, FrameInfo, PictureHandle, TimeOfDay } from '../house-handle.ts'
import type { PinBoard } from '../pins/pin-board.ts'
import type { ModelsManifest } from '../rooms/models-manifest.ts'
import type { RoomModel } from '../rooms/room-model.ts'
import type { HouseWalk } from '../walking/house-walk.ts'
import { ContextWatch } from './context-watch.ts'
import { FrameDrawer } from './frame-drawer.ts'
import { FramePace } from './frame-pace.ts'
import { markWalkable } from './mark-walkable.ts'
import { STILL_S } from './pixel-ratio.ts'
import { SceneClock } from './scene-clock.ts'
import { ShownRooms } from './shown-rooms.ts'
import type { Insets, View } from './view.ts'
import type { ViewStore } from './view.store.ts'
import { World } from './world.tsx'

/** Behind everything: seen while a room is still on its way, and in the hair-fine cracks of Lite, so it is as light as
 *  the walls are at that time. */
const SKY = { day: '#dfe7ea', evening: '#8a7660' } as const

/** What the page gives once. */
export interface HouseRendererOptions {
  readonly elements: {
    readonly stage: HTMLElement
    readonly canvas: HTMLCanvasElement
    /** Holds the picture from before a Calm move while it fades. */
    readonly last: HTMLCanvasElement
    readonly veil: HTMLElement
  }
  readonly home: Home
  readonly walk: HouseWalk
  readonly board: PinBoard
  readonly store: ViewStore
  readonly models: ModelsManifest
  readonly baseUrl: string
  readonly onFastEnough: () => void
  readonly onTooSlow: () => void
  readonly onWayFailed: (reason: FailReason) => void
}

/** What the page may change at any time. */
export interface Showing {
  readonly way: 'full' | 'lite'
  readonly time: TimeOfDay
  readonly lamps: Readonly<Record<string, string>>
  readonly hidden: HiddenNodes
  readonly colours: Readonly<Record<string, string>>
  readonly placements: readonly Placement[]
  readonly figures: readonly Figure[]
  readonly isActive: boolean
  readonly panel: Insets
  readonly isBright: boolean
}

/**
 * The 3D half of the house: owns the canvas and everything drawn on it.
 *
 * It draws a frame only when something changed: fewer pixels while moving, one sharp frame when all has been still
 * for a moment, then nothing.
 */
export class HouseRenderer implements PictureHandle {
  readonly #options: HouseRendererOptions
  readonly #scene = new Scene()
  readonly #sky = new Color(SKY.day)
  readonly #drawer = new FrameDrawer()
  readonly #clock = new SceneClock()
  #pace: FramePace | undefined
  readonly #rooms: ShownRooms
  readonly #undo: (() => void)[] = []
  #root: ReconcilerRoot<HTMLCanvasElement> | undefined
  #gl: WebGLRenderer | undefined
  #showing: Showing | undefined
  #invalidate: () => void = () => {}
  #isDirty = true
  #isSharp = false
  #stillS = 0
  #wasMoving = false
  #isStarted = false
  #isOver = false
  #waiting: (() => void)[] = []
  #isReady = false

  constructor(options: HouseRendererOptions) {
    this.#options = options
    this.#scene.background = this.#sky
    this.#scene.matrixAutoUpdate = false
    this.#rooms = new ShownRooms(options, {
      prepare: (model) => this.#prepare(model),
      onChange: () => {
        this.#refresh()
        this.#drawFirst()
      },
      onHopeless: () => options.onWayFailed('load'),
    })
    void this.#start()
  }

  view(): View {
    const { walk } = this.#options
    return this.#drawer.view(walk.pose, walk.eyeM)
  }

  /** Changes what is shown. */
  show(showing: Showing): void {
    this.#showing = showing
    this.#sky.set(SKY[showing.time])
    this.#drawer.cover(showing.panel)
    this.#rooms.cast.show(showing.figures, this.#options.walk.isCalm)
    this.#rooms.props.show(showing.placements)
    this.#rooms.ask(showing)
    this.#refresh()
  }

  ready(): Promise<true> {
    if (this.#isReady) return Promise.resolve(true)
    return new Promise((resolve) => this.#waiting.push(() => resolve(true)))
  }

  redraw(): Promise<void> {
    this.#isDirty = true
    this.#isSharp = false
    return this.#drawn()
  }

  step(seconds: number): Promise<void> {
    this.#clock.step(seconds)
    this.#isDirty = true
    return this.#drawn()
  }

  isStopped(): boolean {
    return this.#clock.isStopped
  }

  info(): FrameInfo {
    const info = this.#gl?.info
    return {
      calls: info?.render.calls ?? 0,
      triangles: info?.render.triangles ?? 0,
      textures: info?.memory.textures ?? 0,
      geometries: info?.memory.geometries ?? 0,
    }
  }

  visibleRooms(): readonly string[] {
    return this.#options.store.getState().visibleRooms
  }

  dispose(): void {
    this.#isOver = true
    this.#options.store.setState({ ready: false })
    for (const undo of this.#undo) undo()
    this.#rooms.dispose()
    this.#root?.unmount()
  }

  async #start(): Promise<void> {
    const { elements, walk, onWayFailed } = this.#options
    const { canvas, stage } = elements
    try {
      this.#gl = new WebGLRenderer({ canvas, antialias: false, alpha: false, stencil: false })
    } catch {
      onWayFailed('no-webgl')
      return
    }
    const gl = this.#gl
    gl.info.autoReset = true
    // Asked later, with textures on their way, the browser waits for its drawing process to come to the question.
    gl.capabilities.getMaxAnisotropy()
    // Each question about a shader is such a wait too; a test looks at every room drawn.
    gl.debug.checkShaderErrors = import.meta.env.DEV
    this.#pace = new FramePace(gl, devicePixelRatio, this.#options)
    const watch = new ContextWatch(canvas, {
      onChange: () => this.#refresh(),
      onFailed: () => onWayFailed('lost'),
    })
    this.#undo.push(() => watch.stop())
    extend({ Group })
    this.#root = createRoot(canvas)
    const { clientWidth: width, clientHeight: height } = stage
    this.#drawer.resize(width, height)
    await this.#root.configure({
      gl,
      scene: this.#scene,
      camera: this.#drawer.camera,
      frameloop: 'demand',
      dpr: this.#pace.ratio.moving,
      flat: true,
      size: { width, height, top: 0, left: 0 },
    })
    if (this.#isOver) return
    const store = this.#root.render(
      <World
        rooms={this.#rooms.group}
        people={this.#rooms.cast.group}
        things={this.#rooms.props.group}
        onFrame={(_, delta) => this.#frame(gl, delta)}
      />,
    )
    this.#invalidate = () => store.getState().invalidate()
    const resize = new ResizeObserver(() => {
      this.#drawer.resize(stage.clientWidth, stage.clientHeight)
      this.#refresh()
    })
    resize.observe(stage)
    walk.beforeJump = () => this.#keepPicture()
    this.#undo.push(
      () => resize.disconnect(),
      () => {
        walk.beforeJump = undefined
      },
      walk.subscribe(() => this.#invalidate()),
      walk.onArrive(({ room }) => this.#rooms.cast.greet(room, walk.isCalm)),
    )
    this.#isStarted = true
    this.#refresh()
    this.#drawFirst()
  }

  /** The first picture does not wait for the browser's next frame, which comes late while the page is being made. */
  #drawFirst(): void {
    if (this.#gl && this.#isStarted && !this.#isReady && this.#rooms.isHereShown) this.#frame(this.#gl, 0)
  }

  /** Something changed that the camera does not tell: draw again, sharp once it is still. */
  #refresh(): void {
    this.#isDirty = true
    this.#isSharp = false
    this.#stillS = 0
    this.#invalidate()
  }

  #frame(gl: WebGLRenderer, delta: number): void {
    const { walk, store } = this.#options
    const showing = this.#showing
    const pace = this.#pace
    if (!showing?.isActive || !pace || this.#isOver) return
    // After a rest the first delta is the length of the rest.
    const frameS = this.#wasMoving ? delta : 1 / 60
    const passedS = this.#clock.pass(frameS, (seconds) => {
      walk.advance(seconds)
      this.#rooms.doors.advance(seconds, walk)
      this.#rooms.cast.advance(seconds, this.#drawer.camera.position)
    })
    const view = this.view()
    const isAlive = this.#rooms.cast.isMoving || this.#rooms.doors.isMoving
    const isMoving = walk.isMoving || isAlive
    const hasMoved = this.#aim(view)
    this.#stillS = isMoving || hasMoved ? 0 : this.#stillS + passedS
    const isDue = !this.#isSharp && this.#stillS >= STILL_S
    if (hasMoved || this.#isDirty || isAlive || isDue) {
      this.#rooms.select(view, showing)
      // Nothing to be seen yet: the canvas lets through what is behind it.
      if (!this.#isReady && !this.#rooms.isHereShown) return
      this.#drawer.draw(gl, this.#scene, isDue ? pace.ratio.still : pace.ratio.moving, showing.isBright)
      this.#isSharp = isDue
      this.#isDirty = false
      this.#options.board.draw(view)
      const pixelRatio = gl.getPixelRatio()
      if (store.getState().pixelRatio !== pixelRatio) store.setState({ pixelRatio })
    }
    this.#showFades()
    this.#tellDrawn(gl)
    this.#wasMoving = isMoving
    pace.measure(isMoving && !this.#clock.isStopped, showing.way)
    const isSettled = this.#isSharp || this.#clock.isStopped
    if (!isSettled || (isMoving && !this.#clock.isStopped)) this.#invalidate()
    else if (!this.#clock.isStopped && this.#isReady)
      pace.probe(showing.way, () => gl.render(this.#scene, this.#drawer.camera))
  }

  #lastView = ''

  #aim(view: View): boolean {
    const { pose, eyeM, width, height, panel } = view
    const key = [
      pose.x,
      pose.y,
      pose.floorM,
      pose.heading,
      pose.pitch,
      eyeM,
      width,
      height,
      ...Object.values(panel),
    ].join()
    if (key === this.#lastView) return false
    this.#lastView = key
    this.#isSharp = false
    this.#drawer.aim(view)
    return true
  }

  #keepPicture(): void {
    const { last, canvas } = this.#options.elements
    if (!this.#gl || !this.#isReady || !this.#showing?.isActive) return
    // A stage that is just being hidden has no size, and nothing to keep.
    if (canvas.width === 0 || canvas.height === 0) return
    // Drawn again in this very task, because the browser clears the canvas once it has been shown.
    this.#gl.render(this.#scene, this.#drawer.camera)
    last.width = canvas.width
    last.height = canvas.height
    last.getContext('2d')?.drawImage(canvas, 0, 0)
  }

  #showFades(): void {
    const { walk, elements } = this.#options
    elements.veil.style.opacity = String(walk.veil)
    elements.last.style.opacity = String(walk.fade)
    elements.last.hidden = walk.fade === 0
  }

  #drawn(): Promise<void> {
    // Behind another screen nothing is drawn, so there is nothing to wait for.
    if (!this.#showing?.isActive) return Promise.resolve()
    this.#invalidate()
    return new Promise((resolve) => this.#waiting.push(resolve))
  }

  #tellDrawn(gl: WebGLRenderer): void {
    const { store } = this.#options
    // A room that is still on its way and a picture that was taken away are an empty canvas: the page says so.
    const ready = this.#rooms.isHereShown && !gl.getContext().isContextLost()
    if (store.getState().ready !== ready) store.setState({ ready })
    if (!ready) return
    if (!this.#isReady) markWalkable()
    this.#isReady = true
    this.#rooms.goOn()
    const waiting = this.#waiting
    this.#waiting = []
    for (const resolve of waiting) resolve()
  }

  async #prepare(model: RoomModel): Promise<void> {
    if (!this.#gl) return
    model.brighten(this.#showing?.isBright ?? false)
    model.upload(this.#gl)
    // Without the extension nobody is told when a shader is made: waiting would be for nothing.
    if (this.#gl.extensions.has('KHR_parallel_shader_compile'))
      await this.#gl.compileAsync(model.root, this.#drawer.camera, this.#scene)
    else this.#gl.compile(model.root, this.#drawer.camera, this.#scene)
  }
}
