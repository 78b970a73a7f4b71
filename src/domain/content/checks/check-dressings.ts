import { buildingOf, dressHome } from '../../home/dress-home.ts'
import { checkItems, checkWays, type HomeFault } from '../../home/check-home.ts'
import type { Dressing } from '../dressing.schema.ts'
import { type Fault, faultAt, type LocatedFile } from '../fault.ts'
import type { Home } from '../home.schema.ts'
import type { Library } from '../library.ts'
import type { Check } from './check.ts'
import { idsOf, References } from './references.ts'

/** A dressing puts known things at anchors that there are, once each, and its own things stand in their rooms. */
export const checkDressings: Check = (library) => {
  const home = library.home?.value
  return home ? library.dressings.flatMap((file) => faultsOf(file, home, library)) : []
}

function faultsOf(file: LocatedFile<Dressing>, home: Home, library: Library): readonly Fault[] {
  const dressing = file.value
  const links = new References(file)
  const { devices, stories, people } = library.known
  const [anchors, rooms] = [idsOf(home.anchors), idsOf(home.rooms)]
  links.expect(dressing.startRoom, rooms, 'room of the home', ['startRoom'])
  const buildings = home.storeys.flatMap(({ building }) => building ?? [])
  links.expect(dressing.building, buildings, 'building of the home', ['building'])
  dressing.pictures.forEach((id, at) =>
    links.expect(id, idsOf(home.standingPoints), 'standing point of the home', ['pictures', at]),
  )
  dressing.figures.forEach((figure, at) => {
    links.expect(figure.person, people, 'person', ['figures', at, 'person'])
    links.expect(figure.room, rooms, 'room of the home', ['figures', at, 'room'])
    links.expect(figure.anchor, anchors, 'anchor of the home', ['figures', at, 'anchor'])
  })
  for (const list of ['props', 'devices'] as const) {
    dressing[list].forEach(({ anchor }, at) =>
      links.expect(anchor, anchors, 'anchor of the home', [list, at, 'anchor']),
    )
  }
  dressing.items.forEach((item, at) => {
    links.expect(item.room, rooms, 'room of the home', ['items', at, 'room'])
    links.expect(item.device, devices, 'device', ['items', at, 'device'])
    links.expect(item.story, stories, 'story', ['items', at, 'story'])
    item.also?.forEach((id, place) => links.expect(id, stories, 'story', ['items', at, 'also', place]))
    links.expect(item.person, people, 'person', ['items', at, 'person'])
  })
  dressing.obstacles?.forEach(({ room }, at) =>
    links.expect(room, rooms, 'room of the home', ['obstacles', at, 'room']),
  )
  dressing.standingPoints?.forEach(({ id }, at) =>
    links.expect(id, idsOf(home.standingPoints), 'standing point of the home', ['standingPoints', at, 'id']),
  )
  if (links.faults.length > 0) return links.faults
  return [
    ...twiceUsed(file),
    ...untoldStories(file, library),
    ...itemFaults(file, home),
    ...wayFaults(file, home),
  ]
}

/** Whoever and whatever takes floor leaves a way to every room and every standing point. */
function wayFaults(file: LocatedFile<Dressing>, home: Home): readonly Fault[] {
  return waysOf(dressHome(home, file.value)).map(({ what, mend }) => faultAt(file, ['obstacles'], what, mend))
}

/** What was found before: cutting up a floor takes as long as all other checks of a dressing together. */
const found = new Map<string, readonly HomeFault[]>()

function waysOf(home: Home): readonly HomeFault[] {
  const { storeys, rooms, doors, stairs, obstacles, standingPoints } = home
  const key = JSON.stringify({ storeys, rooms, doors, stairs, obstacles, standingPoints })
  const faults = found.get(key) ?? checkWays(home)
  found.set(key, faults)
  return faults
}

/** Whoever has several stories here offers them all. */
function untoldStories(file: LocatedFile<Dressing>, library: Library): readonly Fault[] {
  const { id, items } = file.value
  return items.flatMap((item, at) => {
    if (item.kind !== 'story') return []
    const offered = [item.story, ...(item.also ?? [])]
    return library.stories
      .filter(({ value }) => value.person === item.person && (value.home ?? value.person) === id)
      .filter(({ value }) => !offered.includes(value.id))
      .map(({ value }) =>
        faultAt(
          file,
          ['items', at, 'story'],
          `The story "${value.id}" of this person plays here, and nothing leads to it.`,
          'Name it under "also" of the person.',
        ),
      )
  })
}

/** Two things cannot stand in one place. */
function twiceUsed(file: LocatedFile<Dressing>): readonly Fault[] {
  const seen = new Set<string>()
  return (['props', 'devices'] as const).flatMap((list) =>
    file.value[list].flatMap(({ anchor }, at) => {
      if (!seen.has(anchor)) {
        seen.add(anchor)
        return []
      }
      const what = `Two things stand at the anchor “${anchor}”.`
      return [faultAt(file, [list, at, 'anchor'], what, 'Choose another anchor for one of them.')]
    }),
  )
}

/** The rules of the home for things, applied to its own. */
function itemFaults(file: LocatedFile<Dressing>, home: Home): readonly Fault[] {
  const { building, items } = file.value
  return checkItems({ ...buildingOf(home, building), items }).map(({ path, what, mend }) =>
    faultAt(file, path, what, mend),
  )
}

/** The home as a person of a story or of `people/` has it, or the one they are in; without either, as it is. */
export function homeOf(library: Library, person: string): Home | undefined {
  const home = library.home?.value
  const lives = library.dressings.map(({ value }) => value)
  const dressing =
    lives.find(({ id }) => id === person) ??
    lives.find(({ figures }) => figures.some((figure) => figure.person === person))
  return home && dressing ? dressHome(home, dressing) : home
}
