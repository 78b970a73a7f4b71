import { usualPlan } from '../analysis-plan.schema.ts'
import type { Study } from '../study.ts'

/** How everything was worked out, for whoever wants to do it again. */
export function methodsOf({ rule, plan, content }: Study): readonly string[] {
  const { windowFromDays, windowToDays } = plan?.plan ?? usualPlan
  const { smallestGroup, smallestCount } = rule
  return [
    `Before is the last answer before the first story. After is the first answer after a session. Later is the first answer ${windowFromDays} to ${windowToDays} days after that. Within a visit the last answer counts.`,
    'Answers under one code, or under the same self-made code at one site, are one person’s. A code with one slip, or a self-made code with one part different, joins two sets of answers only when just one person fits and an evaluator accepted it.',
    'Confident means Very or Completely, of five points. A pair needs an answer from 1 to 5 at both times. “Not part of my job” counts as no answer.',
    'Paired shares: McNemar’s exact test, with mid-p beside it, and Newcombe’s paired interval. Single shares: Wilson’s interval. Two primary outcomes: Holm’s correction. With ten or more sites the interval that takes sites as clusters is told beside it.',
    'The scale as a whole: signed-rank test with Pratt’s zeros, Hodges-Lehmann with its interval, paired t, bootstrap, d_z, d_av and matched rank-biserial. All intervals are 95%.',
    'Sites with a waiting-list start: a mixed model with the month as fixed effect, site and person as random ones, and t on (sites − 2).',
    'Sure means Very or Completely of a choice. A choice is weak when it costs rights or safety, or when its five marks add up to 0 or less. First choices made alone are counted; the intervals take each person’s choices as one cluster.',
    'Time is the sum of gaps between what people did, each counted as 5 minutes at most.',
    `Nothing is told of fewer than ${smallestGroup} people. Counts from 1 to ${smallestCount - 1} are hidden, and others with them where these could be worked out. Figures move on once a week, when at least ${smallestGroup} people have something new.`,
    `Version of stories and questions: ${content.version}. The evaluator pack holds every answer, a codebook and a script in R.`,
  ]
}
