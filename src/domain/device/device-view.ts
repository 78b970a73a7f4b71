import type { DeviceScreen, DeviceSound, DeviceState, Lamp } from '../content/device-chart.schema.ts'
import type { Device } from '../content/device.schema.ts'
import { allRegions } from './common-events.ts'
import { arrowList, holds, type RegionStates, stateArrows } from './device.machine.ts'

/** One line of what the device shows now. */
export interface StatusLine {
  readonly region: string
  readonly name: string
  readonly words: string
  readonly mood: 'ok' | 'attention' | 'trouble' | null
}

/** A wait that is running: pressing its button lets the time pass. */
export interface PendingWait {
  readonly delay: string
  readonly seconds: number
  readonly label: string
}

/** What a device shows, sounds and says in given states: the same for the drawing, the model and the screen reader. */
export interface DeviceView {
  readonly status: readonly StatusLine[]
  readonly lamps: Readonly<Record<string, Lamp>>
  readonly sound: DeviceSound | null
  readonly says: { readonly who: string; readonly words: string } | null
  /** What the screen of an app shows; null for a device without one. */
  readonly screen: DeviceScreen | null
  readonly waits: readonly PendingWait[]
}

/** The states of a device that nobody has touched. */
export function statesAtRest(device: Device): RegionStates {
  return Object.fromEntries(Object.entries(allRegions(device)).map(([id, { initial }]) => [id, initial]))
}

function activeStates(device: Device, states: RegionStates): readonly (readonly [string, DeviceState])[] {
  return Object.entries(allRegions(device)).flatMap(([id, region]) => {
    const state = region.states[states[id] ?? region.initial]
    return state ? [[id, state] as const] : []
  })
}

/** What a device shows in the given states. Of two regions with a sound or a voice, the later in the file is heard. */
export function viewDevice(device: Device, states: RegionStates): DeviceView {
  const regions = allRegions(device)
  const active = activeStates(device, states)
  const lamps: Record<string, Lamp> = {}
  let sound: DeviceSound | null = null
  let says: DeviceView['says'] = null
  let screen: DeviceScreen | null = null
  const waits: PendingWait[] = []
  for (const [, state] of active) {
    Object.assign(lamps, state.indicators)
    if (state.sound) sound = device.sounds[state.sound] ?? sound
    if (state.says) says = state.says
    if (state.screen) screen = state.screen
    const delay = state.after && device.delays[state.after.delay]
    const isRunning = state.after && arrowList(state.after.to).some((arrow) => holds(arrow.when, states))
    if (state.after && delay && isRunning) waits.push({ delay: state.after.delay, ...delay })
  }
  const status = active.flatMap(([id, state]): StatusLine[] => {
    const region = regions[id]
    if (!region || region.quiet) return []
    return [{ region: id, name: region.name, words: state.words, mood: state.mood ?? null }]
  })
  return { status, lamps, sound, says, screen, waits }
}

/** Puts the person's name into a text. Without a name it says "the person". */
export function withPerson(text: string, personName: string | undefined): string {
  if (personName) return text.replaceAll('{person}', personName)
  return text
    .replace(/(^|[.?!:]\s+|[“"])\{person\}/g, (_, before: string) => `${before}The person`)
    .replaceAll('{person}', 'the person')
}

/** What a device answered to one action, in words and sound. */
export interface DeviceAnswer {
  readonly lines: readonly Pick<StatusLine, 'words' | 'mood'>[]
  readonly sound: DeviceSound | null
  readonly says: DeviceView['says']
}

/**
 * What a device answered to an action: the states that it led to, and those that it confirmed. Pressing a button a
 * second time in the same state is answered by the same words and the same sound again.
 */
export function answerOf(
  device: Device,
  before: RegionStates,
  action: string,
  after: RegionStates,
): DeviceAnswer {
  const regions = allRegions(device)
  const answering = activeStates(device, after).filter(([id]) => {
    if (before[id] !== after[id]) return true
    const state = regions[id]?.states[before[id] ?? '']
    const arrows = state ? stateArrows(device, state)[action] : undefined
    return arrows !== undefined && arrowList(arrows).some((arrow) => holds(arrow.when, before))
  })
  const states = answering.map(([, state]) => state)
  const sound = states.findLast((state) => state.sound)?.sound
  return {
    lines: states.map((state) => ({ words: state.words, mood: state.mood ?? null })),
    sound: sound === undefined ? null : (device.sounds[sound] ?? null),
    says: states.findLast((state) => state.says)?.says ?? null,
  }
}
