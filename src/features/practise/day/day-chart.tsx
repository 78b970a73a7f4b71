import type { DeviceDay } from '../../../domain/content/device-day.schema.ts'
import { DAY_MINUTES, timeAt } from '../../../domain/device/day/day-clock.ts'
import type { Span } from '../../../domain/device/day/day-spans.ts'
import type { DayReading } from '../../../domain/device/day/read-day.ts'
import { lessonMessages } from '../lessons.messages.ts'
import styles from './day-chart.module.css'

const words = lessonMessages.day
const ROW = 44
const BAR = 26
/** Room for the names of the places, and a little at the right. */
const LEFT = 172
const WIDTH = 1040
const TOP = 30

interface DayChartProps {
  readonly day: DeviceDay
  readonly reading: DayReading
  /** The minute that the slider stands on. */
  readonly minute: number
}

/** 24 hours as rows of bars: where the person was, what the device noticed, and when it told someone. */
export function DayChart({ day, reading, minute }: DayChartProps) {
  const rows = [...day.places, { id: null, name: words.device }]
  const height = TOP + rows.length * ROW + (day.warmth ? 110 : 0) + 34
  const x = (at: number) => LEFT + (at / DAY_MINUTES) * (WIDTH - LEFT - 32)
  const hours = Array.from({ length: 9 }, (_, index) => index * 180)
  const bottom = TOP + rows.length * ROW
  const bar = (span: Span, row: number, look: string | undefined) => (
    <rect
      key={`${row}-${span.from}`}
      x={x(span.from)}
      y={TOP + row * ROW + (ROW - BAR) / 2}
      width={Math.max(3, x(span.to) - x(span.from))}
      height={BAR}
      rx={5}
      className={look}
    />
  )
  return (
    <svg className={styles.chart} viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={words.chart}>
      {hours.map((hour) => (
        <g key={hour}>
          <line x1={x(hour)} x2={x(hour)} y1={TOP} y2={height - 34} className={styles.grid} />
          <text x={x(hour)} y={20} textAnchor="middle" className={styles.hour}>
            {timeAt(hour, day.begins)}
          </text>
        </g>
      ))}
      {rows.map(({ id, name }, row) => (
        <g key={name}>
          <text x={LEFT - 12} y={TOP + row * ROW + ROW / 2 + 6} textAnchor="end" className={styles.name}>
            {name}
          </text>
          {id === null
            ? reading.noticed.map((span) => bar(span, row, styles.noticed))
            : reading.spans.filter(({ place }) => place === id).map((span) => bar(span, row, styles.stay))}
        </g>
      ))}
      {day.warmth && <Warmth reading={reading} top={bottom + 10} x={x} />}
      {reading.alerts.length > 0 && (
        <text x={LEFT - 12} y={height - 13} textAnchor="end" className={styles.name}>
          {words.alerts}
        </text>
      )}
      {reading.alerts.map(({ rule, at, isTrue }) => (
        <g key={`${rule.id}-${at}`} className={isTrue ? styles.alert : styles.false}>
          <line x1={x(at)} x2={x(at)} y1={TOP} y2={height - 34} />
          <path d={`M ${x(at) - 11} ${height - 12} h 22 l -11 -20 z`} />
        </g>
      ))}
      <line x1={x(minute)} x2={x(minute)} y1={TOP - 4} y2={height - 30} className={styles.now} />
    </svg>
  )
}

function Warmth(props: {
  readonly reading: DayReading
  readonly top: number
  readonly x: (minute: number) => number
}) {
  const { reading, top, x } = props
  const low = Math.floor(Math.min(...reading.warmth)) - 1
  const high = Math.ceil(Math.max(...reading.warmth)) + 1
  const y = (degrees: number) => top + 90 - ((degrees - low) / (high - low)) * 90
  const line = reading.warmth.map((degrees, index) => `${x(index * 5).toFixed(1)},${y(degrees).toFixed(1)}`)
  return (
    <g>
      <text x={LEFT - 12} y={top + 16} textAnchor="end" className={styles.name}>
        {high} °C
      </text>
      <text x={LEFT - 12} y={top + 90} textAnchor="end" className={styles.name}>
        {low} °C
      </text>
      <polyline points={line.join(' ')} className={styles.warmth} />
    </g>
  )
}
