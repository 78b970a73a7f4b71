import type { Content } from '../../src/domain/content/library.ts'
import { parseContent } from '../../src/domain/content/parse-content.ts'
import { readScenarioFiles } from './scenario-files.ts'

let content: Content | undefined

/**
 * All that is in `scenarios/`, parsed once a process. It is not checked again here: that takes longer than the parsing,
 * and `tests/scenarios/every-scenario.test.ts` fails when a check finds anything.
 */
export function scenarioContent(): Content {
  content ??= parseContent(readScenarioFiles(), { isChecked: true }).content
  return content
}
