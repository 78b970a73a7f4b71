import { isGroupShown } from '../../disclosure/disclosure-rule.ts'
import { usualPlan } from '../analysis-plan.schema.ts'
import type { Figure } from '../figure.schema.ts'
import type { Study } from '../study.ts'

/** The page for somebody who decides: who took part, what changed, whether it was deserved, what was settled before. */
export function summaryOf(
  { rows, rule, plan }: Study,
  figures: ReadonlyMap<string, Figure>,
): readonly string[] {
  if (!isGroupShown(rows.length, rule))
    return [`Not enough people yet. A report is made from ${rule.smallestGroup} people on.`]
  const { wave, primary } = plan?.plan ?? usualPlan
  const sentence = (id: string) => {
    const figure = figures.get(id)
    return figure?.state === 'shown' ? [figure.sentence] : []
  }
  const changes = primary.flatMap((question) => sentence(`changed-${question}-${wave}`))
  return [
    ...sentence('flow'),
    ...(changes.length > 0
      ? [...changes, ...sentence('primary')]
      : ['Whether confidence changed cannot be said yet: not enough people could be followed.']),
    ...sentence('calibration'),
    ...sentence('cost'),
    planSaid(plan),
  ]
}

function planSaid(plan: Study['plan']): string {
  if (!plan)
    return 'No analysis plan was frozen before the data. What decides was not named in advance, so read every result as a first look.'
  const when = `The analysis plan was frozen on ${plan.frozenAt.slice(0, 10)}`
  return plan.visitsBefore === 0
    ? `${when}, before any answer came in. Its fingerprint (SHA-256) is ${plan.hash}.`
    : `${when}, when ${plan.visitsBefore} visits were already in. Its fingerprint (SHA-256) is ${plan.hash}.`
}
