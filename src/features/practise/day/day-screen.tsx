import { RotateCcw } from 'lucide-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { DeviceDay } from '../../../domain/content/device-day.schema.ts'
import type { Device } from '../../../domain/content/device.schema.ts'
import { DAY_MINUTES, timeAt } from '../../../domain/device/day/day-clock.ts'
import { type DayChoices, usualDay } from '../../../domain/device/day/day-spans.ts'
import { type DayReading, readDay } from '../../../domain/device/day/read-day.ts'
import { withPerson } from '../../../domain/device/device-view.ts'
import { Button } from '../../../ui/button.tsx'
import { Details } from '../../../ui/details.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Page, PageHeading } from '../../../ui/page.tsx'
import { Table } from '../../../ui/table.tsx'
import { lessonMessages } from '../lessons.messages.ts'
import { DayChart } from './day-chart.tsx'
import { DayControls } from './day-controls.tsx'
import { DayLooks } from './day-looks.tsx'
import styles from './day-screen.module.css'
import { TimeSlider } from './time-slider.tsx'

const words = lessonMessages.day

interface DayScreenProps {
  readonly device: Device
  readonly day: DeviceDay
  readonly personName?: string | undefined
  readonly announce: (text: string) => void
  readonly back: ReactNode
}

/** A day and a night with a monitoring device: move a habit, break a sensor, see who is told and who looked. */
export function DayScreen({ device, day, personName, announce, back }: DayScreenProps) {
  const [choices, setChoices] = useState<DayChoices>(usualDay)
  const [minute, setMinute] = useState(0)
  const reading = readDay(day, choices)
  const say = (text: string) => withPerson(text, personName)
  const chart = useRef<HTMLElement>(null)
  // Where the chart is wider than the screen, the time that was chosen is moved into view.
  useEffect(() => {
    const box = chart.current
    if (box) box.scrollLeft = (minute / DAY_MINUTES) * box.scrollWidth - box.clientWidth / 2
  }, [minute])
  const change = (next: DayChoices) => {
    setChoices(next)
    const told = readDay(day, next).alerts
    announce(
      told.length === 0 ? words.noAlerts : told.map((it) => say(lineOf(day, it.at, it.rule.alert))).join(' '),
    )
  }
  return (
    <Page wide>
      <PageHeading lead={say(day.intro)}>{words.title(device.shortName)}</PageHeading>
      <p>
        <strong>{words.question}:</strong> {say(day.question)}
      </p>
      <TimeSlider label={words.time} begins={day.begins} minute={minute} onChange={setMinute} />
      <p className={styles.now}>{momentWords(day, reading, minute).map(say).join(' ')}</p>
      <div className={styles.changes}>
        {/* A box that scrolls must take focus, or the keyboard cannot scroll it. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <section ref={chart} className={styles.scroll} tabIndex={0} aria-label={words.chart}>
          <DayChart day={day} reading={reading} minute={minute} />
        </section>
        <Told day={day} reading={reading} say={say} />
        <DayControls day={day} choices={choices} say={say} onChange={change} />
        <div>
          <Button icon={RotateCcw} onClick={() => change(usualDay)}>
            {words.reset}
          </Button>
        </div>
      </div>
      <DayLooks day={day} say={say} />
      <Details summary={words.table}>
        <Table
          caption={words.chart}
          columns={[
            { id: 'from', heading: words.from, cell: (row) => row.from },
            { id: 'to', heading: words.to, cell: (row) => row.to },
            { id: 'place', heading: words.place, cell: (row) => row.place },
            { id: 'what', heading: words.doing, cell: (row) => row.what },
            { id: 'seen', heading: words.seen, cell: (row) => (row.isSeen ? words.seenYes : words.seenNo) },
          ]}
          rows={rowsOf(day, reading).map((row) => ({ ...row, what: say(row.what) }))}
          rowKey={(row) => row.from}
        />
      </Details>
      <Notice kind="done" heading={words.learnt}>
        <p>{say(day.learnt)}</p>
      </Notice>
      <div>{back}</div>
    </Page>
  )
}

type Say = (text: string) => string

function Told({ day, reading, say }: { day: DeviceDay; reading: DayReading; say: Say }) {
  return (
    <section aria-labelledby="told" className={styles.told}>
      <h2 id="told">{words.alerts}</h2>
      {reading.alerts.length === 0 && <p>{words.noAlerts}</p>}
      <ul>
        {reading.alerts.map(({ rule, at, isTrue }) => (
          <li key={`${rule.id}-${at}`}>
            <strong>{say(lineOf(day, at, rule.alert))}</strong> {say(rule.told)} {say(rule.follows)}{' '}
            {!isTrue && <em>{words.falseAlert}</em>}
          </li>
        ))}
      </ul>
      {reading.missed.length > 0 && (
        <>
          <h3>{words.missed}</h3>
          <ul>
            {reading.missed.map(({ rule, at }) => (
              <li key={`${rule.id}-${at}`}>{say(lineOf(day, at, rule.alert))}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

const lineOf = (day: DeviceDay, at: number, alert: string) => `${timeAt(at, day.begins)}. ${alert}`

function placeName(day: DeviceDay, id: string): string {
  return day.places.find((place) => place.id === id)?.name ?? id
}

function labelOf(day: DeviceDay, stay: string | null): string | null {
  return day.stays.find(({ id }) => id === stay)?.label ?? null
}

/** What happens at a minute of the day, in words. */
function momentWords(day: DeviceDay, reading: DayReading, minute: number): readonly string[] {
  const at = Math.min(minute, 1439)
  const span = reading.spans.find(({ from, to }) => from <= at && at < to)
  const isNoticed = reading.noticed.some(({ from, to }) => from <= at && at < to)
  const degrees = reading.warmth[Math.floor(at / 5)]
  return [
    words.now(
      timeAt(at, day.begins),
      placeName(day, span?.place ?? day.otherwise),
      labelOf(day, span?.stay ?? null),
    ),
    isNoticed ? words.noticed : words.notNoticed,
    ...(degrees === undefined ? [] : [words.warmth(degrees.toFixed(1))]),
  ]
}

function rowsOf(day: DeviceDay, reading: DayReading) {
  return reading.spans.map((span) => ({
    from: timeAt(span.from, day.begins),
    to: timeAt(span.to, day.begins),
    place: placeName(day, span.place),
    what: labelOf(day, span.stay) ?? '',
    isSeen: reading.noticed.includes(span),
  }))
}
