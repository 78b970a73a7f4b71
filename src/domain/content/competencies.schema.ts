import { z } from 'zod/mini'
import { idSchema, sourceSchema, textSchema } from './common.schema.ts'

/** How far a competency goes: all care staff; seniors and assessors; those who lead others. */
export const levelIdSchema = z.enum(['basic', 'practitioner', 'leader'])

/**
 * A theme of the national Digital skills framework. The names could not be read at their source, so each carries
 * `verified`; a correction is a change of one line.
 */
const themeSchema = z.strictObject({
  id: idSchema,
  number: z.int().check(z.positive()),
  name: textSchema,
  verified: z.boolean(),
})

const competencySchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  /** Which of the two headline questions it belongs to. */
  family: z.enum(['recommend', 'use']),
  /** The question of `measures.yaml` that asks about it. */
  question: idSchema,
  levels: z.strictObject({ basic: textSchema, practitioner: textSchema, leader: textSchema }),
  links: z.strictObject({
    themes: z.array(idSchema),
    /** Numbers of Care Certificate standards, March 2025. */
    careCertificate: z.array(z.int().check(z.minimum(1), z.maximum(16))),
    /** Laws and schemes by name. */
    other: z.array(textSchema),
  }),
})

/** What the product teaches: 8 competencies, three levels each, and the frameworks they answer to. */
export const competenciesSchema = z.strictObject({
  levels: z.array(z.strictObject({ id: levelIdSchema, name: textSchema, who: textSchema, says: textSchema })),
  framework: z.strictObject({ name: textSchema, status: textSchema, themes: z.array(themeSchema) }),
  careCertificate: z.array(
    z.strictObject({ number: z.int().check(z.minimum(1), z.maximum(16)), name: textSchema }),
  ),
  competencies: z.array(competencySchema).check(z.minLength(1)),
  sources: z.array(sourceSchema),
})
/** The competencies file. */
export type Competencies = z.infer<typeof competenciesSchema>
