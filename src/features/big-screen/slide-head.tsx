import type { ReactNode } from 'react'
import styles from './slides.module.css'

/** The top of a slide: a quiet line that says where we are, and the one thing that everybody must read. */
export function SlideHead({
  kicker,
  children,
}: {
  readonly kicker?: ReactNode
  readonly children: ReactNode
}) {
  return (
    <header className={styles.head}>
      {kicker && <p className={styles.kicker}>{kicker}</p>}
      <h1 tabIndex={-1}>{children}</h1>
    </header>
  )
}
