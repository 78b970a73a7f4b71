import { strFromU8, strToU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { createTableWriter } from '../../../src/domain/exports/table-writer.ts'
import { assembleZip } from '../../../src/domain/exports/assemble-zip.ts'
import { sourceOfRecords } from '../../../src/domain/exports/pack-source.ts'
import { gatherPilot } from '../../../src/domain/exports/pilot.ts'
import { createOutline } from '../../../src/domain/exports/pilot-outline.ts'
import { recordsOfAuthority } from '../../../src/domain/exports/records-of-authority.ts'
import { memorySpool } from '../../../src/domain/exports/spool.ts'
import { cutText } from '../../../src/domain/exports/sav/byte-writer.ts'
import { xmlText } from '../../../src/domain/exports/xlsx/sheet-xml.ts'
import { workbookEntries } from '../../../src/domain/exports/xlsx/workbook-entries.ts'
import { demoRecords } from '../../support/demo-records.ts'
import { newHash, packOf, together } from '../../support/pack-of-records.ts'
import { parseCsv } from './a-pilot.ts'
import { readSav } from './read-sav.ts'

const studyNumber = (code: string) => `P${code.replace('-', '')}`
const pilot = demoRecords(60)
const pack = pilot.then(async ({ records, papers }) =>
  unzipSync(await packOf(sourceOfRecords(records, { purpose: 'demo' }), studyNumber, papers)),
)
const textOf = async (name: string) => strFromU8((await pack)[name] ?? new Uint8Array())
const rowsOf = async (name: string) => parseCsv(await textOf(name))

describe('pilot.sav', () => {
  test('holds what wide.csv holds, cell by cell', async () => {
    const { columns, rows } = readSav((await pack)['pilot.sav'] ?? new Uint8Array())
    const wide = await rowsOf('wide.csv')
    expect(rows).toHaveLength(60)
    expect(columns.map(({ name }) => name)).toEqual(Object.keys(wide[0] ?? {}))
    const asCell = (text: string, name: string) => {
      if (name.startsWith('recorded_at')) return text === '' ? null : Date.parse(text) / 1000 + 12_219_379_200
      if (text === 'true' || text === 'false') return text === 'true' ? 1 : 0
      const isNumber = columns.find((column) => column.name === name)?.width === 0
      return isNumber ? (text === '' ? null : Number(text)) : text
    }
    expect(rows).toEqual(wide.map((row) => Object.entries(row).map(([name, text]) => asCell(text, name))))
  })

  test('has labels for codes, scales and councils, and -8 as a missing value', async () => {
    const { columns } = readSav((await pack)['pilot.sav'] ?? new Uint8Array())
    const column = (name: string) => columns.find((one) => one.name === name)
    expect([...(column('recommend_before')?.labels ?? [])]).toEqual([
      [1, 'Not at all'],
      [2, 'Slightly'],
      [3, 'Moderately'],
      [4, 'Very'],
      [5, 'Completely'],
      [-8, 'Not part of my job'],
    ])
    expect(column('recommend_before')?.missing).toEqual([-8])
    expect(column('authority')?.labels.get('newcastle-upon-tyne')).toBe('Newcastle upon Tyne')
    expect(column('did_talk_later')?.labels.get('two-to-four')).toBe('2 to 4 times')
    expect([...(column('keyed')?.labels ?? [])]).toEqual([
      [0, 'No'],
      [1, 'Yes'],
    ])
    expect(columns.every(({ label }) => label.length > 3)).toBe(true)
  })

  test('a letter is never cut in two', () => {
    expect(strFromU8(cutText('aé€', 4))).toBe('aé')
    expect(strFromU8(cutText('aé€', 6))).toBe('aé€')
  })
})

describe('pilot.xlsx', () => {
  test('has a sheet for each table, as many rows as its CSV, numbers and times as numbers', async () => {
    const files = unzipSync((await pack)['pilot.xlsx'] ?? new Uint8Array())
    const names = [
      ...strFromU8(files['xl/workbook.xml'] ?? strToU8('')).matchAll(/<sheet name="(\w+)"/g),
    ].map(([, name]) => name ?? '')
    expect(names).toHaveLength(13)
    for (const [at, name] of names.entries()) {
      const xml = strFromU8(files[`xl/worksheets/sheet${at + 1}.xml`] ?? strToU8(''))
      expect(xml.endsWith('</sheetData></worksheet>'), name).toBe(true)
      if (name === 'read_me') continue
      const rows = await rowsOf(`${name}.csv`)
      expect(xml.match(/<row>/g)?.length, name).toBe(rows.length + 1)
    }
    const visits = strFromU8(files[`xl/worksheets/sheet${names.indexOf('visits') + 1}.xml`] ?? strToU8(''))
    const [first] = await rowsOf('visits.csv')
    const days = Number(/<c s="2"><v>([\d.]+)<\/v>/.exec(visits)?.[1])
    expect(Math.floor((days - 25_569) * 86_400)).toBe(Date.parse(first?.recorded_at_utc ?? '') / 1000)
    expect(visits).toContain('<c t="b"><v>1</v></c>')
  })

  test('letters that XML cannot hold are left out, and the others are written so that they mean themselves', () => {
    expect(xmlText('a\u0000\u0008\uFFFE\uD800b')).toBe('ab')
    expect(xmlText('a < b & "c" > 😀 é\n')).toBe('a &lt; b &amp; &quot;c&quot; &gt; 😀 é\n')
  })

  test('a table that is too long for a sheet is left out and named', async () => {
    const spool = memorySpool()
    const table = {
      name: 'long',
      title: 'One row a number',
      key: [],
      links: [],
      missingCodes: [],
      fields: [{ name: 'n', label: 'n', type: 'integer' as const, read: () => null }],
    }
    const writer = createTableWriter(table, spool, newHash)
    const rows = Array.from({ length: 65_536 }, () => [1])
    for (let part = 0; part < 16; part++) {
      writer.add(rows)
      await writer.drain()
    }
    const written = await writer.close()
    expect([written.rows, written.sheet]).toEqual([1_048_576, null])
    const files = unzipSync(await together(assembleZip(workbookEntries([written], 'title'), spool)))
    expect(strFromU8(files['xl/worksheets/sheet1.xml'] ?? strToU8(''))).toContain(
      'Left out: 1048576 rows are more than a sheet can hold. Use long.csv.',
    )
    expect(Object.keys(files)).not.toContain('xl/worksheets/sheet2.xml')
  }, 60_000)
})

test('pilot.sps names every column of wide.csv, with its label and the words for its codes', async () => {
  const sps = await textOf('pilot.sps')
  for (const name of Object.keys((await rowsOf('wide.csv'))[0] ?? {}))
    expect(sps).toMatch(new RegExp(`/?${name} '`))
  expect(sps).toContain("VALUE LABELS commitment_after 'yes' 'Yes' 'no' 'No' 'not-sure' 'Not sure'.")
  expect(sps).toContain('MISSING VALUES recommend_before (-8).')
})

test('analysis.R reads tables and columns that are in the pack', async () => {
  const script = await textOf('analysis.R')
  for (const [, table] of script.matchAll(/read_table\("(\w+)"\)/g))
    expect(Object.keys(await pack)).toContain(`${table}.csv`)
  const columns = (await rowsOf('codebook.csv')).map(({ table, variable }) => `${table}.${variable}`)
  for (const [, table, column] of script.matchAll(/\b(visits|decisions)\$(\w+)/g))
    expect(columns).toContain(`${table}.${column}`)
})

test('options, sites, costs and led sessions are tables of their own', async () => {
  const { content } = await pilot
  const options = await rowsOf('options.csv')
  expect(options).toHaveLength(
    content.stories.flatMap(({ steps }) => steps.flatMap((step) => step.options)).length,
  )
  expect(options[0]).toMatchObject({ content: content.version })
  for (const row of options) {
    const marks = [row.outcome, row.rights, row.safety, row.fit, row.record].map(Number)
    expect(marks.reduce((sum, mark) => sum + mark, 0)).toBe(Number(row.vector_sum))
  }
  expect((await rowsOf('sites.csv')).length).toBe(24)
  expect(await rowsOf('costs.csv')).toEqual([
    { cost: 'trainer', cost_kind: 'trainer', label: 'Trainer, 4 days', pence: '120000', source: 'Invoice 7' },
  ])
  const live = await rowsOf('live.csv')
  expect(new Set(live.map(({ happened }) => happened))).toEqual(
    new Set(['joined', 'left', 'ended', 'counted']),
  )
  expect(live.find(({ happened }) => happened === 'counted')?.counts).toMatch(/^[a-z0-9-]+=\d+( |$)/)
})

test('the outline has the people and visits that gathering everything has, in the same order, of all or one council', async () => {
  const { records } = await pilot
  const outlineOf = (list: typeof records, authority: string | null) => {
    const outline = createOutline()
    for (const record of list) outline.add(record)
    return outline.finish('demo', authority)
  }
  const { rootOf } = outlineOf(records, null)
  const gathered = (list: typeof records) =>
    gatherPilot(list, studyNumber, 'demo', rootOf).people.map(({ log }) =>
      log.visits.map(({ visit }) => visit),
    )
  const whole = outlineOf(records, null)
  expect(whole.people).toEqual(gathered(records))
  expect({ ...outlineOf(records.toReversed(), null), rootOf }).toEqual({ ...whole, rootOf })
  const council = outlineOf(records, 'gateshead')
  expect(council.people).toEqual(gathered(recordsOfAuthority(records, 'gateshead', 'demo')))
  expect(council.people.length).toBeGreaterThan(0)
  expect(outlineOf(records, null).leftOut).toEqual(gatherPilot(records, studyNumber, 'demo').leftOut)
})
