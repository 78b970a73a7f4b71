import { screenMessages as words } from './big-screen.messages.ts'
import type { ScreenOption } from './choice-slide.tsx'
import { RoadOptions } from './road-options.tsx'
import { SlideHead } from './slide-head.tsx'
import styles from './slides.module.css'

/** Where too few answered for one choice to lead, whoever leads the session takes the road: here or in the notes. */
export function NoRoadSlide(props: {
  readonly options: readonly ScreenOption[]
  readonly onPick: ((option: string) => void) | undefined
}) {
  return (
    <div className={styles.slide}>
      <SlideHead kicker={words.happened.none}>{words.happened.pick}</SlideHead>
      <RoadOptions {...props} />
    </div>
  )
}
