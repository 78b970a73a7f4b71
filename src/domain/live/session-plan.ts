import { z } from 'zod/mini'
import { idSchema } from '../content/common.schema.ts'
import { fitMinutes } from './fit-minutes.ts'

/** Lengths of a session, in minutes. */
export const sessionLengths = [60, 75, 90] as const

/** The most a plan can hold: more does not fit into the longest session. */
export const planLimits = { stories: 3, devices: 3, decisions: 4, nameLength: 60 } as const

const plannedStorySchema = z.strictObject({
  story: idSchema,
  /** Decisions the room takes, out of the story's `group` cut, in file order. */
  decisions: z.array(idSchema).check(z.minLength(1), z.maxLength(planLimits.decisions)),
})

/** What a trainer chooses; minutes and order follow from it. */
export const planChoicesSchema = z.strictObject({
  id: idSchema,
  /** What the trainer calls it. Never shown to the room. */
  name: z.string().check(z.maxLength(planLimits.nameLength)),
  length: z.literal(sessionLengths),
  /** Whose home is walked through. */
  person: idSchema,
  stories: z.array(plannedStorySchema).check(z.minLength(1), z.maxLength(planLimits.stories)),
  /** Devices that small groups try, one table for each. */
  devices: z.array(idSchema).check(z.maxLength(planLimits.devices)),
  /** Confidence questions before, now and looking back: none, the 2 headline ones, or the 8 as well. */
  questions: z.enum(['none', 'headline', 'all']),
  /** How people choose: on their own phones, or with hands and cards. */
  answers: z.enum(['phones', 'hands']),
})
/** What a trainer chooses; minutes and order follow from it. */
export type PlanChoices = z.infer<typeof planChoicesSchema>

/**
 * Kinds of block, in the order of a session. `join` holds welcome, joining and the questions before; `arrive` the
 * floor plan and the hall; `walk` the rooms with their pins; `meet` and `ending` frame a story and `choice` is one of
 * its decisions from situation to what happened; `rate` holds the questions now and looking back.
 */
export const blockKinds = [
  'join',
  'arrive',
  'walk',
  'meet',
  'choice',
  'ending',
  'device-table',
  'debrief',
  'rate',
  'summary',
] as const

const blockSchema = z.strictObject({
  /** One of a kind in its plan: `join`, `<story>.meet`, `<story>.<decision>`, `table.<device>`. */
  id: z.string().check(z.regex(/^[a-z0-9.-]+$/), z.maxLength(100)),
  kind: z.enum(blockKinds),
  /** Planned length in whole minutes. */
  minutes: z.int().check(z.minimum(1)),
  story: z.optional(idSchema),
  decision: z.optional(idSchema),
  device: z.optional(idSchema),
})
/** One stretch of a session with its minutes. */
export type PlanBlock = z.infer<typeof blockSchema>

/** A session as it is meant to go. Stored with the session, so that new content cannot change it on the way. */
export const sessionPlanSchema = z.extend(planChoicesSchema, {
  blocks: z.array(blockSchema).check(z.minLength(1), z.maxLength(40)),
})
/** A session as it is meant to go. */
export type SessionPlan = z.infer<typeof sessionPlanSchema>

/** What a trainer chose for a plan, without the blocks that follow from it. */
export function planChoicesOf(plan: SessionPlan): PlanChoices {
  const { id, name, length, person, stories, devices, questions, answers } = plan
  return { id, name, length, person, stories, devices, questions, answers }
}

/** What planning needs of a story. */
export interface PlannableStory {
  readonly id: string
  readonly person: string
  /** The decisions of its group cut, in file order. */
  readonly group: { readonly steps: readonly string[] }
}
/** What planning needs of all stories, by id. */
export type PlannableStories = ReadonlyMap<string, PlannableStory>

/** The decisions a story brings by itself: three for the first story of a session, two for a later one. */
export function usualDecisions(story: PlannableStory, place: number): readonly string[] {
  return story.group.steps.slice(0, place === 0 ? 3 : 2)
}

/**
 * Choices without what `stories` does not hold any more, decisions in file order, nothing twice. The way in for saved
 * and shared plans: content may have changed since. A story left without decisions gets its usual ones.
 */
