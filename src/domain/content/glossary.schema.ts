import { z } from 'zod/mini'
import { daySchema, idSchema, sourceSchema, textSchema } from './common.schema.ts'

const termSchema = z.strictObject({
  id: idSchema,
  term: textSchema,
  /** Other names people meet for the same thing. */
  also: z.optional(z.array(textSchema)),
  /** What it means, in plain words. */
  meaning: textSchema,
  /** Ids of this file's sources; empty where the meaning is general knowledge. */
  sources: z.array(idSchema),
  /** The day by which somebody must look again, for terms that law or dates can change. */
  checkBy: z.optional(daySchema),
})
/** One explained term. */
export type GlossaryTerm = z.infer<typeof termSchema>

/** The words that need explaining, and the words that the reading check lets pass. */
export const glossarySchema = z.strictObject({
  terms: z.array(termSchema).check(z.minLength(1)),
  /**
   * Words and phrases that care staff need and know. The reading check counts each as one syllable. Terms above
   * are allowed without being listed here.
   */
  allowed: z.array(textSchema),
  sources: z.array(sourceSchema),
})
/** The glossary file. */
export type Glossary = z.infer<typeof glossarySchema>
