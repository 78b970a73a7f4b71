import { Copy, Printer } from 'lucide-react'
import { useState } from 'react'
import { parsePersonCode } from '../../domain/measures/person-code.ts'
import { Button } from '../../ui/button.tsx'
import { CodeCard } from '../../ui/code-card.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Actions, Page, PageHeading } from '../../ui/page.tsx'
import { TypedCode } from '../../ui/typed-code.tsx'
import type { Task } from '../../ui/use-task.ts'
import { emptySelfMade, readSelfMade } from './self-made-code.ts'
import { SelfMadeFields } from './self-made-fields.tsx'
import { startMessages } from './start.messages.ts'

const words = startMessages.code

interface CodePageProps {
  readonly code: string
  readonly onCode: (code: string) => void
  readonly announce: (text: string) => void
  readonly print: () => void
  readonly onBack: () => void
  readonly onBegin: (selfMade: string | null) => void
  readonly saving: Task
}

/** The person code: a card to keep, a place for a code from last time, and a self-made code as insurance. */
export function CodePage(props: CodePageProps) {
  const { code, onCode, announce, print, onBack, onBegin, saving } = props
  const [selfMade, setSelfMade] = useState(emptySelfMade)
  const [isIncomplete, setIncomplete] = useState(false)

  const goOn = () => {
    const read = readSelfMade(selfMade)
    setIncomplete(read.is === 'incomplete')
    if (read.is === 'incomplete') announce(words.selfMadeFault)
    else onBegin(read.is === 'code' ? read.code : null)
  }
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code)
      announce(words.copied)
    } catch {
      announce(words.notCopied)
    }
  }

  return (
    <Page>
      <div data-print="no">
        <PageHeading lead={words.lead}>{words.title}</PageHeading>
      </div>
      <CodeCard title={words.cardTitle} code={code} lines={words.cardLines} qrLabel={words.qr(code)} />
      <div data-print="no">
        <Actions>
          <Button icon={Printer} onClick={print}>
            {words.print}
          </Button>
          <Button icon={Copy} onClick={() => void copy()}>
            {words.copy}
          </Button>
        </Actions>
      </div>
      <p data-print="no">{words.photo}</p>
      <div data-print="no">
        <TypedCode
          words={words}
          announce={announce}
          onUse={(typed) => {
            const read = parsePersonCode(typed)
            if (read.ok) onCode(read.code)
            return read.ok ? null : read.message
          }}
        />
        <SelfMadeFields value={selfMade} onChange={setSelfMade} isIncomplete={isIncomplete} />
      </div>
      <div data-print="no">
        {saving.hasFailed && (
          <Notice kind="danger">
            <p>{startMessages.notSaved}</p>
          </Notice>
        )}
        <Actions>
          <Button kind="primary" onClick={goOn} aria-disabled={saving.isRunning}>
            {startMessages.begin}
          </Button>
          <Button onClick={onBack}>{startMessages.back}</Button>
        </Actions>
      </div>
    </Page>
  )
}
