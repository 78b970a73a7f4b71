import type { ContentFile } from '../../src/domain/content/content-version.ts'
import { readScenarios } from '../../tools/read-scenarios.ts'

let files: readonly ContentFile[] | undefined

/** Every file in `scenarios/`, as `parseContent` wants them. They are read once a process. */
export function readScenarioFiles(): readonly ContentFile[] {
  files ??= readScenarios(process.cwd())
  return files
}
