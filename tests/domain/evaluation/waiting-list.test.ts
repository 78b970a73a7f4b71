import { expect, test } from 'vitest'
import { answersOf, waitingListFigures } from '../../../src/domain/evaluation/figures/waiting-list.ts'
import { makeReport } from '../../../src/domain/evaluation/report/make-report.ts'
import { readRPilot } from './r-check/r-pilot.ts'

const { study } = readRPilot()

test('without a site that waits there is no such figure, and the report says that nothing was compared', () => {
  const sites = study.sites.map((site) => ({ ...site, arm: 'first' as const }))
  expect(waitingListFigures({ ...study, sites })).toEqual([])
  const limits = makeReport({ ...study, sites }, []).parts.find(({ id }) => id === 'limits')
  expect(limits?.paragraphs[0]).toMatch(/^There is no comparison group/)
})

test('with sites that wait the comparison is in the report', () => {
  const [figure] = waitingListFigures(study)
  expect(figure?.state).toBe('shown')
  expect(makeReport(study, []).parts.find(({ id }) => id === 'change')?.figures).toContainEqual(figure)
})

test('nine people who waited are too few', () => {
  const waited = study.rows.filter(({ timed }) => timed.some(([, wave]) => wave !== 'after'))
  const started = study.rows.map((row) => ({
    ...row,
    timed: row.timed.filter(([, wave]) => wave === 'after'),
  }))
  const rows = [...started, ...waited.slice(0, 9)]
  expect(waitingListFigures({ ...study, rows })[0]?.state).toBe('too-few')
})

test('of each person the answers before and while waiting count and the first after, the last of a day', () => {
  const [row] = study.rows
  const site = study.sites[0]?.site ?? ''
  if (!row) throw new Error('There are no rows.')
  const timed = [
    ['use', 'before', '2026-05-04', 5],
    ['use', 'before', '2026-05-04', 3],
    ['recommend', 'before', '2026-05-04', 5],
    ['use', 'wait', '2026-06-30', 1],
    ['use', 'after', '2026-07-01', 4],
    ['use', 'after', '2026-09-01', 5],
  ] as const
  const rows = [
    { ...row, id: 'one', site, timed },
    { ...row, id: 'two', site: null, timed },
    { ...row, id: 'three', site: 'nowhere', timed },
  ]
  expect(answersOf({ rows, sites: study.sites }, 'use')).toEqual([
    { site, person: 'one', step: 2026 * 12 + 5, started: false, value: 0 },
    { site, person: 'one', step: 2026 * 12 + 6, started: false, value: 0 },
    { site, person: 'one', step: 2026 * 12 + 7, started: true, value: 1 },
  ])
})
