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
}

/** Whether a figure is within its bar. */
export const holds = (figure: Figure) => Number.isFinite(figure.value) && figure.value <= figure.bar

/** The figures as a table in Markdown, misses marked in words. */
export function asTable(figures: readonly Figure[]): string {
  const rows = figures.map((figure) =>
    [
      figure.budget,
      figure.what,
      `${number(figure.value)} ${figure.unit}`,
      `${number(figure.bar)} ${figure.unit}`,
      holds(figure) ? 'holds' : 'MISSES',
      figure.note ?? '',
    ].join(' | '),
  )
  return ['Budget | What | Measured | Bar | Verdict | Note', '--- | --- | --- | --- | --- | ---', ...rows]
    .map((row) => `| ${row} |`)
    .join('\n')
}

function number(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)
}
