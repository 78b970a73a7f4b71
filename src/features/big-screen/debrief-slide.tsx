import { screenMessages as words } from './big-screen.messages.ts'
import { SlideHead } from './slide-head.tsx'
import styles from './slides.module.css'

/** Feel, what happened, why, take away: the four questions of the talk, all in view. */
export function DebriefSlide() {
  return (
    <div className={styles.slide}>
      <SlideHead>{words.debrief.title}</SlideHead>
      <ol className={styles.cards}>
        {words.debrief.parts.map(({ name, ask }, index) => (
          <li key={name} className={styles.card}>
            <span className={styles.cardNumber} aria-hidden="true">
              {index + 1}
            </span>
            <strong>{name}</strong>
            <span>{ask}</span>
          </li>
        ))}
      </ol>
    </div>
  )
}
