import styles from './chart.module.css'
import { wrapLabel } from './wrap-label.ts'

/** The words of one row of a chart. */
export interface RowWords {
  readonly id: string
  readonly label: string
  /** A quieter second part, such as how many people the row is about. */
  readonly detail?: string | undefined
}

/** Where labels and values stand for a width: beside each other, or on a phone one over the other. */
export interface RowLayout {
  readonly isNarrow: boolean
  /** Where the values begin. */
  readonly leftPx: number
  readonly labelWidthPx: number
}

const LABEL_SIZE_PX = 15
const DETAIL_SIZE_PX = 14
const LINE_PX = 19
const NARROW_PX = 540

/** Chooses the layout of rows. */
export function rowLayout(widthPx: number, rows: readonly RowWords[]): RowLayout {
  if (widthPx < NARROW_PX) return { isNarrow: true, leftPx: 2, labelWidthPx: widthPx - 4 }
  const longest = Math.max(...rows.map(({ label, detail = '' }) => Math.max(label.length, detail.length)), 8)
  const labelWidthPx = Math.min(Math.max(longest * 8.4, 90), widthPx * 0.34)
  return { isNarrow: false, leftPx: labelWidthPx + 20, labelWidthPx }
}

/** The lines of a row's words, with how high they stand together. */
export function rowLines({ label, detail }: RowWords, { labelWidthPx }: RowLayout) {
  const lines = [
    ...wrapLabel(label, labelWidthPx, LABEL_SIZE_PX).map((text) => ({ text, isQuiet: false })),
    ...(detail
      ? wrapLabel(detail, labelWidthPx, DETAIL_SIZE_PX).map((text) => ({ text, isQuiet: true }))
      : []),
  ]
  return { lines, heightPx: lines.length * LINE_PX }
}

/** The words of a row, drawn: in the middle of the row beside its values, or from its top when narrow. */
export function RowLabel(props: {
  readonly row: RowWords
  readonly layout: RowLayout
  /** Top of the row. */
  readonly topPx: number
  readonly heightPx: number
}) {
  const { row, layout, topPx, heightPx } = props
  const { lines, heightPx: linesPx } = rowLines(row, layout)
  const startPx = layout.isNarrow ? topPx : topPx + (heightPx - linesPx) / 2
  return lines.map(({ text, isQuiet }, index) => (
    <text
      key={text}
      className={isQuiet ? styles.quiet : undefined}
      x={layout.isNarrow ? layout.leftPx : layout.leftPx - 20}
      y={startPx + index * LINE_PX + 14}
      textAnchor={layout.isNarrow ? 'start' : 'end'}
    >
      {text}
    </text>
  ))
}
