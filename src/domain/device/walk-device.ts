import { getAdjacencyMap } from 'xstate/graph'
import { transition } from 'xstate'
import type { Device } from '../content/device.schema.ts'
import type { DeviceTask } from '../content/device-task.schema.ts'
import { allRegions, commonEvents } from './common-events.ts'
import { controlActions, taskActions, taskControls, waitAction } from './device-actions.ts'
import type { DeviceFault } from './device-faults.ts'
import { viewDevice } from './device-view.ts'
import {
  createDeviceMachine,
  delayEvents,
  type DeviceEvent,
  type DeviceMachine,
  holds,
  type RegionStates,
  regionStates,
} from './device.machine.ts'
import { type Practice, type Rung, startPractice, takeAction } from './practice.ts'

type Snapshot = ReturnType<DeviceMachine['getInitialSnapshot']>

/** One arrow of the graph; its index by serialised event hides this type from `Object.values`. */
interface Edge {
  readonly event: DeviceEvent
  readonly state: Snapshot
}

/** A device in one of its states while a task is practised, and every action with what it leads to. */
interface Place {
  readonly states: RegionStates
  readonly leads: ReadonlyMap<string, string>
}

/** Every place that a device can come to in a task, by key. */
interface TaskMap {
  readonly start: string
  readonly places: ReadonlyMap<string, Place>
}

/**
 * The events that stand for one action in a state: the action itself, or, for a wait, the end of the delays of
 * that name that are running.
 */
function eventsOf(device: Device, action: string, states: RegionStates): readonly string[] {
  const delay = Object.keys(device.delays).find((id) => waitAction(id) === action)
  return delay ? delayEvents(device, delay, states) : [action]
}

function isThere(device: Device, task: DeviceTask, action: string, states: RegionStates): boolean {
  const control = taskControls(device, task).find((it) => controlActions(it).includes(action))
  return control ? holds(control.when, states) : true
}

const key = (states: RegionStates) => JSON.stringify(states)

/** Walks every place that a device comes to when a learner may press anything that a task offers. */
function mapTask(device: Device, task: DeviceTask): TaskMap {
  const machine = createDeviceMachine(device, task.start)
  const actions = [...taskActions(device, task), ...Object.keys(device.delays).map(waitAction)]
  const usable = (states: RegionStates) =>
    actions
      .filter((action) => isThere(device, task, action, states))
      .flatMap((action) => eventsOf(device, action, states).map((type) => ({ action, type })))
  const graph = getAdjacencyMap<Snapshot, DeviceEvent, undefined>(machine, {
    events: (snapshot) => usable(regionStates(snapshot)).map(({ type }) => ({ type })),
    serializeState: (snapshot) => key(regionStates(snapshot)),
    limit: 100_000,
  })
  const places = new Map<string, Place>()
  for (const node of Object.values(graph)) {
    const states = regionStates(node.state)
    const edges = new Map(Object.values<Edge>(node.transitions).map((edge) => [edge.event.type, edge.state]))
    const leads = new Map<string, string>()
    for (const { action, type } of usable(states)) {
      const lead = edges.get(type)
      if (lead) leads.set(action, key(regionStates(lead)))
    }
    places.set(key(states), { states, leads })
  }
  return { start: key(regionStates(machine.getInitialSnapshot(undefined as never))), places }
}

/** Practice on the map: where the device is, and how far the learner has come. */
interface Standing {
  readonly place: string
  readonly practice: Practice
}

const standingKey = ({ place, practice }: Standing) => `${place}|${practice.done.toSorted().join()}`

/** A standing keeps no memory of the way there, so that two ways to the same standing are one. */
function forget(practice: Practice): Practice {
  return { ...practice, deeds: [], since: 0, slips: 0, feedback: null }
}

/** What a walk over device and practice together found. */
interface PracticeWalk {
  /** Standings from which the end can be reached. */
  readonly solvable: ReadonlySet<string>
  /** For each slip that was met: the standings right after it. */
  readonly slips: ReadonlyMap<number, readonly string[]>
  /** Actions that changed the device, completed a step or were a slip. */
  readonly useful: ReadonlySet<string>
  readonly start: string
}

function walkPractice(task: DeviceTask, map: TaskMap, rung: Rung): PracticeWalk {
  const states = map.places.get(map.start)?.states ?? {}
  const start: Standing = { place: map.start, practice: startPractice(task, rung, states) }
  const open = [start]
  const seen = new Set([standingKey(start)])
  const from = new Map<string, string[]>()
  const ends: string[] = []
  const slips = new Map<number, string[]>()
  const useful = new Set<string>()
  for (let standing = open.pop(); standing; standing = open.pop()) {
    const here = standingKey(standing)
    if (standing.practice.finished) {
      ends.push(here)
      continue
    }
    for (const [action, lead] of map.places.get(standing.place)?.leads ?? []) {
      const after = map.places.get(lead)
      if (!after) continue
      const took = takeAction(task, standing.practice, action, after.states)
      const next: Standing = { place: lead, practice: forget(took) }
      const there = standingKey(next)
      if (lead !== standing.place || took.feedback?.kind === 'step' || took.feedback?.kind === 'slip')
        useful.add(action)
      if (took.feedback?.kind === 'slip') {
        const at = task.slips.indexOf(took.feedback.slip)
        slips.set(at, [...(slips.get(at) ?? []), there])
      }
      from.set(there, [...(from.get(there) ?? []), here])
      if (!seen.has(there)) {
        seen.add(there)
        open.push(next)
      }
    }
  }
  return { solvable: reachBack(ends, from), slips, useful, start: standingKey(start) }
}

