import { symbol, symbolCircle, symbolDiamond, symbolSquare } from 'd3-shape'
import { classNames } from '../class-names.ts'
import styles from './chart.module.css'

/** The ways in which a series can look: open circle, solid circle, diamond, open square. */
export type SeriesLook = 'first' | 'second' | 'third' | 'fourth'

/** One series of values. */
export interface Series {
  readonly id: string
  readonly label: string
  readonly look: SeriesLook
}

const shapes = { first: symbolCircle, second: symbolCircle, third: symbolDiamond, fourth: symbolSquare }
const SYMBOL_AREA = 110

/** The mark of a series at a point. */
export function SeriesMark({
  look,
  x,
  y,
}: {
  readonly look: SeriesLook
  readonly x: number
  readonly y: number
}) {
  return (
    <path
      className={styles[look]}
      transform={`translate(${x} ${y})`}
      d={symbol(shapes[look], SYMBOL_AREA)() ?? ''}
    />
  )
}

/** What the marks of a chart stand for. */
export function SeriesLegend({ series }: { readonly series: readonly Series[] }) {
  if (series.length < 2) return null
  return (
    <ul className={styles.legend} aria-hidden="true">
      {series.map(({ id, label, look }) => (
        <li key={id}>
          <svg className={styles.key} viewBox="0 0 22 16">
            <SeriesMark look={look} x={11} y={8} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  )
}

/** The class of a step: five from least to most, and one for what stands outside the scale. */
export function stepLook(step: number): string {
  return step < 5 ? `step${step + 1}` : 'quietArea'
}

/** What the areas of a stacked chart stand for, in their order. */
export function StepLegend({ steps }: { readonly steps: readonly string[] }) {
  return (
    <ul className={classNames(styles.legend, styles.stage)} aria-hidden="true">
      {steps.map((label, index) => (
        <li key={label}>
          <svg className={styles.key} viewBox="0 0 22 16">
            <path
              className={classNames(styles[stepLook(index)], styles.edge, styles.keyArea)}
              transform="translate(11 8)"
              d={symbol(symbolSquare, 200)() ?? ''}
            />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  )
}
