import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useId } from 'react'
import { DAY_MINUTES, timeAt } from '../../../domain/device/day/day-clock.ts'
import { Button } from '../../../ui/button.tsx'
import { lessonMessages } from '../lessons.messages.ts'
import styles from './time-slider.module.css'

const STEP = 15

interface TimeSliderProps {
  readonly label: string
  readonly begins: string
  /** Minutes since the day's beginning. */
  readonly minute: number
  readonly earliest?: number
  readonly latest?: number
  readonly onChange: (minute: number) => void
}

/** A time of day on a slider, with a button a quarter of an hour each way: dragging is never needed. */
export function TimeSlider(props: TimeSliderProps) {
  const { label, begins, minute, earliest = 0, latest = DAY_MINUTES - STEP, onChange } = props
  const id = useId()
  const words = lessonMessages.day
  const move = (by: number) => onChange(Math.max(earliest, Math.min(latest, minute + by)))
  return (
    <div className={styles.slider}>
      <label htmlFor={id}>{words.at(label, timeAt(minute, begins))}</label>
      <div className={styles.row}>
        <Button icon={ChevronLeft} disabled={minute <= earliest} onClick={() => move(-STEP)}>
          {words.earlier}
        </Button>
        <input
          id={id}
          type="range"
          min={earliest}
          max={latest}
          step={STEP}
          value={minute}
          aria-valuetext={timeAt(minute, begins)}
          onChange={(event) => onChange(Number(event.currentTarget.value))}
        />
        <Button icon={ChevronRight} disabled={minute >= latest} onClick={() => move(STEP)}>
          {words.later}
        </Button>
      </div>
    </div>
  )
}
