import { CalendarPlus, Printer } from 'lucide-react'
import { useState } from 'react'
import {
  followUpCalendar,
  followUpEntry,
  type FollowUpParts,
  followUpWindow,
} from '../../../domain/evaluation/follow-up-calendar.ts'
import type { Clock } from '../../../domain/ports/clock.ts'
import type { FileSaver } from '../../../domain/ports/file-saver.ts'
import { Button } from '../../../ui/button.tsx'
import { Actions } from '../../../ui/page.tsx'
import { QrCode } from '../../../ui/qr-code.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { dateInWords } from '../../../ui/when.ts'
import { planMessages } from './plan.messages.ts'
import styles from './plan-screen.module.css'

const words = planMessages.followUp

/** What the follow-up part needs. */
export interface FollowUpPartProps {
  readonly clock: Clock
  readonly saver: FileSaver
  /** The whole address of the follow-up page. */
  readonly address: string
  readonly print: () => void
  readonly announce: (text: string) => void
}

/** When to ask again after a session, as a calendar file and as a sheet with two QR codes. No e-mail is kept. */
export function FollowUpPart({ clock, saver, address, print, announce }: FollowUpPartProps) {
  const [day, setDay] = useState(() => clock.timestamp().slice(0, 10))
  const isDay = /^\d{4}-\d\d-\d\d$/.test(day)
  async function save(reminder: FollowUpParts) {
    await saver.save(words.fileName(day), 'text/calendar', followUpCalendar(reminder))
    announce(words.saved)
  }
  return (
    <>
      <div data-print="no">
        <TextField type="date" short label={words.day} hint={words.dayHint} value={day} onChange={setDay} />
      </div>
      {isDay && (
        <Sheet reminder={{ day, url: address }} onSave={(reminder) => void save(reminder)} print={print} />
      )}
    </>
  )
}

interface SheetProps {
  readonly reminder: FollowUpParts
  readonly onSave: (reminder: FollowUpParts) => void
  readonly print: () => void
}

function Sheet({ reminder, onSave, print }: SheetProps) {
  const { from, aim, to } = followUpWindow(reminder.day)
  return (
    <div className={styles.sheet}>
      <h3>{words.sheet}</h3>
      <p>{words.window(dateInWords(from), dateInWords(aim), dateInWords(to))}</p>
      <div className={styles.codes}>
        <div className={styles.code}>
          <QrCode content={followUpEntry(reminder)} label={words.qrEntryLabel} sizePx={232} />
          <p>{words.qrEntry}</p>
        </div>
        <div className={styles.code}>
          <QrCode content={reminder.url} label={words.qrPageLabel} sizePx={232} />
          <p>{words.qrPage}</p>
          <p>{reminder.url}</p>
        </div>
      </div>
      <Actions>
        <Button kind="primary" icon={CalendarPlus} onClick={() => onSave(reminder)}>
          {words.file}
        </Button>
        <Button icon={Printer} onClick={print}>
          {words.print}
        </Button>
      </Actions>
    </div>
  )
}
