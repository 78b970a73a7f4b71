import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import { classNames } from '../class-names.ts'
import styles from './chart.module.css'
import { SeriesLegend, SeriesMark, type Series } from './chart-legend.tsx'
import { type ChartMark, ChartStage, type Drawing } from './chart-stage.tsx'
import { textWidth } from './wrap-label.ts'

/** One step along the line, such as a week. */
export interface LineStep {
  readonly id: string
  /** Under the axis, when there is room. */
  readonly label: string
}

/** The values of one series, one for each step; null where there is none or it may not be shown. */
export interface LineValues {
  readonly series: string
  readonly values: readonly (number | null)[]
  /** Each value in a sentence. */
  readonly texts: readonly string[]
}

/** What a chart of lines needs. */
export interface LineChartProps {
  readonly label: string
  readonly series: readonly Series[]
  readonly steps: readonly LineStep[]
  readonly lines: readonly LineValues[]
  /** A level that is hoped for, with its words. */
  readonly target?: { readonly value: number; readonly label: string } | null
  readonly format: (value: number) => string
}

const PLOT_PX = 240
const TOP_PX = 22
const DOT_LIMIT = 30

/** Values week by week. Lines end with their last value beside them; the scale always begins at nothing. */
export function LineChart(props: LineChartProps) {
  return (
    <>
      <SeriesLegend series={props.series} />
      <ChartStage label={props.label} draw={({ widthPx }) => drawLines(props, widthPx)} />
    </>
  )
}

function drawLines(props: LineChartProps, widthPx: number): Drawing {
  const { series, steps, lines, target, format } = props
  const all = lines.flatMap(({ values }) => values.flatMap((value) => value ?? []))
  const y = scaleLinear([0, Math.max(1, target?.value ?? 0, ...all)], [TOP_PX + PLOT_PX, TOP_PX]).nice()
  const ticks = y.ticks(4)
  const leftPx = Math.max(...ticks.map((tick) => textWidth(format(tick), 14))) + 14
  const rightPx = widthPx - Math.max(...all.map((value) => textWidth(format(value), 15)), 16) - 14
  const x = scaleLinear([0, Math.max(steps.length - 1, 1)], [leftPx + 6, rightPx])
  const marks: ChartMark[] = steps.flatMap((_, step) =>
    lines.flatMap(({ values, texts }) => {
      const value = values[step]
      return value == null ? [] : [{ x: x(step), y: y(value), text: texts[step] ?? '' }]
    }),
  )
  const widest = Math.max(...steps.map(({ label }) => textWidth(label, 14))) + 16
  const every = Math.max(1, Math.ceil((widest * steps.length) / Math.max(rightPx - leftPx, 1)))
  return {
    heightPx: TOP_PX + PLOT_PX + 28,
    marks,
    content: (
      <>
        {ticks.map((tick) => (
          <g key={tick}>
            <line
              className={tick === 0 ? styles.baseline : styles.grid}
              x1={leftPx}
              x2={rightPx}
              y1={y(tick)}
              y2={y(tick)}
            />
            <text className={styles.quiet} x={leftPx - 8} y={y(tick) + 5} textAnchor="end">
              {format(tick)}
            </text>
          </g>
        ))}
        {steps.map(({ id, label }, step) =>
          step % every === 0 ? (
            <text key={id} className={styles.quiet} x={x(step)} y={TOP_PX + PLOT_PX + 22} textAnchor="middle">
              {label}
            </text>
          ) : null,
        )}
        {target && (
          <>
            <line
              className={styles.target}
              x1={leftPx}
              x2={rightPx}
              y1={y(target.value)}
              y2={y(target.value)}
            />
            <text className={styles.value} x={leftPx + 6} y={y(target.value) - 8}>
              {target.label}
            </text>
          </>
        )}
        {lines.map(({ series: id, values }) => {
          const look = series.find((one) => one.id === id)?.look ?? 'second'
          const path = line<number | null>()
            .defined((value) => value !== null)
            .x((_, step) => x(step))
            .y((value) => y(value ?? 0))([...values])
          // Where values are missing, a fine dotted line leads the eye to the next one.
          const known = values.flatMap((value, step) =>
            value === null ? [] : [[x(step), y(value)] as const],
          )
          const bridge = line()(known.map(([left, top]): [number, number] => [left, top]))
          const last = values.findLastIndex((value) => value !== null)
          const lastValue = values[last]
          return (
            <g key={id}>
              <path className={classNames(styles[`${look}Line`], styles.bridge)} d={bridge ?? ''} />
              <path className={styles[`${look}Line`]} d={path ?? ''} />
              {values.map((value, step) =>
                value === null || (steps.length > DOT_LIMIT && step !== last) ? null : (
                  <SeriesMark key={steps[step]?.id} look={look} x={x(step)} y={y(value)} />
                ),
              )}
              {lastValue != null && (
                <text className={styles.value} x={x(last) + 11} y={y(lastValue) + 5}>
                  {format(lastValue)}
                </text>
              )}
            </g>
          )
        })}
      </>
    ),
  }
}
