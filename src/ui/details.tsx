import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './details.module.css'

/** What a folded part of a page needs. */
export interface DetailsProps {
  readonly summary: string
  readonly open?: boolean
  readonly children: ReactNode
}

/** A part of the page that is folded away until somebody wants it: the browser's own `<details>`. */
export function Details({ summary, open, children }: DetailsProps) {
  return (
    <details className={styles.details} open={open}>
      <summary className={styles.summary}>
        <ChevronDown aria-hidden="true" className={styles.icon} strokeWidth={2.25} />
        {summary}
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  )
}
