import { z } from 'zod/mini'

/** Id of anything in `scenarios/`: lower case, digits and hyphens, at most 40 characters. It never changes meaning once used. */
export const idSchema = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]*$/), z.maxLength(40))

/** A calendar day, `YYYY-MM-DD`. */
export const daySchema = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))

/** Text shown to people; never empty. */
export const textSchema = z.string().check(z.minLength(1))

/** Where a fact comes from. `url` is missing for a source that has no public page. */
export const sourceSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  url: z.optional(z.url()),
})

/**
 * One checked fact. `sources` name entries of the same file's source list; an empty list with
 * `generalKnowledge: true` says that the fact was not checked against a source. `checkBy` is the day by
 * which somebody must look again.
 */
export const factSchema = z.strictObject({
  id: idSchema,
  text: textSchema,
  sources: z.array(idSchema),
  generalKnowledge: z.optional(z.boolean()),
  checkBy: daySchema,
})
/** One checked fact with its sources and check-by date. */
export type Fact = z.infer<typeof factSchema>

/** Colours of lamps by the names of their nodes. */
export const lampsSchema = z.record(z.string(), z.enum(['green', 'amber', 'red', 'blue', 'white', 'off']))
