import type { Group, Object3D } from 'three'
import type { Home } from '../../domain/content/home.schema.ts'
import type { HiddenNodes } from '../../domain/home/dress-home.ts'
import { visibleRooms } from '../../domain/home/visible-rooms.ts'
import type { TimeOfDay } from '../house-handle.ts'
import { FigureCast } from '../people/figure-cast.ts'
import { PropCast } from '../props/prop-cast.ts'
import { DoorSwing } from '../rooms/door-swing.ts'
import { ModelLoader } from '../rooms/model-loader.ts'
import type { ModelsManifest } from '../rooms/models-manifest.ts'
import type { RoomModel } from '../rooms/room-model.ts'
import { Outline } from '../rooms/outline.ts'
import { RoomStream } from '../rooms/room-stream.ts'
import type { HouseWalk } from '../walking/house-walk.ts'
import { horizontalFieldOfView, projectPoint } from './project-point.ts'
import type { View } from './view.ts'
import type { ViewStore } from './view.store.ts'

/** What the page may change about the rooms. */
export interface RoomSettings {
  readonly way: 'full' | 'lite'
  readonly time: TimeOfDay
  readonly lamps: Readonly<Record<string, string>>
  readonly hidden: HiddenNodes
  readonly colours: Readonly<Record<string, string>>
  readonly isBright: boolean
}

/** Errors of the room the visitor is in after which 3D is given up: one may be chance, two are not. */
const LOAD_ERRORS_ALLOWED = 2
/** Things nearer than this are outlined. */
const REACH_M = 1.5
/** Looking up or down more than this, the view takes in more of the plan than its width says. */
const STEEP_DEG = 20

/** The leaf of a door: each of the two rooms has the half that is seen from it. */
const nodeOf = (door: string) => `door_${door.replace(/-door$/, '')}`

/** Chooses what is in the picture: the rooms in view as good as they have come, and the people in them. */
export class ShownRooms {
  readonly cast: FigureCast
  readonly props: PropCast
  readonly doors: DoorSwing
  readonly #outline = new Outline()
  readonly #stream: RoomStream
  readonly #home: Home
  readonly #walk: HouseWalk
  readonly #store: ViewStore
  readonly #errors = new Map<string, number>()

  constructor(
    from: { home: Home; walk: HouseWalk; store: ViewStore; models: ModelsManifest; baseUrl: string },
    on: { prepare: (model: RoomModel) => Promise<void>; onChange: () => void; onHopeless: () => void },
  ) {
    this.#home = from.home
    this.doors = new DoorSwing(from.home)
    this.#walk = from.walk
    this.#store = from.store
    const loader = new ModelLoader(from.models, from.baseUrl)
    this.cast = new FigureCast(loader, on.onChange)
    this.props = new PropCast(loader, from.models.anchors, on.onChange)
    this.#stream = new RoomStream({
      home: from.home,
      loader,
      prepare: on.prepare,
      onChange: on.onChange,
      onError: (model) => {
        const errors = (this.#errors.get(model) ?? 0) + 1
        this.#errors.set(model, errors)
        if (errors >= LOAD_ERRORS_ALLOWED && model === this.#modelOf(from.walk.room) && !this.isHereShown)
          on.onHopeless()
      },
    })
  }

  get group(): Group {
    return this.#stream.group
  }

  /** Whether the room the visitor is in can be seen. */
  get isHereShown(): boolean {
    const model = this.#modelOf(this.#walk.room)
    return model !== undefined && this.#stream.shown(model) !== undefined
  }

  /** The room the visitor is in has been drawn: its neighbours may come, and people whose room is there. */
  goOn(): void {
    this.#stream.goOn()
    const isIn = (room: string) => this.#stream.shown(this.#modelOf(room) ?? '') !== undefined
    this.cast.bring(isIn)
    this.props.bring(isIn)
  }

  /** Asks for the room the visitor is in, before anything can be drawn. */
  ask({ way, time }: Pick<RoomSettings, 'way' | 'time'>): void {
    this.#stream.want(this.#walk.room, way, time)
  }

