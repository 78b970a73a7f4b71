import type { WornDressing } from '../content/dressing.schema.ts'
import type { Anchor, Home } from '../content/home.schema.ts'

/** Something that is put into a room: which model, which part of it, and where. */
export interface Placement {
  /** Name of the node in the picture: `prop_dementia-clock`. Things to look at are outlined by it. */
  readonly node: string
  /** The whole model of a device, or the part of the dressing's own model that has the same name as `node`. */
  readonly model: { readonly kind: 'devices' | 'dressings'; readonly id: string }
  readonly room: string
  readonly anchor: string
  /** East, north and up, in metres. */
  readonly at: readonly [number, number, number]
  /** Which way its front looks, in degrees clockwise from the street. */
  readonly heading: number
  readonly isOnCeiling: boolean
}

/** One building of the home's file, by default the house: what a visitor can walk through. */
export function buildingOf(home: Home, building?: string): Home {
  const storeys = home.storeys.filter((storey) => storey.building === building)
  const rooms = home.rooms.filter((room) => storeys.some(({ id }) => id === room.storey))
  const ids = new Set(rooms.map(({ id }) => id))
  const isHere = ({ room }: { readonly room: string }) => ids.has(room)
  const leadsHere = ({ between }: { readonly between: readonly string[] }) =>
    between.some((id) => ids.has(id))
  return {
    storeys,
    rooms,
    doors: home.doors.filter(leadsHere),
    stairs: home.stairs.filter(leadsHere),
    obstacles: home.obstacles.filter(isHere),
    standingPoints: home.standingPoints.filter(isHere),
    anchors: home.anchors.filter(isHere),
    items: home.items.filter(isHere),
  }
}

/**
 * The home as one life has it: its own things beside those of the house. A thing of the same id takes the place. People
 * and large things take floor, and standing points make way for them.
 */
export function dressHome(whole: Home, dressing: WornDressing): Home {
  const home = buildingOf(whole, dressing.building)
  const own = new Map(dressing.items.map((item) => [item.id, item]))
  const kept = home.items.map((item) => own.get(item.id) ?? item)
  const added = dressing.items.filter((item) => !home.items.some(({ id }) => id === item.id))
  const gone = new Set(dressing.hidden)
  const there = [...kept, ...added].filter(({ node }) => node === undefined || !gone.has(node))
  const moved = new Map(dressing.standingPoints?.map((point) => [point.id, point]))
  return {
    ...home,
    obstacles: [...home.obstacles, ...(dressing.obstacles ?? [])],
    standingPoints: home.standingPoints.map((point) => ({ ...point, ...moved.get(point.id) })),
    items: there,
  }
}

/** Everything a dressing puts at anchors. Anchors that the home does not have are left out; the checks name them. */
export function placementsOf(home: Home, dressing: WornDressing): readonly Placement[] {
  const anchors = new Map(home.anchors.map((anchor) => [anchor.id, anchor]))
  return [
    ...dressing.props.flatMap(({ node, anchor: id, turnDeg }) => {
      const anchor = anchors.get(id)
      if (!anchor) return []
      return [{ node, model: { kind: 'dressings' as const, id: dressing.id }, ...standing(anchor, turnDeg) }]
    }),
    ...dressing.devices.flatMap(({ device, anchor: id, turnDeg }) => {
      const anchor = anchors.get(id)
      if (!anchor) return []
      return [deviceAt(device, anchor, turnDeg)]
    }),
  ]
}

/** A device that stands at an anchor. */
export function deviceAt(device: string, anchor: Anchor, turnDeg?: number): Placement {
  return {
    node: `prop_${device}`,
    model: { kind: 'devices', id: device },
    ...standing(anchor, turnDeg),
  }
}

/** Where a thing at an anchor stands and looks. */
function standing(anchor: Anchor, turnDeg = 0) {
  return {
    room: anchor.room,
    anchor: anchor.id,
    at: anchor.at,
    heading: (((anchor.heading + turnDeg) % 360) + 360) % 360,
    isOnCeiling: anchor.isOnCeiling ?? false,
  }
}

/** Nodes of the rooms that are not shown. */
export interface HiddenNodes {
  /** In every room: what this home does not have. */
  readonly everywhere: readonly string[]
  /** In one model alone: what a device took the place of. Two rooms may have a bed. */
  readonly inModel: Readonly<Record<string, readonly string[]>>
}

/** What of the rooms is not shown in a home. */
export function hiddenNodes(home: Home, dressing: WornDressing): HiddenNodes {
  const modelAt = (id: string) => {
    const room = home.anchors.find((anchor) => anchor.id === id)?.room
    return home.rooms.find((one) => one.id === room)?.model
  }
  const inModel: Record<string, readonly string[]> = {}
  for (const { anchor, replaces = [] } of dressing.devices) {
    const model = modelAt(anchor)
    if (model && replaces.length > 0) inModel[model] = [...(inModel[model] ?? []), ...replaces]
  }
  return { everywhere: dressing.hidden, inModel }
}

/** Who is in the home, and where, if not in the place they were modelled in. */
export function figuresOf(home: Home, dressing: WornDressing) {
  return dressing.figures.map(({ person, room, anchor: id }) => {
    const anchor = home.anchors.find((one) => one.id === id)
    return { person, room, place: anchor && { at: anchor.at, heading: anchor.heading } }
  })
}
