import type { HouseChange } from '../domain/content/story-parts.schema.ts'
import { standingOf } from '../domain/live/choice-results.ts'
import { decisionOf } from '../domain/live/live-rules.ts'
import type { LedStory } from '../domain/live/live-script.schema.ts'
import { currentStep, type LiveState, type Walk } from '../domain/live/live-state.ts'

/** Which home the big screen shows, and where in it the room looks. */
export interface HouseLook {
  /** Id of the dressing: whose home it is. */
  readonly dressing: string
  /** The person to face where they are; null on a walk, which begins at the door. */
  readonly person: string | null
  /** Null: where the person is, or where a visit of this home begins. */
  readonly room: string | null
  /** Where the trainer walked, on the steps that are a walk. */
  readonly walk: Walk | null
  /** What the room's choices have changed in the house. */
  readonly changes: readonly HouseChange[]
}

const NONE: readonly HouseChange[] = []

/** Where the house looks at the step that everybody sees. */
export function houseLook(state: LiveState): HouseLook {
  const { script, stage } = state
  const step = currentStep(state)
  const story = script.stories.find(({ id }) => id === step.story)
  const other = step.kind === 'other-road' ? otherRoad(state, step.story) : null
  const decision = other?.decision ?? story?.steps.find(({ id }) => id === step.decision)
  const isWalk = step.kind === 'walk' || step.kind === 'plan-view'
  return {
    dressing: story ? (story.home ?? story.person) : script.plan.person,
    person: isWalk ? null : (story?.person ?? script.plan.person),
    room: decision?.room ?? null,
    walk: isWalk ? stage.walk : null,
    changes: story ? changesOf(story, { ...standingOf(state, story.id), ...other?.standing }) : NONE,
  }
}

/** The choice that the room tries again, and how it stands on that road; null until the trainer picks one. */
function otherRoad(state: LiveState, story: string | undefined) {
  const { otherRoad: picked } = state.stage
  const tried = Object.entries(picked).map(([choice, option]) => ({ ...decisionOf(state, choice), option }))
  const latest = tried.findLast((one) => one.story?.id === story)
  if (!latest?.decision) return null
  return { decision: latest.decision, standing: { [latest.decision.id]: latest.option } }
}

const kept = new WeakMap<LedStory, { readonly key: string; readonly changes: readonly HouseChange[] }>()

/** The same list as long as the same options stand: the picture of the house is made from it. */
function changesOf(story: LedStory, standing: Readonly<Record<string, string>>): readonly HouseChange[] {
  const key = JSON.stringify(standing)
  const known = kept.get(story)
  if (known?.key === key) return known.changes
  const changes = story.steps.flatMap(({ id, options }) =>
    options.flatMap((option) => (option.id === standing[id] && option.house ? [option.house] : [])),
  )
  kept.set(story, { key, changes })
  return changes
}
