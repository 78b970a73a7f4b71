import type { LedPerson } from '../../domain/live/live-script.schema.ts'
import { screenMessages as words } from './big-screen.messages.ts'
import { type Amount, LinesSlide } from './lines-slide.tsx'
import styles from './slides.module.css'

/** The person of a story: who they are, what matters to them, and how they say hello. */
export function MeetSlide(props: {
  readonly person: LedPerson | null
  readonly title: string
  /** Said first where the story touches hard things. */
  readonly note: string | null
  readonly amount: Amount
}) {
  const { person, title, note, amount } = props
  if (!person) return <LinesSlide title={title} lines={[]} amount={amount} />
  return (
    <LinesSlide
      kicker={title}
      title={`${person.name}, ${person.age}`}
      lines={[{ by: null, text: person.summary }]}
      amount={amount}
    >
      <section className={styles.matters}>
        <h2>{words.matters}</h2>
        <ul className={styles.promptLines}>
          {person.matters.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
      {note !== null && (
        <p className={styles.note} data-incidental="">
          {note} {words.stepOut}
        </p>
      )}
    </LinesSlide>
  )
}
