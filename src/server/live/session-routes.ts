import { createHash, randomBytes, randomInt } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import type { LiveFact } from '../../domain/live/live-entry.schema.ts'
import type { LiveScript } from '../../domain/live/live-script.schema.ts'
import { planChoicesOf } from '../../domain/live/session-plan.ts'
import {
  type LiveSessionRow,
  type LiveTicket,
  newSessionSchema,
  openNotesSchema,
  resumeSchema,
} from '../../protocol/live-api.schema.ts'
import { LIVE_PATHS } from '../../protocol/live-phone.ts'
import type { Role } from '../../protocol/roles.ts'
import { accountOf } from '../http/access.ts'
import { sendProblem } from '../http/problems.ts'
import type { LiveSessionRecord } from '../store/live-log.ts'
import { type LiveParts, trainersRoom } from './live-parts.ts'
import type { LiveRoom } from './live-room.ts'

const leading: readonly Role[] = ['trainer', 'administrator']
const leaders = { config: { access: leading } } as const
const anybody = { config: { access: 'anybody' } } as const

/** How long a session stays: the last sweep takes it away before a day is over. */
export const LIVE_HOURS = 22
/** How long a key of the private QR works. */
const NOTES_KEY_MS = 15 * 60_000
const codeTries = 200

/** Sessions as their trainers make them, find them again and open their notes. */
export function addSessionRoutes(app: FastifyInstance, parts: LiveParts): void {
  const { store, rooms, tokens, nowMs } = parts
  const nowUtc = () => new Date(nowMs()).toISOString()

  function ticketOf({ session, code }: { session: string; code: string }): LiveTicket {
    const phonesAt = parts.phonesAt()
    return {
      session,
      code,
      token: tokens.trainer(session),
      joinKey: tokens.joinKey(session),
      ...(phonesAt === null ? {} : { phonesAt }),
    }
  }

  async function rowOf({ session, code, createdAt, ...record }: LiveSessionRecord): Promise<LiveSessionRow> {
    const state = (await rooms.find(session))?.state()
    // A list of sessions has no use for the blocks that follow from the choices.
    const plan = state ? planChoicesOf(state.script.plan) : null
    return { session, code, createdAt, plan, endedAt: state?.ended?.at ?? record.endedAt }
  }

  /** The record of a session that this account may lead. */
  async function ownSession(session: string, account: { id: string; role: Role }) {
    const record = await store.findLiveSession(session, nowUtc())
    const isOwn = record?.madeBy === account.id || account.role === 'administrator'
    return record && isOwn ? record : null
  }

  async function addWithFreeCode(session: string, madeBy: string): Promise<LiveSessionRecord | null> {
    const createdAt = nowUtc()
    const expiresAt = new Date(nowMs() + LIVE_HOURS * 3_600_000).toISOString()
    for (let attempt = 0; attempt < codeTries; attempt++) {
      const made = { session, code: makeCode(), madeBy, createdAt, expiresAt }
      const outcome = await store.addLiveSession(made)
      if (outcome === 'added') return { ...made, endedAt: null }
      if (outcome === 'repeated') return store.findLiveSession(session, createdAt)
    }
    return null
  }

  /** Writes the first entry; its id is the session's own, so that a repeated post writes it once. */
  async function begin({ session, code, createdAt }: LiveSessionRecord, script: LiveScript) {
    const fact: LiveFact = { kind: 'created', session, code, script }
    const body = JSON.stringify(fact)
    await store.appendLive([{ session, id: session, at: createdAt, seat: null, kind: fact.kind, body }])
  }

  app.post(LIVE_PATHS.sessions, leaders, async (request, reply) => {
    const body = newSessionSchema.safeParse(request.body)
    if (!body.success) return sendProblem(reply, 400, 'Send a session id and a script made from a plan.')
    const account = accountOf(request)
    const record = await addWithFreeCode(body.data.session, account.id)
    if (!record) return sendProblem(reply, 503, 'Every join code is in use. Try again in a while.')
    if (record.madeBy !== account.id) return sendProblem(reply, 403, 'This session is somebody else’s.')
    await begin(record, body.data.script)
    return reply.code(201).send(ticketOf(record))
  })

  app.get(LIVE_PATHS.sessions, leaders, async (request) => {
    const records = await store.listLiveSessions(accountOf(request).id, nowUtc())
    return { sessions: await Promise.all(records.map(rowOf)) }
  })

  app.post(LIVE_PATHS.resume, leaders, async (request, reply) => {
    const body = resumeSchema.safeParse(request.body)
    if (!body.success) return sendProblem(reply, 400, 'Send { "session": "…" }.')
    const record = await ownSession(body.data.session, accountOf(request))
    return record ? ticketOf(record) : sendProblem(reply, 404, 'You have no such session.')
  })

  app.post(LIVE_PATHS.notesKey, anybody, async (request, reply) => {
    const room = await trainersRoom(request, reply, parts)
    if (!room) return reply
    if (room.state().openedAt !== null)
      return sendProblem(reply, 403, 'The big screen is open. Most laptops would show the key to the room.')
    const nonce = `${nowMs().toString(36)}-${randomBytes(6).toString('base64url')}`
    return { key: tokens.notesKey(room.session, nonce) }
  })

  /** Whether this key was not used before, or only by this very device. */
  async function useOnce(room: LiveRoom, key: string, device: string): Promise<boolean> {
    const id = idFrom(key)
    await rooms.offer(room, null, [{ id, fact: { kind: 'notes-opened', device } }])
    const used = (await rooms.entriesAfter(room, 0)).find((entry) => entry.id === id)
    return used?.kind === 'notes-opened' && used.device === device
  }

  app.post(LIVE_PATHS.notes, anybody, async (request, reply) => {
    const body = openNotesSchema.safeParse(request.body)
    if (!body.success) return sendProblem(reply, 400, 'Send { "key": "…", "device": "…" }.')
    const { key, device } = body.data
    const read = tokens.readNotesKey(key)
    const madeAtMs = read ? Number.parseInt(read.nonce.split('-')[0] ?? '', 36) : 0
    const room = read && nowMs() - madeAtMs < NOTES_KEY_MS ? await rooms.find(read.session) : null
    if (!room || !(await useOnce(room, key, device)))
      return sendProblem(reply, 403, 'This code was used or is too old. Show a new one on the laptop.')
    return ticketOf({ session: room.session, code: room.state().code ?? '' })
  })
}

/** Four digits from 2 to 9: 0 and 1 are easily taken for letters. */
function makeCode(): string {
  return Array.from({ length: 4 }, () => randomInt(2, 10)).join('')
}

/** A UUID that follows from a key. */
function idFrom(key: string): string {
  const hex = createHash('sha256').update(key).digest('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
