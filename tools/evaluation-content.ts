import { existsSync, readFileSync } from 'node:fs'
import { contentVersion } from '../src/domain/content/content-version.ts'
import { parseContent } from '../src/domain/content/parse-content.ts'
import { type EvaluationContent, evaluationContentOf } from '../src/domain/evaluation/evaluation-content.ts'
import { readScenarios } from './read-scenarios.ts'

/** What the build put beside the server. */
const built = new URL('../dist/server/evaluation-content.json', import.meta.url)

/** What figures and packs need of the content: as it was built, or read from `scenarios/` when that has changed. */
export function readEvaluationContent(): EvaluationContent {
  const files = readScenarios(process.cwd())
  if (existsSync(built)) {
    // The build wrote it from parsed content.
    const content = JSON.parse(readFileSync(built, 'utf8')) as EvaluationContent
    if (content.version === contentVersion(files)) return content
  }
  return evaluationContentOf(parseContent(files, { isChecked: true }).content)
}
