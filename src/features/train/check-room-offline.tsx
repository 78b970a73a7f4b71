import { Download, RefreshCw } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { useTask } from '../../ui/use-task.ts'
import { CheckPart, type CheckProps, type CheckState } from './check-room-part.tsx'
import styles from './check-room.module.css'
import { checkRoomMessages } from './check-room.messages.ts'

const words = checkRoomMessages.offline

/** Pages come within a minute or two; a look costs next to nothing. */
const LOOK_AGAIN_MS = 3000

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
  useLookAgain({ status, onLook, announce })
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
          <p className={styles.found}>{thingsWords(status)}</p>
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

/** Looks again until it is known what is here, and says that once to people who listen. */
function useLookAgain({
  status,
  onLook,
  announce,
}: Pick<OfflineCheckProps, 'status' | 'onLook' | 'announce'>) {
  const hasWaited = useRef(false)
  const latest = useRef({ onLook, announce })
  useEffect(() => {
    latest.current = { onLook, announce }
  })
  // Each look gives a new status, also where nothing changed: the next look waits for the one before.
  useEffect(() => {
    if (!status || status.pages === 'none') return
    if (status.things === null) {
      hasWaited.current = true
      const timer = setTimeout(() => latest.current.onLook(), LOOK_AGAIN_MS)
      return () => clearTimeout(timer)
    }
    if (hasWaited.current) latest.current.announce(`${words.pages} ${thingsWords(status)}`)
    hasWaited.current = false
  }, [status])
}

function thingsWords({ things }: PackState): string {
  if (things === null) return words.unknown
  return things.here === things.all ? words.all : words.things(things.here, things.all)
}

/** How the check of the pack stands. */
export function packState({ pages, things }: PackState): CheckState {
  if (pages === 'none') return 'look'
  return things !== null && things.here === things.all ? 'good' : 'open'
}
