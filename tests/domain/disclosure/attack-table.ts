import type { SafeCount } from '../../../src/domain/disclosure/safe-count.ts'
import type { GroupLines, SafeTable } from '../../../src/domain/disclosure/suppress-table.ts'
import { extremes } from './extremes.ts'

/** One number of a published table as an attacker writes it down. */
interface Unknown {
  readonly lowest: number
  readonly highest: number
}

/** What the attacker found out about one hidden number. */
export interface Finding {
  readonly name: string
  readonly lowest: number
  readonly highest: number
}

const MANY = 1_000_000
const range = (count: number) => Array.from({ length: count }, (_, at) => at)

/**
 * Attacks a table as it was published, with nothing but what is printed: the shown numbers, the marks of the hidden
 * ones, the rules, and that rows and columns add up. Every hidden number becomes an unknown between bounds, every line
 * an equation; a linear programme gives the least and greatest value that each can have. (The equations are those of
 * a flow, so the extremes are whole numbers.)
 */
export function attackTable(table: SafeTable, groups: GroupLines): readonly Finding[] {
  const unknowns: Unknown[] = []
  const names: string[] = []
  const equations: { terms: [unknown: number, sign: number][]; total: number }[] = []

  const rows = table.cells.length
  const columns = table.columnTotals.length
  const isGroup = {
    row: groups === 'rows' || groups === 'both',
    column: groups === 'columns' || groups === 'both',
  }
  const indexOf = new Map<string, number>()
  function look(name: string, count: SafeCount, isSize: boolean): { known: number } | { unknown: number } {
    if (count.shown) return { known: count.value }
    const there = indexOf.get(name)
    if (there !== undefined) return { unknown: there }
    const bounds = { small: [1, 4], group: [0, 9], guard: [isSize ? 10 : 5, MANY] } as const
    const [lowest, highest] = bounds[count.because]
    indexOf.set(name, unknowns.length)
    names.push(name)
    unknowns.push({ lowest, highest })
    return { unknown: unknowns.length - 1 }
  }
  function sumsTo(parts: [string, SafeCount, boolean][], whole: [string, SafeCount, boolean]) {
    const equation: (typeof equations)[number] = { terms: [], total: 0 }
    for (const [sign, [name, count, isSize]] of [
      ...parts.map((part) => [1, part] as const),
      [-1, whole] as const,
    ]) {
      const found = look(name, count, isSize)
      if ('known' in found) equation.total -= sign * found.known
      else equation.terms.push([found.unknown, sign])
    }
    equations.push(equation)
  }
  const row = (at: number) =>
    [`row ${at}`, table.rowTotals[at] as SafeCount, isGroup.row] as [string, SafeCount, boolean]
  const column = (at: number) =>
    [`column ${at}`, table.columnTotals[at] as SafeCount, isGroup.column] as [string, SafeCount, boolean]
  const cell = (at: number, to: number) =>
    [`cell ${at} ${to}`, table.cells[at]?.[to] as SafeCount, false] as [string, SafeCount, boolean]
  const whole: [string, SafeCount, boolean] = ['whole', table.total, true]
  for (const at of range(rows))
    sumsTo(
      range(columns).map((to) => cell(at, to)),
      row(at),
    )
  for (const to of range(columns))
    sumsTo(
      range(rows).map((at) => cell(at, to)),
      column(to),
    )
  sumsTo(range(rows).map(row), whole)
  sumsTo(range(columns).map(column), whole)

  return extremes(unknowns, equations).map(({ lowest, highest }, at) => ({
    name: names[at] ?? '',
    lowest,
    highest,
  }))
}
