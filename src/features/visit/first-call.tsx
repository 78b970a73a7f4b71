import { Volume2 } from 'lucide-react'
import { useEffect } from 'react'
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
  /** Somebody answered: the lesson is won. */
  readonly onAnswered: () => void
}

/** The pendant of the house and what one hears, in captions. */
export function FirstCall({ alarm, sound, onAnswered }: FirstCallProps) {
  const call = useFirstCall(alarm, sound)
  const { isAnswered } = call
  useEffect(() => {
    if (isAnswered) onAnswered()
  }, [isAnswered, onAnswered])
  return (
    <div className={styles.call}>
      <button type="button" className={styles.pendant} onClick={call.press} disabled={call.isPressed}>
        {words.pressPendant}
      </button>
      {call.captions.length > 0 && (
        <p className={styles.caption}>
          <Volume2 aria-hidden="true" />
          <span>{call.captions.join(' ')}</span>
        </p>
      )}
      {call.isPressed && call.waitLabel !== null && (
        <Button kind="primary" onClick={call.wait}>
          {call.waitLabel}
        </Button>
      )}
    </div>
  )
}
