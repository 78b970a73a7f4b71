import { RefreshCw, Volume2 } from 'lucide-react'
import { useState } from 'react'
import { isOwnAddress } from '../../domain/live/own-address.ts'
import type { SoundPlayer, Tone } from '../../domain/ports/sound-player.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { QrCode } from '../../ui/qr-code.tsx'
import { RadioCards } from '../../ui/radio-cards.tsx'
import { useLoaded } from '../../ui/use-loaded.ts'
import { CheckPart, type CheckProps } from './check-room-part.tsx'
import styles from './check-room.module.css'
import { checkRoomMessages as words } from './check-room.messages.ts'

const yesNo = ['yes', 'no'] as const
const notes: readonly Tone[] = [523, 659, 784].map((hz) => ({ hz, ms: 500, wave: 'triangle', volume: 0.5 }))

/** Three notes for the back row. */
export function SoundCheck({
  state,
  onState,
  sound,
  isSoundOn,
}: CheckProps & { readonly sound: SoundPlayer; readonly isSoundOn: boolean }) {
  const [answer, setAnswer] = useState<string | null>(null)
  const [hasPlayed, setHasPlayed] = useState(false)
  return (
    <CheckPart title={words.sound.title} state={state}>
      <p>{words.sound.text}</p>
      {!isSoundOn && (
        <Notice kind="danger">
          <p>{words.sound.off}</p>
        </Notice>
      )}
      <div className={styles.row}>
        <Button
          icon={Volume2}
          onClick={() => {
            sound.play(notes, { loop: false })
            setHasPlayed(true)
          }}
        >
          {words.sound.play}
        </Button>
        {hasPlayed && isSoundOn && <span className={styles.quiet}>{words.sound.caption}</span>}
      </div>
      <RadioCards
        legend={words.sound.ask}
        marks="dots"
        options={yesNo.map((value) => ({ value, ...words.sound.answers[value] }))}
        value={answer}
        onChange={(value) => {
          setAnswer(value)
          onState(value === 'yes' ? 'good' : 'look')
        }}
      />
    </CheckPart>
  )
}

interface JoinCheckProps extends CheckProps {
  readonly address: string
  readonly askServer: () => Promise<{ readonly tookMs: number | null }>
}

/** The way in for phones: the server, the address, and a phone that tries it. */
export function JoinCheck({ state, onState, address, askServer }: JoinCheckProps) {
  const [answer, setAnswer] = useState<string | null>(null)
  const [answered, askAgain] = useLoaded(askServer)
  const { server } = words.join
  const said =
    answered === null ? server.asking : answered.tookMs === null ? server.gone : server.here(answered.tookMs)
  return (
    <CheckPart title={words.join.title} state={state}>
      <div className={styles.row}>
        <p role="status">{said}</p>
        <Button icon={RefreshCw} onClick={() => void askAgain()}>
          {words.join.again}
        </Button>
      </div>
      {isOwnAddress(address) ? (
        <Notice kind="danger">
          <p>{words.join.local}</p>
          <p>{words.join.localDo}</p>
        </Notice>
      ) : (
        <>
          <p>{words.join.text}</p>
          <div className={styles.qr}>
            <QrCode content={address} label={words.join.qr(address)} sizePx={220} />
            <p>
              {words.join.or} <strong>{address.replace(/^https?:\/\//, '')}</strong>
            </p>
          </div>
          <RadioCards
            legend={words.join.ask}
            marks="dots"
            options={yesNo.map((value) => ({ value, ...words.join.answers[value] }))}
            value={answer}
            onChange={(value) => {
              setAnswer(value)
              onState(value === 'yes' ? 'good' : 'look')
            }}
          />
        </>
      )}
    </CheckPart>
  )
}

/** Whether the laptop stays awake while nobody touches it. */
export function AwakeCheck({
  state,
  canStayAwake,
}: Pick<CheckProps, 'state'> & { readonly canStayAwake: boolean }) {
  return (
    <CheckPart title={words.awake.title} state={state}>
      <p>{canStayAwake ? words.awake.can : words.awake.cannot}</p>
      <p>{words.awake.power}</p>
    </CheckPart>
  )
}
