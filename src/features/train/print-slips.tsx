import type { Measures, Question, Wave } from '../../domain/content/measures.schema.ts'
import { questionsOf, type SessionPlan } from '../../domain/live/session-plan.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import styles from './print-pack.module.css'
import { printMessages } from './print.messages.ts'

const words = printMessages.slips

/**
 * One sheet for one person, before on top and after below. It stays with the person, so the two halves belong
 * together without a name or a code.
 */
export function SlipSheet({ plan, measures }: { readonly plan: SessionPlan; readonly measures: Measures }) {
  const ids = questionsOf(plan)
  const questions = ids.flatMap((id) => measures.questions.find((question) => question.id === id) ?? [])
  const headline = questions.slice(0, 2)
  return (
    <article className={styles.sheet} data-sheet="slip" data-long={ids.length > 2 || undefined}>
      <h2>{words.heading}</h2>
      <p>{words.lead}</p>
      <p className={styles.tick}>
        <span className={styles.tickBox} />
        {words.research}
      </p>
      <p className={styles.code}>
        <span>{words.code}</span>
        {Array.from({ length: 8 }, (_, at) => (
          <span key={at} className={styles.codeBox} data-gap={at === 4 || undefined} />
        ))}
      </p>
      <SlipPart heading={words.before} wave="before" questions={questions} measures={measures} />
      <p className={styles.fold}>{ids.length > 2 ? words.turn : words.fold}</p>
      <SlipPart heading={words.after} wave="after" questions={questions} measures={measures} />
      <SlipPart heading={words.lookBack} wave="then" questions={headline} measures={measures} />
      <p>{words.seal}</p>
      <p className={styles.small}>{words.typist}</p>
    </article>
  )
}

interface SlipPartProps {
  readonly heading: string
  readonly wave: Wave
  readonly questions: readonly Question[]
  readonly measures: Measures
}

function SlipPart({ heading, wave, questions, measures }: SlipPartProps) {
  const scale = measures.scales.find(({ id }) => id === 'confidence')
  const first = questions[0]
  const stem = measures.stems.find(({ id }) => first && first.kind !== 'text' && id === first.stem)
  if (!scale) return null
  return (
    <table className={styles.slip}>
      <caption>
        <strong>{heading}</strong> {wave === 'then' ? stem?.lookingBack : stem?.now}
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <VisuallyHidden>{words.question}</VisuallyHidden>
          </th>
          {scale.points.map(({ value, label }) => (
            <th key={value} scope="col">
              {label}
            </th>
          ))}
          <th scope="col">{scale.notMyJob}</th>
        </tr>
      </thead>
      <tbody>
        {questions.map(({ id, text }) => (
          <tr key={id}>
            <th scope="row">{text}</th>
            {[...scale.points.map(({ label }) => label), scale.notMyJob].map((label) => (
              <td key={label}>
                <span className={styles.ring} />
                <VisuallyHidden>{label}</VisuallyHidden>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
