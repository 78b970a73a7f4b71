import { z } from 'zod/mini'
import { idSchema, sourceSchema, textSchema } from './common.schema.ts'

/** When a rating was given; the same words as in the event log. */
const waveSchema = z.enum(['before', 'wait', 'after', 'then', 'later'])
/** When a rating was given. */
export type Wave = z.infer<typeof waveSchema>

const scaleSchema = z.strictObject({
  id: idSchema,
  /** Every point has a name; nothing is a bare number. */
  points: z.array(z.strictObject({ value: z.int().check(z.minimum(1), z.maximum(7)), label: textSchema })),
  /** The answer beside the scale for work that is not the person's; stored as `missing: not-my-job`. */
  notMyJob: z.optional(textSchema),
})

const choiceSchema = z.strictObject({ id: idSchema, label: textSchema })
const commonFields = {
  id: idSchema,
  /** The question itself, or the end of the sentence that a stem begins. */
  text: textSchema,
  hint: z.optional(textSchema),
  /** Short name for tables and charts. */
  short: textSchema,
  /** Where the wording comes from, when it was adapted. */
  adapted: z.optional(textSchema),
}

const ratingQuestionSchema = z.strictObject({
  ...commonFields,
  kind: z.literal('rating'),
  scale: idSchema,
  /** Which stem begins the sentence; the wave says which of its wordings. */
  stem: z.optional(idSchema),
  /** The index that the question counts towards. */
  index: z.optional(z.enum(['recommend', 'use'])),
})
const choiceQuestionSchema = z.strictObject({
  ...commonFields,
  kind: z.literal('choice'),
  /** Said before the text of a group of questions. */
  stem: z.optional(idSchema),
  choices: z.array(choiceSchema).check(z.minLength(2)),
})
const textQuestionSchema = z.strictObject({
  ...commonFields,
  kind: z.literal('text'),
  /** Said above the box. */
  warning: textSchema,
})

/** Any question, told apart by `kind`: a rating on a scale, a choice of codes, or free text. */
const questionSchema = z.discriminatedUnion('kind', [
  ratingQuestionSchema,
  choiceQuestionSchema,
  textQuestionSchema,
])
/** One question. */
export type Question = z.infer<typeof questionSchema>

/** The points of a visit at which questions are asked. */
const momentSchema = z.enum(['start', 'after-lesson', 'waiting', 'finish', 'follow-up'])
/** A point of a visit at which questions are asked. */
export type Moment = z.infer<typeof momentSchema>

const blockSchema = z.strictObject({
  id: idSchema,
  moment: momentSchema,
  wave: waveSchema,
  /** Heading of the block's pages. */
  title: textSchema,
  /** One list of question ids a page. */
  pages: z.array(z.array(idSchema).check(z.minLength(1))).check(z.minLength(1)),
  /** When given, the block is asked only after the person says yes to this. */
  offer: z.optional(z.strictObject({ text: textSchema, yes: textSchema, no: textSchema })),
  /** The block is left out unless one of its questions was answered at this wave. */
  onlyIfAnsweredAt: z.optional(waveSchema),
})
/** Questions that are asked together. */
export type QuestionBlock = z.infer<typeof blockSchema>

/** The questions, their scales, and when each is asked. */
export const measuresSchema = z.strictObject({
  scales: z.array(scaleSchema).check(z.minLength(1)),
  stems: z.array(
    z.strictObject({
      id: idSchema,
      /** Wording at every wave but `then`. */
      now: textSchema,
      /** Wording when looking back; missing where that is never asked. */
      lookingBack: z.optional(textSchema),
    }),
  ),
  questions: z.array(questionSchema).check(z.minLength(1)),
  blocks: z.array(blockSchema).check(z.minLength(1)),
  /** The questions of the headline result. */
  headline: z.array(idSchema),
  /** The confidence question under a decision: which scale it uses and what it asks. */
  decisionConfidence: z.strictObject({ text: textSchema, scale: idSchema }),
  sources: z.array(sourceSchema),
})
/** The measures file. */
export type Measures = z.infer<typeof measuresSchema>
