import type { EventOf } from '../attempt/visit-event.schema.ts'
import { eventsOf, type PersonLog } from './people-of.ts'

/** The first choices of a person, one for each step of each story, in order. Figures rest on these alone. */
export function firstChoices(log: PersonLog): readonly EventOf<'decision.made'>[] {
  const first = new Map<string, EventOf<'decision.made'>>()
  for (const event of eventsOf(log)) {
    if (event.kind !== 'decision.made') continue
    if (event.play !== 1 || event.variant !== null || event.phase !== 'first') continue
    const key = `${event.story}/${event.step}`
    if (!first.has(key)) first.set(key, event)
  }
  return [...first.values()]
}
