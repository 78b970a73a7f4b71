import { z } from 'zod/mini'
import type { PhoneView } from '../domain/live/phone-view.ts'

// Apart from what trainers send: a phone loads this and nothing of the rest.

/** Addresses of led sessions. Tokens travel in the `authorization` header, never in an address. */
export const LIVE_PATHS = {
  sessions: '/api/live',
  resume: '/api/live/resume',
  join: '/api/live/join',
  notesKey: '/api/live/notes-key',
  notes: '/api/live/notes',
  send: '/api/live/send',
  stream: '/api/live/stream',
  state: '/api/live/state',
} as const

/** Most commands in one post. */
export const MAX_COMMANDS = 200

/** The seat of a phone. The token is kept on the phone; it alone opens the seat again. */
export const liveSeatSchema = z.object({ token: z.string(), seat: z.string() })
/** The seat of a phone. */
export type LiveSeatTicket = z.infer<typeof liveSeatSchema>

/** What became of commands, given only after they are on disk. What is neither taken nor repeated is not allowed now. */
export const sendAnswerSchema = z.object({
  taken: z.array(z.string()),
  refused: z.array(z.string()),
})
/** What became of commands. */
export type SendAnswer = z.infer<typeof sendAnswerSchema>

/** One frame for a phone. What is left out did not change. The page is made by the server that serves this very app. */
export const phoneFrameSchema = z.object({
  /** Grows with each change; the next long-poll asks for what came after it. */
  version: z.int(),
  shared: z.optional(
    z.nullable(z.looseObject({ session: z.string(), step: z.looseObject({ kind: z.string() }) })),
  ),
  own: z.optional(z.looseObject({ seat: z.string(), is: z.enum(['waiting', 'in', 'left', 'unknown']) })),
})
/** One frame for a phone. */
export interface PhoneFrame {
  readonly version: number
  readonly shared?: PhoneView['shared']
  readonly own?: PhoneView['own']
}
