import type { LiveScript } from '../../domain/live/live-script.schema.ts'
import type { LiveHost } from '../../domain/live/live-host.ts'
import {
  LIVE_PATHS,
  type LiveApi,
  liveSeatSchema,
  type LiveSeatTicket,
  liveSessionsSchema,
  type LiveTicket,
  liveTicketSchema,
  notesKeySchema,
} from '../../protocol/live-api.schema.ts'
import type { Answer } from '../../protocol/evaluate-api.schema.ts'
import { createAskServer, json } from '../ask-server.ts'
import { createAlone, openAlone } from './alone-live.ts'
import { createPhoneLive } from './phone-live.ts'
import { createTrainerLive, type LiveSideParts } from './trainer-live.ts'

/** A ticket stays as long as the session can. */
const KEPT_MS = 22 * 3_600_000
/** Where a phone keeps the random id that gives it its old seat back. */
const DEVICE_KEY = 'device'

/** Led sessions over the server, and on this laptop alone. Tickets are kept on the device, so a reload needs nobody. */
export function createLiveApi(parts: LiveSideParts): LiveApi {
  const { keep, clock, newId } = parts
  const root = parts.base.replace(/\/$/, '')

  /** Asks with a token in its header. */
  function ask(token: string | null) {
    const call = createAskServer((path, init) =>
      parts.ask(path, {
        ...init,
        headers: { ...init?.headers, ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
      }),
    )
    return <T>(path: string, body: object | null, read: (response: Response) => Promise<T | null>) =>
      call(`${root}${path}`, body, read)
  }
  const plain = ask(null)

  async function keepTicket(as: 'trainer' | 'phone', session: string, ticket: object) {
    // A browser that keeps nothing leads and votes all the same, until its page is closed.
    await keep.keepSession({ session, as, ticket, keptAtMs: clock.nowMs() }).catch(() => undefined)
  }

  async function keptTicket(answer: Promise<Answer<LiveTicket>>): Promise<Answer<LiveTicket>> {
    const got = await answer
    if (got.ok) await keepTicket('trainer', got.value.session, got.value)
    return got
  }

  /** The same on every join of this phone. */
  async function deviceId(): Promise<string> {
    const kept = await keep.view(DEVICE_KEY).catch(() => null)
    if (typeof kept === 'object' && kept !== null && 'device' in kept) return String(kept.device)
    const device = newId()
    await keep.keepView(DEVICE_KEY, { device }).catch(() => undefined)
    return device
  }

  async function fresh(session: string) {
    const kept = await keep.session(session).catch(() => null)
    return kept && clock.nowMs() - kept.keptAtMs < KEPT_MS ? kept : null
  }

  return {
    create: (script: LiveScript) =>
      keptTicket(plain(LIVE_PATHS.sessions, { session: newId(), script }, json(liveTicketSchema))),
    async sessions() {
      const got = await plain(LIVE_PATHS.sessions, null, json(liveSessionsSchema))
      return got.ok ? { ok: true, value: got.value.sessions } : got
    },
    resume: (session) => keptTicket(plain(LIVE_PATHS.resume, { session }, json(liveTicketSchema))),
    async join(way) {
      const device = await deviceId()
      const got = await plain(LIVE_PATHS.join, { ...way, device }, json(liveSeatSchema))
      if (got.ok) await keepTicket('phone', got.value.seat, got.value)
      return got
    },
    async notesKey(token) {
      const got = await ask(token)(LIVE_PATHS.notesKey, {}, json(notesKeySchema))
      return got.ok ? { ok: true, value: got.value.key } : got
    },
    openNotes: async (key) =>
      keptTicket(plain(LIVE_PATHS.notes, { key, device: await deviceId() }, json(liveTicketSchema))),
    async keptTicket(session) {
      const ticket = liveTicketSchema.safeParse((await fresh(session))?.ticket)
      return ticket.success ? ticket.data : null
    },
    async keptSeat() {
      const all = await keep.sessions().catch(() => [])
      const latest = all.find(({ as, keptAtMs }) => as === 'phone' && clock.nowMs() - keptAtMs < KEPT_MS)
      const seat = liveSeatSchema.safeParse(latest?.ticket)
      return seat.success ? seat.data : null
    },
    lead: (ticket) => createTrainerLive(ticket, parts),
    sit: (ticket: LiveSeatTicket) => createPhoneLive(ticket, parts),
    createAlone: (script) => createAlone(script, parts),
    openAlone: (session): Promise<LiveHost | null> => openAlone(session, parts),
    async keptSessions() {
      const all = await keep.sessions().catch(() => [])
      return all.flatMap(({ session, as, keptAtMs }) => (as === 'phone' ? [] : [{ session, as, keptAtMs }]))
    },
    forget: (session) => keep.forget(session).catch(() => undefined),
  }
}
