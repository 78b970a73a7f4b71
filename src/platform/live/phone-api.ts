import type { LivePhoneApi } from '../../protocol/live-api.schema.ts'
import { LIVE_PATHS, liveSeatReader } from '../../protocol/live-phone.ts'
import { json } from '../ask-server.ts'
import { askLive } from './ask-live.ts'
import type { LiveKeep } from './live-database.ts'
import { createPhoneLive } from './phone-live.ts'
import type { LiveSideParts } from './trainer-live.ts'

/** A ticket stays as long as the session can. */
export const KEPT_MS = 22 * 3_600_000
/** Where a device keeps the random id that gives it its old seat back. */
const DEVICE_KEY = 'device'

/** Led sessions over the server, as phones see them. Nothing of the trainer's side is loaded for it. */
export function createLivePhoneApi(parts: LiveSideParts): LivePhoneApi {
  const { keep, clock } = parts
  return {
    async join(way) {
      const device = await deviceId(parts)
      const got = await askLive(parts, null)(LIVE_PATHS.join, { ...way, device }, json(liveSeatReader))
      if (got.ok) {
        const kept = { session: got.value.seat, as: 'phone', ticket: got.value } as const
        // A browser that keeps nothing votes all the same, until its page is closed.
        await keep.keepSession({ ...kept, keptAtMs: clock.nowMs() }).catch(() => undefined)
      }
      return got
    },
    async keptSeat() {
      const all = await keep.sessions().catch(() => [])
      const latest = all.find(({ as, keptAtMs }) => as === 'phone' && clock.nowMs() - keptAtMs < KEPT_MS)
      const seat = liveSeatReader.safeParse(latest?.ticket)
      return seat.success ? seat.data : null
    },
    sit: (ticket) => createPhoneLive(ticket, parts),
  }
}

/** The same on every join of this device. */
export async function deviceId({
  keep,
  newId,
}: {
  readonly keep: LiveKeep
  readonly newId: () => string
}): Promise<string> {
  const kept = await keep.view(DEVICE_KEY).catch(() => null)
  if (typeof kept === 'object' && kept !== null && 'device' in kept) return String(kept.device)
  const device = newId()
  await keep.keepView(DEVICE_KEY, { device }).catch(() => undefined)
  return device
}
