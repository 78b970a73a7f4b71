import { type LiveEntry, parseLiveEntries } from '../../domain/live/live-entry.schema.ts'
import { createdEntry, createLiveHost, type LiveHost } from '../../domain/live/live-host.ts'
import type { LiveScript } from '../../domain/live/live-script.schema.ts'
import type { LiveSideParts } from './trainer-live.ts'

type AloneParts = Pick<LiveSideParts, 'keep' | 'clock' | 'newId'>

/** Makes a session that this laptop holds by itself: no server, no phones, hands up. Gives its id. */
export async function createAlone(script: LiveScript, { keep, clock, newId }: AloneParts): Promise<string> {
  const session = newId()
  const created = createdEntry(
    { kind: 'created', session, code: null, script },
    { id: session, at: clock.timestamp() },
  )
  await keep.addEntries(session, [created])
  await keep.keepSession({ session, as: 'alone', ticket: null, keptAtMs: clock.nowMs() })
  return session
}

/** Opens a session that this laptop holds, where it was left; null when it holds no such session. */
export async function openAlone(
  session: string,
  { keep, clock, newId }: AloneParts,
): Promise<LiveHost | null> {
  const kept = await keep.entries(session)
  const entries = parseLiveEntries(kept)
  if (entries[0]?.kind !== 'created') return null
  return createLiveHost({
    entries,
    timestamp: clock.timestamp,
    newId,
    keep(entry: LiveEntry) {
      // A full disk must not stop the room: the session goes on in memory.
      void keep.addEntries(session, [entry]).catch(() => undefined)
    },
  })
}
