import { classNames } from './class-names.ts'
import styles from './progress-words.module.css'

/** What progress words need: the words carry the meaning, the bars only repeat it. */
export interface ProgressWordsProps {
  /** For example "Question 1 of 2" or "None done yet". */
  readonly text: string
  readonly now: number
  readonly total: number
}

/** How far along, in words, with a small bar for each step. */
export function ProgressWords({ text, now, total }: ProgressWordsProps) {
  return (
    <p className={styles.progress}>
      <span>{text}</span>
      <span className={styles.dots} aria-hidden="true">
        {Array.from({ length: total }, (_, step) => (
          // oxlint-disable-next-line react/no-array-index-key
          <span key={step} className={classNames(styles.dot, step < now && styles.past)} />
        ))}
      </span>
    </p>
  )
}
