import { Download, RefreshCw } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { useTask } from '../../ui/use-task.ts'
import { CheckPart, type CheckProps, type CheckState } from './check-room-part.tsx'
import styles from './check-room.module.css'
import { checkRoomMessages } from './check-room.messages.ts'

const words = checkRoomMessages.offline

/** How far this laptop is with going without a network. */
export interface PackState {
  readonly pages: 'none' | 'coming' | 'ready'
  readonly things: { readonly here: number; readonly all: number } | null
}

/** What this laptop keeps for a room without a network. */
export interface RoomPack {
  status(): Promise<PackState>
  fill(onProgress: (state: PackState) => void): Promise<PackState>
}

interface OfflineCheckProps extends Pick<CheckProps, 'state'> {
  readonly pack: RoomPack
  /** Null until it was looked at. */
  readonly status: PackState | null
  readonly onStatus: (status: PackState) => void
  readonly onLook: () => void
  readonly announce: (text: string) => void
}

/** What is on the laptop already, and a button that fetches the rest. */
export function OfflineCheck({ state, pack, status, onStatus, onLook, announce }: OfflineCheckProps) {
  const [isStuck, setIsStuck] = useState(false)
  const filling = useTask()
  const isWhole = status?.things !== null && status?.things.here === status?.things.all
  const fill = () =>
    filling.run(async () => {
      setIsStuck(false)
      const done = await pack.fill(onStatus)
      onStatus(done)
      if (packState(done) === 'good') announce(words.all)
      else setIsStuck(true)
    })

  return (
    <CheckPart title={words.title} state={state}>
      <p>{words.text}</p>
      {status?.pages === 'none' && <p>{words.none}</p>}
      {status?.pages === 'coming' && <p>{words.coming}</p>}
      {status?.pages === 'ready' && (
        <>
          <p>{words.pages}</p>
          <p className={styles.found}>
            {status.things === null
              ? words.unknown
              : isWhole
                ? words.all
                : words.things(status.things.here, status.things.all)}
          </p>
        </>
      )}
      {status?.things && !isWhole && (
        <progress
          className={styles.progress}
          max={status.things.all}
          value={status.things.here}
          aria-label={words.title}
        />
      )}
      {filling.isRunning && <p>{words.filling}</p>}
      {isStuck && <p>{words.stuck}</p>}
      <div className={styles.row}>
        {status?.things && !isWhole && (
          <Button icon={Download} aria-disabled={filling.isRunning} onClick={() => void fill()}>
            {words.fill}
          </Button>
        )}
        {!isWhole && (
          <Button icon={RefreshCw} onClick={onLook}>
            {words.again}
          </Button>
        )}
      </div>
    </CheckPart>
  )
}

/** How the check of the pack stands. */
export function packState({ pages, things }: PackState): CheckState {
  if (pages === 'none') return 'look'
  return things !== null && things.here === things.all ? 'good' : 'open'
}
