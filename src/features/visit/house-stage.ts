import type { Home } from '../../domain/content/home.schema.ts'
import { entryPoint } from '../../domain/home/standing-points.ts'
import type { PictureHandle } from '../../scene/house-handle.ts'
import type { HouseSceneProps } from '../../scene/house-scene.tsx'
import { PinBoard } from '../../scene/pins/pin-board.ts'
import { createViewStore } from '../../scene/view/view.store.ts'
import { RESTING_PITCH } from '../../scene/view/view.ts'
import { HouseWalk } from '../../scene/walking/house-walk.ts'
import type { Place } from '../../scene/walking/routes.ts'

/** What a screen says about the picture; the stage adds what it keeps itself. */
export type StageShow = Omit<HouseSceneProps, 'walk' | 'board' | 'store' | 'home' | 'onHandle' | 'isActive'>

/**
 * The one stage of the app's life: where the visitor stands, the pins, and the element that holds the canvas. Screens
 * come and go; the element moves from one to the next, because a browser may give out a WebGL context only once.
 */
export class HouseStage {
  readonly home: Home
  readonly walk: HouseWalk
  readonly board = new PinBoard()
  readonly store = createViewStore()
  readonly element = document.createElement('div')
  #handle: PictureHandle | null = null
  #show: StageShow | null = null
  #looksAt: Place | null = null
  #isActive = false
  #snapshot: { readonly show: StageShow; readonly isActive: boolean } | null = null
  readonly #listeners = new Set<() => void>()

  /** The visit of the house starts in `room` when that room has a picture. */
  constructor(home: Home, room: string) {
    this.home = home
    const isModelled = (room: string) => home.rooms.some(({ id, model }) => id === room && model !== null)
    const start =
      home.standingPoints.find((point) => point.room === room && isModelled(room)) ??
      home.standingPoints.find((point) => isModelled(point.room))
    this.walk = new HouseWalk(home, start?.id ?? '', isModelled)
    this.element.style.cssText = 'position:absolute;inset:0'
  }

  /** Whether 3D is shown at all; the outlet mounts it on first use. */
  readonly snapshot = () => this.#snapshot

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Shows the 3D picture with these settings. */
  show(show: StageShow): void {
    this.#show = show
    this.#isActive = true
    this.#tell()
  }

  /** Goes into a room and looks the way its first place looks: kept, the heading would often show a door leaf. */
  enter(room: string): void {
    const { walk, home } = this
    const point = entryPoint(home, walk.room, room)
    if (point) void walk.goTo(point.id, { heading: point.heading, pitch: RESTING_PITCH })
  }

  /** What tests may ask of the picture that is shown now. */
  get handle(): PictureHandle | null {
    return this.#handle
  }

  /** Takes the handle of the picture that came, or null when it went. */
  readonly take = (handle: PictureHandle | null) => {
    this.#handle = handle
    if (handle && this.#looksAt) void this.walk.showItem(this.#looksAt)
  }

  /** Turns to something as long as it is open; a picture that comes only then is turned to it as well. */
  lookAt(place: Place | null): void {
    this.#looksAt = place
    if (place) void this.walk.showItem(place)
  }

  /** Another screen covers the house: nothing is drawn, the canvas stays. */
  rest(): void {
    if (!this.#isActive) return
    this.#isActive = false
    this.#tell()
  }

  #tell() {
    this.#snapshot = this.#show && { show: this.#show, isActive: this.#isActive }
    for (const listener of this.#listeners) listener()
  }
}

const stages = new WeakMap<Home, HouseStage>()

/** The stage of a home: made once, standing in `room`, then always the same. */
export function stageOf(home: Home, room = 'hall'): HouseStage {
  let stage = stages.get(home)
  if (!stage) {
    stage = new HouseStage(home, room)
    stages.set(home, stage)
  }
  return stage
}
