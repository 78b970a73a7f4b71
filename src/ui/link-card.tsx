import type { ReactNode } from 'react'
import styles from './link-card.module.css'

/** What a card that leads somewhere needs. */
export interface LinkCardProps {
  readonly href: string
  readonly title: string
  /** A short line under the title: where it is, how far along. */
  readonly note?: ReactNode
  readonly tag?: ReactNode
}

/** A card whose whole face is one link. */
export function LinkCard({ href, title, note, tag }: LinkCardProps) {
  return (
    <div className={styles.card}>
      <div className={styles.text}>
        <a className={styles.link} href={href}>
          {title}
        </a>
        {note && <p className={styles.note}>{note}</p>}
      </div>
      {tag}
    </div>
  )
}
