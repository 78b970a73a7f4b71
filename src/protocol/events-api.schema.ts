import { z } from 'zod/mini'

/** Where a browser posts the events that a person agreed to share. */
export const EVENTS_PATH = '/api/events'

/** Header that carries the key of an invitation link. */
export const INVITATION_HEADER = 'x-invitation'

/** Most events in one post. */
export const MAX_EVENTS_PER_POST = 500

/** Most bytes in one request body. */
export const MAX_BODY_BYTES = 1_048_576

/** The body of a post. Events are `unknown` here: each is parsed alone, so that a bad one does not spoil the rest. */
export const postEventsSchema = z.object({
  events: z.array(z.unknown()).check(z.maxLength(MAX_EVENTS_PER_POST)),
})

/** The answer to a post, given only after the events are on disk. */
export const postEventsAnswerSchema = z.object({
  accepted: z.int().check(z.nonnegative()),
  repeated: z.int().check(z.nonnegative()),
  rejected: z.array(z.object({ id: z.nullable(z.string()), reason: z.string() })),
})
/** The answer to a post. `id` is null for a record that has no readable id. */
export type PostEventsAnswer = z.infer<typeof postEventsAnswerSchema>
