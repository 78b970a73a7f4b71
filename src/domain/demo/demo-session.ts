import type { VisitEvent } from '../attempt/visit-event.schema.ts'
import { createVisitSession, type VisitSession } from '../attempt/visit-session.ts'
import type { DemoRandom } from './demo-random.ts'

/** A visit under way whose clock is moved by hand. */
export interface DemoSession {
  readonly session: VisitSession
  /** Lets some seconds pass, spread by chance around `seconds`. */
  pass(seconds: number): void
  nowMs(): number
}

/** What a made-up visit begins with. */
export interface DemoSessionParts {
  readonly random: DemoRandom
  readonly startMs: number
  readonly clockErrorMs: number
  readonly person: string | null
  readonly content: string
  readonly live?: string
  readonly timestampOf: (ms: number) => string
}

/** Opens a visit as the browser does, over a log that keeps nothing: the session itself holds its events. */
export function openDemoSession(parts: DemoSessionParts): DemoSession {
  const { random, timestampOf } = parts
  let nowMs = parts.startMs
  const clockMs = () => Math.max(0, nowMs + parts.clockErrorMs)
  const session = createVisitSession({
    store: {
      append: async () => undefined,
      read: async () => [],
      lastVisit: async () => null,
      clear: async () => undefined,
    },
    clock: { nowMs: clockMs, timestamp: () => timestampOf(clockMs()) },
    newId: () => random.id(clockMs()),
    contentVersion: parts.content,
    visit: random.id(clockMs()),
    person: () => parts.person,
    live: parts.live ?? null,
  })
  return {
    session,
    nowMs: () => nowMs,
    pass(seconds) {
      nowMs += Math.round(1000 * seconds * (0.5 + random.next()))
    },
  }
}

/** One finished visit, ready to be sent: when it was sent, and whether by an invitation link. */
export interface DemoVisit {
  readonly events: readonly VisitEvent[]
  readonly sentAtMs: number
  readonly keyed: boolean
}

/** What came of a session, in the form that is sent. */
export function demoVisitOf({ session, nowMs }: DemoSession, keyed: boolean): DemoVisit {
  return { events: session.events(), sentAtMs: nowMs() + 2000, keyed }
}
