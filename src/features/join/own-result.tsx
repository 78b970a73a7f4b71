import type { LedQuestions } from '../../domain/live/live-script.schema.ts'
import type { OwnPhoneView } from '../../domain/live/phone-view.ts'
import { joinMessages as words } from './join.messages.ts'
import styles from './phone.module.css'

const waves = [
  { wave: 'before', name: words.own.before },
  { wave: 'after', name: words.own.now },
  { wave: 'then', name: words.own.lookingBack },
] as const

/** How sure one said one is, before and now, in the words of the scale. On this phone alone. */
export function OwnResult(props: { readonly own: OwnPhoneView; readonly questions: LedQuestions | null }) {
  const { own, questions } = props
  if (!questions || own.ratings.length === 0) return null
  return (
    <section className={styles.screen}>
      <h2>{words.own.title}</h2>
      <p className={styles.small}>{words.own.onlyYou}</p>
      <p>{words.own.asked}</p>
      {questions.items.map(({ id, text }) => (
        <div key={id}>
          <h3>{text}</h3>
          <dl className={styles.waves}>
            {waves.map(({ wave, name }) => {
              const said = saidAt(own, questions, id, wave)
              return (
                said !== null && (
                  <div key={wave}>
                    <dt>{name}</dt>
                    <dd>{said}</dd>
                  </div>
                )
              )
            })}
          </dl>
        </div>
      ))}
    </section>
  )
}

function saidAt(own: OwnPhoneView, questions: LedQuestions, question: string, wave: string): string | null {
  const given = own.ratings.find((one) => one.question === question && one.wave === wave)
  if (!given) return null
  if (given.missing === 'not-my-job') return questions.notMyJob
  return questions.points.find(({ value }) => value === given.value)?.label ?? null
}
