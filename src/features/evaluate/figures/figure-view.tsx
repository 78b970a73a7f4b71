import { type Chart, type Figure, isShown } from '../../../domain/evaluation/figure.schema.ts'
import { ChartFigure, type ChartFigureProps, type FigureTable } from '../../../ui/charts/chart-figure.tsx'
import { FigureChart } from './figure-chart.tsx'
import { figureMessages as words } from './figure.messages.ts'
import { shortChart } from './short-chart.ts'
import { cellInWords, valueInWords } from './value-in-words.ts'

/** A figure with its sentence, chart, notes and table, on a page or on paper. */
export function FigureView({
  figure,
  ...looks
}: { readonly figure: Figure } & Pick<ChartFigureProps, 'look' | 'headingLevel'>) {
  const { id, title, sentence, notes, n, counted, state } = figure
  // The sentence says already that people are too few, or that their number is not the reason.
  const rests = state === 'shown' ? [words.counted(valueInWords(n), counted)] : []
  const { chart, left } = figure.chart ? shortChart(figure.chart) : { chart: null, left: 0 }
  const leftOut = left === 0 ? [] : [words.leftToTable(left)]
  return (
    <ChartFigure
      id={id}
      title={title}
      sentence={sentence}
      note={[...rests, ...leftOut, ...notes].join(' ')}
      table={tableOf(figure)}
      {...looks}
    >
      {chart === null || !hasSomething(chart) ? null : <FigureChart chart={chart} title={title} />}
    </ChartFigure>
  )
}

/** Whether anything of a chart may be shown; rows of words alone are said better by the table. */
function hasSomething(chart: Chart): boolean {
  return (
    chart.kind !== 'intervals' ||
    chart.groups.some(({ points }) => points.some(({ value }) => isShown(value)))
  )
}

/** The numbers of a figure as words, ready for a table. */
export function tableOf({ title, table }: Figure): FigureTable {
  return {
    caption: title,
    columns: table.columns.map(({ id, label, kind }) => ({ id, heading: label, numeric: kind !== 'text' })),
    rows: table.rows.map((row) =>
      table.columns.map((column, index) => cellInWords(row[index] ?? null, column)),
    ),
  }
}
