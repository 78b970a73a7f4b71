import type { ReactNode } from 'react'
import { SlideHead } from './slide-head.tsx'
import styles from './slides.module.css'

/** Whose home it is, and its plan as large as the slide allows. */
export function PlanSlide(props: {
  readonly title: string
  readonly lead: string
  readonly plan: ReactNode
}) {
  const { title, lead, plan } = props
  return (
    <div className={styles.planSlide}>
      <div className={styles.slide}>
        <SlideHead>{title}</SlideHead>
        <p className={styles.lead}>{lead}</p>
      </div>
      {plan}
    </div>
  )
}
