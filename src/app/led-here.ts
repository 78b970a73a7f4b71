import type { PhoneView } from '../domain/live/phone-view.ts'
import { MS_A_DAY } from '../domain/measures/timestamp.ts'
import type { KeptSeat } from '../features/finish/led-session.ts'
import { agreements, liveParts } from './phone-services.ts'

const { keep } = liveParts

/** Long enough to print the record back at the office. */
const WEEK_MS = 7 * MS_A_DAY

/**
 * The seat that this phone took last, for the record of learning: also without the research box, as it never leaves the
 * phone. Null when there is none, or the browser keeps nothing.
 */
export async function ledHere(nowMs: number): Promise<KeptSeat | null> {
  try {
    const seats = await keep.sessions()
    const latest = seats.find(({ as, keptAtMs }) => as === 'phone' && nowMs - keptAtMs < WEEK_MS)
    const view = latest && (await keep.view(latest.session))
    // Only the phone's own side keeps views.
    return latest && view ? { joinedAtMs: latest.keptAtMs, view: view as PhoneView } : null
  } catch {
    return null
  }
}

/** Forgets every seat this device took. Sessions that it leads stay: their counts may still wait to be sent. */
export async function forgetLedHere(): Promise<void> {
  agreements.clear()
  // A browser that keeps nothing has nothing to forget.
  const kept = await keep.sessions().catch(() => [])
  for (const { as, session } of kept) if (as === 'phone') await keep.forget(session)
}
