import type { Figure } from '../../../domain/evaluation/figure.schema.ts'
import { reportMessages as words } from './report.messages.ts'

/** More bars than this want the whole width. */
const MOST_BARS = 7

/** Paper has room for so many bars; above that the longest list is cut to the second number. */
const MOST_ON_PAPER = 16
const LEFT_ON_PAPER = 12

/** A figure as paper can hold it: of a long list of bars only the first are drawn, and the notes say so. */
export function forPaper(figure: Figure): Figure {
  const { chart } = figure
  if (chart?.kind !== 'bars' || chart.bars.length <= MOST_ON_PAPER) return figure
  return {
    ...figure,
    chart: { ...chart, bars: chart.bars.slice(0, LEFT_ON_PAPER) },
    notes: [...figure.notes, words.cut(LEFT_ON_PAPER, chart.bars.length)],
  }
}

/** Whether a figure needs no more than half the width of a page. */
function isHalfWide({ chart }: Figure): boolean {
  if (chart === null) return false
  return (
    chart.kind === 'changed' ||
    chart.kind === 'line' ||
    (chart.kind === 'bars' && chart.bars.length <= MOST_BARS)
  )
}

/**
 * The figures of a part so that those of half the width stand side by side. One alone waits for the next; only where a
 * part begins with it, the next one is called up instead, because a part begins with what matters most.
 */
export function arranged(figures: readonly Figure[]): readonly Figure[] {
  const [first, ...rest] = figures
  const called = first && isHalfWide(first) ? rest.find(isHalfWide) : undefined
  const placed: Figure[] = first && called ? [first, called] : []
  let waiting: Figure | null = null
  for (const figure of figures) {
    if (called && placed.slice(0, 2).includes(figure)) continue
    if (!isHalfWide(figure)) placed.push(figure)
    else if (waiting === null) waiting = figure
    else {
      placed.push(waiting, figure)
      waiting = null
    }
  }
  return waiting === null ? placed : [...placed, waiting]
}

/**
 * Which figures of an arranged part take half the width. Bars that found no other figure take all of it: half a page
 * would stay empty beside them, and they need less height that way.
 */
export function halvesOf(arranged: readonly Figure[]): ReadonlySet<Figure> {
  const halves = arranged.filter(isHalfWide)
  const alone = halves.length % 2 === 1 ? halves.at(-1) : undefined
  return new Set(halves.filter((figure) => figure !== alone || figure.chart?.kind !== 'bars'))
}
