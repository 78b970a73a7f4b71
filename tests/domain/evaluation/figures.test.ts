import { describe, expect, test } from 'vitest'
import type { ChartOf, Figure } from '../../../src/domain/evaluation/figure.schema.ts'
import { isShown } from '../../../src/domain/evaluation/figure.schema.ts'
import { headlineFigures, toldPairs } from '../../../src/domain/evaluation/figures/confidence.ts'
import { deservedFigures } from '../../../src/domain/evaluation/figures/deserved.ts'
import { sensitivityFigures } from '../../../src/domain/evaluation/figures/sensitivity.ts'
import { sizeFigures } from '../../../src/domain/evaluation/figures/size-of-change.ts'
import { suppressPoints } from '../../../src/domain/evaluation/figures/suppress-points.ts'
import { tookPartFigures } from '../../../src/domain/evaluation/figures/took-part.ts'
import { useFigures } from '../../../src/domain/evaluation/figures/use.ts'
import { waitingListFigures } from '../../../src/domain/evaluation/figures/waiting-list.ts'
import type { StudyRow } from '../../../src/domain/evaluation/study-row.ts'
import { STANDARD_RULE } from '../../../src/domain/disclosure/disclosure-rule.ts'
import { vectorSum } from '../../../src/domain/scoring/grade-option.ts'
import { randomFrom } from '../../../src/domain/story/random-from.ts'
import { exampleStudy } from '../../support/example-figures.ts'

const study = await exampleStudy(12)
const [example] = study.rows
if (!example) throw new Error('there is no example')

let made = 0
/** People with these answers to the first headline question: before, after, later, looking back. */
const people = (
  count: number,
  recommend: readonly (number | null)[],
  part: Partial<StudyRow> = {},
): StudyRow[] =>
  Array.from({ length: count }, () => {
    const [before = null, after = null, later = null, then = null] = recommend
    return {
      ...example,
      id: `row ${++made}`,
      waves: { recommend: [before, after, later, then] },
      timed: [],
      ...part,
    }
  })
const of = (rows: readonly StudyRow[]) => ({ ...study, rows })
const find = (figures: readonly Figure[], id: string) => {
  const figure = figures.find((one) => one.id === id)
  if (!figure) throw new Error(`there is no figure ${id}`)
  return figure
}
const changed = (figure: Figure) => figure.chart as ChartOf<'changed'> // the figure has this kind of chart

describe('who changed', () => {
  const rows = [
    ...people(32, [2, 2]),
    ...people(30, [3, 4]),
    ...people(7, [5, 1]),
    ...people(31, [4, 5]),
    ...people(12, [2]),
    ...people(4, [2, 0]),
  ]

  test('tells counts, the difference with its interval, and says so in a sentence', () => {
    const figure = find(headlineFigures(of(rows)), 'changed-recommend-after')
    expect(changed(figure)).toMatchObject({ pairs: 100, stayedLow: 32, gained: 30, lost: 7, stayedHigh: 31 })
    expect(changed(figure).difference?.value).toBeCloseTo(23, 10)
    expect(figure.sentence).toBe(
      '38 of 100 people who could be followed were confident to suggest technology before, 61 after; the change is likely between 11 and 34 points up.',
    )
  })

  test('a small number takes the interval and the p value with it', () => {
    const few = [...people(40, [2, 2]), ...people(20, [2, 4]), ...people(3, [5, 1]), ...people(30, [4, 5])]
    const figure = find(headlineFigures(of(few)), 'changed-recommend-after')
    expect(changed(figure)).toMatchObject({
      lost: { hidden: 'small' },
      difference: null,
      exactP: null,
      midP: null,
    })
    expect(figure.sentence).toContain('Some numbers are too small to be shown.')
    expect(sizeFigures(of(few))[0]?.state).toBe('too-few')
  })

  test('people who came back weeks later, all but three of those after: only what decides is told', () => {
    const near = [...people(30, [2, 4, 4]), ...people(20, [4, 4, 4]), ...people(3, [2, 2])]
    expect([...toldPairs(of(near), 'recommend')]).toEqual(['later'])
    const figures = headlineFigures(of(near))
    expect(find(figures, 'changed-recommend-after').state).toBe('too-few')
    expect(find(figures, 'changed-recommend-later').state).toBe('shown')
  })
})

test('if those who were lost had answered: unchanged pulls to nothing, worst plausible lower still', () => {
  const rows = [
    ...people(30, [2, 4, 4]),
    ...people(20, [4, 4, 4]),
    ...people(20, [2, 2, 2]),
    ...people(10, [4, 2, 2]),
  ]
  const lost = [...people(25, [2, 3]), ...people(25, [5, 5])]
  const figure = sensitivityFigures(of([...rows, ...lost]))[0]
  const change = figure?.table.rows.map((row) => row[4])
  expect(change?.map((value) => Math.round(Number(value)))).toEqual([25, 15, -4])
})

