import { z } from 'zod/mini'
import type { Answer } from './evaluate-api.schema.ts'

/** Addresses for links between answers that an evaluator accepts. */
export const LINK_PATHS = {
  links: '/api/evaluate/links',
  accept: '/api/evaluate/links/accept',
  takeBack: '/api/evaluate/links/take-back',
} as const

const count = z.int().check(z.nonnegative())
const place = z.int().check(z.positive())
/** A keyed hash: it names one end of a link and says nothing else. */
const endSchema = z.string().check(z.regex(/^[0-9a-f]{64}$/))

const sideSchema = z.object({
  /** `YYYY-MM-DD`; null when the clock of the device cannot have been right. */
  firstDay: z.nullable(z.string()),
  lastDay: z.nullable(z.string()),
  /** Words of the region; null where nothing was told. */
  council: z.nullable(z.string()),
  site: z.nullable(z.string()),
  job: z.nullable(z.string()),
  setting: z.nullable(z.string()),
  years: z.nullable(z.string()),
  /** When confidence was rated. */
  waves: z.object({ before: z.boolean(), after: z.boolean(), later: z.boolean() }),
})
/** One of the two sets of answers, as far as it helps to tell whether they are one person's. */
export type LinkSide = z.infer<typeof sideSchema>

const differenceSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('sign'),
    place,
    slip: z.enum(['wrong', 'swapped', 'missing', 'extra']),
  }),
  z.object({ kind: z.literal('part'), part: place }),
])

const acceptanceSchema = z.object({ at: z.string(), by: z.string() })

const pairSchema = z.object({
  from: endSchema,
  to: endSchema,
  /** What differs between the two codes. */
  difference: differenceSchema,
  earlier: sideSchema,
  later: sideSchema,
  /** Null while it is open. */
  accepted: z.nullable(acceptanceSchema),
})
/** Two sets of answers that may be one person's. */
export type LinkPair = z.infer<typeof pairSchema>

/** A link that was accepted and does not fit any more. It counts for nothing. */
const lapsedSchema = z.object({ from: endSchema, to: endSchema, accepted: acceptanceSchema })

/** Links to look at, or how far the study has come. */
export const linksSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('ready'), pairs: z.array(pairSchema), lapsed: z.array(lapsedSchema) }),
  z.object({ state: z.literal('working'), done: count, of: count }),
])
/** Links to look at, or how far the study has come. */
export type Links = z.infer<typeof linksSchema>

/** Names one link. */
export const linkRequestSchema = z.object({ from: endSchema, to: endSchema })
/** Names one link. */
export type LinkRequest = z.infer<typeof linkRequestSchema>

/** Links as their page sees them. Each call gives all of them as they are then. */
export interface LinksApi {
  links(): Promise<Answer<Links>>
  acceptLink(link: LinkRequest): Promise<Answer<Links>>
  takeBackLink(link: LinkRequest): Promise<Answer<Links>>
}
