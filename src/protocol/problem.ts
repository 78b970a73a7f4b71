import { z } from 'zod/mini'

/** Media type of every error answer (RFC 9457). */
export const PROBLEM_MEDIA_TYPE = 'application/problem+json'

/** An error answer: a stable `type` for programs, and a plain sentence in `detail` for people. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.optional(z.string()),
})
/** An error answer. */
export type Problem = z.infer<typeof problemSchema>
