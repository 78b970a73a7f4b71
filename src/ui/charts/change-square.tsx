import { scaleSqrt } from 'd3-scale'
import { classNames } from '../class-names.ts'
import styles from './chart.module.css'
import { ChartStage, type Drawing, type DrawingRoom } from './chart-stage.tsx'
import { textWidth, wrapLabel } from './wrap-label.ts'

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

const GAP_PX = 10
const HEAD_PX = 56
const MOST_CELL_PX = 190

const looks = {
  stayedLow: 'quietArea',
  gained: 'bar',
  lost: 'lost',
  stayedHigh: 'open',
} as const

/** Who changed: four squares whose areas are the four groups, standing as the table stands. */
export function ChangeSquare(props: ChangeSquareProps) {
  return <ChartStage label={props.label} draw={(room) => drawSquare(props, room)} />
}

function drawSquare(props: ChangeSquareProps, { widthPx, pattern }: DrawingRoom): Drawing {
  const sidePx = widthPx < 480 ? 84 : 128
  const cellPx = Math.min((widthPx - sidePx - GAP_PX) / 2, MOST_CELL_PX)
  const area = { leftPx: sidePx, topPx: HEAD_PX }
  const places = [
    { key: 'stayedLow', column: 0, row: 0 },
    { key: 'gained', column: 1, row: 0 },
    { key: 'lost', column: 0, row: 1 },
    { key: 'stayedHigh', column: 1, row: 1 },
  ] as const
  const largest = Math.max(1, ...places.map(({ key }) => props[key].value ?? 0))
  const size = scaleSqrt([0, largest], [0, cellPx])
  const cells = places.map(({ key, column, row }) => {
    const x = area.leftPx + column * (cellPx + GAP_PX)
    const y = area.topPx + row * (cellPx + GAP_PX)
    return { key, x, y, cell: props[key], sizePx: size(props[key].value ?? 0) }
  })
  const columnX = (column: number) => area.leftPx + column * (cellPx + GAP_PX) + cellPx / 2
  return {
    heightPx: HEAD_PX + cellPx * 2 + GAP_PX + 2,
    marks: cells.map(({ x, y, cell }) => ({ x: x + cellPx / 2, y: y + cellPx / 2, text: cell.text })),
    content: (
      <>
        <text className={styles.strong} x={area.leftPx} y={16}>
          {props.after}
        </text>
        {[props.no, props.yes].map((word, column) => (
          <text key={word} className={styles.quiet} x={columnX(column)} y={44} textAnchor="middle">
            {word}
          </text>
        ))}
        <text className={styles.strong} x={0} y={16}>
          {props.before}
        </text>
        {[props.no, props.yes].map((word, row) => (
          <SideWords
            key={word}
            text={word}
            widthPx={sidePx - 14}
            y={area.topPx + row * (cellPx + GAP_PX) + cellPx / 2}
          />
        ))}
        {cells.map(({ key, x, y, cell, sizePx }) => (
          <g key={key}>
            <rect className={styles.frame} x={x} y={y} width={cellPx} height={cellPx} rx={3} />
            {looks[key] === 'lost' || looks[key] === 'open' ? (
              <rect
                x={x}
                y={y + cellPx - sizePx}
                width={sizePx}
                height={sizePx}
                rx={3}
                style={{ fill: pattern(looks[key]) }}
              />
            ) : (
              <rect
                className={styles[looks[key]]}
                x={x}
                y={y + cellPx - sizePx}
                width={sizePx}
                height={sizePx}
                rx={3}
              />
            )}
            <CellWords cell={cell} x={x} y={y} sizePx={sizePx} cellPx={cellPx} />
          </g>
        ))}
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

interface CellWordsProps {
  readonly cell: ChangeCell
  readonly x: number
  readonly y: number
  readonly sizePx: number
  readonly cellPx: number
}

/** The number and its name on a plate of their own, so that no pattern runs through them. */
function CellWords({ cell, x, y, cellPx }: CellWordsProps) {
  const isHidden = cell.value === null
  const widePx =
    Math.max(textWidth(cell.name, 15), isHidden ? textWidth(cell.shown, 15) : textWidth(cell.shown, 28)) + 20
  return (
    <>
      <rect
        className={styles.plate}
        x={x + cellPx / 2 - widePx / 2}
        y={y + cellPx / 2 - 32}
        width={widePx}
        height={62}
        rx={8}
      />
      <text
        className={classNames(isHidden ? styles.strong : styles.big)}
        x={x + cellPx / 2}
        y={y + cellPx / 2}
        textAnchor="middle"
      >
        {cell.shown}
      </text>
      <text x={x + cellPx / 2} y={y + cellPx / 2 + 20} textAnchor="middle">
        {cell.name}
      </text>
    </>
  )
}
