import { ChevronDown, ChevronUp, LogOut, NotebookText, Presentation, RotateCcw } from 'lucide-react'
import { type ReactNode, useState } from 'react'
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

/** Below this a window has no room for the guide beside what it speaks of. */
const WIDE = '(min-width: 40rem)'

/** The big screen or the notes in a rehearsal, over the room that the guide takes at the foot of the window. */
export function RehearsalStage(props: { readonly isOnNotes: boolean; readonly children: ReactNode }) {
  const { isOnNotes, children } = props
  return (
    <div className={styles.stage} data-mode={isOnNotes ? undefined : 'screen'}>
      {children}
    </div>
  )
}

/** The strip under a rehearsal: what to try now, and the way between the big screen and the notes. */
export function RehearsalCoach(props: RehearsalCoachProps) {
  const { place, now, isOnNotes, isEnded, onTake, onSkip, onSwitch, onAgain, leaveHref } = props
  const [isOpen, setIsOpen] = useState(() => matchMedia(WIDE).matches)
  return (
    <aside className={styles.coach} data-open={isOpen || undefined} aria-label={words.label}>
      <div className={styles.words}>
        <p className={styles.note}>
          {words.title}. <span className={styles.kept}>{words.note}</span>{' '}
          {now !== 'free' && !isEnded && words.place(place + 1, GUIDE_LENGTH)}
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
        <span className={styles.leave}>
          <LinkButton icon={LogOut} href={leaveHref}>
            {words.leave}
          </LinkButton>
        </span>
        <Button kind="plain" icon={isOpen ? ChevronDown : ChevronUp} onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? words.less : words.more}
        </Button>
      </div>
    </aside>
  )
}
