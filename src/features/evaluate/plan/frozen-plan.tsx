import { useEffect, useRef } from 'react'
import type { FrozenPlan } from '../../../domain/evaluation/analysis-plan.schema.ts'
import { Details } from '../../../ui/details.tsx'
import { TextList } from '../../../ui/page.tsx'
import { dateInWords, dayAndTimeInWords, dayInWords } from '../../../ui/when.ts'
import { planMessages } from './plan.messages.ts'
import styles from './plan-screen.module.css'

const words = planMessages.frozen

/** Enough of a fingerprint to tell plans apart at a glance. */
const SHORT_HASH = 16

/** What the view of frozen plans needs, newest first. */
export interface FrozenPlanViewProps {
  readonly frozen: readonly FrozenPlan[]
  /** Whether the newest was frozen on this page. */
  readonly isNew: boolean
}

/** The newest frozen plan, line by line, then the earlier ones. One that was frozen just now takes the focus. */
export function FrozenPlanView({ frozen, isNew }: FrozenPlanViewProps) {
  const [newest, ...earlier] = frozen
  const heading = useRef<HTMLHeadingElement>(null)
  const hash = newest?.hash
  useEffect(() => {
    // The form with the button that was pressed is gone or folded away.
    if (isNew && hash !== undefined) heading.current?.focus()
  }, [isNew, hash])
  if (!newest) return null
  return (
    <div className={styles.frozen}>
      <h3 ref={heading} tabIndex={-1}>
        {words.title}
      </h3>
      <dl className={styles.facts}>
        {factsOf(newest).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Details summary={words.text}>
        <p className={styles.exact}>{newest.text}</p>
      </Details>
      {earlier.length > 0 && (
        <Details summary={words.earlier}>
          <TextList
            items={earlier.map(({ frozenAt, hash }) =>
              words.earlierOf(dayInWords(frozenAt), hash.slice(0, SHORT_HASH)),
            )}
          />
        </Details>
      )}
    </div>
  )
}

function factsOf({ plan, hash, frozenAt, frozenBy, visitsBefore }: FrozenPlan) {
  const headlines = plan.primary.map((question) => planMessages.headlines[question]).join(' and ')
  return [
    [words.when, dayAndTimeInWords(frozenAt)],
    [words.who, frozenBy],
    [words.hash, hash],
    [words.visits, visitsBefore === 0 ? words.early : words.late(String(visitsBefore))],
    [words.primary, headlines],
    [words.wave, words.waves[plan.wave]],
    [words.confident, words.threshold],
    [words.window, words.windowDays(plan.windowFromDays, plan.windowToDays)],
    [words.method, words.methodText],
    [words.alpha, plan.primary.length > 1 ? words.alphaTwo : words.alphaOne],
    [words.smallest, words.points(plan.smallestChange)],
    [words.needed, String(plan.pairsNeeded)],
    [words.design, words.designs[plan.design]],
    ...(plan.order ? [[words.order, words.orderText(plan.order.seed, dateInWords(plan.order.drawnOn))]] : []),
    ...(plan.notes === '' ? [] : [[words.notes, plan.notes]]),
  ] as const
}
