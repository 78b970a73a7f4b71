import { expect, test } from 'vitest'
import { linkingFigures } from '../../../../src/domain/evaluation/figures/linking.ts'
import { baselineFigures } from '../../../../src/domain/evaluation/figures/baseline.ts'
import { linkingReport } from '../../../../src/domain/linking/linking-report.ts'
import { settleLinks } from '../../../../src/domain/linking/settle-links.ts'
import { exampleStudy } from '../../../support/example-figures.ts'

const study = await exampleStudy(400)
const records = study.rows.map(({ id, coded, site, link }) => ({
  id,
  code: coded ? id.replace('P-', '') : null,
  site,
  ...link,
}))
const { fates: returns, open } = settleLinks(records, [])

test('demonstration people who lost their card or whose code was misread are found again', () => {
  const { returns: all, ...parts } = linkingReport(returns)
  expect(all).toBeGreaterThan(150)
  expect(parts['by-code']).toBeGreaterThan(150)
  expect(parts['by-self-made']).toBeGreaterThan(3)
  expect(parts.proposed).toBeGreaterThan(3)
  expect(new Set(open.map(({ basis }) => basis))).toEqual(new Set(['typed-slip', 'self-made-one-part']))
  expect(parts.repaired).toBe(0)
})

test('the figure counts the returns of the people that a filter leaves, and hides what is small', () => {
  expect(linkingFigures(study)).toEqual([])
  const [figure] = linkingFigures({ ...study, returns, rule: { smallestGroup: 1, smallestCount: 1 } })
  expect(figure?.n).toBe(returns.size)
  const [seen] = linkingFigures({ ...study, returns })
  for (const [, count] of seen?.table.rows ?? []) {
    expect(typeof count !== 'number' || count === 0 || count >= 5).toBe(true)
  }
  const accepted = settleLinks(records, open.slice(0, 6)).fates
  const [after] = linkingFigures({ ...study, returns: accepted })
  const row = after?.table.rows.find(([label]) => label === 'One slip away, and accepted')
  expect(row?.[1]).toBe(6)
  const few = study.rows.filter(({ id }) => returns.has(id)).slice(0, 9)
  expect(linkingFigures({ ...study, rows: few, returns })[0]?.state).toBe('too-few')
})

test('a self-made code and a code with a slip are in no figure', () => {
  const text = JSON.stringify([...linkingFigures({ ...study, returns }), ...baselineFigures(study)])
  const given = study.rows.flatMap(({ link }) => [link.selfMade ?? [], link.typed].flat())
  expect(given.length).toBeGreaterThan(100)
  for (const one of given) expect(text).not.toContain(one)
})
