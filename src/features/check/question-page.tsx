import { type SyntheticEvent, useState } from 'react'
import type { Measures, Question } from '../../domain/content/measures.schema.ts'
import { questionWording } from '../../domain/measures/question-wording.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorSummary, type FieldFault } from '../../ui/error-summary.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Actions, Page, PageHeading } from '../../ui/page.tsx'
import { ProgressWords } from '../../ui/progress-words.tsx'
import type { Task } from '../../ui/use-task.ts'
import { checkMessages as words } from './check.messages.ts'
import { answerKey, type Drafts, type FlowStep } from './flow-steps.ts'
import { QuestionField } from './question-field.tsx'

interface QuestionPageProps {
  readonly measures: Measures
  readonly step: Extract<FlowStep, { readonly kind: 'questions' }>
  readonly drafts: Drafts
  readonly onDraft: (key: string, value: string) => void
  /** Records the page as it stands and goes on. */
  readonly onNext: () => void
  /** Goes on; a question alone on its page is recorded as skipped, of several only those without an answer. */
  readonly onSkip: () => void
  readonly onBack: (() => void) | null
  readonly saving: Task
}

/** One page of questions. With a single question, the question itself is the h1. */
export function QuestionPage(props: QuestionPageProps) {
  const { measures, step, drafts, onDraft, onNext, onSkip, onBack, saving } = props
  const [faults, setFaults] = useState<readonly FieldFault[]>([])
  const { questions, block, first, total } = step
  const wordings = questions.map((question) => questionWording(measures, question, block.wave))
  const isAlone = questions.length === 1 && questions[0]?.kind !== 'text'
  const last = first + questions.length - 1

  const progress = total > 1 && (
    <ProgressWords
      text={first === last ? words.oneOf(first, total) : words.someOf(first, last, total)}
      now={last}
      total={total}
    />
  )
  const goOn = (event: SyntheticEvent) => {
    event.preventDefault()
    const open = questions.filter(
      (question) => mayNotBeEmpty(question) && !drafts[answerKey(question, block.wave)],
    )
    const found = open.map((question) => ({
      fieldId: fieldId(question),
      text: isAlone ? words.noAnswer : words.noAnswerFor(question.short),
    }))
    setFaults(found)
    if (found.length === 0) onNext()
  }
  const heading = (index: number) => {
    const wording = wordings[index]
    if (!wording) return null
    if (isAlone) return <PageHeading kicker={progress}>{sentence(wording)}</PageHeading>
    return <h2>{wording.text}</h2>
  }
  const isBegun = questions.some((question) => drafts[answerKey(question, block.wave)])
  const skipSeveral = isBegun ? words.skipRest : words.skipAll
  const skipLabel = questions.length === 1 ? words.skipOne : skipSeveral

  return (
    <Page>
      {faults.length > 0 && <ErrorSummary heading={words.faults} faults={faults} />}
      {!isAlone && (
        <PageHeading kicker={progress} lead={wordings[0]?.stem}>
          {block.title}
        </PageHeading>
      )}
      <form onSubmit={goOn} noValidate style={{ display: 'contents' }}>
        {questions.map((question, index) => (
          <QuestionField
            key={answerKey(question, block.wave)}
            measures={measures}
            question={question}
            id={fieldId(question)}
            legend={heading(index)}
            text={wordings[index]?.text ?? question.text}
            hint={isAlone ? <p>{words.firstThought}</p> : hintOf(question)}
            value={drafts[answerKey(question, block.wave)] ?? null}
            onChange={(value) => onDraft(answerKey(question, block.wave), value)}
            error={
              faults.some((fault) => fault.fieldId === fieldId(question)) &&
              !drafts[answerKey(question, block.wave)]
                ? words.noAnswer
                : undefined
            }
            layout={isAlone ? 'list' : 'row'}
          />
        ))}
        {saving.hasFailed && (
          <Notice kind="danger">
            <p>{words.notSaved}</p>
          </Notice>
        )}
        <Actions>
          <Button kind="primary" type="submit" aria-disabled={saving.isRunning}>
            {words.next}
          </Button>
          {onBack && <Button onClick={onBack}>{words.back}</Button>}
          <Button kind="plain" onClick={onSkip}>
            {skipLabel}
          </Button>
        </Actions>
      </form>
    </Page>
  )
}

function fieldId(question: Question): string {
  return `question-${question.id}`
}

function mayNotBeEmpty(question: Question): boolean {
  return question.kind !== 'text'
}

function hintOf(question: Question) {
  return question.kind !== 'text' && question.hint ? <p>{question.hint}</p> : undefined
}

/** Joins "… you could…" and "…suggest technology?" into one sentence. */
function sentence({ stem, text }: { readonly stem: string | null; readonly text: string }): string {
  if (stem === null) return text
  return `${stem.replace(/…$/, '')} ${text.replace(/^…/, '')}`
}
