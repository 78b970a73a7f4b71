import { z } from 'zod/mini'
import { factSchema, idSchema, sourceSchema, textSchema } from './common.schema.ts'

const pointSchema = z.strictObject({ id: idSchema, text: textSchema })

/** Somebody around the person, and what they do. */
const contactSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  /** What they are to the person: "daughter", "next-door neighbour". */
  relation: textSchema,
  does: textSchema,
})

/** A person who lives in the house: everything a story may rely on. All of them are made up. */
export const personSchema = z.strictObject({
  id: idSchema,
  /** Full name, as on the person card. */
  name: textSchema,
  /** What they like to be called. */
  callName: textSchema,
  /** Pronoun for sentences about them. */
  pronoun: z.enum(['he', 'she', 'they']),
  age: z.int().check(z.minimum(16), z.maximum(110)),
  /** One line for the person card. */
  summary: textSchema,
  home: z.strictObject({ text: textSchema, authority: idSchema }),
  /** Their life so far, a few short paragraphs. */
  life: z.array(textSchema).check(z.minLength(1)),
  /** In their own words. */
  says: z.array(textSchema).check(z.minLength(1)),
  matters: z.array(pointSchema).check(z.minLength(1)),
  strengths: z.array(pointSchema).check(z.minLength(1)),
  doesForOthers: z.array(pointSchema).check(z.minLength(1)),
  risks: z.array(pointSchema),
  network: z.array(contactSchema),
  techNow: z.array(z.strictObject({ id: idSchema, text: textSchema, device: z.optional(idSchema) })),
  /** What is known about capacity. Always about decisions, never a label. */
  capacity: textSchema,
  /** How the person is seen in the rooms. `places` are placement ids of `home.yaml`; the model is `person-<id>`. */
  figure: z.strictObject({
    places: z.array(idSchema).check(z.minLength(1)),
    /** What a picture of them tells the learner. */
    alternative: textSchema,
    /** Their face: a square file of `public/pictures`. Without it their initial stands there. */
    picture: z.optional(z.string().check(z.regex(/^[a-z0-9-]+\.webp$/))),
  }),
  facts: z.optional(z.array(factSchema)),
  sources: z.optional(z.array(sourceSchema)),
  /** For authors, never shown: what is made up and what it was derived from. */
  authorNote: textSchema,
})
/** A person who lives in the house. */
export type Person = z.infer<typeof personSchema>
