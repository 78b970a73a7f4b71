import { expect, test } from 'vitest'
import { competencyIndex } from '../../../src/domain/measures/competency-index.ts'
import { headlineCounts, isConfident } from '../../../src/domain/measures/headline-counts.ts'
import { peopleOf } from '../../../src/domain/measures/people-of.ts'
import { scenarioContent } from '../../support/scenario-content.ts'
import { rated, started, storyStarted, visitEvents } from './visit-log.ts'

type Given = number | null | 'not-my-job'

/** One person a pair of answers, each without a code. */
function people(...pairs: readonly (readonly [before: Given, after: Given])[]) {
  return peopleOf(
    pairs.flatMap(([before, after], visit) =>
      visitEvents(visit, '2027-02-01T09:00:00.000Z', [
        started(),
        rated('use', 'before', before),
        storyStarted,
        rated('use', 'after', after),
      ]),
    ),
  )
}

test('[HC1] confident means 4 or 5', () => {
  expect([1, 2, 3, 4, 5].filter(isConfident)).toEqual([4, 5])
})

test('[HC2] answers are counted by point, with "not part of my job" and no answer beside them', () => {
  const counts = headlineCounts(people([1, 4], [4, 5], ['not-my-job', 2], [null, 5]), 'use')
  expect(counts.people).toBe(4)
  expect(counts.before).toEqual({ answered: 2, confident: 1, points: [1, 0, 0, 1, 0], notMyJob: 1, none: 1 })
  expect(counts.after).toEqual({ answered: 4, confident: 3, points: [0, 1, 0, 1, 2], notMyJob: 0, none: 0 })
  expect(counts.later).toEqual({ answered: 0, confident: 0, points: [0, 0, 0, 0, 0], notMyJob: 0, none: 4 })
})

test('[HC3] pairs have 1 to 5 in both waves', () => {
  const counts = headlineCounts(
    people([1, 3], [2, 4], [3, 5], [5, 2], [4, 4], [4, 5], [5, 5], [null, 5], [2, 'not-my-job']),
    'use',
  )
  expect(counts.beforeToAfter).toEqual({ pairs: 7, stayedLow: 1, gained: 2, lost: 1, stayedHigh: 3 })
  expect(counts.beforeToLater).toEqual({ pairs: 0, stayedLow: 0, gained: 0, lost: 0, stayedHigh: 0 })
})

const given = (values: Readonly<Record<string, number>>) => (id: string) => values[id] ?? null

test('[HC4] an index needs two thirds of its questions', () => {
  const { measures } = scenarioContent()
  if (!measures) throw new Error('measures.yaml does not parse')
  // Recommend: c1 to c4 and c8. Use: c5 to c7.
  expect(competencyIndex(measures, 'recommend', given({ c1: 1, c2: 2, c3: 3, c8: 4, c5: 5 }))).toBe(2.5)
  expect(competencyIndex(measures, 'recommend', given({ c1: 1, c2: 2, c3: 3 }))).toBeNull()
  expect(competencyIndex(measures, 'use', given({ c5: 4, c7: 5 }))).toBe(4.5)
  expect(competencyIndex(measures, 'use', given({ c5: 4 }))).toBeNull()
})
