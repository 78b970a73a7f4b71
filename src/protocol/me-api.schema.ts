import { z } from 'zod/mini'

/** Where a person asks what is held under their code. The code travels in the body, never in an address. */
export const ME_PATH = '/api/me'

/** Where a person has everything under their code forgotten. */
export const ERASE_PATH = '/api/me/erase'

/** The body of both requests. */
export const codeRequestSchema = z.object({ code: z.string().check(z.maxLength(40)) })

/** What is held under a code: the stored records themselves. */
export const heldSchema = z.object({ events: z.array(z.unknown()) })

/** How many records were forgotten. */
export const erasedSchema = z.object({ erased: z.int().check(z.nonnegative()) })
