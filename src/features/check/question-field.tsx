import type { ReactNode } from 'react'
import type { Measures, Question } from '../../domain/content/measures.schema.ts'
import { RadioCards } from '../../ui/radio-cards.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { checkMessages as words } from './check.messages.ts'
import { NOT_MY_JOB } from './flow-steps.ts'

/** The most that is kept of a free text, as in the event log. */
const LONGEST_TEXT = 500

interface QuestionFieldProps {
  readonly measures: Measures
  readonly question: Question
  readonly id: string
  /** The question as the legend shows it: a heading. */
  readonly legend: ReactNode
  /** The question in words, where no heading can stand. */
  readonly text: string
  readonly hint?: ReactNode
  readonly value: string | null
  readonly onChange: (value: string) => void
  readonly error?: string | undefined
  readonly layout: 'list' | 'row'
}

/** One question with its answers: every point named, nothing chosen beforehand. */
export function QuestionField(props: QuestionFieldProps) {
  const { measures, question, id, legend, text, hint, value, onChange, error, layout } = props
  if (question.kind === 'text') {
    return (
      <TextArea
        label={text}
        hint={question.hint}
        warning={question.warning}
        maxLength={LONGEST_TEXT}
        leftLabel={words.lettersLeft}
        value={value ?? ''}
        onChange={onChange}
      />
    )
  }
  const common = { id, legend, hint, value, onChange, error }
  if (question.kind === 'choice') {
    const options = question.choices.map((choice) => ({ value: choice.id, label: choice.label }))
    return <RadioCards {...common} marks="dots" layout={layout} options={options} />
  }
  const scale = measures.scales.find((entry) => entry.id === question.scale)
  const points = (scale?.points ?? []).map((point) => ({ value: String(point.value), label: point.label }))
  const beside = scale?.notMyJob ? [{ value: NOT_MY_JOB, label: scale.notMyJob, apart: true }] : []
  return <RadioCards {...common} marks="numbers" layout={layout} options={[...points, ...beside]} />
}
