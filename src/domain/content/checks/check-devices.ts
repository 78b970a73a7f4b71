import { type DeviceFault, deviceFaults } from '../../device/device-faults.ts'
import { lessonFaults } from '../../device/lesson-faults.ts'
import { addressOf } from '../content-kinds.ts'
import type { Device } from '../device.schema.ts'
import { type ContentPath, type Fault, faultAt, type LocatedFile } from '../fault.ts'
import type { Library } from '../library.ts'
import type { Check } from './check.ts'
import { idsOf, References } from './references.ts'

/** A device hangs together (its own rules, `src/domain/device/`) and stands in rooms that there are. */
export const checkDevices: Check = (library) =>
  library.devices.flatMap((file) => [
    ...roomLinks(file, library),
    ...suitLinks(file, library),
    ...faultsOf(file.value).map((fault) => fromDevice(file, fault)),
  ])

/** Calls and days are played through the device, which must hang together first. */
function faultsOf(device: Device): readonly DeviceFault[] {
  const faults = deviceFaults(device)
  return faults.length > 0 ? faults : lessonFaults(device)
}

function suitLinks(file: LocatedFile<Device>, library: Library): readonly Fault[] {
  const links = new References(file)
  const { needs, competencies } = file.value.suits
  const known = idsOf(library.needs?.value.needs)
  const framework = idsOf(library.competencies?.value.competencies)
  if (library.needs) needs.forEach((id, at) => links.expect(id, known, 'need', ['suits', 'needs', at]))
  if (library.competencies)
    competencies.forEach((id, at) => links.expect(id, framework, 'competency', ['suits', 'competencies', at]))
  return links.faults
}

function roomLinks(file: LocatedFile<Device>, library: Library): readonly Fault[] {
  const home = library.home?.value
  if (!home) return []
  const links = new References(file)
  const rooms = idsOf(home.rooms)
  const noun = 'room of the home'
  const { room, anchor, senses, controls } = file.value
  links.expect(room, rooms, noun, ['room'])
  // in the house itself, or in the home of whoever has one
  const all = [...home.items, ...library.dressings.flatMap((dressing) => dressing.value.items)]
  const things = all.filter((item) => item.room === room)
  links.expect(anchor, idsOf(things), `thing in the room "${room}"`, ['anchor'])
  senses.blindSpots.forEach((spot, at) =>
    links.expect(spot.room, rooms, noun, ['senses', 'blindSpots', at, 'room']),
  )
  controls.forEach((control, at) => links.expect(control.room, rooms, noun, ['controls', at, 'room']))
  return links.faults
}

/** The device's own checks give one sentence for what is wrong and, mostly, one for the mending. */
function fromDevice(file: LocatedFile<Device>, { path, message }: DeviceFault): Fault {
  const end = message.search(/(?<=\.)\s/)
  const what = end < 0 ? message : message.slice(0, end)
  const mend = end < 0 ? 'Look at a device that passes.' : message.slice(end).trim()
  return faultAt(file, placeOf(file.value, path), what, `${mend} (${addressOf(file.path)?.id}: ${path})`)
}

/** `controls.red-button.when` as a path with positions: ids in a list are looked up. */
function placeOf(device: Device, dotted: string): ContentPath {
  const path: (string | number)[] = []
  let value: unknown = device
  for (const part of dotted.split('.')) {
    const key = Array.isArray(value) && !/^\d+$/.test(part) ? idsOf(value).indexOf(part) : part
    const next = Array.isArray(value) ? Number(key) : key
    path.push(next)
    value =
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[next]
        : undefined
  }
  return path
}
