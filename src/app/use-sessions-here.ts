import { useEffect, useState } from 'react'
import type { Outbox } from '../domain/ports/outbox-status.ts'
import type { SessionHere } from '../features/train/train-home-screen.tsx'
import type { LiveApi } from '../protocol/live-api.schema.ts'
import { countsOfSession, type SentLog } from './counts-of-session.ts'

type KeptSessions = Pick<LiveApi, 'keptSessions' | 'openAlone'>

/** Sessions of this laptop, and where their counts are: looked at anew whenever the outbox has sent something. */
export function useSessionsHere(
  api: KeptSessions,
  { log, outbox }: { readonly log: SentLog; readonly outbox: Pick<Outbox, 'subscribe'> },
): readonly SessionHere[] {
  const [sessions, setSessions] = useState<readonly SessionHere[]>([])
  useEffect(() => {
    let looks = 0
    async function look() {
      const mine = ++looks
      const found = await sessionsHere(api, log)
      // An earlier look that took longer must not take back what a later one saw.
      if (mine === looks) setSessions(found)
    }
    void look()
    const stop = outbox.subscribe(() => void look())
    return () => {
      looks = -1
      stop()
    }
  }, [api, log, outbox])
  return sessions
}

async function sessionsHere(api: KeptSessions, log: SentLog): Promise<readonly SessionHere[]> {
  const kept = await api.keptSessions()
  return Promise.all(
    kept.map(async ({ session, as, keptAtMs }) => {
      // A session on the server is counted there; only a laptop alone has something to deliver.
      const host = as === 'alone' ? await api.openAlone(session).catch(() => null) : null
      const counts = host && (await countsOfSession(host.trainer().entries(), log))
      return { session, keptAtMs, counts }
    }),
  )
}
