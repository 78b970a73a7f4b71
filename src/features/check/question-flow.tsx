import { useEffect, useState, useSyncExternalStore } from 'react'
import type { VisitSession } from '../../domain/attempt/visit-session.ts'
import type { Measures, Moment } from '../../domain/content/measures.schema.ts'
import { planQuestions } from '../../domain/measures/plan-questions.ts'
import { useHeadingFocus } from '../../ui/use-heading-focus.ts'
import { useTask } from '../../ui/use-task.ts'
import { draftsFrom, factsOfPage } from './answer-facts.ts'
import { type Drafts, firstOpenStep, flowSteps, type FlowStep } from './flow-steps.ts'
import { OfferPage } from './offer-page.tsx'
import { QuestionPage } from './question-page.tsx'

/** What a flow of questions needs. */
export interface QuestionFlowProps {
  readonly session: VisitSession
  readonly measures: Measures
  /** The point of the visit; the plan says what is asked there. */
  readonly moment: Moment
  /** Called when nothing is left to ask; at once when there was nothing. */
  readonly onDone: () => void
  /** Back on the first page; without it there is no Back there. */
  readonly onLeave?: () => void
  /** Number of the page from 1, when the address holds it. Without it the flow keeps its place itself. */
  readonly at?: number
  /** Asks for another page, when the address holds it. */
  readonly onMove?: (at: number) => void
}

/**
 * The questions of one moment of the visit, page by page. Each page is on disk before the next one comes. A question
 * answered or skipped earlier in the visit is never asked again; Back shows it with its answer.
 */
export function QuestionFlow(props: QuestionFlowProps) {
  const { session, measures, moment, onDone, onLeave, at, onMove } = props
  const state = useSyncExternalStore(session.subscribe, session.state)
  const [declined, setDeclined] = useState<ReadonlySet<string>>(new Set())
  const plan = planQuestions(measures, moment, state)
  const steps = flowSteps(plan, declined)
  const [place, setPlace] = useState(() => firstOpenStep(steps, declined)?.key ?? null)
  const [drafts, setDrafts] = useState<Drafts>({})
  const saving = useTask()

  const asked = at === undefined ? undefined : steps[Math.min(Math.max(at, 1), steps.length) - 1]
  const step = asked ?? steps.find(({ key }) => key === place) ?? null
  const index = step ? steps.indexOf(step) : -1
  useHeadingFocus(step?.key ?? 'done')

  const isOver = step === null
  useEffect(() => {
    if (isOver) onDone()
    // Told once, when the last page is left or when there was none.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [isOver])

  const goTo = (list: readonly FlowStep[], to: number) => {
    const next = list[to]
    if (at !== undefined && next) onMove?.(to + 1)
    else if (at !== undefined) onDone()
    else setPlace(next?.key ?? null)
  }
  const answer = (isYes: boolean) => {
    if (!step) return
    const others = [...declined].filter((id) => id !== step.block.id)
    const now = new Set(isYes ? others : [...others, step.block.id])
    setDeclined(now)
    goTo(flowSteps(plan, now), index + 1)
  }
  const back = index > 0 ? () => goTo(steps, index - 1) : (onLeave ?? null)

  if (!step) return null
  if (step.kind === 'offer' && step.block.offer) {
    return (
      <OfferPage
        offer={step.block.offer}
        title={step.block.title}
        onYes={() => answer(true)}
        onNo={() => answer(false)}
        onBack={back}
      />
    )
  }
  if (step.kind === 'offer') return null

  const shown = { ...draftsFrom(state, step.questions, step.block.wave), ...drafts }
  const leave = (answers: Drafts) =>
    void saving.run(async () => {
      const facts = factsOfPage(state, step.questions, step.block.wave, answers)
      if (facts.length > 0) await session.record(...facts)
      // From here on the log says what was answered.
      setDrafts({})
      goTo(steps, index + 1)
    })
  return (
    <QuestionPage
      key={step.key}
      measures={measures}
      step={step}
      drafts={shown}
      onDraft={(key, value) => setDrafts((others) => ({ ...others, [key]: value }))}
      onNext={() => leave(shown)}
      onSkip={() => leave(step.questions.length === 1 ? {} : shown)}
      onBack={back}
      saving={saving}
    />
  )
}
