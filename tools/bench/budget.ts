/** One line of the bench table: a figure beside its bar. */
export interface Figure {
  /** Number of the budget in the product contract, section 6. */
  readonly budget: string
  readonly what: string
  readonly value: number
  readonly unit: string
  /** The value must not be above this. */
  readonly bar: number
  /** How the figure was made, when the name does not say it. */
  readonly note?: string
  /** A time by the clock depends on what else the machine does: it is shown beside its bar, but fails nobody. */
  readonly isReportedOnly?: boolean
}

/** Whether a figure is within its bar. A figure that could not be measured is not. */
export const holds = (figure: Figure) => Number.isFinite(figure.value) && figure.value <= figure.bar

/** Whether a figure lets the bench fail: it misses its bar and is more than a report, or there is no figure. */
export const fails = (figure: Figure) =>
  !holds(figure) && !(figure.isReportedOnly && Number.isFinite(figure.value))

/** The line of a budget that could not be measured, with the reason. */
export const notMeasured = (budget: string, error: unknown): Figure => ({
  budget,
  what: 'Could not be measured',
  value: Number.NaN,
  unit: '',
  bar: Number.NaN,
  note: oneLine(error instanceof Error ? error.message : String(error)),
})

/** The figures as a table in Markdown, misses marked in words. */
export function asTable(figures: readonly Figure[]): string {
  const rows = figures.map((figure) =>
    [
      figure.budget,
      figure.what,
      quantity(figure.value, figure.unit),
      quantity(figure.bar, figure.unit),
      verdict(figure),
      figure.note ?? '',
    ].join(' | '),
  )
  return ['Budget | What | Measured | Bar | Verdict | Note', '--- | --- | --- | --- | --- | ---', ...rows]
    .map((row) => `| ${row} |`)
    .join('\n')
}

function verdict(figure: Figure): string {
  if (holds(figure)) return figure.isReportedOnly ? 'holds (reported only)' : 'holds'
  return fails(figure) ? 'MISSES' : 'over (reported only)'
}

function quantity(value: number, unit: string): string {
  return Number.isFinite(value) ? `${number(value)} ${unit}`.trim() : ''
}

function number(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)
}

/** A message that stays in its cell of the table. */
function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll('|', '/').trim().slice(0, 200)
}
