import { z } from 'zod/mini'
import { idSchema, textSchema } from '../content/common.schema.ts'
import { stepSchema, storySchema } from '../content/story.schema.ts'
import { blockIdSchema, stepIdSchema } from './seat-fact.schema.ts'
import { sessionPlanSchema } from './session-plan.ts'

/** Kinds of step, in the order in which a session meets them. Each choice goes from `situation` to `happened`. */
export const liveStepKinds = [
  'welcome',
  'join',
  'rate-before',
  'plan-view',
  'walk',
  'meet',
  'opening',
  'situation',
  'vote',
  'talk',
  'results',
  'discuss',
  'happened',
  'ending',
  'other-road',
  'device-table',
  'debrief',
  'take-away',
  'rate-now',
  'rate-then',
  'summary',
] as const
/** Kind of a step. */
export type LiveStepKind = (typeof liveStepKinds)[number]

const liveStepSchema = z.strictObject({
  id: stepIdSchema,
  kind: z.enum(liveStepKinds),
  block: blockIdSchema,
  /** Its share of the minutes planned for its block. */
  minutes: z.number().check(z.nonnegative()),
  story: z.optional(idSchema),
  decision: z.optional(idSchema),
  device: z.optional(idSchema),
})
/** One press of "next" leads from one step to another. */
export type LiveStep = z.infer<typeof liveStepSchema>

/** A story with only the decisions that the room takes. */
const ledStorySchema = z.extend(
  z.pick(storySchema, {
    id: true,
    title: true,
    person: true,
    home: true,
    speakers: true,
    contentNote: true,
    opening: true,
    review: true,
    endings: true,
    debrief: true,
    group: true,
  }),
  {
    steps: z.array(stepSchema).check(z.minLength(1), z.maxLength(4)),
    /**
     * Decisions of the story's group cut that this plan leaves out, each with the option that fits best: an ending needs
     * an answer to all of them. Sessions from before have none.
     */
    assumed: z.optional(z.record(idSchema, idSchema)),
  },
)
/** A story with only the decisions that the room takes. */
export type LedStory = z.infer<typeof ledStorySchema>

const ledPersonSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  callName: textSchema,
  age: z.int(),
  summary: textSchema,
  matters: z.array(textSchema),
})
/** The card of a person whose story is led. */
export type LedPerson = z.infer<typeof ledPersonSchema>

const ledQuestionsSchema = z.strictObject({
  /** Begins the sentence, now and looking back. */
  stem: z.strictObject({ now: textSchema, lookingBack: textSchema }),
  points: z.array(z.strictObject({ value: z.int(), label: textSchema })).check(z.minLength(2)),
  notMyJob: textSchema,
  items: z.array(z.strictObject({ id: idSchema, text: textSchema, short: textSchema })),
})
/** The confidence questions of a session with their one scale. */
export type LedQuestions = z.infer<typeof ledQuestionsSchema>

/**
 * All that a session needs to be led: the plan, its steps, and the words of its stories. Kept with the session, so that
 * new content cannot change it on the way, and neither the server nor a phone needs the content files.
 */
export const liveScriptSchema = z.strictObject({
  plan: sessionPlanSchema,
  /** Version of the content it was made from. */
  content: z.string().check(z.minLength(1), z.maxLength(40)),
  steps: z.array(liveStepSchema).check(z.minLength(1), z.maxLength(160)),
  stories: z.array(ledStorySchema).check(z.minLength(1), z.maxLength(3)),
  people: z.array(ledPersonSchema).check(z.maxLength(8)),
  devices: z.array(z.strictObject({ id: idSchema, name: textSchema })).check(z.maxLength(6)),
  questions: z.nullable(ledQuestionsSchema),
})
/** All that a session needs to be led. */
export type LiveScript = z.infer<typeof liveScriptSchema>
