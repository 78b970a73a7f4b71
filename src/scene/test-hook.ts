import type { FrameInfo, PictureHandle } from './house-handle.ts'
import type { PinBoard, PinReport } from './pins/pin-board.ts'
import type { HouseWalk } from './walking/house-walk.ts'

/** The four ways to be in the house. */
type Way = 'full' | 'lite' | 'pictures' | 'list'

/** Where a visitor stands, as a test sees it. */
export interface PoseReport {
  readonly x: number
  readonly y: number
  readonly floorM: number
  /** Degrees clockwise from the street, and up. */
  readonly heading: number
  readonly pitch: number
  readonly room: string
  readonly point: string | null
}

/** `window.__house`: plain data out, and nothing that a person could not do by hand. */
export interface TestHook {
  ready(): Promise<true>
  way(): Way
  room(): string
  rooms(): string[]
  pose(): PoseReport
  standingPoints(): { readonly id: string; readonly room: string }[]
  goTo(roomOrPoint: string, heading?: number): Promise<boolean>
  visibleRooms(): readonly string[]
  info(): FrameInfo
  pins(): PinReport[]
  step(seconds: number): Promise<void>
  setWay(way: Way): Promise<void>
  setTime(time: 'day' | 'evening'): Promise<void>
  events(): readonly unknown[]
}

/** What the hook needs from the app. */
export interface TestHookOptions {
  readonly walk: HouseWalk
  readonly board: PinBoard
  /** The picture on screen now; `null` while there is none. */
  readonly picture: () => PictureHandle | null
  readonly way: () => Way
  readonly setWay: (way: Way) => void | Promise<void>
  readonly setTime: (time: 'day' | 'evening') => void | Promise<void>
  readonly events: () => readonly unknown[]
}

/** Longer than any walk and the turn after it. */
const WHOLE_WALK_S = 2
const NO_FRAME: FrameInfo = { calls: 0, triangles: 0, textures: 0, geometries: 0 }
/** How long a picture that is being mounted is waited for. */
const MOUNT_MS = 20_000

/**
 * Makes the hook for tests. Time runs until the first `step`; from then on it stands still between steps, and
 * `goTo` lets just the time pass that the walk takes.
 */
export function createTestHook(options: TestHookOptions): TestHook {
  const { walk, board, picture } = options
  const mounted = async () => {
    const startMs = performance.now()
    for (;;) {
      const handle = picture()
      if (handle) return handle
      if (performance.now() - startMs > MOUNT_MS)
        throw new Error('There is no picture of the house on this page.')
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
  const redraw = async () => {
    if (options.way() === 'list') return
    const handle = await mounted()
    await handle.ready()
    await handle.redraw()
  }
  return {
    ready: async () => (options.way() === 'list' ? true : (await mounted()).ready()),
    way: options.way,
    room: () => walk.room,
    rooms: () => walk.home.rooms.map((room) => room.id),
    pose: () => ({ ...walk.pose, room: walk.room, point: walk.point?.id ?? null }),
    standingPoints: () => walk.home.standingPoints.map(({ id, room }) => ({ id, room })),
    goTo: async (roomOrPoint, heading) => {
      const arrived = walk.goTo(roomOrPoint, heading === undefined ? {} : { heading })
      const handle = picture()
      if (handle?.isStopped()) await handle.step(WHOLE_WALK_S)
      const hasArrived = await arrived
      await redraw()
      // A turn may follow the walk.
      while (walk.isMoving && picture() && !picture()?.isStopped()) await redraw()
      return hasArrived
    },
    visibleRooms: () => picture()?.visibleRooms() ?? [],
    info: () => picture()?.info() ?? NO_FRAME,
    pins: () => board.report(),
    step: async (seconds) => (await mounted()).step(seconds),
    setWay: async (way) => {
      await options.setWay(way)
      await redraw()
    },
    setTime: async (time) => {
      await options.setTime(time)
      await redraw()
    },
    events: options.events,
  }
}
