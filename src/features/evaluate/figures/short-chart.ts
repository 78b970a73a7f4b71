import type { Chart, ChartOf } from '../../../domain/evaluation/figure.schema.ts'
import { numberOrNull } from './value-in-words.ts'

/** With more bars than this nobody sees a shape in them. */
const MOST_BARS = 15
/** So many of the largest stay then. */
const KEPT_BARS = 12

/** A chart that can be taken in at a glance, and how many bars were left to the table. */
export function shortChart(chart: Chart): { readonly chart: Chart; readonly left: number } {
  if (chart.kind !== 'bars' || chart.bars.length <= MOST_BARS) return { chart, left: 0 }
  return { chart: { ...chart, bars: largestOf(chart) }, left: chart.bars.length - KEPT_BARS }
}

/** The largest bars, in the order of the chart. A hidden number is never among them before one that is shown. */
function largestOf({ bars }: ChartOf<'bars'>): ChartOf<'bars'>['bars'] {
  const size = (bar: (typeof bars)[number]) => numberOrNull(bar.value) ?? -1
  const kept = new Set(bars.toSorted((a, b) => size(b) - size(a)).slice(0, KEPT_BARS))
  return bars.filter((bar) => kept.has(bar))
}
