import type { TrainerLive } from '../domain/ports/live-session.ts'
import { newUuidV7 } from '../platform/ids.ts'
import { followAlone, shareAlone } from '../platform/live/alone-window.ts'
import type { LiveTicket } from '../protocol/live-api.schema.ts'
import { liveApi } from './live-services.ts'
import { phonesAddress } from './phones-address.ts'

/** A session as its trainer's window holds it. */
export interface LedSession {
  readonly port: TrainerLive
  /** The trainer's token and the join key; both null on a laptop that holds the session by itself. */
  readonly token: string | null
  readonly joinKey: string | null
  /** Where phones find the server. */
  readonly phonesAt: string
}

const FORGET_AFTER_MS = 2000
const open = new Map<string, Promise<LedSession | null>>()

/** The session of an address: from what this device keeps, else from the server. The same promise each time, for `use`. */
export function leadSession(session: string): Promise<LedSession | null> {
  const known = open.get(session) ?? find(session)
  open.set(session, known)
  known.then(
    (found) => found ?? forgetSoon(session),
    () => forgetSoon(session),
  )
  return known
}

/** What was not found is asked for again later, not at once: React asks again for what it waits for, for ever. */
function forgetSoon(session: string) {
  setTimeout(() => open.delete(session), FORGET_AFTER_MS)
}

async function find(session: string): Promise<LedSession | null> {
  const kept = await liveApi.keptTicket(session)
  if (kept) return led(kept)
  const alone = await openAlone(session)
  if (alone) return { port: alone, token: null, joinKey: null, phonesAt: phonesAddress(null) }
  // Another laptop of the same trainer: their account is the key.
  const resumed = await liveApi.resume(session)
  return resumed.ok ? led(resumed.value) : null
}

function led(ticket: LiveTicket): LedSession {
  const { token, joinKey, phonesAt = null } = ticket
  return { port: liveApi.lead(ticket), token, joinKey, phonesAt: phonesAddress(phonesAt) }
}

/** A session that this laptop holds: in another window of it, which then goes on holding it, or in this one. */
async function openAlone(session: string): Promise<TrainerLive | null> {
  const channel =
    typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(`virtual-house-live-${session}`)
  const followed = channel && (await followAlone(channel, newUuidV7))
  if (followed) return followed
  const host = await liveApi.openAlone(session)
  if (host && channel) shareAlone(host, channel)
  return host?.trainer() ?? null
}
