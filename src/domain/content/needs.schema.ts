import { z } from 'zod/mini'
import { idSchema, textSchema } from './common.schema.ts'

/** What is compared of every option, in words. */
const compared = {
  fit: textSchema,
  cost: textSchema,
  fails: textSchema,
  responds: textSchema,
  privacy: textSchema,
}

/** `scenarios/needs.yaml`: what people want to be able to do, and ways to it side by side. */
export const needsSchema = z.strictObject({
  needs: z
    .array(
      z.strictObject({
        id: idSchema,
        name: textSchema,
        /** How a person would say it. */
        says: textSchema,
        /** Questions to ask before any option is looked at. */
        ask: z.array(textSchema).check(z.minLength(1)),
        options: z
          .array(z.strictObject({ device: idSchema, ...compared }))
          .check(z.minLength(1), z.maxLength(3)),
        lowCost: z.strictObject({ name: textSchema, ...compared }),
        noTechnology: z.strictObject({ name: textSchema, ...compared }),
      }),
    )
    .check(z.minLength(1)),
})
/** Needs, and ways to meet them side by side. */
export type Needs = z.infer<typeof needsSchema>
