import { expect, test } from 'vitest'
import { activeMs } from '../../../src/domain/measures/active-time.ts'
import { backgroundOf } from '../../../src/domain/measures/background-of.ts'
import { firstChoices } from '../../../src/domain/measures/first-choices.ts'
import { peopleOf } from '../../../src/domain/measures/people-of.ts'
import type { VisitFact } from '../../../src/domain/attempt/visit-event.schema.ts'
import { rated, started, storyStarted, visitEvents } from './visit-log.ts'

const CODE = 'K7M4-Q2X9'
const at = (day: number) => `2027-02-0${day}T09:00:00.000Z`

const purposes = (found: ReturnType<typeof peopleOf>) =>
  found.flatMap(({ visits }) => visits.map((visit) => visit.started?.purpose))

test('[MW5] test visits are never counted; demo visits only by themselves', () => {
  const events = (['real', 'demo', 'test'] as const).flatMap((purpose, visit) =>
    visitEvents(visit, at(1), [started({ purpose })]),
  )
  expect(purposes(peopleOf(events))).toEqual(['real'])
  expect(purposes(peopleOf(events, 'demo'))).toEqual(['demo'])
})

test('[MW7] a visit belongs to the code of its last coded event; visits without a code stand alone', () => {
  const [first, second] = visitEvents(1, at(2), [started(), rated('use', 'before', 1)])
  if (!first || !second) throw new Error('no events')
  const codedLate = [first, { ...second, person: CODE }]
  const other = visitEvents(2, at(1), [started()], CODE)
  const alone = [...visitEvents(3, at(3), [started()]), ...visitEvents(4, at(4), [started()])]
  const people = peopleOf([...alone, ...codedLate, ...other])
  expect(people.map(({ person, visits }) => [person, visits.length])).toEqual([
    [CODE, 2],
    [null, 1],
    [null, 1],
  ])
  // The visit that began first comes first, whatever order the events arrived in.
  expect(people[0]?.visits.map((visit) => visit.events[0]?.at)).toEqual([at(1), at(2)])
})

test('[MW6] each part of the background is from the first visit that gives it', () => {
  const events = [
    ...visitEvents(1, at(1), [started({ role: 'care-worker', about: { disability: 'no' } })], CODE),
    ...visitEvents(
      2,
      at(2),
      [started({ role: 'nurse', years: 'over-10', about: { disability: 'yes', sector: 'nhs' } })],
      CODE,
    ),
  ]
  const [person] = peopleOf(events)
  expect(person && backgroundOf(person)).toEqual({
    authority: null,
    role: 'care-worker',
    setting: null,
    years: 'over-10',
    about: { disability: 'no', sector: 'nhs' },
  })
})

const chose = (
  option: string,
  parts: Partial<Extract<VisitFact, { kind: 'decision.made' }>> = {},
): VisitFact => ({
  kind: 'decision.made',
  story: 's02',
  play: 1,
  variant: null,
  step: 'd1',
  option,
  shown: ['a', 'b', 'c'],
  confidence: 3,
  phase: 'first',
  ...parts,
})

test('[MW8] a first choice is play 1, no variant, phase first, and the earliest at its step', () => {
  const first = visitEvents(
    1,
    at(1),
    [
      started(),
      storyStarted,
      chose('a', { variant: 'no-karen' }),
      chose('a', { phase: 'again' }),
      chose('b'),
      chose('c', { step: 'd2' }),
      chose('a', { play: 2 }),
    ],
    CODE,
  )
  const second = visitEvents(2, at(2), [started(), storyStarted, chose('c')], CODE)
  const [person] = peopleOf([...second, ...first])
  expect(person && firstChoices(person).map(({ step, option }) => [step, option])).toEqual([
    ['d1', 'b'],
    ['d2', 'c'],
  ])
})

test('[MW9] time is the sum of gaps, each capped at 5 minutes', () => {
  const facts = ['09:00:00.000', '09:00:30.500', '09:20:00.000', '09:19:00.000', '09:20:00.000'].map(
    (time, index) => ({
      ...(index === 0 ? started() : rated('use', 'before', 1)),
      at: `2027-02-28T${time}Z`,
    }),
  )
  const [person] = peopleOf(visitEvents(1, at(1), facts))
  const visit = person?.visits[0]
  expect(visit && activeMs(visit)).toBe(30_500 + 5 * 60_000 + 0 + 60_000)
})
