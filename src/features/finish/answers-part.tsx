import { Download, Send } from 'lucide-react'
import type { OutboxStatus } from '../../domain/ports/outbox-status.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Actions, Stack } from '../../ui/page.tsx'
import { useTask } from '../../ui/use-task.ts'
import { finishMessages } from './finish.messages.ts'

const words = finishMessages.answers

interface AnswersPartProps {
  /** Whether the person agreed that answers leave the device. */
  readonly isShared: boolean
  /** Whether they were given in a session with a trainer. */
  readonly isLed: boolean
  readonly status: OutboxStatus
  readonly flush: () => Promise<OutboxStatus>
  readonly announce: (text: string) => void
  readonly onSave: () => Promise<void>
}

/** The truth about where the answers are, and a file of them for the person. */
export function AnswersPart({ isShared, isLed, status, flush, announce, onSave }: AnswersPartProps) {
  const sending = useTask()
  const saving = useTask()
  const send = () =>
    void sending.run(async () => {
      announce(words.sending)
      const after = await flush()
      announce(after.waiting === 0 ? words.allSent : words.waiting(after.waiting))
    })
  const save = () =>
    void saving.run(async () => {
      await onSave()
      announce(words.saved)
    })
  return (
    <div data-print="no">
      <Stack>
        <h2>{words.title}</h2>
        {!isShared && <p>{isLed ? words.ledGoes : words.staysHere}</p>}
        {isShared && status.waiting > 0 && (
          <Notice kind="feedback">
            <p>{sending.isRunning ? words.sending : words.waiting(status.waiting)}</p>
          </Notice>
        )}
        {isShared && status.waiting === 0 && (
          <Notice kind="done">
            <p>{words.allSent}</p>
          </Notice>
        )}
        {isShared && status.refused > 0 && (
          <Notice kind="danger">
            <p>{words.refused(status.refused)}</p>
          </Notice>
        )}
        <Actions>
          {isShared && status.waiting > 0 && (
            <Button icon={Send} onClick={send} aria-disabled={sending.isRunning}>
              {words.send}
            </Button>
          )}
          <Button icon={Download} onClick={save}>
            {words.save}
          </Button>
        </Actions>
      </Stack>
    </div>
  )
}
