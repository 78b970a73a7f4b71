import { z } from 'zod/mini'
import { idSchema } from '../content/common.schema.ts'

// Apart from what trainers do: a phone loads this and nothing of the rest.

/** Id of a block of the plan: `join`, `<story>.<decision>`. A block of kind `choice` gives the id of its choice too. */
export const blockIdSchema = z.string().check(z.regex(/^[a-z0-9.-]+$/), z.maxLength(100))
/** Id of a step: its block and its kind, `<story>.<decision>.vote`. */
export const stepIdSchema = z.string().check(z.regex(/^[a-z0-9.-]+$/), z.maxLength(120))
/** A round of a vote, from 1. */
export const roundSchema = z.int().check(z.minimum(1), z.maximum(9))
const uuid = z.string().check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/))
const shortText = z.string().check(z.minLength(1), z.maxLength(500))
/** Grows with each answer of one phone, so that a late repeat of an older one never wins. */
const turn = z.int().check(z.nonnegative(), z.maximum(1_000_000))
const wave = z.enum(['before', 'after', 'then'])
/** The moments at which a led session asks about confidence. */
export type LiveWave = z.infer<typeof wave>

/** What somebody with a phone does. */
export const seatFactSchemas = [
  z.object({ kind: z.literal('left') }),
  z.object({ kind: z.literal('voted'), choice: blockIdSchema, round: roundSchema, option: idSchema, turn }),
  z.object({ kind: z.literal('reason'), choice: blockIdSchema, text: shortText }),
  z.object({
    kind: z.literal('rated'),
    question: idSchema,
    wave,
    value: z.nullable(z.int().check(z.minimum(1), z.maximum(7))),
    missing: z.nullable(z.enum(['skipped', 'not-my-job'])),
    turn,
  }),
  z.object({ kind: z.literal('took-away'), text: shortText }),
] as const
const seatFactSchema = z.discriminatedUnion('kind', seatFactSchemas)
/** What somebody with a phone does. */
export type SeatFact = z.infer<typeof seatFactSchema>
const headSchema = z.object({ id: uuid })

/** A fact on its way to the host. Sent again with the same id it counts once. */
export interface LiveCommand<Fact> {
  readonly id: string
  readonly fact: Fact
}

/** Reads a command, an object with the fact's fields and an `id` beside them; null when it cannot be one. */
export function readCommand<Fact>(command: unknown, facts: z.ZodMiniType<Fact>): LiveCommand<Fact> | null {
  const head = headSchema.safeParse(command)
  const fact = facts.safeParse(command)
  return head.success && fact.success ? { id: head.data.id, fact: fact.data } : null
}

/** Reads what a phone sends; null when it cannot be that. */
export const readSeatCommand = (command: unknown): LiveCommand<SeatFact> | null =>
  readCommand(command, seatFactSchema)
