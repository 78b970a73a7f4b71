import { z } from 'zod/mini'
import type { Account } from './account-api.schema.ts'

/** Addresses for evaluators. */
export const EVALUATE_PATHS = {
  overview: '/api/evaluate/overview',
  pilotZip: '/api/export/pilot.zip',
} as const

const count = z.int().check(z.nonnegative())

/**
 * One count after the rule for small numbers. A count that is hidden says only what cannot name anybody:
 * `under-5` of the group, or `all-but-under-5`.
 */
const shownCountSchema = z.union([
  z.object({ shown: z.literal(true), value: count }),
  z.object({ shown: z.literal(false), reason: z.enum(['under-5', 'all-but-under-5']) }),
])
/** One count after the rule for small numbers. */
export type ShownCount = z.infer<typeof shownCountSchema>

/** One headline question. `pairs` is null while fewer than 10 people answered both times. */
const questionOverviewSchema = z.object({
  question: z.enum(['recommend', 'use']),
  pairs: z.nullable(
    z.object({ people: count, confidentBefore: shownCountSchema, confidentAfter: shownCountSchema }),
  ),
})
/** One headline question. */
export type QuestionOverview = z.infer<typeof questionOverviewSchema>

/** What the dashboard shows: counts alone, never a person. */
export const overviewSchema = z.object({
  started: count,
  finished: count,
  /** People who answered a headline question before and after. */
  matched: count,
  peopleWithCode: count,
  /** Visits without the key of an invitation link. */
  unkeyed: count,
  /** Whether they are counted in everything above. */
  includesUnkeyed: z.boolean(),
  /** Test visits, and visits of the kind that this store does not hold. */
  notCounted: count,
  /** Made-up visits: nothing here is a result. */
  isDemonstration: z.boolean(),
  unreadable: count,
  questions: z.array(questionOverviewSchema),
})
/** What the dashboard shows. */
export type Overview = z.infer<typeof overviewSchema>

/** What came of asking the server: a value, or a sentence for the person. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false
      readonly reason: 'not-signed-in' | 'refused' | 'unreachable'
      readonly message: string
    }

/** The server as the evaluator's pages see it. */
export interface EvaluateApi {
  account(): Promise<Answer<Account>>
  createAccount(key: string, password: string): Promise<Answer<Account>>
  signIn(signInName: string, password: string): Promise<Answer<Account>>
  signOut(): Promise<Answer<null>>
  /** `null` leaves it to the server: visits without a key count while no invitation has been made. */
  overview(includeUnkeyed: boolean | null): Promise<Answer<Overview>>
  pilotZip(): Promise<Answer<Uint8Array<ArrayBuffer>>>
}
