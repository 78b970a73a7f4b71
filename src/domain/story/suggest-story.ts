import type { CatalogueStory } from '../content/catalogue.ts'

/** What is known of a learner, all of it from their own answers on this device. */
export interface LearnerSoFar {
  /** Own ratings of the eight competencies, 1 to 5; a question not answered is left out. */
  readonly confidence: Readonly<Record<string, number>>
  /** Level that fits the learner's job. */
  readonly level: CatalogueStory['level']
  /** Stories that were finished. */
  readonly finished: ReadonlySet<string>
}

const levels = ['basic', 'practitioner', 'leader'] as const

/**
 * Stories in the order in which to suggest them: those not yet played first; then those for the learner's level; then
 * those whose competency the learner rated lowest. What is left level keeps the order of the list. None is ever left out.
 */
export function suggestStories(
  stories: readonly CatalogueStory[],
  learner: LearnerSoFar,
): readonly CatalogueStory[] {
  const distance = ({ level }: CatalogueStory) =>
    Math.abs(levels.indexOf(level) - levels.indexOf(learner.level))
  const rated = ({ competencies }: CatalogueStory) =>
    // A question that was not answered says nothing, so it stands in the middle.
    Math.min(...competencies.map((id) => learner.confidence[id] ?? 3))
  return stories.toSorted(
    (a, b) =>
      Number(learner.finished.has(a.id)) - Number(learner.finished.has(b.id)) ||
      distance(a) - distance(b) ||
      rated(a) - rated(b),
  )
}

/** The level of story that fits a group of jobs of the region's list. */
export function levelOfRole(group: string | null): CatalogueStory['level'] {
  if (group === 'managerial') return 'leader'
  return group === 'professional' || group === 'technology' ? 'practitioner' : 'basic'
}
