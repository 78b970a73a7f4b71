import { z } from 'zod/mini'
import { idSchema } from '../domain/content/common.schema.ts'

/**
 * What an account may do. A trainer leads sessions; an evaluator sees the results of one council; a regional
 * evaluator those of all; an administrator may do everything, invite colleagues and read the audit log.
 */
export const roleSchema = z.enum(['trainer', 'evaluator', 'regional-evaluator', 'administrator'])
/** What an account may do. */
export type Role = z.infer<typeof roleSchema>

/** Roles that may see results and invite people to take part. */
export const EVALUATING: readonly Role[] = ['evaluator', 'regional-evaluator', 'administrator']

/** Roles that answer for the whole pilot: what they settle, take in, join or publish is of every council. */
export const WHOLE_PILOT: readonly Role[] = ['regional-evaluator', 'administrator']

/** A role, with the council that an evaluator is bound to. Every other role has none. */
export const grantSchema = z.object({ role: roleSchema, authority: z.nullable(idSchema) }).check(
  z.refine(({ role, authority }) => (role === 'evaluator') === (authority !== null), {
    error: 'An evaluator needs a council; nobody else has one.',
  }),
)
/** A role, with the council that an evaluator is bound to. */
export type Grant = z.infer<typeof grantSchema>

/** The first page after signing in. */
export function homeOf(role: Role): '/evaluate' | '/train' {
  return EVALUATING.includes(role) ? '/evaluate' : '/train'
}
