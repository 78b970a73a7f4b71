import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'

const tsx = pathToFileURL(path.resolve('node_modules/tsx/dist/loader.mjs')).href
/** Tells at the end what it took of a processor: a clock on the wall would time whatever else the machine does. */
const tellProcessorTime = `data:text/javascript,${encodeURIComponent(
  `process.on('exit', () => {
    const { user, system } = process.cpuUsage()
    process.stderr.write(String((user + system) / 1e6))
  })`,
)}`
const tool = path.resolve('tools/content.ts')
let root = ''

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'content-tool-'))
  cpSync('scenarios', path.join(root, 'scenarios'), { recursive: true })
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', tsx, '--import', tellProcessorTime, tool, ...args],
    { cwd: root, encoding: 'utf8' },
  )
  return { status, lines: stdout.split('\n'), processorSeconds: Number(stderr.split('\n').at(-1)) }
}

function change(file: string, from: string, to: string): number {
  const address = path.join(root, file)
  const text = readFileSync(address, 'utf8')
  expect(text).toContain(from)
  writeFileSync(address, text.replace(from, to))
  return text.slice(0, text.indexOf(from)).split('\n').length
}

test('a clean folder passes, in under 10 seconds of a processor', () => {
  const { status, lines, processorSeconds } = run()
  expect(lines.at(-2)).toMatch(/^Content [0-9a-f]{12}: \d+ files, no faults, /)
  expect(status).toBe(0)
  expect(processorSeconds).toBeGreaterThan(0)
  expect(processorSeconds).toBeLessThan(10)
}, 60_000)

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
}, 60_000)

test('a schema that is not what the code says fails, and --write-schemas mends it', () => {
  change('scenarios/schema/person.json', '"pronoun"', '"pronouns"')
  const stale = run()
  expect(stale.status).toBe(1)
  expect(stale.lines).toContain('Fault in scenarios/schema/person.json:1')
  expect(run('--write-schemas').lines).not.toContain('Fault in scenarios/schema/person.json:1')
  expect(readFileSync(path.join(root, 'scenarios/schema/person.json'), 'utf8')).toBe(
    readFileSync('scenarios/schema/person.json', 'utf8'),
  )
}, 60_000)