export function mendChoices(choices: PlanChoices, stories: PlannableStories): PlanChoices {
  const once = new Set<string>()
  const kept = choices.stories.flatMap(({ story: id, decisions }) => {
    const story = stories.get(id)
    if (!story || once.has(id)) return []
    once.add(id)
    const known = story.group.steps.filter((step) => decisions.includes(step))
    return [{ story: id, decisions: known.length > 0 ? known : [...usualDecisions(story, once.size - 1)] }]
  })
  return { ...choices, stories: kept, devices: [...new Set(choices.devices)] }
}

/**
 * The plan of a session: blocks in order, minutes from the 75-minute script fitted to the chosen length. When the
 * choices need more than the length even at their shortest, the minutes add up to more than it (`minutesOver`).
 */
export function makePlan(choices: PlanChoices, stories: PlannableStories): SessionPlan {
  const mended = mendChoices(choices, stories)
  const drafts = draftBlocks(mended)
  const minutes = fitMinutes(drafts, mended.length)
  return {
    ...mended,
    blocks: drafts.map(({ block }, index) => ({ ...block, minutes: minutes[index] ?? 1 })),
  }
}

/** Minutes by which a plan is longer than its session. */
export function minutesOver({ blocks, length }: Pick<SessionPlan, 'blocks' | 'length'>): number {
  return Math.max(0, totalMinutes(blocks) - length)
}

/** All minutes of some blocks. */
export function totalMinutes(blocks: readonly Pick<PlanBlock, 'minutes'>[]): number {
  return blocks.reduce((sum, { minutes }) => sum + minutes, 0)
}

/** Ids of the confidence questions that a plan asks, each before, now and looking back. */
export function questionsOf({ questions }: Pick<PlanChoices, 'questions'>): readonly string[] {
  if (questions === 'none') return []
  const headline = ['recommend', 'use']
  return questions === 'headline' ? headline : [...headline, 'c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8']
}

interface Draft {
  readonly block: Omit<PlanBlock, 'minutes'>
  /** Minutes it must have, should have, and can use. */
  readonly least: number
  readonly usual: number
  readonly most: number
}

function draftBlocks(choices: PlanChoices): readonly Draft[] {
  const asks = choices.questions !== 'none'
  const more = choices.questions === 'all' ? 2 : 0
  const [first, ...others] = choices.stories
  return [
    draft({ id: 'join', kind: 'join' }, asks ? [8 + more, 10 + more, 12 + more] : [6, 8, 10]),
    draft({ id: 'arrive', kind: 'arrive' }, [3, 4, 5]),
    draft({ id: 'walk', kind: 'walk' }, [5, 8, 12]),
    ...(first ? storyDrafts(first, true) : []),
    ...others.flatMap((story) => storyDrafts(story, false)),
    ...choices.devices.map((device) =>
      draft({ id: `table.${device}`, kind: 'device-table', device }, [8, 10, 15]),
    ),
    draft({ id: 'debrief', kind: 'debrief' }, [6, 8, 12]),
    ...(asks ? [draft({ id: 'rate', kind: 'rate' }, [4 + more, 5 + more, 6 + more])] : []),
    draft({ id: 'summary', kind: 'summary' }, [3, 4, 5]),
  ]
}

/** The first story has the script's pace: its first choice is learnt at leisure. Later stories go quicker. */
function storyDrafts({ story, decisions }: PlanChoices['stories'][number], isFirst: boolean): Draft[] {
  return [
    draft({ id: `${story}.meet`, kind: 'meet', story }, isFirst ? [2, 3, 4] : [1, 1, 3]),
    ...decisions.map((decision, index) =>
      draft(
        { id: `${story}.${decision}`, kind: 'choice', story, decision },
        isFirst ? (index === 0 ? [8, 10, 12] : [4, 5, 8]) : [4, 4, 7],
      ),
    ),
    draft({ id: `${story}.ending`, kind: 'ending', story }, isFirst ? [2, 3, 4] : [1, 1, 3]),
  ]
}

function draft(block: Draft['block'], [least, usual, most]: readonly [number, number, number]): Draft {
  return { block, least, usual, most }
}
