import { scaleSqrt } from 'd3-scale'
import styles from './chart.module.css'
import { ChartStage, type Drawing, type DrawingRoom } from './chart-stage.tsx'
import { wrapLabel } from './wrap-label.ts'

/** One of the four groups: how many, and in words. */
export interface ChangeCell {
  /** Null when it is hidden. */
  readonly value: number | null
  readonly shown: string
  /** What became of this group, such as "gained". */
  readonly name: string
  readonly text: string
}

/** What a 2 x 2 of who changed needs. The rows are before, the columns after. */
export interface ChangeSquareProps {
  readonly label: string
  readonly before: string
  readonly after: string
  readonly no: string
  readonly yes: string
  readonly stayedLow: ChangeCell
  readonly gained: ChangeCell
  readonly lost: ChangeCell
  readonly stayedHigh: ChangeCell
}

const GAP_PX = 14
const HEAD_PX = 54
/** Room for the number and its name over each square. */
const WORDS_PX = 58
const MOST_CELL_PX = 210
const MOST_SQUARE_PX = 120

/** How each group is filled: a class, or the name of a pattern. */
const looks = {
  stayedLow: { className: 'quietArea' },
  gained: { className: 'bar' },
  lost: { pattern: 'lost' },
  stayedHigh: { pattern: 'open' },
} as const

const places = [
  { key: 'stayedLow', column: 0, row: 0 },
  { key: 'gained', column: 1, row: 0 },
  { key: 'lost', column: 0, row: 1 },
  { key: 'stayedHigh', column: 1, row: 1 },
] as const

/** Who changed: four squares whose areas are the four groups, standing as the table stands. */
export function ChangeSquare(props: ChangeSquareProps) {
  return <ChartStage label={props.label} draw={(room) => drawSquare(props, room)} />
}

function drawSquare(props: ChangeSquareProps, { widthPx, pattern }: DrawingRoom): Drawing {
  const sidePx = widthPx < 480 ? 84 : 112
  const cellPx = Math.min((widthPx - sidePx - GAP_PX) / 2, MOST_CELL_PX)
  const mostPx = Math.min(cellPx - 16, MOST_SQUARE_PX)
  const heightPx = WORDS_PX + mostPx + 12
  const largest = Math.max(1, ...places.map(({ key }) => props[key].value ?? 0))
  const size = scaleSqrt([0, largest], [0, mostPx])
  const columnPx = (column: number) => sidePx + column * (cellPx + GAP_PX)
  const rowPx = (row: number) => HEAD_PX + row * (heightPx + GAP_PX)
  return {
    heightPx: HEAD_PX + heightPx * 2 + GAP_PX + 2,
    marks: places.map(({ key, column, row }) => ({
      x: columnPx(column) + 8 + size(props[key].value ?? 0) / 2,
      y: rowPx(row) + WORDS_PX + mostPx - size(props[key].value ?? 0) / 2,
      text: props[key].text,
    })),
    content: (
      <>
        <text className={styles.strong} x={sidePx} y={16}>
          {props.after}
        </text>
        <text className={styles.strong} x={0} y={16}>
          {props.before}
        </text>
        {[props.no, props.yes].map((word, index) => (
          <g key={word}>
            <text className={styles.quiet} x={columnPx(index)} y={43}>
              {word}
            </text>
            <SideWords text={word} widthPx={sidePx - 14} y={rowPx(index) + 28} />
          </g>
        ))}
        {places.map(({ key, column, row }) => {
          const sizePx = size(props[key].value ?? 0)
          const look = looks[key]
          const fill =
            'pattern' in look
              ? { style: { fill: pattern(look.pattern) } }
              : { className: styles[look.className] }
          return (
            <g key={key} transform={`translate(${columnPx(column)} ${rowPx(row)})`}>
              <rect className={styles.frame} width={cellPx} height={heightPx} rx={4} />
              <rect
                {...fill}
                x={8}
                y={WORDS_PX + mostPx - sizePx + 4}
                width={sizePx}
                height={sizePx}
                rx={2}
              />
              <text className={styles.big} x={10} y={30}>
                {props[key].shown}
              </text>
              <text x={10} y={50}>
                {props[key].name}
              </text>
            </g>
          )
        })}
      </>
    ),
  }
}

function SideWords({
  text,
  widthPx,
  y,
}: {
  readonly text: string
  readonly widthPx: number
  readonly y: number
}) {
  const lines = wrapLabel(text, widthPx, 14)
  return lines.map((line, index) => (
    <text key={line} className={styles.quiet} x={0} y={y + 5 + (index - (lines.length - 1) / 2) * 18}>
      {line}
    </text>
  ))
}
