import { createActor, SimulatedClock } from 'xstate'
import type { Device } from '../content/device.schema.ts'
import { waitAction } from './device-actions.ts'
import { createDeviceMachine, delayEvents, type RegionStates, regionStates } from './device.machine.ts'

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

  /**
   * A time that ran out while something was still missing is over for the clock, and not for the person: once nothing
   * is missing any more, letting it pass does what it says.
   */
  function letPass(delay: string) {
    const running = () => delayEvents(device, delay, regionStates(actor.getSnapshot()))
    const before = running()
    clock.increment((device.delays[delay]?.seconds ?? 0) * 1000)
    const left = new Set(running())
    for (const type of before.filter((event) => left.has(event))) actor.send({ type })
  }

  return {
    states: () => regionStates(actor.getSnapshot()),
    act(action) {
      const delay = Object.keys(device.delays).find((id) => waitAction(id) === action)
      if (delay) letPass(delay)
      else actor.send({ type: action })
      return regionStates(actor.getSnapshot())
    },
    stop: () => {
      actor.stop()
    },
  }
}
