import { type SyntheticEvent, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { RadioCards } from '../../ui/radio-cards.tsx'
import { useHeadingFocus } from '../../ui/use-heading-focus.ts'
import { joinMessages as words } from './join.messages.ts'
import { PrivateLine } from './private-line.tsx'
import styles from './phone.module.css'

/** One confidence question as it is asked now. */
export interface PhoneQuestion {
  readonly id: string
  /** Stem and text in one sentence. */
  readonly text: string
}

/** What somebody said to a question: a point of the scale, or why there is none. */
export interface PhoneRating {
  readonly value: number | null
  readonly missing: 'skipped' | 'not-my-job' | null
}

const NOT_MY_JOB = 'not-my-job'

/** The confidence questions, one at a time: every point named, nothing chosen beforehand, any of them can be skipped. */
export function RateStep(props: {
  readonly title: string
  readonly questions: readonly PhoneQuestion[]
  readonly points: readonly { readonly value: number; readonly label: string }[]
  readonly notMyJob: string
  /** What was said so far, by question. */
  readonly given: Readonly<Record<string, PhoneRating>>
  readonly onRate: (question: string, rating: PhoneRating) => void
}) {
  const { title, questions, points, notMyJob, given, onRate } = props
  const firstOpen = questions.findIndex(({ id }) => !given[id])
  const [at, setAt] = useState(firstOpen === -1 ? questions.length : firstOpen)
  const [drafts, setDrafts] = useState<Readonly<Record<string, string>>>({})
  const [isMissing, setMissing] = useState(false)
  useHeadingFocus(at)
  const question = questions[at]
  if (!question) {
    return (
      <>
        <PageHeading lead={words.rate.doneLead}>{words.rate.done}</PageHeading>
        <Button onClick={() => setAt(0)}>{words.rate.again}</Button>
      </>
    )
  }
  const value = drafts[question.id] ?? valueOf(given[question.id])
  const give = (rating: PhoneRating) => {
    onRate(question.id, rating)
    setMissing(false)
    setAt(at + 1)
  }
  const goOn = (event: SyntheticEvent) => {
    event.preventDefault()
    if (value === null) setMissing(true)
    else if (value === NOT_MY_JOB) give({ value: null, missing: NOT_MY_JOB })
    else give({ value: Number(value), missing: null })
  }
  return (
    <form className={styles.form} onSubmit={goOn} noValidate>
      <RadioCards
        legend={
          <PageHeading kicker={`${title}. ${words.rate.of(at + 1, questions.length)}`}>
            {question.text}
          </PageHeading>
        }
        hint={<PrivateLine text={`${words.rate.firstThought} ${words.privateRating}`} />}
        options={[
          ...points.map((point) => ({ value: String(point.value), label: point.label })),
          { value: NOT_MY_JOB, label: notMyJob, apart: true },
        ]}
        value={value}
        onChange={(next) => setDrafts({ ...drafts, [question.id]: next })}
        error={isMissing && value === null ? words.rate.missing : undefined}
      />
      <Button kind="primary" size="big" wide type="submit">
        {words.rate.send}
      </Button>
      <div>
        <Button kind="plain" onClick={() => give({ value: null, missing: 'skipped' })}>
          {words.rate.skip}
        </Button>
      </div>
    </form>
  )
}

function valueOf(given: PhoneRating | undefined): string | null {
  if (!given) return null
  if (given.missing === 'not-my-job') return NOT_MY_JOB
  return given.value === null ? null : String(given.value)
}
