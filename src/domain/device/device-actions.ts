import type { Control } from '../content/device-controls.schema.ts'
import type { Device } from '../content/device.schema.ts'
import type { DeviceTask } from '../content/device-task.schema.ts'

/** The action of looking at a lamp. It changes nothing; the learner is told what the lamp shows. */
export function lookAction(indicator: string): string {
  return `look-${indicator}`
}

/** The action of letting a named delay of the device pass. */
export function waitAction(delay: string): string {
  return `wait-${delay}`
}

/** Every action that one control can give. They are also the events of the state chart. */
export function controlActions(control: Control): readonly string[] {
  switch (control.kind) {
    case 'press':
    case 'turn':
      return [control.id]
    case 'hold':
      return [control.id, `${control.id}-stop`]
    case 'digit':
      return [...control.keys].map((key) => `${control.id}-${key.toLowerCase()}`)
    case 'text':
      return [`${control.id}-right`, `${control.id}-wrong`]
  }
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '')
}

/** The action that a typed answer gives. Spaces, punctuation and capitals do not matter. */
export function answerAction(control: Extract<Control, { kind: 'text' }>, typed: string): string {
  const isRight = control.answers.some((answer) => plain(answer) === plain(typed))
  return `${control.id}-${isRight ? 'right' : 'wrong'}`
}

/** The actions that enter typed digits, in order: clear, then one action a digit. Null when a digit is no key. */
export function digitActions(
  control: Extract<Control, { kind: 'digit' }>,
  typed: string,
): readonly string[] | null {
  const keys = [...typed.toUpperCase()].filter((key) => key !== ' ')
  if (keys.length === 0 || keys.length > control.length) return null
  if (keys.some((key) => !control.keys.includes(key))) return null
  return [...control.clearedBy.slice(0, 1), ...keys.map((key) => `${control.id}-${key.toLowerCase()}`)]
}

/** Whether a control is a part of the device itself, and not something that is done beside it. */
export function isPart({ node, onScreen }: Control): boolean {
  return node !== undefined || onScreen === true
}

/** Controls that a task offers: every part of the device, and what the task puts beside it. */
export function taskControls(device: Device, task: DeviceTask): readonly Control[] {
  const beside = new Set(task.beside)
  return device.controls.filter((control) => isPart(control) || beside.has(control.id))
}

/** Every action a learner can take in a task, waits apart. */
export function taskActions(device: Device, task: DeviceTask): readonly string[] {
  return [
    ...taskControls(device, task).flatMap(controlActions),
    ...Object.keys(device.indicators).map(lookAction),
  ]
}
