import { z } from 'zod/mini'
import type { LiveHost } from '../domain/live/live-host.ts'
import type { LiveEntry } from '../domain/live/live-entry.schema.ts'
import { type LiveScript, liveScriptSchema } from '../domain/live/live-script.schema.ts'
import { planChoicesSchema } from '../domain/live/session-plan.ts'
import type { PhoneLive, TrainerLive } from '../domain/ports/live-session.ts'
import type { Answer } from './evaluate-api.schema.ts'
import { type LiveSeatTicket, MAX_COMMANDS } from './live-phone.ts'

/** A join code: four digits from 2 to 9. */
export const joinCodeSchema = z.string().check(z.regex(/^[2-9]{4}$/))
const uuid = z.string().check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/))
const key = z.string().check(z.minLength(16), z.maxLength(200))

/** Makes a session. The browser chooses its id, so that a repeated post makes it once. */
export const newSessionSchema = z.object({ session: uuid, script: liveScriptSchema })
/** Takes up a session of one's own on another laptop. */
export const resumeSchema = z.object({ session: uuid })
/**
 * Joins by the code that is typed or by the long key of the QR. `device` is made at random by the phone and kept, so
 * that a phone that joins again has its old seat.
 */
export const joinSchema = z.union([
  z.object({ code: joinCodeSchema, device: uuid }),
  z.object({ key, device: uuid }),
])
/** Opens the notes with the key of the private QR, which works once. */
export const openNotesSchema = z.object({ key, device: uuid })
/** Commands are `unknown` here: each is parsed alone. */
export const sendSchema = z.object({ commands: z.array(z.unknown()).check(z.maxLength(MAX_COMMANDS)) })

/** What leads to a session: the trainer's token, and what phones join by. */
export const liveTicketSchema = z.object({
  session: uuid,
  code: joinCodeSchema,
  token: z.string(),
  /** Stands behind the `#` of the join QR. */
  joinKey: z.string(),
  /** Where phones find the server, when it is not where this page came from: a laptop sees itself as `localhost`. */
  phonesAt: z.optional(z.string()),
})
/** What leads to a session. */
export type LiveTicket = z.infer<typeof liveTicketSchema>

/** Sessions of the trainer who asks, of the last day. */
export const liveSessionsSchema = z.object({
  sessions: z.array(
    z.object({
      session: uuid,
      code: joinCodeSchema,
      createdAt: z.string(),
      /** What it is led by. */
      plan: z.nullable(planChoicesSchema),
      /** Null while it runs. */
      endedAt: z.nullable(z.string()),
    }),
  ),
})
/** A session of the trainer who asks. */
export type LiveSessionRow = z.infer<typeof liveSessionsSchema>['sessions'][number]

/** The key of the private QR. */
export const notesKeySchema = z.object({ key: z.string() })

/** One frame for the trainer: entries in order. Each is parsed alone. */
export const trainerFrameSchema = z.object({ entries: z.array(z.unknown()) })
/** Led sessions as phones see them. */
export interface LivePhoneApi {
  join(way: { readonly code: string } | { readonly key: string }): Promise<Answer<LiveSeatTicket>>
  /** A phone's side of a session on the server. */
  sit(ticket: LiveSeatTicket): PhoneLive
  /** The seat that this phone took last, today. */
  keptSeat(): Promise<LiveSeatTicket | null>
}

/** Led sessions as pages see them: making, finding and joining them, and the live side itself. */
export interface LiveApi extends LivePhoneApi {
  create(script: LiveScript): Promise<Answer<LiveTicket>>
  /** One's own sessions of the last day, wherever they were led. */
  sessions(): Promise<Answer<readonly LiveSessionRow[]>>
  resume(session: string): Promise<Answer<LiveTicket>>
  /** The key for the private QR of the notes; refused once the big screen is open. */
  notesKey(token: string): Promise<Answer<string>>
  openNotes(key: string): Promise<Answer<LiveTicket>>
  /** The trainer's side of a session on the server. */
  lead(ticket: Pick<LiveTicket, 'session' | 'token'>): TrainerLive
  /** The ticket that this device keeps of a session, so that a reload needs neither server nor sign-in. */
  keptTicket(session: string): Promise<LiveTicket | null>
  /** Makes a session that this laptop holds by itself; gives its id. */
  createAlone(script: LiveScript): Promise<string>
  /** Opens a session that this laptop holds; its `trainer()` is the live side. */
  openAlone(session: string): Promise<LiveHost | null>
  /** Sessions that this device leads, the newest first. */
  keptSessions(): Promise<
    readonly { readonly session: string; readonly as: 'trainer' | 'alone'; readonly keptAtMs: number }[]
  >
  /** What this device has of the log of a session that it leads over the server; nothing where it keeps nothing. */
  keptEntries(session: string): Promise<readonly LiveEntry[]>
  /** Forgets what this device keeps of a session, or of all of them. */
  forget(session?: string): Promise<void>
}
