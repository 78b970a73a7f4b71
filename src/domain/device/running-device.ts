import { createActor, SimulatedClock } from 'xstate'
import type { Device } from '../content/device.schema.ts'
import { waitAction } from './device-actions.ts'
import { createDeviceMachine, type RegionStates, regionStates } from './device.machine.ts'

/** A device that is switched on. Its time stands still but for the waits that it is told to let pass. */
export interface RunningDevice {
  states(): RegionStates
  /** Does an action of the learner, a common event or a wait, and answers how the device then is. */
  act(action: string): RegionStates
  stop(): void
}

/** Starts a device. `start` puts regions into other states than their usual one. */
export function runDevice(device: Device, start?: RegionStates): RunningDevice {
  const clock = new SimulatedClock()
  const actor = createActor(createDeviceMachine(device, start), { clock }).start()
  return {
    states: () => regionStates(actor.getSnapshot()),
    act(action) {
      const delay = Object.entries(device.delays).find(([id]) => waitAction(id) === action)?.[1]
      if (delay) clock.increment(delay.seconds * 1000)
      else actor.send({ type: action })
      return regionStates(actor.getSnapshot())
    },
    stop: () => {
      actor.stop()
    },
  }
}
