import { initialTransition, transition } from 'xstate'
import type { CommonEvent, Device } from '../content/device.schema.ts'
import { commonEventNote } from './common-events.ts'
import { answerOf } from './device-view.ts'
import { createDeviceMachine, type RegionStates, regionStates } from './device.machine.ts'

/** Events that must have happened before an event can be met: power comes back only after it went. */
const before: Partial<Record<CommonEvent, readonly CommonEvent[]>> = {
  'mains-on': ['mains-off'],
  'battery-low': ['mains-off'],
  'battery-flat': ['mains-off'],
  'signal-back': ['signal-lost'],
  'test-run': ['device-moved'],
}

/** What a common event does to a device in its usual state, in words: its own words, or what its chart answers. */
export function commonEventAnswer(device: Device, event: CommonEvent): string {
  const note = commonEventNote(device, event)
  if (note !== null) return note
  const machine = createDeviceMachine(device)
  let [snapshot] = initialTransition(machine)
  let earlier: RegionStates = regionStates(snapshot)
  for (const type of [...(before[event] ?? []), event]) {
    earlier = regionStates(snapshot)
    snapshot = transition(machine, snapshot, { type })[0]
  }
  return answerOf(device, earlier, event, regionStates(snapshot))
    .lines.map((line) => line.words)
    .join(' ')
}
