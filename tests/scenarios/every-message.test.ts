import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { exclamationFaults } from '../../src/domain/content/checks/check-exclamation.ts'
import { allowedPhrases, readingFaults } from '../../src/domain/content/checks/check-reading.ts'
import { wordFaults } from '../../src/domain/content/checks/check-words.ts'
import { scenarioContent } from '../support/scenario-content.ts'

// Words on screens live in `*.messages.ts`; they are held to the same rules as the words in scenarios/.
const root = path.resolve(import.meta.dirname, '../../src')
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.messages.ts'),
)
const { glossary } = scenarioContent()
if (!glossary) throw new Error('glossary.yaml does not parse')
const allowed = allowedPhrases(glossary)

test('there are messages to look at', () => {
  expect(files.length).toBeGreaterThan(8)
})

test.each(files)('%s can be read by everybody', async (name) => {
  const value: unknown = await import(/* @vite-ignore */ path.join(root, name))
  const file = { path: name, value: { ...(value as object) }, lineOf: () => 1 }
  expect(Object.keys(file.value)).not.toEqual([])
  const faults = [...readingFaults(file, allowed), ...wordFaults(file), ...exclamationFaults(file)]
  expect(faults.map(({ what, mend }) => `${what} ${mend}`)).toEqual([])
})
