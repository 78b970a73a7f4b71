import { z } from 'zod/mini'
import { idSchema, lampsSchema, textSchema } from './common.schema.ts'

/**
 * The person's trust in the worker and say over their own life, told as behaviour. `up` shows while the marks of the
 * choices that stand come to 2 or more, `down` at -2 or less, `even` between.
 */
const signSchema = z.strictObject({ up: textSchema, even: textSchema, down: textSchema })
export const signsSchema = z.strictObject({ trust: signSchema, control: signSchema })

/** A device that the learner puts somewhere after certain choices: places that serve, and at least one that fails. */
export const placingSchema = z.strictObject({
  device: idSchema,
  /** Options of the step after which it is placed. */
  after: z.array(idSchema).check(z.minLength(1)),
  invite: textSchema,
  /** What is drawn where the device's model shows another part, a hub for a pager: a thing of a dressing's own model. */
  prop: z.optional(
    z.strictObject({ dressing: idSchema, node: z.string().check(z.regex(/^prop_[a-z0-9-]+$/)) }),
  ),
  places: z
    .array(
      z.strictObject({
        id: idSchema,
        room: idSchema,
        /** Where it stands in the house: an anchor of the home, in that room. */
        anchor: idSchema,
        /** True where nothing is seen of it: in a pocket. */
        inside: z.optional(z.boolean()),
        /** Where it is, in words: "on the shelf by the kitchen door". */
        name: textSchema,
        works: z.boolean(),
        /** Why it serves or fails there: out of range, far from the socket, seen from the street. */
        why: textSchema,
      }),
    )
    .check(z.minLength(2), z.maxLength(4)),
})
/** A device that the learner puts somewhere. */
export type StoryPlacing = z.infer<typeof placingSchema>

/** How a house differs from its dressing: what the eye sees of it. */
const houseLookSchema = {
  /** Colours of lamps by node: `indicator_hub-light`, or of a device at its anchor `prop_<device>/indicator_<lamp>`. */
  lamps: z.optional(lampsSchema),
  /** Nodes that are gone: a rug, a coat. */
  hidden: z.optional(z.array(z.string())),
}

/** What the house shows from the beginning of a story. Its clues and lines say it in words. */
export const houseBeginsSchema = z.strictObject(houseLookSchema)

/** What a choice changes in the house, for all to see from then on. */
export const houseChangeSchema = z.strictObject({
  /** What is seen now, for people who do not see it: "The light on the alarm unit is green." */
  words: textSchema,
  room: idSchema,
  ...houseLookSchema,
  /** True when the person is not there any more: the chair is empty. */
  away: z.optional(z.boolean()),
})
/** What a choice changes in the house. */
export type HouseChange = z.infer<typeof houseChangeSchema>

/** The parts of a recommendation note, in the order of its page. */
export const notePartSchema = z.enum([
  'outcome',
  'strengths',
  'options',
  'agreement',
  'set-up',
  'responds',
  'fails',
  'review',
])
/** A part of a recommendation note. */
export type NotePart = z.infer<typeof notePartSchema>

/** Sentences of a recommendation note by part. Those of a choice take the place of the story's own. */
export const noteSchema = z.partialRecord(notePartSchema, textSchema)

/** Words for the trainer at one point of a led session. */
const trainerWordsSchema = z.strictObject({
  /** To say, as it can be read out. */
  say: textSchema,
  /** A question for a quiet room. */
  quiet: textSchema,
  /** What people should go home with. For the trainer, not for the screen. */
  key: textSchema,
})
/** Words for the trainer at one point of a led session. */
export type TrainerWords = z.infer<typeof trainerWordsSchema>

/** The trainer's words for a story: when the room meets the person, at each decision, and at the end. */
export const trainerSchema = z.strictObject({
  meet: trainerWordsSchema,
  /** By id of a decision of the group cut. */
  decisions: z.record(idSchema, trainerWordsSchema),
  ending: trainerWordsSchema,
})
