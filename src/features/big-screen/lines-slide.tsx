import type { ReactNode } from 'react'
import { classNames } from '../../ui/class-names.ts'
import { SlideHead } from './slide-head.tsx'
import styles from './slides.module.css'

/** One paragraph, told or spoken. */
export interface ScreenLine {
  /** Who says it, as they like to be called; null when it is told. */
  readonly by: string | null
  readonly text: string
}

/** Words beside the house: a situation, a consequence, an ending. The house shows the rest. */
export function LinesSlide(props: {
  readonly kicker?: ReactNode
  readonly title: ReactNode
  readonly lines: readonly ScreenLine[]
  readonly children?: ReactNode
}) {
  const { kicker, title, lines, children } = props
  return (
    <div className={styles.slide}>
      <SlideHead kicker={kicker}>{title}</SlideHead>
      <div className={styles.lines}>
        {lines.map(({ by, text }) => (
          <p key={text} className={classNames(by !== null && styles.says)}>
            {by !== null && <strong className={styles.speaker}>{by}: </strong>}
            {text}
          </p>
        ))}
      </div>
      {children}
    </div>
  )
}

/** How much there is to read, so that the words get the room they need. */
export function amountOf(lines: readonly ScreenLine[]): 'short' | 'middle' | 'long' {
  const letters = lines.reduce((sum, { by, text }) => sum + text.length + (by?.length ?? 0) + 20, 0)
  if (letters < 240) return 'short'
  return letters < 430 ? 'middle' : 'long'
}
