import { scaleLinear } from 'd3-scale'
import type { ReactNode } from 'react'
import styles from './chart.module.css'
import { type ChartMark, ChartStage, type Drawing } from './chart-stage.tsx'
import { RowLabel, rowLayout, rowLines, type RowWords } from './row-labels.tsx'
import { textWidth } from './wrap-label.ts'

/** One bar. */
export interface BarRow extends RowWords {
  /** Null when the value is hidden or unknown: then there is no bar, only words. */
  readonly value: number | null
  /** The value as it stands beside the bar. */
  readonly shown: string
  /** The bar in a sentence. */
  readonly text: string
  /** What was hoped for, drawn as a line across. */
  readonly target?: number | null
}

/** What a chart of bars needs. */
export interface BarChartProps {
  readonly label: string
  readonly rows: readonly BarRow[]
  /** The value of a full bar; the largest one if left out. */
  readonly most?: number
  /** What the line across a bar means. */
  readonly targetLabel?: string
}

const BAR_PX = 18
const ROW_GAP_PX = 14

/** Bars from the left, one a row, each with its value beside it: no axis is needed to read them. */
export function BarChart(props: BarChartProps) {
  return (
    <>
      {props.targetLabel && props.rows.some(({ target }) => target != null) && (
        <ul className={styles.legend} aria-hidden="true">
          <li>
            <svg className={styles.key} viewBox="0 0 22 16">
              <line className={styles.target} x1={11} x2={11} y1={-2} y2={18} />
            </svg>
            {props.targetLabel}
          </li>
        </ul>
      )}
      <ChartStage label={props.label} draw={({ widthPx }) => drawBars(props, widthPx)} />
    </>
  )
}

function drawBars({ rows, most }: BarChartProps, widthPx: number): Drawing {
  const layout = rowLayout(widthPx, rows)
  const widestPx = Math.max(...rows.map(({ shown }) => textWidth(shown, 15)), 24)
  const largest = most ?? Math.max(1, ...rows.flatMap(({ value, target }) => [value ?? 0, target ?? 0]))
  const scale = scaleLinear(
    [0, largest],
    [layout.leftPx, Math.max(layout.leftPx + 60, widthPx - widestPx - 12)],
  )
  const marks: ChartMark[] = []
  const drawn: ReactNode[] = []
  let topPx = 2
  for (const row of rows) {
    const labelPx = rowLines(row, layout).heightPx
    const heightPx = layout.isNarrow ? labelPx + BAR_PX + 4 : Math.max(labelPx, BAR_PX)
    const y = layout.isNarrow ? topPx + labelPx + 4 : topPx + (heightPx - BAR_PX) / 2
    const end = scale(row.value ?? 0)
    const target = row.target == null ? null : scale(row.target)
    marks.push({ x: end, y: y + BAR_PX / 2, text: row.text })
    drawn.push(
      <g key={row.id}>
        <RowLabel row={row} layout={layout} topPx={topPx} heightPx={heightPx} />
        {row.value !== null && (
          <rect
            className={styles.bar}
            x={layout.leftPx}
            y={y}
            width={end - layout.leftPx}
            height={BAR_PX}
            rx={2}
          />
        )}
        {target !== null && (
          <line className={styles.target} x1={target} x2={target} y1={y - 5} y2={y + BAR_PX + 5} />
        )}
        <text
          className={row.value === null ? styles.quiet : styles.value}
          x={(target !== null && Math.abs(target - end - 16) < 26 ? Math.max(target, end) : end) + 8}
          y={y + BAR_PX / 2 + 5}
        >
          {row.shown}
        </text>
      </g>,
    )
    topPx += heightPx + ROW_GAP_PX
  }
  const bottomPx = topPx - ROW_GAP_PX + 4
  return {
    heightPx: bottomPx,
    marks,
    content: (
      <>
        {drawn}
        {!layout.isNarrow && (
          <line className={styles.baseline} x1={layout.leftPx} x2={layout.leftPx} y1={0} y2={bottomPx} />
        )}
      </>
    ),
  }
}
