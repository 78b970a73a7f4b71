import type { CommonEvent, Device } from '../content/device.schema.ts'
import { commonEventNote } from './common-events.ts'
import { answerOf, type DeviceAnswer, viewDevice } from './device-view.ts'
import type { RegionStates } from './device.machine.ts'
import { seenElsewhere } from './elsewhere.ts'
import { runDevice } from './running-device.ts'

/** The faults that a learner can try on a device, in the order they are offered. */
export const breakable = [
  'mains-off',
  'battery-low',
  'battery-flat',
  'signal-lost',
  'device-moved',
  'account-locked',
  'consent-withdrawn',
] as const satisfies readonly CommonEvent[]
/** A fault that a learner can try on a device. */
export type Breakage = (typeof breakable)[number]

/** Events that must have happened before a fault can be met: on mains power a battery is not run down. */
const before: Partial<Record<Breakage, readonly CommonEvent[]>> = {
  'battery-low': ['mains-off'],
  'battery-flat': ['mains-off'],
}

/**
 * What becomes of a device: `same` nothing changes; `warns` it works on and shows that someone must act; `told` it
 * cannot do its job, and shows, sounds or reports it; `silent` it cannot do its job, and nothing shows it.
 */
export type BreakOutcome = 'same' | 'warns' | 'told' | 'silent'

/** What came of a fault. */
export interface Broken {
  readonly outcome: BreakOutcome
  /** What the device answered, or why nothing changed, in words. */
  readonly words: readonly string[]
  readonly states: RegionStates
  readonly answer: DeviceAnswer | null
}

/** What each fault calls for, and what does not mend it. */
export type Mend = 'power' | 'battery' | 'report-line' | 'test' | 'account' | 'stop'

/** The one thing that puts a fault right. */
export const mendOf: Readonly<Record<Breakage, Mend>> = {
  'mains-off': 'power',
  'battery-low': 'battery',
  'battery-flat': 'battery',
  'signal-lost': 'report-line',
  'device-moved': 'test',
  'account-locked': 'account',
  'consent-withdrawn': 'stop',
}

/** What a learner can choose between to mend a fault: the right one and two others, always in the same order. */
export function mendsFor(fault: Breakage): readonly Mend[] {
  const right = mendOf[fault]
  const all: readonly Mend[] = ['power', 'battery', 'report-line', 'test', 'account', 'stop']
  const at = all.indexOf(right)
  const others = [all[(at + 2) % all.length], all[(at + 4) % all.length]].filter((mend) => mend !== undefined)
  return all.filter((mend) => mend === right || others.includes(mend))
}

/** Faults that can be tried on a device: all that it has an answer to. */
export function faultsToTry(device: Device): readonly Breakage[] {
  return breakable.filter((fault) => breakDevice(device, fault).words.length > 0)
}

/** Breaks a device that stands in its usual state, and says what came of it. */
export function breakDevice(device: Device, fault: Breakage): Broken {
  const running = runDevice(device)
  // A note stands in for the chart: the event does not touch this device, or does something the chart cannot show.
  const note = commonEventNote(device, fault)
  for (const event of before[fault] ?? []) running.act(event)
  const earlier = running.states()
  const states = running.act(fault)
  running.stop()
  const answer = answerOf(device, earlier, fault, states)
  if (answer.lines.length === 0) {
    return { outcome: 'same', words: note === null ? [] : [note], states, answer: null }
  }
  const words = [...(note === null ? [] : [note]), ...answer.lines.map((line) => line.words)]
  return { outcome: outcomeOf(device, earlier, states, answer), words, states, answer }
}

function outcomeOf(
  device: Device,
  earlier: RegionStates,
  states: RegionStates,
  answer: DeviceAnswer,
): BreakOutcome {
  const moods = answer.lines.map(({ mood }) => mood)
  if (!moods.includes('trouble') && !moods.includes('attention')) return 'same'
  if (!moods.includes('trouble')) return 'warns'
  const shown = (at: RegionStates) =>
    JSON.stringify([viewDevice(device, at).lamps, seenElsewhere(device, at), viewDevice(device, at).screen])
  return answer.sound !== null || shown(earlier) !== shown(states) ? 'told' : 'silent'
}