function reachBack(ends: readonly string[], from: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set(ends)
  const open = [...ends]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const before of from.get(at) ?? []) {
      if (reached.has(before)) continue
      reached.add(before)
      open.push(before)
    }
  }
  return reached
}

/** Which states the ten common events alone lead to. */
function statesByCommonEvents(device: Device): ReadonlySet<string> {
  const machine = createDeviceMachine(device)
  const found = new Set<string>()
  const seen = new Set<string>()
  const open: Snapshot[] = [machine.getInitialSnapshot(undefined as never)]
  for (let snapshot = open.pop(); snapshot; snapshot = open.pop()) {
    const states = regionStates(snapshot)
    if (seen.has(key(states))) continue
    seen.add(key(states))
    for (const [region, state] of Object.entries(states)) found.add(`${region}.${state}`)
    for (const type of commonEvents) open.push(transition(machine, snapshot, { type })[0])
  }
  return found
}

/** Walks "Show me" for a task and says where it gets stuck, or null. */
function stuckShow(
  task: DeviceTask,
  map: TaskMap,
  shown: (step: DeviceTask['steps'][number]) => readonly string[],
) {
  let place = map.start
  let practice = startPractice(task, 'show', map.places.get(place)?.states ?? {})
  for (const step of task.steps) {
    if (practice.done.includes(step.id)) continue
    for (const action of shown(step)) {
      const lead = map.places.get(place)?.leads.get(action)
      const after = lead === undefined ? undefined : map.places.get(lead)
      if (lead === undefined || !after) return `"${action}" of step "${step.id}" cannot be done there`
      practice = takeAction(task, practice, action, after.states)
      if (practice.feedback?.kind === 'slip') return `"${action}" of step "${step.id}" counts as a slip`
      place = lead
    }
    if (!practice.done.includes(step.id)) return `step "${step.id}" is not done after its own actions`
  }
  return null
}

/**
 * Walks every state of a device through every one of its tasks and says what cannot be reached, done or mended.
 * Call it on a device without structural faults; it is for checks and tests, never for the browser.
 */
export function walkDevice(
  device: Device,
  shown: (step: DeviceTask['steps'][number]) => readonly string[],
): readonly DeviceFault[] {
  const faults: DeviceFault[] = []
  const reached = new Set(statesByCommonEvents(device))
  const useful = new Set<string>()
  for (const task of device.tasks) {
    const at = `tasks.${task.id}`
    const map = mapTask(device, task)
    for (const { states } of map.places.values()) {
      for (const [region, state] of Object.entries(states)) reached.add(`${region}.${state}`)
      const waits = viewDevice(device, states).waits.map((wait) => wait.delay)
      if (waits.length > 1)
        faults.push({ path: at, message: `Two waits run at once: ${waits.join(', ')}. Keep one.` })
    }
    const stuck = stuckShow(task, map, shown)
    if (stuck) faults.push({ path: at, message: `"Show me" gets stuck: ${stuck}.` })
    for (const rung of ['steps', 'own'] as const) {
      const walk = walkPractice(task, map, rung)
      for (const action of walk.useful) useful.add(action)
      if (!walk.solvable.has(walk.start))
        faults.push({ path: at, message: `It cannot be completed (${rung}).` })
      task.slips.forEach((slip, index) => {
        const after = walk.slips.get(index)
        const here = `${at}.slips.${index}`
        if (!after) faults.push({ path: here, message: `Slip "${slip.action}" is never met (${rung}).` })
        else if (!after.every((standing) => walk.solvable.has(standing))) {
          faults.push({
            path: here,
            message: `After slip "${slip.action}" the task cannot be completed (${rung}).`,
          })
        }
      })
    }
  }
  for (const [id, region] of Object.entries(allRegions(device))) {
    for (const state of Object.keys(region.states)) {
      if (!reached.has(`${id}.${state}`)) {
        faults.push({
          path: `regions.${id}.states.${state}`,
          message: 'No task and no common event leads here.',
        })
      }
    }
  }
  for (const control of device.controls) {
    if (!controlActions(control).some((action) => useful.has(action))) {
      faults.push({ path: `controls.${control.id}`, message: 'It changes nothing in any task.' })
    }
  }
  return [...new Map(faults.map((fault) => [`${fault.path} ${fault.message}`, fault])).values()]
}
