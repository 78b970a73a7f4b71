import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

const tsx = path.resolve('node_modules/tsx/dist/cli.mjs')
const tool = path.resolve('tools/content.ts')
let root = ''

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'content-tool-'))
  cpSync('scenarios', path.join(root, 'scenarios'), { recursive: true })
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function run(...args: readonly string[]) {
  const { status, stdout } = spawnSync(process.execPath, [tsx, tool, ...args], {
    cwd: root,
    encoding: 'utf8',
  })
  return { status, lines: stdout.split('\n') }
}

function change(file: string, from: string, to: string): number {
  const address = path.join(root, file)
  const text = readFileSync(address, 'utf8')
  expect(text).toContain(from)
  writeFileSync(address, text.replace(from, to))
  return text.slice(0, text.indexOf(from)).split('\n').length
}

test('a clean folder passes, in under 10 seconds', () => {
  const began = performance.now()
  const { status, lines } = run()
  expect(lines.at(-2)).toMatch(/^Content [0-9a-f]{12}: \d+ files, no faults, /)
  expect(status).toBe(0)
  expect(performance.now() - began).toBeLessThan(10_000)
}, 20_000)

test('a fault is told with file, line, what and how to mend it, and the run fails', () => {
  const line = change('scenarios/glossary.yaml', 'sources: [kyndi]', 'sources: [kindi]')
  const { status, lines } = run()
  const at = lines.indexOf(`Fault in scenarios/glossary.yaml:${line}`)
  expect(lines.slice(at, at + 3)).toEqual([
    `Fault in scenarios/glossary.yaml:${line}`,
    '  There is no source in this file with the id "kindi".',
    '  Did you mean "kyndi"?',
  ])
  expect(status).toBe(1)
}, 20_000)

test('a schema that is not what the code says fails, and --write-schemas mends it', () => {
  change('scenarios/schema/person.json', '"pronoun"', '"pronouns"')
  const stale = run()
  expect(stale.status).toBe(1)
  expect(stale.lines).toContain('Fault in scenarios/schema/person.json:1')
  expect(run('--write-schemas').lines).not.toContain('Fault in scenarios/schema/person.json:1')
  expect(readFileSync(path.join(root, 'scenarios/schema/person.json'), 'utf8')).toBe(
    readFileSync('scenarios/schema/person.json', 'utf8'),
  )
}, 30_000)
