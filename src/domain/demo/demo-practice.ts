import type { Device } from '../content/device.schema.ts'
import type { DeviceTask } from '../content/device-task.schema.ts'
import { waitAction } from '../device/device-actions.ts'
import { createPracticeRun, type PracticeRun } from '../device/practice-run.ts'
import { dueSteps, nextAction, type Rung } from '../device/practice.ts'
import type { DemoPerson } from './demo-person.ts'
import type { DemoRandom } from './demo-random.ts'
import type { DemoSession } from './demo-session.ts'

/** Who practises what. */
export interface DemoPractice {
  readonly device: Device
  readonly task: DeviceTask
  readonly person: DemoPerson
  readonly random: DemoRandom
}

/** Practises one task on the real device chart: steps in order, slips and asked-for help among them. */
export async function practiseTask(at: DemoSession, parts: DemoPractice): Promise<void> {
  const { device, task, person, random } = parts
  const rung: Rung = random.happens(0.15) ? 'show' : random.happens(0.7) ? 'steps' : 'own'
  const run = createPracticeRun({ device, task, rung, record: (...facts) => at.session.record(...facts) })
  const mostActions = task.steps.length * 6
  for (let action = 0; action < mostActions && !run.state().practice.finished; action++) {
    at.pass(6)
    if (random.happens(0.01)) break
    if (rung === 'show') await run.next()
    else await actOnce(run, parts)
    if (rung !== 'show' && random.happens(person.clumsiness / 4)) await run.help()
  }
  await run.leave()
}

async function actOnce(run: PracticeRun, { device, task, person, random }: DemoPractice): Promise<void> {
  const { practice } = run.state()
  const step = dueSteps(task, practice.done)[0]
  if (!step) return
  const slips = task.slips.filter(({ during }) => !during || during.includes(step.id))
  const due = nextAction(step, practice)
  const isSlip = slips.length > 0 && random.happens(person.clumsiness)
  const action = isSlip ? random.pick(slips).action : due
  const delay = Object.keys(device.delays).find((id) => waitAction(id) === action)
  if (delay) await run.wait(delay)
  else if (action) await run.act(action)
}
