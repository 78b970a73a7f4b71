import { z } from 'zod/mini'
import { idSchema, textSchema } from './common.schema.ts'

/** One place away from the home: what it is called, and what it shows while nothing has happened. */
const placeSchema = z.strictObject({ name: textSchema, rest: textSchema })

/** The places away from the home that hear of an alarm. What they show in a state is its `seen`. */
export const elsewhereSchema = z.strictObject({
  centre: z.optional(placeSchema),
  phone: z.optional(placeSchema),
})

/**
 * One call or alert, played through from start to end and watched from the home, the monitoring centre and a phone.
 * Each step is the actions that lead on (a wait is `wait-<delay>`) and what happens in the home, in words.
 */
export const callSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['real', 'no-voice', 'false-alarm', 'line-failure']),
  title: textSchema,
  intro: textSchema,
  start: z.optional(z.record(idSchema, idSchema)),
  steps: z
    .array(z.strictObject({ via: z.array(idSchema).check(z.minLength(1)), words: textSchema }))
    .check(z.minLength(1)),
  /** What is to be learnt from it. */
  learnt: textSchema,
})
/** A call or alert that can be played through. */
export type DeviceCall = z.infer<typeof callSchema>
