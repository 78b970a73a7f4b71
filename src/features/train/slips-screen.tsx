import { useState } from 'react'
import type { Measures } from '../../domain/content/measures.schema.ts'
import { type PaperSlip, slipQuestions, type SlipQuestion } from '../../domain/live/slip-facts.ts'
import { questionsOf } from '../../domain/live/session-plan.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { FieldError } from '../../ui/field-frame.tsx'
import { Actions, Page, PageHeading } from '../../ui/page.tsx'
import { RadioCards } from '../../ui/radio-cards.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { useHeadingFocus } from '../../ui/use-heading-focus.ts'
import { SlipForm } from './slip-form.tsx'
import { slipsMessages as words } from './slips.messages.ts'

/** A slip with the code that stands on it, when that is a good one. */
export interface TypedSlip extends PaperSlip {
  readonly person: string | null
}

/** What the page for paper slips needs. */
export interface SlipsScreenProps {
  readonly measures: Measures
  readonly councils: readonly { readonly id: string; readonly name: string }[]
  /** Keeps a slip on this device, to be sent. Resolves when it is on disk. */
  readonly onSlip: (
    slip: TypedSlip,
    asked: readonly SlipQuestion[],
    authority: string | null,
  ) => Promise<void>
  readonly href: (path: string) => string
  readonly announce: (text: string) => void
}

const kinds = ['headline', 'all'] as const

/** Types in slips, one after the other, once somebody says that they manage nobody who filled them in. */
export function SlipsScreen({ measures, councils, onSlip, href, announce }: SlipsScreenProps) {
  const [managesNobody, setManagesNobody] = useState(false)
  const [isRefused, setIsRefused] = useState(false)
  const [authority, setAuthority] = useState<string | null>(null)
  const [kind, setKind] = useState<(typeof kinds)[number]>('headline')
  const [step, setStep] = useState<'rule' | 'slips' | 'done'>('rule')
  const [saved, setSaved] = useState(0)
  const [paper, setPaper] = useState(1)
  useHeadingFocus(step)
  const asked = slipQuestions(questionsOf({ questions: kind }))

  if (step === 'slips') {
    return (
      <Page>
        <SlipForm
          key={paper}
          number={paper}
          saved={saved}
          asked={asked}
          measures={measures}
          onSave={async (slip) => {
            await onSlip(slip, asked, authority)
            setSaved(saved + 1)
            announce(words.saved(saved + 1))
            setPaper(paper + 1)
          }}
          onSkip={() => setPaper(paper + 1)}
          onFinish={() => setStep('done')}
        />
      </Page>
    )
  }
  if (step === 'done') {
    return (
      <Page>
        <PageHeading lead={words.done(saved)}>{words.doneTitle}</PageHeading>
        <p>{words.shred}</p>
        {saved > 0 && <p>{words.waiting}</p>}
        <Actions>
          <LinkButton kind="primary" href={href('/train')}>
            {words.back}
          </LinkButton>
        </Actions>
      </Page>
    )
  }
  return (
    <Page>
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      <Checkbox
        label={words.rule}
        hint={words.ruleHint}
        checked={managesNobody}
        onChange={setManagesNobody}
      />
      {isRefused && !managesNobody && <FieldError id="slips-rule">{words.ruleMissing}</FieldError>}
      <SelectField
        label={words.council}
        emptyLabel={words.none}
        options={councils.map(({ id, name }) => ({ value: id, label: name }))}
        value={authority}
        onChange={setAuthority}
      />
      <RadioCards
        legend={words.kind}
        marks="dots"
        options={kinds.map((value) => ({ value, ...words.kinds[value] }))}
        value={kind}
        onChange={(value) => setKind(value === 'all' ? 'all' : 'headline')}
      />
      <Actions>
        <Button
          kind="primary"
          onClick={() => {
            setIsRefused(!managesNobody)
            if (managesNobody) setStep('slips')
            else announce(words.ruleMissing)
          }}
        >
          {words.begin}
        </Button>
      </Actions>
    </Page>
  )
}
