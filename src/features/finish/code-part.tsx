import { Printer } from 'lucide-react'
import { Button } from '../../ui/button.tsx'
import { CodeCard } from '../../ui/code-card.tsx'
import { Actions, Stack } from '../../ui/page.tsx'
import { finishMessages } from './finish.messages.ts'

const words = finishMessages.code

interface CodePartProps {
  readonly code: string
  readonly isOnPaper: boolean
  readonly onPrint: () => void
}

/** The person code once more, before it leaves the screen. */
export function CodePart({ code, isOnPaper, onPrint }: CodePartProps) {
  return (
    <Stack>
      <div data-print="no">
        <Stack>
          <h2>{words.title}</h2>
          <p>{words.lead}</p>
        </Stack>
      </div>
      <div data-print={isOnPaper ? 'yes' : 'no'}>
        <CodeCard title={words.cardTitle} code={code} lines={words.cardLines} qrLabel={words.qr(code)} />
      </div>
      <div data-print="no">
        <Actions>
          <Button icon={Printer} onClick={onPrint}>
            {words.print}
          </Button>
        </Actions>
      </div>
    </Stack>
  )
}
