import { expect, test } from 'vitest'
import { STANDARD_RULE } from '../../../src/domain/disclosure/disclosure-rule.ts'
import { type Filter, wholePilot } from '../../../src/domain/evaluation/filter.ts'
import type { StudyRow } from '../../../src/domain/evaluation/study-row.ts'
import { createStudyViews } from '../../../src/domain/evaluation/view.ts'
import { exampleStudy } from '../../support/example-figures.ts'

const { rows: someRows, content } = await exampleStudy(12)
const [example] = someRows
if (!example) throw new Error('there is no example')

let made = 0
const people = (count: number, part: Partial<StudyRow> & { readonly authority?: string } = {}): StudyRow[] =>
  Array.from({ length: count }, () => ({
    ...example,
    firstDay: '2026-05-06',
    keyed: true,
    ...part,
    id: `row ${++made}`,
    background: {
      ...example.background,
      authority: part.authority ?? 'gateshead',
      role: 'care-worker',
      about: {},
    },
  }))
const views = (...rows: readonly StudyRow[][]) => createStudyViews(rows.flat(), content, STANDARD_RULE)
const of = (part: Partial<Filter>): Filter => ({ ...wholePilot, ...part })

test('a filter leaves its people, and says what else one may filter by', () => {
  const look = views(
    people(30),
    people(20, { authority: 'sunderland' }),
    people(12, { authority: 'darlington' }),
  )
  const view = look.look(of({ authority: ['sunderland'] }), null, true)
  expect(view.ok && view.rows.length).toBe(20)
  expect(view.filters.find(({ id }) => id === 'authority')?.choices.map(({ id }) => id)).toEqual([
    'darlington',
    'gateshead',
    'sunderland',
  ])
})

test('a council with too few people is not among the choices, nor the one that would give it away', () => {
  const look = views(
    people(30),
    people(20, { authority: 'sunderland' }),
    people(6, { authority: 'darlington' }),
  )
  const choices = look.look(wholePilot, null, true).filters.find(({ id }) => id === 'authority')?.choices
  expect(choices?.map(({ id }) => id)).toEqual(['gateshead'])
  for (const authority of ['darlington', 'sunderland'])
    expect(look.look(of({ authority: [authority] }), null, true).ok).toBe(false)
})

test('an evaluator of a council sees it, the region when three others are large enough, and nothing else', () => {
  const three = [30, 20, 12].map((count, at) =>
    people(count, { authority: ['gateshead', 'sunderland', 'darlington'][at] ?? '' }),
  )
  const few = views(...three)
  const own = few.look(wholePilot, 'gateshead', true)
  expect(own.ok && own.rows.length).toBe(30)
  expect(few.look(of({ authority: ['sunderland'] }), 'gateshead', true)).toMatchObject({
    ok: false,
    sentence: 'Your account sees its own council and the region as a whole.',
  })
  expect(few.look(of({ authority: ['all'] }), 'gateshead', true).ok).toBe(false)
  const enough = views(...three, people(15, { authority: 'hartlepool' }))
  const region = enough.look(of({ authority: ['all'] }), 'gateshead', true)
  expect(region.ok && region.rows.length).toBe(77)
  expect(region.filters.find(({ id }) => id === 'authority')?.choices.map(({ id }) => id)).toEqual([
    'gateshead',
    'all',
  ])
})

test('people without a key are counted in for everybody or not at all', () => {
  const look = views(people(40), people(20, { keyed: false }))
  const count = (part: Partial<Filter>, include: boolean) => {
    const view = look.look(of(part), null, include)
    return view.ok ? view.rows.length : null
  }
  expect([count({}, false), count({}, true), count({ authority: ['gateshead'] }, true)]).toEqual([
    40,
    60,
    null,
  ])
  const few = views(people(40), people(4, { keyed: false }))
  expect(few.look(wholePilot, null, true).ok).toBe(false)
  expect(few.look(wholePilot, null, false).ok).toBe(true)
})

test('weeks are looked at in spans of ten people or more; at most three filters stand together', () => {
  const look = views(
    people(20, { firstDay: '2026-05-06' }),
    people(3, { firstDay: '2026-05-13' }),
    people(20, { firstDay: '2026-05-20' }),
  )
  const whole = look.look(wholePilot, null, true)
  expect(whole.periods).toEqual(['2026-05-04', '2026-05-11'])
  const from = look.look(of({ from: '2026-05-11' }), null, true)
  expect(from.ok && from.rows.length).toBe(23)
  expect(look.look(of({ from: '2026-05-18' }), null, true).ok).toBe(false)
  const four = of({ authority: ['gateshead'], role: ['care-worker'], way: ['lite'], from: '2026-05-04' })
  expect(look.look(four, null, true)).toMatchObject({
    ok: false,
    sentence: 'At most 3 filters may stand together. Take one out.',
  })
})
