import { useState } from 'react'
import { isOwnAddress } from '../../domain/live/own-address.ts'
import type { SoundPlayer } from '../../domain/ports/sound-player.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Actions, Page, PageHeading } from '../../ui/page.tsx'
import { AwakeCheck, JoinCheck, SoundCheck } from './check-room-parts.tsx'
import { checkRoomMessages as words } from './check-room.messages.ts'
import { OfflineCheck, packState, type PackState, type RoomPack } from './check-room-offline.tsx'
import { ReadCheck } from './check-room-read.tsx'
import { useLoaded } from '../../ui/use-loaded.ts'
import type { CheckState } from './check-room-part.tsx'

/** What the check of a room needs. */
export interface CheckRoomScreenProps {
  /** The whole address of the page that phones open. */
  readonly joinAddress: string
  /** Asks the server; gives how many milliseconds its answer took, null when none came. */
  readonly askServer: () => Promise<{ readonly tookMs: number | null }>
  readonly pack: RoomPack
  readonly sound: SoundPlayer
  /** Whether sound is on in the settings. */
  readonly isSoundOn: boolean
  readonly canStayAwake: boolean
  readonly href: (path: string) => string
  readonly announce: (text: string) => void
}

const parts = ['read', 'sound', 'join', 'awake'] as const
type Part = (typeof parts)[number]

/** Five checks before a session, each with what to do when it does not go well. */
export function CheckRoomScreen(props: CheckRoomScreenProps) {
  const { joinAddress, askServer, pack, sound, isSoundOn, canStayAwake, href, announce } = props
  const [states, setStates] = useState<Readonly<Partial<Record<Part, CheckState>>>>({
    awake: canStayAwake ? 'good' : 'look',
    join: isOwnAddress(joinAddress) ? 'look' : 'open',
  })
  const [found, lookAgain] = useLoaded(pack.status)
  const [filled, setFilled] = useState<PackState | null>(null)
  const packNow = filled ?? found
  const offline = packNow ? packState(packNow) : 'open'
  const at = (part: Part) => ({
    state: states[part] ?? ('open' as const),
    onState: (state: CheckState) => setStates((before) => ({ ...before, [part]: state })),
  })
  const isDone = offline !== 'open' && parts.every((part) => (states[part] ?? 'open') !== 'open')
  return (
    <Page>
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      <ReadCheck {...at('read')} />
      <SoundCheck {...at('sound')} sound={sound} isSoundOn={isSoundOn} />
      <JoinCheck {...at('join')} address={joinAddress} askServer={askServer} />
      <OfflineCheck
        state={offline}
        pack={pack}
        status={packNow}
        onStatus={setFilled}
        onLook={() => {
          setFilled(null)
          void lookAgain()
        }}
        announce={announce}
      />
      <AwakeCheck {...at('awake')} canStayAwake={canStayAwake} />
      {isDone && (
        <Notice kind="done">
          <p>{words.done}</p>
        </Notice>
      )}
      <p>{words.print}</p>
      <Actions>
        <LinkButton kind="primary" href={href('/train')}>
          {words.back}
        </LinkButton>
      </Actions>
    </Page>
  )
}
