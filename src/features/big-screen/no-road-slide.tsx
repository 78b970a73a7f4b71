import { LetterDisc, letterOf } from '../../ui/letter-disc.tsx'
import { screenMessages as words } from './big-screen.messages.ts'
import type { ScreenOption } from './choice-slide.tsx'
import { SlideHead } from './slide-head.tsx'
import styles from './slides.module.css'

/** Where too few answered for one choice to lead, whoever leads the session takes the road: here or in the notes. */
export function NoRoadSlide(props: {
  readonly options: readonly ScreenOption[]
  readonly onPick: ((option: string) => void) | undefined
}) {
  const { options, onPick } = props
  return (
    <div className={styles.slide}>
      <SlideHead kicker={words.happened.none}>{words.happened.pick}</SlideHead>
      <ul className={styles.roads}>
        {options.map(({ id, label }, index) => (
          <li key={id}>
            {onPick ? (
              <button type="button" onClick={() => onPick(id)}>
                <LetterDisc index={index} />
                <span>{label}</span>
              </button>
            ) : (
              `${letterOf(index)}. ${label}`
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
