import { Printer } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Actions, Stack } from '../../ui/page.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { dayInWords } from '../../ui/when.ts'
import { type NamedParts, PartsList } from './done-part.tsx'
import { finishMessages } from './finish.messages.ts'
import styles from './record-part.module.css'

const words = finishMessages.record

interface RecordPartProps {
  readonly parts: NamedParts
  readonly dayMs: number
  /** Null when they are not known. */
  readonly minutes: number | null
  /** What the person wrote at the end, or null. */
  readonly reflections: string | null
  /** Whether it goes on paper when the page is printed. */
  readonly isOnPaper: boolean
  /** Whether printing is the next step of the page; on a shared device clearing is. */
  readonly isNextStep: boolean
  readonly onPrint: () => void
}

/** The record of learning: what goes on it is chosen here, and the name never leaves this component. */
export function RecordPart({
  parts,
  dayMs,
  minutes,
  reflections,
  isOnPaper,
  isNextStep,
  onPrint,
}: RecordPartProps) {
  const [name, setName] = useState('')
  const [hasMinutes, setMinutes] = useState(false)
  const [hasReflections, setReflections] = useState(false)
  return (
    <Stack>
      <div data-print="no">
        <Stack>
          <h2>{words.title}</h2>
          <p>{words.lead}</p>
          <TextField
            label={words.name}
            hint={words.nameHint}
            value={name}
            onChange={setName}
            autoComplete="off"
            maxLength={80}
          />
          {minutes !== null && (
            <Checkbox label={words.addMinutes} checked={hasMinutes} onChange={setMinutes} />
          )}
          {reflections !== null && (
            <Checkbox label={words.addReflections} checked={hasReflections} onChange={setReflections} />
          )}
        </Stack>
      </div>
      <section className={styles.sheet} aria-label={words.heading} data-print={isOnPaper ? 'yes' : 'no'}>
        <p className={styles.heading}>{words.heading}</p>
        <p>{words.tookPart}</p>
        <p className={styles.product}>{words.product}</p>
        <dl className={styles.facts}>
          {name.trim() !== '' && <Fact term={words.nameLine} text={name.trim()} />}
          <Fact term={words.dateLine} text={dayInWords(dayMs)} />
          {hasMinutes && minutes !== null && <Fact term={words.minutesLine} text={words.minutes(minutes)} />}
          {hasReflections && reflections && <Fact term={words.reflectionsLine} text={reflections} />}
        </dl>
        <PartsList parts={parts} />
        <p className={styles.note}>{words.notProof}</p>
      </section>
      <div data-print="no">
        <Actions>
          <Button kind={isNextStep ? 'primary' : 'secondary'} icon={Printer} onClick={onPrint}>
            {words.print}
          </Button>
        </Actions>
      </div>
    </Stack>
  )
}

function Fact({ term, text }: { readonly term: string; readonly text: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{text}</dd>
    </div>
  )
}
