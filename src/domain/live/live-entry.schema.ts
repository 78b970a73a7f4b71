import { z } from 'zod/mini'
import { idSchema } from '../content/common.schema.ts'
import { liveScriptSchema } from './live-script.schema.ts'
import {
  blockIdSchema,
  type LiveCommand,
  readCommand,
  roundSchema,
  type SeatFact,
  seatFactSchemas,
  stepIdSchema,
} from './seat-fact.schema.ts'

const uuid = z.string().check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/))
const timestamp = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/))
const seatId = z.string().check(z.regex(/^[a-z0-9]{8,32}$/))
const count = z.int().check(z.nonnegative(), z.maximum(2000))
const shortText = z.string().check(z.minLength(1), z.maxLength(500))

/** What the trainer does, from whichever screen. */
const trainerFactSchemas = [
  /** The big screen is open: the private QR of the notes is not shown any more. */
  z.object({ kind: z.literal('opened') }),
  z.object({ kind: z.literal('locked'), on: z.boolean() }),
  /** Lets people in who wait; an empty list means everybody who waits now. */
  z.object({ kind: z.literal('let-in'), seats: z.array(seatId).check(z.maxLength(500)) }),
  /**
   * To another step. `from` is where the trainer stood, so that two quick presses on two screens move once. `sure`
   * says that the trainer pressed again, or that no second press was needed.
   */
  z.object({ kind: z.literal('moved'), from: stepIdSchema, to: stepIdSchema, sure: z.boolean() }),
  /** Opens the next round of a choice and goes to its vote. */
  z.object({ kind: z.literal('voted-again'), choice: blockIdSchema, round: roundSchema }),
  /** Hands in place of phones: for one choice, or for all of them (null). */
  z.object({ kind: z.literal('hands-up'), choice: z.nullable(blockIdSchema), on: z.boolean() }),
  z.object({
    kind: z.literal('hands'),
    choice: blockIdSchema,
    round: roundSchema,
    present: count,
    counts: z.record(idSchema, count),
  }),
  /** The option whose road is played: on the main road, or the other road after the ending. */
  z.object({
    kind: z.literal('picked'),
    choice: blockIdSchema,
    option: idSchema,
    road: z.enum(['main', 'other']),
  }),
  z.object({ kind: z.literal('blanked'), on: z.boolean() }),
  /** Whether "14 of 18 answered" is left off the big screen. */
  z.object({ kind: z.literal('counts-hidden'), on: z.boolean() }),
  z.object({
    kind: z.literal('walked'),
    room: idSchema,
    point: z.nullable(z.string().check(z.maxLength(60))),
    heading: z.number().check(z.minimum(-360), z.maximum(360)),
    pin: z.nullable(idSchema),
  }),
  /** Puts somebody's take-away on the big screen, or takes it off. */
  z.object({ kind: z.literal('starred'), entry: uuid, on: z.boolean() }),
  z.object({ kind: z.literal('took-away'), text: shortText }),
  /** Takes back the trainer's latest act. */
  z.object({ kind: z.literal('undone'), entry: uuid }),
  z.object({ kind: z.literal('ended'), present: count, sure: z.boolean() }),
] as const

/** What only the host of a session writes. */
const hostFactSchemas = [
  z.object({
    kind: z.literal('created'),
    session: uuid,
    /** Four digits; null on the laptop alone, which nobody can join. */
    code: z.nullable(z.string().check(z.regex(/^[2-9]{4}$/))),
    script: liveScriptSchema,
  }),
  z.object({ kind: z.literal('joined') }),
  /** Somebody waits for the trainer's "Let in". */
  z.object({ kind: z.literal('asked') }),
  /** The notes were opened with the key of the private QR: the entry's id comes from the key, so it happens once. */
  z.object({ kind: z.literal('notes-opened'), device: uuid }),
] as const

const trainerFactSchema = z.discriminatedUnion('kind', trainerFactSchemas)
/** What the trainer does, from whichever screen. */
export type TrainerFact = z.infer<typeof trainerFactSchema>
/** What happens in a session. */
export type LiveFact = TrainerFact | SeatFact | z.infer<(typeof hostFactSchemas)[number]>

/** Reads what a trainer sends; null when it cannot be that. */
export const readTrainerCommand = (command: unknown): LiveCommand<TrainerFact> | null =>
  readCommand(command, trainerFactSchema)

const stamp = {
  id: uuid,
  /** Place in the log of its session, from 1. */
  seq: z.int().check(z.positive()),
  /** When the host took it, UTC. */
  at: timestamp,
  /** Whose it is; null for the trainer and for the session itself. */
  seat: z.nullable(seatId),
}
/** What the host puts on a fact. */
export interface LiveStamp {
  readonly id: string
  readonly seq: number
  readonly at: string
  readonly seat: string | null
}
/** One line of the log of a session. */
export type LiveEntry<Fact extends LiveFact = LiveFact> = LiveStamp & Fact
/** The entries of one kind. */
export type LiveEntryOf<K extends LiveFact['kind']> = LiveStamp & Extract<LiveFact, { readonly kind: K }>

const stampSchema = z.object(stamp)
const factOfSeat = z.discriminatedUnion('kind', [...seatFactSchemas, hostFactSchemas[1], hostFactSchemas[2]])
const factOfNobody = z.discriminatedUnion('kind', [
  ...trainerFactSchemas,
  hostFactSchemas[0],
  hostFactSchemas[3],
])

/** Reads a stored or received entry; null when it cannot be one. */
export function parseLiveEntry(record: unknown): LiveEntry | null {
  const head = stampSchema.safeParse(record)
  if (!head.success) return null
  const fact = (head.data.seat === null ? factOfNobody : factOfSeat).safeParse(record)
  return fact.success ? { ...head.data, ...fact.data } : null
}

/** The same for many; those that cannot be entries are passed over. */
export function parseLiveEntries(records: readonly unknown[]): LiveEntry[] {
  return records.flatMap((record) => parseLiveEntry(record) ?? [])
}
