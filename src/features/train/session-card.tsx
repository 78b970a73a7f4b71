import { ListChecks, Presentation } from 'lucide-react'
import type { ReactNode } from 'react'
import { LinkButton } from '../../ui/button.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import styles from './train-home-screen.module.css'
import { trainMessages } from './train.messages.ts'

const words = trainMessages.home

interface SessionCardProps {
  readonly begun: string
  readonly path: string
  /** What is to be known of the session. */
  readonly children?: ReactNode
}

/** A session of the last day: back to its big screen, or to its summary. */
export function SessionCard({ begun, path, children }: SessionCardProps) {
  const of = <VisuallyHidden> {words.of(begun)}</VisuallyHidden>
  return (
    <li className={styles.plan}>
      <h3>{begun}</h3>
      {children}
      <div className={styles.doing}>
        <LinkButton icon={Presentation} href={`${path}/screen`}>
          {words.backTo}
          {of}
        </LinkButton>
        <LinkButton icon={ListChecks} href={`${path}/summary`}>
          {words.summary}
          {of}
        </LinkButton>
      </div>
    </li>
  )
}
