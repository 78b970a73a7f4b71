import type { DeviceDay } from '../../../domain/content/device-day.schema.ts'
import { sinceBegin } from '../../../domain/device/day/day-clock.ts'
import { type DayChoices, startOf } from '../../../domain/device/day/day-spans.ts'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { lessonMessages } from '../lessons.messages.ts'
import styles from './day-controls.module.css'
import { TimeSlider } from './time-slider.tsx'

const words = lessonMessages.day

interface DayControlsProps {
  readonly day: DeviceDay
  readonly choices: DayChoices
  readonly say: (text: string) => string
  readonly onChange: (choices: DayChoices) => void
}

/** What the learner can change of a day: when habits begin, whether they happen, and which sensor fails. */
export function DayControls({ day, choices, say, onChange }: DayControlsProps) {
  const setStart = (stay: string, start: number | null) =>
    onChange({ ...choices, starts: { ...choices.starts, [stay]: start } })
  return (
    <div className={styles.controls}>
      <section aria-labelledby="habits" className={styles.group}>
        <h2 id="habits">{words.habits}</h2>
        {day.stays.map((stay) => {
          const { id, label, moves, optional } = stay
          const start = startOf(day, stay, choices)
          return (
            <div key={id} className={styles.habit} hidden={!moves && !optional}>
              {moves && start !== null && (
                <TimeSlider
                  label={say(label)}
                  begins={day.begins}
                  minute={start}
                  earliest={sinceBegin(moves.earliest, day.begins)}
                  latest={sinceBegin(moves.latest, day.begins)}
                  onChange={(minute) => setStart(id, minute)}
                />
              )}
              {optional && (
                <Checkbox
                  label={words.leavesOut(say(label))}
                  checked={start === null}
                  onChange={(isOut) => setStart(id, isOut ? null : sinceBegin(stay.from, day.begins))}
                />
              )}
            </div>
          )
        })}
      </section>
      {day.faults.length > 0 && (
        <section aria-labelledby="faults" className={styles.group}>
          <h2 id="faults">{words.faults}</h2>
          {day.faults.map(({ id, label, words: about }) => (
            <Checkbox
              key={id}
              label={say(label)}
              hint={say(about)}
              checked={choices.faults.includes(id)}
              onChange={(isOn) =>
                onChange({
                  ...choices,
                  faults: isOn ? [...choices.faults, id] : choices.faults.filter((it) => it !== id),
                })
              }
            />
          ))}
        </section>
      )}
    </div>
  )
}
