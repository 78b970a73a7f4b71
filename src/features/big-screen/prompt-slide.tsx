import type { ReactNode } from 'react'
import { SlideHead } from './slide-head.tsx'
import styles from './slides.module.css'

/** One thing to do together, in large words. */
export function PromptSlide(props: {
  readonly kicker?: ReactNode
  readonly title: ReactNode
  readonly lead?: string | undefined
  /** Short lines under it, each on its own. */
  readonly lines?: readonly string[]
  readonly children?: ReactNode
}) {
  const { kicker, title, lead, lines = [], children } = props
  return (
    <div className={styles.slide}>
      <SlideHead kicker={kicker}>{title}</SlideHead>
      {lead && <p className={styles.lead}>{lead}</p>}
      {lines.length > 0 && (
        <ul className={styles.promptLines}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {children}
    </div>
  )
}
