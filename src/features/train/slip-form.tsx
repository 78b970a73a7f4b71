import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { Measures } from '../../domain/content/measures.schema.ts'
import type { LiveWave } from '../../domain/live/seat-fact.schema.ts'
import type { SlipMark, SlipQuestion } from '../../domain/live/slip-facts.ts'
import { parsePersonCode } from '../../domain/measures/person-code.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { ErrorSummary, type FieldFault } from '../../ui/error-summary.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Actions, PageHeading, Stack } from '../../ui/page.tsx'
import { RadioCards, type RadioOption } from '../../ui/radio-cards.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useTask } from '../../ui/use-task.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import type { TypedSlip } from './slips-screen.tsx'
import { slipsMessages as words } from './slips.messages.ts'

interface SlipFormProps {
  readonly number: number
  readonly saved: number
  readonly asked: readonly SlipQuestion[]
  readonly measures: Measures
  readonly onSave: (slip: TypedSlip) => Promise<void>
  /** The slip has no tick: it is laid aside. */
  readonly onSkip: () => void
  readonly onFinish: () => void
}

const waves = [
  ['before', words.before],
  ['after', words.after],
  ['then', words.lookBack],
] as const satisfies readonly (readonly [LiveWave, string])[]

/** One paper slip: the tick first, then the code, then the rings as they stand on the paper. */
export function SlipForm({ number, saved, asked, measures, onSave, onSkip, onFinish }: SlipFormProps) {
  const [isTicked, setIsTicked] = useState<boolean | null>(null)
  const [code, setCode] = useState('')
  const [isAsWritten, setIsAsWritten] = useState(false)
  const [marks, setMarks] = useState<ReadonlyMap<string, SlipMark>>(new Map())
  const [faults, setFaults] = useState<readonly FieldFault[]>([])
  const [isToldUnsaved, setIsToldUnsaved] = useState(false)
  const saving = useTask()
  const top = useRef<HTMLFormElement>(null)
  useEffect(() => {
    top.current?.querySelector('h1')?.focus()
  }, [])

  const typed = code.trim()
  const read = typed === '' ? null : parsePersonCode(typed)
  const options = optionsOf(measures)
  const faultOf = (id: string) => faults.find(({ fieldId }) => fieldId === id)?.text

  /** A slip with marks on it is not lost by a press on the wrong button. */
  function finish() {
    const hasMarks = isTicked === true && [...marks.values()].some((mark) => mark !== null)
    if (!hasMarks || isToldUnsaved) return onFinish()
    setIsToldUnsaved(true)
    setFaults([{ fieldId: 'slip-save', text: words.unsaved }])
  }

  async function save(event: FormEvent) {
    event.preventDefault()
    setIsToldUnsaved(false)
    const isNothing = [...marks.values()].every((mark) => mark === null)
    const missing = [
      ...(isTicked === null ? [{ fieldId: 'slip-tick', text: words.tickMissing }] : []),
      ...(read?.ok === false && !isAsWritten
        ? [{ fieldId: 'slip-code', text: words.codeFaults[read.reason] }]
        : []),
      ...(isTicked === true && isNothing ? [{ fieldId: firstField(asked), text: words.nothing }] : []),
    ]
    setFaults(missing)
    if (missing.length > 0 || isTicked !== true) return
    const person = read?.ok ? read.code : null
    await saving.run(() => onSave({ person, strangeCode: read?.ok === false ? typed : null, marks }))
  }

  return (
    <form ref={top} onSubmit={(event) => void save(event)} noValidate>
      <Stack>
        <PageHeading {...(saved > 0 ? { kicker: words.saved(saved) } : {})}>{words.slip(number)}</PageHeading>
        {faults.length > 0 && <ErrorSummary heading={words.faults} faults={faults} />}
        <RadioCards
          id="slip-tick"
          legend={words.tick}
          marks="dots"
          layout="row"
          options={(['yes', 'no'] as const).map((value) => ({ value, label: words.ticks[value] }))}
          value={isTicked === null ? null : isTicked ? 'yes' : 'no'}
          onChange={(value) => setIsTicked(value === 'yes')}
          error={faultOf('slip-tick')}
        />
        {isTicked === false && (
          <Notice kind="info">
            <p>{words.noTick}</p>
            <Button onClick={onSkip}>{words.nextPaper}</Button>
          </Notice>
        )}
        {isTicked === true && (
          <>
            <TextField
              id="slip-code"
              short
              label={words.code}
              hint={words.codeHint}
              maxLength={20}
              value={code}
              onChange={(next) => {
                setCode(next)
                setIsAsWritten(false)
              }}
              error={faultOf('slip-code')}
            />
            {read?.ok === false && faultOf('slip-code') !== undefined && (
              <Checkbox
                label={words.codeAsIs}
                hint={words.codeAsIsHint}
                checked={isAsWritten}
                onChange={setIsAsWritten}
              />
            )}
            {waves.map(([wave, heading]) => (
              <section key={wave} aria-label={heading}>
                <Stack>
                  <h2>{heading}</h2>
                  {asked
                    .filter((entry) => entry.wave === wave)
                    .map((entry) => (
                      <div key={entry.question}>
                        <RadioCards
                          id={fieldOf(entry)}
                          legend={textOf(measures, entry)}
                          layout="row"
                          options={options}
                          value={valueOf(marks.get(keyOf(entry)) ?? null)}
                          onChange={(value) => setMarks(new Map(marks).set(keyOf(entry), markOf(value)))}
                        />
                        {(marks.get(keyOf(entry)) ?? null) !== null && (
                          <Button
                            kind="plain"
                            onClick={() => setMarks(new Map(marks).set(keyOf(entry), null))}
                          >
                            {words.unmark}
                            <VisuallyHidden> {textOf(measures, entry)}</VisuallyHidden>
                          </Button>
                        )}
                      </div>
                    ))}
                </Stack>
              </section>
            ))}
          </>
        )}
        {saving.hasFailed && (
          <Notice kind="danger">
            <p>{words.failed}</p>
          </Notice>
        )}
        <Actions>
          {isTicked !== false && (
            <Button id="slip-save" kind="primary" type="submit" aria-disabled={saving.isRunning}>
              {words.save}
            </Button>
          )}
          <Button onClick={finish}>{words.finish}</Button>
        </Actions>
      </Stack>
    </form>
  )
}

const keyOf = ({ question, wave }: SlipQuestion) => `${question}/${wave}`
const fieldOf = ({ question, wave }: SlipQuestion) => `slip-${question}-${wave}`
const firstField = (asked: readonly SlipQuestion[]) => (asked[0] ? fieldOf(asked[0]) : 'slip-tick')

function optionsOf({ scales }: Measures): readonly RadioOption[] {
  const scale = scales.find(({ id }) => id === 'confidence')
  return [
    ...(scale?.points ?? []).map(({ value, label }) => ({ value: String(value), label })),
    { value: 'not-my-job', label: scale?.notMyJob ?? '', apart: true },
  ]
}

function valueOf(mark: SlipMark): string | null {
  return mark === null ? null : String(mark)
}

function markOf(value: string): SlipMark {
  return value === 'not-my-job' ? value : Number(value)
}

function textOf({ questions }: Measures, { question }: SlipQuestion): string {
  return questions.find(({ id }) => id === question)?.text ?? question
}
