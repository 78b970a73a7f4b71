import { CalendarPlus } from 'lucide-react'
import { followUpCalendar, followUpWindow } from '../../domain/evaluation/follow-up-calendar.ts'
import type { Clock } from '../../domain/ports/clock.ts'
import type { FileSaver } from '../../domain/ports/file-saver.ts'
import { Button } from '../../ui/button.tsx'
import { Actions, Stack } from '../../ui/page.tsx'
import { dateInWords } from '../../ui/when.ts'
import { finishMessages } from './finish.messages.ts'

const words = finishMessages.reminder

/** What the reminder needs. */
export interface ReminderPartProps {
  readonly clock: Clock
  readonly saver: FileSaver
  /** The whole address of the follow-up page. */
  readonly address: string
  readonly announce: (text: string) => void
}

/** A day for the person's own calendar: we keep no e-mail and remind nobody ourselves. */
export function ReminderPart({ clock, saver, address, announce }: ReminderPartProps) {
  const day = clock.timestamp().slice(0, 10)
  async function save() {
    await saver.save(words.fileName, 'text/calendar', followUpCalendar({ day, url: address }))
    announce(words.saved)
  }
  return (
    <div data-print="no">
      <Stack>
        <h2>{words.heading}</h2>
        <p>{words.lead(dateInWords(followUpWindow(day).aim))}</p>
        <Actions>
          <Button icon={CalendarPlus} onClick={() => void save()}>
            {words.button}
          </Button>
        </Actions>
      </Stack>
    </div>
  )
}
