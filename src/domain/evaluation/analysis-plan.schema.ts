import { z } from 'zod/mini'
import { daySchema, idSchema } from '../content/common.schema.ts'

const headline = z.enum(['recommend', 'use'])
const count = z.int().check(z.minimum(1), z.maximum(100_000))
const text = z.string().check(z.maxLength(1000))

/**
 * The analysis plan: what is settled before anybody looks at answers. Threshold and window are the same for every
 * pilot, so that results compare; they stand in the plan because its hash must cover them.
 */
export const analysisPlanSchema = z.strictObject({
  version: z.literal(1),
  /** Questions whose change decides. Two of them are tested with Holm's correction. */
  primary: z.array(headline).check(z.minLength(1), z.maxLength(2)),
  /** The pair of waves that decides; the other one is reported beside it. */
  wave: z.enum(['later', 'after']),
  /** Confident means this or more: Very. */
  threshold: z.literal(4),
  /** A follow-up counts when it comes so many days after the session. */
  windowFromDays: z.literal(28),
  windowToDays: z.literal(84),
  method: z.literal('exact McNemar test, Newcombe interval'),
  alpha: z.literal(0.05),
  /** The smallest change that would be worth having, in percentage points. */
  smallestChange: z.int().check(z.minimum(1), z.maximum(100)),
  /** People needed with both answers, as the power calculation says. */
  pairsNeeded: count,
  /** One group before and after, or sites that begin in an order drawn by lot. */
  design: z.enum(['one-group', 'waiting-list']),
  /** How the order of sites was drawn, so that anybody can draw it again; null with one group. */
  order: z.nullable(z.strictObject({ seed: text, drawnOn: daySchema })),
  /** Anything else that is settled now: subgroups, exclusions, who reads the free texts. */
  notes: text,
})
/** What is settled before anybody looks at answers. */
export type AnalysisPlan = z.infer<typeof analysisPlanSchema>

/** The plan that is recommended where nothing speaks against it (measures guide, sections 7 to 9). */
export const usualPlan: AnalysisPlan = {
  version: 1,
  primary: ['recommend', 'use'],
  wave: 'later',
  threshold: 4,
  windowFromDays: 28,
  windowToDays: 84,
  method: 'exact McNemar test, Newcombe interval',
  alpha: 0.05,
  smallestChange: 15,
  pairsNeeded: 103,
  design: 'one-group',
  order: null,
  notes: '',
}

/** A plan that can no longer be changed. */
export const frozenPlanSchema = z.object({
  plan: analysisPlanSchema,
  /** The exact text that was hashed. */
  text: z.string(),
  /** SHA-256 of the text, in hexadecimal. */
  hash: z.string(),
  frozenAt: z.string(),
  /** Name of the account that froze it. */
  frozenBy: z.string(),
  /** Visits that were in the store by then: 0 means that the plan came before the data. */
  visitsBefore: z.int(),
})
/** A plan that can no longer be changed. */
export type FrozenPlan = z.infer<typeof frozenPlanSchema>

/** How many people a council hopes for. */
export const targetSchema = z.strictObject({ authority: idSchema, people: count })
/** How many people a council hopes for. */
export type Target = z.infer<typeof targetSchema>

/** What a cost is for. */
export const costKinds = [
  'staff-time',
  'trainer',
  'device',
  'support',
  'content',
  'translation',
  'hosting',
  'other',
] as const

/**
 * One cost, typed in by hand with where it comes from. For `staff-time` the amount is what one paid hour costs: the
 * hours come from the log. Every other amount is in all.
 */
export const costSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(costKinds),
  label: z.string().check(z.minLength(1), z.maxLength(100)),
  pence: z.int().check(z.minimum(0), z.maximum(10_000_000_000)),
  source: z.string().check(z.minLength(1), z.maxLength(300)),
})
/** One cost with its source. */
export type Cost = z.infer<typeof costSchema>

/** The text of a plan that is hashed: the same plan gives the same text, in whatever order its parts came. */
export function planText(plan: AnalysisPlan): string {
  return JSON.stringify(inOrder(plan))
}

function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, inOrder(part)]),
  )
}
