import { expect, test } from 'vitest'
import { parseContent } from '../../../../src/domain/content/parse-content.ts'
import { readScenarioFiles } from '../../../support/scenario-files.ts'

const files = readScenarioFiles()
const dated = files.flatMap(({ text }) => text.match(/checkBy:/g) ?? []).length

test('a day on which nothing is due warns of nothing', () => {
  expect(parseContent(files, { today: '2026-11-21' }).warnings).toEqual([])
})

const glossary = files.filter(({ path }) => path === 'scenarios/glossary.yaml')
/** Warnings about the glossary on a day. */
const inGlossary = (today: string) => parseContent(glossary, { today }).warnings.length

test('the check-by day itself is not late; the day after it is', () => {
  expect(inGlossary('2027-01-15')).toBe(0)
  expect(inGlossary('2027-01-16')).toBe(1)
})

test('a late check is a warning with file, line and date, and never a fault', () => {
  const later = parseContent(files, { today: '2099-01-01' })
  expect(later.faults).toEqual(parseContent(files).faults)
  expect(dated).toBeGreaterThan(10)
  expect(later.warnings).toHaveLength(dated)
  expect(later.warnings.find(({ what }) => what.includes('analogue line'))).toEqual({
    file: 'scenarios/glossary.yaml',
    line: expect.any(Number),
    what: '"analogue line" was to be checked again by 2027-01-15.',
    mend: 'Look at its sources, then put a new date.',
  })
})
