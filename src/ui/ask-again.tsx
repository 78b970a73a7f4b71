import type { LucideIcon } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Button } from './button.tsx'
import { Notice } from './notice.tsx'
import { Actions } from './page.tsx'

/** What a button needs that takes something away from somebody. */
export interface AskAgainProps {
  readonly label: string
  readonly icon?: LucideIcon
  /** Says what would happen. */
  readonly question: string
  readonly headingLevel?: 2 | 3
  readonly yes: string
  readonly no: string
  readonly onYes: () => void
}

/** A button for what cannot be taken back: it asks once more in its own place, and acts only after a yes. */
export function AskAgain({ label, icon, question, headingLevel = 2, yes, no, onYes }: AskAgainProps) {
  const [step, setStep] = useState<'before' | 'asking' | 'kept'>('before')
  const looks = { kind: 'danger', ...(icon && { icon }) } as const
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // The question with the button that was pressed is gone.
    if (step === 'kept') button.current?.focus()
  }, [step])
  return step === 'asking' ? (
    <Notice kind="danger" heading={question} headingLevel={headingLevel} takesFocus>
      <Actions>
        <Button {...looks} onClick={onYes}>
          {yes}
        </Button>
        <Button onClick={() => setStep('kept')}>{no}</Button>
      </Actions>
    </Notice>
  ) : (
    <Actions>
      <Button ref={button} {...looks} onClick={() => setStep('asking')}>
        {label}
      </Button>
    </Actions>
  )
}
