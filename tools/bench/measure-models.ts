import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { homeSchema } from '../../src/domain/content/home.schema.ts'
import { buildingOf } from '../../src/domain/home/dress-home.ts'
import type { Figure } from './budget.ts'
import { wireSize } from './wire-size.ts'

interface ModelFile {
  readonly file: string
  readonly triangles?: number
}
type Rooms = Readonly<Record<string, Readonly<Record<string, ModelFile>>>>
interface Manifest {
  readonly tiles: Readonly<Record<string, ModelFile>>
  readonly rooms: Rooms
  readonly people: Readonly<Record<string, ModelFile>>
  readonly devices: Readonly<Record<string, ModelFile>>
}

const root = path.resolve(import.meta.dirname, '../..')
const manifest = () => JSON.parse(readFileSync(path.join(root, 'src/scene/models.json'), 'utf8')) as Manifest // our own generated file

/**
 * The care home is a building of its own that no visit to the house fetches: its two models have a bar of their own, half
 * of what a room may weigh. With fewer triangles a cabinet loses its front and door frames have gaps.
 */
const CARE_HOME = 'care-home'
const CARE_HOME_LITE_KB = 75

/** The models of the rooms of one building, by default the house. */
function roomsOf(building?: string): Rooms {
  const file = readFileSync(path.join(root, 'scenarios/home.yaml'), 'utf8')
  const models = new Set(buildingOf(homeSchema.parse(parse(file)), building).rooms.map(({ model }) => model))
  return Object.fromEntries(Object.entries(manifest().rooms).filter(([id]) => models.has(id)))
}

/** Rooms of the house that have a model. */
export const modelledRooms = () => Object.keys(roomsOf())

/** Name of the file of a room in Lite. */
export function liteFile(room: string): string {
  const file = manifest().rooms[room]?.lite?.file
  if (file === undefined) throw new Error(`there is no Lite model of ${room}`)
  return file
}

/** Names of all files that Full is made of by day, for the whole house. */
export function fullFiles(): string[] {
  const { tiles } = manifest()
  const ofRooms = Object.values(roomsOf()).flatMap(({ full, day, art, backdrop }) => [
    full,
    day,
    art,
    backdrop,
  ])
  const files = [...ofRooms, ...Object.values(tiles)].filter((file) => file !== undefined)
  return [...new Set(files.map(({ file }) => file))]
}

/** Budget 4: what rooms, people and devices weigh as they come over the line. "All rooms" are those of the house. */
export function measureModels(): Figure[] {
  const { tiles, people, devices } = manifest()
  const rooms = roomsOf()
  const figures: Figure[] = []
  const add = (what: string, value: number, bar: number, unit = 'kB') =>
    figures.push({ budget: '4', what, value, unit, bar })

  for (const [room, { lite }] of Object.entries(rooms)) add(`Lite: ${room}`, weightOf(lite), 150)
  const lite = Object.values(rooms).map((files) => weightOf(files.lite))
  add(
    'Lite: all rooms by day',
    lite.reduce((total, size) => total + size, 0),
    800,
  )
  for (const [room, files] of Object.entries(roomsOf(CARE_HOME))) {
    const { full, day, art, backdrop } = files
    add(`Lite of the care home: ${room}`, weightOf(files.lite), CARE_HOME_LITE_KB)
    add(
      `Full of the care home: ${room}`,
      sum([full, day, art, backdrop].filter((file) => file !== undefined)),
      650,
    )
  }

  const shared = Object.values(tiles)
  const byDay: ModelFile[] = [...shared]
  for (const [index, [room, { full, day, art, backdrop }]] of Object.entries(rooms).entries()) {
    const files = [full, day, art, backdrop].filter((file) => file !== undefined)
    byDay.push(...files)
    if (index === 0) add(`Full: first room with the shared tiles (${room})`, sum([...files, ...shared]), 1000)
    else add(`Full: further room (${room})`, sum(files), 650)
  }
  add('Full: all rooms by day', sum(byDay), 5000)
  const evening = (kind: 'evening' | 'liteEvening') =>
    Object.values(rooms).flatMap((files) => files[kind] ?? [])
  // Devices and belongings come one by one, where somebody's home has them, so no visit fetches them all.
  const small = Object.values(people)
  const allLite = Object.values(rooms).flatMap((files) => files.lite ?? [])
  add('Lite: everything', sum([...allLite, ...evening('liteEvening'), ...small]), 2200)
  add('Full: everything', sum([...byDay, ...evening('evening'), ...small]), 8000)
  for (const [person, file] of Object.entries(people)) add(`Person: ${person}`, kilobytes(file), 60)
  for (const [device, file] of Object.entries(devices)) add(`Device: ${device}`, kilobytes(file), 25)
  return figures
}

/** What a file of a model weighs; one that is not there is not light but unknown. */
const weightOf = (file: ModelFile | undefined) => (file ? kilobytes(file) : Number.NaN)

function kilobytes({ file }: ModelFile): number {
  return wireSize(path.join(root, 'public/models', file), 'brotli') / 1000
}

/** Together, each file once. */
function sum(files: readonly ModelFile[]): number {
  const each = new Map(files.map((file) => [file.file, file])).values()
  return [...each].reduce((total, file) => total + kilobytes(file), 0)
}
