import type { ContentPath } from '../content/fault.ts'
import type { Home, PlanRect } from '../content/home.schema.ts'
import { buildingOf } from './dress-home.ts'
import { FloorPlan, floorUnder } from './floor-plan.ts'
import { distanceTo, isInside } from './plan-rect.ts'

/** Something wrong with the home, at a place in its file. */
export interface HomeFault {
  readonly path: ContentPath
  readonly what: string
  readonly mend: string
}

/**
 * Checks what a schema cannot: that names exist, that doors reach their rooms, and that a visitor can stand
 * on every standing point and walk to every room.
 */
export function checkHome(home: Home): HomeFault[] {
  const faults = [...doubleIds(home), ...unknownNames(home), ...badRects(home)]
  // Geometry is only worth checking once every name resolves.
  if (faults.length > 0) return faults
  const outside = [...outsideTheirRoom(home, 'anchors'), ...outsideTheirRoom(home, 'items')]
  return [...doorsApart(home), ...outside, ...checkWays(home)]
}

/** The part of `checkHome` that looks at things: for a home whose plan is known to be right. */
export function checkItems(home: Home): HomeFault[] {
  const isOfItems = ({ path }: HomeFault) => path[0] === 'items'
  return [...doubleIds(home), ...unknownNames(home), ...outsideTheirRoom(home, 'items')].filter(isOfItems)
}

function doubleIds(home: Home): HomeFault[] {
  const faults: HomeFault[] = []
  const lists = [
    'storeys',
    'rooms',
    'doors',
    'stairs',
    'obstacles',
    'standingPoints',
    'anchors',
    'items',
  ] as const
  for (const list of lists) {
    const seen = new Set<string>()
    home[list].forEach(({ id }, index) => {
      if (id === undefined) return
      if (seen.has(id)) {
        const what = `The id “${id}” is used twice in ${list}.`
        faults.push({ path: [list, index, 'id'], what, mend: 'Give one of the two another id.' })
      }
      seen.add(id)
    })
  }
  return faults
}

function unknownNames(home: Home): HomeFault[] {
  const rooms = new Set(home.rooms.map((room) => room.id))
  const faults: HomeFault[] = []
  const expectRoom = (id: string, path: ContentPath) => {
    if (rooms.has(id)) return
    faults.push({ path, what: `There is no room “${id}”.`, mend: `Use one of: ${[...rooms].join(', ')}.` })
  }
  home.rooms.forEach((room, index) => {
    if (home.storeys.some((storey) => storey.id === room.storey)) return
    const what = `There is no storey “${room.storey}”.`
    faults.push({ path: ['rooms', index, 'storey'], what, mend: 'Name a storey from the top of the file.' })
  })
  for (const list of ['doors', 'stairs'] as const) {
    home[list].forEach(({ between }, index) => {
      between.forEach((id, side) => expectRoom(id, [list, index, 'between', side]))
    })
  }
  for (const list of ['obstacles', 'standingPoints', 'anchors', 'items'] as const) {
    home[list].forEach(({ room }, index) => expectRoom(room, [list, index, 'room']))
  }
  home.items.forEach((item, index) => {
    const wanted = item.kind === 'try' ? 'device' : item.kind === 'story' ? 'story' : undefined
    if (!wanted || item[wanted]) return
    const what = `“${item.name}” is a ${item.kind} item without a ${wanted}.`
    faults.push({
      path: ['items', index],
      what,
      mend: `Add the line “${wanted}: …”, or make its kind “look”.`,
    })
  })
  return faults
}

