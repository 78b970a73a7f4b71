import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { OutboxStatus } from '../../domain/ports/outbox-status.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Actions, Stack } from '../../ui/page.tsx'
import { useTask } from '../../ui/use-task.ts'
import { finishMessages } from './finish.messages.ts'

const words = finishMessages.clear

interface ClearPartProps {
  readonly isShared: boolean
  /** Whether there was a session with a trainer: its answers are not only here. */
  readonly wasLed: boolean
  readonly isSharedDevice: boolean
  readonly hasCode: boolean
  readonly status: OutboxStatus
  readonly flush: () => Promise<OutboxStatus>
  readonly onClear: () => Promise<void>
}

/**
 * "Finish and clear": tries to send what waits, says what would be lost, and clears only after a second yes. The dialog
 * can always be left without clearing.
 */
export function ClearPart(props: ClearPartProps) {
  const { isShared, wasLed, isSharedDevice, hasCode, status, flush, onClear } = props
  const [isOpen, setOpen] = useState(false)
  const sending = useTask()
  const clearing = useTask()
  const unsent = isShared ? status.waiting + status.refused : 0

  const ask = () => {
    setOpen(true)
    if (isShared && status.waiting > 0) void sending.run(async () => void (await flush()))
  }

  return (
    <div data-print="no">
      <Stack>
        <h2>{words.title}</h2>
        <p>{words.lead}</p>
        {isSharedDevice && <p>{words.shared}</p>}
        <Actions>
          <Button kind={isSharedDevice ? 'primary' : 'secondary'} icon={Trash2} onClick={ask}>
            {words.button}
          </Button>
        </Actions>
      </Stack>
      <Dialog open={isOpen} title={words.dialog} closeLabel={words.close} onClose={() => setOpen(false)}>
        <Outlook isShared={isShared} wasLed={wasLed} isSending={sending.isRunning} unsent={unsent} />
        {hasCode && <p>{words.keepCode}</p>}
        {clearing.hasFailed && (
          <Notice kind="danger">
            <p>{words.failed}</p>
          </Notice>
        )}
        <Actions>
          {unsent > 0 && (
            <Button
              kind="primary"
              onClick={() => void sending.run(async () => void (await flush()))}
              aria-disabled={sending.isRunning}
            >
              {finishMessages.answers.send}
            </Button>
          )}
          <Button
            kind={unsent > 0 ? 'danger' : 'primary'}
            onClick={() => {
              if (!sending.isRunning) void clearing.run(onClear)
            }}
            aria-disabled={sending.isRunning || clearing.isRunning}
          >
            {unsent > 0 ? words.anyway : words.confirm}
          </Button>
          <Button onClick={() => setOpen(false)}>{words.keep}</Button>
        </Actions>
      </Dialog>
    </div>
  )
}

interface OutlookProps {
  readonly isShared: boolean
  readonly wasLed: boolean
  readonly isSending: boolean
  readonly unsent: number
}

/** What clearing means right now. */
function Outlook({ isShared, wasLed, isSending, unsent }: OutlookProps) {
  if (isSending) return <p>{finishMessages.answers.sending}</p>
  if (unsent > 0) {
    return (
      <Notice kind="danger">
        <p>{words.unsent(unsent)}</p>
      </Notice>
    )
  }
  if (isShared) return <p>{words.safe}</p>
  return <p>{wasLed ? words.onlyHereLed : words.onlyHere}</p>
}
