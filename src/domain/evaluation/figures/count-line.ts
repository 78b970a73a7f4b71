import { suppressCounts } from '../../disclosure/suppress-counts.ts'
import { type Figure, isShown, type Value } from '../figure.schema.ts'
import type { Study } from '../study.ts'
import { type FigureHead, peopleSaid, percentOf, said, shownFigure, toValue, tooFew } from './figure-kit.ts'

/** One answer or kind of thing, and how many it was. */
export interface Counted {
  readonly id: string
  readonly label: string
  readonly count: number
}

/** How a line of counts is told. */
export interface CountLineParts {
  /** What is counted: people, choices. */
  readonly unit: string
  /** What the first column names. */
  readonly label: string
  /** Makes the sentence from what may be seen. */
  readonly say?: (largest: { readonly label: string; readonly value: number }, n: Value) => string
}

/** Counts that add up to a whole, as bars: each may be hidden. A figure of fewer people than may be seen says so. */
export function countLine(
  head: FigureHead,
  { rule }: Study,
  counted: readonly Counted[],
  { unit, label, say = usualSentence(unit) }: CountLineParts,
): Figure {
  const safe = suppressCounts(
    counted.map(({ count }) => count),
    { rule },
  )
  if (!safe) return tooFew(head, rule)
  const n = toValue(safe.total)
  const bars = counted.map(({ id, label }, at) => ({
    id,
    label,
    value: toValue(safe.counts[at]),
    target: null,
  }))
  const largest = bars
    .flatMap(({ label, value }) => (isShown(value) && value > 0 ? [{ label, value }] : []))
    .toSorted((a, b) => b.value - a.value)[0]
  return shownFigure(head, {
    n,
    sentence: largest ? say(largest, n) : 'Every number is still too small to be shown.',
    chart: { kind: 'bars', unit, bars },
    table: {
      columns: [
        { id: 'group', label, kind: 'text' },
        { id: 'count', label: unit.charAt(0).toUpperCase() + unit.slice(1), kind: 'count' },
        { id: 'percent', label: 'Of all', kind: 'percent' },
      ],
      rows: bars.map(({ label, value }) => [label, value, percentOf(value, n)]),
    },
  })
}

function usualSentence(unit: string): NonNullable<CountLineParts['say']> {
  return ({ label, value }, n) => {
    const of = isShown(n) ? said(n) : 'all'
    const count = unit === 'people' ? peopleSaid(value) : `${said(value)} ${unit}`
    return `Most often it was “${label}”: ${count} of ${of}.`
  }
}

/** Counts how often each choice was taken; others than those named are left out. */
export function countBy(
  choices: readonly { readonly id: string; readonly label: string }[],
  taken: readonly (string | null)[],
): readonly Counted[] {
  return choices.map(({ id, label }) => ({ id, label, count: taken.filter((one) => one === id).length }))
}
