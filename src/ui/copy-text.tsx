import { Copy } from 'lucide-react'
import { Button } from './button.tsx'
import { TextField } from './text-field.tsx'

/** What a text that can be copied needs. */
export interface CopyTextProps {
  readonly label: string
  readonly hint?: string
  readonly text: string
  readonly copy: string
  readonly copied: string
  readonly notCopied: string
  readonly announce: (text: string) => void
}

/** A text in a box of its own, to select by hand or to copy with a button. */
export function CopyText({ label, hint, text, copy, copied, notCopied, announce }: CopyTextProps) {
  async function copyIt() {
    try {
      await navigator.clipboard.writeText(text)
      announce(copied)
    } catch {
      announce(notCopied)
    }
  }
  return (
    <>
      <TextField label={label} hint={hint} readOnly value={text} onChange={() => undefined} />
      <div>
        <Button icon={Copy} onClick={() => void copyIt()}>
          {copy}
        </Button>
      </div>
    </>
  )
}
