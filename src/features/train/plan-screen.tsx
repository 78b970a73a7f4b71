import { Presentation, Printer, Save, Users } from 'lucide-react'
import { useMemo, useRef, useState } from 'react'
import { writePlanLink } from '../../domain/live/plan-link.ts'
import { makePlan, type PlanChoices } from '../../domain/live/session-plan.ts'
import { Button } from '../../ui/button.tsx'
import { CopyText } from '../../ui/copy-text.tsx'
import { Details } from '../../ui/details.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page, PageHeading } from '../../ui/page.tsx'
import { useKeptFocus } from '../../ui/use-kept-focus.ts'
import { choicesOf, type PlanDraft } from './plan-draft.ts'
import { PlanMinutes } from './plan-minutes.tsx'
import { PlanOptions } from './plan-options.tsx'
import type { PlanNames } from './plan-rows.ts'
import styles from './plan-screen.module.css'
import { PlanStories } from './plan-stories.tsx'
import { trainMessages } from './train.messages.ts'

const words = trainMessages.plan
const noStory = [{ fieldId: 'plan-add-story', text: words.storyMissing }]

/** What a trainer can do next with a plan. */
export type PlanNext = 'print' | 'rehearse' | 'start'

/** What the page of a plan needs. */
export interface PlanScreenProps {
  readonly draft: PlanDraft
  /** Where the draft comes from, when there is something to say about it. */
  readonly from: 'own' | 'shared' | 'strange' | 'gone'
  readonly names: PlanNames
  readonly people: readonly { readonly id: string; readonly name: string }[]
  /** The whole address of a plan, by the part after `#`. */
  readonly address: (hash: string) => string
  readonly onSave: (plan: PlanChoices) => void
  readonly onNext: (next: PlanNext, plan: PlanChoices) => void
  readonly announce: (text: string) => void
}

/** Makes a plan: choices on one side, the minutes that follow from them on the other. */
export function PlanScreen(props: PlanScreenProps) {
  const { from, names, people, address, onSave, onNext, announce } = props
  const [draft, setDraft] = useState(props.draft)
  const [isShort, setIsShort] = useState(false)
  // The draft that was saved: its note goes with the next change.
  const [savedDraft, setSavedDraft] = useState<PlanDraft | null>(null)
  const choices = choicesOf(draft, names)
  const plan = useMemo(() => makePlan(choicesOf(draft, names), names.stories), [draft, names])
  const summary = useRef<HTMLDivElement>(null)
  useKeptFocus()

  function whenWhole(act: (plan: PlanChoices) => void) {
    setIsShort(draft.stories.length === 0)
    if (draft.stories.length > 0) act(choices)
    else summary.current?.querySelector<HTMLElement>('[tabindex]')?.focus()
  }
  const go = (next: PlanNext) => () =>
    whenWhole((whole) => {
      onSave(whole)
      onNext(next, whole)
    })

  return (
    <Page wide>
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      {from !== 'own' && (
        <Notice kind={from === 'shared' ? 'info' : 'danger'}>
          <p>{words[from]}</p>
        </Notice>
      )}
      <div ref={summary}>
        {isShort && draft.stories.length === 0 && <ErrorSummary heading={words.faults} faults={noStory} />}
      </div>
      <div className={styles.columns}>
        <div className={styles.form}>
          <PlanStories
            draft={draft}
            names={names}
            error={isShort && draft.stories.length === 0 ? words.storyMissing : undefined}
            onChange={setDraft}
            announce={announce}
          />
          <PlanOptions draft={draft} names={names} people={people} onChange={setDraft} announce={announce} />
        </div>
        <div className={styles.side}>
          <div className={styles.next}>
            <Button
              kind="primary"
              icon={Save}
              wide
              onClick={() =>
                whenWhole((whole) => {
                  onSave(whole)
                  setSavedDraft(draft)
                  announce(words.saved)
                })
              }
            >
              {words.save}
            </Button>
            <Button icon={Presentation} wide onClick={go('start')}>
              {words.start}
            </Button>
            <Button icon={Users} wide onClick={go('rehearse')}>
              {words.rehearse}
            </Button>
            <Button icon={Printer} wide onClick={go('print')}>
              {words.print}
            </Button>
          </div>
          {/* Below the buttons, so that none of them moves away from under a finger, nor below the screen. */}
          {savedDraft === draft && (
            <Notice kind="done">
              <p>{words.saved}</p>
            </Notice>
          )}
          <PlanMinutes plan={plan} names={names} />
          {draft.stories.length > 0 && (
            <Details summary={words.share}>
              <CopyText
                label={words.link}
                hint={words.linkHint}
                text={address(writePlanLink(choices))}
                copy={words.copy}
                copied={words.copied}
                notCopied={words.notCopied}
                announce={announce}
              />
            </Details>
          )}
        </div>
      </div>
    </Page>
  )
}
