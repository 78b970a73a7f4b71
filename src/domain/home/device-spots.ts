import type { Anchor, Home, Item } from '../content/home.schema.ts'
import type { HouseChange, StoryPlacing } from '../content/story-parts.schema.ts'
import type { Story } from '../content/story.schema.ts'
import type { OpenPlacing, PutDevice } from '../story/placings.ts'
import { deviceAt, type Placement } from './dress-home.ts'

/** A place where the device of an open placing can be put, as the house shows it: a pin, a card in the list. */
export interface DeviceSpot {
  /** Id in addresses and among pins: `put-hall-table`. No thing of a home has such an id. */
  readonly id: string
  readonly place: string
  readonly device: string
  readonly room: string
  /** Where it is: "On the hall table". */
  readonly name: string
  readonly works: boolean
  readonly why: string
  /** Where its pin points: above the device, so that it does not hide it. East, north and up, in metres. */
  readonly at: Anchor['at']
  /** Which way the front of the device looks there. */
  readonly heading: number
  /** Whether the device was put there last. */
  readonly isPut: boolean
}

/** How far above an anchor the pin of a place points, and that of a thing that was put there. */
const PIN_ABOVE_M = 0.2
const MIDDLE_M = 0.08

function above([x, y, z]: Anchor['at'], metres: number): Anchor['at'] {
  return [x, y, z + metres]
}

/** The places of an open placing. Places at anchors that are not there are left out; the checks name them. */
export function deviceSpots(open: OpenPlacing, anchors: readonly Anchor[]): readonly DeviceSpot[] {
  const { placing, put } = open
  return placing.places.flatMap((place) => {
    const anchor = anchors.find(({ id }) => id === place.anchor)
    if (!anchor) return []
    const { room, works, why, name } = place
    return [
      {
        id: `put-${place.id}`,
        place: place.id,
        device: placing.device,
        room,
        name: name.charAt(0).toUpperCase() + name.slice(1),
        works,
        why,
        at: above(anchor.at, PIN_ABOVE_M),
        heading: anchor.heading,
        isPut: place === put,
      },
    ]
  })
}

/** How devices that a learner put somewhere change the picture of a home. */
export interface MovedDevices {
  /** Nodes that are not where the home has them. */
  readonly gone: readonly string[]
  readonly placements: readonly Placement[]
  /** Where they are, in words, by node: "On the hall table". */
  readonly words: Readonly<Record<string, string>>
}

/** Lights that are nodes of their own in the model of a room. */
const OWN_LAMPS: Readonly<Record<string, readonly string[]>> = { 'alarm-hub': ['indicator_hub-light'] }

/** What one sees of a placing: its device, or the thing that stands for it. */
type SeenThing = Pick<Placement, 'node' | 'model'>

function thingOf({ device, prop }: StoryPlacing): SeenThing {
  return prop
    ? { node: prop.node, model: { kind: 'dressings', id: prop.dressing } }
    : { node: `prop_${device}`, model: { kind: 'devices', id: device } }
}

/** Everything that stories and their variants leave to be put somewhere, each once. */
export function thingsPut(stories: readonly Story[]): readonly SeenThing[] {
  const steps = stories.flatMap((story) => [
    ...story.steps,
    ...(story.variants ?? []).flatMap((variant) => Object.values(variant.steps)),
  ])
  const things = steps.flatMap(({ placing }) => (placing ? [thingOf(placing)] : []))
  return [...new Map(things.map((thing) => [thing.node, thing])).values()]
}

/**
 * What is seen of devices that were put somewhere: each leaves its place in the home. A device that two steps put is two
 * units of it; where words can tell of one only, they tell of the later.
 */
export function movedDevices(put: readonly PutDevice[], anchors: readonly Anchor[]): MovedDevices {
  const seen = put.map(({ placing, place }) => ({ ...thingOf(placing), place }))
  return {
    gone: [...new Set(seen.flatMap(({ node, model }) => [node, ...(OWN_LAMPS[model.id] ?? [])]))],
    words: Object.fromEntries(seen.map(({ node, place }) => [node, place.name])),
    placements: seen.flatMap(({ node, model, place }) => {
      const anchor = anchors.find(({ id }) => id === place.anchor)
      return anchor && !place.inside ? [{ ...deviceAt(model.id, anchor), node, model }] : []
    }),
  }
}

/** The home with things to open where they were put. The same object when none was moved. */
export function homeWithMoved(home: Home, moved: MovedDevices): Home {
  const placedNow = new Map(moved.placements.map((placement) => [placement.node, placement]))
  const isMoved = ({ node }: Item) => node !== undefined && placedNow.has(node)
  if (!home.items.some(isMoved)) return home
  return {
    ...home,
    items: home.items.map((item) => {
      const now = placedNow.get(item.node ?? '')
      if (!now) return item
      const [x, y, z] = now.at
      return {
        ...item,
        at: above([x, y, z], MIDDLE_M),
        room: now.room,
        place: moved.words[now.node] ?? item.place,
      }
    }),
  }
}

/**
 * The home as choices have left it: things stand where they were put, what is gone cannot be opened, and nobody is there
 * while the person is out. The same object when nothing of that has happened.
 */
export function homeAfter(
  home: Home,
  { changes, moved }: { readonly changes: readonly HouseChange[]; readonly moved: MovedDevices },
): Home {
  const gone = new Set(changes.flatMap(({ hidden = [] }) => hidden))
  const isAway = changes.at(-1)?.away === true
  const isThere = ({ node = '', person }: Item) =>
    !(isAway && person !== undefined) && (!gone.has(node) || moved.words[node] !== undefined)
  const after = homeWithMoved(home, moved)
  return after.items.every(isThere) ? after : { ...after, items: after.items.filter(isThere) }
}
