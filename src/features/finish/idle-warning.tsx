import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Actions } from '../../ui/page.tsx'
import { finishMessages } from './finish.messages.ts'

const words = finishMessages.idle

/** What the warning before a shared device clears itself needs. */
export interface IdleWarningProps {
  /** Seconds until it clears; null: no warning. Start at 60 and change it in steps of 10, so that it can be read out. */
  readonly secondsLeft: number | null
  readonly onStay: () => void
  readonly onClear: () => void
}

/** Warns before a shared device clears itself; any way of closing it means "I am still here". */
export function IdleWarning({ secondsLeft, onStay, onClear }: IdleWarningProps) {
  return (
    <Dialog
      open={secondsLeft !== null}
      title={words.title}
      closeLabel={finishMessages.clear.close}
      onClose={onStay}
    >
      <p>{words.text(secondsLeft ?? 0)}</p>
      <Actions>
        <Button kind="primary" onClick={onStay}>
          {words.stay}
        </Button>
        <Button onClick={onClear}>{words.clear}</Button>
      </Actions>
    </Dialog>
  )
}
