import { z } from 'zod/mini'
import { idSchema, textSchema } from './common.schema.ts'
import { whenSchema } from './device-chart.schema.ts'

/**
 * One step of a task. It is done when one of the `do` actions was taken, and the device is then as `until` says.
 * With `until` alone it is done as soon as the device is so; `via` lists the actions that lead there, in order.
 * Neighbouring steps with the same `group` may be done in any order.
 */
const taskStepSchema = z.strictObject({
  id: idSchema,
  text: textSchema,
  do: z.optional(z.array(idSchema).check(z.minLength(1))),
  until: z.optional(whenSchema),
  via: z.optional(z.array(idSchema).check(z.minLength(1))),
  group: z.optional(idSchema),
  hint: textSchema,
  /** What "Show me" says when it has played the step. */
  show: textSchema,
})
/** One step of a task. */
export type TaskStep = z.infer<typeof taskStepSchema>

/**
 * A wrong turn that teaches. It is met when `action` is taken while the device is as `when` says and one of the
 * steps `during` is due. It never blocks: the learner goes on from where the device now is.
 */
const slipSchema = z.strictObject({
  action: idSchema,
  when: z.optional(whenSchema),
  during: z.optional(z.array(idSchema)),
  /** What the learner did and what the device now does. */
  happened: textSchema,
  /** What it means for the person. */
  means: textSchema,
  putRight: textSchema,
})
/** A wrong turn that teaches. */
export type Slip = z.infer<typeof slipSchema>

/** One thing to practise. `start` sets regions that do not begin in their usual state. */
export const taskSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  minutes: z.int().check(z.positive()),
  kind: z.enum(['set-up', 'use', 'test', 'fault', 'limit']),
  intro: textSchema,
  start: z.optional(z.record(idSchema, idSchema)),
  /** `plan` shows the house plan; controls with a room stand on it. `marks` names the region whose mood marks a room. */
  stage: z.optional(
    z.strictObject({
      plan: z.literal(true),
      marks: idSchema,
      /** Where the device stands on the plan, by its states. */
      markers: z.optional(
        z.array(z.strictObject({ room: idSchema, label: textSchema, when: z.optional(whenSchema) })),
      ),
    }),
  ),
  /** Controls that are not parts of the device but belong to this task. */
  beside: z.optional(z.array(idSchema)),
  steps: z.array(taskStepSchema).check(z.minLength(1)),
  slips: z.array(slipSchema).check(z.minLength(1)),
  success: z.strictObject({ text: textSchema, means: textSchema }),
})
/** One thing to practise with a device. */
export type DeviceTask = z.infer<typeof taskSchema>
