import type { EventOf } from '../attempt/visit-event.schema.ts'
import { eventsOf, type PersonLog } from './people-of.ts'

/** The first choices of a person, one for each step of each story, in order. Figures rest on these alone. */
export function firstChoices(log: PersonLog): readonly EventOf<'decision.made'>[] {
  const first = new Map<string, EventOf<'decision.made'>>()
  for (const event of eventsOf(log)) {
    if (event.kind !== 'decision.made' || !isFirstChoice(event)) continue
    const key = `${event.story}/${event.step}`
    if (!first.has(key)) first.set(key, event)
  }
  return [...first.values()]
}

/** Whether a choice is one of a first play as the story is written, before any other choice was tried at its step. */
export function isFirstChoice({ play, variant, phase }: EventOf<'decision.made'>): boolean {
  return play === 1 && variant === null && phase === 'first'
}
