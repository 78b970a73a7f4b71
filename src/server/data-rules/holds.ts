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
  real: 'This server holds real answers. Demonstration data cannot be added.',
  demo: 'This server holds demonstration data. Real answers cannot be added.',
}

/**
 * The visits among some events that may not come into this store. The first event of a visit says what kind it is;
 * test visits count nowhere and may come in anywhere. What follows of a refused visit is refused too.
 */
export async function refuseMisplaced(
  store: Store,
  events: readonly VisitEvent[],
): Promise<{ readonly visits: ReadonlySet<string>; readonly reason: string } | null> {
  const starts = events.flatMap((event) =>
    event.kind === 'visit.started' && event.purpose !== 'test'
      ? [{ visit: event.visit, purpose: event.purpose }]
      : [],
  )
  const [first] = starts
  if (!first) return null
  const holds = await settleHolds(store, first.purpose)
  const misplaced = starts.filter(({ purpose }) => purpose !== holds)
  if (misplaced.length === 0) return null
  for (const { visit } of misplaced) await store.refuseVisit(visit)
  return { visits: new Set(misplaced.map(({ visit }) => visit)), reason: misplacedReason[holds] }
}
