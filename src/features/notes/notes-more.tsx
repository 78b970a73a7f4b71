import {
  BellOff,
  Eye,
  EyeOff,
  Hand,
  ListRestart,
  Lock,
  LockOpen,
  MonitorOff,
  MonitorPlay,
  Smartphone,
  Undo2,
} from 'lucide-react'
import type { NotesView } from '../../domain/live/notes-view.ts'
import type { TrainerRemote } from '../../domain/live/trainer-remote.ts'
import { Button } from '../../ui/button.tsx'
import { Details } from '../../ui/details.tsx'
import { notesMessages as words } from './notes.messages.ts'
import styles from './notes.module.css'

/** The quieter buttons: blank, hands up, vote again, undo; and those that are seldom needed, folded. */
export function NotesMore({
  view,
  remote,
  onHandsUp,
}: {
  readonly view: NotesView
  readonly remote: TrainerRemote
  /** Hands in place of phones, or phones again. */
  readonly onHandsUp: (scope: 'here' | 'all') => void
}) {
  const { screen, isHandsUp, areCountsHidden, undo } = view
  const hasPhones = screen.code !== null
  const isChoice = view.answers !== null
  const canVoteAgain = ['results', 'discuss', 'happened'].includes(screen.step.kind)
  return (
    <>
      <div className={styles.buttons}>
        <Button icon={screen.isBlank ? MonitorPlay : MonitorOff} onClick={remote.blank}>
          {screen.isBlank ? words.unblank : words.blank}
        </Button>
        {isChoice && hasPhones && (
          <Button icon={isHandsUp.here ? Smartphone : Hand} onClick={() => onHandsUp('here')}>
            {isHandsUp.here ? words.phonesHere : words.handsHere}
          </Button>
        )}
        {canVoteAgain && (
          <Button icon={ListRestart} onClick={remote.again}>
            {words.again}
          </Button>
        )}
        <Button icon={Undo2} onClick={remote.undo} aria-disabled={undo === null}>
          {words.undo}
        </Button>
      </div>
      <Details summary={words.moreButtons}>
        <div className={styles.buttons}>
          {hasPhones && (
            <>
              <Button icon={isHandsUp.all ? Smartphone : Hand} onClick={() => onHandsUp('all')}>
                {isHandsUp.all ? words.phonesAll : words.handsAll}
              </Button>
              <Button icon={areCountsHidden ? Eye : EyeOff} onClick={remote.hideCounts}>
                {areCountsHidden ? words.showCount : words.hideCount}
              </Button>
              <Button icon={screen.isLocked ? LockOpen : Lock} onClick={remote.lock}>
                {screen.isLocked ? words.unlock : words.lock}
              </Button>
            </>
          )}
          <Button kind="danger" icon={BellOff} onClick={remote.end}>
            {words.end}
          </Button>
        </div>
        <p className={styles.small}>{words.keysLead}</p>
      </Details>
    </>
  )
}
