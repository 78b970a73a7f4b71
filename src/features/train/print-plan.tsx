import { minutesOver, type SessionPlan, totalMinutes } from '../../domain/live/session-plan.ts'
import { planName, type PlanNames, planRows } from './plan-rows.ts'
import styles from './print-pack.module.css'
import { printMessages } from './print.messages.ts'
import { trainMessages } from './train.messages.ts'

const words = printMessages.plan

/** The plan on one page, with a column for the trainer's own clock. */
export function PlanSheet({ plan, names }: { readonly plan: SessionPlan; readonly names: PlanNames }) {
  const over = minutesOver(plan)
  return (
    <article className={styles.sheet}>
      <h2>{words.heading(planName(plan, names))}</h2>
      <p>
        <strong>{trainMessages.plan.total(totalMinutes(plan.blocks), plan.length)}.</strong>
        {over > 0 && ` ${trainMessages.plan.over(over)}`}
      </p>
      <p>{words.before}</p>
      <table className={styles.plan}>
        <thead>
          <tr>
            <th scope="col">{words.minutes}</th>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.long}</th>
            <th scope="col">{words.clock}</th>
          </tr>
        </thead>
        <tbody>
          {planRows(plan, names).map((row) => (
            <tr key={row.id}>
              <td>{trainMessages.plan.at(row.fromMinute, row.toMinute)}</td>
              <th scope="row">{row.name}</th>
              <td>{trainMessages.plan.short(row.minutes)}</td>
              <td>{words.colon}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{words.foot}</p>
    </article>
  )
}
