import type { QuestionOverview, ShownCount } from '../../protocol/evaluate-api.schema.ts'
import { Table } from '../../ui/table.tsx'
import styles from './before-after-chart.module.css'
import { countInWords, evaluateMessages, questionNames } from './evaluate.messages.ts'

const words = evaluateMessages.evaluate

type Pairs = NonNullable<QuestionOverview['pairs']>
interface ShownQuestion {
  readonly question: QuestionOverview['question']
  readonly pairs: Pairs
}

/** How many were confident before and after: bars told apart by word and pattern, and the same as a table. */
export function BeforeAfterChart({ questions }: { questions: readonly ShownQuestion[] }) {
  return (
    <div className={styles.figure}>
      {/* The table below says the same to a screen reader. */}
      <div aria-hidden="true" className={styles.chart}>
        {questions.map(({ question, pairs }) => (
          <div key={question} className={styles.question}>
            <p className={styles.name}>{questionNames[question]}</p>
            <Bar label={words.before} count={pairs.confidentBefore} people={pairs.people} look="before" />
            <Bar label={words.after} count={pairs.confidentAfter} people={pairs.people} look="after" />
          </div>
        ))}
      </div>
      <Table
        caption={words.changeCaption}
        rows={questions}
        rowKey={({ question }) => question}
        columns={[
          { id: 'question', heading: words.question, cell: ({ question }) => questionNames[question] },
          {
            id: 'before',
            heading: words.before,
            numeric: true,
            cell: ({ pairs }) => countInWords(pairs.confidentBefore),
          },
          {
            id: 'after',
            heading: words.after,
            numeric: true,
            cell: ({ pairs }) => countInWords(pairs.confidentAfter),
          },
          { id: 'people', heading: words.people, numeric: true, cell: ({ pairs }) => pairs.people },
        ]}
      />
      {questions.some(({ pairs }) => !pairs.confidentBefore.shown || !pairs.confidentAfter.shown) && (
        <p>{words.hidden}</p>
      )}
    </div>
  )
}

interface BarProps {
  readonly label: string
  readonly count: ShownCount
  readonly people: number
  readonly look: 'before' | 'after'
}

function Bar({ label, count, people, look }: BarProps) {
  return (
    <div className={styles.row}>
      <span className={styles.label}>{label}</span>
      {/* An empty bar would say "nobody"; a hidden count has no bar at all. */}
      {count.shown && (
        <span className={styles.track}>
          <span className={styles[look]} style={{ inlineSize: `${(count.value / people) * 100}%` }} />
        </span>
      )}
      <span className={styles.value}>
        {count.shown ? `${countInWords(count)} of ${people}` : countInWords(count)}
      </span>
    </div>
  )
}
