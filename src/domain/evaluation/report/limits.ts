import { isGroupShown } from '../../disclosure/disclosure-rule.ts'
import type { Study } from '../study.ts'
import { pairsOf } from '../waves.ts'

const CAUTION_BELOW = 30

/** What the numbers cannot say, in plain words. */
export function limitsOf(study: Study, isCompared: boolean): readonly string[] {
  const { rows, rule } = study
  const followed = pairsOf(rows, 'recommend', 'before', 'later').length
  const uncoded = rows.filter(({ coded }) => !coded).length
  return [
    ...(isCompared
      ? [
          'The only comparison is with sites that were still waiting. Confidence was higher or lower than theirs at the same time; who waited was drawn by lot only where the plan says so.',
        ]
      : [
          'There is no comparison group. Confidence was higher or lower after; this does not show that the training caused it.',
        ]),
    'People who rate themselves low tend to rate themselves higher the next time, whatever happens in between. Answering twice, wanting to please and news about technology can move answers too.',
    ...(isGroupShown(followed, rule) && followed < CAUTION_BELOW
      ? [
          `Fewer than ${CAUTION_BELOW} people could be followed to 4 to 12 weeks. Read the numbers, make no claim.`,
        ]
      : []),
    'Confidence is what people say of themselves. Nobody watched them at work.',
    'People who agreed to take part, and those who came back, may differ from everybody else. The part “Who was left out” shows what is known of it.',
    ...(isGroupShown(uncoded, rule)
      ? [
          `${uncoded} of ${rows.length} rows are single visits without a code. The same person may be among them more than once.`,
        ]
      : []),
    'Choices were graded by the authors of the stories. The grading is not validated.',
    'Nothing here shows what became of people who draw on care.',
  ]
}
