import { ClipboardList, Lightbulb, SkipForward, Trash2, UserRoundX } from 'lucide-react'
import { type SyntheticEvent, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { ErrorSummary, type FieldFault } from '../../ui/error-summary.tsx'
import { Actions, Page, PageHeading, Stack } from '../../ui/page.tsx'
import { RadioCards } from '../../ui/radio-cards.tsx'
import styles from './agree-page.module.css'
import { startMessages } from './start.messages.ts'

const words = startMessages.agree

/** What is agreed on the first page. */
export interface Agreement {
  readonly research: boolean
  readonly device: 'own' | 'shared' | null
}

interface AgreePageProps {
  readonly href: (path: string) => string
  readonly value: Agreement
  readonly onChange: (value: Agreement) => void
  readonly onNext: () => void
}

const lines = [
  { icon: ClipboardList, text: words.lines.what },
  { icon: Lightbulb, text: words.lines.why },
  { icon: UserRoundX, text: words.lines.name },
  { icon: SkipForward, text: words.lines.skip },
  { icon: Trash2, text: words.lines.delete },
] as const

const DEVICE_FIELD = 'whose-device'

/** Five lines on what we keep, an unticked box, and whose device this is. */
export function AgreePage({ href, value, onChange, onNext }: AgreePageProps) {
  const [faults, setFaults] = useState<readonly FieldFault[]>([])

  const goOn = (event: SyntheticEvent) => {
    event.preventDefault()
    if (value.device === null) setFaults([{ fieldId: DEVICE_FIELD, text: words.deviceMissing }])
    else onNext()
  }

  return (
    <Page>
      {faults.length > 0 && <ErrorSummary heading={startMessages.faults} faults={faults} />}
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      <ul className={styles.lines}>
        {lines.map(({ icon: Icon, text }) => (
          <li key={text}>
            <Icon aria-hidden="true" strokeWidth={2.25} />
            <span>{text}</span>
          </li>
        ))}
      </ul>
      <p>
        {words.score} <a href={href('/privacy')}>{words.privacy}</a>
      </p>
      <form className={styles.form} onSubmit={goOn} noValidate>
        <Stack>
          <h2>{words.researchHeading}</h2>
          <Checkbox
            label={words.research}
            hint={words.researchHint}
            checked={value.research}
            onChange={(research) => onChange({ ...value, research })}
          />
        </Stack>
        <RadioCards
          id={DEVICE_FIELD}
          legend={<h2>{words.device}</h2>}
          marks="dots"
          options={[
            { value: 'own', label: words.own, hint: words.ownHint },
            { value: 'shared', label: words.shared, hint: words.sharedHint },
          ]}
          value={value.device}
          error={faults.length > 0 && value.device === null ? words.deviceMissing : undefined}
          onChange={(device) => onChange({ ...value, device: device === 'own' ? 'own' : 'shared' })}
        />
        <Actions>
          <Button kind="primary" type="submit">
            {startMessages.next}
          </Button>
        </Actions>
      </form>
    </Page>
  )
}
