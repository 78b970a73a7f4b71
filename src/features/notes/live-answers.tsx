import { type AnswerBar, AnswerBars } from '../../ui/answer-bars.tsx'
import { LetterDisc, letterOf } from '../../ui/letter-disc.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { notesMessages as words } from './notes.messages.ts'
import styles from './notes.module.css'

/** A reason somebody sent, with the place of the answer it is for; null when it is for none. */
export interface SentReason {
  readonly id: string
  readonly option: number | null
  readonly text: string
}

/** Answers as they come in and the reasons with them. The room sees answers at the results, and reasons never. */
export function LiveAnswers(props: {
  readonly bars: readonly AnswerBar[]
  readonly rounds: number
  readonly missing: number
  /** Who knows of them: the trainer alone, the room that counts its hands on the big screen, or all, once the vote is over. */
  readonly known: 'live' | 'hands' | 'shown'
  /** What to know of the numbers, or why there are none; null where only those who are missing are told. */
  readonly note: string | null
  readonly reasons: readonly SentReason[]
}) {
  const { bars, rounds, missing, known, note, reasons } = props
  const said = words.answers[known]
  const hasAny = bars.some(({ counts }) => counts.some((count) => count > 0))
  return (
    <>
      <section className={styles.group}>
        <h2>{said.title}</h2>
        <AnswerBars
          size="notes"
          label={said.label}
          bars={bars}
          rounds={[words.first, words.second].slice(0, rounds)}
          countWords={words.people}
        />
        <p className={styles.small}>{note ?? missingWords(hasAny, missing, said)}</p>
      </section>
      {reasons.length > 0 && (
        <section className={styles.group}>
          <h2>{words.reasons}</h2>
          <ul className={styles.reasons}>
            {reasons.map(({ id, option, text }) => (
              <li key={id}>
                {option !== null && (
                  <>
                    <VisuallyHidden>{words.reasonFor(letterOf(option))}: </VisuallyHidden>
                    <span aria-hidden="true">
                      <LetterDisc index={option} />
                    </span>
                  </>
                )}
                <span>{text}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function missingWords(
  hasAny: boolean,
  missing: number,
  said: (typeof words.answers)['live' | 'hands' | 'shown'],
): string {
  if (!hasAny) return said.nobody
  return missing > 0 ? said.missing(missing) : words.allIn
}
