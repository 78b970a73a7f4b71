import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { ContentFile } from '../src/domain/content/content-version.ts'

/** Reads every YAML file of `scenarios/` below `root`, in the order of their paths. */
export function readScenarios(root: string): readonly ContentFile[] {
  const folder = join(root, 'scenarios')
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => join(folder, name))
    .map((file) => ({ path: relative(root, file).split(sep).join('/'), text: readFileSync(file, 'utf8') }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
}
