import type { PhoneView } from '../domain/live/phone-view.ts'
import { areTexts, isRecord, readerOf } from './reader.ts'

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
export interface LiveSeatTicket {
  readonly token: string
  readonly seat: string
}
/** Reads a seat. */
export const liveSeatReader = readerOf<LiveSeatTicket>(({ token, seat }) =>
  typeof token === 'string' && typeof seat === 'string' ? { token, seat } : null,
)

/** What became of commands, given only after they are on disk. What is neither taken nor repeated is not allowed now. */
export interface SendAnswer {
  readonly taken: readonly string[]
  readonly refused: readonly string[]
}
/** Reads what became of commands. */
export const sendAnswerReader = readerOf<SendAnswer>(({ taken, refused }) =>
  areTexts(taken) && areTexts(refused) ? { taken, refused } : null,
)

/** One frame for a phone. What is left out did not change. */
export interface PhoneFrame {
  /** Grows with each change; the next long-poll asks for what came after it. */
  readonly version: number
  readonly shared?: PhoneView['shared']
  readonly own?: PhoneView['own']
}

const seatStates: readonly unknown[] = ['waiting', 'in', 'left', 'unknown']

/** Reads the outline of a frame; its page is made by the server that serves this very app. */
export const phoneFrameReader = readerOf<PhoneFrame>(({ version, shared, own }) => {
  const isShared = shared === undefined || shared === null || (isRecord(shared) && isRecord(shared.step))
  const isOwn =
    own === undefined || (isRecord(own) && seatStates.includes(own.is) && Array.isArray(own.votes))
  if (!Number.isInteger(version) || !isShared || !isOwn) return null
  return {
    version: Number(version),
    ...(shared === undefined ? {} : { shared: shared as PhoneView['shared'] }),
    ...(own === undefined ? {} : { own: own as unknown as PhoneView['own'] }),
  }
})
