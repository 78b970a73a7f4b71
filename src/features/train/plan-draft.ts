import { mendChoices, type PlanChoices, planLimits, usualDecisions } from '../../domain/live/session-plan.ts'
import type { PlanNames } from './plan-rows.ts'

/** A plan while it is made: it may have no stories yet, and the home follows the first story until one is chosen. */
export interface PlanDraft extends Omit<PlanChoices, 'person'> {
  readonly person: string | null
}

/** A draft with nothing chosen but what most rooms use. */
export function emptyDraft(id: string): PlanDraft {
  return {
    id,
    name: '',
    length: 75,
    person: null,
    stories: [],
    devices: [],
    questions: 'headline',
    answers: 'phones',
  }
}

/** A saved or shared plan to go on with, without what the content does not hold any more. */
export function draftOf(plan: PlanChoices, names: PlanNames): PlanDraft {
  const mended = mendChoices(plan, names.stories)
  const first = names.stories.get(mended.stories[0]?.story ?? '')
  return {
    ...mended,
    devices: mended.devices.filter((id) => names.devices.has(id)),
    person: first?.person === plan.person ? null : plan.person,
  }
}

/** What a draft comes to; without stories it is not yet a plan that can be used. */
export function choicesOf(draft: PlanDraft, { stories }: Pick<PlanNames, 'stories'>): PlanChoices {
  const first = stories.get(draft.stories[0]?.story ?? '')
  return { ...draft, name: draft.name.trim(), person: draft.person ?? first?.person ?? '' }
}

/** The draft with one more story and the decisions it usually brings. */
export function withStory(draft: PlanDraft, id: string, { stories }: Pick<PlanNames, 'stories'>): PlanDraft {
  const story = stories.get(id)
  if (!story || draft.stories.length >= planLimits.stories) return draft
  const decisions = [...usualDecisions(story, draft.stories.length)]
  return { ...draft, stories: [...draft.stories, { story: id, decisions }] }
}

/** The draft with a decision taken in or left out; the last one of a story stays. */
export function withDecision(
  draft: PlanDraft,
  story: string,
  decision: string,
  isIn: boolean,
  { stories }: Pick<PlanNames, 'stories'>,
): PlanDraft {
  const order = stories.get(story)?.group.steps ?? []
  return {
    ...draft,
    stories: draft.stories.map((entry) => {
      if (entry.story !== story) return entry
      const decisions = order.filter((id) => (id === decision ? isIn : entry.decisions.includes(id)))
      return decisions.length > 0 ? { story, decisions } : entry
    }),
  }
}

/** The draft with a story one place earlier. */
export function withStoryEarlier(draft: PlanDraft, at: number): PlanDraft {
  const stories = [...draft.stories]
  const [moved] = stories.splice(at, 1)
  if (!moved || at < 1) return draft
  stories.splice(at - 1, 0, moved)
  return { ...draft, stories }
}