  /** Asks for what this view needs and shows what has come. */
  select(view: View, settings: RoomSettings): void {
    const room = this.#walk.room
    this.#stream.want(room, settings.way, settings.time)
    const spread = Math.abs(view.pose.pitch) > STEEP_DEG ? 200 : horizontalFieldOfView(view) + 4
    const rooms = visibleRooms(this.#home, { room, ...view.pose }, spread, (door) => this.doors.isAjar(door))
    const models = new Set(rooms.map((id) => this.#modelOf(id)).filter((model) => model !== undefined))
    const street = this.#isOutside(room) ? this.#stream.models.filter((id) => !models.has(id)) : []
    this.#stream.showOnly(new Set([...models, ...street]))
    for (const id of this.#stream.models) {
      const model = this.#stream.shown(id)
      model?.showViewOnly(street.includes(id))
      // What is seen of the street belongs to rooms out of view: it gets dark with the others.
      model?.setTime(settings.time)
    }
    this.cast.showOnly(new Set(rooms))
    this.cast.brighten(settings.isBright)
    this.cast.setTime(settings.time)
    this.props.showOnly(new Set(rooms), settings.time, settings.isBright)
    this.props.light(settings.lamps)
    // What one room holds as the view of another gives way to that room itself.
    const views = [...models].filter((id) => this.#stream.shown(id)).map((id) => `view_${id}`)
    const { hidden } = settings
    for (const id of models) {
      const model = this.#stream.shown(id)
      model?.hide(new Set([...hidden.everywhere, ...(hidden.inModel[id] ?? []), ...views]))
      model?.tone(settings.colours)
      model?.light(settings.lamps)
      model?.brighten(settings.isBright)
      for (const door of this.#home.doors)
        if (!door.open) model?.swing(nodeOf(door.id), this.doors.shareOf(door.id))
    }
    this.#outline.resize(view.width, view.height)
    const here = this.#stream.shown(this.#modelOf(room) ?? '')
    this.#outline.put(this.#withinReach(view, here), here?.lamps)
    this.#report(rooms)
  }

  /** The nearest thing of this room that is within reach and in the picture, as the model has it. */
  #withinReach(view: View, model: RoomModel | undefined): Object3D | undefined {
    const { pose, eyeM, width, height } = view
    const room = this.#walk.room
    let nearestM = REACH_M
    let nearest: string | undefined
    for (const item of this.#home.items) {
      if (item.room !== room || !item.node?.startsWith('prop_')) continue
      const farM = Math.hypot(item.at[0] - pose.x, item.at[1] - pose.y, item.at[2] - pose.floorM - eyeM)
      if (farM > nearestM) continue
      const seen = projectPoint(view, item.at)
      if (!seen || seen.x < 0 || seen.y < 0 || seen.x > width || seen.y > height) continue
      nearestM = farM
      nearest = item.node
    }
    const node = nearest && (this.props.node(nearest, room) ?? model?.node(nearest))
    return node && node.visible ? node : undefined
  }

  dispose(): void {
    this.#outline.dispose()
    this.#stream.dispose()
    this.cast.dispose()
    this.props.dispose()
  }

  #report(rooms: readonly string[]): void {
    const before = this.#store.getState()
    const models = Object.fromEntries(
      this.#stream.models.map((id) => [id, this.#stream.shown(id)?.quality ?? 'lite']),
    )
    if (before.visibleRooms.join() !== rooms.join()) this.#store.setState({ visibleRooms: rooms })
    if (JSON.stringify(before.models) !== JSON.stringify(models)) this.#store.setState({ models })
  }

  #isOutside(room: string): boolean {
    return this.#home.rooms.find((r) => r.id === room)?.isOutside ?? false
  }

  #modelOf(room: string): string | undefined {
    return this.#home.rooms.find((r) => r.id === room)?.model ?? undefined
  }
}
