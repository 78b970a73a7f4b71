import { Group } from 'three'
import type { Home } from '../../domain/content/home.schema.ts'
import type { ModelLoader } from './model-loader.ts'
import type { TimeOfDay } from '../house-handle.ts'
import type { Quality, RoomModel } from './room-model.ts'

/** What the stream needs from outside. */
export interface RoomStreamOptions {
  readonly home: Home
  readonly loader: ModelLoader
  /** Makes a model ready for the graphics card before it is shown. */
  readonly prepare: (model: RoomModel) => Promise<void>
  /** A model came in or was replaced: a new frame is due. */
  readonly onChange: () => void
  readonly onError: (model: string, quality: Quality, error: unknown) => void
}

interface Wish {
  readonly model: string
  readonly quality: Quality
}

/** So many rooms are kept in Full; of the others only Lite stays. Their pictures are what fills a graphics card. */
const FULL_ROOMS = 3

/** How long to wait before a file that failed is asked for again, and how often. */
const RETRIES_S = [0.5, 2, 10] as const

/**
 * Brings models in, one after the other, the most wanted first: the room the visitor is in as Lite, its neighbours
 * as Lite, then Full in the same order. Full takes the place of Lite only when it is ready to be drawn.
 *
 * Until `goOn` is called nothing but the first of these is fetched: on a slow line a visitor should be able to walk
 * before the room next door takes its share.
 */
export class RoomStream {
  /** Everything that is shown; rooms out of view are in it, but not visible. */
  readonly group = new Group()
  readonly #options: RoomStreamOptions
  readonly #ready = new Map<string, RoomModel>()
  readonly #tries = new Map<string, number>()
  readonly #waiting = new Set<string>()
  #room = ''
  #way: Quality = 'lite'
  #time: TimeOfDay = 'day'
  #isFirstDrawn = false
  #isLoading = false
  #isOver = false

  constructor(options: RoomStreamOptions) {
    this.#options = options
    this.group.matrixAutoUpdate = false
  }

  /** Says where the visitor is, how good the picture may be, and by which light. */
  want(room: string, way: Quality, time: TimeOfDay): void {
    if (room === this.#room && way === this.#way && time === this.#time) return
    this.#room = room
    this.#way = way
    this.#time = time
    this.#showBest()
    void this.#next()
  }

  /** The first room has been drawn: the others may come. */
  goOn(): void {
    if (this.#isFirstDrawn) return
    this.#isFirstDrawn = true
    void this.#next()
  }

  /** The model that is shown for a room model's id. */
  shown(model: string): RoomModel | undefined {
    const full = this.#ready.get(`${model} full`)
    const lite = this.#ready.get(`${model} lite`)
    return this.#way === 'full' ? (full ?? lite) : (lite ?? full)
  }

  /** Ids of the models that can be shown. */
  get models(): string[] {
    return [...new Set([...this.#ready.keys()].map((key) => key.split(' ')[0] ?? ''))]
  }

  /** Every model in memory, shown or not. */
  get all(): Iterable<RoomModel> {
    return this.#ready.values()
  }

  /** Shows only the models of these rooms. */
  showOnly(models: ReadonlySet<string>): void {
    for (const [key, model] of this.#ready) {
      const id = key.split(' ')[0] ?? ''
      model.root.visible = models.has(id) && this.shown(id) === model
    }
  }

  /** Frees everything. */
  dispose(): void {
    this.#isOver = true
    for (const model of this.#ready.values()) model.dispose()
    this.#ready.clear()
  }

  #wishes(): Wish[] {
    const { loader } = this.#options
    const { near, seen } = this.#around()
    const lite = near.filter((model) => loader.has(model, 'lite'))
    // Full is for what one may see; a closed door opens on Lite. A room without Lite shows Full rather than nothing.
    const full = near.filter((model) => !lite.includes(model) || (this.#way === 'full' && seen.has(model)))
    const all: Wish[] = [
      ...lite.map((model) => ({ model, quality: 'lite' as const })),
      ...full.map((model) => ({ model, quality: 'full' as const })),
    ]
    return (this.#isFirstDrawn ? all : all.slice(0, 1)).filter(
      ({ model, quality }) => loader.has(model, quality) && !this.#isComplete(`${model} ${quality}`),
    )
  }

  /** The models of this room and its neighbours, this one first, and those of them that one may see from here. */
  #around(): { near: string[]; seen: ReadonlySet<string> } {
    const { home } = this.#options
    const modelOf = (room: string) => home.rooms.find((r) => r.id === room)?.model ?? undefined
    // Rooms of one model are one place: their neighbours are neighbours of all.
    const own = modelOf(this.#room)
    const here = (room: string) => room === this.#room || (own !== undefined && modelOf(room) === own)
    const modelsOf = (rooms: readonly string[]) => [
      ...new Set([this.#room, ...rooms].map(modelOf).filter((model) => model !== undefined)),
    ]
    const links = [...home.doors, ...home.stairs].filter(({ between }) => between.some(here))
    const open = home.doors.filter((door) => door.open && door.between.some(here))
    const below = home.stairs.filter(({ between }) => here(between[1]))
    return {
      near: modelsOf(links.flatMap(({ between }) => between)),
      seen: new Set(modelsOf([...open, ...below].flatMap(({ between }) => between))),
    }
  }

  /** Whether a room is here with all that this time of day needs. */
  #isComplete(key: string): boolean {
    const room = this.#ready.get(key)
    return room !== undefined && (this.#time === 'day' || room.evening !== undefined)
  }

  async #next(): Promise<void> {
    if (this.#isLoading) return
    this.#isLoading = true
    for (;;) {
      const wish = this.#wishes().find(({ model, quality }) => !this.#waiting.has(`${model} ${quality}`))
      if (!wish || this.#isOver) break
      await this.#bring(wish)
    }
    this.#isLoading = false
  }

  async #bring({ model, quality }: Wish): Promise<void> {
    const key = `${model} ${quality}`
    try {
      const room = this.#ready.get(key) ?? (await this.#options.loader.room(model, quality))
      // Brought before the room is shown: nobody should see the day for a moment who has come in the evening.
      if (this.#time === 'evening') room.evening ??= await this.#options.loader.evening(model, quality)
      await this.#options.prepare(room)
      if (this.#isOver) {
        room.dispose()
        return
      }
      this.#ready.set(key, room)
      this.group.add(room.root)
      this.#showBest()
      this.#letGo()
      this.#options.onChange()
    } catch (error) {
      this.#options.onError(model, quality, error)
      this.#tryAgain(key)
    }
  }

  /** Frees rooms in Full that one has left, the longest here first. */
  #letGo(): void {
    const full = [...this.#ready].filter(([key]) => key.endsWith(' full'))
    const { seen } = this.#around()
    const left = full.filter(([key]) => !seen.has(key.slice(0, -' full'.length)))
    for (const [key, room] of left.slice(0, Math.max(0, full.length - FULL_ROOMS))) {
      this.#ready.delete(key)
      room.dispose()
    }
  }

  #tryAgain(key: string): void {
    const tries = this.#tries.get(key) ?? 0
    this.#tries.set(key, tries + 1)
    this.#waiting.add(key)
    const waitS = RETRIES_S[tries]
    if (waitS === undefined) return
    setTimeout(() => {
      this.#waiting.delete(key)
      if (!this.#isOver) void this.#next()
    }, waitS * 1000)
  }

  #showBest(): void {
    for (const [key, model] of this.#ready) {
      if (this.shown(key.split(' ')[0] ?? '') !== model) model.root.visible = false
    }
  }
}
