import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './page.module.css'

/** The column a screen stands in: 62 characters of text wide, or `wide` for lists beside lists. */
export function Page({ wide, children }: { wide?: boolean; children: ReactNode }) {
  return <div className={classNames(styles.page, wide && styles.wide)}>{children}</div>
}

/** What the heading of a screen needs. */
export interface PageHeadingProps {
  /** The one h1 of the screen. */
  readonly children: ReactNode
  /** A quiet line above: where this is, or how far along. */
  readonly kicker?: ReactNode
  /** One or two sentences under it. */
  readonly lead?: ReactNode
}

/** The h1 of a screen, able to take focus when the page changes. */
export function PageHeading({ children, kicker, lead }: PageHeadingProps) {
  return (
    <div className={styles.heading}>
      {kicker && <div className={styles.kicker}>{kicker}</div>}
      <h1 tabIndex={-1}>{children}</h1>
      {lead && <p className={styles.lead}>{lead}</p>}
    </div>
  )
}

/** The row of buttons that ends a screen: the next step first, then the quieter ways on. */
export function Actions({ children }: { children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>
}

/** Things that belong together, one under the other. */
export function Stack({ children }: { children: ReactNode }) {
  return <div className={styles.stack}>{children}</div>
}

/** A plain list with room between its lines. */
export function TextList({ items, numbered }: { items: readonly ReactNode[]; numbered?: boolean }) {
  const List = numbered ? 'ol' : 'ul'
  return (
    <List className={styles.list}>
      {items.map((item, index) => (
        // The lines of a text never change places.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index}>{item}</li>
      ))}
    </List>
  )
}

/** A quiet box on the page for something that stands by itself. */
export function Card({ children }: { children: ReactNode }) {
  return <div className={styles.card}>{children}</div>
}
