import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sourceOfRecords } from '../../../src/domain/exports/pack-source.ts'
import { demoRecords } from '../../support/demo-records.ts'
import { packOf } from '../../support/pack-of-records.ts'
import { readPackage, whatIsWrong } from './read-package.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'virtual-house-datapackage-'))
const texts = new Map<string, string>()

beforeAll(async () => {
  const { records, papers } = await demoRecords(30)
  const zip = await packOf(
    sourceOfRecords(records, { purpose: 'demo' }),
    (code) => `P${code.replace('-', '')}`,
    papers,
  )
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), bytes)
    texts.set(name, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
  }
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('an independent reader takes the descriptor, every table, its types, codes, keys and links', async () => {
  const rows = await readPackage(folder)
  expect(Object.keys(rows)).toHaveLength(12)
  expect(rows.people).toBe(30)
  for (const [name, count] of Object.entries(rows)) {
    expect(count, name).toBe((texts.get(`${name}.csv`) ?? '').trimEnd().split('\r\n').length - 1)
  }
  expect(
    Math.min(rows.ratings ?? 0, rows.decisions ?? 0, rows.practice ?? 0, rows.options ?? 0),
  ).toBeGreaterThan(50)
}, 60_000)

const damages: readonly (readonly [what: string, table: string, damage: (text: string) => string])[] = [
  ['a rating of 11', 'ratings', (text) => text.replace(/(,recommend,before,)\d/, '$111')],
  ['a wave that nobody knows', 'ratings', (text) => text.replace(',before,', ',bfore,')],
  ['a month 13', 'visits', (text) => text.replace(/,2026-\d\d-/, ',2026-13-')],
  ['a row of a visit that is not there', 'decisions', (text) => text.replace(/,[0-9a-f]{8}-/, ',ffffffff-')],
  ['a visit without its number', 'practice', (text) => text.replace(/,[0-9a-f-]{36},/, ',,')],
  ['one person twice', 'wide', (text) => `${text}${text.split('\r\n')[1]}\r\n`],
  ['a column under another name', 'answers', (text) => text.replace('question', 'frage')],
  ['a row cut short', 'sites', (text) => text.slice(0, -8)],
  ['a byte order mark', 'people', (text) => `\uFEFF${text}`],
  ['a word where a number stands', 'options', (text) => text.replace(/,-?\d\r\n/, ',many\r\n')],
]

test.each(damages)(
  'it finds %s',
  async (_, table, damage) => {
    const sound = texts.get(`${table}.csv`) ?? ''
    const damaged = damage(sound)
    expect(damaged).not.toBe(sound)
    writeFileSync(path.join(folder, `${table}.csv`), damaged)
    try {
      expect(await whatIsWrong(folder)).not.toBeNull()
    } finally {
      writeFileSync(path.join(folder, `${table}.csv`), sound)
    }
  },
  60_000,
)
