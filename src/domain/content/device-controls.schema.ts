import { z } from 'zod/mini'
import { idSchema, textSchema } from './common.schema.ts'
import { whenSchema } from './device-chart.schema.ts'

/**
 * Common to every control. With `node` it is a part of the device, with `onScreen` a button of its app.
 * With neither it stands beside the device, such as "Ring the office".
 */
const controlParts = {
  id: idSchema,
  label: textSchema,
  about: z.optional(textSchema),
  /** Node of the close-up model; of a digit control, what the names of its keys' nodes begin with: `<node>-<key>`. */
  node: z.optional(z.string()),
  onScreen: z.optional(z.boolean()),
  /** Room of the house where this is done: the control stands on the house plan. */
  room: z.optional(idSchema),
  /** States in which the part is there at all: a key can be taken only when the box is open. */
  when: z.optional(whenSchema),
}

/**
 * Something that the learner can do. The actions it gives, which are also the events of the state chart and the
 * `action` in the event log, are: `<id>` (press, turn); `<id>` and `<id>-stop` (hold); `<id>-0` and so on (digit);
 * `<id>-right` and `<id>-wrong` (text).
 */
export const controlSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...controlParts, kind: z.literal('press') }),
  z.strictObject({ ...controlParts, kind: z.literal('turn') }),
  z.strictObject({ ...controlParts, kind: z.literal('hold'), stopLabel: textSchema }),
  z.strictObject({
    ...controlParts,
    kind: z.literal('digit'),
    keys: z.string().check(z.regex(/^[0-9A-Z]{2,12}$/)),
    /** Keys in a row of the key pad, which is filled row by row. */
    columns: z.int().check(z.minimum(1), z.maximum(6)),
    /** How many characters a code has. */
    length: z.int().check(z.minimum(1), z.maximum(8)),
    /** Actions that take out what was entered. */
    clearedBy: z.array(idSchema).check(z.minLength(1)),
  }),
  z.strictObject({
    ...controlParts,
    kind: z.literal('text'),
    question: textSchema,
    /** Answers that count as right; spaces and capitals do not matter. */
    answers: z.array(textSchema).check(z.minLength(1)),
  }),
])
/** Something that the learner can do. */
export type Control = z.infer<typeof controlSchema>

/** A lamp on the device. Looking at it is the action `look-<id>`. */
export const indicatorSchema = z.strictObject({
  label: textSchema,
  /** Nodes of the close-up model that shine for it; `indicator_<id>` when left out. */
  nodes: z.optional(z.array(z.string())),
})
/** A lamp on the device. */
export type Indicator = z.infer<typeof indicatorSchema>

/** How a node of the close-up model stands in some states. */
export const poseSchema = z.strictObject({
  node: z.string(),
  when: whenSchema,
  hidden: z.optional(z.boolean()),
  turn: z.optional(z.strictObject({ axis: z.enum(['x', 'y', 'z']), deg: z.number() })),
})
/** How a node of the close-up model stands in some states. */
export type Pose = z.infer<typeof poseSchema>
