import {
  Clock,
  ClipboardPen,
  MonitorCheck,
  Pencil,
  Plus,
  Presentation,
  Printer,
  Trash2,
  Undo2,
  Users,
} from 'lucide-react'
import { useRef, useState } from 'react'
import { writePlanLink } from '../../domain/live/plan-link.ts'
import type { PlanChoices } from '../../domain/live/session-plan.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Actions, Page, PageHeading } from '../../ui/page.tsx'
import { useKeptFocus } from '../../ui/use-kept-focus.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { dayAndTimeInWords, dayInWords } from '../../ui/when.ts'
import { type FindSessions, OtherSessions } from './other-sessions.tsx'
import { planLine, planName, type PlanNames } from './plan-rows.ts'
import { SessionCard } from './session-card.tsx'
import { type CountsAre, SessionCounts } from './session-counts.tsx'
import styles from './train-home-screen.module.css'
import { trainMessages } from './train.messages.ts'

const words = trainMessages.home

/** A session that this laptop leads or led. */
export interface SessionHere {
  readonly session: string
  readonly keptAtMs: number
  /** What it was led by; null where this laptop does not have it. */
  readonly plan: PlanChoices | null
  /** UTC, as ISO 8601; null while it runs. */
  readonly endedAt: string | null
  /** Where the hands are that were counted on this laptop alone; null where there are none to deliver. */
  readonly counts: CountsAre | null
}

/** What the trainer's home needs. */
export interface TrainHomeScreenProps {
  /** Saved on this device, the last one first. */
  readonly plans: readonly PlanChoices[]
  readonly unreadCount: number
  readonly names: PlanNames
  /** The latest first. */
  readonly sessions: readonly SessionHere[]
  /** Asks the server for the trainer's sessions on whichever laptop. */
  readonly onFind: FindSessions
  readonly href: (path: string) => string
  readonly onRemove: (id: string) => void
  readonly onPutBack: (plan: PlanChoices) => void
  /** Begins with the plan that comes with the product. */
  readonly onOurs: () => void
  readonly announce: (text: string) => void
}

/** The trainer's home: saved plans, a new one, and what helps before the day. */
export function TrainHomeScreen(props: TrainHomeScreenProps) {
  const { plans, unreadCount, names, sessions, href, onRemove, onPutBack, onOurs, announce } = props
  const [removed, setRemoved] = useState<PlanChoices | null>(null)
  const putBack = useRef<HTMLButtonElement>(null)
  useKeptFocus(putBack)
  return (
    <Page wide>
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      <Actions>
        <LinkButton kind="primary" size="big" icon={Plus} href={href('/train/plan')}>
          {words.make}
        </LinkButton>
        <Button size="big" icon={Clock} onClick={onOurs}>
          {words.ours}
        </Button>
      </Actions>
      <p className={styles.quiet}>{words.oursHint}</p>

      <section className={styles.part} aria-labelledby="train-plans">
        <h2 id="train-plans">{words.plans}</h2>
        {unreadCount > 0 && (
          <Notice kind="danger">
            <p>{words.unread(unreadCount)}</p>
          </Notice>
        )}
        {removed && (
          <Notice kind="info">
            <p>{words.removed(planName(removed, names))}</p>
            <Button
              ref={putBack}
              icon={Undo2}
              onClick={() => {
                onPutBack(removed)
                setRemoved(null)
              }}
            >
              {words.putBack}
            </Button>
          </Notice>
        )}
        {plans.length === 0 && <p>{words.none}</p>}
        <ul className={styles.plans}>
          {plans.map((plan) => (
            <PlanCard
              key={plan.id}
              plan={plan}
              names={names}
              href={href}
              onRemove={() => {
                onRemove(plan.id)
                setRemoved(plan)
                announce(words.removed(planName(plan, names)))
              }}
            />
          ))}
        </ul>
        {plans.length > 0 && <p className={styles.quiet}>{words.kept}</p>}
      </section>

      {sessions.length > 0 && (
        <section className={styles.part} aria-labelledby="train-sessions">
          <h2 id="train-sessions">{words.sessions}</h2>
          <p className={styles.quiet}>{words.sessionsHint}</p>
          <ul className={styles.plans}>
            {sessions.map(({ session, keptAtMs, counts, plan, endedAt }) => (
              <SessionCard
                key={session}
                name={plan && planName(plan, names)}
                begun={words.begun(dayAndTimeInWords(new Date(keptAtMs).toISOString()))}
                ended={endedAt && words.ended(dayAndTimeInWords(endedAt))}
                path={href(`/train/${session}`)}
              >
                {counts && <SessionCounts counts={counts} day={dayInWords(keptAtMs)} announce={announce} />}
              </SessionCard>
            ))}
          </ul>
        </section>
      )}

      <OtherSessions
        onFind={props.onFind}
        known={sessions.map(({ session }) => session)}
        names={names}
        href={href}
        announce={announce}
      />

      <section className={styles.part} aria-labelledby="train-before">
        <h2 id="train-before">{words.before}</h2>
        <ul className={styles.helps}>
          {(
            [
              ['/train/check', MonitorCheck, words.checkTitle, words.checkText],
              ['/train/rehearse', Users, words.rehearseTitle, words.rehearseText],
              ['/train/slips', ClipboardPen, words.slipsTitle, words.slipsText],
            ] as const
          ).map(([path, Icon, title, text]) => (
            <li key={path}>
              <a className={styles.help} href={href(path)}>
                <Icon aria-hidden="true" strokeWidth={2.25} />
                <span>
                  <strong>{title}</strong>
                  <span>{text}</span>
                </span>
              </a>
            </li>
          ))}
        </ul>
      </section>
    </Page>
  )
}

interface PlanCardProps {
  readonly plan: PlanChoices
  readonly names: PlanNames
  readonly href: (path: string) => string
  readonly onRemove: () => void
}

function PlanCard({ plan, names, href, onRemove }: PlanCardProps) {
  const name = planName(plan, names)
  const hash = `#${writePlanLink(plan)}`
  const of = <VisuallyHidden> {words.of(name)}</VisuallyHidden>
  return (
    <li className={styles.plan}>
      <div>
        <h3>{name}</h3>
        <p className={styles.quiet}>{planLine(plan, names)}</p>
      </div>
      <div className={styles.doing}>
        <LinkButton kind="primary" icon={Presentation} href={href(`/train/start${hash}`)}>
          {words.start}
          {of}
        </LinkButton>
        <LinkButton icon={Users} href={href(`/train/rehearse${hash}`)}>
          {words.rehearse}
          {of}
        </LinkButton>
        <LinkButton icon={Printer} href={href(`/train/print${hash}`)}>
          {words.print}
          {of}
        </LinkButton>
        <LinkButton icon={Pencil} href={href(`/train/plan/${plan.id}`)}>
          {words.change}
          {of}
        </LinkButton>
        <Button kind="plain" icon={Trash2} onClick={onRemove}>
          {words.remove}
          {of}
        </Button>
      </div>
    </li>
  )
}
