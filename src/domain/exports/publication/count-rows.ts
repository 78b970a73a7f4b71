import { roundForPublication } from '../../disclosure/disclosure-rule.ts'
import { type HiddenBecause, type SafeCount, safePercent } from '../../disclosure/safe-count.ts'
import { suppressCounts } from '../../disclosure/suppress-counts.ts'
import type { Study } from '../../evaluation/study.ts'

/** One count of the publication, as it may be seen. */
export interface CountRow {
  readonly figure: string
  /** What it is about: a question, a story, a device; null for everybody. */
  readonly about: string | null
  /** A part of that: a wave, a decision. */
  readonly part: string | null
  /** The answer, or `all`. */
  readonly category: string
  /** Rounded to the nearest 5; null when it is hidden. */
  readonly people: number | null
  /** In whole per cents of all. */
  readonly percent: number | null
  readonly hidden: HiddenBecause | null
}

/** One line of counts that add up to all. */
interface CountLine extends Pick<CountRow, 'figure' | 'about' | 'part'> {
  readonly counts: readonly (readonly [category: string, people: number])[]
  /** Whether each category is a group of people that must have 10 itself, such as a council. */
  readonly areGroups?: boolean
}

/** A line after the rule for small numbers. A line that may not be shown has one row that says so. */
export function countRows({ rule }: Study, line: CountLine): readonly CountRow[] {
  const { counts, areGroups = false, ...about } = line
  const safe = suppressCounts(
    counts.map(([, people]) => people),
    { areGroups, rule },
  )
  if (safe === null) return [{ ...about, category: 'all', people: null, percent: null, hidden: 'group' }]
  const row = (category: string, count: SafeCount): CountRow => ({
    ...about,
    category,
    people: count.shown ? roundForPublication(count.value) : null,
    percent: safePercent(count, safe.total),
    hidden: count.shown ? null : count.because,
  })
  return [
    row('all', safe.total),
    ...counts.map(([category], at) => row(category, safe.counts[at] ?? { shown: false, because: 'guard' })),
  ]
}

/** How many of some things fall under each of the names given, in their order; a name outside is counted as `other`. */
export function tally(
  names: readonly string[],
  found: readonly (string | null)[],
): readonly (readonly [string, number])[] {
  const count = (wanted: (name: string | null) => boolean) => found.filter(wanted).length
  const known = new Set(names)
  const others = count((name) => name !== null && !known.has(name))
  return [
    ...names.map((name) => [name, count((other) => other === name)] as const),
    ...(others > 0 ? [['other', others] as const] : []),
    ...(found.includes(null) ? [['not-said', count((name) => name === null)] as const] : []),
  ]
}
