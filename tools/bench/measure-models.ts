import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Figure } from './budget.ts'
import { wireSize } from './wire-size.ts'

interface ModelFile {
  readonly file: string
  readonly triangles?: number
}
interface Manifest {
  readonly tiles: Readonly<Record<string, ModelFile>>
  readonly rooms: Readonly<Record<string, Readonly<Record<string, ModelFile>>>>
  readonly people: Readonly<Record<string, ModelFile>>
  readonly devices: Readonly<Record<string, ModelFile>>
}

const root = path.resolve(import.meta.dirname, '../..')
const manifest = () => JSON.parse(readFileSync(path.join(root, 'src/scene/models.json'), 'utf8')) as Manifest // our own generated file

/** Rooms that have a model. */
export const modelledRooms = () => Object.keys(manifest().rooms)

/** Name of the file of a room in Lite. */
export function liteFile(room: string): string {
  const file = manifest().rooms[room]?.lite?.file
  if (file === undefined) throw new Error(`there is no Lite model of ${room}`)
  return file
}

/** Names of all files that Full is made of by day. */
export function fullFiles(): string[] {
  const { rooms, tiles } = manifest()
  const ofRooms = Object.values(rooms).flatMap(({ full, day, art, backdrop }) => [full, day, art, backdrop])
  const files = [...ofRooms, ...Object.values(tiles)].filter((file) => file !== undefined)
  return [...new Set(files.map(({ file }) => file))]
}

/** Budget 4: what rooms, people and devices weigh as they come over the line. */
export function measureModels(): Figure[] {
  const { rooms, tiles, people, devices } = manifest()
  const figures: Figure[] = []
  const add = (what: string, value: number, bar: number, unit = 'kB') =>
    figures.push({ budget: '4', what, value, unit, bar })

  const lite = Object.entries(rooms).map(([room, files]) => ({
    room,
    size: files.lite ? kilobytes(files.lite) : Number.NaN,
  }))
  for (const { room, size } of lite) add(`Lite: ${room}`, size, 150)
  add(
    'Lite: all rooms by day',
    lite.reduce((total, { size }) => total + size, 0),
    800,
  )

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

function kilobytes({ file }: ModelFile): number {
  return wireSize(path.join(root, 'public/models', file), 'brotli') / 1000
}

/** Together, each file once. */
function sum(files: readonly ModelFile[]): number {
  const each = new Map(files.map((file) => [file.file, file])).values()
  return [...each].reduce((total, file) => total + kilobytes(file), 0)
}
