import { and, or, setup, stateIn } from 'xstate'
import type { DeviceState, Region, When } from '../content/device-chart.schema.ts'
import type { Device } from '../content/device.schema.ts'
import { allRegions, commonEvents } from './common-events.ts'
import { controlActions, lookAction } from './device-actions.ts'

/** What happens to a device: an action of the learner, or one of the common events. */
export interface DeviceEvent {
  readonly type: string
}

/** The state each region is in. */
export type RegionStates = Readonly<Record<string, string>>

/** Name of the guard that `when` needs; the same conditions always have the same name. */
function guardName(when: When): string {
  return Object.entries(when)
    .map(([region, states]) => `${region} is ${[states].flat().join(' or ')}`)
    .toSorted()
    .join(', ')
}

function toGuard(when: When) {
  return and(
    Object.entries(when).map(([region, states]) =>
      or([states].flat().map((state) => stateIn({ [region]: state }))),
    ),
  )
}

type Arrows = NonNullable<DeviceState['on']>[string]

/** Arrows of one event in the one form `{ to, when? }`. */
export function arrowList(
  arrows: Arrows,
): readonly { readonly to: string; readonly when?: When | undefined }[] {
  return typeof arrows === 'string' ? [{ to: arrows }] : arrows
}

/** Arrows of a state by event, with `<digit control>-any` spelled out for each key that the state does not name. */
export function stateArrows(device: Device, state: DeviceState): Readonly<Record<string, Arrows>> {
  const arrows: Record<string, Arrows> = {}
  for (const control of device.controls) {
    const any = control.kind === 'digit' ? state.on?.[`${control.id}-any`] : undefined
    if (any) for (const action of controlActions(control)) arrows[action] = any
  }
  for (const [event, list] of Object.entries(state.on ?? {})) {
    const isAny = device.controls.some((it) => it.kind === 'digit' && event === `${it.id}-any`)
    if (!isAny) arrows[event] = list
  }
  return arrows
}

/** Every event that a device's machine knows, waits apart. */
export function deviceEvents(device: Device): readonly string[] {
  return [
    ...device.controls.flatMap(controlActions),
    ...Object.keys(device.indicators).map(lookAction),
    ...commonEvents,
  ]
}

function whensOf(regions: Readonly<Record<string, Region>>): When[] {
  return Object.values(regions)
    .flatMap((region) =>
      Object.values(region.states).flatMap((state) => [
        ...Object.values(state.on ?? {}).flatMap((arrows) => arrowList(arrows)),
        ...(state.after ? arrowList(state.after.to) : []),
        ...(state.always ?? []),
      ]),
    )
    .map((arrow) => arrow.when)
    .filter((when) => when !== undefined)
}

function transitions(arrows: Arrows) {
  return arrowList(arrows).map(({ to, when }) =>
    when ? { target: to, guard: guardName(when) } : { target: to },
  )
}

/**
 * Builds the machine of any device from its file: one parallel region for each part of its chart, guards on the
 * states of other regions, and delays read from data. `start` puts regions into other states than their usual one.
 *
 * @example
 * const actor = createActor(createDeviceMachine(alarmHub), { clock: new SimulatedClock() })
 * actor.start().send({ type: 'help-button' })
 */
export function createDeviceMachine(device: Device, start: RegionStates = {}) {
  const regions = allRegions(device)
  const guards = Object.fromEntries(whensOf(regions).map((when) => [guardName(when), toGuard(when)]))
  const delays = Object.fromEntries(
    Object.entries(device.delays).map(([id, { seconds }]) => [id, seconds * 1000]),
  )
  const toState = (state: DeviceState) => ({
    on: Object.fromEntries(
      Object.entries(stateArrows(device, state)).map(([event, arrows]) => [event, transitions(arrows)]),
    ),
    ...(state.after ? { after: { [state.after.delay]: transitions(state.after.to) } } : {}),
    ...(state.always ? { always: transitions(state.always) } : {}),
  })

  return setup({ types: { events: {} as DeviceEvent }, guards, delays }).createMachine({
    id: device.id,
    type: 'parallel',
    states: Object.fromEntries(
      Object.entries(regions).map(([id, region]) => [
        id,
        {
          initial: start[id] ?? region.initial,
          states: Object.fromEntries(
            Object.entries(region.states).map(([name, state]) => [name, toState(state)]),
          ),
        },
      ]),
    ),
  })
}

/** The machine of a device. */
export type DeviceMachine = ReturnType<typeof createDeviceMachine>

/** The state of each region as plain data. */
export function regionStates(snapshot: { readonly value: unknown }): RegionStates {
  // A parallel machine of flat regions always has a value of this shape.
  return snapshot.value as RegionStates
}

/** Whether the regions are as `when` says. */
export function holds(when: When | undefined, states: RegionStates): boolean {
  return Object.entries(when ?? {}).every(([region, wanted]) =>
    [wanted].flat().includes(states[region] ?? ''),
  )
}

/** The machine's own events for the end of a delay, one for each region that waits for it in these states. */
export function delayEvents(device: Device, delay: string, states: RegionStates): readonly string[] {
  return Object.entries(allRegions(device)).flatMap(([id, region]) => {
    const name = states[id] ?? region.initial
    return region.states[name]?.after?.delay === delay
      ? [`xstate.after.${delay}.${device.id}.${id}.${name}`]
      : []
  })
}
