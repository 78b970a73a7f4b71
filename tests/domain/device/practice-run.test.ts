import { expect, test } from 'vitest'
import type { VisitFact } from '../../../src/domain/attempt/visit-event.schema.ts'
import { createPracticeRun } from '../../../src/domain/device/practice-run.ts'
import type { Rung } from '../../../src/domain/device/practice.ts'
import { bell, ringIt } from './bell-device.ts'

function open(rung: Rung = 'steps') {
  const facts: VisitFact[] = []
  let isDiskFull = false
  const run = createPracticeRun({
    device: bell,
    task: ringIt,
    rung,
    record: async (...stated) => {
      if (isDiskFull) throw new Error('disk full')
      facts.push(...stated)
    },
  })
  const fillDisk = (full: boolean) => {
    isDiskFull = full
  }
  return { run, facts, fillDisk }
}

const about = { device: 'bell', task: 'ring-it', rung: 'steps' } as const
const step = (action: string, extra = {}) => ({
  kind: 'practice.step',
  ...about,
  action,
  slip: false,
  help: false,
  ...extra,
})

test('[PR5] a whole task is stated as facts, in order', async () => {
  const { run, facts } = open()
  await run.act('look-lamp')
  await run.act('shout')
  for (const action of ['key-1', 'name-right', 'lift', 'ring']) await run.act(action)
  await run.wait('fade')
  expect(facts).toEqual([
    { kind: 'practice.started', ...about },
    step('look-lamp'),
    step('shout', { slip: true }),
    step('key-1'),
    step('name-right'),
    step('lift'),
    step('ring'),
    step('wait-fade'),
    { kind: 'practice.finished', ...about, outcome: 'done', steps: 7, slips: 1, helped: 0 },
  ])
  expect(run.state().practice.finished).toBe(true)
  await run.act('shout')
  await run.leave()
  expect(facts).toHaveLength(9)
})

test('[PR6] a step after help says so, the next one does not', async () => {
  const { run, facts } = open()
  await run.help()
  expect(facts).toEqual([])
  await run.act('look-lamp')
  await run.act('lift')
  expect(facts.slice(1)).toEqual([step('look-lamp', { help: true }), step('lift')])
})

test('[PR7] leaving is stated only for what was begun', async () => {
  const idle = open()
  await idle.run.leave()
  expect(idle.facts).toEqual([])
  const begun = open('own')
  await begun.run.act('look-lamp')
  await begun.run.leave()
  await begun.run.leave()
  await begun.run.act('shout')
  expect(begun.facts.at(-1)).toMatchObject({ kind: 'practice.finished', outcome: 'left', steps: 1 })
  expect(begun.facts).toHaveLength(3)
})

test('[PR8] the view changes only after the facts are on disk', async () => {
  const waiting: (() => void)[] = []
  const run = createPracticeRun({
    device: bell,
    task: ringIt,
    rung: 'steps',
    record: () => new Promise((resolve) => void waiting.push(resolve)),
  })
  const acted = run.act('look-lamp')
  await Promise.resolve()
  expect(run.state().practice.done).toEqual([])
  waiting[0]?.()
  await acted
  expect(run.state().practice.done).toEqual(['look'])
})

test('[PR8] when facts cannot be saved practice goes on, says so, and loses nothing', async () => {
  const { run, facts, fillDisk } = open()
  fillDisk(true)
  await run.act('look-lamp')
  expect(run.state()).toMatchObject({ saved: false, practice: { done: ['look'] } })
  fillDisk(false)
  await run.act('lift')
  expect(run.state().saved).toBe(true)
  expect(facts).toEqual([{ kind: 'practice.started', ...about }, step('look-lamp'), step('lift')])
})

test('[PR9] "Show me" plays a step at a time, goes back, and states nothing twice', async () => {
  const { run, facts } = open('show')
  await run.next()
  await run.next()
  expect(run.state()).toMatchObject({ shown: 2, practice: { done: ['look', 'code'] } })
  await run.back()
  expect(run.state()).toMatchObject({ shown: 1, practice: { done: ['look'], states: { code: 'none' } } })
  const stated = facts.length
  await run.next()
  expect(facts).toHaveLength(stated)
  for (let at = 0; at < 6; at++) await run.next()
  expect(run.state().practice.finished).toBe(true)
  expect(facts.filter(({ kind }) => kind === 'practice.finished')).toHaveLength(1)
})

test('[DV3] time stands still until a delay is let pass', async () => {
  const { run } = open()
  await run.act('ring')
  expect(run.state().view.waits).toHaveLength(1)
  await run.wait('fade')
  expect(run.state().practice.states.bell).toBe('quiet')
})
