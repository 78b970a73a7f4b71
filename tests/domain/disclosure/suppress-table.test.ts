import { describe, expect, test } from 'vitest'
import { randomFrom } from '../../../src/domain/story/random-from.ts'
import { hideRings } from '../../../src/domain/disclosure/circulation.ts'
import type { SafeCount } from '../../../src/domain/disclosure/safe-count.ts'
import {
  type CountRows,
  type GroupLines,
  suppressTable,
} from '../../../src/domain/disclosure/suppress-table.ts'
import { suppressCounts } from '../../../src/domain/disclosure/suppress-counts.ts'
import { attackTable } from './attack-table.ts'

const text = (count: SafeCount) => (count.shown ? String(count.value) : count.because)
function printed(rows: CountRows, groups: GroupLines = 'none') {
  const table = suppressTable(rows, groups)
  if (table === null) return null
  return [
    ...table.cells.map((row, at) => [...row, table.rowTotals[at] as SafeCount].map(text).join(' ')),
    [...table.columnTotals, table.total].map(text).join(' '),
  ]
}

test('[DC1] fewer than 10 people in all: the table is withheld', () => {
  expect(suppressTable([[5, 4]], 'none')).toBeNull()
  expect(suppressTable([], 'none')).toBeNull()
  expect(printed([[5, 5]])).toEqual(['5 5 10', '5 5 10'])
})

test('[DC1] a row that is a group of fewer than 10 is hidden whole, with its size', () => {
  expect(
    printed(
      [
        [20, 22],
        [6, 0],
        [0, 7],
      ],
      'rows',
    ),
  ).toEqual(['20 22 42', 'group group group', 'group group group', '26 29 55'])
})

test('[DC2] 1 to 4 are hidden; 0 and 5 are not', () => {
  expect(
    printed([
      [0, 5, 20],
      [5, 0, 20],
    ]),
  ).toEqual(['0 5 20 25', '5 0 20 25', '5 5 40 50'])
  expect(
    printed([
      [3, 12, 20],
      [15, 6, 11],
    ]),
  ).toEqual(['small guard 20 35', 'guard guard 11 32', '18 18 31 67'])
})

test('[DC4] the smallest numbers go for the sake of others, and totals only where nothing else does', () => {
  expect(printed([[0, 2, 30, 9]])).toEqual(['0 small 30 guard 41', '0 small 30 guard 41'])
  expect(
    printed([
      [8, 12],
      [2, 0],
    ]),
  ).toEqual(['guard 12 guard', 'small 0 small', '10 12 22'])
  // Ten answers, each given once: the whole is all that can keep them apart.
  expect(printed([Array.from({ length: 10 }, () => 1)])?.at(-1)).toBe(`${'small '.repeat(10)}guard`)
})

test('[DC4] a number that nothing can keep safe: null, so that the whole table is withheld', () => {
  const small = { from: 0, to: 1, value: 3, lowest: 1, highest: 4, price: 0 }
  const fixed = { from: 1, to: 0, value: 3, lowest: 3, highest: 3, price: Number.POSITIVE_INFINITY }
  expect(hideRings([small, fixed])).toBeNull()
})

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const shownAs = (value: number): SafeCount => ({ shown: true, value })

function randomTable(random: () => number): CountRows {
  const width = 2 + Math.floor(random() * 4)
  const height = 1 + Math.floor(random() * 5)
  const top = [4, 8, 15, 40][Math.floor(random() * 4)] ?? 8
  return Array.from({ length: height }, () =>
    Array.from({ length: width }, () => (random() < 0.15 ? 0 : Math.floor(random() * random() * top * 2))),
  )
}

/** Every number of the table by the name that the attack gives it. */
function numbersOf(rows: CountRows): ReadonlyMap<string, number> {
  return new Map([
    ...rows.flatMap((row, at) => row.map((value, to) => [`cell ${at} ${to}`, value] as const)),
    ...rows.map((row, at) => [`row ${at}`, sum(row)] as const),
    ...(rows[0] ?? []).map((_, to) => [`column ${to}`, sum(rows.map((row) => row[to] ?? 0))] as const),
    ['whole', sum(rows.flat())] as const,
  ])
}

describe('[DC3] attack', () => {
  test.each(['none', 'rows', 'columns', 'both'] as const)(
    '2,500 random tables with totals, groups in %s: no hidden number can be worked out, no small one is shown',
    (groups) => {
      const random = randomFrom(`tables ${groups}`)
      let seen = 0
      let hidden = 0
      let withheld = 0
      for (let at = 0; at < 2500; at++) {
        const rows = randomTable(random)
        const table = suppressTable(rows, groups)
        seen++
        if (table === null) {
          withheld++
          continue
        }
        const findings = attackTable(table, groups)
        hidden += findings.length
        const truth = numbersOf(rows)
        for (const { name, lowest, highest } of findings) {
          const value = truth.get(name) ?? -1
          expect(lowest <= value && value <= highest, `${name} of ${JSON.stringify(rows)}`).toBe(true)
        }
        expect(
          findings.filter(({ lowest, highest }) => lowest === highest),
          JSON.stringify(rows),
        ).toEqual([])
        const shown = table.cells.flat().flatMap((cell) => (cell.shown ? [cell.value] : []))
        expect(
          shown.filter((value) => value > 0 && value < 5),
          JSON.stringify(rows),
        ).toEqual([])
      }
      expect([seen, hidden > 5000, withheld < 1000]).toEqual([2500, true, true])
    },
    120_000,
  )

  test.each([false, true])(
    '2,000 random lines of counts with their total, groups %s: no hidden number can be worked out',
    (areGroups) => {
      const random = randomFrom(`lines ${areGroups}`)
      let hidden = 0
      for (let at = 0; at < 2000; at++) {
        const [counts = []] = randomTable(random)
        const safe = suppressCounts(counts, { areGroups })
        if (safe === null) continue
        const columnTotals = safe.counts
        const table = { cells: [columnTotals], rowTotals: [safe.total], columnTotals, total: safe.total }
        const findings = attackTable(table, areGroups ? 'columns' : 'none')
        hidden += findings.length
        expect(
          findings.filter(({ lowest, highest }) => lowest === highest),
          JSON.stringify(counts),
        ).toEqual([])
      }
      expect(hidden).toBeGreaterThan(1000)
    },
    60_000,
  )

  test('the attack finds what hiding the small counts alone gives away', () => {
    const rows = [
      [12, 3, 9],
      [8, 7, 11],
      [20, 15, 6],
    ]
    const naive = {
      cells: rows.map((row) =>
        row.map((value): SafeCount => (value < 5 ? { shown: false, because: 'small' } : shownAs(value))),
      ),
      rowTotals: [24, 26, 41].map(shownAs),
      columnTotals: [40, 25, 26].map(shownAs),
      total: shownAs(91),
    }
    expect(attackTable(naive, 'none')).toEqual([{ name: 'cell 0 1', lowest: 3, highest: 3 }])
  })
})
