import type { DeviceCall } from '../content/device-call.schema.ts'
import type { Device } from '../content/device.schema.ts'
import { type DeviceView, viewDevice } from './device-view.ts'
import type { RegionStates } from './device.machine.ts'
import { type SeenElsewhere, seenElsewhere } from './elsewhere.ts'
import { runDevice } from './running-device.ts'

/** One moment of a call, seen from the home and from elsewhere. */
export interface CallMoment {
  /** What happens in the home; the first moment has the call's introduction. */
  readonly words: string
  readonly states: RegionStates
  readonly view: DeviceView
  readonly elsewhere: SeenElsewhere
}

/** Plays a call through its device: the moment before it, then one moment a step. */
export function playCall(device: Device, call: DeviceCall): readonly CallMoment[] {
  const running = runDevice(device, call.start)
  const moment = (words: string): CallMoment => {
    const states = running.states()
    return { words, states, view: viewDevice(device, states), elsewhere: seenElsewhere(device, states) }
  }
  const moments = [moment(call.intro)]
  for (const { via, words } of call.steps) {
    for (const action of via) running.act(action)
    moments.push(moment(words))
  }
  running.stop()
  return moments
}
