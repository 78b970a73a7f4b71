import { type PointerEvent, type ReactNode, useId, useRef, useState } from 'react'
import styles from './chart.module.css'
import { ChartPatterns } from './chart-patterns.tsx'
import { useChartKit } from './chart-kit.ts'
import { useWidth } from './use-width.ts'

/** One value of a chart that can be pointed at: where it stands in the picture, and what it says. */
export interface ChartMark {
  readonly x: number
  readonly y: number
  readonly text: string
}

/** A chart drawn for one width. */
export interface Drawing {
  readonly heightPx: number
  readonly marks: readonly ChartMark[]
  readonly content: ReactNode
}

/** What a drawing is made from: the room there is, and how the patterns of this picture are called. */
export interface DrawingRoom {
  readonly widthPx: number
  /** A `fill` for a pattern by its name. */
  readonly pattern: (name: string) => string
}

/** What the stage of a chart needs. */
export interface ChartStageProps {
  /** The chart in a few words: its kind and what it is about. */
  readonly label: string
  readonly draw: (room: DrawingRoom) => Drawing
}

/** As far as this from a mark, the pointer still means it. */
const REACH_PX = 90

/**
 * The picture of a chart: one image for people who listen, since the table beside it holds the same numbers. Pointing
 * at a value, or going through the values with the arrow keys, says it in words.
 */
export function ChartStage({ label, draw }: ChartStageProps) {
  const { words, mark: watermark } = useChartKit()
  const box = useRef<HTMLDivElement>(null)
  const widthPx = useWidth(box)
  const id = useId().replaceAll(/[^\w-]/g, '')
  const [at, setAt] = useState<number | null>(null)
  const { heightPx, marks, content } = draw({ widthPx, pattern: (name) => `url(#${id}-${name})` })
  const active = at === null ? null : (marks[at] ?? null)

  function point(event: PointerEvent<HTMLDivElement>) {
    const { left, top, width } = event.currentTarget.getBoundingClientRect()
    const scale = widthPx / width
    setAt(nearest(marks, (event.clientX - left) * scale, (event.clientY - top) * scale))
  }

  return (
    <div
      ref={box}
      className={styles.stage}
      onPointerMove={point}
      onPointerDown={point}
      onPointerLeave={() => setAt(null)}
    >
      <svg
        role="img"
        aria-label={label}
        className={styles.picture}
        viewBox={`0 0 ${widthPx} ${heightPx}`}
        data-chart="picture"
      >
        <ChartPatterns id={id} />
        {/* One image, one name: some readers would go through every letter that is drawn. */}
        <g aria-hidden="true">
          {watermark !== null && (
            <text className={styles.watermark} x={widthPx / 2} y={heightPx / 2} textAnchor="middle">
              {watermark}
            </text>
          )}
          {content}
          {active && <circle className={styles.halo} data-export="no" cx={active.x} cy={active.y} r={13} />}
        </g>
      </svg>
      {marks.length > 1 && (
        <input
          type="range"
          className={styles.reader}
          data-print="no"
          min={0}
          max={marks.length - 1}
          value={at ?? 0}
          aria-label={words.read(label)}
          aria-valuetext={marks[at ?? 0]?.text}
          onChange={(event) => setAt(event.currentTarget.valueAsNumber)}
          onFocus={() => setAt(at ?? 0)}
          onBlur={() => setAt(null)}
        />
      )}
      {active && (
        <p
          aria-hidden="true"
          className={styles.tip}
          style={{
            left: `${(Math.min(Math.max(active.x, 120), Math.max(widthPx - 120, 120)) / widthPx) * 100}%`,
            top: `${(active.y / heightPx) * 100}%`,
          }}
        >
          {active.text}
        </p>
      )}
    </div>
  )
}

/** The mark that a point means: the nearest one in reach, or null. */
function nearest(marks: readonly ChartMark[], x: number, y: number): number | null {
  let best: number | null = null
  let bestDistance = REACH_PX
  for (const [index, mark] of marks.entries()) {
    const distance = Math.hypot(mark.x - x, mark.y - y)
    if (distance >= bestDistance) continue
    best = index
    bestDistance = distance
  }
  return best
}
