import type { Device } from '../content/device.schema.ts'
import { allRegions } from './common-events.ts'
import type { RegionStates } from './device.machine.ts'

/** What the monitoring centre's screen and the phone of whoever is told show now; null where nobody hears of it. */
export interface SeenElsewhere {
  readonly centre: string | null
  readonly phone: string | null
}

/** What the places away from the home show when the device is in these states. Of two regions the later in the file counts. */
export function seenElsewhere(device: Device, states: RegionStates): SeenElsewhere {
  const { elsewhere } = device
  let centre = elsewhere?.centre?.rest ?? null
  let phone = elsewhere?.phone?.rest ?? null
  for (const [id, region] of Object.entries(allRegions(device))) {
    const seen = region.states[states[id] ?? region.initial]?.seen
    if (elsewhere?.centre && seen?.centre) centre = seen.centre
    if (elsewhere?.phone && seen?.phone) phone = seen.phone
  }
  return { centre, phone }
}
