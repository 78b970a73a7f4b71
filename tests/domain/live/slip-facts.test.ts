import { expect, test } from 'vitest'
import { parseVisitEvent } from '../../../src/domain/attempt/visit-event.schema.ts'
import { SLIP_NOTICE, slipFacts, slipQuestions } from '../../../src/domain/live/slip-facts.ts'

const asked = slipQuestions(['recommend', 'use'])
const origin = { purpose: 'real', site: 'north-4', authority: 'gateshead' } as const

test('a slip becomes a visit of its own, every rating marked as typed in from paper', () => {
  const marks = new Map<string, number | 'not-my-job'>([
    ['recommend/before', 2],
    ['recommend/after', 4],
    ['use/after', 'not-my-job'],
  ])
  const facts = slipFacts({ strangeCode: null, marks }, asked, origin)
  expect(facts[0]).toMatchObject({
    kind: 'visit.started',
    mode: 'group',
    research: true,
    notice: SLIP_NOTICE,
    ...origin,
  })
  expect(facts.slice(1, -1)).toEqual(
    [
      ['recommend', 'before', 2, null],
      ['use', 'before', null, 'skipped'],
      ['recommend', 'after', 4, null],
      ['use', 'after', null, 'not-my-job'],
      ['recommend', 'then', null, 'skipped'],
      ['use', 'then', null, 'skipped'],
    ].map(([question, wave, value, missing]) => ({
      kind: 'rating.given',
      question,
      wave,
      value,
      missing,
      story: null,
      entry: 'slip',
    })),
  )
  expect(facts.at(-1)).toEqual({ kind: 'visit.finished', parts: [] })
  for (const [seq, fact] of facts.entries()) {
    const event = {
      id: '019aa000-0000-7000-8000-000000000001',
      v: 1,
      visit: '019aa000-0000-7000-8000-000000000002',
      seq,
      at: '2026-11-21T09:30:00.000Z',
      person: null,
      content: 'c1',
      live: null,
      ...fact,
    }
    expect(parseVisitEvent(event)).toMatchObject({ ok: true })
  }
})

test('a code that failed its check is kept for the linking report', () => {
  const facts = slipFacts({ strangeCode: 'K7M4-Q2XX', marks: new Map([['use/then', 1]]) }, asked, origin)
  expect(facts[1]).toEqual({ kind: 'link.given', typed: 'K7M4-Q2XX' })
})

test('an empty slip is nobody', () => {
  expect(slipFacts({ strangeCode: null, marks: new Map([['use/then', null]]) }, asked, origin)).toEqual([])
})

test('looking back asks the first two of the ten', () => {
  const ids = ['recommend', 'use', 'c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8']
  expect(slipQuestions(ids)).toHaveLength(22)
})
