import { z } from 'zod/mini'
import { idSchema } from '../content/common.schema.ts'
import { EVENT_VERSION } from './event-version.ts'

const uuid = z.string().check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/))
const timestamp = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/))
const personCode = z.string().check(z.regex(/^[2-9A-HJ-NP-TV-Z]{4}-[2-9A-HJ-NP-TV-Z]{4}$/))
const nullableId = z.nullable(idSchema)
const shortText = z.string().check(z.maxLength(500))
const wave = z.enum(['before', 'wait', 'after', 'then', 'later'])
const way = z.enum(['full', 'lite', 'pictures', 'list'])
const count = z.int().check(z.nonnegative())
const confidence = z.nullable(z.int().check(z.minimum(1), z.maximum(5)))

/** Fields that the recorder adds to every fact (product contract, section 3). */
const common = {
  id: uuid,
  v: z.literal(EVENT_VERSION),
  visit: uuid,
  seq: count,
  at: timestamp,
  person: z.nullable(personCode),
  content: z.string().check(z.minLength(1), z.maxLength(40)),
  live: z.nullable(uuid),
}

/** The facts, one schema a kind, without the common fields. */
export const factSchemas = {
  'visit.started': z.object({
    kind: z.literal('visit.started'),
    purpose: z.enum(['real', 'demo', 'test']),
    mode: z.enum(['self', 'group']),
    way,
    research: z.boolean(),
    notice: z.string().check(z.maxLength(40)),
    site: z.nullable(z.string().check(z.maxLength(40))),
    authority: nullableId,
    role: nullableId,
    setting: nullableId,
    years: nullableId,
    about: z.nullable(z.record(idSchema, idSchema)),
  }),
  'link.given': z.object({
    kind: z.literal('link.given'),
    self_made: z.optional(z.string().check(z.maxLength(128))),
    typed: z.optional(z.string().check(z.maxLength(40))),
  }),
  'way.changed': z.object({ kind: z.literal('way.changed'), way, by: z.enum(['person', 'device']) }),
  'room.entered': z.object({ kind: z.literal('room.entered'), room: idSchema }),
  'item.opened': z.object({ kind: z.literal('item.opened'), item: idSchema }),
  'practice.started': z.object({
    kind: z.literal('practice.started'),
    device: idSchema,
    task: idSchema,
    rung: z.enum(['show', 'steps', 'own']),
  }),
  'practice.step': z.object({
    kind: z.literal('practice.step'),
    device: idSchema,
    task: idSchema,
    rung: z.enum(['show', 'steps', 'own']),
    action: idSchema,
    slip: z.boolean(),
    help: z.boolean(),
  }),
  'practice.finished': z.object({
    kind: z.literal('practice.finished'),
    device: idSchema,
    task: idSchema,
    rung: z.enum(['show', 'steps', 'own']),
    outcome: z.enum(['done', 'left']),
    steps: count,
    slips: count,
    helped: count,
  }),
  'rating.given': z.object({
    kind: z.literal('rating.given'),
    question: idSchema,
    wave,
    value: z.nullable(z.int().check(z.minimum(1), z.maximum(7))),
    missing: z.nullable(z.enum(['skipped', 'not-my-job'])),
    story: nullableId,
    entry: z.enum(['self', 'slip']),
  }),
  'answer.given': z.object({
    kind: z.literal('answer.given'),
    question: idSchema,
    wave,
    choices: z.optional(z.array(idSchema)),
    text: z.optional(shortText),
  }),
  'story.started': z.object({
    kind: z.literal('story.started'),
    story: idSchema,
    play: z.int().check(z.positive()),
    variant: nullableId,
  }),
  'story.finished': z.object({
    kind: z.literal('story.finished'),
    story: idSchema,
    play: z.int().check(z.positive()),
    variant: nullableId,
    ending: idSchema,
  }),
  noticed: z.object({
    kind: z.literal('noticed'),
    story: idSchema,
    play: z.int().check(z.positive()),
    clue: idSchema,
    prompted: z.boolean(),
  }),
  'decision.made': z.object({
    kind: z.literal('decision.made'),
    story: idSchema,
    play: z.int().check(z.positive()),
    variant: nullableId,
    step: idSchema,
    option: idSchema,
    shown: z.array(idSchema),
    confidence,
    phase: z.enum(['first', 'again', 'after-talk']),
  }),
  'device.placed': z.object({
    kind: z.literal('device.placed'),
    story: idSchema,
    play: z.int().check(z.positive()),
    device: idSchema,
    place: idSchema,
    works: z.boolean(),
  }),
  'reason.written': z.object({
    kind: z.literal('reason.written'),
    story: idSchema,
    step: idSchema,
    text: shortText,
  }),
  'hands.counted': z.object({
    kind: z.literal('hands.counted'),
    story: idSchema,
    step: idSchema,
    phase: z.enum(['first', 'again', 'after-talk']),
    present: count,
    counts: z.record(idSchema, count),
  }),
  'live.joined': z.object({ kind: z.literal('live.joined'), seat: z.string().check(z.maxLength(40)) }),
  'live.left': z.object({ kind: z.literal('live.left'), seat: z.string().check(z.maxLength(40)) }),
  'live.ended': z.object({ kind: z.literal('live.ended'), present: count, minutes: count }),
  'visit.finished': z.object({ kind: z.literal('visit.finished'), parts: z.array(idSchema) }),
} as const

