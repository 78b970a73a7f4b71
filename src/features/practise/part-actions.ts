import type { Control, Indicator } from '../../domain/content/device-controls.schema.ts'
import type { Device } from '../../domain/content/device.schema.ts'
import type { DeviceTask, TaskStep } from '../../domain/content/device-task.schema.ts'
import { controlActions, lookAction, taskControls } from '../../domain/device/device-actions.ts'
import { holds, type RegionStates } from '../../domain/device/device.machine.ts'
import { dueSteps, isHelped, nextAction, type Practice } from '../../domain/device/practice.ts'
import { practiseMessages as words } from './practise.messages.ts'

/** The lamps that a step of a task asks to look at. */
export function askedLamps(device: Device, task: DeviceTask): readonly string[] {
  const asked = new Set(task.steps.flatMap(({ do: deeds = [], via = [] }) => [...deeds, ...via]))
  return Object.keys(device.indicators).filter((id) => asked.has(lookAction(id)))
}

/** What a lamp is called on the picture: its own name only where a task asks to look at several. */
export function lampName(device: Device, task: DeviceTask, lamp: string): string {
  const own = device.indicators[lamp]?.label
  return askedLamps(device, task).length > 1 && own ? own : words.lamp
}

/** The name on the picture that a step asks to press, when all it asks is a look at a lamp. */
export function lampToPress(device: Device, task: DeviceTask, step: TaskStep | undefined): string | null {
  if (device.screen || task.stage || step?.do?.length !== 1) return null
  const lamp = Object.keys(device.indicators).find((id) => lookAction(id) === step.do?.[0])
  return lamp === undefined ? null : lampName(device, task, lamp)
}

/** Controls of a task that are there in the present states. */
export function presentControls(device: Device, task: DeviceTask, states: RegionStates): readonly Control[] {
  return taskControls(device, task).filter((control) => holds(control.when, states))
}

/** Whether a step that asked for the right answer of this control is done: then there is nothing more to write. */
export function isAnswered(control: Control, task: DeviceTask, practice: Practice): boolean {
  if (control.kind !== 'text') return false
  const [right] = controlActions(control)
  return task.steps.some(
    (step) => practice.done.includes(step.id) && right !== undefined && step.do?.includes(right),
  )
}

/** Whether a hold control is being held, by what was done last with it. */
export function isHeld(control: Control, practice: Practice): boolean {
  if (control.kind !== 'hold') return false
  const [start, stop] = controlActions(control)
  return practice.deeds.findLast(({ action }) => action === start || action === stop)?.action === start
}

/** The action that a press on a control gives now. Null for controls that are worked in a way of their own. */
export function pressAction(control: Control, practice: Practice): string | null {
  if (control.kind === 'digit' || control.kind === 'text') return null
  if (control.kind === 'hold') return controlActions(control)[isHeld(control, practice) ? 1 : 0] ?? null
  return control.id
}

/** The actions to point at: what the step that is due asks for next, once help was asked for it. */
export function pointedActions(task: DeviceTask, practice: Practice): ReadonlySet<string> {
  if (practice.finished || !isHelped(task, practice)) return new Set()
  const step = dueSteps(task, practice.done)[0]
  const next = step && nextAction(step, practice)
  return new Set(step?.via ? (next === undefined ? [] : [next]) : step?.do)
}

/** A node of the close-up model that can be pressed, and the control and action that it stands for. */
export interface PartNode {
  readonly node: string
  readonly control: Control
  /** Set for one key of a digit control; the others take the action that a press on them gives now. */
  readonly action?: string
}

/** The nodes of the model that stand for these controls. */
export function partNodes(controls: readonly Control[]): readonly PartNode[] {
  return controls.flatMap((control): readonly PartNode[] => {
    const { node } = control
    if (node === undefined) return []
    if (control.kind !== 'digit') return [{ node, control }]
    return controlActions(control).map((action) => ({
      node: `${node}-${action.slice(control.id.length + 1)}`,
      control,
      action,
    }))
  })
}

/** The nodes of the model that shine for a lamp. */
export function lampNodes(id: string, indicator: Indicator): readonly string[] {
  return indicator.nodes ?? [`indicator_${id}`]
}