test('the five points: whatever is hidden cannot be worked out from the number of confident people', () => {
  const random = randomFrom('points')
  let hiddenPoints = 0
  for (let turn = 0; turn < 400; turn++) {
    const counts = Array.from({ length: 5 }, () => Math.floor(random() ** 2 * 30))
    const { counts: told } = suppressPoints(counts, STANDARD_RULE)
    for (const side of [
      [0, 1, 2],
      [3, 4],
    ]) {
      const hidden = side.filter((at) => !isShown(told[at] ?? 0))
      hiddenPoints += hidden.length
      // One hidden point on a side would be what is left of its sum.
      expect(hidden.length, counts.join(' ')).not.toBe(1)
    }
    for (const [at, count] of counts.entries())
      if (count > 0 && count < 5) expect(isShown(told[at] ?? 0), counts.join(' ')).toBe(false)
  }
  expect(hiddenPoints).toBeGreaterThan(100)
})

const begin = (count: number, firstDay: string) => people(count, [2], { firstDay })

test('weeks that add few people are told with the next; the last sum is the whole', () => {
  const rows = [
    ...begin(20, '2026-05-05'),
    ...begin(4, '2026-05-12'),
    ...begin(8, '2026-05-19'),
    ...begin(30, '2026-06-02'),
    ...begin(3, '2026-06-09'),
  ]
  expect(find(tookPartFigures(of(rows)), 'by-week').table.rows).toEqual([
    ['2026-05-04', 20],
    ['2026-05-11', { hidden: 'group' }],
    ['2026-05-18', 32],
    ['2026-05-25', 32],
    ['2026-06-01', { hidden: 'guard' }],
    ['2026-06-08', 65],
  ])
})

test('sure and weak: choices of one person are one cluster', () => {
  const [story] = study.content.stories
  const step = story?.steps[0]
  const weak = step?.options.find(({ vector }) => vector.rights === -1 || vector.safety === -1)
  const strong = step?.options.find(({ vector }) => vectorSum(vector) > 2)
  if (!story || !step || !weak || !strong) throw new Error('the story has no such options')
  const chose = (count: number, option: string, confidence: number | null) =>
    people(count, [2], {
      choices: [{ story: story.id, step: step.id, option, confidence, mode: 'self' }],
    })
  const rows = [
    ...chose(10, weak.id, 5),
    ...chose(20, weak.id, 1),
    ...chose(30, strong.id, 4),
    ...chose(40, strong.id, 2),
    ...chose(50, strong.id, null),
  ]
  const figure = find(deservedFigures(of(rows)), 'calibration')
  expect(figure.n).toBe(100)
  expect(figure.sentence).toBe(
    'In 10% of rated choices people were sure of a weak choice; in 40% they were unsure of one that was not weak.',
  )
  const [low, high] = (figure.table.rows[0] ?? []).slice(3).map(Number)
  expect([Math.round(low ?? 0), Math.round(high ?? 0)]).toEqual([5, 18])
})

test('ways and time: forced counts before chosen, time is of all visits together', () => {
  const visit = { mode: 'self', way: 'full', changes: [], seconds: 600, finished: true } as const
  const change = (by: 'person' | 'device') => ({ ...visit, changes: [{ way: 'list' as const, by }] })
  const rows = [
    ...people(20, [2], { visits: [visit, visit] }),
    ...people(10, [2], { visits: [change('person')] }),
    ...people(6, [2], {
      visits: [{ ...change('person'), changes: [...change('device').changes, ...change('person').changes] }],
    }),
  ]
  const figures = useFigures(of(rows))
  expect(find(figures, 'ways-changed').table.rows.map(([, count]) => count)).toEqual([20, 10, 6])
  expect(find(figures, 'time-spent').table.rows).toContainEqual(['All people together', 560])
})

test('without waiting sites there is no comparison; with them it stands beside its interval', () => {
  const first = study.sites.map((site) => ({ ...site, arm: 'first' as const }))
  expect(waitingListFigures({ ...study, sites: first })).toEqual([])
  // At first and while waiting 2 of 8 people a site are confident, after the session 6 of 8.
  const rows = study.sites.flatMap((site, place) =>
    Array.from({ length: 8 }, (_, at) =>
      people(1, [2, 4], {
        site: site.site,
        timed: [
          ['recommend', 'before', '2026-05-06', at < 2 ? 4 : 2],
          place % 2 === 0
            ? ['recommend', 'after', '2026-06-10', (at + place) % 8 < 6 ? 5 : 3]
            : ['recommend', 'wait', '2026-06-10', (at + place) % 8 < 2 ? 4 : 2],
        ],
      }),
    ).flat(),
  )
  const even = rows.map((row, at) => ({
    ...row,
    waves: { recommend: [(at % 5) + 1, (at % 5) + 1, null, null] as const },
  }))
  const [figure] = waitingListFigures(of(even))
  expect(figure?.state).toBe('shown')
  const [, n, sites, months, effect, low, high] = figure?.table.rows[0] ?? []
  expect([n, sites, months]).toEqual([192, 24, 2])
  expect(Number(effect)).toBeCloseTo(50, 0)
  expect(Number(low) < Number(effect) && Number(effect) < Number(high)).toBe(true)
})