/** Name of each kind of fact. */
export type FactKind = keyof typeof factSchemas
type FactOf<K extends FactKind> = z.infer<(typeof factSchemas)[K]>
/** A fact as a feature states it: what happened, without the common fields. */
export type VisitFact = { [K in FactKind]: FactOf<K> }[FactKind]
/** Fields common to every event. */
export interface EventCommon {
  readonly id: string
  readonly v: number
  readonly visit: string
  readonly seq: number
  readonly at: string
  readonly person: string | null
  readonly content: string
  readonly live: string | null
}
/** One line of the append-only log: the same in the browser, on the wire and in the store. */
export type VisitEvent = EventCommon & VisitFact
/** The event of one kind. */
export type EventOf<K extends FactKind> = EventCommon & FactOf<K>

const commonSchema = z.object(common)
/** Whole events, one schema a kind, made when the first of a kind comes: a record is then read in one go. */
const eventSchemas = new Map<FactKind, z.ZodMiniObject>()

function eventSchemaOf(kind: FactKind): z.ZodMiniObject {
  const made = eventSchemas.get(kind) ?? z.object({ ...common, ...factSchemas[kind].shape })
  eventSchemas.set(kind, made)
  return made
}

/**
 * Parses one stored or received record.
 *
 * Unknown extra fields are dropped, so nothing that should not be kept gets into the log. Returns the event, or
 * a reason in plain words when the record does not fit.
 */
export function parseVisitEvent(
  record: unknown,
): { readonly ok: true; readonly event: VisitEvent } | { readonly ok: false; readonly reason: string } {
  const kind = (record as { kind?: unknown } | null | undefined)?.kind
  const isKnown = typeof kind === 'string' && Object.hasOwn(factSchemas, kind)
  const parsed = (isKnown ? eventSchemaOf(kind as FactKind) : commonSchema).safeParse(record)
  if (!parsed.success) return { ok: false, reason: firstIssue(parsed.error.issues) }
  if (!isKnown) return { ok: false, reason: `kind: there is no event kind ${JSON.stringify(kind)}` }
  // The schema of this kind read it.
  return { ok: true, event: parsed.data as unknown as VisitEvent }
}

function firstIssue(issues: readonly { readonly path: readonly PropertyKey[] }[]) {
  return `${issues[0]?.path.map(String).join('.') || 'record'}: missing or does not fit`
}
