import { z } from 'zod/mini'

/** Where anybody can ask how people chose in a story. */
export const CHOICES_PATH = '/api/choices/:story'

const people = z.nullable(z.int().check(z.nonnegative()))

/**
 * How people chose. `isOn` is false while the pilot collects and nobody may be swayed. A step that fewer than 10 people
 * came to is left out; a count that could name somebody is null.
 */
export const choicesSchema = z.object({
  isOn: z.boolean(),
  steps: z.array(
    z.object({ step: z.string(), people, options: z.array(z.object({ option: z.string(), people })) }),
  ),
})
/** How people chose in a story. */
export type Choices = z.infer<typeof choicesSchema>
