import type { ContentFile } from '../../src/domain/content/content-version.ts'
import { readScenarios } from '../../tools/read-scenarios.ts'

/** Every file in `scenarios/`, as `parseContent` wants them. */
export function readScenarioFiles(): readonly ContentFile[] {
  return readScenarios(process.cwd())
}
