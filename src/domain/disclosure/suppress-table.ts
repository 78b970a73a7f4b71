import { type Arc, hideRings } from './circulation.ts'
import { type DisclosureRule, isGroupShown, isSmallCount, STANDARD_RULE } from './disclosure-rule.ts'
import type { HiddenBecause, SafeCount } from './safe-count.ts'

/** A table of counts whose totals are shown with it. `rows[i][j]`; every person is in one cell. */
export type CountRows = readonly (readonly number[])[]

/** A table as it may be seen. */
export interface SafeTable {
  readonly cells: readonly (readonly SafeCount[])[]
  readonly rowTotals: readonly SafeCount[]
  readonly columnTotals: readonly SafeCount[]
  readonly total: SafeCount
}

/** Which lines of a table are groups of people, so that DC1 holds for their totals. */
export type GroupLines = 'none' | 'rows' | 'columns' | 'both'

/** One number of the table on its way: an arc, and its mark when it is hidden at once. */
interface Entry {
  readonly arc: Arc
  readonly because: HiddenBecause | null
}

// Totals carry more than cells: they are hidden last, and the whole at the very last.
const totalPrice = 100
const wholePrice = 1_000_000

/**
 * The rule of the measures guide, section 6, for a table with totals: small groups, small counts, and as many others
 * as it takes that none of them can be worked out (RULES.md, DC1 to DC4). Null when the table must be withheld: fewer
 * than 10 people in all, or nothing can keep a hidden number safe.
 */
export function suppressTable(
  rows: CountRows,
  groups: GroupLines,
  rule: DisclosureRule = STANDARD_RULE,
): SafeTable | null {
  const width = rows[0]?.length ?? 0
  const rowTotals = rows.map(sum)
  const columnTotals = Array.from({ length: width }, (_, column) => sum(rows.map((row) => row[column] ?? 0)))
  const whole = sum(rowTotals)
  if (width === 0 || !isGroupShown(whole, rule)) return null

  const rowsAreGroups = groups === 'rows' || groups === 'both'
  const columnsAreGroups = groups === 'columns' || groups === 'both'
  const isRowHidden = rowTotals.map((total) => rowsAreGroups && !isGroupShown(total, rule))
  const isColumnHidden = columnTotals.map((total) => columnsAreGroups && !isGroupShown(total, rule))
  // Nodes: the rows, the columns, where everybody comes from, where everybody goes.
  const columnNode = (column: number) => rows.length + column
  const source = rows.length + width
  const sink = source + 1

  const entries: readonly Entry[] = [
    ...rows.flatMap((row, at) =>
      row.map((value, column) =>
        toEntry(at, columnNode(column), value, rule, {
          isInHiddenGroup: Boolean(isRowHidden[at] || isColumnHidden[column]),
          price: value,
        }),
      ),
    ),
    ...rowTotals.map((value, at) =>
      toEntry(source, at, value, rule, {
        isInHiddenGroup: Boolean(isRowHidden[at]),
        price: value * totalPrice,
        isGroup: rowsAreGroups,
      }),
    ),
    ...columnTotals.map((value, at) =>
      toEntry(columnNode(at), sink, value, rule, {
        isInHiddenGroup: Boolean(isColumnHidden[at]),
        price: value * totalPrice,
        isGroup: columnsAreGroups,
      }),
    ),
    toEntry(sink, source, whole, rule, { isInHiddenGroup: false, price: wholePrice, isGroup: true }),
  ]
  const hidden = hideRings(entries.map(({ arc }) => arc))
  if (hidden === null) return null
  const safe = entries.map(({ arc, because }, index): SafeCount => {
    if (!hidden.has(index)) return { shown: true, value: arc.value }
    return { shown: false, because: because ?? 'guard' }
  })
  const cellCount = rows.length * width
  const totals = safe.slice(cellCount)
  return {
    cells: rows.map((_, at) => safe.slice(at * width, (at + 1) * width)),
    rowTotals: totals.slice(0, rows.length),
    columnTotals: totals.slice(rows.length, rows.length + width),
    total: totals.at(-1) ?? { shown: false, because: 'guard' },
  }
}

function toEntry(
  from: number,
  to: number,
  value: number,
  rule: DisclosureRule,
  about: { readonly isInHiddenGroup: boolean; readonly price: number; readonly isGroup?: boolean },
): Entry {
  const { smallestGroup, smallestCount } = rule
  const ends = { from, to, value }
  if (about.isInHiddenGroup) {
    return { arc: { ...ends, lowest: 0, highest: smallestGroup - 1, price: 0 }, because: 'group' }
  }
  if (isSmallCount(value, rule)) {
    return { arc: { ...ends, lowest: 1, highest: smallestCount - 1, price: 0 }, because: 'small' }
  }
  return {
    arc: {
      ...ends,
      lowest: about.isGroup ? smallestGroup : smallestCount,
      highest: Number.POSITIVE_INFINITY,
      // A zero is never hidden for others: whoever knows the rules would know that.
      price: value === 0 ? Number.POSITIVE_INFINITY : about.price,
    },
    because: null,
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
