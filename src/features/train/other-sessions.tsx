import { Search } from 'lucide-react'
import { useState } from 'react'
import type { PlanChoices } from '../../domain/live/session-plan.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import { useTask } from '../../ui/use-task.ts'
import { dayAndTimeInWords } from '../../ui/when.ts'
import { planName, type PlanNames } from './plan-rows.ts'
import { SessionCard } from './session-card.tsx'
import styles from './train-home-screen.module.css'
import { trainMessages } from './train.messages.ts'

const words = trainMessages.home

/** A session that the server has. */
interface FoundSession {
  readonly session: string
  /** UTC, as ISO 8601. */
  readonly createdAt: string
  readonly plan: PlanChoices | null
  /** UTC, as ISO 8601; null while it runs. */
  readonly endedAt: string | null
}

/** Asks for the sessions of whoever is signed in. */
export type FindSessions = () => Promise<
  | { readonly ok: true; readonly value: readonly FoundSession[] }
  | { readonly ok: false; readonly reason: string }
>

/** Sessions that were led from another laptop. Asked for by a press: whoever is not signed in is not bothered. */
export function OtherSessions(props: {
  readonly onFind: FindSessions
  /** Sessions that are on the page already. */
  readonly known: readonly string[]
  readonly names: PlanNames
  readonly href: (path: string) => string
  readonly announce: (text: string) => void
}) {
  const { onFind, known, names, href, announce } = props
  const [answer, setAnswer] = useState<Awaited<ReturnType<FindSessions>> | null>(null)
  const finding = useTask()
  const others = answer?.ok ? answer.value.filter(({ session }) => !known.includes(session)) : []
  const told = answer === null ? null : outcome(answer, others.length)
  const find = () =>
    void finding.run(async () => {
      const got = await onFind()
      setAnswer(got)
      announce(outcome(got, got.ok ? got.value.filter(({ session }) => !known.includes(session)).length : 0))
    })
  return (
    <section className={styles.part} aria-labelledby="train-elsewhere">
      <h2 id="train-elsewhere">{words.elsewhere}</h2>
      <p className={styles.quiet}>{words.elsewhereHint}</p>
      <div className={styles.doing}>
        <Button icon={Search} onClick={find}>
          {words.find}
        </Button>
      </div>
      {told !== null && <p>{told}</p>}
      {answer?.ok === false && answer.reason === 'not-signed-in' && (
        <div className={styles.doing}>
          <LinkButton href={href('/sign-in')}>{words.signIn}</LinkButton>
        </div>
      )}
      {others.length > 0 && (
        <ul className={styles.plans}>
          {others.map(({ session, createdAt, plan, endedAt }) => (
            <SessionCard
              key={session}
              name={plan && planName(plan, names)}
              begun={words.begun(dayAndTimeInWords(createdAt))}
              ended={endedAt && words.ended(dayAndTimeInWords(endedAt))}
              path={href(`/train/${session}`)}
            />
          ))}
        </ul>
      )}
    </section>
  )
}

function outcome(answer: Awaited<ReturnType<FindSessions>>, others: number): string {
  if (answer.ok) return others === 0 ? words.findNone : words.found(others)
  return answer.reason === 'not-signed-in' ? words.findSignIn : words.findFailed
}
