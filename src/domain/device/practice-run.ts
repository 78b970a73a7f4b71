import type { VisitFact } from '../attempt/visit-event.schema.ts'
import type { DeviceTask } from '../content/device-task.schema.ts'
import type { Device } from '../content/device.schema.ts'
import { waitAction } from './device-actions.ts'
import { type DeviceView, viewDevice } from './device-view.ts'
import type { RegionStates } from './device.machine.ts'
import {
  actionFacts,
  askHelp,
  dueSteps,
  finishedFact,
  type Practice,
  type Rung,
  shownActions,
  startedFact,
  startPractice,
  takeAction,
} from './practice.ts'
import { runDevice } from './running-device.ts'

/** What a practice screen shows. The same object until something changed. */
export interface PracticeView {
  readonly practice: Practice
  readonly view: DeviceView
  /** How many steps "Show me" has played. */
  readonly shown: number
  /** False when the last action could not be saved on this device. */
  readonly saved: boolean
}

/** One go at one task: a running device, and how far the learner has come with it. */
export interface PracticeRun {
  state(): PracticeView
  subscribe(listener: () => void): () => void
  /** Takes an action. Resolves when its facts are on disk and the screen may show what came of it. */
  act(action: string): Promise<void>
  /** Lets a delay pass. The device's time stands still until then; a screen that runs in real time calls this itself. */
  wait(delay: string): Promise<void>
  /** Opens help for the step that is due. */
  help(): Promise<void>
  /** "Show me": plays the next step, or takes the last one back. */
  next(): Promise<void>
  back(): Promise<void>
  /** Ends the run. States that it was left when it was begun and not finished. */
  leave(): Promise<void>
}

/** What a run needs. `record` resolves when the facts are on disk. */
export interface PracticeRunParts {
  readonly device: Device
  readonly task: DeviceTask
  readonly rung: Rung
  readonly record: (...facts: readonly VisitFact[]) => Promise<void>
}

/** Starts a go at a task. Calls are queued, so that two quick presses keep their order. */
export function createPracticeRun(parts: PracticeRunParts): PracticeRun {
  const { device, task, rung } = parts
  const listeners = new Set<() => void>()
  let running = runDevice(device, task.start)
  let isBegun = false
  let unsaved: readonly VisitFact[] = []
  let isOver = false
  let practice = startPractice(task, rung, running.states())
  // What "Show me" has played, a list of actions for each step, and how far it stands now.
  const played: (readonly string[])[] = []
  let shown = 0
  let current = publishable(true)
  let queue: Promise<void> = Promise.resolve()

  function publishable(saved: boolean): PracticeView {
    return { practice, view: viewDevice(device, practice.states), shown, saved }
  }

  function publish(saved: boolean) {
    current = publishable(saved)
    for (const listener of listeners) listener()
  }

  function enqueue(work: () => Promise<void>): Promise<void> {
    const done = queue.then(() => (isOver ? undefined : work()))
    queue = done.catch(() => undefined)
    return done
  }

  /** Facts that cannot be saved do not stop practice: the screen says so, and they go with the next ones. */
  async function save(facts: readonly VisitFact[]): Promise<boolean> {
    unsaved = [...unsaved, ...(isBegun ? [] : [startedFact(device.id, task.id, rung)]), ...facts]
    isBegun = true
    try {
      await parts.record(...unsaved)
      unsaved = []
      return true
    } catch {
      return false
    }
  }

  async function settleAction(action: string, states: RegionStates) {
    const before = practice
    practice = takeAction(task, before, action, states)
    // After the end the device may be tried on; that is play, not practice.
    publish(before.finished || (await save(actionFacts(device.id, task, before, practice))))
  }

  /** Does actions again that are on record already. */
  function replay(actions: readonly string[]) {
    for (const action of actions) {
      practice = takeAction(task, practice, action, running.act(action))
    }
  }

  return {
    state: () => current,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    act: (action) => enqueue(() => settleAction(action, running.act(action))),
    wait: (delay) => enqueue(() => settleAction(waitAction(delay), running.act(waitAction(delay)))),
    help: () =>
      enqueue(async () => {
        practice = askHelp(task, practice)
        publish(current.saved)
      }),
    next: () =>
      enqueue(async () => {
        const again = played[shown]
        const step = dueSteps(task, practice.done)[0]
        if (!step) return
        const actions = again ?? shownActions(step)
        if (!again) played.push(actions)
        shown += 1
        if (again) replay(actions)
        else for (const action of actions) await settleAction(action, running.act(action))
        publish(current.saved)
      }),
    back: () =>
      enqueue(async () => {
        shown = Math.max(0, shown - 1)
        running.stop()
        running = runDevice(device, task.start)
        practice = startPractice(task, rung, running.states())
        replay(played.slice(0, shown).flat())
        publish(current.saved)
      }),
    leave: () =>
      enqueue(async () => {
        // A run that nobody began may be taken up again: a screen can be taken away and put back.
        if (!isBegun || practice.finished) return
        isOver = true
        running.stop()
        await save([finishedFact(device.id, task.id, practice, 'left')])
      }),
  }
}
