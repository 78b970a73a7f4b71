import { z } from 'zod/mini'
import { idSchema, sourceSchema, textSchema } from './common.schema.ts'

const counts = z.record(idSchema, z.int().check(z.nonnegative()))

/**
 * `scenarios/panel.yaml`: how named panels of experts would choose. It starts empty and stays so until a panel has
 * met: nobody makes one up.
 */
export const panelSchema = z.strictObject({
  panels: z.array(
    z.strictObject({
      story: idSchema,
      /** Who sat on it, in words: "Seven occupational therapists and three people who draw on care". */
      who: textSchema,
      people: z.int().check(z.minimum(3)),
      /** Day on which they chose. */
      on: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
      /** Step, option, how many chose it. */
      steps: z.record(idSchema, counts),
      source: sourceSchema,
    }),
  ),
})
/** How named panels of experts would choose. */
export type Panels = z.infer<typeof panelSchema>
