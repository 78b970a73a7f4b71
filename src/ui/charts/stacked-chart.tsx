import { scaleLinear } from 'd3-scale'
import { stack } from 'd3-shape'
import type { ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import styles from './chart.module.css'
import { StepLegend, stepLook } from './chart-legend.tsx'
import { type ChartMark, ChartStage, type Drawing, type DrawingRoom } from './chart-stage.tsx'
import { RowLabel, rowLayout, rowLines, type RowWords } from './row-labels.tsx'
import { textWidth } from './wrap-label.ts'

/** One bar of a stacked chart: how much falls to each step, in the order of the steps. */
export interface StackedRow extends RowWords {
  /** Null for a hidden part: it is drawn as room that nobody can measure, at the end of the bar. */
  readonly parts: readonly { readonly value: number | null; readonly shown: string; readonly text: string }[]
  /** Why there is no bar. */
  readonly missing?: string | undefined
}

/** What a stacked chart needs: five steps from least to most, and at most one after them that is outside the scale. */
export interface StackedChartProps {
  readonly label: string
  readonly steps: readonly string[]
  readonly rows: readonly StackedRow[]
}

const BAR_PX = 34
const ROW_GAP_PX = 12
const VALUE_SIZE_PX = 15

/** How answers spread over the points of a scale: one bar a row, all as long as each other. */
export function StackedChart(props: StackedChartProps) {
  return (
    <>
      <StepLegend steps={props.steps} />
      <ChartStage label={props.label} draw={(room) => drawStacks(props, room)} />
    </>
  )
}

function drawStacks({ rows }: StackedChartProps, { widthPx, pattern }: DrawingRoom): Drawing {
  const layout = rowLayout(widthPx, rows)
  const marks: ChartMark[] = []
  const drawn: ReactNode[] = []
  let topPx = 0
  for (const row of rows) {
    const labelPx = rowLines(row, layout).heightPx
    const heightPx = layout.isNarrow ? labelPx + BAR_PX + 4 : Math.max(labelPx, BAR_PX)
    const y = layout.isNarrow ? topPx + labelPx + 4 : topPx + (heightPx - BAR_PX) / 2
    drawn.push(
      <g key={row.id}>
        <RowLabel row={row} layout={layout} topPx={topPx} heightPx={heightPx} />
        {row.missing ? (
          <text className={styles.quiet} x={layout.leftPx} y={y + BAR_PX / 2 + 5}>
            {row.missing}
          </text>
        ) : (
          segmentsOf(row, layout.leftPx, widthPx - 2).map((segment) => {
            marks.push({ x: segment.x + segment.widthPx / 2, y: y + BAR_PX / 2, text: segment.text })
            return <Segment key={segment.step} {...segment} y={y} pattern={pattern} />
          })
        )}
      </g>,
    )
    topPx += heightPx + ROW_GAP_PX
  }
  return { heightPx: topPx - ROW_GAP_PX + 2, marks, content: drawn }
}

interface PlacedSegment {
  readonly step: number
  readonly x: number
  readonly widthPx: number
  readonly shown: string
  readonly text: string
  readonly isHidden: boolean
}

/** Hidden parts share what the others leave, so that the bar stays whole and says nothing about them. */
function segmentsOf(row: StackedRow, leftPx: number, rightPx: number): readonly PlacedSegment[] {
  const known = row.parts.map(({ value }) => value ?? 0)
  const hidden = row.parts.filter(({ value }) => value === null).length
  const sum = known.reduce((total, value) => total + value, 0)
  const total = hidden > 0 ? Math.max(1, sum) : Math.max(sum, 1e-9)
  const rest = hidden > 0 ? Math.max(1 - sum, 0.06) / hidden : 0
  const sizes = row.parts.map(({ value }) => value ?? rest)
  const scale = scaleLinear(
    [
      0,
      Math.max(
        total,
        sizes.reduce((a, b) => a + b, 0),
      ),
    ],
    [leftPx, rightPx],
  )
  const layers = stack<readonly number[], number>()
    .keys(sizes.keys())
    .value((values, step) => values[step] ?? 0)([sizes])
  return layers.flatMap((layer) => {
    const part = row.parts[layer.key]
    const [from = 0, to = 0] = layer[0] ?? []
    if (!part || to - from <= 0) return []
    return [
      {
        step: layer.key,
        x: scale(from),
        widthPx: scale(to) - scale(from),
        shown: part.shown,
        text: part.text,
        isHidden: part.value === null,
      },
    ]
  })
}

function Segment(props: PlacedSegment & { readonly y: number; readonly pattern: (name: string) => string }) {
  const { step, x, widthPx, shown, isHidden, y, pattern } = props
  const look =
    step < 2 ? { style: { fill: pattern(`step-${step + 1}`) } } : { className: styles[stepLook(step)] }
  return (
    <g>
      <rect
        x={x}
        y={y}
        width={widthPx}
        height={BAR_PX}
        {...(isHidden ? { className: styles.quietArea } : look)}
      />
      <line className={styles.gap} x1={x + widthPx} x2={x + widthPx} y1={y} y2={y + BAR_PX} />
      {textWidth(shown, VALUE_SIZE_PX) + 8 < widthPx && (
        <text
          className={classNames(step > 2 && step < 5 && !isHidden ? styles.onDark : styles.onLight)}
          x={x + widthPx / 2}
          y={y + BAR_PX / 2 + 5}
          textAnchor="middle"
        >
          {shown}
        </text>
      )}
    </g>
  )
}
