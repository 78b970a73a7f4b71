import type { VisitFact } from '../attempt/visit-event.schema.ts'
import type { Slip, TaskStep, DeviceTask } from '../content/device-task.schema.ts'
import { holds, type RegionStates } from './device.machine.ts'

/** The three rungs: watch it done, do it with the steps beside you, do it alone. */
export type Rung = 'show' | 'steps' | 'own'

/** One thing done, and how the device stood before and after. */
interface Deed {
  readonly action: string
  readonly before: RegionStates
  readonly after: RegionStates
}

/** What the last action came to. `aside`: it did no harm, but this step asks for something else. */
export type Feedback =
  | { readonly kind: 'step'; readonly step: TaskStep }
  | { readonly kind: 'slip'; readonly slip: Slip }
  | { readonly kind: 'partly' }
  | { readonly kind: 'aside' }

/** How far practice with one task has come. Plain data; the same actions always give the same state. */
export interface Practice {
  readonly rung: Rung
  readonly done: readonly string[]
  readonly states: RegionStates
  readonly deeds: readonly Deed[]
  /** How many deeds there were when the last step was done. */
  readonly since: number
  readonly slips: number
  /** Steps for which help was asked. */
  readonly helped: readonly string[]
  readonly feedback: Feedback | null
  readonly finished: boolean
}

/** Practice before the first action. */
export function startPractice(task: DeviceTask, rung: Rung, states: RegionStates): Practice {
  const practice: Practice = {
    rung,
    done: [],
    states,
    deeds: [],
    since: 0,
    slips: 0,
    helped: [],
    feedback: null,
    finished: false,
  }
  return settle(task, practice)
}

/** The steps that may be done next: the first open one, and open neighbours of the same group. */
export function dueSteps(task: DeviceTask, done: readonly string[]): readonly TaskStep[] {
  const first = task.steps.findIndex((step) => !done.includes(step.id))
  const step = task.steps[first]
  if (!step) return []
  if (!step.group) return [step]
  const rest = task.steps.slice(first)
  const end = rest.findIndex((it) => it.group !== step.group)
  return rest.slice(0, end < 0 ? rest.length : end).filter((it) => !done.includes(it.id))
}

/** The actions that "Show me" takes for a step, in order. */
export function shownActions(step: TaskStep): readonly string[] {
  return step.via ?? step.do?.slice(0, 1) ?? []
}

/** The action that comes next in a step: of its list of actions, the first that was not taken since it was due. */
export function nextAction(step: TaskStep, practice: Practice): string | undefined {
  const actions = shownActions(step)
  let at = 0
  for (const { action } of practice.deeds.slice(practice.since)) if (action === actions[at]) at += 1
  return actions[at] ?? actions.at(-1)
}

function completes(step: TaskStep, action: string, after: RegionStates): boolean {
  if (step.do) return step.do.includes(action) && holds(step.until, after)
  return holds(step.until, after)
}

/** Ticks off steps that the device already fulfils by itself. */
function settle(task: DeviceTask, practice: Practice): Practice {
  let done = practice.done
  for (;;) {
    const step = dueSteps(task, done).find((it) => !it.do && holds(it.until, practice.states))
    if (!step) break
    done = [...done, step.id]
  }
  return { ...practice, done, finished: task.steps.every((step) => done.includes(step.id)) }
}

function findSlip(task: DeviceTask, due: readonly TaskStep[], action: string, before: RegionStates) {
  return task.slips.find(
    (slip) =>
      slip.action === action &&
      holds(slip.when, before) &&
      (!slip.during || due.some((step) => slip.during?.includes(step.id))),
  )
}

/** The state after an action that left the device in the states `after`. */
export function takeAction(
  task: DeviceTask,
  practice: Practice,
  action: string,
  after: RegionStates,
): Practice {
  const due = dueSteps(task, practice.done)
  const deed: Deed = { action, before: practice.states, after }
  const next: Practice = { ...practice, states: after, deeds: [...practice.deeds, deed], feedback: null }
  if (practice.finished) return next
  const step = due.find((it) => completes(it, action, after))
  if (step) {
    const done = [...practice.done, step.id]
    return settle(task, { ...next, done, since: next.deeds.length, feedback: { kind: 'step', step } })
  }
  const slip = findSlip(task, due, action, practice.states)
  if (slip) return { ...next, slips: practice.slips + 1, feedback: { kind: 'slip', slip } }
  const isExpected = due.some((it) => it.do?.includes(action) || it.via?.includes(action))
  return { ...next, feedback: { kind: isExpected ? 'partly' : 'aside' } }
}

/** The learner asked for help with the step that is due. */
export function askHelp(task: DeviceTask, practice: Practice): Practice {
  const step = dueSteps(task, practice.done)[0]
  if (!step || practice.helped.includes(step.id)) return practice
  return { ...practice, helped: [...practice.helped, step.id] }
}

/** Whether help is open for the step that is due. */
export function isHelped(task: DeviceTask, practice: Practice): boolean {
  return dueSteps(task, practice.done).some((step) => practice.helped.includes(step.id))
}

/** The fact that practice began. */
export function startedFact(device: string, task: string, rung: Rung): VisitFact {
  return { kind: 'practice.started', device, task, rung }
}

/** The facts of one action: the step, and the end when it was the last. `before` is the practice before the action. */
export function actionFacts(
  device: string,
  task: DeviceTask,
  before: Practice,
  after: Practice,
): readonly VisitFact[] {
  const action = after.deeds.at(-1)?.action
  if (action === undefined) return []
  const step: VisitFact = {
    kind: 'practice.step',
    device,
    task: task.id,
    rung: after.rung,
    action,
    slip: after.feedback?.kind === 'slip',
    help: isHelped(task, before),
  }
  const isEnd = after.finished && !before.finished
  return isEnd ? [step, finishedFact(device, task.id, after, 'done')] : [step]
}

/** The fact that practice ended, with what it took. */
export function finishedFact(
  device: string,
  task: string,
  practice: Practice,
  outcome: 'done' | 'left',
): VisitFact {
  return {
    kind: 'practice.finished',
    device,
    task,
    rung: practice.rung,
    outcome,
    steps: practice.deeds.length,
    slips: practice.slips,
    helped: practice.helped.length,
  }
}
