import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseContent } from '../../../src/domain/content/parse-content.ts'
import { readScenarioFiles } from '../../support/scenario-files.ts'

const copy = 'scenarios/stories/s13-the-garden-gate.yaml'
/** What it names: checks of everything else would only take time. */
const isAround = (path: string) =>
  !/^scenarios\/(?:stories|devices|dressings)\//.test(path) || path.endsWith('/tommy-hallam.yaml')

test('the small story that authors begin with is whole and has no fault', () => {
  const text = readFileSync('docs/small-story.yaml', 'utf8')
  const around = readScenarioFiles().filter(({ path }) => isAround(path))
  const { content, faults } = parseContent([...around, { path: copy, text }])
  expect(content.stories.get('s13-the-garden-gate')?.steps).toHaveLength(2)
  expect(faults.filter(({ file }) => file === copy)).toEqual([])
})