function badRects(home: Home): HomeFault[] {
  const all: [ContentPath, PlanRect][] = [
    ...home.rooms.flatMap((room, i) =>
      room.rects.map((r, j): [ContentPath, PlanRect] => [['rooms', i, 'rects', j], r]),
    ),
    ...home.doors.map((door, i): [ContentPath, PlanRect] => [['doors', i, 'gap'], door.gap]),
    ...home.stairs.map((flight, i): [ContentPath, PlanRect] => [['stairs', i, 'rect'], flight.rect]),
    ...home.obstacles.map((obstacle, i): [ContentPath, PlanRect] => [
      ['obstacles', i, 'rect'],
      obstacle.rect,
    ]),
  ]
  return all
    .filter(([, rect]) => rect[0] >= rect[2] || rect[1] >= rect[3])
    .map(([path, rect]) => ({
      path,
      what: `The rectangle ${rect.join(', ')} has no area.`,
      mend: 'Write west, south, east, north: the third number above the first, the fourth above the second.',
    }))
}

function doorsApart(home: Home): HomeFault[] {
  return home.doors.flatMap(({ between, gap, name }, index) =>
    between
      .filter((id) => !roomOf(home, id)?.rects.some((rect) => touches(rect, gap)))
      .map((id) => ({
        path: ['doors', index, 'gap'],
        what: `“${name}” does not reach the room “${id}”.`,
        mend: 'Make the gap go through the whole wall, from one room to the other.',
      })),
  )
}

function outsideTheirRoom(home: Home, list: 'anchors' | 'items'): HomeFault[] {
  return home[list].flatMap((entry, index) => {
    const room = roomOf(home, entry.room)
    const [x, y, z] = entry.at
    const floorM = floorUnder(home, entry.room)
    const isNear = room?.rects.some((rect) => distanceTo(rect, x, y) <= 0.3)
    if (isNear && z >= floorM - 0.1 && z <= floorM + 3) return []
    const what = `“${'name' in entry ? entry.name : entry.id}” is not in its room “${entry.room}”.`
    return [{ path: [list, index, 'at'], what, mend: 'Write east, north and up in metres, inside the room.' }]
  })
}

/** The part of `checkHome` that walks: every room can be entered, and every standing point stood upon. */
export function checkWays(home: Home): HomeFault[] {
  // Each building is walked on its own: none has a way to another.
  const buildings = [...new Set(home.storeys.map(({ building }) => building))]
  const plans = buildings.map((building) => new FloorPlan(buildingOf(home, building)))
  const planOf = (room: string) => plans.find(({ areas }) => areas.some((area) => area.room === room))
  const faults: HomeFault[] = []
  home.rooms.forEach((room, index) => {
    if (planOf(room.id)) return
    const what = `Nobody can walk to the room “${room.id}”.`
    faults.push({
      path: ['rooms', index],
      what,
      mend: 'Give it a door at least 60 cm wide, with free floor on both sides.',
    })
  })
  if (faults.length > 0) return faults
  home.standingPoints.forEach(({ id, room, x, y }, index) => {
    const floorM = floorUnder(home, room)
    const isInRoom = roomOf(home, room)?.rects.some((rect) => isInside(rect, x, y))
    const plan = planOf(room)
    if (!plan || (isInRoom && plan.isWalkable(x, y, floorM))) return
    const spot = plan.locate(x, y, floorM, room)
    faults.push({
      path: ['standingPoints', index],
      what: `Nobody can stand on “${id}”: it is in a wall, in furniture or less than 25 cm away from them.`,
      mend: `The nearest free place is x ${spot.x.toFixed(2)}, y ${spot.y.toFixed(2)}.`,
    })
  })
  return faults
}

function roomOf(home: Home, id: string) {
  return home.rooms.find((room) => room.id === id)
}

/** Whether two rectangles share at least a stretch of an edge. */
function touches(a: PlanRect, b: PlanRect): boolean {
  const acrossM = Math.min(a[2], b[2]) - Math.max(a[0], b[0])
  const alongM = Math.min(a[3], b[3]) - Math.max(a[1], b[1])
  return acrossM >= -1e-6 && alongM >= -1e-6 && Math.max(acrossM, alongM) > 1e-3
}
