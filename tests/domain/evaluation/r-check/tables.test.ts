import { createHash } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { sourceOfRecords } from '../../../../src/domain/exports/pack-source.ts'
import { packOf } from '../../../support/pack-of-records.ts'
import { parseCsv, type Row } from '../../../support/pilot-zip.ts'
import { readRPilot } from './r-pilot.ts'
import expectedJson from './tables.json' with { type: 'json' }

/** One column as R worked it out from events.jsonl: a fingerprint of its cells, and their sum when all are numbers. */
interface ExpectedColumn {
  readonly filled: number
  readonly md5: string
  readonly sum?: number
}
interface ExpectedTable {
  readonly rows: number
  readonly columns: Readonly<Record<string, ExpectedColumn>>
}

// Each table has columns of its own, which the type of a JSON file spells out one by one.
const expected = expectedJson.tables as unknown as Readonly<Record<string, ExpectedTable>>

const tables = new Map<string, readonly Row[]>()
beforeAll(async () => {
  const pack = await packOf(sourceOfRecords(readRPilot().records, { purpose: 'demo' }), (code) => code)
  const files = unzipSync(pack, { filter: ({ name }) => name.replace('.csv', '') in expected })
  for (const [name, bytes] of Object.entries(files))
    tables.set(name.replace('.csv', ''), parseCsv(strFromU8(bytes)))
})

/** What R keeps of a column, worked out from the cells of the pack. */
function columnOf(cells: readonly string[]): ExpectedColumn {
  const filled = cells.filter((cell) => cell !== '')
  const numbers = filled.map(Number)
  const hasSum = numbers.length > 0 && numbers.every((number) => !Number.isNaN(number))
  return {
    filled: filled.length,
    md5: createHash('md5').update(cells.join('\n')).digest('hex'),
    ...(hasSum && { sum: numbers.reduce((sum, number) => sum + number, 0) }),
  }
}

test('R worked out the seven tables that are made of visits', () => {
  expect(Object.keys(expected)).toEqual([
    'people',
    'visits',
    'ratings',
    'answers',
    'decisions',
    'practice',
    'wide',
  ])
  expect(tables.size).toBe(7)
})

describe.each(Object.keys(expected))('%s.csv', (name) => {
  test('has the rows and columns that R has, and in every column the same cells in the same order', () => {
    const rows = tables.get(name) ?? []
    const wanted = expected[name]
    expect(rows.length).toBeGreaterThan(100)
    expect({
      rows: rows.length,
      columns: Object.entries(
        Object.fromEntries(
          Object.keys(rows[0] ?? {}).map((column) => [
            column,
            columnOf(rows.map((row) => row[column] ?? '')),
          ]),
        ),
      ),
    }).toEqual({ rows: wanted?.rows, columns: Object.entries(wanted?.columns ?? {}) })
  })
})

test('a single cell that is changed is found', () => {
  const cells = tables.get('ratings')?.map(({ value }) => value ?? '') ?? []
  const at = cells.indexOf('4')
  expect(columnOf(cells)).toEqual(expected['ratings']?.columns['value'])
  expect(columnOf(cells.with(at, '5'))).not.toEqual(columnOf(cells))
})
