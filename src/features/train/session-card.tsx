import { ListChecks, Presentation } from 'lucide-react'
import type { ReactNode } from 'react'
import { LinkButton } from '../../ui/button.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import styles from './train-home-screen.module.css'
import { trainMessages } from './train.messages.ts'

const words = trainMessages.home

interface SessionCardProps {
  /** What the plan is called, where that is known. */
  readonly name?: string | null
  readonly begun: string
  /** Null while it runs, or where nobody knows. */
  readonly ended?: string | null
  readonly path: string
  /** What is to be known of the session. */
  readonly children?: ReactNode
}

/** A session of the last day: back to its big screen while it runs, to its summary first once it ended. */
export function SessionCard({ name = null, begun, ended = null, path, children }: SessionCardProps) {
  const of = <VisuallyHidden> {words.of(name === null ? begun : `${name}. ${begun}`)}</VisuallyHidden>
  const screen = (
    <LinkButton icon={Presentation} href={`${path}/screen`}>
      {words.backTo}
      {of}
    </LinkButton>
  )
  return (
    <li className={styles.plan}>
      <div>
        <h3>{name ?? begun}</h3>
        {name !== null && <p className={styles.quiet}>{begun}</p>}
        {ended !== null && <p className={styles.quiet}>{ended}</p>}
      </div>
      {children}
      <div className={styles.doing}>
        {ended === null && screen}
        <LinkButton
          {...(ended !== null && { kind: 'primary' as const })}
          icon={ListChecks}
          href={`${path}/summary`}
        >
          {words.summary}
          {of}
        </LinkButton>
        {ended !== null && screen}
      </div>
    </li>
  )
}
