import type { Plugin } from 'vite'
import { contentVersion } from '../../src/domain/content/content-version.ts'
import { readScenarios } from '../read-scenarios.ts'

/** Puts everything authors wrote in `scenarios/` into the site, as JSON files under `content/<version>/`. */
export function scenarios(root = process.cwd()): Plugin {
  return {
    name: 'virtual-house:scenarios',
    config: () => ({ define: { __CONTENT_VERSION__: JSON.stringify(contentVersion(readScenarios(root))) } }),
  }
}
