import { Flag } from 'lucide-react'
import type { VisitState } from '../../domain/attempt/visit-state.ts'
import type { Home } from '../../domain/content/home.schema.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { HomesList, type HomesToChoose } from './homes-list.tsx'
import { HousePlan } from './house-plan.tsx'
import { roomProgress } from './item-status.ts'
import styles from './rooms-dialog.module.css'
import { visitMessages as words } from './visit.messages.ts'

/** What the plan dialog needs. */
export interface RoomsDialogProps {
  readonly open: boolean
  readonly home: Home
  readonly here: string
  readonly visit: VisitState
  /** Null while a story is under way. */
  readonly homes: HomesToChoose | null
  readonly href: (path: string) => string
  readonly onClose: () => void
  readonly onRoom: (room: string) => void
}

/** The plan of the house with its rooms as a list; choosing one goes there and closes it. */
export function RoomsDialog({ open, home, here, visit, homes, href, onClose, onRoom }: RoomsDialogProps) {
  const go = (room: string) => {
    onClose()
    onRoom(room)
  }
  return (
    <Dialog open={open} title={words.plan} closeLabel={words.close} onClose={onClose}>
      <p>{words.planHelp}</p>
      <HousePlan home={home} here={here} onChoose={go} />
      <ul className={styles.rooms}>
        {roomProgress(home, visit).map((entry) => (
          <li key={entry.room}>
            <button type="button" className={styles.room} onClick={() => go(entry.room)}>
              {home.rooms.find(({ id }) => id === entry.room)?.name}
            </button>
            <span>{entry.room === here ? words.youAreHere : words.progress(entry)}</span>
          </li>
        ))}
      </ul>
      {homes && (
        <HomesList
          {...homes}
          href={({ id, startRoom }) => href(`/house/${startRoom}?home=${id}`)}
          onChosen={onClose}
        />
      )}
      <LinkButton icon={Flag} href={href('/done')}>
        {words.finish}
      </LinkButton>
    </Dialog>
  )
}
