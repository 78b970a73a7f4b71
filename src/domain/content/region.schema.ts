import { z } from 'zod/mini'
import { daySchema, idSchema, sourceSchema, textSchema } from './common.schema.ts'

const choiceSchema = z.strictObject({ id: idSchema, label: textSchema, hint: z.optional(textSchema) })

const placeSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  icpArea: idSchema,
  combinedAuthority: idSchema,
})

const roleSchema = z.strictObject({ id: idSchema, label: textSchema, group: idSchema })

/** The words of one background question. */
const wordingSchema = z.strictObject({ label: textSchema, hint: z.optional(textSchema) })

/** A question that nobody needs to answer; its code and answer go into `about` of `visit.started`. */
const aboutSchema = z.strictObject({
  id: idSchema,
  label: textSchema,
  hint: z.optional(textSchema),
  choices: z.array(choiceSchema).check(z.minLength(2)),
})

/**
 * Everything about the region: councils, groupings of councils, and the codes of the background questions. Event
 * fields `authority`, `role`, `setting` and `years` hold ids of this file; `about` maps ids of `about` questions
 * to ids of their choices.
 */
export const regionSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  authorities: z.array(placeSchema).check(z.minLength(1)),
  icpAreas: z.array(choiceSchema),
  combinedAuthorities: z.array(choiceSchema),
  background: z.strictObject({
    authority: wordingSchema,
    role: wordingSchema,
    setting: wordingSchema,
    years: wordingSchema,
  }),
  roleGroups: z.array(choiceSchema),
  roles: z.array(roleSchema).check(z.minLength(1)),
  settings: z.array(choiceSchema).check(z.minLength(1)),
  years: z.array(choiceSchema).check(z.minLength(1)),
  about: z.array(aboutSchema),
  /** Whom learners ask. Whoever runs the pilot adds a name, phone or email; until then the text stands alone. */
  localTrainer: z.strictObject({
    text: textSchema,
    name: z.optional(textSchema),
    phone: z.optional(textSchema),
    email: z.optional(textSchema),
  }),
  /** Who answers for the data of the pilot; missing until that is known, and the privacy page says so. */
  dataController: z.optional(
    z.strictObject({ name: textSchema, contact: textSchema, lawfulBasis: textSchema }),
  ),
  /** What may change and must be looked at again. */
  notes: z.array(
    z.strictObject({ id: idSchema, text: textSchema, checkBy: daySchema, sources: z.array(idSchema) }),
  ),
  sources: z.array(sourceSchema),
})
/** The region file. */
export type Region = z.infer<typeof regionSchema>
