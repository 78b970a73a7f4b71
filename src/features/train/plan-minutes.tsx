import { minutesOver, type SessionPlan, totalMinutes } from '../../domain/live/session-plan.ts'
import { Notice } from '../../ui/notice.tsx'
import styles from './plan-minutes.module.css'
import { type PlanNames, planRows } from './plan-rows.ts'
import { trainMessages } from './train.messages.ts'

const words = trainMessages.plan

/** The plan as a list of minutes, with whether it fits. A line is as tall as its time is long. */
export function PlanMinutes({ plan, names }: { readonly plan: SessionPlan; readonly names: PlanNames }) {
  const used = totalMinutes(plan.blocks)
  const over = minutesOver(plan)
  return (
    <section className={styles.panel} aria-labelledby="plan-minutes">
      <div className={styles.head}>
        <h2 id="plan-minutes">{words.minutes}</h2>
        <p className={styles.total} data-over={over > 0 || undefined}>
          {words.total(used, plan.length)}
        </p>
      </div>
      {over > 0 && (
        <Notice kind="danger">
          <p>{words.over(over)}</p>
        </Notice>
      )}
      {used < plan.length && <p className={styles.left}>{words.under(plan.length - used)}</p>}
      <ol className={styles.rows}>
        {planRows(plan, names).map(({ id, kind, name, minutes, fromMinute, toMinute }) => (
          <li
            key={id}
            className={styles.row}
            data-kind={kind}
            style={{ minHeight: `${20 + minutes * 1.2}px` }}
          >
            <span className={styles.time}>{words.at(fromMinute, toMinute)}</span>
            <span className={styles.name}>{name}</span>
            <span className={styles.length}>{words.short(minutes)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
