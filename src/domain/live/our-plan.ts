import type { PlanChoices } from './session-plan.ts'

/** The plan that comes with the product: the 75-minute script with two stories, under the id it is to have. */
export function ourPlan(id: string): PlanChoices {
  return {
    id,
    name: '',
    length: 75,
    person: 'tommy-hallam',
    stories: [
      { story: 's02-two-hours-on-the-lino', decisions: ['the-drawer', 'amber-light', 'the-notes'] },
      { story: 's01-not-watched-like-a-bairn', decisions: ['first-move', 'the-yes'] },
    ],
    devices: [],
    questions: 'headline',
    answers: 'phones',
  }
}
