import { Check, CircleDashed, TriangleAlert } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import styles from './check-room.module.css'
import { checkRoomMessages } from './check-room.messages.ts'

/** How a check stands. */
export type CheckState = 'open' | 'good' | 'look'

/** What every check is given. */
export interface CheckProps {
  readonly state: CheckState
  readonly onState: (state: CheckState) => void
}

const icons = { open: CircleDashed, good: Check, look: TriangleAlert } as const

interface CheckPartProps {
  readonly title: string
  readonly state: CheckState
  readonly children: ReactNode
}

/** One check with its state in words, picture and colour. */
export function CheckPart({ title, state, children }: CheckPartProps) {
  const id = useId()
  const Icon = icons[state]
  return (
    <section className={styles.part} data-state={state} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id}>{title}</h2>
        <span className={styles.state}>
          <Icon aria-hidden="true" strokeWidth={2.25} />
          {checkRoomMessages.states[state]}
        </span>
      </div>
      {children}
    </section>
  )
}
