import { z } from 'zod/mini'
import { idSchema, textSchema } from './common.schema.ts'

/** A time of day, `07:30`. */
const timeSchema = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/))
const minutesSchema = z.int().check(z.minimum(1), z.maximum(1440))

/**
 * Something the person does at a time of day, in one of the day's places. With `moves` the learner can move its
 * start between two times. Of two stays at once the later in the file counts; between stays the person is in the
 * place named by `otherwise`. With `optional` the learner can leave it out ("does not get up").
 */
const staySchema = z.strictObject({
  id: idSchema,
  label: textSchema,
  place: idSchema,
  from: timeSchema,
  minutes: minutesSchema,
  moves: z.optional(z.strictObject({ earliest: timeSchema, latest: timeSchema })),
  optional: z.optional(z.boolean()),
})

const ruleParts = {
  id: idSchema,
  label: textSchema,
  /** Hours in which the rule watches; they may run over midnight. */
  from: timeSchema,
  to: timeSchema,
  /** What is told, to whom, and what follows. */
  alert: textSchema,
  told: textSchema,
  follows: textSchema,
}

/**
 * When the device tells someone. `none`: nobody was noticed in any of `places` from `from` to `to`; it tells at
 * `to`. `longer`: the person was in one of `places` for longer than `minutes` on end, begun between `from` and
 * `to`. `colder` and `warmer`: the room was beyond `limitC` for `minutes` on end.
 */
const ruleSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...ruleParts, kind: z.literal('none'), places: z.array(idSchema).check(z.minLength(1)) }),
  z.strictObject({
    ...ruleParts,
    kind: z.literal('longer'),
    places: z.array(idSchema).check(z.minLength(1)),
    minutes: minutesSchema,
  }),
  z.strictObject({
    ...ruleParts,
    kind: z.enum(['colder', 'warmer']),
    limitC: z.number(),
    minutes: minutesSchema,
  }),
])
/** When a device tells someone. */
export type DayRule = z.infer<typeof ruleSchema>

/**
 * 24 hours with a monitoring device: what the person does, what the device notices, whom it tells, and who looked.
 * The day runs from `begins` for 24 hours, so that a night stands in one piece.
 */
export const daySchema = z.strictObject({
  intro: textSchema,
  /** What it was agreed to find out. */
  question: textSchema,
  begins: timeSchema,
  places: z.array(z.strictObject({ id: idSchema, name: textSchema })).check(z.minLength(2)),
  otherwise: idSchema,
  stays: z.array(staySchema).check(z.minLength(3)),
  /** Places that the device can notice the person in. The others it does not know of. */
  notices: z.array(idSchema).check(z.minLength(1)),
  rules: z.array(ruleSchema).check(z.minLength(1)),
  /** Faults to switch on: the device notices nobody in `hides`, and nobody hears of the rules in `silences`. */
  faults: z.array(
    z.strictObject({
      id: idSchema,
      label: textSchema,
      words: textSchema,
      hides: z.optional(z.array(idSchema).check(z.minLength(1))),
      silences: z.optional(z.array(idSchema).check(z.minLength(1))),
    }),
  ),
  /** Who looked at the data in these 24 hours, and whether they needed to. */
  looks: z
    .array(
      z.strictObject({
        at: timeSchema,
        who: textSchema,
        words: textSchema,
        needed: z.boolean(),
        why: textSchema,
      }),
    )
    .check(z.minLength(2)),
  /** How warm the room is: it cools towards `outsideC` and warms towards `heatedC` while the person heats it. */
  warmth: z.optional(
    z.strictObject({
      startC: z.number(),
      outsideC: z.number(),
      heatedC: z.number(),
      /** The stays during which the heating is on. */
      heatedBy: z.array(idSchema).check(z.minLength(1)),
      /** Share of the difference lost or made up in an hour. */
      perHour: z.number().check(z.positive(), z.maximum(1)),
    }),
  ),
  /** What the day teaches, in one or two sentences. */
  learnt: textSchema,
})
/** 24 hours with a monitoring device. */
export type DeviceDay = z.infer<typeof daySchema>
