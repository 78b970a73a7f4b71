import type { ScaleLinear } from 'd3-scale'
import styles from './chart.module.css'

/** What an axis of values needs. */
export interface ValueAxisProps {
  readonly scale: ScaleLinear<number, number>
  readonly topPx: number
  readonly bottomPx: number
  readonly format: (value: number) => string
  readonly label?: string | undefined
  /** A value whose line is stronger, such as 0 for changes. */
  readonly strongAt?: number | undefined
}

/** How much room the axis takes under the plot. */
export function axisHeight(label: string | undefined): number {
  return label ? 46 : 26
}

/** Thin lines from top to bottom with their values underneath. */
export function ValueAxis({ scale, topPx, bottomPx, format, label, strongAt }: ValueAxisProps) {
  const [left = 0, right = 0] = scale.range()
  const ticks = scale.ticks(Math.max(2, Math.min(6, Math.floor((right - left) / 75))))
  return (
    <g>
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            className={tick === strongAt ? styles.baseline : styles.grid}
            x1={scale(tick)}
            x2={scale(tick)}
            y1={topPx}
            y2={bottomPx}
          />
          <text className={styles.quiet} x={scale(tick)} y={bottomPx + 18} textAnchor="middle">
            {format(tick)}
          </text>
        </g>
      ))}
      {label && (
        <text className={styles.quiet} x={left} y={bottomPx + 38}>
          {label}
        </text>
      )}
    </g>
  )
}
