import { useEffect, useState } from 'react'
import type { LiveEntry } from '../domain/live/live-entry.schema.ts'
import { MS_A_DAY } from '../domain/measures/timestamp.ts'
import type { Clock } from '../domain/ports/clock.ts'
import type { Outbox } from '../domain/ports/outbox-status.ts'
import type { SessionHere } from '../features/train/train-home-screen.tsx'
import type { LiveApi } from '../protocol/live-api.schema.ts'
import { countsOfSession, type SentLog } from './counts-of-session.ts'

type KeptSessions = Pick<LiveApi, 'keptSessions' | 'keptEntries' | 'openAlone' | 'forget'>

/**
 * Sessions of this laptop, and where their counts are: looked at anew whenever the outbox has sent something. After a day
 * a session is forgotten here, as the server forgets it; on the laptop alone only once the server has its counts.
 */
export function useSessionsHere(
  api: KeptSessions,
  parts: {
    readonly log: SentLog
    readonly outbox: Pick<Outbox, 'subscribe'>
    readonly clock: Pick<Clock, 'nowMs'>
  },
): readonly SessionHere[] {
  const { log, outbox, clock } = parts
  const [sessions, setSessions] = useState<readonly SessionHere[]>([])
  useEffect(() => {
    let looks = 0
    async function look() {
      const mine = ++looks
      // What the page tells: sessions are deleted after a day.
      const found = await sessionsHere(api, log, clock.nowMs() - MS_A_DAY)
      // An earlier look that took longer must not take back what a later one saw.
      if (mine === looks) setSessions(found)
    }
    void look()
    const stop = outbox.subscribe(() => void look())
    return () => {
      looks = -1
      stop()
    }
  }, [api, log, outbox, clock])
  return sessions
}

async function sessionsHere(
  api: KeptSessions,
  log: SentLog,
  forgetBeforeMs: number,
): Promise<readonly SessionHere[]> {
  const kept = await api.keptSessions()
  const found = await Promise.all(
    kept.map(async ({ session, as, keptAtMs }) => {
      // A session on the server is counted there; only a laptop alone has something to deliver.
      const host = as === 'alone' ? await api.openAlone(session).catch(() => null) : null
      const entries = host ? host.trainer().entries() : await api.keptEntries(session)
      const counts = host && (await countsOfSession(entries, log))
      const isOver = keptAtMs < forgetBeforeMs && (as === 'trainer' || counts === 'sent')
      if (isOver) await api.forget(session)
      return isOver ? [] : [{ session, keptAtMs, counts, ...toldBy(entries) }]
    }),
  )
  return found.flat()
}

/** What a log tells of its session, also of one that went on elsewhere. It is long, and two of its entries say it. */
function toldBy(entries: readonly LiveEntry[]): Pick<SessionHere, 'plan' | 'endedAt'> {
  const created = entries.find((entry) => entry.kind === 'created')
  const ended = entries.find(({ kind }) => kind === 'ended')
  return { plan: created?.script.plan ?? null, endedAt: ended?.at ?? null }
}
