import { LetterDisc, letterOf } from '../../ui/letter-disc.tsx'
import type { ScreenOption } from './choice-slide.tsx'
import styles from './slides.module.css'

/** The roads of a choice, each with its letter: to press, or to read where nothing can be pressed. */
export function RoadOptions(props: {
  readonly options: readonly ScreenOption[]
  /** The road that was taken already. */
  readonly taken?: string | null
  readonly onPick: ((option: string) => void) | undefined
}) {
  const { options, taken, onPick } = props
  return (
    <ul className={styles.roads}>
      {options.map(({ id, label }, index) =>
        id === taken ? null : (
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
        ),
      )}
    </ul>
  )
}
