import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Fault } from '../src/domain/content/fault.ts'
import { parseContent } from '../src/domain/content/parse-content.ts'
import { readScenarios } from './read-scenarios.ts'
import { schemaFiles } from './schema-files.ts'

// `npm run content`: checks every file in scenarios/ and says file, line, what is wrong and how to mend it.
// `npm run content -- --write-schemas` writes the JSON Schemas for editors first.
const root = process.cwd()
if (process.argv.includes('--write-schemas')) writeSchemas()
const files = readScenarios(root)
const today = new Date().toISOString().slice(0, 10)
const { content, faults, warnings } = parseContent(files, { today })
const all = [...faults, ...staleSchemas()]

for (const warning of warnings) print('Look at', warning)
for (const fault of all) print('Fault in', fault)
const counts = `${files.length} files, ${all.length || 'no'} ${all.length === 1 ? 'fault' : 'faults'}, ${warnings.length || 'no'} ${warnings.length === 1 ? 'warning' : 'warnings'}`
console.log(`Content ${content.version}: ${counts}.`)
process.exitCode = all.length > 0 ? 1 : 0

function print(label: string, { file, line, what, mend }: Fault) {
  console.log(`${label} ${file}:${line}\n  ${what}\n  ${mend}\n`)
}

function writeSchemas() {
  mkdirSync(path.join(root, 'scenarios', 'schema'), { recursive: true })
  for (const { path: name, text } of schemaFiles()) writeFileSync(path.join(root, name), text)
}

/** Schemas on disk that are not what the code says. */
function staleSchemas(): readonly Fault[] {
  return schemaFiles()
    .filter(({ path: name, text }) => {
      const file = path.join(root, name)
      return !existsSync(file) || readFileSync(file, 'utf8').replaceAll('\r\n', '\n') !== text
    })
    .map(({ path: name }) => ({
      file: name,
      line: 1,
      what: 'This schema for editors is not what the code says.',
      mend: 'Run: npm run content -- --write-schemas',
    }))
}
