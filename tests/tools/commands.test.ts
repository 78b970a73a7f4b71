import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, expect, test } from 'vitest'
import { seals, sealText } from '../../src/platform/sealed-file.ts'
import { NOTHING_SAID } from '../../src/domain/attempt/nothing-said.ts'

const root = path.resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(path.join(tmpdir(), 'virtual-house-commands-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const at = (name: string) => path.join(folder, name)

/** Runs a command as `npm run` does, on a store of this test. */
function run(command: string, args: readonly string[], store = 'data') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`tools/${command}.mjs`, ...args], {
    cwd: root,
    env: { PATH: process.env.PATH ?? '', DATA_DIR: at(store) },
    encoding: 'utf8',
  })
  return { status, said: stdout, fault: stderr }
}

const person = 'K7M4-Q2XV'
const common = { v: 1, visit: '019aa000-0000-7000-8000-aaaaaaaaaaaa', content: 'c1', live: null }
const events = [
  {
    ...common,
    ...NOTHING_SAID,
    id: '019aa000-0000-7000-8000-000000000000',
    seq: 0,
    at: '2026-11-21T09:30:00.000Z',
    person: null,
    kind: 'visit.started',
    purpose: 'real',
    mode: 'self',
    way: 'list',
    research: true,
    notice: '1',
    site: null,
  },
  {
    ...common,
    id: '019aa000-0000-7000-8000-000000000001',
    seq: 1,
    at: '2026-11-21T09:30:01.000Z',
    person,
    kind: 'room.entered',
    room: 'hall',
  },
]

test('import, export, backup, erase and restore, one after the other', () => {
  writeFileSync(at('answers.json'), JSON.stringify({ events }))
  expect(run('import', [at('answers.json')])).toEqual({
    status: 0,
    said: `${at('answers.json')}: 2 new, 0 there already, 0 refused.\n`,
    fault: '',
  })
  expect(run('import', [at('answers.json')]).said).toContain('0 new, 2 there already')

  expect(run('export', ['--out', at('before.zip')])).toMatchObject({ status: 0, fault: '' })
  const visits = unzipSync(readFileSync(at('before.zip')))['visits.csv']
  expect(strFromU8(visits ?? new Uint8Array())).toContain('019aa000-0000-7000-8000-aaaaaaaaaaaa')
  expect(run('backup', ['--out', at('house.backup')]).said).toContain('rows are in')

  const erased = run('erase', [person.toLowerCase()])
  expect(erased.status).toBe(0)
  expect(erased.said).toContain('     1  room.entered\n     1  visit.started\n2 events went.')
  expect(run('import', [at('answers.json')]).said).toContain('0 new, 0 there already, 2 refused.')
  expect(run('backup', ['--out', at('erasures.backup'), '--only', 'erasures']).status).toBe(0)

  expect(run('restore', ['--from', at('house.backup')], 'copy').said).toContain('0 events of people')
  run('export', ['--out', at('copy.zip')], 'copy')
  expect(readFileSync(at('copy.zip')).equals(readFileSync(at('before.zip')))).toBe(true)

  const again = ['--from', at('house.backup'), '--erasures', at('erasures.backup')]
  expect(run('restore', again, 'forgotten').said).toContain('2 events of people who were erased')
  expect(run('restore', again, 'forgotten')).toMatchObject({
    status: 1,
    fault:
      'Nothing was restored: The store is not empty. Restore into an empty one, then put it in its place.\n',
  })
}, 300_000)

test('a sealed file is taken in with the secret key alone; a publication holds tables and nobody', async () => {
  const { publicKey, secretKey } = await seals.makeKeys()
  writeFileSync(at('answers.json.age'), await sealText(JSON.stringify({ events }), publicKey))
  writeFileSync(at('key.txt'), `${secretKey}\n`)
  const closed = run('import', [at('answers.json.age')], 'sealed')
  expect([closed.status, closed.said]).toEqual([1, expect.stringContaining('This file is sealed.')])
  expect(run('import', [at('answers.json.age'), '--key-file', at('key.txt')], 'sealed').said).toContain(
    '2 new',
  )

  expect(run('export', ['--out', at('publication.zip'), '--publication'], 'sealed').said).toContain(
    'It holds no row about a person.',
  )
  const files = Object.keys(unzipSync(readFileSync(at('publication.zip'))))
  expect(files.filter((name) => name.endsWith('.csv') && !name.includes('/'))).toEqual([
    'changes.csv',
    'counts.csv',
    'codebook.csv',
  ])
}, 300_000)

test.each([
  ['import', []],
  ['export', ['pilot.zip']],
  ['erase', []],
  ['erase', ['K7M4-Q2XL', 'K7M4-Q2XN']],
  ['backup', ['--only', 'everything', '--out', 'x']],
  ['restore', ['--to', 'x']],
  ['demo-data', ['--persons', '5']],
  ['invite', ['Jo']],
] as const)('%s %j says how it is used', (command, args) => {
  const { status, fault } = run(command, args, 'never')
  expect([status, fault]).toEqual([1, expect.stringMatching(/^Use it like this: npm run /)])
  expect(existsSync(at('never'))).toBe(false)
})

test.each(['import', 'export', 'erase', 'backup', 'restore', 'demo-data', 'invite'])(
  '%s --help says how it is used and touches no store',
  (command) => {
    const { status, said, fault } = run(command, ['--help'], 'never')
    expect([status, said, fault]).toEqual([0, expect.stringMatching(/^Use it like this: npm run /), ''])
    expect(existsSync(at('never'))).toBe(false)
  },
)

test.each([
  ['backup', ['--out', at('empty.backup')]],
  ['export', ['--out', at('empty.zip')]],
  ['erase', [person]],
] as const)('%s of a folder without a store makes none: a slip in DATA_DIR is said', (command, args) => {
  const { status, fault } = run(command, args, 'never')
  expect([status, fault]).toEqual([1, expect.stringContaining(`There is no store in ${at('never')}.`)])
  expect([at('never'), at('empty.backup'), at('empty.zip')].filter((file) => existsSync(file))).toEqual([])
})

test('a slip in a code erases nobody', () => {
  expect(run('erase', ['K7M4-Q2XX'], 'never')).toMatchObject({
    status: 1,
    fault: 'Please check your code. One of its letters or numbers is not right.\n',
  })
})
