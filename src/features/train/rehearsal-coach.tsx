import { ChevronDown, ChevronUp, LogOut, NotebookText, Presentation, RotateCcw } from 'lucide-react'
import { useState } from 'react'
import { GUIDE_LENGTH, type RehearsalTry } from '../../domain/live/rehearsal-guide.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import styles from './rehearsal-coach.module.css'
import { rehearsalMessages as words } from './rehearsal.messages.ts'

interface RehearsalCoachProps {
  readonly place: number
  readonly now: RehearsalTry
  readonly isOnNotes: boolean
  readonly isEnded: boolean
  /** Leads on where the next try lies far ahead; null where Next is enough. */
  readonly onTake: (() => void) | null
  readonly onSkip: () => void
  readonly onSwitch: () => void
  readonly onAgain: () => void
  readonly leaveHref: string
}

/** The strip under a rehearsal: what to try now, and the way between the big screen and the notes. */
export function RehearsalCoach(props: RehearsalCoachProps) {
  const { place, now, isOnNotes, isEnded, onTake, onSkip, onSwitch, onAgain, leaveHref } = props
  const [isOpen, setIsOpen] = useState(true)
  return (
    <aside className={styles.coach} aria-label={words.label}>
      <div className={styles.words}>
        <p className={styles.note}>
          {words.note} {now !== 'free' && !isEnded && words.place(place + 1, GUIDE_LENGTH)}
        </p>
        {isOpen && (
          <p className={styles.try} role="status">
            {isEnded ? words.ended : words.tries[now]}
          </p>
        )}
      </div>
      <div className={styles.buttons}>
        <Button kind="primary" icon={isOnNotes ? Presentation : NotebookText} onClick={onSwitch}>
          {isOnNotes ? words.screen : words.notes}
        </Button>
        {isOpen && onTake && <Button onClick={onTake}>{words.take}</Button>}
        {isOpen && now !== 'free' && !onTake && !isEnded && <Button onClick={onSkip}>{words.skip}</Button>}
        {isEnded && (
          <Button icon={RotateCcw} onClick={onAgain}>
            {words.again}
          </Button>
        )}
        <LinkButton icon={LogOut} href={leaveHref}>
          {words.leave}
        </LinkButton>
        <Button kind="plain" icon={isOpen ? ChevronDown : ChevronUp} onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? words.less : words.more}
        </Button>
      </div>
    </aside>
  )
}
