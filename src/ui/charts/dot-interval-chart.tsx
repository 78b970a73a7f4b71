import { scaleLinear } from 'd3-scale'
import type { ReactNode } from 'react'
import styles from './chart.module.css'
import { SeriesLegend, SeriesMark, type Series, type SeriesLook } from './chart-legend.tsx'
import { type ChartMark, ChartStage, type Drawing } from './chart-stage.tsx'
import { RowLabel, type RowLayout, rowLayout, rowLines, type RowWords } from './row-labels.tsx'
import { axisHeight, ValueAxis } from './value-axis.tsx'
import { textWidth } from './wrap-label.ts'

/** One value with how sure it is. */
export interface IntervalPoint {
  readonly series: string
  readonly value: number
  /** The ends of the interval; null when there is none. */
  readonly low: number | null
  readonly high: number | null
  /** The value as it stands beside its mark. */
  readonly shown: string
  /** The value in a sentence. */
  readonly text: string
}

/** One row: a question or a group, with a value for each series. */
export interface IntervalRow extends RowWords {
  readonly points: readonly IntervalPoint[]
  /** Why there are no values, in place of them. */
  readonly missing?: string | undefined
}

/** What a chart of values with their intervals needs. */
export interface DotIntervalChartProps {
  readonly label: string
  readonly series: readonly Series[]
  readonly rows: readonly IntervalRow[]
  readonly domain: readonly [number, number]
  readonly format: (value: number) => string
  readonly axisLabel?: string
  /** A value whose line is stronger, such as 0 for changes. */
  readonly strongAt?: number
}

const LANE_PX = 22
const ROW_GAP_PX = 16
const VALUE_SIZE_PX = 15

/** Dots with intervals, row by row: each series has its own shape and its own lane. */
export function DotIntervalChart(props: DotIntervalChartProps) {
  return (
    <>
      <SeriesLegend series={props.series} />
      <ChartStage label={props.label} draw={({ widthPx }) => drawDots(props, widthPx)} />
    </>
  )
}

function drawDots(props: DotIntervalChartProps, widthPx: number): Drawing {
  const { rows, domain, format, axisLabel, strongAt } = props
  const layout = rowLayout(widthPx, rows)
  const widestPx = Math.max(
    ...rows.flatMap(({ points }) => points.map(({ shown }) => textWidth(shown, VALUE_SIZE_PX))),
    20,
  )
  const scale = scaleLinear([...domain], [layout.leftPx + 10, widthPx - widestPx - 14])
  const marks: ChartMark[] = []
  const drawn: ReactNode[] = []
  let topPx = 4
  for (const row of rows) {
    const { heightPx, content } = drawRow(props, row, { layout, scale, topPx, widthPx, marks })
    drawn.push(<g key={row.id}>{content}</g>)
    topPx += heightPx + ROW_GAP_PX
  }
  const bottomPx = topPx - ROW_GAP_PX + 10
  return {
    heightPx: bottomPx + axisHeight(axisLabel),
    marks,
    content: (
      <>
        <ValueAxis {...{ scale, topPx: 0, bottomPx, format, label: axisLabel, strongAt }} />
        {drawn}
      </>
    ),
  }
}

interface RowPlace {
  readonly layout: RowLayout
  readonly scale: (value: number) => number
  readonly topPx: number
  readonly widthPx: number
  /** Filled as the row is drawn. */
  readonly marks: ChartMark[]
}

function drawRow({ series }: DotIntervalChartProps, row: IntervalRow, place: RowPlace) {
  const { layout, scale, topPx, marks } = place
  const labelPx = rowLines(row, layout).heightPx
  const lanesPx = Math.max(row.points.length, 1) * LANE_PX
  const heightPx = layout.isNarrow ? labelPx + lanesPx + 4 : Math.max(labelPx, lanesPx)
  const firstPx = layout.isNarrow ? topPx + labelPx + 4 : topPx + (heightPx - lanesPx) / 2
  return {
    heightPx,
    content: (
      <>
        <RowLabel row={row} layout={layout} topPx={topPx} heightPx={heightPx} />
        {row.points.length === 0 && row.missing && (
          <text className={styles.quiet} x={layout.leftPx + 10} y={firstPx + LANE_PX / 2 + 5}>
            {row.missing}
          </text>
        )}
        {row.points.map((point, index) => {
          const y = firstPx + index * LANE_PX + LANE_PX / 2
          const look = series.find(({ id }) => id === point.series)?.look ?? 'second'
          marks.push({ x: scale(point.value), y, text: point.text })
          return <PointWithInterval key={point.series} point={point} look={look} scale={scale} y={y} />
        })}
      </>
    ),
  }
}

interface PointProps {
  readonly point: IntervalPoint
  readonly look: SeriesLook
  readonly scale: (value: number) => number
  readonly y: number
}

function PointWithInterval({ point, look, scale, y }: PointProps) {
  const { value, low, high, shown } = point
  const end = scale(high ?? value)
  return (
    <g>
      {low !== null && high !== null && (
        <path
          className={styles[`${look}Line`]}
          d={`M${scale(low)} ${y}H${scale(high)}M${scale(low)} ${y - 5}v10M${scale(high)} ${y - 5}v10`}
        />
      )}
      <SeriesMark look={look} x={scale(value)} y={y} />
      <text className={styles.value} x={Math.max(end, scale(value) + 8) + 9} y={y + 5}>
        {shown}
      </text>
    </g>
  )
}
