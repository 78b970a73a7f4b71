import { describe, expect, test } from 'vitest'
import type { VisitEvent } from '../../../src/domain/attempt/visit-event.schema.ts'
import { peopleOf } from '../../../src/domain/measures/people-of.ts'
import { selectWaves } from '../../../src/domain/measures/select-waves.ts'
import { rated, started, storyStarted, visitEvents } from './visit-log.ts'

const CODE = 'K7M4-Q2X9'
const day1 = '2027-02-01T09:00:00.000Z'

/** Values of the four waves of `recommend` for the one person in the events. */
function waves(...visits: readonly (readonly VisitEvent[])[]) {
  const people = peopleOf(visits.flat())
  expect(people).toHaveLength(1)
  const [person] = people
  if (!person) throw new Error('nobody')
  const { t0, t1, t2, lookingBack } = selectWaves(person, 'recommend')
  return [t0, t1, t2, lookingBack].map((rating) => rating && (rating.value ?? rating.missing))
}

describe('before', () => {
  test('[MW1] T0 is the last before or wait rating before the first story', () => {
    const first = visitEvents(1, day1, [started(), rated('recommend', 'before', 2)], CODE)
    const waiting = visitEvents(
      2,
      '2027-03-01T09:00:00.000Z',
      [started(), rated('recommend', 'wait', 3)],
      CODE,
    )
    const session = visitEvents(
      3,
      '2027-04-01T09:00:00.000Z',
      [started(), storyStarted, rated('recommend', 'before', 5), rated('recommend', 'after', 4)],
      CODE,
    )
    expect(waves(first, waiting, session)).toEqual([3, 4, null, null])
  })

  test('[MW1] without a story every before rating is before it', () => {
    expect(waves(visitEvents(1, day1, [started(), rated('recommend', 'before', 2)]))).toEqual([
      2,
      null,
      null,
      null,
    ])
  })

  test('[MW4] within a visit the last answer counts', () => {
    const facts = [started(), rated('recommend', 'before', 2), rated('recommend', 'before', 4), storyStarted]
    expect(waves(visitEvents(1, day1, facts))).toEqual([4, null, null, null])
  })

  test('[MW4] a visit that ends in a skip gives no answer; an earlier visit may', () => {
    const skipped = [
      started(),
      rated('recommend', 'before', 2),
      rated('recommend', 'before', null),
      storyStarted,
    ]
    expect(waves(visitEvents(1, day1, skipped))).toEqual([null, null, null, null])
    const earlier = visitEvents(
      2,
      '2027-01-01T09:00:00.000Z',
      [started(), rated('recommend', 'before', 1)],
      CODE,
    )
    expect(waves(earlier, visitEvents(1, day1, skipped, CODE))).toEqual([1, null, null, null])
  })

  test('[MW4] "not part of my job" is an answer', () => {
    const facts = [started(), rated('recommend', 'before', 'not-my-job'), storyStarted]
    expect(waves(visitEvents(1, day1, facts))).toEqual(['not-my-job', null, null, null])
  })
})

describe('after and later', () => {
  const session = visitEvents(
    1,
    day1,
    [
      started(),
      rated('recommend', 'before', 2),
      storyStarted,
      rated('recommend', 'after', 4),
      rated('recommend', 'then', 1),
    ],
    CODE,
  )
  const later = (visit: number, at: string, value: number | null) =>
    visitEvents(visit, at, [started(), rated('recommend', 'later', value)], CODE)

  test('[MW2] T1 is the first after rating, and looking back is from the same visit', () => {
    const again = visitEvents(
      2,
      '2027-02-03T09:00:00.000Z',
      [started(), storyStarted, rated('recommend', 'after', 5), rated('recommend', 'then', 5)],
      CODE,
    )
    expect(waves(session, again)).toEqual([2, 4, null, 1])
  })

  test.each([
    ['27 days after', '2027-02-28T23:50:00.000Z', null],
    ['28 days after', '2027-03-01T00:01:00.000Z', 3],
    ['84 days after', '2027-04-26T23:50:00.000Z', 3],
    ['85 days after', '2027-04-27T00:01:00.000Z', null],
  ])('[MW3] a later rating %s', (_, at, expected) => {
    expect(waves(session, later(2, at, 3))).toEqual([2, 4, expected, 1])
  })

  test('[MW3] T2 is the first later rating in the window', () => {
    const visits = [
      later(2, '2027-02-10T09:00:00.000Z', 5),
      later(3, '2027-03-10T09:00:00.000Z', 3),
      later(4, '2027-04-01T09:00:00.000Z', 4),
    ]
    expect(waves(session, ...visits)).toEqual([2, 4, 3, 1])
  })

  test('[MW3] a question skipped after the session can still have a T2', () => {
    const skipped = visitEvents(
      1,
      day1,
      [
        started(),
        rated('recommend', 'before', 2),
        storyStarted,
        rated('recommend', 'after', null),
        rated('use', 'after', 4),
      ],
      CODE,
    )
    expect(waves(skipped, later(2, '2027-03-10T09:00:00.000Z', 3))).toEqual([2, null, 3, null])
  })

  test('[MW3] without any after rating there is no T2', () => {
    const before = visitEvents(1, day1, [started(), rated('recommend', 'before', 2)], CODE)
    expect(waves(before, later(2, '2027-03-10T09:00:00.000Z', 3))).toEqual([2, null, null, null])
  })
})
