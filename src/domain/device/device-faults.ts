import type { When } from '../content/device-chart.schema.ts'
import type { Device } from '../content/device.schema.ts'
import type { DeviceTask } from '../content/device-task.schema.ts'
import { allRegions, commonEventNote, commonEvents } from './common-events.ts'
import { controlActions, taskActions, waitAction } from './device-actions.ts'
import { arrowList, deviceEvents, stateArrows } from './device.machine.ts'

/** Something in a device file that does not hang together: where, and what to do, in one sentence each. */
export interface DeviceFault {
  readonly path: string
  readonly message: string
}

type Report = (path: string, message: string) => void

/** Everything in a parsed device that does not hang together. An empty list means that it can be used. */
export function deviceFaults(device: Device): readonly DeviceFault[] {
  const faults: DeviceFault[] = []
  const report: Report = (path, message) => faults.push({ path, message })
  checkRegions(device, report)
  checkParts(device, report)
  checkCommonEvents(device, report)
  checkFacts(device, report)
  for (const task of device.tasks) checkTask(device, task, report)
  checkTwice(
    device.tasks.map((task) => task.id),
    'tasks',
    report,
  )
  return faults
}

function checkTwice(ids: readonly string[], path: string, report: Report) {
  for (const id of new Set(ids.filter((it, at) => ids.indexOf(it) !== at))) {
    report(path, `"${id}" is used twice. Give each its own id.`)
  }
}

function checkWhen(device: Device, when: When | undefined, path: string, report: Report) {
  const regions = allRegions(device)
  for (const [id, wanted] of Object.entries(when ?? {})) {
    const region = regions[id]
    if (!region) {
      report(path, `There is no region "${id}". The regions are: ${Object.keys(regions).join(', ')}.`)
      continue
    }
    for (const state of [wanted].flat()) {
      if (region.states[state]) continue
      report(
        path,
        `Region "${id}" has no state "${state}". It has: ${Object.keys(region.states).join(', ')}.`,
      )
    }
  }
}

function checkRegions(device: Device, report: Report) {
  const events = new Set(deviceEvents(device))
  for (const [id, region] of Object.entries(allRegions(device))) {
    const at = `regions.${id}`
    if (!region.states[region.initial]) report(`${at}.initial`, `There is no state "${region.initial}" here.`)
    for (const [name, state] of Object.entries(region.states)) {
      const here = `${at}.states.${name}`
      const arrows = Object.entries(stateArrows(device, state)).flatMap(([event, list]) => {
        if (!events.has(event))
          report(`${here}.on`, `No control gives "${event}", and it is no common event.`)
        return arrowList(list)
      })
      const delayed = state.after ? arrowList(state.after.to) : []
      for (const arrow of [...arrows, ...delayed, ...(state.always ?? [])]) {
        if (!region.states[arrow.to])
          report(here, `An arrow leads to "${arrow.to}", which is no state of "${id}".`)
        checkWhen(device, arrow.when, here, report)
      }
      if (state.after && !device.delays[state.after.delay]) {
        report(`${here}.after`, `There is no delay "${state.after.delay}". Add it under delays.`)
      }
      if (state.sound && !device.sounds[state.sound]) {
        report(`${here}.sound`, `There is no sound "${state.sound}". Add it under sounds, with a caption.`)
      }
      for (const lamp of Object.keys(state.indicators ?? {})) {
        if (!device.indicators[lamp])
          report(`${here}.indicators`, `There is no lamp "${lamp}" under indicators.`)
      }
    }
  }
}

function checkParts(device: Device, report: Report) {
  checkTwice(
    device.controls.map((control) => control.id),
    'controls',
    report,
  )
  const actions = device.controls.flatMap(controlActions)
  checkTwice(actions, 'controls (as actions)', report)
  for (const control of device.controls) {
    checkWhen(device, control.when, `controls.${control.id}.when`, report)
    if (control.kind !== 'digit') continue
    for (const action of control.clearedBy) {
      if (!actions.includes(action))
        report(`controls.${control.id}.clearedBy`, `No control gives "${action}".`)
    }
  }
  device.poses?.forEach((pose, at) => checkWhen(device, pose.when, `poses.${at}`, report))
}

function checkCommonEvents(device: Device, report: Report) {
  const handled = new Set(
    Object.values(allRegions(device)).flatMap((region) =>
      Object.values(region.states).flatMap((state) => Object.keys(state.on ?? {})),
    ),
  )
  for (const event of commonEvents) {
    if (handled.has(event) || commonEventNote(device, event) !== null) continue
    report('differs', `Nothing answers "${event}". Add an arrow, or say under differs what happens.`)
  }
}

function checkFacts(device: Device, report: Report) {
  const sources = new Set(device.sources.map((source) => source.id))
  checkTwice(
    device.facts.map((fact) => fact.id),
    'facts',
    report,
  )
  for (const fact of device.facts) {
    const at = `facts.${fact.id}`
    for (const id of fact.sources)
      if (!sources.has(id)) report(at, `There is no source "${id}" in this file.`)
    if (fact.sources.length === 0 && fact.generalKnowledge !== true) {
      report(at, 'Name a source, or say generalKnowledge: true.')
    }
  }
  const used = new Set(device.facts.flatMap((fact) => fact.sources))
  for (const id of sources) if (!used.has(id)) report('sources', `No fact uses source "${id}". Remove it.`)
}

function checkTask(device: Device, task: DeviceTask, report: Report) {
  const at = `tasks.${task.id}`
  const actions = new Set([...taskActions(device, task), ...Object.keys(device.delays).map(waitAction)])
  const known = new Set(device.controls.map((control) => control.id))
  const steps = task.steps.map((step) => step.id)
  checkTwice(steps, `${at}.steps`, report)
  checkWhen(device, task.start, `${at}.start`, report)
  for (const id of task.beside ?? []) {
    if (!known.has(id)) report(`${at}.beside`, `There is no control "${id}".`)
  }
  if (task.stage && !allRegions(device)[task.stage.marks]) {
    report(`${at}.stage`, `There is no region "${task.stage.marks}".`)
  }
  task.stage?.markers?.forEach((marker) => checkWhen(device, marker.when, `${at}.stage.markers`, report))
  for (const step of task.steps) {
    const here = `${at}.steps.${step.id}`
    if (!step.do && !step.until) report(here, 'Say what completes this step: do, until or both.')
    if (!step.do && !step.via) report(here, 'A step with until alone needs via: the actions that lead there.')
    checkWhen(device, step.until, here, report)
    for (const action of [...(step.do ?? []), ...(step.via ?? [])]) {
      if (!actions.has(action)) report(here, `No control of this task gives "${action}".`)
    }
  }
  task.slips.forEach((slip, index) => {
    const here = `${at}.slips.${index}`
    if (!actions.has(slip.action)) report(here, `No control of this task gives "${slip.action}".`)
    checkWhen(device, slip.when, here, report)
    for (const id of slip.during ?? []) if (!steps.includes(id)) report(here, `There is no step "${id}".`)
  })
}
