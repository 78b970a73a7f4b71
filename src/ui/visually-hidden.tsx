import type { ReactNode } from 'react'
import styles from './visually-hidden.module.css'

/** Words that are read out but not drawn. */
export function VisuallyHidden({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <span className={styles.hidden} id={id}>
      {children}
    </span>
  )
}
