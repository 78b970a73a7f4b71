import type { DisclosureRule } from '../../disclosure/disclosure-rule.ts'
import type { SafeCount } from '../../disclosure/safe-count.ts'
import { type SafeCounts, suppressCounts } from '../../disclosure/suppress-counts.ts'
import type { Interval } from '../../statistics/interval.ts'
import { type Figure, type FigureTable, isShown, type Value } from '../figure.schema.ts'

/** What every figure begins with. */
export type FigureHead = Pick<Figure, 'id' | 'section' | 'title' | 'counted'> & {
  readonly notes?: readonly string[]
}

/** What a figure has beside its head when it may be shown. */
export type FigureBody = Pick<Figure, 'n' | 'sentence' | 'chart'> & {
  readonly table: FigureTable
  readonly notes?: readonly string[]
}

/** A figure that may be seen. */
export function shownFigure({ notes = [], ...head }: FigureHead, body: FigureBody): Figure {
  return { ...head, state: 'shown', ...body, notes: [...notes, ...(body.notes ?? [])] }
}

/** A figure that rests on too few people: it says so, and nothing else. */
export function tooFew(
  { notes = [], ...head }: FigureHead,
  { smallestGroup }: DisclosureRule,
  sentence = `Not enough people yet. This is shown from ${smallestGroup} people on.`,
): Figure {
  return {
    ...head,
    state: 'too-few',
    n: { hidden: 'group' },
    sentence,
    notes: [...notes],
    chart: null,
    table: { columns: [], rows: [] },
  }
}

/** A count after suppression, as figures carry it. */
export function toValue(count: SafeCount | undefined): Value {
  if (count?.shown) return count.value
  return { hidden: count?.because ?? 'guard' }
}

/** Stands for a number that is there and would give a small one away. */
export const guarded: Value = { hidden: 'guard' }

/** A part of a whole whose size is shown: hidden when it, or what is left of the whole, is small. */
export function safePart(part: number, whole: number, rule: DisclosureRule): Value {
  const safe = suppressCounts([part, whole - part], { rule })
  return safe && safe.total.shown ? toValue(safe.counts[0]) : { hidden: 'guard' }
}

/** How many per cent one number is of another; hidden when either is. */
export function percentOf(part: Value, whole: Value): Value {
  if (!isShown(part)) return part
  if (!isShown(whole)) return whole
  return whole === 0 ? 0 : (100 * part) / whole
}

/** Ends of an interval for a share, or a difference of shares, in per cent or percentage points. */
export function inPercent({ low, high }: Interval): Interval {
  return { low: 100 * low, high: 100 * high }
}

/** A number for a sentence: "fewer than 5", or what stands for a hidden one. */
export function said(value: Value): string {
  return isShown(value) ? thousands(value) : 'a few'
}

/**
 * A number and the time it is of: "61 after", "61 were 4 to 12 weeks later". A time that begins with a number needs the
 * word between, or the two read as one.
 */
export function saidAt(number: string, verb: string, time: string): string {
  return /^\d/.test(time) ? `${number} ${verb} ${time}` : `${number} ${time}`
}

/** A whole number with its thousands apart: "1,882". */
export const thousands = (value: number) => String(value).replaceAll(/\B(?=(\d{3})+$)/g, ',')

/** Points of a change for a sentence: whole, with a true minus. */
export const wholeSaid = (points: number) => String(Math.round(points)).replace('-', '−')

/** "1 person", "38 people". */
export function peopleSaid(value: Value): string {
  if (!isShown(value)) return 'a few people'
  return value === 1 ? '1 person' : `${said(value)} people`
}

/** A share for a sentence: whole per cents. */
export function percentSaid(value: number): string {
  return `${Math.round(value)}%`
}

/** Whether nothing of a line had to be hidden, so that sums over it give nothing away. */
export function isOpenLine({ counts, total }: SafeCounts): boolean {
  return total.shown && counts.every(({ shown }) => shown)
}
