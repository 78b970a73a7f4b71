import type { Chart, ChartOf, Figure, Value } from '../../../domain/evaluation/figure.schema.ts'
import { BarChart } from '../../../ui/charts/bar-chart.tsx'
import { ChangeSquare } from '../../../ui/charts/change-square.tsx'
import type { Series, SeriesLook } from '../../../ui/charts/chart-legend.tsx'
import { DotIntervalChart, type IntervalPoint } from '../../../ui/charts/dot-interval-chart.tsx'
import { LineChart } from '../../../ui/charts/line-chart.tsx'
import { StackedChart } from '../../../ui/charts/stacked-chart.tsx'
import { figureMessages as words } from './figure.messages.ts'
import { numberInWords, numberOrNull, valueInWords } from './value-in-words.ts'

interface OneKind<Kind extends Chart['kind']> {
  readonly chart: ChartOf<Kind>
  readonly label: string
}

/** The chart of a figure, drawn by the component of its kind. */
export function FigureChart({ chart, title }: { readonly chart: Chart; readonly title: Figure['title'] }) {
  const label = words.kinds[chart.kind](title)
  switch (chart.kind) {
    case 'bars':
      return <Bars chart={chart} label={label} />
    case 'intervals':
      return <Intervals chart={chart} label={label} />
    case 'changed':
      return <Changed chart={chart} label={label} />
    case 'distribution':
      return <Distribution chart={chart} label={label} />
    case 'line':
      return <Weeks chart={chart} label={label} />
  }
}

function Bars({ chart, label }: OneKind<'bars'>) {
  return (
    <BarChart
      label={label}
      targetLabel={words.target}
      rows={chart.bars.map(({ id, label, value, target }) => ({
        id,
        label,
        value: numberOrNull(value),
        shown: valueInWords(value),
        text: words.barOf(label, valueInWords(value), chart.unit),
        target,
      }))}
    />
  )
}

/** The usual times have looks of their own on every page; anything else takes what is left, in order. */
const usualLooks: ReadonlyMap<string, SeriesLook> = new Map([
  ['before', 'first'],
  ['after', 'second'],
  ['later', 'third'],
  ['then', 'fourth'],
])
const spareLooks: readonly SeriesLook[] = ['second', 'first', 'third', 'fourth']

function seriesOf(all: readonly { readonly id: string; readonly label: string }[]): readonly Series[] {
  const distinct = [...new Map(all.map((one) => [one.id, one])).values()]
  const isUsual = distinct.every(({ id }) => usualLooks.has(id))
  return distinct.map(({ id, label }, index) => ({
    id,
    label,
    look: (isUsual ? usualLooks.get(id) : spareLooks[index % spareLooks.length]) ?? 'second',
  }))
}

/** Rows with one value each need no series to tell them apart: their names do. */
const onlySeries: readonly Series[] = [{ id: 'only', label: '', look: 'second' }]

function Intervals({ chart, label }: OneKind<'intervals'>) {
  const { unit, groups } = chart
  const isOnePerRow = groups.every(({ points }) => points.length < 2)
  const series = isOnePerRow ? onlySeries : seriesOf(groups.flatMap(({ points }) => points))
  const write = (value: number) => numberInWords(value, unit)
  return (
    <DotIntervalChart
      label={label}
      series={series}
      domain={domainOf(chart)}
      format={write}
      axisLabel={words.axes[unit]}
      {...(unit === 'points' ? { strongAt: 0 } : {})}
      rows={groups.map(({ id, label, n, points }) => ({
        id,
        label,
        detail: words.of(valueInWords(n)),
        missing: words.tooFew,
        points: points.flatMap((point): IntervalPoint[] => {
          const { value, interval } = point
          if (typeof value !== 'number') return []
          const { low = null, high = null } = interval ?? {}
          const shown = write(value)
          const said = low === null || high === null ? shown : words.likely(shown, write(low), write(high))
          return [
            {
              series: isOnePerRow ? 'only' : point.id,
              value,
              low,
              high,
              shown,
              text: words.valueOf(label, point.label, said),
            },
          ]
        }),
      }))}
    />
  )
}

/** Changes are small beside the whole scale, so their axis is only as long as they need, with 0 on it. */
function domainOf({ unit, lowest, highest, groups }: ChartOf<'intervals'>): readonly [number, number] {
  if (unit !== 'points') return [lowest, highest]
  const ends = groups.flatMap(({ points }) =>
    points.flatMap(({ value, interval }) =>
      typeof value === 'number' ? [value, interval?.low ?? value, interval?.high ?? value] : [],
    ),
  )
  const low = Math.floor(Math.min(...ends, -10) / 10) * 10
  const high = Math.ceil(Math.max(...ends, 30) / 10) * 10
  return [Math.max(low, lowest), Math.min(high, highest)]
}

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)

const changedCell = (value: Value, name: string, from: string, to: string) => ({
  value: numberOrNull(value),
  shown: valueInWords(value),
  name,
  text: words.changed.text(valueInWords(value), from, to),
})

function Changed({ chart, label }: OneKind<'changed'>) {
  const { no, yes, ...names } = words.changed
  return (
    <ChangeSquare
      label={label}
      before={capital(chart.first)}
      after={capital(chart.second)}
      no={no}
      yes={yes}
      stayedLow={changedCell(chart.stayedLow, names.stayedLow, no, no)}
      gained={changedCell(chart.gained, names.gained, no, yes)}
      lost={changedCell(chart.lost, names.lost, yes, no)}
      stayedHigh={changedCell(chart.stayedHigh, names.stayedHigh, yes, yes)}
    />
  )
}

function Distribution({ chart, label }: OneKind<'distribution'>) {
  return (
    <StackedChart
      label={label}
      steps={chart.parts}
      rows={chart.rows.map(({ id, label, n, counts }) => {
        const total = numberOrNull(n)
        return {
          id,
          label,
          detail: words.of(valueInWords(n)),
          missing: total === null || total === 0 ? words.tooFew : undefined,
          parts: counts.map((count, index) => {
            const share = typeof count === 'number' && total ? count / total : null
            const shown = share === null ? valueInWords(count) : numberInWords(share * 100, 'percent')
            return {
              value: share,
              shown,
              text: words.partOf(label, chart.parts[index] ?? '', valueInWords(count), shown),
            }
          }),
        }
      })}
    />
  )
}

const dayOfWeek = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' })
const shortDay = (day: string) => dayOfWeek.format(new Date(`${day}T00:00:00Z`))

function Weeks({ chart, label }: OneKind<'line'>) {
  const { weeks, series, target, unit } = chart
  return (
    <LineChart
      label={label}
      series={seriesOf(series)}
      steps={weeks.map((week) => ({ id: week, label: shortDay(week) }))}
      lines={series.map(({ id, label, values }) => ({
        series: id,
        values: values.map(numberOrNull),
        texts: values.map((value, index) =>
          words.valueOf(shortDay(weeks[index] ?? '1970-01-01'), label, `${valueInWords(value)} ${unit}`),
        ),
      }))}
      target={
        target === null ? null : { value: target, label: words.targetOf(numberInWords(target, 'count')) }
      }
      format={(value) => numberInWords(value, 'count')}
    />
  )
}
