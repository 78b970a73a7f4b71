import { Volume2 } from 'lucide-react'
import type { Device } from '../../domain/content/device.schema.ts'
import type { SoundPlayer } from '../../domain/ports/sound-player.ts'
import { Button } from '../../ui/button.tsx'
import styles from './lesson-card.module.css'
import { useFirstCall } from './use-first-call.ts'
import { visitMessages } from './visit.messages.ts'

const words = visitMessages.lesson

/** What the last step of the lesson needs. */
export interface FirstCallProps {
  readonly alarm: Device
  readonly sound: SoundPlayer
  /** Somebody answered and heard that it was a test: the lesson is won. */
  readonly onAnswered: () => void
}

/** The pendant of the house and what one hears, in captions. */
export function FirstCall({ alarm, sound, onAnswered }: FirstCallProps) {
  const call = useFirstCall(alarm, sound)
  return (
    <div className={styles.call}>
      <button
        type="button"
        className={styles.pendant}
        onClick={() => !call.isPressed && call.press()}
        aria-disabled={call.isPressed}
      >
        {words.pressPendant}
      </button>
      {call.captions.length > 0 && (
        <p className={styles.caption}>
          <Volume2 aria-hidden="true" />
          <span>{call.captions.join(' ')}</span>
        </p>
      )}
      {call.isAnswered && (
        <Button
          kind="primary"
          onClick={() => {
            call.sayTest()
            onAnswered()
          }}
        >
          {words.sayTest}
        </Button>
      )}
      {call.isPressed && call.waitLabel !== null && (
        <Button kind="primary" onClick={call.wait}>
          {call.waitLabel}
        </Button>
      )}
    </div>
  )
}
