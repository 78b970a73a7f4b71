import type { VisitEvent } from '../../domain/attempt/visit-event.schema.ts'
import { type Holds, holdsSchema } from '../../protocol/data-rules.schema.ts'
import type { Store } from '../store/store.ts'

const FACT = 'holds'
/** What was read once need not be read again: it is settled for good. */
const known = new WeakMap<Store, Holds>()

/** What a store holds: real answers or demonstration data, never both; null while it holds neither. */
export async function readHolds(store: Store): Promise<Holds | null> {
  const cached = known.get(store)
  if (cached) return cached
  const holds = holdsSchema.safeParse(await store.readFact(FACT)).data ?? null
  if (holds) known.set(store, holds)
  return holds
}

/** Settles what an empty store will hold, and gives what stands. */
export async function settleHolds(store: Store, wanted: Holds): Promise<Holds> {
  const cached = known.get(store)
  if (cached) return cached
  const holds = holdsSchema.parse(await store.settle(FACT, wanted))
  known.set(store, holds)
  return holds
}

/** Why a visit of the wrong kind is refused. */
export const misplacedReason: Readonly<Record<Holds, string>> = {
  real: 'This server is for real answers. Demonstration data cannot be added.',
  demo: 'This server holds demonstration data. Real answers cannot be added.',
}

/** What comes in at the doors of a store: an empty one waits for real answers, whatever somebody sends first. */
export const expectedBy = (holds: Holds | null): Holds => holds ?? 'real'

/** The visits among some events whose first event says that they are of another kind. Test visits may come in anywhere. */
export function misplacedVisits(events: readonly VisitEvent[], expected: Holds): ReadonlySet<string> {
  return new Set(startsOf(events).flatMap(({ visit, purpose }) => (purpose === expected ? [] : [visit])))
}

/**
 * The visits among some events that may not come into this store. What follows of a refused visit is refused too. The
 * first real visit settles that a store holds real answers; only whoever fills it can make it one for demonstration.
 */
export async function refuseMisplaced(
  store: Store,
  events: readonly VisitEvent[],
): Promise<{ readonly visits: ReadonlySet<string>; readonly reason: string } | null> {
  const starts = startsOf(events)
  if (starts.length === 0) return null
  const isReal = starts.some(({ purpose }) => purpose === 'real')
  const holds = expectedBy(isReal ? await settleHolds(store, 'real') : await readHolds(store))
  const visits = misplacedVisits(events, holds)
  if (visits.size === 0) return null
  for (const visit of visits) await store.refuseVisit(visit)
  return { visits, reason: misplacedReason[holds] }
}

/** Beginnings of visits that count. */
function startsOf(events: readonly VisitEvent[]) {
  return events.flatMap((event) =>
    event.kind === 'visit.started' && event.purpose !== 'test'
      ? [{ visit: event.visit, purpose: event.purpose }]
      : [],
  )
}
