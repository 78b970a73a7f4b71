import styles from './loading-note.module.css'
import { visitMessages as words } from './visit.messages.ts'

/** Over the empty stage while the first picture of a room is on its way. */
export function LoadingNote({ room }: { readonly room: string }) {
  return <p className={styles.note}>{words.loading(room)}</p>
}
