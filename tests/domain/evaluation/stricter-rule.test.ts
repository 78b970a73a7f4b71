import { expect, test } from 'vitest'
import { type Figure, figureSections, isShown } from '../../../src/domain/evaluation/figure.schema.ts'
import { makeFigures } from '../../../src/domain/evaluation/figures/make-figures.ts'
import { makeReport } from '../../../src/domain/evaluation/report/make-report.ts'
import { exampleStudy } from '../../support/example-figures.ts'

const rule = { smallestGroup: 20, smallestCount: 8 }
const study = { ...(await exampleStudy(160)), rule }

/** Columns of whole numbers that count something else than people. */
const otherCounts = ['goes', 'sites', 'months', 'places', 'invited', 'target', 'sessions']

/** Every number of people that a figure tells, with where it stands. */
function peopleTold({ id, table, n }: Figure): readonly (readonly [string, number])[] {
  const cells = table.rows.flatMap((row) =>
    table.columns.flatMap((column, at) => {
      const cell = row[at]
      const isOfPeople = column.kind === 'count' && !otherCounts.includes(column.id) && row[0] !== 'Sessions'
      return isOfPeople && typeof cell === 'number' ? [[`${id} ${column.id} ${row[0]}`, cell] as const] : []
    }),
  )
  return [...cells, ...(isShown(n) ? [[`${id} n`, n] as const] : [])]
}

test('[DC7] with stricter bounds no figure tells of fewer people, on the dashboard or in the report', () => {
  const figures = [
    ...figureSections.flatMap((section) => makeFigures(section, study)),
    ...makeReport(study, []).parts.flatMap((part) => part.figures),
  ]
  const told = figures.flatMap(peopleTold)
  expect(told.length).toBeGreaterThan(200)
  expect(told.filter(([, value]) => value > 0 && value < rule.smallestCount)).toEqual([])
  const sizes = told.filter(([name]) => name.endsWith(' n'))
  expect(sizes.filter(([, value]) => value > 0 && value < rule.smallestGroup)).toEqual([])
  expect(figures.some(({ state }) => state === 'shown')).toBe(true)
  // With the usual bounds there are such numbers: the test looks in the right place.
  const usual = { smallestGroup: 10, smallestCount: 5 }
  const open = figureSections
    .flatMap((section) => makeFigures(section, { ...study, rule: usual }))
    .flatMap(peopleTold)
  expect(open.some(([, value]) => value > 0 && value < rule.smallestCount)).toBe(true)
})
