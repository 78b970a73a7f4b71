import type { Clock } from '../ports/clock.ts'
import type { DeviceMemory } from '../ports/device-memory.ts'
import type { EventStore } from '../ports/event-store.ts'
import type { EventOf, VisitEvent } from './visit-event.schema.ts'
import { createVisitSession, type VisitSession } from './visit-session.ts'

type Started = EventOf<'visit.started'>

/** What a person said before a visit began. */
export interface VisitStart
  extends Pick<
    Started,
    'research' | 'notice' | 'site' | 'authority' | 'role' | 'setting' | 'years' | 'about' | 'way'
  > {
  /** The person code issued or typed; null when none was wanted. */
  readonly person: string | null
  readonly device: 'own' | 'shared'
  /** The led session that the visit belongs to; left out for a visit alone. */
  readonly live?: string
}

/** Keeps the one visit of this device: begins it and finds it again. */
export interface VisitKeeper {
  current(): VisitSession | null
  subscribe(listener: () => void): () => void
  /** The visit under way on this device, or null when there is none. */
  resume(): Promise<VisitSession | null>
  /** Begins a visit with what the person said. One that was under way stays in the log as it was. */
  begin(start: VisitStart): Promise<VisitSession>
}

/** What the keeper needs from outside. */
export interface VisitKeeperParts {
  readonly store: EventStore
  readonly memory: DeviceMemory
  readonly clock: Clock
  readonly newId: () => string
  readonly contentVersion: string
  /** What a visit that begins now is for: `demo` where the server holds demonstration data. */
  readonly purpose?: () => 'real' | 'demo'
}

/** Makes the keeper of this device's visit. */
export function createVisitKeeper(parts: VisitKeeperParts): VisitKeeper {
  const listeners = new Set<() => void>()
  let current: VisitSession | null = null

  function open(visit: string, live: string | null, resumed: readonly VisitEvent[] = []) {
    return createVisitSession({
      store: parts.store,
      clock: parts.clock,
      newId: parts.newId,
      contentVersion: parts.contentVersion,
      visit,
      person: () => parts.memory.get().person,
      live,
      resumed,
    })
  }

  function show(session: VisitSession) {
    current = session
    for (const listener of listeners) listener()
    return session
  }

  return {
    current: () => current,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async resume() {
      if (current) return current
      const { visit } = parts.memory.get()
      if (visit === null) return null
      const events = await parts.store.read(visit)
      // Another call may have opened it while this one was reading.
      if (current) return current
      const start = events.find(({ kind }) => kind === 'visit.started')
      return start ? show(open(visit, start.live, events)) : null
    },
    async begin({ person, device, live, ...said }) {
      const visit = parts.newId()
      parts.memory.startVisit(visit, device)
      parts.memory.setPerson(person)
      const session = open(visit, live ?? null)
      const purpose = parts.purpose?.() ?? 'real'
      await session.record({
        kind: 'visit.started',
        purpose,
        mode: live === undefined ? 'self' : 'group',
        ...said,
      })
      show(session)
      return session
    },
  }
}
