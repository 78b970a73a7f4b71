import styles from './loading-note.module.css'
import { placingMessages as words } from './placing.messages.ts'

/** Over the empty stage when a picture cannot be had. */
export function MissingNote() {
  return <p className={styles.note}>{words.missing}</p>
}
