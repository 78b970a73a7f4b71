import { parseLiveEntries } from '../../domain/live/live-entry.schema.ts'
import type { LiveScript } from '../../domain/live/live-script.schema.ts'
import type { LiveHost } from '../../domain/live/live-host.ts'
import {
  type LiveApi,
  liveSessionsSchema,
  type LiveTicket,
  liveTicketSchema,
  notesKeySchema,
} from '../../protocol/live-api.schema.ts'
import { LIVE_PATHS } from '../../protocol/live-phone.ts'
import type { Answer } from '../../protocol/evaluate-api.schema.ts'
import { json } from '../ask-server.ts'
import { createAlone, openAlone } from './alone-live.ts'
import { askLive } from './ask-live.ts'
import { createLivePhoneApi, deviceId, KEPT_MS } from './phone-api.ts'
import { createTrainerLive, type LiveSideParts } from './trainer-live.ts'

/** Led sessions over the server, and on this laptop alone. Tickets are kept on the device, so a reload needs nobody. */
export function createLiveApi(parts: LiveSideParts): LiveApi {
  const { keep, clock, newId } = parts
  const ask = (token: string | null) => askLive(parts, token)
  const plain = ask(null)

  async function keepTicket(session: string, ticket: object) {
    // A browser that keeps nothing leads and votes all the same, until its page is closed.
    await keep.keepSession({ session, as: 'trainer', ticket, keptAtMs: clock.nowMs() }).catch(() => undefined)
  }

  async function keptTicket(answer: Promise<Answer<LiveTicket>>): Promise<Answer<LiveTicket>> {
    const got = await answer
    if (got.ok) await keepTicket(got.value.session, got.value)
    return got
  }

  async function fresh(session: string) {
    const kept = await keep.session(session).catch(() => null)
    return kept && clock.nowMs() - kept.keptAtMs < KEPT_MS ? kept : null
  }

  return {
    ...createLivePhoneApi(parts),
    create: (script: LiveScript) =>
      keptTicket(plain(LIVE_PATHS.sessions, { session: newId(), script }, json(liveTicketSchema))),
    async sessions() {
      const got = await plain(LIVE_PATHS.sessions, null, json(liveSessionsSchema))
      return got.ok ? { ok: true, value: got.value.sessions } : got
    },
    resume: (session) => keptTicket(plain(LIVE_PATHS.resume, { session }, json(liveTicketSchema))),
    async notesKey(token) {
      const got = await ask(token)(LIVE_PATHS.notesKey, {}, json(notesKeySchema))
      return got.ok ? { ok: true, value: got.value.key } : got
    },
    openNotes: async (key) =>
      keptTicket(plain(LIVE_PATHS.notes, { key, device: await deviceId(parts) }, json(liveTicketSchema))),
    async keptTicket(session) {
      const ticket = liveTicketSchema.safeParse((await fresh(session))?.ticket)
      return ticket.success ? ticket.data : null
    },
    lead: (ticket) => createTrainerLive(ticket, parts),
    createAlone: (script) => createAlone(script, parts),
    openAlone: (session): Promise<LiveHost | null> => openAlone(session, parts),
    async keptSessions() {
      const all = await keep.sessions().catch(() => [])
      return all.flatMap(({ session, as, keptAtMs }) => (as === 'phone' ? [] : [{ session, as, keptAtMs }]))
    },
    async keptEntries(session) {
      const entries = await keep.entries(session).catch(() => [])
      return parseLiveEntries(entries)
    },
    forget: (session) => keep.forget(session).catch(() => undefined),
  }
}
