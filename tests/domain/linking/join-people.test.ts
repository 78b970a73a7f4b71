import { expect, test } from 'vitest'
import type { VisitEvent, VisitFact } from '../../../src/domain/attempt/visit-event.schema.ts'
import { EVENT_VERSION } from '../../../src/domain/attempt/event-version.ts'
import { baselineDifference } from '../../../src/domain/linking/baseline-difference.ts'
import { joinPeople, rootsOf } from '../../../src/domain/linking/join-people.ts'
import { linkRecordOf } from '../../../src/domain/linking/link-record.ts'
import { type PersonLog, peopleOf } from '../../../src/domain/measures/people-of.ts'
import { selectWaves } from '../../../src/domain/measures/select-waves.ts'
import { meanDifference, shareDifference } from '../../../src/domain/statistics/two-groups.ts'
import { NOTHING_SAID } from '../../../src/domain/attempt/nothing-said.ts'

function visit(
  number: number,
  day: string,
  person: string | null,
  facts: readonly VisitFact[],
): VisitEvent[] {
  const started: VisitFact = {
    kind: 'visit.started',
    purpose: 'real',
    mode: 'self',
    way: 'lite',
    research: true,
    notice: '2026',
    site: 'quayside',
    ...NOTHING_SAID,
  }
  return [started, ...facts].map((fact, seq) => ({
    id: `00000000-0000-7000-8000-${String(number * 100 + seq).padStart(12, '0')}`,
    v: EVENT_VERSION,
    visit: `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`,
    seq,
    at: `${day}T09:${String(10 + seq)}:00.000Z`,
    person,
    content: 'one',
    live: null,
    ...fact,
  }))
}

function rating(wave: 'before' | 'after' | 'later', value: number): VisitFact {
  return { kind: 'rating.given', question: 'use', wave, value, missing: null, story: null, entry: 'self' }
}

const first = visit(1, '2026-01-05', 'K7M4-Q2XN', [
  { kind: 'link.given', self_made: 'aa' },
  rating('before', 2),
  rating('after', 4),
])
const later = visit(2, '2026-02-20', null, [
  { kind: 'link.given', typed: 'K7M4-Q2XM' },
  { kind: 'link.given', self_made: 'bb' },
  rating('later', 5),
])
const logs = new Map<string, PersonLog>(peopleOf([...later, ...first]).map((log, at) => [`r${at + 1}`, log]))

test('[LK7] linking sees codes, sites and waves, and nothing else', () => {
  expect([...logs].map(([id, log]) => linkRecordOf(log, id))).toEqual([
    {
      id: 'r1',
      code: 'K7M4-Q2XN',
      site: 'quayside',
      waves: { before: true, after: true, later: false },
      selfMade: 'aa',
      typed: [],
    },
    {
      id: 'r2',
      code: null,
      site: 'quayside',
      waves: { before: false, after: false, later: true },
      selfMade: 'bb',
      typed: ['K7M4-Q2XM'],
    },
  ])
})

test('[LK8] joined answers are one person: the follow-up counts', () => {
  const [joined, ...others] = joinPeople(logs, rootsOf([{ from: 'r2', to: 'r1' }]))
  expect(others).toEqual([])
  expect(joined?.person).toBe('K7M4-Q2XN')
  expect(joined?.visits.map(({ events }) => events[0]?.at)).toEqual([first[0]?.at, later[0]?.at])
  const waves = joined ? selectWaves(joined, 'use') : null
  expect([waves?.t0?.value, waves?.t1?.value, waves?.t2?.value]).toEqual([2, 4, 5])
})

test('[LK8] without links everybody stays who they are; a circle of links ends', () => {
  expect(joinPeople(logs, rootsOf([]))).toEqual([...logs.values()])
  const circle = [
    { from: 'r1', to: 'r2' },
    { from: 'r2', to: 'r1' },
  ]
  expect(joinPeople(logs, rootsOf(circle)).flatMap(({ visits }) => visits)).toHaveLength(2)
})

const answers = (values: readonly number[], followed: boolean) =>
  values.map((before) => ({ before, followed }))

test('[LK9] those followed are compared with the rest', () => {
  expect(baselineDifference([...answers([2, 4, 5, 3], true), ...answers([1, 2, 4], false)])).toEqual({
    followed: 4,
    rest: 3,
    confident: shareDifference({ count: 2, n: 4 }, { count: 1, n: 3 }),
    mean: meanDifference([2, 4, 5, 3], [1, 2, 4]),
  })
  expect(baselineDifference(answers([2], true))).toEqual({
    followed: 1,
    rest: 0,
    confident: null,
    mean: null,
  })
})
