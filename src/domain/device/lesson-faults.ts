import type { DeviceCall } from '../content/device-call.schema.ts'
import type { DeviceDay } from '../content/device-day.schema.ts'
import type { Device } from '../content/device.schema.ts'
import { readDay } from './day/read-day.ts'
import { usualDay } from './day/day-spans.ts'
import { waitAction } from './device-actions.ts'
import type { DeviceFault } from './device-faults.ts'
import { deviceEvents } from './device.machine.ts'
import { playCall } from './play-call.ts'
import { runDevice } from './running-device.ts'

/** What does not hang together in the calls and the day of a device that is otherwise sound. */
export function lessonFaults(device: Device): readonly DeviceFault[] {
  return [
    ...(device.calls ?? []).flatMap((call) => callFaults(device, call)),
    ...(device.day ? dayFaults(device.day) : []),
    ...screenFaults(device),
  ]
}

function callFaults(device: Device, call: DeviceCall): readonly DeviceFault[] {
  const path = `calls.${call.id}`
  if (!device.elsewhere) return [{ path, message: 'Say under elsewhere who hears of a call.' }]
  const known = new Set([...deviceEvents(device), ...Object.keys(device.delays).map(waitAction)])
  const strange = call.steps.flatMap(({ via }) => via).filter((action) => !known.has(action))
  if (strange.length > 0) {
    return strange.map((action) => ({
      path,
      message: `Nothing on this device gives "${action}". Name a control or a wait.`,
    }))
  }
  const faults = stillActions(device, call).map((action) => ({
    path,
    message: `"${action}" changes nothing when it is done. Remove it, or mend the order of the steps.`,
  }))
  const moments = playCall(device, call)
  const views = new Set(moments.map(({ elsewhere }) => `${elsewhere.centre} / ${elsewhere.phone}`))
  if (views.size < 2 && call.kind !== 'line-failure')
    faults.push({
      path,
      message: 'Nobody elsewhere sees anything of it. Add seen to the states it comes through.',
    })
  return faults
}

/** Actions of a call after which the device is just as it was. Looking, telling and asking may change nothing. */
function stillActions(device: Device, call: DeviceCall): readonly string[] {
  const running = runDevice(device, call.start)
  const still: string[] = []
  for (const { via } of call.steps) {
    const before = JSON.stringify(running.states())
    for (const action of via) running.act(action)
    if (JSON.stringify(running.states()) === before) still.push(via.join(', '))
  }
  running.stop()
  return still
}

function dayFaults(day: DeviceDay): readonly DeviceFault[] {
  const places = new Set(day.places.map(({ id }) => id))
  const stays = new Set(day.stays.map(({ id }) => id))
  const faults: DeviceFault[] = []
  const expect = (id: string, known: ReadonlySet<string>, path: string, noun: string) => {
    if (!known.has(id))
      faults.push({ path, message: `There is no ${noun} "${id}". Use one of: ${[...known].join(', ')}.` })
  }
  expect(day.otherwise, places, 'day.otherwise', 'place')
  for (const stay of day.stays) expect(stay.place, places, `day.stays.${stay.id}`, 'place')
  for (const id of day.notices) expect(id, places, 'day.notices', 'place')
  const rules = new Set(day.rules.map(({ id }) => id))
  for (const fault of day.faults) {
    const at = `day.faults.${fault.id}`
    for (const id of fault.hides ?? []) expect(id, places, at, 'place')
    for (const id of fault.silences ?? []) expect(id, rules, at, 'rule')
    if (!fault.hides && !fault.silences)
      faults.push({ path: at, message: 'This fault does nothing. Say what it hides or silences.' })
  }
  for (const id of day.warmth?.heatedBy ?? []) expect(id, stays, 'day.warmth', 'stay')
  for (const rule of day.rules) {
    const at = `day.rules.${rule.id}`
    if ('places' in rule) for (const id of rule.places) expect(id, places, at, 'place')
    else if (!day.warmth) faults.push({ path: at, message: 'This rule needs a warmth. Add day.warmth.' })
  }
  if (faults.length > 0) return faults
  if (!day.stays.some((stay) => stay.moves ?? stay.optional))
    faults.push({
      path: 'day.stays',
      message: 'Nothing can be moved. Give at least one stay moves or optional.',
    })
  const usual = readDay(day, usualDay)
  if (usual.alerts.some(({ isTrue }) => !isTrue))
    faults.push({
      path: 'day',
      message: 'The usual day has a false alert without a fault. Mend stays or rules.',
    })
  return faults
}

/** An app shows something on its screen in every state of at least one of its regions. */
function screenFaults(device: Device): readonly DeviceFault[] {
  const onScreen = device.controls.filter((control) => control.onScreen)
  if (!device.screen) {
    return onScreen.map(({ id }) => ({
      path: `controls.${id}`,
      message: 'A device without a screen has no buttons on it. Add screen: phone or tablet.',
    }))
  }
  const isShown = Object.values(device.regions).some((region) =>
    Object.values(region.states).every((state) => state.screen !== undefined),
  )
  return isShown
    ? []
    : [
        {
          path: 'screen',
          message:
            'No region says in each of its states what the screen shows. Add screen to every state of one region.',
        },
      ]
}
